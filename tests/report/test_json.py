"""JSON: an exact round trip, the format's keys in their order, and faults that say where they are."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from provenance.errors import FormatError, InputError
from provenance.model import Audit, Claim, Document, Settings, Source, Statement, Tool
from provenance.report.json import read, render, without_texts
from report.audits import affair, audits

# The keys of the format, in order; what stands beside them comes after.
KEYS = {
    "": "version tool documents sources statements claims findings failures",
    "tool": "name version models profile",
    "documents": "id path url title outlet domain published byline credit language sha256 text",
    "sources": "id name kind identity affiliation outlet party aliases",
    "statements": "id document start end text pieces polarity relation hedge cue chain confidence",
    "claims": "id text asked attention statements origins derivations independent_origins corroboration",
    "findings": "code name severity confidence message claim locations fingerprint suppressed",
    "failures": "stage document rule error",
}


@given(audits())
def test_reading_gives_back_an_equal_audit(audit: Audit) -> None:
    assert read(render(audit)) == audit


def test_the_affair_comes_back_whole() -> None:
    assert read(render(affair())) == affair()


def test_keys_stand_in_the_order_of_the_format() -> None:
    data = json.loads(render(affair()))
    for name, keys in KEYS.items():
        part = data[name] if name else data
        first = part[-1] if isinstance(part, list) else part
        assert list(first)[: len(keys.split())] == keys.split()
    claim = data["claims"][1]
    assert list(claim["derivations"][0])[:4] == ["from", "to", "why", "confidence"]
    assert (claim["derivations"][0]["from"], claim["derivations"][0]["to"]) == ("chronicle.txt", "ledger.txt")
    assert list(claim["corroboration"]) == (
        "score weight_for weight_against base_rate weights opinion admiralty explanation".split()
    )
    hop = data["statements"][0]["chain"][0]
    assert list(hop) == "source start end text kind identity access relation grounds".split()


def test_bytes_are_the_same_every_time_and_end_with_a_newline() -> None:
    assert render(affair()) == render(affair())
    assert render(affair()).endswith("}\n")


def test_a_lone_surrogate_survives_utf_8() -> None:
    audit = evolve(affair(), documents=[Document("a", "half \ud83d of a pair")])
    assert read(render(audit).encode().decode()) == audit


def test_texts_can_be_left_out_and_their_digests_stay() -> None:
    audit = without_texts(affair())
    data = json.loads(render(audit))
    assert [each["text"] for each in data["documents"]] == [None, None]
    assert [each["sha256"] for each in data["documents"]] == [each.sha256 for each in affair().documents]
    assert read(render(audit)) == audit


def test_a_document_that_is_empty_is_not_one_whose_text_was_left_out() -> None:
    audit = evolve(affair(), documents=[Document("empty", "")])
    assert json.loads(render(audit))["documents"][0]["text"] == ""
    assert read(render(audit)) == audit


def test_keys_that_the_format_does_not_know_are_passed_over() -> None:
    data = json.loads(render(affair()))
    data["note"] = data["claims"][0]["note"] = {"more": 1}
    assert read(json.dumps(data)) == affair()


def test_a_file_of_another_tool_need_not_have_what_stands_beside_the_format() -> None:
    data = json.loads(render(affair()))
    for name, keys in KEYS.items():
        for each in data[name] if isinstance(data.get(name), list) else []:
            for key in list(each)[len(keys.split()) :]:
                del each[key]
    assert read(json.dumps(data)) == affair()


def _set(*path: str | int, to: object) -> Callable[[Any], None]:
    def change(data: Any) -> None:
        for step in path[:-1]:
            data = data[step]
        data[path[-1]] = to

    return change


def _drop(*path: str | int) -> Callable[[Any], None]:
    def change(data: Any) -> None:
        for step in path[:-1]:
            data = data[step]
        del data[path[-1]]

    return change


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (_set("claims", 1, "origins", 0, "kind", to="insidr"), "claims[1].origins[0].kind: unknown kind 'insidr'"),
        (_drop("claims", 1, "origins", 0, "kind"), "claims[1].origins[0].kind: missing"),
        (_drop("tool"), "tool: missing"),
        (_drop("claims", 1, "derivations", 0, "from"), "claims[1].derivations[0].from: missing"),
        (_set("documents", 0, "title", to=3), "documents[0].title: "),
        (_set("documents", 0, "byline", to="Ida Moor"), "documents[0].byline: expected a list"),
        (_set("documents", 0, "published", to="in May"), "documents[0]: "),
        (_set("statements", 0, "start", to=1.5), "statements[0].start: "),
        (_set("statements", 0, "start", to=None), "statements[0]: start and end"),
        (_set("statements", 0, "end", to=1), "statements[0]: a place runs"),
        (_set("statements", 0, "pieces", to=[[1, 2, 3]]), "statements[0].pieces[0]: expected 2 items, not 3"),
        (_set("claims", 1, "asked", to=1), "claims[1].asked: expected true or false, not 1"),
        (_set("claims", 1, "attention", to=True), "claims[1].attention: expected a finite number, not True"),
        (_set("claims", 1, "statements", to=["x"]), "claims[1].statements[0]: no statement 'x'"),
        (_set("claims", 1, "origins", 0, "source", to="x"), "claims[1].origins[0].source: no source 'x'"),
        (_set("statements", 0, "chain", 1, "source", to="x"), "statements[0].chain[1].source: no source 'x'"),
        (
            _set("claims", 1, "corroboration", "weights", 0, "origin", to=1),
            "claims[1].corroboration.weights[0].origin: no",
        ),
        (_set("findings", 0, "claim", to="x"), "findings[0].claim: no claim 'x'"),
        (_set("findings", 0, "locations", to=[]), "findings[0]: a finding needs a location"),
        (_set("sources", 2, "id", to="oda-venn"), "sources[2].id: 'oda-venn' is taken"),
        (_set("failures", to={}), "failures: expected a list, not {}"),
        (_set("version", to="2"), "version: this reads version 1, not '2'"),
    ],
)
def test_a_fault_is_named_with_its_path(change: Callable[[Any], None], fault: str) -> None:
    data = json.loads(render(affair()))
    change(data)
    with pytest.raises(FormatError) as caught:
        read(json.dumps(data))
    assert any(each.startswith(fault) for each in caught.value.faults), caught.value.faults


def test_every_fault_is_listed() -> None:
    data = json.loads(render(affair()))
    data["claims"][1]["id"] = 7
    data["sources"][0]["kind"] = "spy"
    del data["failures"][0]["error"]
    with pytest.raises(FormatError) as caught:
        read(json.dumps(data))
    assert [each.split(":")[0] for each in caught.value.faults] == [
        "sources[0].kind",
        "claims[1].id",
        "failures[0].error",
    ]


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"version": "1"}', '{"version": NaN}', "[" * 100_000])
def test_what_is_no_audit_is_refused(text: str) -> None:
    with pytest.raises(FormatError):
        read(text)


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(FormatError, match="not JSON"):
        read(b'"\xff"')
    assert read(render(affair()).encode()) == affair()


_VALUES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3) | st.just([]) | st.just({})


@given(st.data())
def test_whatever_is_put_in_place_of_a_value_it_is_an_audit_or_a_format_error(data: st.DataObject) -> None:
    whole = json.loads(render(affair()))
    part = whole
    while True:
        key = data.draw(st.sampled_from(sorted(part) if isinstance(part, dict) else range(len(part))))
        if not part[key] or not isinstance(part[key], dict | list) or data.draw(st.booleans()):
            break
        part = part[key]
    part[key] = data.draw(_VALUES)
    with contextlib.suppress(FormatError):
        assert isinstance(read(json.dumps(whole)), Audit)


def test_a_confidence_that_is_none_is_no_audit() -> None:
    whole = json.loads(render(affair()))
    whole["statements"][0]["confidence"] = -1
    with pytest.raises(FormatError, match=r"not an audit: Statement\.confidence: expected a number in"):
        read(json.dumps(whole))


def test_two_different_sources_cannot_share_an_id() -> None:
    audit = affair()
    audit = evolve(audit, sources=[*audit.sources, Source("Another", id="oda-venn")])
    with pytest.raises(InputError, match="two different sources have the id 'oda-venn'"):
        render(audit)


def test_an_audit_without_any_text_comes_back() -> None:
    audit = affair()
    fled = audit.assessments[1]
    said = Statement(fled.claim.statements[0].chain, outlet="The Chronicle", id="said")
    fled = evolve(fled, claim=Claim("c-1", "The envoy fled", [said]))
    audit = evolve(audit, documents=(), assessments=[fled])
    data = json.loads(render(audit))
    assert {data["statements"][0][key] for key in ("document", "start", "end")} == {None}
    assert read(render(audit)) == audit


def test_to_what_attention_a_newsroom_looked_comes_back_also_from_before_it_was_written() -> None:
    made = Audit(Tool("provenance", "0", profile="ap"), settings=Settings("ap"))
    assert read(render(made)).settings.least_attention == 0.0
    data = json.loads(render(made))
    del data["settings"]["attention"]
    assert read(json.dumps(data)).settings.least_attention == 0.3
