"""What a person says of sources and of claims, over what was read: ``[[corrections]]``, ``[[claim_corrections]]``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from provenance.config import values
from provenance.errors import SettingError
from provenance.model import ClaimCorrection, Quoted, Says, SourceCorrection, Tie, Whom


def corrections(path: str, value: object) -> tuple[SourceCorrection, ...]:
    return tuple(_correction(*each) for each in values.tables(path, value))


def _correction(path: str, table: Mapping[str, object]) -> SourceCorrection:
    says, named, reason = _said(path, table, Says)
    at = f"{path}.{says}"
    whom = (
        [_whom(f"{at}[{n}]", each) for n, each in enumerate(named)] if isinstance(named, list) else [_whom(at, named)]
    )
    try:
        return SourceCorrection(says, whom, reason)
    except ValueError as error:
        raise SettingError(at, str(error)) from error


def claim_corrections(path: str, value: object) -> tuple[ClaimCorrection, ...]:
    return tuple(_claim_correction(*each) for each in values.tables(path, value))


def _claim_correction(path: str, table: Mapping[str, object]) -> ClaimCorrection:
    says, named, reason = _said(path, table, Tie)
    at = f"{path}.{says}"
    if not isinstance(named, list):
        raise SettingError(at, f"expected a list of statements, not {named!r}")
    quoted = [_quoted(f"{at}[{n}]", each) for n, each in enumerate(named)]
    try:
        return ClaimCorrection(says, quoted, reason)
    except ValueError as error:
        raise SettingError(at, str(error)) from error


def _whom(path: str, value: object) -> Whom:
    return Whom(*_in_document(path, value, "source", "give its name"))


def _quoted(path: str, value: object) -> Quoted:
    return Quoted(*_in_document(path, value, "text", "quote the statement"))


def _in_document(path: str, value: object, key: str, what_to_do: str) -> tuple[str, str | None]:
    """What a string says, or a table under `key`, and in which document, if that is said."""
    if isinstance(value, str):
        return values.words(path, value), None
    table = values.table_of(path, value, (key, "document"))
    given = {name: values.words(f"{path}.{name}", each) for name, each in table.items()}
    if key not in given:
        raise SettingError(path, f"no {key}: {what_to_do}, or give a table with {key} and document")
    return given[key], given.get("document")


def _said(path: str, table: Mapping[str, object], forms: Iterable[str]) -> tuple[str, object, str | None]:
    """Which one of `forms` a correction has, of what, and the reason, if one is given."""
    forms = [str(form) for form in forms]
    given = values.table_of(path, table, (*forms, "reason"))
    says = [name for name in given if name in forms]
    if len(says) != 1:
        raise SettingError(path, f"expected one of {', '.join(forms)}, not {' and '.join(says) or 'none of them'}")
    reason = values.words(f"{path}.reason", given["reason"]) if "reason" in given else None
    return says[0], given[says[0]], reason
