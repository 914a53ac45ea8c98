"""Of two documents that share text: who took it from whom, and by which signs one can tell."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from datetime import datetime

from attrs import evolve, frozen

from provenance.lineage.names import outlet_key
from provenance.model import Clue, Document, Sign, Span

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

    Without a sign the longer is upstream, or the first by text and id, with a probability of one half. The result does
    not depend on the order of the two.
    """
    down, up = sorted((one, other), key=seniority, reverse=True)
    clues = list(_clues(down, up))
    odds = sum(math.log(clue.probability / (1 - clue.probability)) for clue in clues)
    if round(odds, 9) < 0:
        down, up, odds = up, down, -odds
        clues = [evolve(clue, probability=round(1 - clue.probability, 6)) for clue in clues]
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
    """The signs for `down` having it from `up`, each with its probability; one below one half speaks against."""
    for taker, giver, sure in ((down, up, 1), (up, down, -1)):
        if _credits(taker, giver):
            yield Clue(Sign.CREDIT, _towards(_BY_CREDIT, sure), f"{_called(taker)} credits {taker.credit}")
        if (place := _named(taker, giver)) and not _named(giver, taker):
            yield Clue(Sign.NAME, _towards(_BY_NAME, sure), f"the text of {_called(taker)} names {giver.outlet}", place)
    dated = list(_dates(down, up))
    yield from dated
    if not dated and len(down.text) != len(up.text):
        sure = 1 if len(down.text) < len(up.text) else -1
        shorter = down if sure > 0 else up
        yield Clue(Sign.LENGTH, _towards(_BY_LENGTH, sure), f"{_called(shorter)} is the shorter")


def _dates(down: Document, up: Document) -> Iterator[Clue]:
    if not (down.day and up.day):
        return
    if down.day != up.day:
        sure = 1 if down.day > up.day else -1
        later, days = (down, up)[sure < 0], abs((down.day - up.day).days)
        yield Clue(Sign.DATE, _towards(_BY_DAY, sure), f"{_called(later)} is dated {days} day{'s' * (days > 1)} later")
    elif (one := _instant(down)) and (other := _instant(up)) and one != other:
        sure = 1 if one > other else -1
        yield Clue(Sign.DATE, _towards(_BY_HOUR, sure), f"{_called((down, up)[sure < 0])} is dated later that day")


def _instant(document: Document) -> datetime | None:
    """The moment of publication; None where the hour or its zone is unknown, since such hours cannot be compared."""
    moment = datetime.fromisoformat(document.published) if document.published else None
    return moment if moment and moment.tzinfo and moment.time().isoformat() != "00:00:00" else None


def _credits(down: Document, up: Document) -> bool:
    """Whether `down` credits its text to whoever published `up`."""
    if not down.credit or not up.outlet or (down.outlet and outlet_key(down.outlet) == outlet_key(up.outlet)):
        return False
    return outlet_key(down.credit) == outlet_key(up.outlet)


def _named(down: Document, up: Document) -> Span | None:
    """Where the text of `down` names the outlet of `up`."""
    found = re.search(rf"\b{re.escape(up.outlet)}\b", down.text) if up.outlet else None
    return Span(*found.span()) if found else None


def _towards(probability: float, sure: int) -> float:
    return probability if sure > 0 else round(1 - probability, 6)


def _called(document: Document) -> str:
    return document.outlet or document.id
