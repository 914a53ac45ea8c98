"""What documents took from each other, as records of the shared format and back.

All of it stands beside the format's own keys. ``from`` is upstream and ``to`` downstream, wherever both stand.
"""

from __future__ import annotations

from attrs import field, frozen

from provenance import model
from provenance.model import Change, Loss, Sign, Span, Why

Place = tuple[int, int]


def _place(_: object, __: object, value: Place | None) -> None:
    if value is not None and not 0 <= value[0] <= value[1]:
        raise ValueError(f"a place runs from 0 <= start <= end, not {value[0]} to {value[1]}")


@frozen
class Clue:
    """A sign that what `to` prints was taken from `from`, or `against` it; `place` is in `to`, else in `from`."""

    sign: Sign
    probability: float
    text: str
    place: Place | None = field(validator=_place)
    against: bool


@frozen
class Derivation:
    """What `to` prints was taken from `from`: upstream first, downstream second."""

    from_: str
    to: str
    why: Why
    confidence: float
    clues: tuple[Clue, ...] = ()


@frozen
class Stretch:
    """A stretch of two texts: its place in each, null where one lacks it."""

    change: Change
    from_: Place | None = field(validator=_place)
    to: Place | None = field(validator=_place)


@frozen
class Reuse:
    """Text that one document took from another: `share` of the shorter, number of `words` kept, `whole` for a copy,
    `one_text` where the two are one: a copy and its model, where nothing is said.
    """

    derivation: Derivation
    share: float
    words: int
    whole: bool
    stretches: tuple[Stretch, ...]
    one_text: bool | None = None


@frozen
class Difference:
    """What two aligned statements say differently: the words of each, and their places."""

    loss: Loss
    from_: str
    to: str
    from_place: Place | None = field(validator=_place)
    to_place: Place | None = field(validator=_place)


@frozen
class Alignment:
    """A statement (id) beside the one upstream that it was taken from, and what they say differently."""

    from_: str
    to: str
    why: Why
    confidence: float
    differences: tuple[Difference, ...]


def flat_derivation(step: model.Derivation) -> Derivation:
    """A derivation as a record."""
    clues = tuple(Clue(each.sign, each.probability, each.text, _flat(each.span), each.against) for each in step.clues)
    return Derivation(step.upstream, step.downstream, step.why, step.confidence, clues)


def derivation(record: Derivation) -> model.Derivation:
    """A record as a derivation."""
    clues = [
        model.Clue(each.sign, each.probability, each.text, _span(each.place), each.against) for each in record.clues
    ]
    return model.Derivation(record.to, record.from_, record.why, record.confidence, clues)


def flat_reuse(taken: model.Reuse) -> Reuse:
    """Reused text as a record."""
    stretches = tuple(Stretch(each.change, _flat(each.upstream), _flat(each.downstream)) for each in taken.stretches)
    return Reuse(flat_derivation(taken.derivation), taken.share, taken.words, taken.whole, stretches, taken.one_text)


def reuse(record: Reuse) -> model.Reuse:
    """A record as reused text."""
    stretches = [model.Stretch(each.change, _span(each.to), _span(each.from_)) for each in record.stretches]
    one_text = record.whole if record.one_text is None else record.one_text
    return model.Reuse(derivation(record.derivation), record.share, record.words, record.whole, stretches, one_text)


def flat_alignment(aligned: model.Alignment) -> Alignment:
    """An alignment as a record."""
    differences = tuple(
        Difference(each.loss, each.upstream, each.downstream, _flat(each.upstream_span), _flat(each.downstream_span))
        for each in aligned.differences
    )
    return Alignment(aligned.upstream, aligned.downstream, aligned.why, aligned.confidence, differences)


def alignment(record: Alignment) -> model.Alignment:
    """A record as an alignment."""
    differences = [
        model.Difference(each.loss, each.from_, each.to, _span(each.from_place), _span(each.to_place))
        for each in record.differences
    ]
    return model.Alignment(record.to, record.from_, record.why, record.confidence, differences)


def _flat(span: Span | None) -> Place | None:
    return (span.start, span.end) if span else None


def _span(place: Place | None) -> Span | None:
    return Span(*place) if place else None
