"""Texts as words, and as hashes of every run of some words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import pairwise

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from provenance.model import ReadText, Span

_BASE = 0x9E3779B97F4A7C15
_BEYOND = 0x10000

RUN = 8
"""Words in a run: so many that two writers hardly ever choose the same ones."""

Shingles = NDArray[np.uint64]

# Texts that hold one shingle are all paired up to this many of them. Of more, as of a formula of the trade ("told
# reporters in a news conference on"), each is paired with the first few and the one before it: the work stays linear.
_ALL_PAIRED = 50
_FIRST = 4

# A pair is looked at when it shares this many shingles: three words more than one shingle, or some formula twice.
_FEWEST_SHARED = 4


@frozen
class Words:
    """The words of a text: where each starts and ends, and its hash, which sees neither case nor punctuation."""

    starts: NDArray[np.intp]
    ends: NDArray[np.intp]
    hashes: Shingles

    def span(self, first: int, end: int) -> Span | None:
        """From the word `first` to the one before `end`; None for no word."""
        return Span(int(self.starts[first]), int(self.ends[end - 1])) if first < end else None


def words(text: str) -> Words:
    """The words of `text`, runs of letters and digits, with their places; no word beyond the basic plane of Unicode.

    An accent that is stored apart from its letter is one with it, as everywhere in the house.
    The hash is the same in every run of the program: a polynomial of the letters, modulo 2^64, whose bits are mixed.
    """
    reading = ReadText.of(text)
    points = np.frombuffer(reading.text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    letters = _letters()[np.minimum(points, _BEYOND)]
    edges = np.flatnonzero(np.diff(np.concatenate(([False], letters != 0, [False])).view(np.int8)))
    starts, ends = edges[::2], edges[1::2]
    powers, inverses = _powers(1 << len(letters).bit_length())
    with np.errstate(over="ignore"):
        sums = np.concatenate((np.zeros(1, np.uint64), np.cumsum(letters * powers[: len(letters)])))
        hashes = (sums[ends] - sums[starts]) * inverses[starts]
        hashes ^= hashes >> np.uint64(32)
        hashes *= np.uint64(0xD6E8FEB86659FD93)
        hashes ^= hashes >> np.uint64(32)
    if reading.text != text:
        starts, ends = np.array(reading.opens)[starts], np.array(reading.closes)[ends]
    return Words(starts, ends, hashes)


@cache
def _letters() -> Shingles:
    """For each code point of the basic plane the one that it counts as, without case; 0 where it is part of no word."""
    points = map(chr, range(_BEYOND))
    return np.array(
        [ord(each.casefold()[0]) if each.isalnum() or each == "_" else 0 for each in points] + [0], np.uint64
    )


@lru_cache(maxsize=4)
def _powers(length: int) -> tuple[Shingles, Shingles]:
    """The first powers of an odd number, and their inverses, modulo 2^64."""
    return _geometric(_BASE, length), _geometric(pow(_BASE, -1, 1 << 64), length)


def _geometric(ratio: int, length: int) -> Shingles:
    factors = np.full(length + 1, ratio, dtype=np.uint64)
    factors[0] = 1
    with np.errstate(over="ignore"):
        return np.multiply.accumulate(factors)


def runs(text: str, length: int = RUN) -> Shingles:
    """The hashes of every run of `length` words of `text`, in reading order; empty for a shorter text.

    Case and punctuation do not count. The hash is the same in every run of the program.
    """
    return rolled(words(text).hashes, length)


def shingles(text: str, length: int = RUN) -> Shingles:
    """The runs of `length` words of `text`, each once, sorted."""
    return np.unique(runs(text, length))


def rolled(hashes: Shingles, length: int = RUN) -> Shingles:
    """The hash of every run of `length` of these words: a polynomial, modulo 2^64."""
    if len(hashes) < length:
        return np.empty(0, dtype=np.uint64)
    mixed = np.zeros(len(hashes) - length + 1, dtype=np.uint64)
    with np.errstate(over="ignore"):
        for offset in range(length):
            mixed = mixed * np.uint64(_BASE) + hashes[offset : offset + len(mixed)]
    return mixed


def shared(sets: Sequence[Shingles]) -> list[tuple[int, int, int]]:
    """The pairs of texts that share wording: (one, other, number of shared shingles), one < other, sorted.

    Found through an inverted index, so texts that share nothing are never compared. The number is exact for the pairs
    given; of what very many texts hold, only the pairs with the first few and the nearest of them are.
    """
    if not sets or not sum(map(len, sets)):
        return []
    grams = np.concatenate(sets)
    owners = np.repeat(np.arange(len(sets)), [len(each) for each in sets])
    order = np.lexsort((owners, grams))
    grams, owners = grams[order], owners[order]
    starts = np.flatnonzero(np.concatenate(([True], grams[1:] != grams[:-1], [True])))
    pairs: dict[tuple[int, int], int] = {}
    for start, end in pairwise(starts.tolist()):
        held_by = owners[start:end].tolist()
        for n, other in enumerate(held_by):
            before = range(n) if len(held_by) <= _ALL_PAIRED else {*range(min(n, _FIRST)), n - 1} - {-1}
            for m in before:
                pairs[held_by[m], other] = pairs.get((held_by[m], other), 0) + 1
    return [
        (one, other, len(np.intersect1d(sets[one], sets[other], assume_unique=True)))
        for (one, other), count in sorted(pairs.items())
        if count >= _FEWEST_SHARED
    ]
