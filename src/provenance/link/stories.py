"""Which documents tell one story."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from attrs import frozen
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components

from provenance.lexicon.denial import DENYING_VERBS
from provenance.link.signals import concepts, names, opening_names, weight
from provenance.link.similarity import alike, groups
from provenance.model import Document

LEAD = 600  # characters after the headline within which a report says what it is about
LEAD_BOOST = 2.0
NEAR, SAME_STORY = 0.1, 0.18  # cosines of documents that touch one topic, and on average of those of one story
TOLD = 0.08  # cosine, names aside, below which two documents tell of different things
_DENYING = concepts(" ".join(sorted(DENYING_VERBS)))


@frozen
class Topic:
    """What a document is about.

    `headline` and `lead` are its words, `bag` the concepts of the whole, weighted, and `names` those of them that it
    writes with a capital in the middle of a sentence.
    """

    headline: str
    lead: str
    bag: Mapping[str, float]
    names: frozenset[str]


def topic(document: Document) -> Topic:
    """Headline and lead of a document, and the bag that its story is found by."""
    body = document.text
    headline = document.title or next((line.strip() for line in body.splitlines() if line.strip()), "")
    at = body.find(headline, 0, LEAD + len(headline))
    lead = body[: at + len(headline) + LEAD] if at >= 0 else f"{headline}\n{body[:LEAD]}"
    upfront = concepts(lead)
    bag = {
        concept: weight(concept) * (LEAD_BOOST if concept in upfront else 1.0)
        for concept in concepts(body) | upfront
        if not concept[0].isdigit()
    }
    # A text as short as a lead may have a name only where a sentence opens: "Acme was fined".
    named = names(body) | opening_names(body) if len(body) <= LEAD else names(body)
    return Topic(headline, lead, bag, named)


def nearness(topics: Sequence[Topic]) -> csr_matrix:
    """How near each two documents are, as cosines; those that have nothing to do with each other are left out.

    Nor have those that share only names, and that something is denied: in one place, and to the same people, many
    things happen.
    """
    whole = alike([each.bag for each in topics], NEAR)
    told = [
        {concept: value for concept, value in each.bag.items() if concept not in each.names | _DENYING}
        for each in topics
    ]
    return whole.multiply(alike(told, TOLD) > 0).tocsr()


def stories(near: csr_matrix) -> list[list[int]]:
    """Groups of documents, by position, each telling one story; a document on its own is a group of one."""
    return groups(near, SAME_STORY)


@frozen(eq=False)
class Neighbours:
    """Which documents are on one topic.

    The `place` of each by id; the `topic` of each place, by number: documents of two topics are never near, those of
    one may be so by way of others; and the `pairs` of places that are near, coded and sorted.
    """

    place: Mapping[str, int]
    topic: np.ndarray
    pairs: np.ndarray

    def places(self, ids: Iterable[str]) -> np.ndarray:
        """The places of documents; -1 for one that is not known."""
        return np.array([self.place.get(id, -1) for id in ids], dtype=np.int64)

    def topics(self, places: np.ndarray) -> np.ndarray:
        """The topic of each place; where one is not known, and so on any topic, all are taken for one."""
        return self.topic[places] if (places >= 0).all() else np.zeros(len(places), np.int64)

    def near(self, one: np.ndarray, other: np.ndarray) -> np.ndarray:
        """Whether two documents are near, for each two places; one that is not known is so to any."""
        coded = np.minimum(one, other) * len(self.place) + np.maximum(one, other)
        found: np.ndarray = np.append(self.pairs, -1)[np.searchsorted(self.pairs, coded)] == coded
        found |= (one == other) | (one < 0) | (other < 0)
        return found


def neighbours(near: csr_matrix, ids: Sequence[str]) -> Neighbours:
    """Which of the documents, whose ids these are, are on one topic."""
    found = near.tocoo()
    upper = found.row < found.col
    pairs = found.row[upper].astype(np.int64) * len(ids) + found.col[upper]
    _, topic = connected_components(near, directed=False)
    return Neighbours({id: n for n, id in enumerate(ids)}, topic.astype(np.int64), np.sort(pairs))
