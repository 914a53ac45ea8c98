"""Statements beside those that they were taken from, and what was lost or changed on the way."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from rapidfuzz.distance import Levenshtein
from rapidfuzz.fuzz import partial_ratio, token_set_ratio

from provenance.lexicon.grammar import DAYS_AND_TIMES
from provenance.lexicon.words import FUNCTION_WORDS, WORD, stem, words
from provenance.lineage.figures import drifted
from provenance.lineage.names import is_outlet
from provenance.model import (
    Alignment,
    Derivation,
    Difference,
    Identity,
    Loss,
    Polarity,
    Relation,
    Reuse,
    Span,
    Statement,
    Why,
)

# From this share of content words in common on, two statements of one claim are taken for one retold.
_ALIKE = 0.5
# Retold closely enough for a word in one's place to be a changed word, and not another sentence.
_CLOSE = 0.75

# A quotation was changed, and is no other, from this likeness on; from the upper one it is only printed otherwise.
_SAME_QUOTATION = 0.6
_UNCHANGED = 0.97
_SHORTEST = 4  # words: a quoted phrase is no quotation

# Two spellings of one name are at least so alike; and so long can a name in capital letters be short for another.
_ONE_NAME = 0.75
_LETTERS = 6

_QUOTED = re.compile(r"[“\"]([^“”\"\n]+)[”\"]")

Reuses = Mapping[tuple[str, str], Reuse]


def alignments(
    statements: Sequence[Statement], derivations: Sequence[Derivation], reuses: Reuses
) -> tuple[Alignment, ...]:
    """Each statement of a claim beside the one upstream that it was taken from, for every derivation between documents
    but the naming of one source; sorted.

    A statement is aligned with what stands in the same passage upstream, else with the statement most like it there.
    One that is like none is not aligned: it was not taken from there.
    """
    by_carrier: dict[str, list[Statement]] = {}
    for said in statements:
        if said.relation is not Relation.BEARS and said.document:
            by_carrier.setdefault(said.carrier, []).append(said)
    found = []
    for step in derivations:
        reused = reuses.get((step.downstream, step.upstream))
        upstream = by_carrier.get(step.upstream, [])
        for said in by_carrier.get(step.downstream, []) if step.why is not Why.SAME_ORIGIN else []:
            likeness, model = max(
                ((_likeness(said, other, reused), other) for other in upstream),
                key=lambda each: (each[0], each[1].id),
                default=(0.0, said),
            )
            if likeness >= _ALIKE:
                confidence = round(step.confidence * likeness, 6)
                found.append(Alignment(said.id, model.id, step.why, confidence, list(_differences(model, said))))
    return tuple(sorted(found, key=lambda each: (each.downstream, each.upstream, each.why)))


def _likeness(down: Statement, up: Statement, reused: Reuse | None) -> float:
    """How surely the two are one statement, in 0..1: by their place in reused text, elsewhere by their words."""
    place = reused.upstream_of(down.span) if reused and down.span else None
    if place and up.span:
        common = min(place.end, up.span.end) - max(place.start, up.span.start)
        return float(2 * common >= max(place.end - place.start, up.span.end - up.span.start))
    if down.polarity is not up.polarity and not _same_end(down, up):
        return 0.0
    return _alike(down.text, up.text)


def _same_end(one: Statement, other: Statement) -> bool:
    return bool(one.chain and other.chain) and one.chain[-1].source.id == other.chain[-1].source.id


@lru_cache(maxsize=100_000)
def _alike(one: str, other: str) -> float:
    """The share of content words in common: of all, since a shared subject is not yet a shared statement."""
    ours, theirs = ({stem(word) for word in words(text)} - FUNCTION_WORDS for text in (one, other))
    return round(len(ours & theirs) / max(1, len(ours), len(theirs)), 6)


def _differences(up: Statement, down: Statement) -> Iterator[Difference]:
    if up.hedge and not down.hedge:
        start = up.text.find(up.hedge)
        yield Difference(
            Loss.HEDGE, up.hedge, "", _within(up, Span(start, start + len(up.hedge))) if start >= 0 else None
        )
    if up.chain and not down.chain:
        hop = up.chain[-1]
        yield Difference(Loss.ATTRIBUTION, hop.text or hop.source.name, "", hop.span)
    elif _other_source(up, down):
        theirs, ours = up.chain[-1], down.chain[-1]
        yield Difference(
            Loss.SOURCE, theirs.text or theirs.source.name, ours.text or ours.source.name, theirs.span, ours.span
        )
    if Polarity.DOUBTS not in (up.polarity, down.polarity) and up.polarity is not down.polarity:
        yield Difference(Loss.POLARITY, up.polarity, down.polarity, up.span, down.span)
    for before, after in drifted(up.text, down.text):
        yield _changed(Loss.NUMBER, up, before.span, down, after.span)
    yield from _names(up, down)
    yield from _quotations(up, down)


def _other_source(up: Statement, down: Statement) -> bool:
    """Whether two chains end at different people: not at an outlet, of which one only stands before the other."""
    if not (up.chain and down.chain):
        return False
    one, other = up.chain[-1], down.chain[-1]
    if is_outlet(one) or is_outlet(other) or Identity.VAGUE in (one.identity, other.identity):
        return False
    known = {hop.source.id for hop in down.chain} | {hop.source.party for hop in down.chain if hop.source.party}
    if one.source.id in known or one.source.party in known:
        return False
    return token_set_ratio(one.source.name.lower(), other.source.name.lower()) / 100 < _ONE_NAME


def _names(up: Statement, down: Statement) -> Iterator[Difference]:
    """Names that stand in place of other names, in sentences otherwise alike."""
    theirs, ours = list(WORD.finditer(up.text)), list(WORD.finditer(down.text))
    before, after = [each[0].lower() for each in theirs], [each[0].lower() for each in ours]
    if Levenshtein.normalized_similarity(before, after) < _CLOSE:
        return
    for a, b, c, d in _replaced(before, after):
        one, other = theirs[a:b], ours[c:d]
        if all(map(_is_name, one)) and all(map(_is_name, other)):
            was, now = (Span(each[0].start(), each[-1].end()) for each in (one, other))
            if not _one_name(was.of(up.text), now.of(down.text)):
                yield _changed(Loss.NAME, up, was, down, now)


def _replaced(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[int, int, int, int]]:
    """The stretches of words that stand in place of others, as `before[a:b]` and `after[c:d]`."""
    equal = [each for each in Levenshtein.opcodes(before, after).as_matching_blocks() if each.size]
    for block, following in pairwise(equal):
        a, c = block.a + block.size, block.b + block.size
        if a < following.a and c < following.b:
            yield a, following.a, c, following.b


def _one_name(one: str, other: str) -> bool:
    """Whether two names may be one: spelled otherwise, shortened, or one of them in letters ("US", "E.")."""
    if any(len(name) == 1 or (name.isupper() and len(name) <= _LETTERS) for name in (one, other)):
        return True
    return token_set_ratio(one.lower(), other.lower()) / 100 >= _ONE_NAME or one[:2].lower() == other[:2].lower()


def _is_name(word: re.Match[str]) -> bool:
    """Whether a word is printed as a name, and is no day and not merely the first of its sentence."""
    opens = re.search(r"(?:^|[.!?:]\s+)[\"“]?$", word.string[: word.start()]) is not None
    return word[0][0].isupper() and not opens and word[0].lower() not in DAYS_AND_TIMES


def _quotations(up: Statement, down: Statement) -> Iterator[Difference]:
    """Quotations of the same words that are not the same words."""
    theirs = [found for found in _QUOTED.finditer(up.text) if len(found[1].split()) >= _SHORTEST]
    for ours in _QUOTED.finditer(down.text):
        if len(ours[1].split()) < _SHORTEST or not theirs:
            continue
        printed = " ".join(words(ours[1]))
        likeness, best = max(
            ((partial_ratio(printed, " ".join(words(each[1]))) / 100, each) for each in theirs),
            key=lambda each: (each[0], -each[1].start()),
        )
        if _SAME_QUOTATION <= round(likeness, 6) < _UNCHANGED:
            yield _changed(Loss.QUOTATION, up, Span(*best.span(1)), down, Span(*ours.span(1)))


def _changed(loss: Loss, up: Statement, before: Span, down: Statement, after: Span) -> Difference:
    """What stands in one statement's text in place of what stands in the other's."""
    return Difference(loss, before.of(up.text), after.of(down.text), _within(up, before), _within(down, after))


def _within(said: Statement, place: Span) -> Span | None:
    """A place in a statement's text as a place in its document; None where the two do not run alike."""
    if said.span is None or said.span.end - said.span.start != len(said.text):
        return None
    return Span(said.span.start + place.start, said.span.start + place.end)
