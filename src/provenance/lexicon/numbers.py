"""Numbers as texts write them, in digits and in words: what finds one, and how much it is."""

from __future__ import annotations

import re
from collections.abc import Iterable

_UNITS = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen""".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_WORDS = (
    {word: float(n) for n, word in enumerate(_UNITS)}
    | {word: 20.0 + 10 * n for n, word in enumerate(_TENS)}
    | {"dozen": 12.0, "half": 0.5}
    | dict.fromkeys(("and", "a", "an"), 0.0)
)
_SCALES = {"dozen": 12.0, "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_SCALES |= {"k": 1e3, "m": 1e6, "bn": 1e9}


def _any(of: Iterable[str]) -> str:
    """Any of some words, as ASCII: else `re.I` takes ı for i and ſ for s, and `lower` leaves them."""
    return f"(?a:{'|'.join(sorted(of, key=len, reverse=True))})"


SCALE = _any(_SCALES)
"""A regular expression for what multiplies a number before it; has no groups, and is for `re.I`."""

_BELOW_HUNDRED = rf"(?:{_any(_TENS)}(?:[\s-]{_any(_UNITS[1:10])})?|{_any(_UNITS)})"
_HUNDREDS = (
    rf"(?:{_BELOW_HUNDRED}|a(?=\shundred\b))"
    rf"(?:[\s-]hundred(?:\s(?:and\s)?{_BELOW_HUNDRED}(?![\s-]hundred))?)?"  # "two hundred and three hundred" are two
)
_HALF = rf"half(?:\san?(?=\s{SCALE}\b))?"
_DOZEN = r"(?<!few[\s-])(?<!several[\s-])(?<!many[\s-])(?<!couple\sof\s)dozen"  # several dozen are not twelve
_DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
NUMBER = rf"(?:{_DIGITS}|\b(?:{_HUNDREDS}|{_HALF}|{_DOZEN})\b)"
"""A regular expression for "1,200" or "one hundred and five", less any scale; has no groups, and is for `re.I`."""


def amount(number: str, scale: str | None = None) -> float:
    """How much a number that `NUMBER` found is, times its scale if it has one.

    >>> amount("1,200"), amount("Two", "dozen"), amount("one hundred and twenty-five", "thousand")
    (1200.0, 24.0, 125000.0)
    """
    times = _SCALES[scale.lower()] if scale else 1.0
    if number[0].isdigit():
        return float(number.replace(",", "")) * times
    total = 0.0
    for word in re.split(r"[\s-]+", number.lower()):
        total = 100 * (total or 1) if word == "hundred" else total + _WORDS[word]
    return total * times
