"""By what name a page's site posts."""

from __future__ import annotations

import pytest

from provenance.ingest.pages import page

_BODY = "".join(f"<p>The keeper of lamp {n} said that it had burnt all night and nobody came.</p>" for n in range(6))


@pytest.mark.parametrize("domain", ["", "kelmledger.example"])
@pytest.mark.parametrize(
    ("posts", "called"),
    [
        ("https://twitter.com/norlinpost", "Norlinpost"),
        ("https://x.com/@norlinpost/?lang=en", "Norlinpost"),
        ("12345678", None),
        ("https://x.com", None),
    ],
)
def test_the_address_of_an_account_is_no_name_and_its_number_neither(
    domain: str, posts: str, called: str | None
) -> None:
    address = f'<link rel="canonical" href="https://{domain}/a">' if domain else ""
    head = f'<title>Ferry aground</title><meta name="twitter:site" content="{posts}">{address}'
    html = f"<html><head>{head}</head><body><h1>Ferry aground</h1>{_BODY}</body></html>"
    assert page(html.encode()).known.outlet == (called or domain or None)
