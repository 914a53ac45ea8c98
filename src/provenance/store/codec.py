"""Values as bytes and back, equal; and the key under which what is made of them is kept."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import Any, TypeVar

from cattrs.preconf.json import make_converter

from provenance.store.edition import edition

T = TypeVar("T")

_VALUES = make_converter(detailed_validation=False)
_KEYS = make_converter(unstruct_collection_overrides={AbstractSet: sorted})  # in one order, whatever the hashes


@_KEYS.register_unstructure_hook
def _holds(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def key(*parts: Any) -> bytes:
    """The key of what this edition of the package makes of these values; a path counts as what the file holds.

    Raises OSError for a file that cannot be read.
    """
    digest = hashlib.sha256(edition())
    digest.update(_written(_KEYS.unstructure(parts)))
    return digest.digest()


def to_bytes(value: Any, kind: Any) -> bytes:
    """A value of a type, of attrs classes and plain ones, as bytes."""
    return _written(_VALUES.unstructure(value, unstructure_as=kind))


def from_bytes(data: bytes, kind: type[T]) -> T:
    """The value of that type again. What it raises for others is not promised."""
    return _VALUES.structure(json.loads(data.decode("utf-8", "surrogatepass")), kind)


def _written(plain: Any) -> bytes:
    # Not in ASCII: two halves of a surrogate pair are not the pair.
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
