"""The laws of a lineage, over drawn claims."""

from __future__ import annotations

import math

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from laws import law
from provenance.lineage import trace
from provenance.lineage.count import Candidate, count
from provenance.lineage.graph import Link, Node, Role
from provenance.model import (
    Access,
    Claim,
    Derivation,
    Document,
    Hop,
    Identity,
    Kind,
    Lineage,
    Polarity,
    Relation,
    Settings,
    Source,
    Statement,
    Why,
)
from provenance.score import weigh
from provenance.strategies import claims, documents, outlets

close = pytest.approx
DEFAULT = Settings()

corpora = st.tuples(claims(by_hand=False), st.tuples(*(documents(id=f"d{n}") for n in range(6))))


def traced(claim: Claim, documents=(), copies=()) -> Lineage:
    return trace([claim], documents, copies, DEFAULT)[0]


def score(lineage: Lineage) -> float:
    return weigh(lineage, DEFAULT).score


def numbers(lineage: Lineage) -> tuple:
    return (lineage.supporting, lineage.denying, round(score(lineage), 9))


def same(one: Lineage, other: Lineage) -> bool:
    counts = [
        getattr(getattr(lineage, side), name)
        for lineage in (one, other)
        for side in ("supporting", "denying")
        for name in ("count", "low", "high")
    ]
    return counts[:6] == close(counts[6:], abs=1e-6) and score(one) == close(score(other), abs=1e-9)


@law
@given(corpora)
def test_counts_lie_in_their_range_and_no_higher_than_the_statements(corpus):
    claim, documents = corpus
    lineage = traced(claim, documents)
    for polarity, number in ((Polarity.SUPPORTS, lineage.supporting), (Polarity.DENIES, lineage.denying)):
        statements = [said for said in claim.statements if said.polarity is polarity]
        assert 0 <= number.low <= number.count <= number.high <= len(statements)
    assert all(0 <= origin.quality <= 1 and 0 <= origin.confidence <= 1 for origin in lineage.origins)


@law
@given(corpora)
def test_only_statements_of_the_proposition_found_origins(corpus):
    claim, documents = corpus
    of = {said.id: said for said in claim.statements}
    for origin in traced(claim, documents).origins:
        assert origin.statements or origin.documents
        for id in origin.statements:
            assert of[id].polarity is origin.polarity
            assert of[id].relation is not Relation.BEARS


@law
@given(corpora, st.randoms(use_true_random=False))
def test_the_order_of_statements_documents_and_copies_changes_nothing(corpus, random):
    claim, documents = corpus
    copies = [Derivation("d1", "d0", Why.COPY, 0.9), Derivation("d3", "d2", Why.CREDIT, 0.4)]
    shuffled = [list(items) for items in (claim.statements, documents, copies)]
    for items in shuffled:
        random.shuffle(items)
    assert traced(evolve(claim, statements=shuffled[0]), *shuffled[1:]) == traced(claim, documents, copies)


@law
@given(corpora)
def test_the_names_of_documents_change_nothing(corpus):
    claim, documents = corpus
    renamed = {document.id: f"{9 - int(document.id[1:])}-renamed" for document in documents}
    said = [
        evolve(each, document=renamed[each.document], id=each.id.replace(each.document, renamed[each.document]))
        for each in claim.statements
    ]
    other = traced(
        evolve(claim, statements=said), [evolve(document, id=renamed[document.id]) for document in documents]
    )
    assert same(other, traced(claim, documents))


@law
@given(corpora, st.sampled_from((0.5, 0.9, 1.0)), st.booleans())
def test_a_copy_of_a_report_changes_neither_score_nor_count(corpus, confidence, named):
    claim, documents = corpus
    model = claim.statements[0].document
    copied = [
        evolve(said, document="copy", id=f"copy:{said.id}") for said in claim.statements if said.document == model
    ]
    copy = Document("copy", "", outlet="Copying Gazette" if named else None)
    with_copy = traced(
        evolve(claim, statements=[*claim.statements, *copied]),
        [*documents, copy],
        [Derivation("copy", model, Why.COPY, confidence)],
    )
    assert same(with_copy, traced(claim, documents))


