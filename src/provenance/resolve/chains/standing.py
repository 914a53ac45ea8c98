"""What a document as a whole shows of how its sources know what they say."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from provenance.resolve.chains import knowing
from provenance.resolve.document.drafts import Draft
from provenance.resolve.printed.mentions import Form


@frozen
class Standing:
    """`told`: somewhere in the document the source rests on others; `decides`: somewhere it rules, orders, decrees."""

    told: bool = False
    decides: bool = False


def standings(drafts: Iterable[Draft]) -> dict[int, Standing]:
    """The standing of each figure that a document's statements cite, by its number."""
    told: set[int] = set()
    decides: set[int] = set()
    figures: set[int] = set()
    for draft in drafts:
        for at, step in enumerate(draft.steps):
            figures.add(step.figure)
            if at < len(draft.steps) - 1 or (in_own_words(draft, at) and knowing.was_told(step.cue, step.content)):
                told.add(step.figure)
            if knowing.decides(step.cue):
                decides.add(step.figure)
    return {figure: Standing(figure in told, figure in decides) for figure in figures}


def in_own_words(draft: Draft, at: int) -> bool:
    """Whether the content is worded by the source of a step, and not by a speaker before it who relays that source."""
    return all(step.mention.form is Form.OUTLET for step in draft.steps[:at])
