from __future__ import annotations

import pytest

from provenance.errors import InputError
from provenance.outlets.trust_txt import Trust, parse

_TEXT = """# The Ostby Gazette
belongto=https://pressclub.org/
ControlledBy = https://www.torvikmedia.com/about # since 2029

control=https://www.valmorapost.com/
control=https://valmorapost.com/
social=https://social.example/ostby#gazette
contact=mailto:desk@ostbygazette.com
datatrainingallowed=no
"""


def test_each_attribute_is_read_and_sites_are_domains() -> None:
    assert parse(_TEXT) == Trust(
        controls=["valmorapost.com"],
        controlled_by=["torvikmedia.com"],
        belongs_to=["pressclub.org"],
        social=["https://social.example/ostby#gazette"],
        contacts=["mailto:desk@ostbygazette.com"],
    )


def test_an_empty_file_states_nothing() -> None:
    assert parse("\n# nothing\n") == Trust()


@pytest.mark.parametrize("text", ["<!doctype html>", "control", "control=", "control=nowhere"])
def test_a_line_that_is_none_is_named(text: str) -> None:
    with pytest.raises(InputError, match="line 2"):
        parse(f"# trust.txt\n{text}")
