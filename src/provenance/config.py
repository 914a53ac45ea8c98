"""Settings from a file: provenance.toml, or ``[tool.provenance]`` in pyproject.toml.

The file holds the names of `Settings`, and nothing else::

    profile = "ap"
    ignore = ["MET"]
    base_rate = 0.4
    priors.insider = { named = 0.7, unnamed = 0.6 }
    fidelity.social-media = 0.7
    severity.single-origin = "error"
    ratings = "ratings.csv"            # domain,rating in 0..1
    owners = "trust"                   # a folder of trust.txt files, DOMAIN.txt; or a table of outlets and owners
    baseline = "known.json"            # written by `provenance audit --write-baseline`

    [[paths]]
    match = "blogs/*"
    ignore = ["undated"]

    [[suppressions]]
    rule = "anonymous-origin"
    claim = "The dam will be sold"
    reason = "the editor knows who the aide is"
    until = 2026-12-31

    [[corrections]]                    # one, apart, first-hand or known: docs/sources.md
    one = ["Jo Lind", "the harbour master"]

    [[claim_corrections]]              # one, apart, supports, denies or doubts: docs/claims.md
    denies = [{ text = "no such sale", document = "herald.txt" }, "The dam will be sold"]

A file suppressions.toml beside the corpus holds such ``[[suppressions]]`` alone, which are added to these.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from attrs import evolve, fields

from provenance.errors import FormatError, InputError, SettingError, UnknownNameError
from provenance.model import (
    ClaimCorrection,
    Kind,
    PathSettings,
    Prior,
    Quoted,
    Settings,
    Severity,
    SourceCorrection,
    Tie,
    Waiver,
)
from provenance.outlets import owners, ratings
from provenance.resolve.corrections import corrections
from provenance.rules import PROFILES, baseline, chosen

OWN, SHARED, BESIDE = "provenance.toml", "pyproject.toml", "suppressions.toml"


def load(path: Path | None = None, start: Path | None = None, options: Mapping[str, object] | None = None) -> Settings:
    """The settings of a file, with `options` over them (names of settings to values).

    The file is `path`, or else the nearest provenance.toml, or pyproject.toml with a table ``[tool.provenance]``, in
    the folder `start` (by default the working folder) or above it; without any, the defaults. Suppressions in a file
    suppressions.toml in `start` are added. Where a suppression has an end, `as_of` is today unless it is set. Raises
    SettingError, with the path of the setting and the file, for an unknown setting, a value of the wrong type or out of
    its range, an unknown rule or profile, and for a file that cannot be read.
    """
    settings = Settings()
    found = path or _nearest((start or Path.cwd()).resolve())
    if found is not None:
        with _naming(found):
            table = _table(found)
            if table is None:  # somebody asked for this file
                raise SettingError("tool.provenance", "there is no such table")
            for name in ("baseline", "ratings", "owners"):
                if isinstance(table.get(name), str):
                    table[name] = str(found.parent / table[name])
            settings = apply(settings, table)
    settings = apply(settings, options or {})
    if start is not None and (beside := start / BESIDE).is_file():
        with _naming(beside):
            table = _table(beside) or {}
            for name in table:
                _known(name, ["suppressions"], "")
            settings = apply(settings, table)
    if settings.as_of is None and any(each.until for each in settings.suppressions):
        return evolve(settings, as_of=date.today().isoformat())  # here, at the edge, and nowhere else
    return settings


@contextmanager
def _naming(file: Path) -> Iterator[None]:
    try:
        yield
    except SettingError as error:
        why = str(error).removeprefix(f"{error.setting}: ")
        raise SettingError(error.setting, f"{why} (in {file})") from error


def apply(settings: Settings, table: Mapping[str, object]) -> Settings:
    """`settings` with those of `table` over them. Raises SettingError as `load` does."""
    for name, value in table.items():
        reader = _READERS[_known(name, _READERS, "")]
        settings = evolve(settings, **{name: reader(name, value, settings)})
    return settings


def _nearest(start: Path) -> Path | None:
    for folder in (start, *start.parents):
        for name in (OWN, SHARED):
            if (folder / name).is_file() and _table(folder / name) is not None:
                return folder / name
    return None


def _table(path: Path) -> dict[str, Any] | None:
    """What the file sets; None for a pyproject.toml without our table."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise SettingError(str(path), f"cannot be read: {error}") from error
    if path.name != SHARED:
        return data
    tools = data.get("tool", {})
    return None if "provenance" not in tools else _object("tool.provenance", tools["provenance"])


def _known(name: str, names: Iterable[str], under: str) -> str:
    if name not in (names := list(names)):
        raise SettingError(f"{under}{name}", str(UnknownNameError("setting", name, names)))
    return name


