"""What a person says of claims: the named statements are always, or never, on one claim, and stand as was said."""

from __future__ import annotations

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.link import link, understood
from provenance.model import Claim, ClaimCorrection, Document, Polarity, Quoted, Relation, Statement, Tie

from .affairs import DAM, ENVOY, OPERA, documents, statements

ALL = documents(DAM, OPERA, ENVOY)
SAID = statements(*ALL)
ASKED = "The Velmora dam cracked"
BURST = Quoted("could burst within days", "dam/courier")
SPILLWAY = Quoted("cracked after last week's quake", "dam/mirror")
FISHING = Quoted("fishing on the lake is popular", "dam/courier")
QUIT = Quoted("Tenor Ludo Brandek has quit", "opera/post")


def linked(*corrections: ClaimCorrection, asked: tuple[str, ...] = ()) -> tuple[Claim, ...]:
    found = understood(corrections, SAID, ALL, asked)
    assert found.failures == ()
    return link(SAID, ALL, asked, found)


def refused(*corrections: ClaimCorrection, asked: tuple[str, ...] = ()) -> list[str]:
    return [failure.error for failure in understood(corrections, SAID, ALL, asked).failures]


def correct(says: str, *of: Quoted | str) -> ClaimCorrection:
    return ClaimCorrection(says, [each if isinstance(each, Quoted) else Quoted(each) for each in of])


def home(claims: tuple[Claim, ...], quoted: Quoted) -> tuple[Claim, Statement]:
    """The claim that has the statement, and the statement."""
    [found] = [
        (claim, said)
        for claim in claims
        for said in claim.statements
        if quoted.text.lower() in said.text.lower() and quoted.document in (None, said.document)
    ]
    return found


def ids(claim: Claim) -> set[str]:
    return {said.id for said in claim.statements}


def test_two_claims_become_one_and_say_that_they_were_corrected() -> None:
    correction = correct("one", BURST, QUIT)
    before, after = link(SAID, ALL), linked(correction)
    assert ids(home(after, BURST)[0]) == ids(home(before, BURST)[0]) | ids(home(before, QUIT)[0])
    assert [claim.corrections for claim in after if claim.corrections] == [(correction,)]


def test_a_statement_leaves_the_claim_of_another_which_stays_as_it_was() -> None:
    correction = correct("apart", BURST, SPILLWAY)
    before, after = link(SAID, ALL), linked(correction)
    (kept, _), (left, said) = home(after, BURST), home(after, SPILLWAY)
    assert ids(left) == {said.id}
    assert ids(kept) == ids(home(before, BURST)[0]) - {said.id}
    assert kept.corrections == left.corrections == (correction,)
    were = {each.id: each for each in home(before, BURST)[0].statements}
    assert all(were[each.id].polarity is each.polarity for each in kept.statements)


def test_what_a_story_mainly_says_stays_that_with_what_joins_it_and_not_what_leaves_it() -> None:
    kept, left = (home(linked(correct("apart", BURST, SPILLWAY)), each)[0] for each in (BURST, SPILLWAY))
    assert (kept.main, left.main) == (True, False)
    unheard = "The harvest fair was called off"
    (joined,) = (each for each in linked(correct("one", unheard, BURST), asked=(unheard,)) if each.asked)
    assert joined.main
    assert BURST.text in " ".join(said.text for said in joined.statements)


def test_what_leaves_together_stays_together_where_a_person_says_so() -> None:
    headline = Quoted("Cracked Velmora dam may burst, say engineers")
    after = linked(correct("apart", BURST, SPILLWAY, headline), correct("one", headline, SPILLWAY))
    assert ids(home(after, SPILLWAY)[0]) == {home(after, SPILLWAY)[1].id, home(after, headline)[1].id}


def test_a_misread_denial_is_put_right_and_nothing_else_changes() -> None:
    (claim, said), (_, other) = home(link(SAID, ALL), SPILLWAY), home(link(SAID, ALL), BURST)
    assert said.polarity is other.polarity is Polarity.SUPPORTS
    after, _ = home(linked(correct("denies", SPILLWAY, BURST)), SPILLWAY)
    assert {each.id: each.polarity for each in after.statements} == {
        each.id: Polarity.DENIES if each.id == said.id else each.polarity for each in claim.statements
    }


