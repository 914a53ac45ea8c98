"""Which claims a reader should look at first."""

from __future__ import annotations

import re

from provenance.model import Access, Claim, Identity, Lineage, Polarity

# What can be checked: a number, or a capital that does not merely open a sentence.
_NUMBER = re.compile(r"\d[\d.,]*")
_NAME = re.compile(r"(?<![.!?\n“\"'‘])(?<=[\w,;:)])\s+(?:[A-Z][\w'’-]*)(?:\s+[A-Z][\w'’-]*)*")
_ENOUGH_TO_CHECK = 3

_ALONE = 0.25  # what a claim carried by one document can reach at most: below the default of settings.attention
_SAFE = 0.6  # left of the need to look where a named, first-hand, disinterested origin supports the claim
_CONTESTED = 0.8  # the least need to look where somebody denies


def attention(claim: Claim, lineage: Lineage) -> float:
    """How much a reader should look at this claim, in 0..1, rounded to six places.

    thinness * checkability * (1/4 + 3/4 * reach), where

    - reach = 1 - 1/n for the n documents (or outlets) that carry it: nothing for one, 0.8 for five;
    - thinness = 1 / max(1, independent supporting origins), times 0.6 where one of them is named, first-hand and has no
      stake; at least 0.8 where the claim is denied;
    - checkability rises from 1/2 to 1 with the names and numbers in its wording, three being enough.

    So a claim in one document stays at or below 1/4, and five documents on one unnamed origin come near the top.
    """
    carriers = {said.carrier for said in claim.statements}
    reach = 1 - 1 / max(1, len(carriers))
    value = _thinness(lineage) * _checkability(claim.text) * (_ALONE + (1 - _ALONE) * reach)
    return round(value, 6)


def _thinness(lineage: Lineage) -> float:
    thinness = 1 / max(1.0, lineage.supporting.count)
    if any(
        origin.polarity is Polarity.SUPPORTS
        and origin.access is Access.FIRST_HAND
        and origin.identity in (Identity.NAMED, Identity.ORGANISATION)
        and not origin.interested
        for origin in lineage.origins
    ):
        thinness *= _SAFE
    return max(thinness, _CONTESTED) if lineage.denying.count > 0 else thinness


def _checkability(text: str) -> float:
    found = len(_NUMBER.findall(text)) + len(_NAME.findall(text))
    return 0.5 + 0.5 * min(1.0, found / _ENOUGH_TO_CHECK)
