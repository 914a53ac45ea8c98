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


def _accuses(text: str) -> bool:
    said = pv.Statement([pv.Hop(CLERK)], document="bridge", span=Span(0, len(text)), text=text)
    claim = pv.ClaimDraft(text, [said])
    audit = pv.audit(Document("bridge", text), claims=[claim], settings=pv.Settings(profile="all"))
    return bool(audit.findings.select("no-response"))


@pytest.mark.parametrize(
    ("text", "accuses"),
    [
        ("Mayor Torben Ek secretly falsified the minutes, a clerk at the town hall said.", True),
        ("The Harbour Board had covered up the leak, a clerk at the town hall said.", True),
        ("Torben Ek not only rigged the vote, a clerk at the town hall said.", True),
        ("Torben Ek never rigged the vote, a clerk at the town hall said.", False),
        ("They swore by the Charter of Vale after having violated it, a clerk at the town hall said.", False),
        ("The quote is fabricated, a clerk at the town hall said.", False),
        ("They lied about the leak, a clerk at the town hall said.", False),
        ("Torben Ek was bullied at school, a clerk at the town hall said.", False),
        ("Torben Ek opened the stolen box, a clerk at the town hall said.", False),
    ],
)
def test_somebody_named_is_accused_of_doing_it(text: str, accuses: bool) -> None:
    assert _accuses(text) is accuses


def test_a_refusal_in_quotation_is_a_response() -> None:
    text = "Mayor Torben Ek embezzled the bridge fund, a clerk at the town hall said."
    assert _accuses(text)
    assert not _accuses(f'{text} "We do not discuss staff matters," a spokesman for the town hall said.')
