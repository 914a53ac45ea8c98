"""Denials that answer what stands just before them: "denied any involvement", after a report of what was done."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.lexicon.denial import DENIED_IN_GENERAL, REPORT_WORDS
from provenance.lexicon.words import words
from provenance.link.setting import Setting
from provenance.link.signals import concepts
from provenance.model import Modality

NEAR = 2  # statements before a denial among which the one that it answers is sought
SHORT = 8  # words
FAR = 400  # characters between the two beyond which it answers nothing


def answered(settings: Sequence[Setting]) -> dict[str, str]:
    """Statement id of each denial -> that of the statement it answers: the nearest reported one it shares a party with.

    A denial that says at length what it denies stands on its own; this is for those that leave it to the context.
    """
    found = {}
    by_place = sorted(
        (each for each in settings if each.statement.document and each.statement.span),
        key=lambda each: (each.statement.document or "", each.order, each.statement.id),
    )
    for n, denial in enumerate(by_place):
        if not _denies(denial):
            continue
        for earlier in reversed(by_place[max(0, n - NEAR) : n]):
            shared = concepts(denial.sentence) & concepts(earlier.statement.text)
            if shared and _close(earlier, denial) and not _denies(earlier) and _reported(earlier):
                found[denial.statement.id] = earlier.statement.id
                break
    return found


def _denies(each: Setting) -> bool:
    said = words(each.statement.text)
    return (
        each.statement.modality is Modality.DENIED
        and len(said) <= SHORT
        and bool(set(said) & (DENIED_IN_GENERAL | REPORT_WORDS))
    )


def _reported(each: Setting) -> bool:
    return bool(each.statement.chain) or bool(set(words(each.sentence)) & REPORT_WORDS)


def _close(earlier: Setting, denial: Setting) -> bool:
    one, other = earlier.statement, denial.statement
    return (
        one.document == other.document
        and one.span is not None
        and other.span is not None
        and 0 <= other.span.start - one.span.end <= FAR
    )
