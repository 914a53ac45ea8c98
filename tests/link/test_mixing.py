"""Documents on other topics leave the claims of this one as they were."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.link import link
from provenance.link.similarity import TELLING
from provenance.link.stories import nearness, topic
from provenance.model import Claim, Document

from .affairs import article, statements
from .mixing import AFFAIRS, stories


def claims_of(topic: str, corpus: list[Document], asked: list[str], mine: list[str]) -> set[Claim]:
    """The claims that hold a statement of one topic, or were asked about it."""
    found = link(statements(*corpus), corpus, asked)
    return {
        claim
        for claim in found
        if claim.text in mine or any((said.document or "").startswith(topic) for said in claim.statements)
    }


@settings(deadline=None)
@given(st.data())
def test_mixed_in_any_number_and_order_they_change_nothing(data: st.DataObject) -> None:
    affairs = data.draw(st.lists(st.sampled_from(AFFAIRS), min_size=2, unique_by=lambda each: each.name))
    first, *others = (data.draw(stories(affair)) for affair in affairs)
    mixed = data.draw(st.permutations([*first, *(each for story in others for each in story)]))
    mine = [affairs[0].asked] if data.draw(st.booleans()) else []
    theirs = [each.asked for each in affairs[1:] if data.draw(st.booleans())]
    name = affairs[0].name
    assert claims_of(name, mixed, [*mine, *theirs], mine) == claims_of(name, first, mine, mine)


def test_nor_does_a_crowd_elsewhere_that_says_like_things() -> None:
    """Reports are compared for words that few share; how many share them elsewhere says nothing of these."""
    first = [
        Document(f"judge/{n}", article(f"Notes from {place}", f"In {place} {who} {hid} ledgers."))
        for n, (place, who, hid) in enumerate((("Wend", "she", "hid"), ("Orr", "he", "had hid")))
    ]
    elsewhere = [
        Document(f"other/{n}", article(f"On {words[0]}", f"{' '.join(words)}.", "Some hid ledgers there."))
        for n in range(TELLING)
        if (words := [f"{chr(97 + n % 26)}{chr(97 + n // 26)}{one}{two}" for one in FILLER for two in FILLER])
    ]
    near = nearness([topic(each) for each in (*first, *elsewhere)])
    assert near[:2, 2:].nnz == 0
    assert len(claims_of("judge", first, [], [])) < len(statements(*first))
    assert claims_of("judge", [*first, *elsewhere], [], []) == claims_of("judge", first, [], [])


FILLER = "olk urm abel ustra inx eppo arg onta ivel udd".split()


def test_nor_what_others_use_as_a_name() -> None:
    """A Ms Crack elsewhere does not make of "crack" a name, which would say nothing of what happened."""
    first = [Document("dam/1", article("At Velmora", "The Velmora dam was inspected on Monday, engineers said."))]
    other = [Document("poet/1", article("A prize", "The prize went to Ola Crack, a poet."))]
    asked = ["The Velmora dam cracked"]
    assert claims_of("dam", [*first, *other], asked, asked) == claims_of("dam", first, asked, asked)


@pytest.mark.xfail(strict=True, reason="in short articles one sentence in common is enough to be on one topic")
def test_nor_do_they_where_they_have_a_sentence_in_common() -> None:
    common = "The minister declined to comment."
    first = Document("court/1", article("A bribe", "A judge was bribed, a clerk said.", common))
    other = Document("sheep/1", article("Dead sheep", "Sheep died on Karne, breeders said.", common))
    assert claims_of("court", [first, other], [], []) == claims_of("court", [first], [], [])
