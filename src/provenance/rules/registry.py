"""Find the rules, and choose among them.

A rule of the house is a file in `catalogue/`; one from outside is an entry point of the group "provenance.rules" that
loads to a `Rule` or to a module holding one as RULE.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from typing import Any

from provenance.errors import UnknownNameError
from provenance.model import Failure, Settings, Stage
from provenance.rules import catalogue as _house
from provenance.rules.choice import Choice
from provenance.rules.rule import Rule

GROUP = "provenance.rules"


@cache
def discover() -> tuple[tuple[Rule, ...], tuple[Failure, ...]]:
    """Every rule, sorted by code, and a failure for each that cannot be loaded or takes another's code or name."""
    return load(_found())


def load(found: Iterable[tuple[str, Callable[[], Any]]]) -> tuple[tuple[Rule, ...], tuple[Failure, ...]]:
    """The rules among what was `found`: labels, and how to load each. What is no rule is a failure with its label."""
    rules: dict[str, Rule] = {}
    failures = []
    for label, loads in found:
        try:
            loaded = loads()
            rule = getattr(loaded, "RULE", loaded)
            if not isinstance(rule, Rule):
                raise TypeError(f"{label} holds no RULE = Rule(...)")
            for other in rules.values():
                if rule.code == other.code or rule.name == other.name:
                    raise ValueError(f"{rule.code} {rule.name}: {other.code} {other.name} is already there")
        except (
            Exception,
            SystemExit,
        ) as error:  # whatever is wrong with it, the other rules run and this one is reported
            failures.append(Failure(Stage.RULES, f"{type(error).__name__}: {error}", rule=label))
        else:
            rules[rule.code] = rule
    return tuple(rules[code] for code in sorted(rules)), tuple(failures)


def catalogue() -> tuple[Rule, ...]:
    """Every rule that could be loaded, sorted by code."""
    return discover()[0]


def house() -> tuple[Rule, ...]:
    """The rules that ship with the library, without those of outside packages."""
    return tuple(each for each in catalogue() if each.check.__module__.startswith(_house.__name__))


def rule(name: str) -> Rule:
    """The rule with this code or name. Raises UnknownNameError, which names the nearest."""
    for each in catalogue():
        if name in (each.code, each.name):
            return each
    raise UnknownNameError("rule", name, _names(catalogue()))


def chosen(settings: Settings) -> tuple[Rule, ...]:
    """The rules that run: the profile's and the selected, without the ignored. Raises as `Choice` does.

    `select` and `ignore` hold codes ("SRC101"), prefixes of codes ("SRC") and names ("single-origin").
    """
    rules, unloaded = discover()
    return Choice(settings, rules, unloaded=labels(unloaded)).rules()


def labels(unloaded: Iterable[Failure]) -> list[str]:
    """What the rules that could not be loaded are called: a file of the catalogue, or an entry point."""
    return [each.rule for each in unloaded if each.rule]


def _names(rules: Iterable[Rule]) -> list[str]:
    return [name for each in rules for name in (each.code, each.name)]


def _found() -> Iterator[tuple[str, Callable[[], Any]]]:
    for module in sorted(pkgutil.iter_modules(_house.__path__), key=lambda module: module.name):
        yield module.name, lambda name=module.name: import_module(f"{_house.__name__}.{name}")  # type: ignore[misc]
    for point in sorted(entry_points(group=GROUP), key=lambda point: (point.name, point.value)):
        yield point.name, point.load
