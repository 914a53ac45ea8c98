"""A world as an auditor gets it: documents, statements with their chains, visible copies; never what is planted.

`noise` plants errors of extraction: each report is read with a confidence of its own, drawn with mean 1 - noise, and is
misread with the chance that this leaves. So the confidences are honest, as those of a good extractor are.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np
from attrs import evolve, frozen

from provenance import outlets as known
from provenance.model import (
    Access,
    Claim,
    Derivation,
    Document,
    Hop,
    Identity,
    Kind,
    Polarity,
    Source,
    Statement,
    Why,
)
from simulation.world import Calling, Event, Outlet, Person, Report, World

_STEADY = 4.0  # how close together the confidences of readings lie: the sum of the parameters of their Beta
_LOST, _SOMEBODY_ELSE = (
    0.4,
    0.7,
)  # misreadings: the attribution is lost, else it goes to somebody else, else it is denied
_BETRAYED = 0.9  # the confidence of a copy that its wording betrays
_AGENCIES = ("Reuters", "Associated Press", "Agence France-Presse", "Xinhua")


@frozen
class Reading:
    """One claim as an auditor gets it, with the documents that carry it and the copies among them."""

    claim: Claim
    documents: tuple[Document, ...]
    copies: tuple[Derivation, ...]


def readings(world: World, noise: float = 0.0) -> list[Reading]:
    """What an auditor gets of each claim, in the order of `world.events`."""
    rng = np.random.default_rng([world.parameters.seed, 2])
    return [_reading(_misread(event, noise, rng) if noise else [(each, 1.0) for each in event.reports], event.id)
            for event in world.events]  # fmt: skip


def _misread(event: Event, noise: float, rng: np.random.Generator) -> list[tuple[Report, float]]:
    read = []
    for report in event.reports:
        confidence = float(rng.beta(_STEADY * (1 - noise), _STEADY * noise))
        if rng.random() > confidence:
            report = _wrong(report, rng)
        read.append((report, confidence))
    return read


def _wrong(report: Report, rng: np.random.Generator) -> Report:
    how = rng.random()
    if how < _LOST:
        return evolve(report, origin=None, cites=())
    if how < _SOMEBODY_ELSE:
        calling = Calling.WITNESS if rng.random() < 0.5 else Calling.INSIDER
        return evolve(report, origin=Person(f"nobody {report.id}", calling, "", 0.5), cites=())
    return evolve(report, stance=-report.stance)


def _reading(read: list[tuple[Report, float]], id: str) -> Reading:
    by_id = {report.id: report for report, _ in read}
    said, documents, copies = [], [], []
    for report, confidence in read:
        if not report.seen:
            continue
        documents.append(Document(report.id, "", outlet=_name(report.outlet)))
        polarity = Polarity.SUPPORTS if report.stance > 0 else Polarity.DENIES
        said += [
            Statement(chain, report.id, polarity=polarity, confidence=confidence, id=f"{report.id}:{n}")
            for n, chain in enumerate(_chains(report, by_id))
        ]
        if report.model and by_id[report.model].seen:
            copies.append(Derivation(report.id, report.model, Why.COPY, _BETRAYED))
    return Reading(Claim(id, id, said), tuple(documents), tuple(copies))


def _chains(report: Report, by_id: Mapping[str, Report]) -> list[tuple[Hop, ...]]:
    """Where a report says it has it: a chain for each origin and each report that it cites, or its own voice."""
    return list(_outward(report, by_id, frozenset({report.id}))) or [()]


def _outward(report: Report, by_id: Mapping[str, Report], passed: frozenset[str]) -> Iterator[tuple[Hop, ...]]:
    if report.origin:
        yield (_hop(report.origin, report.outlet),)
    for id in report.cites:
        cited = by_id[id]
        hop = Hop(Source(_name(cited.outlet), _publishes(cited.outlet), Identity.ORGANISATION))
        onward = () if cited.seen or id in passed else tuple(_outward(cited, by_id, passed | {id}))
        yield from ((hop, *rest) for rest in onward or ((),))


def _hop(person: Person, told: Outlet) -> Hop:
    if not person.named:
        return Hop(Source("an insider", Kind.INSIDER, Identity.UNNAMED, outlet=_name(told)))
    if person.calling is Calling.WITNESS:
        return Hop(Source(person.id, Kind.WITNESS), Access.FIRST_HAND)
    return Hop(Source(person.id, Kind.OFFICIAL, party=person.organisation))


def _publishes(outlet: Outlet) -> Kind:
    return Kind.WIRE_AGENCY if outlet.wire else Kind.NEWS_OUTLET


def _name(outlet: Outlet) -> str:
    """A wire is called as an agency that the library knows, so that it is taken for one; others are nobody."""
    if not outlet.wire:
        return f"Paper {outlet.id}"
    name = _AGENCIES[int(outlet.id[1:]) % len(_AGENCIES)]
    assert known.is_agency(name), name
    return name
