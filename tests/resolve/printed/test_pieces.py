from __future__ import annotations

import pytest

from provenance.resolve.printed.mentions import Form, read
from provenance.resolve.printed.pieces import publisher_in


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("a posting on the Vale Gazer website", "Vale Gazer"),
        ("A false story, published on the website Gazer.net", "Gazer.net"),
        ("analysis done by the watch blog Orlo Dial", "Orlo Dial"),
        ("The rumour from ostby.com", "ostby.com"),
        ("The Vale Gazer’s About page", "The Vale Gazer"),
        ("A long Washington Post article", "Washington Post"),
        ("the Orlo News report", "the Orlo News"),
    ],
)
def test_a_piece_is_its_publishers(text: str, name: str) -> None:
    assert publisher_in(text) == name
    assert (read(text).form, read(text).name) == (Form.OUTLET, name)


@pytest.mark.parametrize(
    "text",
    [
        "a story on the Facebook site",
        "an article on a fake Reuters website",
        "a rumour from Orlo",
        "the Lind report",
        "Mara Lind's article",
        "a report on the Sunday news site",
        "an item in a South Korean newspaper",
    ],
)
def test_what_names_no_publisher_is_nobodys_piece(text: str) -> None:
    assert publisher_in(text) is None


@pytest.mark.parametrize("text", ["a posting on the Defence Ministry website", "The Lind Family's website"])
def test_a_body_with_a_website_is_no_publisher(text: str) -> None:
    assert read(text).form is not Form.OUTLET
