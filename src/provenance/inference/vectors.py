"""Concepts that mean much the same, by vectors that ship with the package: "earn" and "salary", "wed" and "bride"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from io import BytesIO
from pathlib import Path

import numpy as np
from attrs import field, frozen

from provenance.errors import WeightsError
from provenance.inference.shipped import WEIGHTS, checked, whole

VECTORS, CONCEPTS = "vectors.npy", "concepts.txt"
NEAR = 0.5  # cosine from which two concepts are kin: below it most have nothing to do with each other


@frozen
class Vectors:
    """Concepts, sorted, with a row of whole numbers each: nothing is rounded before cosines are taken.

    `sha256` is the digest of those of the two files.
    """

    name: str
    sha256: str
    concepts: tuple[str, ...]
    rows: np.ndarray = field(repr=False)
    lengths: np.ndarray = field(repr=False)
    place: Mapping[str, int] = field(repr=False)

    def near(self, concept: str) -> dict[str, float]:
        """The other concepts whose cosine with this one is above 0.5, each with how far, in 0..1."""
        n = self.place.get(concept)
        if n is None:
            return {}
        cosines = (self.rows @ self.rows[n]) / (self.lengths * self.lengths[n])
        return {
            self.concepts[m]: (float(cosines[m]) - NEAR) / (1 - NEAR)
            for m in np.flatnonzero(cosines > NEAR).tolist()
            if m != n
        }


@lru_cache(maxsize=10_000)
def kin(concept: str) -> Mapping[str, float]:
    """The concepts that mean much the same, each with how much of it, in 0..1; none where it is not known.

    The share grows in a straight line from 0 at a cosine of 0.5 to 1 at 1. Opposites are kin as well.
    Raises WeightsError where the vectors are absent or damaged.
    """
    return shipped_vectors().near(concept)


@cache
def shipped_vectors() -> Vectors:
    """The vectors inside the package. Raises WeightsError where they are absent or damaged."""
    return read(WEIGHTS / "concepts-en")


def read(folder: Path) -> Vectors:
    """The vectors in `folder`. Raises WeightsError where a file is absent, unreadable or not the manifest's."""
    manifest, contents = checked(folder, (VECTORS, CONCEPTS))
    try:
        concepts = tuple(contents[CONCEPTS].decode("utf-8").split())
        rows = np.load(BytesIO(contents[VECTORS]), allow_pickle=False).astype(np.int32)
        if rows.ndim != 2 or len(rows) != len(concepts):
            raise ValueError(f"{len(concepts)} concepts, and vectors of the shape {rows.shape}")
    except ValueError as error:
        raise WeightsError(folder, f"{type(error).__name__}: {error}") from error
    lengths = np.sqrt((rows * rows).sum(axis=1))
    digest, place = whole(manifest, (VECTORS, CONCEPTS)), {concept: n for n, concept in enumerate(concepts)}
    return Vectors(str(manifest["name"]), digest, concepts, rows, lengths, place)
