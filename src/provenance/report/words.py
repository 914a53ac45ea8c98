"""Numbers and vocabulary in words."""

from __future__ import annotations

from provenance.model import Access, Count, Identity, Kind

NEVER_TRUTH = "measures sourcing, never truth"


def counted(number: int, one: str, many: str | None = None) -> str:
    """`number` with its noun: "1 article", "2 articles"."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def ranged(count: Count, noun: str) -> str:
    """An effective number with its noun and range: "2.3 origins (1.0-3.0)"; no range where it is a point."""
    number, low, high = (f"{each:.1f}" for each in (count.count, count.low, count.high))
    shown = f"{number} {noun}" if number == "1.0" else f"{number} {noun}s"
    return shown if low == high == number else f"{shown} ({low}-{high})"


def described(kind: Kind, identity: Identity, access: Access) -> str:
    """What is known of a source: "insider, unnamed, second-hand"."""
    known = [*([] if kind == Kind.UNKNOWN else [kind]), identity, *([] if access == Access.UNKNOWN else [access])]
    return ", ".join(known)
