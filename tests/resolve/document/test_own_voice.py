from __future__ import annotations

import pytest

from resolve.marked import marked, resolved


def _own(text: str) -> list[str]:
    return [said.text for said in resolved(marked(text)).statements if not said.chain]


def test_each_unattributed_sentence_is_a_statement() -> None:
    assert _own("The bridge has closed.\nNobody knows why it did.") == [
        "The bridge has closed.",
        "Nobody knows why it did.",
    ]


def test_a_sentence_with_a_source_is_none() -> None:
    assert _own("{x|The bridge has closed}, {c|said} {s|Mara Lind}, who lives there.") == []


@pytest.mark.parametrize("text", ["Too short", "Who closed the bridge?", "Related: the long bridge"])
def test_little_is_said_by_fragments_questions_and_furniture(text: str) -> None:
    assert _own(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The ministry declined to comment on the matter.",
        "Mara Lind could not be reached on Friday.",
        "The office did not immediately respond to a request.",
        "Officials have said nothing in public about it.",
    ],
)
def test_silence_says_nothing(text: str) -> None:
    assert _own(text) == []


def test_not_having_verified_it_is_said() -> None:
    assert _own("The Daily Mail could not independently verify the report.")
