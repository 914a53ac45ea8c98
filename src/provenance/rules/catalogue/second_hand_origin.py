"""An origin that supports the claim was itself told by others.

It was briefed, heard, read or was told, and those who told it are nowhere named. The message says whether anyone who
supports the claim is first-hand. The rule also fires, with medium confidence, where all support is at third hand: every
chain passes through a person who was told, and nobody at its end is known to be first-hand. Confidence is low where
only the office of the origin makes it likely that it was told, and no words do, and at third hand where a chain leads
through anything but people, or to somebody of whom no kind shows.

## Does not see

- An outlet, a letter or a report at which a chain stops: it relays, and who told it is not named.
- How a source knows, where nothing in the text says so: that is `unknown`, not second-hand, and is not flagged.
"""

from __future__ import annotations

from collections.abc import Iterator

from provenance.model import (
    Access,
    Aspect,
    Assessment,
    ClaimDraft,
    Confidence,
    Evidence,
    Hop,
    Identity,
    Kind,
    Origin,
    Polarity,
    Source,
    Statement,
)
from provenance.rules.reading import MATERIAL, names, origins, relays, resting_on, supporting, unnamed_person
from provenance.rules.rule import Draft, Example, Rule

_PEOPLE = frozenset({Kind.OFFICIAL, Kind.INSIDER, Kind.EXPERT, Kind.WITNESS, Kind.CIVILIAN})


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each claim with a supporting origin that was told, or with nothing but chains of the told."""
    for each in evidence.assessments:
        founders = origins(each, Polarity.SUPPORTS)
        told = [origin for origin in founders if origin.access is Access.SECOND_HAND and _was_told(each, origin)]
        seen = [origin for origin in founders if origin.access is Access.FIRST_HAND]
        if told:
            rest = f"{names(seen)} is first-hand" if seen else "nobody who supports this is known to be first-hand"
            sure = Confidence.HIGH if any(_said_to_be(each, origin) for origin in told) else Confidence.LOW
            yield Draft.about(each, resting_on(each, told), f"{names(told)} was told by others; {rest}", sure)
        elif not seen and (chains := _at_third_hand(each)):
            message = "at third hand: everybody whom the documents cite was told by somebody else"
            plain = all(_person_by_person(said) for said in chains)
            yield Draft.about(each, chains, message, Confidence.MEDIUM if plain else Confidence.LOW)


def _was_told(assessment: Assessment, origin: Origin) -> bool:
    """Whether it is the origin that was told, and not just an outlet or a paper at which a chain stops."""
    last = [said.chain[-1] for said in resting_on(assessment, [origin]) if said.chain]
    return origin.kind not in MATERIAL and any(_told(hop) for hop in last)


def _said_to_be(assessment: Assessment, origin: Origin) -> bool:
    """Whether the text says that it was told, and not only its office makes it likely: legislators look into things."""
    last = [said.chain[-1] for said in resting_on(assessment, [origin]) if said.chain]
    told = [hop for hop in last if _told(hop)]
    return any(not hop.grounds or any(each.aspect is Aspect.KNOWLEDGE for each in hop.grounds) for hop in told)


def _at_third_hand(assessment: Assessment) -> list[Statement]:
    """The attributed statements in support, if each of their chains passes through a person who was told."""
    cited = [said for said in supporting(assessment) if _somebody(said)]
    return cited if all(any(_told(hop) for hop in said.chain[:-1]) for said in cited) else []


def _person_by_person(said: Statement) -> bool:
    """Whether a named person was told by somebody, and both are people: the surest reading of a chain."""
    people = [hop for hop in said.chain if not relays(hop)]
    named = all(hop.identity is Identity.NAMED and hop.kind in _PEOPLE for hop in people[:-1])
    return (
        named and (people[-1].identity is Identity.NAMED or unnamed_person(people[-1])) and people[-1].kind in _PEOPLE
    )


def _somebody(said: Statement) -> bool:
    """Whether a chain gets further than an outlet or words that name nobody."""
    return any(not relays(hop) and hop.identity is not Identity.VAGUE for hop in said.chain)


def _told(hop: Hop) -> bool:
    return hop.access is Access.SECOND_HAND and not relays(hop)


_BRIEFED = Source("a diplomat briefed on the talks", kind="official", identity="unnamed")
_ENVOY = Source("the former envoy Ilan Troy", kind="expert")
_STEWARD = Source("a steward of the lodge", kind="insider", identity="unnamed")
_DELEGATE = Source("Delegate Ana Ruel", kind="official")

RULE = Rule(
    code="SRC112",
    name="second-hand-origin",
    severity="warning",
    standard="BBC Editorial Guidelines (2019) 3.3.3, talk to first-hand sources; ICD 206, source descriptors: access",
    profiles=("bbc", "icd206"),
    check=check,
    doc=__doc__,
    bad=[
        Example(
            "The diplomat was briefed: somebody else was in the room.",
            ClaimDraft(
                "The envoy walked out",
                [Statement(outlet="Lakeside Mail", chain=[Hop(_BRIEFED, access="second-hand")])],
            ),
        ),
        Example(
            "The former envoy has it from a steward, and how the steward knows nobody says.",
            ClaimDraft(
                "The envoy walked out",
                [Statement(outlet="Lakeside Mail", chain=[Hop(_ENVOY, access="second-hand"), Hop(_STEWARD)])],
            ),
        ),
    ],
    good=[
        Example(
            "The former envoy passes on a rumour; the delegate was there.",
            ClaimDraft(
                "The envoy walked out",
                [
                    Statement(outlet="Lakeside Mail", chain=[Hop(_ENVOY, access="second-hand"), Hop(_STEWARD)]),
                    Statement(outlet="Hill Herald", chain=[Hop(_DELEGATE, access="first-hand")]),
                ],
            ),
        ),
        Example(
            "The delegate was there.",
            ClaimDraft(
                "The envoy walked out",
                [Statement(outlet="Lakeside Mail", chain=[Hop(_DELEGATE, access="first-hand")])],
            ),
        ),
    ],
)
