"""Publishers in a byline, and pictures' credits that look like one."""

from __future__ import annotations

import pytest

from provenance.ingest.byline_publisher import byline_publisher

STORY = (
    "The port of Valmora reopened on Monday, the harbour master said, after a strike that had closed it since the "
    "first days of May."
)


@pytest.mark.parametrize(
    ("lines", "publisher"),
    [
        ("Jo Lind and Ada Roe, The Washington Post\nPublished\n10:22 am", "The Washington Post"),
        ("Jo Lind and Ada Roe , USA TODAY Published 2:06 p.m. EST May 4, 2031", "USA Today"),
        ("By JO LIND AND ADA ROE, CNN", "CNN"),
        ("Analysis by Jo Lind, CNN", "CNN"),
        ("Jo Lind, The Associated Press •", "AP"),
        ("Jo Lind and Ada RoeAssociated Press", "AP"),
        ("Posted 6:08 am, May 4, 2031, by CNN Wires", "CNN"),
        ("Authored by Jo Lind via Slate.com,", "Slate"),
        ("AP\nMay 4, 2031", "AP"),
        ("CBS News•", "CBS News"),
        ("latimes.com•", "Los Angeles Times"),
        ("NBC News", "NBC News"),
        ("By Jo Lind, Norlin Press Agency", "Norlin Press Agency"),
        ("By Jo Lind and Ada Roe, Kelm Harbour Wire", "Kelm Harbour Wire"),
    ],
)
def test_a_publisher_where_a_byline_stands(lines: str, publisher: str) -> None:
    assert byline_publisher(f"Port reopens\n{lines}\n{STORY}\n{STORY}") == publisher


@pytest.mark.parametrize("end", ["Jo Lind | Associated Press", "“We can sail again,” she said. (AP)"])
def test_a_publisher_at_the_very_end(end: str) -> None:
    assert byline_publisher(f"Port reopens\n\n{STORY}\n\n{end}") == "AP"


@pytest.mark.parametrize(
    "lines",
    [
        "Jo Lind | AP",
        "Jo Lind, CNN",
        "Jo Lind / AP",
        "Ships wait.\nCNN",
        "The Valmora Gazette",
        "Jo Lind and Ada Roe, Valmora",
        "By Jo Lind, Ada Wire",
        "Ada Jo Wire\nMay 4, 2031",
        "By Jo Lind, head of the press agency",
    ],
)
def test_elsewhere_it_is_a_pictures_or_no_publisher(lines: str) -> None:
    assert byline_publisher(f"Port reopens\n{lines}\nShips wait\n{STORY}") is None
