"""Speech within speech: whom a quoted speaker quotes in turn, and who told a speaker what they say."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from attrs import evolve

from provenance.extract.grammar import clauses, subjects
from provenance.extract.grammar.draft import Draft, Range
from provenance.extract.sayings import according, said
from provenance.extract.text.block import Block
from provenance.extract.text.tokens import DOUBLE_QUOTES
from provenance.lexicon.frames import puts_forward
from provenance.lexicon.grammar import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    OBJECT_PRONOUNS,
    POSSESSIVES,
    RELATIVE_PRONOUNS,
    SUBJECT_PRONOUNS,
    WH_WORDS,
    is_adverb,
)
from provenance.lexicon.people import SPEAKERS
from provenance.lexicon.verbs import DENYING, SPEECH

MOST_CUES = 4  # in one quotation
LONGEST = 150  # tokens of a quotation that is looked into
_TELLING = frozenset("told telling tells".split())
_AFTER = frozenset(", ; and but on yesterday today — –".split())
_STOPS = frozenset(". ! ? …".split())
_REPORTING = frozenset(
    "say tell report confirm announce claim deny reveal warn admit state write allege insist disclose refute".split()
)
_SUPPOSING = frozenset("if when whether unless as what".split())
_NOBODY = (
    SUBJECT_PRONOUNS
    | RELATIVE_PRONOUNS
    | frozenset("some many several people others someone somebody anyone everyone nobody this these".split())
)


def read(block: Block, drafts: Sequence[Draft], above: Sequence[Draft]) -> list[Draft]:
    """The attributions that stand in the words of the speakers in `drafts` (one paragraph), who are their parents.

    `above` are those of the paragraph before, of which the last may announce what stands in this one.
    """
    opening = next((draft for draft in above if draft.frame == "opening"), None)
    found: list[Draft] = []
    for n, quotation in enumerate(block.quotations):
        if quotation.end - quotation.start > LONGEST:
            continue
        speaker = _speaker(block, n, drafts) or opening
        inside = _opened(block, n)
        found.extend(_verb_quoted(inside, quotation.start, quotation.end, speaker))
        for low, high in _sentences(block, quotation.start + 1, quotation.end - quotation.closed):
            if speaker is not None:
                found.extend(_informant(inside, low, high, speaker))
            if speaker is not None or not (drafts or _goes_on_below(above)):
                found.extend(_quoted(inside, low, high, speaker, (quotation.start, quotation.end)))
        if len(found) >= MOST_CUES:
            break
    for draft in drafts:
        if draft.source and draft.content and not found and not block.inside(draft.content[-1][0]):
            found.extend(_informant(block, *draft.content[-1], draft))
    return found


def _goes_on_below(above: Sequence[Draft]) -> bool:
    """Whether a quotation that names nobody may be that of a speaker of the paragraph before."""
    return any(draft.frame in {"quote", "after", "split", "opening", "label"} for draft in above)


def _opened(block: Block, n: int) -> Block:
    """The block as if the quotation `n` stood without its marks."""
    return evolve(block, quoted=[-1 if each == n else each for each in block.quoted])


def _sentences(block: Block, start: int, end: int) -> list[Range]:
    stops = [i + 1 for i in range(start, end) if block.tokens.lower[i] in _STOPS]
    return [(low, high) for low, high in pairwise([start, *stops, end]) if high - low > 2]


def _verb_quoted(block: Block, start: int, end: int, speaker: Draft | None) -> list[Draft]:
    """Read "the pilot “flatly denied” that X", where the quotation at `start` opens with the verb."""
    low, high = next((each for each in block.sentences if each[0] <= start < each[1]), (start, start))
    if start <= low or not block.tokens.words[start - 1].isalnum():
        return []
    for draft in said.read(block, low, high):
        if start < draft.anchor < min(end, start + 4) and draft.source and draft.source[0][1] == start:
            ends = ((low, min(high, end) if low < end - 1 else high) for low, high in draft.content)
            content = clauses.cleaned(block, tuple(_unmarked(block, *piece) for piece in ends))
            speaks = draft.lemma in SPEECH | DENYING and puts_forward(draft.lemma, draft.frame)
            if content and speaks and _is_known(block, *draft.source[0]):
                return [evolve(draft, content=content, parent=speaker)]
    return []


def _unmarked(block: Block, low: int, high: int) -> Range:
    words = block.tokens.words
    while low < high and words[low] in DOUBLE_QUOTES:
        low += 1
    while high > low and words[high - 1] in DOUBLE_QUOTES:
        high -= 1
    return low, high


def _speaker(block: Block, n: int, drafts: Sequence[Draft]) -> Draft | None:
    """Whose words the quotation is: its own speaker's, else those of the last one quoted before it."""
    start, end = block.quotations[n].start, block.quotations[n].end
    own = [draft for draft in drafts if any(low < end and start < high for low, high in draft.content)]
    if own:
        return min(own, key=lambda draft: (draft.length, draft.anchor))
    before = [draft for draft in drafts if draft.anchor < start and clauses.is_quotation(block, draft.content)]
    return before[-1] if before else None


