"""The fixture, the marker and the two assertions, in real pytest runs."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.usefixtures("rumour", "seen")
IMPORTS = """
import pytest
from provenance.pytest_plugin import assert_corroborated, assert_no_findings
"""


def test_the_fixture_audits_what_the_marker_names(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        IMPORTS
        + """
@pytest.mark.provenance("seen")
def test_seen(provenance_audit):
    assert_no_findings(provenance_audit)
    assert_corroborated(provenance_audit, "The ferry Aurora sank off Orvel on Monday", origins=1.1)

@pytest.mark.provenance("rumour", claims=["The ferry Aurora sank"])
class TestRumour:
    def test_asked(self, provenance_audit):
        assert provenance_audit.claim("The ferry Aurora sank").statements

    @pytest.mark.provenance(profile="all")
    def test_nearest_wins(self, provenance_audit):
        assert provenance_audit.record.tool.profile == "all"
        assert len(provenance_audit.documents) == 2
"""
    )
    pytester.runpytest("-v").assert_outcomes(passed=3)


def test_one_audit_serves_every_test_that_wants_the_same(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
import pytest
audits = []

@pytest.mark.provenance("seen")
def test_one(provenance_audit):
    audits.append(provenance_audit)

@pytest.mark.provenance("rumour")
def test_between(provenance_audit):
    assert provenance_audit not in audits

@pytest.mark.provenance("seen")
def test_other(provenance_audit):
    assert provenance_audit is audits[0]
"""
    )
    pytester.runpytest("-p", "no:randomly").assert_outcomes(passed=3)


@pytest.mark.parametrize("way", ["option", "ini"])
def test_without_a_marker_option_or_ini_names_the_corpus(pytester: pytest.Pytester, way: str) -> None:
    pytester.makepyfile("def test_it(provenance_audit):\n    assert len(provenance_audit.documents) == 2\n")
    if way == "ini":
        pytester.makeini("[pytest]\nprovenance_corpus = seen\n")
        pytester.runpytest().assert_outcomes(passed=1)
    else:
        pytester.runpytest("--provenance", "seen").assert_outcomes(passed=4)


def test_without_a_corpus_it_says_how_to_name_one(pytester: pytest.Pytester) -> None:
    pytester.makepyfile("def test_it(provenance_audit): pass")
    done = pytester.runpytest()
    done.assert_outcomes(errors=1)
    done.stdout.fnmatch_lines(["*no corpus to audit: name one with --provenance CORPUS*"])


def test_several_corpora_and_no_marker_is_an_error(pytester: pytest.Pytester) -> None:
    pytester.makepyfile("def test_it(provenance_audit): pass")
    done = pytester.runpytest("--provenance", "seen", "--provenance", "rumour", "-k", "test_it")
    done.assert_outcomes(errors=1, deselected=6)
    done.stdout.fnmatch_lines(["*several corpora are given*"])


def test_a_word_that_the_marker_does_not_know_is_an_error(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        "import pytest\n@pytest.mark.provenance('seen', profle='ap')\ndef test_it(provenance_audit): pass\n"
    )
    done = pytester.runpytest()
    assert done.ret != 0
    assert "knows no 'profle'" in done.stdout.str() + done.stderr.str()


@pytest.mark.parametrize(
    ("marked", "why"),
    [
        ("'seen', profle='ap'", "*marker provenance knows no 'profle': did you mean 'profile'?*"),
        ("'seen', q='ap'", "*knows no 'q': it knows profile, select*"),
        ("3", "*marker provenance names 3: give the path of a corpus*"),
    ],
)
def test_a_mistake_in_one_marker_fails_its_test_alone(pytester: pytest.Pytester, marked: str, why: str) -> None:
    pytester.makepyfile(
        f"import pytest\n@pytest.mark.provenance({marked})\ndef test_it(provenance_audit): pass\n\n"
        "def test_other(): pass\n"
    )
    done = pytester.runpytest_inprocess()
    done.assert_outcomes(errors=1, passed=1)
    done.stdout.fnmatch_lines([why])
    done.stdout.no_fnmatch_line("*Traceback*")


