"""Who is said to have copied, and when that is left open."""

from __future__ import annotations

import provenance as pv
from provenance.model import Document

PARAGRAPHS = (
    "The weir at Kelm gave way early on Monday after three days of rain, and the water took two footbridges.",
    "The miller Ottilie Brand has lived beside the weir for forty years and heard it go before anybody saw it.",
    "The district engineer said that the timbers had been due for inspection in the autumn, and asked for money.",
)
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
    assert copies(one, other) == [("the text of Kelm Post, uncredited", ["other"])]