def _informant(block: Block, low: int, high: int, speaker: Draft) -> list[Draft]:
    """Read "a guard told me", "it's a guard who is telling me this": the content is the speaker's own."""
    lower = block.tokens.lower
    for i in range(low + 1, high - 1):
        if lower[i] not in _TELLING or lower[i + 1] not in OBJECT_PRONOUNS or block.inside(i):
            continue
        after = i + 2
        if after < high and lower[after] in {"this", "that", "it", "so"}:
            after += 1
        if after < high and not (lower[after] in _AFTER or lower[after] in _STOPS):
            continue
        if lower[after : after + 1] == [","] and after + 1 < high and not lower[after + 1].isalpha():
            continue  # "a guard told me, ‘Go!’"
        source = _teller(block, low, i)
        if source is not None:
            return [Draft(i, "tell", "relayed", (source,), ((i, i + 1),), speaker.content, parent=speaker)]
    return []


def _teller(block: Block, low: int, verb: int) -> Range | None:
    """The subject of "told", through "who", "that" and auxiliaries."""
    lower = block.tokens.lower
    start = verb
    while start > low and (lower[start - 1] in AUXILIARIES | {"'s"} or is_adverb(lower[start - 1])):
        start -= 1
    if start > low and lower[start - 1] in {"who", "that"}:
        start -= 1
    verbs = [k + 1 for k in range(low, start) if lower[k] in BE | {"'s"}]
    subject = subjects.before(block, max(verbs, default=low), start)  # "it's a guard who is telling me"
    if subject is None or lower[subject.start] in _NOBODY:
        return None
    if subject.start > 0 and lower[subject.start - 1] in WH_WORDS | {"as", "than"}:
        return None  # "what a guard told me"
    return subject.start, subject.core


def _quoted(block: Block, low: int, high: int, speaker: Draft | None, quotation: Range) -> list[Draft]:
    """What others said, where that is most of what the speaker says, or of a quotation whose speaker is not named."""
    for draft in (*said.read(block, low, high), *according.read(block, low, high)):
        claims = draft.frame == "to" and draft.lemma == "claim"
        if not (claims or draft.frame in {"that", "clause", "according", "passive-that"}):
            continue
        if draft.negated or draft.modal:
            continue
        if not (draft.source and draft.content and _reports(block, low, draft)):
            continue
        ranges = (*draft.source, *draft.cue, *draft.addressee, *draft.content)
        whole = (min(start for start, _ in ranges), max(end for _, end in ranges))
        spoken = speaker.content if speaker is not None else (quotation,)
        if 2 * _common(whole, spoken) >= _length(spoken):
            return [evolve(draft, parent=speaker)]
    return []


def _reports(block: Block, low: int, draft: Draft) -> bool:
    """Whether somebody else than the speaker, and somebody at all, is said to have said it: no "if they say"."""
    lower = block.tokens.lower
    if draft.frame != "according" and (draft.lemma not in _REPORTING or lower[draft.cue[0][0]] == "to"):
        return False
    start, end = draft.source[0]
    first = lower[start]
    if (
        not _is_known(block, start, end)
        or first in _NOBODY
        or lower[start : start + 2] == ["a", "lot"]
        or is_adverb(first)
    ):
        return False
    return _SUPPOSING.isdisjoint(lower[low:start]) and not (first in POSSESSIVES and end - start == 1)


def _is_known(block: Block, start: int, end: int) -> bool:
    """Whether the tokens look like a noun phrase that stands for somebody."""
    words, first, last = block.tokens.words, block.tokens.lower[start], block.tokens.lower[end - 1]
    if first in DETERMINERS:
        return end - start > 1
    several = first.endswith("s") or last.endswith("s")  # "friends familiar with the case"
    return first in SUBJECT_PRONOUNS or words[start][0].isupper() or several or last in SPEAKERS


def _common(one: Range, content: Sequence[Range]) -> int:
    return sum(max(0, min(one[1], end) - max(one[0], start)) for start, end in content)


def _length(content: Sequence[Range]) -> int:
    return sum(end - start for start, end in content)
