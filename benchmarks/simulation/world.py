"""What an invented world holds: its people, its outlets, what each report says, and what nobody but us knows."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from attrs import field, frozen


class Calling(StrEnum):
    """What a person is: who sees, who speaks on the record, who speaks on condition of anonymity."""

    WITNESS = "witness"
    OFFICIAL = "official"
    INSIDER = "insider"


class Regime(StrEnum):
    """How a claim came into the news."""

    NORMAL = "normal"  # people speak to outlets, outlets copy each other
    RUMOUR = "rumour"  # false; one insider told one outlet, the rest copied
    LOOP = "loop"  # nobody said it; each of a few names the next as its source, and others copy


# The planted populations: Beta parameters of how often one of them is right, of how often an outlet relays faithfully.
RELIABILITY: Mapping[Calling, tuple[float, float]] = {
    Calling.WITNESS: (14, 3),
    Calling.OFFICIAL: (10, 3),
    Calling.INSIDER: (6, 4),
}
WIRE_FIDELITY, OUTLET_FIDELITY = (98, 2), (27, 3)


@frozen
class Parameters:
    """What a world is like. Rates lie in 0..1.

    copy       a report after the first copies an earlier one, else it goes to a new origin
    rumour, loop, back   claims that are one; a back edge is a root that cites its own copy
    cite       a copy says what it copied; uncited ones look like the outlet's own voice
    reuse      the wording of an uncited copy, or of a sybil, betrays its model
    anon_same  an insider who speaks has spoken on this claim before, to somebody else: a re-leak
    briefing   an official repeats what a colleague's briefing said
    unseen     a report that others cite is not in the corpus
    deny       an official denies a rumour late
    sybil      a false claim is pushed by `sybils` outlets of one owner, each with a source of its own invention
    garble     a multiple of the rate at which outlets turn what they relay into its contrary
    """

    claims: int = 1000
    outlets: int = 80
    wires: int = 4
    people: int = 150
    p_true: float = 0.5
    copy: float = 0.6
    rumour: float = 0.15
    loop: float = 0.05
    back: float = 0.05
    cite: float = 0.85
    anon_same: float = 0.3
    briefing: float = 0.15
    unseen: float = 0.15
    deny: float = 0.35
    mean_reports: int = 9
    seed: int = 0
    reuse: float = 0.0
    sybil: float = 0.0
    sybils: int = 8
    garble: float = 1.0


@frozen
class Outlet:
    """Who publishes. `fidelity` is planted: how often it relays faithfully."""

    id: str
    wire: bool
    fidelity: float


@frozen
class Person:
    """Who speaks. `reliability` is planted: how often they are right."""

    id: str
    calling: Calling
    organisation: str
    reliability: float

    @property
    def named(self) -> bool:
        """Whether reports name them."""
        return self.calling is not Calling.INSIDER


@frozen
class Report:
    """One outlet on one claim: `stance` +1 asserts it, -1 denies it.

    Visible: `cites` (ids of reports), `origin`, `model` (the report whose wording it betrays). A report that is not
    `seen` is known only from being cited. Planted: `upstream`, what it copied whether it says so or not, and `garbled`.
    """

    id: str
    claim: str
    outlet: Outlet
    time: int
    stance: int
    cites: tuple[str, ...] = ()
    origin: Person | None = None
    seen: bool = True
    model: str | None = None
    upstream: tuple[str, ...] = ()
    garbled: bool = False


@frozen
class Event:
    """One claim, and what is planted: whether it is true, and how many independent people back or deny it."""

    id: str
    regime: Regime
    truth: bool
    origins: int
    denials: int
    reports: tuple[Report, ...] = field(repr=False)


@frozen
class World:
    """Everything, planted truth included."""

    parameters: Parameters
    outlets: tuple[Outlet, ...]
    people: Mapping[Calling, tuple[Person, ...]] = field(repr=False)
    events: tuple[Event, ...] = field(repr=False)
