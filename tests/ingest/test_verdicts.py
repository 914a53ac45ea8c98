"""Claims and ratings that have no words."""

from __future__ import annotations

import pytest

from provenance.ingest.linked_data import Review
from provenance.ingest.verdicts import with_verdicts

_CLAIM = "The lamp of Kelm went out."
_TEXT = f"Lamps\n\n{_CLAIM}\n\nThe keeper said so.\n???"


@pytest.mark.parametrize("claim", ["???", "…", " "])
def test_a_claim_without_words_has_no_place_in_a_text(claim: str) -> None:
    assert with_verdicts(_TEXT, "Lamps", [Review(claim, "False")]) == _TEXT


def test_a_verdict_without_words_is_looked_for_as_it_is() -> None:
    judged = f"Lamps\n\n{_CLAIM}\nRating: ❌\n\nThe keeper said so.\n???"
    assert with_verdicts(_TEXT, "Lamps", [Review(_CLAIM, "❌")]) == judged
    assert with_verdicts(judged, "Lamps", [Review(_CLAIM, "❌")]) == judged
    told = "Lamps\n\nIs it so? The lamp of Kelm went out. We say ❌.\nThe keeper said so."
    assert with_verdicts(told, "Lamps", [Review(_CLAIM, "❌")]) == told
    assert with_verdicts(told.replace("❌", "no"), "Lamps", [Review(_CLAIM, "❌")]).startswith(
        f"Lamps\n\nClaim: {_CLAIM}\nRating: ❌\n"
    )
