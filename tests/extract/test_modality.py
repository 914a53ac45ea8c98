"""What a source does with its content, and the words that hedge it."""

from __future__ import annotations

import pytest
from tests.extract.reading import attributions, words

from provenance.model import Modality


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Velden said the dam leaks.", Modality.ASSERTED),
        ("Velden denied that the dam leaks.", Modality.DENIED),
        ("Velden rejected reports that the dam leaks.", Modality.DENIED),
        ("Velden dismissed the claims.", Modality.DENIED),
        ("Velden does not believe that the dam leaks.", Modality.DENIED),
        ("Velden questioned whether the dam leaks.", Modality.DOUBTED),
        ("Velden could not confirm that the dam leaks.", Modality.DOUBTED),
        ("Velden did not say that the dam leaks.", Modality.DOUBTED),
        ("Velden did not know that the dam leaks.", Modality.ASSERTED),
        ("The report was refuted by Velden.", Modality.DENIED),
    ],
)
def test_modality(text: str, modality: Modality) -> None:
    [found] = attributions(text)
    assert found.modality is modality


def test_what_is_denied_is_the_claim_itself() -> None:
    text = "Velden rejected reports that the dam leaks."
    [found] = attributions(text)
    assert words(text, found.content) == "that the dam leaks"


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("Velden said the dam leaks.", None),
        ("Velden said the dam may leak.", "may"),
        ("Velden said the dam leaked in May 2014.", None),
        ("Velden said that in May the dam leaked.", None),
        ("Velden suspects that the dam leaks.", "suspects"),
        ("The dam has allegedly leaked.", "allegedly"),
    ],
)
def test_hedge(text: str, hedge: str | None) -> None:
    [found] = attributions(text)
    assert found.hedge == hedge
