"""Settings on what evidence weighs: priors, fidelities, ratings and owners of outlets."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from attrs import evolve

from provenance.config import values
from provenance.errors import InputError, SettingError
from provenance.model import Kind, Prior
from provenance.outlets import owners as owned
from provenance.outlets import ratings as rated


def base_rate(path: str, value: object) -> float:
    return values.number(path, value, 1e-9, 1 - 1e-9, "1e-9..1 - 1e-9")


def fidelity(path: str, value: object) -> float:
    return values.number(path, value, 0.5, 1, "0.5..1")


def fidelities(path: str, value: object) -> dict[Kind, float]:
    given = {f"{path}.{name}": (name, each) for name, each in values.table(path, value).items()}
    return {values.kind(at, name): fidelity(at, each) for at, (name, each) in given.items()}


def priors(path: str, value: object, before: Mapping[Kind, Prior]) -> dict[Kind, Prior]:
    """Those of `before`, changed where the table sets something of them."""
    changed = dict(before)
    for name, given in values.table(path, value).items():
        at = f"{path}.{name}"
        kind = values.kind(at, name)
        changed[kind] = _prior(at, given, changed[kind])
    return changed


def _prior(path: str, value: object, prior: Prior) -> Prior:
    for name, given in values.table_of(path, value, ("named", "unnamed")).items():
        prior = evolve(prior, **{name: values.number(f"{path}.{name}", given, 0.5, 1 - 1e-9, "[0.5, 1)")})
    if prior.unnamed > prior.named:
        raise SettingError(path, f"unnamed ({prior.unnamed}) must not be above named ({prior.named})")
    return prior


def calibrated(path: str, value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise SettingError(path, f"expected a number of labelled claims, not {value!r}")
    return value


def ratings(path: str, value: object) -> dict[str, float]:
    """A file of them, or a table."""
    if isinstance(value, str):
        try:
            return rated.read(Path(value))
        except InputError as error:
            raise SettingError(path, str(error)) from error
    return rated.keyed((name, values.share(f"{path}.{name}", each)) for name, each in values.table(path, value).items())


def owners(path: str, value: object) -> dict[str, str]:
    """A folder of trust.txt files, or a table."""
    if isinstance(value, str):
        try:
            return owned.read(Path(value))
        except InputError as error:
            raise SettingError(path, str(error)) from error
    return owned.keyed((name, values.text(f"{path}.{name}", each)) for name, each in values.table(path, value).items())
