"""What else is said in more than one place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache

import numpy as np

from provenance.link.likeness import Gist, gist, keys, likeness
from provenance.link.setting import Setting
from provenance.link.signals import concepts, names
from provenance.link.similarity import candidates, compared, groups
from provenance.link.stories import Neighbours
from provenance.model import Modality

GISTS = 50_000  # kept at a time: statements are compared in the order of their documents
NEAR, SAME = 0.15, 0.43  # likeness: of pairs that count at all, and of groups that say the same on average


def repeats(
    settings: Sequence[Setting], neighbours: Neighbours, named: Mapping[str, frozenset[str]]
) -> list[list[Setting]]:
    """The statements in groups that say the same, by average linkage; most are alone.

    Only those of documents on one topic are compared: words that chance to be alike across topics say nothing. What is
    printed again in the same words counts once, however many print it. `named` are the concepts that each document
    uses as names.
    """

    @lru_cache(maxsize=GISTS)
    def of(n: int) -> Gist:
        return _gist(settings[n], named.get(settings[n].statement.document or "", frozenset()))

    home = neighbours.places(each.statement.document or "" for each in settings)
    texts = [each.statement.text for each in settings]
    times = Counter(texts)
    said = [(text, hash(of(n)) if times[text] > 1 else 0) for n, text in enumerate(texts)]
    printed = _printed(said, home, neighbours)
    first = np.array([rows[0] for rows in printed], dtype=np.int64)
    count, home = len(first), home[first]
    found = [np.zeros(0, dtype=np.int64)]
    for pairs in candidates((keys(of(n)) for n in first.tolist()), neighbours.topics(home)):
        one, other = pairs[neighbours.near(*home[pairs].T)].T
        found.append(np.unique(one * count + other))
    pairs = np.stack(np.divmod(np.unique(np.concatenate(found)), max(count, 1)), axis=1)
    near = compared(pairs, lambda one, other: likeness(of(int(first[one])), of(int(first[other]))), NEAR, count)
    return [[settings[n] for n in sorted(n for one in group for n in printed[one])] for group in groups(near, SAME)]


def _printed(said: Sequence[tuple[str, int]], home: np.ndarray, neighbours: Neighbours) -> list[list[int]]:
    """The places of what is `said` alike in a document and those near it, at their `home`; sorted by the first."""
    alike: dict[tuple[str, int], list[int]] = {}
    for n, each in enumerate(said):
        alike.setdefault(each, []).append(n)
    found: list[list[int]] = []
    for places in alike.values():
        left = np.array(places, dtype=np.int64)
        while len(left) > 1:
            near = neighbours.near(np.repeat(home[left[0]], len(left)), home[left])
            found.append(left[near].tolist())
            left = left[~near]
        found += [[last] for last in left.tolist()]
    return sorted(found)


def _gist(each: Setting, known: frozenset[str]) -> Gist:
    said = each.statement
    sources = [hop.source for hop in said.chain]
    around = [name for source in sources for name in (source.name, source.affiliation, source.party) if name]
    actors = frozenset().union(concepts(each.sentence) & known, *(names(f"by {name}") for name in around))
    return gist(said.text, known, actors, said.modality is Modality.DENIED, each.days)
