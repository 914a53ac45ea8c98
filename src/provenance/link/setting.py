"""The sentence around a statement: a content clause alone does not show who speaks, or that it is only a report."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from enum import Enum

from attrs import frozen

from provenance.link.dates import days
from provenance.model import Document, Span, Statement

_EDGE = re.compile(r"\n|[.!?][\"”’']?\s+(?=[\"“‘']?[A-Z0-9])")
_SENTENCE = re.compile(r"\.[\"”’']?\s*$")  # a headline has no full stop
_NOWHERE = Span(0, 0)
ABOVE = 200  # characters that may stand above a title
FIRST = 4000  # characters in which a place is told
LONG = 600  # characters beyond which no sentence is sought
# What checkers of facts print below a claim: "Rating: mostly false", alone in its line or with the reason behind it.
_LABEL = r"(?:(?:our|the|\w+['’]s) )?(?:rating|verdict|status|ruling|assessment|conclusion)\W+"
_FOUND = (
    r"((?:probably|mostly|largely|partly|half)\W+)?"
    r"(?:(false|fake|fabricated|hoax|untrue|not true|incorrect|inaccurate|baseless|pants on fire)"
    r"|(unproven|unverified|undetermined|unconfirmed|unsupported|misleading|missing context|lacks context))"
    r"(?:\W*(?:\n|$)|[.!]\s)"
)
_VERDICT = re.compile(rf"\s*({_LABEL})?{_FOUND}", re.IGNORECASE)
# A verdict in words that no list has, "Rating: four Pinocchios", leaves it open, unless it is that it is so.
_OTHER = re.compile(
    r"\s*(?:(?:our|the|\w+['’]s) )?(?:rating|verdict|ruling)\W+"
    r"(?!.*\b(?:accurate|authentic|confirmed|correct|genuine|legit|real|right|supported|true|yes)\b)\w.{0,40}(?:\n|$)",
    re.IGNORECASE,
)
_CHECKED = re.compile(r"\W*(?:the )?claim\W*:", re.IGNORECASE)
_CLAIMED = re.compile(r"(?:^|\n)\W*(?:(?:the )?claim|what (?:was|is|they) claim(?:ed)?)\W*$", re.IGNORECASE)
# What they say behind one that they state: "This is false.", "We rate this claim False."
_JUDGED = re.compile(
    r"\s*(?:(?:this|that|it|(?:this|the|that) (?:claim|post|story|statement)|(?:these|the|those) (?:claims|posts)) "
    r"(?:is|are)|we rate (?:this|the|that|his|her)(?: \w+)?)(?: (?:as|simply|completely|entirely|totally))?\s+[\"“]?"
    r"(?:(false|fake|untrue|not true|incorrect|inaccurate|baseless|pants on fire)|(misleading|unsupported))[\"”]?"
    r"[\"”]?\s*(?:[.!;:–—]|$)(?![\"”])",
    re.IGNORECASE,
)


class Verdict(Enum):
    """What a checker of facts finds of a claim that it states."""

    NONE = "none"
    FALSE = "false"
    OPEN = "open"


@frozen
class Setting:
    """A statement with what stands around it: its sentence, where in the document it is, whether in the headline.

    `order` numbers the document's statements from 0; `place` is the share of the document, or of its first 4,000
    characters if it is longer, that stands before the sentence.
    `days` are those that its sentence speaks of, resolved against the day of publication. `below` numbers the
    statements below the headline from 1, whether that makes a statement or not. `verdict` is what is printed below it.
    """

    statement: Statement
    sentence: str
    order: int = 0
    place: float = 0.0
    headline: bool = False
    days: frozenset[date] = frozenset()
    below: int = 0
    verdict: Verdict = Verdict.NONE


def settings(statements: Sequence[Statement], documents: Mapping[str, Document]) -> list[Setting]:
    """The settings of statements, in their order; one without a document or a span is its own sentence."""
    order: dict[str, int] = {}
    titled: dict[str, bool] = {}
    found = {}
    for statement in sorted(statements, key=lambda said: (said.document or "", said.span or _NOWHERE, said.id)):
        document = documents.get(statement.document or "")
        if document is None or statement.span is None:
            found[statement.id] = Setting(statement, statement.text)
            continue
        number = order[document.id] = order.get(document.id, -1) + 1
        start, end = _sentence(document.text, statement.span.start, statement.span.end)
        sentence = document.text[start:end].strip()
        headline = _in_headline(document, statement.span.end)
        titled.setdefault(document.id, headline)
        found[statement.id] = Setting(
            statement,
            sentence,
            number,
            min(start, FIRST) / max(1, min(len(document.text), FIRST)),
            headline,
            days(sentence, document.day),
            number if titled[document.id] else number + 1,
            _verdict(statement, document.text, start, end),
        )
    return [found[statement.id] for statement in statements]


def _verdict(said: Statement, text: str, start: int, end: int) -> Verdict:
    """What is found of a statement in the sentence from `start` to `end` of a text."""
    sentence, after = text[start:end], text[end : end + LONG]
    found = _VERDICT.match(after)
    stated = _CHECKED.match(sentence) or _CLAIMED.search(text[max(0, start - ABOVE) : start])
    if found and (found[1] or stated):
        return Verdict.OPEN if found[2] or found[4] else Verdict.FALSE
    if stated and _OTHER.match(after):
        return Verdict.OPEN
    judged = None if said.chain else _JUDGED.match(after)  # who is cited stands by it
    if judged is None:
        return Verdict.NONE
    return Verdict.OPEN if judged[2] else Verdict.FALSE


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    before = max(0, start - LONG)
    edges = [match.end() for match in _EDGE.finditer(text, before, start + 1) if match.end() <= start]
    after = _EDGE.search(text, max(start, end - 2), end + LONG)
    return (edges[-1] if edges else before), (after.end() if after else min(len(text), end + LONG))


def _end_of_title(document: Document, first: int) -> int | None:
    """Where the title ends that opens the text, or a line near its beginning: a masthead, a date may stand above it."""
    title = document.title or ""
    at = document.text.find(title, first, first + ABOVE + len(title)) if title else -1
    opens = document.text[document.text.rfind("\n", 0, at) + 1 : at].strip("#*_ \t") == ""
    return at + len(title) if at == first or (at > first and opens) else None


def _in_headline(document: Document, end: int) -> bool:
    first = len(document.text) - len(document.text.lstrip())
    line = document.text.find("\n", first)
    if (over := _end_of_title(document, first)) is not None:
        return end <= over
    alone = document.title is None and line >= 0 and document.text[line : line + 2].strip() == ""
    return alone and end <= line and not _SENTENCE.search(document.text[first:line])
