"""What a page calls its site, against where it stands."""

from __future__ import annotations

import time

import pytest

from provenance.ingest.page_outlet import of_post, page_outlet, without_site


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
        (["Kelm Ledger", "CNN"], None, "Kelm Ledger"),
        ([], None, None),
        ([], "https://kelm.com/a", None),
        (["Kelm Ledger Foundation, Inc.", "Kelm Ledger"], "https://kl.com/a", "Kelm Ledger"),
        (["Salt Days Ltd.", "Salt Days"], None, "Salt Days"),
        (["Lantern Media Group"], "https://kelm.com/a", "Lantern Media Group"),
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
        ("Valmora Gazette - Port reopens - and closes again", "Port reopens - and closes again"),
        ("Valmora - Port reopens", "Valmora - Port reopens"),
    ],
)
def test_a_title_without_its_site(title: str, bare: str) -> None:
    assert without_site(title, ["Valmora Gazette"], "https://www.valmoragazette.com/port") == bare


def test_a_known_site_by_another_of_its_names() -> None:
    assert without_site("Port reopens | CBC News", ["CBC"], None) == "Port reopens"


@pytest.mark.parametrize(
    ("title", "url", "outlet"),
    [
        ("Port reopens | CBC News", None, "CBC"),
        ("Port reopens - The Valmora Gazette", None, "The Valmora Gazette"),
        ("Port reopens - and closes again", None, None),
        ("Port reopens - and closes again", "https://kelmledger.com/a", None),
        ("Port reopens | Kelm Ledger", "https://kelmledger.com/a", "Kelm Ledger"),
    ],
)
def test_the_end_of_a_title_names_the_outlet_only_where_it_is_a_publishers_name(
    title: str, url: str | None, outlet: str | None
) -> None:
    assert page_outlet([], url, title) == outlet


@pytest.mark.parametrize("domain", ["guardian.ng", "independent.co.ug", "thetimes.co.za"])
def test_a_namesake_abroad_is_another(domain: str) -> None:
    name = {"guardian.ng": "The Guardian", "independent.co.ug": "The Independent"}.get(domain, "The Times")
    assert page_outlet([name], f"https://{domain}/a") == f"{name} ({domain})"


@pytest.mark.parametrize(
    ("title", "hints", "outlet"),
    [
        ("Port reopens | Kelm Today", ["Home", "Kelm Today"], "Kelm Today"),
        ("Port reopens - Harbour - The Lantern", ["the lantern"], "The Lantern"),
        ("Port reopens | Kelm Today", ["kelmtoday"], "Kelm Today"),
        ("Port reopens | Kelm Today", ["Kelm Weather"], None),
        ("Port reopens", ["Kelm Today"], None),
        ("Port reopens - and closes again", ["Kelm Today"], None),
    ],
)
def test_a_logo_names_the_outlet_only_where_the_end_of_the_title_agrees(
    title: str, hints: list[str], outlet: str | None
) -> None:
    assert page_outlet([], None, title, hints) == outlet


@pytest.mark.parametrize(
    ("title", "page", "headings", "post"),
    [
        ("The Lantern", "The Lantern: Port reopens", {"The Lantern", "Port reopens"}, "Port reopens"),
        ("The Lantern", "Port reopens - The Lantern", {"The Lantern", "Port reopens"}, "Port reopens"),
        ("The Lantern", "Port reopens - The Lantern", {"The Lantern"}, "The Lantern"),
        ("Port strike", "Port strike: Ships wait", {"Port strike", "Archive"}, "Port strike"),
        ("Port strike", "Port strike - Kelm News", {"Port strike", "Kelm News"}, "Port strike"),
        ("The Lantern", "The Lantern", {"The Lantern", "Port reopens"}, "The Lantern"),
        ("Port reopens", "", {"Port reopens"}, "Port reopens"),
    ],
)
def test_a_post_whose_blog_stands_in_the_main_heading(title: str, page: str, headings: set[str], post: str) -> None:
    assert of_post(title, page, headings, ["The Lantern"], None) == post


def test_a_title_full_of_spaces_is_split_in_time_that_grows_with_it() -> None:
    title = f"Port{' ' * 30_000}reopens"
    began = time.process_time()
    assert without_site(title, ["Kelm Today"], None) == title
    assert time.process_time() - began < 1
