"""Under pytest-xdist: the same tests, and one audit for all workers."""

from __future__ import annotations

import pytest

COUNTING = """
import os, pathlib
from provenance import api

made = api.audit

def counted(*corpus, **options):
    with open(os.environ["AUDITS"], "a") as file:
        file.write(os.environ.get("PYTEST_XDIST_WORKER", "none") + "\\n")
    return made(*corpus, **options)

api.audit = counted
"""


@pytest.mark.usefixtures("rumour")
def test_workers_share_one_audit(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AUDITS", str(pytester.path / "audits"))
    pytester.makeconftest(COUNTING)
    pytester.makepyfile(
        """
import pytest

@pytest.mark.parametrize("n", range(4))
def test_it(provenance_audit, n):
    assert len(provenance_audit.documents) == 2
"""
    )
    done = pytester.runpytest_subprocess("-n", "2", "--provenance", "rumour")
    done.assert_outcomes(passed=6, failed=1)
    done.stdout.fnmatch_lines(["E   SRC102 anonymous-origin*", "FAILED rumour::claims::* - SRC102*"])
    audits = (pytester.path / "audits").read_text().split()
    assert len(audits) == 1
    assert audits[0].startswith("gw")


@pytest.mark.usefixtures("rumour")
def test_an_error_of_the_corpus_is_one_under_xdist_too(pytester: pytest.Pytester) -> None:
    done = pytester.runpytest_subprocess("-n", "2", "--provenance", "rumour", "--provenance-profile", "defualt")
    assert done.ret != 0
    assert "did you mean 'default'" in done.stdout.str()
