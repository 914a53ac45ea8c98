"""What is handed to `audit` is taken for what it is, or refused in plain words; nothing is passed over."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given as drawn

import provenance as pv
from provenance import given, strategies
from provenance.errors import InputError

CLERK = pv.Source("a clerk", "official", "unnamed")


def told(*chain: pv.Source) -> pv.Statement:
    return pv.Statement(outlet="Kelm Post", chain=[pv.Hop(source) for source in chain])


class Shelf:
    """A path of another library."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __fspath__(self) -> str:
        return str(self._path)


def test_one_item_or_several_of_any_kind_of_path(tmp_path: Path) -> None:
    document = pv.Document("a", "The weir broke.")
    assert given.corpus(document) == ([], [document])
    assert given.corpus(str(tmp_path)) == ([tmp_path], [])
    assert given.corpus(Shelf(tmp_path)) == ([tmp_path], [])
    assert given.corpus(item for item in (tmp_path, document)) == ([tmp_path], [document])


@pytest.mark.parametrize(
    ("items", "why"),
    [
        ("", "no such file or folder: ''"),
        ("nowhere", "no such file or folder: nowhere"),
        ("The mayor said that the bridge was closed. " * 300, r"give provenance\.Document\(id, text\)"),
        ("a\0b", "no such file or folder"),
        ([{"id": "a", "text": "x"}], r"item 0 of the corpus is \{'id': 'a', 'text': 'x'\} \(dict\)"),
        ([None], "item 0 of the corpus is None"),
        (None, "the corpus is None"),
        (5, r"the corpus is 5 \(int\)"),
    ],
)
def test_what_is_no_corpus_is_refused(items: object, why: str) -> None:
    with pytest.raises(InputError, match=why):
        pv.audit(items)


def test_one_wording_is_one_claim() -> None:
    assert [claim.text for claim in pv.audit(claims="The dam will be sold").claims] == ["The dam will be sold"]
    assert [claim.text for claim in pv.audit(claims=pv.ClaimDraft("The dam broke")).claims] == ["The dam broke"]


@drawn(strategies.claims())
def test_claims_that_the_strategies_draw_are_audited(claim) -> None:
    assert [each.id for each in pv.audit(claims=[claim]).claims] == [claim.id]


@pytest.mark.parametrize(
    ("items", "why"),
    [
        ([None], "item 0 of the claims is None"),
        (None, "the value of claims is None"),
        (["The dam broke", 5], r"item 1 of the claims is 5 \(int\)"),
        ([" "], "item 0 of the claims has no words"),
        (["?"], r"item 0 of the claims, '\?' \(str\), has no word to look for"),
        (["The dam broke", "It was so"], "item 1 of the claims, 'It was so'"),
        (["Die Mauer wurde nicht gebaut"], "not in English: the language is de"),
        ([pv.ClaimDraft("A dam"), pv.ClaimDraft("a dam!")], "two claims have the id 'a-dam', 'A dam' and 'a dam!'"),
        (
            [pv.ClaimDraft("A dam", [told(pv.Source("C Group")), told(pv.Source("C++ Group"))])],
            "two different sources have the id 'c-group'",
        ),
        (
            [pv.ClaimDraft("A dam", [pv.Statement(id="s", outlet="Echo"), pv.Statement(id="s", outlet="Post")])],
            "two different statements have the id 's'",
        ),
        (
            [pv.ClaimDraft("A dam", [told(CLERK), told(pv.Source(" "))])],
            "statement 1 of 'A dam' has a source without a",
        ),
        (
            [pv.ClaimDraft("A dam", [told(CLERK), pv.Statement()])],
            "statement 1 of 'A dam' is by nobody: give the",
        ),
        ([pv.ClaimDraft("A dam", [evolve(told(CLERK), modality="denied")])], "is denied and supports it: say its pol"),
    ],
)
def test_what_is_no_claim_is_refused(items: Iterable[object], why: str) -> None:
    with pytest.raises(InputError, match=why):
        pv.audit(claims=items)


@pytest.mark.parametrize("said", [told(), pv.Statement(document="a"), pv.Statement([pv.Hop(CLERK)])])
def test_a_statement_that_a_document_an_outlet_or_a_source_makes_is_somebodys(said: pv.Statement) -> None:
    assert len(pv.audit(claims=pv.ClaimDraft("A dam", [said])).claims[0].statements) == 1


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ("ap", r"the settings are 'ap' \(str\): give provenance\.Settings\(profile='ap'\), or what"),
        ({"profile": "ap"}, r"the settings are \{'profile': 'ap'\} \(dict\): give provenance\.Settings\(\.\.\.\)"),
        ({}, r"the settings are \{\} \(dict\)"),
    ],
)
def test_what_is_no_settings_is_refused(wrong: object, why: str) -> None:
    document = pv.Document("a", "The weir broke.")
    for judge in (lambda: pv.audit(document, settings=wrong), lambda: pv.audit(document).under(wrong)):
        with pytest.raises(InputError, match=why):
            judge()


