from __future__ import annotations

from provenance.model import Hop

from .marked import marked, resolved


def _last(text: str) -> Hop:
    return resolved(marked(text)).statements[-1].chain[-1]


def test_rumours_on_a_social_network_are_social_media() -> None:
    hop = _last("Facebook is full of {c|rumours} {x|that the bridge has closed}.")
    assert (hop.kind.value, hop.identity.value) == ("social-media", "vague")


def test_who_tells_of_oneself_is_a_witness() -> None:
    for source in ("Mara Lind", "The missing woman"):
        hop = _last(f"{{s|{source}}} {{c|said}} {{x|that she is well}}.")
        assert (hop.kind.value, hop.access.value) == ("witness", "first-hand")


def test_several_people_tell_of_somebody_else() -> None:
    assert _last("{s|The residents} {c|said} {x|that she is well}.").kind.value == "civilian"


def test_an_acronym_that_the_text_explains_says_what_a_source_is() -> None:
    text = "The North Bank Army (NBA) met.\n{s|A source within the NBA} {c|said} {x|that the bridge had closed}."
    assert _last(text).kind.value == "official"
    text = "The North Bank Monitors (NBM) met.\n{s|Mara Lind, head of the NBM,} {c|said} {x|the bridge had closed}."
    assert _last(text).kind.value == "institution"
