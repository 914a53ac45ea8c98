"""What the tagger marked becomes drafts, each with its verb and construction, where no pattern read the place."""

from __future__ import annotations

import pytest
from attrs import evolve

from provenance.extract import attributions
from provenance.extract.grammar.draft import Draft
from provenance.extract.joining.tagged import LEAST, drafts, joined
from provenance.extract.text import block as blocks
from provenance.extract.text import passages
from provenance.model import Attribution, Span


def _read(text: str, source: str, cue: str, *content: str) -> list[Draft]:
    def spans(*pieces: str) -> tuple[Span, ...]:
        return tuple(Span(text.index(piece), text.index(piece) + len(piece)) for piece in pieces if piece)

    (paragraph,) = passages.paragraphs(text)
    block = blocks.read(text, paragraph)
    marked = Attribution("", spans(source), spans(cue), spans(*content), confidence=0.7)
    return [each for low, high in block.sentences for each in drafts(block, low, high, [marked])]


def _draft(text: str, source: str, cue: str, *content: str) -> Draft:
    (found,) = _read(text, source, cue, *content)
    return found


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "frame", "lemma"),
    [
        ("Velden said that the dam leaks.", "Velden", "said", ["that the dam leaks"], "that", "say"),
        ("The dam leaks, Velden warned.", "Velden", "warned", ["The dam leaks"], "after", "warn"),
        ("“It leaks,” said Velden, “badly.”", "Velden", "said", ["It leaks", "badly"], "split", "say"),
        ("Velden asked whether it leaks.", "Velden", "asked", ["whether it leaks"], "wh", "ask"),
        ("Velden warned of floods.", "Velden", "warned", ["of floods"], "about", "warn"),
        ("Velden vowed to mend it.", "Velden", "vowed", ["to mend it"], "to", "vow"),
        ("Velden denied the leak.", "Velden", "denied", ["the leak"], "object", "deny"),
        ("Velden thinks it leaks.", "Velden", "thinks", ["it leaks"], "clause", "think"),
        ("According to Velden, it leaks.", "Velden", "According to", ["it leaks"], "according", "according"),
        ("The dam reportedly leaks.", "", "reportedly", ["The dam", "leaks"], "adverb", "reportedly"),
        ("It is feared that it leaks.", "", "is feared", ["that it leaks"], "passive-that", "fear"),
        ("Velden’s conviction that it leaks grew.", "Velden", "conviction", ["that it leaks"], "noun", "conviction"),
        ("Some left, with many claiming it leaks.", "many", "claiming", ["it leaks"], "clause", "claim"),
        ("In a note saying that it leaks, Velden quit.", "Velden", "note saying", ["that it leaks"], "that", "say"),
    ],
)
def test_construction(text: str, source: str, cue: str, content: list[str], frame: str, lemma: str) -> None:
    found = _draft(text, source, cue, *content)
    assert (found.frame, found.lemma, found.confidence) == (frame, lemma, 0.7)


def test_negation_is_read_from_the_verb() -> None:
    assert _draft("Velden did not say that it leaks.", "Velden", "say", "that it leaks").negated


def test_a_place_that_is_no_word_makes_no_draft() -> None:
    text = "Velden said , yes."
    block = blocks.read(text, passages.paragraphs(text)[0])
    (low, high), *_ = block.sentences
    marked = Attribution("", (), (Span(7, 11),), (Span(12, 13),))
    assert drafts(block, low, high, [marked]) == []


PATTERN = Draft(1, "say", "that", ((0, 1),), ((1, 2),), ((2, 9),))


@pytest.mark.parametrize(
    ("marked", "kept"),
    [
        (Draft(12, "say", "that", ((11, 12),), ((12, 13),), ((13, 18),), confidence=LEAST), True),
        (Draft(12, "say", "that", ((11, 12),), ((12, 13),), ((13, 18),), confidence=LEAST - 0.01), False),
        (Draft(1, "say", "that", ((0, 1),), ((1, 2),), ((3, 6),), confidence=0.9), False),  # the same cue
        (Draft(0, "source", "noun", (), ((0, 1),), ((3, 6),), confidence=0.9), False),  # a word of the source
        (Draft(9, "add", "after", (), ((9, 10),), ((2, 9),), confidence=0.9), False),  # the same content
        (Draft(4, "say", "that", ((3, 4),), ((4, 5),), ((5, 9),), confidence=0.9), False),  # most of it
        (Draft(6, "say", "that", ((5, 6),), ((6, 7),), ((7, 9),), confidence=0.9), True),  # nested in it
    ],
)
def test_patterns_stand_and_the_tagger_adds(marked: Draft, kept: bool) -> None:
    assert joined([PATTERN], [marked]) == ([PATTERN, marked] if kept else [PATTERN])


