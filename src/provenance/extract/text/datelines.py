"""What stands before a report's first words and is none of them: "LONDON (Reuters) -", "BREAKING:"."""

from __future__ import annotations

import re

from provenance.lexicon.places import REGION

_DASH = r"\s*(?:[–—―]|--?)\s*"
_CAPITALS = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’-]*[A-ZÀ-Þ.](?:\s[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+){0,3}"
_TOWN = r"[A-Z][\w.'’-]*(?:(?:\s(?:de|del|la|el|al|of))*\s[A-Z][\w.'’-]*){0,3}"
_DAY = r"(?:[A-Z][a-z]{2,8}\.?\s+\d{1,2}|\d{1,2}\s+[A-Z][a-z]{2,8}\.?)(?:,?\s+\d{4})?"
_CREDIT = r"\([A-Z][\w\s.,&'’:/-]{1,38}\)"
_DATELINE = re.compile(
    rf"(?:[A-Z][\w-]*\.(?:com|net|org|co\.\w\w|info){_DASH})?"
    rf"(?:{_CAPITALS}{REGION}(?:,\s*{_DAY})?(?:\s*{_CREDIT})?{_DASH}"
    rf"|(?:{_TOWN}{REGION}(?:,\s*{_DAY})?\s+|{_DAY}\s+)?(?:{_CREDIT}\s*)+{_DASH})"
    r"(?=[A-ZÀ-Þ\d“\"'‘])"
)
_TAG = re.compile(r"(?:BREAKING(?: NEWS)?|UPDATED?|EXCLUSIVE|DEVELOPING|ALERT|FLASH|WATCH)\s*:\s+(?=\w)", re.I)
_LONGEST = 120  # characters
_LEAST_AFTER = 25  # characters of a report after it: "UPDATE: more soon" is all there is


def past(text: str, start: int, end: int) -> int:
    """Where the report begins in the paragraph ``text[start:end]``: after its dateline or label; else `start`.

    >>> past("VALMORA, Torvik (Reuters) - The port of Valmora reopened.", 0, 57)
    28
    """
    found = _TAG.match(text, start, end) or _DATELINE.match(text, start, min(end, start + _LONGEST))
    if found is None or end - found.end() < _LEAST_AFTER:
        return start
    return found.end()
