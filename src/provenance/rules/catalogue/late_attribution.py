"""A document asserts the claim in its own voice, and says only sentences later who said so.

Until then the reader takes it for the outlet's own knowledge, and many stop reading before. The rule fires where the
first attribution comes three sentences or more after the first assertion; headlines do not count.

## Does not see

- An attribution in the sentence next to the assertion that is read as covering something else.
- Assertions that the outlet could make by itself: it was there.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from provenance.model import (
    ClaimDraft,
    Confidence,
    Document,
    Evidence,
    Hop,
    Passage,
    Relation,
    Source,
    Span,
    Statement,
)
from provenance.rules.reading import by_document, counted, supporting
from provenance.rules.rule import Draft, Example, Rule

_LATE = 3  # sentences; a lede and the sentence that names its source are two


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each claim with documents that name its source long after asserting it."""
    read = by_document(evidence.passages)
    for each in evidence.assessments:
        in_document: dict[str, list[tuple[int, Statement]]] = {}
        for said in supporting(each):
            if said.document in read and said.span is not None and said.relation is Relation.SAME:
                in_document.setdefault(said.document, []).append((_sentence(said.span, read[said.document]), said))
        late = []
        for id, numbered in in_document.items():
            own = [(n, said) for n, said in numbered if not said.chain and not read[id][n].headline]
            told = [n for n, said in numbered if said.chain]
            if own and told and min(told) - min(n for n, _ in own) >= _LATE:
                late.append(min(own, key=lambda pair: pair[0])[1])
        if late:
            message = f"asserted {_LATE} sentences or more before anybody is cited, in {counted(len(late), 'document')}"
            yield Draft.about(each, late, message, Confidence.MEDIUM)


def _sentence(span: Span, passages: Sequence[Passage]) -> int:
    starts = [passage.span.start for passage in passages]
    return max(bisect_right(starts, span.start) - 1, 0)


_HEAD = "The reservoir above Tolva is empty.\n\n"
_FILLER = "The town lies in the hills. It has two mills. Its fair is in June.\n\n"
_TOLD = "The reservoir above Tolva is empty, the warden Sanna Rike said."


def _claim(text: str) -> ClaimDraft:
    warden = Hop(Source("Sanna Rike", kind="official"))
    start = text.rindex("The reservoir")
    return ClaimDraft(
        "The reservoir above Tolva is empty",
        [
            Statement(document="tolva.txt", span=Span(0, 34), text=text[:34]),
            Statement([warden], document="tolva.txt", span=Span(start, start + 34), text=text[start : start + 34]),
        ],
    )


_EARLY, _DELAYED = f"{_HEAD}{_TOLD}\n\n{_FILLER}", f"{_HEAD}{_FILLER}{_TOLD}"

RULE = Rule(
    code="SRC110",
    name="late-attribution",
    severity="note",
    standard="AP News Values and Principles, Attribution: in the same sentence, just before or after the information; "
    "Reuters Handbook of Journalism, The Essentials of Reuters Sourcing: the sourcing is given high in the story",
    profiles=("ap", "reuters"),
    check=check,
    doc=__doc__,
    bad=[Example("Who says so comes after the mills.", _claim(_DELAYED), documents=[Document("tolva.txt", _DELAYED)])],
    good=[Example("Who says so comes next.", _claim(_EARLY), documents=[Document("tolva.txt", _EARLY)])],
)
