"""The page has all of an audit, its links lead somewhere, and what an article brings along is only text."""

from __future__ import annotations

import base64
import hashlib
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from attrs import evolve
from html5lib import HTMLParser
from hypothesis import given
from hypothesis import strategies as st

import provenance as pv
from provenance import report
from provenance.model import (
    Alignment,
    Audit,
    Claim,
    ClaimCorrection,
    Derivation,
    Difference,
    Document,
    Failure,
    Finding,
    Hop,
    Location,
    Quoted,
    Source,
    SourceCorrection,
    Span,
    Statement,
    Suppression,
    Term,
    Whom,
)
from provenance.report.html.anchors import names
from provenance.report.html.letters import lines, plain
from provenance.rules.guide import guide
from report.audits import CHRONICLE, INSIDER, LEDGER, REPEATED, TOLD, affair, audits

EXAMPLE = Path(pv.__file__).parent / "example"
ASKED = "A Varenian diplomat defected to Corvane"


def parsed(page: str) -> Element:
    """The page as a browser reads it. Raises ParseError for the first fault."""
    return HTMLParser(strict=True, namespaceHTMLElements=False).parse(page)


def _page(audit: Audit) -> Element:
    return parsed(report.render(audit, "html", report.Context(guide())))


def _of(root: Element, *classes: str) -> list[Element]:
    return [each for each in root.iter() if set(classes) <= set((each.get("class") or "").split())]


