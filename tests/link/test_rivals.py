"""Documents of a story that mainly tell something else."""

from __future__ import annotations

from provenance.link.central import bearing, profile
from provenance.link.rivals import first_words
from provenance.link.setting import settings
from provenance.link.signals import concepts
from provenance.link.stories import topic

from .affairs import DAM, ENVOY, documents, statements

CORPUS = documents(ENVOY)
PLACED = settings(statements(*CORPUS), {each.id: each for each in CORPUS})
STORY = profile({each.id: topic(each) for each in CORPUS}, PLACED)


def test_a_document_that_mainly_tells_something_else_is_a_rival() -> None:
    assert STORY.core.keys() & concepts("defected")
    assert STORY.rivals.keys() == {"envoy/briefing", "envoy/money"}
    assert STORY.rivals["envoy/briefing"] >= concepts("weapons")


def test_documents_that_tell_one_thing_have_no_rivals() -> None:
    corpus = documents(DAM)
    placed = settings(statements(*corpus), {each.id: each for each in corpus})
    assert not profile({each.id: topic(each) for each in corpus}, placed).rivals


def test_what_a_rival_says_bears_on_the_story_only_where_it_names_what_happened() -> None:
    sure = {each.statement.text: p for each, p in zip(PLACED, bearing(PLACED, STORY), strict=True)}
    assert all(p == 0 for text, p in sure.items() if "weapons" in text)
    assert next(p for text, p in sure.items() if "any Tarvian envoy had defected" in text) > 0


def test_what_another_document_says_of_the_rival_proposition_is_not_the_storys() -> None:
    sure = {each.statement.text: p for each, p in zip(PLACED, bearing(PLACED, STORY), strict=True)}
    assert next(p for text, p in sure.items() if "ledgers also show that three ministers" in text) == 0


def test_first_words_are_those_of_the_headline_and_of_the_first_statement_below_it() -> None:
    titled = {"envoy/mirror": concepts("Envoy slips over the pass")}
    assert first_words(titled, PLACED)["envoy/mirror"] >= concepts("slips pass defected")
    assert not first_words(titled, PLACED)["envoy/mirror"] & concepts("languages")
