"""Words that call something satire, a fake site, a prank or a hoax."""

from __future__ import annotations

import re

_WORDS = (
    r"satir(?:e|es|ical|ically|ists?)|parod(?:y|ies|ied)|spoof(?:s|ed)?|hoax(?:es|ed|ers?)?|pranks?|pranksters?|"
    r"fake[ -](?:news|(?:web ?)?sites?|(?:twitter |facebook )?accounts?)|humou?r (?:web ?)?sites?"
)
_HOAX = re.compile(rf"\b(?:{_WORDS})\b", re.IGNORECASE)
# "is a hoax", "began as satire", "verdict: satire": the word says what the story is, not what it is about.
_SAID_OF_IT = r"is|was|were|be|been|as|from|by|(?:beg[au]n|start(?:s|ed)|originat(?:es|ed)) on"
_CALLED = re.compile(
    rf"\b(?:(?:{_SAID_OF_IT})\b(?:\W+\w+){{0,3}}?\W+|(?:verdict|rating|ruling)\s*[:–-]\W*(?:\w+\W+){{0,3}}?)(?:{_WORDS})\b",
    re.IGNORECASE,
)
_NO_HOAX = re.compile(rf"\b(?:not|no|never|nor|isn['’]t|wasn['’]t)\b(?:\W+\w+){{0,3}}?\W+(?:{_WORDS})\b", re.IGNORECASE)
# "A satirical site", "this fake news website", "the parody newspaper".
_PUBLISHES = (
    r"(?:satir(?:e|ical)|parody|spoof|humou?r|hoax|fake(?:[ -]news)?)(?: and \w+)?"
    r"(?: [a-z]+)? (?:(?:web ?)?sites?|outlets?|newspapers?|papers?|magazines?|publications?|pages?|accounts?|blogs?)"
)
_A = r"(?:an?|the|another) (?:(?!(?:at|by|for|from|in|of|on|to|with)\b)[\w-]+ ){0,3}?"
# What stands beside the name ends there: after "In the Post, a satirical site was blamed" nothing is said of the Post.
_TOLD_OF = (
    rf"[\"”’']?(?:(?:,| [–—-]| \(|,? which is) ?{_A}{_PUBLISHES}(?=\s*(?:[,.;:!?)–—]|$)|"
    r" (?:that|which|run|known|based)\b)"
    rf"| (?:is|was|(?:describes|calls|bills) itself as) {_A}{_PUBLISHES}\b(?! of\b))"
)
_NAMED = r"(?:,? (?:called|named))? (?:[Tt]he )?[\"“‘']?"
# "a satirical site CNN reported on", "a satirical site called CNN a liar": the name begins something else.
_DOES = r"[\"”’']? (?:\w+ly )?(?:as|an?|the|its|their|said|wrote|found|told|ran|made|\w{2,}ed|\w{3,}s)\b"
_ONE_BEFORE = re.compile(rf"\b[A-Z]\w*(?:[’']s)?[\"”’']?(?:,| [–—-]| \() ?{_A}$")
_OF_ANOTHER = re.compile(
    r"\b(?:posing as|imitat(?:es|ed|ing)|according to|unlike|says?|said|claim(?:s|ed)|that|whether|if) "
    r"(?:the )?[\"“‘']?$",
    re.IGNORECASE,
)
_ADMITTING = re.compile(r"\b(?:admit|confess|acknowledg|own(?:s|ed|ing)? up|came clean|apologi[sz])", re.IGNORECASE)
_IT = r"(?:it|this|that|everything)"
_THE = r"the (?:\w+ )?"
_UP = rf"(?:{_IT}(?: all)?|{_THE}(?:story|thing|tale|report|lot)) up\b(?! (?:to|the)\b)"
_STORY = rf"(?:{_IT}|{_THE}(?:story|thing|tale|report|incident|attack|photo|picture|video))\b"
_MADE = rf"(?:made {_UP}|(?:made up|invented|fabricated|faked|staged) {_STORY})"
_MAKING = rf"(?:making {_UP}|(?:making up|inventing|fabricating|faking|staging) {_STORY})"
_THEY = r"\b(?:I|we|he|she|it|they)(?:['’](?:d|ve|s))?(?: (?:had|have|has|just|all|\w+ly))*"
# "he had made it up", "inventing the story": not "police had invented the story".
_MAKING_UP = re.compile(rf"(?:{_THEY}|^\W*(?:having|to have)) {_MADE}|^\W*(?:to )?{_MAKING}", re.IGNORECASE)


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
    told_of = re.finditer(rf"(?<!\w){bare}{_TOLD_OF}", text)
    named = re.finditer(rf"{_PUBLISHES}{_NAMED}{bare}(?!\.?\w|{_DOES})", text)
    return any(
        not _OF_ANOTHER.search(text[: each.start()]) and not _in_quotes(text, each.end()) for each in told_of
    ) or any(not _ONE_BEFORE.search(text[: each.start()]) and not _in_quotes(text, each.start()) for each in named)


def _in_quotes(text: str, at: int) -> bool:
    """Whether it stands in a quotation there, even in one that begins or ends outside the text."""
    before, after = text[:at], text[at:]
    straight = before.count('"') % 2 == 1 or after.count('"') % 2 == 1
    curly = before.count("“") > before.count("”") or after.count("”") > after.count("“")
    single = len(re.findall(r"(?<!\w)[‘']\b", before)) > len(re.findall(r"[’'](?!\w)", before))
    return straight or curly or single


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
