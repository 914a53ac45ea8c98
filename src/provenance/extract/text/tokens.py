"""Cut text into tokens that keep their places."""

from __future__ import annotations

import re

from attrs import frozen

DOUBLE_QUOTES = frozenset({'"', "“", "”", "„", "‟", "«", "»", "''", "``", "＂"})
TITLES = (
    "Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Maj|Cmdr|Prof|Rev|Hon|Jr|Sr|St|Inc|Corp|Co|Ltd|No|vs|"
    "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Sens|Reps|Messrs|Adm|Brig|Supt|Det|Ft|Mt|Pvt"
)

TOKEN = re.compile(
    rf"""
    ''|``                                      # typewriter double quotes
    | (?:[^\W\d_]\.){{2,}}                     # U.S., a.m.
    | \b(?:{TITLES})\.
    | \b[A-Z]\.(?=\s[A-Z])                     # initials
    | [#@]\w+                                  # tags and handles
    | \$?\d+(?:[.,:]\d+)*%?
    | ['’](?:s|S|re|ve|ll|d|m)\b               # clitics
    | \w+(?:[-‑&/]\w+|\.(?=[a-z])\w+|['’](?!(?:s|S|re|ve|ll|d|m)\b)\w+)*
    | \.\.+ | --+
    | \S
    """,
    re.VERBOSE,
)


@frozen
class Tokens:
    """The tokens of a stretch of text: the words as printed and in lower case, and their offsets in the document."""

    words: list[str]
    lower: list[str]
    starts: list[int]
    ends: list[int]

    def __len__(self) -> int:
        return len(self.words)


def tokenise(text: str, start: int, end: int) -> Tokens:
    """The tokens of ``text[start:end]``; apostrophes in `lower` are straight. Linear in the length."""
    words, starts, ends = [], [], []
    for match in TOKEN.finditer(text, start, end):
        words.append(match[0])
        starts.append(match.start())
        ends.append(match.end())
    lower = [word.lower().replace("’", "'") for word in words]
    for i, word in enumerate(words):
        if word == "WHO" and not any(_shouted(beside) for beside in words[max(0, i - 1) : i + 2] if beside != word):
            lower[i] = word  # the World Health Organization, no relative pronoun
    return Tokens(words, lower, starts, ends)


def _shouted(word: str) -> bool:
    return len(word) > 1 and word.isalpha() and word.isupper()
