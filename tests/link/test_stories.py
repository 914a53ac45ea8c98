"""Documents of one story, what it is about, and where statements stand."""

from __future__ import annotations

import pytest

from provenance.link.central import FRONTS, bearing, logistic, one_thing, profile
from provenance.link.setting import settings
from provenance.link.signals import concepts
from provenance.link.stories import LEAD, nearness, stories, topic
from provenance.model import Document, Span, Statement

from .affairs import DAM, OPERA, WHEAT, article, documents, statements


def test_documents_fall_into_their_stories() -> None:
    corpus = documents(DAM, OPERA, WHEAT)
    grouped = {frozenset(corpus[n].id for n in group) for group in stories(nearness([topic(each) for each in corpus]))}
    assert grouped == {frozenset(DAM), frozenset(OPERA), frozenset(WHEAT)}


def test_documents_that_share_only_names_are_on_two_topics() -> None:
    texts = (
        article("Quay at Pellow Sands sinks", "The quay at Pellow Sands has sunk by a foot, surveyor Ada Quill said."),
        article(
            "Pellow Sands bakes a cake", "Ada Quill won the prize for the heaviest cake at Pellow Sands on Sunday."
        ),
    )
    corpus = [Document(str(n), text, title=text.split("\n", 1)[0]) for n, text in enumerate(texts)]
    assert nearness([topic(each) for each in corpus]).nnz == 0


def test_only_documents_of_one_story_tell_one_thing() -> None:
    dam = {each.id: topic(each) for each in documents(DAM)}
    mixed = {each.id: topic(each) for each in documents(OPERA, WHEAT, DAM)[1:4]}
    assert one_thing(profile(dam, []))
    assert not one_thing(profile(mixed, []))


def test_the_main_proposition_is_borne_on_more_than_asides() -> None:
    corpus = documents(DAM)
    placed = settings(statements(*corpus), {each.id: each for each in corpus})
    story = profile({each.id: topic(each) for each in corpus}, placed)
    sure = {each.statement.text: probability for each, probability in zip(placed, bearing(placed, story), strict=True)}
    lead = next(value for text, value in sure.items() if "could burst" in text)
    assert all(lead > value for text, value in sure.items() if "Tickets" in text or "Fishing" in text)


@pytest.mark.parametrize("size", [FRONTS // 2 - 1, FRONTS // 2, FRONTS // 2 + 1, FRONTS])
def test_a_sample_of_what_stands_first_has_all_that_a_document_has(size: int) -> None:
    title, lead = "Velmora dam cracks after quake", "Engineers told the mayor that water seeped through the spillway."
    corpus = documents({f"dam/{n:03}": article(title, lead) for n in range(size)})
    topics = {each.id: topic(each) for each in corpus}
    place = Span(len(title) + 2, len(title) + 2 + len(lead))
    said = [Statement(document=id, span=place, text=lead, id=id) for id in topics]
    story = profile(topics, settings(said, {each.id: each for each in corpus}))
    assert {bag for _, bag in story.fronts} == {concepts(title), concepts(lead)}


def test_an_empty_document_has_a_topic() -> None:
    assert stories(nearness([topic(Document("empty", "")), topic(Document("blank", "\n \n"))])) == [[0], [1]]


def test_a_logistic_regression_without_evidence_is_even() -> None:
    assert logistic({}, {"intercept": 0.0}) == 0.5


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("it leaks", "Ms Roe said it leaks."),
        ("Doe left", "Doe left."),
        ("Prices rose", "Prices rose"),
    ],
)
def test_the_sentence_around_a_statement(content: str, sentence: str) -> None:
    text = "The pump\n\nDoe left. Ms Roe said it leaks. It is old.\nPrices rose"
    start = text.index(content)
    said = Statement(document="d", span=Span(start, start + len(content)), text=content, id="s")
    (placed,) = settings([said], {"d": Document("d", text, title="The pump")})
    assert placed.sentence == sentence
    assert not placed.headline


def test_a_statement_in_the_title_is_a_headline() -> None:
    said = Statement(document="d", span=Span(0, 8), text="The pump", id="s")
    (placed,) = settings([said], {"d": Document("d", "The pump\n\nIt leaks.", title="The pump")})
    assert placed.headline


def test_a_lead_is_short_however_late_the_headline_stands() -> None:
    body = "The weir gave way on Monday. " * 400
    found = topic(Document("a", f"{body}\nWeir gives way\n{body}", title="Weir gives way"))
    assert len(found.lead) <= LEAD + 2 * len(found.headline)
