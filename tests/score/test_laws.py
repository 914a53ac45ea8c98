"""The laws of the score, over drawn lineages."""

from __future__ import annotations

import math

import pytest
from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st

from laws import law
from provenance.model import Access, Identity, Kind, Lineage, Opinion, Origin, Polarity, Prior, Settings, Source, Term
from provenance.score import weigh
from provenance.score.opinion import VACUOUS, average, fuse
from provenance.score.terms import OPERATIONS, compute
from provenance.strategies import lineages, origins

close = pytest.approx
DEFAULT = Settings()
base_rates = st.floats(0.001, 0.999)


def score(lineage: Lineage, settings: Settings = DEFAULT) -> float:
    return weigh(lineage, settings).score


def with_origin(lineage: Lineage, origin: Origin) -> Lineage:
    return evolve(lineage, origins=[*lineage.origins, origin])


def log_odds(p: float) -> float:
    return math.log(p / (1 - p))


@law
@given(lineages(), base_rates)
def test_a_score_lies_strictly_between_nothing_and_certainty(lineage, base_rate):
    weighed = weigh(lineage, Settings(base_rate=base_rate))
    assert 0 < weighed.score < 1
    numbers = [weighed.weight_for, weighed.weight_against, *(each.weight for each in weighed.weights)]
    assert all(math.isfinite(number) for number in numbers)


@law
@given(origins(), st.integers(1, 300))
def test_a_mass_of_evidence_does_not_reach_certainty(origin, times):
    assert 0 < score(Lineage("c", [evolve(origin, quality=1.0, confidence=1.0)] * times)) < 1


@law
@given(base_rates)
def test_no_evidence_gives_the_base_rate(base_rate):
    assert score(Lineage("c"), Settings(base_rate=base_rate)) == close(base_rate, abs=1e-12)


@law
@given(lineages(), st.randoms(use_true_random=False))
def test_order_changes_nothing(lineage, random):
    shuffled = list(lineage.origins)
    random.shuffle(shuffled)
    assert score(evolve(lineage, origins=shuffled)) == close(score(lineage), abs=1e-12)


@law
@given(lineages())
def test_names_change_nothing(lineage):
    renamed = [
        evolve(each, source=evolve(each.source, name=f"z{each.source.name[::-1]}", id=each.source.id[::-1]))
        if each.source
        else each
        for each in lineage.origins
    ]
    assert score(evolve(lineage, origins=renamed)) == score(lineage)


@law
@given(lineages(), origins(Polarity.SUPPORTS, "one more"))
def test_one_more_supporter_never_lowers_the_score(lineage, origin):
    assert score(with_origin(lineage, origin)) >= score(lineage)


@law
@given(lineages(), origins(Polarity.DENIES, "one more"))
def test_one_more_denial_never_raises_the_score(lineage, origin):
    assert score(with_origin(lineage, origin)) <= score(lineage)


@law
@given(lineages(), origins(Polarity.DOUBTS, "one more"))
def test_doubts_are_shown_and_weigh_nothing(lineage, origin):
    weighed = weigh(with_origin(lineage, origin), DEFAULT)
    assert weighed.score == score(lineage)
    assert "one more" in {word for term in _all(weighed.explanation) for word in [term.label.split(",")[0]]} or (
        origin.source is None
    )


@law
@given(lineages())
def test_stances_flipped_give_the_complement(lineage):
    flip = {Polarity.SUPPORTS: Polarity.DENIES, Polarity.DENIES: Polarity.SUPPORTS, Polarity.DOUBTS: Polarity.DOUBTS}
    flipped = evolve(lineage, origins=[evolve(each, polarity=flip[each.polarity]) for each in lineage.origins])
    assert score(flipped) == close(1 - score(lineage), abs=1e-12)


@law
@given(origins(Polarity.SUPPORTS), base_rates)
def test_support_and_an_equal_denial_cancel(origin, base_rate):
    both = Lineage("c", [origin, evolve(origin, polarity=Polarity.DENIES)])
    assert score(both, Settings(base_rate=base_rate)) == close(base_rate, abs=1e-12)