@law
@given(corpora)
def test_a_back_edge_to_a_copy_changes_nothing(corpus):
    claim, documents = corpus
    root = claim.statements[0]
    copy = Document("copy", "", outlet="Copying Gazette")
    gazette = Hop(Source("Copying Gazette", Kind.NEWS_OUTLET, Identity.ORGANISATION))
    copied = [
        evolve(said, document="copy", id=f"copy:{said.id}")
        for said in claim.statements
        if said.document == root.document
    ]
    back = evolve(root, chain=[gazette], id="back")
    derived = [Derivation("copy", root.document, Why.COPY, 1.0)]
    with_copy = evolve(claim, statements=[*claim.statements, *copied])
    with_back = evolve(with_copy, statements=[*with_copy.statements, back])
    assert same(traced(with_back, [*documents, copy], derived), traced(with_copy, [*documents, copy], derived))


@law
@given(st.integers(2, 6), st.booleans(), st.randoms(use_true_random=False))
def test_a_ring_without_an_origin_gives_the_base_rate_and_no_count(size, by_hand, random):
    names = [f"Ring Paper {n}" for n in range(size)]
    said = []
    for n, name in enumerate(names):
        chain = [Hop(Source(names[(n + 1) % size], Kind.NEWS_OUTLET, Identity.ORGANISATION))]
        carried = {"outlet": name} if by_hand else {"document": f"d{n}"}
        said.append(Statement(chain, id=f"s{n}", **carried))
    documents = () if by_hand else [Document(f"d{n}", "", outlet=name) for n, name in enumerate(names)]
    random.shuffle(said)
    lineage = traced(Claim("c", "round and round", said), documents)
    assert lineage.supporting.count == lineage.supporting.low == 0
    assert score(lineage) == DEFAULT.base_rate
    (ring,) = lineage.rings
    assert sorted(ring) == sorted({each.carrier for each in said})
    assert ring[0] == min(ring)


@law
@given(st.integers(1, 4), st.integers(1, 4))
def test_a_ring_through_outlets_that_the_corpus_lacks_is_seen(absent, present):
    """A report on reports that rest on it: its own paper stands at the end of the chain it cites."""
    cited = [Hop(Source(f"Far Paper {n}", Kind.NEWS_OUTLET, Identity.ORGANISATION)) for n in range(absent)]
    own = Hop(Source("Home Paper", Kind.NEWS_OUTLET, Identity.ORGANISATION))
    said = [Statement([*cited, own], document="home", id=f"home:{n}") for n in range(present)]
    lineage = traced(Claim("c", "home again", said), [Document("home", "", outlet="Home Paper")])
    assert [sorted(ring) for ring in lineage.rings] == [sorted(["home", *(f"Far Paper {n}" for n in range(absent))])]
    assert lineage.supporting.count == 0


@law
@given(corpora, st.sampled_from(Access), st.floats(0, 1), st.sampled_from((Polarity.SUPPORTS, Polarity.DENIES)))
def test_a_new_named_source_adds_itself_and_nothing_else(corpus, access, confidence, polarity):
    claim, documents = corpus
    new = Statement(
        [Hop(Source("Zed Newcomer", Kind.WITNESS), access)],
        document="new",
        polarity=polarity,
        confidence=confidence,
        id="new",
    )
    before, after = (
        traced(each, [*documents, Document("new", "")])
        for each in (claim, evolve(claim, statements=[*claim.statements, new]))
    )
    assert after.supporting.count + after.denying.count == close(
        before.supporting.count + before.denying.count + confidence, abs=1e-5
    )
    added = [origin for origin in after.origins if "new" in origin.statements]
    assert len(added) == 1
    assert [origin for origin in after.origins if origin not in added] == list(before.origins)


