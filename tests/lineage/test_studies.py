"""Who made a study, and the study, are one origin."""

from __future__ import annotations

import pytest

import provenance as pv
from provenance.lineage.graph import Ending, Node, Role
from provenance.lineage.studies import authored
from provenance.model import Hop, Identity, Kind, Source, Statement

STUDY = Node(Role.ORIGIN, ("told", "document", "d", "papers"))
AUTHOR = Node(Role.ORIGIN, ("source", "mara-lind"))


def ending(mention: str, kind: Kind, text: str = "tides rise", document: str = "d") -> Ending:
    hop = Hop(Source(mention, kind), text=mention)
    return Ending(Statement([hop], document=document, text=text, id=text), hop)


def one(expert: Ending, study: Ending, other: Ending | None = None, text: str = "") -> bool:
    found = {AUTHOR: [expert], STUDY: [study]}
    if other:
        found[Node(Role.ORIGIN, ("told", "document", "d", "more"))] = [other]
    return any({link.one, link.other} == {AUTHOR, STUDY} for link in authored(found, {"d": text}))


@pytest.mark.parametrize(
    ("mention", "text", "expected"),
    [
        ("lead author Mara Lind", "tides rise", True),
        ("Mara Lind", "our findings show that tides rise", True),
        ("Mara Lind", "tides rise", False),
        ("Mara Lind", "the findings show that tides rise", False),
    ],
)
def test_who_made_it(mention: str, text: str, expected: bool) -> None:
    assert one(ending(mention, Kind.EXPERT, text), ending("a study of tides", Kind.DOCUMENT)) is expected


@pytest.mark.parametrize(
    ("study", "expected"),
    [
        ("a survey by the union", False),
        ("the union's survey", False),
        ("research from Osk Labs", False),
        ("a survey by Vale University", True),
        ("a new survey of nurses", True),
        ("a study of the harbour's pilots", True),
        ("an Osk Labs study of tides", False),
        ("a Vale University study of tides", True),
    ],
)
def test_our_research_is_not_what_others_made(study: str, expected: bool) -> None:
    source = Source("Mara Lind", Kind.EXPERT, affiliation="Vale University")
    hop = Hop(source, text="Mara Lind")
    expert = Ending(Statement([hop], document="d", text="our research shows that tides rise", id="e"), hop)
    assert one(expert, ending(study, Kind.DOCUMENT)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mara Lind, who was not involved in the study, said our research shows that tides rise.", False),
        ("Mara Lind wasn’t involved in the study. She said our research shows that tides rise.", False),
        ("Mara Lind said our research shows that tides rise. " + "It rained. " * 20 + "Bo Ek was not involved.", True),
    ],
)
def test_who_was_not_involved_made_another(text: str, expected: bool) -> None:
    expert = ending("Mara Lind", Kind.EXPERT, "our research shows that tides rise")
    assert one(expert, ending("a study of tides", Kind.DOCUMENT), text=text) is expected


def test_it_is_read_of_the_document_who_was_not_involved() -> None:
    told = "A new study found that ferries are leaving Osk harbour. "
    lind = "Professor Mara Lind of Vale University{}, said our own research shows that ferries are leaving Osk harbour."
    counts = [
        pv.audit([pv.Document("d", told + lind.format(how))]).claims[0].independent_origins.supporting.count
        for how in (", who was not involved in the study", ", who spoke in Osk")
    ]
    assert counts[0] > counts[1]


def test_of_two_studies_it_may_be_either() -> None:
    author = ending("lead author Mara Lind", Kind.EXPERT)
    study, other = (ending(each, Kind.DOCUMENT) for each in ("a study of tides", "a study of winds"))
    assert not one(author, study, other)


def test_another_document_may_tell_of_another_study() -> None:
    author = ending("lead author Mara Lind", Kind.EXPERT)
    assert not one(author, ending("a study of tides", Kind.DOCUMENT, document="e"))


def test_a_report_is_no_study() -> None:
    assert not one(ending("lead author Mara Lind", Kind.EXPERT), ending("a report on the quay", Kind.DOCUMENT))


@pytest.mark.parametrize(("identity", "expected"), [(Identity.UNNAMED, True), (Identity.NAMED, False)])
def test_a_body_with_study_in_its_name_is_none(identity: Identity, expected: bool) -> None:
    hop = Hop(Source("research by Vale Labs", Kind.UNKNOWN, identity))
    study = Ending(Statement([hop], document="d", text="tides rise", id="s"), hop)
    assert one(ending("lead author Mara Lind", Kind.EXPERT), study) is expected
