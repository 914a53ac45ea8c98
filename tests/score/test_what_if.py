"""What the score would be without an origin or with one more is what `weigh` makes of such a lineage."""

from __future__ import annotations

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from laws import law
from provenance.model import Access, Identity, Kind, Lineage, Origin, Polarity, Settings, Source
from provenance.score import effects, weigh
from provenance.score.what_if import score_without, with_one_more
from provenance.strategies import lineages

chosen = st.builds(
    Settings,
    base_rate=st.floats(0.001, 0.999),
    fidelity=st.sampled_from(({Kind.NEWS_OUTLET: 0.8}, {})),
    relay=st.sampled_from((0.9, 0.7)),
)


@law
@given(lineages(), chosen)
def test_without_an_origin_is_exact(lineage, settings):
    weighed = weigh(lineage, settings)
    for index in range(len(lineage.origins)):
        others = [each for n, each in enumerate(lineage.origins) if n != index]
        assert score_without(weighed, index) == weigh(evolve(lineage, origins=others), settings).score


@law
@given(lineages(), chosen)
def test_with_one_more_is_exact_and_never_lowers(lineage, settings):
    weighed = weigh(lineage, settings)
    witness = Origin(
        Source("somebody new", Kind.WITNESS),
        Kind.WITNESS,
        Identity.NAMED,
        Access.FIRST_HAND,
        Polarity.SUPPORTS,
        quality=2 * settings.fidelity.get(Kind.NEWS_OUTLET, settings.relay) - 1,
    )
    more = with_one_more(weighed, settings)
    after = weigh(evolve(lineage, origins=[*lineage.origins, witness]), settings)
    assert more.score == after.score >= weighed.score
    assert more.weight == after.weights[-1].weight > 0


@law
@given(lineages())
def test_each_origin_that_weighs_has_its_effect_the_heaviest_first_and_one_more_comes_last(lineage):
    weighed = weigh(lineage, Settings())
    *gone, more = effects(lineage, weighed, Settings())
    sizes = [abs(each.weight) for each in gone]
    assert sizes == sorted(sizes, reverse=True)
    assert sorted(sizes) == sorted(abs(each.weight) for each in weighed.weights if each.weight)
    assert more == with_one_more(weighed, Settings())
    for each in gone:
        assert (each.score - weighed.score) * each.weight >= 0


def test_they_say_who_and_how_much() -> None:
    ada, bo = (
        Origin(Source(name, kind), kind, Identity.NAMED, Access.FIRST_HAND, side)
        for name, kind, side in (
            ("Ada Lind", Kind.WITNESS, Polarity.SUPPORTS),
            ("Bo Marsh", Kind.OFFICIAL, Polarity.DENIES),
        )
    )
    lineage = Lineage("c", [bo, ada])
    found = effects(lineage, weigh(lineage, Settings()), Settings())
    assert [each.label for each in found] == [
        "without Ada Lind",
        "without Bo Marsh",
        "with one further named, first-hand witness",
    ]
    assert [each.score for each in found] == [
        pytest.approx(0.25),  # an official of .75 denies
        pytest.approx(0.80),  # a witness of .80 says so
        pytest.approx(1 / (1 + (3 / 4) * (0.26 / 0.74))),  # .80 seen through .8 of an outlet is .74
    ]
