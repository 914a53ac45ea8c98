"""Claims that a user words: what bears on them, or that nothing does."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from provenance.link.setting import Setting
from provenance.link.signals import concepts, cosine, total
from provenance.link.similarity import DIGITS

ENOUGH = 0.6  # share of the asked concepts, by weight, that a statement must carry


def asked_id(text: str) -> str:
    """The id of an asked claim, from its wording alone."""
    return "c-" + hashlib.sha256(f"asked\n{text}".encode()).hexdigest()[:10]


def gather(asked: Sequence[str], settings: Sequence[Setting]) -> dict[str, int]:
    """Statement id -> position in `asked` of the wording that it bears on, the nearest where several would do."""
    wanted = [concepts(text) for text in asked]
    found = {}
    for each in settings:
        bag = concepts(each.statement.text)
        best = max(
            ((_carried(bag, want), -n) for n, want in enumerate(wanted) if want),
            default=(0.0, 0),
        )
        if best[0] >= ENOUGH:
            found[each.statement.id] = -best[1]
    return found


def central_to(text: str, members: Sequence[Setting]) -> float:
    """How near a linked claim's members are to an asked wording: the mean cosine, rounded."""
    want = concepts(text)
    return round(sum(cosine(want, concepts(each.statement.text)) for each in members) / max(1, len(members)), DIGITS)


def _carried(bag: frozenset[str], want: frozenset[str]) -> float:
    return round(total(bag & want) / total(want), DIGITS) if want else 0.0
