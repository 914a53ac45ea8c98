"""The laws of resolving, over corpora put together at random."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from provenance import outlets
from provenance.model import Document, Extraction, Says, Source, SourceCorrection, Whom
from provenance.resolve import Resolution, resolve
from provenance.resolve.corrections.whom import Cast
from provenance.resolve.printed.names import parts

from .marked import marked

_SOURCES = (
    "Mara Lind", "Bo Lind", "Lind", "Ms Lind", "Minister Omid Parsa", "Parsa", "she", "he", "they", "it", "we",
    "the official", "an official", "another official", "a source", "sources", "reports", "the Daily Mail", "Reuters",
    "the paper", "Norway", "Oslo", "the Norwegian government", "the Taliban", "the group", "Microsoft", "the company",
    "its spokesman", "witnesses", "people familiar with the matter", "DNA tests",
)  # fmt: skip
_OUTLETS = ("Daily Mail", "Reuters", "The Lantern", None)
Pair = tuple[Document, Extraction]


@st.composite
def _corpora(draw: st.DrawFn) -> list[Pair]:
    pairs = []
    for id in range(draw(st.integers(1, 4))):
        lines, parents = [], {}
        for number in range(draw(st.integers(1, 6))):
            source, told = draw(st.sampled_from(_SOURCES)), draw(st.sampled_from(("", *_SOURCES)))
            to = f"{{{number}a|{told}}} " if told else ""
            lines.append(
                f"{{{number}s|{source}}} {{{number}c|told}} {to}{{{number}x|that bridge {number} had closed}}."
            )
            if number and draw(st.booleans()):
                parents[number] = draw(st.integers(0, number - 1))
        lines.append("It rained all day.")
        text = "\n".join(lines)
        # One digit a mark: at most ten attributions.
        pairs.append(
            marked(text, f"{id}.txt", draw(st.sampled_from(_OUTLETS)), draw(st.sampled_from(_OUTLETS)), parents)
        )
    return pairs


def _resolve(pairs: list[Pair], corrections: Sequence[SourceCorrection] = ()) -> Resolution:
    return resolve([document for document, _ in pairs], [extraction for _, extraction in pairs], corrections)


@given(_corpora(), st.randoms(use_true_random=False))
def test_the_order_of_documents_changes_nothing(pairs: list[Pair], random: object) -> None:
    shuffled = list(pairs)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert _resolve(shuffled) == _resolve(pairs) == _resolve(pairs)


@given(_corpora())
def test_ids_are_unique_and_sorted(pairs: list[Pair]) -> None:
    resolution = _resolve(pairs)
    for ids in ([each.id for each in resolution.sources], [each.id for each in resolution.statements]):
        assert ids == sorted(set(ids))


@given(_corpora())
def test_a_statement_lies_in_its_document(pairs: list[Pair]) -> None:
    texts = {document.id: document.text for document, _ in pairs}
    for said in _resolve(pairs).statements:
        assert said.text == said.span.of(texts[said.document])
        assert said.text.strip() == said.text != ""
        for hop in said.chain:
            assert hop.text == hop.span.of(texts[said.document])


@given(_corpora())
def test_a_document_does_not_cite_its_own_outlet(pairs: list[Pair]) -> None:
    own = {document.id: document.outlet for document, _ in pairs}
    for said in _resolve(pairs).statements:
        for hop in said.chain:
            assert own[said.document] is None or not outlets.same_outlet(hop.source.name, own[said.document])


@given(_corpora())
def test_a_source_stands_in_a_chain_once(pairs: list[Pair]) -> None:
    for said in _resolve(pairs).statements:
        ids = [hop.source.id for hop in said.chain]
        assert len(ids) == len(set(ids))


_given = st.sampled_from("Mara Maro Maria Mario Bo Bob Karl Karla Carl Jon Jan Jean John Omid Omar Anna Hanna".split())


@given(st.lists(_given, min_size=2, max_size=6, unique=True), st.booleans())
def test_two_full_names_that_share_a_surname_are_two_sources(given_names: list[str], together: bool) -> None:
    sentences = [
        f"{{{n}s|{name} Lind}} {{{n}c|said}} {{{n}x|that it had rained}}." for n, name in enumerate(given_names)
    ]
    texts = (
        ["\n".join(sentences)]
        if together
        else [sentence.replace(f"{{{n}", "{0") for n, sentence in enumerate(sentences)]
    )
    sources = _resolve([marked(text, f"{n}.txt") for n, text in enumerate(texts)]).sources
    assert sorted(source.name for source in sources) == sorted(f"{name} Lind" for name in given_names)
    for one, other in combinations(sources, 2):
        assert parts(one.name) != parts(other.name)


@given(
    _corpora(),
    st.lists(
        st.tuples(st.sampled_from(Says), st.lists(st.sampled_from(_SOURCES), min_size=2, max_size=2, unique=True)),
        max_size=4,
    ),
)
def test_corrections_win_whatever_the_order_and_once_is_enough(
    pairs: list[Pair], said: list[tuple[Says, list[str]]]
) -> None:
    corrections = [
        SourceCorrection(says, [Whom(name) for name in (names if says in (Says.ONE, Says.APART) else names[:1])])
        for says, names in said
    ]
    found = _resolve(pairs, corrections)
    assert _resolve(pairs[::-1], corrections) == found
    cast, before = Cast(found.statements), Cast(_resolve(pairs).statements)
    for correction in corrections:
        if correction.says is Says.APART and all(isinstance(before.meant(each), Source) for each in correction.whom):
            one, other = map(cast.meant, correction.whom)
            assert one != other or isinstance(one, str)
