from __future__ import annotations

from pathlib import Path

import pytest

from provenance import outlets
from provenance.errors import InputError
from provenance.outlets import owners
from provenance.outlets.table import publishers


def test_every_owner_has_a_source_and_publishers_of_the_table() -> None:
    canonical = set(publishers().by_spelling.values())
    for key, owner in owners.table().items():
        assert owner.source
        assert outlets.key_of(key) == key
        assert key in canonical


def test_an_owner_is_found_by_any_name_and_by_domain() -> None:
    assert {outlets.owner_of(name) for name in ("the Wall Street Journal", "WSJ", "wsj.com", "nypost.com")} == {
        "News Corp"
    }


def test_of_others_nothing_is_known() -> None:
    assert outlets.owner_of("the Ostby Gazette") is None


def test_what_is_declared_counts_before_the_table() -> None:
    assert outlets.owner_of("Reuters", owners.keyed([("reuters.com", "Torvik Media")])) == "Torvik Media"


def test_the_owner_of_an_owner_owns() -> None:
    declared = owners.keyed([("Ostby Gazette", "Gazette Group"), ("Gazette Group", "Torvik Media")])
    assert outlets.owner_of("the Ostby Gazette", declared) == "Torvik Media"


def test_circles_of_owners_end() -> None:
    declared = owners.keyed([("Ostby Gazette", "Gazette Group"), ("Gazette Group", "Ostby Gazette")])
    assert outlets.owner_of("Ostby Gazette", declared) in ("Gazette Group", "Ostby Gazette")


def test_a_folder_of_trust_txt_declares_owners(tmp_path: Path) -> None:
    (tmp_path / "ostbygazette.com.txt").write_text("controlledby=https://torvikmedia.com/\n")
    (tmp_path / "torvikmedia.com").mkdir()
    (tmp_path / "torvikmedia.com" / "trust.txt").write_text(
        "control=https://ostbygazette.com/\ncontrol=https://valmorapost.com/\nbelongto=https://pressclub.org/\n"
    )
    declared = owners.read(tmp_path)
    assert outlets.owner_of("ostbygazette.com", declared) == outlets.owner_of("valmorapost.com", declared)
    assert outlets.owner_of("pressclub.org", declared) is None


@pytest.mark.parametrize(
    ("name", "text", "why"),
    [
        ("ostbygazette.com.txt", "<html>Not found</html>", "no trust.txt"),
        ("notes.txt", "control=https://ostbygazette.com/", "no domain"),
        ("ostbygazette.com.csv", "", "no folder with files"),
    ],
)
def test_what_is_no_trust_txt_is_refused(tmp_path: Path, name: str, text: str, why: str) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(InputError, match=why):
        owners.read(tmp_path)
