"""Find quotations among tokens, whatever marks they wear and whether or not they are closed."""

from __future__ import annotations

from bisect import bisect_left

from attrs import frozen

from provenance.extract.text.tokens import DOUBLE_QUOTES, Tokens

_OPENING = frozenset({"“", "„", "«", "``"})
_CLOSING = frozenset({"”", "»"})
_SHORTENED = frozenset("tis twas twere twill cause em til".split())  # their mark stands for a letter


@frozen
class Quotation:
    """Tokens `start` to `end` (end exclusive), marks included; `closed` tells whether the closing mark is there."""

    start: int
    end: int
    closed: bool


def quotations(tokens: Tokens) -> list[Quotation]:
    """The outermost quotations of a paragraph, in order.

    Straight marks open where no quotation is open, and close otherwise, unless their spacing says the contrary. A
    quotation that the paragraph leaves open runs to its end. Single marks count where they plainly open a word and a
    closing one follows, or where one opens the paragraph, or what follows a colon, and none closes in it.
    """
    found: list[Quotation] = []
    opened: int | None = None
    single = False
    closers = [i for i, word in enumerate(tokens.words) if word in {"’", "'"} and _ends_single(tokens, i)]
    for i, word in enumerate(tokens.words):
        if word in DOUBLE_QUOTES and not (single and opened is not None and word in {"''"}):
            if opened is None or single:
                if word not in _CLOSING and _may_open(tokens, i):
                    opened, single = i, False
            elif word not in _OPENING and not _must_open(tokens, i, word):
                found.append(Quotation(opened, i + 1, True))
                opened = None
        elif word in {"‘", "'"} and opened is None and _may_open(tokens, i) and _closes_later(closers, i):
            opened, single = i, True
        elif word in {"’", "'"} and single and opened is not None and _ends_single(tokens, i):
            found.append(Quotation(opened, i + 1, True))
            opened, single = None, False
    if opened is not None and not single:
        found.append(Quotation(opened, len(tokens), False))
    if not found and not closers and (start := _left_open(tokens)) is not None:
        return [Quotation(start, len(tokens), False)]
    return found


def _left_open(tokens: Tokens) -> int | None:
    """Where a single mark opens a paragraph, or what follows "Roe said:", with a sentence that nothing closes."""
    words = tokens.words
    for i in range(len(words) - 1):
        if words[i] not in {"‘", "'"} or not (i == 0 or words[i - 1] == ":"):
            continue
        if words[i] == "‘" or (words[i + 1][0].isupper() and words[i + 1].lower() not in _SHORTENED):
            return i
    return None


def _spaced(tokens: Tokens, left: int) -> bool:
    """Whether white space stands between token `left` and the next one (true at either end)."""
    return left < 0 or left + 1 >= len(tokens) or tokens.ends[left] < tokens.starts[left + 1]


def _may_open(tokens: Tokens, i: int) -> bool:
    if tokens.words[i] in _OPENING:
        return True
    if i + 1 >= len(tokens):
        return False
    return _spaced(tokens, i - 1) or not tokens.words[i - 1][-1].isalnum() or tokens.words[i] in DOUBLE_QUOTES


def _must_open(tokens: Tokens, i: int, word: str) -> bool:
    """A straight mark after a space and before a word cannot close."""
    return word not in _CLOSING and _spaced(tokens, i - 1) and not _spaced(tokens, i) and i + 1 < len(tokens)


def _ends_single(tokens: Tokens, i: int) -> bool:
    if not _spaced(tokens, i) and tokens.words[i + 1][0].isalnum():
        return False
    before = tokens.words[i - 1]
    return before[-1] in ',.!?…"”' or not before.endswith("s") or not _spaced(tokens, i)


def _closes_later(closers: list[int], i: int, reach: int = 400) -> bool:
    following = bisect_left(closers, i + 2)
    return following < len(closers) and closers[following] < i + reach
