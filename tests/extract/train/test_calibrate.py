"""Calibration: confidence says how many are right, and the threshold lets through what is worth it."""

from __future__ import annotations

from statistics import mean

import pytest
from attrs import evolve

from provenance.extract.tagger.reading import MODEL, possible, tag
from provenance.extract.train.agreement import Tally, matches
from provenance.extract.train.calibrate import calibrate
from provenance.extract.train.corpus import Text
from provenance.inference import shipped

NAMES = "Velden Roe Marek Silva Okafor Lindqvist".split()


def _texts(share: float) -> list[Text]:
    """Two plain attributions a text, of which people marked that many: of the one kind all, or of the other none."""
    texts = []
    for n in range(12):
        one, other = NAMES[n % 6], NAMES[(n + 1) % 6]
        text = f"{one} said that dam {n} leaks. {other} suspects that nobody has mended it."
        end = text.index(".")
        said = {"source": [(0, len(one))], "cue": [(len(one) + 1, len(one) + 5)], "content": [(len(one) + 6, end)]}
        start = end + 2 + len(other)
        suspects = {
            "source": [(end + 2, start)],
            "cue": [(start + 1, start + 9)],
            "content": [(start + 10, len(text) - 1)],
        }
        texts.append(Text(str(n), text, {0.0: (), 0.5: (said,), 1.0: (said, suspects)}[share]))
    return texts


@pytest.mark.parametrize("share", [0.0, 0.5, 1.0])
def test_confidence_is_on_average_the_share_that_is_right(share: float) -> None:
    texts = _texts(share)
    model = evolve(shipped(MODEL), constants=calibrate(shipped(MODEL), texts))
    found = [(text, [each for each, _ in possible(text.text, model)]) for text in texts]
    right = [each for text, all in found for each in matches(text, all)[1]]
    sure = [each.confidence for _, all in found for each in all]
    assert len(sure) >= 24
    assert mean(sure) == pytest.approx(mean(right), abs=0.02)


def test_no_other_threshold_finds_more_that_is_right_for_what_it_lets_through() -> None:
    texts = _texts(1.0)
    constants = calibrate(shipped(MODEL), texts)

    def f1(threshold: float) -> float:
        model = evolve(shipped(MODEL), constants=constants | {"threshold": threshold})
        return sum((matches(text, tag(text.text, model))[0] for text in texts), Tally()).f1

    best = f1(constants["threshold"])
    assert best > 0.5
    assert all(best >= f1(0.1 * n) for n in range(2, 10))
