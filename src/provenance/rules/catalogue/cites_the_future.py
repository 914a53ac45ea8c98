"""A document cites something that was published only after it.

It cannot have read that: a date is wrong, the text was changed after its date, or another, earlier report was meant
that the corpus does not hold.

## Does not see

- Which of these it is.
- Citations of outlets without a dated report in the corpus.
"""

from __future__ import annotations

from collections.abc import Iterator

from provenance.model import ClaimDraft, Confidence, Document, Evidence, Hop, Source, Span, Statement
from provenance.rules.reading import counted
from provenance.rules.rule import Draft, Example, Rule


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each claim with citations of what was published later."""
    for each in evidence.assessments:
        ahead = each.lineage.ahead
        citing = [said for said in each.claim.statements if said.document in {edge.downstream for edge in ahead}]
        cited = [said for said in citing if said.chain]
        if cited:
            sure = max(round(edge.confidence, 6) for edge in ahead)
            later = sorted({edge.upstream for edge in ahead})[:3]
            carried = counted(len({said.document for said in cited}), "document")
            message = f"cites what was published only later ({', '.join(later)}), in {carried}"
            yield Draft.about(each, cited, message, Confidence.HIGH if sure >= 0.8 else Confidence.MEDIUM)


_EARLY = "The toll at Hask bridge has doubled, the Hask Courier reported."
_LATE = "The toll at Hask bridge has doubled, bridge master Odd Lien said."
_COURIER = Source("Hask Courier", kind="news-outlet", identity="organisation")
_CLAIM = ClaimDraft(
    "The toll at Hask bridge has doubled",
    [
        Statement([Hop(_COURIER)], document="post.txt", span=Span(0, 35), text=_EARLY[:35]),
        Statement([Hop(Source("Odd Lien", kind="official"))], document="hask.txt", span=Span(0, 35), text=_LATE[:35]),
    ],
)


def _papers(courier: str) -> list[Document]:
    return [
        Document("post.txt", _EARLY, outlet="Ford Post", published="2031-02-03"),
        Document("hask.txt", _LATE, outlet="Hask Courier", published=courier),
    ]


RULE = Rule(
    code="MET402",
    name="cites-the-future",
    severity="error",
    standard="Berkeley Protocol on Digital Open Source Investigations, Verification: dates and times are consistent "
    "[clause not checked]",
    profiles=("icd206", "rag"),
    check=check,
    doc=__doc__,
    bad=[Example("On Monday it cites what came out on Thursday.", _CLAIM, documents=_papers("2031-02-06"))],
    good=[Example("What it cites came out the day before.", _CLAIM, documents=_papers("2031-02-02"))],
)
