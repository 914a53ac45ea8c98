"""How a social network's markup signs a post that a page embeds: "— Ada Velden (@velden) May 4, 2015"."""

from __future__ import annotations

import re

DASHES = frozenset("—―–-")
_DATE = r"\s+(?:\d{1,2}\s)?[A-Z][a-z]{2,8}\.?(?:\s\d{1,2})?,?\s\d{4}"
_NAME = r"(?P<name>[^\s()—–-][^()—–\n]{0,59}?[^\S\n]\(@\w{1,30}\))"
# A hyphen before a name is as often an item of a list, unless a date follows.
SIGNATURE = re.compile(
    rf"(?:(?P<long>[—―])|(?<!\S)(?:–|--?))[^\S\n]?{_NAME}(?:{_DATE}|(?(long)[^\S\n]*$|(?!)))", re.MULTILINE
)


def opens(text: str, start: int) -> bool:
    """Whether a signature begins at `start`; its post then stands in the lines before."""
    return SIGNATURE.match(text, start) is not None
