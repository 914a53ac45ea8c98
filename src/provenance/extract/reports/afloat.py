"""What is about, put forward by nobody in particular: "word has it that X", "claims of X began circulating",
"amid reports the dam leaks", "if reports are right, X".
"""

from __future__ import annotations

from collections.abc import Sequence

from provenance.extract.grammar import clauses, syntax
from provenance.extract.grammar.draft import Draft, Range
from provenance.extract.text.block import Block
from provenance.lexicon.grammar import BE, DETERMINERS, HAVE, PREPOSITIONS, SUBJECT_PRONOUNS, is_adverb
from provenance.lexicon.reports import HEARSAY_NOUNS, HEARSAY_VERBS, SURFACING

_NOUNS = HEARSAY_NOUNS | {"word", "news"}
_LEADS = frozenset("amid amidst after despite following given with of to from on by over unconfirmed".split())
_TRUE = frozenset("true accurate right correct believed reliable confirmed".split())
_SPREADING = HEARSAY_VERBS | SURFACING | {"fly", "rounds"}
_REACH = 14  # tokens from the noun to what it does


def read(block: Block, low: int, high: int, found: Sequence[Draft]) -> list[Draft]:
    """The hearsay of the sentence `low`..`high` that nobody in `found` speaks of; one at most."""
    lower = block.tokens.lower
    if _NOUNS.isdisjoint(lower[low:high]):
        return []
    spoken = {i for each in found for start, end in (*each.content, *each.source) for i in range(start, end)}
    spoken |= {each.anchor for each in found}
    for i in range(low, high - 2):
        if lower[i] not in _NOUNS or i in spoken or block.inside(i) or (lower[i] == "buzz" and i == low):
            continue
        content = _has_it(block, i, high) or _if_true(block, low, i, high) or _amid(block, low, i, high)
        content = content or _spreading(block, low, i, high)
        if content and (kept := clauses.cleaned(block, (content,))):
            return [Draft(i, "rumour", "afloat", (), ((i, i + 1),), kept)]
    return []


def _has_it(block: Block, i: int, high: int) -> Range | None:
    """Read "word has it that X"."""
    lower = block.tokens.lower
    if lower[i + 1] not in HAVE or lower[i + 2] != "it" or i + 4 >= high:
        return None
    return i + 3, clauses.sentence_end(block, high)


def _if_true(block: Block, low: int, i: int, high: int) -> Range | None:
    """Read "if the reports this week are accurate, X"."""
    lower = block.tokens.lower
    opening = next((k for k in range(i - 1, max(low - 1, i - 4), -1) if lower[k] == "if"), -1)
    comma = next((k for k in range(i + 1, min(high, i + _REACH)) if lower[k] == "," and not block.inside(k)), high)
    if opening < 0 or comma + 2 >= high or _TRUE.isdisjoint(lower[i:comma]) or BE.isdisjoint(lower[i:comma]):
        return None
    return comma + 1, clauses.sentence_end(block, high)


def _amid(block: Block, low: int, i: int, high: int) -> Range | None:
    """Read "amid reports he may resign", without "that"."""
    lower, words = block.tokens.lower, block.tokens.words
    if i == low or lower[i - 1] not in _LEADS or i + 3 >= high:
        return None
    subject = lower[i + 1] in SUBJECT_PRONOUNS | DETERMINERS or words[i + 1][0].isupper()
    if not subject or not syntax.has_clause(block, i + 1, high):
        return None
    return i + 1, clauses.sentence_end(block, high)


def _spreading(block: Block, low: int, i: int, high: int) -> Range | None:
    """Read "claims of X began circulating", "rumours are swirling about X", "word started to spread that X"."""
    lower = block.tokens.lower
    bare = i == low or lower[i - 1] in DETERMINERS - {"this", "that"} or lower[i - 1] in {",", "but", "and", "as"}
    if not bare and not lower[i - 1].isalpha():
        return None
    near = range(i + 1, min(high, i + _REACH))
    verb = next((k for k in near if lower[k] in _SPREADING and lower[k + 1 : k + 2] != ["to"]), -1)
    if verb < 0 or block.inside(verb) or any(lower[k] in {",", ";", ":", "that"} for k in range(i, verb)):
        return None
    between = [k for k in range(i + 1, verb) if syntax.is_finite(block, k) and not syntax.is_reduced(block, k)]
    between = [k for k in between if lower[k - 1] != "'s"]  # "the star's alleged death"
    if any(lower[k] not in BE | HAVE | {"started", "began", "kept", "made"} for k in between):
        return None
    about = i + 1 < verb and lower[i + 1] in PREPOSITIONS
    after = next((k for k in range(verb + 1, min(high - 1, verb + 6)) if lower[k] in {"that", "about"}), -1)
    if after > 0 and all(lower[k].isalpha() or is_adverb(lower[k]) for k in range(verb + 1, after)):
        return after + (lower[after] == "about"), clauses.sentence_end(block, high)
    return (i, clauses.sentence_end(block, high)) if about else None
