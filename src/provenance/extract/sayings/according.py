"""Prepositions that attribute: "According to S, X" and "X, according to S", "as reported by S", "per S", "via S"."""

from __future__ import annotations

from provenance.extract.grammar import clauses, phrases, syntax
from provenance.extract.grammar.draft import Draft, Range
from provenance.extract.grammar.phrases import Phrase
from provenance.extract.text.block import Block
from provenance.lexicon.grammar import (
    ADVERBS,
    CONJUNCTIONS,
    DAYS_AND_TIMES,
    DETERMINERS,
    PREPOSITIONS,
    SUBORDINATORS,
    is_adverb,
)
from provenance.lexicon.reports import PUBLICATIONS, STANDARDS

_CLAIMED = frozenset(
    "reported noted revealed quoted told cited claimed alleged announced confirmed stated said".split()
)
_KNOWN = frozenset("know learned learnt discovered revealed emerged established".split())
_LABOURS = frozenset("work efforts effort research reporting sleuthing digging detective".split())
_DAYS = frozenset("today yesterday monday tuesday wednesday thursday friday saturday sunday".split())
_ISSUED = frozenset("published released issued posted carried".split())
_FINDINGS = frozenset("study survey investigation poll paper analysis inquiry".split())
_ISSUED_BY = frozenset("from by in".split())
MOST_CUES = 8  # in one sentence


def read(block: Block, low: int, high: int) -> list[Draft]:
    """The attributions that prepositions make in the sentence `low`..`high`."""
    found = []
    for i in range(low, high - 1):
        if block.inside(i):
            continue
        end = _cue_end(block, low, i, high)
        if end:
            draft = _draft(block, low, high, i, end)
            if draft is not None:
                found.append(draft)
                if len(found) >= MOST_CUES:
                    break
    return found


def _cue_end(block: Block, low: int, i: int, high: int) -> int:
    """The end of a cue that starts at `i`, or 0."""
    lower, words = block.tokens.lower, block.tokens.words
    word, following = lower[i], lower[i + 1]
    if word == "according" and following == "to":
        return i + 2
    if word == "as":
        k = i + 1
        while k < high and (is_adverb(lower[k]) or lower[k] in {"was", "has", "been", "had"}):
            k += 1
        if k + 1 < high and lower[k] in _CLAIMED and lower[k + 1] in {"by", "in"}:
            return k + 2
    if word in _CLAIMED and i > low and lower[i - 1] in {",", "(", "—", "–"}:  # "the plan, reported on Sunday by S, is"
        k = i + 1
        while k < high and (lower[k] in DAYS_AND_TIMES or is_adverb(lower[k]) or lower[k] in {"on", "first", "this"}):
            k += 1
        return k + 1 if k + 1 < high and lower[k] == "by" else 0
    if (word in {"per", "via"} and words[i + 1][0].isupper()) or (word == "per" and following in {"the", "a"}):
        if words[i] == "Per" and i > low and not block.headline:
            return 0  # "the spokesman, Per Lind, said"
        edge = i == low or lower[i - 1] in {",", "(", "[", "—", "–", "-"}
        return i + 1 if edge and not (i > low and lower[i - 1].isdigit()) else 0
    if word == "in" and i == low and lower[i + 1] == "the" and i + 4 < high and lower[i + 3] == "of":
        return i + 4 if lower[i + 2] in {"assessment", "view", "opinion", "words", "account", "estimation"} else 0
    if word == "courtesy" and following == "of":
        return i + 2
    if word == "thanks" and following == "to" and (at := _learnt(block, i + 2, high)):
        of = next((k for k in range(i + 3, at) if lower[k] == "of" and lower[k - 1] in _LABOURS), i + 1)
        return of + 1
    return 0


def _learnt(block: Block, start: int, high: int, reach: int = 14) -> int:
    """Where "we now know", "it has been discovered" begins that follows "thanks to S,"; 0 for nowhere."""
    lower = block.tokens.lower
    comma = next((k for k in range(start, min(high - 3, start + reach)) if lower[k] == ","), 0)
    if not comma or lower[comma + 1] not in {"we", "it"}:
        return 0
    return comma + 1 if not _KNOWN.isdisjoint(lower[comma + 2 : comma + 9]) else 0


