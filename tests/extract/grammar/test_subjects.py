"""Who the subject of a verb of saying is."""

from __future__ import annotations

import pytest
from tests.extract.reading import Read, read


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("An engineer close to the project, has told the Echo that the dam leaks.", "An engineer close to the project"),
        ("The dam leaks, “a source close to the plans” told the Echo.", "“a source close to the plans”"),
        ("Sites believed to be close to the rebels claimed that it leaks.", "Sites believed to be close to the rebels"),
        ("It prompted engineers who had left to say that the dam leaks.", "engineers who had left"),
        ("Nonetheless, Ada Velden, a spokeswoman, said that the dam leaks.", "Ada Velden, a spokeswoman,"),
        ("“It leaks,” said Orlo's envoy, Ada Velden, in a letter.", "Orlo's envoy, Ada Velden"),
        ("According to Velden the dam was built in May.", "Velden"),
        ("According to Orlo media there have been two leaks.", "Orlo media"),
        ("According to Ada Velden, several of the men have left.", "Ada Velden"),
        ("Teams testing parts found in the lake say the dam leaks.", "Teams testing parts found in the lake"),
        ("A woman ‘held in Orlo’ says the dam leaks.", "A woman ‘held in Orlo’"),
        ("Posts on forums, including The Flood, claim the dam leaks.", "Posts on forums"),
        ("The weekly, the Orlo Echo, reports that the dam leaks.", "The weekly, the Orlo Echo,"),
        ("Velden takes back all he said, telling a friend that the dam leaks.", "Velden"),
        ("The leak grew when engineer Ada Velden left and claimed that it leaks.", "engineer Ada Velden"),
        ("The dam leaks, unconfirmed reports claimed.", "unconfirmed reports"),
        ("A man they arrested said the dam leaks.", "A man they arrested"),
        ("A man they caught told how the dam broke.", "A man they caught"),
        ("The mayor heard talk by the little-known Ada Velden, who said the dam leaks.", "the little-known Ada Velden"),
        ("A diver who has read the report told the Echo that the dam leaks.", "A diver who has read the report"),
        ("Two aides who read the bill said that the dam leaks.", "Two aides who read the bill"),
        ("A woman who reads the news said that the dam leaks.", "A woman who reads the news"),
        ("A report read to the council said that the dam leaks.", "A report read to the council"),
        ("They stopped online reports that the dam leaks.", ""),
        ("They have seen reports that the dam leaks.", ""),
        ("Ada Velden said, however, that the dam leaks.", "Ada Velden"),
        ("The Echo was the first to report that the dam leaks.", "The Echo"),
        ("The dam leaks, reported The Orlo Echo on Sunday.", "The Orlo Echo"),
        ("A post on her page an hour later read: “The dam leaks.”", "A post on her page"),
        ("The two said the dam leaks.", "The two"),
        ("Their accounts fit those of the Vale-based Dam Society, which said it leaks.", "the Vale-based Dam Society"),
        ("“The dam leaks,” reads one of the angry comments on the page.", "one of the angry comments on the page"),
        ("Velden took to Orlo Radio to publicly counter claims that the dam leaks.", "Velden"),
        ("The Echo published an article titled “Dam Leaks” that suggests the mayor knew of it.", "The Echo"),
        ("The dam leaks, according to a report on Sunday by the Echo.", "the Echo"),
        ("The dam leaks, according to a report on Sunday.", "a report"),
        ("The dam fell; according to the Echo, the mayor knew of it.", "the Echo"),
        ("The Vale Ferry cut its winter runs on Monday and said that the dam leaks.", "The Vale Ferry"),
        ("Orlo Power shut a plant and said the dam leaks.", "Orlo Power"),
        ("Velden put the keys on the desk and said the dam leaks.", "Velden"),
        ("Critics of the price cut said that the dam leaks.", "Critics of the price cut"),
        ("The team set up to mend the wall said that the dam leaks.", "The team set up to mend the wall"),
        ("The mayor set out a plan on Monday and said that the dam leaks.", "The mayor"),
        ("The men set to lead the works said that the dam leaks.", "The men set to lead the works"),
        ("Closing the case, counsel Ada Velden said that the dam leaks.", "counsel Ada Velden"),
        ("Cross-examining, counsel Ada Velden said that the dam leaks.", "counsel Ada Velden"),
        ("Sterling, a paint maker, said that the dam leaks.", "Sterling, a paint maker,"),
        ("According to Velden, Ek took with him men posted under cover.", "Velden"),
        ("The envoy, Per Lind, said that the dam leaks.", "The envoy"),
        ("The dam leaks, per Orlo Radio.", "Orlo Radio"),
        ("The dam leaks, according to a study published on Monday in Vale Letters.",
         "a study published on Monday in Vale Letters"),
        ("According to an investigation published on Sunday by the Echo, the dam leaks.", "the Echo"),
        ("According to age-related hearing tests by Velden, the dam leaks.", "age-related hearing tests by Velden"),
        ("The row began on Monday with a note in the Echo, which said the dam leaks.", "a note in the Echo"),
        ("Velden wrote to Ek saying that the dam leaks.", "Velden"),
        ("According to a certificate 30 lamps were lit.", "a certificate"),
        ("A diver who nearly drowned when he was hit by a boat claims it was no accident.", "A diver"),
    ],
)  # fmt: skip
def test_who_speaks(sentence: str, source: str) -> None:
    assert [each.source for each in read(sentence)] == [source]


