"""What pytest collects of a corpus: a test for every document, every claim, and everything that was not audited."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from attrs import frozen

from provenance.api import Audit
from provenance.model import Failure, Finding, Severity
from provenance.pytest_plugin import corpora
from provenance.pytest_plugin.counting import counts
from provenance.pytest_plugin.failing import not_audited, shown
from provenance.report.excerpt import plain

if TYPE_CHECKING:
    from _pytest._code.code import ExceptionInfo, TerminalRepr

_LONGEST = 100  # characters of a claim in its test's name


@frozen
class Test:
    """A test before pytest has it: its name, the findings that fail it, the failure that is an error of it."""

    __test__ = False
    name: str
    findings: tuple[Finding, ...] = ()
    failure: Failure | None = None
    about: tuple[str, ...] = ()


class Corpus(pytest.Directory):
    """A corpus: a folder, or a file, that is audited as a whole when it is collected."""

    def collect(self) -> Iterator[Group]:
        """The groups of tests: documents, claims, failures."""
        try:
            audit = corpora.audited(self.config, corpora.wanted(self.config, self.path))
        except pytest.fail.Exception as error:
            raise self.CollectError(str(error)) from error
        groups = _groups(audit)
        if not any(groups.values()):
            raise self.CollectError(f"nothing was audited: {self.path} holds no document")
        picked = corpora.picked(self.config, self.path)
        for name, tests in groups.items():
            names = [each for each in picked if each[0] == name]
            if tests and (names or not picked):
                only = {each[1] for each in names if len(each) > 1}
                chosen = [each for each in tests if each.name in only] if only else tests
                yield Group.from_parent(self, name=name, audit=audit, tests=chosen)


class Group(pytest.Collector):
    """Tests of one sort."""

    def __init__(self, *, audit: Audit, tests: Sequence[Test], **known: Any) -> None:
        super().__init__(**known)
        self.audit, self.tests = audit, tests

    def collect(self) -> Iterator[Finds]:
        """One item a test."""
        for test in self.tests:
            yield Finds.from_parent(self, name=test.name, audit=self.audit, test=test)


class FindingsError(Exception):
    """Findings, as what makes a test fail."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        self.findings = findings
        super().__init__(f"{len(findings)} findings")


class Finds(pytest.Item):
    """A document, a claim or a failure as a test: it passes where nothing is found."""

    def __init__(self, *, audit: Audit, test: Test, **known: Any) -> None:
        super().__init__(**known)
        self.audit, self.test = audit, test
        self.add_marker("provenance")
        self.extra_keyword_matches.update(test.about)
        self.extra_keyword_matches.update(word for each in test.findings for word in (each.code, each.name))

    def setup(self) -> None:
        """Where this was not audited it is an error, and never a pass."""
        if self.test.failure:
            pytest.fail(not_audited(self.test.failure), pytrace=False)

    def runtest(self) -> None:
        """Raise where there are findings."""
        if self.test.findings:
            raise FindingsError(self.test.findings)

    def repr_failure(self, excinfo: ExceptionInfo[BaseException], style: Any = None) -> str | TerminalRepr:
        """The findings in the form in which pytest shows a failing assertion."""
        if isinstance(excinfo.value, FindingsError):
            return shown(excinfo.value.findings, self.audit.record, _folder(self), self.config.rootpath)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """Where pytest says that the test is: in the corpus."""
        return self.path, None, f"{self.parent.name if self.parent else ''}: {self.name}"


def _folder(item: Finds) -> Path:
    return item.path if item.path.is_dir() else item.path.parent


def _groups(audit: Audit) -> dict[str, list[Test]]:
    """The tests by the name of their group, in the audit's order."""
    failing = [each for each in audit.findings if counts(each, audit.settings.level)]
    failing.sort(key=lambda each: list(Severity).index(each.severity))
    by_claim: dict[str | None, list[Finding]] = {}
    by_document: dict[str | None, list[Finding]] = {}
    for each in failing:
        known = (by_claim, each.claim) if each.claim else (by_document, each.locations[0].document)
        known[0].setdefault(known[1], []).append(each)
    documents = [
        Test(each.id, tuple(by_document.pop(each.id, ())), about=(each.outlet or "",)) for each in audit.documents
    ]
    claims = [Test(each.text, tuple(by_claim.pop(each.id, ())), about=(each.id,)) for each in audit.claims]
    rest = [each for found in (*by_document.values(), *by_claim.values()) for each in found]
    failures = [Test(f"{each.stage} {each.document or each.rule or ''}", failure=each) for each in audit.failures]
    return {
        "documents": _named(documents),
        "claims": _named(claims),
        "corpus": _named([Test(each.name, (each,)) for each in rest]),
        "failures": _named(failures),
    }


def _named(tests: Iterable[Test]) -> list[Test]:
    """The tests with names that a node id can hold, no two alike."""
    seen: dict[str, int] = {}
    named = []
    for test in tests:
        name = " ".join(plain(test.name).replace("::", ":").split()) or "unnamed"
        name = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…"
        seen[name] = seen.get(name, 0) + 1
        name = name if seen[name] == 1 else f"{name} ({seen[name]})"
        named.append(Test(name, test.findings, test.failure, test.about))
    return named
