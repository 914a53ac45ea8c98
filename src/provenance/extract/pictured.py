"""What pictures and recordings show: "the footage shows X", "a photo purporting to show X", "as seen in the video"."""

from __future__ import annotations

from collections.abc import Sequence, Set

from provenance.extract import clauses, phrases, subjects, syntax
from provenance.extract.block import Block
from provenance.extract.cues import verb_group
from provenance.extract.draft import Draft, Range
from provenance.extract.phrases import Phrase
from provenance.lexicon.grammar import PREPOSITIONS, RELATIVE_PRONOUNS, is_adverb
from provenance.lexicon.organisations import IMAGE_WORDS
from provenance.lexicon.verbs import VERB_FORMS

_SHOWING = frozenset("capture depict document prove reveal show suggest".split())
_SEEMING = frozenset(
    """purport purports purported purporting claim claims claimed claiming appear appears appeared appearing seem seems
    seemed seeming""".split()
)
_SEEN = frozenset("shown seen heard captured".split())
_WITHOUT_OBJECT = frozenset({",", ".", ";", ":", "up", "to", "by"})


def read(block: Block, low: int, high: int, found: Sequence[Draft]) -> list[Draft]:
    """What a picture shows in the sentence `low`..`high`, where nothing in `found` reads the same verb."""
    if IMAGE_WORDS.isdisjoint(block.tokens.lower[low:high]):
        return []
    heads = {draft.anchor for draft in found if draft.source}
    for i in range(low, high - 1):
        if block.inside(i):
            continue
        draft = _shows(block, low, high, i, heads) or _as_seen(block, low, high, i)
        if draft is not None:
            return [draft]
    return []


def _shows(block: Block, low: int, high: int, i: int, heads: Set[int]) -> Draft | None:
    lower = block.tokens.lower
    known = VERB_FORMS.get(lower[i])
    if known is None or known.lemma not in _SHOWING or lower[i + 1] in _WITHOUT_OBJECT:
        return None
    start = _seeming(block, low, i)
    if start == i:
        group = verb_group(block, low, high, i)
        if group is None or group.form not in {"finite", "participle"} or group.negated:
            return None
        start = group.start
    picture = _subject(block, low, start)
    content = clauses.cleaned(block, ((i + 1, clauses.sentence_end(block, high)),))
    if picture is None or not content or not heads.isdisjoint(range(start, i + 1)):
        return None
    return Draft(i, known.lemma, "shown", (picture,), ((start, i + 1),), content)


def _seeming(block: Block, low: int, i: int) -> int:
    """Where the verb begins: "purports to show", "which appears to clearly show"."""
    lower = block.tokens.lower
    k = i - 1
    while k > low and is_adverb(lower[k]):
        k -= 1
    return k - 1 if k - 1 > low and lower[k] == "to" and lower[k - 1] in _SEEMING else i


def _subject(block: Block, low: int, end: int) -> Range | None:
    """The picture that is the subject of a verb at `end`: "a video uploaded by the group", "the photo, which"."""
    lower = block.tokens.lower
    if end - 1 > low and lower[end - 1] in RELATIVE_PRONOUNS:
        end -= 1 + (lower[end - 2] == ",")
    phrase = subjects.before(block, low, end)
    return (phrase.start, phrase.core) if phrase is not None and _is_picture(block, phrase) else None


def _is_picture(block: Block, phrase: Phrase) -> bool:
    """Whether a picture heads the phrase: "dramatic footage from the dam", not "the man in the picture"."""
    lower = block.tokens.lower
    for k in range(phrase.start, phrase.core):
        if lower[k] in PREPOSITIONS or lower[k] in RELATIVE_PRONOUNS:
            return False
        if lower[k] in IMAGE_WORDS and (k + 1 == phrase.core or _follows_head(block, k + 1)):
            return True
    return False


def _follows_head(block: Block, i: int) -> bool:
    """Whether token `i` begins what follows a head noun: "footage from the dam", "a video uploaded by", "above"."""
    return block.tokens.lower[i] in PREPOSITIONS | RELATIVE_PRONOUNS | {"above", "below"} or syntax.is_reduced(block, i)


def _as_seen(block: Block, low: int, high: int, i: int) -> Draft | None:
    """Read "X, as seen in the footage above" and "In the video, X can be seen"."""
    lower = block.tokens.lower
    if lower[i] in _SEEN and lower[i - 1] == "as" and lower[i + 1] in {"in", "by", "on"} and i - 1 > low:
        place, content = phrases.after(block, i + 2, high), ((low, i - 1),)
        cue: Range = (i - 1, i + 2)
    elif i == low and lower[i] in {"in", "on"}:
        place = phrases.after(block, i + 1, high)
        if place is None or _SEEN.isdisjoint(lower[place.end : high]):
            return None
        content, cue = ((place.end, clauses.sentence_end(block, high)),), (i, i + 1)
    else:
        return None
    kept = clauses.cleaned(block, content)
    if place is None or not _is_picture(block, place) or not kept:
        return None
    return Draft(cue[0], "show", "shown", ((place.start, place.core),), (cue,), kept)
