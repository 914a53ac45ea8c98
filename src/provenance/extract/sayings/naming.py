"""Who says who or what somebody is: "police identified the man as Roe", "Ek described it as a bear"."""

from __future__ import annotations

from provenance.extract.grammar import clauses, phrases, subjects, syntax
from provenance.extract.grammar.doings import doing
from provenance.extract.grammar.draft import Draft, Range
from provenance.extract.text.block import Block
from provenance.lexicon.grammar import RELATIVE_PRONOUNS, SUBJECT_PRONOUNS
from provenance.lexicon.reports import DESCRIBING, MESSAGES

_NAMING = frozenset({"identified", "named"}) | DESCRIBING
_REACH = 16  # tokens from the verb to "as"
_SELVES = frozenset("himself herself itself themselves".split())


def read(block: Block, low: int, high: int) -> list[Draft]:
    """The attributions that verbs of naming make in the sentence `low`..`high`."""
    lower = block.tokens.lower
    if _NAMING.isdisjoint(lower[low:high]) or "as" not in lower[low:high]:
        return []
    found: list[Draft] = []
    for i in range(low + 1, high - 2):
        done = doing(block, low, i) if lower[i] in _NAMING and not block.inside(i) else None
        if done is not None:
            draft = (_passive if done.passive else _active)(block, low, high, done.start, i)
            found += [draft] if draft is not None else []
    return found


def _passive(block: Block, low: int, high: int, start: int, i: int) -> Draft | None:
    """Read "X has been identified as Y", "X was named by S as Y", "X was named in reports as Y by S"."""
    lower = block.tokens.lower
    if lower[start - 1] in RELATIVE_PRONOUNS:
        return None  # "Roe, who has been identified as the deputy, said": known before
    subject = subjects.before(block, low, start)
    at = _as(block, i, high)
    if subject is None or at < 0:
        return None
    end = clauses.sentence_end(block, high)
    by = next((k for k in range(i + 1, end - 1) if lower[k] == "by" and not block.inside(k)), -1)
    inside = next((k for k in range(i + 1, at) if lower[k] == "in"), -1)
    source: tuple[Range, ...] = ()
    if by > 0 and (agent := phrases.after(block, by + 1, high)) is not None:
        source, end = ((agent.start, agent.core),), by if by > at else end
    elif inside > 0 and (place := phrases.after(block, inside + 1, at)) is not None:
        source = ((place.start, place.core),)
    if lower[i] in DESCRIBING and not source:
        return None  # "is described as tall"
    content = clauses.cleaned(block, ((subject.start, subject.core), (at + 1, end)))
    return Draft(i, "identify", "named", source, ((start, i + 1),), content) if len(content) > 1 else None


def _active(block: Block, low: int, high: int, start: int, i: int) -> Draft | None:
    """Read "S identified X as Y", "S has named X as Roe"; "named Roe as its chairman" says nothing of who he is."""
    lower, words = block.tokens.lower, block.tokens.words
    if lower[start - 1] == ",":
        return None  # "a man, identified only as Roe"
    subject = subjects.before(block, low, start)
    at = _as(block, i, high)
    selves = lower[i + 1] in _SELVES and lower[i] not in DESCRIBING
    if subject is None or at <= i + 1 or selves or syntax.is_reduced(block, i):
        return None
    if lower[subject.core - 1] in MESSAGES:
        return None  # "the statement identified him as Roe and said X": of whoever put it out
    if lower[i] == "named" and not words[at + 1][0].isupper():
        return None
    content = clauses.cleaned(block, ((i + 1, clauses.sentence_end(block, high)),))
    return Draft(i, "identify", "named", ((subject.start, subject.core),), ((start, i + 1),), content)


def _as(block: Block, i: int, high: int) -> int:
    """Where the "as" of the verb at `i` stands in its clause; -1 for none."""
    lower = block.tokens.lower
    for k in range(i + 1, min(high - 1, i + _REACH)):
        if lower[k] == "as" and not block.inside(k):
            return -1 if lower[k + 1] in SUBJECT_PRONOUNS else k
        if lower[k] in {";", ":"} or (syntax.is_finite(block, k) and not syntax.is_reduced(block, k)):
            return -1
    return -1
