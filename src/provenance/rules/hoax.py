"""Words that call something satire, a fake site, a prank or a hoax."""

from __future__ import annotations

import re
from collections.abc import Iterator

_WORDS = (
    r"satir(?:e|es|ical|ically|ists?)|parod(?:y|ies|ied)|spoof(?:s|ed)?|hoax(?:es|ed|ers?)?|pranks?|pranksters?|"
    r"fake[ -](?:news|(?:web ?)?sites?|(?:twitter |facebook )?accounts?)"
)
_HOAX = re.compile(rf"\b(?:{_WORDS})\b", re.IGNORECASE)
# "is a hoax", "began as satire", "from a satirical site": the word says what the story is, not what it is about.
_CALLED = re.compile(rf"\b(?:is|was|were|be|been|as|from|by)\b(?:\W+\w+){{0,3}}?\W+(?:{_WORDS})\b", re.IGNORECASE)
_NO_HOAX = re.compile(rf"\b(?:not|no|never|nor|isn['’]t|wasn['’]t)\b(?:\W+\w+){{0,3}}?\W+(?:{_WORDS})\b", re.IGNORECASE)

_NAME = r"[A-Z][\w’'&.-]*(?: (?:[A-Z0-9][\w’'&.-]*|of|the|and|&|for)){0,5}"
_PUBLISHER = r"(?:web ?sites?|sites?|blogs?|pages?|magazine|newspaper|paper|weekly|publication|outlet|account|channel)"
_MADE_UP = r"(?i:satir(?:e|ical)|parody|spoof|hoax|fake[ -]news|fake)"
_UNMASKED = re.compile(
    rf"(?P<before>{_NAME})[”\"’]?(?:,| is| was|,? which is|,? which was) (?:just |only )?"
    rf"(?:an?|the) (?:[\w’'-]+ ){{0,3}}?{_MADE_UP} (?:[\w-]+ ){{0,2}}?{_PUBLISHER}\b"
    rf"|\b{_MADE_UP} (?:[\w-]+ ){{0,2}}?{_PUBLISHER},?(?: (?:called|named|known as))? [“\"‘]?(?P<after>{_NAME})"
)


def unmasked(text: str) -> Iterator[str]:
    """The names that a text gives to publishers that it calls satirical or fake.

    >>> list(unmasked("It began with The Goose, a satirical magazine, and the spoof site Daily Duck."))
    ['The Goose', 'Daily Duck']
    >>> list(unmasked("The Post, a daily newspaper, is read by satirical writers."))
    []
    """
    if has_a_hoax(text) or "fake" in text.lower():
        yield from ((found["before"] or found["after"]).rstrip(".") for found in _UNMASKED.finditer(text))


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
