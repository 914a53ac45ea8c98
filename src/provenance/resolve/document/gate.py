"""Which attributions can be believed to name a speaker; the others are not followed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import evolve

from provenance.lexicon.grammar import SUBJECT_OPENERS
from provenance.lexicon.organisations import IMAGE_WORDS
from provenance.lexicon.reports import INFORMANTS, RELAYED_BY
from provenance.lexicon.words import FUNCTION_WORDS
from provenance.model import Attribution, Kind
from provenance.resolve.document.cast import CALENDAR, NOT_NAMES, Cast
from provenance.resolve.document.publishers import as_declared
from provenance.resolve.printed.kinds import kind_of
from provenance.resolve.printed.mentions import Form, Mention, read
from provenance.resolve.printed.names import fold
from provenance.resolve.printed.phrases import ROLE_WORDS, without_lead

# What evidence does as well as speakers: "tests confirm", "the move suggests".
_SHOWING = re.compile(
    r"\b(?:confirm|suggest|indicat|show|reveal|prove|mean|impl[iy]|demonstrat|question|signal|rais|underlin|consider|"
    r"find|found|fear|seen?|saw|will|could|report(?:s|ed)?$|attack|claims$)",
    re.I,
)
# "a letter (that was) seen by the Echo"
_AT_HAND = re.compile(rf" (?:(?:that|which) (?:was|were) )?(?:{'|'.join(sorted(RELAYED_BY))}) by ")
_FOOTNOTE = re.compile(r"\[?\[\d{1,3}\]")  # "Lind said.[1][2]"
_CONFIRMING = re.compile(r"^(?!.*(?:\bnot\b|n['’]t\b)).*\bconfirm", re.I)
# What opens no noun phrase that speaks, and heads none.
_PARTICIPLES = frozenset("seen been given taken made had begun done gone".split())
_MODIFIERS = frozenset("previous prior former recent earlier latest private public initial separate".split())
_READ = frozenset({"comment", "comments"})  # "reads one of the comments"
_VERBAL = re.compile(r"[a-z]+(?:ing|ed|en)$")
_ABSTRACT = re.compile(r"(?:tions?|ments?|ness|ity|ances?|ences?|isms?|laws?|tests?|plans?|moves?)$")


def believable(attributions: Sequence[Attribution], text: str, cast: Cast) -> tuple[Attribution, ...]:
    """The attributions with a source that can speak; what hung under the others hangs under their parents.

    Hearsay without a source ("is believed to") that is nested in somebody's words is dropped too: those are the
    speaker's own hedges.
    """
    kept: list[Attribution] = []
    place: dict[int, int | None] = {}
    for at, attribution in enumerate(attributions):
        parent = place.get(attribution.parent) if attribution.parent is not None else None
        if _speaks(attribution, text, cast, parent is not None):
            place[at] = len(kept)
            kept.append(evolve(attribution, parent=parent))
        else:
            place[at] = parent
    return tuple(kept)


def _speaks(attribution: Attribution, text: str, cast: Cast, nested: bool) -> bool:
    cue = " ".join(span.of(text) for span in attribution.cue)
    if not attribution.source:
        return bool(attribution.cue) and not nested
    printed = " ".join(span.of(text) for span in attribution.source)
    if cue.strip() == ":" and printed.isupper() and attribution.parent is None:
        # a label or dateline, unless it is a speaker's; what is below another is somebody's turn in an interview
        return speaker_in_capitals(printed, text, cast) is not None
    if _FOOTNOTE.match(text, attribution.source[0].start - 1):
        return False
    if nested and _SHOWING.search(cue) and text[: attribution.source[0].start].endswith(" from "):
        return False  # "letters from the prisoner indicate"
    mention = as_declared(read(without_lead(printed)), cast, text)
    if not mention.text:
        return False
    words = fold(mention.name).split()
    if mention.form is Form.PERSON and (words[0] in NOT_NAMES and len(words) == 1 and words[0] not in SUBJECT_OPENERS):
        return False
    if mention.form is Form.PERSON and any(word.isdigit() for word in words) and not CALENDAR.isdisjoint(words):
        return False  # a date
    if " " not in printed and fold(printed) in _MODIFIERS:
        return False  # "previous estimates", "private promises"
    if mention.form in (Form.PRONOUN, Form.OUTLET, Form.PERSON):
        return mention.text[:1].isalnum() or mention.text[:1] in "“\"‘'@#("
    opening = mention.text.split()[0]
    first = opening if opening.isupper() else fold(opening)  # "US officials" are not "us"
    gerund = first.endswith("ing") and first not in ROLE_WORDS and mention.head not in IMAGE_WORDS
    named = mention.form is Form.ORGANISATION and opening[0].isupper()  # "Downing Street"
    if first in _PARTICIPLES or (gerund and not named):
        return False
    if first in FUNCTION_WORDS - SUBJECT_OPENERS:
        return False
    known = kind_of(mention) is not Kind.UNKNOWN or mention.form is Form.VAGUE or mention.head in ROLE_WORDS
    known = known and not mention.head.endswith("-figure")  # "the key figure shows"
    if not known and printed.isalpha() and printed.islower() and printed[-1] != "s" and printed not in SUBJECT_OPENERS:
        return False  # "citing precedent"
    abstract = _ABSTRACT.search(mention.head) and not (mention.head in _READ and cue.startswith("read"))
    if not known and (_VERBAL.match(opening) or abstract):
        return False
    if _AT_HAND.match(text, attribution.source[-1].end):
        return True
    if nested and not _answers(mention, cue) and mention.head not in INFORMANTS and _SHOWING.search(cue):
        return False
    return known or not _SHOWING.search(cue)


def speaker_in_capitals(label: str, text: str, cast: Cast, known: bool = False) -> str | None:
    """The full name that the text has for "LIND", where that opens two paragraphs or more with a colon behind it.

    One is enough where it is `known` to be a speaker's.
    """
    turns = re.findall(rf"^[ \t]*{re.escape(label)}:", text, re.M) if label.isupper() else ()
    return (cast.full_name(label) or cast.full_name(label.title())) if len(turns) > (0 if known else 1) else None


def _answers(mention: Mention, cue: str) -> bool:
    """Whether somebody, not something, is meant: a person, or a body that confirms ("police have confirmed")."""
    kind = kind_of(mention)
    bodies = (Kind.INSTITUTION, Kind.INTELLIGENCE_SERVICE, Kind.ARMED_GROUP)
    if kind in bodies and _CONFIRMING.search(cue):
        return True
    return kind in (Kind.OFFICIAL, Kind.EXPERT, Kind.WITNESS, Kind.INSIDER, Kind.CIVILIAN)
