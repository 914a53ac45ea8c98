"""A paragraph that ends with a colon and hands its speaker to what stands below: "He had this to say:", "Via S:"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.extract.grammar import listeners, phrases, press, subjects, syntax
from provenance.extract.grammar.draft import Draft, Range
from provenance.extract.text.block import Block
from provenance.lexicon.grammar import DETERMINERS, POSSESSIVES, PREPOSITIONS
from provenance.lexicon.organisations import DOCUMENT_WORDS, IMAGE_WORDS
from provenance.lexicon.people import SPEAKERS
from provenance.lexicon.reports import ANNOUNCED, ISSUING, MESSAGES, OPENS, PUBLICATIONS, SENDING, WRITTEN
from provenance.lexicon.verbs import SPEECH, TALKED, VERB_FORMS

_CREDITS = (
    ["per"],
    ["via"],
    ["from"],
    ["according", "to"],
    ["as", "reported", "by"],
    ["here", "is"],
    ["here", "'s"],
)
_LEADS = frozenset("and but so now also then again update updated yes yet".split())
_LONGEST = 16  # tokens of a paragraph that does nothing but name whom it quotes
_REACH = 20  # tokens from a verb to the colon
_WRITINGS = (DOCUMENT_WORDS | MESSAGES | PUBLICATIONS) - IMAGE_WORDS
_OWN = frozenset({"'s", "'", "’"})


def read(block: Block, low: int, high: int) -> list[Draft]:
    """The attribution whose content stands below the sentence `low`..`high`, if that ends its paragraph so."""
    lower = block.tokens.lower
    if high < len(lower) or lower[high - 1] != ":" or high - low < 2:
        return []
    start = _begin(block, low, high)
    for pattern in (_announced, _message, _credited, _inverted):
        if found := pattern(block, start, high):
            return found
    return []


def _begin(block: Block, low: int, high: int) -> int:
    """Past "But", and past a label of its own: "Update: Via the Echo:"."""
    lower = block.tokens.lower
    start = next((i + 1 for i in range(high - 2, low, -1) if lower[i] == ":"), low)
    while start < high - 2 and (lower[start] in _LEADS or lower[start] == ","):
        start += 1
    return start


def _announced(block: Block, low: int, high: int) -> list[Draft]:
    """Read "issued a statement:", "had this to say:", "sent the Echo this reply:", "spoke to the Echo about it:"."""
    for i in range(low + 1, high - 1):
        if block.inside(i) or block.tokens.lower[i] not in _HERALDS:
            continue
        told = next((found for herald in _PATTERNS if (found := herald(block, low, i, high)) is not None), None)
        subject = subjects.before(block, low, i) if told is not None else None
        if told is not None and subject is not None:
            return [Draft(i, "issue", "opening", ((subject.start, subject.end),), ((i, i + 1),), (), told)]
    return []


def _issues(block: Block, low: int, i: int, high: int) -> tuple[Range, ...] | None:
    """Read "issued a statement:", "sent a statement to the Echo:": whom it went to, None where it is no such line."""
    lower = block.tokens.lower
    if lower[i] not in ISSUING | SENDING or MESSAGES.isdisjoint(lower[i + 1 : i + 5]):
        return None
    if lower[i] in ISSUING:
        return ()
    k = next(k for k in range(i + 1, i + 5) if lower[k] in MESSAGES)
    if lower[k + 1] == ":":
        return ()
    return _receiver(block, k + 2, high) if lower[k + 1] in {"to", "with"} else None


def _gives(block: Block, low: int, i: int, high: int) -> tuple[Range, ...] | None:
    """Read "posted this:", "sent the Echo the following reply:", "closes with this advice:"."""
    lower = block.tokens.lower
    if lower[i] not in SENDING:
        return None
    pointed = (k for k in range(i + 1, min(high - 1, i + 9)) if lower[k] in {"this", "these", "following"})
    this = next(pointed, 0)
    if not this or not IMAGE_WORDS.isdisjoint(lower[this:high]) or high - this > _REACH:
        return None
    rest = lower[this + 1 : high - 1]
    if rest and ANNOUNCED.isdisjoint(rest[:4]) and rest[0] not in PREPOSITIONS:
        return None
    return _receiver(block, i + 1, this)


def _receiver(block: Block, start: int, end: int) -> tuple[Range, ...]:
    phrase = phrases.after(block, start, end, tight=True)
    named = phrase is not None and block.tokens.words[phrase.core - 1][0].isupper()
    return ((phrase.start, phrase.core),) if phrase is not None and named else ()


def _has_to_say(block: Block, low: int, i: int, high: int) -> tuple[Range, ...] | None:
    """Read "had this to say about the dam:", "has the scoop:", "has more:"."""
    lower = block.tokens.lower
    if lower[i] not in {"had", "has", "have"}:
        return None
    if lower[i + 1] in {"this", "the"} and ["to", "say"] in (lower[i + 2 : i + 4], lower[i + 3 : i + 5]):
        return ()
    scoop = lower[i + 1 : high - 1]
    told = len(scoop) == 2 and scoop[0] == "the" and scoop[1] in {"scoop", "story", "details", "report", "latest"}
    return () if told or scoop in (["more"], ["details"]) else None


def _talks(block: Block, low: int, i: int, high: int) -> tuple[Range, ...] | None:
    """Read "spoke to the Echo about it:"."""
    lower = block.tokens.lower
    if lower[i] not in TALKED or lower[i + 1] not in {"to", "with"} or high - i > _REACH:
        return None
    return _receiver(block, i + 2, high) or None


def _reads(block: Block, low: int, i: int, high: int) -> tuple[Range, ...] | None:
    """Read "the letter reads in part:", "the article begins:"."""
    lower = block.tokens.lower
    if lower[i] not in OPENS or high - i > 6 or i == low or any(syntax.is_finite(block, k) for k in range(low, i)):
        return None
    return () if lower[i - 1] in _WRITINGS else None


def _writes(block: Block, low: int, i: int, high: int) -> tuple[Range, ...] | None:
    """Read "wrote in today's post:", "writes in a post that she put up in May:", "told the Echo that:"."""
    lower = block.tokens.lower
    form = VERB_FORMS.get(lower[i])
    if form is None or form.lemma not in SPEECH or high - i > _REACH or not syntax.is_finite(block, i):
        return None
    if lower[high - 2] == "that":
        return _receiver(block, i + 1, high - 2)
    return () if lower[i] in WRITTEN and lower[i + 1] in {"in", "on", "at", "via", "to", "during", "through"} else None


_PATTERNS = (_gives, _issues, _has_to_say, _talks, _reads, _writes)
_HERALDS = ISSUING | SENDING | TALKED | OPENS | {"had", "has", "have"} | VERB_FORMS.keys()


def _credited(block: Block, low: int, high: int) -> list[Draft]:
    """Read "Via the Echo:", "Per Roe's interview with the Echo:", "Here's the site's disclaimer:"."""
    lower = block.tokens.lower
    cue = next((each for each in _CREDITS if lower[low : low + len(each)] == each), None)
    if cue is None or high - low > _LONGEST:
        return []
    start = low + len(cue)
    phrase = phrases.after(block, start, high)
    if phrase is None or not _can_speak(block, phrase.start, phrase.core, cue):
        return []
    source: Range = (phrase.start, phrase.core)
    told = listeners.interviewer(block, start, high)
    owner = next((i for i in range(phrase.start, phrase.core) if lower[i] in _OWN), 0)
    if owner and (told or cue[0] == "here"):
        source = (phrase.start, owner)
    return [Draft(low, "according", "opening", (source,), ((low, start),), (), told)]


def _can_speak(block: Block, start: int, end: int, cue: list[str]) -> bool:
    """Whether what a line credits has words of its own: no "Here is Roe's house:"."""
    lower, words = block.tokens.lower, block.tokens.words
    written = not _WRITINGS.isdisjoint(lower[start:end])
    owned = not _OWN.isdisjoint(lower[start:end])
    named = any(word[0].isupper() or word[0].isdigit() for word in words[start:end])
    if cue[0] == "here":
        return written and lower[start] not in {"a", "an"} if owned or lower[start] in DETERMINERS else named
    return True if cue[0] == "according" else named or written


def _message(block: Block, low: int, high: int) -> list[Draft]:
    """Read "Statement from Ek, a co-founder:", "And here is a message from the mayor:", "This just in from Ek:"."""
    lower = block.tokens.lower
    for i in range(low, min(low + 8, high - 2)):
        if lower[i] in {"from", "by"} and i > low and (lower[i - 1] in MESSAGES or lower[i - 2 : i] == ["just", "in"]):
            if any(syntax.is_finite(block, k) and lower[k] not in {"is", "'s"} for k in range(low, i)):
                return []
            phrase = phrases.after(block, i + 1, high)
            if phrase is not None and _is_somebody(block, phrase.start, phrase.core):
                return [Draft(i, "issue", "opening", ((phrase.start, phrase.core),), ((i - 1, i + 1),))]
    return []


def _is_somebody(block: Block, start: int, end: int) -> bool:
    words = block.tokens.words
    return any(word[0].isupper() for word in words[start:end]) or block.tokens.lower[end - 1] in SPEAKERS


def _inverted(block: Block, low: int, high: int) -> list[Draft]:
    """Read "Writes the site:", "His reply:", "The Echo again:"."""
    lower = block.tokens.lower
    if high - low > _LONGEST:
        return []
    if lower[low] in WRITTEN:
        phrase = phrases.after(block, low + 1, high)
        if phrase is not None and phrase.end == high - 1:
            return [Draft(low, "write", "opening", ((phrase.start, phrase.core),), ((low, low + 1),))]
    if lower[high - 2] == "again" and press.is_publisher(block, low, high - 2):
        return [Draft(high - 2, "add", "opening", ((low, high - 2),), ((high - 2, high - 1),))]
    for source in _owners(block, low, high):
        return [Draft(high - 2, "issue", "opening", (source,), ((high - 2, high - 1),))]
    return []


def _owners(block: Block, low: int, high: int) -> Iterator[Range]:
    """Whose reply a line presents: "His response:", "Roe's full statement:"."""
    lower = block.tokens.lower
    if lower[high - 2] not in ANNOUNCED or high - low > 10:
        return
    if lower[low] in POSSESSIVES - {"our", "my", "your", "whose"}:
        yield (low, low + 1)
    owner = next((i for i in range(low + 1, high - 2) if lower[i] in _OWN), 0)
    if owner and not any(syntax.is_finite(block, i) for i in range(low, high - 2)):
        yield (low, owner)
