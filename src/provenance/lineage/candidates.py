"""Which texts may share wording: through sketches of their passages, without comparing every two texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

import numpy as np
from numpy.typing import NDArray
from rensa import RMinHash

from provenance.lineage.shingles import Shingles

# A sketch holds `_MINIMA` minima over about `_PASSAGE` runs of words, so two texts share one of them with a probability
# of about .9 where they share forty words in a row, and of .99 where they share eighty, wherever passages begin.
_PASSAGE = 128
_MINIMA = 32
_SEED = 1

# Texts that share a minimum are all paired up to this many of them. Of more, as of a report that an agency sent to
# hundreds of papers or of words that stand under every page, each is paired with the first few and the one before it:
# the work stays linear, and a text still meets the first of its kind.
_ALL_PAIRED = 24
_FIRST = 4

_AT_ONCE = 10_000  # texts sketched in one call

Rows = NDArray[np.intp]
Pairs = NDArray[np.uint64]


def candidates(texts: Iterable[Shingles]) -> list[tuple[int, int]]:
    """The pairs of texts that may share wording: (one, other), one < other, sorted.

    `texts` are the shingles of each in reading order, those first of which others are more likely copies.
    """
    minima, owners = _sketches(texts)
    found = np.empty(0, dtype=np.uint64)
    for column in minima.T:
        found = np.union1d(found, _sharing(column, owners))
    return list(zip((found >> np.uint64(32)).tolist(), (found & np.uint64(0xFFFFFFFF)).tolist(), strict=True))


def _sketches(texts: Iterable[Shingles]) -> tuple[NDArray[np.uint32], Rows]:
    """The minima of each passage, a row each, and the number of the text that holds it."""
    blocks, owners = [np.empty((0, _MINIMA), dtype=np.uint32)], [np.empty(0, dtype=np.intp)]
    numbered = enumerate(texts)
    while batch := list(islice(numbered, _AT_ONCE)):
        cut = [(n, passage) for n, text in batch for passage in _passages(text)]
        if cut:
            ends = np.cumsum([0, *(len(passage) for _, passage in cut)], dtype=np.uint64)
            flat = np.concatenate([passage for _, passage in cut])
            sketched = RMinHash.digest_matrix_from_flat_token_hashes(flat, ends, _MINIMA, _SEED)
            blocks.append(np.array(sketched.to_rows(), dtype=np.uint32))
            owners.append(np.array([n for n, _ in cut], dtype=np.intp))
    return np.concatenate(blocks), np.concatenate(owners)


def _passages(text: Shingles) -> Iterator[Shingles]:
    if len(text):
        yield from np.array_split(text, max(1, round(len(text) / _PASSAGE)))


def _sharing(column: NDArray[np.uint32], owners: Rows) -> Pairs:
    """The pairs of texts that have an entry of `column` in common, as one << 32 | other."""
    entries = np.unique(column.astype(np.uint64) << np.uint64(32) | owners.astype(np.uint64))
    values, texts = entries >> np.uint64(32), entries & np.uint64(0xFFFFFFFF)
    starts = np.flatnonzero(np.concatenate(([True], values[1:] != values[:-1]))) if len(values) else np.empty(0, int)
    sizes = np.diff([*starts.tolist(), len(values)]) if len(values) else np.empty(0, int)
    size, place = np.repeat(sizes, sizes), np.arange(len(values)) - np.repeat(starts, sizes)
    found = []
    for step in range(1, min(_ALL_PAIRED, int(size.max(initial=1)))):
        later = np.flatnonzero((place >= step) & ((size <= _ALL_PAIRED) | (step == 1)))
        found.append(texts[later - step] << np.uint64(32) | texts[later])
    for first in range(_FIRST):
        later = np.flatnonzero((size > _ALL_PAIRED) & (place > first))
        found.append(texts[later - place[later] + first] << np.uint64(32) | texts[later])
    return np.unique(np.concatenate(found))
