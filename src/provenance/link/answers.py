"""Denials and doubts that answer what stands before them: "denied any involvement", "could not verify the report"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from provenance.lexicon.denial import DENIED_IN_GENERAL, REPORT_WORDS
from provenance.lexicon.words import words
from provenance.link.polarity import Sign, sign
from provenance.link.setting import Setting
from provenance.link.signals import concepts, total
from provenance.model import Modality

NEAR = 2  # statements before an elliptic denial among which the one that it answers is sought
SHORT, CLAUSE = 8, 20  # words of an elliptic denial, and of one of a report, beyond which it stands on its own
FAR = 400  # characters between the two beyond which an elliptic denial answers nothing
_THE_REPORT = re.compile(rf"\b(?:the|this|that|these|those|such)(?: \w+)? (?:{'|'.join(sorted(REPORT_WORDS))})\b")


def answered(settings: Sequence[Setting]) -> dict[str, str]:
    """Statement id of each denial or doubt -> that of the statement it answers.

    One that names the report ("the report about the money") answers the earlier statement of its document that it
    shares most with; if it shares nothing with any ("the report"), the first. One that leaves what it denies to the
    context ("any involvement") answers the nearest reported statement that it shares a party with. A denial that says
    at length what it denies stands on its own.
    """
    found = {}
    by_document: dict[str, list[Setting]] = {}
    for each in sorted(settings, key=lambda each: (each.order, each.statement.id)):
        if each.statement.document and each.statement.span:
            by_document.setdefault(each.statement.document, []).append(each)
    for placed in by_document.values():
        for n, each in enumerate(placed):
            if _of_report(each):
                before = [other for other in placed[:n] if not other.headline and not _of_report(other)]
                if before:
                    found[each.statement.id] = _most_shared(each, before).statement.id
            elif _elliptic(each):
                near = [other for other in reversed(placed[max(0, n - NEAR) : n]) if _answers(each, other)]
                if near:
                    found[each.statement.id] = near[0].statement.id
    return found


def _of_report(each: Setting) -> bool:
    text = " ".join(words(each.statement.text))
    return (
        bool(_THE_REPORT.search(text)) and len(text.split()) <= CLAUSE and sign(each, frozenset()) is not Sign.AFFIRMS
    )


def _most_shared(answer: Setting, before: Sequence[Setting]) -> Setting:
    said = concepts(answer.statement.text)
    return max(before, key=lambda other: total(said & concepts(other.statement.text)))


def _elliptic(each: Setting) -> bool:
    said = words(each.statement.text)
    return (
        each.statement.modality is Modality.DENIED
        and len(said) <= SHORT
        and bool(set(said) & (DENIED_IN_GENERAL | REPORT_WORDS))
    )


def _answers(denial: Setting, earlier: Setting) -> bool:
    one, other = earlier.statement, denial.statement
    return (
        bool(concepts(denial.sentence) & concepts(one.text))
        and one.span is not None
        and other.span is not None
        and 0 <= other.span.start - one.span.end <= FAR
        and not _elliptic(earlier)
        and (bool(one.chain) or bool(set(words(earlier.sentence)) & REPORT_WORDS))
    )
