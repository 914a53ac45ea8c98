"""Every origin that supports the claim is unnamed or vague.

Nobody can be held to it. Where several unnamed people say the same it is a warning; where all support comes down to
one of them, or to none that can be told apart, it is an error. Confidence is high where somebody stands behind it whose
name a newsroom holds back (an insider, an official, "sources"). It is low where there are only words for nobody in
particular ("reportedly"), which `vague-attribution` has, and where one origin is of those whom a text mentions in
passing and may name elsewhere (a witness, a neighbour, an expert), speaks for others, is spoken of as known ("the
senator"), is a paper or a post, or is an outlet's own report; so is what a document says in its own voice. It is low,
too, where several are lumped together ("the police and friends of the pilot"), where it is not sure that anybody is
cited at all, and where somebody named is cited for much the same, in whatever document, and linked to another claim.

## Does not see

- Whether the editors know who the source is, and why the name is held back.
- A name that the document gives somewhere without connecting it to the claim.
- Support in a document's own voice alone: nobody is cited, unnamed or not, and `unattributed` has it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.model import (
    OUTLETS,
    UNIDENTIFIED,
    Assessment,
    ClaimDraft,
    Confidence,
    Evidence,
    Hop,
    Identity,
    Origin,
    Polarity,
    Severity,
    Source,
    Statement,
)
from provenance.rules.others import Others
from provenance.rules.reading import (
    MATERIAL,
    ON_RECORD,
    in_passing,
    lumps_several,
    names,
    origins,
    relays,
    resting_on,
    surely_cited,
)
from provenance.rules.rule import Draft, Example, Precision, Rule


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each claim that has support, and nobody identified behind any of it."""
    others = Others(evidence.assessments)
    for each in evidence.assessments:
        founders = origins(each, Polarity.SUPPORTS)
        cited = [origin for origin in founders if origin.source is not None]
        if not cited or any(origin.identity not in UNIDENTIFIED for origin in founders):
            continue
        alone = round(each.lineage.supporting.count, 6) < 1.5
        severity = Severity.ERROR if alone else Severity.WARNING
        message = f"nobody who supports this is named: it rests on {names(cited, called=_called)}"
        sure = len(cited) == len(founders) and any(map(_somebody, cited)) and not any(map(_perhaps_named, cited))
        sure = sure and surely_cited(cited)
        sure = sure and not any(_names_somebody(said, each) for said in others.than(each, founders))
        yield Draft.about(
            each, resting_on(each, founders), message, Confidence.HIGH if sure else Confidence.LOW, severity
        )


def _called(origin: Origin) -> str:
    """An origin in the message. Behind an outlet for whose word nobody is named stands whoever told it."""
    name = origin.source.name if origin.source else ""
    if origin.source and origin.source.kind in OUTLETS:
        return f"whoever told {name}"
    if origin.source and origin.source.identity in ON_RECORD and origin.identity is Identity.UNNAMED:
        return f"{name} (by the word of somebody unnamed)"
    return f'nobody in particular ("{name}")' if origin.identity is Identity.VAGUE else name


def _somebody(origin: Origin) -> bool:
    """Whether it is described as somebody, or called a source."""
    called = origin.source.name.casefold().split() if origin.source else []
    return origin.identity is Identity.UNNAMED or not _SOURCES.isdisjoint(called)


_SOURCES = frozenset({"source", "sources"})


def _perhaps_named(origin: Origin) -> bool:
    """Whether it is several in one or has a name behind it, is mentioned in passing, or is an outlet, a paper, a
    picture or a post: who it is may be known.
    """
    named = origin.source is not None and _NAME_BEHIND.search(origin.source.name) is not None
    unclear = named or lumps_several(origin) or in_passing(origin)
    return unclear or (origin.identity is Identity.UNNAMED and origin.kind in MATERIAL)


_NAME_BEHIND = re.compile(r", (?=[A-Z])")  # "a friend, Ada"


def _names_somebody(said: Statement, each: Assessment) -> bool:
    """Whether it cites anybody by name; an outlet that says the claim itself may have it from the unnamed."""
    own = any(other.id == said.id for other in each.claim.statements)
    return any(hop.identity in ON_RECORD and not (own and relays(hop)) for hop in said.chain)


_AIDE = Source("an aide to the governor", kind="insider", identity="unnamed")
_MINER = Source("a miner at the Tolve pit", kind="witness", identity="unnamed")
_FORELADY = Source("Petra Luno", kind="witness")

RULE = Rule(
    code="SRC102",
    name="anonymous-origin",
    severity="warning",
    standard="Reuters Handbook of Journalism, The Essentials of Reuters Sourcing: anonymous sources are the weakest; "
    "BBC Editorial Guidelines (2019) 3.3.4, a named, on-the-record source is preferable; "
    "AP News Values and Principles, Anonymous sources",
    profiles=("default", "ap", "bbc", "reuters", "rag"),
    precision=Precision(3, 5),
    check=check,
    doc=__doc__,
    bad=[
        Example(
            "One unnamed aide, and no other support: an error.",
            ClaimDraft("The dam will be sold", [Statement(outlet="Tolve Observer", chain=[Hop(_AIDE)])]),
        ),
        Example(
            "Two unnamed people: a warning.",
            ClaimDraft(
                "The pit has been flooded since May",
                [
                    Statement(outlet="Tolve Observer", chain=[Hop(_AIDE)]),
                    Statement(outlet="Miners' Weekly", chain=[Hop(_MINER)]),
                ],
            ),
        ),
    ],
    good=[
        Example(
            "One of the two is named.",
            ClaimDraft(
                "The pit has been flooded since May",
                [
                    Statement(outlet="Tolve Observer", chain=[Hop(_AIDE)]),
                    Statement(outlet="Miners' Weekly", chain=[Hop(_FORELADY)]),
                ],
            ),
        ),
    ],
)
