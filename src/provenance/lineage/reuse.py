"""Text that one document took from another."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache

import numpy as np
from attrs import frozen

from provenance.lineage.candidates import candidates
from provenance.lineage.components import components
from provenance.lineage.direction import Direction, direction, one_agency, seniority
from provenance.lineage.names import outlet_key
from provenance.lineage.shingles import Shingles, Words, rolled, words
from provenance.lineage.stretches import kept, stretches
from provenance.model import Clue, Derivation, Document, Reuse, Sign, Why

# The share of the shorter text's runs of eight words that stands in the other, from which it is the same text: below
# it two reports that quote one statement at length would be copies too.
_SAME_TEXT = 0.5

# The share of a document's own runs from which another has all of it: a headline or a signature may differ.
_ALL = 0.95

# A passage was taken, and not only a phrase, from twenty-five words outside quotations, which are eighteen runs: what
# two reporters heard the same person say, both may quote.
_TAKEN = 18

_QUOTED = re.compile(r"“[^“”\n]*”|\"[^\"\n]*\"")


@frozen
class _Text:
    """A document's runs of eight words, each once and sorted: all of them, and those not wholly inside quotations."""

    all: Shingles
    own: Shingles


@frozen(eq=False)
class _Pair:
    """Two documents that share text: the direction, the share of the shorter, that of the downstream one, and the runs
    outside quotations.
    """

    direction: Direction
    share: float
    explained: float
    common: Shingles

    @property
    def order(self) -> tuple[bool, bool, float, float, str]:
        """What the model of a document is chosen by: a credit, that it has all of it, the surest direction, the most
        text, the smallest id. What is word for word another's text is no copy of a third that has only much of it.
        """
        found = self.direction
        return (not found.credited, self.explained < _ALL, -found.confidence, -self.share, found.upstream.id)

    @property
    def ids(self) -> tuple[str, str]:
        """Of the downstream document, and of the upstream one."""
        return self.direction.downstream.id, self.direction.upstream.id


def reuse(documents: Sequence[Document]) -> tuple[Reuse, ...]:
    """What documents took from each other, by downstream and upstream; each passage from one document only.

    A document that is whole or in great part another's text has one model, and is its copy. What it has besides, and
    what other documents have, is traced to as few documents as explain it; what is one text with another although each
    has a model of its own is told too. Documents that credit one agency whose own document is absent derive from the
    first of them, which stands for the agency's text. Circles do not occur, and the result does not depend on the order
    of `documents`.
    """
    ordered = sorted(documents, key=seniority)
    texts, runs = [], []
    for document in ordered:
        found = words(document.text)
        all = rolled(found.hashes)
        outside = [not within for within in _within(document.text, found.starts.tolist(), len(all))]
        texts.append(_Text(np.unique(all), np.unique(all[np.array(outside, dtype=bool)])))
        runs.append(all)
    upstreams: dict[str, list[_Pair]] = defaultdict(list)
    for one, other in candidates(runs):
        if pair := _pair(ordered[one], ordered[other], texts[one], texts[other]):
            upstreams[pair.direction.downstream.id].append(pair)
    own = {document.id: text.own for document, text in zip(ordered, texts, strict=True)}
    models = _models(upstreams)
    ties = _ties(upstreams, models)
    read = lru_cache(maxsize=256)(words)
    reuses = [
        _aligned(pair, pair is models.get(id), pair in ties[id], read)
        for id in sorted(upstreams)
        for pair in _explaining(own[id], ties[id], upstreams[id])
    ]
    return tuple(sorted(reuses, key=lambda each: (each.derivation.downstream, each.derivation.upstream)))


def copies(reuses: Sequence[Reuse]) -> tuple[Derivation, ...]:
    """Which documents are copies of which: at most one model for each."""
    return tuple(each.derivation for each in reuses if each.whole)


def _within(text: str, starts: Sequence[int], runs: int) -> Iterator[bool]:
    """For each run of words, whether it lies wholly inside a quotation."""
    quotation = iter([*((found.start(), found.end()) for found in _QUOTED.finditer(text)), (len(text), len(text))])
    start, end = next(quotation)
    last = len(starts) - runs
    for n in range(runs):
        while end <= starts[n] and start < len(text):
            start, end = next(quotation)
        yield start <= starts[n] and starts[n + last] < end