def test_findings_are_told_with_place_and_chain(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        IMPORTS
        + """
@pytest.mark.provenance("rumour")
def test_it(provenance_audit):
    assert_no_findings(provenance_audit, select="SRC")
"""
    )
    done = pytester.runpytest()
    done.assert_outcomes(failed=1)
    done.stdout.fnmatch_lines(
        [
            ">       assert_no_findings(provenance_audit, select=?SRC?)",
            "E       AssertionError: * finding* by SRC at level warning",
            "E       SRC102 anonymous-origin (error, high confidence)*",
            "E       coast-daily.txt:1",
            "E           The ferry Aurora sank off Orvel on Monday, sources said.",
            "E           ^^^^^^^^*  ~~~~~~~",
            "E       chain: Coast Daily <- sources*",
        ]
    )


def test_selecting_what_did_not_run_is_no_pass(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        IMPORTS
        + """
from provenance.errors import UnknownNameError

@pytest.mark.provenance("seen", ignore=["MET"])
def test_it(provenance_audit):
    with pytest.raises(pytest.UsageError, match="no rule of 'MET' ran"):
        assert_no_findings(provenance_audit, select="MET")
    with pytest.raises(UnknownNameError, match="single-origin"):
        assert_no_findings(provenance_audit, select="single-orgin")
    with pytest.raises(UnknownNameError, match="severity"):
        assert_no_findings(provenance_audit, level="bad")
"""
    )
    pytester.runpytest().assert_outcomes(passed=1)


def test_a_claim_too_thin_is_told_with_what_it_rests_on(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        IMPORTS
        + """
@pytest.mark.provenance("rumour")
def test_it(provenance_audit):
    assert_corroborated(provenance_audit, claim="The ferry Aurora sank off Orvel on Monday", origins=2, score=0.9)
"""
    )
    done = pytester.runpytest()
    done.assert_outcomes(failed=1)
    done.stdout.fnmatch_lines(
        [
            "E*“The ferry Aurora sank off Orvel on Monday”: origins 0, at least 2 wanted; *, at least 0.9 wanted",
            "E*rests on 0.0 independent origins (0.0-1.0), 0.0 denying origins",
            "E*supports: sources (*vague*), through 2 documents",
            "E*chain: Vale Courier <- *Coast Daily*",
        ]
    )


def test_each_thing_asked_of_a_claim_is_held(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        IMPORTS
        + """
from provenance.errors import UnknownNameError

@pytest.mark.provenance("seen")
@pytest.mark.parametrize("asked", [{"origins": 2.5}, {"low": 1.9}, {"score": 0.999}, {"denying": -0.1}], ids=str)
def test_it(provenance_audit, asked):
    claim = provenance_audit.claims[0]
    assert_corroborated(claim, origins=1.1, low=0, score=0.5, denying=0)
    with pytest.raises(AssertionError, match=f"{next(iter(asked))} .* wanted"):
        assert_corroborated(claim, **{"origins": 1.1, **asked})
    with pytest.raises(UnknownNameError, match="did you mean 'The ferry Aurora sank"):
        assert_corroborated(provenance_audit, "The ferry Aurora sang off Orvel on Monday")
    with pytest.raises(pytest.UsageError, match="say which claim"):
        assert_corroborated(provenance_audit)
"""
    )
    pytester.runpytest().assert_outcomes(passed=4)


def test_what_was_not_audited_fails_both(pytester: pytest.Pytester) -> None:
    (pytester.path / "seen" / "broken.jsonl").write_text("{\n")
    pytester.makepyfile(
        IMPORTS
        + """
pytestmark = pytest.mark.provenance("seen")

def test_one(provenance_audit):
    assert_no_findings(provenance_audit)

def test_other(provenance_audit):
    assert_corroborated(provenance_audit.claims[0], origins=0)
"""
    )
    done = pytester.runpytest()
    done.assert_outcomes(failed=2)
    done.stdout.fnmatch_lines(["*not everything was audited", "*not audited: ingest: broken.jsonl*"])


def test_an_audit_built_by_hand_can_be_asserted_too(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        IMPORTS
        + """
import provenance as pv

aide = pv.Source("an aide", kind="insider", identity="unnamed")
said = pv.Statement(outlet="Coast Daily", chain=[pv.Hop(aide)])
audit = pv.audit(claims=[pv.ClaimDraft("The dam leaks", [said])])

def test_it():
    assert_corroborated(audit, "The dam leaks", origins=2)

def test_other():
    assert_no_findings(audit.claims[0])
"""
    )
    done = pytester.runpytest()
    done.assert_outcomes(failed=2)
    done.stdout.fnmatch_lines(
        ["*supports: an aide (insider, unnamed), through 0 documents", "*SRC102 anonymous-origin*"]
    )
