"""What belongs to a story's main claim because a sure member says it too."""

from __future__ import annotations

import sys

import pytest

from provenance.link.mainly import FIRM, _copies
from provenance.link.setting import Setting
from provenance.model import Statement

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
