"""A paragraph that ends with a colon and hands its speaker to what stands below: "He had this to say:", "Via S:"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from provenance import outlets
from provenance.extract import listeners, phrases, subjects
from provenance.extract.block import Block
from provenance.extract.draft import Draft, Range
from provenance.lexicon.reports import ISSUING, MESSAGES

_CREDITS = (["per"], ["via"], ["from"], ["according", "to"], ["as", "reported", "by"], ["here", "is"])
_LONGEST = 16  # tokens of a paragraph that does nothing but name whom it quotes


def read(block: Block, low: int, high: int) -> list[Draft]:
    """The attribution whose content stands below the sentence `low`..`high`, if that ends its paragraph so."""
    lower = block.tokens.lower
    if high < len(lower) or lower[high - 1] != ":" or high - low < 2:
        return []
    return _announced(block, low, high) or _credited(block, low, high)


def introduced(read: Sequence[tuple[Block, Sequence[Draft]]], continued: Mapping[int, object]) -> dict[int, Draft]:
    """For each paragraph (by position) that an outlet is credited for in the line above it: that line's draft."""
    found = {}
    for n, (block, drafts) in enumerate(read[:-1]):
        following = read[n + 1][0]
        for draft in drafts:
            if draft.frame == "opening" and id(draft) not in continued and not following.inside(0):
                words = block.tokens.words[slice(*draft.source[0])] if draft.source else []
                if outlets.looks_like_outlet(" ".join(words)):
                    found[n + 1] = draft
    return found


def _announced(block: Block, low: int, high: int) -> list[Draft]:
    """Read "issued a statement:", "had this to say:"."""
    lower = block.tokens.lower
    for i in range(low + 1, high - 2):
        issued = lower[i] in ISSUING and not MESSAGES.isdisjoint(lower[i + 1 : i + 5])
        said = (
            lower[i] in {"had", "has"}
            and lower[i + 1] in {"this", "the"}
            and lower[high - 3 : high - 1] == ["to", "say"]
        )
        if not (issued or said) or block.inside(i):
            continue
        subject = subjects.before(block, low, i)
        if subject is not None:
            return [Draft(i, "issue", "opening", ((subject.start, subject.end),), ((i, i + 1),))]
    return []


def _credited(block: Block, low: int, high: int) -> list[Draft]:
    """Read "Via the Echo:", "Per Roe's interview with the Echo:"."""
    lower = block.tokens.lower
    cue = next((each for each in _CREDITS if lower[low : low + len(each)] == each), None)
    if cue is None or high - low > _LONGEST:
        return []
    start = low + len(cue)
    phrase = phrases.after(block, start, high)
    if phrase is None:
        return []
    source: Range = (phrase.start, phrase.core)
    told = listeners.interviewer(block, start, high)
    owner = next((i for i in range(phrase.start, phrase.core) if lower[i] in {"'s", "'", "’"}), 0)
    if told and owner:
        source = (phrase.start, owner)
    return [Draft(low, "according", "opening", (source,), ((low, start),), (), told)]
