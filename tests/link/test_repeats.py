"""What is said in several places beside the main claims of stories."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.link import similarity
from provenance.link.polarity import polarities
from provenance.link.repeats import repeats
from provenance.link.setting import Setting
from provenance.link.signals import concepts
from provenance.link.stories import nearness, neighbours, topic
from provenance.model import Document, Polarity, Statement

NAMES = concepts("Tarvia Lodrin Osk Renn")
SUPPORTS, DENIES = Polarity.SUPPORTS, Polarity.DENIES


def grouped(*texts: str, names: frozenset[str] = NAMES) -> list[list[str]]:
    """The texts, each of a document of its own, in the groups that say the same; without those that are alone."""
    placed = [Setting(Statement(document=text, text=text, id=text), text) for text in texts]
    found = repeats(placed, neighbours(nearness([]), []), dict.fromkeys(texts, names))
    return [[each.statement.text for each in group] for group in found if len(group) > 1]


NOT_ARMED = (
    "Tarvia does not supply lethal weapons to Lodrin",
    "Tarvia has refrained from supplying Lodrin with weapons, and has put forward a vague plan for a truce",
    "Renn said Tarvia would not sell weapons to anybody in the region",
    "Tarvia's refusal to provide arms, which its neighbours have long wished for, reflects a patient habit",
)
ARMED = "Envoys in Osk said that Tarvia is already providing weapons to Lodrin"
SUPPOSED = "Tarvia providing arms to Lodrin would be called a grave mistake"


def test_what_is_said_not_to_be_done_is_one_claim_in_whatever_words() -> None:
    assert grouped(*NOT_ARMED, "Tarvia imposed sanctions on Lodrin", "Tarvia does not own any weapons museums") == [
        list(NOT_ARMED)
    ]


def test_who_says_that_it_is_done_speaks_on_it_too_and_who_supposes_it_does_not() -> None:
    assert grouped(*NOT_ARMED, ARMED, SUPPOSED) == [[*NOT_ARMED, ARMED]]
    placed = [Setting(Statement(text=text, id=text), text) for text in [*NOT_ARMED, ARMED]]
    assert polarities(placed, concepts("supply weapons")) == [SUPPORTS] * 4 + [DENIES]


def test_another_actor_is_another_claim() -> None:
    assert not grouped("Tarvia does not supply weapons", "Ostrovia, tired of the war, refused to send any arms at all")


def test_a_few_common_words_are_no_repeat() -> None:
    assert not grouped(
        "Wars must be resolved in peace",
        "Renn briefed Lodrin on a peace summit, and on how vital the work of all countries is in resolving wars",
    )


def test_names_alone_are_no_repeat() -> None:
    assert not grouped("Renn in Osk", "Renn of Osk")


def test_near_copies_are_repeats() -> None:
    texts = ["The ferry to Osk sank off the northern pier", "the ferry to Osk sank near the northern pier at dawn"]
    assert grouped(*texts) == [texts]


def test_what_other_topics_say_in_these_words_makes_no_crowd(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(similarity, "TELLING", 4)
    said = "The ferry sank off the pier"
    placed = [Setting(Statement(document=id, text=said, id=id), said) for id in ("one", "two", *"abcdef")]
    topics = dict.fromkeys(("one", "two"), "ferry") | {id: f"topic{id} word{id}" for id in "abcdef"}
    near = neighbours(nearness([topic(Document(id, text)) for id, text in topics.items()]), list(topics))
    found = [[each.statement.id for each in group] for group in repeats(placed, near, {})]
    assert found == [["one", "two"], *([id] for id in "abcdef")]


def test_what_a_crowd_prints_in_the_same_words_is_one_claim(monkeypatch: pytest.MonkeyPatch) -> None:
    """The papers that print one agency's text are the crowd, not the words."""
    monkeypatch.setattr(similarity, "TELLING", 4)
    said = "The ferry to Osk sank off the northern pier"
    placed = [Setting(Statement(document=id, text=said, id=id), said) for id in "abcdefghi"]
    (group,) = repeats(placed, neighbours(nearness([]), []), {})
    assert len(group) == 9


@given(
    st.lists(
        st.tuples(st.sampled_from((*NOT_ARMED, ARMED, SUPPOSED)), st.integers(1, 4)), unique_by=lambda each: each[0]
    )
)
def test_how_many_print_it_in_the_same_words_changes_no_group(printed: list[tuple[str, int]]) -> None:
    once, often = _told([text for text, _ in printed]), _told([text for text, times in printed for _ in range(times)])
    assert once == often


def _told(texts: list[str]) -> set[frozenset[str]]:
    """The groups, by what is said in each."""
    placed = [Setting(Statement(document=f"{n}", text=text, id=f"{n}"), text) for n, text in enumerate(texts)]
    found = repeats(placed, neighbours(nearness([]), []), {f"{n}": NAMES for n in range(len(texts))})
    assert sorted(each.statement.id for group in found for each in group) == sorted(map(str, range(len(texts))))
    return {frozenset(each.statement.text for each in group) for group in found}
