"""The furthest source is not named, and nothing says how it would know.

"An official said" leaves open whether the official sat at the table, read a memorandum or heard a rumour. The rule
fires where a chain ends at somebody unnamed of whom the document says neither what they did or saw, nor who told them.

## Does not see

- Knowledge that goes without saying: a spokesman of a ministry on what the ministry has decided.
- Words for knowing that are not among those that are read.
"""

from __future__ import annotations

from collections.abc import Iterator

from provenance.model import Access, Aspect, ClaimDraft, Confidence, Evidence, Hop, Source, Statement
from provenance.rules.reading import by_carrier, counted, mention, told_of, unnamed_person
from provenance.rules.rule import Draft, Example, Rule


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each claim with chains that end at somebody unnamed whose access nothing shows."""
    told = told_of(evidence.assessments, Aspect.KNOWLEDGE)
    for each in evidence.assessments:
        unplaced = [
            said
            for said in each.claim.statements
            if said.chain
            and unnamed_person(said.chain[-1])
            and said.chain[-1].access is Access.UNKNOWN
            and (said.carrier, said.chain[-1].source.id) not in told
        ]
        if unplaced:
            who = sorted({mention(said.chain[-1]) for said in unplaced})[:3]
            carried = counted(len(by_carrier(unplaced)), "document")
            message = f"nothing says how they would know, in {carried}: {', '.join(who)}"
            yield Draft.about(each, unplaced, message, Confidence.MEDIUM)


_OFFICIAL = Source("a port official", kind="official", identity="unnamed")

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