def test_who_denies_a_denial_supports() -> None:
    denial = Quoted("the reports as false", "dam/gazette")
    assert home(linked(correct("denies", SPILLWAY, denial)), SPILLWAY)[1].polarity is Polarity.SUPPORTS
    assert home(linked(correct("supports", SPILLWAY, denial)), SPILLWAY)[1].polarity is Polarity.DENIES
    two = linked(correct("denies", SPILLWAY, denial), correct("denies", denial, BURST))
    assert home(two, SPILLWAY)[1].polarity is Polarity.SUPPORTS


@pytest.mark.parametrize("says", ["supports", "denies", "doubts"])
def test_a_statement_that_was_elsewhere_comes_alone_and_founds_an_origin(says: str) -> None:
    correction = correct(says, FISHING, BURST)
    before, after = link(SAID, ALL), linked(correction)
    claim, said = home(after, FISHING)
    assert ids(claim) == ids(home(before, BURST)[0]) | {said.id}
    assert said.polarity == says
    assert said.relation is not Relation.BEARS
    were = {each.id: each.polarity for each in home(before, BURST)[0].statements}
    assert all(were.get(each.id, each.polarity) is each.polarity for each in claim.statements)


def test_an_asked_claim_gets_and_loses_statements() -> None:
    after = linked(correct("denies", FISHING, ASKED), correct("apart", SPILLWAY, ASKED), asked=(ASKED,))
    [claim] = [claim for claim in after if claim.asked]
    assert home(after, FISHING)[0] is claim
    assert home(after, FISHING)[1].polarity is Polarity.DENIES
    assert home(after, SPILLWAY)[0] is not claim
    assert home(after, BURST)[0] is claim


def test_an_asked_claim_stays_where_all_else_leaves_it() -> None:
    alone = "Fishing on the lake is popular"
    after = linked(correct("apart", alone, FISHING), asked=(alone,))
    assert [claim.statements for claim in after if claim.asked] == [()]


def test_words_mean_what_says_only_them_before_what_holds_them() -> None:
    headline = Quoted("velmora dam has  cracked, engineers warn")
    assert refused(correct("apart", headline, BURST)) == []


@pytest.mark.parametrize(
    ("corrections", "error"),
    [
        ([correct("one", BURST, "Fishing is for the birds")], "unknown statement 'Fishing is for the birds'"),
        ([correct("one", BURST, Quoted("the crack", "dam/curier"))], "unknown document 'dam/curier': did you mean"),
        (
            [correct("one", BURST, Quoted("on Tuesday. The crack runs", "dam/courier"))],
            "is in the text, but not within one",
        ),
        (
            [correct("one", BURST, Quoted("engineers", "dam/courier"))],
            "statements hold “engineers” in dam/courier: quote",
        ),
        ([correct("one", BURST, "—")], "unknown statement '—'"),
        ([correct("apart", BURST, Quoted("and could burst", "dam/courier"))], "these are one statement"),
        ([correct("denies", BURST, Quoted("and could burst", "dam/courier"))], "these are one statement"),
        ([correct("denies", ASKED, BURST)], "name it second"),
        ([correct("one", ASKED, "The tenor quit")], "two claims that were asked stay two"),
    ],
)
def test_a_correction_that_cannot_be_made_is_never_passed_over(corrections: list[ClaimCorrection], error: str) -> None:
    [found] = refused(*corrections, asked=(ASKED, "The tenor quit"))
    assert found.startswith("claim_corrections[0]: ")
    assert error in found


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        (correct("apart", BURST, QUIT), correct("one", BURST, QUIT), "contradicts claim_corrections[0]"),
        (correct("apart", BURST, QUIT), correct("denies", QUIT, BURST), "contradicts claim_corrections[0]"),
        (correct("denies", QUIT, BURST), correct("supports", QUIT, BURST), "contradicts claim_corrections[0]"),
        (correct("denies", QUIT, BURST), correct("denies", BURST, QUIT), "goes round in a circle"),
    ],
)
def test_corrections_that_contradict_each_other_are_refused(
    one: ClaimCorrection, other: ClaimCorrection, why: str
) -> None:
    [found] = refused(one, other)
    assert found.startswith("claim_corrections[1]: " + why)


