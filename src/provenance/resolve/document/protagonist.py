"""Whom a text is about: the one person whom it names most, whom it may call "a schoolboy" first and "the boy" after."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Set
from functools import lru_cache

from provenance import outlets
from provenance.lexicon import organisations, people
from provenance.lexicon.grammar import OWNERS
from provenance.model import Span
from provenance.resolve.document.cast import Cast
from provenance.resolve.document.cover import Cover
from provenance.resolve.printed.mentions import Form, Mention, read
from provenance.resolve.printed.names import fold, person_key
from provenance.resolve.printed.phrases import GROUP_WORDS

_CAPITALISED = re.compile(r"(?<![\w’'-])[A-Z][\w-]+")
# Who else is in a text for what they do, and is no protagonist.
_IN_OFFICE = people.OFFICIALS | people.SPOKESPEOPLE | people.LEADERS | people.OFFICES | people.POLITICIANS
_COMMON = (people.CIVILIANS | people.OCCUPATIONS | people.JOURNALISTS) - _IN_OFFICE - people.EXPERTS - people.INSIDERS


_BEFORE_PLACES = re.compile(r"\b(?:at|in|on|near|outside|the) (?=[A-Z])")
_LONGEST_NAME, _WORDS = 80, 5  # characters, words
_MARKS = ".,;:!?)]”\"’'"
_LAST_OF_BODIES = GROUP_WORDS | organisations.MEDIA_WORDS
# "His brother" and "a second boy" are others.
_OTHERS = OWNERS | {"another", "one", "second", "third", "other", "fellow"}


def described_by_life(mention: Mention, besides: Set[str] = frozenset()) -> bool:
    """Whether a mention tells of one person no more than an age, a sex, a trade: "a schoolboy", "the plumber".

    What else may be told are the nouns `besides`.
    """
    # An actress, a boss, a waitress are one person too, but tell more than a life: they may be anybody else.
    one = not mention.head.endswith(("s", "men")) and not mention.owner and mention.head in _COMMON | besides
    words = fold(mention.text).split()
    others = _OTHERS.intersection(words[: words.index(mention.head)] if mention.head in words else words)
    return mention.form in (Form.DEFINITE, Form.INDEFINITE) and one and not others and words[0] != mention.head


def protagonist(text: str, cast: Cast) -> str | None:
    """The full name of the person whom a text names most, where that is somebody in no office."""
    inside = Cover(Span(each.at, each.end) for each in cast.appearances)
    named = [each.name for each in cast.appearances if each.person and may_speak(each.name, cast, text)]
    for found in _CAPITALISED.finditer(text):
        full = cast.full_name(found[0])
        if full is not None and not inside.touches(Span(found.start(), found.end())):
            named.append(full)
    counts = Counter(map(person_key, named)).most_common(2)
    if not counts or len({count for _, count in counts}) < len(counts):
        return None
    spelled = Counter(name for name in named if person_key(name) == counts[0][0])
    name = min(spelled, key=lambda each: (-spelled[each], len(each), each))
    heads = {read(each).head for each in cast.descriptions.get(name, ())}
    return name if heads.isdisjoint(_IN_OFFICE) else None


def may_speak(name: str, cast: Cast, text: str) -> bool:
    """Whether a name, if any, is a person's for all that the text shows: no outlet's, no body's, no place's."""
    if not name:
        return True
    body = outlets.looks_like_outlet(name) or not _LAST_OF_BODIES.isdisjoint(fold(name).split()[-1:])
    return not body and (bool(cast.descriptions.get(name)) or not _is_place(name, text))


def _is_place(name: str, text: str) -> bool:
    """Whether a name is of a place or a body somewhere in the text: "at Orlo Hill", "the Orlo Hill"."""
    return name in _places(text)


@lru_cache(maxsize=16)
def _places(text: str) -> frozenset[str]:
    """What may be a name behind "at", "in", "the" somewhere in a text: every run of up to five words there."""
    runs = (text[found.end() : found.end() + _LONGEST_NAME].split()[:_WORDS] for found in _BEFORE_PLACES.finditer(text))
    return frozenset(" ".join(run[:n]).rstrip(_MARKS) for run in runs for n in range(1, len(run) + 1))
