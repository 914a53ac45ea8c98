"""Of two documents that share text: who took it from whom, and by which signs one can tell."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from attrs import evolve, frozen

from provenance.lineage.names import outlet_key
from provenance.model import Clue, Document, Sign, Span
from provenance.outlets import is_institution

# How sure each sign alone makes us of who took it from whom. Judgements: a credit is written to say just this, a day
# can be that of a later version, an hour that of a page's last change, and a text is also lengthened.
_BY_CREDIT = 0.98
_BY_DAY = 0.9
_BY_NAME = 0.9
_BY_HOUR = 0.75
_BY_LENGTH = 0.6


@frozen
class Direction:
    """`downstream` took it from `upstream`, with a probability in 1/2..1, by these signs, the surest first."""

    downstream: Document
    upstream: Document
    confidence: float
    clues: tuple[Clue, ...]
    credited: bool


def direction(one: Document, other: Document) -> Direction:
    """Who took the text that both hold from whom: all signs weighed together, as if they were independent.

    Without a sign the probability is one half, and the one without an outlet is upstream: that its text was first told
    to the other's outlet cannot be known. Else it is the first by `seniority`. The result does not depend on the order
    of the two.
    """
    up, down = sorted((one, other), key=lambda each: (each.outlet is not None, seniority(each)))
    clues = list(_clues(down, up))
    odds = sum(math.log(clue.probability / (1 - clue.probability)) for clue in clues)
    if round(odds, 9) < 0:
        down, up, odds = up, down, -odds
        clues = [evolve(clue, probability=round(1 - clue.probability, 6), against=not clue.against) for clue in clues]
    clues.sort(key=lambda clue: (-clue.probability, clue.sign, clue.text))
    credited = any(clue.sign is Sign.CREDIT and clue.probability > 0.5 for clue in clues)
    return Direction(down, up, round(1 / (1 + math.exp(-odds)), 6), tuple(clues), credited)


def seniority(document: Document) -> tuple[str, int, str, str]:
    """Who stands first where nothing else is known: the earlier, then the longer, then by content."""
    day = document.day.isoformat() if document.day else "9"
    return (day, -len(document.text), document.text, document.id)


def one_agency(one: Document, other: Document) -> bool:
    """Whether both credit the same agency or outlet."""
    return bool(one.credit and other.credit and outlet_key(one.credit) == outlet_key(other.credit))


def _clues(down: Document, up: Document) -> Iterator[Clue]:
    """The signs for `down` having it from `up`, and those against that."""
    for taker, giver in ((down, up), (up, down)):
        way = _Way(taker is up)
        if _credits(taker, giver):
            yield way.clue(Sign.CREDIT, _BY_CREDIT, f"{taker.called} credits {taker.credit}")
        if _signs_itself(giver) and not taker.credit:
            yield way.clue(Sign.NAME, _BY_NAME, f"the text of {giver.called} is signed for it")
        elif giver.domain and is_institution(giver.domain) and not (giver.credit or taker.credit):
            yield way.clue(Sign.NAME, _BY_NAME, f"{giver.called} stands at {giver.domain}, an institution's own site")
        elif (place := _named(taker, giver)) and not _named(giver, taker):
            yield way.clue(Sign.NAME, _BY_NAME, f"the text of {taker.called} names {giver.outlet}", place)
    dated = _dated(down, up)
    if dated:
        yield dated
    elif len(down.text) != len(up.text):
        shorter = min(down, up, key=lambda each: len(each.text))
        yield _Way(shorter is up).clue(Sign.LENGTH, _BY_LENGTH, f"{shorter.called} is the shorter")


@frozen
class _Way:
    """Whether a sign speaks against the direction that is judged."""

    against: bool

    def clue(self, sign: Sign, sure: float, text: str, span: Span | None = None) -> Clue:
        return Clue(sign, round(1 - sure, 6) if self.against else sure, text, span, self.against)


def _dated(down: Document, up: Document) -> Clue | None:
    one, other = down.instant, up.instant
    first, second = (one.date(), other.date()) if one and other else (down.day, up.day)
    if not (first and second):
        return None
    if first != second:
        days = (first - second).days
        later, way = (down if days > 0 else up), _Way(days < 0)
        return way.clue(Sign.DATE, _BY_DAY, f"{later.called} is dated {_days(abs(days))} later")
    if one and other and one != other:
        later, way = (down if one > other else up), _Way(one < other)
        return way.clue(Sign.DATE, _BY_HOUR, f"{later.called} is dated later that day")
    return None


def _days(number: int) -> str:
    return f"{number} day" + ("" if number == 1 else "s")


def _credits(down: Document, up: Document) -> bool:
    """Whether `down` credits its text to whoever published `up`."""
    if not down.credit or not up.outlet or (down.outlet and outlet_key(down.outlet) == outlet_key(up.outlet)):
        return False
    return outlet_key(down.credit) == outlet_key(up.outlet)


def _signs_itself(document: Document) -> bool:
    """Whether a text is credited to its own outlet: "By Jo Lind, CNN", at CNN."""
    own = document.credit and document.outlet and outlet_key(document.credit) == outlet_key(document.outlet)
    return bool(own)


def _named(down: Document, up: Document) -> Span | None:
    """Where the text of `down` names the outlet of `up`."""
    found = re.search(rf"(?<!\w){re.escape(up.outlet)}(?!\w)", down.text) if up.outlet else None
    return Span(*found.span()) if found else None
