"""The table of priors keeps the order that the laws ask for, and every number of it is a setting."""

from __future__ import annotations

from pathlib import Path

import pytest
from attrs import evolve

from provenance.errors import SettingError
from provenance.lineage import trace
from provenance.model import (
    Access,
    Claim,
    Hop,
    Identity,
    Kind,
    Lineage,
    Origin,
    Polarity,
    Prior,
    Settings,
    Source,
    Statement,
)
from provenance.model.priors import FIDELITY, INTERESTED, PRIORS, RELAY, SECOND_HAND
from provenance.score import weigh
from provenance.score.reliability import reliability

INSIDER = Origin(
    Source("a clerk", Kind.INSIDER, Identity.UNNAMED),
    Kind.INSIDER,
    Identity.UNNAMED,
    Access.SECOND_HAND,
    Polarity.SUPPORTS,
    interested=True,
)


def test_every_kind_has_a_prior_between_chance_and_certainty_and_unnamed_is_never_above_named() -> None:
    assert set(PRIORS) == set(Kind)
    for prior in PRIORS.values():
        assert 0.5 <= prior.unnamed <= prior.named < 1


def test_the_page_shows_the_table_as_it_is() -> None:
    page = (Path(__file__).parents[2] / "docs" / "score.md").read_text(encoding="utf-8")
    for kind, prior in PRIORS.items():
        assert f"| {kind} | {prior.named:.2f} | {prior.unnamed:.2f} |" in page
    for number in (SECOND_HAND, INTERESTED, RELAY, *FIDELITY.values()):
        assert f" {number:.2f} " in page


def test_agencies_relay_best_and_social_media_worst() -> None:
    assert max(FIDELITY, key=FIDELITY.get) is Kind.WIRE_AGENCY
    assert min(FIDELITY, key=FIDELITY.get) is Kind.SOCIAL_MEDIA


def test_each_factor_counts_once() -> None:
    settings = Settings(priors={**PRIORS, Kind.INSIDER: Prior(0.9, 0.7)}, second_hand=0.5, interested=0.25)
    assert reliability(INSIDER, settings).value == pytest.approx(0.5 + 0.2 * 0.5 * 0.25)
    assert reliability(evolve(INSIDER, interested=False), settings).value == pytest.approx(0.6)
    assert reliability(evolve(INSIDER, access=Access.UNKNOWN), settings).value == pytest.approx(0.55)
    assert reliability(evolve(INSIDER, identity=Identity.ORGANISATION), settings).value == pytest.approx(0.55)


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ({"second_hand": 1.5}, "second_hand"),
        ({"interested": -0.1}, "interested"),
        ({"base_rate": 0.0}, "base_rate"),
        ({"base_rate": 1.0}, "base_rate"),
        ({"priors": {Kind.INSIDER: Prior(1.0, 0.6)}}, "priors.insider.named"),
        ({"priors": {Kind.INSIDER: Prior(0.7, 0.4)}}, "priors.insider.unnamed"),
    ],
)
def test_what_is_out_of_range_is_refused_by_name(wrong: dict[str, object], named: str) -> None:
    with pytest.raises(SettingError) as caught:
        weigh(Lineage("c", [INSIDER]), Settings(**wrong))
    assert caught.value.setting == named


@pytest.mark.parametrize("rarest", [1e-9, 1 - 1e-9])
def test_the_rarest_base_rates_are_taken(rarest: float) -> None:
    assert weigh(Lineage("c"), Settings(base_rate=rarest)).score == pytest.approx(rarest)


def score(outlet: str, ratings: dict[str, float]) -> float:
    said = Statement([Hop(Source("Ada Lind", Kind.WITNESS))], outlet=outlet, id="s")
    settings = Settings(ratings=ratings)
    return weigh(trace([Claim("c", "it rained", [said])], [], [], settings)[0], settings).score


def test_a_rated_outlet_relays_as_its_rating_says_from_social_media_to_an_agency() -> None:
    plain, worst, best = (score("Vale Courier", each) for each in ({}, {"vale courier": 0.0}, {"vale courier": 1.0}))
    assert worst < plain < best
    assert worst == pytest.approx(0.5 + 0.3 * 0.5)
    assert best == pytest.approx(0.5 + 0.3 * 0.94) == score("Reuters", {})
    assert score("Vale Courier", {"harbour post": 0.0}) == plain
