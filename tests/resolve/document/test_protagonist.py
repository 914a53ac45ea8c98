from __future__ import annotations

import pytest

from provenance.resolve.document.cast import cast_of
from provenance.resolve.document.protagonist import described_by_life, may_speak, protagonist
from provenance.resolve.printed.mentions import read
from resolve.marked import chains, marked, resolved


def _names(text: str) -> list[str]:
    return [name for chain in chains(resolved(marked(text))) for name in chain]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mara Lind slept. Bo Ek woke. Lind rose.", "Mara Lind"),
        ("Mara Lind slept. Bo Ek woke.", None),
        ("Mara Lind slept by Vale Radio.", "Mara Lind"),
        ("Senator Mara Lind slept. Lind woke. Bo Ek rose.", None),
        ("It rained.", None),
    ],
)
def test_a_text_is_about_whom_it_names_most(text: str, name: str | None) -> None:
    assert protagonist(text, cast_of(text)) == name


@pytest.mark.parametrize(
    ("name", "text", "may"),
    [
        ("Mara Lind", "Mara Lind slept.", True),
        ("Vale Radio", "Vale Radio played.", False),
        ("Orlo Hill", "They met on Orlo Hill.", False),
        ("Mara Lind", "The cat slept on Mara Lind’s bed.", True),
    ],
)
def test_places_and_bodies_do_not_speak(name: str, text: str, may: bool) -> None:
    assert may_speak(name, cast_of(text), text) is may


@pytest.mark.parametrize(
    ("opening", "following", "name"),
    [
        ("A plumber", "Bo Ek, 22, slept.", "Bo Ek"),
        ("An Orlan man", "Bo Ek slept.", "Bo Ek"),
        ("A woman", "Bo Ek, her husband, slept.", "A woman"),
        ("A woman", "Senator Mara Lind slept.", "A woman"),
        ("A woman who knows Bo Ek", "Bo Ek slept.", "A woman who knows Bo Ek"),
        ("Another man", "Bo Ek slept.", "Another man"),
        ("A second man", "Bo Ek slept.", "A second man"),
        ("Two men", "Bo Ek slept.", "Two men"),
        ("A man", "Bo Ek slept. Omid Parsa woke.", "A man"),
        ("A man", "Omid Parsa slept. Bo Ek woke. Ek rose.", "A man"),
    ],
)
def test_whom_a_text_opens_with_it_names_next(opening: str, following: str, name: str) -> None:
    assert _names("{s|" + opening + "} {c|said} {x|it had rained}.\n" + following) == [name]


@pytest.mark.parametrize(
    ("before", "mention", "name"),
    [
        ("Bo Ek, 12, slept.", "The schoolboy", "Bo Ek"),
        ("Bo Ek, 12, slept.", "The television presenter", "Bo Ek"),
        ("Bo Ek, 12, slept.", "His brother", "His brother"),
        ("Bo Ek, 12, slept.", "The official", "The official"),
        ("Bo Ek slept. Omid Parsa, a plumber, woke. Ek rose. Ek ran.", "The driver", "Bo Ek"),
        ("Bo Ek slept. Omid Parsa, a plumber, woke. Ek rose. Ek ran.", "The plumber", "Omid Parsa"),
        ("Nobody slept.", "The schoolboy", "The schoolboy"),
    ],
)
def test_the_boy_is_whom_the_text_is_about(before: str, mention: str, name: str) -> None:
    assert _names(before + "\n{s|" + mention + "} {c|said} {x|it had rained}.") == [name]


def test_an_actress_may_be_anybody_else() -> None:
    assert described_by_life(read("the schoolboy"))
    assert not described_by_life(read("the actress"))
