"""A claim's chains as a tree: from what the reader holds, outward to whoever was named last."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import Factory, define
from rich.text import Text
from rich.tree import Tree

from provenance.model import UNIDENTIFIED, Aspect, Document, Hop, Polarity, Relation, Statement
from provenance.report.excerpt import line, name, plain
from provenance.report.words import counted, described

_CARRIERS = 12  # how many are drawn before the rest is only counted


@define
class _Node:
    """Where chains pass: the statements whose chains end here, and where chains go on."""

    ends: list[Statement] = Factory(list)
    onward: dict[str, tuple[Hop, _Node]] = Factory(dict)


def in_order(statements: Iterable[Statement], documents: Mapping[str, Document]) -> list[Statement]:
    """The statements, the earliest published first, those of one carrier in the order of its text."""

    def key(said: Statement) -> tuple[str, str, int, str]:
        document = documents.get(said.carrier)
        published = document.published if document else None
        return published or "9999", said.carrier, said.span.start if said.span else 0, said.id

    return sorted(statements, key=key)


def tree(statements: Iterable[Statement], documents: Mapping[str, Document]) -> Tree:
    """One branch a carrier, the earliest first and only so many; in it one path a chain, in the order of the text.

    Chains of one carrier that begin alike share their beginning.
    """
    carriers: dict[str, _Node] = {}
    for said in in_order(statements, documents):
        node = carriers.setdefault(said.carrier, _Node())
        for hop in said.chain:
            _, node = node.onward.setdefault(hop.source.id, (hop, _Node()))
        node.ends.append(said)
    root = Tree("", hide_root=True, guide_style="dim")
    for carrier, node in list(carriers.items())[:_CARRIERS]:
        document = documents.get(carrier)
        branch = root.add(_carrier(carrier, document))
        if node.ends:
            branch.add(Text("in its own voice").append_text(_lines(node.ends, document)))
        _grow(branch, node, document)
    if (left := len(carriers) - _CARRIERS) > 0:
        root.add(Text(f"and {counted(left, 'more article')}", "dim"))
    return root


def _grow(branch: Tree, node: _Node, document: Document | None) -> None:
    for hop, further in node.onward.values():
        _grow(branch.add(_hop(hop).append_text(_lines(further.ends, document))), further, document)


def _carrier(carrier: str, document: Document | None) -> Text:
    if document is None:
        return Text(plain(carrier), "bold")
    title, *about = filter(None, (plain(document.outlet or ""), name(document), str(document.day or "")))
    return Text.assemble((title, "bold"), (f"  {', '.join(about)}" if about else "", "dim"))


def _hop(hop: Hop) -> Text:
    return Text.assemble(
        (plain(hop.source.name), "bold yellow" if hop.identity in UNIDENTIFIED else "bold"),
        (f"  {described(hop.kind, hop.identity, hop.access)}", "dim"),
        (f" (“{plain(words)}”)" if (words := telling(hop)) else "", "dim"),
    )


def telling(hop: Hop) -> str:
    """The words from which the access of a hop is known, if words tell it."""
    return next((each.text for each in hop.grounds if each.aspect is Aspect.ACCESS), "")


def _lines(ends: Iterable[Statement], document: Document | None) -> Text:
    """The lines where statements stand, by what each does to the claim: support first."""
    ends = list(ends)
    found = Text()
    for polarity in Polarity:
        for bears in (False, True):
            here = [said for said in ends if said.polarity == polarity and (said.relation == Relation.BEARS) == bears]
            if here and polarity != Polarity.SUPPORTS:
                found.append(f"  {polarity}", "bold red")
            numbers = sorted({number for said in here if (number := line(said, document)) is not None})
            if numbers:
                found.append(f"  line{'s' if len(numbers) > 1 else ''} {', '.join(map(str, numbers))}", "cyan")
            if here and bears:
                found.append(" (only bears on it)", "dim")
    return found