def _pair(one: Document, other: Document, of_one: _Text, of_other: _Text) -> _Pair | None:
    """The two with what they share, if it is more than formulas and quotations."""
    number = len(np.intersect1d(of_one.all, of_other.all, assume_unique=True))
    share = round(number / max(1, min(len(of_one.all), len(of_other.all))), 6)
    common = np.intersect1d(of_one.own, of_other.own, assume_unique=True)
    if share < _SAME_TEXT and (len(common) < _TAKEN or _same_outlet(one, other)):
        return None
    found = direction(one, other)
    downstream = of_one if found.downstream is one else of_other
    return _Pair(found, share, round(number / max(1, len(downstream.all)), 6), common)


def _same_outlet(one: Document, other: Document) -> bool:
    """Whether one outlet published both: it may repeat its own paragraphs."""
    return bool(one.outlet and other.outlet) and outlet_key(one.outlet or "") == outlet_key(other.outlet or "")


def _models(upstreams: Mapping[str, Sequence[_Pair]]) -> dict[str, _Pair]:
    """The model of each copy: the surest first, and none that would close a circle."""
    models: dict[str, _Pair] = {}
    for pair in _of_one_text(upstreams):
        down, at = pair.direction.downstream.id, pair.direction.upstream.id
        while at in models and at != down:
            at = models[at].direction.upstream.id
        if at != down:
            models.setdefault(down, pair)
    return models


def _of_one_text(upstreams: Mapping[str, Sequence[_Pair]]) -> list[_Pair]:
    """The pairs that are one text, the best model first."""
    found = [pair for id in sorted(upstreams) for pair in upstreams[id] if pair.share >= _SAME_TEXT]
    return sorted(found, key=lambda each: (each.order, each.direction.downstream.id))


def _ties(upstreams: Mapping[str, Sequence[_Pair]], models: Mapping[str, _Pair]) -> dict[str, list[_Pair]]:
    """By downstream document, the pairs that are one text: with its model, then as few as tie all that is."""
    ids = sorted({id for pairs in upstreams.values() for pair in pairs for id in pair.ids})
    ties = defaultdict(list, {id: [pair] for id, pair in models.items()})
    joined = [pair.ids for pair in models.values()]
    of = components(ids, joined)
    for pair in _of_one_text(upstreams):
        down, up = pair.ids
        if of[down] != of[up]:
            ties[down].append(pair)
            joined.append(pair.ids)
            of = components(ids, joined)
    return ties


def _explaining(own: Shingles, of_one_text: Sequence[_Pair], pairs: Sequence[_Pair]) -> Iterator[_Pair]:
    """What is one text with a document, then as few others as explain what is left of it, those with the most first."""
    left = own
    for pair in of_one_text:
        yield pair
        left = np.setdiff1d(left, pair.common, assume_unique=True)
    for pair in sorted(pairs, key=lambda each: (-len(each.common), each.order)):
        if pair not in of_one_text and len(np.intersect1d(left, pair.common, assume_unique=True)) >= _TAKEN:
            yield pair
            left = np.setdiff1d(left, pair.common, assume_unique=True)


def _aligned(pair: _Pair, whole: bool, one_text: bool, read: Callable[[str], Words]) -> Reuse:
    down, up = pair.direction.downstream, pair.direction.upstream
    ours, theirs = read(down.text), read(up.text)
    found = stretches(ours, theirs)
    number = kept(found, ours)
    clues = [Clue(Sign.TEXT, 1.0, f"{number} of {len(ours.hashes)} words are the same")]
    shared = one_agency(down, up) and not pair.direction.credited
    if shared:
        clues.append(Clue(Sign.CREDIT, 0.5, f"both credit {down.credit}"))
    why = Why.CREDIT if pair.direction.credited or shared else Why.COPY
    derivation = Derivation(down.id, up.id, why, pair.direction.confidence, [*clues, *pair.direction.clues])
    return Reuse(derivation, pair.share, number, whole, found, one_text)