@pytest.mark.parametrize("wrong", [3, None, b"The weir broke.", ["The weir broke."]])
def test_what_is_no_text_is_refused(wrong: object) -> None:
    with pytest.raises(InputError, match=r"the text is .*: give a string"):
        pv.attributions(wrong)


@pytest.mark.parametrize("wording", ["Dam", "9/11", "The WHO", "Il Divo sings", "Nobody did it", "Die Welt sued"])
def test_a_wording_with_something_to_look_for_is_asked(wording: str) -> None:
    assert given.claims(wording) == ([wording], [])


def test_a_denial_by_hand_denies() -> None:
    denial = evolve(told(CLERK), modality="denied", polarity="denies")
    (claim,) = pv.audit(claims=pv.ClaimDraft("A dam broke", [denial])).claims
    assert claim.independent_origins.denying.count > claim.independent_origins.supporting.count


def test_nothing_at_all_is_no_clean_audit() -> None:
    (failure,) = pv.audit([]).failures
    assert "nothing to audit" in failure.error


def test_a_source_built_by_hand_and_another_of_its_name_that_is_read_are_two() -> None:
    document = pv.Document("a", "The dam will be sold, Mara Lind told reporters in the town on Monday.")
    drafted = pv.ClaimDraft("The weir broke", [told(pv.Source("Mara Lind", kind="insider"))])
    audit = pv.audit(document, claims=[drafted])
    assert [source.id for source in audit.sources] == ["mara-lind", "mara-lind-read"]
    assert {origin.source.id: origin.source.kind for claim in audit.claims for origin in claim.origins}[
        "mara-lind"
    ] == "insider"
    assert "mara-lind-read" in audit.render("json")


def test_a_statement_built_by_hand_and_one_that_is_read_are_two() -> None:
    document = pv.Document("a", "The dam will be sold, Mara Lind told reporters in the town on Monday.")
    (read,) = pv.audit(document).claims[0].assessment.claim.statements
    drafted = pv.ClaimDraft("The weir broke", [pv.Statement(id=read.id, outlet="Echo")])
    claims = pv.audit(document, claims=[drafted]).claims
    assert sorted(said.id for each in claims for said in each.assessment.claim.statements) == [
        read.id,
        f"{read.id}-read",
    ]


def test_a_claim_of_an_earlier_audit_cannot_be_given_beside_itself() -> None:
    document = pv.Document("a", "The dam will be sold, Mara Lind told reporters in the town on Monday.")
    earlier = pv.audit(document).claims[0].assessment.claim
    with pytest.raises(InputError, match="two claims have the id"):
        pv.audit(document, claims=[earlier])


@pytest.mark.parametrize("number", [0, -1, True, 1.5, "2"])
def test_less_than_one_worker_is_refused(number: object) -> None:
    with pytest.raises(InputError, match="workers is"):
        pv.audit([pv.Document("a", "The bridge was closed.")], workers=number)  # type: ignore[arg-type]


_TIMES = "The weir at Kelm broke after a gate jammed, keeper Otto Brandt told The New York Times on Monday."


def test_what_a_document_leaves_out_is_filled_in_from_its_address_and_text() -> None:
    (bare,) = pv.audit(pv.Document("a", _TIMES, url="https://www.nytimes.com/2031/weir")).documents
    assert (bare.outlet, bare.domain, bare.text) == ("The New York Times", "nytimes.com", _TIMES)
    (wired,) = pv.audit(pv.Document("a", f"KELM, May 4 (Reuters) - {_TIMES}", domain="cnn.com")).documents
    assert (wired.outlet, wired.credit, wired.dateline) == ("CNN", "Reuters", "KELM")


def test_what_a_document_says_of_itself_stays() -> None:
    given = pv.Document(
        "a",
        f"KELM, May 4 (Reuters) - {_TIMES}",
        url="https://www.nytimes.com/2031/weir",
        outlet="Kelm Post",
        domain="kelmpost.example",
        credit="AP",
        dateline="Vale",
        language="en",
    )
    assert pv.audit(given).documents == (given,)
    (elsewhere,) = pv.audit(pv.Document("a", _TIMES, url="https://kelm.com/weir")).documents
    assert (elsewhere.outlet, elsewhere.domain) == (None, "kelm.com")


def test_a_paper_told_from_its_address_does_not_cite_itself() -> None:
    document = pv.Document("a", _TIMES, url="https://www.nytimes.com/2031/weir")
    (claim,) = pv.audit(document, claims="The weir at Kelm broke").claims
    assert [[hop.source.name for hop in said.chain] for said in claim.statements] == [["Otto Brandt"]]
