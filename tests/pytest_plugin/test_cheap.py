"""Loading the plugin is cheap, and it does nothing until it is used."""

from __future__ import annotations

import subprocess
import sys

import pytest


def test_loading_it_imports_nothing_of_the_library() -> None:
    code = (
        "import sys, pytest; before = set(sys.modules); import provenance.pytest_plugin; "
        "print(sorted(set(sys.modules) - before))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['provenance', 'provenance.pytest_plugin']"


def test_a_run_without_it_imports_nothing_of_the_library(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
import sys

def test_it():
    assert [name for name in sys.modules if name.startswith("provenance")] == ["provenance", "provenance.pytest_plugin"]
    assert "numpy" not in sys.modules
"""
    )
    done = pytester.runpytest_subprocess("-W", "error")
    done.assert_outcomes(passed=1)
    assert "provenance:" not in done.stdout.str()


def test_it_is_installed_as_a_plugin_and_shows_its_options_and_marker(pytester: pytest.Pytester) -> None:
    done = pytester.runpytest("--help")
    done.stdout.fnmatch_lines(["*--provenance=CORPUS*", "*provenance_baseline*"])
    pytester.runpytest("--markers").stdout.fnmatch_lines(["@pytest.mark.provenance(*"])
