"""Which corpora are audited, and how: from options, ini options and markers."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from pathlib import Path

import pytest
from attrs import field, frozen

from provenance import api, config
from provenance.errors import ProvenanceError
from provenance.model import Settings
from provenance.model.freeze import as_tuple
from provenance.pytest_plugin import SETTINGS, workers

_AUDITS = pytest.StashKey[dict[str, api.Audit]]()
_PICKED = "provenance_picked"  # in the options, since those are what workers of pytest-xdist are given


@frozen
class Wanted:
    """An audit that somebody asked for: files and folders, claims to ask about, settings over the corpus's own.

    `fault` is what is wrong with how it was asked for.
    """

    paths: tuple[Path, ...] = field(converter=as_tuple)
    options: Mapping[str, object] = field(factory=dict)
    claims: tuple[str, ...] = field(default=(), converter=as_tuple)
    fault: str | None = None

    def settings(self) -> Settings:
        """The settings of the paths' folders, with the options over them. Raises SettingError."""
        return config.load(start=self.paths, options=self.options)


def collect(config: pytest.Config) -> None:
    """Make the corpora among what is collected, and their paths absolute. Raises UsageError for one that is not there.

    An argument ``CORPUS::NAME`` picks tests of a corpus by node id, as it does of a test module.
    """
    here = config.invocation_params.dir
    given = {_absolute(here, each) for each in config.option.provenance}
    if missing := sorted(each for each in given if not Path(each).exists()):
        raise pytest.UsageError(f"--provenance: no such file or folder: {', '.join(missing)}")
    config.option.provenance = sorted(given)
    picked = list(getattr(config.option, _PICKED, []))
    for argument in config.args[:]:
        path, of, name = argument.partition("::")
        if of and _absolute(here, path) in given:
            config.args.remove(argument)
            picked.append(f"{_absolute(here, path)}::{name}")
    setattr(config.option, _PICKED, picked)
    wanted = [each.partition("::")[0] for each in picked] or sorted(given)
    config.args += [each for each in dict.fromkeys(wanted) if each not in config.args]


def picked(config: pytest.Config, path: Path) -> list[list[str]]:
    """The node names, from the corpus down, that were asked for by node id; none where all are."""
    ids = (each.split("::") for each in getattr(config.option, _PICKED, []))
    return [names for corpus, *names in ids if corpus == str(path)]


def wanted(config: pytest.Config, path: Path) -> Wanted:
    """The audit of a corpus of ``--provenance``."""
    return Wanted([path], _options(config), _claims(config))


def marked(node: pytest.Item) -> Wanted:
    """The audit that a test's markers ask for, the nearest first; what they say wrongly fails their test alone."""
    try:
        return _marked(node)
    except pytest.UsageError as error:
        return Wanted((), fault=f"{node.nodeid}: {error}")


def _marked(node: pytest.Item) -> Wanted:
    given: dict[str, object] = {}
    corpus: tuple[str, ...] = ()
    for marker in node.iter_markers("provenance"):
        given = {**marker.kwargs, **given}
        corpus = corpus or marker.args
    if unknown := sorted(set(given) - {*SETTINGS, "claims"}):
        near = get_close_matches(unknown[0], [*SETTINGS, "claims"], n=1)
        hint = f": did you mean {near[0]!r}?" if near else f": it knows {', '.join([*SETTINGS, 'claims'])}"
        raise pytest.UsageError(f"the marker provenance knows no {unknown[0]!r}{hint}")
    if wrong := [each for each in corpus if not isinstance(each, str | os.PathLike)]:
        raise pytest.UsageError(f"the marker provenance names {wrong[0]!r}: give the path of a corpus")
    claims = _several(given.pop("claims", ())) or _claims(node.config)
    options = {name: _several(value) if SETTINGS[name][0] == "args" else value for name, value in given.items()}
    if "baseline" in options:
        options["baseline"] = str(node.config.rootpath / str(options["baseline"]))
    paths = [node.config.rootpath / each for each in corpus] or _default(node.config)
    return Wanted(paths, {**_options(node.config), **options}, claims)


def audited(config: pytest.Config, wanted: Wanted | None = None) -> api.Audit:
    """The audit that is wanted, made once a run. Fails the test, in plain words, where it cannot be made."""
    wanted = wanted or Wanted(_default(config), _options(config), _claims(config))
    try:
        if wanted.fault:
            raise pytest.fail.Exception(wanted.fault, pytrace=False)
        if not wanted.paths:
            raise pytest.fail.Exception(
                "no corpus to audit: name one with --provenance CORPUS, the ini option provenance_corpus, or "
                "@pytest.mark.provenance('CORPUS')",
                pytrace=False,
            )
        settings = wanted.settings()
        made = config.stash.setdefault(_AUDITS, {})
        key = _key(wanted, settings)
        if key not in made:
            made[key] = workers.shared(config, key, lambda: _audit(wanted, settings))
    except ProvenanceError as error:
        raise pytest.fail.Exception(f"{error}", pytrace=False) from error
    return made[key]


def _claims(config: pytest.Config) -> list[str]:
    claims: list[str] = config.getoption("provenance_claim") or config.getini("provenance_claims")
    return claims


def _audit(wanted: Wanted, settings: Settings) -> api.Audit:
    from provenance.store import usual  # late: a Python without SQLite has no store

    return api.audit(wanted.paths, claims=wanted.claims, settings=settings, store=usual())


def _key(wanted: Wanted, settings: Settings) -> str:
    told = repr(([str(each) for each in wanted.paths], wanted.claims, settings))
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _options(config: pytest.Config) -> dict[str, object]:
    """The settings that the command line, and under it the ini file, give."""
    options = {}
    for name in SETTINGS:
        ini = config.getini(f"provenance_{name}")
        if name == "baseline" and ini and config.inipath:
            ini = str(config.inipath.parent / ini)
        if value := config.getoption(f"provenance_{name}") or ini:
            options[name] = value
    return options


def _default(config: pytest.Config) -> list[Path]:
    given = [Path(each) for each in config.getoption("provenance")] or config.getini("provenance_corpus")
    if len(given) > 1:
        raise pytest.UsageError("provenance_audit: several corpora are given: mark each test with its own")
    return list(given)


def _several(value: object) -> list[str]:
    return [value] if isinstance(value, str) else list(value) if isinstance(value, Iterable) else [str(value)]


def _absolute(here: Path, path: str) -> str:
    return os.path.abspath(here / path)
