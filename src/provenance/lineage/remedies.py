"""Evidence that a claim lacks, made up one piece at a time, to see which piece a finding hangs on."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence

from attrs import evolve, field, frozen

from provenance.lineage.names import is_outlet
from provenance.model import (
    OUTLETS,
    Access,
    Aspect,
    Claim,
    Derivation,
    Document,
    Ground,
    Hop,
    Identity,
    Kind,
    Polarity,
    Relation,
    Source,
    Statement,
)
from provenance.model.freeze import as_tuple

_DAY = "2000-01-01"
_ADDRESS = "https://archive.example/"


@frozen
class Remedy:
    """One piece of evidence in words, and the claim and the documents as they would be with it; those in `apart` (ids)
    would have taken no text.
    """

    text: str
    claim: Claim | None
    documents: tuple[Document, ...] = field(converter=as_tuple)
    apart: frozenset[str] = frozenset()


def remedies(
    claim: Claim | None, documents: Sequence[Document], at: Collection[str], copies: Sequence[Derivation]
) -> Iterator[Remedy]:
    """What could be supplied for a claim, and for the documents `at` (ids): the least first. `copies` say who took text
    from whom; of several models the first that has an outlet is the one to credit.

    Nothing here says that it exists: it says what to look for.
    """
    if claim is not None:
        for text, statements in _for_claim(claim, at):
            yield Remedy(text, evolve(claim, statements=statements), documents)
    of = {document.id: document for document in documents}
    givers: dict[str, str] = {}
    for step in copies:
        if step.upstream in of and (outlet := of[step.upstream].outlet):
            givers.setdefault(step.downstream, outlet)
    changes: tuple[tuple[str, Callable[[Document], Document]], ...] = (
        (
            "a credit for the text that was taken",
            lambda each: evolve(each, credit=givers.get(each.id, each.credit)),
        ),
        ("the day of publication", lambda each: evolve(each, published=each.published or _DAY)),
        ("an address, or an archived copy", lambda each: evolve(each, url=each.url or _ADDRESS + each.id)),
    )
    for text, change in changes:
        changed = [change(each) if each.id in at else each for each in documents]
        if changed != list(documents):
            yield Remedy(text, claim, changed)
    if takers := frozenset(step.downstream for step in copies).intersection(at):
        yield Remedy("text of its own in place of what was taken", claim, documents, takers)


def _for_claim(claim: Claim, at: Collection[str]) -> Iterator[tuple[str, list[Statement]]]:
    said = list(claim.statements)
    for person, them in (("", "them"), *((name, name) for name in _names(said, Identity.UNNAMED))):
        if any(_hides(hop, person, Identity.UNNAMED) for each in said for hop in each.chain):
            yield f"the name of {them if person else 'every unnamed source'}", _mapped(said, person, Identity.UNNAMED)
    if any(_hides(hop, "", Identity.UNNAMED) for each in said for hop in each.chain):
        yield (
            "the reason why the unnamed are not named",
            [evolve(each, chain=[_reasoned(hop) for hop in each.chain]) for each in said],
        )
    if any(_hides(hop, "", Identity.VAGUE) for each in said for hop in each.chain):
        yield "whose “reports” or “sources” these are", _mapped(said, "", Identity.VAGUE)
    if any(not each.chain for each in said):
        yield (
            "whom the documents have it from, where they say so themselves",
            [each if each.chain else evolve(each, chain=[_somebody(each.carrier)]) for each in said],
        )
    if any(each.chain and each.chain[-1].access is not Access.FIRST_HAND for each in said):
        yield (
            "that those who say so know it at first hand",
            [
                evolve(each, chain=[*each.chain[:-1], evolve(each.chain[-1], access=Access.FIRST_HAND)])
                if each.chain
                else each
                for each in said
            ],
        )
    another = Statement([_somebody("another outlet")], outlet="another outlet", id="supplied")
    yield "one source more, on the record, at first hand, independent of the others", [*said, another]
    yield "reporting of its own in each document", [*said, *_own(said)]
    if any(is_outlet(hop) for each in said for hop in each.chain):
        yield (
            "that the documents do not have it from each other",
            [evolve(each, chain=_past_outlets(each)) for each in said],
        )
    if cited := sorted({_paper(hop) for each in said for hop in each.chain if is_outlet(hop) or _is_paper(hop)}):
        reports = [Statement([_somebody(name)], outlet=name, id=f"supplied:cited:{name}") for name in cited]
        yield "the cited report in the corpus", [*said, *reports]
    if untold := _untold(said, at):
        yield "the denial, reported in these documents", [*said, *untold]
    against = [each for each in said if each.polarity is not Polarity.SUPPORTS]
    if against:
        yield "that the denials and doubts are withdrawn", [each for each in said if each not in against]


def _names(said: Sequence[Statement], identity: Identity) -> list[str]:
    """The sources of an identity, where there are several."""
    found = sorted({hop.source.name for each in said for hop in each.chain if hop.identity is identity})
    return found if len(found) > 1 else []


def _hides(hop: Hop, name: str, identity: Identity) -> bool:
    return Identity(hop.identity) is identity and name in ("", hop.source.name)


def _mapped(said: Sequence[Statement], name: str, identity: Identity) -> list[Statement]:
    """The statements with these sources named: each as one person of the same kind."""
    return [
        evolve(each, chain=[_named(hop) if _hides(hop, name, identity) else hop for hop in each.chain]) for each in said
    ]


def _named(hop: Hop) -> Hop:
    known = Source(f"{hop.source.name}, named", hop.source.kind, Identity.NAMED)
    return evolve(hop, source=known, identity=Identity.NAMED)


def _somebody(where: str) -> Hop:
    return Hop(Source(f"somebody whom {where} names", Kind.WITNESS, Identity.NAMED), Access.FIRST_HAND)


def _reasoned(hop: Hop) -> Hop:
    if not _hides(hop, "", Identity.UNNAMED):
        return hop
    return evolve(hop, grounds=[*hop.grounds, Ground(Aspect.REASON, "it would be given")])


def _own(said: Sequence[Statement]) -> list[Statement]:
    """For all that documents say for the claim, somebody of their own who says it, for certain."""
    return [
        evolve(each, chain=[_somebody(each.carrier)], relation=Relation.SAME, id=f"supplied:{each.id}", confidence=1.0)
        for each in said
        if each.polarity is Polarity.SUPPORTS
    ]


def _untold(said: Sequence[Statement], at: Collection[str]) -> list[Statement]:
    """The first denial on record, in those documents that do not have any."""
    denial = next((each.chain for each in said if each.polarity is Polarity.DENIES and each.chain), ())
    told = [evolve(hop, span=None) for hop in denial]
    telling = {each.carrier for each in said if each.polarity is not Polarity.SUPPORTS}
    first = {each.carrier: each for each in reversed(said) if told and each.carrier in set(at) - telling}
    return [
        evolve(each, chain=told, polarity=Polarity.DENIES, id=f"supplied:denied:{id}")
        for id, each in sorted(first.items())
    ]


def _is_paper(hop: Hop) -> bool:
    return hop.kind is Kind.DOCUMENT and hop.identity is not Identity.VAGUE


def _paper(hop: Hop) -> str:
    """What was cited: of a journalist the outlet."""
    named = hop.source.identity is Identity.NAMED
    return (named and hop.source.affiliation) or hop.source.name


def _past_outlets(said: Statement) -> list[Hop]:
    """The chain without the outlets that it goes through, or to somebody else where there is nobody else in it."""
    people = [hop for hop in said.chain if hop.kind not in OUTLETS]
    return people or [_somebody(said.carrier)] if said.chain else []
