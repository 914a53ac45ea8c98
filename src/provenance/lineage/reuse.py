"""Text that one document took from another."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import frozen

from provenance.lineage.names import outlet_key
from provenance.lineage.shingles import Shingles, shared, shingles
from provenance.model import Derivation, Document, Why

# The share of the shorter text's 8-word shingles that stands in the other, from which it is the same text: below it
# two reports that quote one statement at length would be copies too.
_SAME_TEXT = 0.5

# How sure each sign makes us of who took it from whom.
_BY_CREDIT = 0.98
_BY_DATE = 0.9
_BY_NAME = 0.9
_BY_LENGTH = 0.6
_BY_NOTHING = 0.5


@frozen
class _Pair:
    one: Document
    other: Document
    containment: float


def reuse(documents: Sequence[Document]) -> tuple[Derivation, ...]:
    """Which documents are whole or in great part the text of another: at most one model for each, sorted.

    A document derives from the one that it credits; else from the earlier; else from the one that it names; else,
    without a sign, from the longer or the first by content, with a confidence of one half: that the two are one text is
    sure, which was first is not. Documents that credit one agency whose own document is absent derive by credit from
    the first of them, which stands for the agency's text. The result does not depend on the order of `documents`.
    """
    ordered = sorted(documents, key=lambda document: document.id)
    sets = [shingles(document.text) for document in ordered]
    pairs = [
        _Pair(ordered[one], ordered[other], _containment(sets[one], sets[other], number))
        for one, other, number in shared(sets)
    ]
    return _models([pair for pair in pairs if round(pair.containment, 6) >= _SAME_TEXT])


def _containment(one: Shingles, other: Shingles, common: int) -> float:
    return common / max(1, min(len(one), len(other)))


def _models(pairs: Sequence[_Pair]) -> tuple[Derivation, ...]:
    """The best model of each document: the surest direction, then the most shared text, then the smallest id."""
    candidates: dict[str, list[tuple[float, float, Derivation]]] = {}
    for pair in pairs:
        found = _directed(pair)
        candidates.setdefault(found.downstream, []).append((-found.confidence, -pair.containment, found))
    best = (
        min(found, key=lambda each: (each[0], each[1], each[2].upstream))[2] for _, found in sorted(candidates.items())
    )
    return tuple(sorted(best, key=lambda each: (each.downstream, each.upstream)))


def _directed(pair: _Pair) -> Derivation:
    one, other = sorted((pair.one, pair.other), key=_seniority)
    why = Why.CREDIT if _one_agency(one, other) else Why.COPY
    for down, up in ((other, one), (one, other)):
        if _credits(down, up):
            return Derivation(down.id, up.id, Why.CREDIT, _BY_CREDIT)
    if _moment(one) and _moment(other) and _moment(one) != _moment(other):
        return Derivation(other.id, one.id, why, _BY_DATE)
    for down, up in ((other, one), (one, other)):
        if _names(down, up) and not _names(up, down):
            return Derivation(down.id, up.id, why, _BY_NAME)
    certainty = _BY_LENGTH if len(one.text) > len(other.text) else _BY_NOTHING
    return Derivation(other.id, one.id, why, certainty)


def _seniority(document: Document) -> tuple[str, int, str]:
    """Who stands first where nothing else is known: the earlier, then the longer, then by content, then by id."""
    moment = _moment(document)
    return (moment or "9", -len(document.text), document.id)


def _moment(document: Document) -> str | None:
    """The day of publication: hours are often lost, or in another zone, and then cannot be compared."""
    return document.day.isoformat() if document.day else None


def _credits(down: Document, up: Document) -> bool:
    """Whether `down` credits its text to whoever published `up`."""
    if not down.credit or not up.outlet or (down.outlet and outlet_key(down.outlet) == outlet_key(up.outlet)):
        return False
    return outlet_key(down.credit) == outlet_key(up.outlet)


def _one_agency(one: Document, other: Document) -> bool:
    return bool(one.credit and other.credit and outlet_key(one.credit) == outlet_key(other.credit))


def _names(down: Document, up: Document) -> bool:
    """Whether the text of `down` names the outlet of `up`."""
    return bool(up.outlet) and re.search(rf"\b{re.escape(up.outlet or '')}\b", down.text) is not None