def _text(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def _words(text: str) -> str:
    return " ".join(plain(text).split())


def _by_id(root: Element) -> dict[str, Element]:
    return {each.get("id", ""): each for each in root.iter() if each.get("id")}


def _links(root: Element) -> Iterator[Element]:
    return (each for each in root.iter("a"))


@pytest.fixture(scope="module")
def example() -> pv.Audit:
    return pv.audit(EXAMPLE, claims=[ASKED], settings=pv.Settings(profile="all"))


@given(audits())
def test_any_audit_is_a_valid_page_whose_links_lead_somewhere(audit: Audit) -> None:
    root = _page(audit)
    ids = [each.get("id") for each in root.iter() if each.get("id")]
    assert len(ids) == len(set(ids))
    for link in _links(root):
        target = link.get("href", "")
        assert target.startswith(("http://", "https://")) or target[1:] in ids
    for each in root.iter():
        assert each.get("aria-labelledby", ids[0]) in ids


@given(audits())
def test_all_of_any_audit_is_there(audit: Audit) -> None:
    root = _page(audit)
    assert [_text(each.find(".//h3")) for each in _of(root, "claim")] == [
        _words(each.claim.text) for each in audit.assessments
    ]
    said = [each for every in audit.assessments for each in every.claim.statements]
    assert len(_of(root, "statement")) == len(said)
    assert len(_of(root, "hop")) == sum(max(1, len(each.chain)) for each in said)
    assert sorted(_text(each) for each in _of(root, "message")) == sorted(
        _words(each.message) for each in audit.findings
    )
    failed = _of(_by_id(root)["failures"], "error") if audit.failures else []
    assert [_text(each) for each in failed] == [_words(each.error) for each in audit.failures]
    assert len(_of(root, "document")) == len(audit.documents)


@given(audits())
def test_a_text_with_its_marks_is_still_the_text(audit: Audit) -> None:
    for document, shown in zip(audit.documents, _of(_page(audit), "document"), strict=True):
        for note in [each for each in shown.iter() if any(inner.tag == "sup" for inner in each)]:
            for sup in note.findall("sup"):
                sup.text = None
                for inner in list(sup):
                    sup.remove(inner)
        text = "".join("".join(each.itertext()) for each in _of(shown, "text"))
        assert text.split() == lines(document.text).split()


def test_each_hop_has_its_source_kind_identity_and_access() -> None:
    (told, _, _) = _of(_page(affair()), "chain")
    assert [_text(each) for each in told] == [
        "The Chronicle",
        "Oda Venn, expert, named, second-hand",
        "a palace insider, insider, unnamed",
    ]


def test_a_statement_leads_to_its_place_and_back() -> None:
    root = _page(affair())
    ids = _by_id(root)
    (statement, *_) = _of(root, "statement")
    (jump,) = _of(statement, "jump")
    place = ids[jump.get("href", "")[1:]]
    assert "the envoy had fled".startswith(_text(place))
    assert "said" in place.get("class", "").split()
    paragraph = next(each for each in root.iter("p") if place in list(each))
    back = [link.get("href") for link in paragraph.iter("a")]
    assert f"#{statement.get('id')}" in back
    assert _text(next(statement.iter("blockquote"))) == (
        "Citing a palace insider, Oda Venn told the Chronicle that the envoy had fled."
    )


def test_a_finding_leads_to_its_places_and_its_rule() -> None:
    root = _page(affair())
    ids = _by_id(root)
    (finding, *_) = _of(root, "finding")
    places = [link for each in _of(finding, "places") for link in each.iter("a")]
    assert [_text(each) for each in places] == ["chronicle.txt, line 3", "ledger.txt, line 1"]
    assert _text(ids[places[0].get("href", "")[1:]]) == CHRONICLE.text[88:104]
    (rule,) = _of(finding, "rule")
    assert rule.get("href") == "https://provenance-audit.readthedocs.io/en/latest/rules/single-origin/"
    (code,) = _of(finding, "code")
    assert _text(ids[code.get("href", "")[1:]]) == "SRC101 single-origin"


def test_without_the_rules_pages_a_finding_still_has_its_rule() -> None:
    root = parsed(report.render(affair(), "html"))
    assert [_text(each) for each in _of(root, "rule")] == ["single-origin", "anonymous-origin"]


def test_what_was_not_audited_stands_before_all_else_and_again() -> None:
    root = _page(affair())
    first, again = _of(root, "failures")
    body = list(root.iter())
    assert body.index(first) < body.index(next(root.iter("main")))
    assert "2 FAILURES: this was not audited, and nothing below speaks for it" in _text(first)
    for each in (first, again):
        assert [_text(failure) for failure in _of(each, "failure")] == [
            "ingest broken.txt not UTF-8 at byte 3",
            "rules SRC103 ValueError: no",
        ]
    assert "2 failures" in _text(_of(root, "failed")[0])


def test_of_many_failures_the_first_stand_above_and_lead_to_the_rest() -> None:
    audit = evolve(affair(), failures=[Failure("ingest", f"no {n}") for n in range(9)])
    first, again = _of(_page(audit), "failures")
    assert (len(_of(first, "failure")), len(_of(again, "failure"))) == (5, 9)
    assert _text(list(first.iter("a"))[-1]) == "and 4 more failures"


def test_without_failures_that_is_said_and_no_alarm_is_raised() -> None:
    root = _page(evolve(affair(), failures=()))
    assert not _of(root, "failures")
    assert "0 failures" in _text(_of(root, "totals")[0])


def test_an_accepted_finding_says_why_and_until_when() -> None:
    root = _page(affair())
    (accepted,) = _of(root, "finding", "accepted")
    assert _text(_of(accepted, "acceptance")[0]) == "Accepted until 2032-01-01: known"
    assert "1 finding (0 errors, 1 warning, 0 notes), 1 accepted" in _text(_of(root, "totals")[0])


def test_a_claim_all_of_whose_findings_are_accepted_counts_none_and_is_filtered_by_none() -> None:
    _, accepted = affair().findings
    _, fled, _ = _of(_page(evolve(affair(), findings=[accepted])), "claim")
    assert _text(_of(fled, "digest-line")[0]).endswith("score 0.58")
    assert (fled.get("data-rules"), fled.get("data-severities")) == ("", "")
    _, fled, _ = _of(_page(affair()), "claim")
    assert _text(_of(fled, "digest-line")[0]).endswith("score 0.58, 1 warning")
    assert (fled.get("data-rules"), fled.get("data-severities")) == ("SRC101 ", "warning ")


def test_findings_that_belong_to_no_claim_stand_apart_even_where_their_claim_is_not_there() -> None:
    (finding, _) = affair().findings
    audit = evolve(affair(), findings=[evolve(finding, claim=None), evolve(finding, claim="gone", message="of none")])
    apart = _by_id(_page(audit))["elsewhere"]
    assert [_text(each) for each in _of(apart, "message")] == [finding.message, "of none"]


def test_an_asked_claim_that_has_nothing_says_so_or_where_it_is() -> None:
    each = affair().assessments[0]
    (claim, *_) = _of(_page(affair()), "claim")
    assert "Nothing in this corpus bears on it. Its score is the base rate, 0.50." in _text(claim)
    elsewhere = evolve(each, claim=evolve(each.claim, under="The envoy took money"))
    (claim,) = _of(_page(evolve(affair(), assessments=[elsewhere])), "claim")
    assert "on another claim that was asked: “The envoy took money”" in _text(claim)


def test_a_claim_that_no_rule_looked_at_does_not_look_clean() -> None:
    audit = evolve(affair(), findings=())
    _, fled, quiet = _of(_page(audit), "claim")
    assert "No rule looked at this claim" in _text(quiet)
    assert "No rule looked" not in _text(fled)
    assert "No finding." in _text(fled)


def test_what_a_person_corrected_is_shown_as_a_correction() -> None:
    correction = ClaimCorrection("denies", [Quoted("the envoy", "a.txt"), Quoted("he fled")], "she told us")
    each = affair().assessments[1]
    root = _page(evolve(affair(), assessments=[evolve(each, claim=evolve(each.claim, corrections=[correction]))]))
    assert _text(_of(root, "correction")[0]) == "Corrected: “the envoy” in a.txt denies “he fled” (she told us)"


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
    root = _page(evolve(affair(), assessments=[evolve(each, lineage=lineage)]))
    (told,) = _of(root, "origin")
    assert "corrected: 'a palace insider' is known to an editor (we met)" in _text(told)
    assert "interested: wants the post" in _text(told)
    assert [_text(one) for one in _of(root, "others")[0]] == [
        "Vale Courier copies Daily Ledger (0.70)",
        "A circle, in which each rests on the next: The Chronicle, Daily Ledger",
        "The Chronicle cites what Daily Ledger published only later",
    ]
    assert "hedge “may have fled” became “had fled”" in _text(_of(root, "lost")[0])


def test_what_a_statement_does_to_its_claim_is_said() -> None:
    each = affair().assessments[1]
    said = [
        evolve(TOLD, relation="bears", polarity="denies", hedge="may", confidence=0.5),
        evolve(REPEATED, relation="part"),
    ]
    root = _page(evolve(affair(), assessments=[evolve(each, claim=evolve(each.claim, statements=said))]))
    assert [_text(how) for how in _of(root, "how")] == [
        "denies, only bears on it, hedged “may”, confidence 0.50 line 3",
        "supports, a part of it line 1",
    ]


def test_of_many_carriers_the_first_are_unfolded_and_none_is_lost() -> None:
    each = affair().assessments[1]
    said = [Statement(outlet=f"Paper {n}", text="The envoy fled", id=f"s{n}") for n in range(20)]
    root = _page(evolve(affair(), assessments=[evolve(each, claim=evolve(each.claim, statements=said))]))
    folded = [fold for fold in _of(root, "fold") if _text(fold).startswith("12 more articles")]
    assert len(_of(root, "carrier")) == 20
    assert [len(_of(fold, "carrier")) for fold in folded] == [12]


def test_the_computation_is_the_explanation() -> None:
    root = _page(affair())
    explained = report.explain(affair().assessments[1]).splitlines()
    computed = next(_of(root, "claim")[1].iter("pre")).text or ""
    assert computed.splitlines() == explained[2:7]
    assert computed.startswith("score = 0.58  [logistic]\n└── evidence")


def test_the_first_claims_are_unfolded_and_all_that_were_asked() -> None:
    audit = affair()
    many = [evolve(audit.assessments[1], claim=Claim(f"c-{n}", f"claim {n}", asked=n == 29)) for n in range(30)]
    folds = [each.find("details") for each in _of(_page(evolve(audit, assessments=many)), "claim")]
    assert [n for n, each in enumerate(folds) if each is not None and each.get("open") is not None] == [*range(25), 29]


def test_without_texts_it_says_what_is_absent_and_has_the_statements() -> None:
    root = _page(report.without_texts(affair()))
    assert [_text(each) for each in _of(root, "text")] == []
    assert _text(root).count("The text was left out of this audit; only its digest was kept.") == 2
    assert "the envoy had fled" in _text(_of(root, "statement")[0])
    assert _of(root, "jump")[0].get("href") == "#doc-chronicle-txt"


def test_an_audit_by_hand_is_a_page_too() -> None:
    exile = Source("Tomas Belin", kind="expert")
    told = Statement(outlet="The Harbour Chronicle", chain=[Hop(exile, access="second-hand")])
    copied = Statement(outlet="Daily Ledger", chain=[Hop(Source("The Harbour Chronicle", kind="news-outlet"))])
    root = _page(pv.audit(claims=[pv.ClaimDraft("A diplomat defected", [told, copied])]).record)
    assert "No document: this audit was built by hand" in _text(root)
    assert [_text(each) for each in _of(root, "chain")] == [
        "Daily Ledger The Harbour Chronicle, news-outlet, named",
        "The Harbour Chronicle Tomas Belin, expert, named, second-hand",
    ]
    (tree, inner) = _of(root, "tree")
    assert _text(tree).startswith("The Harbour Chronicle Daily Ledger cites it (")
    assert _text(inner).startswith("Daily Ledger cites it (")


HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</style></title></textarea><svg onload=alert(1)>",
    "{{ 7 * 7 }}{% raw %}",
    "a\u202egnp.exe\u2066\u200f",
    "nul\x00 bell\x07 escape\x1b[2J\r\n",
    "half \ud800 a pair, none \ufdd0 \U0001ffff",
    "<!--",
    "]]>",
    "&lt;b&gt;",
)


