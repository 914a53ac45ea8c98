"""A named person or an organisation denies the claim.

Somebody puts their name to the opposite, or speaks for a body that is named ("a spokesman for Vale Water"). The
locations are where the denial is reported; a document that carries the claim without it leaves its readers without it.
Confidence is high where somebody says in plain words that it is not so ("denied", "false", "is alive"), and then only
who does is named; it is low where all that shows is a negation, where the plain words only bear on the claim or are of
an earlier day ("At the time, the board denied ..."), or whoever denies it is read as saying it too.

## Does not see

- Whether the denial is true: those accused deny, rightly and wrongly.
- "No comment", "cannot confirm" and other words that stop short of a denial.
- A denial that answers another claim than the one it is printed beside.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

from provenance.lexicon.denial import PLAINLY_FALSE
from provenance.model import (
    Assessment,
    ClaimDraft,
    Confidence,
    Evidence,
    Hop,
    Modality,
    Origin,
    Passage,
    Polarity,
    Relation,
    Source,
    Statement,
)
from provenance.rules.reading import (
    ON_RECORD,
    by_document,
    listed,
    names,
    origins,
    relays,
    resting_on,
)
from provenance.rules.rule import Draft, Example, Precision, Rule


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each claim that an identified origin denies."""
    read = by_document(evidence.passages)
    for each in evidence.assessments:
        deniers = [
            origin
            for origin in origins(each, Polarity.DENIES)
            if origin.source is not None and origin.identity in ON_RECORD
        ]
        supporters = {origin.source.id for origin in origins(each, Polarity.SUPPORTS) if origin.source}
        steady = [origin for origin in deniers if origin.source and origin.source.id not in supporters]
        plain = [
            origin
            for origin in steady
            if any(_plain(said) and not _back_then(said, read) for said in _denials(each, [origin]))
        ]
        beside = [said for said in each.claim.statements if _plainly_beside(said)]
        if statements := [*_denials(each, deniers), *beside]:
            sure = Confidence.HIGH if plain else Confidence.LOW
            known = names(plain or steady or deniers) or listed(said.chain[-1].mention for said in beside)
            yield Draft.about(each, statements, f"denied on the record by {known}", sure)


def _denials(each: Assessment, deniers: Iterable[Origin]) -> list[Statement]:
    return [said for said in resting_on(each, deniers) if said.polarity is Polarity.DENIES]


def _plain(said: Statement) -> bool:
    """Whether it says in so many words that something is not so; what a person builds by hand is meant so."""
    if said.modality is Modality.DENIED or said.document is None:
        return True
    return any(plain.search(said.text) for plain in (_CALLED_FALSE, _LIVES))


def _back_then(said: Statement, read: Mapping[str, Sequence[Passage]]) -> bool:
    """Whether a text says that it was denied at an earlier time, when something else may have been said."""
    if said.span is None or said.document is None:
        return False
    passages = read.get(said.document, ())
    at = bisect_right(passages, said.span.start, key=lambda passage: passage.span.start)
    return at > 0 and _THEN.match(passages[at - 1].text) is not None


_THEN = re.compile(r"\W*(?:at (?:the|that) time|back then)\b", re.I)


def _plainly_beside(said: Statement) -> bool:
    """Whether somebody on the record says in plain words that what only bears on the claim is not so."""
    if said.relation is not Relation.BEARS or said.polarity is not Polarity.DENIES or not said.chain:
        return False
    last = said.chain[-1]
    known = last.identity in ON_RECORD and not relays(last)
    return known and round(said.confidence, 6) >= _LIKELY and _plain(said)


_LIKELY = 0.4  # confidence: what bears on a claim less surely than this denies something else as often as not

# "The claim is entirely false", but not "under false claims" or "did the wrong thing".
_CALLED_FALSE = re.compile(
    rf"\b(?:is|are|was|were|be|been|as|['’]s)\b(?:\W+\w+){{0,4}}?\W+(?:{'|'.join(sorted(PLAINLY_FALSE))})\b"
    r"(?! (?!(?:and|but|or|to|in|on|as|that|because)\b)\w)|\bno truth\b|(?:\bnot|n['’]t)(?: \w+)? true\b",
    re.I,
)

# "He is not dead", "is alive", "was alive and well", but not "was alive at noon" or "burned alive".
_LIVES = re.compile(
    r"(?:\bnot|n['’]t) (?:actually )?(?:dead|died?)\b|\balive and (?:well|kicking)\b"
    r"|(?:\b(?:is|are)|['’](?:s|re)) (?:(?:still|very much|actually|in fact) )*alive\b",
    re.I,
)

_SPOKESMAN = Source("Spokesman Karel Dunn", kind="company")
_RIVALS = Source("people at a rival firm", kind="insider", identity="unnamed")
_CLERK = Source("a clerk", kind="insider", identity="unnamed")

RULE = Rule(
    code="CLM301",
    name="denied-on-record",
    severity="warning",
    standard="BBC Editorial Guidelines (2019) 3.3.1, weigh all the relevant facts and information; "
    "IPSO Editors' Code of Practice, clause 1 (Accuracy)",
    profiles=("default", "bbc", "reuters", "ap", "rag"),
    precision=Precision(8, 16),
    check=check,
    doc=__doc__,
    bad=[
        Example(
            "The firm's spokesman says no.",
            ClaimDraft(
                "Brightwell will close its mill",
                [
                    Statement(outlet="Mill Lane News", chain=[Hop(_CLERK)]),
                    Statement(outlet="Mill Lane News", chain=[Hop(_SPOKESMAN)], polarity="denies"),
                ],
            ),
        ),
    ],
    good=[
        Example(
            "The only denial is nobody's in particular.",
            ClaimDraft(
                "Brightwell will close its mill",
                [
                    Statement(outlet="Mill Lane News", chain=[Hop(_CLERK)]),
                    Statement(outlet="Valley Voice", chain=[Hop(_RIVALS)], polarity="denies"),
                ],
            ),
        ),
        Example(
            "The spokesman doubts it, and does not deny it.",
            ClaimDraft(
                "Brightwell will close its mill",
                [
                    Statement(outlet="Mill Lane News", chain=[Hop(_CLERK)]),
                    Statement(outlet="Mill Lane News", chain=[Hop(_SPOKESMAN)], polarity="doubts"),
                ],
            ),
        ),
    ],
)
