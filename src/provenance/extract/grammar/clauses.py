"""What a verb of saying takes: where its content begins, in which form, and where it ends."""

from __future__ import annotations

from bisect import bisect_left

from attrs import frozen

from provenance.extract.grammar import listeners, phrases, syntax
from provenance.extract.grammar.cues import VerbGroup
from provenance.extract.grammar.draft import Range
from provenance.extract.text.block import Block
from provenance.lexicon.grammar import (
    AUXILIARIES,
    BE,
    DAYS_AND_TIMES,
    DETERMINERS,
    HAVE,
    IRREGULAR_PASTS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    WH_WORDS,
    is_adverb,
)
from provenance.lexicon.organisations import PRESS_NAMES
from provenance.lexicon.reports import CITES, CLAIM_NOUNS
from provenance.lexicon.verbs import CLAUSE_ONLY, DENYING, FORETELLING, OBJECT_ONLY, TELLING

_DASHES = frozenset({"—", "–", "-", "--"})
_FINAL = frozenset({".", "!", "?", "…", "...", ";"})
_MANNER = frozenset("following in on at during via through after before from since by with under amid".split())


@frozen
class Complement:
    """What follows a verb: its `frame`, the token where content `start`s, and whom it is addressed to.

    Frames: "that", "quote", "colon", "wh", "to", "clause" (a bare one), "object", "about" (a preposition), "none",
    "parenthesis" (a comma: the sentence goes on after an inserted "S said").
    """

    frame: str
    start: int
    addressee: tuple[Range, ...] = ()


def complement(block: Block, start: int, high: int, group: VerbGroup) -> Complement:
    """What follows the verb (and, where they follow it, its subject) at `start`."""
    lower, words = block.tokens.lower, block.tokens.words
    i = start
    addressee: tuple[Range, ...] = ()
    if group.lemma in TELLING and i < high and lower[i] not in {",", "that", ":", "to", "how"} and not block.inside(i):
        told = _told(block, i, high)
        if told > i:
            addressee = ((i, told),)
            i = told
    for _ in range(4):
        if i >= high or (block.inside(i) and not block.starts_quotation(i)):
            break
        word = lower[i]
        if (
            (is_adverb(word) and word != "there")
            or word in DAYS_AND_TIMES
            or (word == "this" and lower[i + 1 : i + 2] != [] and lower[i + 1] in DAYS_AND_TIMES)
            or (word.isdigit() and i > start and lower[i - 1] in DAYS_AND_TIMES)
        ):
            i += 1
            continue
        if i > start and lower[i - 1] == "'s" and block.starts_quotation(i):
            i = min(high, block.quotations[block.quoted[i]].end)  # "told the station's “Morning Hour”"
            continue
        if word == "," and i + 2 < high and lower[i + 1].isdigit() and len(lower[i + 1]) == 4:
            i += 2 + (lower[i + 2] == ",")  # "said on May 8, 2031, that"
            continue
        if (
            word in {"to", "with"}
            and group.lemma not in TELLING
            and i + 1 < high
            and (
                words[i + 1][0].isupper() or lower[i + 1] in DETERMINERS or lower[i + 1] in {"reporters", "journalists"}
            )
        ):
            listener = phrases.after(block, i + 1, high, tight=True)
            if listener is not None:
                addressee = ((listener.start, listener.core),)
                i = listener.core
                continue
        if word == "on" and group.lemma == "report" and i + 1 < high and not syntax.is_time(block, i + 1):
            break  # "reported on the leak"
        if word in _MANNER and i + 1 < high and block.starts_quotation(i + 1) and syntax.scare_quoted(block, i + 1, 8):
            i = min(high, block.quotations[block.quoted[i + 1]].end)  # "said on “Morning Hour.”"
            continue
        if (word in _MANNER or (word == "of" and group.lemma == "say")) and (stop := _adverbial(block, i, high)) > i:
            addressee = addressee or listeners.interviewer(block, i, stop) or listeners.on_air(block, i, stop)
            i = _past_region(block, stop, high)
            continue
        break
    if i >= high or lower[i] in _FINAL:
        return Complement("none", i, addressee)
    word = lower[i]
    if word == ":" and i + 1 == len(block.tokens):
        return Complement("opening", i, addressee)
    if block.starts_quotation(i):
        return Complement("quote", i, addressee)
    if word in _DASHES and (late := _past_dashes(block, i, high)) > 0:
        return Complement("that", late, addressee)
    if word in {":", "—", "–", "-"} and i + 1 < high:
        return Complement(
            "quote" if block.starts_quotation(i + 1) else "colon" if word == ":" else "parenthesis", i + 1, addressee
        )
    if word == "," and (late := _resumed(block, i + 1, high)) > 0:
        return Complement("quote" if block.starts_quotation(late) else "that", late, addressee)
    if word == ",":
        if i + 1 < high and block.starts_quotation(i + 1):
            return Complement("quote", i + 1, addressee)
        if i + 2 < high and lower[i + 1] == "that":
            return Complement("that", i + 1, addressee)
        return Complement("parenthesis", i + 1, addressee)
    if word == "that" and i > start and i + 1 < high and lower[i + 1] in CITES:
        return Complement("none", i, addressee)  # "said in a report that cited engineers"
    if word == "that" and i + 1 < high:
        return Complement("that", i, addressee)
    if word == "how" and group.lemma in {"tell", "describe", "recount", "detail"}:
        return Complement("that", i, addressee)  # "told how the dam broke": that it did
    if (said := _worded(block, i, high)) > 0:
        return Complement("quote", said, addressee)
    if word in WH_WORDS:
        return Complement("wh", i, addressee)
    if word == "to":
        return Complement("to", i, addressee)
    if word == "as" and group.lemma in DENYING and (thing := _past_verdict(block, i + 1, high)) > 0:
        return Complement("object", thing, addressee)
    if word in PREPOSITIONS or word == "as":
        return Complement("about", i, addressee)
    if word in {"and", "but", "or", "(", ")", "[", "]", "’", "'"} or (
        word.endswith("ing") and lower[start - 1] == group.lemma
    ):
        return Complement("none", i, addressee)
    if group.lemma in CLAUSE_ONLY and high - i > 2:
        return Complement("clause", i, addressee)
    if group.lemma in FORETELLING and _to_be(block, i, high):
        return Complement("clause", i, addressee)
    if group.lemma in OBJECT_ONLY or (word.endswith("ing") and word not in {"nothing", "something", "everything"}):
        return Complement("object", i, addressee)
    return Complement("clause" if syntax.has_clause(block, i, high) else "object", i, addressee)


