"""The report for a terminal says what a reader needs, in order, and never more columns than asked for."""

from __future__ import annotations

from collections import Counter

import pytest
from attrs import evolve
from hypothesis import given
from rich.cells import cell_len

from provenance.model import Audit, Claim, ClaimCorrection, Document, Quoted, Settings, Span, Statement
from provenance.report.excerpt import excerpt, place
from provenance.report.text import render
from report.audits import CHRONICLE, TOLD, affair, audits


def _in_order(text: str, *parts: str) -> bool:
    at = 0
    for part in parts:
        at = text.find(part, at)
        if at < 0:
            return False
    return True


def test_a_chain_is_drawn_from_the_reader_outward() -> None:
    lines = render(affair()).splitlines()
    start = lines.index("    The Chronicle  chronicle.txt, 2031-05-02")
    assert lines[start + 1] == "    └── Oda Venn  expert, named, second-hand"
    assert lines[start + 2] == "        └── a palace insider  insider, unnamed  line 3"


def test_carriers_stand_in_the_order_of_publication() -> None:
    chronicle, ledger = affair().documents
    early = evolve(affair(), documents=[chronicle, evolve(ledger, published="2031-05-01")])
    assert _in_order(render(early), "    Daily Ledger  ledger.txt, 2031-05-01", "    The Chronicle  chronicle.txt")


def test_only_so_many_carriers_are_drawn_and_the_rest_is_counted() -> None:
    said = [Statement(outlet=f"Paper {n}", id=f"s{n}") for n in range(20)]
    each = evolve(affair().assessments[1], claim=Claim("c-1", "The envoy fled", said))
    assert "    and 8 more articles\n" in render(evolve(affair(), assessments=[each]))


def test_a_claim_says_what_it_rests_on_and_how_well() -> None:
    text = render(affair())
    assert (
        "  2 articles, 1.0 independent origin\n  score 0.58, which measures sourcing, never truth; Admiralty F3" in text
    )
    assert "+0.32 for      a palace insider  insider, unnamed; 2 articles" in text


def test_what_a_person_corrected_in_a_claim_is_shown_as_a_correction() -> None:
    correction = ClaimCorrection("denies", [Quoted("the envoy", "a.txt"), Quoted("he fled")], "she told us")
    each = affair().assessments[1]
    corrected = evolve(each, claim=evolve(each.claim, corrections=[correction]))
    text = render(evolve(affair(), assessments=[corrected]))
    assert "  corrected: “the envoy” in a.txt denies “he fled” (she told us)\n\n  2 articles" in text


def test_an_asked_claim_that_has_nothing_says_so_or_where_it_is() -> None:
    each = affair().assessments[0]
    assert "  Nothing in this corpus bears on it.\n" in render(evolve(affair(), assessments=[each]))
    elsewhere = evolve(each, claim=evolve(each.claim, under="The envoy took money"))
    text = render(evolve(affair(), assessments=[elsewhere]))
    assert "  What bears on it is on another claim that was asked: “The envoy took money”\n" in text
    assert "Nothing in this corpus" not in text


def test_evidence_is_quoted_with_file_and_line_and_marked() -> None:
    lines = render(affair()).splitlines()
    at = lines.index("    chronicle.txt:3")
    assert lines[at + 1] == "      Citing a palace insider, Oda Venn told the Chronicle that the envoy had fled."
    assert lines[at + 2] == "             ~~~~~~~~~~~~~~~~  ~~~~~~~~                         ^^^^^^^^^^^^^^^^^^"


def test_findings_come_with_severity_code_name_confidence_and_message_worst_first() -> None:
    audit = affair()
    note = evolve(audit.findings[0], severity="note")
    text = render(evolve(audit, findings=[note, evolve(note, severity="error", name="circular")]))
    assert _in_order(
        text,
        "error   SRC101 circular (high confidence): two articles rest on one",
        "note    SRC101 single-origin",
        "1 error, 0 warnings, 1 note",
    )


