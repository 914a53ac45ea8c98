"""Documents of a story that mainly tell something else.

Documents about the same people and places fall into one story, though one of them may be about another thing that
these did. What such a document says is not drawn into the story's main claim because it denies something, or stands
up front there: it competes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from provenance.link.setting import Setting
from provenance.link.signals import concepts

SAYS = 2  # concepts of its own that a statement has if it says what its document mainly says


def first_words(headlines: Mapping[str, frozenset[str]], settings: Sequence[Setting]) -> dict[str, frozenset[str]]:
    """Document id -> the concepts of its headline and of the first statement below it."""
    firsts: dict[str, Setting] = {}
    for each in settings:
        id = each.statement.document or ""
        if id in headlines and not each.headline and (id not in firsts or each.order < firsts[id].order):
            firsts[id] = each
    return {
        id: titled | concepts(firsts[id].statement.text) if id in firsts else titled for id, titled in headlines.items()
    }


def rivals(
    firsts: Mapping[str, frozenset[str]],
    leads: Mapping[str, frozenset[str]],
    core: Collection[str],
    no_names: Collection[str],
    settings: Sequence[Setting],
) -> dict[str, frozenset[str]]:
    """Document id -> the concepts, no names, of what it tells instead of the story's `core`.

    Its first words have none of the core, and no fewer of its statements say what these have of their own, and that
    no two leads of other documents have, than have some of the core.
    """
    others = {id: bag for id, bag in firsts.items() if not bag & frozenset(core)}
    common = Counter(concept for id, lead in leads.items() if id not in others for concept in lead)
    own = {id: frozenset(each for each in bag if each in no_names and common[each] < 2) for id, bag in others.items()}
    said = [(each.statement.document or "", concepts(each.statement.text)) for each in settings]
    theirs = Counter(id for id, bag in said if id in own and len(bag & own[id]) >= SAYS)
    ours = Counter(id for id, bag in said if id in own and bag & frozenset(core))
    return {id: bag for id, bag in own.items() if theirs[id] > 1 and theirs[id] >= ours[id]}
