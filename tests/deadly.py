"""A function that ends any process but the one that its item names: a module of its own, so that others can load it."""

from __future__ import annotations

import os


def doubled_at_home(item: tuple[int, int]) -> int:
    home, number = item
    if os.getpid() != home:
        os._exit(1)
    return 2 * number
