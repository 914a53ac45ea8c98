"""What a person says that the texts do not, or say wrongly."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import field, frozen

from provenance.model.fields import is_text, text_or_none
from provenance.model.freeze import as_tuple
from provenance.model.vocabulary import Says


@frozen
class Whom:
    """Whom a correction means: a source by its id, name or another mention; where several are called so, in which
    document (id).
    """

    source: str = field(validator=is_text)
    document: str | None = field(default=None, validator=text_or_none)

    def __str__(self) -> str:
        return repr(self.source) + (f" in {self.document}" if self.document else "")


def _meant(whom: Iterable[str | Whom]) -> tuple[Whom, ...]:
    found = tuple(Whom(each) if isinstance(each, str) else each for each in as_tuple(whom))
    for each in found:
        if not isinstance(each, Whom):
            raise TypeError(f"expected a source's name or Whom(source, document), not {each!r}")
    return found


def _enough(correction: SourceCorrection, _: object, whom: tuple[Whom, ...]) -> None:
    if correction.says in (Says.ONE, Says.APART):
        if len(whom) < 2:
            raise ValueError(f"'{correction.says}' needs two sources or more")
        if len(set(whom)) < len(whom):
            raise ValueError(f"'{correction.says}' names one source twice")
    elif len(whom) != 1:
        raise ValueError(f"'{correction.says}' is of one source")


@frozen
class SourceCorrection:
    """A person's word on sources, which wins over what was read; `reason` says on what ground.

    `whom` takes names too. Raises ValueError for fewer than two sources that are one or apart or one named twice, and
    for several that are anything else.
    """

    says: Says = field(converter=Says)
    whom: tuple[Whom, ...] = field(converter=_meant, validator=_enough)
    reason: str | None = None

    def __str__(self) -> str:
        """In words: "'the clerk' and 'Jo Lind' are one (both have the office)"."""
        who = " and ".join(map(str, self.whom))
        return f"{who} {_VERBS[self.says]}" + (f" ({self.reason})" if self.reason else "")


_VERBS = {
    Says.ONE: "are one",
    Says.APART: "are not one",
    Says.FIRST_HAND: "is first-hand",
    Says.KNOWN: "is known to an editor",
}
