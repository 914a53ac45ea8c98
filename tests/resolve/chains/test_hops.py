from __future__ import annotations

import pytest

from provenance.model import Hop, Kind
from resolve.marked import marked, resolved


def _last(text: str) -> Hop:
    statements = resolved(marked(text)).statements
    return max(statements, key=lambda said: said.span.start if said.span else -1).chain[-1]


def test_rumours_on_a_social_network_are_social_media() -> None:
    hop = _last("Facebook is full of {c|rumours} {x|that the bridge has closed}.")
    assert (hop.kind.value, hop.identity.value) == ("social-media", "vague")


def test_supporters_who_post_are_social_media_and_others_of_their_side() -> None:
    assert _last("{s|Taliban supporters} {c|tweeted} {x|that the bridge has closed}.").kind is Kind.SOCIAL_MEDIA
    assert _last("{s|Taliban supporters} {c|said} {x|that the bridge has closed}.").kind is Kind.ARMED_GROUP


@pytest.mark.parametrize("cue", ["reports", "reported", "has reported", "is reporting"])
def test_a_name_that_reports_is_an_outlet_or_works_for_one(cue: str) -> None:
    assert _last(f"{{s|Ostby Pilot}} {{c|{cue}}} {{x|that the bridge has closed}}.").kind is Kind.NEWS_OUTLET


def test_who_tells_of_oneself_is_a_witness() -> None:
    for source in ("Mara Lind", "The missing woman", "A woman"):
        hop = _last(f"{{s|{source}}} {{c|said}} {{x|that she is well}}.")
        assert (hop.kind.value, hop.access.value) == ("witness", "first-hand")


def test_several_people_tell_of_somebody_else() -> None:
    assert _last("{s|The residents} {c|said} {x|that she is well}.").kind.value == "civilian"


def test_an_acronym_that_the_text_explains_says_what_a_source_is() -> None:
    text = "The North Bank Army (NBA) met.\n{s|A source within the NBA} {c|said} {x|that the bridge had closed}."
    assert _last(text).kind.value == "official"
    text = "The North Bank Monitors (NBM) met.\n{s|Mara Lind, head of the NBM,} {c|said} {x|the bridge had closed}."
    assert _last(text).kind.value == "institution"


def test_a_pronoun_points_to_the_nearest_place_that_tells_who_it_is() -> None:
    text = (
        "{0s|The Northern Observatory for Floods} {0c|said} {0x|that the bridge had closed}.\n"
        "{1s|The Oslo-based group} {1c|said} {1x|that the mayor had fled}.\n"
        "{2s|It} {2c|said} {2x|that a dam had burst}."
    )
    hop = _last(text)
    assert (hop.text, hop.source.name) == ("The Oslo-based group", "Northern Observatory for Floods")


def test_the_statement_of_a_body_points_to_the_body() -> None:
    text = (
        "{0s|The North Bank Council} {0c|said} {0x|that the bridge had closed}.\n"
        "{1s|The statement} {1c|said} {1x|that the mayor had fled}."
    )
    assert _last(text).text == "The North Bank Council"


def test_a_name_inside_another_word_is_no_mention() -> None:
    text = "{0s|Lind} {0c|said} {0x|that the Lindholm bridge had closed}.\n{1s|He} {1c|said} {1x|that it rained}."
    assert _last(text).span.start == 0  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("before", "cue", "kind"),
    [
        ("", "reports", Kind.NEWS_OUTLET),
        ("", "also reports", Kind.NEWS_OUTLET),
        ("", "says", Kind.UNKNOWN),
        ("The waitress, Ostby Pilot, came.\n", "reports", Kind.CIVILIAN),
    ],
)
def test_of_whom_nothing_is_told_and_who_reports_is_of_the_press(before: str, cue: str, kind: Kind) -> None:
    text = before + "{s|Ostby Pilot} {c|" + cue + "} {x|that the mine had closed}."
    (statement,) = [each for each in resolved(marked(text)).statements if each.chain]
    assert statement.chain[0].kind is kind


@pytest.mark.parametrize(("said", "kind"), [("I saw the dam crack", "witness"), ("the dam will crack", "unknown")])
def test_somebody_who_was_there_is_a_witness(said: str, kind: str) -> None:
    assert _last(f"{{s|Another wayfarer}} {{c|said}}: {{x|“{said}.”}}").kind.value == kind
