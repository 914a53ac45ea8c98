"""The words of the format."""

from __future__ import annotations

import pytest

from provenance.errors import UnknownNameError
from provenance.model import Severity


def test_a_severity_reaches_its_own_level_and_lower_ones() -> None:
    assert [each for each in Severity if each.reaches("warning")] == [Severity.ERROR, Severity.WARNING]
    assert all(each.reaches(Severity.NOTE) for each in Severity)
    with pytest.raises(UnknownNameError):
        Severity.NOTE.reaches("grave")
