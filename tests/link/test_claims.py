"""Statements into claims: the main proposition of a story, what else is repeated, and everything exactly once."""

from __future__ import annotations

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from provenance.link import link
from provenance.model import Claim, Document, Polarity, Relation, Statement

from .affairs import DAM, ENVOY, OPERA, WHEAT, documents, statements

ALL = documents(DAM, OPERA, WHEAT)
SAID = statements(*ALL)


def claim_with(claims: tuple[Claim, ...], words: str) -> Claim:
    found = [claim for claim in claims if any(words in statement.text for statement in claim.statements)]
    assert len(found) == 1, f"{words!r} stands in {len(found)} claims"
    return found[0]


def polarity_of(claim: Claim, words: str) -> Polarity:
    return next(statement.polarity for statement in claim.statements if words in statement.text)


def test_a_story_has_one_main_claim_over_its_documents() -> None:
    claim = claim_with(link(SAID, ALL), "has cracked and could burst")
    assert {statement.document for statement in claim.statements} == set(DAM)


def test_what_a_story_mainly_says_is_marked_and_nothing_else() -> None:
    claims = link(SAID, ALL)
    marked = [claim for claim in claims if claim.main]
    assert 0 < len(marked) < len(claims)
    assert claim_with(claims, "has cracked and could burst") in marked
    alone = documents({"dam/mirror": DAM["dam/mirror"]})
    assert not any(claim.main for claim in link(statements(*alone), alone))


def test_what_is_asked_is_marked_where_a_story_mainly_says_it() -> None:
    by_text = {claim.text: claim for claim in link(SAID, ALL, ["The Velmora dam has cracked", "A yacht was stolen"])}
    assert by_text["The Velmora dam has cracked"].main
    assert not by_text["A yacht was stolen"].main


def test_denials_of_the_report_bear_on_what_it_says() -> None:
    claim = claim_with(link(SAID, ALL), "has cracked and could burst")
    assert polarity_of(claim, "the reports as false") is Polarity.DENIES
    assert polarity_of(claim, "could not confirm") is Polarity.DOUBTS
    assert polarity_of(claim, "has cracked and could burst") is Polarity.SUPPORTS


def test_other_sentences_of_a_story_stay_out() -> None:
    claim = claim_with(link(SAID, ALL), "has cracked and could burst")
    assert not any("Tickets" in statement.text or "Fishing" in statement.text for statement in claim.statements)


def test_a_headline_that_its_body_repeats_only_bears_on_the_claim() -> None:
    claim = claim_with(link(SAID, ALL), "has cracked and could burst")
    headlines = [said for said in claim.statements if said.id.endswith(":0")]
    assert len(headlines) > 1
    assert {said.relation for said in headlines} == {Relation.BEARS}


def test_a_debunking_headline_over_a_relaying_body_is_a_statement_of_its_own() -> None:
    relayed = DAM["dam/mirror"].split("\n", 2)[2].split(" The governor")[0]
    corpus = documents(DAM | {"dam/herald": f"{DEBUNKED}\n\n{relayed}\n"})
    claim = claim_with(link(statements(*corpus), corpus), "has cracked and could burst")
    assert polarity_of(claim, DEBUNKED) is Polarity.DENIES


DEBUNKED = "Reports that Velmora dam cracked are false, say engineers"


def test_the_text_of_a_claim_is_that_of_one_of_its_statements() -> None:
    for claim in link(SAID, ALL):
        assert any(claim.text.lower() in " ".join(said.text.split()).lower() for said in claim.statements)


def test_two_stories_are_two_claims() -> None:
    claims = link(SAID, ALL)
    assert claim_with(claims, "Tenor Ludo Brandek has quit").id != claim_with(claims, "has cracked and could").id


def test_a_story_of_three_propositions_has_three_claims() -> None:
    corpus = documents(ENVOY)
    claims = link(statements(*corpus), corpus)
    defection = claim_with(claims, "took secret ledgers with him.")
    assert {said.document for said in defection.statements} == ENVOY.keys() - {"envoy/money"}
    arms, money = claim_with(claims, "does not supply weapons"), claim_with(claims, "in offshore banks, according")
    assert {said.document for said in arms.statements} == {"envoy/briefing"}
    assert {said.polarity for said in arms.statements} == {Polarity.SUPPORTS}
    assert len(arms.statements) > 2
    assert {said.document for said in money.statements} == {"envoy/money", "envoy/gazette"}


