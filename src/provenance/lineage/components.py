"""What pairs join."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from typing import TypeVar

T = TypeVar("T", bound=Hashable)


def components(items: Sequence[T], pairs: Iterable[tuple[T, T]]) -> dict[T, T]:
    """For each of `items` the first of them that `pairs` join it to, itself where it is that."""
    root = list(range(len(items)))
    number = {item: n for n, item in enumerate(items)}

    def find(n: int) -> int:
        while root[n] != n:
            root[n] = root[root[n]]
            n = root[n]
        return n

    for pair in pairs:
        one, other = (find(number[each]) for each in pair)
        root[max(one, other)] = min(one, other)
    return {item: items[find(n)] for item, n in number.items()}
