"""How each setting is read, and laid over what was set before."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from attrs import evolve

from provenance.config import checks, corrections, values, weights
from provenance.model import Settings

_Reader = Callable[[str, object, Settings], Any]


def apply(settings: Settings, table: Mapping[str, object]) -> Settings:
    """`settings` with those of `table` over them. Raises SettingError as `load` does."""
    read = {name: READERS[values.known(name, READERS)](name, value, settings) for name, value in table.items()}
    return evolve(settings, **read)


def _instead(read: Callable[[str, object], Any]) -> _Reader:
    return lambda path, value, _: read(path, value)


def _plain(_: str, value: object, __: Settings) -> object:
    """As it is: `Settings` checks it."""
    return value


READERS: Mapping[str, _Reader] = {
    "profile": _instead(checks.profile),
    "select": _instead(checks.patterns),
    "ignore": _instead(checks.patterns),
    "level": _plain,
    "attention": _plain,
    "base_rate": _plain,
    "priors": lambda path, value, before: weights.priors(path, value, before.priors),
    "fidelity": lambda path, value, before: {**before.fidelity, **values.table(path, value)},
    "relay": _plain,
    "severity": lambda path, value, before: {**before.severity, **checks.severities(path, value)},
    "paths": lambda path, value, before: (*before.paths, *checks.paths(path, value)),
    "suppressions": lambda path, value, before: (*before.suppressions, *checks.suppressions(path, value)),
    "baseline": _instead(checks.baseline),
    "as_of": _plain,
    "second_hand": _plain,
    "interested": _plain,
    "ratings": _instead(weights.ratings),
    "calibrated": _plain,
    "owners": _instead(weights.owners),
    "corrections": _instead(corrections.corrections),
    "claim_corrections": _instead(corrections.claim_corrections),
}
