"""What a report for other tools shows besides the audit itself."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from provenance.model import Severity
from provenance.model.freeze import as_tuple
from provenance.model.rule_page import RulePage


@frozen
class Context:
    """The rules with their pages, how documents' files are named for the reader, and from where findings count.

    `files` leads from a document's `path` to the same file as seen from the working folder; a path that it lacks is
    shown as it is. `level` is the severity from which a finding is a failure, where a format knows of such.
    """

    rules: tuple[RulePage, ...] = field(default=(), converter=as_tuple)
    files: Mapping[str, str] = field(factory=dict)
    level: Severity = field(default=Severity.WARNING, converter=Severity)