def _poisoned(text: str) -> Audit:
    document = Document(
        text,
        f"{text}\n\nThe envoy fled, {text} said.",
        text,
        f"javascript:{text}",
        text,
        text,
        byline=[text],
        credit=text,
        language=text,
    )
    source = Source(text, affiliation=text, party=text, aliases=[text])
    said = Statement(
        [Hop(source, "first-hand", text, Span(0, 3), relation=text)],
        text,
        span=Span(1, 6),
        text=text,
        hedge=text,
        id=text,
    )
    audit = affair()
    each = audit.assessments[1]
    weighed = evolve(each.corroboration, admiralty=text, explanation=Term(text, 1.0, text, ()))
    origin = evolve(each.lineage.origins[0], source=source, interested=True, interest=text, statements=[text])
    finding = Finding(
        text, text, "error", "high", text, text, [Location(text, 0, 4), Location(text)], text, Suppression(text, text)
    )
    return evolve(
        audit,
        tool=evolve(audit.tool, name=text, version=text, models=[(text, text)], profile=text),
        documents=[document],
        assessments=[
            evolve(
                each,
                claim=Claim(text, text, [said], under=text),
                lineage=evolve(each.lineage, origins=[origin], rings=[(text,)]),
                corroboration=weighed,
            )
        ],
        findings=[finding, evolve(finding, claim=None)],
        failures=[Failure("ingest", text, text, text)],
    )


