"""What documents took from each other, and what became of it on the way."""

from __future__ import annotations

from attrs import field, frozen

from provenance.model.derivation import Derivation
from provenance.model.freeze import as_tuple
from provenance.model.text import Span
from provenance.model.vocabulary import Why, Word


class Change(Word):
    """What became of a stretch of text between two documents."""

    KEPT = "kept"  # word for word, but for case and punctuation
    CHANGED = "changed"  # other words in the same place
    ADDED = "added"  # only downstream has it
    CUT = "cut"  # only upstream has it


@frozen
class Stretch:
    """A stretch of two documents' texts: where it stands in each, None where one lacks it."""

    change: Change = field(converter=Change)
    downstream: Span | None = None
    upstream: Span | None = None


@frozen
class Reuse:
    """Text that one document took from another: passages, or all of it.

    `derivation` says who took it from whom, and how sure that is. `share` in 0..1 is how much of the shorter text
    stands in the other, counted in runs of eight words; `words` is how many words are kept. `whole`: the document is a
    copy, and this is its model; at most one is. `stretches` cover both texts: first all that downstream has, in its
    order, then what was cut, in the order of upstream. `one_text`: the two print one text, as a copy and its model do.
    """

    derivation: Derivation
    share: float
    words: int
    whole: bool
    stretches: tuple[Stretch, ...] = field(default=(), converter=as_tuple, repr=False)
    one_text: bool = False

    def upstream_of(self, span: Span) -> Span | None:
        """What stands upstream for a span of downstream, as nearly as can be said without counting words; None where
        the span shares no character with what was kept or changed.
        """
        met = [
            (max(0, span.start - each.downstream.start), max(0, each.downstream.end - span.end), each.upstream)
            for each in self.stretches
            if each.downstream and each.upstream and each.downstream.overlaps(span)
        ]
        if not met:
            return None
        start = min(up.start + min(before, up.end - up.start) for before, _, up in met)
        return Span(start, max(start, *(up.end - min(after, up.end - up.start) for _, after, up in met)))


class Loss(Word):
    """What can become of a statement on its way from one document to the next."""

    HEDGE = "hedge"  # upstream "may", downstream fact
    ATTRIBUTION = "attribution"  # upstream somebody said so, downstream the document's own voice
    SOURCE = "source"  # attributed to somebody else than upstream
    NUMBER = "number"
    NAME = "name"
    QUOTATION = "quotation"  # other words between quotation marks
    POLARITY = "polarity"  # upstream for the claim, downstream against it, or the other way round


@frozen
class Difference:
    """One thing that two aligned statements say differently: the words of each, and where; "" where there are none."""

    loss: Loss = field(converter=Loss)
    upstream: str
    downstream: str
    upstream_span: Span | None = None
    downstream_span: Span | None = None


@frozen
class Alignment:
    """A statement of a claim, and the one upstream that it was taken from, both by id.

    `why` is the derivation between their documents; `confidence` in 0..1 is that of the derivation times that of these
    two belonging together. `differences` are in a fixed order, and none says that nothing was lost.
    """

    downstream: str
    upstream: str
    why: Why = field(converter=Why)
    confidence: float
    differences: tuple[Difference, ...] = field(default=(), converter=as_tuple)


@frozen
class Correction:
    """A document says that it was corrected (`withdrawn`: taken back as a whole). `span` and `text` are the notice."""

    document: str
    span: Span
    text: str
    withdrawn: bool = False
