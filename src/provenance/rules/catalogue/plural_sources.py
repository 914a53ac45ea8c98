"""A document says "sources", and its lineage shows one.

The plural promises that somebody confirmed it. The rule fires where the claim comes down to one independent origin,
that origin is one person wherever it is described as such, and a document nevertheless cites several people without
names.

## Does not see

- Whether several people stood behind "sources" whom the outlet never tells apart: then the lineage shows a plural
  too.
- A plural in the headline alone, where it is not read as a statement.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.model import ClaimDraft, Confidence, Evidence, Hop, Identity, Polarity, Source, Statement
from provenance.rules.reading import by_carrier, counted, names, origins, relays, resting_on, supporting
from provenance.rules.rule import Draft, Example, Rule

_SEVERAL = re.compile(
    r"\b(?:sources|officials|aides|insiders|diplomats|witnesses|advisers|employees|executives|lawmakers|analysts|experts|"
    r"residents|people|persons|colleagues|friends|relatives|both|several|two|three|four|five|some|many|multiple)\b",
    re.IGNORECASE,
)
_ONE_OF = re.compile(r"\bone of\b", re.IGNORECASE)


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each claim of one single person that some document gives to several."""
    for each in evidence.assessments:
        if not 0.5 <= round(each.lineage.supporting.count, 6) < 1.5:
            continue
        founders = [origin for origin in origins(each, Polarity.SUPPORTS) if origin.identity is not Identity.VAGUE]
        cited = [said for said in resting_on(each, founders) if said.chain and not relays(said.chain[-1])]
        if not cited or any(_several(said.chain[-1]) for said in cited if said.chain[-1].identity is Identity.NAMED):
            continue
        one = [said for said in cited if not _several(said.chain[-1])]
        several = [said for said in supporting(each) if said.chain and _several(said.chain[-1])]
        if one and several:
            said_so = ", ".join(sorted({said.chain[-1].mention for said in several})[:3])
            carried = counted(len(by_carrier(several)), "document")
            message = f"{said_so!r} in {carried}, where the lineage shows one: {names(founders)}"
            yield Draft.about(each, several, message, Confidence.MEDIUM)


def _several(hop: Hop) -> bool:
    return (
        hop.identity in (Identity.UNNAMED, Identity.VAGUE)
        and _SEVERAL.search(hop.mention) is not None
        and _ONE_OF.search(hop.mention) is None
    )


_GUARD = Source("a guard at the mint", kind="insider", identity="unnamed")
_SOURCES = Source("sources", identity="vague")
_GUARDS = Source("two guards at the mint", kind="insider", identity="unnamed")

RULE = Rule(
    code="SRC107",
    name="plural-sources",
    severity="warning",
    standard="Reuters Handbook of Journalism, The Essentials of Reuters Sourcing: never cite sources in the plural "
    "when there is only one",
    profiles=("reuters",),
    check=check,
    doc=__doc__,
    bad=[
        Example(
            "One guard told the Coiner; the Argus makes sources of it.",
            ClaimDraft(
                "The mint was robbed",
                [
                    Statement(outlet="The Coiner", chain=[Hop(_GUARD)]),
                    Statement(
                        outlet="Argus",
                        chain=[Hop(Source("The Coiner", kind="news-outlet", identity="organisation")), Hop(_SOURCES)],
                    ),
                ],
            ),
        ),
    ],
    good=[
        Example(
            "Two guards are two.",
            ClaimDraft("The mint was robbed", [Statement(outlet="The Coiner", chain=[Hop(_GUARDS)])]),
        ),
        Example(
            "One guard is called one.",
            ClaimDraft("The mint was robbed", [Statement(outlet="The Coiner", chain=[Hop(_GUARD)])]),
        ),
    ],
)
