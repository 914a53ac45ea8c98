"""Whose voice each passage is."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.extract.text.passages import Paragraph
from provenance.model import Attribution, Passage, Span, Voice

_MOST = 0.5  # share of a passage's characters, from which it is the source's rather than the writer's


def passages(
    text: str, document: str, paragraphs: Sequence[Paragraph], attributions: Sequence[Attribution]
) -> tuple[Passage, ...]:
    """Every sentence and headline in order: furniture, attributed where content covers most of it, else own voice."""
    contents = {piece for attribution in attributions for piece in attribution.content}
    pieces = sorted(contents, key=lambda piece: (piece.start, piece.end))
    result: list[Passage] = []
    first = 0
    for n, paragraph in enumerate(paragraphs):
        if paragraph.lead is not None:
            result.append(Passage(document, paragraph.lead, paragraph.lead.of(text), n, voice=Voice.FURNITURE))
        for span in paragraph.sentences:
            while first < len(pieces) and pieces[first].end <= span.start:
                first += 1
            if paragraph.furniture:
                voice = Voice.FURNITURE
            else:
                covered = _covered(span, pieces, first)
                voice = Voice.ATTRIBUTED if covered > _MOST * (span.end - span.start) else Voice.OWN
            result.append(Passage(document, span, span.of(text), n, paragraph.headline, voice))
    return tuple(result)


def _covered(span: Span, pieces: Sequence[Span], first: int) -> int:
    """How many characters of `span` lie in `pieces`, sorted, of which those before `first` end before it."""
    covered, reached = 0, span.start
    for i in range(first, len(pieces)):
        piece = pieces[i]
        if piece.start >= span.end:
            break
        covered += max(0, min(piece.end, span.end) - max(piece.start, reached))
        reached = max(reached, piece.end)
    return covered
