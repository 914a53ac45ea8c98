"""Find the noun phrase before a verb: its subject, with what renames it."""

from __future__ import annotations

from provenance.extract.grammar import syntax
from provenance.extract.grammar.phrases import REACH, STOPS, Phrase
from provenance.extract.text.block import Block
from provenance.extract.text.tokens import DOUBLE_QUOTES
from provenance.lexicon.grammar import (
    AUXILIARIES,
    CONJUNCTIONS,
    DAYS_AND_TIMES,
    DETERMINERS,
    IRREGULAR_PASTS,
    PREPOSITIONS,
    RELATIVE_PRONOUNS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    is_adverb,
)
from provenance.lexicon.reports import TITLED
from provenance.lexicon.verbs import SPEECH, VERB_FORMS

BULLETS = frozenset("• · * ‣ ▪ ● – — - >".split())
_UNITS = frozenset("hour minute minutes day".split())
_TOOK_TO = (["took", "to"], ["takes", "to"])  # "took to Twitter to"
_WEEKDAYS = frozenset(word for word in DAYS_AND_TIMES if word.endswith("day") and len(word) > 5 and word != "today")
_SPANS = _WEEKDAYS | frozenset("week month year weekend night morning afternoon evening summer winter".split())
_INSERTED = frozenset("who which whose a an the where now also formerly speaking citing quoting".split())


def before(block: Block, low: int, end: int) -> Phrase | None:
    """The noun phrase that is the subject of a verb group starting at `end`, looking back no further than `low`."""
    low = max(low, end - REACH)
    lower, words = block.tokens.lower, block.tokens.words
    core = _without_insertions(block, low, end)
    if core - 1 > low and words[core - 1] in DOUBLE_QUOTES and not block.inside(core - 1):
        core = end = core - 1  # the mark of a quotation that is read as if it had none
    if core > low and (titled := _before_title(block, low, core)) < core:
        core = end = titled
    if core <= low:
        return None
    last = lower[core - 1]
    if last in SUBJECT_PRONOUNS or (last in RELATIVE_PRONOUNS and core == end):
        return Phrase(core - 1, core, core)
    i = _before_contact_clause(block, low, _before_quoted_participle(block, low, core))
    inside = block.inside(i - 1)
    conjunction = comma = -1
    while i > low:
        word = lower[i - 1]
        if block.inside(i - 1) and syntax.scare_quoted(block, i - 1) and not inside:
            i = max(low, block.quotations[block.quoted[i - 1]].start)
            continue
        if block.inside(i - 1) != inside:
            break
        if word == ")":
            opening = _bracket(block, low, i - 1)
            if opening < 0:
                break
            i = opening
            continue
        if word in STOPS or word in SUBORDINATORS or word in {"after", "before", "since"}:
            break
        if word in {"who", "which", "saying", "claiming"} or word in SUBJECT_PRONOUNS:
            break
        if word == ",":
            if not _listed(block, low, i - 1, core):
                break
            comma = i - 1
        elif word in {"and", "or", "&"}:
            conjunction = i - 1
        elif syntax.is_finite(block, i - 1) and not syntax.is_reduced(block, i - 1):
            known = VERB_FORMS.get(word)
            speaks = known is not None and known.lemma in SPEECH and known.lemma != "read"  # "who had read the report"
            relative = -1 if speaks else _relative_before(block, low, i - 1)
            if relative < 0 or conjunction >= 0:
                break
            i = relative
            continue
        i -= 1
    core = next((k for k in range(i + 1, core - 2) if lower[k : k + 2] in _TOOK_TO), core)
    stopped_at_verb = i > low and syntax.is_finite(block, i - 1)
    if stopped_at_verb and comma >= i:
        i, stopped_at_verb = comma + 1, False
    if conjunction >= i and (stopped_at_verb or lower[i] in PREPOSITIONS or conjunction == i):
        i = conjunction + 1
    elif stopped_at_verb:
        i = _restart(block, i, core)
        if lower[i - 1] in PREPOSITIONS and (head := _head_of_relative(block, low, i)) is not None:
            return head
    i = _without_lead(block, i, core)
    while core > i + 1 and (lower[core - 1] in PREPOSITIONS or lower[core - 1] in {"both", "all", "themselves"}):
        core -= 1
    while i < core and (
        words[i] in BULLETS
        or lower[i] in CONJUNCTIONS
        or lower[i] in {",", "then", "”", '"'}
        or _is_lead_adverb(block, i, core)
    ):
        i += 1
    i = _without_time(block, i, core)
    if i + 2 < core and syntax.is_finite(block, i) and lower[i + 1] in {"on", "in", "by", "to", "at"}:
        if lower[i + 1] != "by":
            return None  # "were based on eyewitness reports"
        i += 2  # "claimed by sites that reported"
    if i < core and lower[i] in {"of", "from"} and (person := _aged(block, low, i)) is not None:
        return person
    if i < core and words[i][0].islower() and (lower[i] in PREPOSITIONS or (core - i == 1 and is_adverb(lower[i]))):
        return None  # "had it in a film posted on the net", "even had the cheek to say"
    if i >= core or lower[i] in {"'s", "'re"} or not any(word[0].isalnum() for word in words[i:core]):
        return None
    whole = core == end and lower[i] in DETERMINERS
    name = i if whole else _named_before(block, low, i, core, tag=core < end and core - i <= 3)
    if name < i:
        return Phrase(name, i - 1, end if _is_apposition(block, core, end) else core)
    return Phrase(i, core, end) if _is_apposition(block, core, end) else Phrase(i, core, core)


