"""Find the noun phrases that name sources: before a verb, or after a verb or preposition."""

from __future__ import annotations

from attrs import frozen

from provenance.extract.block import Block
from provenance.lexicon.grammar import (
    AUXILIARIES,
    IRREGULAR_PASTS,
    PRESENT_VERBS,
    CONJUNCTIONS,
    DAYS_AND_TIMES,
    DETERMINERS,
    PREPOSITIONS,
    RELATIVE_PRONOUNS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    is_adverb,
)
from provenance.lexicon.verbs import VERB_FORMS

_REACH = 45  # tokens that a source may be long
_STOPS = frozenset(": ; — – -- ... … . ! ? ( [ ] / |".split())
_INSERTED = frozenset("who which whose a an the where now also formerly speaking citing quoting".split())


@frozen
class Phrase:
    """A noun phrase: tokens `start` to `core` are the phrase proper, `core` to `end` its apposition or bracket."""

    start: int
    core: int
    end: int


def is_finite(block: Block, i: int) -> bool:
    """Whether token `i` looks like a finite verb."""
    word, printed = block.tokens.lower[i], block.tokens.words[i]
    if word in AUXILIARIES:
        return True
    if printed[0].isupper() or not word.isalpha():
        return False
    before = block.tokens.lower[i - 1] if i else ""
    if word in IRREGULAR_PASTS or word in PRESENT_VERBS:
        return before not in DETERMINERS or before in {"that", "some", "many", "all", "both"}
    known = VERB_FORMS.get(word)
    if known is not None and "d" in known.forms:
        return before not in DETERMINERS
    return word.endswith("ed") and len(word) > 3 and before not in DETERMINERS | PREPOSITIONS | {"'s"}


def _reduced(block: Block, i: int) -> bool:
    """Whether the participle at `i` hangs on a noun: "people briefed on", "a message posted by"."""
    lower = block.tokens.lower
    return (
        lower[i] not in AUXILIARIES
        and i + 1 < len(lower)
        and lower[i + 1] in {"by", "on", "in", "with", "to", "near", "at", "from", "about", "as", "for"}
        and i > 0
        and lower[i - 1] not in SUBJECT_PRONOUNS
        and lower[i - 1] not in RELATIVE_PRONOUNS
        and lower[i - 1].isalpha()
    )


def before(block: Block, low: int, end: int) -> Phrase | None:
    """The noun phrase that is the subject of a verb group starting at `end`, looking back no further than `low`."""
    low = max(low, end - _REACH)
    lower, words = block.tokens.lower, block.tokens.words
    core = _without_insertions(block, low, end)
    if core <= low:
        return None
    last = lower[core - 1]
    if last in SUBJECT_PRONOUNS or (last in RELATIVE_PRONOUNS and core == end):
        return Phrase(core - 1, core, core)
    i = core
    conjunction = comma = -1
    while i > low:
        word = lower[i - 1]
        if block.inside(i - 1) and _scare_quoted(block, i - 1) and not block.inside(core - 1):
            i = max(low, block.quotations[block.quoted[i - 1]].start)
            continue
        if block.inside(i - 1) != block.inside(core - 1):
            break
        if word == ")":
            opening = _bracket(block, low, i - 1)
            if opening < 0:
                break
            i = opening
            continue
        if word in _STOPS or word in SUBORDINATORS or word in {"after", "before", "since"}:
            break
        if word in {"who", "which"} or (word in SUBJECT_PRONOUNS):
            break
        if word == ",":
            if not _listed(block, low, i - 1, core):
                break
            comma = i - 1
        elif word in {"and", "or", "&"}:
            conjunction = i - 1
        elif is_finite(block, i - 1) and not _reduced(block, i - 1):
            relative = _relative_before(block, low, i - 1)
            if relative < 0:
                break
            i = relative
            continue
        i -= 1
    stopped_at_verb = i > low and is_finite(block, i - 1)
    if stopped_at_verb and comma >= i:
        i, stopped_at_verb = comma + 1, False
    if conjunction >= i and (stopped_at_verb or lower[i] in PREPOSITIONS or conjunction == i):
        i = conjunction + 1
    elif stopped_at_verb:
        i = _restart(block, i, core)
    i = _without_lead(block, i, core)
    while i < core and (
        lower[i] in CONJUNCTIONS or lower[i] in {",", "then", "”", '"'} or _is_lead_adverb(block, i, core)
    ):
        i += 1
    if i >= core or lower[i] in {"'s", "'re"} or not any(word[0].isalnum() for word in words[i:core]):
        return None
    name = _named_before(block, low, i)
    if name < i:
        return Phrase(name, i - 1, end if _is_apposition(block, core, end) else core)
    return Phrase(i, core, end) if _is_apposition(block, core, end) else Phrase(i, core, core)


