from __future__ import annotations

import pytest

from provenance.model import Identity
from provenance.resolve.printed.identity import identity_of
from provenance.resolve.printed.mentions import read


@pytest.mark.parametrize(
    ("text", "identity"),
    [
        ("Mara Lind", Identity.NAMED),
        ("26-year-old Mara Lind", Identity.NAMED),
        ("a 26-year-old Ostby man", Identity.UNNAMED),
        ("Norway's interior minister", Identity.NAMED),
        ("Norwegian Defence Minister", Identity.NAMED),
        ("an interior ministry official", Identity.UNNAMED),
        ("a monitoring group", Identity.ORGANISATION),
        ("the company", Identity.ORGANISATION),
        ("the paper", Identity.ORGANISATION),
        ("a source", Identity.UNNAMED),
        ("The leader of Boko Haram", Identity.NAMED),
        ("a leader of Boko Haram", Identity.UNNAMED),
        ("the leader of the walk", Identity.UNNAMED),
        ("sources", Identity.VAGUE),
        ("unconfirmed reports", Identity.VAGUE),
        ("Norwegian media", Identity.VAGUE),
        ("some news sites", Identity.VAGUE),
        ("a number of newspapers and websites", Identity.VAGUE),
        ("several Norwegian news outlets", Identity.UNNAMED),
        ("the convent", Identity.ORGANISATION),
        ("rebel-linked media", Identity.UNNAMED),
        ("social media users", Identity.VAGUE),
        ("a Twitter user", Identity.UNNAMED),
        ("a Taliban statement", Identity.ORGANISATION),
        ("the prime minister's media office", Identity.ORGANISATION),
        ("the meteorological office", Identity.ORGANISATION),
        ("the palace press service", Identity.ORGANISATION),
        ("the office", Identity.UNNAMED),
        ("an aide's office", Identity.UNNAMED),
    ],
)
def test_a_mention_identifies_its_source_so_far(text: str, identity: Identity) -> None:
    assert identity_of(read(text)) is identity
