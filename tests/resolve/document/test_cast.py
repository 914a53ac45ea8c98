from __future__ import annotations

import pytest

from provenance.resolve.document.cast import cast_of


def test_full_names_are_found_with_what_is_said_of_them() -> None:
    cast = cast_of("The harbour master, Mara Lind, spoke first. Omid Parsa, a researcher at the institute, agreed.")
    assert cast.full_name("Parsa") == "Omid Parsa"
    assert cast.descriptions["Omid Parsa"] == ["a researcher at the institute"]


def test_a_surname_of_two_people_stands_for_neither() -> None:
    cast = cast_of("Mara Lind met Bo Lind.")
    assert cast.full_name("Lind") is None


def test_a_family_name_may_come_first() -> None:
    assert cast_of("Premier Zhao Qun arrived.").full_name("Zhao") == "Zhao Qun"


def test_a_title_before_the_surname_says_what_the_full_name_is() -> None:
    cast = cast_of("Mara Lind came.\nLater Swedish Foreign Minister Lind left.")
    assert "Swedish Foreign Minister" in cast.descriptions["Mara Lind"]


def test_a_sentence_does_not_run_into_the_next_name() -> None:
    assert [each.name for each in cast_of("So said Mara Lind. He left.").appearances] == ["Mara Lind"]


def test_what_stands_beside_the_surname_is_said_of_the_full_name() -> None:
    cast = cast_of("Mara Lind came. Lind, a professor of law at the school, left.")
    assert cast.descriptions["Mara Lind"] == ["a professor of law at the school"]
    assert list(cast.holders["professor"]) == ["Mara Lind"]


def test_who_taught_at_a_university_is_a_professor() -> None:
    assert "professor" in cast_of("Mara Lind, who taught at Ostby University before the war, spoke.").holders


def test_a_headline_in_capitals_names_nobody() -> None:
    cast = cast_of("Lind Hits Marco Venn Over Bridge\n\nThe mayor, Marco Venn, said that the bridge had closed.")
    assert cast.full_name("Venn") == "Marco Venn"
    assert cast_of("Marco Venn Hits Back\nBo Lind came.").full_name("Lind") == "Bo Lind"


def test_of_two_with_a_surname_only_one_named_far_more_often_is_meant() -> None:
    twice = "Mara Lind came. Mara Lind spoke. "
    assert cast_of(twice + "Bo Lind left.").full_name("Lind") == "Mara Lind"
    assert cast_of(twice + "Bo Lind left. Bo Lind slept.").full_name("Lind") is None


def test_a_name_with_more_words_in_it_is_the_same() -> None:
    assert cast_of("Mara Lind came. Mara Venn Lind spoke. Bo Ek left.").full_name("Lind") == "Mara Lind"


def test_the_dots_of_an_abbreviation_end_no_description() -> None:
    cast = cast_of("Mara Lind, the U.S. ambassador to Ruritania, spoke. Omid Parsa, a baker. The ambassador left.")
    assert cast.descriptions["Mara Lind"] == ["the U.S. ambassador to Ruritania"]
    assert cast.descriptions.get("Omid Parsa", []) == []


def test_a_father_named_far_more_often_than_his_son_has_the_surname() -> None:
    cast = cast_of("Bo Lind Jr. came. Bo Lind spoke. Bo Lind left.")
    assert cast.full_name("Lind") == "Bo Lind"
    assert cast_of("Bo Lind Jr. came. Bo Lind spoke.").full_name("Lind") is None


def test_the_age_behind_a_name_is_that_of_who_bears_it() -> None:
    cast = cast_of("Mara Lind, 26, came with Omid Parsa (61) and Bo Marsh, 4 of her friends.")
    assert cast.ages == {"Mara Lind": "26", "Omid Parsa": "61"}


def test_what_somebody_says_does_not_describe_them() -> None:
    assert cast_of("Mara Lind, a harbour vet revealed that rebels left.").descriptions["Mara Lind"] == ["a harbour vet"]


def test_the_end_of_a_sentence_does_not_describe_who_opens_the_next() -> None:
    assert cast_of("It was her son. Mara Lind left.").descriptions["Mara Lind"] == []
    assert cast_of("Then came her son Mara Lind, who left.").descriptions["Mara Lind"] != []


def test_a_role_that_was_left_describes_who_had_it() -> None:
    text = "Mara Lind, ex-head of stores for the army, left."
    assert cast_of(text).descriptions["Mara Lind"] == ["ex-head of stores for the army"]


def test_what_stands_behind_the_age_describes_who_bears_it() -> None:
    assert cast_of("Mara Lind, 26, who saw the fire, left.").descriptions["Mara Lind"] == ["who saw the fire"]


@pytest.mark.parametrize("place", ["Middle East", "Orlo City", "Saltmarsh Bridge"])
def test_a_place_is_nobody(place: str) -> None:
    assert not [each for each in cast_of(f"They came to the {place} by boat.").appearances if each.person]


def test_a_name_does_not_run_on_into_a_headlines_verb() -> None:
    cast = cast_of("Mara Lind spoke.\nRead on: Soldier Says Mara Lind Was Riding Alone. Later Lind left.")
    assert [each.name for each in cast.appearances] == ["Mara Lind"]
    assert cast.full_name("Lind") == "Mara Lind"


def test_what_the_clause_before_a_name_is_about_describes_another() -> None:
    (named,) = cast_of("The actress has hired the lawyer Mara Lind.").appearances
    assert named.description == "hired the lawyer"
    (named,) = cast_of("It rained on the harbour lawyer Mara Lind.").appearances
    assert named.description.endswith("the harbour lawyer")
