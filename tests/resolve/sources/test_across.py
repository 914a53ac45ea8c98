from __future__ import annotations

import pytest

from provenance.resolve.sources.across import _without_countries
from resolve.marked import marked, resolved


def _said(source: str, id: str, **rest: object) -> tuple[object, object]:
    return marked(f"{{s|{source}}} {{c|said}} {{x|that the bridge had closed}}.", id=id, **rest)  # type: ignore[arg-type]


def _number(*sources: str, **rest: object) -> int:
    pairs = [_said(source, f"{n}.txt", **rest) for n, source in enumerate(sources)]
    return len(resolved(*pairs).sources)  # type: ignore[arg-type]


def test_one_name_in_two_documents_is_one_source() -> None:
    assert _number("Mara Lind", "Minister Mara Lind", "Mara J. Lind") == 1


def test_a_shared_surname_merges_nobody() -> None:
    assert _number("Mara Lind", "Bo Lind") == 2


def test_a_bare_surname_stays_apart() -> None:
    assert _number("Mara Lind", "Lind") == 2


def test_bodies_merge_by_their_name() -> None:
    assert _number("the North Bank Council", "North Bank Council") == 1


def test_spellings_of_one_armed_group_are_one_source() -> None:
    assert _number("ISIS", "the Islamic State") == 1


def test_spellings_of_one_outlet_are_one_source() -> None:
    assert _number("the Daily Mail", "Daily Mail", "dailymail.co.uk") == 1


def test_unnamed_sources_of_two_documents_are_two() -> None:
    assert _number("a senior official", "a senior official") == 2


def test_an_unnamed_source_of_one_outlet_is_one_however_often_it_is_cited() -> None:
    text = "{0s|A senior official} {0c|told} {0a|the Daily Mail} {0x|that the bridge had closed}."
    resolution = resolved(marked(text, id="a.txt"), marked(text, id="b.txt"))
    (official,) = [source for source in resolution.sources if source.identity.value == "unnamed"]
    assert official.outlet == "Daily Mail"


def test_an_unnamed_source_spoke_to_the_paper_that_prints_it() -> None:
    resolution = resolved(_said("a senior official", "a.txt", outlet="The Lantern"))  # type: ignore[arg-type]
    assert [source.outlet for source in resolution.sources] == ["The Lantern"]


def test_ids_are_unique() -> None:
    resolution = resolved(*(_said("a senior official", f"{n}.txt") for n in range(4)))  # type: ignore[arg-type]
    assert len({source.id for source in resolution.sources}) == 4


def test_two_transliterations_of_one_minister_are_one_source() -> None:
    assert _number("Interior Minister Nadir Jadeh", "Interior Minister Nedir Jadah") == 1


def test_alike_consonants_alone_merge_nobody() -> None:
    assert _number("Nadir Jadeh", "Nedir Jadah") == 2


def test_an_acronym_that_the_corpus_explains_stands_for_its_name() -> None:
    explaining = marked("The North Bank Assembly (NBA) met.", id="b.txt")
    documents = [_said("the North Bank Assembly", "a.txt"), explaining, _said("NBA", "c.txt")]
    assert len(resolved(*documents).sources) == 1  # type: ignore[arg-type]


def test_legal_forms_do_not_tell_companies_apart() -> None:
    assert _number("Microsoft", "Microsoft Corp") == 1
    for form in ("Inc.", "AG", "Holdings", "S.A.", "NV", "SpA", "GmbH", "Oy", "AB", "Pty Ltd"):
        assert _number("Ostby", f"Ostby {form}") == 1
    assert _number("Ostby", "Ostby Harbour") == 2
    assert _number("Mr Ostby", "Ostby AG") == 2
    assert _number("Ostby", "Ostby AG", "Mara Ostby") == 3


def test_a_company_is_one_in_a_document_with_and_without_its_legal_form() -> None:
    text = "{0s|Ostby AG} {0c|said} {0x|it had rained}.\n{1s|Ostby} {1c|said} {1x|it was over}."
    assert [each.name for each in resolved(marked(text)).sources] == ["Ostby AG"]
    with_her = marked(text + "\nMara Ostby ran.")
    assert len(resolved(with_her).sources) == 2


def test_who_leads_a_body_has_its_party() -> None:
    text = "{0s|Mara Lind, who runs the Northern Observatory for Floods,} {0c|said} {0x|it had rained}."
    body = _said("the Northern Observatory for Floods", "b.txt")
    sources = resolved(marked(text, id="a.txt"), body).sources  # type: ignore[arg-type]
    assert {source.party for source in sources} == {"Northern Observatory for Floods"}


def test_who_speaks_for_a_company_or_its_branch_has_its_party() -> None:
    speakers = (
        "Microsoft",
        "Microsoft spokesman Ove Trang",
        "a Microsoft spokeswoman",
        "Emma Roe of Microsoft UK and Ireland",
        "Microsoft UK",
    )
    sources = resolved(*(_said(each, f"{n}.txt") for n, each in enumerate(speakers))).sources  # type: ignore[arg-type]
    assert {source.party for source in sources} == {"Microsoft"}


@pytest.mark.parametrize(
    ("name", "whole"),
    [
        ("Lind Toys UK and Ireland", "Lind Toys"),
        ("Bank of Norway", "Bank of Norway"),
        ("Norway", "Norway"),
        ("Moor and Sons", "Moor and Sons"),
    ],
)
def test_a_branch_is_called_by_its_countries(name: str, whole: str) -> None:
    assert _without_countries(name) == whole


def test_a_body_of_a_state_is_one_source_however_it_is_printed() -> None:
    assert _number("the Norwegian government", "Norway's government") == 1
    assert _number("the Norwegian government", "the Swedish government") == 2


def test_an_office_is_its_one_holder() -> None:
    assert _number("Norway's defence minister", "Norwegian Defence Minister Mara Lind") == 1
    assert _number("Norway's defence minister", "Norway's minister of defence") == 1


def test_an_office_of_two_holders_is_neither() -> None:
    holders = ("Norwegian Defence Minister Mara Lind", "Norwegian Defence Minister Bo Ek")
    assert _number("Norway's defence minister", *holders) == 3


def test_a_known_outlet_has_its_canonical_name() -> None:
    resolution = resolved(_said("a Saturday Wall Street Journal report", "a.txt"))  # type: ignore[arg-type]
    assert [source.name for source in resolution.sources] == ["The Wall Street Journal"]