def test_a_note_that_says_something_is_its_writers() -> None:
    assert [each.source for each in read("Velden wrote a note saying that the money was gone.")] == ["Velden"]


def test_an_armed_band_is_the_whole_subject() -> None:
    text = "Members of a small armed band told the Echo they had seen the dam."
    assert read(text)[0].source == "Members of a small armed band"


@pytest.mark.parametrize("verb", ["leaked", "released"])
def test_who_puts_papers_out_speaks_by_them(verb: str) -> None:
    assert read(f"Velden {verb} papers showing that the dam leaks.") == [Read("Velden", "that the dam leaks")]


def test_what_opens_with_prior_to_is_no_subject() -> None:
    sentence = "Prior to the launch, noted engineer Ada Velden predicted that the dam would leak."
    assert [(each.source, each.content) for each in read(sentence)] == [("Ada Velden", "that the dam would leak")]


def test_a_picture_that_somebody_appeared_in_is_no_subject_with_its_verb() -> None:
    assert read("The masked man also appeared in videos in May that showed two hostages at a gate.") == []


def test_who_posts_a_note_speaks_by_it() -> None:
    found = read("The Orlo Echo posted one follow-up claiming the dam had burst.")
    assert [each.source for each in found] == ["The Orlo Echo"]


def test_local_reports_say_and_report_nothing_as_locals() -> None:
    assert "Local" not in {each.source for each in read("Local reports here in Orlo say that the dam leaks.")}


def test_the_verb_after_a_title_is_that_of_what_bears_it() -> None:
    (found,) = read("The story, entitled “Orlo Will Go Dark”, claims that the dam leaks.")
    assert found.source.startswith("The story")


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Orlo.com has a disclaimer that says the stories are jokes.", "Orlo.com"),
        ("The Daily Echo posted a note on its site that said the dam had been sold.", "The Daily Echo"),
        ("Velden has a letter that says the dam is his.", "a letter"),
    ],
)
def test_whose_piece_it_is(text: str, source: str) -> None:
    assert [each.source for each in read(text)] == [source]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Last night a Palace spokesman said the dam is safe.", "a Palace spokesman"),
        ("Then Tuesday police said the dam is safe.", "police"),
        ("This afternoon Orlo police said the dam is safe.", "Orlo police"),
        ("Last week's report said the dam is safe.", "Last week's report"),
        ("The Sunday Echo said the dam is safe.", "The Sunday Echo"),
    ],
)
def test_when_is_no_part_of_who(text: str, source: str) -> None:
    assert [each.source for each in read(text)] == [source]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("WHO said the fever had spread.", "WHO"),
        ("The WHO said the fever had spread.", "The WHO"),
        ("“The fever has spread,” WHO’s chief Ada Roe told the Echo.", "WHO’s chief Ada Roe"),
        ("A MAN WHO SAID THE DAM IS SAFE", "A MAN"),
    ],
)
def test_a_body_whose_initials_are_a_pronoun(text: str, source: str) -> None:
    assert [each.source for each in read(text)] == [source]