@law
@given(lineages(), origins(Polarity.SUPPORTS, "somebody"), st.sampled_from(Access))
def test_named_and_first_hand_never_counts_less_than_unnamed(lineage, origin, access):
    assume(origin.source is not None)
    named, unnamed = (
        evolve(origin, source=Source("somebody", origin.kind, identity), identity=identity, access=how)
        for identity, how in ((Identity.NAMED, Access.FIRST_HAND), (Identity.UNNAMED, access))
    )
    assert score(with_origin(lineage, named)) >= score(with_origin(lineage, unnamed))


@law
@given(lineages(), origins(Polarity.SUPPORTS, "somebody"), st.floats(0, 1))
def test_an_extra_hop_never_strengthens(lineage, origin, kept):
    further = evolve(origin, quality=origin.quality * kept)
    assert score(with_origin(lineage, further)) <= score(with_origin(lineage, origin))


@law
@given(origins(), st.floats(0, 1))
def test_no_hop_turns_support_into_denial(origin, quality):
    (weight,) = weigh(Lineage("c", [evolve(origin, quality=quality)]), DEFAULT).weights
    assert weight.weight >= 0 if origin.polarity is not Polarity.DENIES else weight.weight <= 0


@law
@given(lineages(), origins(Polarity.SUPPORTS, "somebody"), st.floats(0.5, 0.99), st.floats(0.5, 0.99))
def test_more_reliable_supporters_never_lower_the_score(lineage, origin, one, other):
    only = evolve(lineage, origins=[each for each in lineage.origins if each.polarity is not Polarity.DENIES])
    low, high = (
        score(with_origin(only, origin), Settings(priors={**DEFAULT.priors, origin.kind: Prior(mean, 0.5)}))
        for mean in sorted((one, other))
    )
    assert high >= low


@law
@given(lineages(), origins(Polarity.SUPPORTS, "somebody"), st.floats(0, 1))
def test_a_less_sure_reading_never_strengthens_and_none_weighs_nothing(lineage, origin, kept):
    less = evolve(origin, confidence=origin.confidence * kept)
    assert score(with_origin(lineage, less)) <= score(with_origin(lineage, origin))
    assert score(with_origin(lineage, evolve(origin, confidence=0.0))) == score(lineage)


@law
@given(lineages(), origins(Polarity.SUPPORTS, "somebody"), st.floats(0, 1), st.floats(0, 1))
def test_being_told_and_having_a_stake_never_strengthen(lineage, origin, second_hand, interested):
    settings = Settings(second_hand=second_hand, interested=interested)
    plain = evolve(origin, access=Access.UNKNOWN, interested=False)
    for worse in (evolve(plain, access=Access.SECOND_HAND), evolve(plain, interested=True)):
        assert score(with_origin(lineage, worse), settings) <= score(with_origin(lineage, plain), settings)


@law
@given(origins(Polarity.SUPPORTS))
def test_a_weight_is_the_log_odds_of_being_right_through_the_chain(origin):
    """The formula itself, written out."""
    (weight,) = weigh(Lineage("c", [origin]), DEFAULT).weights
    prior = DEFAULT.priors[origin.kind]
    mean = prior.unnamed if origin.identity is Identity.UNNAMED else prior.named
    if origin.source is None or origin.identity is Identity.VAGUE:
        mean = 0.5
    left = (0.85 if origin.access is Access.SECOND_HAND else 1) * (0.8 if origin.interested else 1)
    right = 0.5 + (mean - 0.5) * left * origin.quality
    assert weight.weight == close(origin.confidence * math.log(right / (1 - right)), abs=1e-9)


@law
@given(st.sampled_from(Kind), st.floats(0.2, 1), st.floats(0.2, 1))
def test_enough_independent_origins_exceed_any_single_one(kind, quality, confidence):
    def of(n: int, quality: float, confidence: float) -> float:
        found = [
            Origin(Source(f"s{i}", kind), kind, Identity.NAMED, Access.FIRST_HAND, Polarity.SUPPORTS) for i in range(n)
        ]
        return score(Lineage("c", [evolve(each, quality=quality, confidence=confidence) for each in found]))

    assume(DEFAULT.priors[kind].named > 0.5)
    assert of(50, quality, confidence) > of(1, 1.0, 1.0)


@law
@given(lineages(), origins(name="one more"))
def test_removing_an_origin_undoes_adding_it_exactly(lineage, origin):
    added = weigh(with_origin(lineage, origin), DEFAULT)
    assert log_odds(added.score) - added.weights[-1].weight == close(log_odds(score(lineage)), abs=1e-6)


