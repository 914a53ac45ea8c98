"""What extraction gives: who is said to say what, where."""

from __future__ import annotations

from attrs import field, frozen

from provenance.model.freeze import as_tuple
from provenance.model.text import Passage, Span
from provenance.model.vocabulary import Modality


@frozen
class Attribution:
    """Somebody is said to put something forward: source, cue and content, each in one or more pieces.

    In "Yuan told The Epoch Times that an official defected" the source is "Yuan", the cue "told", the addressee
    "The Epoch Times", the content "that an official defected". A role that is absent has no pieces: "reportedly" is a
    cue without a source, `"I left." Ms Roe, 40, ...` has no cue.

    `parent` is the position, in the document's attributions, of the one nearer to the reader through which this one is
    reached; None when the document itself makes it. "Citing a party source, Yuan told The Epoch Times that X" gives
    two attributions of the content X: Yuan's, and the party source's with Yuan's as its parent. `confidence` is the
    extractor's probability in 0..1 that the attribution is there and rightly linked.
    """

    document: str
    source: tuple[Span, ...] = field(converter=as_tuple)
    cue: tuple[Span, ...] = field(converter=as_tuple)
    content: tuple[Span, ...] = field(converter=as_tuple)
    addressee: tuple[Span, ...] = field(default=(), converter=as_tuple)
    modality: Modality = field(default=Modality.ASSERTED, converter=Modality)
    hedge: str | None = None
    parent: int | None = None
    confidence: float = 1.0


@frozen
class Extraction:
    """One document read: all of its passages in order (every sentence, whoever's voice) and its attributions.

    A parent stands before its children in `attributions`.
    """

    document: str
    passages: tuple[Passage, ...] = field(converter=as_tuple)
    attributions: tuple[Attribution, ...] = field(converter=as_tuple)
