"""Interviews printed as they were spoken."""

from __future__ import annotations

from tests.extract.reading import Read, read

_INTERVIEW = """\
Velden: Do you know that it leaks?

Rep. Ek: Yes.

Velden: Tell me more.

Ek: I know that ten men saw the water. Who would not?

Velden: Did they?

Ek: The wall has three cracks."""


def test_turns_are_the_speakers_through_whoever_asks() -> None:
    found = [each for each in read(_INTERVIEW) if each.content]
    assert found == [
        Read("Ek", "I know that ten men saw the water.", ("Velden",)),
        Read("Ek", "The wall has three cracks.", ("Velden",)),
    ]


def test_captions_are_no_turns() -> None:
    assert read("Lasting: The wall of the dam.\n\nFallen: The tower of the church.\n\nLasting: The old gate.") == []
