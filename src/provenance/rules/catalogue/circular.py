"""Documents rest on each other in a circle.

A cites B and B cites A, or a report rests on reports that rest on it. A circle that nobody outside feeds has no origin
at all; one that somebody does feed still makes an echo look like confirmation. A document cannot have read what was
published later, but its outlet goes on: the documents of one outlet are one here, where they have the claim only from
other outlets. A paper that tells who took up its own report is in no circle.

## Does not see

- A circle through documents that are not in the corpus.
- Who was first, where the documents carry no dates.
"""

from __future__ import annotations

from collections.abc import Iterator

from provenance.model import ClaimDraft, Evidence, Hop, Source, Statement
from provenance.rules.reading import by_carrier
from provenance.rules.rule import Draft, Example, Rule


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each circle in a claim's lineage."""
    for each in evidence.assessments:
        carried = by_carrier(each.claim.statements)
        for ring in each.lineage.rings:
            statements = [said for carrier in ring for said in carried.get(carrier, [])]
            if statements:
                message = "these rest on each other: " + " <- ".join([*ring, ring[0]])
                yield Draft.about(each, statements, message)


_DAWN = Source("Dawn Bulletin", kind="news-outlet", identity="organisation")
_DUSK = Source("Dusk Bulletin", kind="news-outlet", identity="organisation")
_COOK = Source("Cook Hanna Vey", kind="witness")

RULE = Rule(
    code="IND203",
    name="circular",
    severity="error",
    standard="NATO AJP-2.1 (the Admiralty code), evaluation of information: confirmed means by independent sources",
    profiles=("default", "bbc", "icd206", "reuters", "wikipedia", "rag"),
    check=check,
    doc=__doc__,
    bad=[
        Example(
            "Each has it from the other.",
            ClaimDraft(
                "The palace kitchen is closed",
                [
                    Statement(outlet="Dawn Bulletin", chain=[Hop(_DUSK)]),
                    Statement(outlet="Dusk Bulletin", chain=[Hop(_DAWN)]),
                ],
            ),
        ),
    ],
    good=[
        Example(
            "One has it from the cook, the other from that one.",
            ClaimDraft(
                "The palace kitchen is closed",
                [
                    Statement(outlet="Dawn Bulletin", chain=[Hop(_COOK)]),
                    Statement(outlet="Dusk Bulletin", chain=[Hop(_DAWN)]),
                ],
            ),
        ),
    ],
)
