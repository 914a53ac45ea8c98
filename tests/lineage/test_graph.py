"""The forest of links: what is tied together stays so, each pair by its surest way."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from provenance.lineage.graph import Link, Node, Role, forest

NODES = [Node(Role.ORIGIN, ("source", name)) for name in "abcde"]
links = st.lists(
    st.tuples(st.sampled_from(NODES), st.sampled_from(NODES), st.sampled_from((0.0, 0.2, 0.5, 0.9, 1.0))).map(
        lambda drawn: Link(*drawn)
    ),
    max_size=12,
)


def sets(of) -> set[frozenset[Node]]:
    found = {node: {node} for node in NODES}
    for link in of:
        if found[link.one] is not found[link.other]:
            joined = found[link.one] | found[link.other]
            for node in joined:
                found[node] = joined
    return {frozenset(each) for each in found.values()}


def surely(of, least: float) -> list[Link]:
    return [link for link in of if link.probability >= least and link.probability > 0]


@given(links, st.sampled_from((0.0, 0.2, 0.5, 0.9, 1.0)))
def test_whatever_sure_links_tie_together_the_forest_ties_as_surely(drawn, least):
    assert sets(surely(forest(drawn), least)) == sets(surely(drawn, least))


@given(links)
def test_no_link_of_the_forest_can_be_spared(drawn):
    kept = forest(drawn)
    assert len(kept) == len(NODES) - len(sets(kept))
    assert set(kept) <= set(drawn)


@given(links, st.randoms(use_true_random=False))
def test_the_order_of_links_changes_nothing(drawn, random):
    shuffled = list(drawn)
    random.shuffle(shuffled)
    assert forest(shuffled) == forest(drawn)
