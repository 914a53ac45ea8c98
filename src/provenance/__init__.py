"""Read a corpus of news and say, for each claim, who it really rests on. It measures sourcing, never truth.

Names are imported when they are first used, so that importing the package is cheap.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from provenance.api import Audit, ClaimView, Findings, attributions, audit, calibrate, read_audit
    from provenance.model import ClaimDraft, Document, Hop, Settings, Source, Statement

__all__ = [
    "Audit",
    "ClaimDraft",
    "ClaimView",
    "Document",
    "Findings",
    "Hop",
    "Settings",
    "Source",
    "Statement",
    "attributions",
    "audit",
    "calibrate",
    "read_audit",
]

_OF_THE_MODEL = frozenset({"ClaimDraft", "Document", "Hop", "Settings", "Source", "Statement"})


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module("provenance.model" if name in _OF_THE_MODEL else "provenance.api"), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
