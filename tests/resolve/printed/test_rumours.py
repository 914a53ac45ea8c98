from __future__ import annotations

import pytest

from provenance.model import Span
from provenance.resolve.printed.mentions import read
from provenance.resolve.printed.rumours import post_on_social_media, run_on_social_media


def _run(text: str, words: str) -> bool:
    at = text.index(words)
    return run_on_social_media(read(words), Span(at, at + len(words)), text)


def test_rumours_run_where_their_sentence_says() -> None:
    assert _run("It rained. Facebook is full of rumours that the bridge has closed. It rained.", "rumours")
    assert _run("A hashtag fed speculation that the bridge has closed.", "speculation")


def test_what_another_sentence_says_is_of_no_account() -> None:
    assert not _run("Facebook is down. There are rumours that the bridge has closed. Facebook is down.", "rumours")


@pytest.mark.parametrize("words", ["reportedly", "Mara Lind"])
def test_only_rumours_run(words: str) -> None:
    assert not _run(f"On Facebook, {words} said that the bridge has closed.", words)


@pytest.mark.parametrize(
    ("text", "posted"),
    [
        ("Ostby Front supporters are circulating a map of the bridge.", True),
        ("Posting photos of the bridge, Ostby Front supporters announced that it had closed.", True),
        ("Ostby Front supporters blew up the bridge. Photos are online.", False),
        ("Ostby Front supporters said at the market that it had closed.", False),
    ],
)
def test_supporters_post_where_their_sentence_says(text: str, posted: bool) -> None:
    words = "Ostby Front supporters"
    at = text.index(words)
    assert post_on_social_media(read(words), Span(at, at + len(words)), text) is posted
