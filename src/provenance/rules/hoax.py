"""Words that call something satire, a fake site, a prank or a hoax."""

from __future__ import annotations

import re

_WORDS = (
    r"satir(?:e|es|ical|ically|ists?)|parod(?:y|ies|ied)|spoof(?:s|ed)?|hoax(?:es|ed|ers?)?|pranks?|pranksters?|"
    r"fake[ -](?:news|(?:web ?)?sites?|(?:twitter |facebook )?accounts?)|humou?r (?:web ?)?sites?"
)
_HOAX = re.compile(rf"\b(?:{_WORDS})\b", re.IGNORECASE)
# "is a hoax", "began as satire", "verdict: satire": the word says what the story is, not what it is about.
_CALLED = re.compile(
    rf"\b(?:is|was|were|be|been|as|from|by|on|verdict|rating|ruling)\b(?:\W+\w+){{0,3}}?\W+(?:{_WORDS})\b",
    re.IGNORECASE,
)
_NO_HOAX = re.compile(rf"\b(?:not|no|never|nor|isn['’]t|wasn['’]t)\b(?:\W+\w+){{0,3}}?\W+(?:{_WORDS})\b", re.IGNORECASE)
# "A satirical site", "this fake news website", "the parody newspaper".
_PUBLISHES = (
    r"(?:satir(?:e|ical)|parody|spoof|humou?r|hoax|fake(?:[ -]news)?)(?: and \w+)?"
    r"(?: [a-z]+)? (?:(?:web ?)?sites?|outlets?|newspapers?|papers?|magazines?|publications?|pages?|accounts?|blogs?)"
)
_TOLD_OF = (
    r"[\"”’']?(?:,| [–—-]| \(|,? which is| (?:is|was|(?:describes|calls|bills) itself as))"
    rf" ?(?:an?|the|another) (?:[\w-]+ ){{0,3}}?{_PUBLISHES}\b"
)
_NAMED = r"(?:,? (?:called|named))?,? (?:[Tt]he )?[\"“‘']?"
_ADMITTING = re.compile(r"\b(?:admit|confess|acknowledg|own(?:s|ed|ing)? up|came clean|apologi[sz])", re.IGNORECASE)
_MAKING_UP = re.compile(
    r"\b(?:made|making) (?:(?:it|this|that|everything)(?: all)?|the (?:\w+ )?(?:story|thing|tale|report|lot)) "
    r"up\b(?! (?:to|the)\b)"
    r"|\b(?:made up|inventing|invented|fabricating|fabricated|faking|faked|staging|staged) "
    r"(?:it|this|that|everything|the (?:\w+ )?(?:story|thing|tale|report|incident|attack|photo|picture|video))\b",
    re.IGNORECASE,
)


def calls_a_hoaxer(text: str, name: str) -> bool:
    """Whether it says of the outlet of that name that what it publishes is made up.

    >>> calls_a_hoaxer("It ran in The Daily Goose, a satirical site.", "The Daily Goose")
    True
    >>> calls_a_hoaxer("The Daily Goose wrote of a satirical site.", "The Daily Goose")
    False
    """
    bare = name.removeprefix("The ").removeprefix("the ")
    if bare not in text or not has_a_hoax(text):
        return False
    bare = re.escape(bare)
    return re.search(rf"(?<!\w){bare}{_TOLD_OF}|{_PUBLISHES}{_NAMED}{bare}(?!\w)", text) is not None


def admits_a_hoax(cue: str, content: str) -> bool:
    """Whether somebody says of themselves that they made something up.

    >>> admits_a_hoax("admitted", "he had made the whole thing up"), admits_a_hoax("said", "he made it up")
    (True, False)
    """
    return _ADMITTING.search(cue) is not None and _MAKING_UP.search(content) is not None


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