def _to_be(block: Block, i: int, high: int) -> bool:
    """Whether the object at `i` is what something will do: "forecasts the price to rise"."""
    thing = phrases.after(block, i, high, tight=True)
    return thing is not None and thing.core + 1 < high and block.tokens.lower[thing.core] == "to"


def _past_verdict(block: Block, i: int, high: int, reach: int = 4) -> int:
    """Where "a report" stands in "rejected as false a report that X", with the verdict at `i`; else 0."""
    lower = block.tokens.lower
    k = min(high, block.quotations[block.quoted[i]].end) if i < high and block.starts_quotation(i) else i + 1
    k = next((m for m in range(k, min(high - 1, i + reach)) if not is_adverb(lower[m])), k)
    return k if k < high - 1 and lower[i] not in DETERMINERS and lower[k] in DETERMINERS else 0


def _past_region(block: Block, i: int, high: int) -> int:
    """Past ", Mich.," in "told a station in Lansing, Mich., that"."""
    words = block.tokens.words
    if i + 2 < high and words[i] == "," and words[i + 1][0].isupper():
        stop = i + 3 if words[i + 2] == "." else i + 2
        return stop + 1 if stop < high and words[stop] == "," else i
    return i


def _worded(block: Block, i: int, high: int, reach: int = 6) -> int:
    """Where the quotation of "posted the line: “X”" starts, with the object at `i`; else 0."""
    lower = block.tokens.lower
    if lower[i] not in DETERMINERS:
        return 0
    for k in range(i + 1, min(high - 1, i + reach)):
        if lower[k] == ":" and block.starts_quotation(k + 1):
            return k + 1
        if not lower[k].isalpha() or block.inside(k) or syntax.is_finite(block, k):
            return 0
    return 0


def _past_dashes(block: Block, i: int, high: int, reach: int = 40) -> int:
    """Where "that" stands in "said – in a letter to the court – that X", with a dash at `i`; else 0."""
    lower = block.tokens.lower
    for k in range(i + 1, min(high - 1, i + reach)):
        if lower[k] == lower[i] and not block.inside(k):
            return k + 1 if lower[k + 1] == "that" else 0
    return 0


def _resumed(block: Block, i: int, high: int, reach: int = 30) -> int:
    """Where content starts after ", at a news conference," in "S said, at a news conference, that X"; else 0."""
    lower = block.tokens.lower
    if i >= high or block.inside(i):
        return 0
    if is_adverb(lower[i]) and i + 2 < high and lower[i + 1] == "," and lower[i + 2] == "that":
        return i + 2  # "said, however, that"
    if lower[i] not in _MANNER | {"speaking", "citing", "quoting"}:
        return 0
    if lower[i] in {"citing", "quoting"} and i + 1 < high and block.starts_quotation(i + 1):
        return 0
    for k in range(i + 1, min(high, i + reach)):
        if (block.starts_quotation(k) and not syntax.scare_quoted(block, k)) or (
            lower[k] == "that" and (lower[k - 1] == "," or block.starts_quotation(k + 1))
        ):
            return k
        if syntax.is_finite(block, k) and not syntax.is_reduced(block, k):
            return 0
    return 0


