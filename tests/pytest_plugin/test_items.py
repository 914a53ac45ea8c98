"""``pytest --provenance``: a test for every document and claim, run by real pytest on small projects."""

from __future__ import annotations

import os
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from click.testing import CliRunner

import provenance
from provenance.cli import main
from pytest_plugin.project import OURS, RUMOUR, write

pytestmark = pytest.mark.usefixtures("rumour", "seen")


def test_a_well_sourced_corpus_passes(pytester: pytest.Pytester) -> None:
    done = pytester.runpytest("--provenance", "seen", "-v")
    done.assert_outcomes(passed=3)
    done.stdout.fnmatch_lines_random(
        ["provenance: *seen", "seen::documents::coast-daily.txt PASSED*", f"seen::{OURS} PASSED*"]
    )
    assert done.ret == 0


def test_findings_fail_with_evidence_code_chain_page_and_place(pytester: pytest.Pytester) -> None:
    done = pytester.runpytest("--provenance", "rumour", "--provenance-select", "anonymous-origin")
    done.assert_outcomes(passed=2, failed=1)
    assert done.ret == 1
    lines = done.outlines
    at = lines.index("    The ferry Aurora sank off Orvel on Monday, sources said.")
    assert lines[at + 1].rstrip() == "    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ~~~~~~~"
    done.stdout.fnmatch_lines(
        [
            "*_ claims: The ferry Aurora sank off Orvel on Monday _*",
            "E   SRC102 anonymous-origin (error, high confidence): nobody who supports this is named*",
            "E   chain: Coast Daily <- sources (*vague)",
            "E   also at: vale-courier.txt:1",
            "E   explained: provenance explain SRC102, https://*/rules/anonymous-origin/",
            os.path.join("rumour", "coast-daily.txt") + ":1: SRC102 anonymous-origin",
            f"FAILED rumour::{OURS} - SRC102 ano*",
        ]
    )


def test_several_findings_of_one_claim_stand_worst_first(pytester: pytest.Pytester) -> None:
    example = str(Path(provenance.__file__).parent / "example")
    done = pytester.runpytest(
        "--provenance",
        example,
        "--provenance-profile",
        "all",
        "--provenance-level",
        "note",
        "-k",
        "defected and classified",
    )
    shown = re.findall(r"^E   [A-Z]{3}\d{3} \S+ \((\w+),", done.stdout.str(), re.M)
    assert len(set(shown)) > 1
    assert shown == sorted(shown, key=["error", "warning", "note"].index)


def test_a_folder_of_tests_is_collected_besides(pytester: pytest.Pytester) -> None:
    pytester.makepyfile("def test_own(): pass")
    pytester.runpytest("--provenance", "seen").assert_outcomes(passed=4)
    pytester.runpytest("--provenance", "seen", "-m", "provenance").assert_outcomes(passed=3, deselected=1)


def test_a_file_can_be_a_corpus_and_one_outside_the_project(pytester: pytest.Pytester, tmp_path: Path) -> None:
    pytester.runpytest("--provenance", "seen/coast-daily.txt").assert_outcomes(passed=2)
    outside = write(tmp_path / "elsewhere" / "corpus", RUMOUR)
    done = pytester.runpytest("--provenance", str(outside), "--provenance-profile", "reuters")
    done.assert_outcomes(passed=2, failed=1)


def test_several_corpora_are_audited_apart(pytester: pytest.Pytester) -> None:
    pytester.runpytest("--provenance", "seen", "--provenance", "rumour").assert_outcomes(passed=5, failed=1)


def test_level_profile_and_ignore_come_from_options_over_ini_over_the_corpus(pytester: pytest.Pytester) -> None:
    only = ("--provenance", "rumour")
    pytester.makeini("[pytest]\nprovenance_ignore = SRC CLM IND MET\n")
    pytester.runpytest(*only).assert_outcomes(passed=3)
    pytester.runpytest(*only, "--provenance-ignore", "MET").assert_outcomes(passed=2, failed=1)
    pytester.makeini("[pytest]\nprovenance_profile = ap\n")
    (pytester.path / "rumour" / "provenance.toml").write_text('ignore = ["SRC"]\nprofile = "bbc"\n')
    done = pytester.runpytest(*only)
    assert "SRC" not in done.stdout.str()


def test_k_picks_by_words_of_the_claim_outlet_and_rule(pytester: pytest.Pytester) -> None:
    for words in ("Aurora", "anonymous-origin", "SRC102"):
        done = pytester.runpytest("--provenance", "rumour", "-k", words)
        done.assert_outcomes(failed=1, deselected=2)
    pytester.runpytest("--provenance", "rumour", "-k", "Vale").assert_outcomes(passed=1, deselected=2)


def test_lf_runs_what_failed_and_goes_green(pytester: pytest.Pytester) -> None:
    pytester.runpytest("--provenance", "rumour").assert_outcomes(passed=2, failed=1)
    done = pytester.runpytest("--provenance", "rumour", "--lf")
    done.assert_outcomes(failed=1, deselected=2)


def test_a_node_id_picks_one_test(pytester: pytest.Pytester) -> None:
    pytester.runpytest("--provenance", "rumour", f"rumour::{OURS}").assert_outcomes(failed=1)
    pytester.runpytest("--provenance", "rumour", "rumour::documents").assert_outcomes(passed=2)


