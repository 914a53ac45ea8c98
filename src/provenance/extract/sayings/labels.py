"""Colon and credit forms: "Jane Roe: “X”", "Report: X", "X: report", "X - Agency", "X [Agency]"."""

from __future__ import annotations

from provenance.extract.grammar import clauses, press
from provenance.extract.grammar.draft import Draft
from provenance.extract.text.block import Block
from provenance.lexicon.reports import LABELS, RUBRIC_ENDS, RUBRICS

_LONGEST_NAME = 8  # tokens before the colon
_LONGEST_CREDIT = 6
_DASHES = frozenset({"-", "–", "—"})
_NAME_WORDS = frozenset({"of", "the", "'s", "(", ")", "-"})


def read(block: Block, low: int, high: int, *, first: bool) -> list[Draft]:
    """The attributions that punctuation makes in the sentence `low`..`high`; `first`: it opens its paragraph."""
    if first:
        for i in range(low + 1, min(high - 1, low + _LONGEST_NAME + 1)):
            if block.tokens.lower[i] == ":" and not any(block.inside(k) for k in range(low, i + 1)):
                return _leading(block, low, high, i) or _trailing(block, low, high)
    return _trailing(block, low, high)


def _leading(block: Block, low: int, high: int, colon: int) -> list[Draft]:
    """Read "Jane Roe: “X”", in a headline also "Report: X" and "Roe: X", in a transcript "ROE: X"."""
    words, lower = block.tokens.words, block.tokens.lower
    quoted = block.starts_quotation(colon + 1)
    label = lower[colon - 1] in LABELS
    named = words[low][0].isalpha() and is_name(block, low, colon)
    transcript = named and words[low].isupper() and len(words[low]) > 1
    if lower[colon - 1] in (RUBRICS if colon == low + 1 else RUBRIC_ENDS):
        return []  # "Fact Check: X"
    if not (label or (named and (quoted or block.headline or transcript))):
        return []
    end = clauses.sentence_end(block, high)
    if quoted and (quotation := block.quotations[block.quoted[colon + 1]]).end <= high:
        end = max(end, quotation.end)
    content = clauses.cleaned(block, ((colon + 1, end),))
    lemma = "transcript" if transcript and not quoted and not label else ":"
    return [Draft(colon, lemma, "label", ((low, colon),), ((colon, colon + 1),), content)] if content else []


def _trailing(block: Block, low: int, high: int) -> list[Draft]:
    """Read "X: report" in a headline, "X - Agency" and "X [Agency]" where no stop follows; a headline names outlets."""
    lower = block.tokens.lower
    if lower[high - 1] in {".", "!", "?"}:
        return []
    for i in range(high - 2, max(low + 3, high - 1 - _LONGEST_CREDIT), -1):
        mark = lower[i]
        bracketed = mark == "[" and lower[high - 1] == "]"
        if block.inside(i) or not (mark in _DASHES or mark == ":" or bracketed):
            continue
        stop = high - 1 if bracketed else high
        label = mark != "[" and block.headline and lower[stop - 1] in LABELS
        credit = i + 1 < stop and is_name(block, i + 1, stop) and (bracketed or mark in _DASHES)
        if block.headline and not bracketed:
            credit = credit and press.is_publisher(block, i + 1, stop)
        content = clauses.cleaned(block, ((low, i),))
        return (
            [Draft(i, mark, "credit", ((i + 1, stop),), ((i, i + 1),), content)]
            if content and (label or credit)
            else []
        )
    return []


def is_name(block: Block, start: int, end: int) -> bool:
    """Whether the tokens read as a name: capitals, and the small words that stand between them."""
    words, lower = block.tokens.words, block.tokens.lower
    if not any(word[0].isalpha() for word in words[start:end]):
        return False  # "[1]", a note's mark
    return all(words[k][0].isupper() or lower[k] in _NAME_WORDS or not words[k].isalpha() for k in range(start, end))