def _named_before(block: Block, low: int, start: int) -> int:
    """Where a name begins that the phrase at `start` only renames: "Jane Roe, a spokeswoman"; else `start`.

    The name must open the sentence or clause, so that a list or the end of another clause is not taken for it.
    """
    lower, words = block.tokens.lower, block.tokens.words
    if start - 2 < low or lower[start - 1] != "," or words[start][0].isupper() or lower[start] in SUBJECT_PRONOUNS:
        return start
    i = start - 1
    while i > low and (words[i - 1][0].isupper() or lower[i - 1] in {"of", "for", "the", "'s", "-", "(", ")"}):
        if block.inside(i - 1) or lower[i - 1] in PREPOSITIONS - {"of", "for"}:
            return start
        i -= 1
    while i < start - 1 and (lower[i] in {"of", "for", "'s"} or lower[i] in CONJUNCTIONS):
        i += 1
    if i > low and lower[i - 1] in PREPOSITIONS:
        return start
    opens = i == low or lower[i - 1] in {",", "and", "but", "that"} or i - low <= 2
    return i if i < start - 1 and opens and words[start - 2][0].isupper() else start


def _relative_before(block: Block, low: int, verb: int) -> int:
    """Where "who" stands if the verb is that of "an official who spoke on condition of anonymity"; else -1."""
    lower = block.tokens.lower
    i = verb
    while i > low and (lower[i - 1] in AUXILIARIES or is_adverb(lower[i - 1])):
        i -= 1
    who = i - 1
    if who <= low or lower[who] not in {"who", "that", "which"} or not lower[who - 1].isalpha():
        return -1
    return -1 if lower[who - 1] in AUXILIARIES or is_finite(block, who - 1) else who


def _is_apposition(block: Block, core: int, end: int) -> bool:
    """Whether the tokens between a phrase and its verb rename it, rather than say when or how."""
    if core >= end or block.tokens.lower[core] not in {",", "(", "—", "–", "-"} or core + 1 >= end:
        return False
    first = block.tokens.lower[core + 1]
    return first not in PREPOSITIONS and not first.endswith("ing") and first not in DAYS_AND_TIMES


def _is_lead_adverb(block: Block, i: int, core: int) -> bool:
    return is_adverb(block.tokens.lower[i]) and core - i > 1


def _scare_quoted(block: Block, i: int) -> bool:
    """Whether token `i` is in a short quotation, which may be part of a name: a "qualified" source."""
    n = block.quoted[i]
    return n >= 0 and block.quotations[n].end - block.quotations[n].start <= 6


def _bracket(block: Block, low: int, closing: int) -> int:
    for i in range(closing - 1, max(low, closing - 12) - 1, -1):
        if block.tokens.lower[i] == "(":
            return i
    return -1


def _listed(block: Block, low: int, comma: int, core: int) -> bool:
    """Whether the comma separates the members of a list of names: "A, B and C"."""
    lower = block.tokens.lower
    i = comma
    while i > low and lower[i - 1].isalnum() and comma - i < 12:
        i -= 1
    if lower[i] in PREPOSITIONS or lower[i] == "according":
        return False  # "According to Roe, officials and ministers said"
    following = lower[comma + 1 : min(core, comma + 8)]
    return "and" in following[1:] and not any(is_finite(block, i) for i in range(comma + 1, core))


def _without_insertions(block: Block, low: int, end: int) -> int:
    """The end of the phrase proper, before ", a retired general," and "on Tuesday"."""
    lower = block.tokens.lower
    i = end
    for _ in range(3):
        if i <= low:
            return i
        if lower[i - 1] in {",", "—", "–"}:
            opening = _opening_comma(block, low, i - 1)
            if opening < 0:
                return i - 1 if lower[i - 1] == "," and i - 1 > low and lower[i - 2] in SUBJECT_PRONOUNS else low
            i = opening
        elif (when := _time_before(block, low, i)) < i:
            i = when
        else:
            return i
    return i


