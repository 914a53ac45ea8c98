from __future__ import annotations

import pytest

from provenance.resolve.document.reached import is_outlet
from provenance.resolve.printed.mentions import read
from resolve.marked import chains, marked, resolved

_TOLD = "{0s|An official} {0c|told} {0a|the Daily Mail} {0x|that the bridge had closed}.\n"


@pytest.mark.parametrize("mention", ["the Daily Mail", "a radio station", "the paper"])
def test_outlets_need_no_name(mention: str) -> None:
    assert is_outlet(read(mention))


@pytest.mark.parametrize("mention", ["the media", "an official"])
def test_others_are_none(mention: str) -> None:
    assert not is_outlet(read(mention))


def _second(text: str) -> list[str]:
    return chains(resolved(marked(_TOLD + text)))[1]


def test_who_also_said_something_was_reached_through_the_same_outlet() -> None:
    assert _second("{1s|An aide} {1c|also said} {1x|that the mayor had fled}.") == ["Daily Mail", "An aide"]


@pytest.mark.parametrize(
    "text",
    [
        "{1s|An aide} {1c|said} {1x|that the mayor had fled}.",
        "{1s|Mara Lind} {1c|also said} {1x|that the mayor had fled}.",
    ],
)
def test_others_may_have_spoken_to_anybody(text: str) -> None:
    assert len(_second(text)) == 1


_REPORTED = "{0s|The Daily Mail} {0c|said} {0x|that the bridge had closed}.\nIt rained.\n"


@pytest.mark.parametrize("who", ["Sources", "Several sources", "Insiders", "People familiar with the matter"])
def test_sources_soon_after_an_outlet_are_its_own(who: str) -> None:
    text = _REPORTED + "{1s|" + who + "} {1c|said} {1x|that the mayor had fled}."
    assert chains(resolved(marked(text)))[-1] == ["Daily Mail", who]


@pytest.mark.parametrize("who", ["Officials", "People", "A source"])
def test_others_soon_after_an_outlet_are_anybodys(who: str) -> None:
    text = _REPORTED + "{1s|" + who + "} {1c|said} {1x|that the mayor had fled}."
    assert chains(resolved(marked(text)))[-1] == [who]


def test_far_from_it_also_means_something_else() -> None:
    text = "It rained.\nIt rained all day.\nIt was late.\n{1s|An aide} {1c|also said} {1x|that the mayor had fled}."
    found = chains(resolved(marked(_TOLD + text)))
    assert ["An aide"] in found
