"""Functions for processes to run: in a module of its own, which every process can load."""

from __future__ import annotations

import os
from typing import Never


def process(_: int) -> int:
    return os.getpid()


def doubled_at_home(item: tuple[int, int]) -> int:
    """Twice a number; any process but the one that the item names ends."""
    home, number = item
    if os.getpid() != home:
        os._exit(1)
    return 2 * number


CALLS: list[int] = []


def halved(number: int) -> float:
    """Half a number from 0 on; what it is called with stands in `CALLS`, of the process that calls it."""
    CALLS.append(number)
    if number < 0:
        raise ValueError("negative")
    return number / 2


class Sealed:
    """What no process can hand to another."""

    def __reduce__(self) -> Never:
        raise TypeError("sealed")
