"""A document only relays another outlet's reporting of the claim.

It adds an outlet to the count and no origin to the evidence. The rule fires on a document that has the claim through
another newspaper, broadcaster, site or agency and from nobody else: everybody else that it cites for the claim is
somebody whom that outlet cites too, or nobody in particular. It also fires on a document that reproduces another's
text, credited or not. A document that found somebody of its own to deny the claim does more than relay it.

## Does not see

- Reporting that the document did itself and does not mention.
- A copy of a text that is not in the corpus and that nothing credits.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from provenance.model import Assessment, ClaimDraft, Evidence, Hop, Identity, Polarity, Relation, Source, Statement, Why
from provenance.rules.reading import by_carrier, counted, opposing, relays, supporting
from provenance.rules.rule import Draft, Example, Rule

_REPRODUCED = frozenset({Why.COPY, Why.CREDIT})


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each claim that some document has only through another outlet."""
    for each in evidence.assessments:
        reproduced = {edge.downstream for edge in each.lineage.derivations if edge.why in _REPRODUCED}
        origin_of = _origin_of(each)
        against = by_carrier(opposing(each))
        relayed = [
            said
            for carrier, own in by_carrier(supporting(each)).items()
            if carrier in reproduced or (_only_relays(own, origin_of) and not _own_denial(against.get(carrier, [])))
            for said in own
        ]
        if relayed:
            carried = counted(len(by_carrier(relayed)), "document")
            yield Draft.about(each, relayed, f"only another outlet's reporting in {carried}")


def _origin_of(assessment: Assessment) -> dict[str, int]:
    """By statement, the position of the origin on which it rests."""
    return {id: n for n, origin in enumerate(assessment.lineage.origins) for id in origin.statements}


def _only_relays(statements: list[Statement], origin_of: Mapping[str, int]) -> bool:
    relayed = [said for said in statements if said.chain and relays(said.chain[0])]
    origins = {origin_of.get(said.id) for said in relayed}
    people = {hop.source.id for said in relayed for hop in said.chain}
    return bool(relayed) and all(
        origin_of.get(said.id) in origins or said.chain[-1].source.id in people
        for said in statements
        if _somebody(said)
    )


def _own_denial(statements: list[Statement]) -> bool:
    denials = [said for said in statements if said.polarity is Polarity.DENIES and said.relation is not Relation.BEARS]
    return any(_somebody(said) for said in denials)


def _somebody(said: Statement) -> bool:
    """Whether the document itself cites somebody for this, other than an outlet."""
    return bool(said.chain) and not relays(said.chain[0]) and said.chain[0].identity is not Identity.VAGUE


_POST = Source("The Ridge Post", kind="news-outlet", identity="organisation")
_RANGER = Source("Ranger Tove Lind", kind="witness")

RULE = Rule(
    code="IND201",
    name="derivative",
    severity="warning",
    standard="BBC Editorial Guidelines (2019) 3.3.3, gather information first-hand; Wikipedia, Identifying reliable "
    "sources: reprints and syndicated text are one source",
    profiles=("wikipedia", "rag"),
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
