"""Where in the page things stand: names that stay the same when others are added, as far as that can be."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from attrs import field, frozen

from provenance.model import Assessment, Audit, Span

_LONGEST = 60


def names(prefix: str, ids: Iterable[str]) -> list[str]:
    """A name for each of the ids, no two alike: the id as far as it is plain letters, without the ``_`` of places."""
    taken: set[str] = set()
    more: Counter[str] = Counter()
    found: list[str] = []
    for id in ids:
        stem = f"{prefix}-{re.sub('[^A-Za-z0-9-]+', '-', id).strip('-')[:_LONGEST] or 'x'}"
        name = stem
        while name in taken:
            more[stem] += 1
            name = f"{stem}-{more[stem] + 1}"
        taken.add(name)
        found.append(name)
    return found


@frozen
class Anchors:
    """The names of an audit's parts. `claims` and `findings` stand as those of the audit do, `statements` as those of
    each claim; `documents` by id, and `lengths` with how long their texts are.
    """

    claims: tuple[str, ...]
    statements: tuple[tuple[str, ...], ...]
    findings: tuple[str, ...]
    documents: Mapping[str, str]
    lengths: Mapping[str, int] = field(repr=False)

    @classmethod
    def of(cls, audit: Audit) -> Anchors:
        """The names of the parts of `audit`."""
        said = iter(names("s", (each.id for every in audit.assessments for each in every.claim.statements)))
        return cls(
            tuple(names("claim", (each.claim.id for each in audit.assessments))),
            tuple(_taken(said, each) for each in audit.assessments),
            tuple(names("finding", (each.fingerprint for each in audit.findings))),
            dict(zip(_ids(audit), names("doc", _ids(audit)), strict=True)),
            {each.id: len(each.text) for each in audit.documents},
        )

    def place(self, document: str | None, span: Span | None) -> str | None:
        """Where a place of a text stands, or its document where the text is not there; None for no document."""
        if document is None or document not in self.documents:
            return None
        name = self.documents[document]
        return f"{name}_{span.start}" if span is not None and span.start < self.lengths[document] else name


def _ids(audit: Audit) -> list[str]:
    return list(dict.fromkeys(each.id for each in audit.documents))


def _taken(names: Iterable[str], each: Assessment) -> tuple[str, ...]:
    return tuple(name for _, name in zip(each.claim.statements, names, strict=False))
