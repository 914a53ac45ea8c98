"""What the trained tagger found, as drafts beside those of the patterns."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve

from provenance.extract.grammar import clauses, syntax
from provenance.extract.grammar.cues import VerbGroup, verb_group
from provenance.extract.grammar.draft import Draft, Range
from provenance.extract.text.block import Block
from provenance.lexicon.grammar import DETERMINERS, NEGATIONS, PREPOSITIONS, WH_WORDS
from provenance.lexicon.reports import (
    CLAIM_NOUNS,
    HEARSAY_ADVERBS,
    HEARSAY_NOUNS,
    MESSAGES,
    PUBLICATIONS,
    REPORTED_THINGS,
    RULING_NOUNS,
    SILENCE,
)
from provenance.lexicon.verbs import VERB_FORMS
from provenance.model import Attribution, Span

LEAST = 0.65
_BY_PLACE = frozenset("after clause colon quote split that wh".split())  # patterns that take the phrase before the verb
_SAID = (
    CLAIM_NOUNS
    | HEARSAY_NOUNS
    | PUBLICATIONS
    | MESSAGES
    | REPORTED_THINGS
    | RULING_NOUNS
    | {"spoke", "spoken", "talked"}
)


def drafts(block: Block, low: int, high: int, marked: Sequence[Attribution]) -> list[Draft]:
    """The drafts of the attributions whose cue begins in the sentence `low`..`high`; `marked` is in order of cues."""
    tokens = block.tokens
    ends = tokens.starts[low], tokens.ends[high - 1]
    first, last = (bisect_left(marked, end, key=lambda each: each.cue[0].start) for end in ends)
    read = (_draft(block, low, high, each) for each in marked[first:last])
    return [draft for draft in read if draft is not None]


def joined(found: Sequence[Draft], marked: Iterable[Draft]) -> list[Draft]:
    """The drafts of the patterns, and those of the tagger where no pattern read the same cue, source or content.

    A pattern knows more of what it reads: who is told, what is denied, through whom. But one that took a whole clause
    for its source ("Roe confirmed in the interview posted Monday that the dam leaks") gives way, and who is meant where
    the two name different ones is for the tagger to say ("an aide, who met Roe before she left for Brask, said").
    """
    sure = [each for each in marked if each.confidence is not None and each.confidence >= LEAST]
    alone = [each for each in sure if not any(_shared(each.cue, draft.cue) for draft in found)]
    wrong = [draft for draft in found if any(_is_part(draft, each) for each in alone)]
    wrong += [draft for draft in found if any(_holds_clause(draft, each) or _is_swapped(draft, each) for each in sure)]
    kept = [_from(draft, sure) for draft in found if not any(draft is each for each in wrong)]
    return [*kept, *(each for each in sure if not any(_known(each, draft) for draft in kept))]


def _from(draft: Draft, sure: Iterable[Draft]) -> Draft:
    """The draft of a pattern with the source that the tagger found for its cue, where that has no word of its source
    or of whom it tells.
    """
    for each in sure:
        apart = each.source and draft.source and not draft.antecedent
        apart = apart and not _shared(each.source, (*draft.source, *draft.addressee))
        if apart and draft.frame in _BY_PLACE and _shared(each.cue, draft.cue) and _is_same(each, draft):
            return evolve(draft, source=each.source)
    return draft


def _is_part(draft: Draft, marked: Draft) -> bool:
    """Whether source and cue of a pattern stand in the source that the tagger found, and no pattern read its cue:
    "Internal | emails" of "Internal emails seen by the Echo show X", not "a man | claiming" of "a man claiming to be
    Roe said X".
    """
    inside = all(_shared(marked.source, part) == _length(part) for part in (draft.source, draft.cue))
    return bool(draft.source and draft.cue) and draft.frame != "noun" and inside and _is_same(marked, draft)


def _is_swapped(draft: Draft, marked: Draft) -> bool:
    """Whether a pattern takes for the source what the tagger found to be said: "Roe, the heir, said her aunt fell"."""
    said = 2 * _shared(marked.content, draft.source) > _length(draft.source) > 0
    source = 2 * _shared(marked.source, draft.content) > _length(marked.source) > 0
    return said and source and draft.frame in _BY_PLACE and _shared(marked.cue, draft.cue) > 0


def _holds_clause(draft: Draft, marked: Draft) -> bool:
    """Whether the source of a pattern holds the source and the cue that the tagger found for the same content."""
    whole = _shared(marked.cue, draft.source) == _length(marked.cue)
    sourced = bool(marked.source) and _shared(marked.source, draft.source) == _length(marked.source)
    return whole and sourced and _is_same(marked, draft)


def _known(marked: Draft, draft: Draft) -> bool:
    if _shared(marked.cue, draft.cue) or _shared(marked.cue, draft.source):
        return True
    return draft.frame != "citing" and _is_same(marked, draft)  # beside "citing S" there is who cites


def _is_same(marked: Draft, draft: Draft) -> bool:
    """Whether two drafts have half of their contents in common."""
    return 3 * _shared(marked.content, draft.content) > _length(marked.content) + _length(draft.content)


def _shared(one: Sequence[Range], other: Sequence[Range]) -> int:
    return sum(max(0, min(end, stop) - max(start, begin)) for start, end in one for begin, stop in other)


def _length(ranges: Sequence[Range]) -> int:
    return sum(end - start for start, end in ranges)


def _draft(block: Block, low: int, high: int, marked: Attribution) -> Draft | None:
    source, cue, content = (tuple(_ranges(block, spans)) for spans in (marked.source, marked.cue, marked.content))
    content = clauses.cleaned(block, content)
    if not cue or not content:
        return None
    group = _verb(block, low, high, cue)
    if any(word in SILENCE for start, end in cue for word in block.tokens.lower[start:end]):
        return None
    if group is None and (_withheld(block, cue) or _reacts(block, cue)):
        return None
    if group is not None and clauses.is_request(block, group.lemma, content[0][0]):
        return None
    anchor = group.head if group else cue[0][0]
    return Draft(
        anchor,
        group.lemma if group else _lemma(block.tokens.lower[anchor]),
        _frame(block, source, cue, content, group),
        source[:1],
        cue,
        content,
        negated=group.negated if group else False,
        modal=group.modal if group else False,
        confidence=marked.confidence,
    )


def _lemma(word: str) -> str:
    """The verb of a participle that has no verb phrase: "with some suggesting X"; else the word itself."""
    form = VERB_FORMS.get(word)
    return form.lemma if form is not None and form.forms == "g" else word


def _verb(block: Block, low: int, high: int, cue: Iterable[Range]) -> VerbGroup | None:
    """The last verb in a cue: "issued a statement saying"."""
    groups = (verb_group(block, low, high, i) for start, end in cue for i in range(start, end))
    return next(reversed([group for group in groups if group is not None]), None)


def _frame(
    block: Block, source: Sequence[Range], cue: Sequence[Range], content: Sequence[Range], group: VerbGroup | None
) -> str:
    """The construction, named as the patterns name it."""
    lower = block.tokens.lower
    place, (start, end) = cue[0][0], content[0]
    opening = lower[start]
    if lower[place] in {"according", "per"}:
        return "according"
    if lower[place] in HEARSAY_ADVERBS:
        return "adverb"
    if group is None and opening not in PREPOSITIONS and not (source and _is_act(block, cue, content)):
        return "noun"
    if group is not None and group.form == "passive":
        return "passive-to" if opening == "to" else "passive-that"
    if start < place < content[-1][0]:
        return "split"
    if end <= place:
        return "after"
    if block.inside(start):
        return "quote"
    if start and lower[start - 1] == ":":
        return "colon"
    if opening == "that":
        return "that"
    if opening == "to" and lower[start + 1 : start + 2] and lower[start + 1] not in DETERMINERS:
        return "to"
    if opening in WH_WORDS:
        return "wh"
    if opening in PREPOSITIONS:
        return "about"
    return "clause" if syntax.has_clause(block, start, end) else "object"


def _is_act(block: Block, cue: Sequence[Range], content: Sequence[Range]) -> bool:
    """Whether a cue is a verb that tells nothing: "banned the word", but not "released a report", "named him as"."""
    at = [i for start, end in cue for i in range(start, end)]
    acts = any(syntax.is_finite(block, i) or block.tokens.lower[i].endswith("ing") for i in at)
    names = any("as" in block.tokens.lower[start:end] for start, end in content)
    return acts and not names and _SAID.isdisjoint(block.tokens.lower[i] for i in at)


def _withheld(block: Block, cue: Sequence[Range]) -> bool:
    """Whether a cue says that nothing was put out: "hasn't released a statement"."""
    words = [block.tokens.lower[i] for start, end in cue for i in range(start, end)]
    return not NEGATIONS.isdisjoint(words) and not MESSAGES.isdisjoint(words)


def _reacts(block: Block, cue: Sequence[Range]) -> bool:
    """Whether a cue only says how somebody takes what is so: "were frustrated that the gates are shut"."""
    return any(word in _FEELINGS for start, end in cue for word in block.tokens.lower[start:end])


_FEELINGS = frozenset(
    """
    angry annoyed delighted disappointed dismayed frustrated furious glad grateful happy horrified outraged pleased
    proud sad saddened shocked sorry surprised thankful thrilled unhappy upset
    """.split()
)


def _ranges(block: Block, spans: Iterable[Span]) -> Iterator[Range]:
    """The tokens that spans cover in this block."""
    tokens = block.tokens
    for span in spans:
        start, end = bisect_right(tokens.ends, span.start), bisect_left(tokens.starts, span.end)
        if start < end:
            yield start, end
