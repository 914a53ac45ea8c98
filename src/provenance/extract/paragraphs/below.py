"""What stands, without marks, below a line that names its speaker: a web page's block quotation, its marks lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from provenance.extract.grammar import press
from provenance.extract.grammar.draft import Draft
from provenance.extract.text.block import Block
from provenance.lexicon.grammar import DETERMINERS, POSSESSIVES
from provenance.lexicon.organisations import DOCUMENT_WORDS
from provenance.lexicon.people import FIRST_PERSONS, PERSONAL_PRONOUNS
from provenance.lexicon.reports import PUBLICATIONS
from provenance.lexicon.verbs import SPEECH
from provenance.model import Span

_Read = Sequence[tuple[Block, Sequence[Draft]]]
_LONGEST = 12  # paragraphs that a block quotation may have
_LEAST = 12  # tokens of a paragraph without a final stop that is no caption or heading
_TITLED = 0.7  # share of words with a capital, from which a line is a heading
_STOPS = frozenset(". ! ? … ” \" ’ ' )".split())
_SAID = frozenset("that clause object about".split())
_FIRST = FIRST_PERSONS | {"my", "our", "mine", "ours"}
_THIRD = frozenset("he she his her they their".split())
_SECTIONS = frozenset(
    "update updated updates related read watch photo photos image images picture video source sources more see".split()
)


def handed(text: str, read: _Read, continued: Mapping[int, object]) -> dict[int, Draft]:
    """For each paragraph (by position) that is the word of whom the line above it announces: that line's draft.

    `continued` has the drafts (by identity) whose quotation wears marks. Paragraphs after the first are the speaker's
    while they say "I" or "we", unless the writer does so too.
    """
    found: dict[int, Draft] = {}
    writer = False
    for n, (block, drafts) in enumerate(read):
        opening = _opening(block, drafts)
        if opening is not None and id(opening) in continued:
            if n + 1 < len(read) and _quotes(*read[n + 1]):
                found[n + 1] = opening
        elif opening is not None:
            for k in range(n + 1, min(n + 1 + _LONGEST, len(read))):
                spoken = says_i(read[k][0])
                if k > n + 1 and (writer or not spoken):
                    break
                if not _adjoin(text, read[k - 1][0], read[k][0]) or not _is_theirs(block, opening, *read[k]):
                    break
                if not _hands_down(block, opening) and (writer or not spoken):
                    break
                found[k] = opening
                if _opening(*read[k]) is not None:
                    break
        writer = writer or (n not in found and says_i(block))
    return found


def unattributed(block: Block, drafts: Sequence[Draft]) -> list[Span]:
    """The sentences of a paragraph that nobody is named for, and that are no questions."""
    named = [draft.anchor for draft in drafts if draft.source]
    tokens = block.tokens
    return [
        Span(tokens.starts[low], tokens.ends[high - 1])
        for low, high in block.sentences
        if high - low > 2
        and tokens.lower[high - 1] not in {"?", ":"}
        and not any(low <= anchor < high for anchor in named)
    ]


def says_i(block: Block) -> bool:
    """Whether a paragraph says "I" or "we" outside of quotations."""
    words, lower = block.tokens.words, block.tokens.lower
    return any(lower[i] in _FIRST and words[i] != "US" and not block.inside(i) for i in range(len(lower)))


def _opening(block: Block, drafts: Sequence[Draft]) -> Draft | None:
    """The draft of a line that ends with a colon and hands its speaker down."""
    lower = block.tokens.lower
    if lower[-1] != ":" or not block.sentences:
        return None
    last = [draft for draft in drafts if draft.source and draft.anchor >= block.sentences[-1][0]]
    said = [draft for draft in last if draft.lemma in SPEECH | {"issue", "according"}]
    announced = [draft for draft in said if draft.frame == "opening"]
    found = announced or [draft for draft in said if draft.frame in _SAID]
    if not found or lower[found[-1].source[0][0]] in _FIRST | {"that"}:
        return None
    return found[-1]


def _hands_down(block: Block, draft: Draft) -> bool:
    """Whether no words of the speaker stand in the line, but "confirmed the same:", or those of an outlet's report."""
    if not draft.content:
        return True
    start, end = draft.content[0]
    bare = block.tokens.lower[end - 1] in {"this", "same", "following", "it", "so"} and end - start < 3
    return bare or (draft.frame in {"that", "clause"} and _is_outlet(block, draft))


def _is_outlet(block: Block, draft: Draft) -> bool:
    return press.is_publisher(block, *draft.source[0])


def _quotes(block: Block, drafts: Sequence[Draft]) -> bool:
    """Whether a paragraph opens with a quotation, in which all that it reports stands."""
    return block.inside(0) and all(block.inside(draft.anchor) for draft in drafts)


def _adjoin(text: str, above: Block, below: Block) -> bool:
    """Whether nothing stands between two paragraphs, no picture's caption or button either."""
    return not text[above.tokens.ends[-1] : below.tokens.starts[0]].strip()


def _is_theirs(above: Block, opening: Draft, block: Block, drafts: Sequence[Draft]) -> bool:
    """Whether a paragraph can be the word of the speaker of `opening`, rather than a heading or the writer's."""
    if block.headline or block.inside(0) or not _is_prose(block):
        return False
    if any(draft.frame in {"post", "label"} for draft in drafts):
        return False
    return says_i(block) or not _speaks_of(block, above, opening)


def _is_prose(block: Block) -> bool:
    """Whether a paragraph is no heading, caption, item of a list or section ("Update: X")."""
    words, lower = block.tokens.words, block.tokens.lower
    if not (words[0][0].isalnum() or lower[0] in {"…", "..", "...", "#", "@"} or words[2:3] == ["]"]):
        return False
    if ":" in lower[1:3] and (lower[0] in _SECTIONS or lower[0].isdigit()):
        return False
    if lower[0].isdigit() and lower[1:2] in (["."], [")"]):
        return False
    letters = [word for word in words if word.isalpha() and len(word) > 3]
    if lower[-1] != "." and sum(word[0].isupper() for word in letters) >= _TITLED * len(letters):
        return False
    return lower[-1] in _STOPS | {":"} or len(words) >= _LEAST or says_i(block)


def _speaks_of(block: Block, above: Block, opening: Draft) -> bool:
    """Whether a paragraph names the speaker, or starts with "he" or "she" where a person speaks."""
    start, end = opening.source[0]
    name = _name(above, start, end)
    outside = {word for i, word in enumerate(block.tokens.words) if not block.inside(i)}
    if name and name in outside:
        return True
    document = above.tokens.lower[end - 1] in DOCUMENT_WORDS | PUBLICATIONS
    return not (document or _is_outlet(above, opening)) and block.tokens.lower[0] in _THIRD


def _name(block: Block, start: int, end: int) -> str:
    """The surname, or last word, of a source's name; "" for a pronoun or description."""
    words, lower = block.tokens.words, block.tokens.lower
    stop = next((i for i in range(start + 1, end) if lower[i] in {",", "of", "at", "(", "from", "for", "who"}), end)
    named = [
        words[i]
        for i in range(start, stop)
        if words[i][0].isupper() and lower[i] not in DETERMINERS | POSSESSIVES | PERSONAL_PRONOUNS
    ]
    return named[-1] if named else ""
