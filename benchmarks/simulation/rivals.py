"""What people do today: count outlets, or infer which outlets to trust from who agrees with whom.

Each rival takes the reports that an auditor sees and gives every claim a score, higher for likelier true; where
`probability` says so it is one. truthdiscovery and crowd-kit are used where they are installed (extra `bench`).
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from types import ModuleType
from typing import Any

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from simulation.world import World

Scores = NDArray[np.float64]
Codes = NDArray[np.int64]


@frozen
class Assertions:
    """Who says what of which claim, as three columns: outlet and claim by number, stance +1 or -1."""

    outlet: NDArray[np.int64]
    claim: NDArray[np.int64]
    stance: NDArray[np.int64]

    @property
    def claims(self) -> int:
        """The number of claims."""
        return int(self.claim.max()) + 1

    def total(self, weight: Scores) -> Scores:
        """The sum over each claim of what its assertions weigh."""
        return np.bincount(self.claim, weight, self.claims)


@frozen
class Rival:
    """A way of scoring claims by who asserts them."""

    name: str
    score: Callable[[Assertions], Scores]
    probability: bool


def assertions(world: World) -> Assertions:
    """The visible reports of a world, one row each."""
    rows = [(report.outlet.id, n, report.stance) for n, event in enumerate(world.events)
            for report in event.reports if report.seen]  # fmt: skip
    outlets = {id: n for n, id in enumerate(sorted({id for id, _, _ in rows}))}
    return Assertions(*np.array([(outlets[id], n, stance) for id, n, stance in rows]).T)


def vote(given: Assertions) -> Scores:
    """The share of outlets that assert a claim, one more on either side."""
    pro, con = (given.total((given.stance == side).astype(float)) for side in (1, -1))
    return (pro + 1) / (pro + con + 2)


def accu(given: Assertions, rounds: int = 20) -> Scores:
    """ACCU (Dong, Berti-Equille and Srivastava, VLDB 2009) with two values: accuracies and truths in turn.

    An outlet of accuracy A votes log(A / (1 - A)); its accuracy is the mean probability of what it asserts.
    """
    accuracy = np.full(int(given.outlet.max()) + 1, 0.8)
    said = np.bincount(given.outlet)
    truth = np.full(given.claims, 0.5)
    for _ in range(rounds):
        votes = np.log(accuracy / (1 - accuracy))[given.outlet] * given.stance
        truth = 1 / (1 + np.exp(-np.clip(given.total(votes), -30, 30)))
        right = np.where(given.stance > 0, truth[given.claim], 1 - truth[given.claim])
        accuracy = np.clip(np.bincount(given.outlet, right) / said, 0.01, 0.99)
    return truth


def rivals() -> list[Rival]:
    """Vote, ACCU, and those of truthdiscovery and crowd-kit that are installed."""
    return [Rival("vote of outlets", vote, True), Rival("ACCU", accu, True), *_truthdiscovery(), *_crowdkit()]


def _truthdiscovery_itself() -> ModuleType | None:
    sys.modules.setdefault(
        "truthdiscovery.graphs", ModuleType("graphs")
    )  # it draws with cairo, which nobody needs here
    try:
        import truthdiscovery
    except ImportError:
        return None
    return truthdiscovery


def _truthdiscovery() -> Iterator[Rival]:
    if (peer := _truthdiscovery_itself()) is None:
        return
    for algorithm in (peer.Sums, peer.AverageLog, peer.Investment, peer.PooledInvestment, peer.TruthFinder, peer.CRH):

        def score(given: Assertions, algorithm: type = algorithm) -> Scores:
            data = peer.Dataset(zip(given.outlet.tolist(), given.claim.tolist(), given.stance.tolist(), strict=True))
            belief = algorithm().run(data).belief
            return np.array([belief[n].get(1, 0.0) - belief[n].get(-1, 0.0) for n in range(given.claims)])

        yield Rival(f"truthdiscovery {algorithm.__name__}", score, False)


def _crowdkit() -> Iterator[Rival]:
    try:
        import crowdkit.aggregation as peer
        import pandas as pd
    except ImportError:
        return
    makers: Sequence[tuple[str, Callable[[], Any]]] = (
        ("Dawid-Skene", lambda: peer.DawidSkene(n_iter=100)),
        ("OneCoin", lambda: peer.OneCoinDawidSkene(n_iter=100)),
        ("GLAD", lambda: peer.GLAD(n_iter=20)),
        ("MACE", lambda: peer.MACE(n_restarts=2, n_iter=20, random_state=0)),
    )
    for name, make in makers:

        def score(given: Assertions, make: Callable[[], Any] = make) -> Scores:
            table = pd.DataFrame({"worker": given.outlet, "task": given.claim, "label": given.stance})
            found = make().fit_predict_proba(table)
            return found.reindex(range(given.claims)).get(1, pd.Series(0.0, range(given.claims))).fillna(0.5).to_numpy()

        yield Rival(f"crowd-kit {name}", score, True)


def peers() -> dict[str, Callable[[Codes, Codes, Codes], Callable[[], object]]]:
    """For timing: peers by name, each a function of outlets, claims and stances that prepares its input and gives the
    work to be timed. Those that are not installed are left out.
    """
    found: dict[str, Callable[[Codes, Codes, Codes], Callable[[], object]]] = {}
    if (truthdiscovery := _truthdiscovery_itself()) is not None:

        def sums(outlet: Codes, claim: Codes, stance: Codes) -> Callable[[], object]:
            rows = zip(outlet.tolist(), claim.tolist(), stance.tolist(), strict=True)
            data = truthdiscovery.Dataset(rows, allow_multiple=True)
            return lambda: truthdiscovery.Sums().run(data)

        found["truthdiscovery Sums"] = sums
    try:
        import crowdkit.aggregation as crowdkit
        import pandas as pd
    except ImportError:
        return found

    def of(make: Callable[[], Any]) -> Callable[[Codes, Codes, Codes], Callable[[], object]]:
        def prepared(outlet: Codes, claim: Codes, stance: Codes) -> Callable[[], object]:
            table = pd.DataFrame({"worker": outlet, "task": claim, "label": stance})
            return lambda: make().fit(table)

        return prepared

    found["crowd-kit Dawid-Skene"] = of(lambda: crowdkit.DawidSkene(n_iter=10))
    found["crowd-kit OneCoin"] = of(lambda: crowdkit.OneCoinDawidSkene(n_iter=10))
    return found
