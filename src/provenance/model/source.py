"""Someone or something that speaks."""

from __future__ import annotations

import re

from attrs import field, frozen

from provenance.model.fields import each_a, string, text_or_none
from provenance.model.freeze import as_tuple
from provenance.model.source_correction import SourceCorrection
from provenance.model.vocabulary import Identity, Kind, Says


def _name(name: str) -> str:
    return string("Source.name", name)


def _outlet(outlet: str | None) -> str | None:
    return None if outlet is None else string("Source.outlet", outlet)


@frozen
class Source:
    """A resolved someone or something that speaks: one value for all its mentions in a corpus.

    `affiliation` is the body it belongs to as printed ("China's Ministry of Foreign Affairs"); `party` is the side
    whose position it repeats ("China"): sources of one party corroborate nothing between them. `outlet` is set for
    an unnamed source and names the outlet that it spoke to. `aliases` are its other mentions, sorted. `corrections`
    are those that shaped it. Raises TypeError for a field of another type.
    """

    name: str = field(converter=_name)
    kind: Kind = field(default=Kind.UNKNOWN, converter=Kind)
    identity: Identity = field(default=Identity.NAMED, converter=Identity)
    affiliation: str | None = field(default=None, validator=text_or_none)
    outlet: str | None = field(default=None, converter=_outlet)
    party: str | None = field(default=None, validator=text_or_none)
    aliases: tuple[str, ...] = field(default=(), converter=as_tuple, validator=each_a(str))
    corrections: tuple[SourceCorrection, ...] = field(default=(), converter=as_tuple, kw_only=True)
    id: str = field(kw_only=True)

    @id.default
    def _slug(self) -> str:
        words = [self.name] if self.outlet is None else [self.name, "to", self.outlet]
        return re.sub(r"\W+", "-", " ".join(words).lower()).strip("-") or "source"

    @property
    def known_to_an_editor(self) -> bool:
        """Whether a correction says that an editor knows who it is."""
        return any(each.says is Says.KNOWN for each in self.corrections)
