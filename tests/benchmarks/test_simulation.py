"""The simulator invents the worlds on which the score was chosen, and its readings hide what is planted."""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

import numpy as np
import pytest
from attrs import evolve

sys.path.insert(0, str(Path(__file__).parents[2] / "benchmarks"))

from simulation.comparing import assess, measured
from simulation.measures import auc, ece, recall_and_precision
from simulation.news import invent
from simulation.reading import readings
from simulation.rivals import accu, assertions, vote
from simulation.world import Parameters, Regime, Report, World

SMALL = Parameters(claims=60)


def sketch(world: World) -> dict[str, object]:
    """A world as the first sketch of this simulator wrote it."""
    names = {"rumour": "rumor"}
    first = [name for name in Parameters.__attrs_attrs__ if name.name not in {"reuse", "sybil", "sybils", "garble"}]
    return {
        "params": {names.get(each.name, each.name): getattr(world.parameters, each.name) for each in first},
        "outlets": [
            {"id": each.id, "kind": "wire" if each.wire else "outlet", "fidelity": each.fidelity}
            for each in world.outlets
        ],
        "origins": [
            {"id": each.id, "kind": each.calling, "org": each.organisation, "reliability": each.reliability}
            for people in world.people.values()
            for each in people
        ],
        "claims": [
            {
                "id": each.id,
                "regime": names.get(each.regime, each.regime),
                "gold": {
                    "truth": each.truth,
                    "origins": each.origins,
                    "denials": each.denials,
                    "reports": len(each.reports),
                },
            }
            for each in world.events
        ],
        "reports": [_sketched(report) for event in world.events for report in event.reports],
    }


def _sketched(report: Report) -> dict[str, object]:
    origin = report.origin
    return {
        "id": report.id,
        "claim": report.claim,
        "outlet": report.outlet.id,
        "t": report.time,
        "stance": report.stance,
        "cites": report.cites,
        "origin": origin
        and {
            "key": origin.id if origin.named else f"anon:{report.id}",
            "kind": origin.calling,
            "named": origin.named,
            "org": origin.organisation if origin.named else None,
        },
        "seen": report.seen,
        "gold": {"up": report.upstream, "origin": origin and origin.id, "garbled": report.garbled},
    }


@pytest.mark.parametrize(
    ("parameters", "digest"),
    [
        (Parameters(), "3c5937c045edabeb34f5a7cfb4e2cfad756e3756f973bb3cb988adb3abf882a1"),
        (Parameters(copy=0.9, seed=2), "f64acf1e555e5d60dbcd3bf936c29cb0927998f2bb47cc2ad73d204b799aeda5"),
        (Parameters(copy=0, seed=1), "787498554105f6e0f991c4a18e4759c1923bc66c21c339d7e8f19c4b77e5ae81"),
    ],
)
def test_the_worlds_are_those_on_which_the_score_was_chosen(parameters: Parameters, digest: str) -> None:
    assert hashlib.sha256(json.dumps(sketch(invent(parameters))).encode()).hexdigest() == digest


def test_what_is_new_changes_nothing_but_itself() -> None:
    plain, betrayed = (invent(evolve(SMALL, reuse=rate)) for rate in (0.0, 1.0))
    assert [evolve(report, model=None) for event in betrayed.events for report in event.reports] == [
        report for event in plain.events for report in event.reports
    ]
    uncited = [each for event in betrayed.events for each in event.reports if each.upstream and not each.cites]
    assert uncited
    assert all(report.model == report.upstream[0] for report in uncited)


def test_sybils_push_false_claims_and_are_one_origin() -> None:
    plain, pushed = (invent(evolve(SMALL, sybil=rate)) for rate in (0.0, 1.0))
    for before, after in zip(plain.events, pushed.events, strict=True):
        new = after.reports[len(before.reports) :]
        assert len(new) == (0 if before.truth else SMALL.sybils)
        assert after.origins == before.origins + bool(new)
        assert len({report.origin for report in new}) == bool(new)


def test_more_garbling_garbles_more_and_none_none() -> None:
    share = [
        np.mean([each.garbled for event in invent(evolve(SMALL, garble=rate)).events for each in event.reports])
        for rate in (0.0, 1.0, 3.0)
    ]
    assert share[0] == 0 < share[1] < share[2]


def test_an_auditor_reads_what_is_seen_and_nothing_planted() -> None:
    world = invent(evolve(SMALL, reuse=0.5, unseen=0.5))
    for event, read in zip(world.events, readings(world), strict=True):
        seen = {report.id: report for report in event.reports if report.seen}
        assert {document.id for document in read.documents} == set(seen)
        assert {said.document for said in read.claim.statements} == set(seen)
        for said in read.claim.statements:
            report = seen[said.document]
            assert bool(said.chain) == bool(report.origin or report.cites)
            assert (said.polarity == "supports") == (report.stance > 0)
            assert all(hop.source.identity == "unnamed" for hop in said.chain if "insider" in hop.source.name)


def test_noise_misreads_as_often_as_its_confidences_say() -> None:
    world = invent(evolve(SMALL, claims=200))
    clean, noisy = (
        {said.id: said for read in readings(world, noise) for said in read.claim.statements} for noise in (0.0, 0.3)
    )
    right = [(noisy[id].confidence, evolve(noisy[id], confidence=1.0) == clean[id]) for id in set(noisy) & set(clean)]
    confidence, same = np.array(right, float).T
    assert confidence.mean() == pytest.approx(0.7, abs=0.03)
    assert same.mean() == pytest.approx(confidence.mean(), abs=0.05)
    assert same[confidence > 0.8].mean() > 0.8 > same[confidence < 0.5].mean()


def test_loops_rest_on_nobody() -> None:
    assessed = assess(evolve(SMALL, loop=1.0, rumour=0.0, unseen=0.0, garble=0.0))
    for event, lineage, weighed in zip(assessed.world.events, assessed.lineages, assessed.weighed, strict=True):
        assert event.regime is Regime.LOOP
        assert lineage.supporting.count == event.origins == 0
        assert weighed.score == 0.5


def test_lineage_beats_counting_outlets() -> None:
    """On three hundred claims; the published figures are of three thousand."""
    assessed = assess(evolve(SMALL, claims=300, copy=0.5))
    found = measured(assessed)
    given = assertions(assessed.world)
    assert found["AUC"] > 0.8
    assert found["AUC"] > max(auc(score(given), assessed.truth) for score in (vote, accu)) + 0.15
    assert found["ECE"] < 0.13
    assert found["one recall"] > 0.9
    assert found["one precision"] > 0.83
    assert found["error"] < found["error, outlets"] / 4


@pytest.mark.parametrize("noise", [0.4, 0.8])
def test_calibration_holds_when_extraction_errs(noise: float) -> None:
    assert measured(assess(evolve(SMALL, claims=300), noise))["ECE"] < 0.15


def test_measures_measure() -> None:
    truth = [True, True, False, False]
    assert auc([0.9, 0.8, 0.2, 0.1], truth) == 1
    assert auc([0.5, 0.5, 0.5, 0.5], truth) == 0.5
    assert auc([0.9, 0.1, 0.5, 0.2], truth) == 0.5
    assert ece([0.75] * 4, [True, True, True, False]) == 0
    assert ece([0.9] * 4, truth) == pytest.approx(0.4)
    assert recall_and_precision([True, True, False], [True, False, True]) == (0.5, 0.5)
