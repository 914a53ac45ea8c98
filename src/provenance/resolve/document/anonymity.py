"""On what terms a source is not named, and why, where the text says so."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen

from provenance.model import Aspect, Ground, Span

_NAMED = r"(?:named|identified|quoted by name|cited by name)"
_TERMS = (
    r"(?:on|under) (?:the )?(?:condition of )?(?:strict )?anonymity"
    r"|on (?:the )?condition that (?:s?he|they|(?:his|her|their) names?) (?:not be|be not|would not be)"
    rf" (?:{_NAMED}|used)"
    rf"|(?:ask|request|insist|demand|wish|prefer|want|chose)\w*(?: that (?:s?he|they)| on| for| to)?"
    rf" (?:not (?:to )?be {_NAMED}|to (?:remain|stay|be) anonymous|(?:remain|stay) anonymous|anonymity)"
    rf"|(?:declin|refus)\w+ to (?:be {_NAMED}|give (?:his|her|their) (?:full )?names?)"
    rf"|(?:did|do|does|would|could)(?: not|n['’]t) (?:(?:want|wish) to )?be {_NAMED}"
    r"|(?:grant|giv|promis|offer|afford)\w* anonymity"
    r"|whose names? (?:is|are|was|were|has been|have been) (?:being )?withheld"
)
_BARRED = (
    r"(?:(?:is|are|was|were) not|(?:is|are|was|were)n['’]t|not) (?:authori[sz]ed|allowed|permitted|cleared)"
    r" to (?:\w+ ){0,2}?(?:speak|talk|discuss|comment|disclose|release|brief|give|be quoted)\w*"
)
_WHY = (
    r"(?:because|since|as (?:s?he|they)|so (?:that|as)|in order to|for fear|out of fear|fearing|citing|due to|given"
    r"|lest|owing to|to (?:discuss|describe|speak|talk|avoid|protect|share|disclose|detail|be (?:able|candid|frank)))\b"
)
_STATED = re.compile(
    rf"\b(?P<terms>{_TERMS})\b(?:,? (?P<reason>{_WHY}[^.,;”\"\n]{{3,200}}))?|\b(?P<barred>{_BARRED}[^.;,”\"\n]*)", re.I
)
_AGAIN = re.compile(r"[“\"‘']?(?:He|She|They|The|Both|All|It)\b")
_ONE_OF = re.compile(
    r"(?:one|another|two|both|a (?:second|third)) of (?:the|these|those) (?:\w+ )?(?P<many>\w+s)\b"
    r"|(?:the|a) (?:first|second|third|other) (?P<one>\w+)",
    re.I,
)
_BACK = 2  # sentences within which "The official spoke on condition of anonymity" finds its official


@frozen
class Unnamed:
    """A mention of a source that is not named: which figure, where."""

    figure: int
    span: Span


def stated(text: str, sentences: Sequence[int], mentions: Iterable[Unnamed]) -> Mapping[int, tuple[Ground, ...]]:
    """The terms on which each figure is not named and the reason that is stated, by its number.

    They are those of the mention nearest to them in their sentence; a sentence without one that opens with "he" or
    "the" goes on about the last one before. `sentences` are the starts of the sentences in order.
    """
    found: dict[int, list[Ground]] = {}
    mentions = sorted(mentions, key=lambda each: (each.span, each.figure))
    for match in _STATED.finditer(text):
        whose = _whose(match.start(), text, sentences, mentions)
        if whose is None:
            continue
        grounds = found.setdefault(whose.figure, [])
        for name, aspect, why in _PARTS:
            if match[name] and not any(each.aspect is aspect for each in grounds):
                grounds.append(
                    Ground(
                        aspect,
                        why,
                        match[name].rstrip(),
                        Span(match.start(name), match.start(name) + len(match[name].rstrip())),
                    )
                )
    return {figure: tuple(grounds) for figure, grounds in (_of_several(found, text, mentions) | found).items()}


def _of_several(found: Mapping[int, list[Ground]], text: str, mentions: Sequence[Unnamed]) -> dict[int, list[Ground]]:
    """What holds for "two officials" holds for "one of the officials" and "the second official" after them."""
    told: dict[int, list[Ground]] = {}
    several: list[tuple[str, int]] = []
    for each in mentions:
        printed = each.span.of(text)
        if each.figure in found:
            several.append((printed.partition(",")[0].lower(), each.figure))
        elif one := _ONE_OF.match(printed):
            many = one["many"] or f"{one['one']}s"
            whose = next((n for who, n in reversed(several) if re.search(rf"\b{many}\b", who)), None)
            if whose is not None:
                told.setdefault(each.figure, found[whose])
    return told


_PARTS = (
    ("terms", Aspect.ANONYMITY, "not named on these terms"),
    ("reason", Aspect.REASON, "the reason given"),
    ("barred", Aspect.REASON, "the reason given"),
)


def _whose(at: int, text: str, sentences: Sequence[int], mentions: Sequence[Unnamed]) -> Unnamed | None:
    here = bisect_right(sentences, at)
    same = [each for each in mentions if bisect_right(sentences, each.span.start) == here]
    if same:
        return min(same, key=lambda each: (_distance(each.span, at), each.span))
    start = sentences[here - 1] if here else 0
    before = [each for each in mentions if 0 < here - bisect_right(sentences, each.span.start) <= _BACK]
    return before[-1] if before and _AGAIN.match(text, start) else None


def _distance(span: Span, at: int) -> int:
    return max(span.start - at, at - span.end, 0)
