"""A statement is attributed to nobody in particular: "reports say", "it is claimed", "reportedly".

Such words lend the claim an authority that no reader can look up. The rule fires where the first step of the chain of
a statement that supports the claim, or a part of it, is vague, with no outlet or person named. Confidence is low where
the last step is not ("his father told local media"), where somebody "is accused" or "was named", which is a charge or a
post, and, unless somebody asked for the claim, where one of several documents has such words.

## Does not see

- A vague phrase that the article makes good later ("reports ... The Herald said"): each statement is judged by
  itself.
- Phrases that assert without citing, such as "of course" or "as is well known".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.model import ClaimDraft, Confidence, Evidence, Hop, Identity, Source, Statement
from provenance.rules.reading import by_carrier, counted, in_one_of_several, supporting
from provenance.rules.rule import Draft, Example, Precision, Rule


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each claim with statements whose chain begins with a vague hop."""
    for each in evidence.assessments:
        vague = [said for said in supporting(each) if said.chain and said.chain[0].identity is Identity.VAGUE]
        if vague:
            words = sorted({said.chain[0].mention for said in vague})
            carried = counted(len(by_carrier(vague)), "document")
            message = f"attributed to nobody in particular in {carried}: {', '.join(words[:3])}"
            sure = [said for said in vague if _is_nobodys(said)]
            unsure = not sure or in_one_of_several(each, sure)
            yield Draft.about(each, vague, message, Confidence.LOW if unsure else Confidence.HIGH)


def _is_nobodys(said: Statement) -> bool:
    """Whether a chain ends with nobody in particular too, and tells of no charge or post."""
    return said.chain[-1].identity is Identity.VAGUE and not _CHARGE.search(said.chain[0].text)


_CHARGE = re.compile(r"\b(?:accused|charged|indicted|named)\b", re.I)
_REPORTS = Source("reports", identity="vague")
_PORTER = Source("a hospital porter", kind="witness", identity="unnamed")

RULE = Rule(
    code="SRC108",
    name="vague-attribution",
    severity="warning",
    standard="Wikipedia, Manual of Style/Words to watch: Unsupported attributions (WP:WEASEL)",
    profiles=("default", "wikipedia", "ap", "rag"),
    precision=Precision(18, 24),
    check=check,
    doc=__doc__,
    bad=[
        Example(
            "Which reports?",
            ClaimDraft("The ferry was overloaded", [Statement(outlet="Quay News", chain=[Hop(_REPORTS)])]),
        ),
    ],
    good=[
        Example(
            "Unnamed, but somebody: a reader can weigh how a porter would know.",
            ClaimDraft("The ferry was overloaded", [Statement(outlet="Quay News", chain=[Hop(_PORTER)])]),
        ),
    ],
)
