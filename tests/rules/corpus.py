"""A small invented corpus whose claims are built by hand, and evidence drawn from it through the real stages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from provenance import lineage, score
from provenance.model import Assessment, Claim, Document, Evidence, Hop, Settings, Source, Span, Statement

EVERY_RULE = Settings(profile="all")


def document(id: str, sentences: Iterable[str], published: str | None = None) -> Document:
    """A document of these sentences, one a line, and enough of its own besides not to be another's copy."""
    own = " ".join(f"{id}{n}" for n in range(30))
    return Document(id, "\n".join([*sentences, own]), outlet=f"{id} News", published=published)


def claim(id: str, text: str, documents: Sequence[Document], source: Source) -> Claim:
    """The claim that `text` is, that somebody asked for, stated by `source` wherever a document holds it."""
    said = [
        Statement(
            [Hop(source)],
            document=each.id,
            span=Span(each.text.index(text), each.text.index(text) + len(text)),
            text=text,
            id=f"{each.id}:{each.text.index(text)}",
        )
        for each in documents
        if text in each.text
    ]
    return Claim(id, text, said, asked=True)


def evidence(
    documents: Sequence[Document], claims: Sequence[Claim], settings: Settings = EVERY_RULE, attention: float = 1.0
) -> Evidence:
    """What the rules would see of these."""
    lineages = lineage.trace(claims, documents, lineage.reuse(documents), settings)
    assessments = [
        Assessment(each, traced, score.weigh(traced, settings), attention)
        for each, traced in zip(claims, lineages, strict=True)
    ]
    return Evidence(documents, (), (), assessments, (), settings)
