"""One paragraph made ready for reading: tokens, quotations and sentences, all in token positions."""

from __future__ import annotations

from bisect import bisect_left

from attrs import frozen

from provenance.extract.text.passages import Paragraph
from provenance.extract.text.quotations import Quotation, quotations
from provenance.extract.text.tokens import Tokens, tokenise

LONGEST_SENTENCE = 200  # tokens; a longer one is read in parts, so that no pattern looks further


@frozen
class Block:
    """The tokens of one paragraph. `quoted` has, for each token, the position of its quotation, or -1."""

    tokens: Tokens
    quoted: list[int]
    quotations: list[Quotation]
    sentences: list[tuple[int, int]]
    headline: bool

    def inside(self, i: int) -> bool:
        """Whether token `i` is within a quotation, marks included."""
        return self.quoted[i] >= 0

    def starts_quotation(self, i: int) -> bool:
        """Whether token `i` is an opening quotation mark."""
        return self.quoted[i] >= 0 and self.quotations[self.quoted[i]].start == i

    def ends_quotation(self, i: int) -> bool:
        """Whether token `i` is the last of a quotation."""
        return self.quoted[i] >= 0 and self.quotations[self.quoted[i]].end == i + 1


def read(text: str, paragraph: Paragraph) -> Block:
    """The block of a paragraph of `text`."""
    tokens = tokenise(text, paragraph.span.start, paragraph.span.end)
    found = quotations(tokens)
    quoted = [-1] * len(tokens)
    for n, quotation in enumerate(found):
        quoted[quotation.start : quotation.end] = [n] * (quotation.end - quotation.start)
    sentences: list[tuple[int, int]] = []
    for span in paragraph.sentences:
        start, end = bisect_left(tokens.starts, span.start), bisect_left(tokens.starts, span.end)
        start = max(start, sentences[-1][1] if sentences else 0)
        while end < len(tokens) and quoted[end] >= 0 and found[quoted[end]].start < end and _short(found[quoted[end]]):
            end = found[quoted[end]].end  # a sentence does not end inside a quotation
        while end - start > LONGEST_SENTENCE:
            sentences.append((start, start + LONGEST_SENTENCE))
            start += LONGEST_SENTENCE
        if start < end:
            sentences.append((start, end))
    return Block(tokens, quoted, found, sentences, paragraph.headline)


def _short(quotation: Quotation) -> bool:
    return quotation.end - quotation.start <= LONGEST_SENTENCE