@pytest.mark.parametrize(
    ("words", "polarity"),
    [
        ("No official of our embassy", Polarity.DENIES),
        ("any Tarvian envoy had defected", Polarity.DENIES),
        ("the account", Polarity.DENIES),
        ("could not verify the report", Polarity.DOUBTS),
    ],
)
def test_denials_and_doubts_go_to_the_report_they_speak_of(words: str, polarity: Polarity) -> None:
    corpus = documents(ENVOY)
    claims = link(statements(*corpus), corpus)
    defection = claim_with(claims, "took secret ledgers with him.")
    assert claim_with(claims, words) is defection
    assert polarity_of(defection, words) is polarity


def test_a_denial_of_the_report_about_something_goes_to_what_says_it() -> None:
    corpus = documents(ENVOY)
    claims = link(statements(*corpus), corpus)
    money = claim_with(claims, "the report about the money")
    assert money is claim_with(claims, "three ministers hid money")
    assert polarity_of(money, "the report about the money") is Polarity.DENIES


def test_an_elliptic_denial_answers_the_report_before_it() -> None:
    text = """Notes from Brask

Reports allege that Brask sailors have been smuggling rifles into Norland. Brask denied any official involvement.
"""
    corpus = [Document("notes", text, title="Notes from Brask")]
    claim = claim_with(link(statements(*corpus), corpus), "smuggling rifles")
    assert polarity_of(claim, "any official involvement") is Polarity.DENIES
    assert [said.relation for said in claim.statements if "involvement" in said.text] == [Relation.PART]


def test_statements_that_say_the_same_no_agree_with_each_other() -> None:
    texts = {
        "one": "Brask briefing\n\nBrask does not supply lethal weapons to Norland. The talks lasted an hour.\n",
        "two": "In the region\n\nThe minister said Brask will not provide lethal weapons to Norland. Rain is due.\n",
    }
    corpus = [Document(id, text, title=text.split("\n", 1)[0]) for id, text in texts.items()]
    claim = claim_with(link(statements(*corpus), corpus), "does not supply")
    assert [said.polarity for said in claim.statements] == [Polarity.SUPPORTS, Polarity.SUPPORTS]


def test_nothing_links_to_nothing() -> None:
    assert link((), ()) == ()


def test_a_statement_without_document_or_text_is_a_claim_of_its_own() -> None:
    bare = Statement(outlet="The Courier", id="bare")
    assert [claim.statements for claim in link([bare], ())] == [(bare,)]


def test_half_a_surrogate_pair_in_an_id_or_in_what_is_asked_is_no_obstacle() -> None:
    said = [Statement(id="s-\ud800", text="The bridge will close"), Statement(id="s-\ud801", text="The well is dry")]
    found = link(said, (), ["The bridge \udc00 will close"])
    assert len({claim.id for claim in found}) == len(found) == 2


@given(st.permutations(SAID), st.permutations(ALL))
def test_order_makes_no_difference(said: list[Statement], corpus: list[Document]) -> None:
    assert link(said, corpus) == link(SAID, ALL)


@given(st.permutations(documents(ENVOY)))
def test_order_makes_no_difference_to_competing_propositions(corpus: list[Document]) -> None:
    known = documents(ENVOY)
    assert link(statements(*corpus), corpus) == link(statements(*known), known)


@given(st.sets(st.sampled_from(range(len(SAID)))))
def test_every_statement_is_in_exactly_one_claim(chosen: set[int]) -> None:
    some = [SAID[n] for n in chosen]
    linked = [statement.id for claim in link(some, ALL) for statement in claim.statements]
    assert sorted(linked) == sorted(statement.id for statement in some)


@pytest.mark.parametrize("others", [OPERA, WHEAT, OPERA | WHEAT])
def test_documents_on_other_topics_leave_the_claims_as_they_were(others: dict[str, str]) -> None:
    alone, added = documents(DAM), documents(others)
    before = link(statements(*alone), alone)
    after = link(statements(*alone, *added), [*alone, *added])
    assert set(before) <= set(after)


def test_linking_changes_only_polarity_and_relation_and_is_no_surer_than_reading_was() -> None:
    given_ = {statement.id: statement for statement in SAID}
    for claim in link(SAID, ALL):
        for said in claim.statements:
            before = given_[said.id]
            assert said.confidence <= before.confidence
            plain = evolve(said, polarity=Polarity.SUPPORTS, relation=Relation.SAME, confidence=before.confidence)
            assert plain == before
