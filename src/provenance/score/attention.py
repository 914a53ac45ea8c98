"""Which claims a reader should look at first."""

from __future__ import annotations

import re

from provenance.model import Access, Claim, Identity, Lineage, Polarity

# What can be checked: a number, or a capital that does not merely open a sentence.
_NUMBER = re.compile(r"\d[\d.,]*")
_NAME = re.compile(r"(?<![.!?\n“\"'‘])(?<=[\w,;:)])\s+(?:[A-Z][\w'’-]*)(?:\s+[A-Z][\w'’-]*)*")
_ENOUGH_TO_CHECK = 3

# What a claim carried by one document can reach at most: below what settings ask for by default, but for one that
# somebody denies, or that nobody named vouches for and that reached the document through somebody else.
_ALONE = 0.25
_ALONE_AND_WEIGHTY = 0.45
_SAFE = 0.6  # left of the need to look where a named, first-hand, disinterested origin supports the claim
_CONTESTED = 0.8  # the least need to look where somebody denies


def attention(claim: Claim, lineage: Lineage) -> float:
    """How much a reader should look at this claim, in 0..1, rounded to six places.

    thinness * checkability * (alone + (1 - alone) * reach), where

    - reach = 1 - 1/n for the n documents (or outlets) that carry it: nothing for one, 0.8 for five;
    - alone = 0.25, or 0.45 where somebody denies the claim or all its support comes from unnamed people through
      somebody who relays them;
    - thinness = 1 / max(1, independent supporting origins), times 0.6 where one of them is named, first-hand and has no
      stake; at least 0.8 where the claim is denied;
    - checkability rises from 1/2 to 1 with the names and numbers in its wording, three being enough.

    So what one person said in one document stays at or below 1/4, what is denied there, or what an unnamed one is said
    to have said, can reach 0.45, and five documents on one unnamed origin come near the top.
    """
    carriers = {said.carrier for said in claim.statements}
    reach = 1 - 1 / max(1, len(carriers))
    alone = _ALONE_AND_WEIGHTY if lineage.denying.count > 0 or _remote(claim, lineage) else _ALONE
    value = _thinness(lineage) * _checkability(claim.text) * (alone + (1 - alone) * reach)
    return round(value, 6)


def _remote(claim: Claim, lineage: Lineage) -> bool:
    """Whether all who support the claim are unnamed people that somebody else relays."""
    supporting = [origin for origin in lineage.origins if origin.polarity is Polarity.SUPPORTS]
    chains = {said.id: said.chain for said in claim.statements}
    return bool(supporting) and all(
        origin.identity is Identity.UNNAMED
        and origin.statements
        and all(len(chains[id]) > 1 for id in origin.statements)
        for origin in supporting
    )


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
