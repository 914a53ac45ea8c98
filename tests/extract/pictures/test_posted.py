"""Who posts pictures and messages."""

from __future__ import annotations

import pytest
from tests.extract.reading import read


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("Reddit user velden_ posted a letter that the dam sent to its neighbours.", "Reddit user velden_"),
        ("The rebel group tweeted a photo of the gate.", "The rebel group"),
        ("Velden took to YouTube on Friday to share footage of the burst.", "Velden"),
        ("The drawing is by Ada Velden, who posted her tribute on a Twitter page.", "Ada Velden"),
        ("The photo surfaced on Friday after the Orlo Front posted it to Twitter.", "the Orlo Front"),
        ("One of his boats appeared in photos tweeted by a rebel group.", "a rebel group"),
        ("His boat wound up in photos posted on Twitter by the Orlo Front from the lake.", "the Orlo Front"),
        ("The boat appeared in photos posted on the rebel group's account.", "the rebel group's account"),
        ("The picture was posted online by Velden.", "Velden"),
        ("Another walker snapped a photo of the bear and gave it to the Echo.", "Another walker"),
        ("Residents of Orlo have captured video footage of planes above the lake.", "Residents of Orlo"),
        ("The rebel group provided the images to various sites.", "The rebel group"),
        ("It was soon posted on Reddit by user velden_.", "user velden_"),
    ],
)
def test_posted(sentence: str, source: str) -> None:
    assert [(each.source, each.content) for each in read(sentence)] == [(source, sentence.removesuffix("."))]


def test_who_posts_ends_before_what_the_post_says() -> None:
    (said,) = read("A video released by a rebel group said on Monday that the boat had been sold.")
    assert (said.source, said.content) == ("a rebel group", "that the boat had been sold")


@pytest.mark.parametrize(
    ("sentence", "source", "content"),
    [
        ("The rebels posted a video on YouTube announcing that the dam burst.", "The rebels", "that the dam burst"),
        ("Friends in Orlo have posted pictures online that purport to show a bear.", "Friends in Orlo", "a bear"),
        ("A video posted by the rebels purports to show a bear at the gate.", "the rebels", "a bear at the gate"),
    ],
)
def test_whoever_posts_stands_for_the_picture(sentence: str, source: str, content: str) -> None:
    assert [(each.source, each.content) for each in read(sentence)] == [(source, content)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Velden posted bail.",
        "The firm posted a profit of two million.",
        "Velden shared a story about his childhood.",
        "They shared a flat.",
        "Velden provided a flat.",
        "Velden hopes to have filmed footage of the bear.",
        "A camera captured footage of the leak.",
        "They filmed in Orlo.",
        "Velden posted no pictures of the gate.",
        "The Orlo Times posted a video of the leak.",
    ],
)
def test_what_is_no_post(sentence: str) -> None:
    assert read(sentence) == []


def test_the_moment_of_a_picture_is_nobody() -> None:
    (found,) = read("This is the moment a farmer filmed footage of a bear at the gate.")
    assert found.source == "a farmer"


def test_whoever_tells_of_a_post_comes_first() -> None:
    (outer, inner) = read("Velden said the boat appeared in photos tweeted by a rebel group.")
    assert (outer.source, inner.source, inner.via) == ("Velden", "a rebel group", ("Velden",))


@pytest.mark.parametrize("called", ["known as", "named"])
def test_the_name_that_somebody_is_called_by_belongs_to_who_posts(called: str) -> None:
    (found,) = read(f"The video was uploaded to the site by a user {called} Ada Velden.")
    assert found.source == f"a user {called} Ada Velden"


def test_what_a_picture_is_known_for_is_no_name() -> None:
    (found,) = read("The video was uploaded to the site by a user known for hoaxes.")
    assert found.source == "a user known for hoaxes"
