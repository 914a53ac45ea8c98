"""What the rest of a story says about one of its statements, given how likely each is to bear on the main claim."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.sparse import csr_matrix, diags

from provenance.link.setting import Setting
from provenance.link.signals import concepts, weight
from provenance.link.similarity import DIGITS, rows


def beside(settings: Sequence[Setting], first: Sequence[float]) -> list[dict[str, float]]:
    """For each statement of a story how like it is to what other documents say that bears, and that does not.

    `first` has the probability of each by itself. `like` and `unlike` are cosines with the sums of the statements of
    other documents, weighted by that probability and by its complement; `company` is the sum of the probabilities in
    its own document.
    """
    if not settings:
        return []
    homes = [each.statement.document or "" for each in settings]
    number = {id: n for n, id in enumerate(sorted(set(homes)))}
    home = np.array([number[id] for id in homes])
    chance = np.array(first, dtype=np.float64)
    said = rows([{concept: weight(concept) for concept in concepts(each.statement.text)} for each in settings])
    inside = csr_matrix((np.ones(len(home)), (home, np.arange(len(home)))), shape=(len(number), len(home)))
    like, unlike = (_elsewhere(said, inside, home, share) for share in (chance, 1 - chance))
    company = inside @ chance
    return [
        {"like": one, "unlike": other, "company": round(float(company[n]), DIGITS)}
        for one, other, n in zip(like, unlike, home, strict=True)
    ]


def _elsewhere(said: csr_matrix, inside: csr_matrix, home: np.ndarray, share: np.ndarray) -> list[float]:
    """The cosine of each row of `said` with the weighted sum of the rows of other documents; 0 where that is empty."""
    own = inside @ diags(share) @ said
    everywhere = np.asarray(own.sum(axis=0)).ravel()
    crossed = own @ everywhere
    squared = everywhere @ everywhere - 2 * crossed + np.asarray(own.multiply(own).sum(axis=1)).ravel()
    length = np.sqrt(np.maximum(squared, 0.0))[home]
    product = said @ everywhere - np.asarray(said.multiply(own[home]).sum(axis=1)).ravel()
    found = np.divide(product, length, out=np.zeros_like(product), where=length > 10.0**-DIGITS)
    return [round(value, DIGITS) for value in found.tolist()]
