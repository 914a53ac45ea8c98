"""Content that nobody is named for: "reportedly", "rumours that X", and claims named by a noun: "S's claim that X"."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.extract.grammar import clauses, phrases, subjects, syntax
from provenance.extract.grammar.draft import Draft, Range
from provenance.extract.text.block import Block
from provenance.lexicon.denial import DEBUNKING_WORDS
from provenance.lexicon.grammar import (
    ADVERBS,
    AUXILIARIES,
    BE,
    CONJUNCTIONS,
    DAYS_AND_TIMES,
    DETERMINERS,
    POSSESSIVES,
    PREPOSITIONS,
    SUBORDINATORS,
    WH_WORDS,
    is_adverb,
)
from provenance.lexicon.reports import CITES, CLAIM_NOUNS, HEARSAY_ADVERBS, HEARSAY_NOUNS, HEARSAY_VERBS
from provenance.lexicon.verbs import DENYING, VERB_FORMS

MOST_CUES = 8  # in one sentence
_ABOUT = frozenset({"of", "about"})
_CLAUSE_ENDS = frozenset(", ; : — – ( )".split())
_HELD = frozenset("believed thought said understood alleged suspected reported".split())
_TO_BE = (["to", "be"], ["to", "have"])
_EDGES = frozenset(", ( — – ..".split())
_FULL = frozenset("abuzz awash alive alight buzzing rife".split())  # of rumours


def read(block: Block, low: int, high: int) -> list[Draft]:
    """The attributions that adverbs and nouns make in the sentence `low`..`high`."""
    found = []
    for i in range(low, high):
        if block.inside(i):
            continue
        word = block.tokens.lower[i]
        draft = None
        if word in HEARSAY_ADVERBS:
            draft = _adverb(block, low, high, i)
        elif word in _HELD and block.tokens.lower[i + 1 : i + 3] in _TO_BE and block.tokens.lower[i - 1] in _EDGES:
            draft = _held(block, low, high, i)
        elif word in CLAIM_NOUNS and i + 2 < high:
            draft = _noun(block, low, high, i)
        if draft is not None:
            found.append(draft)
            if len(found) >= MOST_CUES:
                break
    return found


def _held(block: Block, low: int, high: int, i: int) -> Draft | None:
    """Read "a man, believed to be the pilot, was seen"."""
    subject = subjects.before(block, low, i - 1)
    if subject is None:
        return None
    content = clauses.cleaned(block, ((subject.start, subject.core), (i + 1, _clause_end(block, i + 2, high))))
    return Draft(i, VERB_FORMS[block.tokens.lower[i]].lemma, "passive-to", (), ((i, i + 1),), content)


def _adverb(block: Block, low: int, high: int, i: int) -> Draft | None:
    """The clause around the adverb is the content: from the comma before its subject to the comma after."""
    lower = block.tokens.lower
    start, subject = i, False
    while (
        start > low and not (subject and lower[start - 1] == ",") and lower[start - 1] not in {";", ":", "(", "—", "–"}
    ):
        start -= 1
        subject |= not (lower[start] in AUXILIARIES or is_adverb(lower[start]) or lower[start] in {",", "and", "but"})
    end = i + 1
    while end < high and not (
        lower[end] in {";", "—", "–", ")"} or (lower[end] == "," and _new_clause(lower, end + 1))
    ):
        end += 1
    content = clauses.cleaned(block, ((start, i), (i + 1, min(end, clauses.sentence_end(block, high)))))
    if sum(stop - begin for begin, stop in content) < 2:
        return None
    return Draft(i, lower[i], "adverb", (), ((i, i + 1),), content)


def _new_clause(lower: Sequence[str], i: int) -> bool:
    """Whether another clause starts at token `i`, after a comma."""
    return i < len(lower) and (lower[i] in CONJUNCTIONS | WH_WORDS | SUBORDINATORS or lower[i].endswith("ing"))


def _noun(block: Block, low: int, high: int, i: int) -> Draft | None:
    lower, words = block.tokens.lower, block.tokens.words
    if words[i][0].isupper() and i > low and not block.headline:
        return None  # part of a name: "NBC News"
    source: tuple[Range, ...] = ()
    k = i + 1
    if lower[k] in {"by", "from"} and (agent := phrases.after(block, k + 1, high)) is not None:
        source, k = ((agent.start, agent.core),), agent.core
    while k < high and is_adverb(lower[k]):
        k += 1
    if source and k + 1 < high and lower[k] == ":":
        content = clauses.cleaned(block, ((k + 1, clauses.sentence_end(block, high)),))
        return Draft(i, lower[i], "noun", source, ((i, i + 1),), content) if content else None
    abuzz = () if source else _abuzz(block, low, i)
    k = _content_start(block, i, k, high, abuzz=bool(abuzz))
    if k + 1 >= high or block.inside(k):
        return None
    if lower[k] == "that" and (syntax.is_finite(block, k + 1) or lower[k + 1] in CITES):
        return None  # "rumours that have spread": what they do, not what they say
    before = i - 1
    while (
        before > low
        and (lower[before].isalpha() and lower[before] not in DETERMINERS | BE and not syntax.is_finite(block, before))
        and i - before < 3
        and lower[before] not in POSSESSIVES
        and lower[before] != "'s"
    ):
        before -= 1
    if not source and before >= low:
        if lower[before] in POSSESSIVES:
            source = ((before, before + 1),)
        elif lower[before] in {"'s", "'", "’"} and before > low:
            owner = subjects.before(block, low, before)
            if owner is not None:
                source = ((owner.start, owner.core),)
    if not source and lower[k] == "that" and (subject := _subject(block, low, i)):
        content = clauses.cleaned(block, ((k, clauses.before_turn(block, k, high)),))
        return Draft(i, VERB_FORMS[lower[i]].lemma, "that", subject, ((i, i + 1),), content) if content else None
    if not source and lower[i] in HEARSAY_NOUNS and (_debunked(block, k, high) or _refuted(block, k, high)):
        return None
    source = source or abuzz
    content = clauses.cleaned(block, ((k, _content_end(block, k, high)),))
    if not content:
        return None
    return Draft(i, lower[i], "noun", source, ((i, i + 1),), content)


def _subject(block: Block, low: int, i: int) -> tuple[Range, ...]:
    """Who claims, where "claims" at `i` is a verb after all: "The site, which had it first, claims that", "A story
    titled “X” claims that", "A post today claims that".
    """
    lower = block.tokens.lower
    if lower[i] not in VERB_FORMS or i - 2 <= low:
        return ()
    if lower[i - 1] == ",":
        which = next((k for k in range(low + 2, i - 2) if lower[k] in {"which", "who"} and lower[k - 1] == ","), 0)
        owner = subjects.before(block, low, which - 1) if which else None
        opens = owner is not None and (owner.start == low or lower[low] in CONJUNCTIONS)
        return ((owner.start, owner.core),) if owner and opens else ()
    if not (lower[i - 1] in DAYS_AND_TIMES or block.ends_quotation(i - 1)):
        return ()
    end = block.quotations[block.quoted[i - 1]].start if block.ends_quotation(i - 1) else i
    if any(syntax.is_finite(block, k) and not syntax.is_reduced(block, k) for k in range(low + 1, end - 1)):
        return ()
    phrase = phrases.after(block, low, end)
    if phrase is None or lower[low] not in DETERMINERS:
        return ()
    core = phrase.core - (lower[phrase.core - 1].endswith("ed"))  # "a story titled"
    return ((phrase.start, core),)


def _content_end(block: Block, k: int, high: int) -> int:
    """Where content that starts at `k` ends: of "rumours of a leak spread" the leak alone, else with its clause."""
    lower = block.tokens.lower
    if lower[k - 1] in _ABOUT:
        phrase = phrases.after(block, k, high)
        return phrase.core if phrase else _clause_end(block, k + 1, high)
    end = _clause_end(block, k + 1, high)
    while (
        lower[k] == "that"
        and end < high
        and lower[end] == ","
        and not any(syntax.is_finite(block, i) for i in range(k + 1, end))
    ):
        end = _clause_end(block, end + 1, high)  # "that his sister, Ada Roe, is in charge"
    return end


def _debunked(block: Block, k: int, high: int, reach: int = 6) -> bool:
    """Whether the writer calls the rumour false whose content starts at `k`: "rumours of a leak proved unfounded"."""
    lower = block.tokens.lower
    verb = next((i for i in range(k + 1, high) if syntax.is_finite(block, i) and not syntax.is_reduced(block, i)), high)
    return lower[k - 1] in _ABOUT and not DEBUNKING_WORDS.isdisjoint(lower[verb : verb + reach])


def _refuted(block: Block, k: int, high: int) -> bool:
    """Whether somebody refutes the reports whose content starts at `k`: "reports that it leaks were denied by Roe"."""
    lower = block.tokens.lower
    if lower[k] != "that":
        return False
    verb = next((i for i in range(k + 3, high) if lower[i] in VERB_FORMS and lower[i - 1] in BE | ADVERBS), 0)
    return verb > 0 and VERB_FORMS[lower[verb]].lemma in DENYING and "by" in lower[verb : min(high, verb + 12)]


def _abuzz(block: Block, low: int, i: int) -> tuple[Range, ...]:
    """Where the rumours at `i` are, in "S is abuzz with rumours"."""
    lower = block.tokens.lower
    start = next((k - 1 for k in range(i - 1, max(low, i - 4), -1) if lower[k] == "with"), low)
    if start <= low or lower[start] not in _FULL:
        return ()
    subject = subjects.before(block, low, syntax.verb_start(block, low, start))
    return ((subject.start, subject.core),) if subject else ()


def _content_start(block: Block, i: int, k: int, high: int, *, abuzz: bool) -> int:
    """Where the content of the noun at `i` starts, looking from `k`; `high` where there is none.

    "rumours that X", "rumours are rife that X"; of hearsay also "rumours of X", "rumours about X" and "rumours X died".
    `abuzz` says that somewhere is so with it: with "news of X" too.
    """
    lower = block.tokens.lower
    if k >= high or lower[k] == "that":
        return k
    if lower[k] in _ABOUT and (abuzz or lower[i].startswith("rumo")):
        return k + 1
    if lower[i] not in HEARSAY_NOUNS:
        return high
    that = _that(block, k, high)
    if that < high and (
        syntax.is_finite(block, k) or lower[k] in HEARSAY_VERBS or lower[k] in {"in", "on", "at", "among"}
    ):
        return that
    if lower[k] in _CLAUSE_ENDS | HEARSAY_VERBS | PREPOSITIONS or lower[k] in VERB_FORMS:
        return high
    if lower[i].startswith("rumo") and not syntax.is_finite(block, k) and syntax.has_clause(block, k, high):
        return k
    return high


def _that(block: Block, k: int, high: int, reach: int = 9) -> int:
    """Where the "that" of "rumours spread – on Monday, too – that X" stands, in the same clause; else `high`."""
    lower = block.tokens.lower
    left = reach
    while k < high and left:
        if lower[k] in _DASHES and (closing := next((m for m in range(k + 1, high) if lower[m] == lower[k]), 0)):
            k = closing + 1
            continue
        if lower[k] == "that" and not block.inside(k):
            return k
        if lower[k] in _CLAUSE_ENDS:
            break
        k, left = k + 1, left - 1
    return high


_DASHES = frozenset("-- — – -".split())


def _clause_end(block: Block, start: int, high: int) -> int:
    for i in range(start, high):
        if not block.inside(i) and block.tokens.lower[i] in _CLAUSE_ENDS:
            return i
    return clauses.sentence_end(block, high)
