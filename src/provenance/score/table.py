"""Many claims at once: reports as columns, and the same sums as `weigh`. A million rows take well under a second.

For tables that never had a text: who puts what forward, how they are known, and which report rests on which.
"""

from __future__ import annotations

from functools import cache
from itertools import product

import numpy as np
from attrs import field, frozen
from numpy.typing import ArrayLike, NDArray

from provenance.errors import InputError
from provenance.model import Access, Identity, Kind, Origin, Polarity, Settings, Source
from provenance.score.reliability import reliability
from provenance.score.terms import HELD
from provenance.score.weigh import log_odds_of_base

Numbers = NDArray[np.float64]
Codes = NDArray[np.int64]


def _codes(values: ArrayLike) -> Codes:
    return np.asarray(values, np.int64)


def _numbers(values: ArrayLike) -> Numbers:
    return np.asarray(values, np.float64)


@frozen(eq=False)
class Table:
    """Reports, one a row, in columns of one length; InputError says which column is not, or holds what it cannot.

    claim       its number, from 0
    origin      the number of whoever the report ends at; within a claim the same number is the same origin
    standing    how that origin is known: a number that `standing` gives
    sign        +1 for support, -1 for a denial, 0 for a doubt
    quality     what the chain keeps, in 0..1; confidence: how sure the reading is, in 0..1
    rests_on    the row of the report that this one copies, or -1: a copy adds nothing, nor does a ring of them
    """

    claim: Codes = field(converter=_codes)
    origin: Codes = field(converter=_codes)
    standing: Codes = field(converter=_codes)
    sign: Codes = field(converter=_codes)
    quality: Numbers = field(converter=_numbers)
    confidence: Numbers = field(converter=_numbers)
    rests_on: Codes = field(converter=_codes)

    def __attrs_post_init__(self) -> None:
        """Refuse columns that do not fit."""
        rows = len(self.claim)
        ranges = {"origin": (0, None), "standing": (0, len(_standings()) - 1), "sign": (-1, 1), "quality": (0, 1)}
        ranges |= {"claim": (0, None), "confidence": (0, 1), "rests_on": (-1, rows - 1)}
        for name, (low, high) in ranges.items():
            column = getattr(self, name)
            if column.shape != (rows,):
                raise InputError(f"column {name}: expected {rows} values in one dimension, not {column.shape}")
            if rows and not (column.min() >= low and (high is None or column.max() <= high)):  # false for NaN
                raise InputError(f"column {name}: expected values from {low} to {'any' if high is None else high}")


@frozen(eq=False)
class Totals:
    """For each claim of a table, by its number: the score and the two sides, as `Corroboration` has them."""

    score: Numbers
    weight_for: Numbers
    weight_against: Numbers


def standing(
    kind: Kind | str, identity: Identity | str, access: Access | str = Access.UNKNOWN, interested: bool = False
) -> int:
    """The number under which a table holds how an origin is known. Raises UnknownNameError."""
    return _standings()[Kind(kind), Identity(identity), Access(access), interested]


@cache
def _standings() -> dict[tuple[Kind, Identity, Access, bool], int]:
    return {ways: n for n, ways in enumerate(product(Kind, Identity, Access, (False, True)))}


def weigh_table(table: Table, settings: Settings) -> Totals:
    """What `weigh` makes of every claim, row by row and sum by sum. Raises SettingError as it does.

    Rows that rest on others are left out; of an origin that stands in several rows of one sign the heaviest counts.
    """
    means = np.array([_mean(*ways, settings) for ways in _standings()])
    rows = np.flatnonzero((table.rests_on < 0) & (table.sign != 0))
    right = 0.5 + (means - 0.5)[table.standing[rows]] * table.quality[rows]
    weights = np.log(right / (1 - right))
    weights *= table.confidence[rows]
    negative = table.sign[rows] < 0
    who = (table.claim[rows] * (table.origin.max(initial=0) + 1) + table.origin[rows]) * 2 + negative
    order = np.argsort(who)
    first = np.flatnonzero(np.diff(who[order], prepend=-1))
    heaviest = np.maximum.reduceat(weights[order], first)
    of = table.claim[rows][order][first]
    denied = negative[order][first]
    claims = int(table.claim.max(initial=-1)) + 1
    pro, con = (np.bincount(of[side], heaviest[side], claims).astype(float) for side in (~denied, denied))
    held = np.clip(log_odds_of_base(settings.base_rate).value + pro - con, -HELD, HELD)
    return Totals(1 / (1 + np.exp(-held)), pro, -con)


def _mean(kind: Kind, identity: Identity, access: Access, interested: bool, settings: Settings) -> float:
    somebody = Origin(Source("somebody", kind, identity), kind, identity, access, Polarity.SUPPORTS, interested)
    return reliability(somebody, settings).value
