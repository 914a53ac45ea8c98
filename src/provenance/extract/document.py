"""Read one document: its passages, and who is said to say what."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from provenance.extract import sentence, tagger, voices
from provenance.extract.as_read import as_read
from provenance.extract.attributions import attribute
from provenance.extract.bases import informed
from provenance.extract.grammar.draft import Draft
from provenance.extract.paragraphs import posts, transcripts
from provenance.extract.sayings import hearsay
from provenance.extract.text import block as blocks
from provenance.extract.text import passages
from provenance.extract.text.block import Block
from provenance.extract.text.passages import Paragraph
from provenance.lexicon.reports import HEARSAY_ADVERBS
from provenance.model import Attribution, Document, Extraction


def extract(document: Document) -> Extraction:
    """The passages and attributions of a document, in reading order, a parent before its children.

    Only attributions that put something forward are kept: what a source wants, plans or praises is not there. Takes
    any text, however broken, in time linear in its length; spans lie inside the text and are not empty. However the
    text was stored (accents composed or apart, line ends, hard-wrapped or not), the same is found in it; spans index
    it as given, and passages hold it verbatim.
    """
    reading = as_read(document.text)
    paragraphs = passages.paragraphs(reading.text)
    found = _attributions(reading.text, document.id, paragraphs)
    read = Extraction(document.id, voices.passages(reading.text, document.id, paragraphs, found), found)
    given = reading.given(read)
    return evolve(given, passages=[evolve(each, text=each.span.of(document.text)) for each in given.passages])


def attributions(text: str) -> tuple[Attribution, ...]:
    """All attributions of a text in the wide sense, attitudes too ("wants to", "praised"), in order of their cues.

    The document id of each is empty; spans index the text as given, however it was stored.
    """
    reading = as_read(text)
    marked = tagger.tag(reading.text)
    lower = reading.text.lower()
    if any(adverb in lower for adverb in HEARSAY_ADVERBS):
        marked = tuple(sorted((*marked, *_hearsay(reading.text, marked)), key=lambda each: each.cue))
    return reading.given(marked)


def _hearsay(text: str, marked: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """The bare "reportedly" that the tagger, which has seen few, did not mark."""
    cues = [span for each in marked for span in each.cue]
    read: list[tuple[Block, list[Draft]]] = []
    for paragraph in passages.paragraphs(text):
        block = blocks.read(text, paragraph)
        drafts = [draft for low, high in block.sentences for draft in hearsay.read(block, low, high)]
        read.append((block, [draft for draft in drafts if draft.frame == "adverb"]))
    return tuple(each for each in attribute(text, "", read) if not any(each.cue[0].overlaps(cue) for cue in cues))


def _attributions(text: str, document: str, paragraphs: Sequence[Paragraph]) -> tuple[Attribution, ...]:
    found = tagger.tag(text)
    read: list[tuple[Block, list[Draft]]] = []
    for paragraph in paragraphs:
        if not paragraph.furniture:
            block = blocks.read(text, paragraph)
            above = read[-1][1] if read else []
            read.append((block, posts.read(text, block, sentence.read_all(block, above, found))))
    return attribute(text, document, informed.read(transcripts.read(read)))
