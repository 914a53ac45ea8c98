"""Posts that an article embeds, signed as a network's markup leaves them: "The dam leaks. — Ada Velden (@velden)"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from attrs import evolve

from provenance.extract.grammar import clauses, syntax
from provenance.extract.grammar.draft import Draft, Range
from provenance.extract.text.block import Block
from provenance.extract.text.signatures import SIGNATURE


def read(text: str, block: Block, drafts: Sequence[Draft]) -> list[Draft]:
    """The posts of a paragraph, then `drafts`; what stands in a post is reached through its author."""
    tokens = block.tokens
    posts: list[Draft] = []
    begin = 0
    for found in SIGNATURE.finditer(text, tokens.starts[0], tokens.ends[-1]):
        dash, name, end = (bisect_left(tokens.starts, place) for place in (found.start(), *found.span("name")))
        content = clauses.cleaned(block, _pieces(block, begin, dash, drafts))
        if content:
            posts.append(Draft(dash, "—", "post", ((name, end),), ((dash, name),), content))
        begin = bisect_left(tokens.starts, found.end())
    if not posts:
        return list(drafts)
    return [*posts, *_told(posts, drafts)]


def _pieces(block: Block, begin: int, end: int, drafts: Sequence[Draft]) -> tuple[Range, ...]:
    """The post `begin`..`end`: its sentences where somebody in it says one of them, so that the others stay its own."""
    heads = {draft.anchor for draft in drafts if draft.source}
    if heads.isdisjoint(range(begin, end)):
        return ((begin, end),)
    pieces: list[Range] = []
    for low, high in block.sentences:
        low, high = max(low, begin), min(high, end)
        if pieces and not any(i in heads or syntax.is_finite(block, i) for i in range(low, high)):
            pieces[-1] = (pieces[-1][0], max(high, pieces[-1][1]))  # a link, "More on Sunday"
        elif low < high:
            pieces.append((low, high))
    return tuple(pieces)


def _told(posts: Sequence[Draft], drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The drafts that are no part of a signature; those without a parent get the post that they stand in."""
    again: dict[int, Draft] = {}
    for draft in drafts:
        if any(post.cue[0][0] <= draft.anchor < post.source[0][1] for post in posts):
            continue
        post = next((post for post in posts if post.content[0][0] <= draft.anchor < post.content[-1][1]), None)
        parent = post if draft.parent is None else again.get(id(draft.parent))
        again[id(draft)] = draft if parent is draft.parent else evolve(draft, parent=parent)
        yield again[id(draft)]
