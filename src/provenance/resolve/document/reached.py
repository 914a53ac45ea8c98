"""Through which outlets the sources of a document were reached, where a later sentence leaves it unsaid."""

from __future__ import annotations

import re

from provenance.lexicon import organisations
from provenance.resolve.document.drafts import Step
from provenance.resolve.printed.mentions import Form, Mention

_OUTLET_WORDS = organisations.MEDIA_WORDS - {"media", "press", "news"}
# Whom a writer seldom has at hand, beside an outlet that does: "the Echo reported. Sources said".
_INFORMED = re.compile(
    r"(?:[\w-]+ )?(?:(?:sources|insiders)\b(?! in\b)|people (?:familiar|close|with (?:direct )?knowledge|briefed)\b)",
    re.I,
)
_NEAR = 2  # sentences within which "another official also said" goes on with what the outlet reports
_FAR = 4  # and within which "sources said" does


def is_outlet(mention: Mention) -> bool:
    """Whether a mention is of an outlet, by name or not: "the paper", "a radio station"."""
    return mention.form is Form.OUTLET or (
        mention.form in (Form.DEFINITE, Form.INDEFINITE) and mention.head in _OUTLET_WORDS
    )


class Reached:
    """What the chains of a document, read in its order, show so far."""

    def __init__(self) -> None:
        self._through: dict[int, tuple[Step, ...]] = {}
        self._last: tuple[int, tuple[Step, ...]] = (-_FAR - 1, ())

    def carry(self, chain: tuple[Step, ...], sentence: int) -> tuple[Step, ...]:
        """The chain with the outlets through which its first source, who is not named, was reached before.

        "A source told the Echo ... The source said": still the Echo's source. "An aide also said", soon after it, is
        the Echo's too, and "sources said" what the Echo's sources said. Named people may speak to many.
        """
        for n, step in enumerate(chain):
            if n and step.mention.form is Form.INDEFINITE and all(is_outlet(before.mention) for before in chain[:n]):
                self._through[step.figure] = chain[:n]
                self._last = (sentence, chain[:n])
        if len(chain) == 1 and chain[0].mention.form is Form.OUTLET:
            self._last = (sentence, chain)
        if not chain or is_outlet(chain[0].mention):
            return chain
        first = chain[0]
        if first.mention.form in (Form.DEFINITE, Form.PRONOUN):
            return (*self._through.get(first.figure, ()), *chain)
        also = first.mention.form is Form.INDEFINITE and "also" in first.cue.split()
        informed = _INFORMED.match(first.mention.text) is not None
        if (also or informed) and 0 <= sentence - self._last[0] <= (_FAR if informed else _NEAR):
            self._through[first.figure] = self._last[1]
            return (*self._last[1], *chain)
        return chain
