"""Who puts a claim before the reader, and whose documents stand in the corpus."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import islice

from attrs import evolve, field, frozen

from provenance.lineage.components import components
from provenance.lineage.names import outlet_key
from provenance.model import Claim, Derivation, Document, Why

# A citation that does not say which of an outlet's reports it means is led to so many, the latest before it. It is
# seldom to an older one, and led to all, a claim that hundreds of papers have from an agency with hundreds of reports
# would draw the product of the two.
_MEANT = 5

_UNKNOWN: Mapping[str, str] = {}


@frozen
class Carrier:
    """A document, or in audits built by hand an outlet, that carries a claim.

    `outlet` is who published it, `voices` the keys of those in whose voice it speaks: the credited agency, the outlet.
    `written` is the day by which its text was, which for a copy is its model's where that is earlier: so it cites what
    that cites. `text` is what it prints, empty in audits built by hand.
    """

    id: str
    outlet: str | None
    voices: tuple[str, ...]
    day: date | None
    by_hand: bool
    text: str = ""
    written: date | None = None


@frozen
class Carriers:
    """The carriers of one claim, by id and by the key of each outlet in whose voice they speak, there the latest first
    and undated ones last; copies among them. `texts` names for each, by id, the first that prints the same text.
    """

    by_id: Mapping[str, Carrier]
    by_outlet: Mapping[str, tuple[Carrier, ...]]
    copies: tuple[Derivation, ...] = field(default=())
    texts: Mapping[str, str] = field(factory=dict)

    def of_outlet(self, key: str, cited_by: Carrier) -> Iterator[Carrier]:
        """The reports of an outlet that `cited_by` can have cited, the latest first and undated ones last: not itself,
        nothing published later.
        """
        reports = self.by_outlet.get(key, ())
        start = bisect_left(reports, _age(cited_by.written), key=_published) if cited_by.written else 0
        return (reports[n] for n in range(start, len(reports)) if reports[n].id != cited_by.id)

    def has_only_copies(self, key: str, of: Carrier) -> bool:
        """Whether all that is here of an outlet are copies of `of`: citing it, `of` cites itself."""
        if next(self.of_outlet(key, of), None) is None:
            return False
        copied = {(copy.downstream, copy.upstream) for copy in self.copies}
        return all((report.id, of.id) in copied for report in self.of_outlet(key, of))


def likeliest(reports: Iterable[Carrier]) -> list[Carrier]:
    """Those of an outlet's reports, the latest first, that a citation may mean where nothing says which; by id."""
    return sorted(islice(reports, _MEANT), key=lambda report: report.id)


def carriers(
    claim: Claim,
    documents: Mapping[str, Document],
    copies: Mapping[str, Sequence[Derivation]],
    texts: Mapping[str, str] = _UNKNOWN,
) -> Carriers:
    """The carriers of `claim`. `copies` are the corpus's, by downstream document, and of equal value in `texts` are its
    documents, by id, that print one text.
    """
    by_id: dict[str, Carrier] = {}
    for said in claim.statements:
        if said.carrier not in by_id:
            by_id[said.carrier] = _carrier(said.carrier, said.outlet, documents.get(said.document or ""))
    among = [copy for id in sorted(by_id) for copy in copies.get(id, ()) if copy.upstream in by_id]
    voices = {id: carrier.voices for id, carrier in by_id.items()}
    written = _written(by_id, among)
    for copy in among:
        if is_one_text(copy):  # a text speaks in the voice of whoever wrote it, wherever it is printed
            both = dict.fromkeys((*by_id[copy.downstream].voices, *voices[copy.upstream]))
            day = written.get(copy.downstream)
            by_id[copy.downstream] = evolve(by_id[copy.downstream], voices=tuple(both), written=day)
    by_outlet: dict[str, list[Carrier]] = defaultdict(list)
    for id in sorted(by_id, reverse=True):
        for key in voices[id]:  # a copy of an outlet's text is not that outlet's report
            by_outlet[key].append(by_id[id])
    reports = {key: tuple(sorted(found, key=_published)) for key, found in by_outlet.items()}
    printed: dict[str, list[str]] = defaultdict(list)
    for id in sorted(by_id):
        printed[texts.get(id, id)].append(id)
    same = [(ids[0], id) for ids in printed.values() for id in ids]
    same += [(copy.downstream, copy.upstream) for copy in among if is_one_text(copy)]
    return Carriers(by_id, reports, tuple(among), components(sorted(by_id), same))


def _written(by_id: Mapping[str, Carrier], copies: Iterable[Derivation]) -> Mapping[str, date]:
    """The first known day of each text: its own, or that of one that it was taken from, over any number of copies."""
    taken: dict[str, list[str]] = defaultdict(list)
    for copy in copies:
        if is_one_text(copy):
            taken[copy.upstream].append(copy.downstream)
    found: dict[str, date] = {}
    for day, first in sorted((each.day, id) for id, each in by_id.items() if each.day):
        reached = [first]
        while reached:
            id = reached.pop()
            if id not in found:
                found[id] = day
                reached += taken[id]
    return found


def _published(report: Carrier) -> int:
    return _age(report.day)


def _age(day: date | None) -> int:
    return -day.toordinal() if day else 1  # undated ones after all others


def _carrier(id: str, outlet: str | None, document: Document | None) -> Carrier:
    if document is None:
        return Carrier(id, outlet, (outlet_key(outlet),) if outlet else (), None, by_hand=True)
    names = [name for name in (document.credit, document.outlet) if name]
    voices = tuple(dict.fromkeys(map(outlet_key, names)))
    day = document.instant.date() if document.instant else document.day
    return Carrier(id, document.outlet or document.credit, voices, day, by_hand=False, text=document.text, written=day)


_SAME_TEXT = 0.5  # how surely a copy must be one to be the same text
_EVEN = 0.5  # the confidence of a copy that may be the model as well


def is_one_text(copy: Derivation) -> bool:
    """Whether the two are one text, so far as can be told."""
    return round(sameness(copy), 9) >= _SAME_TEXT


def is_directed(copy: Derivation) -> bool:
    """Whether anything says which of the two took it from the other."""
    return round(copy.confidence, 9) > _EVEN


def sameness(copy: Derivation) -> float:
    """How probable it is that the two are one text, in 0..1.

    A copy's confidence also holds the doubt about who took it from whom, which is even at worst and does not matter to
    how many texts there are.
    """
    return min(1.0, 2 * copy.confidence) if copy.why in (Why.COPY, Why.CREDIT) else copy.confidence
