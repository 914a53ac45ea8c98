"""A number, a name or a quotation changes on its way from one document to the next.

The document downstream has it from the one upstream, and says something else. Either it knows better and does not say
so, or the claim was bent in passing on.

## Does not see

- A change that both documents share because it happened further up, outside the corpus.
- Numbers that are written in another unit, and rounding that is meant as such.
- Names that are spelled or shortened in another way: they can look like a change.
"""

from __future__ import annotations

from collections.abc import Iterator

from provenance.model import Document, Evidence, Loss
from provenance.rules.alignment import lost, surest
from provenance.rules.reading import by_carrier, counted
from provenance.rules.rule import Draft, Example, Rule

_DRIFTS = frozenset({Loss.NUMBER, Loss.NAME, Loss.QUOTATION})


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each claim with statements that changed what they were taken from."""
    for each in evidence.assessments:
        if found := lost(each, _DRIFTS):
            changed = [one.statement for one in found]
            words = sorted({one.words for one in found})[:3]
            carried = counted(len(by_carrier(changed)), "document")
            message = f"not as in the report it was taken from, in {carried}: {'; '.join(words)}"
            yield Draft.about(each, changed, message, surest(found))


_FIRST = """The sluice at Garra was open for 14 hours, the keeper Tilde Aas said.

The water took the lower meadow and two carts with it before anybody in the village woke. The parish has asked the
county for timber to mend the gate, and for a second keeper before the autumn rains set in.

The mill downstream stood still for two days while the race was cleared of branches and of the remains of a boat."""


def _papers(later: str) -> list[Document]:
    return [
        Document("garra-mail.txt", _FIRST, outlet="Garra Mail", published="2031-05-06"),
        Document("upland.txt", later, outlet="Upland Echo", published="2031-05-07"),
    ]


RULE = Rule(
    code="CLM307",
    name="drift",
    severity="warning",
    standard="AP News Values and Principles, Quotations: never altered; IPSO Editors' Code of Practice, clause 1 "
    "(Accuracy)",
    profiles=("ap", "rag"),
    check=check,
    doc=__doc__,
    bad=[Example("Fourteen hours became forty.", documents=_papers(_FIRST.replace("14 hours", "40 hours")))],
    good=[Example("The number is as it was.", documents=_papers(_FIRST))],
)
