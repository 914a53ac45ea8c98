"""The table of verb forms."""

from __future__ import annotations

import pytest

from provenance.lexicon.frames import CONFIDENCE, attributes, puts_forward
from provenance.lexicon.verbs import VERB_FORMS


@pytest.mark.parametrize(
    ("word", "lemma", "forms"),
    [
        ("said", "say", "dn"),
        ("denies", "deny", "s"),
        ("denied", "deny", "dn"),
        ("citing", "cite", "g"),
        ("stresses", "stress", "s"),
        ("admitted", "admit", "dn"),
        ("written", "write", "n"),
    ],
)
def test_forms(word: str, lemma: str, forms: str) -> None:
    assert (VERB_FORMS[word].lemma, VERB_FORMS[word].forms) == (lemma, forms)


def test_attitudes_attribute_without_putting_anything_forward() -> None:
    assert attributes("want", "to")
    assert not puts_forward("want", "to")
    assert puts_forward("say", "that")


def test_hearsay_needs_no_source_and_a_warning_does() -> None:
    assert puts_forward("rumours", "noun", sourced=False)
    assert not puts_forward("warning", "noun", sourced=False)


def test_confidence_is_a_probability() -> None:
    assert all(0 < value <= 1 for value in CONFIDENCE.values())
