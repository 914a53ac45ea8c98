"""An attribution in the making, in token positions of its block."""

from __future__ import annotations

from attrs import field, frozen

Range = tuple[int, int]


@frozen
class Draft:
    """What a pattern found. `frame` names the pattern; `parent` the draft through which this one is reached.

    Ranges are token positions, end exclusive. `anchor` is the token of the cue and orders drafts; `lemma` is the
    cue's verb or word. `confidence` is the tagger's, None where a pattern found it.
    """

    anchor: int
    lemma: str
    frame: str
    source: tuple[Range, ...] = ()
    cue: tuple[Range, ...] = ()
    content: tuple[Range, ...] = ()
    addressee: tuple[Range, ...] = ()
    antecedent: tuple[Range, ...] = ()
    negated: bool = False
    modal: bool = False
    confidence: float | None = None
    parent: Draft | None = field(default=None, eq=False, repr=False)

    @property
    def length(self) -> int:
        """How many tokens its content has."""
        return sum(end - start for start, end in self.content)

    def holds(self, token: int) -> bool:
        """Whether a token stands in its content."""
        return any(start <= token < end for start, end in self.content)
