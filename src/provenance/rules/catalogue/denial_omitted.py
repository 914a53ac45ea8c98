"""A document states the claim after it was denied on the record, and leaves the denial out.

Its readers take for settled what somebody had put a name against, in public, a day or more before. The rule compares
days of publication: only a document that came out later than the denial is named. One that cites whoever denied it, or
somebody of the same body, for anything, or says that the reports were denied, does not leave the denial out.

## Does not see

- Documents without a date, and a denial that came out on the same day.
- A document that cites the denier for something else alone.
- Whether the writer could have known of it: it stood in another paper.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from provenance.lexicon.denial import DEBUNKING_WORDS, DENIED_IN_GENERAL, DENYING_VERBS, REPORT_WORDS
from provenance.lexicon.words import FUNCTION_WORDS, words
from provenance.model import (
    Assessment,
    ClaimDraft,
    Confidence,
    Document,
    Evidence,
    Hop,
    Polarity,
    Relation,
    Source,
    Span,
    Statement,
)
from provenance.rules.reading import ON_RECORD, by_carrier, counted, opposing, supporting
from provenance.rules.rule import Draft, Example, Rule


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each claim that was denied on the record before some document stated it without that."""
    days = {document.id: document.day for document in evidence.documents if document.day}
    for each in evidence.assessments:
        denials = sorted(
            (days[said.document], said.document, said.chain[-1].mention)
            for said in _denials(each)
            if said.document in days
        )
        if not denials:
            continue
        first, _, who = denials[0]
        heard = _heard(each, evidence)
        without = [
            said
            for carrier, own in by_carrier(supporting(each)).items()
            if _later(days.get(carrier), first) and carrier not in heard
            for said in own
            if said.relation is Relation.SAME
        ]
        if without:
            carried = counted(len(by_carrier(without)), "document")
            message = f"{who} had denied it by {first.isoformat()}, and {carried} published later do not say so"
            yield Draft.about(each, without, message, Confidence.MEDIUM)


def _denials(assessment: Assessment) -> list[Statement]:
    return [
        said
        for said in assessment.claim.statements
        if said.polarity is Polarity.DENIES
        and said.relation is not Relation.BEARS
        and said.document
        and said.chain
        and said.chain[-1].identity in ON_RECORD
    ]


def _later(day: date | None, first: date) -> bool:
    return day is not None and day > first


def _heard(assessment: Assessment, evidence: Evidence) -> frozenset[str]:
    """Who carries something against the claim, cites whoever denied it for anything, or says that it was denied."""
    deniers = [hop.source for said in _denials(assessment) for hop in said.chain[-1:]]
    named = frozenset(word for source in deniers for word in _names(source))
    against = {said.carrier for said in opposing(assessment)}
    citing = {
        said.carrier
        for each in evidence.assessments
        for said in each.claim.statements
        if any(not named.isdisjoint(_names(hop.source)) for hop in said.chain)
    }
    denying = {passage.document for passage in evidence.passages if _says_denied(words(passage.text), named)}
    return frozenset(against | citing | denying)


def _names(source: Source) -> frozenset[str]:
    """The words by which a source is called, and whom it is of."""
    called = " ".join(part for part in (source.name, source.affiliation, source.party) if part)
    return frozenset(words(called)) - FUNCTION_WORDS - {"’s", "'s"}


def _says_denied(said: Sequence[str], named: frozenset[str]) -> bool:
    """Whether a sentence denies, or calls untrue, reports or what the deniers are said to have done."""
    plainly = not DENYING_VERBS.isdisjoint(said) and not (DENIED_IN_GENERAL | named).isdisjoint(said)
    return plainly or not (_UNTRUE.isdisjoint(said) or REPORT_WORDS.isdisjoint(said))


_UNTRUE = DEBUNKING_WORDS | DENYING_VERBS


_FIRST = "The quarry at Brannoy will close, a foreman said.\n\nThe quarry will not close, owner Ida Fell said."
_LATER = "The quarry at Brannoy will close, a foreman told the Plain Dealer of Brannoy."


def _said(document: str, text: str, start: int, end: int, who: Source, polarity: str = "supports") -> Statement:
    return Statement([Hop(who)], document=document, span=Span(start, end), text=text[start:end], polarity=polarity)


_FOREMAN = Source("a foreman", kind="insider", identity="unnamed")
_OWNER = Source("Ida Fell", kind="company")
_CLAIM = ClaimDraft(
    "The quarry at Brannoy will close",
    [
        _said("one.txt", _FIRST, 0, 32, _FOREMAN),
        _said("one.txt", _FIRST, 51, 77, _OWNER, "denies"),
        _said("two.txt", _LATER, 0, 32, _FOREMAN),
    ],
)


def _papers(later: str) -> list[Document]:
    return [
        Document("one.txt", _FIRST, outlet="Brannoy Bee", published="2031-04-01"),
        Document("two.txt", _LATER, outlet="Slate", published=later),
    ]


RULE = Rule(
    code="CLM302",
    name="denial-omitted",
    severity="error",
    standard="BBC Editorial Guidelines (2019) 3.3.1, weigh all the relevant facts and information; IPSO Editors' Code "
    "of Practice, clause 1 (Accuracy)",
    profiles=("bbc", "rag"),
    check=check,
    doc=__doc__,
    bad=[Example("Two days after the owner's denial.", _CLAIM, documents=_papers("2031-04-03"))],
    good=[Example("On the day itself: the writer may not have known.", _CLAIM, documents=_papers("2031-04-01"))],
)
