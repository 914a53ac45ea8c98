"""Which documents of a claim rest on which: copies, credits, citations, links, and the same source named."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import evolve, field, frozen

from provenance.lineage.carriers import Carrier, Carriers, likeliest
from provenance.lineage.names import is_outlet, outlet_key
from provenance.model import Clue, Derivation, Document, Hop, Identity, Origin, Sign, Statement, Why
from provenance.model.freeze import as_tuple

# A page that links to another has read it; what it took may still be something else.
_BY_LINK = 0.9

# A citation of an outlet whose only report here is of a later day: mostly of an earlier one that the corpus lacks.
_AHEAD = 0.3
_AHEAD_BY_LINK = 0.95

# Who names the same source may have gone there: that one read the other is possible, and no more.
_BY_SOURCE = 0.5

_SIGNS = {Why.COPY: Sign.TEXT, Why.CREDIT: Sign.CREDIT, Why.CITATION: Sign.CITATION}

Key = tuple[str, str, Why]
Links = Mapping[str, frozenset[str]]


@frozen
class Resting:
    """What rests on what in one claim: derivations, and citations of what was published only later, both sorted."""

    derivations: tuple[Derivation, ...] = field(converter=as_tuple)
    ahead: tuple[Derivation, ...] = field(converter=as_tuple)


def derivations(
    statements: Sequence[Statement], carried: Carriers, origins: Sequence[Origin], linked: Links
) -> Resting:
    """Every derivation between the carriers of one claim, with its clues.

    Copies and credits are as `reuse` found them; a citation leads to the latest reports of the cited outlet that
    are here, or to the one that the page links to; documents that name the same source, and nothing else connects, lead
    to the earliest that does. Where derivations of two kinds lead in opposite directions, each has the other among its
    clues, as one that speaks against it.
    """
    found: dict[Key, Derivation] = {(copy.downstream, copy.upstream, copy.why): copy for copy in carried.copies}
    ahead: dict[Key, Derivation] = {}
    for each in _cited(statements, carried, linked):
        _keep(found, each)
    for each in _citing_ahead(statements, carried, linked):
        _keep(ahead, each)
    joined = {frozenset((down, up)) for down, up, _ in found}
    for each in _same_source(origins, statements, carried):
        if frozenset((each.downstream, each.upstream)) not in joined:
            _keep(found, each)
    disputed = (_with_disagreement(each, found) for each in found.values())
    return Resting(sorted(disputed, key=_order), sorted(ahead.values(), key=_order))


def _order(each: Derivation) -> Key:
    return (each.downstream, each.upstream, each.why)


def _keep(found: dict[Key, Derivation], new: Derivation) -> None:
    """The surest derivation of a kind between two documents, with the clues of all."""
    known = found.setdefault(_order(new), new)
    if known is not new:
        surest = max(known, new, key=lambda each: each.confidence)
        clues = dict.fromkeys((*surest.clues, *known.clues, *new.clues))
        found[_order(new)] = evolve(
            surest, clues=sorted(clues, key=lambda clue: (-clue.probability, clue.sign, clue.text))
        )


def _cited(statements: Iterable[Statement], carried: Carriers, linked: Links) -> Iterator[Derivation]:
    """Citations of an outlet whose report of the claim is here. Which of several was meant only a link says."""
    for said, carrier, hop in _citing(statements, carried):
        key, to = outlet_key(hop.source.name), linked.get(carrier.id)
        meant = [report for report in carried.of_outlet(key, carrier) if report.id in to] if to else []
        reports = meant or likeliest(carried.of_outlet(key, carrier))
        for report in reports:
            confidence = round(said.confidence / len(reports), 6)
            clues = [Clue(Sign.CITATION, confidence, f"cites {hop.text or hop.source.name}", hop.span)]
            if meant:
                clues.append(Clue(Sign.LINK, _BY_LINK, f"links to {report.id}"))
            yield Derivation(carrier.id, report.id, Why.CITATION, max(clue.probability for clue in clues), clues)
    for id in sorted(carried.by_id):
        for other in sorted(linked.get(id, frozenset()) & set(carried.by_id)):
            if not _later(carried.by_id[other], carried.by_id[id]):
                yield Derivation(id, other, Why.CITATION, _BY_LINK, [Clue(Sign.LINK, _BY_LINK, f"links to {other}")])


def _citing_ahead(statements: Iterable[Statement], carried: Carriers, linked: Links) -> Iterator[Derivation]:
    """Citations of an outlet that has only reports of a later day here, and links to what was published later."""
    for said, carrier, hop in _citing(statements, carried):
        key = outlet_key(hop.source.name)
        earliest = (report for report in reversed(carried.by_outlet.get(key, ())) if report.id != carrier.id)
        if next(carried.of_outlet(key, carrier), None) is None and (first := next(earliest, None)):
            confidence = round(_AHEAD * said.confidence, 6)
            clue = Clue(Sign.CITATION, confidence, f"cites {hop.text or hop.source.name}", hop.span)
            yield Derivation(carrier.id, first.id, Why.CITATION, confidence, [clue, _dated(first, carrier)])
    for id in sorted(carried.by_id):
        for other in sorted(linked.get(id, frozenset()) & set(carried.by_id)):
            if _later(carried.by_id[other], carried.by_id[id]):
                clues = [
                    Clue(Sign.LINK, _AHEAD_BY_LINK, f"links to {other}"),
                    _dated(carried.by_id[other], carried.by_id[id]),
                ]
                yield Derivation(id, other, Why.CITATION, _AHEAD_BY_LINK, clues)


def _citing(statements: Iterable[Statement], carried: Carriers) -> Iterator[tuple[Statement, Carrier, Hop]]:
    """The statements that cite another outlet, with the first that they cite."""
    for said in statements:
        carrier = carried.by_id[said.carrier]
        for hop in said.chain:
            if is_outlet(hop) and outlet_key(hop.source.name) not in carrier.voices:
                yield said, carrier, hop
                break


def _later(report: Carrier, than: Carrier) -> bool:
    return bool(report.day and than.day and report.day > than.day)


def _dated(report: Carrier, citing: Carrier) -> Clue:
    days = (report.day - citing.day).days if report.day and citing.day else 0
    return Clue(Sign.DATE, 0.0, f"{report.id} is dated {days} day{'s' * (days > 1)} later", against=True)


def links(documents: Mapping[str, Document]) -> Links:
    """To which other documents each links, by id; only those that link to any."""
    at: dict[str, set[str]] = defaultdict(set)
    for id, document in documents.items():
        if document.url:
            at[_address(document.url)].add(id)
    return {
        id: frozenset(other for link in document.links for other in at.get(_address(link), ()) if other != id)
        for id, document in documents.items()
        if document.links
    }


def _address(url: str) -> str:
    """An address without what does not change the page: scheme, www, query, fragment, closing slash."""
    bare = url.split("#")[0].split("?")[0].partition("://")
    return (bare[2] or bare[0]).removeprefix("www.").rstrip("/").casefold()


def _same_source(origins: Sequence[Origin], statements: Sequence[Statement], carried: Carriers) -> Iterator[Derivation]:
    """Documents that rest on one source, each led to the earliest that does."""
    of = {said.id: said for said in statements}
    for origin in origins:
        if origin.source is None or origin.identity is Identity.VAGUE:
            continue
        naming: dict[str, Statement] = {}
        for id in origin.statements:
            if of[id].chain and of[id].chain[-1].source.id == origin.source.id:
                naming.setdefault(of[id].carrier, of[id])
        if len(naming) < 2:
            continue
        first = min(naming, key=lambda carrier: (str(carried.by_id[carrier].day or "9"), carrier))
        for id in sorted(set(naming) - {first}):
            confidence = round(_BY_SOURCE * min(naming[id].confidence, naming[first].confidence), 6)
            hop = naming[id].chain[-1]
            clue = Clue(Sign.SOURCE, confidence, f"both rest on {origin.source.name}", hop.span)
            yield Derivation(id, first, Why.SAME_ORIGIN, confidence, [clue])


def _with_disagreement(each: Derivation, found: Mapping[Key, Derivation]) -> Derivation:
    """The derivation with those that lead the other way among its clues."""
    against = [
        Clue(_SIGNS[why], round(1 - other.confidence, 6), f"by {why}, {each.upstream} rests on it", against=True)
        for why in (Why.COPY, Why.CREDIT, Why.CITATION)
        if (other := found.get((each.upstream, each.downstream, why)))
    ]
    return evolve(each, clues=[*each.clues, *against]) if against else each
