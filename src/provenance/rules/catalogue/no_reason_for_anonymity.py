"""A document cites somebody without a name and does not say why the name is held back.

Readers who are told why ("she feared for her post") can weigh whether the reason is good, and whose interest it serves.
The terms alone ("on condition of anonymity") are no reason. Only somebody whose name is held back can have one: an
insider, an official, "one shareholder", or whoever is said to speak on such terms; not a spokesman, "the coroner",
critics or experts.

## Does not see

- A reason given far from the source, in words that do not say whose it is.
- Whether the reason is a good one.
- The unnamed source of another outlet that the document relays: the reason is that outlet's to give.
"""

from __future__ import annotations

from collections.abc import Iterator

from provenance.model import Aspect, ClaimDraft, Confidence, Document, Evidence, Hop, Source, Statement
from provenance.rules.reading import by_carrier, counted, held_back, told_of
from provenance.rules.rule import Draft, Example, Rule


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each claim with statements of somebody unnamed, where their document gives no reason."""
    given = told_of(evidence.assessments, Aspect.REASON)
    terms = told_of(evidence.assessments, Aspect.ANONYMITY)
    for each in evidence.assessments:
        bare = [
            said
            for said in each.claim.statements
            if said.chain
            and held_back(said.chain[0], (said.carrier, said.chain[0].source.id) in terms)
            and (said.carrier, said.chain[0].source.id) not in given
        ]
        if bare:
            who = sorted({said.chain[0].mention for said in bare})[:3]
            carried = counted(len(by_carrier(bare)), "document")
            message = f"not named, and no reason given in {carried}: {', '.join(who)}"
            yield Draft.about(each, bare, message, Confidence.MEDIUM)


_SMITH = Source("a smith at the Orrin works", kind="insider", identity="unnamed")
_NAMED = Source("Ketil Brandvold", kind="insider")
_MAGISTRATE = Source("the magistrate", kind="official", identity="unnamed")
_ANALYSTS = Source("analysts at a bank", kind="expert", identity="unnamed")

RULE = Rule(
    code="SRC104",
    name="no-reason-for-anonymity",
    severity="note",
    standard="AP News Values and Principles, Anonymous sources: explain why the source requested anonymity; "
    "SPJ Code of Ethics, Seek Truth and Report It: explain why anonymity was granted",
    profiles=("ap",),
    check=check,
    doc=__doc__,
    bad=[
        Example(
            "Why is the smith not named?",
            ClaimDraft("The Orrin works will close", [Statement(outlet="Forge Weekly", chain=[Hop(_SMITH)])]),
        ),
        Example(
            "The terms are there, the reason is not.",
            documents=[
                Document(
                    "forge.txt",
                    "The Orrin works will close in May, a smith at the works told the Forge Weekly on condition of "
                    "anonymity.",
                    outlet="Forge Weekly",
                )
            ],
        ),
    ],
    good=[
        Example(
            "The name is there.",
            ClaimDraft("The Orrin works will close", [Statement(outlet="Forge Weekly", chain=[Hop(_NAMED)])]),
        ),
        Example(
            "Who the magistrate is, everybody can look up.",
            ClaimDraft("The Orrin works will close", [Statement(outlet="Forge Weekly", chain=[Hop(_MAGISTRATE)])]),
        ),
        Example(
            "These analysts hide from nobody.",
            ClaimDraft("The Orrin works will close", [Statement(outlet="Forge Weekly", chain=[Hop(_ANALYSTS)])]),
        ),
        Example(
            "The reason is there.",
            documents=[
                Document(
                    "forge.txt",
                    "The Orrin works will close in May, a smith at the works told the Forge Weekly on condition of "
                    "anonymity because he feared for his job.",
                    outlet="Forge Weekly",
                )
            ],
        ),
    ],
)
