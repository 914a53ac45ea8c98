"""What documents took from each other, as records and back."""

from __future__ import annotations

import json

import pytest
from attrs import evolve

from provenance.errors import FormatError
from provenance.model import (
    Alignment,
    Audit,
    Change,
    Clue,
    Derivation,
    Difference,
    Document,
    Lineage,
    Loss,
    Reuse,
    Sign,
    Span,
    Stretch,
    Why,
)
from provenance.report.json import read, render
from report.audits import affair

CLUES = [
    Clue(Sign.CREDIT, 0.98, "the Ledger credits the Chronicle", Span(3, 9)),
    Clue(Sign.DATE, 0.1, "dated", None, True),
]
TAKEN = Derivation("ledger.txt", "chronicle.txt", Why.CREDIT, 0.8, CLUES)
STRETCHES = [
    Stretch(Change.KEPT, Span(0, 5), Span(7, 12)),
    Stretch(Change.CUT, None, Span(0, 7)),
    Stretch(Change.ADDED, Span(5, 9)),
]
LOST = [Difference(Loss.HEDGE, "may", "", Span(1, 4)), Difference(Loss.NUMBER, "two", "ten", None, Span(2, 5))]


def reused() -> Audit:
    audit = affair()
    first = audit.assessments[0]
    lineage = evolve(
        first.lineage, derivations=[TAKEN], ahead=[TAKEN], alignments=[Alignment("s2", "s1", Why.COPY, 0.7, LOST)]
    )
    assert isinstance(lineage, Lineage)
    return evolve(
        audit,
        documents=[*audit.documents, Document("z", "text", links=["https://vale.example/1"])],
        assessments=[evolve(first, lineage=lineage), *audit.assessments[1:]],
        reuses=[Reuse(TAKEN, 0.75, 5, True, STRETCHES)],
    )


def test_it_comes_back_equal() -> None:
    assert read(render(reused())) == reused()


def test_from_is_upstream_everywhere() -> None:
    data = json.loads(render(reused()))
    derivation = data["reuses"][0]["derivation"]
    assert (derivation["from"], derivation["to"]) == ("chronicle.txt", "ledger.txt")
    assert data["reuses"][0]["stretches"][1] == {"change": "cut", "from": [0, 7], "to": None}
    assert data["claims"][0]["alignments"][0]["differences"][0]["from"] == "may"


def test_a_place_that_is_none_is_named() -> None:
    data = json.loads(render(reused()))
    data["reuses"][0]["stretches"][0]["to"] = [5, 2]
    with pytest.raises(FormatError, match=r"reuses\[0\]\.stretches\[0\].*a place runs from"):
        read(json.dumps(data))
