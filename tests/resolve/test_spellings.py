from __future__ import annotations

from provenance.resolve.coreference import Figure
from provenance.resolve.mentions import read
from provenance.resolve.names import person_key
from provenance.resolve.spellings import one_spelling


def _number(*mentions: str) -> int:
    figures = [Figure(f"{n}.txt", n, read(mention)) for n, mention in enumerate(mentions)]
    return len(one_spelling({("person", person_key(figure.mention.name)): [figure] for figure in figures}))


def test_one_role_and_one_skeleton_are_one_person() -> None:
    assert _number("Syrian Oil Minister Nadir Jadeh", "Oil Minister Nedir Jadah") == 1


def test_ministers_of_two_countries_are_two() -> None:
    assert _number("Syrian Oil Minister Nadir Jadeh", "Iraqi Oil Minister Nedir Jadah") == 2


def test_a_part_spelt_alike_shows_that_the_other_differs() -> None:
    assert _number("Oil Minister Nadir Jadeh", "Oil Minister Nedir Jadeh") == 2


def test_a_longer_form_of_the_name_is_the_same_person_in_the_same_role() -> None:
    assert _number("Oil Minister Nadir Jadeh", "Oil Minister Nadir Jadeh Ibrahim") == 1
    assert _number("Nadir Jadeh", "Nadir Jadeh Ibrahim") == 2
