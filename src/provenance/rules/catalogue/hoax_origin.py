"""The claim traces to satire, a fake site or an invented story.

A chain leads to somebody described as a satirist, a hoaxer or a fake site, there or anywhere in the corpus, a
document that carries the claim says that it began as one, or somebody admits to have made it up. Every document of such
a claim that has words for a hoax anywhere is named. Confidence is low where the words that give it away stand in what
only bears on the claim.

## Does not see

- A satirical or fake site that no document in the corpus describes as one: no list of sites is shipped. What stands
  in quotation marks describes none, nor do words that may be about another outlet ("a satirical site the Post found").
- An inventor whom nobody has found out. A denial ("fabricated", "nonsense") is no proof of invention, and is not read
  as one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from attrs import evolve

from provenance.model import (
    OUTLETS,
    Assessment,
    ClaimDraft,
    Confidence,
    Evidence,
    Hop,
    Kind,
    Location,
    Passage,
    Relation,
    Source,
    Statement,
)
from provenance.outlets import same_outlet
from provenance.rules.hoax import admits_a_hoax, calls_a_hoax, calls_a_hoaxer, has_a_hoax
from provenance.rules.reading import ON_RECORD, favouring, opposing, supporting
from provenance.rules.rule import Draft, Example, Precision, Rule

_PUBLISH = OUTLETS | {Kind.SOCIAL_MEDIA}


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each claim with a hoaxer in a chain, or a document that says it was a hoax."""
    telling = [passage for passage in evidence.passages if has_a_hoax(passage.text)]
    worded = {passage.document: passage for passage in reversed(telling)}
    exposed = _hoaxers(evidence, telling)
    theirs = {
        document.id
        for document in evidence.documents
        if document.outlet and any(same_outlet(document.outlet, name) for name in exposed)
    }
    for each in evidence.assessments:
        sources = [said for said in favouring(each) if _from_hoaxers(said, exposed, theirs)]
        if any(said.relation is not Relation.BEARS for said in sources):
            draft = Draft.about(each, sources, "a chain leads to satire, a fake site or a hoax")
            yield _with_all(draft, each, worded)
        elif told := _exposed(each):
            plain = any(said.relation is not Relation.BEARS for said in told)
            sure = Confidence.MEDIUM if plain else Confidence.LOW
            draft = Draft.about(each, told, "said to have begun as satire, a fake site or a hoax", sure)
            yield _with_all(draft, each, worded)


def _hoaxers(evidence: Evidence, telling: Iterable[Passage]) -> frozenset[str]:
    """The names of the outlets in chains of which a passage says that what they publish is made up."""
    hops = (hop for each in evidence.assessments for said in supporting(each) for hop in said.chain)
    cited = {hop.source.name for hop in hops if hop.source.kind in _PUBLISH and hop.source.identity in ON_RECORD}
    return frozenset(name for name in cited if any(calls_a_hoaxer(passage.text, name) for passage in telling))


def _from_hoaxers(said: Statement, exposed: Collection[str], theirs: Collection[str]) -> bool:
    """Whether it leads to who makes things up, or stands in what they publish."""
    if not said.chain:
        return said.document in theirs
    return any(hop.source.name in exposed or has_a_hoax(_mention(hop)) for hop in said.chain)


def _with_all(draft: Draft, assessment: Assessment, worded: Mapping[str, Passage]) -> Draft:
    """A draft that points, too, at the first words for a hoax in each further document that carries the claim."""
    located = {place.document for place in draft.locations}
    carrying = sorted({said.document for said in assessment.claim.statements if said.document} - located)
    passages = [worded[document] for document in carrying if document in worded]
    more = [Location(each.document, each.span.start, each.span.end) for each in passages]
    return evolve(draft, locations=[*draft.locations, *more])


def _exposed(assessment: Assessment) -> list[Statement]:
    return [said for said in opposing(assessment) if calls_a_hoax(said.text) or _admitted(said)]


def _admitted(said: Statement) -> bool:
    return said.cue is not None and admits_a_hoax(said.cue.text, said.text)


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
    precision=Precision(8, 11),
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
