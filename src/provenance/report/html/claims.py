"""A claim as the page shows it: who stands behind it, and where that is said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from attrs import field, frozen

from provenance.model import (
    UNIDENTIFIED,
    Alignment,
    Assessment,
    Derivation,
    Document,
    Finding,
    Hop,
    Origin,
    Polarity,
    Relation,
    Statement,
)
from provenance.model.freeze import as_tuple
from provenance.report.chains import in_order
from provenance.report.excerpt import line
from provenance.report.grounds import by_description
from provenance.report.html.anchors import Anchors
from provenance.report.html.findings import Shown
from provenance.report.html.marks import Stretch
from provenance.report.html.quotation import quotation
from provenance.report.html.tree import Branch, grown, steps_of

_NAMED = 5  # origins that are named in a claim's first sentence before the rest is only counted


@frozen
class Said:
    """A statement: its name in the page, that of its place in the text, and its sentence."""

    statement: Statement
    anchor: str
    place: str | None
    line: int | None
    quoted: tuple[Stretch, ...] = field(converter=as_tuple)
    taken: tuple[Alignment, ...] = field(default=(), converter=as_tuple)

    @property
    def bears(self) -> bool:
        """Whether it only bears on the claim, and so founds no origin."""
        return self.statement.relation is Relation.BEARS


@frozen
class Traced:
    """An origin, what it weighs, and the documents that rest on it."""

    origin: Origin
    weight: float
    articles: int
    branches: tuple[Branch, ...] = field(converter=as_tuple)

    @property
    def shown_weight(self) -> float:
        """The weight as it is shown: no minus before a zero."""
        return round(self.weight, 2) + 0.0


@frozen
class Told:
    """A claim: its number in the audit's order, its name in the page, and all that is said of it.

    `opened`: it is shown unfolded. `unchecked`: no rule looked at it. `carried` has what each carrier says of it,
    `others` the derivations that no origin's tree shows.
    """

    assessment: Assessment
    number: int
    anchor: str
    opened: bool
    unchecked: bool
    findings: tuple[Shown, ...] = field(converter=as_tuple)
    origins: tuple[Traced, ...] = field(converter=as_tuple)
    carried: tuple[tuple[str, tuple[Said, ...]], ...] = field(converter=as_tuple)
    others: tuple[Derivation, ...] = field(converter=as_tuple)

    @property
    def articles(self) -> int:
        """How many carriers put it before a reader."""
        return len(self.carried)

    @property
    def grounds(self) -> dict[tuple[str, str], list[str]]:
        """Why each source is described as it is."""
        return by_description(self.assessment.claim.statements)

    @property
    def broken(self) -> list[Finding]:
        """Its findings that nobody accepted."""
        return [each.finding for each in self.findings if each.finding.suppressed is None]

    def behind(self, polarity: str) -> tuple[list[Traced], int]:
        """The origins of that polarity that weigh something, the weightiest first, and how many more there are."""
        found = [each for each in self.origins if each.origin.polarity == polarity and each.weight]
        return found[:_NAMED], len(found[_NAMED:])


def origins(each: Assessment) -> list[Traced]:
    """The origins of a claim, the weightiest first."""
    weights = {weight.origin: weight.weight for weight in each.corroboration.weights}
    by_carrier = {said.id: said.carrier for said in each.claim.statements}
    found = []
    for n, origin in enumerate(each.lineage.origins):
        own = [by_carrier[id] for id in origin.statements if id in by_carrier]
        carriers = list(dict.fromkeys([*(id for id in by_carrier.values() if id in {*own, *origin.documents})]))
        carriers += [id for id in origin.documents if id not in carriers]
        found.append(Traced(origin, weights.get(n, 0.0), len(carriers), grown(carriers, each.lineage.derivations)))
    return sorted(found, key=lambda traced: -abs(traced.weight))


def others(each: Assessment, traced: Iterable[Traced]) -> list[Derivation]:
    """The derivations of a claim that stand in no origin's tree."""
    told = {step for one in traced for step in steps_of(one.branches)}
    return [step for step in each.lineage.derivations if step not in told]


def carried(
    each: Assessment, names: Sequence[str], documents: Mapping[str, Document], anchors: Anchors
) -> Iterator[tuple[str, tuple[Said, ...]]]:
    """The statements of a claim by their carriers, the earliest published first; `names` are theirs in the page."""
    named = {id(said): name for said, name in zip(each.claim.statements, names, strict=True)}
    taken: dict[str, list[Alignment]] = {}
    for aligned in each.lineage.alignments:
        if aligned.differences:
            taken.setdefault(aligned.downstream, []).append(aligned)
    for carrier, group in groupby(in_order(each.claim.statements, documents), key=lambda said: said.carrier):
        yield (
            carrier,
            tuple(
                Said(
                    said,
                    named[id(said)],
                    anchors.place(said.document, said.span),
                    line(said, documents.get(said.document or "")),
                    quotation(said, documents.get(said.document or "")),
                    taken.get(said.id, ()),
                )
                for said in group
            ),
        )


def unidentified(hop: Hop) -> bool:
    """Whether nobody could go and ask it."""
    return hop.identity in UNIDENTIFIED


SIGNS: Mapping[Polarity, str] = {Polarity.SUPPORTS: "for", Polarity.DENIES: "against", Polarity.DOUBTS: "in doubt"}
