"""What is information, and what only judges, asks, wishes or demands."""

from __future__ import annotations

import csv
from math import isfinite

import pytest
from hypothesis import given
from hypothesis.strategies import text

from provenance.model import Identity, Kind, Settings, Source
from provenance.rules import check
from provenance.rules.information import TABLE, informs, log_odds, words

from .corpus import claim, document, evidence


@pytest.mark.parametrize(
    "wording",
    [
        "The ferry sank off the mole on Tuesday",
        "The council spent a great deal on the harbour wall",
        "The harbour board was told that two boats were due back by noon",
        "Lind told the board that the wall had been good for forty years",
        "May 4 is the day of the vote",
        "We expect to hire thirty keepers by June",
        "You could see the water from the mole",
        "The wall looks out on the bay",
        "I was on the mole when I heard the wall go",
        "The board cannot say when the wall was built",
        "The keeper made it clear that the wall had been closed since May",
        "The shortest way to the harbour was closed on Tuesday",
        "Lind said that three boats like a trawler were seen off the mole",
    ],
)
def test_what_is_the_case_is_information(wording: str) -> None:
    assert informs(wording)


@pytest.mark.parametrize(
    "wording",
    [
        "Is the wall safe at all?",
        "May they rest in peace",
        "Let's rebuild the wall",
        "The wall has gone. Let’s rebuild it",
        "The council should rebuild the wall",
        "I think the wall will hold",
        "We hope that it holds",
        "It was an idiotic plan",
        "The new wall is really ugly",
        "I thought the wall would hold",
        "We are very proud of the keepers",
        "I'd rather have a wooden wall",
        "I guess it all makes sense",
        "They were afraid, but we weren't expecting a flood",
        "We will do everything to save the wall",
        "The board will do all that is in our power",
        "It was as if the sea had knocked at the door",
        "People cannot take sand from the beach",
        "We must rebuild the wall",
        "She worries that the wall is too low",
        "The keepers are very good at calming children",
        "Whoever built your wall was drunk",
        "We have to talk about the wall",
        "The wall seems stupid to most",
        "He doesn't understand why the wall was built",
        "The flood at the mole was like a carnival on Tuesday",
        "The wall at Vale reminded me of the one at Orlo",
        "It is clear that the wall at Vale was built by Lind in 1910",
        "A good way to cross the harbour on Tuesday was the ferry of the board",
        "The mayor would be concerned about a report that the wall leaked on Tuesday",
    ],
)
def test_what_judges_asks_wishes_or_demands_is_not(wording: str) -> None:
    assert not informs(wording)


@pytest.mark.parametrize(
    ("said", "shown"), [("leaks on four sides of the lower mole", 1), ("is a disgrace to the old town of Vale", 0)]
)
def test_the_default_profile_shows_information_only(said: str, shown: int) -> None:
    sentence = f"The harbour wall of Vale {said}."
    documents = [document(id, [sentence]) for id in ("Courier", "Post", "Ledger")]
    keeper = Source("a keeper", Kind.INSIDER, Identity.UNNAMED)
    given = evidence(documents, [claim("c", sentence, documents, keeper)], Settings())
    assert len({finding.claim for finding in check(given)[0] if finding.claim}) == shown


def test_words_count_once_figures_and_names_as_such() -> None:
    assert words("In 1999 the Vale paid $4.5 for it, I’m told: for it?") == frozenset(
        {"in", "0", "the", "NAME", "paid", "$", "for", "it", "i'm", "told", "?"}
    )


def test_in_a_title_no_word_is_a_name() -> None:
    assert "NAME" not in words("Harbour Wall of Vale Gives Way After Storm")


def test_every_word_of_the_table_can_stand_in_a_wording() -> None:
    with TABLE.open(encoding="utf-8", newline="") as lines:
        known = {row["word"] for row in csv.DictReader(lines)} - {""}
    assert len(known) > 500
    assert {word for word in known if word not in words(f"x {word}" if word != "NAME" else "the Vale has")} == set()


@given(text())
def test_any_wording_has_finite_odds(wording: str) -> None:
    assert isfinite(log_odds(wording))
