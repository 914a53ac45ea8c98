"""A document doubts or debunks the claim.

What it carries against the claim outweighs what it carries for it: each statement weighs as much as it is sure to speak
on the claim, and what the document denies or doubts in its own voice weighs twice. Of a claim that nobody puts forward
or asks about the doubt must be a document's own: what somebody says there is no evidence for, or will not comment on,
disputes nothing by itself. Where one document takes that side, those are named too that carry half as much against the
claim as for it, or a denial in so many words. Confidence is high where the own voice of one that takes that side is
among them, medium where it only carries others, and low where nobody is cited for the claim or against it: sentences of
two reporters then differ, and may not have been about one thing.

A document that only quotes a doubt counts too. Those who marked real rumours by hand named such documents as they named
those that doubt in their own voice; to name the latter alone agrees with them less (in find_docs of the training
rumours .56 for .64).

## Does not see

- Doubt in tone: quotation marks of distance, irony, a raised eyebrow.
- Whether the doubt is well founded.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from provenance.model import (
    Assessment,
    ClaimDraft,
    Confidence,
    Document,
    Evidence,
    Hop,
    Modality,
    Polarity,
    Relation,
    Source,
    Statement,
)
from provenance.rules.reading import by_carrier, counted, favouring, opposing
from provenance.rules.rule import Draft, Example, Precision, Rule


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each claim that some document doubts or denies."""
    for each in evidence.assessments:
        favourable = by_carrier(favouring(each))
        critical = by_carrier(opposing(each))
        sides = {id: (_weight(said), _weight(favourable.get(id, []))) for id, said in critical.items()}
        taken = [id for id, (against, behind) in sides.items() if against > behind]
        own_voice = any(_own(said) for id in taken for said in critical[id])
        if taken and (own_voice or favourable or each.claim.asked):
            told = [id for id, (against, behind) in sides.items() if 2 * against >= behind or _denied(critical[id])]
            against = [said for id in told for said in critical[id]]
            message = f"doubted or debunked in {counted(len(told), 'document')}"
            yield Draft.about(each, against, message, _confidence(each, own_voice))


def _weight(said: Iterable[Statement]) -> float:
    """How much statements speak on the claim: what a document says against it in its own voice counts twice."""
    return round(sum(each.confidence * (2 if _own(each) else 1) for each in said), 6)


def _denied(said: Iterable[Statement]) -> bool:
    """Whether any is a denial in so many words."""
    return any(each.modality is Modality.DENIED for each in said)


def _own(said: Statement) -> bool:
    return said.polarity is not Polarity.SUPPORTS and not said.chain and said.relation is not Relation.BEARS


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
    precision=Precision(17, 29),
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
            "Nobody has said that it was.",
            documents=[
                Document("museum.txt", "There was no evidence that the statue was cast in Roman times, Bea Holm said.")
            ],
        ),
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
        Example(
            "What it doubts is hardly this.",
            ClaimDraft(
                "The statue was cast in Roman times",
                [
                    Statement(outlet="Museum Review", chain=[Hop(_BLOG)]),
                    Statement(outlet="Museum Review", polarity="doubts", confidence=0.3),
                ],
            ),
        ),
    ],
)
