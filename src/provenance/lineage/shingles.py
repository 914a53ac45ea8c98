"""Texts as words, and as hashes of every run of some words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from zlib import crc32

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from provenance.model import Span

_WORD = re.compile(r"\w+")

RUN = 8
"""Words in a run: so many that two writers hardly ever choose the same ones."""

Shingles = NDArray[np.uint64]

# A shingle in more texts than this is a formula of the trade ("told reporters in a news conference on"), and pairs
# that share nothing rarer are not looked at: it keeps the work near linear in the number of texts.
_COMMON = 50

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
    """The words of `text` with their places."""
    found = list(_WORD.finditer(text))
    ends = np.fromiter((each.end() for each in found), np.intp, len(found))
    printed = [each[0] for each in found]
    lengths = np.fromiter(map(len, printed), np.intp, len(found))
    return Words(ends - lengths, ends, _hashed(printed))


def runs(text: str, length: int = RUN) -> Shingles:
    """The hashes of every run of `length` words of `text`, in reading order; empty for a shorter text.

    Case and punctuation do not count. The hash is the same in every run of the program.
    """
    return rolled(_hashed(_WORD.findall(text)), length)


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
            mixed = mixed * np.uint64(0x9E3779B97F4A7C15) + hashes[offset : offset + len(mixed)]
    return mixed


def _hashed(found: Sequence[str]) -> Shingles:
    return np.fromiter((crc32(word.casefold().encode()) for word in found), np.uint64, len(found))


def shared(sets: Sequence[Shingles]) -> list[tuple[int, int, int]]:
    """The pairs of texts that share wording: (one, other, number of shared shingles), one < other, sorted.

    Found through an inverted index, so texts that share nothing are never compared. The number is exact for the pairs
    given; pairs that share only what very many texts hold are left out.
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
        if 1 < end - start <= _COMMON:
            held_by = owners[start:end].tolist()
            for n, one in enumerate(held_by):
                for other in held_by[n + 1 :]:
                    pairs[one, other] = pairs.get((one, other), 0) + 1
    return [
        (one, other, len(np.intersect1d(sets[one], sets[other], assume_unique=True)))
        for (one, other), count in sorted(pairs.items())
        if count >= _FEWEST_SHARED
    ]
