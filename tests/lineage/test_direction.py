"""Who took a text from whom where nothing tells."""

from __future__ import annotations

import pytest
from attrs import evolve

from provenance.lineage.direction import direction
from provenance.model import Document, Sign

TEXT = "The ferry has sunk off the mole, a clerk said."


@pytest.mark.parametrize("dated", ["2031-03-09", None])
def test_without_a_sign_the_one_without_an_outlet_is_upstream(dated: str | None) -> None:
    one, other = Document("a", TEXT, outlet="Harbour Post", published=dated), Document("b", TEXT)
    for pair in ((one, other), (other, one)):
        found = direction(*pair)
        assert (found.upstream, found.downstream, found.confidence) == (other, one, 0.5)


def test_instants_of_two_zones_are_compared_by_one_clock() -> None:
    first = Document("a", TEXT, outlet="Harbour Post", published="2031-03-09T01:00:00+09:00")
    second = Document("b", TEXT, outlet="Vale Echo", published="2031-03-08T20:00:00-05:00")  # nine hours later
    for pair in ((first, second), (second, first)):
        found = direction(*pair)
        assert (found.upstream, found.downstream) == (first, second)


def test_a_name_that_ends_in_a_mark_is_found() -> None:
    taker, giver = Document("a", f"{TEXT} Yahoo! wrote so.", outlet="Vale Echo"), Document("b", TEXT, outlet="Yahoo!")
    assert Sign.NAME in {clue.sign for clue in direction(taker, giver).clues}


def test_the_first_and_the_last_day_there_are_have_no_other_in_utc() -> None:
    for day in ("0001-01-01T01:00:00+09:00", "9999-12-31T23:00:00-05:00"):
        assert Document("a", TEXT, published=day).instant is None


def test_a_text_that_is_signed_for_its_own_outlet_comes_before_one_that_credits_nobody() -> None:
    signed = Document("signed", "The weir gave way.", outlet="Kelm Post", credit="Kelm Post", published="2031-05-07")
    bare = Document("bare", "The weir gave way.", outlet="Upland Echo", published="2031-05-07T10:00:00+00:00")
    assert direction(signed, bare).upstream is signed
    assert not direction(signed, bare).credited


def test_what_stands_at_an_institutions_own_site_comes_before_a_papers_text() -> None:
    release = Document("z", "The weir gave way.", outlet="Kelm University", domain="kelm.ac.uk", published="2031-05-07")
    paper = Document("a", "The weir gave way.", outlet="Kelm Post", published="2031-05-07")
    assert direction(release, paper).upstream is release
    assert direction(evolve(release, domain="kelm.com"), paper).upstream is paper
    assert direction(evolve(release, credit="AP"), paper).upstream is paper
