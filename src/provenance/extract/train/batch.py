"""Examples as tensors."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

import torch
from attrs import frozen
from torch import Tensor

from provenance.extract.tagger.reading import ROLES
from provenance.extract.train.corpus import Example, Gold
from provenance.extract.train.network import OUTPUTS

SIZE = 16  # windows
_SORTED = 20  # batches whose windows are sorted by length, so that little is padding


@frozen
class Batch:
    """Windows side by side. `words` tells which are no padding; `cues` which belong to a cue; `marked` which have gold.

    `window` and `anchor` are the pairs that the gold has, `roles` their pairs x words x 9 targets.
    """

    pieces: Tensor
    marks: Tensor
    mask: Tensor
    first: Tensor
    words: Tensor
    cues: Tensor
    marked: Tensor
    window: Tensor
    anchor: Tensor
    roles: Tensor


def shuffled(examples: Sequence[Example], order: random.Random) -> Iterator[list[Example]]:
    """Every example once, in batches of about one length, in random order."""
    positions = list(range(len(examples)))
    order.shuffle(positions)
    found: list[list[int]] = []
    for i in range(0, len(positions), SIZE * _SORTED):
        near = sorted(positions[i : i + SIZE * _SORTED], key=lambda n: len(examples[n].window.pieces))
        found.extend(near[j : j + SIZE] for j in range(0, len(near), SIZE))
    order.shuffle(found)
    for batch in found:
        yield [examples[n] for n in batch]


def collate(examples: Sequence[Example]) -> Batch:
    """The batch of these examples; the padding of pieces is masked."""
    length = max(len(each.window.pieces) for each in examples)
    width = max(len(each.window.first) for each in examples)
    pieces, marks, mask = (torch.zeros(len(examples), length, dtype=torch.long) for _ in range(3))
    first = torch.zeros(len(examples), width, dtype=torch.long)
    words = torch.zeros(len(examples), width, dtype=torch.bool)
    cues = torch.zeros(len(examples), width)
    windows, anchors, roles = [], [], []
    for n, each in enumerate(examples):
        window = each.window
        pieces[n, : len(window.pieces)] = torch.tensor(window.pieces)
        marks[n, : len(window.marks)] = torch.tensor(window.marks)
        mask[n, : len(window.pieces)] = 1
        first[n, : len(window.first)] = torch.tensor(window.first)
        words[n, : len(window.first)] = True
        for anchor, gold in sorted(_owners(each.gold or ()).items()):
            cues[n, anchor] = 1
            windows.append(n)
            anchors.append(anchor)
            roles.append(_targets(gold, width))
    return Batch(
        pieces,
        marks,
        mask,
        first,
        words,
        cues,
        torch.tensor([each.gold is not None for each in examples]),
        torch.tensor(windows, dtype=torch.long),
        torch.tensor(anchors, dtype=torch.long),
        torch.stack(roles) if roles else torch.zeros(0, width, OUTPUTS),
    )


def _owners(gold: Sequence[Gold]) -> dict[int, Gold]:
    """For each word of a cue the attribution that it anchors: of several the one with the shortest cue."""
    owners: dict[int, Gold] = {}
    for each in sorted(gold, key=lambda each: -len(each["cue"])):
        owners |= dict.fromkeys(each["cue"], each)
    return owners


def _targets(gold: Gold, width: int) -> Tensor:
    targets = torch.zeros(width, OUTPUTS)
    for n, role in enumerate(ROLES):
        for word in gold[role]:
            targets[word, 3 * n] = 1
            targets[word, 3 * n + 1] = float(word - 1 not in gold[role])
            targets[word, 3 * n + 2] = float(word + 1 not in gold[role])
    return targets
