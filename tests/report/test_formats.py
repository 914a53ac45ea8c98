"""A format is found by its name or by a file's suffix, and every format has the same findings."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from html import unescape
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from attrs import evolve
from hypothesis import given
from prov.model import ProvDocument

import provenance as pv
from provenance import report
from provenance.errors import UnknownNameError
from provenance.model import Audit
from report.audits import affair, audits
from report.prov_read import of_type, told

EXAMPLE = Path(pv.__file__).parent / "example"

# What each format says of findings that nobody accepted: code and message.
READERS: dict[str, Callable[[str], list[tuple[str, str]]]] = {
    "json": lambda text: [
        (each["code"], each["message"]) for each in json.loads(text)["findings"] if each["suppressed"] is None
    ],
    "html": lambda text: [
        tuple(unescape(told) for told in found.groups())
        for found in re.finditer(
            r'<li class="finding \w+" .*?<a class="code" [^>]*>(.*?)</a>.*?<bdi class="message">(.*?)</bdi>', text
        )
    ],
    "sarif": lambda text: [
        (each["ruleId"], each["message"]["text"])
        for each in json.loads(text)["runs"][0]["results"]
        if "suppressions" not in each
    ],
    "junit": lambda text: [
        (found[1], found[2])
        for each in ET.fromstring(text).iter()
        if each.tag in ("failure", "system-out")
        for line in (each.text or "").splitlines()
        if (found := re.search(r"([A-Z]{3}\d{3}) [a-z-]+ \(\w+, \w+ confidence\): (.*)", line))
        and "[accepted: " not in line
    ],
    "github": lambda text: [
        (found[1], re.sub(r" \(claim: .*", "", found[2]))
        for line in text.splitlines()
        if (found := re.search(r"title=([A-Z]{3}\d{3}) [a-z-]+::(.*)", line))
    ],
    "text": lambda text: [
        (found[1], found[2])
        for found in re.finditer(r"([A-Z]{3}\d{3}) [a-z-]+ \(\w+ confidence\): (.*)", _joined(text))
        if "[accepted" not in found[2]
    ],
    "prov": lambda text: _of_prov(text, "provn"),
    "prov-json": lambda text: _of_prov(text, "json"),
}


def _of_prov(text: str, form: str) -> list[tuple[str, str]]:
    (bundle,) = ProvDocument.deserialize(content=text, format=form).bundles
    return [
        (*map(str, told(each, "code")), *map(str, told(each, "prov:value")))
        for each in of_type(bundle, "Finding")
        if not told(each, "suppressed")
    ]


def _joined(text: str) -> str:
    """The text with the lines of a finding joined, which it indents by twelve columns."""
    return re.sub(r"\n {12}(?=\S)", " ", text)


def test_the_matrix_has_every_format() -> None:
    assert READERS.keys() == report.FORMATS.keys()


@pytest.mark.parametrize("format", READERS)
def test_every_format_has_the_same_findings(format: str) -> None:
    audit = pv.audit(EXAMPLE, settings=pv.Settings(profile="all"))
    found = READERS[format](audit.render(format))
    wanted = [(each.code, each.message) for each in audit.findings]
    if format == "text":  # leaves quiet claims out, and names documents behind a message without a claim
        wanted = [each for each in wanted if any(code == each[0] for code, _ in found)]
        assert {each[0] for each in wanted} == {each.code for each in audit.findings}
        assert all(any(told.startswith(message) for code, told in found) for _, message in wanted)
    else:
        assert sorted(found) == sorted(wanted)


@pytest.mark.parametrize("format", READERS)
def test_what_a_person_accepted_does_not_stand_as_a_finding(format: str) -> None:
    audit = affair()
    assert len(audit.findings) == 2
    assert [code for code, _ in READERS[format](report.render(audit, format))] == ["SRC101"]


@pytest.mark.parametrize("format", [each for each in READERS if each != "text"])
def test_what_was_not_audited_stands_in_every_format(format: str) -> None:
    told = report.render(affair(), format)
    assert "not UTF-8 at byte 3" in told
    assert "broken.txt" in told


@given(audits())
def test_every_audit_can_be_rendered_in_every_format(audit: Audit) -> None:
    for format in report.FORMATS:
        assert report.render(audit, format).endswith("\n")


def test_the_order_of_documents_changes_no_format() -> None:
    audit = affair()
    turned = evolve(audit, documents=audit.documents[::-1])
    for format in ("sarif", "github"):
        assert report.render(turned, format) == report.render(audit, format)


def test_every_suffix_stands_for_a_format() -> None:
    assert set(report.SUFFIXES.values()) == set(report.FORMATS) - {"github"}  # which nobody saves
    assert report.format_of(Path("audit.JSON")) == "json"


def test_files_are_named_as_seen_from_the_working_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "news" / "deep").mkdir(parents=True)
    (tmp_path / "news" / "deep" / "a.txt").write_text("The ferry sank, sources said.\n")
    monkeypatch.chdir(tmp_path)
    for corpus in ("news", str(tmp_path / "news"), "news/deep/a.txt"):
        audit = pv.audit(corpus, settings=pv.Settings(profile="all"))
        assert "file=news/deep/a.txt,line=1" in audit.render("github")
        assert '"uri": "news/deep/a.txt"' in audit.render("sarif")
        assert 'file="news/deep/a.txt"' in audit.render("junit")


def test_an_unknown_one_is_refused_with_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'json'"):
        report.render(affair(), "jsn")
    with pytest.raises(UnknownNameError, match="suffix"):
        report.format_of(Path("audit.doc"))
