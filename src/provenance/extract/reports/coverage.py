"""What an outlet has out: "the Echo broke the news that X", "has a good explainer on X", "profiled X"."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from provenance.extract.grammar import clauses, press, subjects
from provenance.extract.grammar.doings import doing
from provenance.extract.grammar.draft import Draft, Range
from provenance.extract.text.block import Block
from provenance.lexicon.grammar import DETERMINERS, PREPOSITIONS
from provenance.lexicon.organisations import MEDIA_WORDS
from provenance.lexicon.reports import PUBLICATIONS

_HAVING = frozenset("has had have".split())
_BRINGING = frozenset(
    """broke breaks carried carries carrying featured features offered offers posted posts printed prints published
    publishes ran runs running shared shares wrote writes""".split()
)
_TAKING_UP = frozenset("profiled profiles".split())
_DOING = _HAVING | _BRINGING | _TAKING_UP
_PIECES = PUBLICATIONS - {"interview"} | frozenset(
    "details explainer backstory exposé look news profile rumor rumors rumour rumours scoop transcript".split()
)
_PRINTING = frozenset("carried carries printed prints ran runs".split())
_PRINTED = frozenset("article articles report reports story stories".split())
_NEWS = frozenset("backstory rumor rumour scoop".split())
_REACH = 8  # tokens from the verb to the piece


def read(block: Block, low: int, high: int, found: Sequence[Draft]) -> list[Draft]:
    """`found`, with what an outlet has out in the sentence `low`..`high`, where it is the source of nothing there.

    What a noun of `found` puts forward there ("a report that X") is the outlet's word.
    """
    for i in range(low + 1, high - 1):
        brought = _brought(block, low, high, i)
        if brought is None or any(_overlap(brought.source[0], each) for draft in found for each in draft.source):
            continue
        told = [_by_outlet(each, brought) for each in found]
        if told != list(found):
            return told
        if brought.content and not any(_overlap(brought.cue[0], each) for draft in found for each in draft.cue):
            return [*found, brought]
    return list(found)


def _brought(block: Block, low: int, high: int, i: int) -> Draft | None:
    """What the outlet before the verb at `i` has out."""
    word = block.tokens.lower[i]
    if word not in _DOING or block.inside(i):
        return None
    piece = i if word in _TAKING_UP else _piece(block, i, high)
    done = doing(block, low, i) if piece else None
    sure = _is_press_work(block, i, piece, high)
    outlet = _outlet(block, low, done.start, sure=sure) if done is not None and not done.passive else None
    if done is None or outlet is None:
        return None
    content = clauses.cleaned(block, ((_start(block, i, piece, high), clauses.sentence_end(block, high)),))
    return Draft(i, "publish", "covered", (outlet,), ((done.start, piece + 1),), content)


def _overlap(one: Range, other: Range) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _by_outlet(draft: Draft, brought: Draft) -> Draft:
    """The draft as the outlet's word, if it is of what the piece says: "a report that X", "details that say X"."""
    piece = brought.cue[0][1] - 1
    named = draft.antecedent or draft.source
    says = any(begin <= piece < end for begin, end in named) if named else draft.anchor == piece
    return evolve(draft, source=brought.source, antecedent=()) if says else draft


def _is_press_work(block: Block, i: int, piece: int, high: int) -> bool:
    """Whether only an outlet does so: "ran a story", "has the scoop"; not "runs a news agency", "the rumour mill"."""
    lower = block.tokens.lower
    if lower[i] in _PRINTING:
        return lower[piece] in _PRINTED
    following = lower[piece + 1] if piece + 1 < high else "."
    return lower[piece] in _NEWS and (not following.isalpha() or following in PREPOSITIONS | {"and", "first", "that"})


def _outlet(block: Block, low: int, end: int, *, sure: bool) -> Range | None:
    """The outlet that is the subject of a verb at `end`: by its name, or as "a local website".

    Where it is `sure` that what has a name is one ("ran a story", "has the scoop"), any name will do.
    """
    phrase = subjects.before(block, low, end)
    if phrase is None:
        return None
    named = press.is_publisher(block, phrase.start, phrase.core)
    described = block.tokens.lower[phrase.core - 1] in MEDIA_WORDS and block.tokens.lower[phrase.start] in DETERMINERS
    words = block.tokens.words[phrase.start : phrase.core]
    titled = sure and words[-1][0].isupper() and all(word[0].isupper() or word in {"the", "of"} for word in words)
    return (phrase.start, phrase.core) if named or described or titled else None


def _piece(block: Block, i: int, high: int) -> int:
    """Where the report stands that is the object of the verb at `i`: "a full look", "the story"; 0 for none."""
    lower = block.tokens.lower
    if lower[i + 1] not in DETERMINERS and lower[i + 1] not in {"more", "details", "news", "some"}:
        return 0
    for k in range(i + 1, min(high, i + _REACH)):
        if lower[k] in _PIECES and (k + 1 == high or lower[k + 1] not in _PIECES):
            return k
        if not (lower[k].isalpha() or lower[k].isdigit() or lower[k] in {"'s", "-"}) or block.inside(k):
            return 0
    return 0


def _start(block: Block, i: int, piece: int, high: int) -> int:
    """Where the content starts: with what the piece says or is about, else at the piece itself."""
    following = piece + 1
    return following if following + 1 < high and block.tokens.lower[following] == "that" else i + 1
