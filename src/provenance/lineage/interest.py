"""Whether an origin has a stake in being believed about a claim, for plain reasons that its mention or kind gives."""

from __future__ import annotations

import re
from collections.abc import Iterable

from provenance.model import Access, Hop, Identity, Kind, Polarity

# Those who by description take a side: people who left or oppose whom they speak of, and people paid to speak for one.
_SIDES = re.compile(
    r"\b(?:dissidents?|defectors?|exiles?|exiled|opposition|opponents?|rivals?|enem(?:y|ies)|rebels?|insurgents?|"
    r"activists?|campaigners?|fled|ex-(?:wife|husband))\b",
    re.I,
)
_SPEAKERS = re.compile(
    r"\b(?:spokes(?:man|woman|person|people)|publicists?|agents?|lawyers?|attorneys?|representatives?|press\s+office)\b",
    re.I,
)
_CLEARING = re.compile(r"\b(?:not|never|no|none|nothing|neither|refus\w+|refrain\w*)\b|n['’]t\b", re.I)
_POWERS = frozenset({Kind.OFFICIAL, Kind.INTELLIGENCE_SERVICE})
_NAME = re.compile(r"\b(?!The\b|An\b|One\b|Some\b)[A-Z][\w.]+")


def interest(hops: Iterable[Hop], polarity: Polarity, wording: str, said: Iterable[str] = ()) -> str | None:
    """Why the origin that these hops mention has a stake, or None.

    `wording` is the claim's, `said` what this origin itself says. Reasons: an armed group speaks of a conflict;
    somebody denies what is said of itself or its own; somebody described as an opponent speaks of whom it opposes, and
    they share a name ("Cuban dissidents" on Cuba); somebody clears itself, the claim saying what it has not done (but
    who studies a country does not speak for it); a state supports what is said of its own conflict or business.
    """
    hops = list(hops)
    kinds = {hop.kind for hop in hops} | {hop.source.kind for hop in hops}
    if Kind.ARMED_GROUP in kinds:
        return "a party to the conflict"
    mentions = " ".join(part for hop in hops for part in (hop.text, hop.source.name) if part)
    sides = " ".join(part for hop in hops for part in (hop.source.affiliation, hop.source.party) if part)
    if polarity is Polarity.DENIES:
        named = _shared_name(f"{mentions} {sides}", wording)
        if _SPEAKERS.search(mentions):
            return "speaks for whom the claim is about"
        if named and any(hop.access is Access.FIRST_HAND for hop in hops):
            return f"the claim is about {named}"
        return None
    if _SIDES.search(mentions) and _shared_name(f"{mentions} {sides}", wording):
        return "takes a side against whom the claim is about"
    bodies = " ".join(hop.source.name for hop in hops if hop.source.identity is not Identity.NAMED)
    named = _shared_name(f"{bodies} {sides}", wording)
    clears = _CLEARING.search(wording) is not None and any(map(_CLEARING.search, said))
    if named and clears and Kind.EXPERT not in kinds:
        return f"the claim clears {named}, whose side it speaks for"
    if named and kinds & _POWERS and not any(hop.access is Access.FIRST_HAND for hop in hops):
        return f"the claim is about {named}, whose side it speaks for"
    return None


def _shared_name(mentions: str, wording: str) -> str | None:
    """A name that both contain, by its first letters: "Iraqi" and "Iraq" share one, "Apple" and "Apply" do not."""
    ours = sorted(set(_NAME.findall(mentions)))
    theirs = sorted(set(_NAME.findall(wording)))
    return next((name for name in theirs if any(_kin(name, other) for other in ours)), None)


def _kin(one: str, other: str) -> bool:
    short, long = sorted((one.casefold().rstrip("."), other.casefold().rstrip(".")), key=len)
    return short == long or (
        len(short) >= 4 and long.startswith(short[: max(4, len(short) - 1)]) and len(long) - len(short) <= 3
    )
