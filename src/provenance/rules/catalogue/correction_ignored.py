"""The report upstream was corrected or withdrawn, and the one downstream still stands as it was.

Who took a text takes on its mistakes too, and owes its readers the correction. The rule fires on documents that rest on
one that says of itself that it was corrected or withdrawn, and that say nothing of the kind themselves.

## Does not see

- What was corrected: the mistake may be in a part that the document downstream never took.
- A correction that was made in silence, or stands on a page that is not in the corpus.
- A document that took its text after the mistake was already mended.
"""

from __future__ import annotations

from collections.abc import Iterator

from provenance.model import Confidence, Derivation, Document, Evidence, Location, Why
from provenance.rules.rule import Draft, Example, Rule

_RESTS = frozenset({Why.COPY, Why.CREDIT, Why.CITATION})


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each document that rests on a corrected one and does not say so."""
    notices = {each.document: each for each in evidence.corrections}
    edges = {*evidence.copies, *(edge for each in evidence.assessments for edge in each.lineage.derivations)}
    rests = {(edge.downstream, edge.upstream): edge for edge in sorted(edges, key=_weakest_first) if edge.why in _RESTS}
    known = {document.id for document in evidence.documents}
    for (downstream, upstream), edge in sorted(rests.items()):
        notice = notices.get(upstream)
        if notice is None or downstream in notices or downstream not in known:
            continue
        what = "withdrawn" if notice.withdrawn else "corrected"
        message = f"rests on {upstream}, which was {what}: {' '.join(notice.text.split())[:100]}"
        places = [Location(downstream), Location(upstream, notice.span.start, notice.span.end)]
        yield Draft(message, places, confidence=_confidence(edge, notice.withdrawn), mark=f"{downstream} {upstream}")


def _weakest_first(edge: Derivation) -> tuple[str, str, float, str]:
    return edge.downstream, edge.upstream, edge.confidence, edge.why


def _confidence(edge: Derivation, withdrawn: bool) -> Confidence:
    if edge.why is Why.CITATION or round(edge.confidence, 6) < 0.8:
        return Confidence.LOW
    return Confidence.HIGH if withdrawn else Confidence.MEDIUM


_TEXT = """The sluice at Garra was open for 14 hours, the keeper Tilde Aas said.

The water took the lower meadow and two carts with it before anybody in the village woke. The parish has asked the
county for timber to mend the gate, and for a second keeper before the autumn rains set in.

The mill downstream stood still for two days while the race was cleared of branches and of the remains of a boat."""
_NOTICE = "\n\nCorrection: An earlier version of this article gave the wrong number of hours."


def _papers(first: str, later: str) -> list[Document]:
    return [
        Document("garra-mail.txt", first, outlet="Garra Mail", published="2031-05-06"),
        Document("upland.txt", later, outlet="Upland Echo", published="2031-05-07"),
    ]


RULE = Rule(
    code="CLM308",
    name="correction-ignored",
    severity="error",
    standard="SPJ Code of Ethics, Be Accountable and Transparent: acknowledge mistakes and correct them promptly and "
    "prominently; IPSO Editors' Code of Practice, clause 1 (Accuracy)",
    profiles=("ap", "bbc", "reuters", "rag"),
    check=check,
    doc=__doc__,
    bad=[Example("The Mail corrected it, the Echo did not.", documents=_papers(_TEXT + _NOTICE, _TEXT))],
    good=[Example("The Echo corrected it too.", documents=_papers(_TEXT + _NOTICE, _TEXT + _NOTICE))],
)
