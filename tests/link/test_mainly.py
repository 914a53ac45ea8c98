"""What belongs to a story's main claim: which documents tell what is asked for, what a sure member says too."""

from __future__ import annotations

import sys

import pytest
from scipy.sparse import csr_matrix

from provenance.link.mainly import FIRM, _as_asked, _copies
from provenance.link.setting import Setting
from provenance.link.stories import NEAR, topic
from provenance.model import Document, Statement

SANK = "The ferry to Osk sank off the northern pier"
DAWN = "the ferry to Osk sank off the northern pier at dawn"
FARES = "Fares to Osk rise in spring"


def printed(text: str, times: int) -> list[Setting]:
    return [Setting(Statement(document=f"{n}", text=text, id=f"{text}:{n}"), text) for n in range(times)]


def test_what_is_like_a_sure_member_belongs_as_surely_as_the_surest() -> None:
    members, left = printed(SANK, 2), [*printed(DAWN, 1), *printed(FARES, 1)]
    sure = {members[0].statement.id: FIRM, members[1].statement.id: 0.9}
    assert _copies(left, [*members, *left], sure) == {left[0].statement.id: 0.9}
    assert _copies(left, [*members, *left], {members[0].statement.id: FIRM - 0.01}) == {}


def test_a_wording_is_compared_once_however_many_print_it(monkeypatch: pytest.MonkeyPatch) -> None:
    mainly = sys.modules["provenance.link.mainly"]
    compared: list[float] = []
    likeness = mainly.likeness
    monkeypatch.setattr(mainly, "likeness", lambda *pair: compared.append(likeness(*pair)) or compared[-1])
    members, left = printed(SANK, 30), printed(DAWN, 30)
    found = _copies(left, [*members, *left], {each.statement.id: 0.8 for each in members})
    assert found == {each.statement.id: 0.8 for each in left}
    assert len(compared) == 1


LEADS = (
    "The ferry to Osk sank.\n\nAll are safe.",
    "Ferry sank near Osk.\n\nDivers are at work.",
    "A grey morning on the pier.\n\nA dog waited for its master.",
    "Boats to Osk are old.\n\nThe yard has no money.",
    "An old boat is for sale.\n\nIts engine is new.",
)
HOMES = [topic(Document(str(n), text, title=text.partition("\n")[0])) for n, text in enumerate(LEADS)]
APART = [[0], [1], [2], [3, 4]]


def near(to_the_told: float) -> csr_matrix:
    """How near the documents are: those further down to the first two, and nothing else to anything."""
    pairs = {(low, high): to_the_told for low in (0, 1) for high in (2, 3, 4)}
    matrix = csr_matrix((len(LEADS), len(LEADS))).tolil()
    for (low, high), value in pairs.items():
        matrix[low, high] = matrix[high, low] = value
    return matrix.tocsr()


def test_what_is_asked_for_joins_the_stories_that_begin_with_it_and_lone_documents_near_to_these() -> None:
    assert _as_asked(APART, near(NEAR), HOMES, ["The ferry to Osk sank"]) == [[0, 1, 2], [3, 4]]
    assert _as_asked(APART, near(NEAR - 0.01), HOMES, ["The ferry to Osk sank"]) == [[0, 1], [2], [3, 4]]
    assert _as_asked(APART, near(0.9), HOMES, [FARES]) == APART


def test_a_story_tells_what_is_asked_for_where_half_of_its_documents_begin_with_it() -> None:
    assert _as_asked([[0, 2], [1], [3, 4]], near(0.0), HOMES, ["The ferry to Osk sank"]) == [[0, 1, 2], [3, 4]]
    assert _as_asked([[0, 2, 3], [1], [4]], near(0.0), HOMES, ["The ferry to Osk sank"]) == [[0, 2, 3], [1], [4]]