def test_an_accepted_finding_says_why_and_until_when_and_is_counted_apart() -> None:
    text = " ".join(render(affair()).split())
    assert "[accepted until 2032-01-01: known]" in text
    assert "1 finding (0 errors, 1 warning, 0 notes), 1 accepted" in text


def test_asked_claims_come_first_and_nothing_found_is_an_answer() -> None:
    assert _in_order(
        render(affair()), "The envoy was paid", "Nothing in this corpus bears on it.", "the envoy had fled"
    )


def test_quiet_claims_are_left_out_and_counted() -> None:
    text = render(affair())
    assert "Rain fell" not in text
    assert "1 more claim left out here, of less attention than 0.3: no rule looked at any" in text


def test_when_no_claim_needs_attention_that_is_said() -> None:
    audit = affair()
    text = render(evolve(audit, assessments=audit.assessments[2:], findings=(), failures=()))
    assert text.startswith("1 claim left out here, of less attention than 0.3: no rule looked at any")


def test_of_claims_left_out_it_says_which_no_rule_looked_at() -> None:
    audit = affair()
    quiet = evolve(audit.assessments[2], attention=0.1)
    shown = [evolve(audit.assessments[1], claim=Claim(f"c-{n}", f"claim {n}", [TOLD])) for n in range(26)]
    mixed = evolve(audit, assessments=[*shown, quiet], findings=(), failures=())

    def last(profile: str) -> str:
        return " ".join(render(evolve(mixed, settings=Settings(profile=profile))).split())

    assert "2 more claims left out here, none with findings, 1 of less attention than 0.3, which no rule" in last("rag")
    assert "2 more claims left out here, none with findings; --format json" in last("bbc")


def test_only_so_many_claims_are_shown_and_the_rest_is_counted() -> None:
    audit = affair()
    many = [evolve(audit.assessments[1], claim=Claim(f"c-{n}", f"claim {n}", [TOLD])) for n in range(40)]
    findings = [evolve(audit.findings[0], claim=f"c-{n}") for n in (3, 30, 35)]
    text = render(evolve(audit, assessments=many, findings=findings))
    assert "15 more claims left out here, 2 with findings" in text
    located = Counter(place.document for each in findings for place in {p.document: p for p in each.locations}.values())
    for document, number in located.items():
        assert _in_order(text, "Findings by article", f"{document}: {number} ")


def test_where_all_findings_are_shown_articles_are_not_listed() -> None:
    assert "Findings by article" not in render(affair())


def test_what_the_claim_rests_on_is_quoted_before_what_only_bears_on_it() -> None:
    audit = affair()
    shown = audit.assessments[1]
    headline = Statement(document=CHRONICLE.id, span=Span(0, 26), text=CHRONICLE.text[:26], id="0", relation="bears")
    beside = evolve(headline, chain=[*TOLD.chain, *TOLD.chain])
    claim = evolve(shown.claim, statements=[beside, *shown.claim.statements])
    text = render(evolve(audit, assessments=[evolve(shown, claim=claim)], failures=()))
    evidence = text[text.index("Evidence") :]
    assert _in_order(evidence, "chronicle.txt:3", "and 1 more place")


def test_failures_stand_at_the_end_and_are_loud() -> None:
    text = render(affair())
    assert _in_order(
        text,
        "2 FAILURES: this was not audited",
        "ingest broken.txt: not UTF-8 at byte 3",
        "rules SRC103: ValueError: no",
        "2 failures",
    )
    assert "FAILURE" not in render(evolve(affair(), failures=()))


def test_a_finding_of_no_claim_names_its_document() -> None:
    finding = evolve(affair().findings[0], claim=None)
    text = render(evolve(affair(), findings=[finding]))
    assert _in_order(text, "Findings about no one claim", "single-origin", "chronicle.txt, ledger.txt")


def test_an_audit_made_by_hand_has_no_lines_and_is_no_trouble() -> None:
    said = Statement(TOLD.chain, outlet="The Chronicle", id="s")
    said = evolve(said, chain=[evolve(hop, span=None, text="") for hop in said.chain])
    fled = evolve(affair().assessments[1], claim=Claim("c-1", "The envoy fled", [said]))
    text = render(evolve(affair(), documents=(), assessments=[fled]))
    assert _in_order(text, "    The Chronicle\n", "Oda Venn", "a palace insider")


