"""Invent a world: people know the truth more or less, outlets go to them or copy each other."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from attrs import evolve

from simulation.world import (
    OUTLET_FIDELITY,
    RELIABILITY,
    WIRE_FIDELITY,
    Calling,
    Event,
    Outlet,
    Parameters,
    Person,
    Regime,
    Report,
    World,
)

_CALLINGS = tuple(Calling)
_HOW_OFTEN = (0.3, 0.35, 0.35)  # witnesses, officials, insiders
_BODIES = 20
_HABIT = 8  # how much likelier an outlet copies its habitual upstream than another of the same size
_TRUE_IN_A_LOOP = 0.25


def invent(parameters: Parameters) -> World:
    """The world of these parameters; the same ones give the same world.

    What `reuse`, `sybil` and `garble` draw comes from a generator of its own, so they change nothing else.
    """
    p = parameters
    rng = np.random.default_rng(p.seed)
    outlets = tuple(
        Outlet(f"o{i}", i < p.wires, float(rng.beta(*(WIRE_FIDELITY if i < p.wires else OUTLET_FIDELITY))))
        for i in range(p.outlets)
    )
    usual = rng.integers(p.outlets, size=p.outlets)  # whom an outlet takes from first: its owner's, its syndicate's
    usual[rng.random(p.outlets) < 0.6] %= p.wires
    people = {
        calling: tuple(
            Person(f"{calling[0]}{i}", calling, f"org{i % _BODIES}", float(rng.beta(*RELIABILITY[calling])))
            for i in range(p.people)
        )
        for calling in _CALLINGS
    }
    newsroom = _Newsroom(p, rng, np.random.default_rng([p.seed, 1]), outlets, usual, people)
    return World(p, outlets, people, tuple(newsroom.event(f"c{n}") for n in range(p.claims)))


class _Newsroom:
    """Everything that stays the same from claim to claim."""

    def __init__(self, p, rng, extra, outlets, usual, people) -> None:
        self.p, self.rng, self.extra = p, rng, extra
        self.outlets, self.usual, self.people = outlets, usual, people
        self.size = np.array([6.0 if n < p.wires else 1 / (1 + n - p.wires) ** 0.5 for n in range(len(outlets))])

    def event(self, id: str) -> Event:
        u = self.rng.random()
        rumour, loop = u < self.p.rumour, u < self.p.rumour + self.p.loop
        regime = Regime.RUMOUR if rumour else Regime.LOOP if loop else Regime.NORMAL
        n = int(np.clip(1 + self.rng.lognormal(np.log(self.p.mean_reports - 1) - 0.32, 0.8), 2, len(self.outlets) - 1))
        if regime is Regime.RUMOUR:
            n = max(n, 6)
        who = self.rng.choice(len(self.outlets), n, replace=False, p=self.size / self.size.sum())
        story = _Story(id, self, [int(each) for each in who])
        return {Regime.RUMOUR: story.rumour, Regime.LOOP: story.loop, Regime.NORMAL: story.normal}[regime]()


class _Story:
    """One claim while it is being reported."""

    def __init__(self, id: str, room: _Newsroom, who: list[int]) -> None:
        self.id, self.room, self.p, self.rng, self.who = id, room, room.p, room.rng, who
        self.reports: list[Report] = []
        self.by: list[int] = []  # the outlet of each report, by number
        self.spoken: dict[str, tuple[int, str]] = {}  # by person: their stance, and whose word it really is

    def normal(self) -> Event:
        while True:  # nobody reports what nobody put forward
            truth = bool(self.rng.random() < self.p.p_true)
            self.spoken.clear()
            person, stance = self._speak(truth)
            if stance > 0:
                break
        self._print(self.who[0], stance, person)
        for outlet in self.who[1:]:
            if self.rng.random() < self.p.copy:
                self._copy(outlet)
            else:
                person, stance = self._speak(truth)
                self._print(outlet, stance, person)
        if self.rng.random() < self.p.back and len(self.reports) > 2:
            last = self.reports[-1].id
            self._change(0, cites=(*self.reports[0].cites, last), upstream=(*self.reports[0].upstream, last))
        return self._close(Regime.NORMAL, truth)

    def rumour(self) -> Event:
        leaker = self._any(Calling.INSIDER)
        self.spoken[leaker.id] = (1, leaker.id)
        self._print(self.who[0], 1, leaker)
        self._change(0, stance=1)
        denied = self.rng.random() < self.p.deny
        for n, outlet in enumerate(self.who[1:], 1):
            if denied and n == len(self.who) - 2:
                person, stance = self._speak(False, Calling.OFFICIAL)
                self._print(outlet, stance, person)
            else:
                self._copy(outlet)
        return self._close(Regime.RUMOUR, False)

    def loop(self) -> Event:
        truth = bool(self.rng.random() < _TRUE_IN_A_LOOP)
        ring = self.who[: int(self.rng.integers(2, 4))]
        for outlet in ring:
            self._print(outlet, 1)
        ids = [report.id for report in self.reports]
        for n, cited in enumerate([*ids[1:], ids[0]]):
            self._change(n, cites=(cited,), upstream=(cited,), stance=1, garbled=False)
        for outlet in self.who[len(ring) :]:
            self._copy(outlet)
        return self._close(Regime.LOOP, truth)

    def _speak(self, truth: bool, calling: Calling | None = None) -> tuple[Person, int]:
        """Somebody speaks: a person, and what they say."""
        calling = calling or _CALLINGS[self.rng.choice(3, p=_HOW_OFTEN)]
        insiders, officials = (
            [id for id in self.spoken if id.startswith(of[0])] for of in (Calling.INSIDER, Calling.OFFICIAL)
        )
        if calling is Calling.INSIDER and insiders and self.rng.random() < self.p.anon_same:
            return self._known(insiders[0], Calling.INSIDER), self.spoken[insiders[0]][0]
        person = self._any(calling)
        while person.id in self.spoken:
            person = self._any(calling)
        stance, whose = (1 if (self.rng.random() < person.reliability) == truth else -1), person.id
        if calling is Calling.OFFICIAL and officials and self.rng.random() < self.p.briefing:
            colleague = self._known(officials[0], Calling.OFFICIAL)
            person = evolve(person, organisation=colleague.organisation)
            stance, whose = self.spoken[officials[0]]
        self.spoken[person.id] = (stance, whose)
        return person, stance

    def _any(self, calling: Calling) -> Person:
        return self.room.people[calling][self.rng.integers(self.p.people)]

    def _known(self, id: str, calling: Calling) -> Person:
        return next(person for person in self.room.people[calling] if person.id == id)

    def _copy(self, outlet: int) -> None:
        habit = self.room.usual[outlet]
        appeal = np.array([self.room.size[by] * (_HABIT if habit == by else 1) for by in self.by])
        model = self.reports[self.rng.choice(len(self.reports), p=appeal / appeal.sum())]
        cited = self.rng.random() < self.p.cite
        self._print(outlet, model.stance, upstream=(model.id,), cited=cited)

    def _print(
        self, outlet: int, stance: int, origin: Person | None = None, upstream: tuple[str, ...] = (), cited: bool = True
    ) -> None:
        by = self.room.outlets[outlet]
        garbled = bool(self.rng.random() > 1 - (1 - by.fidelity) * self.p.garble)
        betrayed = not cited and self.p.reuse > 0 and self.room.extra.random() < self.p.reuse
        self.by.append(outlet)
        self.reports.append(
            Report(
                id=f"{self.id}r{len(self.reports)}",
                claim=self.id,
                outlet=by,
                time=len(self.reports),
                stance=-stance if garbled else stance,
                cites=upstream if cited else (),
                origin=origin,
                model=upstream[0] if betrayed else None,
                upstream=upstream,
                garbled=garbled,
            )
        )

    def _change(self, n: int, **changes: object) -> None:
        self.reports[n] = evolve(self.reports[n], **changes)

    def _close(self, regime: Regime, truth: bool) -> Event:
        cited = {id for report in self.reports for id in report.cites}
        for n in range(len(self.reports) - 1):  # the corpus lacks some that others cite
            if self.rng.random() < self.p.unseen and self.reports[n].id in cited:
                self._change(n, seen=False)
        if not any(report.seen for report in self.reports):
            self._change(-1, seen=True)
        if self.p.sybil and not truth and self.room.extra.random() < self.p.sybil:
            self._push()
        sides = ({whose for stance, whose in self.spoken.values() if stance == side} for side in (1, -1))
        support, deny = map(len, sides)
        return Event(self.id, regime, truth, support, deny, tuple(self.reports))

    def _push(self) -> None:
        """One owner, many outlets, each with an insider of its own invention."""
        owner = Person("owner", Calling.INSIDER, "owner", 0.0)
        self.spoken[owner.id] = (1, owner.id)
        ids = [f"{self.id}s{n}" for n in range(self.p.sybils)]
        self.reports += [
            Report(
                id=id,
                claim=self.id,
                outlet=Outlet(f"s{n}", wire=False, fidelity=1.0),
                time=len(self.reports) + n,
                stance=1,
                origin=owner,
                model=before if self.room.extra.random() < self.p.reuse else None,
                upstream=(before,) if before else (),
            )
            for n, (before, id) in enumerate(pairwise([None, *ids]))
        ]
