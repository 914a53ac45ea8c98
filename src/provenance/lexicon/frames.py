"""Which verbs attribute in which construction."""

from __future__ import annotations

from collections.abc import Mapping

from provenance.lexicon.reports import HEARSAY_NOUNS
from provenance.lexicon.verbs import DENYING, DOUBTING, RUMOURED, SHOWING, SPEECH, THOUGHT

# These do not take a bare clause, or what looks like one is an object.
WITHOUT_CLAUSE = frozenset(
    """attack back aim calculate charge comment continue counter detail email discuss endorse expect favor favour
    foresee highlight label maintain oppose plan post project prove question read recommend remark request seek state
    support threaten tout try underscore value view want welcome write consider find""".split()
)
WITHOUT_QUOTATION = frozenset("feel label read show think want back attack support".split())
WITHOUT_THAT = frozenset("attack back label plan relate view support value".split())

# "leaked that X", but "the pipe leaked water": nothing else that follows is put forward.
_WITH_THAT = frozenset({"leak", "relay"})

# Outside verbs of saying, what is put forward rather than felt: kept in an audit.
_PROPOSITIONAL = frozenset({"that", "clause", "quote", "colon", "after", "split", "opening"})
_REPORTED_OBJECTS = frozenset(
    "accuse announce claim confirm debunk deny disclose dispute reject reveal refute report".split()
)
_HEARSAY_PASSIVES = RUMOURED | frozenset(
    "accuse say report allege believe think claim reveal understand suspect suggest speculate hint tell confirm".split()
)
_PATTERNS = frozenset("according adverb noun label credit citing quoted-as folded relayed post shown".split())
_ATTITUDES = frozenset("idea notion hope hopes view theory expectation expectations opinion fear fears".split())


# How often an attribution of a construction is there as read: the share whose content agrees with the annotators' on
# PolNeAR's training articles, rounded; where they annotate too few or not at all (relays), a cautious guess.
CONFIDENCE: Mapping[str, float] = {
    "post": 0.9,
    "after": 0.9,
    "quote": 0.85,
    "split": 0.8,
    "that": 0.8,
    "according": 0.8,
    "clause": 0.7,
    "wh": 0.7,
    "label": 0.7,
    "citing": 0.7,
    "quoted-as": 0.7,
    "folded": 0.7,
    "shown": 0.7,
    "named": 0.6,
    "covered": 0.5,
    "afloat": 0.5,
    "relayed": 0.7,
    "passive-that": 0.7,
    "passive-to": 0.6,
    "passive-by": 0.6,
    "object": 0.5,
    "noun": 0.5,
    "adverb": 0.5,
    "credit": 0.5,
}
RARE_CONFIDENCE = 0.4


def attributes(lemma: str, frame: str) -> bool:
    """Whether a verb attributes in a construction that can hold a proposition."""
    match frame:
        case "clause":
            return lemma not in WITHOUT_CLAUSE
        case "quote" | "colon":
            return lemma not in WITHOUT_QUOTATION
        case "that":
            return lemma not in WITHOUT_THAT
    return True


def puts_forward(lemma: str, frame: str, *, sourced: bool = True) -> bool:
    """Whether what is attributed is a proposition put forward, not an attitude: "said that", not "wants to".

    `sourced` tells whether somebody is named for it: a bare "warning that" is the writer's own word, "rumours" are not.
    """
    if frame == "noun" and not sourced:
        return lemma in HEARSAY_NOUNS
    if frame in _PATTERNS:
        return lemma not in _ATTITUDES and lemma != "transcript"
    if frame in {"passive-to", "passive-that"}:
        return lemma in _HEARSAY_PASSIVES
    if frame == "passive-by":
        return lemma in {"report", "confirm", "allege"} | DENYING
    if lemma == "cite":
        return False  # whom it cites is read apart
    if lemma == "read":
        return frame in {"quote", "colon", "after"}
    if lemma in DOUBTING:
        return frame in {"that", "wh", "quote"}
    if lemma in DENYING:
        return frame not in {"to", "about"}
    if lemma in _WITH_THAT:
        return frame == "that"
    if frame == "about" and lemma == "report":
        return True  # "reported on the leak"
    if frame == "to":
        return lemma == "claim"
    if frame == "wh":
        return lemma in {"confirm", "verify", "say", "know", "recall", "recount", "reveal"}
    if frame == "object":
        return lemma in _REPORTED_OBJECTS
    if lemma in SPEECH | THOUGHT | SHOWING:
        return frame in _PROPOSITIONAL and attributes(lemma, frame)
    return frame in {"quote", "split", "after", "that"} and attributes(lemma, frame)
