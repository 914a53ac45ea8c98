"""Which texts share wording: hashed word n-grams and how much of one text another contains."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

_WORD = re.compile(r"\w+")

Shingles = NDArray[np.uint64]

# A shingle in more texts than this is a formula of the trade ("told reporters in a news conference on"), and pairs
# that share nothing rarer are not looked at: it keeps the work near linear in the number of texts.
_COMMON = 50

# A pair is looked at when it shares this many shingles: three words more than one shingle, or some formula twice.
_FEWEST_SHARED = 4


def shingles(text: str, length: int = 8) -> Shingles:
    """The hashes of every run of `length` words of `text`, each once, sorted; empty for a shorter text.

    Case and punctuation do not count. The hash is the same in every run of the program.
    """
    words = np.array([crc32(word.encode()) for word in _WORD.findall(text.casefold())], dtype=np.uint64)
    if len(words) < length:
        return np.empty(0, dtype=np.uint64)
    mixed = np.zeros(len(words) - length + 1, dtype=np.uint64)
    with np.errstate(over="ignore"):  # a polynomial hash, modulo 2^64
        for offset in range(length):
            mixed = mixed * np.uint64(0x9E3779B97F4A7C15) + words[offset : offset + len(mixed)]
    return np.unique(mixed)


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
