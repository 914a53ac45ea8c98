"""Passive verbs of saying: "It is claimed that X", "X is said to Y", "S is said to have told", "X was refuted by S"."""

from __future__ import annotations

from provenance.extract.grammar import clauses, phrases, subjects, syntax
from provenance.extract.grammar.cues import VerbGroup
from provenance.extract.grammar.draft import Draft, Range
from provenance.extract.grammar.phrases import Phrase
from provenance.extract.text.block import Block
from provenance.lexicon.grammar import DAYS_AND_TIMES, POSSESSIVES, is_adverb
from provenance.lexicon.reports import ANNOUNCED, REPORTED_THINGS
from provenance.lexicon.verbs import DENYING, SPEECH, VERB_FORMS

# What goes on after a passive: "was confirmed as dead", "is accused of theft".
_AFTER_PASSIVES = {"as": ("confirm", "mooted"), "of": ("accuse",)}
# What is done to somebody's word by those who pass it on: "is said to have told".
_IMPUTING = frozenset("say report allege claim quote rumor rumour understand".split())
# To whom something is reported that nobody has claimed: a crime, a loss.
_OFFICES = frozenset("authorities detectives officers officials police prosecutors regulators".split())
_GIVEN = frozenset("made given issued".split())
_MADE_KNOWN = frozenset("announce confirm deny disclose reveal".split())  # of what has an object
_NEWS = ANNOUNCED | {"announcement", "news"}


def read(block: Block, low: int, high: int, group: VerbGroup) -> Draft | None:
    """Read "It is claimed that X", "X is said to Y", "X was told by S that Y"."""
    lower = block.tokens.lower
    i = group.end
    source: tuple[Range, ...] = ()
    if i < high and lower[i] == "by" and (agent := phrases.after(block, i + 1, high)) is not None:
        source = ((agent.start, agent.core),)
        i = agent.end
    if group.lemma in DENYING and (refuted := _refuted(block, low, high, group, source)) is not None:
        return refuted
    subject = subjects.before(block, low, group.start)
    if subject is None and group.start > low and lower[group.start - 1] == "it":
        subject = Phrase(group.start - 1, group.start, group.start)
    expletive = subject is not None and lower[subject.start] == "it" and subject.core - subject.start == 1
    if subject is not None and not source and (imputed := _imputed(block, low, high, group, subject)) is not None:
        return imputed
    if group.lemma == "report" and _lodged(block, i, high):
        return None
    cue = ((group.start, group.end),)
    if i < high and (
        lower[i] in {"that", ":"}
        or ((expletive or (source and group.lemma == "tell")) and syntax.has_clause(block, i, high))
    ):
        content: tuple[Range, ...] = ((i, clauses.before_turn(block, i, high)),)
        addressee = () if expletive or subject is None else ((subject.start, subject.core),)
        frame = "passive-that"
        if expletive and subject is not None:
            cue = ((subject.start, group.end),)
    elif (
        i + 1 < high
        and subject is not None
        and (lower[i] == "to" or lower[i : i + 2] == ["not", "to"] or group.lemma in _AFTER_PASSIVES.get(lower[i], ()))
    ):
        end = clauses.before_turn(block, i, high)
        if lower[i] == "of" and not source and (by := _agent(block, i, end)) > 0:
            source, end = ((by + 1, end),), by
        content = ((subject.start, subject.core), (i, end))
        addressee, frame = (), "passive-to"
    elif expletive and subject is not None and (left := clauses.left_content(block, low, subject.start)):
        content, addressee, frame = left, (), "passive-that"  # "X, it has been claimed"
        cue = ((subject.start, group.end),)
    elif source and subject is not None:
        content, addressee, frame = ((subject.start, subject.core),), (), "passive-by"
    else:
        return None
    content = clauses.cleaned(block, content)
    return (
        Draft(group.head, group.lemma, frame, source, cue, content, addressee, (), group.negated, group.modal)
        if content
        else None
    )


def _lodged(block: Block, i: int, high: int) -> bool:
    """Whether somebody in office is told: "was reported to the police", not "was reported to be at sea"."""
    lower = block.tokens.lower
    if i + 1 >= high or lower[i] != "to":
        return False
    to_whom = lower[i + 1] in _OFFICES | POSSESSIVES | {"a", "an", "the"} or block.tokens.words[i + 1][0].isupper()
    return to_whom and "that" not in lower[i + 2 : min(high, i + 4)]


def _imputed(block: Block, low: int, high: int, group: VerbGroup, subject: Phrase) -> Draft | None:
    """Read "S is said to have told T that X", "S was reported to have made the announcement": S's word all the same."""
    lower = block.tokens.lower
    i = group.end
    while i < high and (lower[i] in DAYS_AND_TIMES or lower[i] == "on"):
        i += 1
    head = i + 2
    while head < high and is_adverb(lower[head]):
        head += 1
    if group.lemma not in _IMPUTING or group.negated or lower[i : i + 2] != ["to", "have"] or head + 1 >= high:
        return None
    known = VERB_FORMS.get(lower[head])
    frame, start = "object", head + 1
    addressee: tuple[Range, ...] = ()
    if known is not None and "n" in known.forms and known.lemma in SPEECH | {"tell"}:
        told = clauses.complement(block, head + 1, high, VerbGroup(i, head + 1, head, known.lemma, "finite"))
        frame, start, addressee = told.frame, told.start, told.addressee
    elif lower[head] not in _GIVEN or _NEWS.isdisjoint(lower[head + 1 : head + 5]):
        return None
    if clauses.is_request(block, lower[head], start) or frame in {"none", "parenthesis", "opening"}:
        return None
    if known is not None and frame not in {"that", "clause", "quote", "colon"} and known.lemma not in _MADE_KNOWN:
        return None  # "is said to have claimed the prize"
    content = clauses.cleaned(block, ((start, clauses.before_turn(block, start, high)),))
    source = ((subject.start, subject.core),)
    lemma = known.lemma if known is not None else "announce"
    return Draft(head, lemma, frame, source, ((group.start, head + 1),), content, addressee) if content else None


def _refuted(block: Block, low: int, high: int, group: VerbGroup, source: tuple[Range, ...]) -> Draft | None:
    """Read "Reports that X have been refuted by S", "Claims that X were dismissed as “rubbish” by S"."""
    lower = block.tokens.lower
    noun = next((k for k in range(low, min(low + 5, group.start - 3)) if lower[k] in REPORTED_THINGS), -1)
    if noun < 0 or lower[noun + 1] != "that":
        return None
    if not source and lower[group.end : group.end + 1] == ["as"]:
        reach = range(group.end + 2, min(high - 1, group.end + 12))
        by = next((k for k in reach if lower[k] == "by" and not block.inside(k)), 0)
        agent = phrases.after(block, by + 1, high) if by else None
        source = ((agent.start, agent.core),) if agent else ()
    content = clauses.cleaned(block, ((noun + 1, group.start),))
    if not source or not content:
        return None
    return Draft(group.head, group.lemma, "that", source, ((group.start, group.end),), content, negated=group.negated)


def _agent(block: Block, start: int, end: int) -> int:
    """Where "by" stands in "of theft by the Bureau", which ends with who accuses; 0 for none."""
    lower = block.tokens.lower
    by = next((i for i in range(end - 2, start, -1) if lower[i] == "by" and not block.inside(i)), 0)
    agent = phrases.after(block, by + 1, end) if by else None
    named = agent is not None and agent.core == end
    return by if named and not lower[by + 1].endswith("ing") else 0
