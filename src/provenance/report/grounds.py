"""Why each source is described as it is: the words that say so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from provenance.model import Aspect, Ground, Hop, Statement
from provenance.report.excerpt import plain
from provenance.report.words import described

_STATED = {
    Aspect.KNOWLEDGE: "how it knows",
    Aspect.ANONYMITY: "not named",
    Aspect.REASON: "why it is not named",
}


def grounds(statements: Iterable[Statement]) -> Iterator[str]:
    """For each description of a source in the chains, once, its grounds and corrections, indented under it."""
    told = by_description(statements)
    if told:
        yield ""
        yield "Why each source is described so:"
    for (name, description), lines in told.items():
        yield f"  {name}: {description}"
        yield from (f"    {line}" for line in lines)


def by_description(statements: Iterable[Statement]) -> dict[tuple[str, str], list[str]]:
    """The name and description of each source in the chains, sorted, with the grounds and corrections that it has."""
    told: dict[tuple[str, str], list[str]] = {}
    for hop in (hop for said in statements for hop in said.chain):
        lines = told.setdefault((plain(hop.source.name), described(hop.kind, hop.identity, hop.access)), [])
        lines += [line for ground in hop.grounds if (line := _line(ground, hop)) not in lines]
        lines += [line for each in hop.source.corrections if (line := f"corrected: {plain(str(each))}") not in lines]
    return {source: lines for source, lines in sorted(told.items()) if lines}


def _line(ground: Ground, hop: Hop) -> str:
    words = f": “{plain(ground.text)}”" if ground.text else ""
    if ground.aspect in _STATED:
        return f"{_STATED[ground.aspect]}{words}"
    value = {Aspect.KIND: hop.kind, Aspect.IDENTITY: hop.identity, Aspect.ACCESS: hop.access}[ground.aspect]
    return f"{value}, {plain(ground.why)}{words}"
