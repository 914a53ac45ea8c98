"""Which texts may share wording."""

from __future__ import annotations

import random
from itertools import combinations

from provenance.lineage.candidates import candidates
from provenance.lineage.shingles import runs

DRAWN = random.Random(7)


def prose(length: int) -> str:
    return " ".join(f"{DRAWN.choice('abcdefgh')}{DRAWN.randrange(900)}" for _ in range(length))


def test_a_passage_is_found_wherever_it_stands() -> None:
    found = 0
    for _ in range(50):
        shared = prose(80)
        one, other = (f"{prose(DRAWN.randrange(600))} {shared} {prose(DRAWN.randrange(600))}" for _ in range(2))
        found += (0, 1) in candidates([runs(one), runs(other), runs(prose(400))])
    assert found >= 48


def test_texts_of_their_own_are_no_candidates() -> None:
    assert candidates([runs(prose(300)) for _ in range(40)]) == []
    assert candidates([]) == candidates([runs("too short")]) == []


def test_a_text_in_very_many_places_meets_the_first_of_its_kind_and_not_every_other() -> None:
    text = runs(prose(300))
    found = candidates([text] * 300)
    assert {(0, n) for n in range(1, 300)} <= set(found)
    assert len(found) < 6 * 300
    few = candidates([text] * 10)
    assert few == list(combinations(range(10), 2))
