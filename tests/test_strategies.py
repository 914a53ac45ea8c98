"""The public strategies draw what they say, the library takes what they draw, and they import nothing into it."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st

import provenance as pv
from provenance import score, strategies
from provenance.model import Access, Identity, Kind, Polarity, Settings

OUTLETS = {Kind.NEWS_OUTLET, Kind.WIRE_AGENCY}


@given(st.lists(strategies.sources((Identity.NAMED, Identity.VAGUE)), min_size=2, max_size=4))
def test_sources_are_of_the_identities_given_and_equal_where_their_ids_are(drawn):
    assert {source.identity for source in drawn} <= {Identity.NAMED, Identity.VAGUE}
    by_id = {}
    assert all(by_id.setdefault(source.id, source) == source for source in drawn)


@given(strategies.outlets())
def test_outlets_are_organisations_that_publish(source):
    assert source.kind in OUTLETS
    assert source.identity is Identity.ORGANISATION


@given(strategies.hops())
def test_hops_are_as_their_source(hop):
    assert (hop.kind, hop.identity) == (hop.source.kind, hop.source.identity)


@given(st.data(), st.integers(0, 5))
def test_chains_are_no_longer_than_asked_and_go_through_outlets(data, longest):
    chain = data.draw(strategies.chains(longest))
    assert len(chain) <= longest
    assert all(hop.source.kind in OUTLETS for hop in chain[:-1])


@given(strategies.statements(document="d7"), strategies.statements(outlet="Coast Daily"), strategies.statements())
def test_statements_have_their_carrier_and_span(documented, published, other):
    assert (documented.carrier, published.carrier, other.document) == ("d7", "Coast Daily", None)
    assert all(said.span.end - said.span.start == len(said.text) for said in (documented, published, other))


@given(st.data(), st.integers(1, 6))
def test_claims_have_statements_with_unique_ids_and_one_way_of_being_built(data, most):
    claim = data.draw(strategies.claims(most=most))
    ids = [said.id for said in claim.statements]
    assert 1 <= len(ids) <= most
    assert len(set(ids)) == len(ids)
    assert len({said.document is None for said in claim.statements}) == 1


@given(strategies.origins(Polarity.DENIES))
def test_origins_have_the_polarity_given_and_numbers_in_range(origin):
    assert origin.polarity is Polarity.DENIES
    assert 0 <= origin.quality <= 1
    assert 0 <= origin.confidence <= 1
    assert origin.source is not None or origin.identity is Identity.VAGUE


@given(strategies.lineages())
def test_counts_of_lineages_agree_with_their_origins(lineage):
    for polarity, count in ((Polarity.SUPPORTS, lineage.supporting), (Polarity.DENIES, lineage.denying)):
        there = [origin for origin in lineage.origins if origin.polarity is polarity]
        vague = sum(origin.identity is Identity.VAGUE for origin in there)
        assert 0 <= count.low <= count.count == len(there) - vague <= count.high == len(there)
    names = [origin.source.name for origin in lineage.origins if origin.source]
    assert len(set(names)) == len(names)


@settings(max_examples=20, deadline=None)  # the first loads a model
@given(st.lists(strategies.documents(), max_size=3, unique_by=lambda each: each.id), strategies.claims(by_hand=True))
def test_the_library_audits_what_is_drawn(documents, claim):
    audit = pv.audit(documents, claims=[pv.ClaimDraft(claim.text, claim.statements)])
    assert not audit.failures
    assert len(audit.documents) == len(documents)


@settings(max_examples=20, deadline=None)
@given(strategies.documents(id="d0"), strategies.claims(by_hand=False, most=1))
def test_a_drawn_statement_has_a_place_in_a_drawn_document(document, claim):
    audit = pv.audit([document], claims=[pv.ClaimDraft(claim.text, claim.statements)])
    assert claim.text in audit.render()


@given(strategies.lineages())
def test_the_library_weighs_what_is_drawn(lineage):
    assert 0 < score.weigh(lineage, Settings()).score < 1


def test_there_is_something_of_everything():
    assert find(strategies.hops(), lambda hop: hop.access is Access.SECOND_HAND)
    assert find(strategies.sources(), lambda source: source.identity is Identity.UNNAMED)
    assert find(strategies.documents(), lambda document: document.credit is not None and document.text)
    assert find(strategies.claims(), lambda claim: any(len(said.chain) > 1 for said in claim.statements))
    assert find(strategies.chains(), lambda chain: not chain) == ()


@pytest.mark.parametrize("name", strategies.__all__)
def test_each_says_what_it_guarantees(name):
    assert "Laws: " in getattr(strategies, name).__doc__


def test_nothing_in_the_library_imports_hypothesis():
    script = (
        "import sys, provenance, provenance.pipeline, provenance.api; "
        "sys.exit(any(name == 'hypothesis' or name.startswith('hypothesis.') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
