"""Sentences in which nothing is attributed: the document's own voice."""

from __future__ import annotations

import re
from collections.abc import Sequence

from provenance.model import Attribution, Extraction, Passage, Voice
from provenance.resolve.document.cover import Cover
from provenance.resolve.document.drafts import Draft

_WORD = re.compile(r"\w+")
_MIN_WORDS = 3
# Somebody says nothing: that neither asserts nor doubts anything.
_SILENCE = re.compile(
    r"\b(?:(?:declined|refused)(?: further)? (?:to (?:comment|discuss|elaborate|give|provide|say|be)|comment)"
    r"|(?:could not|couldn['’]t|cannot) (?:immediately )?be (?:immediately )?reached"
    r"|(?:did|has|have|had|does|do)(?: not|n['’]t) (?:yet |immediately )?"
    r"(?:respond(?:ed)?|repl(?:y|ied)|return(?:ed)?|comment(?:ed)?|answer(?:ed)?)"
    r"|(?:made|had|offered|gave) no (?:immediate )?(?:comment|reply|response)"
    r"|(?:has|have|had) said nothing|(?:was|were) not (?:immediately )?available)\b",
    re.I,
)
_SHORT = 25  # words: a longer sentence says something besides
_FURNITURE = re.compile(
    r"(?:by|photo|image|picture|file|getty|source|credit|copyright|©|read more|related|advertisement)\b", re.I
)


def own_voice(extraction: Extraction, believed: Sequence[Attribution], attributed: Sequence[Draft]) -> list[Draft]:
    """The sentences in which nothing is attributed, those included whose attribution was not believed."""
    taken = [span for draft in attributed for span in (draft.pieces or (draft.span,))]
    taken += [span for each in believed for span in (*each.source, *each.cue)]
    holds = Cover(taken)
    read = Cover(span for each in extraction.attributions for span in each.content)
    drafts = []
    for passage in extraction.passages:
        own = passage.voice is Voice.OWN or (passage.voice is Voice.ATTRIBUTED and read.touches(passage.span))
        if own and not holds.touches(passage.span) and _says_something(passage):
            drafts.append(Draft(passage.span, (), ()))
    return drafts


def _says_something(passage: Passage) -> bool:
    if passage.text.rstrip("\"”’'").endswith("?") or (_FURNITURE.match(passage.text) and len(passage.text) < 80):
        return False
    if _SILENCE.search(passage.text) and len(_WORD.findall(passage.text)) <= _SHORT:
        return False
    return len(_WORD.findall(passage.text)) >= _MIN_WORDS
