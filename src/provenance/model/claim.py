"""The statements that bear on one proposition."""

from __future__ import annotations

from attrs import field, frozen

from provenance.model.claim_correction import ClaimCorrection
from provenance.model.fields import each_a, is_text
from provenance.model.freeze import as_tuple
from provenance.model.statement import Statement


@frozen
class Claim:
    """The statements whose acceptance bears on one proposition, across documents, for or against.

    `text` is the wording of the most central statement, never generated (for an asked claim, the user's). `main` says
    that it is what a story mainly says, one that several documents tell.
    `corrections` are those that name it or a statement of it. A statement is on one claim only: where nothing is left
    for an asked one, since what bears on it is on another that was asked, `under` is the wording of that.
    """

    id: str
    text: str = field(validator=is_text)
    statements: tuple[Statement, ...] = field(default=(), converter=as_tuple, validator=each_a(Statement))
    asked: bool = False
    corrections: tuple[ClaimCorrection, ...] = field(default=(), converter=as_tuple)
    under: str | None = None
    main: bool = False


@frozen
class ClaimDraft:
    """A claim that a person builds by hand: its wording and the statements that bear on it."""

    text: str = field(validator=is_text)
    statements: tuple[Statement, ...] = field(default=(), converter=as_tuple, validator=each_a(Statement))
