"""Which rules are on for a document, and how severe their findings are, by profile and settings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from functools import cache

from attrs import evolve

from provenance.errors import SettingError, UnknownNameError
from provenance.model import Document, Finding, Settings, Severity
from provenance.rules.profiles import PROFILES
from provenance.rules.rule import Rule

_CODE = re.compile(r"[A-Z]{1,3}|[A-Z]{3}\d{1,3}")  # or a prefix of one


class Choice:
    """What the settings choose among some rules, for some documents.

    `unloaded` are the labels of those that cannot be loaded: what may name one of them stands for no rule.

    Raises UnknownNameError for a profile or rule in the settings that does not exist, and SettingError where
    a suppression ends and `as_of` does not say what day it is.
    """

    def __init__(
        self,
        settings: Settings,
        rules: Iterable[Rule],
        documents: Iterable[Document] = (),
        unloaded: Iterable[str] = (),
    ) -> None:
        self._settings = settings
        self._path = {each.id: each.path for each in documents}
        self._rules = tuple(rules)
        self._unloaded = frozenset(label.replace("_", "-") for label in unloaded)
        if settings.profile not in PROFILES:
            raise UnknownNameError("profile", settings.profile, PROFILES)
        selected, ignored = self._codes(settings.select), self._codes(settings.ignore)
        profile = {each.code for each in self._rules if settings.profile in each.profiles}
        self._everywhere = frozenset((profile | selected) - ignored)
        self._severity = self._levels(settings.severity)
        self._paths = [
            (each, self._codes(each.select), self._codes(each.ignore), self._levels(each.severity))
            for each in settings.paths
        ]
        for waiver in settings.suppressions:
            if waiver.rule:
                self._codes([waiver.rule])
            if waiver.until and not settings.as_of:
                raise SettingError("as_of", "a suppression has an end: say as of which day (ISO 8601) to judge that")
        self._on_in = cache(self._in)

    def rules(self) -> tuple[Rule, ...]:
        """The rules that are on for any document."""
        on = self._everywhere.union(*(selected for _, selected, _, _ in self._paths))
        return tuple(each for each in self._rules if each.code in on)

    def codes(self, pattern: str) -> frozenset[str]:
        """The codes that a code, a prefix of codes or a name stands for. Raises UnknownNameError where it is none."""
        found = frozenset(
            each.code for each in self._rules if pattern == each.name or (pattern and each.code.startswith(pattern))
        )
        if not found and not self._may_be_unloaded(pattern):
            names = [name for each in self._rules for name in (each.code, each.name)]
            raise UnknownNameError("rule", pattern, [*names, *{each.code[:3] for each in self._rules}])
        return found

    def _may_be_unloaded(self, pattern: str) -> bool:
        """A rule that cannot be loaded does not say its code: it may be any that no other has."""
        return pattern in self._unloaded or bool(self._unloaded and _CODE.fullmatch(pattern))

    def meets(self, pattern: str, document: str | None) -> bool:
        """Whether a shell pattern matches the id of a document, or the path of the file that it came in."""
        return meets(pattern, document or "", self._path.get(document or ""))

    def adjusted(self, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """The findings whose rule is on for at least one of their documents, as severe as the settings say."""
        if not (self._paths or self._severity):
            return tuple(findings)
        return tuple(
            evolve(each, severity=self._severest(each))
            for each in findings
            if any(each.code in self._on_in(place.document) for place in each.locations)
        )

    def _severest(self, finding: Finding) -> Severity:
        levels = {
            self._level_in(finding, document)
            for document in sorted({place.document or "" for place in finding.locations})
        }
        return min(levels, key=list(Severity).index)

    def _level_in(self, finding: Finding, document: str) -> Severity:
        level = self._severity.get(finding.code, finding.severity)
        for path, _, _, levels in self._paths:
            if self.meets(path.match, document):
                level = levels.get(finding.code, level)
        return level

    def _in(self, document: str | None) -> frozenset[str]:
        on = self._everywhere
        for path, selected, ignored, _ in self._paths:
            if self.meets(path.match, document):
                on = (on | selected) - ignored
        return on

    def _codes(self, patterns: Iterable[str]) -> frozenset[str]:
        return frozenset(code for pattern in patterns for code in self.codes(pattern))

    def _levels(self, severity: Mapping[str, Severity]) -> dict[str, Severity]:
        """By code; of two patterns for one rule the longer prefix counts, and its name most."""
        wide_first = sorted(
            severity, key=lambda pattern: (pattern in {each.name for each in self._rules}, len(pattern))
        )
        return {code: Severity(severity[pattern]) for pattern in wide_first for code in sorted(self.codes(pattern))}


def meets(pattern: str, document: str, path: str | None) -> bool:
    """Whether a shell pattern matches the id of a document, or the path of the file that it came in."""
    return fnmatchcase(document, pattern) or (path is not None and fnmatchcase(path, pattern))
