"""Settings on the rules: which run, where, how severe, and which findings are known or let pass."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from attrs import fields

from provenance.config import values
from provenance.errors import FormatError, SettingError, UnknownNameError
from provenance.model import PathSettings, Settings, Severity, Waiver, allowed
from provenance.rules import PROFILES, chosen
from provenance.rules import baseline as known_findings


def profile(path: str, value: object) -> str:
    if (name := allowed.text(path, value)) not in PROFILES:
        raise SettingError(path, str(UnknownNameError("profile", name, PROFILES)))
    return name


def _pattern(path: str, value: object) -> str:
    pattern = allowed.text(path, value)
    try:
        chosen(Settings(select=[pattern]))
    except UnknownNameError as error:
        raise SettingError(path, str(error)) from error
    return pattern


patterns = allowed.several(_pattern, "codes, prefixes of codes or names")


def severities(path: str, value: object) -> dict[str, Severity]:
    return {
        _pattern(f"{path}.{name}", name): allowed.severity(f"{path}.{name}", each)
        for name, each in values.table(path, value).items()
    }


def paths(path: str, value: object) -> tuple[PathSettings, ...]:
    return tuple(_path(*each) for each in values.tables(path, value))


def _path(path: str, table: Mapping[str, object]) -> PathSettings:
    given = values.table_of(path, table, ("match", "select", "ignore", "severity"))
    if "match" not in given:
        raise SettingError(f"{path}.match", "is missing: say which documents, as in match = 'blogs/*'")
    return PathSettings(
        allowed.text(f"{path}.match", given["match"]),
        patterns(f"{path}.select", given.get("select", [])),
        patterns(f"{path}.ignore", given.get("ignore", [])),
        severities(f"{path}.severity", given.get("severity", {})),
    )


def suppressions(path: str, value: object) -> tuple[Waiver, ...]:
    return tuple(_waiver(*each) for each in values.tables(path, value))


def _waiver(path: str, table: Mapping[str, object]) -> Waiver:
    readers = {"rule": _pattern, "until": allowed.day}
    given = {
        name: readers.get(name, allowed.text)(f"{path}.{name}", value)
        for name, value in values.table_of(path, table, [each.name for each in fields(Waiver)]).items()
    }
    try:
        return Waiver(given.pop("reason", ""), **given)
    except SettingError as error:
        raise SettingError(path, error.why) from error


def baseline(path: str, value: object) -> Mapping[str, Severity]:
    file = Path(allowed.text(path, value))
    try:
        return known_findings.read(file.read_bytes(), str(file))
    except OSError as error:
        raise SettingError(path, f"{file}: {error.strerror}: write one with --write-baseline") from error
    except FormatError as error:
        raise SettingError(path, str(error)) from error
