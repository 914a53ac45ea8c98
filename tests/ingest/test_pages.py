"""Pages: what is read of them although something is wrong."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

import provenance as pv
from provenance.ingest import read
from provenance.ingest.linked_data import LinkedData, Review, linked_data
from provenance.ingest.pages import Page, page
from provenance.ingest.particulars import Particulars


def test_a_page_that_was_cut_short_is_read_and_said_to_be_cut(tmp_path: Path) -> None:
    body = "".join(f"<p>The keeper said that lamp {n} had burnt all night and that nobody came.</p>" for n in range(9))
    (tmp_path / "whole.html").write_text(f"<html><body><h1>The lamps of Kelm</h1>{body}</body></html>")
    (tmp_path / "cut.html").write_text(f"<html><body><h1>The lamps of Norlin</h1>{body}<p>The har")
    reading = read([tmp_path])
    assert [document.id for document in reading.documents] == ["cut.html", "whole.html"]
    assert [(each.document, each.error.partition(":")[0]) for each in reading.failures] == [("cut.html", "cut short")]


def test_the_report_of_an_audit_is_no_article(tmp_path: Path) -> None:
    told = pv.Statement(outlet="Daily Ledger", text="A diplomat of Varenia defected to Corvane in March, it was told.")
    pv.audit(claims=[pv.ClaimDraft("A diplomat defected", [told])]).save(tmp_path / "audit.html")
    reading = read([tmp_path])
    assert reading.documents == ()
    assert [each.error for each in reading.failures if each.document == "audit.html"] == [
        "the report of an audit, no article: keep it in another folder"
    ]


def test_links_of_the_article_itself_are_kept() -> None:
    html = """<html><head><title>Ferry aground</title><link rel="canonical" href="https://post.example/a"></head><body>
    <nav><a href="/night">night</a></nav><article><h1>Ferry aground</h1><p>The harbour of Vale was closed on Monday,
    <a href="https://ledger.example/story">the Morning Ledger reported</a>, after a ferry ran aground at the north mole
    and three crews worked through the night.</p><p>More in our <a href="/b">earlier report</a> about the mole, which
    nobody had mended for forty years according to the keeper of the lamp, who has kept it since he was a boy.</p>
    </article></body></html>"""
    known = page(html.encode()).known
    assert known.links == ("https://ledger.example/story", "https://post.example/b")


def test_a_broken_link_costs_no_more_than_itself() -> None:
    links = '<a href="http://[x">the harbour master</a> and <a href="/mole">the keeper of the mole</a>'
    known = _known('<link rel="canonical" href="https://post.example/a">', f"<p>So said {links}, who saw it all.</p>")
    assert known.links == ("https://post.example/mole",)


_BODY = "".join(f"<p>The keeper of lamp {n} said that it had burnt all night and nobody came.</p>" for n in range(6))


def _known(head: str = "", top: str = "") -> Particulars:
    page_text = (
        f"<html><head><title>Ferry aground</title>{head}</head><body><article><h1>Ferry aground</h1>{top}{_BODY}"
    )
    return page((page_text + "</article></body></html>").encode()).known


@pytest.mark.parametrize(
    ("head", "top", "credit", "byline"),
    [
        ("", '<div class="byline">By Mara Lind, Associated Press</div>', "AP", ("Mara Lind",)),
        ("", '<p class="byline">By Press Association</p>', "PA", ()),
        ("", '<p class="byline">By Mara Lind and Omid Parsa</p>', None, ("Mara Lind", "Omid Parsa")),
        (
            '<script type="application/ld+json">{"@graph": [{"author": {"name": "Reuters"}}]}</script>',
            "",
            "Reuters",
            (),
        ),
        ('<script type="application/ld+json">{"author": </script>', "", None, ()),
        (
            '<script type="application/ld+json">[{"author": "Mara Lind"}, {"author": "Reuters"}]</script>',
            '<p class="byline">By Mara Lind</p>',
            None,
            ("Mara Lind",),
        ),
    ],
)
def test_an_agency_where_an_author_stands_is_credited(
    head: str, top: str, credit: str | None, byline: tuple[str, ...]
) -> None:
    known = _known(head, top)
    assert (known.credit, known.byline) == (credit, byline)


_DATED = '<script type="application/ld+json">{"datePublished": "2025-03-04T22:30:00-08:00"}</script>'
_UPDATED = '<p>Updated <time datetime="2025-03-06T09:00:00Z">6 March</time></p>'
_FIRST = '<p>Published <time datetime="2025-03-04T09:00:00Z">4 March</time></p>'
_CLASSES = (
    '<time class="updated" datetime="2025-03-06">6th</time><time class="published" datetime="2025-03-04">4th</time>'
)


def _published(head: str = "", top: str = "", body: str = "") -> str | None:
    article = f"<article><h1>Ferry aground</h1>{top}{_BODY}</article>"
    source = f"<html><head><title>Ferry aground</title>{head}</head><body>{body}{article}</body></html>"
    return page(source.encode()).known.published


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ('<meta property="article:published_time" content="2025-03-04T10:00:00+01:00">', "2025-03-04T10:00:00+01:00"),
        ('<meta property="article:published_time" content="2025-03-04">', "2025-03-04"),
        ('<meta property="article:published_time" content="2025-03-04T10:00:00">', "2025-03-04"),
        ('<meta property="article:published_time" content="2093-12-15T10:00:00Z">', "2093-12-15T10:00:00+00:00"),
        (
            _DATED + '<link rel="canonical" href="https://post.example/2025/03/05/ferry">',
            "2025-03-04T22:30:00-08:00",
        ),
        ('<link rel="canonical" href="https://post.example/2025/03/05/ferry">', "2025-03-05"),
        ('<meta name="date" content="2025-06-04 10:00 GMT+2">', "2025-06-04T10:00:00+02:00"),
    ],
)
def test_a_page_keeps_the_hour_that_it_gives_and_no_other(head: str, expected: str) -> None:
    assert _published(head) == expected


@pytest.mark.parametrize("zone", ["UTC", "Europe/London"])
def test_the_name_of_a_zone_on_a_page_says_the_same_on_every_machine(
    zone: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", zone)
        time.tzset()
        found = _published('<meta name="date" content="2025-06-04 10:00:00 BST">')
    time.tzset()
    assert found == "2025-06-04"


@pytest.mark.parametrize(
    ("top", "body", "expected"),
    [
        (_UPDATED + _FIRST, "", "2025-03-04T09:00:00+00:00"),
        (_CLASSES, "", "2025-03-04"),
        ('<time class="entry-date published updated" datetime="2025-03-04">4 March</time>', "", "2025-03-04"),
        ('<p>Last updated <time datetime="2025-03-06">6 March</time></p>', "", "2025-03-06"),
        ('<header><p>By Mara Lind</p><time datetime="2025-03-04">4 March</time></header>', "", "2025-03-04"),
        ("", '<aside><h3>Related</h3><time datetime="2025-02-20T08:00:00Z">20 February</time></aside>', None),
        ("", '<header><div class="today-date">Tuesday, March 11, 2025</div></header>', None),
        ("<div class='meta'>By Mara Lind | 3/4/2025 9:00 AM EST</div>", "", "2025-03-04"),
    ],
)
def test_the_date_of_a_page_is_that_of_publication(top: str, body: str, expected: str | None) -> None:
    assert _published(top=top, body=body) == expected


def test_a_date_on_a_page_that_could_be_two_days_is_named() -> None:
    html = (
        f"<html><body><article><h1>Ferry aground</h1><div class='date'>03/04/2025</div>{_BODY}</article></body></html>"
    )
    read = page(html.encode())
    assert read.known.published is None
    assert len(read.faults) == 1
    assert "03/04/2025 is 3 April or 4 March" in read.faults[0]


@pytest.mark.parametrize(
    ("printed", "credit", "byline"),
    [
        ("Reuters", "Reuters", ()),
        ("By Reuters", "Reuters", ()),
        ("AFP", "AFP", ()),
        ("Reuters Staff", "Reuters", ()),
        ("Mara Lind, Reuters", "Reuters", ("Mara Lind",)),
        ("The Guardian", None, ()),
        ("The Kelm Gazette", None, ()),
        ("Mara Lind, Political Editor", None, ("Mara Lind",)),
        ("Mara Lind, March 4, 2025", None, ("Mara Lind",)),
        ("Lind, Mara", None, ("Mara Lind",)),
        ("By Local Democracy Reporter Mara Lind", None, ("Mara Lind",)),
        ("Mara Lind, Kelm Daily Star", None, ("Mara Lind",)),
        ("Mara Reporter Lind", None, ("Mara Reporter Lind",)),
    ],
)
def test_the_author_of_a_pages_head_is_a_person_or_an_agency(
    printed: str, credit: str | None, byline: tuple[str, ...]
) -> None:
    known = _known(f'<meta name="author" content="{printed}">')
    assert (known.credit, known.byline) == (credit, byline)


_VIDEO = '{"@type": "VideoObject", "author": {"name": "Reuters"}}'
_LIST = (
    '{"@type": "BreadcrumbList", "itemListElement": [{"item": {"@type": "NewsArticle", "author": {"name": "AFP"}}}]}'
)


@pytest.mark.parametrize("other", [_VIDEO, _LIST])
@pytest.mark.parametrize("author", ["Mara Lind", "Associated Press"])
def test_only_the_article_of_linked_data_credits(other: str, author: str) -> None:
    article = f'{{"@type": ["OpinionNewsArticle"], "author": {{"name": "{author}"}}}}'
    known = _known(f'<script type="application/ld+json">{{"@graph": [{other}, {article}]}}</script>')
    assert known.credit == ("AP" if author == "Associated Press" else None)


@pytest.mark.parametrize(
    ("head", "url", "outlet"),
    [
        ('<meta name="twitter:site" content="@cnn">', "https://edition.cnn.com/a", "CNN"),
        ('<meta name="twitter:site" content="@guardian">', "https://www.theguardian.com/a", "The Guardian"),
        (
            '<meta property="og:site_name" content="The Guardian | World news">',
            "https://www.theguardian.com/a",
            "The Guardian",
        ),
        ('<meta property="og:site_name" content="The Kelm Ledger">', "https://kelm.example/a", "The Kelm Ledger"),
    ],
)
def test_the_outlet_of_a_page_is_the_known_one_at_its_domain(head: str, url: str, outlet: str) -> None:
    assert _known(f'{head}<link rel="canonical" href="{url}">').outlet == outlet


def test_scripts_that_never_close_are_passed_over_in_time_that_grows_with_the_page() -> None:
    assert linked_data('<script type="application/ld+json">' * 20_000) == LinkedData()


@pytest.mark.parametrize(
    ("stated", "published"),
    [
        ("2031-05-06 16:38:37 +02:00", "2031-05-06T16:38:37+02:00"),
        ("2031-05-06", "2031-05-06"),
        ("1970-01-01T00:00:00Z", "2031-05-07"),
        ("soon", "2031-05-07"),
    ],
)
def test_what_linked_data_says_of_the_date_goes_first(stated: str, published: str) -> None:
    article = f'{{"@type": "NewsArticle", "datePublished": "{stated}"}}'
    head = f'<meta property="article:published_time" content="2031-05-07">{_LINKED.format(article)}'
    assert _known(head).published == published


def test_people_whom_linked_data_names_go_before_what_addresses_make_of_them() -> None:
    article = '{"@type": "NewsArticle", "author": [{"name": "Mara Lind (mli)"}, {"name": "Omid Parsa"}]}'
    head = f'<meta name="author" content="mara-lind">{_LINKED.format(article)}'
    assert _known(head).byline == ("Mara Lind", "Omid Parsa")


def test_a_publisher_is_spelled_as_linked_data_has_it() -> None:
    article = '{"@type": "NewsArticle", "publisher": {"name": "Kelm Ledger"}}'
    head = f'<link rel="canonical" href="https://www.kelmledger.com/a">{_LINKED.format(article)}'
    assert _known(head).outlet == "Kelm Ledger"


_LINKED = '<script type="application/ld+json">{}</script>'


def _checked(claim: str, rating: str, top: str = "") -> str:
    review = json.dumps({"@type": "ClaimReview", "claimReviewed": claim, "reviewRating": {"alternateName": rating}})
    head = f'<title>Did the lamp go out?</title><script type="application/ld+json">[{review}]</script>'
    article = f"<article><h1>Did the lamp go out?</h1>{top}{_BODY}</article>"
    return page(f"<html><head>{head}</head><body>{article}</body></html>".encode()).text


def test_a_verdict_that_stands_in_a_box_apart_is_read_below_the_title() -> None:
    text = _checked("The lamp of Kelm&#39;s pier\nwent out.", "Mostly False")
    assert text.startswith(
        "Did the lamp go out?\n\nClaim: The lamp of Kelm's pier went out.\nRating: Mostly False\nThe "
    )


@pytest.mark.parametrize(
    ("claim", "rating", "top"),
    [
        ("The lamp of Kelm went out.", "False", "<p>“The lamp of Kelm went out,” he wrote. We rate that false.</p>"),
        ("The lamp of Kelm went out.", "It did not: the picture shows another lamp, in another town, years ago.", ""),
        ("", "False", ""),
        ("The lamp of Kelm went out.", "", ""),
    ],
)
def test_a_verdict_that_the_body_has_or_that_is_none_is_not_added(claim: str, rating: str, top: str) -> None:
    assert "Claim:" not in _checked(claim, rating, top)


@pytest.mark.parametrize(
    ("top", "copy"),
    [
        (
            "<p>Claim</p><p>The lamp of Kelm went out.</p>",
            "Claim\nThe lamp of Kelm went out.\nRating: False\nThe keeper",
        ),
        ("<p>Claim: The lamp of Kelm went out</p>", "Claim: The lamp of Kelm went out\nRating: False\nThe keeper"),
        ("<p>The lamp of Kelm went out.</p><p>Verdict</p><p>False</p>", "went out.\nVerdict\nFalse\nThe keeper"),
    ],
)
def test_a_claim_that_stands_in_the_body_alone_has_its_verdict_below_it(top: str, copy: str) -> None:
    text = _checked("The lamp of Kelm went out.", "False", top)
    assert copy in text
    assert text.count("went out") == 1


def test_a_verdict_far_from_the_claim_is_none_of_it() -> None:
    top = f"<p>He wrote that the lamp of Kelm went out.</p>{_BODY}<p>The keeper called another story false.</p>"
    assert "Claim: The lamp of Kelm went out\nRating: False\n" in _checked("The lamp of Kelm went out", "False", top)


def test_who_checked_a_claim_and_when_is_read_where_no_article_says_it() -> None:
    review = (
        '{"@type": "ClaimReview", "author": {"@type": "Person", "name": "Mara Lind"}, "datePublished": "2031-05-07"}'
    )
    known = _known(_LINKED.format(review))
    assert (known.byline, known.published) == (("Mara Lind",), "2031-05-07")
    article = '{"@type": "Article", "author": "Omid Parsa", "datePublished": "2031-05-06"}'
    known = _known(_LINKED.format(f"[{review}, {article}]"))
    assert (known.byline, known.published) == (("Omid Parsa",), "2031-05-06")


def test_only_claims_that_the_page_itself_checks_are_read() -> None:
    other = '{"@type": "ClaimReview", "claimReviewed": "a", "reviewRating": {"alternateName": "b"}}'
    assert linked_data(_LINKED.format(f'{{"@type": "ItemList", "itemListElement": [{other}]}}')).reviews == ()
    assert linked_data(_LINKED.format(f'{{"@graph": [{other}, {other}]}}')).reviews == (Review("a", "b"),)
    assert linked_data(_LINKED.format('{"@type": "ClaimReview", "claimReviewed": 1, "reviewRating": []}')).reviews == ()


def _of_a_wiki(generator: str) -> Page:
    owner = '{"@type": "Organization", "name": "Kelmer Foundation, Inc."}'
    schema = '"@context": "https://schema.org"'
    article = f'{{{schema}, "@type": "Article", "datePublished": "2011-04-02", "publisher": {owner}}}'
    body = _BODY.replace("came.", 'came.<sup class="reference"><a href="#n1">[1]</a></sup> It rained.')
    return page(
        f"""<html><head><title>Lamps of Kelm - Kelmpedia</title><link rel="canonical" href="https://kelmpedia.com/lamps">
        <meta name="generator" content="{generator}">{_LINKED.format(article)}</head><body><main><h1>Lamps of Kelm</h1>
        <h2>History<span class="mw-editsection">[<a>edit</a>]</span></h2>{body}<p>It is lit<sup>2</sup>.</p>
        <ol class="references"><li id="n1">The Kelm Ledger. 8 March 2030.</li></ol></main></body></html>""".encode()
    )


def test_a_page_of_a_wiki_is_the_sites_and_of_no_day_and_without_its_marks() -> None:
    read = _of_a_wiki("MediaWiki 1.50")
    assert (read.known.outlet, read.known.published) == ("Kelmpedia", None)
    assert "nobody came. It rained." in read.text
    assert all(mark not in read.text for mark in ("[1]", "edit", "8 March 2030"))
    assert "It is lit2." in read.text
    assert _of_a_wiki("WordPress 6.9").known.published == "2011-04-02"


def test_who_made_the_claim_that_a_page_checks_did_not_write_it() -> None:
    assert _known('<meta name="author" content="Mara Lind stated">').byline == ()
    assert _known('<meta name="author" content="Mara Lindsaid">').byline == ("Mara Lindsaid",)


_PORT = "https://www.kelmledger.com/port"


@pytest.mark.parametrize(
    ("stated", "url"),
    [
        (f'"url": "{_PORT}"', _PORT),
        (f'"mainEntityOfPage": "{_PORT}"', _PORT),
        (f'"mainEntityOfPage": {{"@type": "WebPage", "@id": "{_PORT}"}}', _PORT),
        ('"url": "https://www.kelmledger.com/"', None),
        ('"url": "/port", "mainEntityOfPage": true', None),
    ],
)
def test_linked_data_has_the_address_where_the_page_has_none(stated: str, url: str | None) -> None:
    head = _LINKED.format(f'{{"@type": "NewsArticle", {stated}}}')
    assert _known(head).url == url
    assert _known(f'{head}<link rel="canonical" href="https://kelm.com/a">').url == "https://kelm.com/a"


@pytest.mark.parametrize(("end", "outlet"), [(" | Kelm Ledger", "Kelm Ledger"), ("", "kelmledger.com")])
def test_what_an_archive_keeps_is_its_publishers(end: str, outlet: str) -> None:
    kept = "https://web.archive.org/web/20310506101500"
    known = page(
        f"""<html><head><title>Ferry aground{end}</title><link rel="canonical" href="{kept}/{_PORT}"></head><body>
        <article><h1>Ferry aground</h1>{_BODY}<p>The keeper said so <a href="{kept}/https://kelm.com/lamps">in May</a>
        and <a href="/mole">in June</a>, when nobody was on the mole and the lamp had burnt all night.</p></article>
        </body></html>""".encode()
    ).known
    assert (known.url, known.outlet) == (_PORT, outlet)
    assert known.links == ("https://kelm.com/lamps", "https://www.kelmledger.com/mole")


def test_an_archive_is_no_outlet_where_it_does_not_say_whose_page_it_keeps() -> None:
    assert _known('<link rel="canonical" href="https://perma.cc/AB1-CD2">').outlet is None


@pytest.mark.parametrize(
    ("head", "outlet"),
    [
        ('<meta name="twitter:site" content="@kelmnews">', "Lower Kelm News"),
        ('<meta name="twitter:site" content="@Kelm"><meta property="og:site_name" content="Kelm">', "Kelm"),
    ],
)
def test_a_handle_is_the_outlet_only_where_nothing_else_is(head: str, outlet: str) -> None:
    html = f"<html><head><title>Ferry aground | Lower Kelm News</title>{head}</head><body><h1>Ferry aground</h1>"
    assert page(f"{html}{_BODY}</body></html>".encode()).known.outlet == outlet
    assert _known('<meta name="twitter:site" content="@kelmnews">').outlet == "Kelmnews"


@pytest.mark.parametrize(
    "logo", ['<a class="logo" title="Kelm Now" href="/"></a>', '<div id="brand"><img alt="Kelm Now"></div>']
)
def test_a_logo_that_ends_the_title_names_the_outlet(logo: str) -> None:
    html = (
        "<html><head><title>Ferry aground - Harbour - {}</title></head><body>{}<h1>Ferry aground</h1>{}</body></html>"
    )
    assert page(html.format("Kelm Now", logo, _BODY).encode()).known.outlet == "Kelm Now"
    assert page(html.format("Kelm Then", logo, _BODY).encode()).known.outlet is None


def test_a_live_blog_has_its_own_title_and_not_that_of_a_post() -> None:
    post = {"@type": "BlogPosting", "headline": "Keeper found", "articleBody": "The keeper was found."}
    blog = {"@context": "https://schema.org", "headline": "Kelm live: ferry aground", "liveBlogUpdate": [post]}
    live = _LINKED.format(json.dumps({"@type": "LiveBlogPosting", **blog}))
    html = "<html><head>{}{}</head><body><h1>Kelm harbour</h1><article><h2>Keeper found</h2>{}</article></body></html>"
    assert page(html.format(live, "", _BODY).encode()).known.title == "Kelm live: ferry aground"
    other = live.replace('"articleBody"', '"name"')  # without it the post's headline is nobody's title
    named = '<meta property="og:title" content="Ferry aground: as it happened">'
    assert page(html.format(other, named, _BODY).encode()).known.title == "Ferry aground: as it happened"


def test_the_title_of_a_blogs_post_is_that_of_the_post() -> None:
    read = page(
        f"""<html><head><title>The Lantern: Ferry aground again</title></head><body><h1>The Lantern</h1>
        <div><h3 class="post-title">Ferry aground again</h3><div>{_BODY}</div></div></body></html>""".encode()
    )
    assert read.text.startswith("Ferry aground again\n\nThe keeper")


@pytest.mark.parametrize(
    ("line", "byline", "credit"),
    [
        ("By Mara Lind, Norlin Press Agency", ("Mara Lind",), "Norlin Press Agency"),
        ("By Mara Lind and Omid Parsa", ("Mara Lind", "Omid Parsa"), None),
        ("By the pier, at night", (), None),
    ],
)
def test_a_byline_in_a_line_below_the_title_is_read(line: str, byline: tuple[str, ...], credit: str | None) -> None:
    known = _known(top=f'<div class="meta"><span>{line}</span> <span>May 4, 2031 3:15 PM</span></div>')
    assert (known.byline, known.credit) == (byline, credit)


def test_a_byline_elsewhere_on_the_page_is_none_of_the_article() -> None:
    card = '<div class="card"><span>By Omid Parsa</span></div>'
    assert _known(top=f"{_BODY}{_BODY}{card}").byline == ()
    assert _known(top=f"<aside>{card}</aside>").byline == ()
