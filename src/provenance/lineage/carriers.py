"""Who puts a claim before the reader, and whose documents stand in the corpus."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from attrs import evolve, field, frozen

from provenance.lineage.names import outlet_key
from provenance.model import Claim, Derivation, Document, Why


@frozen
class Carrier:
    """A document, or in audits built by hand an outlet, that carries a claim.

    `outlet` is who published it, `voices` the keys of those in whose voice it speaks: the credited agency, the outlet.
    """

    id: str
    outlet: str | None
    voices: tuple[str, ...]
    day: date | None
    by_hand: bool


@frozen
class Carriers:
    """The carriers of one claim, by id and by the key of each outlet in whose voice they speak; copies among them."""

    by_id: Mapping[str, Carrier]
    by_outlet: Mapping[str, tuple[Carrier, ...]]
    copies: tuple[Derivation, ...] = field(default=())

    def of_outlet(self, key: str, cited_by: Carrier) -> list[Carrier]:
        """The reports of an outlet that `cited_by` can have cited, by id: not itself, nothing published later."""
        return [
            other
            for other in self.by_outlet.get(key, ())
            if other.id != cited_by.id and not (other.day and cited_by.day and other.day > cited_by.day)
        ]

    def has_only_copies(self, key: str, of: Carrier) -> bool:
        """Whether all that is here of an outlet are copies of `of`: citing it, `of` cites itself."""
        reports = self.of_outlet(key, of)
        copied = {(copy.downstream, copy.upstream) for copy in self.copies}
        return bool(reports) and all((report.id, of.id) in copied for report in reports)


def carriers(claim: Claim, documents: Mapping[str, Document], copies: Mapping[str, Sequence[Derivation]]) -> Carriers:
    """The carriers of `claim`. `copies` are the corpus's, by downstream document."""
    by_id: dict[str, Carrier] = {}
    for said in claim.statements:
        if said.carrier not in by_id:
            by_id[said.carrier] = _carrier(said.carrier, said.outlet, documents.get(said.document or ""))
    among = [copy for id in sorted(by_id) for copy in copies.get(id, ()) if copy.upstream in by_id]
    voices = {id: carrier.voices for id, carrier in by_id.items()}
    for copy in among:
        if is_one_text(copy):  # a text speaks in the voice of whoever wrote it, wherever it is printed
            both = dict.fromkeys((*by_id[copy.downstream].voices, *voices[copy.upstream]))
            by_id[copy.downstream] = evolve(by_id[copy.downstream], voices=tuple(both))
    by_outlet: dict[str, list[Carrier]] = defaultdict(list)
    for id in sorted(by_id):
        for key in voices[id]:  # a copy of an outlet's text is not that outlet's report
            by_outlet[key].append(by_id[id])
    return Carriers(by_id, {key: tuple(found) for key, found in by_outlet.items()}, tuple(among))


def _carrier(id: str, outlet: str | None, document: Document | None) -> Carrier:
    if document is None:
        return Carrier(id, outlet, (outlet_key(outlet),) if outlet else (), None, by_hand=True)
    names = [name for name in (document.credit, document.outlet) if name]
    voices = tuple(dict.fromkeys(map(outlet_key, names)))
    return Carrier(id, document.outlet or document.credit, voices, document.day, by_hand=False)


_SAME_TEXT = 0.5  # how surely a copy must be one to be the same text


def is_one_text(copy: Derivation) -> bool:
    """Whether the two are one text, so far as can be told."""
    return round(sameness(copy), 9) >= _SAME_TEXT


def sameness(copy: Derivation) -> float:
    """How probable it is that the two are one text, in 0..1.

    A copy's confidence also holds the doubt about who took it from whom, which is even at worst and does not matter to
    how many texts there are.
    """
    return min(1.0, 2 * copy.confidence) if copy.why in (Why.COPY, Why.CREDIT) else copy.confidence
