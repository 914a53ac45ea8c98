"""A body declines to comment, and somebody of that body is cited without a name.

Whoever spoke cannot also have declined: the reader is told something that is not so. The rule fires where a document
says that a body or its spokesman declined to comment, and cites an unnamed source whom it describes as of that body.

## Does not see

- An unnamed source described so generally that no body shows ("a person close to the talks").
- Two people of a large body who truly know nothing of each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.model import ClaimDraft, Confidence, Document, Evidence, Hop, Passage, Source, Span, Statement
from provenance.rules.reading import by_document, unnamed_person
from provenance.rules.rule import Draft, Example, Rule

_DECLINED = re.compile(
    r"\b(?:(?:also |all |both |each )?(?:declin|refus)(?:ed|es|ing) (?:to (?:make (?:any |a )?)?|any |further )*comment"
    r"|(?:would|could|did) not (?:immediately )?comment|(?:had|has|have) no (?:immediate )?comment"
    r"|(?:declin|refus)(?:ed|es|ing) to (?:discuss|answer questions))\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[;:.]|\b(?:while|but|although|and|whereas)\b")
_NAME = re.compile(r"\b[A-Z][\w&’'-]+")
_BODY = re.compile(
    r"\b(?:ministry|palace|police|company|firm|bank|club|party|government|army|navy|council|department|office|agency|court|"
    r"university|hospital|union|embassy|commission|campaign|team|airline|church|prosecutors?|cabinet|treasury|board)\b",
    re.IGNORECASE,
)
_NO_BODY = frozenset("A An The One Two Three Some Another Mr Mrs Ms Dr On In At For But And He She It They".split())


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each claim with an unnamed source of a body that the same document shows declining."""
    declined = {
        id: [body for passage in passages if (body := _who_declined(passage))]
        for id, passages in by_document(evidence.passages).items()
    }
    for each in evidence.assessments:
        torn = [
            said
            for said in each.claim.statements
            if said.chain
            and unnamed_person(said.chain[0])
            and any(_body(_described(said.chain[0])) & body for body in declined.get(said.document or "", []))
        ]
        if torn:
            who = ", ".join(sorted({said.chain[0].mention for said in torn})[:3])
            yield Draft.about(
                each, torn, f"{who}, of a body that is said to have declined to comment", Confidence.MEDIUM
            )


def _who_declined(passage: Passage) -> frozenset[str]:
    found = _DECLINED.search(passage.text)
    return _body(_CLAUSE.split(passage.text[: found.start()])[-1]) if found else frozenset()


def _described(hop: Hop) -> str:
    return f"{hop.mention} {hop.source.affiliation or ''}"


def _body(text: str) -> frozenset[str]:
    """What tells one body from another: the names in its mention, or where there are none what it is."""
    names = {re.sub(r"['’]s$", "", name) for name in _NAME.findall(text)} - _NO_BODY
    bodies = {body.casefold() for body in _BODY.findall(text)}
    return frozenset(name.casefold() for name in names if name.casefold() not in bodies) or frozenset(bodies)


def _case(declined: str) -> tuple[str, ClaimDraft]:
    text = f"The tram line will be closed, a Harrow Council official said.\n\n{declined}"
    official = Hop(Source("a Harrow Council official", kind="official", identity="unnamed"))
    said = Statement([official], document="tram.txt", span=Span(0, 28), text=text[:28])
    return text, ClaimDraft("The tram line will be closed", [said])


_TORN, _TORN_CLAIM = _case("Harrow Council declined to comment.")
_OTHER, _OTHER_CLAIM = _case("The tram builder Voltline declined to comment.")

RULE = Rule(
    code="SRC114",
    name="no-comment-conflict",
    severity="warning",
    standard="AP News Values and Principles, Anonymous sources: never say that a person declined comment who is "
    "already quoted anonymously",
    profiles=("ap",),
    check=check,
    doc=__doc__,
    bad=[Example("The council both speaks and declines.", _TORN_CLAIM, documents=[Document("tram.txt", _TORN)])],
    good=[Example("Somebody else declined.", _OTHER_CLAIM, documents=[Document("tram.txt", _OTHER)])],
)