@law
@given(lineages())
def test_the_two_sides_are_apart_and_add_up(lineage):
    weighed = weigh(lineage, DEFAULT)
    assert weighed.weight_for >= 0 >= weighed.weight_against
    total = math.fsum(each.weight for each in weighed.weights)
    assert total == close(weighed.weight_for + weighed.weight_against, abs=1e-9)
    assert [each.origin for each in weighed.weights] == list(range(len(lineage.origins)))


@law
@given(lineages(), base_rates)
def test_the_explanation_is_the_computation(lineage, base_rate):
    weighed = weigh(lineage, Settings(base_rate=base_rate))
    assert weighed.explanation.value == weighed.score
    assert _again(_forgetful(weighed.explanation)) == weighed.explanation
    for term in _all(weighed.explanation):
        if term.operation == "given":
            assert not term.terms
        else:
            assert term.value == OPERATIONS[term.operation]([each.value for each in term.terms])


def _forgetful(term: Term) -> Term:
    """The tree with no value but those of its leaves."""
    if not term.terms:
        return term
    return evolve(term, value=math.nan, terms=[_forgetful(each) for each in term.terms])


def _again(term: Term) -> Term:
    """The tree computed from its leaves up; the values that its nodes carry are not read."""
    return compute(term.label, term.operation, *map(_again, term.terms)) if term.terms else term


def _all(term: Term) -> list[Term]:
    return [term, *(each for child in term.terms for each in _all(child))]


@law
@given(lineages())
def test_the_admiralty_confirms_only_independently_and_judges_nothing_without_evidence(lineage):
    weighed = weigh(lineage, DEFAULT)
    letter, number = weighed.admiralty
    assert letter in "ABCDF"
    assert number in "123456"
    if number == "1":
        assert lineage.supporting.low >= 2
        assert weighed.weight_against == 0
    assert (number == "6") == (not any(each.weight for each in weighed.weights))


# Subjective logic.

opinions = st.builds(
    lambda b, d, u: Opinion(b / (b + d + u), d / (b + d + u), u / (b + d + u)),
    st.floats(0, 1),
    st.floats(0, 1),
    st.floats(0.001, 1),
)


def same(one: Opinion, other: Opinion) -> bool:
    return (one.belief, one.disbelief, one.uncertainty) == close(
        (other.belief, other.disbelief, other.uncertainty), abs=1e-7
    )


@law
@given(lineages())
def test_the_opinion_sums_to_one(lineage):
    opinion = weigh(lineage, DEFAULT).opinion
    parts = (opinion.belief, opinion.disbelief, opinion.uncertainty)
    assert all(0 <= part <= 1 for part in parts)
    assert math.fsum(parts) == close(1, abs=1e-9)


@law
@given(lineages())
def test_the_opinion_believes_what_weighs_for_and_disbelieves_what_weighs_against(lineage):
    weighed = weigh(lineage, DEFAULT)
    for part, weight in (
        (weighed.opinion.belief, weighed.weight_for),
        (weighed.opinion.disbelief, -weighed.weight_against),
    ):
        assert part > 0 if weight > 1e-9 else part <= 1e-9


@law
@given(st.lists(opinions, max_size=5), st.randoms(use_true_random=False))
def test_both_fusions_sum_to_one_and_are_commutative(several, random):
    shuffled = list(several)
    random.shuffle(shuffled)
    for fusion in (fuse, average):
        fused = fusion(several)
        assert fused.belief + fused.disbelief + fused.uncertainty == close(1, abs=1e-9)
        assert same(fusion(shuffled), fused)


@law
@given(opinions, opinions, opinions)
def test_cumulative_fusion_is_associative_and_vacuous_opinions_are_neutral(a, b, c):
    assert same(fuse([fuse([a, b]), c]), fuse([a, fuse([b, c])]))
    assert same(fuse([a, b, c]), fuse([a, fuse([b, c])]))
    assert same(fuse([a, VACUOUS]), a)


@law
@given(opinions, st.integers(1, 5))
def test_averaging_fusion_is_idempotent_in_any_number(opinion, times):
    assert same(average([opinion] * times), opinion)
