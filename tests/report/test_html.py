"""The page has all of an audit, and its links lead somewhere."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given

import provenance as pv
from provenance import report
from provenance.model import (
    Alignment,
    Audit,
    Claim,
    ClaimCorrection,
    Derivation,
    Difference,
    Failure,
    Hop,
    Location,
    Quoted,
    Source,
    SourceCorrection,
    Statement,
    Whom,
)
from provenance.report.html.anchors import names
from provenance.report.html.letters import lines
from report.audits import CHRONICLE, INSIDER, LEDGER, REPEATED, TOLD, affair, audits
from report.pages import by_id, every_link, of_class, page_of, parsed, shown, words_of

EXAMPLE = Path(pv.__file__).parent / "example"
ASKED = "A Varenian diplomat defected to Corvane"


@pytest.fixture(scope="module")
def example() -> pv.Audit:
    return pv.audit(EXAMPLE, claims=[ASKED], settings=pv.Settings(profile="all"))


@given(audits())
def test_any_audit_is_a_valid_page_whose_links_lead_somewhere(audit: Audit) -> None:
    root = page_of(audit)
    ids = [each.get("id") for each in root.iter() if each.get("id")]
    assert len(ids) == len(set(ids))
    for link in every_link(root):
        target = link.get("href", "")
        assert target.startswith(("http://", "https://")) or target[1:] in ids
    for each in root.iter():
        assert each.get("aria-labelledby", ids[0]) in ids


@given(audits())
def test_all_of_any_audit_is_there(audit: Audit) -> None:
    root = page_of(audit)
    assert [shown(each.find(".//h3")) for each in of_class(root, "claim")] == [
        words_of(each.claim.text) for each in audit.assessments
    ]
    said = [each for every in audit.assessments for each in every.claim.statements]
    assert len(of_class(root, "statement")) == len(said)
    assert len(of_class(root, "hop")) == sum(max(1, len(each.chain)) for each in said)
    assert sorted(shown(each) for each in of_class(root, "message")) == sorted(
        words_of(each.message) for each in audit.findings
    )
    failed = of_class(by_id(root)["failures"], "error") if audit.failures else []
    assert [shown(each) for each in failed] == [words_of(each.error) for each in audit.failures]
    assert len(of_class(root, "document")) == len(audit.documents)


@given(audits())
def test_a_text_with_its_marks_is_still_the_text(audit: Audit) -> None:
    for document, article in zip(audit.documents, of_class(page_of(audit), "document"), strict=True):
        for note in [each for each in article.iter() if any(inner.tag == "sup" for inner in each)]:
            for sup in note.findall("sup"):
                sup.text = None
                for inner in list(sup):
                    sup.remove(inner)
        text = "".join("".join(each.itertext()) for each in of_class(article, "text"))
        assert text.split() == lines(document.text).split()


def test_each_hop_has_its_source_kind_identity_and_access() -> None:
    (told, _, _) = of_class(page_of(affair()), "chain")
    assert [shown(each) for each in told] == [
        "The Chronicle",
        "Oda Venn, expert, named, second-hand",
        "a palace insider, insider, unnamed",
    ]


def test_a_statement_leads_to_its_place_and_back() -> None:
    root = page_of(affair())
    ids = by_id(root)
    (statement, *_) = of_class(root, "statement")
    (jump,) = of_class(statement, "jump")
    place = ids[jump.get("href", "")[1:]]
    assert "the envoy had fled".startswith(shown(place))
    assert "said" in place.get("class", "").split()
    paragraph = next(each for each in root.iter("p") if place in list(each))
    back = [link.get("href") for link in paragraph.iter("a")]
    assert f"#{statement.get('id')}" in back
    assert shown(next(statement.iter("blockquote"))) == (
        "Citing a palace insider, Oda Venn told the Chronicle that the envoy had fled."
    )


def test_a_finding_leads_to_its_places_and_its_rule() -> None:
    root = page_of(affair())
    ids = by_id(root)
    (finding, *_) = of_class(root, "finding")
    places = [link for each in of_class(finding, "places") for link in each.iter("a")]
    assert [shown(each) for each in places] == ["chronicle.txt, line 3", "ledger.txt, line 1"]
    assert shown(ids[places[0].get("href", "")[1:]]) == CHRONICLE.text[88:104]
    (rule,) = of_class(finding, "rule")
    assert rule.get("href") == "https://provenance-audit.readthedocs.io/en/latest/rules/single-origin/"
    (code,) = of_class(finding, "code")
    assert shown(ids[code.get("href", "")[1:]]) == "SRC101 single-origin"


def test_without_the_rules_pages_a_finding_still_has_its_rule() -> None:
    root = parsed(report.render(affair(), "html"))
    assert [shown(each) for each in of_class(root, "rule")] == ["single-origin", "anonymous-origin"]


def test_what_was_not_audited_stands_before_all_else_and_again() -> None:
    root = page_of(affair())
    first, again = of_class(root, "failures")
    body = list(root.iter())
    assert body.index(first) < body.index(next(root.iter("main")))
    assert "2 FAILURES: this was not audited, and nothing below speaks for it" in shown(first)
    for each in (first, again):
        assert [shown(failure) for failure in of_class(each, "failure")] == [
            "ingest broken.txt not UTF-8 at byte 3",
            "rules SRC103 ValueError: no",
        ]
    assert "2 failures" in shown(of_class(root, "failed")[0])


def test_of_many_failures_the_first_stand_above_and_lead_to_the_rest() -> None:
    audit = evolve(affair(), failures=[Failure("ingest", f"no {n}") for n in range(9)])
    first, again = of_class(page_of(audit), "failures")
    assert (len(of_class(first, "failure")), len(of_class(again, "failure"))) == (5, 9)
    assert shown(list(first.iter("a"))[-1]) == "and 4 more failures"


def test_without_failures_that_is_said_and_no_alarm_is_raised() -> None:
    root = page_of(evolve(affair(), failures=()))
    assert not of_class(root, "failures")
    assert "0 failures" in shown(of_class(root, "totals")[0])


def test_an_accepted_finding_says_why_and_until_when() -> None:
    root = page_of(affair())
    (accepted,) = of_class(root, "finding", "accepted")
    assert shown(of_class(accepted, "acceptance")[0]) == "Accepted until 2032-01-01: known"
    assert "1 finding (0 errors, 1 warning, 0 notes), 1 accepted" in shown(of_class(root, "totals")[0])


def test_a_claim_all_of_whose_findings_are_accepted_counts_none_and_is_filtered_by_none() -> None:
    _, accepted = affair().findings
    _, fled, _ = of_class(page_of(evolve(affair(), findings=[accepted])), "claim")
    assert shown(of_class(fled, "digest-line")[0]).endswith("score 0.58")
    assert (fled.get("data-rules"), fled.get("data-severities")) == ("", "")
    _, fled, _ = of_class(page_of(affair()), "claim")
    assert shown(of_class(fled, "digest-line")[0]).endswith("score 0.58, 1 warning")
    assert (fled.get("data-rules"), fled.get("data-severities")) == ("SRC101 ", "warning ")


def test_findings_that_belong_to_no_claim_stand_apart_even_where_their_claim_is_not_there() -> None:
    (finding, _) = affair().findings
    audit = evolve(affair(), findings=[evolve(finding, claim=None), evolve(finding, claim="gone", message="of none")])
    apart = by_id(page_of(audit))["elsewhere"]
    assert [shown(each) for each in of_class(apart, "message")] == [finding.message, "of none"]


def test_an_asked_claim_that_has_nothing_says_so_or_where_it_is() -> None:
    each = affair().assessments[0]
    (claim, *_) = of_class(page_of(affair()), "claim")
    assert "Nothing in this corpus bears on it. Its score is the base rate, 0.50." in shown(claim)
    elsewhere = evolve(each, claim=evolve(each.claim, under="The envoy took money"))
    (claim,) = of_class(page_of(evolve(affair(), assessments=[elsewhere])), "claim")
    assert "on another claim that was asked: “The envoy took money”" in shown(claim)


def test_a_claim_that_no_rule_looked_at_does_not_look_clean() -> None:
    audit = evolve(affair(), findings=())
    _, fled, quiet = of_class(page_of(audit), "claim")
    assert "No rule looked at this claim" in shown(quiet)
    assert "No rule looked" not in shown(fled)
    assert "No finding." in shown(fled)


def test_what_a_person_corrected_is_shown_as_a_correction() -> None:
    correction = ClaimCorrection("denies", [Quoted("the envoy", "a.txt"), Quoted("he fled")], "she told us")
    each = affair().assessments[1]
    root = page_of(evolve(affair(), assessments=[evolve(each, claim=evolve(each.claim, corrections=[correction]))]))
    assert shown(of_class(root, "correction")[0]) == "Corrected: “the envoy” in a.txt denies “he fled” (she told us)"


def test_what_else_is_known_of_a_claims_lineage_is_told() -> None:
    each = affair().assessments[1]
    known = evolve(INSIDER, corrections=[SourceCorrection("known", [Whom("a palace insider")], "we met")])
    origin = evolve(each.lineage.origins[0], source=known, interested=True, interest="wants the post")
    lost = Difference("hedge", "may have fled", "had fled")
    lineage = evolve(
        each.lineage,
        origins=[origin],
        derivations=[*each.lineage.derivations, Derivation("Vale Courier", LEDGER.id, "copy", 0.7)],
        rings=[(CHRONICLE.id, LEDGER.id)],
        ahead=[Derivation(CHRONICLE.id, LEDGER.id, "citation", 0.4)],
        alignments=[Alignment(REPEATED.id, TOLD.id, "citation", 0.9, [lost])],
    )
    root = page_of(evolve(affair(), assessments=[evolve(each, lineage=lineage)]))
    (told,) = of_class(root, "origin")
    assert "corrected: 'a palace insider' is known to an editor (we met)" in shown(told)
    assert "interested: wants the post" in shown(told)
    assert [shown(one) for one in of_class(root, "others")[0]] == [
        "Vale Courier copies Daily Ledger (0.70)",
        "A circle, in which each rests on the next: The Chronicle, Daily Ledger",
        "The Chronicle cites what Daily Ledger published only later",
    ]
    assert "hedge “may have fled” became “had fled”" in shown(of_class(root, "lost")[0])


def test_what_a_statement_does_to_its_claim_is_said() -> None:
    each = affair().assessments[1]
    said = [
        evolve(TOLD, relation="bears", polarity="denies", hedge="may", confidence=0.5),
        evolve(REPEATED, relation="part"),
    ]
    root = page_of(evolve(affair(), assessments=[evolve(each, claim=evolve(each.claim, statements=said))]))
    assert [shown(how) for how in of_class(root, "how")] == [
        "denies, only bears on it, hedged “may”, confidence 0.50 line 3",
        "supports, a part of it line 1",
    ]


def test_of_many_carriers_the_first_are_unfolded_and_none_is_lost() -> None:
    each = affair().assessments[1]
    said = [Statement(outlet=f"Paper {n}", text="The envoy fled", id=f"s{n}") for n in range(20)]
    root = page_of(evolve(affair(), assessments=[evolve(each, claim=evolve(each.claim, statements=said))]))
    folded = [fold for fold in of_class(root, "fold") if shown(fold).startswith("12 more articles")]
    assert len(of_class(root, "carrier")) == 20
    assert [len(of_class(fold, "carrier")) for fold in folded] == [12]


def test_the_computation_is_the_explanation() -> None:
    root = page_of(affair())
    explained = report.explain(affair().assessments[1]).splitlines()
    computed = next(of_class(root, "claim")[1].iter("pre")).text or ""
    assert computed.splitlines() == explained[2:7]
    assert computed.startswith("score = 0.58  [logistic]\n└── evidence")


def test_the_first_claims_are_unfolded_and_all_that_were_asked() -> None:
    audit = affair()
    many = [evolve(audit.assessments[1], claim=Claim(f"c-{n}", f"claim {n}", asked=n == 29)) for n in range(30)]
    folds = [each.find("details") for each in of_class(page_of(evolve(audit, assessments=many)), "claim")]
    assert [n for n, each in enumerate(folds) if each is not None and each.get("open") is not None] == [*range(25), 29]


def test_without_texts_it_says_what_is_absent_and_has_the_statements() -> None:
    root = page_of(report.without_texts(affair()))
    assert [shown(each) for each in of_class(root, "text")] == []
    assert shown(root).count("The text was left out of this audit; only its digest was kept.") == 2
    assert "the envoy had fled" in shown(of_class(root, "statement")[0])
    assert of_class(root, "jump")[0].get("href") == "#doc-chronicle-txt"


def test_an_audit_by_hand_is_a_page_too() -> None:
    exile = Source("Tomas Belin", kind="expert")
    told = Statement(outlet="The Harbour Chronicle", chain=[Hop(exile, access="second-hand")])
    copied = Statement(outlet="Daily Ledger", chain=[Hop(Source("The Harbour Chronicle", kind="news-outlet"))])
    root = page_of(pv.audit(claims=[pv.ClaimDraft("A diplomat defected", [told, copied])]).record)
    assert "No document: this audit was built by hand" in shown(root)
    assert [shown(each) for each in of_class(root, "chain")] == [
        "Daily Ledger The Harbour Chronicle, news-outlet, named",
        "The Harbour Chronicle Tomas Belin, expert, named, second-hand",
    ]
    (tree, inner) = of_class(root, "tree")
    assert shown(tree).startswith("The Harbour Chronicle Daily Ledger cites it (")
    assert shown(inner).startswith("Daily Ledger cites it (")


def test_the_same_audit_is_the_same_bytes_whatever_the_hash_seed(example: pv.Audit, tmp_path: Path) -> None:
    example.save(tmp_path / "audit.json")
    code = "import provenance as pv, sys; sys.stdout.buffer.write(pv.read_audit(sys.argv[1]).render('html').encode())"
    command = [sys.executable, "-c", code, str(tmp_path / "audit.json")]
    made = {
        subprocess.run(
            command,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(EXAMPLE.parents[1])},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert made == {example.render("html").encode()}


def test_the_example_says_who_is_behind_what_was_asked(example: pv.Audit) -> None:
    root = page_of(example.record)
    claim = of_class(root, "claim")[0]
    assert shown(claim.find(".//h3")) == ASKED
    assert shown(of_class(claim, "lede")[0]) == (
        "Carried by 6 articles, it rests on 1.0 independent origin: a high-level source within the Unity Party, "
        "insider, unnamed; against it stand 0.9 independent origins (0.0-1.0): Ilse Maren, official, named, first-hand."
    )
    assert shown(of_class(claim, "figures")[0]).startswith("Asked Score 0.39 from 0.50 Admiralty D4 Attention 0.76 c-")
    _, party = of_class(claim, "origin")
    branches = [[shown(next(each.iter("a"))) for each in tree.findall("li")] for tree in of_class(party, "tree")]
    assert branches == [
        ["The Harbour Chronicle"],
        ["Meridian News Agency", "Open Dispatch"],
        ["Daily Ledger", "Northgate Post"],
    ]
    assert "Daily Ledger daily-ledger.html, 2025-06-04 credits it (0.99; 135 of 135 words are the same" in shown(party)
    assert "2 findings about no one claim" in shown(next(root.iter("nav")))


def test_the_example_has_nothing_less_than_the_text_report(example: pv.Audit) -> None:
    page = shown(page_of(example.record))
    for each in example.findings:
        assert f"{each.code} {each.name} ({each.confidence} confidence): {words_of(each.message)}" in page
    for each in example.sources:
        assert words_of(each.name) in page
    for claim in example.claims:
        assert f"{claim.corroboration.score:.2f}" in page
        assert claim.id in page


def test_a_page_is_less_than_twice_as_large_as_the_json(example: pv.Audit) -> None:
    assert len(example.render("html").encode()) < 2 * len(example.render("json").encode())


def test_no_other_format_needs_jinja() -> None:
    code = "import sys, provenance.report.text, provenance.api, provenance.cli; print('jinja2' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"


def test_a_place_that_several_share_is_one_and_one_that_lies_beyond_the_text_is_its_document() -> None:
    finding = affair().findings[0]
    places = [Location(CHRONICLE.id, 88, 99_999), Location(CHRONICLE.id, 99_999, 99_999), Location(CHRONICLE.id)]
    root = page_of(evolve(affair(), findings=[evolve(finding, locations=places)]))
    links = [each.get("href") for each in of_class(root, "places")[0].iter("a")]
    assert links[0] == "#doc-chronicle-txt_88"
    assert links[1:] == ["#doc-chronicle-txt", "#doc-chronicle-txt"]
    assert TOLD.span is not None
    assert f"#doc-chronicle-txt_{TOLD.span.start}" in {each.get("href") for each in of_class(root, "jump")}


def test_a_place_without_an_end_leads_to_its_document() -> None:
    finding = affair().findings[0]
    root = page_of(evolve(affair(), findings=[evolve(finding, locations=[Location(CHRONICLE.id, 5)])]))
    (link,) = of_class(root, "places")[0].iter("a")
    assert (link.get("href"), shown(link)) == ("#doc-chronicle-txt", "chronicle.txt, line 1")


def test_names_that_come_to_the_same_letters_are_numbered_in_one_pass() -> None:
    assert names("doc", ["a", "a-2", "ä a", "a ö", "ü"]) == ["doc-a", "doc-a-2", "doc-a-3", "doc-a-4", "doc-x"]
    began = time.process_time()
    assert len(set(names("doc", ("雨" * n for n in range(10_000))))) == 10_000
    assert time.process_time() - began < 5


def _luminance(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def test_every_colour_of_letters_stands_out_from_what_is_behind_it_by_day_and_by_night() -> None:
    style = next(page_of(affair()).iter("style")).text or ""
    schemes = [dict(re.findall(r"--(\w+):(#[0-9a-f]{6})\b", part)) for part in re.findall(r":root\{(.*?)\}", style)]
    light, dark, _ = schemes
    for scheme in (light, {**light, **dark}):
        pairs = [(front, "paper") for front in ("ink", "quiet", "link", "error", "warning", "note")]
        pairs += [("ink", behind) for behind in ("said", "denies", "doubts", "target")]
        for pair in pairs:
            less, more = sorted(_luminance(scheme[name]) for name in pair)
            assert (more + 0.05) / (less + 0.05) >= 4.5, pair
