"""An origin that supports the claim was itself told by others.

It was briefed, heard, read or was told, and those who told it are nowhere named. The message says whether anyone who
supports the claim is first-hand.

## Does not see

- An outlet at which a chain stops: it relays, and who told it is not named.
- How a source knows, where nothing in the text says so: that is `unknown`, not second-hand, and is not flagged.
"""

from __future__ import annotations

from collections.abc import Iterator

from provenance.model import Access, Assessment, ClaimDraft, Evidence, Hop, Origin, Polarity, Source, Statement
from provenance.rules.reading import names, origins, relays, resting_on
from provenance.rules.rule import Draft, Example, Rule


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each claim with a supporting origin whose nearest access is second-hand."""
    for each in evidence.assessments:
        founders = origins(each, Polarity.SUPPORTS)
        told = [origin for origin in founders if origin.access is Access.SECOND_HAND and _was_told(each, origin)]
        if told:
            seen = [origin for origin in founders if origin.access is Access.FIRST_HAND]
            rest = f"{names(seen)} is first-hand" if seen else "nobody who supports this is known to be first-hand"
            yield Draft.about(each, resting_on(each, told), f"{names(told)} was told by others; {rest}")


def _was_told(assessment: Assessment, origin: Origin) -> bool:
    """Whether it is the origin that was told, and not just an outlet at which a chain stops, which always was."""
    last = [said.chain[-1] for said in resting_on(assessment, [origin]) if said.chain]
    return any(hop.access is Access.SECOND_HAND and not relays(hop) for hop in last)


_BRIEFED = Source("a diplomat briefed on the talks", kind="official", identity="unnamed")
_DELEGATE = Source("Delegate Ana Ruel", kind="official")

RULE = Rule(
    code="SRC112",
    name="second-hand-origin",
    severity="warning",
    standard="BBC Editorial Guidelines (2019) 3.3.3, talk to first-hand sources; ICD 206, source descriptors: access",
    profiles=("default", "bbc", "icd206"),
    check=check,
    doc=__doc__,
    bad=[
        Example(
            "The diplomat was briefed: somebody else was in the room.",
            ClaimDraft(
                "The envoy walked out",
                [Statement(outlet="Lakeside Mail", chain=[Hop(_BRIEFED, access="second-hand")])],
            ),
        ),
    ],
    good=[
        Example(
            "The delegate was there.",
            ClaimDraft(
                "The envoy walked out",
                [Statement(outlet="Lakeside Mail", chain=[Hop(_DELEGATE, access="first-hand")])],
            ),
        ),
    ],
)
