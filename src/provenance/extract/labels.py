"""Colon and credit forms: "Jane Roe: “X”", "Report: X", "X: report", "X - Agency", "X [Agency]"."""

from __future__ import annotations

from provenance.extract import clauses
from provenance.extract.block import Block
from provenance.extract.draft import Draft
from provenance.lexicon.reports import LABELS

_LONGEST_NAME = 8  # tokens before the colon


def read(block: Block, low: int, high: int, *, first: bool) -> list[Draft]:
    """The attributions that punctuation makes in the sentence `low`..`high`; `first`: it opens its paragraph."""
    lower, words = block.tokens.lower, block.tokens.words
    for i in range(low + 1, min(high - 1, low + _LONGEST_NAME + 1)):
        if lower[i] == ":" and first and not any(block.inside(k) for k in range(low, i + 1)):
            named = all(
                words[k][0].isupper() or lower[k] in {"of", "the", "'s", "(", ")", "-"} or not words[k].isalpha()
                for k in range(low, i)
            )
            label = lower[i - 1] in LABELS
            quoted = block.starts_quotation(i + 1)
            if not (
                label
                or (
                    named
                    and words[low][0].isalpha()
                    and (quoted or block.headline or (words[low].isupper() and len(words[low]) > 1))
                )
            ):
                return []
            end = clauses.sentence_end(block, high)
            if quoted:
                end = (
                    max(end, block.quotations[block.quoted[i + 1]].end)
                    if block.quotations[block.quoted[i + 1]].end <= high
                    else end
                )
            content = clauses.cleaned(block, ((i + 1, end),))
            return [Draft(i, ":", "label", ((low, i),), ((i, i + 1),), content)] if content else []
    return _trailing(block, low, high)


def _trailing(block: Block, low: int, high: int) -> list[Draft]:
    lower, words = block.tokens.lower, block.tokens.words
    end = high
    if not block.headline and lower[end - 1] in {".", "!"}:
        return []
    for i in range(end - 1, max(low + 3, end - 7), -1):
        mark = lower[i]
        if block.inside(i) or mark not in {":", "-", "–", "—", "[", "("}:
            continue
        stop = end - 1 if lower[end - 1] in {"]", ")"} else end
        if i + 1 >= stop:
            return []
        label = mark in {":", "-", "–", "—"} and lower[stop - 1] in LABELS
        named = mark in {"-", "–", "—", "["} and all(
            words[k][0].isupper() or words[k][0].isdigit() for k in range(i + 1, stop)
        )
        if not ((label and block.headline) or (named and (mark == "[") == (lower[end - 1] == "]"))):
            return []
        content = clauses.cleaned(block, ((low, i),))
        return (
            [Draft(i, mark, "credit", ((i + 1, stop),), ((i, i + 1),), content)]
            if content and not (named and block.headline and mark != "[")
            else []
        )
    return []
