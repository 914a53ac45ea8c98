"""Everything that this library raises on purpose.

::

    ProvenanceError
    ├── InputError (ValueError)        a document, record or audit that cannot be read as what it should be
    │   └── FormatError                an audit or record that breaks the format; carries the path of each fault
    ├── SettingError (ValueError)      configuration: carries the path of the setting
    ├── UnknownNameError (LookupError) a rule, profile, source or claim that does not exist, with the nearest
    ├── EngineError (RuntimeError)     a cluster gave up on the work that it was handed
    └── WeightsError (RuntimeError)    a model's files are absent or damaged

A document that cannot be read while a corpus is audited is not raised: it becomes a `Failure` in the audit,
and the rest of the corpus is audited.
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path

_FITS = 200  # characters of a list that a reader still takes in: profiles and formats do, rules and a corpus do not


class ProvenanceError(Exception):
    """The root of this library's exceptions."""


class InputError(ProvenanceError, ValueError):
    """Something given to the library cannot be read as what it should be: says where, why and what to do."""


class FormatError(InputError):
    """An audit or record breaks its format; `faults` holds one line for each fault, with its path."""

    def __init__(self, what: str, faults: Iterable[str]) -> None:
        self.faults = tuple(faults)
        super().__init__(f"{what}: " + "; ".join(self.faults))


class SettingError(ProvenanceError, ValueError):
    """A setting is wrong; `setting` is its path, as in ``priors.insider``, `why` the rest of the message."""

    def __init__(self, setting: str, why: str) -> None:
        self.setting, self.why = setting, why
        super().__init__(f"{setting}: {why}")


class UnknownNameError(ProvenanceError, LookupError):
    """A name that is not known, with the nearest one that is; without such, with all, if they fit in a line or two."""

    def __init__(self, what: str, name: str, known: Iterable[str]) -> None:
        self.name = name
        known = sorted(map(str, known))
        alike = [each for each in known if each.casefold() == name.casefold()]
        if near := alike or get_close_matches(name, known, n=1, cutoff=0.5):
            hint = f": did you mean {near[0]!r}?"
        else:
            all = ", ".join(known)
            hint = f": known are {all}" if 0 < len(all) <= _FITS else ""
        super().__init__(f"unknown {what} {name!r}{hint}")


class EngineError(ProvenanceError, RuntimeError):
    """A cluster gave up on the work that it was handed: says why."""


class WeightsError(ProvenanceError, RuntimeError):
    """The files of a model are absent or damaged; `folder` is where they should be."""

    def __init__(self, folder: Path, why: str) -> None:
        self.folder = folder
        advice = "copy or train it anew, or install the package anew if it came with that"
        super().__init__(f"{folder}: the model cannot be loaded: {why}; {advice}")
