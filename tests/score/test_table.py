"""A table of reports is weighed as lineages are."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st

from laws import law
from provenance.errors import InputError, UnknownNameError
from provenance.model import Access, Identity, Kind, Lineage, Origin, Polarity, Settings
from provenance.score import weigh
from provenance.score.table import Table, standing, weigh_table
from provenance.score.weigh import SIGN
from provenance.strategies import lineages

several = st.lists(lineages(), max_size=4)
DEFAULT = Settings()


def tabled(lineages: Sequence[Lineage]) -> Table:
    """The origins of lineages as a table, claims numbered in their order."""
    rows = [(n, i, origin) for n, lineage in enumerate(lineages) for i, origin in enumerate(lineage.origins)]
    return Table(
        [n for n, _, _ in rows],
        [i for _, i, _ in rows],
        [standing(each.kind, _known_as(each), each.access, each.interested) for _, _, each in rows],
        [SIGN[each.polarity] for _, _, each in rows],
        [each.quality for _, _, each in rows],
        [each.confidence for _, _, each in rows],
        [-1] * len(rows),
    )


def _known_as(origin: Origin) -> Identity:
    return origin.identity if origin.source else Identity.VAGUE


def columns(table: Table) -> dict[str, np.ndarray]:
    return {name: getattr(table, name) for name in Table.__annotations__}


def appended(table: Table, row: int, **changes: float) -> Table:
    """The table with a copy of one row at its end, changed."""
    return Table(**{name: np.append(column, changes.get(name, column[row])) for name, column in columns(table).items()})


def same(one: Table, other: Table) -> bool:
    a, b = weigh_table(one, DEFAULT), weigh_table(other, DEFAULT)
    return all(np.array_equal(getattr(a, name), getattr(b, name)) for name in ("score", "weight_for", "weight_against"))


@law
@given(several, st.floats(0.01, 0.99))
def test_it_is_what_weigh_makes_of_each_lineage(lineages, base_rate):
    settings = Settings(base_rate=base_rate)
    totals = weigh_table(tabled(lineages), settings)
    for n in range(len(totals.score)):
        weighed = weigh(lineages[n], settings)
        assert totals.score[n] == pytest.approx(weighed.score, abs=1e-12)
        assert totals.weight_for[n] == pytest.approx(weighed.weight_for, abs=1e-9)
        assert totals.weight_against[n] == pytest.approx(weighed.weight_against, abs=1e-9)
    for lineage in lineages[len(totals.score) :]:
        assert not lineage.origins


@law
@given(several, st.data())
def test_a_copy_in_the_table_adds_nothing_and_neither_does_the_same_origin_elsewhere(lineages, data):
    table = tabled(lineages)
    assume(len(table.claim))
    row = data.draw(st.integers(0, len(table.claim) - 1))
    assert same(table, appended(table, row, rests_on=row))
    assert same(table, appended(table, row, quality=table.quality[row] * 0.5))


@law
@given(several, st.randoms(use_true_random=False))
def test_the_order_of_rows_changes_nothing(lineages, random):
    table = tabled(lineages)
    order = list(range(len(table.claim)))
    random.shuffle(order)
    shuffled = Table(**{name: column[np.array(order, int)] for name, column in columns(table).items()})
    one, other = weigh_table(table, DEFAULT), weigh_table(shuffled, DEFAULT)
    assert one.score == pytest.approx(other.score, abs=1e-12)


def test_a_ring_rests_on_nothing() -> None:
    witness = standing("witness", "named", "first-hand")
    ring = Table([0] * 3, [0, 1, 2], [witness] * 3, [1] * 3, [1] * 3, [1] * 3, [1, 2, 0])
    assert weigh_table(ring, DEFAULT).score.tolist() == [0.5]


def test_an_origin_on_both_sides_is_two() -> None:
    witness = standing("witness", "named")
    both = Table([0, 0], [0, 0], [witness] * 2, [1, -1], [1, 1], [1, 1], [-1, -1])
    totals = weigh_table(both, DEFAULT)
    assert totals.score.tolist() == [0.5]
    assert totals.weight_for.tolist() == [-totals.weight_against[0]] == [pytest.approx(np.log(4))]


def test_nothing_gives_nothing() -> None:
    assert weigh_table(tabled([]), DEFAULT).score.tolist() == []


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("claim", [-1]),
        ("origin", [-1]),
        ("standing", [360]),
        ("sign", [2]),
        ("sign", [-2]),
        ("quality", [-0.1]),
        ("confidence", [1.5]),
        ("confidence", [-0.1]),
        ("rests_on", [-2]),
        ("quality", [1.1]),
        ("confidence", [float("nan")]),
        ("rests_on", [1]),
        ("sign", [1, 1]),
    ],
)
def test_a_column_that_does_not_fit_is_named(column: str, value: list[float]) -> None:
    good = Table([0], [0], [0], [1], [1], [1], [-1])
    with pytest.raises(InputError, match=column):
        evolve(good, **{column: value})


def test_who_is_nobody_weighs_nothing_however_known() -> None:
    voice = Origin(None, Kind.UNKNOWN, Identity.NAMED, Access.FIRST_HAND, Polarity.SUPPORTS)
    lineage = Lineage("c", [voice])
    assert weigh_table(tabled([lineage]), DEFAULT).score.tolist() == [weigh(lineage, DEFAULT).score] == [0.5]


@pytest.mark.parametrize("sign", [1, -1])
def test_a_mass_of_evidence_does_not_reach_certainty(sign: int) -> None:
    many, witness = range(60), standing("witness", "named", "first-hand")
    table = Table([0] * 60, many, [witness] * 60, [sign] * 60, [1] * 60, [1] * 60, [-1] * 60)
    (score,) = weigh_table(table, DEFAULT).score
    assert 0 < score < 1
    assert score == pytest.approx(1 / (1 + np.exp(-30 * sign)), rel=1e-6, abs=0)


def test_columns_go_to_their_ends() -> None:
    last = standing("unknown", "vague", "unknown", True)
    table = Table([0, 1], [0, 7], [0, last], [-1, 1], [0, 1], [1, 0], [1, -1])
    assert (table.quality.dtype, table.sign.dtype) == (np.float64, np.int64)
    assert weigh_table(table, DEFAULT).score.tolist() == [0.5, 0.5]


def test_a_word_that_is_none_is_refused() -> None:
    with pytest.raises(UnknownNameError):
        standing("whitness", "named")
