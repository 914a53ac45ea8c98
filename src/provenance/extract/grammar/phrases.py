"""Find the noun phrase that starts at a place: after a verb or a preposition, with its apposition."""

from __future__ import annotations

from attrs import frozen

from provenance.extract.grammar import syntax
from provenance.extract.text.block import Block
from provenance.lexicon.grammar import (
    AUXILIARIES,
    CONJUNCTIONS,
    DAYS_AND_TIMES,
    POSSESSIVES,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    is_adverb,
)
from provenance.lexicon.people import SPEAKERS
from provenance.lexicon.verbs import VERB_FORMS

_OWN = (["'s"], ["’s"])
REACH = 45  # tokens that a source may be long
_QUANTIFIERS = frozenset("several many some most all both few dozens hundreds these those this that there".split())
STOPS = frozenset(": ; — – -- ... … . ! ? ( ) [ ] / |".split())


@frozen
class Phrase:
    """A noun phrase: tokens `start` to `core` are the phrase proper, `core` to `end` its apposition or bracket."""

    start: int
    core: int
    end: int


def after(block: Block, start: int, high: int, *, tight: bool = False) -> Phrase | None:
    """The noun phrase that begins at `start`, with what hangs on it, no further than `high`.

    A `tight` one takes no preposition but "of" and no relative clause: whom somebody told.
    """
    lower, words = block.tokens.lower, block.tokens.words
    high = min(high, start + REACH)
    if start >= high or (block.inside(start) and not syntax.scare_quoted(block, start)) or syntax.is_time(block, start):
        return None
    if lower[start] in PREPOSITIONS or (is_adverb(lower[start]) and words[start][0].islower()):
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
        elif (name := _called(block, i, high)) > 0:
            i = name + 1
        elif _ends_phrase(block, i, high) or (tight and _ends_tight(block, i)):
            break
        else:
            i += 1
    core = i
    while core > start and (
        lower[core - 1] in PREPOSITIONS
        or lower[core - 1] in CONJUNCTIONS
        or lower[core - 1] in POSSESSIVES | {"then", "this", "that", "the", "a", "an"}
    ):
        core -= 1
    if core <= start:
        return None
    return Phrase(start, core, core if tight else _apposition_after(block, core, high))


def _ends_tight(block: Block, i: int) -> bool:
    """Whether whom somebody told ends before token `i`: before "in", before "the" in "told the Echo the dam leaks"."""
    lower, words = block.tokens.lower, block.tokens.words
    another = words[i] in {"the", "a", "an"} and words[i - 1][0].isupper() and lower[i - 1] not in {"the", "a", "an"}
    return another or (lower[i] in PREPOSITIONS and lower[i] != "of")


def _ends_phrase(block: Block, i: int, high: int) -> bool:
    """Whether a noun phrase that reaches token `i` ends before it."""
    lower, words = block.tokens.lower, block.tokens.words
    word = lower[i]
    if block.inside(i) and not syntax.scare_quoted(block, i):
        return True
    if word in STOPS or word == "," or word in SUBORDINATORS or word in SUBJECT_PRONOUNS or word in {"who", "which"}:
        return True
    if syntax.is_finite(block, i) and not syntax.is_reduced(block, i) and not _is_of_reports(block, i, high):
        return True
    following = lower[i + 1] if i + 1 < high else ""
    if word in {"and", "or"} and following and (syntax.is_finite(block, i + 1) or following in SUBJECT_PRONOUNS):
        return True
    if (syntax.is_time(block, i) and lower[i - 1] not in POSSESSIVES | {"a", "an", "the"} and following != "'s") or (
        word in {"on", "in", "at", "during"} and following in DAYS_AND_TIMES and lower[i + 2 : i + 3] not in _OWN
    ):
        return True
    return word in VERB_FORMS and word.endswith("ing") and word != "hearing" and not words[i][0].isupper()


def _is_of_reports(block: Block, i: int, high: int) -> bool:
    """Whether the participle at `i` describes reports: "several unconfirmed published reports"."""
    lower = block.tokens.lower
    before = lower[i - 1] in _QUANTIFIERS or (lower[i - 1].startswith("un") and lower[i - 1].endswith("ed"))
    return before and lower[i].endswith("ed") and i + 1 < high and lower[i + 1] in {"reports", "accounts", "stories"}


def _called(block: Block, i: int, high: int) -> int:
    """Where the name stands in "a man named Roe", "a user known as Roe", with the participle at `i`; 0 for none."""
    lower = block.tokens.lower
    at = i + 2 if lower[i : i + 2] == ["known", "as"] else i + 1 if lower[i] in {"named", "called"} else high
    named = at < high and lower[i - 1] in SPEAKERS and not block.inside(at) and block.tokens.words[at][0].isupper()
    return at if named else 0


def _closing(block: Block, opening: int, high: int) -> int:
    for i in range(opening + 1, min(high, opening + 15)):
        if block.tokens.lower[i] == ")":
            return i
    return -1


def _relative(block: Block, i: int, high: int) -> int:
    while i < high and block.tokens.lower[i] not in {",", ":", ";", "—", "."} and not block.inside(i):
        i += 1
    return i


def _closes(block: Block, start: int, high: int) -> bool:
    """Whether a name that starts at `start` runs up to a comma or the sentence's end: "his agent, John Roe,"."""
    i = _name_end(block, start, high)
    return i > start + 1 and (i >= high or block.tokens.lower[i] in {",", "."})


def _name_end(block: Block, start: int, high: int) -> int:
    i = start
    while i < high and i - start < 5 and block.tokens.words[i][0].isupper():
        i += 1
    return i


def _apposition_after(block: Block, core: int, high: int) -> int:
    """Where ", a spokesman for the ministry" ends that follows a phrase ending at `core`; else `core`."""
    lower = block.tokens.lower
    if core + 1 >= high or lower[core] != "," or block.inside(core + 1) or lower[core + 1] in AUXILIARIES:
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
            and first not in {"which", "who", "whose"}
            and first not in CONJUNCTIONS | PREPOSITIONS | SUBORDINATORS | SUBJECT_PRONOUNS | _QUANTIFIERS
            and not first.endswith("ing")
            and not is_adverb(first)
            and first not in DAYS_AND_TIMES
        )
    )
    if not fits:
        return core
    if titled:
        return _name_end(block, core + 1, high)
    i = core + 1
    who = False
    if first.isdigit() and i + 1 < high and lower[i + 1] == ",":
        i += 2  # "Jane Roe, 48, a waitress"
    while (
        i < high
        and lower[i] not in {";", ":", "—", "–"}
        and not (block.inside(i) and not syntax.scare_quoted(block, i))
    ):
        if (
            lower[i] == ","
            and i + 1 < high
            and (
                lower[i + 1].endswith("ing")
                or lower[i + 1] in CONJUNCTIONS | SUBORDINATORS | {"who", "which", "whose"}
                or block.inside(i + 1)
            )
        ):
            break
        who |= lower[i] in {"who", "whose", "which"}
        if not who and syntax.is_finite(block, i) and not syntax.is_reduced(block, i) and i > core + 2:
            return core if lower[core + 1] in {"the", "its"} else i  # "according to a report, the firm is"
        i += 1
    while i > core and lower[i - 1] in {",", ".", "!", "?"}:
        i -= 1
    return i