def _opening_comma(block: Block, low: int, closing: int) -> int:
    lower = block.tokens.lower
    mark = lower[closing]
    fallback = -1
    for i in range(closing - 1, max(low, closing - _REACH), -1):
        if block.inside(i) != block.inside(closing) and not _scare_quoted(block, i):
            return fallback
        if lower[i] != mark:
            continue
        first = lower[i + 1]
        if (
            first in _INSERTED
            or first in PREPOSITIONS
            or first in DETERMINERS
            or first.isdigit()
            or first.endswith("ing")
            or is_adverb(first)
        ):
            return i
        if fallback < 0 and closing - i > 1:
            fallback = i
            if block.tokens.words[i + 1][0].isupper() and _lower_phrase(block, low, i):
                return i  # "the governor, Jane Roe,"
    return fallback


def _lower_phrase(block: Block, low: int, end: int) -> bool:
    """Whether the tokens back to the last comma are a description ("the governor"), no relative clause."""
    lower = block.tokens.lower
    i = end
    while i > low and lower[i - 1] != ",":
        i -= 1
    return i > low and lower[i] in DETERMINERS and not any(is_finite(block, k) for k in range(i, end))


def _time_before(block: Block, low: int, end: int) -> int:
    """Where "on Tuesday", "Tuesday", "last week" begin, if the tokens before `end` say when; else `end`."""
    lower = block.tokens.lower
    i = end
    while i > low and (
        lower[i - 1] in DAYS_AND_TIMES or (lower[i - 1].isdigit() and i - 1 > low and lower[i - 2] in DAYS_AND_TIMES)
    ):
        i -= 1
    if i == end:
        return end
    while i > low and lower[i - 1] in {"on", "in", "this", "the", "at", "of", "since", "by"} and i - 1 > low:
        i -= 1
    return i


def _restart(block: Block, i: int, core: int) -> int:
    """After a verb to the left, only a fresh phrase can be the subject: at a capital, a determiner, a plural."""
    lower, words = block.tokens.lower, block.tokens.words
    for k in range(i, core):
        if lower[k] in DETERMINERS or words[k][0].isupper():
            return k
    return i


def _without_lead(block: Block, i: int, core: int) -> int:
    """Skip a fronted "On Wednesday", "In a statement": the subject starts after it."""
    lower, words = block.tokens.lower, block.tokens.words
    while i < core and lower[i] in PREPOSITIONS:
        k = i + 1
        while k < core and (
            lower[k] in DAYS_AND_TIMES
            or lower[k].isdigit()
            or (lower[k] in {"the", "a", "this", "that"} and k == i + 1)
        ):
            k += 1
        if k < core and lower[k] not in DETERMINERS and not words[k][0].isupper() and lower[k] not in PREPOSITIONS:
            while (
                k < core and lower[k] not in DETERMINERS and not words[k][0].isupper() and lower[k] not in PREPOSITIONS
            ):
                k += 1
        if k >= core or (k == i + 1 and words[k][0].isupper()):
            return i if k >= core else _second_start(block, k, core, i)
        i = k
    return i


def _second_start(block: Block, k: int, core: int, otherwise: int) -> int:
    lower, words = block.tokens.lower, block.tokens.words
    while k < core and words[k][0].isupper():
        k += 1
    return k if k < core and lower[k] not in PREPOSITIONS else otherwise


def after(block: Block, start: int, high: int, *, tight: bool = False) -> Phrase | None:
    """The noun phrase that begins at `start`, with what hangs on it, no further than `high`.

    A `tight` one takes no preposition but "of" and no relative clause: whom somebody told.
    """
    lower, words = block.tokens.lower, block.tokens.words
    high = min(high, start + _REACH)
    if start >= high or (block.inside(start) and not _scare_quoted(block, start)) or _is_time(block, start):
        return None
    if lower[start] in SUBJECT_PRONOUNS or lower[start] in {"him", "them", "us", "me"}:
        return Phrase(start, start + 1, start + 1)
    if not (words[start][0].isalnum() or words[start][0] in "#@\"“'‘$"):
        return None
    i = start + 1
    while i < high:
        if lower[i] == "(" and (closing := _closing(block, i, high)) > 0:
            i = closing + 1
        elif lower[i] in {"who", "which"} and not tight:
            i = _relative(block, i, high)
            break
        elif _ends_phrase(block, i, high) or (tight and lower[i] in PREPOSITIONS and lower[i] != "of"):
            break
        else:
            i += 1
    core = i
    while core > start and (
        lower[core - 1] in PREPOSITIONS or lower[core - 1] in CONJUNCTIONS or lower[core - 1] == "then"
    ):
        core -= 1
    if core <= start:
        return None
    return Phrase(start, core, core if tight else _apposition_after(block, core, high))