def test_what_is_apart_is_not_made_one_through_a_third_whatever_comes_first() -> None:
    [found] = refused(correct("one", BURST, FISHING), correct("one", FISHING, QUIT), correct("apart", QUIT, BURST))
    assert found == "claim_corrections[1]: contradicts claim_corrections[2], which holds them apart"


def test_without_statements_nothing_is_said_of_corrections() -> None:
    assert understood([correct("one", BURST, QUIT)], ()).failures == ()


_quoted = st.sampled_from(SAID).map(lambda said: Quoted(said.text, said.document))
_corrections = st.lists(
    st.builds(ClaimCorrection, st.sampled_from(Tie), st.lists(_quoted, min_size=2, max_size=2, unique=True)), max_size=4
)


@settings(deadline=None)
@given(_corrections, st.permutations(SAID), st.permutations(ALL), st.sampled_from([(), (ASKED,)]))
def test_corrected_pairs_are_always_or_never_together_whatever_the_order(
    corrections: list[ClaimCorrection], said: list[Statement], corpus: list[Document], asked: tuple[str, ...]
) -> None:
    found = understood(corrections, said, corpus, asked)
    claims = link(said, corpus, asked, found)
    assert found == understood(corrections, SAID, ALL, asked)
    assert claims == link(SAID, ALL, asked, found)
    assert sorted(each.id for claim in claims for each in claim.statements) == sorted(each.id for each in SAID)
    where = {each.id: (claim.id, each) for claim in claims for each in claim.statements}
    for correction, named in found.made:
        homes = {where[id][0] for id in named}
        assert (len(homes) == 1) is (correction.says is not Tie.APART), str(correction)
        assert all(correction in claim.corrections for claim in claims if claim.id in homes)
    for id, (says, other) in found.stands.items():
        sides = {where[id][1].polarity, where[other][1].polarity}
        if Polarity.DOUBTS in sides or says is Tie.DOUBTS:
            assert where[id][1].polarity == says
        else:
            assert len(sides) == (1 if says is Tie.SUPPORTS else 2)


@settings(deadline=None)
@given(_corrections, st.sampled_from([(), (ASKED,)]))
def test_correcting_twice_is_correcting_once(corrections: list[ClaimCorrection], asked: tuple[str, ...]) -> None:
    once, twice = (understood(corrections * n, SAID, ALL, asked) for n in (1, 2))
    assert link(SAID, ALL, asked, once) == link(SAID, ALL, asked, twice)


@settings(deadline=None)
@given(st.data())
def test_a_correction_that_repeats_what_was_found_changes_nothing_else(data: st.DataObject) -> None:
    before = link(SAID, ALL)
    several = [claim for claim in before if len(claim.statements) > 1]
    claim = data.draw(st.sampled_from(several))
    one, other = (Quoted(said.text, said.document) for said in data.draw(st.permutations(claim.statements))[:2])
    sides = {side.text: side.polarity for side in claim.statements}
    far = data.draw(st.sampled_from([each for each in before if each is not claim])).statements[0]
    tie = Tie.DOUBTS if sides[one.text] is Polarity.DOUBTS else None
    if tie is None and sides[other.text] is not Polarity.DOUBTS:
        tie = Tie.SUPPORTS if sides[one.text] is sides[other.text] else Tie.DENIES
    found = understood(
        [
            ClaimCorrection("one", [one, other]),
            ClaimCorrection("apart", [one, Quoted(far.text, far.document)]),
            *([ClaimCorrection(tie, [one, other])] if tie else []),
        ],
        SAID,
        ALL,
    )
    assert found.failures == ()
    assert tuple(evolve(each, corrections=()) for each in link(SAID, ALL, (), found)) == before
