"""The words on which a hop is typed as it is."""

from __future__ import annotations

from attrs import field, frozen

from provenance.model.text import Span
from provenance.model.vocabulary import Aspect


@frozen
class Ground:
    """Why something is said of a hop: of "an official briefed on the talks", second-hand, since others told it.

    `aspect` is what it is a ground for. `why` says how it tells ("others told it"), `text` has the words that do
    ("briefed on"), `span` their place in the document of the hop; no words where it is known from elsewhere, no place
    where they do not stand in the text as they are. A correction is a ground like another, and says that it is one.
    """

    aspect: Aspect = field(converter=Aspect)
    why: str
    text: str = ""
    span: Span | None = None