@pytest.mark.parametrize("text", HOSTILE)
def test_whatever_an_article_brings_along_is_text(text: str) -> None:
    _nothing_but_text(_poisoned(text), text)


@given(
    st.text(
        st.characters(codec="utf-8") | st.sampled_from("<>&\"'`=/-!\x00\u202e\u2067\ufeff\x85"), min_size=1, max_size=20
    )
)
def test_and_so_is_anything_else(text: str) -> None:
    _nothing_but_text(_poisoned(text), text)


def _nothing_but_text(audit: Audit, text: str) -> None:
    page = report.render(audit, "html", report.Context(guide()))
    assert page.encode("utf-8")
    root = parsed(page)
    tags = [each.tag for each in root.iter() if isinstance(each.tag, str)]
    assert (tags.count("script"), tags.count("style")) == (1, 1)
    assert not {"img", "svg", "iframe", "object", "base", "form", "b2"} & set(tags)
    for each in root.iter():
        assert not [name for name in each.attrib if name.startswith("on") or name in ("style", "src", "srcset")]
        assert each.get("href", "#").startswith("#")
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]", page)
    assert _text(_of(root, "claim")[0].find(".//h3")) == _words(text)


def test_only_addresses_of_the_web_are_links_and_tell_nobody_where_the_reader_was() -> None:
    wanted = {
        "https://chronicle.example/a?b=1&c=2": True,
        "http://chronicle.example": True,
        "HTTPS://chronicle.example/": True,
        "javascript:alert(1)": False,
        "java\nscript:alert(1)": False,
        "data:text/html,<script>": False,
        "//chronicle.example": False,
        "https://": False,
        "https://chronicle.example\\@evil.example": False,
        "https://evil.example/\u202egnp": False,
        "https://[": False,
        "file:///etc/passwd": False,
    }
    for url, linked in wanted.items():
        root = _page(evolve(affair(), documents=[evolve(CHRONICLE, url=url), LEDGER]))
        found = [each for each in _links(root) if each.get("href") == url]
        assert bool(found) == linked, url
        assert _words(url) in _text(_of(root, "document")[0])
    for each in _links(root):
        if not each.get("href", "").startswith("#"):
            assert (each.get("rel"), each.get("referrerpolicy")) == ("noopener noreferrer", "no-referrer")


