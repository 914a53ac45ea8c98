"""What is lost and changed between a statement and the one that it was taken from."""

from __future__ import annotations

import pytest

from provenance.lineage import reuse, trace
from provenance.lineage.corrections import corrections
from provenance.lineage.figures import drifted
from provenance.model import (
    Alignment,
    Claim,
    Derivation,
    Document,
    Hop,
    Loss,
    Polarity,
    Settings,
    Source,
    Span,
    Statement,
    Why,
)

LIND, MARSH = Hop(Source("Ada Lind", "witness")), Hop(Source("Bo Marsh", "official"))


def said(document: str, text: str, *chain: Hop, **known: object) -> Statement:
    return Statement(list(chain), document=document, text=text, id=document, **known)


def aligned(up: Statement, down: Statement) -> tuple[Alignment, ...]:
    step = Derivation(down.carrier, up.carrier, Why.COPY, 0.8)
    documents = [Document(each.carrier, each.text) for each in (up, down)]
    return trace([Claim("c", up.text, [up, down])], documents, [step], Settings())[0].alignments


def lost(up: Statement, down: Statement) -> list[tuple[Loss, str, str]]:
    return [(each.loss, each.upstream, each.downstream) for found in aligned(up, down) for each in found.differences]


def test_what_is_taken_over_as_it_was_loses_nothing() -> None:
    text = "the ferry struck the northern mole before dawn"
    (found,) = aligned(said("a", text, LIND), said("b", text, LIND))
    assert (found.downstream, found.upstream, found.why, found.differences) == ("b", "a", Why.COPY, ())
    assert found.confidence == 0.8


@pytest.mark.parametrize(
    ("up", "down", "expected"),
    [
        (
            said("a", "the ferry may have struck the mole", LIND, hedge="may"),
            said("b", "the ferry struck the mole", LIND),
            [(Loss.HEDGE, "may", "")],
        ),
        (
            said("a", "the ferry struck the mole", LIND),
            said("b", "The ferry struck the mole"),
            [(Loss.ATTRIBUTION, "Ada Lind", "")],
        ),
        (
            said("a", "the ferry struck the mole", LIND),
            said("b", "the ferry struck the mole", MARSH),
            [(Loss.SOURCE, "Ada Lind", "Bo Marsh")],
        ),
        (
            said("a", "twelve passengers of the ferry were hurt", LIND),
            said("b", "20 passengers of the ferry were hurt", LIND),
            [(Loss.NUMBER, "twelve", "20")],
        ),
        (
            said("a", "the ferry was steered by Captain Orla Reed that night", LIND),
            said("b", "the ferry was steered by Captain Jonas Falk that night", LIND),
            [(Loss.NAME, "Orla Reed", "Jonas Falk")],
        ),
        (
            said("a", "“we saw no light on the mole that night”, said the crew of the ferry", LIND),
            said("b", "“we saw one light on the mole last night”, said the crew of the ferry", LIND),
            [(Loss.QUOTATION, "we saw no light on the mole that night", "we saw one light on the mole last night")],
        ),
        (
            said("a", "the ferry struck the mole", LIND),
            said("b", "the ferry never struck the mole", LIND, polarity=Polarity.DENIES),
            [(Loss.POLARITY, "supports", "denies")],
        ),
    ],
)
def test_each_loss_is_told(up: Statement, down: Statement, expected: list[tuple[Loss, str, str]]) -> None:
    assert lost(up, down) == expected
    assert (Loss.HEDGE, "", "") not in lost(down, up)


def test_places_are_those_in_the_documents() -> None:
    up = said("a", "twelve crews were hurt at the mole", LIND, span=Span(10, 44))
    down = said("b", "The report: nine crews were hurt at the mole", LIND, span=Span(3, 47))
    (difference,) = aligned(up, down)[0].differences
    assert (difference.upstream_span, difference.downstream_span) == (Span(10, 16), Span(15, 19))


def test_other_statements_of_the_documents_are_not_aligned() -> None:
    assert aligned(said("a", "the ferry struck the mole", LIND), said("b", "the council will pay for repairs")) == ()


def test_in_a_reused_passage_the_place_says_what_belongs_together() -> None:
    text = (
        "Snow fell on Vale through the night and the early boats did not sail. The ferry may have struck the northern "
        "mole, said Ada Lind, who keeps the lamp there and saw the wreck. Her own boat lay safe in the inner harbour."
    )
    up, down = Document("a", text, published="2031-03-01"), Document("b", text.replace("may have ", ""))
    spans = [Span(each.text.index("The ferry"), each.text.index(", said Ada")) for each in (up, down)]
    statements = [
        Statement([LIND], "a", span=spans[0], text=spans[0].of(up.text), hedge="may", id="a"),
        Statement([LIND], "b", span=spans[1], text=spans[1].of(down.text), id="b"),
    ]
    taken = reuse([up, down])
    steps = [each.derivation for each in taken]
    (found,) = trace([Claim("c", "The ferry", statements)], [up, down], steps, Settings(), taken)[0].alignments
    assert (found.downstream, found.upstream) == ("b", "a")
    assert [each.loss for each in found.differences] == [Loss.HEDGE]


@pytest.mark.parametrize(
    ("up", "down", "number"),
    [
        ("about 50 boats sank", "52 boats sank", 0),
        ("50 boats sank", "75 boats sank", 1),
        ("two dozen boats sank", "24 boats sank", 0),
        ("$3 million was paid", "$5 million was paid", 1),
        ("$3 million was paid", "$5 million was owed", 0),
        ("one of them sank", "two of them sank", 0),
        ("3 boats and 9 crews", "9 crews", 0),
    ],
)
def test_figures_drift_only_where_they_count_the_same(up: str, down: str, number: int) -> None:
    assert len(list(drifted(up, down))) == number


def test_a_document_says_itself_that_it_was_corrected() -> None:
    texts = {
        "a": "Boats sank.\n\nCorrection: an earlier version of this story said that boats had flown.",
        "b": "CORRECTION:\nThe mole is the northern one.\nBoats sank.",
        "c": "This article has been withdrawn because its author was not there.",
        "d": "The paper issued a correction: nobody read it. A story was withdrawn by the Ledger.",
    }
    found = corrections([Document(id, text) for id, text in texts.items()])
    assert [(each.document, each.withdrawn) for each in found] == [("a", False), ("b", False), ("c", True)]
    assert found[1].text == "CORRECTION:\nThe mole is the northern one."
    assert all(each.span.of(texts[each.document]) == each.text for each in found)