def _ends_phrase(block: Block, i: int, high: int) -> bool:
    """Whether a noun phrase that reaches token `i` ends before it."""
    lower, words = block.tokens.lower, block.tokens.words
    word = lower[i]
    if block.inside(i) and not _scare_quoted(block, i):
        return True
    if word in _STOPS or word == "," or word in SUBORDINATORS or word in SUBJECT_PRONOUNS or word in {"who", "which"}:
        return True
    if is_finite(block, i) and not _reduced(block, i):
        return True
    following = lower[i + 1] if i + 1 < high else ""
    if word in {"and", "or"} and following and (is_finite(block, i + 1) or following in SUBJECT_PRONOUNS):
        return True
    if _is_time(block, i) or (word in {"on", "in", "at", "during"} and following in DAYS_AND_TIMES):
        return True
    return word in VERB_FORMS and word.endswith("ing") and word != "hearing" and not words[i][0].isupper()


def _is_time(block: Block, i: int) -> bool:
    """Whether token `i` says when, rather than being part of a name: "Tuesday", "last", not "Evening News"."""
    word, printed = block.tokens.lower[i], block.tokens.words[i]
    if word not in DAYS_AND_TIMES or word in {"may", "march", "late", "early"}:
        return False
    return printed[0].islower() or word.endswith("day") or len(word) <= 4 or word.endswith(("ber", "ary", "ust", "ril"))


def _closing(block: Block, opening: int, high: int) -> int:
    for i in range(opening + 1, min(high, opening + 15)):
        if block.tokens.lower[i] == ")":
            return i
    return -1


def _relative(block: Block, i: int, high: int) -> int:
    while i < high and block.tokens.lower[i] not in {",", ":", ";", "—"} and not block.inside(i):
        i += 1
    return i


def _closes(block: Block, start: int, high: int) -> bool:
    """Whether a name that starts at `start` runs up to a comma or the sentence's end: "his agent, John Roe,"."""
    i = start
    while i < high and i - start < 5 and block.tokens.words[i][0].isupper():
        i += 1
    return i > start + 1 and (i >= high or block.tokens.lower[i] in {",", "."})


def _apposition_after(block: Block, core: int, high: int) -> int:
    """Where ", a spokesman for the ministry" ends that follows a phrase ending at `core`; else `core`."""
    lower = block.tokens.lower
    if core + 1 >= high or lower[core] != "," or block.inside(core + 1):
        return core
    words = block.tokens.words
    first = lower[core + 1]
    named = words[core - 1][0].isupper() and first not in VERB_FORMS
    titled = words[core + 1][0].isupper() and _closes(block, core + 1, high)
    fits = (
        first.isdigit()
        or titled
        or first in {"a", "an", "the", "who", "its", "his", "her", "one", "whose"}
        or (
            named
            and first.isalpha()
            and first not in CONJUNCTIONS | PREPOSITIONS | SUBORDINATORS | SUBJECT_PRONOUNS
            and not first.endswith("ing")
            and not is_adverb(first)
            and first not in DAYS_AND_TIMES
        )
    )
    if not fits:
        return core
    i = core + 1
    if first.isdigit() and i + 1 < high and lower[i + 1] == ",":
        i += 2  # "Jane Roe, 48, a waitress"
    while i < high and lower[i] not in {";", ":", "—", "–"} and not (block.inside(i) and not _scare_quoted(block, i)):
        if (
            lower[i] == ","
            and i + 1 < high
            and (lower[i + 1].endswith("ing") or lower[i + 1] in CONJUNCTIONS | SUBORDINATORS or block.inside(i + 1))
        ):
            break
        if first not in {"who", "whose"} and is_finite(block, i) and not _reduced(block, i) and i > core + 2:
            break
        i += 1
    while i > core and lower[i - 1] in {",", ".", "!", "?"}:
        i -= 1
    return i


def has_clause(block: Block, low: int, high: int) -> bool:
    """Whether a bare clause can start at `low`: a finite verb stands before the next comma."""
    lower = block.tokens.lower
    if lower[low] in SUBJECT_PRONOUNS or lower[low] == "there":
        return True
    for i in range(low + 1, min(high, low + 25)):
        if block.inside(i) and not block.inside(low) and not block.starts_quotation(i):
            continue
        if is_finite(block, i) and lower[i - 1] not in {"who", "which", "that", "and"}:
            return True
        if i > low + 1 and lower[i] in PRESENT_VERBS:
            return True
        if lower[i] in {";", ":", "that"}:
            return False
    return False
