"""Everything has one name, which no tool can misread, and nothing else has it."""

from __future__ import annotations

import re
from urllib.parse import unquote_to_bytes

from attrs import evolve
from hypothesis import example, given
from hypothesis import strategies as st

from docs.pages import DOCS, ROOT
from provenance import report
from provenance.report.prov.names import VOCABULARY, Names, model_named, tool_named
from report.audits import LEDGER, affair

NAMES = Names("0123456789abcdef")
PARTS = st.lists(st.text(st.characters(), max_size=5), min_size=1, max_size=3)


@given(PARTS, PARTS)
@example(["a/b"], ["a", "b"])
@example(["a%2Fb"], ["a/b"])
@example([""], ["", ""])
@example(["A"], ["a"])
@example(["\ud800"], ["\udfff"])
@example(["e\N{COMBINING ACUTE ACCENT}"], ["\N{LATIN SMALL LETTER E WITH ACUTE}"])
def test_two_ids_are_two_names(one: list[str], other: list[str]) -> None:
    names = [NAMES.name("hop", *each).uri for each in (one, other)]
    assert (names[0] == names[1]) == (one == other)


@given(PARTS)
def test_a_name_is_an_address_without_letters_to_escape_and_leads_back_to_the_id(parts: list[str]) -> None:
    name = NAMES.name("statement", *parts)
    assert re.fullmatch(r"tag:provenance-audit\.readthedocs\.io,2026:[0-9a-f]{16}/statement/[\w.~%/-]*", name.uri, re.A)
    back = [unquote_to_bytes(each).decode("utf-8", "surrogatepass") for each in name.localpart.split("/")]
    assert back == parts


def test_of_two_sorts_and_of_two_audits_nothing_is_the_same() -> None:
    other = Names("fedcba9876543210")
    named = {each.name(sort, "a").uri for each in (NAMES, other) for sort in ("doc", "source", "claim", "run")}
    assert len(named) == 8
    assert tool_named("a", "1") != model_named("a", "1")


def test_an_audit_has_one_digest_whatever_became_of_its_texts_and_another_where_anything_is_otherwise() -> None:
    audit = affair()
    digest = Names.of(audit).digest
    assert Names.of(report.without_texts(audit)).digest == digest
    assert Names.of(evolve(audit, documents=[audit.documents[0], evolve(LEDGER, credit="Wire")])).digest != digest


def test_the_vocabulary_is_at_the_page_that_has_it() -> None:
    site = re.search(r"^site_url: (\S+)$", (ROOT / "mkdocs.yml").read_text(encoding="utf-8"), re.M)
    assert site
    assert VOCABULARY.uri == f"{site[1]}reference/prov/#"
    assert (DOCS / "reference" / "prov.md").is_file()
