from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.model import Aspect, Ground, Hop, Span
from provenance.resolve.chains.grounds import placed
from resolve.marked import marked, resolved


def _last(text: str, outlet: str | None = None) -> Hop:
    statements = resolved(marked(text, outlet=outlet)).statements
    return max(statements, key=lambda said: said.span.start if said.span else -1).chain[-1]


def _words(hop: Hop, aspect: Aspect) -> list[str]:
    return [each.text for each in hop.grounds if each.aspect is aspect]


def _why(hop: Hop, aspect: Aspect) -> list[str]:
    return [each.why for each in hop.grounds if each.aspect is aspect]


@pytest.mark.parametrize(
    ("source", "word"),
    [
        ("A harbour official", "official"),
        ("A deputy minister of ports", "deputy"),
        ("Mara Lind, a professor of law,", "professor"),
    ],
)
def test_a_kind_rests_on_the_words_without_which_it_would_be_another(source: str, word: str) -> None:
    assert _words(_last(f"{{s|{source}}} {{c|said}} {{x|that the bridge had closed}}."), Aspect.KIND) == [word]


def test_an_outlet_is_known_or_named_like_one() -> None:
    for source, why in (("Reuters", "a known publisher"), ("The Ostby Gazette", "named as publishers are")):
        assert _why(_last(f"{{s|{source}}} {{c|said}} {{x|that the bridge had closed}}."), Aspect.KIND) == [why]


def test_who_was_briefed_is_second_hand_by_that_word() -> None:
    text = "{s|An official briefed on the talks} {c|said} {x|that the bridge had closed}."
    hop = _last(text)
    place = text.replace("{s|", "").index("briefed on")
    assert Ground(Aspect.ACCESS, "others told it", "briefed on", Span(place, place + 10)) in hop.grounds
    assert _words(hop, Aspect.KNOWLEDGE) == ["briefed on the talks"]


def test_who_has_another_behind_it_relays() -> None:
    text = "{0s|Mara Lind} {0c|said} {0x|{1s|a clerk} {1c|told} her that {1x|the bridge had closed}}."
    first = resolved(marked(text, parents={1: 0})).statements[0].chain[0]
    assert _why(first, Aspect.ACCESS) == ["another source stands behind it"]


def test_what_is_unknown_has_no_ground() -> None:
    hop = _last("{s|Mara Lind} {c|said} {x|that the bridge had closed}.")
    assert _words(hop, Aspect.KIND) == _words(hop, Aspect.ACCESS) == []


def test_a_hop_holds_why_it_is_not_named() -> None:
    hop = _last(
        "{s|An aide}, who spoke on condition of anonymity because she feared for her post, {c|said} {x|it was shut}."
    )
    assert _words(hop, Aspect.ANONYMITY) == ["on condition of anonymity"]
    assert _words(hop, Aspect.REASON) == ["because she feared for her post"]


def test_who_is_named_has_no_reason_not_to_be() -> None:
    hop = _last("{s|Mara Lind} {c|said} {x|it was shut}, while an aide spoke on condition of anonymity.")
    assert _words(hop, Aspect.ANONYMITY) == []


@given(st.text("ab ", max_size=20), st.text("ab", min_size=1, max_size=3), st.integers(0, 20))
def test_a_placed_ground_has_the_words_at_its_place(text: str, words: str, at: int) -> None:
    ground = placed(Ground(Aspect.KIND, "so", words), Span(min(at, len(text)), len(text)), text)
    assert ground.span is None or ground.span.of(text) == ground.text
