"""What the sentences of a text are about: the noun phrase that each opens with, up to its verb."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from attrs import frozen

from provenance.lexicon.grammar import ADVERBS, AUXILIARIES, CONJUNCTIONS, IRREGULAR_PASTS, PREPOSITIONS, SUBORDINATORS
from provenance.lexicon.verbs import VERB_FORMS
from provenance.resolve.document.cast import Cast
from provenance.resolve.printed.mentions import Form, Mention, read

_WORD = re.compile(r"[^\W_][\w.&'’-]*|[^\w\s]")
_QUOTED = re.compile(r"[“\"][^“”\"]*(?:[”\"]|\Z)|(?<!\w)[‘'](?=\w)[^‘]*?[’'](?!\w)", re.S)
_LONGEST = 16  # words of a subject
_LONGEST_OPENING = 60  # characters of "On Monday," before one
_LONGEST_QUOTATION = 2_000  # characters
_FAR = 3  # sentences back to one that is not quoted


@frozen
class Topics:
    """The sentences of a text, by where they start."""

    text: str
    starts: Sequence[int]
    cast: Cast

    def before(self, at: int) -> Iterator[tuple[Mention, int]]:
        """What the sentence of `at` opens with, where that stands before `at`, and what the one before it opens with.

        Of each its place too. Sentences that begin in quotation marks are somebody's, and about what they please.
        """
        index = bisect_right(self.starts, at) - 1
        for n in range(index, max(-1, index - _FAR), -1):
            start = self.starts[n]
            if self._quoted(start):
                continue
            found = self._subject(start, self.starts[n + 1] if n + 1 < len(self.starts) else len(self.text))
            if found is not None and found[1] + len(found[0].text) <= at:
                yield found
            if n < index:
                break

    def sentence_before(self, at: int) -> int:
        """Where the sentence before that of `at` begins."""
        return self.starts[max(0, bisect_right(self.starts, at) - 2)] if self.starts else 0

    def after(self, at: int) -> int:
        """Where the sentence of `at` ends and the next one begins."""
        index = bisect_right(self.starts, at)
        return self.starts[index] if index < len(self.starts) else len(self.text)

    def _quoted(self, at: int) -> bool:
        """Whether a sentence is in quotation marks at its beginning."""
        start = max(self.text.rfind("\n", 0, at) + 1, at - _LONGEST_QUOTATION)
        end = self.text.find("\n", at, at + _LONGEST_QUOTATION)
        near = self.text[start : end if end >= 0 else at + _LONGEST_QUOTATION]
        return any(start + each.start() <= at < start + each.end() for each in _QUOTED.finditer(near))

    def _subject(self, start: int, end: int) -> tuple[Mention, int] | None:
        words = [(each[0], start + each.start()) for each in _WORD.finditer(self.text[start:end])]
        words = _without_opening(words)
        words = words[: _LONGEST + 2]
        at = next((n for n in range(1, len(words)) if _is_verb(words[n][0], words[n - 1][0])), 0)
        if not at:
            return None
        first, last = words[0][1], words[at - 1]
        end = last[1] + len(last[0])
        beside = words[at + 1][1] if words[at][0] == "," and at + 1 < len(words) else end  # "the minister, Mara Lind,"
        people = [each for each in self.cast.appearances if each.person and (each.at == beside or each.end == end)]
        for each in people[-1:]:
            return Mention(each.name, Form.PERSON, "", each.name, each.description), each.at
        phrase = self.text[first:end]
        return read(phrase, self.cast.full_name(phrase) is None), first


def _is_verb(word: str, before: str) -> bool:
    """Whether a word after another is a verb, or goes no further in a subject: a comma, "who"."""
    if not word[0].isalnum():
        return word not in "'’-&"
    if word[0].isupper() or word in ("and", "of"):
        return False
    if word in AUXILIARIES or word in ADVERBS or word in IRREGULAR_PASTS or word in ("who", "which", "that", "or"):
        return True
    verb = word in VERB_FORMS or word.endswith("ed")
    return verb and before.lower() not in PREPOSITIONS and before.lower() not in ("a", "an", "the")


def _without_opening(words: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """The words without "But", "However,", "On Monday,", "Born in Orlo,"; none after "When" and the like."""
    while words:
        first = words[0][0].lower()
        if first in CONJUNCTIONS or not first[0].isalnum():
            words = words[1:]
        elif first in SUBORDINATORS - PREPOSITIONS:
            return []
        elif first in PREPOSITIONS or first in ADVERBS or first == "born" or first.endswith(("ing", "ly")):
            near = [n for n, (word, at) in enumerate(words) if word == "," and at - words[0][1] < _LONGEST_OPENING]
            words = words[near[0] + 1 :] if near else []
        else:
            return words
    return words
