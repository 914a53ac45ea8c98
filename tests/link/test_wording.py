"""The wording of a claim."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.link.setting import Setting
from provenance.link.wording import central, tidy
from provenance.model import Polarity, Statement


@pytest.mark.parametrize(
    ("text", "tidied"),
    [
        ("that  the dam\n cracked,", "The dam cracked"),
        ("“The dam cracked.”", "The dam cracked."),
        ("That dam cracked", "Dam cracked"),
        ("", ""),
        ("she was “over the hill", "She was “over the hill”"),
        ('he was "a menace"', 'He was "a menace"'),
        ('"A menace," she said', '"A menace," she said'),
        ("“We won,” he said. “Twice.”", "“We won,” he said. “Twice.”"),
        ('"We won," he said. "Twice."', '"We won," he said. "Twice."'),
        ('the pole is 6" high', 'The pole is 6" high'),
        ("the boats' crews called it 'odd", "The boats' crews called it 'odd"),
    ],
)
def test_tidy(text: str, tidied: str) -> None:
    assert tidy(text) == tidied


@given(st.text(max_size=60))
def test_tidying_twice_changes_nothing_of_white_space(text: str) -> None:
    assert "\n" not in tidy(text)
    assert tidy(text) == tidy(text).strip()


def test_the_statement_most_like_the_others_speaks_for_the_claim() -> None:
    texts = [
        "the Velmora dam cracked after the quake",
        "the dam at Velmora has cracked, engineers who had inspected the spillway for hours on Monday were sure",
        "rumours of a crack in the dam are false",
        "a crack",
    ]
    members = [Setting(Statement(text=text, id=text), text) for text in texts]
    towards = [Polarity.SUPPORTS, Polarity.SUPPORTS, Polarity.DENIES, Polarity.SUPPORTS]
    assert central(members, towards, [1.0] * 4) == "The Velmora dam cracked after the quake"


def test_a_claim_does_not_begin_with_a_pronoun() -> None:
    texts = ["it sends no weapons to the rebels", "Tarvia sends no weapons to the rebels", "it sends weapons to nobody"]
    members = [Setting(Statement(text=text, id=text), text) for text in texts]
    assert central(members, [Polarity.SUPPORTS] * 3, [1.0] * 3) == "Tarvia sends no weapons to the rebels"


def test_a_claim_has_a_verb_where_a_statement_has_one() -> None:
    texts = [
        "a question of the form on the dam of Velmora",
        "the dam of Velmora was a question of the form, clerks found",
    ]
    members = [Setting(Statement(text=text, id=text), text) for text in texts]
    assert central(members, [Polarity.SUPPORTS] * 2, [1.0, 0.1]).startswith("The dam of Velmora was")