def _told(block: Block, i: int, high: int) -> int:
    """Where the person told ends: a pronoun, or a noun phrase that a clause can follow."""
    lower = block.tokens.lower
    if lower[i] in {"him", "her", "them", "us", "me", "you", "reporters", "it"}:
        return i + 1
    phrase = phrases.after(block, i, high, tight=True)
    if phrase is None:
        return i
    end = phrase.core
    # "told the paper Kim was well": the clause's subject must not be swallowed with the person told.
    if (end < high and syntax.is_finite(block, end)) or (end < high and lower[end] in {"is", "was", "had", "would"}):
        return divided(block, i, end)
    return end


def divided(block: Block, i: int, end: int) -> int:
    """Where the subject of the verb at `end` starts that follows a phrase at `i` with no comma; `i + 1` in doubt."""
    lower, words = block.tokens.lower, block.tokens.words
    for k in range(i + 1, end):
        if words[k] in PRESS_NAMES:
            return k + 1
        if lower[k] == "there" or (words[k][0].islower() and all(word[0].isupper() for word in words[i:k])):
            return k
    if words[i].isupper() and len(words[i]) > 1:
        return i + 1
    first_name = next((k for k in range(i, end) if words[k][0].isupper()), None)
    for k in range(i + 1, end):
        if lower[k] in DETERMINERS and k > i + 1:
            return k
        if lower[k] in SUBJECT_PRONOUNS:
            return k
    placed = first_name is not None and lower[first_name - 1] in PREPOSITIONS  # "at the clinic in Orlo were"
    if first_name is not None and lower[i] in DETERMINERS and first_name > i + 1 and not placed:
        return first_name
    return i if lower[i] in DETERMINERS or end == i + 1 else i + 1


def _adverbial(block: Block, i: int, high: int) -> int:
    """Where "in a statement", "on Tuesday", "of the plan" ends, if a complement or the end can follow it."""
    lower = block.tokens.lower
    phrase = phrases.after(block, i + 1, high)
    if phrase is None:
        k = i + 1
        while k < high and (lower[k] in DAYS_AND_TIMES or lower[k].isdigit() or lower[k] in {"the", "of", "a"}):
            k += 1
        return k if k > i + 1 else i
    end = phrase.core
    if end < high and syntax.is_finite(block, end):
        end = divided(block, i + 1, end)
        if end == i + 1:
            return i  # "heard on the tape were": nothing is left to say where
    while end < high and (
        lower[end] in DAYS_AND_TIMES or (lower[end] == "on" and end + 1 < high and lower[end + 1] in DAYS_AND_TIMES)
    ):
        end += 1
    return end


def is_quotation(block: Block, content: tuple[Range, ...]) -> bool:
    """Whether content is a quotation at its end, and for the most part."""
    if not content or not block.inside(content[-1][1] - 1):
        return False
    start, end = content[-1]
    return block.inside(start) or 2 * sum(map(block.inside, range(start, end))) >= end - start


def left_content(block: Block, low: int, end: int) -> tuple[Range, ...]:
    """The content before ", S said": the sentence so far; the sentence before, where the quotation stands alone."""
    lower = block.tokens.lower
    if end <= low:
        n = bisect_left(block.sentences, (low, 0))
        if 0 < n < len(block.sentences) and block.ends_quotation(low - 1):
            return (
                (block.sentences[n - 1],)
                if block.inside(block.sentences[n - 1][0])
                else ((block.quotations[block.quoted[low - 1]].start, low),)
            )
        return ()
    if lower[end - 1] == "as" and end - 2 > low:
        end -= 1  # "X, as S said"
        if lower[end - 1] == "(":
            return ((low, end - 1),)
    if lower[end - 1] in {",", "—", "–"} or block.ends_quotation(end - 1):
        start = low
        if block.inside(end - 1) or (end - 2 >= low and block.ends_quotation(end - 2)):
            quotation = block.quotations[block.quoted[end - 1 if block.inside(end - 1) else end - 2]]
            if quotation.start > low and lower[quotation.start - 1] in {":", "—", "–", "-", "--"}:
                start = quotation.start  # "Neither was impressed - “No,” said Rowe"
        if end - start < 2:
            return ()
        return ((start, end - 1 if lower[end - 1] in {",", "—", "–"} and not block.inside(end - 1) else end),)
    return ()


