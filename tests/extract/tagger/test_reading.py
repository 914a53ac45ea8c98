"""The tagger as it ships: what it finds in plain sentences, and that nothing but the text decides."""

from __future__ import annotations

import time

import numpy as np
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.extract.reading import words

from provenance.extract.tagger.reading import MODEL, chosen, models, possible, sureness, tag
from provenance.inference import shipped

ARTICLE = """“The dam leaks,” Mayor Ada Velden said on Tuesday, adding that nobody had mended it.

Two officials told the Courier that the ministry had known of the leak for years.

According to an internal report, repairs would cost 4 million crowns.
"""


def _read(text: str) -> list[tuple[str, str, str]]:
    return [(words(text, each.source), words(text, each.cue), words(text, each.content)) for each in tag(text)]


def test_what_it_finds() -> None:
    found = _read(ARTICLE)
    assert [(source.split()[-1], cue.split()[0]) for source, cue, _ in found] == [
        ("Velden", "said"),
        ("Velden", "adding"),
        ("officials", "told"),
        ("report", "According"),
    ]
    assert found[2][2] == "that the ministry had known of the leak for years"


def test_a_split_quotation_is_one_attribution() -> None:
    ((_, _, content),) = _read("“The dam leaks,” Velden said, “and nobody has mended it.”")
    assert content.startswith("“The dam leaks,”")
    assert content.endswith("and nobody has mended it.”")
    assert "Velden" not in content


def test_a_cue_without_a_source_is_kept() -> None:
    ((source, cue, _),) = _read("The company, which bribed officials, is said to be closing.")
    assert (source, cue) == ("", "is said")


def test_what_else_is_read_changes_nothing() -> None:
    alone = tag(ARTICLE)
    tag("Somebody else said that it rained. " * 50)
    assert tag(ARTICLE) == alone
    further = "\n".join(f"The valley had {n} dams once." * 20 for n in range(4))
    assert [each.cue for each in tag(ARTICLE + further)][: len(alone) - 1] == [each.cue for each in alone][:-1]


def test_confidence_is_calibrated_by_the_manifest() -> None:
    model = shipped(MODEL)
    assert all(model.constants["threshold"] <= each.confidence <= 1 for each in tag(ARTICLE))
    everything = evolve(model, constants={**model.constants, "threshold": 0.0})
    assert len(tag(ARTICLE, everything)) == len(list(possible(ARTICLE, model))) >= len(tag(ARTICLE))
    assert models() == ((model.name, model.sha256),)


ODDS = st.floats(-50, 50)


@given(st.tuples(ODDS, ODDS, ODDS), st.tuples(ODDS, ODDS, ODDS))
def test_surer_odds_are_no_less_sure(one: tuple[float, float, float], other: tuple[float, float, float]) -> None:
    model = shipped(MODEL)
    low, high = zip(*(sorted(pair) for pair in zip(map(abs, one), map(abs, other), strict=True)), strict=True)
    assert 0 <= sureness(low, model) <= sureness(high, model) <= 1


def test_no_two_readings_share_a_word_of_their_cues() -> None:
    rng = np.random.default_rng(0)
    for _ in range(50):
        cues, anchors = rng.normal(size=20), np.arange(20)
        found = chosen(cues, anchors, rng.normal(size=(20, 20, 9)))
        words = [word for reading in found for word in range(*reading.cue)]
        assert len(words) == len(set(words))
        assert [reading.anchor for reading in found] == sorted(reading.anchor for reading in found)


@pytest.mark.parametrize("unit", ["x", "word ", "“", "said that ", "\u202e\u200b", "a\n"])
def test_a_long_text_takes_no_more_than_its_length(unit: str) -> None:
    def taken(length: int) -> float:
        started = time.process_time()
        tag((unit * length)[:length])
        return time.process_time() - started

    taken(1_000)
    assert taken(16_000) < 12 * taken(4_000) + 0.5
