"""Fits the network to examples, or to what a larger network says of them."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence

import torch
from attrs import frozen
from torch import Tensor
from torch.nn import functional

from provenance.extract.train.batch import SIZE, Batch, collate, shuffled
from provenance.extract.train.corpus import Example
from provenance.extract.train.network import Network

WARM = 0.08  # share of the steps in which the rate rises
HEAD_RATE = 1e-3
DOUBTFUL = 0.15  # probability from which a word that is no cue serves as an anchor that ties nothing
CUES = 3.0  # weight of finding cues against tying roles
TAUGHT = 0.5  # share of the teachers in the targets where there is gold too
TOLD = 0.1  # the teachers' probability from which a word serves as an anchor


@frozen
class Plan:
    """How to fit. `rate` is the highest learning rate of the encoder; AdamW, warmed up, then falling to zero."""

    epochs: int = 4
    rate: float = 1.5e-4
    seed: int = 1


def fit(
    network: Network,
    examples: Sequence[Example],
    plan: Plan,
    *,
    teachers: Sequence[Network] = (),
    report: Callable[[str], None] = print,
) -> None:
    """Fit `network` in place: to the gold of the examples, and to what `teachers` answer on the whole.

    Raises ValueError for examples without gold where nobody teaches.
    """
    if not teachers and any(each.gold is None for each in examples):
        raise ValueError("examples without gold need a teacher")
    random_order = random.Random(plan.seed)
    torch.manual_seed(plan.seed)
    steps = plan.epochs * math.ceil(len(examples) / SIZE)
    optimiser = _optimiser(network, plan.rate)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, _rising_then_falling(steps))
    network.train()
    total, done = 0.0, 0
    for epoch in range(plan.epochs):
        for part in shuffled(examples, random_order):
            batch = collate(part)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                loss = _taught(network, teachers, batch) if teachers else _loss(network, batch)
            optimiser.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            total += float(loss.detach())
            done += 1
            if done % 50 == 0:
                report(f"epoch {epoch + 1}, step {done} of {steps}: loss {total / 50:.4f}")
                total = 0.0
    network.eval()


def _optimiser(network: Network, rate: float) -> torch.optim.Optimizer:
    encoder = [weight for name, weight in network.named_parameters() if name.startswith("encoder.")]
    heads = [weight for name, weight in network.named_parameters() if not name.startswith("encoder.")]
    return torch.optim.AdamW(
        [
            {"params": encoder, "lr": rate, "weight_decay": 0.01},
            {"params": heads, "lr": HEAD_RATE, "weight_decay": 0.0},
        ],
        fused=True,
    )


def _rising_then_falling(steps: int) -> Callable[[int], float]:
    warm = max(1, int(WARM * steps))
    return lambda step: min((step + 1) / warm, max(0.0, (steps - step) / max(1, steps - warm)))


def _loss(network: Network, batch: Batch) -> Tensor:
    words = network.words(batch.pieces, batch.marks, batch.mask, batch.first)
    cues = network.cues(words).float()
    found = functional.binary_cross_entropy_with_logits(cues[batch.words], batch.cues[batch.words])
    doubtful = (cues.detach().sigmoid() > DOUBTFUL) & batch.words & (batch.cues == 0)
    wrong = doubtful.nonzero()
    most = max(1, len(batch.window))
    if len(wrong) > most:
        wrong = wrong[torch.randperm(len(wrong))[:most]]
    window, anchor = torch.cat([batch.window, wrong[:, 0]]), torch.cat([batch.anchor, wrong[:, 1]])
    if not len(window):
        return found
    nothing = torch.zeros(len(wrong), *batch.roles.shape[1:])
    return CUES * found + _tied(network, words, window, anchor, torch.cat([batch.roles, nothing]), batch.words)


def _tied(network: Network, words: Tensor, window: Tensor, anchor: Tensor, targets: Tensor, present: Tensor) -> Tensor:
    logits = network.pairs(words, window, anchor).float()
    there = present[window].float().unsqueeze(-1)
    losses = functional.binary_cross_entropy_with_logits(logits, targets, reduction="none") * there
    return losses.sum() / there.sum()


def _taught(network: Network, teachers: Sequence[Network], batch: Batch) -> Tensor:
    with torch.no_grad():
        seen = [each.words(batch.pieces, batch.marks, batch.mask, batch.first) for each in teachers]
        cues = [each.cues(words).float().sigmoid() for each, words in zip(teachers, seen, strict=True)]
        likely = torch.stack(cues).mean(0) * batch.words
        pairs = ((likely > TOLD) | (batch.cues > 0)).nonzero()
        window, anchor = pairs[:, 0], pairs[:, 1]
        tied = [each.pairs(words, window, anchor).float() for each, words in zip(teachers, seen, strict=True)]
        said = torch.stack(tied).sigmoid().mean(0)
        share = torch.where(batch.marked, TAUGHT, 1.0)
        targets = share[window, None, None] * said + (1 - share[window, None, None]) * _gold(batch, window, anchor)
        cue_targets = share[:, None] * likely + (1 - share[:, None]) * batch.cues
    words = network.words(batch.pieces, batch.marks, batch.mask, batch.first)
    cues = network.cues(words).float()
    found = functional.binary_cross_entropy_with_logits(cues[batch.words], cue_targets[batch.words])
    if not len(window):
        return found
    return CUES * found + _tied(network, words, window, anchor, targets, batch.words)


def _gold(batch: Batch, window: Tensor, anchor: Tensor) -> Tensor:
    """The gold roles of these pairs; an anchor outside the gold ties nothing."""
    row = {pair: n for n, pair in enumerate(zip(batch.window.tolist(), batch.anchor.tolist(), strict=True))}
    nothing = torch.zeros(1, *batch.roles.shape[1:])
    rows = [row.get(pair, -1) for pair in zip(window.tolist(), anchor.tolist(), strict=True)]
    return torch.cat([batch.roles, nothing])[rows]