def antecedent(block: Block, low: int, who: int) -> Phrase | None:
    """What a "who" or "which" at `who` stands for: the noun phrase before it, past a comma."""
    return before(block, low, who - (who > low and block.tokens.lower[who - 1] == ","))


def _aged(block: Block, low: int, i: int) -> Phrase | None:
    """Who stands before "of Orlo" at `i` in "Jane Roe, 26, of Orlo"."""
    lower = block.tokens.lower
    if (
        i - 4 < low
        or lower[i - 1] != ","
        or lower[i - 3] != ","
        or not (lower[i - 2].isdigit() and len(lower[i - 2]) < 4)
    ):
        return None
    return before(block, low, i - 3)


def _before_title(block: Block, low: int, core: int) -> int:
    """Where "an article" ends in "an article titled “The dam leaks”", if a title ends at `core`; else `core`."""
    close = core - (block.tokens.lower[core - 1] == ",")
    if not block.inside(close - 1):
        return core
    quotation = block.quotations[block.quoted[close - 1]]
    end = quotation.start - 1
    titled = quotation.end == close and end > low and block.tokens.lower[end] in TITLED
    return end - (block.tokens.lower[end - 1] == ",") if titled else core


def _before_contact_clause(block: Block, low: int, core: int) -> int:
    """Where "they arrested" begins in "a man they arrested", "he had met" in "a man he had met"; else `core`."""
    lower = block.tokens.lower
    i = core - 1
    while i - 1 > low and lower[i - 1] in AUXILIARIES:
        i -= 1
    verb = lower[i] in AUXILIARIES or syntax.is_finite(block, core - 1)
    if i - 2 <= low or not verb or lower[i - 1] not in SUBJECT_PRONOUNS:
        return core
    noun = lower[i - 2]
    known = noun in VERB_FORMS or syntax.is_finite(block, i - 2)
    return i - 1 if noun.isalpha() and not known and noun not in SUBORDINATORS | PREPOSITIONS | CONJUNCTIONS else core


def ends_in_participle(block: Block, low: int, end: int) -> bool:
    """Whether the noun phrase before `end` closes with a quotation that says what was done: the man “held in Orlo”."""
    return _before_quoted_participle(block, low, end) < end


