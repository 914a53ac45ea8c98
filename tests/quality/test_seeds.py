"""The affair that the library was conceived for: five real articles, and what an audit of them must find."""

from __future__ import annotations

import json
from collections.abc import Iterable

import jsonschema
import pytest

import provenance as pv
from provenance.model import Polarity, Statement
from provenance.report.schema import schema
from quality.measured import SHARED, digest, needed

SEEDS = SHARED / "seeds"
DIGEST = "65b3488f6480e435"


@pytest.fixture(scope="module")
def audit() -> pv.Audit:
    needed(SEEDS)
    assert digest(SEEDS.iterdir()) == DIGEST, "other data: read it anew"
    return pv.audit(SEEDS, settings=pv.Settings(profile="all"))


def asked(wording: str) -> pv.ClaimView:
    """The claim that somebody asks for, in the default profile: it tells all that its rules find of such a claim."""
    return pv.audit(SEEDS, claims=[wording]).claims[0]


def the_claim(audit: pv.Audit, document: str, words: str) -> pv.ClaimView:
    """The claim of the statement in a document that holds these words."""
    found = [
        claim
        for claim in audit.claims
        if any((said.document or "").startswith(document) and words in said.text for said in claim.statements)
    ]
    assert len(found) == 1, [claim.text for claim in found]
    return found[0]


def chains(statements: Iterable[Statement]) -> set[tuple[str, ...]]:
    return {tuple(hop.source.name for hop in said.chain) for said in statements}


def names(claim: pv.ClaimView) -> set[str]:
    return {finding.name for finding in claim.findings}


def test_everything_is_read_and_the_audit_keeps_its_format(audit: pv.Audit) -> None:
    assert len(audit.documents) == 5
    assert not audit.failures
    jsonschema.validate(json.loads(audit.render("json")), schema())


def test_the_defection_rests_on_one_unnamed_source_at_second_hand(audit: pv.Audit) -> None:
    claim = the_claim(audit, "001", "defected to Russia")
    ((first, last),) = chains(claim.statements)
    assert first == "Yuan Hongbing"
    assert last.startswith("a high-level source within")
    assert names(claim) >= {"single-origin", "anonymous-origin", "second-hand-origin"}
    assert names(asked("A Chinese official defected to Russia")) >= {"single-origin", "anonymous-origin"}


def test_the_remark_to_kallas_rests_on_one_briefed_official(audit: pv.Audit) -> None:
    claim = the_claim(audit, "000", "privately told")
    assert claim is the_claim(audit, "001", "recently told")
    assert claim.independent_origins.supporting.count == pytest.approx(1, abs=0.2)
    (origin,) = [each for each in claim.origins if each.source is not None]
    assert origin.identity == "unnamed"
    assert origin.kind == "official"
    assert origin.access == "second-hand"
    (unattributed,) = claim.findings.select("unattributed")
    assert [place.document for place in unattributed.locations] == ["001_64f428cc0698b7a0.txt"]


def test_a_government_speaks_with_one_interested_voice(audit: pv.Audit) -> None:
    claim = the_claim(audit, "004", "does not supply lethal")
    assert {(said.document or "")[:3] for said in claim.statements} >= {"002", "003", "004"}
    speaking = [each for each in claim.origins if each.source is not None and each.polarity is Polarity.SUPPORTS]
    assert len(speaking) == 1
    assert speaking[0].interested
    assert len({chain for chain in chains(claim.statements) if chain}) >= 2, "through several officials"


def test_a_denial_on_record_stands_against_reports_that_allege(audit: pv.Audit) -> None:
    claim = the_claim(audit, "000", "Chinese nationals have been fighting")
    assert {said.polarity for said in claim.statements} >= {Polarity.SUPPORTS, Polarity.DENIES}
    assert "denied-on-record" in names(claim)
    assert "denied-on-record" in names(asked("Chinese nationals fight beside Russian forces"))
