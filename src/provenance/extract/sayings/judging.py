"""What a source does to a report or a deed: calls it nonsense, casts doubt on it, blames somebody for it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from provenance.extract.grammar import clauses, phrases, subjects, syntax
from provenance.extract.grammar.cues import VerbGroup, verb_group
from provenance.extract.grammar.draft import Draft, Range
from provenance.extract.text.block import Block
from provenance.lexicon.denial import DEBUNKING_WORDS, SOUNDNESS
from provenance.lexicon.grammar import BE, CONJUNCTIONS, DETERMINERS, HAVE, PREPOSITIONS, is_adverb
from provenance.lexicon.reports import (
    CALLING,
    DOUBTS,
    FIGHTING,
    FIGHTING_VERBS,
    HOLDING,
    ISSUING,
    REPORTED_THINGS,
    RETRACTING,
    RULING_NOUNS,
    SPREADING,
    TALES,
    VOICING,
)
from provenance.lexicon.verbs import UNSAID, VERB_FORMS

_QUESTIONING = frozenset("question questions questioned questioning".split())
_VERBS = _QUESTIONING | CALLING | VOICING | RETRACTING | SPREADING | ISSUING | HOLDING.keys() | FIGHTING_VERBS
_THIS = frozenset("it this that them these".split())
_ABOUT = frozenset("that on about over of whether as".split())
_MOST = 6  # in one sentence
_PARTED = PREPOSITIONS | {"back", "out", "off"}  # "pushed back against claims"


def read(block: Block, low: int, high: int) -> list[Draft]:
    """The judgements on reports, and the rulings given, in the sentence `low`..`high`."""
    found: list[Draft] = []
    lower = block.tokens.lower
    if _VERBS.isdisjoint(lower[low:high]):
        return found
    if high == len(lower) and lower[high - 1] == ":":
        return found  # what is issued stands below
    for i in range(low + 1, high - 1):
        if block.inside(i) or len(found) >= _MOST:
            continue
        word = lower[i]
        draft = None
        if (fought := _fought(block, low, high, i)) is not None:
            draft = fought
        elif word in _QUESTIONING or lower[i : i + 3] == ["called", "into", "question"]:
            draft = _questioned(block, low, high, i)
        elif word in CALLING:
            draft = _was_called(block, low, high, i) if lower[i - 1] in BE else _called(block, low, high, i)
        elif word in VOICING:
            draft = _voiced(block, low, high, i)
        elif word in RETRACTING:
            draft = _retracted(block, low, high, i)
        elif word in ISSUING:
            draft = _ruled(block, low, high, i)
        elif word in HOLDING:
            draft = _held(block, low, high, i)
        elif word in SPREADING:
            draft = _spread(block, low, high, i)
        if draft is not None:
            found.append(draft)
    return found


def without_put_down(block: Block, low: int, high: int, found: Sequence[Draft]) -> list[Draft]:
    """The drafts without those of a piece that the writer calls false, and what it has others say.

    "A report that says Ek confirmed X is fake", "duped by a hoax claiming X".
    """
    down = [draft for draft in found if _is_put_down(block, low, high, draft)]
    return [
        draft
        for draft in found
        if draft not in down and (draft.frame in _BEHIND or not any(each.holds(draft.anchor) for each in down))
    ]


def _is_put_down(block: Block, low: int, high: int, draft: Draft) -> bool:
    lower, words = block.tokens.lower, block.tokens.words
    named = draft.antecedent or draft.source
    if not (named and draft.cue and draft.content) or draft.content[0][0] < draft.cue[0][0]:
        return False
    if not (draft.antecedent or lower[draft.cue[0][0]].endswith("ing")):
        return False
    start, end = named[0]
    whose = any(word[0].isupper() and word not in _NO_NAMES for word in words[start + 1 : end])
    if whose or _PIECES.isdisjoint(lower[start:end]):
        return False
    if not _MADE_UP.isdisjoint(lower[start:end]):
        return not draft.antecedent
    return start <= low + 1 and _ends_in_verdict(block, draft.content[0][0], high)


def _ends_in_verdict(block: Block, start: int, high: int) -> bool:
    """Whether "is fake", "is not true", "has duped thousands" closes a sentence, behind the clause at `start`."""
    lower = block.tokens.lower
    verbs = [k for k in range(start + 1, high) if syntax.is_finite(block, k) and not syntax.is_reduced(block, k)]
    for before, k in pairwise(verbs):
        rest = lower[k + 1 : min(high, k + _SHORT)]
        fooled = lower[k] in HAVE and not _FOOLED.isdisjoint(rest[:3])
        false = lower[k] in BE and (not _FALSE.isdisjoint(rest[:4]) or rest[:2] in _UNTRUE)
        alone = "that" not in lower[start + 1 : k] and _LINKS.isdisjoint(lower[before + 1 : k])
        if (fooled or false) and alone and high - k <= _SHORT:
            return True
    return False


_PIECES = REPORTED_THINGS | frozenset("posting hoax hoaxes page message meme website site email image".split())
_NO_NAMES = frozenset({"Internet", "Facebook", "Twitter"})
_FALSE = DEBUNKING_WORDS | {"fake"}
_MADE_UP = frozenset("fake hoax hoaxes bogus".split())
_FOOLED = frozenset("duped fooled tricked hoodwinked misled deceived".split())
_UNTRUE = (["not", "true"], ["not", "real"], ["n't", "true"], ["n't", "real"])
_LINKS = CONJUNCTIONS | {"that", "which", "who", ",", ";", "because", "as", "if", "when"}
_SHORT = 16  # tokens that a verdict may have
_BEHIND = frozenset({"after", "according"})  # frames of who closes a sentence: "X is fake, Roe said"


def _draft(block: Block, low: int, i: int, lemma: str, frame: str, content: Range) -> Draft | None:
    """The draft of the verb at `i` with its subject; None where it has none."""
    start = i
    lower = block.tokens.lower
    while start > low and (is_adverb(lower[start - 1]) or lower[start - 1] in _AUXILIARIES):
        start -= 1
    if start > low and lower[start - 1] == "by" and lower[i].endswith("ing"):
        start -= 1
    shared = lower[i - 1] == "to" or (lower[i].endswith("ing") and BE.isdisjoint(lower[start:i]))
    subject = _subject(block, low, start, shared=shared)
    kept = clauses.cleaned(block, (content,))
    if subject is None or not kept:
        return None
    return Draft(i, lemma, frame, (subject,), ((start, i + 1),), kept)


_AUXILIARIES = frozenset("has have had is was are were be been being seemed appeared to also".split())


def _subject(block: Block, low: int, start: int, *, shared: bool) -> Range | None:
    """The subject of a verb, also one that it shares with the verb before: "She quit and called it a lie"."""
    lower = block.tokens.lower
    if not shared and start > low and not (lower[start - 1] in CONJUNCTIONS or lower[start - 1] == ","):
        phrase = subjects.before(block, low, start)
        if phrase is not None and lower[phrase.core - 1] not in {"which", "that"}:
            return phrase.start, phrase.end
    if (
        not shared
        and start > low
        and lower[start - 1] == ","
        and (whole := subjects.before(block, low, start)) is not None
    ):
        return whole.start, whole.end
    for i in range(low + 1, start):
        if syntax.is_finite(block, i) and not block.inside(i):
            phrase = subjects.before(block, low, i)
            return (phrase.start, phrase.end) if phrase else None
    return None


def _called(block: Block, low: int, high: int, i: int) -> Draft | None:
    """Read "called the report nonsense", "described the claims as false"."""
    lower = block.tokens.lower
    if lower[i].endswith("ing") and i + 1 < high and lower[i + 1] in _THIS:
        return None  # "forbade them, calling them a sin": the same words go on
    start = i + 1
    if lower[start] == "as":  # "described as nonsense the report"
        start += 2
        while start < high - 1 and block.inside(start):
            start += 1
    end = _thing(block, start, high)
    if end <= start or end >= high or (start == i + 1 and lower[end] in {",", ".", ";", "for"}):
        return None
    stop = _clause_end(block, end, high)
    return _draft(block, low, i, "call", "judged", (i + 1, stop))


def _was_called(block: Block, low: int, high: int, i: int, reach: int = 12) -> Draft | None:
    """Read "the report was called nonsense by S"."""
    lower = block.tokens.lower
    if REPORTED_THINGS.isdisjoint(lower[low:i]):
        return None
    for k in range(i + 2, min(high - 1, i + reach)):
        if lower[k] == "by" and not block.inside(k):
            agent = phrases.after(block, k + 1, high)
            content = clauses.cleaned(block, ((low, k),))
            if agent is None or not content:
                return None
            return Draft(i, "call", "judged", ((agent.start, agent.end),), ((i, i + 1), (k, k + 1)), content)
    return None


def _voiced(block: Block, low: int, high: int, i: int) -> Draft | None:
    """Read "cast doubt on X", "expressed doubts that X", "raised questions about X"."""
    lower = block.tokens.lower
    k = i + 1
    while k < high and k < i + 4 and lower[k] not in DOUBTS and lower[k].isalpha():
        k += 1
    if k + 2 >= high or lower[k] not in DOUBTS or lower[k + 1] not in _ABOUT:
        return None
    lemma = "doubt" if DOUBTS[lower[k]] else "fear"
    return _draft(block, low, i, lemma, "voiced", (k + 2, _clause_end(block, k + 2, high)))


def _questioned(block: Block, low: int, high: int, i: int) -> Draft | None:
    """Read "questioned the letter's authenticity", "called into question the accuracy of X"."""
    lower = block.tokens.lower
    start = i + 1 if lower[i] in _QUESTIONING else i + 3
    if lower[i - 1] in DETERMINERS | PREPOSITIONS - {"to"}:
        return None  # "the letter in question"
    for k in range(start, min(high, start + 6)):
        if lower[k] in SOUNDNESS:
            comma = next((m for m in range(k, high) if lower[m] == "," and not block.inside(m)), high)
            return _draft(block, low, i, "doubt", "voiced", (start, min(comma, _clause_end(block, k, high))))
        if block.inside(k) or not (lower[k].isalpha() or lower[k] in {"'s", "’s"}) or syntax.is_finite(block, k):
            return None
    return None


def _retracted(block: Block, low: int, high: int, i: int) -> Draft | None:
    """Read "retracted its report", "pulled the story"."""
    end = _thing(block, i + 1, high)
    if end <= i + 1 or block.tokens.lower[end - 1] not in REPORTED_THINGS or block.tokens.lower[i + 1] in _THIS:
        return None
    return _draft(block, low, i, "retract", "retracted", (i + 1, _clause_end(block, end - 1, high)))


def _ruled(block: Block, low: int, high: int, i: int) -> Draft | None:
    """Read "issued a ruling that X", "issued an edict forbidding X", "issued a warning against X"."""
    lower = block.tokens.lower
    for k in range(i + 1, min(high - 2, i + 6)):
        start = _past_insertion(block, k + 1, high)
        following = lower[start]
        if lower[k] in RULING_NOUNS and (
            following in {"that", "against"} or (following.endswith("ing") and following not in VERB_FORMS)
        ):
            start += following == "that"
            return _draft(block, low, i, "issue", "ruled", (start, clauses.sentence_end(block, high)))
        if block.inside(k) or lower[k] in {",", ";"}:
            return None
    return None


def _held(block: Block, low: int, high: int, i: int, reach: int = 16) -> Draft | None:
    """Read "blamed Roe for X", "blamed X on the seam", "credited Roe with X"."""
    lower = block.tokens.lower
    if lower[i - 1] in BE or lower[i + 1] in PREPOSITIONS or syntax.is_finite(block, i + 1):
        return None  # "is blamed for", "credited with"
    for k in range(i + 2, min(high - 1, i + reach)):
        if lower[k] in HOLDING[lower[i]]:
            return _draft(block, low, i, "blame", "judged", (i + 1, clauses.sentence_end(block, high)))
        if lower[k] in {",", ";", ":"} or block.inside(k):
            return None
    return None


def _fought(block: Block, low: int, high: int, i: int) -> Draft | None:
    """Read "pushed back against a claim that X", "shot down the reports", "hit back at the accusations"."""
    lower = block.tokens.lower
    cue = next(
        (each for each in FIGHTING if lower[i + 1 : i + len(each)] == list(each[1:]) and lower[i] in each[0]), None
    )
    if cue is None or (lower[i - 1] == "to" and not UNSAID.isdisjoint(lower[max(low, i - 3) : i - 1])):
        return None
    end = _thing(block, i + len(cue), high)
    if end <= i + len(cue) or lower[end - 1] not in REPORTED_THINGS:
        return None
    return _draft(block, low, i, "dispute", "judged", (i + len(cue), _clause_end(block, end - 1, high)))


def _past_insertion(block: Block, k: int, high: int, reach: int = 10) -> int:
    """Past ", officially called an edict," at token `k`."""
    lower = block.tokens.lower
    if lower[k] == ",":
        for m in range(k + 2, min(high - 2, k + reach)):
            if lower[m] == ",":
                return m + 1
    return k


def _spread(block: Block, low: int, high: int, i: int) -> Draft | None:
    """Read "spread stories that X", "launched a rumour on the net that X"."""
    lower = block.tokens.lower
    noun = next((k for k in range(i + 1, min(high - 2, i + 4)) if lower[k] in TALES), 0)
    if not noun or any(not lower[k].isalpha() or lower[k] in _PARTED or block.inside(k) for k in range(i + 1, noun)):
        return None
    that = next((k for k in range(noun + 1, min(high - 1, noun + 9)) if lower[k] in {"that", ",", ":"}), 0)
    if not that or lower[that] != "that" or syntax.is_finite(block, that + 1):
        return None
    start = i
    if lower[start - 1] == "to":
        start -= 1
        while start > low and syntax.is_finite(block, start - 1):
            start -= 1  # "began to spread"
    subject = _subject(block, low, start, shared=lower[i].endswith("ing"))
    content = clauses.cleaned(block, ((that, clauses.sentence_end(block, high)),))
    return Draft(i, "spread", "ruled", (subject,), ((i, noun + 1),), content) if subject and content else None


def _thing(block: Block, start: int, high: int) -> int:
    """Where "the report", "it", "claims of a leak" ends that starts at `start`; `start` where nothing such does."""
    lower, words = block.tokens.lower, block.tokens.words
    if start < high and lower[start] in _THIS and (start + 1 >= high or lower[start + 1] not in REPORTED_THINGS):
        return start + 1
    opens = start < high and (
        lower[start] in DETERMINERS or lower[start] in REPORTED_THINGS or words[start][0].isupper()
    )
    if not opens:
        return start
    for k in range(start, min(high, start + 8)):
        if lower[k] in REPORTED_THINGS:
            return k + 1
        if block.inside(k) or not (lower[k].isalpha() or lower[k] in {"'s", "'", "’"}) or syntax.is_finite(block, k):
            return start
    return start


def _clause_end(block: Block, start: int, high: int) -> int:
    """The end of the clause, or of the sentence: a comma before another verb ends it."""
    lower = block.tokens.lower
    for i in range(start + 1, high):
        if block.inside(i):
            continue
        if lower[i] == ";" or (lower[i] == "," and i + 1 < high and lower[i + 1] in _NEXT):
            return i
        if lower[i] in {"and", "but"} and i + 1 < high and _verb(block, start, high, i + 1) is not None:
            return i
    return clauses.sentence_end(block, high)


_NEXT = frozenset("and but while with saying adding insisting although though which who after".split())


def _verb(block: Block, low: int, high: int, i: int) -> VerbGroup | None:
    group = verb_group(block, low, high, i)
    return group if group is not None and group.form == "finite" else None