def _before_quoted_participle(block: Block, low: int, core: int) -> int:
    """Where the quotation of "the woman “held in Orlo”" begins, if one ends at `core` and says what was done."""
    if not block.inside(core - 1):
        return core
    quotation = block.quotations[block.quoted[core - 1]]
    first = block.tokens.lower[quotation.start + 1]
    done = first.endswith("ed") or first in IRREGULAR_PASTS
    fits = quotation.end == core and quotation.end - quotation.start <= 10 and quotation.start - 1 > low
    return quotation.start if fits and done and block.tokens.words[quotation.start - 1].isalpha() else core


def _relative_before(block: Block, low: int, verb: int) -> int:
    """Where "who" stands if the verb is that of "an official who spoke on condition of anonymity"; else -1."""
    lower = block.tokens.lower
    for who in range(verb - 1, max(low, verb - 8), -1):
        if lower[who] in {"who", "that", "which"}:
            head = lower[who - 1]
            said = head in VERB_FORMS and "g" in VERB_FORMS[head].forms  # "saying that she saw"
            noun = head.isalpha() and head not in AUXILIARIES and not syntax.is_finite(block, who - 1)
            return who if noun and not said else -1
        if not lower[who].isalpha() or lower[who] in SUBORDINATORS | CONJUNCTIONS:
            return -1
    return -1


def _head_of_relative(block: Block, low: int, end: int) -> Phrase | None:
    """The head of a relative clause that no comma parts from the verb: "a man who slept when he was hit by a car"."""
    lower = block.tokens.lower
    who = -1
    for k in range(end - 1, low, -1):
        if lower[k] in {",", ";", ":"} or block.inside(k):
            break
        if lower[k] == "who":
            who = k
    return before(block, low, who) if who > low else None


def _named_before(block: Block, low: int, start: int, core: int, *, tag: bool) -> int:
    """Where a name begins that the phrase `start`..`core` only renames: "Jane Roe, a spokeswoman"; else `start`.

    The name must open the sentence or clause, so that a list or the end of another clause is not taken for it. A `tag`
    may be a name itself: "Jane Roe, R-Orlo,".
    """
    lower, words = block.tokens.lower, block.tokens.words
    if (
        start - 2 < low
        or lower[start - 1] != ","
        or (words[start][0].isupper() and not tag)
        or lower[start] in SUBJECT_PRONOUNS
    ):
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
    if is_adverb(lower[i]) or lower[i] in DAYS_AND_TIMES:
        return start  # "Nonetheless, Jane Roe, a spokeswoman"
    if start - 2 == i and lower[i].endswith("ing") and any(word[0].isupper() for word in words[start:core]):
        return start  # "Closing, prosecutor Jane Roe", but "Boeing, a plane maker"
    opens = i == low or lower[i - 1] in {",", "but", "that"} or i - low <= 2
    return i if i < start - 1 and opens and words[start - 2][0].isupper() else start


def _is_apposition(block: Block, core: int, end: int) -> bool:
    """Whether the tokens between a phrase and its verb rename it, rather than say when or how."""
    if core >= end or block.tokens.lower[core] not in {",", "(", "—", "–", "-"} or core + 1 >= end:
        return False
    first = block.tokens.lower[core + 1]
    if is_adverb(first) or first.endswith("ing"):
        return False
    return first not in PREPOSITIONS and first not in DAYS_AND_TIMES


def _is_lead_adverb(block: Block, i: int, core: int) -> bool:
    return is_adverb(block.tokens.lower[i]) and core - i > 1


def _bracket(block: Block, low: int, closing: int) -> int:
    for i in range(closing - 1, max(low, closing - 12) - 1, -1):
        if block.tokens.lower[i] == "(":
            return i
    return -1


