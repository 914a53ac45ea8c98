"""Upstream it may be so; downstream it is so.

A report that rests on another drops the other's "may", "reportedly" or "is believed to". Nothing was learned in
between: a possibility became a fact by being copied.

## Does not see

- Hedges in tone, and doubt in another sentence of the report upstream.
- A document that learned more than its upstream by itself, and does not say so.
- An upstream that is not in the corpus.
"""

from __future__ import annotations

from collections.abc import Iterator

from provenance.model import Document, Evidence, Loss
from provenance.rules.alignment import lost, surest
from provenance.rules.reading import by_carrier, counted
from provenance.rules.rule import Draft, Example, Rule


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each claim with statements that are surer than what they were taken from."""
    for each in evidence.assessments:
        if found := lost(each, {Loss.HEDGE}):
            surer = [one.statement for one in found]
            hedges = sorted({difference.upstream for one in found for difference in one.differences})[:3]
            carried = counted(len(by_carrier(surer)), "document")
            message = f"surer than the report it was taken from, in {carried}: without {', '.join(map(repr, hedges))}"
            yield Draft.about(each, surer, message, surest(found))


_MAY = """The wreck off Garra may hold silver, the diver Tilde Aas said.

The water is cold there and the current strong, so that nobody has been down for longer than it takes to boil an egg.
The parish has asked the county for a boat with a winch, and for a second diver before the autumn storms set in.

The mill on the shore stood still for two days while its race was cleared of timber and of the remains of a mast."""
_DOES = _MAY.replace("may hold", "holds")


def _papers(later: str) -> list[Document]:
    return [
        Document("garra-mail.txt", _MAY, outlet="Garra Mail", published="2031-05-06"),
        Document("upland.txt", later, outlet="Upland Echo", published="2031-05-07"),
    ]


RULE = Rule(
    code="CLM305",
    name="hedge-lost",
    severity="error",
    standard="Reuters Handbook of Journalism, Accuracy: what is taken from others is relayed as they had it [clause "
    "not checked]; IPSO Editors' Code of Practice, clause 1 (Accuracy): comment, conjecture and fact are told"
    " apart",
    profiles=("reuters", "rag"),
    check=check,
    doc=__doc__,
    bad=[Example("In the Mail it may; in the Echo it does.", documents=_papers(_DOES))],
    good=[Example("The Echo keeps the may.", documents=_papers(_MAY))],
)
