"""Who counts as heard."""

from __future__ import annotations

import pytest

import provenance as pv
from provenance.model import Document, Span

TEXT = "Mayor Torben Ek embezzled the bridge fund, a clerk at the town hall said. The fund was to pay for an arch."
CLERK = pv.Source("a clerk at the town hall", kind="insider", identity="unnamed")


@pytest.mark.parametrize(("voice", "heard"), [("Ekstrom Dairy", False), ("Torben Ek", True), ("the Eks", False)])
def test_the_accused_is_heard_where_a_voice_bears_the_name(voice: str, heard: bool) -> None:
    accused = pv.Statement([pv.Hop(CLERK)], document="bridge", span=Span(0, 41), text=TEXT[:41])
    other = pv.Statement([pv.Hop(pv.Source(voice))], document="bridge", span=Span(74, 106), text=TEXT[74:106])
    claims = [pv.ClaimDraft("Mayor Torben Ek embezzled the bridge fund", [accused]), pv.ClaimDraft("An arch", [other])]
    audit = pv.audit(Document("bridge", TEXT), claims=claims, settings=pv.Settings(profile="all"))
    assert bool(audit.findings.select("no-response")) is not heard
