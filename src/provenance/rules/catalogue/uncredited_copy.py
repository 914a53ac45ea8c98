"""A document is in great part another's text, and credits nobody for it.

Fires where the same text stands in documents of two outlets and the one that took it has no credit line but its own,
thanks the other nowhere for what both have ("via", "h/t", "The Courier reported:" above the words), names neither it
nor whom it credits in a short line near its beginning or end, and names it nowhere as a source of a claim. What the
other credits to a third, an agency above all, is said to be that one's. A gallery whose pictures are credited is left
alone. Where nothing but their length says who took it from whom, and neither has a credit line or thanks anybody, the
finding is about both: one of them owes a credit, to the other or to somebody whom neither names. Confidence is low
where an outlet that only one cites may be the other, or that only one names, where a line of its own that ends in a
colon introduces the words: they are quoted.

## Does not see

- An agreement between the two outlets, or one owner.
- Rewriting that leaves fewer than half of the passages standing, and translation.
- An original that is not in the corpus.
- A credit in other words: a picture's agency, a mention within.
- That a line of thanks, or one that names the other outlet, is for something else: it ends the finding.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from provenance.model import Confidence, Derivation, Document, Evidence, Location, Reuse, Why
from provenance.rules.reading import one_outlet, relays
from provenance.rules.rule import Draft, Example, Precision, Rule
from provenance.rules.thanks import credits_pictures, quotes, signed, thanks


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each copy that has no credit."""
    documents = {document.id: document for document in evidence.documents}
    known = {*evidence.copies, *(edge for each in evidence.assessments for edge in each.lineage.derivations)}
    credited = {(edge.downstream, edge.upstream) for edge in known if edge.why in (Why.CREDIT, Why.CITATION)}
    cited = _cited(evidence)
    for reuse in evidence.reuses:
        edge = reuse.derivation
        down, up = documents[edge.downstream], documents[edge.upstream]
        if not reuse.whole or _mostly_its_own(reuse, down):
            continue
        if edge.why is not Why.COPY or (down.id, up.id) in credited or _needs_none(down, up):
            continue
        credit = _credit(up)
        if credit or round(edge.confidence, 6) >= _TOLD:
            whose = f"{credit}, uncredited; {up.called} credits it" if credit else f"{up.called}, uncredited"
            message, places = f"the text of {whose}", [down.id]
            unsure = _may_be_quoted(down, up, cited)
        elif _thanks(up, down):
            continue
        else:
            message = f"one text in {down.called} and {up.called}, credited in neither; who took it does not show"
            places = [down.id, up.id]
            unsure = _may_be_quoted(down, up, cited) or _may_be_quoted(up, down, cited)
        yield Draft(message, list(map(Location, places)), confidence=Confidence.LOW if unsure else _confidence(edge))


def _mostly_its_own(reuse: Reuse, down: Document) -> bool:
    """Whether a document has a shorter text within a longer one of its own."""
    return reuse.words < len(_WORD.findall(down.text)) / 2


def _credit(document: Document) -> str | None:
    """Whom a document credits for its text, other than its own outlet."""
    return None if one_outlet(document.credit, document.outlet) else document.credit


def _needs_none(taker: Document, giver: Document) -> bool:
    """Whether a text is the taker's own outlet's, or credits anybody or its pictures, or thanks or names at its ends
    the other or whom that credits.
    """
    if _credit(taker) or _thanks(taker, giver) or credits_pictures(taker.text):
        return True
    names = [name for name in (giver.outlet, giver.credit) if name]
    return any(signed(taker.text, name) or one_outlet(name, taker.outlet) for name in names)


def _cited(evidence: Evidence) -> dict[str, set[str]]:
    """The outlets and agencies that each document cites, for whatever claim."""
    found: dict[str, set[str]] = defaultdict(set)
    for each in evidence.assessments:
        for said in each.claim.statements:
            found[said.carrier] |= {hop.source.id for hop in said.chain if relays(hop)}
    return found


def _thanks(taker: Document, giver: Document) -> bool:
    """Whether one thanks the other; where it is not known who published that, anybody thanked may be it.

    A document's `credit` says whose words it prints; these may thank for the story alone, so they are no credit there.
    """
    names = list(thanks(taker.text, giver.text))
    if not giver.outlet:
        return bool(names)
    return any(re.search(rf"(?<!\w){re.escape(giver.outlet)}(?!\w)", name, re.I) for name in names)


def _may_be_quoted(taker: Document, giver: Document, cited: Mapping[str, set[str]]) -> bool:
    """Whether an outlet that only the taker cites, or names around a quotation, may be the giver, of which it is not
    known who published it.
    """
    if giver.outlet:
        return False
    return bool(cited.get(taker.id, set()) - cited.get(giver.id, set())) or quotes(taker.text, giver.text)


_WORD = re.compile(r"\w+")
_TOLD = 0.75  # below it there is no sign but length


def _confidence(edge: Derivation) -> Confidence:
    if round(edge.confidence, 6) >= 0.9:
        return Confidence.HIGH
    return Confidence.MEDIUM if round(edge.confidence, 6) > 0.5 else Confidence.LOW


_TEXT = """The weir at Kelm gave way early on Monday after three days of rain, and the water took two footbridges.

"We heard it before we saw it," said the miller Ottilie Brand, who has lived beside the weir for forty years.

The district engineer, Ruben Falk, said that the timbers had been due for inspection in the autumn and that no one
had expected the river to rise so fast. He has asked the council for money to rebuild both bridges before the harvest
fair, when carts from six villages use the lower road."""

RULE = Rule(
    code="IND202",
    name="uncredited-copy",
    severity="error",
    standard="AP News Values and Principles, Plagiarism: credit other organisations' text",
    profiles=("default", "ap", "reuters", "rag"),
    precision=Precision(38, 46),
    check=check,
    doc=__doc__,
    bad=[
        Example(
            "The same report a day later, under another name.",
            documents=[
                Document("kelm-post.txt", _TEXT, outlet="Kelm Post", published="2024-05-06"),
                Document("upland-echo.txt", _TEXT, outlet="Upland Echo", published="2024-05-07"),
            ],
        ),
        Example(
            "Two undated prints of one text, of different length, credited in neither: it is said of both.",
            documents=[
                Document("kelm-post.txt", _TEXT, outlet="Kelm Post"),
                Document("upland-echo.txt", _TEXT.rsplit(". ", 1)[0] + ".", outlet="Upland Echo"),
            ],
        ),
    ],
    good=[
        Example(
            "The same report, credited.",
            documents=[
                Document("kelm-post.txt", _TEXT, outlet="Kelm Post", published="2024-05-06"),
                Document("upland-echo.txt", _TEXT, outlet="Upland Echo", published="2024-05-07", credit="Kelm Post"),
            ],
        )
    ],
)
