"""A document doubts or debunks the claim.

It says so of the claim itself in its own voice, or it carries more against the claim than for it. Confidence is high
for its own voice, medium for the balance of what it carries, and low where nobody is cited for the claim or against
it: sentences of two reporters then differ, and may not have been about one thing.

## Does not see

- Doubt in tone: quotation marks of distance, irony, a raised eyebrow.
- Whether the doubt is well founded.
"""

from __future__ import annotations

from collections.abc import Iterator

from provenance.model import Assessment, ClaimDraft, Confidence, Evidence, Hop, Relation, Source, Statement
from provenance.rules.reading import by_carrier, counted, opposing, supporting
from provenance.rules.rule import Draft, Example, Precision, Rule


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each claim that some document doubts or denies."""
    for each in evidence.assessments:
        favourable = by_carrier(supporting(each))
        against: list[Statement] = []
        own_voice = False
        for carrier, critical in by_carrier(opposing(each)).items():
            own = any(not said.chain and said.relation is not Relation.BEARS for said in critical)
            if own or len(critical) > len(favourable.get(carrier, [])):
                own_voice |= own
                against += critical
        if against:
            carried = counted(len(by_carrier(against)), "document")
            yield Draft.about(each, against, f"doubted or debunked in {carried}", _confidence(each, own_voice))


def _confidence(assessment: Assessment, own_voice: bool) -> Confidence:
    if not any(said.chain for said in assessment.claim.statements):
        return Confidence.LOW
    return Confidence.HIGH if own_voice else Confidence.MEDIUM


_BLOG = Source("a blog", kind="social-media", identity="unnamed")
_CURATOR = Source("Curator Bea Holm", kind="expert")

RULE = Rule(
    code="CLM303",
    name="disputed",
    severity="warning",
    standard="BBC Editorial Guidelines (2019) 3.3.1, weigh all the relevant facts and information",
    profiles=("bbc", "wikipedia", "rag"),
    precision=Precision(12, 18),
    check=check,
    doc=__doc__,
    bad=[
        Example(
            "The paper itself says it does not hold up.",
            ClaimDraft(
                "The statue was cast in Roman times",
                [
                    Statement(outlet="Museum Review", chain=[Hop(_BLOG)]),
                    Statement(outlet="Museum Review", polarity="doubts"),
                ],
            ),
        ),
        Example(
            "All that this paper carries is the curator's doubt.",
            ClaimDraft(
                "The statue was cast in Roman times",
                [
                    Statement(outlet="Old Stones", chain=[Hop(_BLOG)]),
                    Statement(outlet="Museum Review", chain=[Hop(_CURATOR)], polarity="doubts"),
                ],
            ),
        ),
    ],
    good=[
        Example(
            "One voice for and one against, and the paper takes no side.",
            ClaimDraft(
                "The statue was cast in Roman times",
                [
                    Statement(outlet="Museum Review", chain=[Hop(_BLOG)]),
                    Statement(outlet="Museum Review", chain=[Hop(_CURATOR)], polarity="doubts"),
                ],
            ),
        ),
    ],
)