def test_a_pattern_that_took_a_clause_for_its_source_gives_way() -> None:
    # "Roe confirmed in a talk posted Monday that the dam leaks": "posted" is no cue
    pattern = Draft(6, "post", "that", source=((0, 5),), cue=((5, 6),), content=((7, 11),))
    marked = Draft(1, "confirm", "that", source=((0, 1),), cue=((1, 2),), content=((7, 11),), confidence=LEAST)
    assert joined([pattern], [marked]) == [marked]
    assert joined([pattern], [evolve(marked, content=((2, 5),))]) == [pattern]
    assert joined([pattern], [evolve(marked, source=())]) == [pattern]


def test_whose_word_it_is_the_tagger_says_where_a_pattern_names_another() -> None:
    # "An aide who met Roe before she left for Brask said that the dam leaks": the phrase before the verb is "Brask"
    pattern = Draft(9, "say", "that", source=((8, 9),), cue=((9, 10),), content=((10, 14),))
    marked = Draft(9, "say", "that", source=((0, 5),), cue=((9, 10),), content=((10, 14),), confidence=LEAST)
    assert joined([pattern], [marked]) == [evolve(pattern, source=((0, 5),))]
    assert joined([pattern], [evolve(marked, confidence=LEAST - 0.01)]) == [pattern]
    assert joined([pattern], [evolve(marked, source=((7, 9),))]) == [pattern]
    for kept in (evolve(pattern, frame="quoted-as"), evolve(pattern, antecedent=((0, 2),)), evolve(pattern, source=())):
        assert joined([kept], [marked]) == [kept]


def test_whom_somebody_told_is_not_who_told_it() -> None:
    # "The dam leaks, an aide who saw it has told the Echo"
    pattern = Draft(9, "tell", "after", source=((4, 8),), cue=((8, 10),), content=((0, 3),), addressee=((10, 12),))
    marked = Draft(9, "tell", "after", source=((10, 12),), cue=((8, 10),), content=((0, 3),), confidence=0.9)
    assert joined([pattern], [marked]) == [pattern]


def test_reportedly_is_attributed_whether_or_not_the_tagger_marks_it() -> None:
    text = "Velden said no.\n\nThe minister reportedly fled the country."
    first, second = attributions(text)
    assert (first.cue[0].of(text), second.cue[0].of(text)) == ("said", "reportedly")
    assert second.source == ()
    assert [piece.of(text) for piece in second.content] == ["The minister", "fled the country"]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "frame"),
    [
        ("Velden banned the dam.", "Velden", "banned", "the dam", "object"),
        ("Velden identified him as the builder.", "Velden", "identified", "him as the builder", "noun"),
        ("Velden released a statement that it leaks.", "Velden", "released a statement", "that it leaks", "noun"),
    ],
)
def test_what_is_done_is_not_told(text: str, source: str, cue: str, content: str, frame: str) -> None:
    assert _draft(text, source, cue, content).frame == frame


def test_who_only_minds_tells_nothing() -> None:
    gates = "that the gates are shut"
    assert not _read(f"Farmers were frustrated {gates}.", "Farmers", "were frustrated", gates)
    assert _read(f"Farmers were adamant {gates}.", "Farmers", "were adamant", gates)


def _pattern(text: str, source: str, cue: str, content: str, frame: str) -> Draft:
    return evolve(_draft(text, source, cue, content), frame=frame, confidence=None)


def test_a_noun_that_looks_like_a_verb_gives_way_to_the_source_that_holds_it() -> None:
    text = "Old tweets seen by the Echo show that the dam leaks."
    wrong = _pattern(text, "Old", "tweets", "that the dam leaks", "that")
    right = evolve(_draft(text, "Old tweets seen by the Echo", "show", "that the dam leaks"), confidence=0.7)
    assert joined([wrong], [right]) == [right]
    assert joined([wrong], [evolve(right, confidence=LEAST - 0.1)]) == [wrong]
    read = _pattern(text, "the Echo", "show", "that the dam leaks", "that")
    assert wrong in joined([wrong, read], [right])


def test_a_source_that_the_tagger_found_to_be_said_gives_way() -> None:
    text = "The heir, Ada Velden, said her aunt, who fell in May, had not left."
    wrong = _pattern(text, "her aunt, who fell in May, had not left", "said", "The heir, Ada Velden", "after")
    right = _draft(text, "The heir, Ada Velden", "said", "her aunt, who fell in May, had not left")
    assert joined([wrong], [right]) == [right]
    assert joined([object_ := evolve(wrong, frame="object")], [right]) == [object_]