def _draft(block: Block, low: int, high: int, start: int, end: int) -> Draft | None:
    lower = block.tokens.lower
    phrase = phrases.after(block, end, high)
    if phrase is None:
        return None
    if lower[start] == "according" and lower[phrase.core - 1] in STANDARDS:
        return None  # "done according to law"
    phrase, cue_end = published(block, _dated(block, phrase, high), end)
    before = lower[start - 1] if start > low else ""
    if before in {":", ";"}:
        low = start  # "Here is the news: according to the Echo, X", "Roe fell; according to the Echo, X"
    initial = all(_is_connector(block, i) for i in range(low, start)) or before in SUBORDINATORS | CONJUNCTIONS | {
        "now"
    }
    content: tuple[Range, ...]
    if initial:
        phrase = _without_subject(block, phrase, high)
        begin = phrase.end
        if phrase.end > phrase.core and (
            begin >= high or lower[begin] != "," or block.tokens.words[phrase.core + 1][0].isupper()
        ):
            # The apposition ran to the sentence's end: what follows the first comma is the content after all.
            phrase, begin = Phrase(phrase.start, phrase.core, phrase.core), phrase.core
        content = ((begin, clauses.before_turn(block, begin, high)),)
    else:
        left = start - 1 if before in {",", "(", "[", "—", "–", "-"} else start
        if left <= low:
            return None
        content = ((low, left),)
        following = phrase.end
        if (
            following + 2 < high
            and lower[following] == ","
            and not block.inside(following)
            and not _has_verb(block, low, left)
        ):
            content = (*content, (following + 1, clauses.sentence_end(block, high)))
    content = clauses.cleaned(block, content)
    if not content:
        return None
    lemma = lower[start]
    return Draft(start, lemma, "according", ((phrase.start, phrase.end),), ((start, cue_end),), content)


def published(block: Block, phrase: Phrase, cue_end: int) -> tuple[Phrase, int]:
    """Of "a report in the Herald", whose word is the Herald's: the name, and where the longer cue ends."""
    lower, words = block.tokens.lower, block.tokens.words
    for i in range(phrase.start, min(phrase.core - 2, phrase.start + 6)):
        if lower[i] in PUBLICATIONS or (lower[i] == "investigation" and lower[i + 1] in _ISSUED):
            k = i + 1
            while k < phrase.core and lower[k] in {
                "published",
                "released",
                "carried",
                "issued",
                "posted",
                "on",
                "this",
                "monday",
                "tuesday",
                "wednesday",
                "thursday",
                "friday",
                "saturday",
                "sunday",
                "assembled",
            }:
                k += 1
            if k + 1 < phrase.core and lower[k] in {"in", "from", "by", "at", "of"}:
                name = k + 1
                while name + 2 < phrase.core and (lower[name] in _DAYS or lower[name] == "'s"):
                    name += 1  # "in today's Herald"
                if words[name][0].isupper() or (
                    lower[name] in {"the", "its"} and name + 1 < phrase.core and words[name + 1][0].isupper()
                ):
                    return Phrase(name, phrase.core, phrase.end), name
            return phrase, cue_end
    return phrase, cue_end


def _dated(block: Block, phrase: Phrase, high: int) -> Phrase:
    """The phrase with the publisher that a day parts from it: "a report on Sunday from Herald Radio"."""
    lower, words = block.tokens.lower, block.tokens.words
    k = phrase.core
    noun = lower[k - 2] in PUBLICATIONS | _FINDINGS if lower[k - 1] in _ISSUED else lower[k - 1] in PUBLICATIONS
    while k < high and (lower[k] in _DAYS or (lower[k] == "on" and not _DAYS.isdisjoint(lower[k + 1 : k + 2]))):
        k += 1
    if not noun or not phrase.core < k < high - 1 or lower[k] not in _ISSUED_BY:
        return phrase
    publisher = phrases.after(block, k + 1, high)
    named = publisher is not None and words[k + 1 + (lower[k + 1] == "the")][0].isupper()
    return Phrase(phrase.start, publisher.core, publisher.end) if publisher is not None and named else phrase


def _without_subject(block: Block, phrase: Phrase, high: int) -> Phrase:
    """The phrase without the subject of the verb that follows it with no comma: "According to Velden | the dam is"."""
    end = phrase.core
    if end != phrase.end or end >= high or not syntax.is_finite(block, end):
        return phrase
    lower = block.tokens.lower
    counted = next((k for k in range(phrase.start + 2, end - 1) if _counts(block, k)), 0)
    cut = end - 1 if lower[end - 1] == "there" else counted or clauses.divided(block, phrase.start, end)
    opens = (counted or lower[cut] in DETERMINERS | {"there"}) and cut > phrase.start
    return Phrase(phrase.start, cut, cut) if opens else phrase


def _counts(block: Block, k: int) -> bool:
    """Whether a number at `k` begins another phrase: "according to a certificate | 30 lamps", not "Flight 30"."""
    before = block.tokens.words[k - 1]
    alone = before.isalpha() and before.islower() and before not in DETERMINERS | PREPOSITIONS | CONJUNCTIONS
    return block.tokens.lower[k][0].isdigit() and alone


def _is_connector(block: Block, i: int) -> bool:
    word = block.tokens.lower[i]
    return word in CONJUNCTIONS | ADVERBS or is_adverb(word) or word in {",", "and", "but", "so", "[", "("}


def _has_verb(block: Block, low: int, high: int) -> bool:
    return any(syntax.is_finite(block, i) or block.inside(i) for i in range(low + 1, high))
