"""A document only relays another outlet's reporting of the claim.

It adds an outlet to the count and no origin to the evidence. The rule fires on a document that reaches the claim only
through another newspaper, broadcaster, site or agency: by citing it, or by reproducing its text, credited or not.

## Does not see

- Reporting that the document did itself and does not mention.
- A copy of a text that is not in the corpus and that nothing credits.
"""

from __future__ import annotations

from collections.abc import Iterator

from provenance.model import ClaimDraft, Evidence, Hop, Source, Statement, Why
from provenance.rules.reading import by_carrier, counted, relays, supporting
from provenance.rules.rule import Draft, Example, Rule

REPRODUCED = frozenset({Why.COPY, Why.CREDIT})


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each claim that some document reaches only through another outlet."""
    for each in evidence.assessments:
        copies = {edge.downstream for edge in each.lineage.derivations if edge.why in REPRODUCED}
        relayed = [
            said
            for carrier, own in by_carrier(supporting(each)).items()
            if carrier in copies or _only_relays(own)
            for said in own
        ]
        if relayed:
            carried = counted(len(by_carrier(relayed)), "document")
            yield Draft.about(each, relayed, f"only another outlet's reporting in {carried}")


def _only_relays(statements: list[Statement]) -> bool:
    attributed = [said for said in statements if said.chain]
    return bool(attributed) and all(relays(said.chain[0]) for said in attributed)


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
