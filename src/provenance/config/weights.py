"""Settings on what evidence weighs: priors, fidelities, ratings and owners of outlets."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from attrs import evolve

from provenance.config import values
from provenance.errors import InputError, SettingError
from provenance.model import Kind, Prior, allowed
from provenance.outlets import owners as owned
from provenance.outlets import ratings as rated


def priors(path: str, value: object, before: Mapping[Kind, Prior]) -> dict[Kind, Prior]:
    """Those of `before`, changed where the table sets something of them."""
    changed = dict(before)
    for name, given in values.table(path, value).items():
        at = f"{path}.{name}"
        kind = allowed.kind(at, name)
        changed[kind] = evolve(changed[kind], **values.table_of(at, given, ("named", "unnamed")))
    return changed


def ratings(path: str, value: object) -> dict[str, float]:
    """A file of them, or a table."""
    if isinstance(value, str):
        try:
            return rated.read(Path(value))
        except InputError as error:
            raise SettingError(path, str(error)) from error
    return rated.keyed(
        (name, allowed.share(f"{path}.{name}", each)) for name, each in values.table(path, value).items()
    )


def owners(path: str, value: object) -> dict[str, str]:
    """A folder of trust.txt files, or a table."""
    if isinstance(value, str):
        try:
            return owned.read(Path(value))
        except InputError as error:
            raise SettingError(path, str(error)) from error
    return owned.keyed((name, allowed.text(f"{path}.{name}", each)) for name, each in values.table(path, value).items())
