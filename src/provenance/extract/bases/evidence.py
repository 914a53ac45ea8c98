"""What a source says that its word rests on: "witnesses saw it", "based on comments by S", "the claim came from S"."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from provenance.extract.grammar import phrases
from provenance.extract.grammar.draft import Draft, Range
from provenance.extract.reports import surfaced
from provenance.extract.reports.surfaced import TOLD
from provenance.extract.text.block import Block
from provenance.extract.text.tokens import DOUBLE_QUOTES
from provenance.lexicon.denial import DEBUNKING_WORDS
from provenance.lexicon.grammar import AUXILIARIES, SUBJECT_PRONOUNS, is_adverb
from provenance.lexicon.people import SPEAKERS

_EYES = frozenset("witness witnesses eyewitness eyewitnesses onlooker onlookers bystander bystanders".split())
_SEEING = frozenset("saw seen heard witnessed watched".split())
_LEARNING = frozenset("learned learnt heard received obtained got had".split())
_CONFIRMING = frozenset("with through by via".split())  # whom one confirms something
_ADDING = frozenset("saying adding claiming explaining insisting telling".split())
_PARTING = DOUBLE_QUOTES | {",", "—", "–", "-"}
_NEAR = 6  # tokens from "received" to "from"
_TESTIMONY = frozenset(
    "account accounts comments conversations evidence information interviews reports statements testimony".split()
)


def read(block: Block, found: Sequence[Draft]) -> list[Draft]:
    """The attributions of those on whom the sources in `found` (same sentence) rest, who are their parents."""
    result: list[Draft] = []
    taken: set[int] = set()
    for draft in found:
        if not draft.source or not draft.content or block.inside(draft.content[-1][0]):
            continue
        low, high = draft.content[-1]
        resting = _seen(block, low, high) or _based(block, low, high) or _learned(block, low, high)
        resting = resting or _added(block, low, high)
        if resting is not None and resting[0][0] not in taken:
            cue, source = resting
            taken.add(cue[0])
            said = _said_before(draft, found) if not TOLD.isdisjoint(block.tokens.lower[slice(*cue)]) else draft
            result.append(Draft(cue[0], "base", "relayed", (source,), (cue,), said.content, parent=said))
        elif draft.frame in {"that", "clause"} and DEBUNKING_WORDS.isdisjoint(block.tokens.lower[low:high]):
            for each in surfaced.read(block, low, high):
                said = _said_before(draft, found) if each.lemma in TOLD else draft
                result.append(evolve(each, content=said.content, parent=said))
    return result


def _said_before(draft: Draft, found: Sequence[Draft]) -> Draft:
    """What "the information came from S" is about: what its speaker said just before, if anything."""
    before = [each for each in found if each.source == draft.source and each.anchor < draft.anchor]
    return before[-1] if before else draft


def _seen(block: Block, low: int, high: int) -> tuple[Range, Range] | None:
    """The verb and the eyewitnesses of "(that) witnesses had seen X"."""
    lower = block.tokens.lower
    start = low + (lower[low] == "that")
    phrase = phrases.after(block, start, high) if start < high else None
    if phrase is None or _EYES.isdisjoint(lower[phrase.start : phrase.start + 3]):
        return None
    verb = phrase.core
    while verb < high and lower[verb] in AUXILIARIES:
        verb += 1
    return ((verb, verb + 1), (phrase.start, phrase.core)) if verb < high and lower[verb] in _SEEING else None


def _added(block: Block, low: int, high: int) -> tuple[Range, Range] | None:
    """The cue and the source of "the dam leaks, saying he got the information from S"."""
    for i in range(low + 1, high - 1):
        if block.tokens.lower[i] in _ADDING and not block.inside(i) and block.tokens.words[i - 1] in _PARTING:
            return _learned(block, i + 1, high)
    return None


def _learned(block: Block, low: int, high: int) -> tuple[Range, Range] | None:
    """The cue and the source of "(that) he had learned from S that X", "received the information from S"."""
    lower = block.tokens.lower
    start = low + (lower[low] == "that")
    if lower[start] not in SUBJECT_PRONOUNS and lower[start] != "to":
        return None
    verb = start + 1
    while verb < high and (lower[verb] in AUXILIARIES | {"'d", "’d"} or is_adverb(lower[verb])):
        verb += 1
    if verb + 2 >= high or not (lower[verb] in _LEARNING or lower[verb] == "confirmed"):
        return None
    givers = _CONFIRMING if lower[verb] == "confirmed" else {"from"}
    giver = next((k for k in range(verb + 1, min(high - 1, verb + _NEAR)) if lower[k] in givers), 0)
    phrase = phrases.after(block, giver + 1, high, tight=True) if giver else None
    if phrase is None:
        return None
    if lower[verb] == "confirmed" and SPEAKERS.isdisjoint(lower[phrase.start : phrase.core]):
        return None  # "confirmed with a nod that"
    told = not TOLD.isdisjoint(lower[verb + 1 : giver]) or (
        giver == verb + 1 and lower[phrase.core : phrase.core + 1] == ["that"]
    )
    return ((verb, giver + 1), (phrase.start, phrase.core)) if told else None


def _based(block: Block, low: int, high: int) -> tuple[Range, Range] | None:
    """The cue and the source of "based on comments by S", "based on eyewitness reports"."""
    lower = block.tokens.lower
    for i in range(low, high - 2):
        if lower[i] != "based" or lower[i + 1] != "on" or block.inside(i):
            continue
        phrase = phrases.after(block, i + 2, high)
        if phrase is None or _TESTIMONY.isdisjoint(lower[phrase.start : phrase.core]):
            return None
        giver = next((k for k in range(phrase.start, phrase.core) if lower[k] in {"by", "from", "with", "of"}), 0)
        if giver:
            return (i, giver + 1), (giver + 1, phrase.core)
        told = not SPEAKERS.isdisjoint(lower[phrase.start : phrase.core])
        return ((i, i + 2), (phrase.start, phrase.core)) if told else None
    return None
