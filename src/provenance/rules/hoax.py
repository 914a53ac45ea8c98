"""Words that call something satire, a fake site, a prank or a hoax."""

from __future__ import annotations

import re

_WORDS = (
    r"satir(?:e|es|ical|ically|ists?)|parod(?:y|ies|ied)|spoof(?:s|ed)?|hoax(?:es|ed|ers?)?|pranks?|pranksters?|"
    r"fake[ -](?:news|(?:web ?)?sites?|(?:twitter |facebook )?accounts?)"
)
_HOAX = re.compile(rf"\b(?:{_WORDS})\b", re.IGNORECASE)
# "is a hoax", "began as satire", "from a satirical site": the word says what the story is, not what it is about.
_CALLED = re.compile(rf"\b(?:is|was|were|be|been|as|from|by)\b(?:\W+\w+){{0,3}}?\W+(?:{_WORDS})\b", re.IGNORECASE)
_NO_HOAX = re.compile(rf"\b(?:not|no|never|nor|isn['’]t|wasn['’]t)\b(?:\W+\w+){{0,3}}?\W+(?:{_WORDS})\b", re.IGNORECASE)


def has_a_hoax(words: str) -> bool:
    """Whether any such word stands in it.

    >>> has_a_hoax("the satirical site The Daily Goose"), has_a_hoax("The Daily Goose")
    (True, False)
    """
    return _HOAX.search(words) is not None


def calls_a_hoax(text: str) -> bool:
    """Whether it says of something that it is one.

    >>> calls_a_hoax("The story began as a hoax"), calls_a_hoax("It is not a hoax"), calls_a_hoax("Hoaxes abound")
    (True, False, False)
    """
    return has_a_hoax(text) and _CALLED.search(text) is not None and _NO_HOAX.search(text) is None
