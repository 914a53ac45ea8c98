"""Numbers and dates in a statement, so that two of one thing can be compared."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import frozen

from provenance.lexicon.calendar import MONTHS
from provenance.lexicon.numbers import NUMBER, SCALE, amount

_MONTH = rf"(?a:{'|'.join(f'{name[:3]}(?:{name[3:]})?' for name in MONTHS)})"
_ROUGH = (
    r"(?:more than|over|at least|up to|as many as|fewer than|less than|under|almost|nearly|about|around|some|roughly|"
    r"approximately|an estimated|close to|just)"
)
_NUMBER = re.compile(
    rf"(?P<rough>\b{_ROUGH} )?(?P<money>[$£€]\s?)?\b(?P<number>{NUMBER})(?:[ -]?(?P<scale>{SCALE})\b)?"
    r"(?P<percent> ?%| per ?cent\b)?(?: (?:(?:new|other|more|additional|British|local) )?(?P<noun>[a-z]{3,}))?",
    re.IGNORECASE,
)
_DAY = re.compile(
    rf"\b(?:(?P<m1>{_MONTH})\.? (?P<d1>\d{{1,2}})|(?P<d2>\d{{1,2}}) (?P<m2>{_MONTH}))\b(?!\s?(?:,\d|%))", re.IGNORECASE
)
# What follows a number without being what is counted.
_NO_UNIT = frozenset(
    """and for from the that this with was were has have had who which when after before into over than percent per out
    ago but not are its his her their times time thing things last next later earlier other others more less years year
    months month weeks week days day hours hour minutes minute pages""".split()
)


@frozen(order=True)
class Value:
    """So many of something, or a day of the year: `unit` says of what, `rough` that it is not meant to the unit."""

    unit: str
    amount: float
    text: str
    rough: bool = False


def values(text: str) -> tuple[Value, ...]:
    """The numbers with a unit, and the days, that a text gives: one for each unit that it gives only once."""
    found = sorted({*_days(text), *_numbers(text)})
    units = [each.unit for each in found]
    return tuple(each for each in found if units.count(each.unit) == 1)


def conflict(one: Value, other: Value) -> bool:
    """Whether both cannot be right: of one unit, and further apart than rounding."""
    if one.unit != other.unit or one.amount == other.amount:
        return False
    if one.unit == "day" or not (one.rough or other.rough or _round(one) or _round(other)):
        return True
    low, high = sorted((one.amount, other.amount))
    return low < 0.8 * high


def _round(value: Value) -> bool:
    """Whether it looks rounded: 40, 300, 2.5 million."""
    digits = f"{value.amount:.10g}".rstrip("0").replace(".", "").strip("0")
    return (value.amount >= 10 and len(digits) <= 1) or (value.amount >= 1000 and len(digits) <= 2)


def _days(text: str) -> Iterator[Value]:
    for found in _DAY.finditer(text):
        month = (found["m1"] or found["m2"]).casefold()[:3]
        number = [name[:3] for name in MONTHS].index(month) + 1
        yield Value("day", number * 100 + int(found["d1"] or found["d2"]), found.group())


def _numbers(text: str) -> Iterator[Value]:
    taken = [found.span() for found in _DAY.finditer(text)]
    for found in _NUMBER.finditer(text):
        if any(start < found.end("number") and found.start("number") < end for start, end in taken):
            continue
        unit = _unit(found)
        if unit and (found["number"].lower() != "half" or found["scale"]):  # a half-sister is not half of two sisters
            rough = bool(found["rough"]) or "dozen" in found.group().lower()
            yield Value(unit, amount(found["number"], found["scale"]), found.group().strip(), rough)


def _unit(found: re.Match[str]) -> str | None:
    if found["money"]:
        return found["money"].strip()
    if found["percent"]:
        return "%"
    noun = (found["noun"] or "").casefold()
    return None if not noun or noun in _NO_UNIT else noun.removesuffix("s")
