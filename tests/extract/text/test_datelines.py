"""What stands before a report's first words."""

from __future__ import annotations

import pytest
from tests.extract.reading import extraction, read

from provenance.extract.text import datelines
from provenance.model import Voice

REPORT = "The port of Valmora was closed by a storm"


@pytest.mark.parametrize(
    "lead",
    [
        "VALMORA — ",
        "VALMORA, Torvik (Meridian) - ",
        "Near Orlo, Torvik (Meridian) – ",
        "(Meridian) - ",
        "Oct 6 (Meridian) - ",
        "ORLO CITY, Jan 9 – ",
        "Echonews.com — (VALMORA, Torvik) – ",
        "BREAKING: ",
    ],
)
def test_a_dateline_is_passed(lead: str) -> None:
    text = lead + REPORT
    assert text[datelines.past(text, 0, len(text)) :] == REPORT


@pytest.mark.parametrize(
    "text",
    [
        "HP - the maker of the printers - said it would split its business in two.",
        "Torvik-led forces left the town of Orlo on Friday night and did not return.",
        "The paper (Meridian) - said this and that about the storm in the port.",
        "ROE: I have never seen the harbour of Valmora in such a state before.",
        "VALMORA — soon more",
    ],
)
def test_what_is_no_dateline_stays(text: str) -> None:
    assert datelines.past(text, 0, len(text)) == 0


def test_a_dateline_is_furniture_and_in_no_content() -> None:
    text = "VALMORA (Meridian) - The dam leaked on Friday night, the mayor of Orlo said."
    assert [passage.text for passage in extraction(text).passages if passage.voice is Voice.FURNITURE] == [
        "VALMORA (Meridian) -"
    ]
    assert read(text)[0].content == "The dam leaked on Friday night"
