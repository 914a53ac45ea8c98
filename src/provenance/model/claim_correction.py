"""What a person says of which statements are on one claim, and how they stand towards it."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import field, frozen

from provenance.model.fields import is_text, text_or_none
from provenance.model.freeze import as_tuple
from provenance.model.vocabulary import Tie


@frozen
class Quoted:
    """Which statement a correction means: the one that holds these words, in which document (id).

    Without a document it is whatever says so in any, or the claim that was asked in these words. Case and line breaks
    make no difference.
    """

    text: str = field(validator=is_text)
    document: str | None = field(default=None, validator=text_or_none)

    def __str__(self) -> str:
        return f"“{self.text}”" + (f" in {self.document}" if self.document else "")


def _meant(of: Iterable[str | Quoted]) -> tuple[Quoted, ...]:
    found = tuple(Quoted(each) if isinstance(each, str) else each for each in as_tuple(of))
    for each in found:
        if not isinstance(each, Quoted):
            raise TypeError(f"expected a statement's words or Quoted(text, document), not {each!r}")
    return found


def _enough(correction: ClaimCorrection, _: object, of: tuple[Quoted, ...]) -> None:
    if correction.says in (Tie.ONE, Tie.APART):
        if len(of) < 2:
            raise ValueError(f"'{correction.says}' needs two statements or more")
    elif len(of) != 2:
        raise ValueError(f"'{correction.says}' is of two: a statement, and what it {correction.says}")
    if len(set(of)) < len(of):
        raise ValueError(f"'{correction.says}' names one statement twice")


@frozen
class ClaimCorrection:
    """A person's word on statements and their claims, which wins over linking; `reason` says on what ground.

    one          the claims that these are on are one
    apart        the others are not on the claim of the first, and leave it
    supports, denies, doubts    the first is on the claim of the second, and does so to what that one says

    `of` takes the words alone too. Raises ValueError for fewer than two statements, for more than two of the last
    three, and for one named twice.
    """

    says: Tie = field(converter=Tie)
    of: tuple[Quoted, ...] = field(converter=_meant, validator=_enough)
    reason: str | None = None

    def __str__(self) -> str:
        """In words: "“no crack” in a.txt denies “the dam has cracked” (we asked)"."""
        first, *others = map(str, self.of)
        if self.says is Tie.ONE:
            words = f"{' and '.join((first, *others))} are on one claim"
        elif self.says is Tie.APART:
            words = f"{' and '.join(others)} {'is' if len(others) == 1 else 'are'} not on the claim of {first}"
        else:
            words = f"{first} {self.says} {others[0]}"
        return words + (f" ({self.reason})" if self.reason else "")
