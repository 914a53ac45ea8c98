"""Ratings of outlets that a user loads: how good each is, from 0 to 1."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterable
from pathlib import Path

from provenance.errors import InputError
from provenance.outlets.domains import domain_of
from provenance.outlets.names import domains_of, key_of, outlet_at


def read(path: Path) -> dict[str, float]:
    """The ratings in a CSV file of domains or names and numbers in 0..1, with or without a head; by `key_of`.

    Raises InputError for a file that cannot be read and for a line that is none, with its number.
    """
    try:
        rows = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))
    except (OSError, ValueError) as error:
        raise InputError(f"{path}: cannot be read: {error}") from error
    return keyed((row[0], _rating(path, n, row)) for n, row in enumerate(rows, 1) if row and not _head(n, row))


def keyed(ratings: Iterable[tuple[str, float]]) -> dict[str, float]:
    """Ratings under the keys by which publishers are known.

    Of several for one publisher that of its name or main domain counts, the first that the table gives it, and of
    several for that the lowest: "reuters.com" before "uk.reuters.com" and "reuters.co.uk".
    """
    found: dict[str, tuple[tuple[int, bool], float]] = {}
    for name, rating in ratings:
        key = key_of(name)
        found[key] = min((_rank(name), rating), found.get(key, ((_LAST, True), 1.0)))
    return {key: rating for key, (_, rating) in found.items()}


_LAST = 1_000


def _rank(name: str) -> tuple[int, bool]:
    """The place of a domain among those of its publisher, 0 for the main one and for a name; a part of it after it."""
    domain = domain_of(name) if "." in name else None
    if domain is None:
        return 0, False
    known = domains_of(outlet_at(domain) or key_of(name))
    part = name.strip().casefold().removeprefix("www.") != domain
    return (known.index(domain) if domain in known else _LAST), part


def _head(n: int, row: list[str]) -> bool:
    return n == 1 and len(row) > 1 and math.isnan(_number(row))


def _rating(path: Path, n: int, row: list[str]) -> float:
    rating = _number(row)
    if not 0 <= rating <= 1:  # false for NaN
        raise InputError(f"{path}:{n}: expected a domain or name and a number in 0..1, not {','.join(row)!r}")
    return rating


def _number(row: list[str]) -> float:
    try:
        return float(row[1])
    except (IndexError, ValueError):
        return float("nan")