def test_junitxml_has_the_tests_with_the_findings(pytester: pytest.Pytester) -> None:
    pytester.runpytest("--provenance", "rumour", "--junitxml", "report.xml")
    cases = ET.parse(pytester.path / "report.xml").getroot().iter("testcase")
    by_name = {(each.get("classname"), each.get("name")): each for each in cases}
    failed = by_name["rumour.claims", OURS.removeprefix("claims::")].find("failure")
    assert failed is not None
    assert "SRC102 anonymous-origin" in (failed.get("message") or "")
    assert by_name["rumour.documents", "coast-daily.txt"].find("failure") is None


def test_what_cannot_be_read_is_an_error_beside_what_can(pytester: pytest.Pytester) -> None:
    (pytester.path / "seen" / "broken.jsonl").write_text('{"id": "x", "text": \n')
    done = pytester.runpytest("--provenance", "seen")
    done.assert_outcomes(passed=3, errors=1)
    done.stdout.fnmatch_lines(
        ["*ERROR at setup of failures: ingest broken.jsonl*", "not audited: ingest: broken.jsonl*"]
    )
    assert done.ret == 1


@pytest.mark.parametrize("content", [None, b"\x00\x01\x02\xff"], ids=["empty", "unreadable"])
def test_a_corpus_of_which_nothing_can_be_read_is_an_error(pytester: pytest.Pytester, content: bytes | None) -> None:
    folder = pytester.mkdir("broken")
    if content:
        (folder / "x.html").write_bytes(content)
    done = pytester.runpytest("--provenance", "broken")
    assert done.parseoutcomes().keys() & {"errors", "error"}
    assert done.ret in (1, 2)


def test_a_corpus_that_is_not_there_is_a_usage_error(pytester: pytest.Pytester) -> None:
    done = pytester.runpytest("--provenance", "nowhere")
    assert done.ret == pytest.ExitCode.USAGE_ERROR
    done.stderr.fnmatch_lines(["*--provenance: no such file or folder: *nowhere"])


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("--provenance-profile", "defualt"), "*did you mean 'default'*"),
        (("--provenance-select", "SRC999"), "*unknown rule 'SRC999'*"),
        (("--provenance-level", "bad"), "*level*'bad'*"),
        (("--provenance-baseline", "nowhere.json"), "*nowhere.json*"),
    ],
)
def test_a_wrong_setting_is_an_error_that_names_it(
    pytester: pytest.Pytester, arguments: tuple[str, ...], why: str
) -> None:
    done = pytester.runpytest("--provenance", "seen", *arguments)
    done.assert_outcomes(errors=1)
    done.stdout.fnmatch_lines([why])
    assert done.ret == pytest.ExitCode.INTERRUPTED


def test_the_example_that_ships_fails_where_it_should(pytester: pytest.Pytester) -> None:
    example = str(Path(provenance.__file__).parent / "example")
    asked = "A Varenian diplomat defected to Corvane"
    unasked = pytester.runpytest("--provenance", example)
    assert unasked.parseoutcomes()["failed"] == 2
    done = pytester.runpytest("--provenance", example, "--provenance-claim", asked)
    assert done.parseoutcomes()["failed"] == 2
    assert f"claims::{asked}" in done.stdout.str()
    done.stdout.fnmatch_lines(["*<- Tomas Belin (expert, named*) <- a high-level source within the Unity Party*"])


def test_claims_are_asked_that_the_ini_file_has(pytester: pytest.Pytester) -> None:
    pytester.makeini("[pytest]\nprovenance_claims =\n    The ferry Aurora sank\n    The moon is made of glass\n")
    done = pytester.runpytest("--provenance", "seen", "-v")
    for asked in ("The ferry Aurora sank", "The moon is made of glass"):
        assert f"claims::{asked} PASSED" in done.stdout.str()


def test_what_the_baseline_knows_passes_and_what_is_new_fails(pytester: pytest.Pytester) -> None:
    known = pytester.path / "known.json"
    made = CliRunner().invoke(main, ["audit", "rumour", "--write-baseline", str(known)])
    assert made.exit_code == 0, made.output
    pytester.runpytest("--provenance", "rumour", "--provenance-baseline", "known.json").assert_outcomes(passed=3)
    pytester.makeini("[pytest]\nprovenance_baseline = known.json\n")
    pytester.runpytest("--provenance", "rumour").assert_outcomes(passed=3)
    for name, outlet, text in (
        ("orvel-echo", "Orvel Echo", "Mayor Ada Velden will resign before the summer, sources said."),
        (
            "evening-mail",
            "Evening Mail",
            "Mayor Ada Velden will resign before the summer, according to the Orvel Echo.",
        ),
    ):
        (pytester.path / "rumour" / f"{name}.txt").write_text(f"{text}\n")
        (pytester.path / "rumour" / f"{name}.toml").write_text(f'outlet = "{outlet}"\npublished = 2031-05-07\n')
    done = pytester.runpytest("--provenance", "rumour")
    assert done.parseoutcomes()["failed"] >= 1
    assert f"FAILED rumour::{OURS}" not in done.stdout.str()


def test_what_a_person_accepted_passes(pytester: pytest.Pytester) -> None:
    (pytester.path / "rumour" / "suppressions.toml").write_text(
        '[[suppressions]]\nrule = "SRC"\nclaim = "*Aurora*"\nreason = "the desk knows who they are"\n'
    )
    pytester.runpytest("--provenance", "rumour").assert_outcomes(passed=3)
