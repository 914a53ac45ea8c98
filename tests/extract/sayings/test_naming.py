"""Who says who somebody is."""

from __future__ import annotations

import pytest
from tests.extract.reading import attributions, read


@pytest.mark.parametrize(
    ("sentence", "source", "content"),
    [
        ("The gunman has been identified as Bo Ek.", "", "The gunman | Bo Ek"),
        ("The diver was named in reports as Bo Ek, from Orlo.", "reports", "The diver | Bo Ek, from Orlo"),
        ("He was identified by Orlo harbour police as Bo Ek.", "Orlo harbour police", "He | Bo Ek"),
        ("The diver was named as Bo Ek by the Daily Echo.", "the Daily Echo", "The diver | Bo Ek"),
        ("Velden identified the diver as Bo Ek, 32.", "Velden", "the diver as Bo Ek, 32"),
        ("Divers have named the captain as Bo Ek.", "Divers", "the captain as Bo Ek"),
    ],
)
def test_who_names(sentence: str, source: str, content: str) -> None:
    assert [(each.source, each.content) for each in read(sentence)] == [(source, content)]


@pytest.mark.parametrize(
    "sentence",
    [
        "They gave the diver, identified only as Bo, a boat.",
        "She identified herself as a nurse.",
        "Velden, who has been identified as the deputy, sailed on Sunday.",
        "The gate was named after the diver as he left.",
    ],
)
def test_what_names_nobody(sentence: str) -> None:
    assert read(sentence) == []


def test_a_statement_that_names_somebody_is_its_issuers() -> None:
    found = read("The statement identified a woman as Mara Ek and said she had drowned.")
    assert "she had drowned" in [each.content for each in found]


@pytest.mark.parametrize(
    ("sentence", "source", "content"),
    [
        ("Velden has described the beast as bearlike.", "Velden", "the beast as bearlike"),
        ("Velden described herself as a nurse.", "Velden", "herself as a nurse"),
        ("The diver was described by harbour police as tall.", "harbour police", "The diver | tall"),
    ],
)
def test_who_describes(sentence: str, source: str, content: str) -> None:
    assert [(each.source, each.content) for each in read(sentence)] == [(source, content)]


@pytest.mark.parametrize("sentence", ["The diver is described as tall.", "Velden described the day of the flood."])
def test_what_nobody_describes(sentence: str) -> None:
    assert read(sentence) == []


def test_whom_the_describer_speaks_to_hears_it() -> None:
    (attribution,) = attributions("Speaking to the Echo, Velden described the beast as bearlike.")
    assert attribution.addressee
