"""A document asserts the claim in its own voice and attributes it to nobody anywhere.

The reader is asked to take the outlet's word; a document that doubts or denies the claim as well does not ask that. A
private person who is cited for something that only bears on the claim is not cited for it; anybody else may be.
What a reporter witnessed needs no source; what a reporter was told does.
Confidence is medium where another document attributes the same claim to somebody, so that it was told; low where none
does: it may as well be common knowledge.

## Does not see

- Whether the reporter was there.
- An attribution that covers several sentences without being repeated in them.
- A credit at the foot of the page in words that name no source of the claim.
"""

from __future__ import annotations

from collections.abc import Iterator

from provenance.model import ClaimDraft, Confidence, Evidence, Hop, Kind, Polarity, Relation, Source, Statement
from provenance.rules.reading import by_carrier, counted, supporting
from provenance.rules.rule import Draft, Example, Rule


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each claim that some document supports in its own voice only."""
    for each in evidence.assessments:
        held = {said.carrier for said in each.claim.statements if _holds(said)}
        bare = [said for said in supporting(each) if said.relation is Relation.SAME and said.carrier not in held]
        if bare:
            carried = counted(len(by_carrier(bare)), "document")
            told = any(said.chain for said in supporting(each))
            confidence = Confidence.MEDIUM if told else Confidence.LOW
            yield Draft.about(each, bare, f"stated as fact, attributed to nobody, in {carried}", confidence)


def _holds(said: Statement) -> bool:
    """Whether it attributes the claim to somebody, or may do, or does not take it for a fact."""
    if said.polarity is not Polarity.SUPPORTS:
        return True
    return bool(said.chain) and (
        said.relation is not Relation.BEARS or any(hop.kind not in _PRIVATE for hop in said.chain)
    )


_PRIVATE = frozenset({Kind.CIVILIAN, Kind.UNKNOWN})
_RESIDENT = Source("Ida Stark", kind="civilian")
_GULL = Source("Gull Gazette", kind="news-outlet", identity="organisation")
_WARDEN = Source("Harbour warden Emil Stark", kind="official")

RULE = Rule(
    code="SRC109",
    name="unattributed",
    severity="warning",
    standard="AP News Values and Principles, Attribution: disputable facts not witnessed, gathered or confirmed on our "
    "own; BBC Editorial Guidelines (2019) 3.2.3, what cannot be corroborated should normally be attributed",
    profiles=("ap", "bbc", "wikipedia", "rag"),
    check=check,
    doc=__doc__,
    bad=[
        Example(
            "Nobody is cited.",
            ClaimDraft("Two trawlers collided off Skerry Point", [Statement(outlet="Gull Gazette")]),
        ),
        Example(
            "One paper cites the warden; the other, for the same, nobody.",
            ClaimDraft(
                "Two trawlers collided off Skerry Point",
                [
                    Statement(outlet="Gull Gazette"),
                    Statement(outlet="Skerry Times", chain=[Hop(_WARDEN)]),
                ],
            ),
        ),
        Example(
            "A resident is cited, but not for the collision.",
            ClaimDraft(
                "Two trawlers collided off Skerry Point",
                [
                    Statement(outlet="Skerry Times"),
                    Statement(
                        outlet="Skerry Times",
                        text="The lamp was lit all night",
                        chain=[Hop(_RESIDENT)],
                        relation="bears",
                    ),
                ],
            ),
        ),
    ],
    good=[
        Example(
            "A headline in the paper's own voice, and the warden cited below it.",
            ClaimDraft(
                "Two trawlers collided off Skerry Point",
                [
                    Statement(outlet="Skerry Times"),
                    Statement(outlet="Skerry Times", chain=[Hop(_WARDEN)]),
                ],
            ),
        ),
        Example(
            "Another paper is cited for a detail of the same story.",
            ClaimDraft(
                "Two trawlers collided off Skerry Point",
                [
                    Statement(outlet="Skerry Times"),
                    Statement(
                        outlet="Skerry Times", text="Both were laden with cod", chain=[Hop(_GULL)], relation="bears"
                    ),
                ],
            ),
        ),
    ],
)
