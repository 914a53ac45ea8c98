"""A baseline: the findings that were there when somebody began to look, so that only new ones count."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from provenance.errors import FormatError
from provenance.model import Audit, Finding, Severity
from provenance.rules.fingerprint import Prints, tied
from provenance.rules.suppress import KNOWN

VERSION = "1"


def render(audit: Audit) -> str:
    """The baseline of an audit as JSON, a finding a line, sorted: those that no suppression covers.

    Each has the prints by which it is recognised; code, document and message are for the reader.
    """
    prints = Prints(audit.documents, [each.claim for each in audit.assessments])
    known = [each for each in audit.findings if each.suppressed is None or each.suppressed == KNOWN]
    rows = sorted(json.dumps(each, ensure_ascii=False) for each in _rows(known, prints))
    return f'{{"version": "{VERSION}", "findings": [\n' + ",\n".join(rows) + "\n]}\n"


def read(text: str | bytes, name: str) -> Mapping[str, Severity]:
    """Print to severity, from what `render` wrote. Raises FormatError, naming the file as `name`, for anything else."""
    what = f"{name} is no baseline"
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise FormatError(what, [f"not JSON: {error}"]) from error
    if not isinstance(data, dict) or data.get("version") != VERSION:
        raise FormatError(what, [f"version: this reads {VERSION!r}; write it anew with --write-baseline"])
    levels: dict[str, Severity] = {}
    faults = []
    rows = data.get("findings")
    for n, row in enumerate(rows if isinstance(rows, list) else [None]):
        try:
            severity = Severity(row["severity"])
            for each in (row["fingerprint"], *row["places"]):
                levels[str(each)] = min(severity, levels.get(str(each), severity), key=list(Severity).index)
        except (LookupError, TypeError) as error:
            faults.append(f"findings[{n}]: {type(error).__name__}: {error}")
    if faults:
        raise FormatError(what, faults)
    return levels


def _rows(known: Iterable[Finding], prints: Prints) -> Iterator[dict[str, object]]:
    alike: Counter[str] = Counter()
    for each in known:
        places = prints.places(each)
        if text := prints.by_text(each):
            places = (tied(text, alike[text]),)
            alike[text] += 1
        yield _row(each, places)


def _row(finding: Finding, places: tuple[str, ...]) -> dict[str, object]:
    return {
        "code": finding.code,
        "name": finding.name,
        "document": finding.locations[0].document,
        "message": finding.message,
        "severity": finding.severity.value,
        "fingerprint": finding.fingerprint,
        "places": places,
    }
