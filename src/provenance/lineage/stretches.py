"""Two texts side by side: what one kept, changed, added and cut of the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from attrs import frozen
from numpy.typing import NDArray
from rapidfuzz.distance import Levenshtein

from provenance.lineage.shingles import RUN, Words, rolled
from provenance.model import Change, Stretch

# Between two runs of kept words, what differs by up to this many words on either side is a change of one passage;
# more are words added and others cut.
_EDIT = 20

# A run of words that stands in a text more often than this is a formula, and is aligned only by what surrounds it.
_PLACES = 4

_CHANGES = {"equal": Change.KEPT, "replace": Change.CHANGED, "insert": Change.ADDED, "delete": Change.CUT}


@frozen
class _Block:
    """`down[start:end]` holds the same words as `up` from `start + shift` on."""

    start: int
    end: int
    shift: int


@frozen
class _Piece:
    """Words `down[a:b]` beside words `up[c:d]`."""

    change: Change
    a: int
    b: int
    c: int
    d: int


def stretches(down: Words, up: Words) -> tuple[Stretch, ...]:
    """Both texts in stretches: first all of `down`, in its order, then what was cut of `up`, in the order of `up`.

    Runs of eight words or more that stand in both are found wherever they were moved to; each word of `up` is taken
    once. What differs between two runs that follow each other in both is aligned word by word.
    """
    blocks = _blocks(down, up)
    pieces = [piece for piece in _joined(blocks, down, up) if piece.change is not Change.CUT]
    taken = [(piece.c, piece.d) for piece in pieces if piece.change is not Change.ADDED]
    pieces += [
        _Piece(Change.ADDED, a, b, 0, 0) for a, b in _gaps([(each.a, each.b) for each in pieces], len(down.hashes))
    ]
    cut = [_Piece(Change.CUT, 0, 0, c, d) for c, d in _gaps(taken, len(up.hashes))]
    ordered = [*sorted(pieces, key=lambda each: each.a), *cut]
    return tuple(Stretch(each.change, down.span(each.a, each.b), up.span(each.c, each.d)) for each in _merged(ordered))


def kept(found: Sequence[Stretch], down: Words) -> int:
    """How many words of `down` are kept."""
    spans = [each.downstream for each in found if each.change is Change.KEPT and each.downstream]
    first, end = (np.searchsorted(down.starts, [getattr(span, side) for span in spans]) for side in ("start", "end"))
    return int((end - first).sum())


def _blocks(down: Words, up: Words) -> list[_Block]:
    """The runs of words in both, each word of either in one at most; the longest first where they compete."""
    found = sorted(_runs(down, up), key=lambda each: (each.start - each.end, each.start, each.shift))
    taken_down, taken_up = np.zeros(len(down.hashes), dtype=bool), np.zeros(len(up.hashes), dtype=bool)
    blocks = []
    for block in found:
        ours = slice(block.start, block.end)
        theirs = slice(block.start + block.shift, block.end + block.shift)
        free = ~(taken_down[ours] | taken_up[theirs])
        for start, end in _true(free):
            if end - start >= RUN:
                blocks.append(_Block(block.start + start, block.start + end, block.shift))
                taken_down[block.start + start : block.start + end] = True
                taken_up[block.start + start + block.shift : block.start + end + block.shift] = True
    return sorted(blocks, key=lambda each: each.start)


def _runs(down: Words, up: Words) -> Iterator[_Block]:
    """Every longest run of equal words, of `RUN` words or more."""
    ours, theirs = rolled(down.hashes), rolled(up.hashes)
    order = np.argsort(theirs, kind="stable")
    first, last = (np.searchsorted(theirs[order], ours, side) for side in ("left", "right"))
    by_shift: dict[int, list[int]] = {}
    for place in np.flatnonzero(last > first).tolist():
        for other in order[first[place] : min(last[place], first[place] + _PLACES)].tolist():
            by_shift.setdefault(other - place, []).append(place)
    for shift, places in sorted(by_shift.items()):
        breaks = np.flatnonzero(np.diff(places) > 1) + 1
        for part in np.split(np.array(places), breaks):
            yield _Block(int(part[0]), int(part[-1]) + RUN, shift)


def _joined(blocks: Sequence[_Block], down: Words, up: Words) -> Iterator[_Piece]:
    """The blocks with what differs between those that follow each other in both texts, and around the others."""
    taken = np.zeros(len(up.hashes), dtype=bool)
    for block in blocks:
        taken[block.start + block.shift : block.end + block.shift] = True
    start = 0
    for n, block in enumerate(blocks):
        end = blocks[n + 1].start if n + 1 < len(blocks) else len(down.hashes)
        following = blocks[n + 1] if n + 1 < len(blocks) else None
        c, d = block.start + block.shift, block.end + block.shift
        if start < block.start and (pieces := _around(down, up, (start, block.start), _free(taken, c, -1), -1)):
            taken[min(each.c for each in pieces) : c] = True
            yield from pieces
        yield _Piece(Change.KEPT, block.start, block.end, c, d)
        start = block.end
        after = following.start + following.shift if following else -1
        if following and 0 <= after - d <= _EDIT and end - start <= _EDIT and not taken[d:after].any():
            yield from _edits(down, up, start, end, d, after)
            taken[d:after] = True
            start = end
        elif start < end and (pieces := _around(down, up, (start, end), _free(taken, d, 1), 1)):
            taken[d : max(each.d for each in pieces)] = True
            start = max(each.b for each in pieces)
            yield from pieces


def _free(taken: NDArray[np.bool_], edge: int, way: int) -> tuple[int, int]:
    """The words of `up` that no block has, from `edge` on in one direction, `_EDIT` at most."""
    end = edge
    while 0 <= (following := end if way > 0 else end - 1) < len(taken) and abs(end - edge) < _EDIT:
        if taken[following]:
            break
        end += way
    return (edge, end) if way > 0 else (end, edge)


def _around(down: Words, up: Words, ours: tuple[int, int], theirs: tuple[int, int], way: int) -> list[_Piece]:
    """How the words on one side of a block go on with small changes: as far as more are kept than not."""
    a, b = (ours[0], min(ours[1], ours[0] + _EDIT)) if way > 0 else (max(ours[0], ours[1] - _EDIT), ours[1])
    steps = list(_edits(down, up, a, b, *theirs))[::way]
    best = score = length = 0
    for n, step in enumerate(steps, 1):
        size = max(step.b - step.a, step.d - step.c)
        score += size if step.change is Change.KEPT else -size
        if score > best:
            best, length = score, n
    return steps[:length]


def _edits(down: Words, up: Words, a: int, b: int, c: int, d: int) -> Iterator[_Piece]:
    """How `down[a:b]` was made from `up[c:d]`, word by word."""
    for step in Levenshtein.opcodes(up.hashes[c:d].tolist(), down.hashes[a:b].tolist()):
        yield _Piece(_CHANGES[step.tag], a + step.dest_start, a + step.dest_end, c + step.src_start, c + step.src_end)


def _gaps(taken: Sequence[tuple[int, int]], length: int) -> Iterator[tuple[int, int]]:
    covered = np.zeros(length, dtype=bool)
    for start, end in taken:
        covered[start:end] = True
    yield from _true(~covered)


def _true(mask: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """The stretches of a mask that are true."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], mask.astype(np.int8), [0]))))
    return list(zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True))


def _merged(pieces: Sequence[_Piece]) -> list[_Piece]:
    """Neighbours of one kind that follow each other in both texts, as one."""
    merged: list[_Piece] = []
    for piece in pieces:
        last = merged[-1] if merged else None
        if last and last.change is piece.change is Change.KEPT and (last.b, last.d) == (piece.a, piece.c):
            merged[-1] = _Piece(last.change, last.a, piece.b, last.c, piece.d)
        else:
            merged.append(piece)
    return merged