def _object(path: str, value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise SettingError(path, f"expected a table, not {value!r}")
    return value


def _text(path: str, value: object) -> str:
    if not isinstance(value, str):
        raise SettingError(path, f"expected a string, not {value!r}")
    return value


def _number(path: str, value: object, low: float, high: float, range: str) -> float:
    """A number from `low` to `high`, both allowed."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise SettingError(path, f"expected a number, not {value!r}")
    if not low <= value <= high:  # false for NaN
        raise SettingError(path, f"expected a number in {range}, not {value!r}")
    return float(value)


def _profile(path: str, value: object, _: Settings) -> str:
    if _text(path, value) not in PROFILES:
        raise SettingError(path, str(UnknownNameError("profile", str(value), PROFILES)))
    return str(value)


def _patterns(path: str, value: object, _: Settings) -> tuple[str, ...]:
    if not isinstance(value, list | tuple):
        raise SettingError(path, f"expected a list of codes, prefixes of codes or names, not {value!r}")
    return tuple(_pattern(f"{path}[{n}]", pattern) for n, pattern in enumerate(value))


def _pattern(path: str, value: object) -> str:
    try:
        chosen(Settings(select=[_text(path, value)]))
    except UnknownNameError as error:
        raise SettingError(path, str(error)) from error
    return str(value)


def _level(path: str, value: object, _: Settings) -> str:
    return _severity(path, value).value


def _severity(path: str, value: object) -> Severity:
    try:
        return Severity(_text(path, value))
    except UnknownNameError as error:
        raise SettingError(path, str(error)) from error


def _severities(path: str, value: object, settings: Settings) -> dict[str, Severity]:
    given = {
        _pattern(f"{path}.{name}", name): _severity(f"{path}.{name}", each)
        for name, each in _object(path, value).items()
    }
    return {**settings.severity, **given}


def _tables(path: str, value: object) -> list[tuple[str, dict[str, Any]]]:
    """The tables of ``[[path]]``, each with its own path."""
    if not isinstance(value, list):
        raise SettingError(path, f"expected tables [[{path}]], not {value!r}")
    return [(f"{path}[{n}]", _object(f"{path}[{n}]", each)) for n, each in enumerate(value)]


def _paths(path: str, value: object, settings: Settings) -> tuple[PathSettings, ...]:
    return (*settings.paths, *(_path(*each) for each in _tables(path, value)))


def _path(path: str, table: Mapping[str, object]) -> PathSettings:
    for name in table:
        _known(name, ("match", "select", "ignore", "severity"), f"{path}.")
    if "match" not in table:
        raise SettingError(f"{path}.match", "is missing: say which documents, as in match = 'blogs/*'")
    return PathSettings(
        _text(f"{path}.match", table["match"]),
        _patterns(f"{path}.select", table.get("select", []), Settings()),
        _patterns(f"{path}.ignore", table.get("ignore", []), Settings()),
        _severities(f"{path}.severity", table.get("severity", {}), Settings()),
    )


def _suppressions(path: str, value: object, settings: Settings) -> tuple[Waiver, ...]:
    return (*settings.suppressions, *(_waiver(*each) for each in _tables(path, value)))


def _waiver(path: str, table: Mapping[str, object]) -> Waiver:
    given: dict[str, str] = {}
    for name, value in table.items():
        at = f"{path}.{_known(name, [each.name for each in fields(Waiver)], f'{path}.')}"
        given[name] = (
            _pattern(at, value) if name == "rule" else _day(at, value) if name == "until" else _text(at, value)
        )
    try:
        return Waiver(given.pop("reason", ""), **given)
    except ValueError as error:
        raise SettingError(path, str(error)) from error


def _day(path: str, value: object) -> str:
    """A day, as TOML has it or as text."""
    if type(value) is date:
        return value.isoformat()
    try:
        return date.fromisoformat(_text(path, value)).isoformat()
    except ValueError as error:
        raise SettingError(path, f"expected a day, as in 2026-12-31, not {value!r}") from error


def _as_of(path: str, value: object, _: Settings) -> str:
    return _day(path, value)


def _baseline(path: str, value: object, _: Settings) -> Mapping[str, Severity]:
    file = Path(_text(path, value))
    try:
        return baseline.read(file.read_bytes(), str(file))
    except OSError as error:
        raise SettingError(path, f"{file}: {error.strerror}: write one with --write-baseline") from error
    except FormatError as error:
        raise SettingError(path, str(error)) from error


def _attention(path: str, value: object, _: Settings) -> float:
    return _number(path, value, 0, 1, "0..1")


def _base_rate(path: str, value: object, _: Settings) -> float:
    return _number(path, value, 1e-9, 1 - 1e-9, "1e-9..1 - 1e-9")


def _fidelity(path: str, value: object) -> float:
    return _number(path, value, 0.5, 1, "0.5..1")


def _relay(path: str, value: object, _: Settings) -> float:
    return _fidelity(path, value)


def _share(path: str, value: object, _: Settings) -> float:
    return _number(path, value, 0, 1, "0..1")


def _ratings(path: str, value: object, _: Settings) -> dict[str, float]:
    """A file of them, or a table."""
    if isinstance(value, str):
        try:
            return ratings.read(Path(value))
        except InputError as error:
            raise SettingError(path, str(error)) from error
    given = _object(path, value).items()
    return ratings.keyed((name, _number(f"{path}.{name}", each, 0, 1, "0..1")) for name, each in given)


def _calibrated(path: str, value: object, _: Settings) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise SettingError(path, f"expected a number of labelled claims, not {value!r}")
    return value


def _fidelities(path: str, value: object, settings: Settings) -> dict[Kind, float]:
    given = _object(path, value).items()
    return {**settings.fidelity, **{_kind(name, path): _fidelity(f"{path}.{name}", each) for name, each in given}}


def _priors(path: str, value: object, settings: Settings) -> dict[Kind, Prior]:
    priors = dict(settings.priors)
    for name, given in _object(path, value).items():
        kind = _kind(name, path)
        priors[kind] = _prior(f"{path}.{name}", _object(f"{path}.{name}", given), priors[kind])
    return priors


def _prior(path: str, given: Mapping[str, object], prior: Prior) -> Prior:
    for name, value in given.items():
        _known(name, ("named", "unnamed"), f"{path}.")
        value = _number(f"{path}.{name}", value, 0.5, 1 - 1e-9, "[0.5, 1)")
        prior = evolve(prior, **{name: value})
    if prior.unnamed > prior.named:
        raise SettingError(path, f"unnamed ({prior.unnamed}) must not be above named ({prior.named})")
    return prior


def _kind(name: str, under: str) -> Kind:
    try:
        return Kind(name)
    except UnknownNameError as error:
        raise SettingError(f"{under}.{name}", str(error)) from error


def _owners(path: str, value: object, _: Settings) -> dict[str, str]:
    """A folder of trust.txt files, or a table."""
    if isinstance(value, str):
        try:
            return owners.read(Path(value))
        except InputError as error:
            raise SettingError(path, str(error)) from error
    return owners.keyed((name, _text(f"{path}.{name}", each)) for name, each in _object(path, value).items())


def _corrections(path: str, value: object, _: Settings) -> tuple[SourceCorrection, ...]:
    return corrections(path, value)


def _claim_corrections(path: str, value: object, _: Settings) -> tuple[ClaimCorrection, ...]:
    return tuple(_claim_correction(*each) for each in _tables(path, value))


def _claim_correction(path: str, table: Mapping[str, object]) -> ClaimCorrection:
    for name in table:
        _known(name, (*Tie, "reason"), f"{path}.")
    says = [name for name in table if name != "reason"]
    if len(says) != 1:
        raise SettingError(path, f"expected one of {', '.join(Tie)}, not {' and '.join(says) or 'none of them'}")
    at = f"{path}.{says[0]}"
    named = table[says[0]]
    if not isinstance(named, list):
        raise SettingError(at, f"expected a list of statements, not {named!r}")
    quoted = [_quoted(f"{at}[{n}]", each) for n, each in enumerate(named)]
    reason = _some_text(f"{path}.reason", table["reason"]) if "reason" in table else None
    try:
        return ClaimCorrection(says[0], quoted, reason)
    except ValueError as error:
        raise SettingError(at, str(error)) from error


def _quoted(path: str, value: object) -> Quoted:
    if isinstance(value, str):
        return Quoted(_some_text(path, value))
    given = _object(path, value)
    for name in given:
        _known(name, ("text", "document"), f"{path}.")
    if "text" not in given:
        raise SettingError(path, "no text: quote the statement, or give a table with text and document")
    return Quoted(**{name: _some_text(f"{path}.{name}", each) for name, each in given.items()})


def _some_text(path: str, value: object) -> str:
    if not _text(path, value).strip():
        raise SettingError(path, "expected some words")
    return str(value)


_READERS: Mapping[str, Callable[[str, object, Settings], Any]] = {
    "profile": _profile,
    "select": _patterns,
    "ignore": _patterns,
    "level": _level,
    "attention": _attention,
    "base_rate": _base_rate,
    "priors": _priors,
    "fidelity": _fidelities,
    "relay": _relay,
    "severity": _severities,
    "paths": _paths,
    "suppressions": _suppressions,
    "baseline": _baseline,
    "as_of": _as_of,
    "second_hand": _share,
    "interested": _share,
    "ratings": _ratings,
    "calibrated": _calibrated,
    "owners": _owners,
    "corrections": _corrections,
    "claim_corrections": _claim_corrections,
}