def test_what_would_move_the_cursor_is_not_printed() -> None:
    claim = Claim("c", "red \x1b[31m herring \u202e\x07", asked=True)
    text = render(evolve(affair(), assessments=[evolve(affair().assessments[0], claim=claim)]))
    assert not {"\x1b", "\u202e", "\x07"} & set(text)


def test_colour_is_only_there_when_asked_for() -> None:
    assert "\x1b[" not in render(affair())
    assert "\x1b[" in render(affair(), colour=True)


@given(audits())
def test_any_audit_can_be_shown_at_any_usual_width(audit: Audit) -> None:
    for width in (80, 120):
        assert all(cell_len(line) <= width for line in render(audit, width).splitlines())


def _said(text: str, part: str) -> tuple[Statement, Document]:
    start = text.index(part)
    return Statement(document="d", span=Span(start, start + len(part)), text=part, id="s"), Document("d", text)


@pytest.mark.parametrize("width", [20, 40, 74])
def test_marks_stand_under_what_they_mark(width: int) -> None:
    said, document = _said(
        "One day, by the sea,\tthe wide 港 harbour froze over. Then it thawed.", "the wide 港 harbour froze over"
    )
    lines = excerpt(said, document, width)
    marked = "".join(
        char
        for words, marks in lines
        for n, char in enumerate(words)
        if marks[cell_len(words[:n]) : cell_len(words[:n]) + 1] == "^"
    )
    assert marked == said.text
    assert all(cell_len(words) <= width and cell_len(marks) <= width for words, marks in lines)


def test_a_long_statement_is_cut() -> None:
    said, document = _said("It rained. " * 200, "It rained. " * 199)
    assert len(excerpt(said, document, 80)) == 4


def test_text_far_from_a_statement_is_cut_on_whole_words() -> None:
    said, document = _said(f"{'before ' * 30}the envoy fled {'after ' * 30}", "envoy")
    assert [words for words, _ in excerpt(said, document, 80)] == ["… envoy …"]


def test_a_place_is_as_much_as_is_known() -> None:
    assert place(TOLD, CHRONICLE) == "chronicle.txt:3"
    assert place(TOLD, evolve(CHRONICLE, path="news/c.txt", id="news/c.txt")) == "news/c.txt:3"
    assert place(TOLD, evolve(CHRONICLE, path="c.html")) == "c.html chronicle.txt, line 3 of its text"
    assert place(TOLD, evolve(CHRONICLE, path="c.jsonl", id="c.jsonl:9")) == "c.jsonl:9, line 3 of its text"
    assert place(evolve(TOLD, span=None), CHRONICLE) == "chronicle.txt"
    assert place(Statement(outlet="The Chronicle"), None) == "The Chronicle"


def test_the_order_of_documents_changes_nothing() -> None:
    audit = affair()
    assert render(evolve(audit, documents=audit.documents[::-1])) == render(audit)


def test_what_is_left_out_follows_the_setting_of_attention() -> None:
    audit = affair()
    least = min(each.attention for each in audit.assessments if not each.claim.asked)
    shown = evolve(audit, findings=[], settings=evolve(audit.settings, attention=least))
    hidden = evolve(audit, findings=[], settings=evolve(audit.settings, attention=1.0))
    (unseen,) = [each.claim.text for each in audit.assessments if each.attention == least and not each.claim.asked]
    assert unseen in render(shown)
    assert unseen not in render(hidden)


def test_the_default_profile_says_how_to_hear_more_where_nobody_asked() -> None:
    audit = affair()
    unasked = [each for each in audit.assessments if not each.claim.asked]

    def said(profile: str) -> bool:
        told = evolve(audit, assessments=unasked, tool=evolve(audit.tool, profile=profile))
        return "ask (--claim)" in " ".join(render(told).split())

    assert said("default")
    assert not said("ap")
    assert "ask (--claim)" not in " ".join(render(evolve(audit, tool=evolve(audit.tool, profile="default"))).split())