def _listed(block: Block, low: int, comma: int, core: int) -> bool:
    """Whether the comma separates the members of a list of names: "A, B and C"."""
    lower = block.tokens.lower
    i = comma
    while i > low and lower[i - 1] not in {",", ";", ":"} and comma - i < 12:
        i -= 1
    if lower[i] in PREPOSITIONS or lower[i] == "according":
        return False  # "According to Roe, officials and ministers said"
    following = lower[comma + 1 : min(core, comma + 8)]
    return "and" in following[1:] and not any(syntax.is_finite(block, i) for i in range(comma + 1, core))


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
                return i - 1 if lower[i - 1] == "," and _is_whole_subject(block, low, i - 1) else low
            i = opening
        elif (when := _time_before(block, low, i)) < i:
            i = when
        else:
            return i
    return i


def _is_whole_subject(block: Block, low: int, end: int) -> bool:
    """Whether a stray comma parts subject and verb: "he, said", "A source close to the talks, told"."""
    lower, words = block.tokens.lower, block.tokens.words
    if end > low and lower[end - 1] in SUBJECT_PRONOUNS:
        return True
    if end - low < 2 or not (lower[low] in DETERMINERS or words[low][0].isupper()) or lower[low] in PREPOSITIONS:
        return False
    if (
        lower[low] in SUBORDINATORS | CONJUNCTIONS | DAYS_AND_TIMES
        or lower[low + 1] == "to"  # "Prior to the launch, noted analyst Roe said"
        or is_adverb(lower[low])
        or lower[low].endswith("ing")
    ):
        return False
    return not any(
        block.inside(i) or lower[i] in {",", ";", ":"} or syntax.is_finite(block, i) for i in range(low, end)
    )


def _opening_comma(block: Block, low: int, closing: int) -> int:
    lower = block.tokens.lower
    mark = lower[closing]
    fallback = -1
    for i in range(closing - 1, max(low, closing - REACH), -1):
        if block.inside(i) != block.inside(closing) and not syntax.scare_quoted(block, i):
            if mark == "," or not block.inside(i):
                return fallback
            continue
        if lower[i] != mark:
            continue
        first = lower[i + 1]
        if first.isdigit() and i - 3 > low and lower[i - 3] == "dated":
            fallback = i  # "in a letter dated May 8, 2031, said"
            continue
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
    return i > low and lower[i] in DETERMINERS and not any(syntax.is_finite(block, k) for k in range(i, end))


def _time_before(block: Block, low: int, end: int) -> int:
    """Where "on Tuesday", "Tuesday", "last week" begin, if the tokens before `end` say when; else `end`."""
    lower, words = block.tokens.lower, block.tokens.words
    i = end
    while i > low and (
        (lower[i - 1] in DAYS_AND_TIMES and words[i - 1] != "Today")  # USA Today
        or (lower[i - 1].isdigit() and i - 1 > low and lower[i - 2] in DAYS_AND_TIMES)
    ):
        i -= 1
    if lower[min(i, len(lower) - 1)] in {"later", "earlier", "ago"} and i - 1 > low and lower[i - 1] in _UNITS:
        i -= 1
    if lower[i : i + 1] and lower[i] in _UNITS:
        while i - 1 > low and (lower[i - 1] in {"half", "a", "an", "one", "few", "some"} or lower[i - 1].isdigit()):
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
        if lower[k] in DETERMINERS or (words[k][0].isupper() and not syntax.is_time(block, k)):
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


def _without_time(block: Block, i: int, core: int) -> int:
    """Skip "Last night", "This afternoon" at `i`, and a weekday before common nouns: "Tuesday police said"."""
    lower, words = block.tokens.lower, block.tokens.words
    if i + 2 < core and lower[i] in {"last", "this", "next"} and lower[i + 1] in _SPANS:
        after = i + 2
    elif lower[i] in _WEEKDAYS and i + 1 < core and words[i + 1][0].islower():
        after = i + 1
    else:
        return i
    return after if after < core and lower[after] not in {"'s", ",", "of", "and", "or"} | PREPOSITIONS else i


def _second_start(block: Block, k: int, core: int, otherwise: int) -> int:
    lower, words = block.tokens.lower, block.tokens.words
    while k < core and words[k][0].isupper():
        k += 1
    return k if k < core and lower[k] not in PREPOSITIONS else otherwise
