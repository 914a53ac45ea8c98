"""A corpus made up to measure growth: many stories of few documents, a few large ones, copies, words as in news.

A story has facts, each a handful of words; a sentence of a document tells one of them, in words that vary, or is of
its own. Common words come as often as the background says that they do in news; the others are made of syllables:
those of the story, those of its beat, which fifty stories share, and a Zipf-like rest. A larger corpus has more
stories and more beats, not more of the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import count

import numpy as np

from provenance.lexicon.background import LEVELS
from provenance.model import Document, Hop, Modality, Source, Span, Statement

SEED = 20_26
SENTENCES = 20  # of a document; each is a statement
LARGEST, TAIL = 300, 1.2  # documents of a story, and the exponent of how fast larger ones become rare
BEAT, FACTS, OWN = 50, 12, 0.45  # stories of a beat; facts of a story; share of sentences that tell none
COPIES, CHANGED = 0.15, 0.03  # share of a story's documents that copy another, and of their words that differ
REST = 150_000
_SYLLABLES = [a + b for a in "b d f g k l m n p r s t v z br dr st tr".split() for b in "a e i o u an or el".split()]
_SMALL = "the of a to in and for on with at by from as its that".split()


def word(n: int) -> str:
    """The made-up word of that number."""
    parts = []
    n += len(_SYLLABLES)
    while n:
        n, last = divmod(n, len(_SYLLABLES))
        parts.append(_SYLLABLES[last])
    return "".join(parts)


@cache
def _common() -> tuple[np.ndarray, np.ndarray]:
    """The words that the background lists, and how often each is drawn."""
    words = [(each, level) for level, line in enumerate(LEVELS) for each in line.split()]
    often = np.array([2.0**-level for _, level in words])
    return np.array([each for each, _ in words], dtype=object), often.cumsum() / often.sum()


def _drawn_common(rng: np.random.Generator, size: int) -> list[str]:
    words, often = _common()
    return list(words[np.searchsorted(often, rng.random(size))])


def _drawn_rest(rng: np.random.Generator, size: int) -> list[str]:
    return [word(int(each)) for each in REST ** rng.random(size)]


def stories(statements: int) -> Iterator[tuple[int, int]]:
    """The number of each story and of its documents, until there are so many statements."""
    left = statements // SENTENCES
    for n in count():
        if left <= 0:
            return
        size = min(left, LARGEST, int((1 - np.random.default_rng([SEED, n]).random()) ** (-1 / TAIL)))
        yield n, size
        left -= size


def story(n: int, size: int) -> list[list[str]]:
    """The sentences of each document of story `n`."""
    rng, beat = np.random.default_rng([SEED, n, 1]), np.random.default_rng([SEED, n // BEAT, 2])
    own = [word(REST + 20 * n + k) for k in range(20)]
    shared = [word(2**40 + 60 * (n // BEAT) + k) for k in range(60)]
    names = [each.title() for each in [*own[:6], *beat.permutation(shared)[: 4 + n % 3]]]
    facts = [[*rng.choice(names, 2), *rng.choice(own, 2), *_drawn_common(rng, 5)] for _ in range(FACTS)]
    documents: list[list[str]] = []
    for _ in range(size):
        if documents and rng.random() < COPIES:
            documents.append([_changed(each, rng) for each in documents[rng.integers(len(documents))]])
            continue
        told = [0, *np.sort(rng.integers(FACTS, size=SENTENCES - 1))]
        sentences = [
            _sentence([*rng.choice(names, 1), *_drawn_common(rng, 7), *_drawn_rest(rng, 3)], rng)
            if k > 1 and rng.random() < OWN
            else _sentence(_told(facts[fact], rng), rng)
            for k, fact in enumerate(told)
        ]
        documents.append(sentences)
    return documents


def _told(fact: list[str], rng: np.random.Generator) -> list[str]:
    """A fact in the words of one who tells it: some left out, some added, the order kept."""
    return [each for each in fact if rng.random() < 0.8] + _drawn_common(rng, 3)


def _sentence(content: list[str], rng: np.random.Generator) -> str:
    small = rng.integers(len(_SMALL), size=len(content))
    middle = " ".join(f"{_SMALL[k]} {each}" for k, each in zip(small, content, strict=True))
    return f"{middle[0].upper()}{middle[1:]}."


def _changed(sentence: str, rng: np.random.Generator) -> str:
    words = sentence[:-1].split()
    return " ".join([_drawn_common(rng, 1)[0] if rng.random() < CHANGED else each for each in words]) + "."


def corpus(statements: int) -> tuple[list[Document], list[Statement]]:
    """So many statements and their documents; a third of them denied or said by somebody."""
    documents, said = [], []
    for n, size in stories(statements):
        for k, sentences in enumerate(story(n, size)):
            id, title = f"s{n}/d{k}", sentences[0][:-1]
            start, text = len(title) + 2, f"{title}\n\n{' '.join(sentences)}\n"
            documents.append(Document(id, text, title=title))
            for m, sentence in enumerate(sentences):
                span = Span(start, start + len(sentence))
                chain = (Hop(Source(sentence.split()[1])),) if (k + m) % 3 == 0 else ()
                how = Modality.DENIED if (k + m) % 30 == 0 else Modality.ASSERTED
                said.append(
                    Statement(chain, id, span=span, text=sentence, modality=how, confidence=0.8, id=f"{id}:{start}")
                )
                start = span.end + 1
    return documents, said
