"""Words by which a text says that it has something from another: "via", "h/t", "The Courier reported:"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.lexicon.furniture import PICTURED
from provenance.outlets import looks_like_outlet, outlet_named, spellings_of


def thanks(taker: str, giver: str) -> Iterator[str]:
    r"""Whom a text thanks for what it shares with `giver`: the words that stand where a name does, at worst none.

    At its beginning and end, whatever it is for; elsewhere a line that hands over to words which `giver` has too.

    >>> list(thanks("The weir gave way on Monday.\n\nh/t Kelm Post", ""))
    ['Kelm Post']
    >>> list(thanks("Bad news. The Post reported:\n\nThe weir gave way.", "It rains.\n\nThe weir gave way."))
    ['The Post']
    """
    yield from (found[1] or found[2] for found in _OPENING.finditer(taker[:_START]))
    end = taker[-_END:]
    yield from (found[1] for found in _NOD.finditer(end))
    yield from _signed(end.rstrip().rpartition("\n")[2])
    theirs = _words(giver)
    for found in _HANDS_OVER.finditer(taker):
        named = found["name"]
        follows = _words(taker[found.end() : found.end() + _FOLLOWING], _PASSAGE)
        if (found["reports"] or looks_like_outlet(named)) and follows and follows in theirs:
            yield named


def signed(text: str, publisher: str) -> bool:
    r"""Whether a short line near the beginning or end of a text names a publisher, by any spelling of its name.

    >>> signed("Weir gives way\n\nJo Lind, Associated Press\n\nThe weir gave way.", "AP")
    True
    """
    spellings = [f"{_article(each)}{re.escape(each)}" for each in spellings_of(publisher)]
    name = re.compile(rf"(?<![A-Z])(?:{'|'.join(spellings)})(?![^\W_])")
    lines = [(line.start(), line.end()) for line in _ANY_LINE.finditer(text)]
    near = [(start, end) for start, end in lines if start < _TOP or end > len(text) - _BOTTOM]
    return any(name.search(text, start, end) for start, end in near if end - start <= _LINE)


def _article(spelling: str) -> str:
    """What must stand before a spelling that is a publisher's only with it: "the Sun", since May 4 is a Sun too."""
    return "[Tt]he " if outlet_named(spelling) is None and outlet_named(f"the {spelling}") else ""


def credits_pictures(text: str) -> bool:
    r"""Whether a text is a gallery: half of its paragraphs, or what stands below them, credit a picture.

    >>> credits_pictures("Helpers fill sandbags by the weir at Kelm, May 6, 2031. (Jo Lind/AFP/Getty Images)\n\n" * 2)
    True
    """
    lines = [line.strip() for line in text.splitlines()]
    paragraphs = sum(len(line) > _CAPTION for line in lines)
    return sum(bool(PICTURED.search(line)) for line in lines) >= max(2, paragraphs / 2)


def quotes(taker: str, giver: str) -> bool:
    r"""Whether a line that ends in a colon hands over to words that another text has too, in a text that names, with or
    without a possessive, an outlet that the other does not name.

    >>> quotes("WaPo's Ada Lind has more:\n\nThe weir gave way.", "It rains.\n\nThe weir gave way.")
    True
    """
    theirs = _words(giver)
    return any(_introduces(found, theirs) for found in _INTRODUCTION.finditer(taker)) and any(
        outlet_named(name) is not None and _words(name) not in theirs
        for name in sorted({_POSSESSIVE.split(found[0])[0] for found in _NAMED.finditer(taker)})
    )


def _introduces(line: re.Match[str], theirs: str) -> bool:
    """Whether what follows is in `theirs`, its first words or, where these are spelled otherwise, those after them."""
    follows = line.string[line.end() : line.end() + _FOLLOWING].split()
    starts = (_words(" ".join(follows[at:]), _PASSAGE) for at in (0, _PASSAGE))
    return _words(line[0]) not in theirs and any(passage and passage in theirs for passage in starts)


def _signed(line: str) -> list[str]:
    """The outlets that a last line names and nothing else: "- Courier Today", "The Courier, Reuters"."""
    if (found := _SIGN_OFF.fullmatch(line)) and looks_like_outlet(f"the {found[1]}"):
        return [found[1]]
    parts = [part.strip(" -–—()[].") for part in line.split(",")]
    return [name for part in parts if len(part) > _INITIALS and (name := outlet_named(part)) is not None]


def _words(text: str, most: int | None = None) -> str:
    """The words of a text, or its first ones, between blanks: what can be looked for in another's."""
    words = re.findall(r"\w+", text.casefold())[:most]
    return f" {' '.join(words)} " if words else ""


_NAME = r"[A-Z][\w.&'’-]*(?:\s(?:of\s|the\s)?[A-Z\d][\w.&'’-]*){0,4}"
_OPENING = re.compile(rf"\A\W*(?:(?:[Vv]ia|[Ss]ource|[Hh]/[Tt])\b:?\s+([^.\n]{{2,60}})$|\(({_NAME})\))", re.M)
_NOD = re.compile(
    r"(?:^\W*(?:(?:hat tip|via|source)\b(?=.{2,80}$)|read (?:more|(?:the )?(?:full|whole|rest))(?: at| on)?"
    r"|(?:this|the) (?:article|story|post) (?:was )?(?:first|originally))\b|\bh/t\b):?\s*(.+)$",
    re.I | re.M,
)
_SIGN_OFF = re.compile(rf"\s*[-–—]\s*({_NAME})\W*")
_HANDS_OVER = re.compile(
    rf"(?P<name>{_NAME})\s(?:has\s|had\s|also\s)?"
    r"(?:(?P<reports>report(?:s|ed)|posted\sthis)|writes|wrote|says|said|notes|noted|explains|explained)\s?[:,]\s*\n"
)
_INTRODUCTION = re.compile(r"^(?=[^\w\n]*+\w)(?:[^:\n]|:(?![ \t]*\n))*+:[ \t]*\n", re.M)
_NAMED = re.compile(_NAME)
_POSSESSIVE = re.compile(r"['’]s?\b")
_INITIALS = 2  # letters that may be anybody's
_START, _END = 200, 400  # characters at the ends of a text in which thanks stand
_ANY_LINE = re.compile(r"[^\n]+")
_TOP, _BOTTOM, _LINE = 1500, 600, 160  # characters at the ends where a publisher is signed, and of such a line at most
_CAPTION = 60  # characters, from which a line is a paragraph, though it be a caption
_FOLLOWING, _PASSAGE = 300, 8  # characters that are read behind a line that hands over, and words that must be shared
