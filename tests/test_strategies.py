"""The public strategies draw what they say, and import nothing that the library imports."""

from __future__ import annotations

import subprocess
import sys

from hypothesis import find, given

from provenance import strategies
from provenance.model import Access, Identity, Polarity


@given(strategies.claims())
def test_claims_have_statements_with_unique_ids_and_one_way_of_being_built(claim):
    ids = [said.id for said in claim.statements]
    assert ids
    assert len(set(ids)) == len(ids)
    assert len({said.document is None for said in claim.statements}) == 1


@given(strategies.lineages())
def test_counts_of_lineages_agree_with_their_origins(lineage):
    supporting = [origin for origin in lineage.origins if origin.polarity is Polarity.SUPPORTS]
    count = lineage.supporting
    assert 0 <= count.low <= count.count <= count.high == len(supporting)


@given(strategies.chains(longest=3))
def test_chains_are_no_longer_than_asked(chain):
    assert len(chain) <= 3


def test_there_is_something_of_everything():
    assert find(strategies.hops(), lambda hop: hop.access is Access.SECOND_HAND)
    assert find(strategies.sources(), lambda source: source.identity is Identity.UNNAMED)
    assert find(strategies.documents(), lambda document: document.credit is not None and document.text)
    assert find(strategies.claims(), lambda claim: any(len(said.chain) > 1 for said in claim.statements))


def test_nothing_in_the_library_imports_hypothesis():
    script = (
        "import sys, provenance, provenance.pipeline, provenance.api; "
        "sys.exit(any(name == 'hypothesis' or name.startswith('hypothesis.') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
