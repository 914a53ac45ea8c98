"""A source with no description at all: "a source said", "sources".

An unnamed source can still be described: where it works, how it would know, why it will not be named. This one is
nothing but the word, so that a reader has nothing to weigh.

## Does not see

- A description given elsewhere in the document, before the word stands alone ("the source", said again, is left alone).
- Descriptions that say no more than the word does, such as "a reliable source".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.model import ClaimDraft, Evidence, Hop, Identity, Source, Statement
from provenance.rules.reading import by_carrier, counted
from provenance.rules.rule import Draft, Example, Rule

_BARE = re.compile(
    r"(?:(?:an?|one|two|three|four|five|some|several|multiple|many|other|another)\s+)*"
    r"(?:(?:anonymous|unnamed|unidentified)\s+)?sources?",
    re.IGNORECASE,
)


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each claim with a hop that is nothing but the word source."""
    for each in evidence.assessments:
        bare = [said for said in each.claim.statements if any(_is_bare(hop) for hop in said.chain)]
        if bare:
            carried = counted(len(by_carrier(bare)), "document")
            yield Draft.about(each, bare, f"a source without any description in {carried}")


def _is_bare(hop: Hop) -> bool:
    named = hop.identity in (Identity.NAMED, Identity.ORGANISATION)
    return not named and _BARE.fullmatch(hop.mention.strip()) is not None


_SOURCE = Source("a source", identity="unnamed")
_RELIABLE = Source("a reliable source", identity="unnamed")
_PILOT = Source("a source among the harbour pilots", kind="insider", identity="unnamed")

RULE = Rule(
    code="SRC103",
    name="bare-source",
    severity="error",
    standard="AP News Values and Principles, Anonymous sources: describe the source; never simply 'a source'",
    profiles=("ap",),
    check=check,
    doc=__doc__,
    bad=[
        Example(
            "What source?",
            ClaimDraft("The lighthouse will be automated", [Statement(outlet="Cape Record", chain=[Hop(_SOURCE)])]),
        ),
    ],
    good=[
        Example(
            "Not named, but placed.",
            ClaimDraft("The lighthouse will be automated", [Statement(outlet="Cape Record", chain=[Hop(_PILOT)])]),
        ),
    ],
    missed=[
        Example(
            "Praise is no description.",
            ClaimDraft("The lighthouse will be automated", [Statement(outlet="Cape Record", chain=[Hop(_RELIABLE)])]),
        ),
    ],
)