def test_the_page_allows_itself_its_own_style_and_script_and_nothing_else() -> None:
    root = _page(affair())
    (policy,) = [each.get("content", "") for each in root.iter("meta") if each.get("http-equiv")]
    inside = [next(root.iter(tag)).text or "" for tag in ("style", "script")]
    style, script = (base64.b64encode(hashlib.sha256(each.encode()).digest()).decode() for each in inside)
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{style}'; script-src 'sha256-{script}'; "
        "base-uri 'none'; form-action 'none'"
    )
    assert not re.search(r"url\(|@import|fetch\(|XMLHttp|innerHTML|eval", "".join(inside))


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
    root = _page(example.record)
    claim = _of(root, "claim")[0]
    assert _text(claim.find(".//h3")) == ASKED
    assert _text(_of(claim, "lede")[0]) == (
        "Carried by 6 articles, it rests on 1.0 independent origin: a high-level source within the Unity Party, "
        "insider, unnamed; against it stand 0.9 independent origins (0.0-1.0): Ilse Maren, official, named, first-hand."
    )
    assert _text(_of(claim, "figures")[0]).startswith("Asked Score 0.39 from 0.50 Admiralty D4 Attention 0.76 c-")
    _, party = _of(claim, "origin")
    branches = [[_text(next(each.iter("a"))) for each in tree.findall("li")] for tree in _of(party, "tree")]
    assert branches == [
        ["The Harbour Chronicle"],
        ["Meridian News Agency", "Open Dispatch"],
        ["Daily Ledger", "Northgate Post"],
    ]
    assert "Daily Ledger daily-ledger.html, 2025-06-04 credits it (0.99; 135 of 135 words are the same" in _text(party)
    assert "2 findings about no one claim" in _text(next(root.iter("nav")))


def test_the_example_has_nothing_less_than_the_text_report(example: pv.Audit) -> None:
    page = _text(_page(example.record))
    for each in example.findings:
        assert f"{each.code} {each.name} ({each.confidence} confidence): {_words(each.message)}" in page
    for each in example.sources:
        assert _words(each.name) in page
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
    root = _page(evolve(affair(), findings=[evolve(finding, locations=places)]))
    links = [each.get("href") for each in _of(root, "places")[0].iter("a")]
    assert links[0] == "#doc-chronicle-txt_88"
    assert links[1:] == ["#doc-chronicle-txt", "#doc-chronicle-txt"]
    assert TOLD.span is not None
    assert f"#doc-chronicle-txt_{TOLD.span.start}" in {each.get("href") for each in _of(root, "jump")}


def test_a_place_without_an_end_leads_to_its_document() -> None:
    finding = affair().findings[0]
    root = _page(evolve(affair(), findings=[evolve(finding, locations=[Location(CHRONICLE.id, 5)])]))
    (link,) = _of(root, "places")[0].iter("a")
    assert (link.get("href"), _text(link)) == ("#doc-chronicle-txt", "chronicle.txt, line 1")


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
    style = next(_page(affair()).iter("style")).text or ""
    schemes = [dict(re.findall(r"--(\w+):(#[0-9a-f]{6})\b", part)) for part in re.findall(r":root\{(.*?)\}", style)]
    light, dark, _ = schemes
    for scheme in (light, {**light, **dark}):
        pairs = [(front, "paper") for front in ("ink", "quiet", "link", "error", "warning", "note")]
        pairs += [("ink", behind) for behind in ("said", "denies", "doubts", "target")]
        for pair in pairs:
            less, more = sorted(_luminance(scheme[name]) for name in pair)
            assert (more + 0.05) / (less + 0.05) >= 4.5, pair
