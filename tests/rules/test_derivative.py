"""Which documents only relay another outlet; and flaws that one of several documents alone has."""

from __future__ import annotations

import pytest
from attrs import evolve

from provenance import lineage, score
from provenance.model import (
    Assessment,
    Claim,
    Confidence,
    Document,
    Evidence,
    Hop,
    Identity,
    Kind,
    Polarity,
    Relation,
    Source,
    Span,
    Statement,
)
from provenance.rules.catalogue import vague_attribution
from provenance.rules.catalogue.derivative import RULE
from provenance.rules.rule import Rule

from .corpus import EVERY_RULE, document, evidence

CLAIM = "The harbour wall of Vale leaks"
ECHO = Source("The Echo", Kind.NEWS_OUTLET, Identity.ORGANISATION)
CLERK, WARDEN = Source("Bo Marsh", Kind.INSIDER), Source("Ada Lind", Kind.OFFICIAL)


def said(who: Source, confidence: float, relation: str = "same", polarity: str = "supports") -> Statement:
    return Statement([Hop(who)], text=CLAIM, confidence=confidence, relation=relation, polarity=polarity)


@pytest.mark.parametrize(
    ("other", "relays"),
    [
        (said(CLERK, 0.9), False),
        (said(CLERK, 0.3), True),
        (said(CLERK, 0.9, Relation.BEARS), True),
        (said(WARDEN, 0.9, polarity=Polarity.DENIES), False),
        (said(WARDEN, 0.3, polarity=Polarity.DENIES), True),
    ],
)
def test_what_outlets_told_it_must_outweigh_what_it_found(other: Statement, relays: bool) -> None:
    statements = [
        Statement(
            each.chain,
            document="Courier",
            text=each.text,
            id=str(n),
            confidence=each.confidence,
            relation=each.relation,
            polarity=each.polarity,
        )
        for n, each in enumerate((said(ECHO, 0.6), other))
    ]
    drafts = list(RULE.check(evidence([document("Courier", [CLAIM])], [Claim("c", CLAIM, statements)])))
    assert bool(drafts) is relays


def by(outlet: str, who: Source) -> Statement:
    return Statement([Hop(who)], outlet=outlet, id=f"{outlet}: {who.name}")


COURIER = Source("The Courier", Kind.NEWS_OUTLET, Identity.ORGANISATION)


@pytest.mark.parametrize(
    ("statements", "relaying"),
    [
        ([by("The Courier", CLERK), by("The Courier", ECHO), by("The Echo", COURIER)], {"The Echo"}),
        ([by("The Courier", ECHO), by("The Echo", COURIER)], {"The Courier", "The Echo"}),
        ([by("The Courier", CLERK), by("The Courier", ECHO), by("The Echo", CLERK)], {"The Courier"}),
        ([by("The Courier", ECHO), by("The Echo", CLERK), by("The Echo", COURIER)], {"The Courier"}),
    ],
    ids=["its own report comes back", "nobody reported", "it has whom the other has", "the other's report comes back"],
)
def test_whom_an_echo_brings_back_was_found_here(statements: list[Statement], relaying: set[str]) -> None:
    (draft,) = RULE.check(evidence([], [Claim("c", CLAIM, statements)]))
    named = ", ".join(sorted(relaying))
    number = f"{len(relaying)} document{'s' * (len(relaying) > 1)}"
    assert draft.message == f"only another outlet's reporting in {number}: {named}"


REPORTS = Source("reports", Kind.UNKNOWN, Identity.VAGUE)


@pytest.mark.parametrize("rule", [RULE, vague_attribution.RULE], ids=lambda rule: rule.name)
@pytest.mark.parametrize(
    ("flawed", "sound", "asked", "confidence"),
    [(1, 0, False, "high"), (1, 1, False, "low"), (1, 1, True, "high"), (2, 1, False, "high")],
)
def test_a_flaw_that_one_of_several_documents_has_is_unsure_unless_somebody_asked(
    rule: Rule, flawed: int, sound: int, asked: bool, confidence: str
) -> None:
    whom = [ECHO if rule is RULE else REPORTS] * flawed + [CLERK] * sound
    papers = [document(f"Paper{n}", [CLAIM]) for n in range(len(whom))]
    statements = [
        Statement([Hop(who)], document=paper.id, text=CLAIM, id=paper.id)
        for who, paper in zip(whom, papers, strict=True)
    ]
    (draft,) = rule.check(evidence(papers, [Claim("c", CLAIM, statements, asked=asked)]))
    assert draft.confidence is Confidence(confidence)


def test_two_editions_of_one_outlet_relay_nobody_elses() -> None:
    text = " ".join(f"The wall of dock {n} was seen to leak by the crew of a ferry." for n in range(9))
    papers = [
        Document(id, f"{CLAIM}\n{text}", outlet=outlet) for id, outlet in (("a", "Vale Echo"), ("b", "The Vale Echo"))
    ]
    statements = [Statement([], document=each.id, text=CLAIM, id=each.id, span=Span(0, len(CLAIM))) for each in papers]
    claim = Claim("c", CLAIM, statements, asked=True)
    copies = lineage.copies(lineage.reuse(papers))
    assert copies
    traced = lineage.trace([claim], papers, copies, EVERY_RULE)
    held = Assessment(claim, traced[0], score.weigh(traced[0], EVERY_RULE), 1.0)
    assert not list(RULE.check(Evidence(papers, (), (), [held], copies, EVERY_RULE)))
    others = [evolve(papers[0], outlet="Orlo Post"), papers[1]]
    assert list(RULE.check(Evidence(others, (), (), [held], copies, EVERY_RULE)))
