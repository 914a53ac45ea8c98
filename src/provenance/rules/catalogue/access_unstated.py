"""The furthest source is not named, and nothing says how it would know.

"An official said" leaves open whether the official sat at the table, read a memorandum or heard a rumour. The rule
fires where a chain ends at somebody whose name is held back and of whom the document says neither what they did or saw,
nor who told them. Of a spokesman, a court, critics or experts nobody asks that.

## Does not see

- Knowledge that goes without saying: a minister who is not named on what the cabinet has decided.
- Words for knowing that are not among those that are read.
"""

from __future__ import annotations

from collections.abc import Iterator

from provenance.model import Access, Aspect, ClaimDraft, Confidence, Evidence, Hop, Source, Statement
from provenance.rules.reading import by_carrier, counted, held_back, told_of
from provenance.rules.rule import Draft, Example, Rule


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each claim with chains that end at somebody unnamed whose access nothing shows."""
    told = told_of(evidence.assessments, Aspect.KNOWLEDGE)
    terms = told_of(evidence.assessments, Aspect.ANONYMITY)
    for each in evidence.assessments:
        unplaced = [
            said
            for said in each.claim.statements
            if said.chain
            and held_back(said.chain[-1], (said.carrier, said.chain[-1].source.id) in terms)
            and said.chain[-1].access is Access.UNKNOWN
            and (said.carrier, said.chain[-1].source.id) not in told
        ]
        if unplaced:
            who = sorted({said.chain[-1].mention for said in unplaced})[:3]
            carried = counted(len(by_carrier(unplaced)), "document")
            message = f"nothing says how they would know, in {carried}: {', '.join(who)}"
            yield Draft.about(each, unplaced, message, Confidence.MEDIUM)


_OFFICIAL = Source("a port official", kind="official", identity="unnamed")
_SPOKESMAN = Source("a spokesman for the port", kind="official", identity="unnamed")

RULE = Rule(
    code="SRC105",
    name="access-unstated",
    severity="note",
    standard="AP News Values and Principles, Anonymous sources: in a position to have accurate information; "
    "ICD 206, source descriptors: access",
    profiles=("ap", "icd206"),
    check=check,
    doc=__doc__,
    bad=[
        Example(
            "How would the official know?",
            ClaimDraft("The crane was faulty", [Statement(outlet="Dock Gazette", chain=[Hop(_OFFICIAL)])]),
        ),
    ],
    good=[
        Example(
            "Who speaks for the port is told what to say.",
            ClaimDraft("The crane was faulty", [Statement(outlet="Dock Gazette", chain=[Hop(_SPOKESMAN)])]),
        ),
        Example(
            "The official saw it.",
            ClaimDraft(
                "The crane was faulty",
                [Statement(outlet="Dock Gazette", chain=[Hop(_OFFICIAL, access="first-hand")])],
            ),
        ),
        Example(
            "The official was told: weaker, but said.",
            ClaimDraft(
                "The crane was faulty",
                [Statement(outlet="Dock Gazette", chain=[Hop(_OFFICIAL, access="second-hand")])],
            ),
        ),
    ],
)
