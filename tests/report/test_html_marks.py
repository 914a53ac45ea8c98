"""Marks cut a text, and change nothing of it; a statement is quoted in its sentence."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from provenance.model import Cue, Document, Hop, Source, Span, Statement
from provenance.report.html.letters import lines, plain
from provenance.report.html.marks import Mark, Note, Stretch, paragraphs, stretches
from provenance.report.html.quotation import quotation

_NOTE = Note("1", "the envoy fled", "s-1")
_texts = st.text(st.sampled_from("ab \n\t.\r"), max_size=40)


@st.composite
def _marked(draw: st.DrawFn) -> tuple[str, list[Mark]]:
    text = draw(_texts)
    ends = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(lambda ends: Span(min(ends), max(ends)))
    marks = st.builds(Mark, ends, st.sampled_from(["said", "src"]), st.none() | st.just(_NOTE))
    return text, [each for each in draw(st.lists(marks, max_size=5)) if each.span.start < len(text)]


@given(_marked())
def test_every_mark_is_shown_where_it_is(marked: tuple[str, list[Mark]]) -> None:
    text, marks = marked
    found = list(stretches(text, marks, Span(0, len(text))))
    assert "".join(each.text for each in found) == text
    at = 0
    for each in found:
        over = {mark.role for mark in marks if mark.span.start <= at and at + len(each.text) <= mark.span.end}
        assert set(each.roles) == (over if each.text else set())
        at += len(each.text)


@given(_marked())
def test_paragraphs_hold_every_place_and_every_note_once(marked: tuple[str, list[Mark]]) -> None:
    text, marks = marked
    blocks = list(paragraphs(text, marks))
    assert "\n".join("".join(each.text for each in block) for block in blocks).split() == text.split()
    found = [each for block in blocks for each in block]
    starts = [each.start for each in found if each.start is not None]
    assert starts == sorted({mark.span.start for mark in marks})
    noted = [mark.span.end for mark in marks if mark.note and mark.span.end > mark.span.start]
    assert len([note for each in found for note in each.notes]) >= len(set(noted))


def test_marks_that_overlap_are_cut_and_their_notes_stand_at_their_ends() -> None:
    marks = [Mark(Span(0, 6), "said", _NOTE), Mark(Span(4, 9), "src")]
    assert list(stretches("the envoy fled", marks, Span(0, 14))) == [
        Stretch("the ", ["said"], 0),
        Stretch("en", ["said", "src"], 4, [_NOTE]),
        Stretch("voy", ["src"]),
        Stretch(" fled"),
    ]


TEXT = "Rain fell. “He fled,” she said, citing an aide. It was late.\n\nThe end."
DOCUMENT = Document("d", TEXT)


def _span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def test_a_statement_is_quoted_in_its_sentence_with_whom_it_is_from() -> None:
    chain = [Hop(Source("she"), span=_span("she")), Hop(Source("an aide"), span=_span("an aide"))]
    said = Statement(chain, "d", span=_span("He fled"), text="He fled", cue=Cue(_span("said"), "said"))
    assert [(each.text, each.roles) for each in quotation(said, DOCUMENT)] == [
        ("“", ()),
        ("He fled", ("said",)),
        (",” ", ()),
        ("she", ("src",)),
        (" ", ()),
        ("said", ("cue",)),
        (", citing ", ()),
        ("an aide", ("src",)),
        (".", ()),
    ]


def test_a_sentence_without_end_is_cut_at_words() -> None:
    text = f"{'so on ' * 90}he fled {'and on ' * 90}"
    at = text.index("he fled")
    found = quotation(Statement((), "d", span=Span(at, at + 7), text="he fled"), Document("d", text))
    quoted = "".join(each.text for each in found)
    assert quoted.startswith(("… so on ", "… on so "))
    assert quoted.endswith((" and on …", " on and …"))
    assert len(quoted) < 620


def test_without_a_text_the_words_alone_are_quoted() -> None:
    said = Statement((), "d", span=Span(3, 9), text="he fled")
    assert quotation(said, None) == quotation(said, Document("d", "")) == [Stretch("he fled", ["said"])]
    assert quotation(Statement((), outlet="Daily Ledger"), None) == []


def test_letters_that_turn_or_hide_are_replaced_one_for_one_and_joiners_stay() -> None:
    text = "a\u202eb\u200bc\x00 na\u00adme \u0928\u094d\u200d\u0927 \ufdd0\U0001ffff\ud800\n\tend"
    assert plain(text) == "a\ufffdb\ufffdc\ufffd na\u00adme \u0928\u094d\u200d\u0927 \ufffd\ufffd\ufffd  end"
    assert len(lines(text)) == len(text)
    assert lines(text).splitlines()[1] == " end"
