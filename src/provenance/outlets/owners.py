"""Who owns a publisher: `owners.toml`, and what a user loads."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path

from attrs import frozen

from provenance.errors import InputError
from provenance.outlets import trust_txt
from provenance.outlets.domains import domain_of
from provenance.outlets.names import key_of


@frozen
class Owner:
    """An owner of publishers, and where it stands that it is one."""

    name: str
    source: str


def owner_of(outlet: str, declared: Mapping[str, str] | None = None) -> str | None:
    """The owner of a publisher by any of its names or its domain, as far as it is known; None otherwise.

    What is `declared` (owners under the keys of `key_of`, as `read` and `keyed` give them) counts before the table, and
    the owner of an owner before that one. None says that nothing is known, not that it has no owner.

    >>> owner_of("the Wall Street Journal") == owner_of("New York Post")
    True
    >>> owner_of("the Valmora Gazette", keyed([("Valmora Gazette", "Torvik Media")]))
    'Torvik Media'
    """
    declared = declared or {}
    seen = {key := key_of(outlet)}
    owner = declared.get(key) or (found.name if (found := table().get(key)) else None)
    while owner is not None and (key := key_of(owner)) not in seen and key in declared:
        seen.add(key)
        owner = declared[key]
    return owner


@cache
def table() -> Mapping[str, Owner]:
    """The owners of `owners.toml` by the keys of their publishers."""
    listed = tomllib.loads(files("provenance.outlets").joinpath("owners.toml").read_text(encoding="utf-8"))
    return {key_of(outlet): Owner(name, each["source"]) for name, each in listed.items() for outlet in each["outlets"]}


def keyed(owners: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Publishers and their owners, under the keys by which publishers are known."""
    return {key_of(outlet): owner for outlet, owner in owners}


def read(folder: Path) -> dict[str, str]:
    """The owners that the trust.txt files in a folder declare, by `key_of`: ``DOMAIN.txt`` or ``DOMAIN/trust.txt``.

    Who says that it is controlled is believed before who says that it controls. Raises InputError for a folder that is
    none or holds no such file, and for a file that is no trust.txt.
    """
    found = sorted([*folder.glob("*.txt"), *folder.glob("*/trust.txt")]) if folder.is_dir() else []
    if not found:
        raise InputError(f"{folder}: no folder with files DOMAIN.txt or DOMAIN/trust.txt")
    claimed: list[tuple[str, str]] = []
    admitted: list[tuple[str, str]] = []
    for file in found:
        domain = file.parent.name if file.name == "trust.txt" and file.parent != folder else file.stem
        if domain_of(domain) is None:
            raise InputError(f"{file}: {domain!r} is no domain: name the file after the site that it is from")
        try:
            stated = trust_txt.parse(file.read_text(encoding="utf-8-sig"))
        except (OSError, ValueError) as error:
            raise InputError(f"{file}: {error}") from error
        claimed += [(each, domain) for each in stated.controls]
        admitted += [(domain, each) for each in stated.controlled_by[:1]]
    return keyed(claimed) | keyed(admitted)
