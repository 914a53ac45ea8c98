"""Whom a source speaks to, though its own clause does not say so: "took to Orlo Radio to deny it"."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from provenance.extract.grammar import clauses, phrases
from provenance.extract.grammar.draft import Draft, Range
from provenance.extract.grammar.press import is_press, is_publisher
from provenance.extract.text.block import Block
from provenance.lexicon.grammar import DAYS_AND_TIMES
from provenance.lexicon.reports import PUBLICATIONS, REPORTED_THINGS, TALKS
from provenance.lexicon.verbs import DENYING

_MADE_FOR = frozenset("provided given sent emailed".split())  # to an outlet: a statement
_TURNED = frozenset("took takes".split())  # "took to Orlo Radio to deny it"
_PIECES = PUBLICATIONS | {"video", "clip", "segment"}
_ABOUT = frozenset(
    """
    report reported reporting reports based comment commented depends pressure attack attacks listening watching viewing
    heard seen
    """.split()
)
# Frames of speech that may have a hearer.
_HEARERS = frozenset("after split that clause quote colon to object judged named wh".split())


def heard(block: Block, low: int, high: int, found: Sequence[Draft]) -> list[Draft]:
    """The drafts of a sentence with the outlet that it says was spoken to, where theirs is still unknown.

    "Speaking to the Echo, S said X", "S said X in a conversation with the Echo", "“X,” S said in a report in the Echo".
    """
    place = _spoken(block, low, high, found)
    if place is None:
        return list(found)
    begin, outlet = place
    before = [draft for draft in found if draft.anchor < begin]
    who = before[-1].source if before else next((draft.source for draft in found if draft.anchor > begin), ())
    if not who or is_publisher(block, *who[0]):
        return list(found)
    return [_told(block, draft, begin, outlet) if draft.source == who else draft for draft in found]


def _told(block: Block, draft: Draft, begin: int, outlet: Range) -> Draft:
    """The draft as told to an outlet, without the words from `begin` that say so."""
    if draft.addressee or draft.parent is not None or draft.antecedent or draft.frame not in _HEARERS:
        return draft
    pieces = tuple((start, min(end, begin) if start < begin else end) for start, end in draft.content)
    return evolve(draft, addressee=(outlet,), content=clauses.cleaned(block, pieces) or draft.content)


def _spoken(block: Block, low: int, high: int, found: Sequence[Draft]) -> tuple[int, Range] | None:
    """Where the sentence begins to say to which outlet somebody spoke, and the outlet."""
    lower = block.tokens.lower
    contents = [piece for draft in found for piece in draft.content]
    for i in range(low + 1, high - 1):
        if lower[i] not in {"to", "with", "on", "in", "by", "for"} or block.inside(i):
            continue
        end = next((end for start, end in contents if start < i < end), None)
        inside = next((k for k in (i - 3, i - 4) if k >= low and lower[k] in {"in", "during"}), None)
        if _denies(block, i, found):
            begin: int | None = i
        elif end is not None:
            begin = inside if inside is not None and _is_talk(lower, i) else None
        else:
            made = lower[i - 1] in _MADE_FOR and lower[i - 2] in TALKS
            piece = inside is not None and lower[i - 1] in _PIECES and lower[i] != "to"
            turned = lower[i - 1] in _TURNED and lower[i] == "to"
            begin = i - 1 if made or piece or turned or _is_talk(lower, i) else None
        phrase = phrases.after(block, i + 1, high, tight=True)
        if phrase is None:
            continue
        if begin is None and end is None and (place := _placed(block, i, phrase.start, phrase.core)) is not None:
            if any(draft.anchor < i for draft in found):
                return i, place
            continue
        if begin is None or not is_press(block, phrase.start, phrase.core):
            continue
        if begin == i or end is None or all(lower[k] in DAYS_AND_TIMES | {"on", ","} for k in range(phrase.core, end)):
            return begin, (phrase.start, phrase.core)
    return None


def _placed(block: Block, i: int, start: int, end: int) -> Range | None:
    """The outlet of "on Orlo Radio", "in the Echo report", with "on" or "in" at `i`, where something was said."""
    lower = block.tokens.lower
    if lower[i] == "on" and lower[i - 1] not in _PIECES | _ABOUT and is_publisher(block, start, end):
        return start, end
    piece = lower[i] == "in" and lower[end - 1] in _PIECES and end - start > 1
    return (start, end - 1) if piece and is_publisher(block, start, end - 1) else None


def _is_talk(lower: Sequence[str], i: int) -> bool:
    """Whether "with" at `i` follows "interview", or "to" "statement"."""
    return lower[i] in {"with", "to", "for"} and lower[i - 1] in TALKS | {"interview"}


def _denies(block: Block, i: int, found: Sequence[Draft]) -> bool:
    """Whether "to" at `i` follows what is denied: "rejected that claim to the Echo, saying X"."""
    lower = block.tokens.lower
    return (
        lower[i] == "to"
        and lower[i - 1] in REPORTED_THINGS
        and any(each.lemma in DENYING and each.content and each.content[-1][0] >= i - 3 for each in found)
    )
