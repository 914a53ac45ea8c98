"""How sure a denial on the record is."""

from __future__ import annotations

import pytest
from attrs import evolve

from provenance.model import (
    Claim,
    Confidence,
    Hop,
    Identity,
    Kind,
    Modality,
    Passage,
    Polarity,
    Relation,
    Source,
    Span,
    Statement,
)
from provenance.rules.catalogue.denied_on_record import RULE
from provenance.rules.rule import Draft

from .corpus import document, evidence

CLAIM = "The harbour wall of Vale leaks"
CLERK, WARDEN = Source("Bo Marsh", Kind.INSIDER), Source("Ada Lind", Kind.OFFICIAL)


def sureness(*denials: Statement) -> Confidence:
    return drafted(*denials).confidence


def told(*denials: Statement) -> str:
    return drafted(*denials).message


def drafted(*denials: Statement) -> Draft:
    documents = [document("Courier", [CLAIM])]
    said = [
        evolve(each, document="Courier", id=str(n))
        for n, each in enumerate((Statement([Hop(CLERK)], text=CLAIM), *denials))
    ]
    (draft,) = RULE.check(evidence(documents, [Claim("c", CLAIM, said)]))
    return draft


def denial(text: str, who: Source = WARDEN, modality: Modality = Modality.ASSERTED) -> Statement:
    return Statement([Hop(who)], text=text, polarity=Polarity.DENIES, modality=modality)


@pytest.mark.parametrize(
    ("text", "modality", "expected"),
    [
        ("the harbour wall leaks", Modality.DENIED, Confidence.HIGH),
        ("the report is false", Modality.ASSERTED, Confidence.HIGH),
        ("these claims are absolutely, wholly and completely false", Modality.ASSERTED, Confidence.HIGH),
        ("the tale as nonsense", Modality.ASSERTED, Confidence.HIGH),
        ("there is no truth in it", Modality.ASSERTED, Confidence.HIGH),
        ("that isn't true", Modality.ASSERTED, Confidence.HIGH),
        ("the harbour master is very much alive", Modality.ASSERTED, Confidence.HIGH),
        ("her brother was alive and well", Modality.ASSERTED, Confidence.HIGH),
        ("the harbour master isn’t dead", Modality.ASSERTED, Confidence.HIGH),
        ("the harbour master was alive at noon", Modality.ASSERTED, Confidence.LOW),
        ("the crew was burned alive", Modality.ASSERTED, Confidence.LOW),
        ("the board was won over under false pretences", Modality.ASSERTED, Confidence.LOW),
        ("the board did the wrong thing", Modality.ASSERTED, Confidence.LOW),
        ("no water has been seen", Modality.ASSERTED, Confidence.LOW),
    ],
)
def test_plain_words_are_sure_and_a_negation_is_not(text: str, modality: Modality, expected: Confidence) -> None:
    assert sureness(denial(text, modality=modality)) is expected


def test_who_says_it_too_denies_nothing_for_sure() -> None:
    assert sureness(denial("the report is false", CLERK)) is Confidence.LOW


def test_only_who_denies_in_plain_words_is_named_where_somebody_does() -> None:
    digger, negation = Source("Ola Digg", Kind.OFFICIAL), "no water has been seen"
    assert told(denial(negation, digger)) == "denied on the record by Ola Digg"
    assert told(denial(negation, digger), denial("the report is false")) == "denied on the record by Ada Lind"


@pytest.mark.parametrize(
    ("text", "who", "told"),
    [
        ("the rumour is false", WARDEN, ["denied on the record by Ada Lind"]),
        ("no water has been seen", WARDEN, []),
        ("the rumour is false", Source("a porter", Kind.WITNESS, Identity.UNNAMED), []),
    ],
)
def test_plain_words_that_only_bear_on_it_are_a_denial_too(text: str, who: Source, told: list[str]) -> None:
    said = [Statement([Hop(CLERK)], text=CLAIM), evolve(denial(text, who), relation=Relation.BEARS)]
    carried = [evolve(each, document="Courier", id=str(n)) for n, each in enumerate(said)]
    drafts = list(RULE.check(evidence([document("Courier", [CLAIM])], [Claim("c", CLAIM, carried)])))
    assert [(each.message, each.confidence) for each in drafts] == [(each, Confidence.LOW) for each in told]


@pytest.mark.parametrize(
    ("text", "sure"),
    [("At the time, Lind denied that it leaks.", False), ("Lind denied at the time of the walk that it leaks.", True)],
)
def test_a_denial_of_an_earlier_time_is_not_sure(text: str, sure: bool) -> None:
    paper = document("Courier", [CLAIM, text])
    start = paper.text.index(text)
    denied = evolve(
        denial("it leaks", modality=Modality.DENIED), document="Courier", id="1", span=Span(start + 5, start + 20)
    )
    said = [Statement([Hop(CLERK)], text=CLAIM, document="Courier", id="0"), denied]
    passages = [
        Passage("Courier", Span(0, len(CLAIM)), CLAIM, 0),
        Passage("Courier", Span(start, start + len(text)), text, 1),
    ]
    (draft,) = RULE.check(evolve(evidence([paper], [Claim("c", CLAIM, said)]), passages=passages))
    assert (draft.confidence is Confidence.HIGH) is sure


def test_who_denies_what_only_bears_on_it_is_named_in_whatever_order() -> None:
    deniers = [Source(name, Kind.OFFICIAL) for name in ("Ada Lind", "Bo Ek")]
    beside = [evolve(denial("the report is false", who), relation=Relation.BEARS) for who in deniers]
    assert told(*beside) == told(*reversed(beside)) == "denied on the record by Ada Lind, Bo Ek"
