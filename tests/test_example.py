"""The affair that ships with the package shows what it was written to show."""

from __future__ import annotations

from pathlib import Path

import pytest

import provenance as pv
from provenance.model import Polarity

EXAMPLE = Path(pv.__file__).parent / "example"


@pytest.fixture(scope="module")
def audit() -> pv.Audit:
    return pv.audit(EXAMPLE, settings=pv.Settings(profile="all"))


def claim_with(audit: pv.Audit, words: str) -> pv.ClaimView:
    (found,) = [claim for claim in audit.claims if words in claim.text]
    return found


def names(claim: pv.ClaimView) -> set[str]:
    return {finding.name for finding in claim.findings}


def test_everything_is_read(audit: pv.Audit) -> None:
    assert len(audit.documents) == 6
    assert not audit.failures


def test_the_defection_rests_on_one_unnamed_party_source_and_is_denied(audit: pv.Audit) -> None:
    claim = claim_with(audit, "defected to Corvane")
    (supporting,) = [origin for origin in claim.origins if origin.polarity is Polarity.SUPPORTS]
    assert supporting.source is not None
    assert supporting.source.name.startswith("a high-level source within the Unity Party")
    assert len(supporting.documents) == 5
    chains = {tuple(hop.source.name for hop in said.chain) for said in claim.statements}
    assert ("Tomas Belin", supporting.source.name) in chains
    assert claim.independent_origins.supporting.count == pytest.approx(1, abs=0.1)
    assert claim.independent_origins.denying.count == pytest.approx(1, abs=0.15)
    assert names(claim) >= {"single-origin", "anonymous-origin", "denied-on-record", "disputed", "derivative"}


def test_the_wire_pickup_and_the_uncredited_copy(audit: pv.Audit) -> None:
    (copy,) = audit.findings.select("uncredited-copy")
    assert [place.document for place in copy.locations] == ["northgate-post.txt"]
    (pickup,) = audit.findings.select("wire-pickup")
    assert {place.document for place in pickup.locations} == {"daily-ledger.html", "meridian-defection"}


def test_two_papers_rest_on_each_other(audit: pv.Audit) -> None:
    claim = claim_with(audit, "moved money abroad")
    assert names(claim) >= {"circular", "denied-on-record"}


def test_three_officials_of_one_government_are_one_interested_origin(audit: pv.Audit) -> None:
    claim = claim_with(audit, "weapons to the Sarrow rebels")
    (origin,) = claim.origins
    assert origin.interested
    assert {said.chain[-1].source.name for said in claim.statements if said.chain} >= {"Karl Odran", "Ilse Maren"}
    assert claim.independent_origins.supporting.count == pytest.approx(1, abs=0.1)
