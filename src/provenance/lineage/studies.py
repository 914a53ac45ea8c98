"""A study and those who made it are one origin."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from provenance.lineage.alike import Endings
from provenance.lineage.graph import Ending, Link, Node
from provenance.lineage.names import bears_name
from provenance.model import Kind

_OF_ITS_OWN = 0.9  # a document may tell of two studies: a judgement

_STUDY = re.compile(r"\b(?:study|research|survey|trial|findings)\b", re.IGNORECASE)
_AUTHOR = re.compile(
    r"\b(?:lead|senior|study) (?:co-?)?authors?\b|\bauthors? of the (?:study|research|survey)\b"
    r"|\bwho led the (?:study|research|survey|trial|team)\b",
    re.IGNORECASE,
)
_OWN = re.compile(r"\b(?:our|my) (?:[\w-]+ )?(?:study|research|survey|trial|findings|results)\b", re.IGNORECASE)


def authored(endings: Endings) -> Iterator[Link]:
    """A link from each study to who speaks in the same document as its author; none where several studies do."""
    studies: dict[str, set[Node]] = defaultdict(set)
    authors: dict[str, set[Node]] = defaultdict(set)
    for node in sorted(endings):
        for ending in endings[node]:
            if _is_study(ending):
                studies[ending.statement.carrier].add(node)
            elif _is_author(ending):
                authors[ending.statement.carrier].add(node)
    for carrier, found in sorted(studies.items()):
        if len(found) == 1:
            yield from (Link(study, author, _OF_ITS_OWN) for study in found for author in sorted(authors[carrier]))


def _is_study(ending: Ending) -> bool:
    """Whether this is one study, and nobody who made it."""
    hop = ending.hop
    if hop is None or not (hop.kind is Kind.DOCUMENT or (hop.kind is Kind.UNKNOWN and not bears_name(hop.source))):
        return False
    return _STUDY.search(hop.mention) is not None


def _is_author(ending: Ending) -> bool:
    hop = ending.hop
    if hop is None or hop.kind is not Kind.EXPERT:
        return False
    return _AUTHOR.search(hop.mention) is not None or _OWN.search(ending.statement.text) is not None
