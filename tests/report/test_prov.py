"""What is written as PROV is read back as it was, by the library prov, and is the same each time."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from prov.model import ProvDocument

import provenance as pv
from provenance import report, strategies
from provenance.errors import InputError
from provenance.model import Audit, Source
from provenance.report.prov.whole import whole
from report.audits import affair, audits
from report.hostile import HOSTILE, poisoned
from report.prov_read import both

EXAMPLE = Path(pv.__file__).parent / "example"
SNAPSHOT = Path(__file__).with_name("affair.provn")


def _comes_back(audit: Audit) -> None:
    made = whole(audit)
    for read in both(audit):
        assert read == made
        assert [each.identifier for each in read.bundles] == [each.identifier for each in made.bundles]


@given(audits())
def test_every_audit_comes_back_from_both_forms(audit: Audit) -> None:
    _comes_back(audit)


@settings(max_examples=30)
@given(strategies.claims(by_hand=True))
def test_and_so_does_every_audit_of_what_is_built_by_hand(claim: pv.Claim) -> None:
    _comes_back(pv.audit(claims=[claim]).record)


@settings(max_examples=30)
@given(strategies.claims(by_hand=False), st.data())
def test_and_of_claims_in_documents(claim: pv.Claim, data: st.DataObject) -> None:
    at_hand = st.lists(strategies.documents(), max_size=3, unique_by=lambda each: each.id)
    audit = pv.audit(claims=[claim], settings=pv.Settings(profile="all")).record
    _comes_back(evolve(audit, documents=sorted(data.draw(at_hand), key=lambda each: each.id)))


@pytest.mark.parametrize("text", HOSTILE)
def test_whatever_an_article_brings_along_comes_back(text: str) -> None:
    _comes_back(poisoned(text))


@given(st.text(st.characters() | st.sampled_from("\"'\\/%:;,.-()[]{}<>=@~_ \n\r\t\x00\ud800"), max_size=20))
def test_and_so_does_anything_else(text: str) -> None:
    _comes_back(poisoned(text))


def test_the_example_comes_back() -> None:
    _comes_back(pv.audit(EXAMPLE, claims=["The moon is green"], settings=pv.Settings(profile="all")).record)


def test_the_affair_says_what_it_said_when_somebody_read_it() -> None:
    known = ProvDocument.deserialize(SNAPSHOT, format="provn")  # its letters are the library's, what it says is ours
    notation, json = both(affair())
    assert json == known
    assert notation.get_provn() == known.get_provn()  # in this order


def test_neither_the_texts_nor_the_hash_seed_change_a_byte() -> None:
    code = """if True:
        import sys, provenance as pv
        from provenance import report
        audit = pv.audit(sys.argv[1], settings=pv.Settings(profile="all"), workers=1).record
        for each in (audit, report.without_texts(audit)):
            sys.stdout.write(report.render(each, "prov") + report.render(each, "prov-json") + "\\0")
    """
    renderings = {
        part
        for seed in ("0", "7")
        for part in subprocess.run(
            [sys.executable, "-X", "utf8", "-c", code, str(EXAMPLE)],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            capture_output=True,
            check=True,
        )
        .stdout.decode()
        .split("\0")[:-1]
    }
    assert len(renderings) == 1


def test_it_is_saved_under_the_suffixes_that_others_know(tmp_path: Path) -> None:
    audit = pv.audit(claims=["The ferry sank"])
    for name, form in (("audit.provn", "provn"), ("audit.prov.json", "json"), ("AUDIT.PROV.JSON", "json")):
        audit.save(tmp_path / name)
        assert ProvDocument.deserialize(str(tmp_path / name), format=form) == whole(audit.record)
    audit.save(tmp_path / "audit.json")
    assert pv.read_audit(tmp_path / "audit.json").record == audit.record


def test_two_different_sources_cannot_share_an_id() -> None:
    audit = evolve(affair(), sources=[*affair().sources, Source("Another", id="oda-venn")])
    for format in ("prov", "prov-json"):
        with pytest.raises(InputError, match="two different sources have the id 'oda-venn'"):
            report.render(audit, format)


def test_the_library_is_loaded_when_it_is_needed() -> None:
    code = "import sys, provenance.api; assert 'prov' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)
