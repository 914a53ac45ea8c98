"""Settings choose rules and severities for the whole corpus and for some paths."""

from __future__ import annotations

import pytest
from attrs import evolve

from provenance import rules
from provenance.errors import UnknownNameError
from provenance.model import Evidence, Failure, PathSettings, Settings, Severity, Source, Stage, Waiver
from provenance.rules import registry

from .corpus import claim, document, evidence

CLERK = Source("a clerk at the tax office", kind="insider", identity="unnamed")
TAXES = "Taxes on salt will double, a clerk at the tax office said."
SALT = "Salt is scarce, a clerk at the tax office said."


def _corpus() -> Evidence:
    documents = [
        document("blog/alder", [TAXES, SALT], "2031-01-01"),
        document("news/birch", [TAXES], "2031-01-02"),
    ]
    return evidence(documents, [claim("c-1", TAXES, documents, CLERK), claim("c-2", SALT, documents, CLERK)])


def _found(**given: object) -> dict[tuple[str, str | None], Severity]:
    findings, failures = rules.check(evolve(_corpus(), settings=Settings(**given)))  # type: ignore[arg-type]
    assert failures == ()
    return {(each.name, each.claim or each.locations[0].document): each.severity for each in findings}


BOTH = {("single-origin", "c-1"), ("single-origin", "c-2"), ("anonymous-origin", "c-1"), ("anonymous-origin", "c-2")}


def test_a_rule_that_is_off_where_a_finding_is_says_nothing_there() -> None:
    assert set(_found()) == BOTH
    off = _found(paths=[PathSettings("blog/*", ignore=["single-origin"])])
    assert set(off) == BOTH - {("single-origin", "c-2")}, "the other claim is in the news too"
    assert set(_found(paths=[PathSettings("*", ignore=["SRC"])])) == set()


def test_a_rule_can_be_on_in_one_folder_only() -> None:
    on = _found(paths=[PathSettings("blog/*", select=["no-locator"])])
    assert set(on) == BOTH | {("no-locator", "blog/alder")}


def test_a_later_path_goes_over_an_earlier() -> None:
    paths = [PathSettings("*", ignore=["SRC"]), PathSettings("news/*", select=["single-origin"])]
    assert set(_found(paths=paths)) == {("single-origin", "c-1")}


@pytest.mark.parametrize(
    ("severity", "level"),
    [
        ({"single-origin": "note"}, Severity.NOTE),
        ({"SRC101": "error"}, Severity.ERROR),
        ({"SRC": "error"}, Severity.ERROR),
        ({"SRC101": "note", "SRC": "error"}, Severity.NOTE),
        ({"SRC": "error", "SRC10": "note"}, Severity.NOTE),
        ({"single-origin": "note", "SRC101": "error"}, Severity.NOTE),
        ({"anonymous-origin": "note"}, Severity.WARNING),
    ],
)
def test_the_nearest_pattern_says_how_severe(severity: dict[str, Severity], level: Severity) -> None:
    assert _found(severity=severity)["single-origin", "c-1"] is level


def test_of_several_documents_the_severest_counts() -> None:
    found = _found(paths=[PathSettings("blog/*", severity={"SRC101": Severity.NOTE})])
    assert found["single-origin", "c-1"] is Severity.WARNING
    assert found["single-origin", "c-2"] is Severity.NOTE


def test_a_profile_may_take_a_flaw_more_seriously() -> None:
    one = rules.rule("single-origin")
    stern = evolve(one, severities={"bbc": "error"})
    assert [stern.severity_in(each) for each in ("bbc", "reuters", "all")] == ["error", "warning", "warning"]
    with pytest.raises(UnknownNameError, match="unknown profile of this rule 'bcc': did you mean 'bbc'"):
        evolve(one, severities={"bcc": "error"})


@pytest.mark.parametrize(
    "given",
    [
        {"severity": {"single-orign": "note"}},
        {"paths": [PathSettings("*", select=["single-orign"])]},
        {"paths": [PathSettings("*", ignore=["single-orign"])]},
        {"paths": [PathSettings("*", severity={"single-orign": Severity.NOTE})]},
    ],
)
def test_an_unknown_rule_is_met_with_the_nearest(given: dict[str, object]) -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'single-origin'"):
        _found(**given)


@pytest.mark.parametrize("pattern", ["our-style", "OUR101", "OUR", "our_style"])
def test_settings_may_speak_of_a_rule_that_cannot_be_loaded(monkeypatch: pytest.MonkeyPatch, pattern: str) -> None:
    broken = Failure(Stage.RULES, "ImportError: no module", rule="our_style" if "_" in pattern else "our-style")
    named = pattern.replace("_", "-")
    given = [
        Settings(select=[named]),
        Settings(ignore=[named]),
        Settings(severity={named: Severity.NOTE}),
        Settings(paths=[PathSettings("blog/*", select=[named])]),
        Settings(suppressions=[Waiver("accepted", rule=named)]),
    ]
    plain = rules.check(evolve(_corpus(), settings=Settings()))[0]
    found = rules.catalogue(), (broken,)
    monkeypatch.setattr(registry, "discover", lambda: found)
    for settings in given:
        assert rules.check(evolve(_corpus(), settings=settings)) == (plain, (broken,))
        assert rules.chosen(settings) == rules.chosen(Settings())


@pytest.mark.parametrize("pattern", ["single-orign", "our-tone", "src101", ""])
def test_another_rule_that_cannot_be_loaded_excuses_no_misspelling(
    monkeypatch: pytest.MonkeyPatch, pattern: str
) -> None:
    broken = Failure(Stage.RULES, "ImportError: no module", rule="our-style")
    found = rules.catalogue(), (broken,)
    monkeypatch.setattr(registry, "discover", lambda: found)
    with pytest.raises(UnknownNameError):
        rules.chosen(Settings(select=[pattern]))


@pytest.mark.parametrize("given", [{"ignore": ["SRC"]}, {"severity": {"SRC": Severity.NOTE}}])
def test_a_record_is_met_by_the_path_of_its_file_too(given: dict[str, object]) -> None:
    corpus = _corpus()
    record = evolve(corpus.documents[0], path="archive/r.jsonl")
    by_path, by_id, by_none = (
        rules.check(
            evolve(
                corpus,
                documents=[record, corpus.documents[1]],
                settings=Settings(paths=[PathSettings(match, **given)]),  # type: ignore[arg-type]
            )
        )
        for match in ("archive/*", "blog/*", "r.jsonl")
    )
    assert by_path == by_id != by_none
