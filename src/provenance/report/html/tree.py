"""An origin with the documents that rest on it, each under the one that it was taken from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from attrs import field, frozen

from provenance.model import Derivation, Why
from provenance.model.freeze import as_tuple

_DEEPEST = 20  # branches above one that is still drawn under another: a page has only so much width
_HOW = {
    Why.COPY: "copies",
    Why.CREDIT: "credits",
    Why.CITATION: "cites",
    Why.SAME_ORIGIN: "rests on the same source as",
}


@frozen
class Branch:
    """A carrier (id), by which steps it rests on what stands above it and on others, and what rests on it."""

    carrier: str
    step: Derivation | None = None
    others: tuple[Derivation, ...] = field(default=(), converter=as_tuple)
    branches: tuple[Branch, ...] = field(default=(), converter=as_tuple)


def how(step: Derivation) -> str:
    """What downstream does, by a derivation; after it goes whom to."""
    return _HOW[step.why]


def grown(carriers: Sequence[str], steps: Iterable[Derivation]) -> list[Branch]:
    """The carriers, in the order given, each once: under that from which it was most probably taken.

    That two rest on the same source says less than that one was taken from the other. No carrier stands under itself,
    and a line of them that is too long to be drawn goes on beside its beginning.
    """
    above: dict[str, Derivation] = {}
    others: dict[str, list[Derivation]] = {}
    ids = dict.fromkeys(carriers)
    here = [each for each in steps if each.downstream in ids and each.upstream in ids]
    for step in sorted(here, key=_rank):
        if step.downstream in above or _rests_on(step.upstream, step.downstream, above):
            others.setdefault(step.downstream, []).append(step)
        else:
            above[step.downstream] = step
    for id in [each for each in above if _depth(each, above) % _DEEPEST == 0]:
        others.setdefault(id, []).insert(0, above.pop(id))
    below: dict[str | None, list[str]] = {}
    for id in ids:
        below.setdefault(above[id].upstream if id in above else None, []).append(id)

    def branch(id: str) -> Branch:
        return Branch(id, above.get(id), others.get(id, ()), [branch(each) for each in below.get(id, ())])

    return [branch(id) for id in below.get(None, ())]


def steps_of(branches: Iterable[Branch]) -> set[Derivation]:
    """All derivations that the branches show."""
    found: set[Derivation] = set()
    for each in branches:
        found |= {*([each.step] if each.step else []), *each.others, *steps_of(each.branches)}
    return found


def _rank(step: Derivation) -> tuple[bool, float, str, str, str]:
    return step.why is Why.SAME_ORIGIN, -step.confidence, step.downstream, step.upstream, step.why


def _rests_on(id: str, on: str, above: Mapping[str, Derivation]) -> bool:
    while id != on and id in above:
        id = above[id].upstream
    return id == on


def _depth(id: str, above: Mapping[str, Derivation]) -> int:
    depth = 0
    while id in above:
        id, depth = above[id].upstream, depth + 1
    return depth
