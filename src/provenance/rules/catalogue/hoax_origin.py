"""The claim traces to satire, a fake site or an invented story.

A chain leads to somebody described as a satirist, a hoaxer or a fake site, or a document that carries the claim says
that it began as one. Confidence is low where the words stand in what only bears on the claim.

## Does not see

- A satirical or fake site that no document in the corpus describes as one: no list of sites is shipped.
- An inventor whom nobody has found out. A denial ("fabricated", "nonsense") is no proof of invention, and is not read
  as one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.model import Assessment, ClaimDraft, Confidence, Evidence, Hop, Relation, Source, Statement
from provenance.rules.reading import opposing, supporting
from provenance.rules.rule import Draft, Example, Precision, Rule

_WORDS = (
    r"satir(?:e|es|ical|ically|ists?)|parod(?:y|ies|ied)|spoof(?:s|ed)?|hoax(?:es|ed|ers?)?|pranks?|pranksters?|"
    r"fake[ -](?:news|(?:web ?)?sites?|(?:twitter |facebook )?accounts?)"
)
_HOAX = re.compile(rf"\b(?:{_WORDS})\b", re.IGNORECASE)
# "is a hoax", "began as satire", "from a satirical site": the word says what the story is, not what it is about.
_CALLED = re.compile(rf"\b(?:is|was|were|be|been|as|from|by)\b(?:\W+\w+){{0,3}}?\W+(?:{_WORDS})\b", re.IGNORECASE)
_NO_HOAX = re.compile(rf"\b(?:not|no|never|nor|isn['’]t|wasn['’]t)\b(?:\W+\w+){{0,3}}?\W+(?:{_WORDS})\b", re.IGNORECASE)


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each claim with a hoaxer in a chain, or a document that says it was a hoax."""
    for each in evidence.assessments:
        if sources := [said for said in supporting(each) if any(_HOAX.search(_mention(hop)) for hop in said.chain)]:
            yield Draft.about(each, sources, "a chain leads to satire, a fake site or a hoax")
        elif told := _exposed(each):
            plain = any(said.relation is not Relation.BEARS for said in told)
            sure = Confidence.MEDIUM if plain else Confidence.LOW
            yield Draft.about(each, told, "said to have begun as satire, a fake site or a hoax", sure)


def _exposed(assessment: Assessment) -> list[Statement]:
    return [said for said in opposing(assessment) if _CALLED.search(said.text) and not _NO_HOAX.search(said.text)]


def _mention(hop: Hop) -> str:
    return " ".join(part for part in (hop.text, hop.source.name, hop.source.affiliation) if part)


_GOOSE = Source("the satirical website The Daily Goose", kind="news-outlet", identity="organisation")
_UNMASKED = Source("The Daily Goose", kind="news-outlet", identity="organisation")
_KEEPER = Source("Keeper Jon Arle", kind="witness")

RULE = Rule(
    code="CLM310",
    name="hoax-origin",
    severity="error",
    standard="BBC Editorial Guidelines, Accuracy, Gathering material: be alert to the possibility of hoaxes",
    profiles=("default", "bbc", "reuters", "ap", "wikipedia", "rag"),
    precision=Precision(7, 11),
    check=check,
    doc=__doc__,
    bad=[
        Example(
            "It was a joke.",
            ClaimDraft("The zoo is hiring pigeons", [Statement(outlet="Park Press", chain=[Hop(_GOOSE)])]),
        ),
        Example(
            "Another paper found out.",
            ClaimDraft(
                "The zoo is hiring pigeons",
                [
                    Statement(outlet="Park Press", chain=[Hop(_KEEPER)]),
                    Statement(outlet="City Sheet", text="The story began as a hoax", polarity="denies"),
                ],
            ),
        ),
    ],
    good=[
        Example(
            "The keeper insists that it is no hoax.",
            ClaimDraft(
                "The zoo is hiring pigeons",
                [
                    Statement(outlet="Park Press", chain=[Hop(_KEEPER)]),
                    Statement(outlet="City Sheet", text="We doubted it, but this is not a hoax", polarity="doubts"),
                ],
            ),
        ),
        Example(
            "The word is there, and says nothing of the story.",
            ClaimDraft(
                "The zoo is hiring pigeons",
                [
                    Statement(outlet="Park Press", chain=[Hop(_KEEPER)]),
                    Statement(outlet="City Sheet", text="Zoos, where satire meets feathers: no", polarity="denies"),
                ],
            ),
        ),
    ],
    missed=[
        Example(
            "The same site, without the word.",
            ClaimDraft("The zoo is hiring pigeons", [Statement(outlet="Park Press", chain=[Hop(_UNMASKED)])]),
        ),
    ],
)
