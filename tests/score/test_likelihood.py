"""Words for likelihood come only after calibration; confidence is another axis; numbers for STIX follow Admiralty."""

from __future__ import annotations

import pytest
from attrs import evolve

from provenance.errors import SettingError
from provenance.model import Access, Count, Identity, Kind, Lineage, Origin, Polarity, Settings, Source
from provenance.score import confidence, likelihood, weigh

FITTED = Settings(calibrated=120)


@pytest.mark.parametrize(
    ("score", "word"),
    [
        (0.001, "almost no chance"),
        (0.0499, "almost no chance"),
        (0.05, "very unlikely"),
        (0.2, "unlikely"),
        (0.45, "roughly even chance"),
        (0.5499, "roughly even chance"),
        (0.55, "likely"),
        (0.8, "very likely"),
        (0.95, "almost certain"),
        (0.9999, "almost certain"),
    ],
)
def test_words_are_those_of_icd_203(score: float, word: str) -> None:
    assert likelihood(score, FITTED) == word


def test_without_calibration_no_word_says_how_true_a_claim_is() -> None:
    with pytest.raises(SettingError, match="provenance calibrate") as caught:
        likelihood(0.9, Settings())
    assert caught.value.setting == "calibrated"


def origin(name: str, identity: Identity = Identity.NAMED, polarity: Polarity = Polarity.SUPPORTS) -> Origin:
    return Origin(Source(name, Kind.WITNESS, identity), Kind.WITNESS, identity, Access.FIRST_HAND, polarity)


TWO, ONE = Count(2, 2, 2), Count(1, 1, 1)


@pytest.mark.parametrize(
    ("lineage", "word"),
    [
        (Lineage("c"), "low"),
        (Lineage("c", [origin("a"), origin("b")], supporting=TWO), "high"),
        (Lineage("c", [origin("a"), origin("b")], supporting=Count(2, 1, 2)), "moderate"),
        (Lineage("c", [origin("a"), origin("b")], supporting=Count(2, 1.6, 2)), "moderate"),
        (Lineage("c", [origin("a")], supporting=Count(0.9, 0.9, 1)), "low"),
        (Lineage("c", [origin("a", polarity=Polarity.DENIES)], denying=ONE), "moderate"),
        (Lineage("c", [origin("a", Identity.UNNAMED)], supporting=ONE), "low"),
        (Lineage("c", [origin("a", polarity=Polarity.DOUBTS)]), "low"),
        (
            Lineage(
                "c", [origin("a"), origin("b"), origin("d", polarity=Polarity.DENIES)], supporting=TWO, denying=ONE
            ),
            "moderate",
        ),
    ],
)
def test_confidence_speaks_of_the_sourcing(lineage: Lineage, word: str) -> None:
    assert confidence(lineage) == word


def test_stix_confidence_follows_the_admiralty_number_and_is_omitted_where_that_judges_nothing() -> None:
    weighed = weigh(Lineage("c", [origin("a")]), Settings())
    numbers = [evolve(weighed, admiralty=f"B{number}").stix_confidence for number in range(1, 7)]
    assert numbers == [90, 70, 50, 30, 10, None]
