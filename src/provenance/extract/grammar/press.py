"""Outlets, and those who write for one, as a phrase prints them."""

from __future__ import annotations

from provenance import outlets
from provenance.extract.text.block import Block
from provenance.lexicon.organisations import MEDIA_WORDS

_PLACES = frozenset("newspaper paper magazine station website channel".split())  # before a name: "TV station KORL"
_PRESS = MEDIA_WORDS | {"reporters", "journalists"}


def is_press(block: Block, start: int, end: int) -> bool:
    """Whether a phrase is of an outlet or of those who write for one: "the Echo", "local TV", "the Echo's Bo Ek"."""
    owner = next((k for k in range(start + 1, end - 1) if block.tokens.lower[k] in {"'s", "’s", "’", "'"}), end)
    if owner < end and block.tokens.words[end - 1][0].isupper() and is_publisher(block, start, owner):
        return True
    genus = not _PLACES.isdisjoint(block.tokens.lower[start : end - 1]) and block.tokens.words[end - 1][0].isupper()
    return block.tokens.lower[end - 1] in _PRESS or genus or is_publisher(block, start, end)


def is_publisher(block: Block, start: int, end: int) -> bool:
    """Whether a phrase is printed as the name of an outlet."""
    return outlets.looks_like_outlet(" ".join(block.tokens.words[start:end]))
