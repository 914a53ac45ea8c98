"""Upstream somebody said so; downstream it is the document's own voice.

A report that rests on another drops whom the other cites, and asserts it as its own knowledge. The reader loses the
one thing by which to judge it.

## Does not see

- An attribution elsewhere in the document, far from the statement, that is meant to cover it.
- What the document found out by itself.
- An upstream that is not in the corpus.
"""

from __future__ import annotations

from collections.abc import Iterator

from provenance.model import Document, Evidence, Loss
from provenance.rules.alignment import lost, surest
from provenance.rules.reading import by_carrier, counted
from provenance.rules.rule import Draft, Example, Rule


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each claim with own-voice statements that were taken from attributed ones."""
    for each in evidence.assessments:
        attributed = {said.carrier for said in each.claim.statements if said.chain}
        found = [one for one in lost(each, {Loss.ATTRIBUTION}) if one.statement.carrier not in attributed]
        if found:
            bare = [one.statement for one in found]
            cited = sorted({one.upstream.chain[0].mention for one in found if one.upstream.chain})[:3]
            carried = counted(len(by_carrier(bare)), "document")
            message = f"upstream it is attributed ({', '.join(cited)}), in {carried} downstream to nobody"
            yield Draft.about(each, bare, message, surest(found))


_TOLD = """Sluice at Garra left open

The sluice at Garra was left open on Friday night, the keeper Tilde Aas said.

The water took the lower meadow and two carts with it before anybody in the village woke. The parish has asked the
county for timber to mend the gate, and for a second keeper before the autumn rains set in.

The mill downstream stood still for two days while the race was cleared of branches and of the remains of a boat."""
_OWN = _TOLD.replace(", the keeper Tilde Aas said", "")


def _papers(later: str) -> list[Document]:
    return [
        Document("garra-mail.txt", _TOLD, outlet="Garra Mail", published="2031-05-06"),
        Document("upland.txt", later, outlet="Upland Echo", published="2031-05-07"),
    ]


RULE = Rule(
    code="CLM306",
    name="attribution-lost",
    severity="error",
    standard="AP News Values and Principles, Attribution: disputable facts not witnessed, gathered or confirmed on our"
    " own",
    profiles=("ap", "rag"),
    check=check,
    doc=__doc__,
    bad=[Example("The keeper said so; the Echo knows it.", documents=_papers(_OWN))],
    good=[Example("The Echo keeps the keeper.", documents=_papers(_TOLD))],
)
