"""Read one document: its passages, and who is said to say what."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.extract import block as blocks
from provenance.extract import passages, sentence, voices
from provenance.extract.attributions import attribute
from provenance.extract.block import Block
from provenance.extract.draft import Draft
from provenance.extract.passages import Paragraph
from provenance.model import Attribution, Document, Extraction


def extract(document: Document) -> Extraction:
    """The passages and attributions of a document, in reading order, a parent before its children.

    Only attributions that put something forward are kept: what a source wants, plans or praises is not there. Takes
    any text, however broken, in time linear in its length; spans lie inside the text and are not empty.
    """
    paragraphs = passages.paragraphs(document.text)
    found = _attributions(document.text, document.id, paragraphs, reports_only=True)
    return Extraction(document.id, voices.passages(document.text, document.id, paragraphs, found), found)


def attributions(text: str) -> tuple[Attribution, ...]:
    """All attributions of a text in the wide sense: attitudes too ("wants to", "praised"), relative "who" as printed.

    The document id of each is empty.
    """
    return _attributions(text, "", passages.paragraphs(text), reports_only=False)


def _attributions(
    text: str, document: str, paragraphs: Sequence[Paragraph], *, reports_only: bool
) -> tuple[Attribution, ...]:
    read: list[tuple[Block, list[Draft]]] = []
    for paragraph in paragraphs:
        if not paragraph.furniture:
            block = blocks.read(text, paragraph)
            above = read[-1][1] if read else []
            read.append((block, sentence.read_all(block, above, reports_only=reports_only)))
    return attribute(text, document, read, reports_only=reports_only)
