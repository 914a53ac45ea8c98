"""From whom a speaker has what they say: "he had been told so by S", "S had told him of it", "his source was S"."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from attrs import evolve, frozen

from provenance.extract.grammar import phrases, subjects, syntax
from provenance.extract.grammar.draft import Draft, Range
from provenance.extract.text.block import Block
from provenance.lexicon.grammar import (
    BE,
    DETERMINERS,
    HAVE,
    OBJECT_PRONOUNS,
    OWNERS,
    POSSESSIVES,
    PREPOSITIONS,
    RELATIVE_PRONOUNS,
    SUBJECT_PRONOUNS,
    is_adverb,
)
from provenance.lexicon.people import FIRST_PERSONS, SPEAKERS
from provenance.lexicon.reports import BASED, INFORMANTS, INFORMED, LEARNT, NAMED_AS, TIDINGS

_Read = Sequence[tuple[Block, list[Draft]]]
_IT = frozenset("it this that so as much everything".split())
_STEM = 5  # letters that "defection" and "defected" have in common
_NEAR = 12  # tokens from "from whom" to "has it", from "his source" to "was"
_ENDS = frozenset(
    '. , ; ! ? … ) — – - ” " ’ and but or on in at during over when while after before last because who'.split()
)
_NOBODY = SUBJECT_PRONOUNS | OBJECT_PRONOUNS | RELATIVE_PRONOUNS | frozenset("it this that others someone".split())
_OWNERS = OWNERS - {"its", "our", "my"}
_ONE = frozenset("he she him her i me".split())
_WHENCE = frozenset("start beginning outset moment time scene air ground inside outside past day days".split())
_UNASKED = frozenset("as what whatever than if whether".split())


@frozen
class _Informed:
    """Who was informed, by whom, and the words that say so."""

    hearer: Range
    giver: Range
    cue: Range


def read(blocks: _Read) -> list[tuple[Block, list[Draft]]]:
    """The blocks with a draft for whoever was informed, and one beneath it for who informed them; neither has content.

    What they were told is what they say in the sentence or the one before.
    """
    result = []
    before: tuple[str, ...] = ()
    for block, drafts in blocks:
        found = list(drafts)
        plain = evolve(block, quoted=[-1] * len(block.quoted))
        for low, high in block.sentences:
            if not _MAYBE.isdisjoint(block.tokens.lower[low:high]):
                found.extend(_informants(block, plain, low, high, drafts, before))
            before = tuple(block.tokens.lower[low:high])
        result.append((block, found))
    return result


def _informants(
    block: Block, plain: Block, low: int, high: int, drafts: Sequence[Draft], before: tuple[str, ...]
) -> list[Draft]:
    anchors = {draft.anchor for draft in drafts if draft.content and draft.frame != "relayed"}
    for i in range(low, high - 1):
        if i in anchors or block.tokens.lower[i] not in _CUES:
            continue
        told = frozenset((*before, *block.tokens.lower[low:i]))
        start = max(low, block.quotations[block.quoted[i]].start + 1) if block.inside(i) else low
        for pattern in _PATTERNS:
            each = pattern(plain, start, high, i, told)
            if each is None or block.quoted[each.hearer[0]] != block.quoted[each.giver[0]]:
                continue
            if any(_is_read(draft, each.giver, i) for draft in drafts):
                continue
            holder = _holder(drafts, i)
            first = block.tokens.lower[each.hearer[0]] in FIRST_PERSONS | {"my", "our"}
            if first != block.inside(i) or (first and holder is None):
                continue
            outer = Draft(i, "inform", "basis", (each.hearer,), (each.cue,), parent=holder)
            return [outer, Draft(i, "inform", "basis", (each.giver,), (each.cue,), parent=outer)]
    return []


def _is_read(draft: Draft, giver: Range, i: int) -> bool:
    """Whether it is read already whose word it is that the giver told: "A guard told me", "adding he got it from S"."""
    ours = draft.frame == "relayed" and any(low < giver[1] and giver[0] < high for low, high in draft.source)
    return ours and (draft.lemma == "tell" or not draft.holds(i))


def _holder(drafts: Sequence[Draft], i: int) -> Draft | None:
    """In whose words token `i` stands."""
    held = [draft for draft in drafts if draft.source and draft.holds(i)]
    return min(held, key=lambda draft: draft.length, default=None)


def _was_told(block: Block, low: int, high: int, i: int, told: frozenset[str]) -> _Informed | None:
    """Read "he had been told (of it) by S"."""
    lower = block.tokens.lower
    if lower[i] not in INFORMED or not _is_passive(lower, low, i):
        return None
    by = _past_thing(block, i + 1, high, told)
    giver = _giver(block, by + 1, high) if lower[by : by + 1] == ["by"] else None
    hearer = subjects.before(block, low, syntax.verb_start(block, low, i))
    if giver is None or hearer is None or not _ends(block, _past_thing(block, giver[1], high, told), high):
        return None
    if lower[i] == "tipped" and lower[hearer.start] not in _ONE:
        return None  # "the police were tipped off by S": they acted on it
    return _Informed((hearer.start, hearer.core), giver, (by, by + 1))


def _told(block: Block, low: int, high: int, i: int, told: frozenset[str]) -> _Informed | None:
    """Read "S had told him (of it)", "S, who had tipped him off"."""
    lower = block.tokens.lower
    if lower[i] not in INFORMED or _is_passive(lower, low, i) or lower[i + 1] not in OBJECT_PRONOUNS:
        return None
    if lower[i] == "tipped" and lower[i + 1] not in _ONE:
        return None
    end = _past_thing(block, i + 2, high, told)
    giver = subjects.before(block, low, syntax.verb_start(block, low, i))
    if giver is not None and lower[giver.start] in RELATIVE_PRONOUNS:
        giver = subjects.antecedent(block, low, giver.start)
    if giver is None or not _ends(block, end, high):
        return None
    if not _is_somebody(block, giver.start, giver.core):
        return None
    if giver.start > low and lower[giver.start - 1] in _UNASKED:
        return None
    return _Informed((i + 1, i + 2), (giver.start, giver.core), (i, i + 1))


def _has_it(block: Block, low: int, high: int, i: int, told: frozenset[str]) -> _Informed | None:
    """Read "he had the information from S", "he learned of it from S"."""
    lower = block.tokens.lower
    if lower[i] not in LEARNT | HAVE:
        return None
    if lower[i + 1] not in _IT | DETERMINERS | POSSESSIVES | {"of", "about"}:
        return None  # "has received claims from"
    end = _past_thing(block, i + 1, high, told)
    while end < high and is_adverb(lower[end]):
        end += 1
    start = syntax.verb_start(block, low, i)
    if end == i + 1 or lower[end : end + 1] not in (["from"], ["through"]) or lower[start - 1] == "to":
        return None  # "claimed to have it from S"
    giver = _giver(block, end + 1, high)
    hearer = subjects.before(block, low, start)
    if giver is None or hearer is None or not _ends(block, giver[1], high):
        return None
    return _Informed((hearer.start, hearer.core), giver, (end, end + 1))


def _whom(block: Block, low: int, high: int, i: int, told: frozenset[str]) -> _Informed | None:
    """Read "S, from whom (he says) he has it", "S, by whom he was told"."""
    lower = block.tokens.lower
    if lower[i] not in {"from", "by", "through"} or lower[i + 1] != "whom" or i - 1 <= low:
        return None
    giver = subjects.antecedent(block, low, i)
    if giver is None or not _is_somebody(block, giver.start, giver.core):
        return None
    for k in range(i + 3, min(high, i + _NEAR)):
        passive = lower[k] in INFORMED and _is_passive(lower, low, k)
        if not passive and lower[k] not in LEARNT | HAVE:
            continue
        end = _past_thing(block, k + 1, high, told)
        hearer = subjects.before(block, i + 2, syntax.verb_start(block, i + 2, k))
        if hearer is not None and (passive or end > k + 1) and _ends(block, end, high):
            return _Informed((hearer.start, hearer.core), (giver.start, giver.core), (i, i + 2))
    return None


def _source(block: Block, low: int, high: int, i: int, told: frozenset[str]) -> _Informed | None:
    """Read "his source (for it), he said, was S", "named S as his source"."""
    lower = block.tokens.lower
    hearer = _owner(block, low, i) if lower[i] in INFORMANTS else None
    if hearer is None:
        return None
    k = i + 1
    start = hearer[0] - 1
    if start > low and lower[start] in {"as", "was"}:
        begin = next((n for n in range(start - 1, low, -1) if lower[n] in NAMED_AS), low)
        giver = _giver(block, begin + 1, start) if lower[start] == "as" and begin > low else None
        subject = subjects.before(block, low, start) if lower[start] == "was" else None
        if subject is not None and _is_somebody(block, subject.start, subject.core):
            giver = (subject.start, subject.core)
        return _Informed(hearer, giver, (start, start + 1)) if giver is not None else None
    if lower[k : k + 1] in (["for"], ["of"]):
        k = _past_thing(block, k + 1, high, told)
        if k == i + 2:
            return None  # "his source of income was"
    if lower[k : k + 1] == [","]:
        k = next((n + 1 for n in range(k + 1, min(high, k + _NEAR)) if lower[n] == ","), k)
    while k < high and (lower[k] in {"had", "has", "been"} or is_adverb(lower[k])) and lower[k] != "not":
        k += 1
    if lower[k : k + 1] not in (["was"], ["is"], ["were"], ["are"], ["as"]):
        return None
    giver = _giver(block, k + 1, high)
    return _Informed(hearer, giver, (i, i + 1)) if giver is not None and _ends(block, giver[1], high) else None


def _based(block: Block, low: int, high: int, i: int, told: frozenset[str]) -> _Informed | None:
    """Read "he based his account on what S told him", "his account is based on information from S"."""
    lower = block.tokens.lower
    if lower[i] not in BASED:
        return None
    on = next((k for k in range(i + 1, min(high - 2, i + 6)) if lower[k] in {"on", "upon"}), 0)
    noun = next((k for k in range(max(low + 1, i - 3), on) if lower[k] in TIDINGS), 0)
    hearer = _owner(block, low, noun) if noun else None
    if not on or hearer is None:
        return None
    if lower[on + 1] == "what":
        verb = next((k for k in range(on + 3, min(high - 1, on + _NEAR * 2)) if lower[k] in INFORMED), 0)
        subject = subjects.before(block, on + 2, syntax.verb_start(block, on + 2, verb)) if verb else None
        hears = subject is not None and lower[verb + 1] in OBJECT_PRONOUNS
        if subject is None or not hears or not _is_somebody(block, subject.start, subject.core):
            return None
        return _Informed(hearer, (subject.start, subject.core), (verb, verb + 1))
    what = phrases.after(block, on + 1, high)
    if what is None or TIDINGS.isdisjoint(lower[what.start : what.start + 3]):
        return None
    of = next((k for k in range(what.start + 1, what.core - 1) if lower[k] in {"from", "by", "with", "of"}), 0)
    giver = _giver(block, of + 1, high) if of else None
    return _Informed(hearer, giver, (on, on + 1)) if giver is not None else None


_PATTERNS: tuple[Callable[[Block, int, int, int, frozenset[str]], _Informed | None], ...] = (
    _was_told,
    _told,
    _has_it,
    _whom,
    _source,
    _based,
)
_MAYBE = INFORMED | LEARNT | HAVE | INFORMANTS | BASED
_CUES = _MAYBE | {"from", "by", "through"}


def _owner(block: Block, low: int, noun: int) -> Range | None:
    """Whose the noun is: "his source", "Velden's account"."""
    lower = block.tokens.lower
    if noun > low and lower[noun - 1] in _OWNERS:
        return noun - 1, noun
    owner = subjects.before(block, low, noun - 1) if noun - 1 > low and lower[noun - 1] == "'s" else None
    return (owner.start, owner.core) if owner is not None else None


def _is_passive(lower: Sequence[str], low: int, i: int) -> bool:
    k = i - 1
    while k > low and is_adverb(lower[k]):
        k -= 1
    return k >= low and lower[k] in BE


def _past_thing(block: Block, k: int, high: int, told: frozenset[str]) -> int:
    """Where what somebody is told ends, if it is what was just said: "of it", "so", "about the leak", "the news"."""
    lower = block.tokens.lower
    if lower[k : k + 1] == ["off"] and "tipped" in lower[k - 2 : k]:
        k += 1
    of = lower[k : k + 1] in (["of"], ["about"])
    start = k + of
    if start < high and lower[start] in _IT:
        return start + 1
    phrase = phrases.after(block, start, high, tight=True) if start < high else None
    if phrase is None or block.tokens.lower[phrase.start] in _NOBODY:
        return k
    noun = lower[phrase.core - 1]
    stem = noun[:_STEM]
    known = len(noun) >= _STEM - 1 and any(word.startswith(stem) for word in told)
    bare = lower[start] in DETERMINERS | POSSESSIVES or noun in TIDINGS
    return phrase.core if bare and (noun in TIDINGS or (of and known)) else k


def _giver(block: Block, k: int, high: int) -> Range | None:
    phrase = phrases.after(block, k, high) if k < high else None
    if phrase is None:
        return None
    about = next((i for i in range(phrase.start + 1, phrase.core) if block.tokens.lower[i] == "about"), phrase.core)
    return (phrase.start, about) if _is_somebody(block, phrase.start, about) else None


def _is_somebody(block: Block, start: int, end: int) -> bool:
    """Whether a phrase names or describes what can tell: "a guard at the dam", "Ada Velden", "the papers"."""
    lower, words = block.tokens.lower, block.tokens.words
    if lower[start] in _NOBODY or any(lower[i] == "to" and lower[i - 1] != "close" for i in range(start + 1, end)):
        return False  # "was told by a doctor to rest"
    stop = next((i for i in range(start + 1, end) if lower[i] in PREPOSITIONS or lower[i] in RELATIVE_PRONOUNS), end)
    if lower[stop - 1] in _WHENCE:
        return False
    named = words[start][0].isupper() and words[stop - 1][0].isupper() and words[stop - 1].isalpha()
    return named or not (SPEAKERS | INFORMANTS).isdisjoint(lower[start:stop])


def _ends(block: Block, k: int, high: int) -> bool:
    """Whether nothing that was told follows at `k`: no "that", "to", "how"."""
    lower = block.tokens.lower
    if lower[k : k + 1] == [","] and lower[k + 1 : k + 2] in (["‘"], ["“"]):
        return False  # "a guard told me, ‘Go!’"
    return k >= high or lower[k] in _ENDS or syntax.is_time(block, k)
