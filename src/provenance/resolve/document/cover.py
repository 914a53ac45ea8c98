"""Characters covered by spans."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from provenance.model import Span


class Cover:
    """Characters covered by some spans, to be asked about places in any order."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for span in sorted(spans, key=lambda each: (each.start, each.end)):
            if self._ends and span.start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], span.end)
            else:
                self._starts.append(span.start)
                self._ends.append(span.end)

    def touches(self, place: Span) -> bool:
        """Whether a span shares a character with the place."""
        at = bisect_right(self._ends, place.start)
        return at < len(self._starts) and self._starts[at] < place.end
