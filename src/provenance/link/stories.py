"""Which documents tell one story."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from attrs import frozen
from scipy.sparse import csr_matrix

from provenance.link.signals import concepts, names, weight
from provenance.link.similarity import alike, groups
from provenance.model import Document

LEAD = 600  # characters after the headline within which a report says what it is about
LEAD_BOOST = 2.0
NEAR, SAME_STORY = 0.1, 0.18  # cosines of documents that touch one topic, and on average of those of one story


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
    lead = body[: body.find(headline) + len(headline) + LEAD] if headline in body else f"{headline}\n{body[:LEAD]}"
    upfront = concepts(lead)
    bag = {
        concept: weight(concept) * (LEAD_BOOST if concept in upfront else 1.0)
        for concept in concepts(body) | upfront
        if not concept[0].isdigit()
    }
    return Topic(headline, lead, bag, names(body))


def nearness(topics: Sequence[Topic]) -> csr_matrix:
    """How near each two documents are, as cosines; those that have nothing to do with each other are left out."""
    return alike([each.bag for each in topics], NEAR)


def stories(near: csr_matrix) -> list[list[int]]:
    """Groups of documents, by position, each telling one story; a document on its own is a group of one."""
    return groups(near, SAME_STORY)


@frozen(eq=False)
class Neighbours:
    """Which documents are on one topic: the `place` of each by id, and the pairs of places, coded and sorted."""

    place: Mapping[str, int]
    pairs: np.ndarray

    def on_one_topic(self, one: np.ndarray, other: np.ndarray) -> np.ndarray:
        """Whether two documents are, for each two places; one that is not known (-1) is on any topic."""
        coded = np.minimum(one, other) * len(self.place) + np.maximum(one, other)
        found = np.append(self.pairs, -1)[np.searchsorted(self.pairs, coded)] == coded
        return found | (one == other) | (one < 0) | (other < 0)


def neighbours(near: csr_matrix, ids: Sequence[str]) -> Neighbours:
    """Which of the documents, whose ids these are, are on one topic."""
    found = near.tocoo()
    upper = found.row < found.col
    pairs = found.row[upper].astype(np.int64) * len(ids) + found.col[upper]
    return Neighbours({id: n for n, id in enumerate(ids)}, np.sort(pairs))
