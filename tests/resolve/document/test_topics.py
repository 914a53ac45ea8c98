from __future__ import annotations

import pytest

from provenance.resolve.document.cast import cast_of
from provenance.resolve.document.topics import Topics
from resolve.marked import chains, marked, resolved


def _about(text: str) -> list[str]:
    """What the text's two last sentences are about, where those stand before its last word."""
    starts = [0, *(at + 2 for at in range(len(text)) if text[at : at + 2] in (". ", ".\n"))]
    return [mention.text for mention, _ in Topics(text, starts, cast_of(text)).before(len(text) - 4)]


@pytest.mark.parametrize(
    ("sentence", "about"),
    [
        ("Supporters of the Orlo front have posted pictures", "Supporters of the Orlo front"),
        ("On Monday, two bakers walked out", "two bakers"),
        ("However, by night, the miller slept", "the miller"),
        ("Born in Orlo, Mara Lind bakes", "Mara Lind"),
        ("The miller, who bakes too, slept", "The miller"),
        ("The miller of Orlo, Mara Lind, slept", "Mara Lind"),
        ("Former head of mills and bakeries Mara Lind slept", "Mara Lind"),
    ],
)
def test_a_sentence_is_about_what_it_opens_with(sentence: str, about: str) -> None:
    assert _about(sentence.replace("slept", "was out").replace("bakes", "was out") + ". It ran.") == [about]


@pytest.mark.parametrize("sentence", ["When Bo Ek was out", "Rain", "On the whole"])
def test_some_sentences_are_about_nobody(sentence: str) -> None:
    assert _about(sentence + ". It ran.") == []


def test_what_is_quoted_is_about_what_the_speaker_likes() -> None:
    assert _about("The miller was out. “The baker was in. The cook was in.” It ran.") == ["The miller"]


def _names(text: str) -> list[str]:
    return [name for chain in chains(resolved(marked(text))) for name in chain]


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Bo Ek was in the shop.", "Bo Ek"),
        ("Bo Ek, 22, was in the shop.", "Bo Ek"),
        ("A second nurse was in the shop.", "A second nurse"),
        ("The shop was shut.", "Omid Parsa"),
        ("Bo Ek's wife was in the shop.", "Omid Parsa"),
        ("Vale Radio was shut.", "Omid Parsa"),
    ],
)
def test_he_is_whom_the_sentence_before_is_about(before: str, name: str) -> None:
    text = "{0s|Omid Parsa} {0c|said} {0x|it had rained}.\n" + before + "\n{1s|He} {1c|said} {1x|it was over}."
    assert _names(text)[-1] == name


def test_he_is_who_spoke_since() -> None:
    text = "Bo Ek was in the shop, {0s|Omid Parsa} {0c|said} {0x|it had rained}.\n{1s|He} {1c|said} {1x|it was over}."
    assert _names(text)[-1] == "Omid Parsa"


@pytest.mark.parametrize(
    ("before", "word", "name"),
    [
        ("Supporters of the front have posted pictures of a boy who", "they", "Supporters of the front"),
        ("The Mill Authority has posted a video in which", "it", "Mill Authority"),
        ("An aid group was in Orlo, where", "it", "An aid group"),
    ],
)
def test_they_and_it_are_what_the_sentence_is_about(before: str, word: str, name: str) -> None:
    assert _names(before + " {s|" + word + "} {c|said} {x|it had rained}.") == [name]


@pytest.mark.parametrize(
    ("body", "place"), [("Vale Radio", "by"), ("Orlo Hill", "on"), ("Mary Chicken", "at"), ("Vale Media", "by")]
)
def test_he_is_no_body_and_no_place(body: str, place: str) -> None:
    text = f"Rain fell {place} {body}.\nThe shop was shut.\n" + "{s|He} {c|said} {x|it was over}."
    assert _names(text) == []


def test_he_is_who_was_named_by_surname_before() -> None:
    text = "Bo Ek and Omid Parsa met. It was hot. Then Ek came.\nIt rained.\n{s|He} {c|said} {x|it was over}."
    assert _names(text) == ["Bo Ek"]
