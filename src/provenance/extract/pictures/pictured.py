"""What pictures and recordings show: "the footage shows X", "a photo purporting to show X"."""

from __future__ import annotations

from collections.abc import Sequence, Set

from provenance.extract.grammar import clauses, subjects, syntax
from provenance.extract.grammar.cues import verb_group
from provenance.extract.grammar.doings import doing
from provenance.extract.grammar.draft import Draft, Range
from provenance.extract.grammar.phrases import Phrase
from provenance.extract.text.block import Block
from provenance.extract.text.tokens import DOUBLE_QUOTES
from provenance.lexicon.grammar import (
    CONJUNCTIONS,
    DAYS_AND_TIMES,
    PREPOSITIONS,
    RELATIVE_PRONOUNS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    is_adverb,
)
from provenance.lexicon.organisations import IMAGE_WORDS
from provenance.lexicon.verbs import VERB_FORMS

SHOWING = frozenset("prove reveal show suggest".split())
_DEPICTING = frozenset("captures captured depicts depict depicted documents documented identifies identified".split())
_POSSIBLE = frozenset("possibility prospect".split())  # "raises the possibility that"
_PLACES = frozenset("above below elsewhere here online".split())
_SEEMING = frozenset(
    """purport purports purported purporting claim claims claimed claiming appear appears appeared appearing seem seems
    seemed seeming""".split()
)
_PURPORTING = frozenset("purports purported purporting".split())
_WITHOUT_OBJECT = frozenset({",", ".", ";", ":", "up", "to", "by"})
_LONGEST = 16  # tokens of a picture that is named with where it comes from
_INSERTED = frozenset({",", "(", "-", "--", "–", "—"}) | DOUBLE_QUOTES


def read(block: Block, low: int, high: int, found: Sequence[Draft]) -> list[Draft]:
    """What a picture shows in the sentence `low`..`high`, where nothing in `found` reads the same verb."""
    if IMAGE_WORDS.isdisjoint(block.tokens.lower[low:high]):
        return []
    heads = {draft.anchor for draft in found if draft.source}
    for i in range(low, high - 1):
        if block.inside(i):
            continue
        draft = _shows(block, low, high, i, heads)
        if draft is not None:
            return [draft]
    return []


def _shows(block: Block, low: int, high: int, i: int, heads: Set[int]) -> Draft | None:
    verb = showing(block, low, high, i)
    if verb is None or not heads.isdisjoint(range(*verb)):
        return None
    picture = _subject(block, low, verb[0]) or _opening(block, low, verb[0])
    content = clauses.cleaned(block, ((verb[1], clauses.sentence_end(block, high)),))
    if picture is None or not content:
        return None
    known = VERB_FORMS.get(block.tokens.lower[verb[1] - 1])
    return Draft(i, known.lemma if known else "show", "shown", (picture,), (verb,), content)


def _purports(block: Block, high: int, i: int) -> Range | None:
    """The verb of "purports to be", "purporting to show", with its auxiliaries."""
    lower = block.tokens.lower
    if lower[i] not in _PURPORTING or lower[i + 1] != "to" or i + 2 >= high:
        return None
    k = i + 2 + is_adverb(lower[i + 2])
    known = VERB_FORMS.get(lower[k]) if k < high else None
    return (i, k + 1) if known is not None and known.lemma in SHOWING else (i, i + 2)


def showing(block: Block, low: int, high: int, i: int) -> Range | None:
    """The verb at `i` with its auxiliaries, if it is one of showing something: "appears to clearly show"."""
    lower = block.tokens.lower
    if lower[i + 1] in _WITHOUT_OBJECT:
        return _purports(block, high, i)
    known = VERB_FORMS.get(lower[i])
    if known is not None and known.lemma in SHOWING:
        start = _seeming(block, low, i)
        if start == i:
            group = verb_group(block, low, high, i)
            if group is None and lower[i] in {"show", "reveal", "suggest"} and lower[i - 1] in _PLACES:
                return i, i + 1  # "The pictures above show"
            if group is None or group.form not in {"finite", "participle"} or group.negated:
                return None
            start = group.start
        return start, i + 1
    possible = lower[i] in {"raises", "raised"} and not _POSSIBLE.isdisjoint(lower[i + 1 : i + 3])
    depicts = lower[i] in _DEPICTING and lower[i + 1] not in PREPOSITIONS | DAYS_AND_TIMES
    done = doing(block, low, i) if possible or depicts else None
    if done is None or done.passive or lower[done.start - 1] in RELATIVE_PRONOUNS:
        return None  # "the tape that captures X was played" tells of the tape
    return done.start, i + 1


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
    if end - 1 > low and lower[end - 1] in RELATIVE_PRONOUNS - {"who"}:
        end -= 1 + (lower[end - 2] == ",")
    phrase = subjects.before(block, low, end)
    if phrase is None or not is_picture(block, phrase):
        return None
    return phrase.start, phrase.core


def _opening(block: Block, low: int, end: int) -> Range | None:
    """The picture that opens a sentence whose verb is at `end`, but for what is put in: "A clip -- entitled “X” --"."""
    lower = block.tokens.lower
    start = low
    while start < end and (lower[start] in CONJUNCTIONS | {","} or is_adverb(lower[start])):
        start += 1
    head = next((k for k in range(start, end) if lower[k] in IMAGE_WORDS and lower[k + 1] not in IMAGE_WORDS), end)
    other = PREPOSITIONS | SUBORDINATORS | SUBJECT_PRONOUNS | RELATIVE_PRONOUNS | _INSERTED
    if head + 1 >= end or not other.isdisjoint(lower[start:head]) or not _opens_insertion(block, head + 1):
        return None
    k = head + 1
    while k < end and lower[k] in _INSERTED:
        k += 1
    if k + 1 < end and (lower[k].endswith("ed") or is_adverb(lower[k])):
        k += 1  # "posted of the gate", "entitled “X”"
    ends = SUBORDINATORS | SUBJECT_PRONOUNS | RELATIVE_PRONOUNS
    for each in range(head + 1, end):
        finite = each >= k and syntax.is_finite(block, each) and not syntax.is_reduced(block, each)
        if not block.inside(each) and (finite or lower[each] in ends):
            return None
    described = lower[head + 1].endswith("ed") and end - start <= _LONGEST
    return start, end if described else head + 1


def _opens_insertion(block: Block, i: int) -> bool:
    """Whether what begins after a head noun at `i` cannot be another noun, as in "photo editor"."""
    word = block.tokens.lower[i]
    return word in _INSERTED | PREPOSITIONS | _PLACES or word.endswith(("ed", "ing")) or word in {"taken", "shot"}


def is_picture(block: Block, phrase: Phrase) -> bool:
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
    return block.tokens.lower[i] in PREPOSITIONS | RELATIVE_PRONOUNS | _PLACES or syntax.is_reduced(block, i)
