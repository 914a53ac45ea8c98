"""What each story mainly says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
from scipy.sparse import csr_matrix

from provenance.link.asked import begun
from provenance.link.central import Profile, bearing, one_thing, profile
from provenance.link.group import Group, asked_id, echoes
from provenance.link.likeness import gist, likeness
from provenance.link.setting import Setting
from provenance.link.similarity import DIGITS
from provenance.link.stories import NEAR, Topic, topic
from provenance.model import Document

BEARS_FROM = 0.2  # probability from which a statement belongs to its story's main claim
FIRM, COPY = 0.4, 0.9  # probability of a member from which what is this like it belongs as well
ALMOST_ALL = 0.9  # share of denials from which what a story puts forward is itself that something is not so


def mainly(
    placed: Sequence[Setting],
    topics: Mapping[str, Topic],
    told_together: Sequence[Sequence[int]],
    near: csr_matrix,
    asked: Sequence[str],
) -> list[Group]:
    """The main group of each story that several documents tell: each story is a list of places in `topics`, in which
    `near` says how near each two documents are. What was `asked` for joins those that tell it.

    What a document alone mainly says shows only beside a wording that it begins with.
    """
    ids = list(topics)
    by_document: dict[str, list[Setting]] = {id: [] for id in ids}
    for each in placed:
        if each.statement.document in by_document:
            by_document[each.statement.document].append(each)
    found = []
    for story in _as_asked(told_together, near, list(topics.values()), asked) if asked else told_together:
        told = [each for n in story for each in by_document[ids[n]]]
        here = {ids[n]: topics[ids[n]] for n in story}
        if len(story) == 1 and (wording := begun(asked, *here.values())) is not None:
            here[asked_id(wording)] = topic(Document("", wording))
        if len(here) > 1 and told:
            main = profile(here, told)
            if one_thing(main) and (group := _main(told, main)).members:
                found.append(group)
    return found


def _as_asked(
    stories: Sequence[Sequence[int]], near: csr_matrix, homes: Sequence[Topic], asked: Sequence[str]
) -> list[list[int]]:
    """The stories, those that tell what was asked for joined into one a wording.

    At least half of the documents of each begin with it. A document that stands alone, and is near to theirs on
    average, tells it in other words.
    """
    begin = [begun(asked, home) for home in homes]
    told: dict[str, list[int]] = {}
    left = []
    for story in stories:
        wordings = Counter(wording for n in story if (wording := begin[n]) is not None)
        most = max(wordings, key=lambda wording: (wordings[wording], wording), default=None)
        if most is not None and 2 * wordings[most] >= len(story):
            told.setdefault(most, []).extend(story)
        else:
            left.append(list(story))
    means = {wording: np.asarray(near[:, told[wording]].mean(axis=1)).ravel() for wording in sorted(told)}
    for n in [story[0] for story in left if len(story) == 1]:
        mean = {wording: round(float(of[n]), DIGITS) for wording, of in means.items()}
        nearest = max(mean, key=mean.__getitem__, default=None)
        if nearest is not None and mean[nearest] >= NEAR:
            told[nearest].append(n)
            left.remove([n])
    return sorted(map(sorted, (*told.values(), *left)))


def _main(told: Sequence[Setting], story: Profile) -> Group:
    core = story.chief
    sure = {each.statement.id: p for each, p in zip(told, bearing(told, story), strict=True) if p >= BEARS_FROM}
    sure |= _copies([each for each in told if each.statement.id not in sure and not each.headline], told, sure)
    chosen = [each for each in told if each.statement.id in sure]
    weights = tuple(sure[each.statement.id] for each in chosen)
    return Group(tuple(chosen), weights, core, ALMOST_ALL, main=True, echoes=echoes(chosen, core))


def _copies(left: Sequence[Setting], told: Sequence[Setting], sure: Mapping[str, float]) -> dict[str, float]:
    """Those left that say what a sure member says: statement id -> how surely that one belongs.

    Each wording is compared once, however many documents print it.
    """
    firm: dict[str, float] = {}
    for each in told:
        if (p := sure.get(each.statement.id, 0.0)) >= FIRM:
            firm[each.statement.text] = max(p, firm.get(each.statement.text, 0.0))
    said = [(gist(text), p) for text, p in firm.items()]
    best = {}
    for text in {each.statement.text for each in left}:
        mine = gist(text)
        best[text] = max((p for other, p in said if likeness(mine, other) >= COPY), default=0.0)
    return {each.statement.id: p for each in left if (p := best[each.statement.text]) > 0}
