"""The examples of rules, run: through the whole pipeline up to the rules, then one rule on what that gives."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from unittest.mock import patch

from attrs import evolve

import provenance as pv
from provenance import pipeline
from provenance.model import Evidence, Failure, Finding, Settings
from provenance.rules.engine import run
from provenance.rules.rule import Draft, Example, Rule

_SEEN: dict[int, Evidence] = {}


def evidence_of(example: Example) -> Evidence:
    """What the rules see of an example, in the profile `all`."""
    if id(example) not in _SEEN:
        with patch.object(pipeline.rules, "check", return_value=((), ())) as check:
            audit = pv.audit(
                example.documents,
                claims=[example.claim] if example.claim else [],
                settings=Settings(profile="all", **example.settings),
            )
        assert audit.failures == ()
        _SEEN[id(example)] = check.call_args.args[0]
    return _SEEN[id(example)]


def found(rule: Rule, example: Example) -> tuple[tuple[Finding, ...], tuple[Failure, ...]]:
    """What the rule finds in an example, and whether it fails on it."""
    return run([rule], evidence_of(example))


def complaints(rule: Rule, check: Callable[[Evidence], Iterable[Draft]] | None = None) -> set[str]:
    """How a rule, or the same rule with another check, misses what its examples say of it."""
    broken = evolve(rule, check=check or rule.check)
    wrong = set()
    for kind in ("bad", "good", "missed"):
        for example in getattr(rule, kind):
            findings, failures = found(broken, example)
            if failures:
                wrong.add(f"fails on a {kind} example: {failures[0].rule}: {failures[0].error}")
            elif bool(findings) is not (kind == "bad"):
                wrong.add(f"{'flags' if findings else 'leaves alone'} a {kind} example")
    return wrong
