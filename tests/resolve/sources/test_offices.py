from __future__ import annotations

import pytest

from provenance.resolve.document.figure import Figure
from provenance.resolve.printed.mentions import read
from provenance.resolve.sources.offices import body_of_a_state, is_office, offices_of


def _figure(text: str, state: str | None = None) -> Figure:
    return Figure("a.txt", 0, read(text), state=state)


@pytest.mark.parametrize(
    "text", ["Norway's interior ministry", "the Norwegian Interior Ministry", "Norwegian Ministry of the Interior"]
)
def test_one_body_has_one_key_however_it_is_printed(text: str) -> None:
    assert body_of_a_state(_figure(text)) == ("Norway", "interior", "ministry")


def test_a_body_without_a_country_is_that_of_the_country_that_the_document_is_about() -> None:
    assert body_of_a_state(_figure("the foreign ministry", "Norway")) == ("Norway", "foreign", "ministry")
    assert body_of_a_state(_figure("the foreign ministry")) is None


@pytest.mark.parametrize(
    "text", ["a Norwegian official", "the Norwegian choir", "Norway", "Microsoft", "Mara Lind", "the Ostby council"]
)
def test_other_sources_are_no_body_of_a_state(text: str) -> None:
    assert body_of_a_state(_figure(text)) is None


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Norway's attorney general", ("Norway", "general", "attorney")),
        ("Norwegian Defense Minister Mara Lind", ("Norway", "minister", "defence")),
        ("Norway's minister of defence", ("Norway", "minister", "defence")),
        ("Norwegian Prime Minister Mara Lind", ("Norway", "minister", "prime")),
    ],
)
def test_an_office_has_one_key(text: str, office: tuple[str, ...]) -> None:
    assert offices_of(_figure(text)) == {office}


@pytest.mark.parametrize(
    "text", ["Norway's former defence minister", "a Norwegian general", "Norwegian state attorney general Mara Lind"]
)
def test_what_is_no_office_of_the_state_now_has_none(text: str) -> None:
    assert offices_of(_figure(text)) == set()


def test_some_are_known_by_their_office_alone() -> None:
    assert is_office(_figure("Norway's attorney general"))
    assert not is_office(_figure("Norwegian Defence Minister Mara Lind"))
    assert not is_office(_figure("a minister"))
