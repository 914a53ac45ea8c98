"""Embedded posts: who signs them says what stands in them."""

from __future__ import annotations

import pytest
from tests.extract.reading import Read, read

VELDEN = Read("Ada Velden (@velden)", "The dam leaks #dam")


@pytest.mark.parametrize(
    "text",
    [
        "The dam leaks #dam— Ada Velden (@velden)",
        "The dam leaks #dam — Ada Velden (@velden) May 4, 2015",
        "The dam leaks #dam - Ada Velden (@velden) 4 May 2015",
        "The dam leaks #dam\n\n— Ada Velden (@velden) May 4, 2015",
        "The dam leaks #dam\n— Ada Velden (@velden)\n\nThe valley woke to rain.",
    ],
)
def test_who_signs_a_post_says_it(text: str) -> None:
    assert read(text) == [VELDEN]


def test_what_stands_in_a_post_is_reached_through_its_author() -> None:
    post, told = read("Sources tell me that the dam leaks. — Ada Velden (@velden) May 4, 2015")
    assert post.source == "Ada Velden (@velden)"
    assert told == Read("Sources", "that the dam leaks", via=("Ada Velden (@velden)",))


def test_a_post_that_tells_in_one_sentence_what_somebody_says_says_the_others_itself() -> None:
    post, told = read("The gates are shut. The dam leaks, our engineers tell us. — Ada Velden (@velden) May 4, 2015")
    assert post.content.startswith("The gates are shut | ")
    assert told == Read("our engineers", "The dam leaks", via=("Ada Velden (@velden)",))


def test_what_tells_nothing_belongs_to_the_sentence_before_it_in_a_post() -> None:
    post, _ = read("The dam leaks, our engineers tell us. More on Sunday. — Ada Velden (@velden) May 4, 2015")
    assert post.content == "The dam leaks, our engineers tell us. More on Sunday"


def test_a_post_in_which_nobody_else_speaks_is_whole() -> None:
    post = Read("Ada Velden (@velden)", "The gates are shut. The dam leaks")
    assert read("The gates are shut. The dam leaks. — Ada Velden (@velden) May 4, 2015") == [post]


def test_each_of_two_posts_has_its_author() -> None:
    first, second = read("The dam leaks — Velden (@velden) May 4, 2015 It does not — Roe (@roe) May 5, 2015")
    assert (first.source, first.content) == ("Velden (@velden)", "The dam leaks")
    assert (second.source, second.content) == ("Roe (@roe)", "It does not")


@pytest.mark.parametrize(
    "text",
    [
        "The well-known Ada Velden (@velden) slept.",
        "— Ada Velden (@velden) is a writer in the valley.",
        "Follow Ada Velden (@velden) and others.",
        "The valley's reporters:\n- Ada Velden (@velden)\n- Jan Roe (@roe)",
    ],
)
def test_a_handle_in_prose_signs_nothing(text: str) -> None:
    assert not read(text)
