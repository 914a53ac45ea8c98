"""Who came upon something first: "the leak was discovered by Roe", "a crack first spotted by the Echo"."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.extract.grammar import clauses, phrases
from provenance.extract.grammar.doings import doing
from provenance.extract.grammar.draft import Draft
from provenance.extract.text.block import Block

_FINDING = frozenset("discovered found noticed spotted unearthed".split())


def read(block: Block, low: int, high: int, found: Sequence[Draft]) -> list[Draft]:
    """The attribution to whoever is named as the finder in the sentence `low`..`high`, where nobody speaks there."""
    lower = block.tokens.lower
    if any(draft.source for draft in found) or _FINDING.isdisjoint(lower[low:high]):
        return []
    for i in range(low + 2, high - 2):
        if lower[i] not in _FINDING or lower[i + 1] != "by" or block.inside(i):
            continue
        agent = phrases.after(block, i + 2, high)
        if agent is None or not any(word[0].isupper() for word in block.tokens.words[agent.start : agent.core]):
            continue
        done = doing(block, low, i)
        start = done.start if done is not None else i - (lower[i - 1] == "being")
        if lower[start - 1] == "after":
            start -= 1  # "was found growing there after being discovered by Roe"
        content = clauses.cleaned(block, ((low, start),))
        if content:
            return [Draft(i, "discover", "discovered", ((agent.start, agent.core),), ((start, i + 2),), content)]
    return []