def natural_end(block: Block, complement: Complement, high: int, *, inserted: bool = False) -> int:
    """Where content that starts after a verb ends, were there no other source in the sentence.

    `inserted` content ends at the next comma: "S, noting X, said".
    """
    lower = block.tokens.lower
    start = complement.start
    if complement.frame == "quote":
        quotation = block.quotations[block.quoted[start]]
        end = quotation.end
        if end < high and lower[end] not in {",", ".", ";", "—", "–"} and quotation.end - quotation.start < 12:
            return sentence_end(block, high)
        while end < high and lower[end] in {"and", "but"} and end + 1 < high and block.starts_quotation(end + 1):
            end = block.quotations[block.quoted[end + 1]].end
        return min(end, max(high, quotation.end))
    if complement.frame in {"object", "about", "to"} or inserted:
        for i in range(start + 1, high):
            if not block.inside(i) and lower[i] in {",", ";", ":", "—", "–"}:
                return i
    else:
        for i in range(start + 1, high):
            if not block.inside(i) and (lower[i] == ";" or (lower[i] == "," and _credited(block, i + 1, high))):
                return i
    return sentence_end(block, high)


def _credited(block: Block, i: int, high: int) -> bool:
    """Whether the writer's own word starts at token `i`: "according to", a last "despite reports", "a claim that"."""
    lower = block.tokens.lower
    if i + 1 < high and lower[i] in {"a", "an"} and lower[i + 1] in CLAIM_NOUNS:
        return True  # "X, a claim that the ministry denied"
    if i < high and lower[i] == "despite":
        return not any(lower[k] == "," or syntax.is_finite(block, k) for k in range(i, high))
    return lower[i : i + 2] in (["according", "to"], ["as", "reported"], ["as", "claimed"])


def sentence_end(block: Block, high: int) -> int:
    """The end of a sentence without its full stop, and without the marks of notes behind that: "It fell.[1][2]"."""
    lower = block.tokens.lower
    while high > 3 and lower[high - 1] == "]" and lower[high - 3] == "[" and lower[high - 2].isdigit():
        high -= 3
    while high > 0 and lower[high - 1] in _FINAL and not block.inside(high - 1):
        high -= 1
    return high


def is_request(block: Block, lemma: str, start: int) -> bool:
    """Whether the content at `start` is what somebody asks for: "asked that he be left alone"."""
    return lemma == "ask" and "that" in block.tokens.lower[max(0, start - 1) : start + 1]


def before_own_past(block: Block, start: int, end: int) -> int:
    """The end of content that "would" opens: "promised that it would be mended and threw in a lamp" is of two verbs.

    A past that is no participle, or stands where "would" has a plain verb, does not go on with "would".
    """
    lower = block.tokens.lower
    would = next((i for i in range(start, end) if lower[i] in _WOULD), end)
    finite = [i for i in range(start, end) if syntax.is_finite(block, i) and not block.inside(i)]
    for i in (i for i in range(would + 2, end - 1) if lower[i] == "and" and not block.inside(i)):
        within = [k for k in finite if k < i and lower[k] not in AUXILIARIES and not syntax.is_reduced(block, k)]
        bare = lower[would + 1] not in BE | HAVE and not is_adverb(lower[would + 1])
        past = lower[i + 1] in _SOLE_PASTS or (bare and lower[i + 1] in IRREGULAR_PASTS)
        if past and i + 1 in finite and all(k > would for k in within) and len(within) <= (not bare):
            return i
    return end


_WOULD = frozenset({"would", "will", "'ll", "'d"})
_SOLE_PASTS = frozenset("threw gave took went began wrote drove flew broke spoke chose rose shook swore wore".split())


def before_turn(block: Block, start: int, high: int) -> int:
    """The end of content that nothing marks the end of: before ", but Roe said", else the sentence's."""
    lower = block.tokens.lower
    for i in range(start + 2, high - 3):
        turns = lower[i] in {",", ";"} and lower[i + 1] in {"but", "while", "although", "though"}
        if turns and not block.inside(i) and any(lower[k] in _TOLD and not block.inside(k) for k in range(i, high)):
            return i
    return sentence_end(block, high)


_TOLD = frozenset("said says say told tells denied denies insisted added confirmed reported reports stated".split())


def cleaned(block: Block, content: tuple[Range, ...]) -> tuple[Range, ...]:
    """Content without empty pieces, commas at the edges, or pieces with no word."""
    lower, words = block.tokens.lower, block.tokens.words
    kept = []
    for start, end in content:
        while start < end and lower[start] in {",", "—", "–", ";", ":"} and not block.inside(start):
            start += 1
        while end > start and lower[end - 1] in {",", "—", "–", ";", ":", "."} and not block.inside(end - 1):
            end -= 1
        if any(word[0].isalnum() for word in words[start:end]):
            kept.append((start, end))
    return tuple(kept)
