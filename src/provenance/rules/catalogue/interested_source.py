"""An origin that supports the claim has a stake in being believed: a party about itself or its adversary.

Interest is no lie; it is a reason to look for somebody without it. The message says whether every origin that supports
the claim is interested, or whether somebody else says so too.

## Does not see

- Stakes that no text shows: money, family, a favour owed.
- Statements against one's own interest, which are worth more and are treated the same.
"""

from __future__ import annotations

from collections.abc import Iterator

from provenance.model import ClaimDraft, Confidence, Evidence, Hop, Identity, Polarity, Source, Statement
from provenance.rules.reading import names, origins, resting_on
from provenance.rules.rule import Draft, Example, Rule


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each claim that an interested origin supports."""
    for each in evidence.assessments:
        founders = origins(each, Polarity.SUPPORTS)
        interested = [origin for origin in founders if origin.interested]
        if not interested:
            continue
        others = [origin for origin in founders if not origin.interested and origin.identity is not Identity.VAGUE]
        stakes = sorted({origin.interest for origin in interested if origin.interest})
        message = (
            f"{names(interested)} has a stake in being believed"
            + (f" ({'; '.join(stakes[:2])})" if stakes else "")
            + (f"; {names(others)} has none that shows" if others else "; nobody without one supports it")
        )
        yield Draft.about(each, resting_on(each, interested), message, Confidence.MEDIUM)


_FRONT = Source("The Orland Front", kind="armed-group", identity="organisation")
_FARMER = Source("Lena Mohr", kind="witness")

RULE = Rule(
    code="SRC111",
    name="interested-source",
    severity="warning",
    standard="SPJ Code of Ethics: consider sources' motives; ICD 206, source descriptors: factors that affect "
    "reliability, such as motivation",
    profiles=("icd206",),
    check=check,
    doc=__doc__,
    bad=[
        Example(
            "An armed group about its own feats.",
            ClaimDraft(
                "The Orland Front shot down an aircraft",
                [Statement(outlet="Border Post", chain=[Hop(_FRONT)])],
            ),
        ),
    ],
    good=[
        Example(
            "A farmer about what fell on her field.",
            ClaimDraft(
                "An aircraft crashed near Mohrfeld",
                [Statement(outlet="Border Post", chain=[Hop(_FARMER, access="first-hand")])],
            ),
        ),
    ],
)
