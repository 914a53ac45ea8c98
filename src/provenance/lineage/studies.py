"""A study and those who made it are one origin."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from provenance.lexicon.words import FUNCTION_WORDS, words
from provenance.lineage.alike import Endings
from provenance.lineage.graph import Ending, Link, Node
from provenance.lineage.names import bears_name
from provenance.model import Hop, Kind

_OF_ITS_OWN = 0.9  # a document may tell of two studies: a judgement

_STUDY = re.compile(r"\b(?:study|research|survey|trial|findings)\b", re.IGNORECASE)
_AUTHOR = re.compile(
    r"\b(?:lead|senior|study) (?:co-?)?authors?\b|\bauthors? of the (?:study|research|survey)\b"
    r"|\bwho led the (?:study|research|survey|trial|team)\b",
    re.IGNORECASE,
)
_OWN = re.compile(r"\b(?:our|my) (?:[\w-]+ )?(?:study|research|survey|trial|findings|results)\b", re.IGNORECASE)

_WHOSE = re.compile(
    r"^.*['’](?=s? )|(?<=\S )[A-Z].*"
)  # before the word for it: "the union's survey", "an Osk Labs survey"
_BY = re.compile(r"\b(?:by|from) (.+)")
_OUTSIDE = re.compile(r"(?:\bnot|n['’]t) (?:\w+ )?(?:involved|part of)\b|\b(?:no|not take) part\b", re.IGNORECASE)
_NEAR = 100  # characters


def authored(endings: Endings, printed: Mapping[str, str]) -> Iterator[Link]:
    """A link from each study to who speaks in the same document as its author; none where several studies do. `printed`
    are the words of each carrier, by id.
    """
    studies: dict[str, dict[Node, list[Ending]]] = defaultdict(lambda: defaultdict(list))
    experts: dict[str, dict[Node, list[Ending]]] = defaultdict(lambda: defaultdict(list))
    for node in sorted(endings):
        for ending in endings[node]:
            if _is_study(ending):
                studies[ending.statement.carrier][node].append(ending)
            elif ending.hop is not None and ending.hop.kind is Kind.EXPERT:
                experts[ending.statement.carrier][node].append(ending)
    for carrier, found in sorted(studies.items()):
        for study, told in found.items() if len(found) == 1 else ():
            for expert, said in experts[carrier].items():
                if any(_is_author(each, told, printed.get(carrier, "")) for each in said):
                    yield Link(study, expert, _OF_ITS_OWN)


def _is_study(ending: Ending) -> bool:
    """Whether this is one study, and nobody who made it."""
    hop = ending.hop
    if hop is None or not (hop.kind is Kind.DOCUMENT or (hop.kind is Kind.UNKNOWN and not bears_name(hop.source))):
        return False
    return _STUDY.search(hop.mention) is not None


def _is_author(expert: Ending, study: Sequence[Ending], text: str) -> bool:
    """Whether an expert is called its author, or calls a study his own in a document that says of nobody else that he
    made it, nor of him that he did not.
    """
    if expert.hop is None or _AUTHOR.search(expert.hop.mention) is not None:
        return expert.hop is not None
    if _OWN.search(expert.statement.text) is None or _is_outside(expert.hop, text):
        return False
    source = expert.hop.source
    his = set(words(f"{expert.hop.mention} {source.name} {source.affiliation or ''}"))
    return all(his >= _makers(ending.hop.mention) for ending in study if ending.hop)


def _makers(study: str) -> frozenset[str]:
    """The words for whoever made a study: "a survey by the union", "the union's survey"."""
    before, after = _STUDY.split(study, maxsplit=1)
    found = _WHOSE.findall(before) + _BY.findall(after)
    return frozenset(words(" ".join(found))) - FUNCTION_WORDS


def _is_outside(expert: Hop, text: str) -> bool:
    """Whether a text says near his name that somebody had no part in the study."""
    name = set(words(expert.source.name)[-1:])
    around = (text[max(0, at.start() - _NEAR) : at.end() + _NEAR] for at in _OUTSIDE.finditer(text))
    return any(name <= set(words(each)) for each in around)
