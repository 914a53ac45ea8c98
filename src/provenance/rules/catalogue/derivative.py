"""A document only relays another outlet's reporting of the claim.

It adds an outlet to the count and no origin to the evidence. The rule fires on a document that has the claim through
other newspapers, broadcasters, sites or agencies more than from people of its own: each statement weighs as much as it
is sure to speak on the claim, and what it has through outlets must outweigh whomever else it cites for the claim or to
deny it. Whom such an outlet cites too is nobody of its own, and nor is nobody in particular; an outlet that has the
claim only from this document brings back what the document found. It also fires on a document that reproduces another
outlet's text, credited or not. Confidence is low where one of several documents is
all that it fires on, unless somebody asked for the claim.

## Does not see

- Reporting that the document did itself and does not mention.
- A copy of a text that is not in the corpus and that nothing credits.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from provenance.model import (
    Assessment,
    ClaimDraft,
    Confidence,
    Evidence,
    Hop,
    Identity,
    Polarity,
    Relation,
    Source,
    Statement,
    Why,
)
from provenance.rules.reading import (
    by_carrier,
    counted,
    favouring,
    in_one_of_several,
    listed,
    one_outlet,
    relays,
    weight,
)
from provenance.rules.rule import Draft, Example, Precision, Rule

_REPRODUCED = frozenset({Why.COPY, Why.CREDIT})


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each claim that some document has only through another outlet."""
    outlets = {document.id: document.outlet for document in evidence.documents}
    for each in evidence.assessments:
        reproduced = {
            edge.downstream
            for edge in each.lineage.derivations
            if edge.why in _REPRODUCED and not one_outlet(outlets.get(edge.downstream), outlets.get(edge.upstream))
        }
        origin_of = _origin_of(each)
        echoed = _echoed(each, origin_of)
        denials = by_carrier(said for said in each.claim.statements if said.polarity is Polarity.DENIES)
        relayed = [
            said
            for carrier, own in by_carrier(favouring(each)).items()
            if carrier in reproduced
            or _mostly_relays(own, denials.get(carrier, []), origin_of, echoed.get(carrier, set()))
            for said in _shown(own)
        ]
        if relayed:
            carriers = by_carrier(relayed)
            carried = counted(len(carriers), "document")
            if not any(said.document for said in relayed):  # built by hand: no place would say which
                carried += f": {listed(carriers)}"
            sure = Confidence.LOW if in_one_of_several(each, relayed) else Confidence.HIGH
            yield Draft.about(each, relayed, f"only another outlet's reporting in {carried}", sure)


def _origin_of(assessment: Assessment) -> dict[str, int]:
    """By statement, the position of the origin on which it rests."""
    return {id: n for n, origin in enumerate(assessment.lineage.origins) for id in origin.statements}


def _echoed(assessment: Assessment, origin_of: Mapping[str, int]) -> dict[str, set[int]]:
    """By carrier, the origins that it alone found, where all the reports that it cites rest on it in turn."""
    onward: dict[str, set[str]] = {}
    for step in (*assessment.lineage.derivations, *assessment.lineage.ahead):
        if step.why is not Why.SAME_ORIGIN:
            onward.setdefault(step.downstream, set()).add(step.upstream)
    founders: dict[int, set[str]] = {}
    for said in filter(_finds, favouring(assessment)):
        if said.id in origin_of:
            founders.setdefault(origin_of[said.id], set()).add(said.carrier)
    found: dict[str, set[int]] = {}
    for origin, alone in founders.items():
        for carrier in alone if len(alone) == 1 else ():
            cited = onward.get(carrier, set())
            if cited and all(carrier in _reached(report, onward) for report in cited):
                found.setdefault(carrier, set()).add(origin)
    return found


def _reached(start: str, onward: Mapping[str, Iterable[str]]) -> set[str]:
    found, open_ = {start}, [start]
    while open_:
        more = set(onward.get(open_.pop(), ())) - found
        found |= more
        open_ += sorted(more)
    return found


def _mostly_relays(
    favourable: Sequence[Statement],
    denials: Sequence[Statement],
    origin_of: Mapping[str, int],
    echoed: Collection[int],
) -> bool:
    """Whether what a document has through outlets, but for what only comes back to it, outweighs whom it found itself,
    for the claim or to deny it.
    """
    relayed = [
        said for said in favourable if said.chain and relays(said.chain[0]) and origin_of.get(said.id) not in echoed
    ]
    origins = {origin_of.get(said.id) for said in relayed}
    people = {hop.source.id for said in relayed for hop in said.chain}
    found = [
        said
        for said in favourable
        if _finds(said) and origin_of.get(said.id) not in origins and said.chain[-1].source.id not in people
    ]
    return weight(relayed) > weight([*found, *filter(_finds, denials)])


def _finds(said: Statement) -> bool:
    """Whether the document itself cites somebody for this, other than an outlet, and for more than what bears on it."""
    named = bool(said.chain) and not relays(said.chain[0]) and said.chain[0].identity is not Identity.VAGUE
    return named and said.relation is not Relation.BEARS


def _shown(favourable: Sequence[Statement]) -> list[Statement]:
    """The statements to point at: those that say the claim, where any do."""
    return [said for said in favourable if said.relation is not Relation.BEARS] or list(favourable)


_POST = Source("The Ridge Post", kind="news-outlet", identity="organisation")
_RANGER = Source("Ranger Tove Lind", kind="witness")

RULE = Rule(
    code="IND201",
    name="derivative",
    severity="warning",
    standard="BBC Editorial Guidelines (2019) 3.3.3, gather information first-hand; Wikipedia, Identifying reliable "
    "sources: reprints and syndicated text are one source",
    profiles=("default", "wikipedia", "rag"),
    precision=Precision(62, 86),
    check=check,
    doc=__doc__,
    bad=[
        Example(
            "All it has is what the Post said.",
            ClaimDraft(
                "A bear was seen in the capital",
                [Statement(outlet="Capital Today", chain=[Hop(_POST), Hop(_RANGER)])],
            ),
        ),
    ],
    good=[
        Example(
            "It cites the Post and then asks the ranger itself.",
            ClaimDraft(
                "A bear was seen in the capital",
                [
                    Statement(outlet="Capital Today", chain=[Hop(_POST)]),
                    Statement(outlet="Capital Today", chain=[Hop(_RANGER)]),
                ],
            ),
        ),
    ],
)
