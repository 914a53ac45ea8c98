"""Which documents of a claim rest on which, and by what signs."""

from __future__ import annotations

from provenance.lineage import trace
from provenance.model import (
    Claim,
    Clue,
    Derivation,
    Document,
    Hop,
    Identity,
    Kind,
    Lineage,
    Settings,
    Sign,
    Source,
    Statement,
    Why,
)

LEDGER = Source("Morning Ledger", Kind.NEWS_OUTLET, Identity.ORGANISATION)
POST = Source("Harbour Post", Kind.NEWS_OUTLET, Identity.ORGANISATION)
LIND = Source("Ada Lind", Kind.WITNESS)


def document(id: str, outlet: str, day: int, **known: object) -> Document:
    return Document(id, "", outlet=outlet, published=f"2031-03-0{day}", url=f"https://{id}.example/story", **known)


def said(id: str, *chain: Source) -> Statement:
    return Statement(list(map(Hop, chain)), document=id, id=f"{id}:{'-'.join(each.id for each in chain)}")


def traced(*statements: Statement, documents=(), copies=()) -> Lineage:
    return trace([Claim("c", "The harbour was sold", statements)], documents, copies, Settings())[0]


def edges(found: tuple[Derivation, ...]) -> list[tuple[str, str, Why]]:
    return [(each.downstream, each.upstream, each.why) for each in found]


def test_a_citation_says_whom_it_cites() -> None:
    documents = [document("a", "Morning Ledger", 1), document("b", "Harbour Post", 2)]
    (found,) = traced(said("a", LIND), said("b", LEDGER), documents=documents).derivations
    assert [(clue.sign, clue.text) for clue in found.clues] == [(Sign.CITATION, "cites Morning Ledger")]


def test_of_two_reports_a_link_says_which_was_meant() -> None:
    reports = [document("a", "Morning Ledger", 1), document("a2", "Morning Ledger", 1)]
    for links, meant in (((), ["a", "a2"]), (("http://www.a2.example/story?from=post#top",), ["a2"])):
        documents = [*reports, document("b", "Harbour Post", 2, links=links)]
        found = traced(said("a"), said("a2"), said("b", LEDGER), documents=documents).derivations
        assert [each.upstream for each in found] == meant
        assert all(each.confidence == (1.0 if links else 0.5) for each in found)


def test_a_link_alone_is_a_citation() -> None:
    documents = [
        document("a", "Morning Ledger", 1),
        document("b", "Harbour Post", 2, links=["https://a.example/story"]),
    ]
    (found,) = traced(said("a", LIND), said("b"), documents=documents).derivations
    assert [clue.sign for clue in found.clues] == [Sign.LINK]


def test_who_names_the_same_source_is_joined_to_the_first_who_does() -> None:
    documents = [document("a", "Morning Ledger", 3), document("b", "Harbour Post", 2), document("c", "Vale Courier", 4)]
    found = traced(said("a", LIND), said("b", LIND), said("c", LIND), documents=documents).derivations
    assert edges(found) == [("a", "b", Why.SAME_ORIGIN), ("c", "b", Why.SAME_ORIGIN)]
    assert all(each.clues[0].text == "both rest on Ada Lind" for each in found)


def test_what_was_published_later_is_cited_ahead_and_grounds_nothing() -> None:
    documents = [document("a", "Morning Ledger", 2), document("b", "Harbour Post", 1)]
    lineage = traced(said("a", LIND), said("b", LEDGER), documents=documents)
    assert lineage.derivations == ()
    assert edges(lineage.ahead) == [("b", "a", Why.CITATION)]
    assert lineage.ahead[0].confidence < 0.5  # mostly an earlier report is meant, that the corpus lacks
    assert [clue.text for clue in lineage.ahead[0].disputed] == ["a is dated 1 day later"]
    linking = [documents[0], document("b", "Harbour Post", 1, links=["https://a.example/story"])]
    assert traced(said("a", LIND), said("b", LEDGER), documents=linking).ahead[0].confidence > 0.9


def test_an_earlier_report_that_is_here_is_the_one_that_was_cited() -> None:
    documents = [
        document("a", "Morning Ledger", 1),
        document("a2", "Morning Ledger", 3),
        document("b", "Harbour Post", 2),
    ]
    lineage = traced(said("a", LIND), said("a2", LIND), said("b", LEDGER), documents=documents)
    assert lineage.ahead == ()
    assert ("b", "a", Why.CITATION) in edges(lineage.derivations)


def test_kinds_that_disagree_say_so() -> None:
    documents = [document("a", "Morning Ledger", 1), document("b", "Harbour Post", 1)]
    copy = Derivation("b", "a", Why.COPY, 0.6, [Clue(Sign.TEXT, 1.0, "all words are the same")])
    found = traced(said("a", POST, LIND), said("b", LIND), documents=documents, copies=[copy]).derivations
    assert edges(found) == [("a", "b", Why.CITATION), ("b", "a", Why.COPY)]
    assert [clue.text for clue in found[0].disputed] == ["by copy, b rests on it"]
    assert [clue.text for clue in found[1].disputed] == ["by citation, a rests on it"]


def test_a_citation_leads_to_the_latest_few_of_many_reports() -> None:
    reports = [document(f"r{day}", "Morning Ledger", day) for day in range(1, 9)]
    undated = [Document(f"u{n}", "", outlet="Morning Ledger") for n in range(9)]
    citing, unsure = document("b", "Harbour Post", 7), Document("c", "", outlet="Vale Courier")
    statements = [*(said(each.id, LIND) for each in (*undated, *reports)), said("b", LEDGER), said("c", LEDGER)]
    found = [
        (each.downstream, each.upstream, each.confidence)
        for each in traced(*statements, documents=[*undated, *reports, citing, unsure]).derivations
        if each.why is Why.CITATION
    ]
    assert found == [
        *(("b", f"r{day}", 0.2) for day in range(3, 8)),
        *(("c", f"r{day}", 0.2) for day in range(4, 9)),
    ]


def test_a_link_says_which_of_many_was_meant_however_old() -> None:
    reports = [document(f"r{day}", "Morning Ledger", day) for day in range(1, 9)]
    citing = document("b", "Harbour Post", 9, links=[reports[0].url])
    statements = [*(said(each.id, LIND) for each in reports), said("b", LEDGER)]
    found = traced(*statements, documents=[*reports, citing]).derivations
    assert [each.upstream for each in found if each.why is Why.CITATION] == ["r1"]