@law
@given(claims(by_hand=True), outlets())
def test_an_extra_hop_never_strengthens(claim, outlet):
    first = evolve(claim.statements[0], polarity=Polarity.SUPPORTS, relation=Relation.SAME)
    further = evolve(outlet, name="A Paper Between", id="between")
    alone = evolve(claim, statements=[first])
    longer = evolve(claim, statements=[evolve(first, chain=[Hop(further), *first.chain])])
    if first.chain:
        assert score(traced(longer)) <= score(traced(alone))


@law
@given(corpora)
def test_both_sides_are_traced_alike(corpus):
    # Of those who cite nobody this is not so: who supports a claim may rest on whom others cite (lineage/teller).
    claim, documents = corpus
    claim = evolve(claim, statements=[said for said in claim.statements if said.chain])
    flip = {Polarity.SUPPORTS: Polarity.DENIES, Polarity.DENIES: Polarity.SUPPORTS, Polarity.DOUBTS: Polarity.DOUBTS}
    flipped = evolve(claim, statements=[evolve(said, polarity=flip[said.polarity]) for said in claim.statements])
    one, other = traced(claim, documents), traced(flipped, documents)
    assert (one.supporting, one.denying) == (other.denying, other.supporting)


# Counting alone.


def candidates(most: int = 6):
    one = st.tuples(st.sampled_from(Identity), st.sampled_from((0.0, 0.3, 0.5, 0.8, 1.0)))
    return st.lists(one, max_size=most).map(
        lambda drawn: [Candidate(_node(n), identity, chance) for n, (identity, chance) in enumerate(drawn)]
    )


def links(most: int = 6):
    chances = st.sampled_from((0.0, 0.2, 0.5, 0.9, 1.0))
    ends = st.tuples(st.integers(0, most - 1), st.integers(0, most - 1), chances)
    return st.lists(ends, max_size=5).map(
        lambda drawn: [Link(_node(one), _node(other), chance) for one, other, chance in drawn if one != other]
    )


def _node(n: int) -> Node:
    return Node(Role.ORIGIN, ("source", str(n)))


@law
@given(candidates(), links())
def test_a_count_is_no_more_than_the_candidates_and_finite(found, same):
    number = count(found, same)
    assert 0 <= number.low <= number.count <= number.high <= len(found)
    assert math.isfinite(number.count)


@law
@given(candidates(), links(), st.integers(0, 5), st.integers(0, 5))
def test_merging_two_origins_lowers_the_count_by_at_most_one(found, same, one, other):
    before = count(found, same).count
    merged = count(found, [*same, *([Link(_node(one), _node(other), 1.0)] if one != other else [])]).count
    assert before - 1 - 2e-6 <= merged <= before + 2e-6


@law
@given(candidates(), links(), st.sampled_from(Identity), st.floats(0, 1))
def test_one_more_origin_raises_the_count_by_its_chance_and_its_removal_undoes_that(found, same, identity, chance):
    more = count([*found, Candidate(_node(99), identity, chance)], same)
    known = 0 if identity is Identity.VAGUE else chance
    assert more.count == close(count(found, same).count + known, abs=2e-6)


@law
@given(st.floats(0, 1))
def test_two_that_are_the_same_with_a_probability_are_two_less_that(probability):
    pair = [Candidate(_node(n), Identity.NAMED, 1.0) for n in range(2)]
    assert count(pair, [Link(_node(0), _node(1), probability)]).count == close(2 - probability, abs=1e-6)


@law
@given(st.lists(st.sampled_from(Identity), max_size=8))
def test_certain_origins_give_whole_numbers(identities):
    number = count([Candidate(_node(n), identity, 1.0) for n, identity in enumerate(identities)], [])
    unnamed, vague = identities.count(Identity.UNNAMED), identities.count(Identity.VAGUE)
    known = len(identities) - vague
    assert (number.low, number.count, number.high) == (known - max(0, unnamed - 1), known, known + vague)
