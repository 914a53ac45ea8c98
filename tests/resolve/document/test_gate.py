from __future__ import annotations

import pytest

from provenance.resolve.document.cast import cast_of
from provenance.resolve.document.gate import believable
from resolve.marked import marked


def _kept(text: str, **parents: int) -> list[int | None]:
    document, extraction = marked(text, parents={int(child[1:]): parent for child, parent in parents.items()})
    cast = cast_of(document.text)
    return [each.parent for each in believable(extraction.attributions, document.text, cast)]


@pytest.mark.parametrize(
    "source",
    [
        "Mara Lind",
        "she",
        "an official",
        "US officials",
        "reports",
        "the harbour veteran",
        "Another",
        "one",
        "spokesman",
        "dockers",
        "a leaked memo",
        "leaked minutes of a meeting",
        "Downing Street",
    ],
)
def test_whoever_can_speak_is_believed(source: str) -> None:
    assert _kept(f"{{s|{source}}} {{c|said}} {{x|that it had rained}}.") == [None]


@pytest.mark.parametrize(
    "source",
    [
        *("on the quay", "seen from afar", "casting doubt", "its actions", "Monday", "of"),
        "including Iran and Oman",
        *("precedent", "worth", "private", "Previous"),
    ],
)
def test_what_is_no_noun_phrase_of_a_speaker_is_not(source: str) -> None:
    assert _kept(f"{{s|{source}}} {{c|said}} {{x|that it had rained}}.") == []


def test_things_that_show_do_not_speak() -> None:
    assert _kept("{s|The puddles} {c|suggest} {x|that it had rained}.") == []


@pytest.mark.parametrize("letter", ["A letter", "A copy of the lease"])
def test_papers_at_hand_show_something_beneath_who_has_them(letter: str) -> None:
    seen = f"{{1s|{letter}}} seen by {{0s|the Orlo Herald}} {{0c|{{1c|shows}}}} {{0x|{{1x|that it had rained}}}}."
    told = f"{{0s|The Orlo Herald}} {{0c|said}} {{0x|{{1s|{letter}}} {{1c|shows}} {{1x|that it had rained}}}}."
    assert (_kept(seen, _1=0), _kept(told, _1=0)) == ([None, 0], [None])


def test_a_dateline_is_no_speaker() -> None:
    assert _kept("{s|OSLO}{c|:} {x|It has rained for days}.") == []


def test_hearsay_inside_somebodys_words_is_theirs() -> None:
    text = "{0s|Mara Lind} {0c|said} {0x|{1x|the bridge} {1c|reportedly} {1x|closed}}."
    assert _kept(text, _1=0) == [None]
    assert _kept(text) == [None, None]


def test_what_hung_under_a_disbelieved_one_hangs_under_its_parent() -> None:
    text = "{0s|Mara Lind} {0c|said} {0x|{1s|the puddles} {1c|suggest} {1x|{2s|Bo Ek} {2c|said} {2x|it rained}}}."
    assert _kept(text, _1=0, _2=1) == [None, 0]


@pytest.mark.parametrize("cue", ["It is said", "rumours", "reportedly"])
def test_hearsay_needs_no_subject(cue: str) -> None:
    assert _kept(f"{{c|{cue}}} {{x|that it had rained}}.") == [None]


@pytest.mark.parametrize(("source", "kept"), [("her sources", [None, 0]), ("the puddles", [None])])
def test_sources_suggest_where_things_only_show(source: str, kept: list[int | None]) -> None:
    text = f"{{0s|Mara Lind}} {{0c|said}} {{0x|{{1s|{source}}} {{1c|suggest}} {{1x|that it had rained}}}}."
    assert _kept(text, _1=0) == kept


@pytest.mark.parametrize(("source", "kept"), [("police", [None, 0]), ("the army", [None, 0]), ("the tests", [None])])
def test_bodies_confirm_in_somebodys_words_and_things_do_not(source: str, kept: list[int | None]) -> None:
    text = f"{{0s|Mara Lind}} {{0c|said}} {{0x|{{1s|{source}}} {{1c|confirmed}} {{1x|that it had rained}}}}."
    assert _kept(text, _1=0) == kept


def test_bodies_that_have_not_confirmed_said_nothing() -> None:
    text = "{0s|Mara Lind} {0c|said} {0x|{1s|police} {1c|have not confirmed} {1x|that it had rained}}."
    assert _kept(text, _1=0) == [None]


@pytest.mark.parametrize(("source", "kept"), [("shocking pictures", [None]), ("rising puddles", [])])
def test_what_opens_on_a_participle_is_a_source_where_it_is_a_picture(source: str, kept: list[int | None]) -> None:
    assert _kept(f"{{s|{source}}} {{c|show}} {{x|that it had rained}}.") == kept


@pytest.mark.parametrize(("cue", "kept"), [("reads", [None]), ("said", [])])
def test_comments_are_read(cue: str, kept: list[int | None]) -> None:
    assert _kept("{x|“It rained,”} {c|" + cue + "} {s|one of the comments}.") == kept


def test_the_mark_of_a_footnote_is_nobody() -> None:
    assert _kept("It had rained, Lind said.[{s|1}] {x|It was over}.") == []
    assert _kept("It had rained, {s|47} {c|said}, {x|and it was over}.") == [None]


@pytest.mark.parametrize(
    ("before", "again", "kept"),
    [
        ("Mara Lind was asked.", "LIND: It is over.", 1),
        ("Mara Lind was asked.", "It is over.", 0),
        ("Bo Ek was asked.", "LIND: It is over.", 0),
    ],
)
def test_a_label_in_capitals_is_a_speaker_whom_the_text_names_and_who_has_two_turns(
    before: str, again: str, kept: int
) -> None:
    assert len(_kept(f"{before}\n{{s|LIND}}{{c|:}} {{x|It had rained}}.\n{again}")) == kept


@pytest.mark.parametrize(
    "told",
    [
        "{s|The latest figure} {c|shows} {x|that prices fell}.",
        "{s|The figure} {c|confirms} {x|that prices fell}.",
        "{s|The bronze figure} {c|shows} {x|a miller}.",
        "{s|The key figure} {c|shows} {x|that prices fell}.",
    ],
)
def test_a_number_or_a_statue_is_nobody_who_speaks(told: str) -> None:
    assert _kept(told) == []


def test_a_figure_of_a_party_speaks() -> None:
    assert _kept("{s|A senior party figure} {c|said} {x|that prices fell}.") == [None]
