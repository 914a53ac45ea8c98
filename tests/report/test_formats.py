"""A format is found by its name or by a file's suffix."""

from __future__ import annotations

from pathlib import Path

import pytest

from provenance import report
from provenance.errors import UnknownNameError
from report.audits import affair


def test_every_format_renders() -> None:
    assert all(report.render(affair(), format).endswith("\n") for format in report.FORMATS)


def test_every_suffix_stands_for_a_format() -> None:
    assert set(report.SUFFIXES.values()) == set(report.FORMATS)
    assert report.format_of(Path("audit.JSON")) == "json"


def test_an_unknown_one_is_refused_with_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'json'"):
        report.render(affair(), "jsn")
    with pytest.raises(UnknownNameError, match="suffix"):
        report.format_of(Path("audit.doc"))
