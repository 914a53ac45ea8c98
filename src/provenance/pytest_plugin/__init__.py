"""Audits as tests: ``pytest --provenance CORPUS``, a marker, a fixture and two assertions.

pytest loads this at every start, so importing it imports nothing of the library, and nothing happens until an option,
the marker or the fixture asks for an audit. Several workers of pytest-xdist on one machine share one audit.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from provenance.api import Audit, ClaimView
    from provenance.pytest_plugin.items import Corpus

__all__ = ["assert_corroborated", "assert_no_findings", "provenance_audit"]

# The settings that options, ini options and markers give, with how ini files hold them.
SETTINGS = {
    "profile": ("string", "NAME", "which rules run"),
    "select": ("args", "RULE", "run this rule besides: code, prefix of codes or name"),
    "ignore": ("args", "RULE", "do not run this rule: code, prefix of codes or name"),
    "level": ("string", "SEVERITY", "from which severity findings fail: error, warning or note"),
    "baseline": ("string", "FILE", "findings in this baseline are known and do not fail"),
}
MARKER = (
    "provenance(*corpus, profile=, select=, ignore=, level=, baseline=, claims=): which corpus (relative to the root "
    "folder) the fixture provenance_audit audits for this test, how, and which claims it asks about; "
    "the items of --provenance bear this mark too"
)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the options."""
    group = parser.getgroup("provenance", "auditing whom news rests on")
    group.addoption(
        "--provenance",
        metavar="CORPUS",
        action="append",
        default=[],
        help="Audit this folder or file: a test for every document and claim. May be given several times.",
    )
    asking = "Ask what this claim rests on"
    group.addoption("--provenance-claim", metavar="TEXT", action="append", default=[], help=f"{asking}; repeatable.")
    parser.addini("provenance_claims", f"{asking}, one a line.", "linelist", [])
    parser.addini("provenance_corpus", "The corpus that the fixture provenance_audit audits.", "paths", [])
    for name, (kind, metavar, what) in SETTINGS.items():
        several = kind == "args"
        group.addoption(
            f"--provenance-{name}",
            metavar=metavar,
            action="append" if several else "store",
            help=f"In audits: {what}.",
        )
        parser.addini(f"provenance_{name}", f"In audits: {what}.", kind, [] if several else "")  # type: ignore[arg-type]


def pytest_configure(config: pytest.Config) -> None:
    """Declare the marker; where corpora are given, see that they are there and are collected."""
    config.addinivalue_line("markers", MARKER)
    if config.getoption("provenance"):
        from provenance.pytest_plugin import corpora

        corpora.collect(config)


def pytest_report_header(config: pytest.Config) -> str | None:
    """Name the corpora."""
    given = config.getoption("provenance")
    return f"provenance: {', '.join(given)}" if given else None


def pytest_collect_directory(path: Path, parent: pytest.Collector) -> Corpus | None:
    """Collect a corpus that is a folder."""
    if str(path) not in parent.config.getoption("provenance"):
        return None
    from provenance.pytest_plugin.items import Corpus

    return Corpus.from_parent(parent, path=path)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> Corpus | None:
    """Collect a corpus that is a file."""
    return pytest_collect_directory(file_path, parent)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Hand what a test's marker asks for to the fixture."""
    if "provenance_audit" in metafunc.fixturenames and metafunc.definition.get_closest_marker("provenance"):
        from provenance.pytest_plugin import corpora

        wanted = corpora.marked(metafunc.definition)
        ids = [pytest.HIDDEN_PARAM]
        metafunc.parametrize("provenance_audit", [wanted], indirect=True, scope="session", ids=ids)


@pytest.fixture(scope="session")
def provenance_audit(request: pytest.FixtureRequest) -> Audit:
    """The audit of the corpus that the marker, ``--provenance`` or the ini option ``provenance_corpus`` names.

    Each corpus is audited once a run and settings; what could not be read is in its `failures`, which both assertions
    look at.
    """
    from provenance.pytest_plugin import corpora

    return corpora.audited(request.config, getattr(request, "param", None))


def assert_no_findings(
    audited: Audit | ClaimView, select: str | Iterable[str] = (), *, level: str | None = None
) -> None:
    """Fail where the audit, or one claim of it, has findings that nobody accepted, or where something was not audited.

    `select` names rules as in `Findings.select` (codes, prefixes of codes, names; by default every rule that ran),
    `level` the severity from which findings count (by default the audit's own setting). Raises AssertionError, which
    shows the findings with their places and chains; UnknownNameError for a rule or level that does not exist, and
    UsageError where no selected rule ran, so that nothing passes for want of looking.
    """
    __tracebackhide__ = True
    from provenance.pytest_plugin.assertions import assert_no_findings

    assert_no_findings(audited, [select] if isinstance(select, str) else list(select), level)


def assert_corroborated(
    audited: Audit | ClaimView,
    claim: str | None = None,
    origins: float = 2,
    *,
    low: float | None = None,
    score: float | None = None,
    denying: float | None = None,
) -> None:
    """Fail unless a claim rests on at least `origins` independent supporting origins, by the estimate.

    `claim` is the id or wording of a claim of the audit (not needed for a claim's own view). Where they are given, the
    low end of the estimate must reach `low`, the score (0..1) `score`, and the estimate of denying origins must not
    exceed `denying`. Raises AssertionError, which shows what the claim rests on, also where something was not audited;
    UnknownNameError, with the nearest, for a claim that is not there: ask for it by the marker's `claims`.
    """
    __tracebackhide__ = True
    from provenance.pytest_plugin.assertions import assert_corroborated

    assert_corroborated(audited, claim, {"origins": origins, "low": low, "score": score, "denying": denying})


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Tell a worker of pytest-xdist where the workers share their audits."""
    from provenance.pytest_plugin import workers

    node.workerinput["provenance"] = str(workers.folder(node.config))


def pytest_unconfigure(config: pytest.Config) -> None:
    """Clear away what workers shared."""
    import sys

    if workers := sys.modules.get("provenance.pytest_plugin.workers"):
        workers.clear(config)
