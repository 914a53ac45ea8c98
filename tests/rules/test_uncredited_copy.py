"""Who is said to have copied, and when that is left open."""

from __future__ import annotations

import pytest

import provenance as pv
from provenance.model import Confidence, Document, Settings

PARAGRAPHS = (
    "The weir at Kelm gave way early on Monday after three days of rain, and the water took two footbridges.",
    "The miller Ottilie Brand has lived beside the weir for forty years and heard it go before anybody saw it.",
    "The district engineer said that the timbers had been due for inspection in the autumn, and asked for money.",
)
ALL = Settings(profile="all")
LONG = "\n\n".join(PARAGRAPHS)
SHORT = "\n\n".join(PARAGRAPHS[:2])


def copies(*documents: Document) -> list[tuple[str, list[str | None]]]:
    found = pv.audit(documents).findings.select("uncredited-copy")
    return [(each.message, [place.document for place in each.locations]) for each in found]


def test_a_day_tells_who_copied() -> None:
    first = Document("first", LONG, outlet="Kelm Post", published="2031-05-06")
    second = Document("second", LONG, outlet="Upland Echo", published="2031-05-07")
    assert copies(first, second) == [("the text of Kelm Post, uncredited", ["second"])]


def test_length_alone_does_not_and_both_are_named() -> None:
    one, other = Document("one", LONG, outlet="Kelm Post"), Document("other", SHORT, outlet="Upland Echo")
    message = "one text in Upland Echo and Kelm Post, credited in neither; who took it does not show"
    assert copies(one, other) == [(message, ["one", "other"])]


def test_what_one_credits_to_a_third_the_other_owes_too() -> None:
    one = Document("one", LONG, outlet="Kelm Post", credit="Valley Wire")
    other = Document("other", SHORT, outlet="Upland Echo")
    assert copies(one, other) == [("the text of Valley Wire, uncredited; Kelm Post credits it", ["other"])]


def test_two_editions_of_one_outlet_owe_each_other_nothing() -> None:
    first = Document("first", LONG, outlet="The Kelm Post", published="2031-05-06")
    assert not copies(first, Document("second", LONG, outlet="Kelm Post", published="2031-05-07"))


def test_a_shorter_text_within_a_longer_one_is_no_copy() -> None:
    own = "\n\n".join(
        f"On day {n} the ferry ran late for a reason that nobody in the town could name." for n in range(9)
    )
    first = Document("first", SHORT, outlet="Kelm Post", published="2031-05-06")
    assert not copies(first, Document("second", f"{SHORT}\n\n{own}", outlet="Upland Echo", published="2031-05-07"))


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("Copyright 2031 by AP. All rights reserved.", True),
        ("Ottilie Brand and Ada LindAssociated Press", True),
        ("Kelm Post photo", True),
        ("The miller of the Kelm Poste", False),
    ],
)
def test_who_names_the_other_or_its_agency_in_a_line_of_its_own_owes_nothing(line: str, named: bool) -> None:
    first = Document("first", LONG, outlet="Kelm Post", credit="AP", published="2031-05-06")
    second = Document("second", f"Weir gives way\n{line}\n\n{LONG}", outlet="Upland Echo", published="2031-05-07")
    assert (not copies(first, second)) is named


def test_a_gallery_whose_pictures_are_credited_owes_nothing() -> None:
    gallery = "\n\n".join(f"{each} (Ada Lind/AFP/Getty Images)" for each in PARAGRAPHS)
    first = Document("first", gallery, outlet="Kelm Post", published="2031-05-06")
    assert not copies(first, Document("second", gallery, outlet="Upland Echo", published="2031-05-07"))


@pytest.mark.parametrize(
    ("end", "thanked"),
    [
        ("h/t Kelm Post", True),
        ("[Image by a reader // h/t Kelm Post]", True),
        ("(Source: Kelm Post. Read it all there.)", True),
        ("This article was first published in the Kelm post", True),
        ("Read more: kelm post, page four", True),
        ("Read the whole story at the Kelm Post", True),
        ("- Kelm Post", True),
        ("- via Upland Echo", False),
        ("Source: the Kelm Postman", False),
        ("The source of the river is in the hills of Kelm.", False),
    ],
)
def test_who_thanks_the_other_at_the_end_owes_nothing(end: str, thanked: bool) -> None:
    first = Document("first", LONG, outlet="Kelm Post", published="2031-05-06")
    second = Document("second", f"{LONG}\n\n{end}", outlet="Mill Lane News", published="2031-05-07")
    assert (not copies(first, second)) is thanked


@pytest.mark.parametrize(
    ("opening", "thanked"),
    [
        ("via Upland Echo\n\n", True),
        ("(Upland) ", True),
        ("Bad news, and I am not surprised. My neighbours of Upland Echo posted this:\n\n", True),
        ("Bad news, and I am not surprised. As the Upland Echo writes,\n\n", True),
        ("Bad news, and I am not surprised. Ottilie Brand said:\n\n", False),
        ("Via the lower road nobody comes to Kelm. ", False),
    ],
)
def test_whoever_is_thanked_may_be_a_publisher_whom_nobody_knows(opening: str, thanked: bool) -> None:
    assert (not copies(Document("first", LONG), Document("second", opening + SHORT))) is thanked


def test_a_line_that_hands_over_to_other_words_thanks_nobody_for_these() -> None:
    aside = "Bad news. The Upland Echo reported:\n\nNobody knows how long the road to the harbour will be closed.\n\n"
    assert copies(Document("first", LONG), Document("second", aside + SHORT))


def sureness(*documents: Document) -> list[Confidence]:
    return [each.confidence for each in pv.audit(documents, settings=ALL).findings.select("uncredited-copy")]


def test_of_an_unknown_publisher_whoever_only_one_cites_may_be_it() -> None:
    cites = "The Kelm Post reported that the weir had been due for repair since the spring."
    citing = Document("second", f"{SHORT}\n\n{cites}")
    assert sureness(Document("first", LONG), citing) == [Confidence.LOW]
    assert Confidence.LOW not in sureness(Document("first", f"{LONG}\n\n{cites}"), citing)


@pytest.mark.parametrize(
    ("end", "thanked"),
    [("MCT, Reuters", True), ("- Kelm Today", True), ("- Ottilie Brand", False), ("Ottilie Brand, Kelm", False)],
)
def test_who_signs_a_text_may_be_the_other_where_nobody_knows_its_publisher(end: str, thanked: bool) -> None:
    assert (not copies(Document("first", LONG), Document("second", f"{SHORT}\n\n{end}"))) is thanked


@pytest.mark.parametrize(
    ("opening", "end", "quoted"),
    [
        ("It all went fast, it seems:", "WaPo's Ada Lind has more.", True),
        ("It all went fast, it seems:", "Ada Lind has more.", False),
        ("It all went fast, it seems.", "WaPo's Ada Lind has more.", False),
    ],
)
def test_words_introduced_by_a_colon_may_be_of_the_outlet_that_is_named(opening: str, end: str, quoted: bool) -> None:
    second = Document("second", f"{opening}\n\n{SHORT}\n\n{end}")
    assert (not copies(Document("first", LONG), second)) is quoted
