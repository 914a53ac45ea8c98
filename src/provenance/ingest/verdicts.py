"""The verdicts of a page that checks facts, where its text has the claims alone."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice, pairwise

from provenance.ingest.linked_data import Review

_LABELS = ("", " claim", " the claim")
_SHORT = 100  # characters of a line that is a verdict and no prose
_NEAR = 2  # lines below a claim in which its verdict stands


def with_verdicts(text: str, title: str | None, reviews: Iterable[Review]) -> str:
    """A text with the verdict on each claim that its page checks: below the line that is the claim, unless it stands
    there; where no line is, with the claim below the title.

    Of a page that shows both in a box apart the extraction has neither, or the claim alone: what is left is the hoax,
    in its own words.
    """
    below = len(f"{title}\n\n") if title and text.startswith(f"{title}\n\n") else 0
    lines, above = text[below:].split("\n"), []
    for each in reviews:
        if not re.search(r"\w", each.claim):
            continue  # every blank line would be its copy
        claim = _words(each.claim)
        printed = [_words(line) for line in lines]
        copies = [n for n, words in enumerate(printed) if words in {f"{label}{claim}" for label in _LABELS}]
        for n in reversed(copies):
            if not any(_has(line, each.rating) for line in _short(lines[n + 1 :])):
                lines.insert(n + 1, f"Rating: {each.rating}")
        pairs = pairwise([text[:below], *lines, ""])
        judged = (f"{one}\n{other}" for one, other in pairs if claim in _words(one))
        if not copies and not any(_has(both, each.rating) for both in judged):
            above.append(f"Claim: {each.claim}\nRating: {each.rating}\n")
    return text[:below] + "".join(above) + "\n".join(lines)


def _short(lines: Iterable[str]) -> Iterable[str]:
    return (line for line in islice(filter(str.strip, lines), _NEAR) if len(line) <= _SHORT)


def _has(text: str, rating: str) -> bool:
    """Whether a rating stands in a text: word for word, or as it is where it has none: "❌"."""
    return _words(rating) in _words(text) if re.search(r"\w", rating) else rating in text


def _words(text: str) -> str:
    return " ".join(["", *re.findall(r"\w+", text.casefold()), ""])
