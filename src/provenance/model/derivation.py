"""What rests on what, and by which signs one can tell."""

from __future__ import annotations

from attrs import field, frozen

from provenance.model.freeze import as_tuple
from provenance.model.text import Span
from provenance.model.vocabulary import Why, Word


class Sign(Word):
    """By what one can tell that a document rests on another."""

    TEXT = "text"  # the same words
    CREDIT = "credit"  # a credit line, or a shared one
    DATE = "date"
    NAME = "name"  # one names the other's outlet, or is signed for its own
    LENGTH = "length"  # a shortened text is more often the copy
    CITATION = "citation"  # a chain goes through the other's outlet
    LINK = "link"  # in the page, to the other's address
    SOURCE = "source"  # both rest on the same source


@frozen
class Clue:
    """One sign that `downstream` rests on `upstream`; or `against` it, that it is the other way round or not so.

    `probability` in 0..1 is that of the derivation, in this direction, judged by this sign alone. `text` says in a few
    words what was seen. `span` is where, in `downstream` or, where it speaks against, in `upstream`; None where it is
    no place in a text.
    """

    sign: Sign = field(converter=Sign)
    probability: float
    text: str
    span: Span | None = None
    against: bool = False


@frozen
class Derivation:
    """One document (or outlet, in audits built by hand) rests on another: `downstream` took it from `upstream`.

    `confidence` is the probability in 0..1 that it did; `clues` are the signs from which it was judged, the surest
    first, those that speak against it among them.
    """

    downstream: str
    upstream: str
    why: Why = field(converter=Why)
    confidence: float = 1.0
    clues: tuple[Clue, ...] = field(default=(), converter=as_tuple)

    @property
    def disputed(self) -> tuple[Clue, ...]:
        """The signs that speak against it: where there are any, what tells who took it from whom disagrees."""
        return tuple(clue for clue in self.clues if clue.against)
