"""What a page calls its site, against where it stands."""

from __future__ import annotations

import pytest

from provenance.ingest.page_outlet import behind_title, page_outlet, without_site


@pytest.mark.parametrize(
    ("names", "url", "outlet"),
    [
        (["Mail Online"], "https://www.dailymail.co.uk/a", "Daily Mail"),
        (["@cnn"], "https://edition.cnn.com/a", "CNN"),
        (["The New York Times"], "https://web.archive.org/web/2031/https://www.nytimes.com/a", "The New York Times"),
        (["New York Daily News"], "https://dailynews.co.tz/a", "New York Daily News (dailynews.co.tz)"),
        (["Valmoragazette", "The Valmora Gazette"], "https://valmoragazette.example.com/a", "Valmoragazette"),
        (["Valmoragazette", "Valmora Gazette"], "https://www.valmoragazette.com/a", "Valmora Gazette"),
        (["Port and city news - 9Valmora", "9Valmora"], "https://www.9valmora.com/a", "9Valmora"),
        (["ヴァルモラ", "Valmora Days"], "https://valmoradays.com/a", "Valmora Days"),
        (["Salt Days"], "https://sd.at/a", "Salt Days"),
        (["The Kelm Ledger"], None, "The Kelm Ledger"),
        ([], None, None),
        ([], "https://kelm.com/a", None),
    ],
)
def test_the_outlet_of_a_page(names: list[str], url: str | None, outlet: str | None) -> None:
    assert page_outlet(names, url) == outlet


@pytest.mark.parametrize(
    ("title", "bare"),
    [
        ("Port reopens | The Valmora Gazette", "Port reopens"),
        ("Port reopens - Valmora Gazette", "Port reopens"),
        ("Port reopens * valmoragazette.com", "Port reopens"),
        ("Port reopens - and closes again", "Port reopens - and closes again"),
        ("Port reopens | CBC News", "Port reopens | CBC News"),
        ("The Valmora Gazette", "The Valmora Gazette"),
    ],
)
def test_a_title_without_its_site(title: str, bare: str) -> None:
    assert without_site(title, ["Valmora Gazette"], "https://www.valmoragazette.com/port") == bare


def test_a_known_site_by_another_of_its_names() -> None:
    assert without_site("Port reopens | CBC News", ["CBC"], None) == "Port reopens"
    assert list(behind_title("Port reopens | CBC News")) == ["CBC News"]
