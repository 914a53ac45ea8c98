from __future__ import annotations

import doctest
import pkgutil
from importlib import import_module

import pytest

from provenance import outlets


@pytest.mark.parametrize("name", [each.name for each in pkgutil.iter_modules(outlets.__path__)])
def test_the_examples_in_docstrings_hold(name: str) -> None:
    assert doctest.testmod(import_module(f"provenance.outlets.{name}")).failed == 0
