"""A document makes an allegation against a named party, and reports neither a response nor an attempt to get one.

Whoever is accused by name is entitled to be asked. The rule fires where a document supports a claim of wrongdoing by
somebody named, and nothing in it is said by that party, denies the claim, or tells that the party was asked.

## Does not see

- Allegations in words that are not among those that are read as such, and implied ones.
- A response printed in another article of the same outlet.
- Convictions, confessions and what is beyond dispute: these need no response and may be flagged.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.lexicon.words import FUNCTION_WORDS, words
from provenance.model import ClaimDraft, Confidence, Document, Evidence, Hop, Passage, Relation, Source, Span, Statement
from provenance.rules.reading import by_document, counted, supporting
from provenance.rules.rule import Draft, Example, Rule

_NAME = r"(?:(?:[A-Z][\w’'-]+|of|the|and|&) ){0,4}[A-Z][\w’'-]+"
_DOING = (
    r"(?: (?!(?:the|an?|of|is|are|was|were|be|been|being|that|not(?! only)|never|nor|by|up|if|after|before|for|to|in|"
    r"on|with|from|when|while)\b)\w+){0,3}"
)
_WRONG = (
    r"(?:stole|stolen|embezzl\w+|brib\w+|defraud\w*|laundered|extort\w+|blackmail\w*|abused|assaulted|harass\w+|molested|"
    r"raped|murdered|tortured|poisoned|bullied|falsified|forged|faked|fabricated|plagiari[sz]ed|lied|covered up|misled|"
    r"deceived|cheated|evaded taxes|broke the law|violated|sexually (?:abus|assault|exploit|harass|molest)\w+|"
    r"colluded|conspired|rigged|smuggled|trafficked|"
    r"spied on|misused|misappropriated|discriminated|retaliated)"
)
_ALLEGED = re.compile(
    rf"(?P<a>{_NAME}){_DOING} (?:had |has |have )?{_WRONG}\b"
    rf"|\b[Aa]ccus(?:ed|es|ing) (?P<b>{_NAME}) of\b"
    rf"|(?P<c>{_NAME}) (?:is|was|has been|had been) accused of\b"
    rf"|\b[Aa]llegations? (?:of \w+(?: \w+){{0,3}} )?against (?P<d>{_NAME})"
)
_DID = r"(?:did|do|does|could|can|would|will|has|have|had)"
_DID_NOT = rf"(?:{_DID} not|{_DID}n['’]t|cannot|can['’]t|won['’]t)"
_ASKED = re.compile(
    r"\b(?:(?:declin|refus)(?:ed|es|ing) (?:to )?(?:comment|respond|answer|discuss)|no comment"
    rf"|{_DID_NOT} (?:immediately )?(?:be (?:immediately )?reached|comment|discuss|respond|return|repl(?:y|ied)|answer)"
    r"|not (?:immediately )?(?:available|returned|reached)|unavailable for comment|reached for comment"
    r"|requests? for (?:a )?comment|asked (?:about|whether|for comment|to comment)|in (?:a )?(?:statement|response)"
    r"|den(?:y|ies|ied|ying)|(?:rejected|dismissed) the"
    r"|called the (?:allegation|claim|accusation|charge)s?)\b",
    re.IGNORECASE,
)


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each claim of wrongdoing that a document carries without the accused."""
    read = by_document(evidence.passages)
    voices: dict[str, list[str]] = {}
    for each in evidence.assessments:
        for said in each.claim.statements:
            voices.setdefault(said.document or "", []).extend(hop.source.name for hop in said.chain)
    for each in evidence.assessments:
        unheard: dict[str, Statement] = {}
        accused: set[str] = set()
        for said in supporting(each):
            party = _accused(said, read)
            if not party or said.document in unheard or said.relation is not Relation.SAME:
                continue
            if not _heard(party, read.get(said.document or "", []), voices.get(said.document or "", [])):
                unheard[said.document or ""] = said
                accused.add(party)
        if unheard:
            who, carried = ", ".join(sorted(accused)[:3]), counted(len(unheard), "document")
            message = f"accuses {who}, and no response or attempt at one is reported, in {carried}"
            yield Draft.about(each, unheard.values(), message, Confidence.MEDIUM)


def _accused(said: Statement, read: dict[str, list[Passage]]) -> str | None:
    if said.document not in read or said.span is None:
        return None
    text = next((each.text for each in read[said.document] if each.span.overlaps(said.span)), said.text)
    accused = (name for found in _ALLEGED.finditer(text) for name in found.group("a", "b", "c", "d") if name)
    return next((name for name in accused if words(name)[-1] not in FUNCTION_WORDS), None)


def _heard(party: str, passages: list[Passage], voices: list[str]) -> bool:
    surname = party.split()[-1].removesuffix("’s").removesuffix("'s")
    named = re.compile(rf"(?<!\w){re.escape(surname)}(?!\w)")
    return any(named.search(voice) for voice in voices) or any(_ASKED.search(each.text) for each in passages)


def _case(rest: str) -> tuple[ClaimDraft, list[Document]]:
    text = f"Mayor Torben Ravn embezzled the bridge fund, a clerk at the town hall said.\n\n{rest}"
    clerk = Hop(Source("a clerk at the town hall", kind="insider", identity="unnamed"))
    said = Statement([clerk], document="bridge.txt", span=Span(0, 43), text=text[:43])
    return ClaimDraft("Mayor Torben Ravn embezzled the bridge fund", [said]), [Document("bridge.txt", text)]


_UNHEARD, _ONE = _case("The fund was to pay for a second arch.")
_ASKED_FOR, _TWO = _case("Ravn did not respond to a request for comment.")

RULE = Rule(
    code="CLM309",
    name="no-response",
    severity="warning",
    standard="BBC Editorial Guidelines, section 6 (Fairness), Right of Reply: allegations of wrongdoing; SPJ Code of "
    "Ethics, Seek Truth and Report It: seek subjects of coverage to allow them to respond",
    profiles=("bbc", "ap"),
    check=check,
    doc=__doc__,
    bad=[Example("What does the mayor say?", _UNHEARD, documents=_ONE)],
    good=[Example("The mayor was asked.", _ASKED_FOR, documents=_TWO)],
)
