"""Claims that a user words."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from provenance.link import link
from provenance.link.asked import gather
from provenance.link.claims import BESIDE, _asked
from provenance.link.group import Group
from provenance.link.setting import Setting
from provenance.link.stories import topic
from provenance.model import Claim, Document, Polarity, Statement

from .affairs import DAM, OPERA, documents, statements

ALL = documents(DAM, OPERA)
SAID = statements(*ALL)


def asked(*texts: str) -> list[Claim]:
    return [claim for claim in link(SAID, ALL, texts) if claim.asked]


def test_what_bears_on_the_wording_is_gathered_denials_too() -> None:
    (claim,) = asked("The Velmora dam cracked")
    assert claim.text == "The Velmora dam cracked"
    assert {said.document for said in claim.statements} == set(DAM)
    assert {said.polarity for said in claim.statements} >= {Polarity.SUPPORTS, Polarity.DENIES}


@pytest.mark.parametrize("text", ["The Pope visited Mars", "", "?", "The Velmora dam was painted"])
def test_a_claim_that_nothing_bears_on_is_there_and_empty(text: str) -> None:
    (claim,) = asked(text)
    assert (claim.text, claim.statements) == (text, ())


@given(st.lists(st.text(max_size=30), max_size=3, unique=True))
def test_asked_claims_are_always_there_once(texts: list[str]) -> None:
    assert sorted(claim.text for claim in asked(*texts)) == sorted(texts)


def test_the_id_comes_from_the_wording_alone() -> None:
    (here,) = asked("Ludo Brandek quit the opera")
    (nowhere,) = (claim for claim in link((), (), ["Ludo Brandek quit the opera"]))
    assert here.id == nowhere.id
    assert here.statements


def test_asking_twice_is_asking_once() -> None:
    assert len(asked("The Velmora dam cracked", "The Velmora dam cracked")) == 1


def test_a_negative_wording_is_denied_by_what_affirms_it() -> None:
    (claim,) = asked("The Velmora dam has not cracked")
    polarity = {said.text: said.polarity for said in claim.statements}
    assert next(p for text, p in polarity.items() if "could burst" in text) is Polarity.DENIES


def test_a_statement_need_not_repeat_the_names_of_its_document() -> None:
    text = "Velmora Bridge opened in 1931. On Friday the Velmora Bridge was shut.\n\nThe toll will rise, a warden said."
    corpus = documents({"bridge/1": text})
    (claim,) = (each for each in link(statements(*corpus), corpus, ["The Velmora Bridge toll will rise"]) if each.asked)
    assert [said.text for said in claim.statements] == ["The toll will rise, a warden said."]


SAYS, OTHERWISE = "The Velmora dam cracked overnight", "A long gap runs down its wall"
ASKED = "The Velmora dam cracked"


def group(texts: Sequence[str], main: bool = False, document: str = "dam", first: int = 0) -> Group:
    said = (Statement(text=text, id=str(n), document=document) for n, text in enumerate(texts, first))
    members = tuple(Setting(each, each.text) for each in said)
    return Group(members, (1.0,) * len(members), frozenset(), main=main)


@pytest.mark.parametrize(("saying", "whole"), [(3, True), (2, True), (1, False)])
def test_a_group_goes_whole_to_the_wording_that_its_best_sentences_carry(saying: int, whole: bool) -> None:
    texts = [f"{SAYS}, said {name}" for name in ("Ana", "Ben", "Cleo")[:saying]] + [OTHERWISE] * 9
    ((given,), left) = gather([ASKED], [group(texts)], {})
    assert len(given) == (len(texts) if whole else saying)
    assert sum(map(len, left)) == len(texts) - len(given)


@pytest.mark.parametrize("order", [1, -1])
def test_of_a_group_each_statement_goes_to_the_wording_that_it_says_most_of(order: int) -> None:
    crack, sluice = "The Velmora dam cracked", "The warden left the sluice open"
    texts = [
        f"{crack} overnight",
        f"{crack}, said Ana",
        f"{crack}, said Ben",
        OTHERWISE,
        sluice,
        f"{sluice}, said Cleo",
    ]
    begins = topic(Document("dam", text=f"{crack} as the warden left the sluice open\n\n{OTHERWISE}."))
    wordings = [crack, sluice][::order]
    given, left = gather(wordings, [group(texts, main=True)], {"dam": begins})
    got = {text: [each.statement.text for each in members] for text, members in zip(wordings, given, strict=True)}
    assert got == {crack: texts[:4], sluice: texts[4:]}
    assert left == []
    claims = {each.asked: each for each in _asked(wordings, [group(texts, main=True)], {"dam": begins})}
    assert [claims[text].under for text in (crack, sluice)] == [None, None]
    assert [claims[text].main for text in (crack, sluice)] == [True, False]


def test_of_two_wordings_that_ask_the_same_the_first_has_all() -> None:
    texts = ["The Velmora dam cracked", "The dam at Velmora has cracked"]
    first, second = _asked(texts, [group([SAYS, f"{SAYS}, said Ana", f"{SAYS}, said Ben"])], {})
    assert (len(first.members), len(second.members), second.under) == (3, 0, texts[0])


@pytest.mark.parametrize(("answered", "goes"), [("0", True), ("1", False)])
def test_what_answers_a_statement_goes_where_that_goes(answered: str, goes: bool) -> None:
    three = group([SAYS, OTHERWISE, "Nothing of the kind", *[OTHERWISE] * 3])
    ((given,), _) = gather([ASKED], [evolve(three, answers={"2": answered})], {})
    assert [each.statement.id for each in given] == (["0", "2"] if goes else ["0"])


@pytest.mark.parametrize(("begins", "whole"), [(SAYS, True), ("Fishing in the valley", False)])
def test_what_a_story_mainly_says_goes_whole_where_its_documents_begin_with_the_wording(
    begins: str, whole: bool
) -> None:
    topics = {"dam": topic(Document("dam", text=f"{begins}\n\n{OTHERWISE}."))}
    ((given,), left) = gather([ASKED], [group([OTHERWISE] * 4, main=True)], topics)
    assert (len(given), len(left)) == ((4, 0) if whole else (0, 1))


def test_of_two_groups_the_one_that_carries_clearly_less_is_not_meant() -> None:
    full, partly = [f"{ASKED} near Kelm"] * 3, ["The dam cracked near Kelm"] * 3
    ((given,), left) = gather([f"{ASKED} near Kelm"], [group(full), group(partly, document="other")], {})
    assert [each.statement.text for each in given] == full + partly  # each carries enough by itself
    ((given,), left) = gather([f"{ASKED} near Kelm"], [group(full), group([*partly, OTHERWISE])], {})
    assert [each.statement.text for each in left[0]] == [OTHERWISE]
    ((given,), left) = gather([f"{ASKED} near Kelm"], [group([*partly, OTHERWISE])], {})
    assert left == []


@pytest.mark.parametrize(("said", "found"), [("The weaver earned well", True), ("The weaver burned it", False)])
def test_other_words_for_what_happened_will_do_but_not_another_deed(said: str, found: bool) -> None:
    ((given,), _) = gather(["The weaver has an income"], [group([said])], {})
    assert bool(given) is found


def test_a_story_is_found_by_words_that_no_sentence_of_it_has_together() -> None:
    (claim,) = asked("Ministry dismissed as false that the dam cracked after a quake; engineers inspected the spillway")
    assert {said.document for said in claim.statements} == set(DAM)


def test_beside_what_a_story_mainly_says_others_that_carry_the_wording_belong_less_surely() -> None:
    topics = {"dam": topic(Document("dam", text=f"{SAYS}\n\n{OTHERWISE}."))}
    alone, main = group([f"{ASKED} again"]), group([SAYS, OTHERWISE], main=True, first=1)
    (beside,) = _asked([ASKED], [alone, main], topics)
    assert beside.weights == (BESIDE, 1.0, 1.0)
    (by_itself,) = _asked([ASKED], [alone], topics)
    assert by_itself.weights == (1.0,)


def test_what_is_asked_about_the_same_names_gets_no_group() -> None:
    texts = [f"Mara Velmora {what}" for what in ("sold the dam", "sold her dam", "has sold the dam to Kelm")]
    topics = {"dam": topic(Document("dam", text=f"On Monday Mara Velmora was seen. {'. '.join(texts)}."))}
    asked_of = group(texts)
    ((given,), left) = gather(["Mara Velmora married in Kelm"], [asked_of], topics)
    assert (given, left) == ([], [list(asked_of.members)])


def test_a_document_alone_is_found_by_how_it_begins() -> None:
    corpus = documents({"dam/mirror": DAM["dam/mirror"]} | OPERA)
    wording = "Quake cracked dam, burst feared; governor not able to confirm"
    (claim,) = (each for each in link(statements(*corpus), corpus, [wording]) if each.asked)
    assert {said.document for said in claim.statements} == {"dam/mirror"}
    assert {said.polarity for said in claim.statements} == {Polarity.SUPPORTS, Polarity.DOUBTS}
    assert not any("Tickets" in said.text for said in claim.statements)
    assert not claim.main
    unasked = {each.id: each for each in link(statements(*corpus), corpus)}
    for other in link(statements(*corpus), corpus, ["The Pope visited Mars"]):
        assert other.asked or unasked[other.id] == other
