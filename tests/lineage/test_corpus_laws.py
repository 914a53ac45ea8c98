"""The laws of a lineage over drawn corpora of texts: reuse is found in the texts themselves, then counted."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from laws import law_of_texts
from provenance.lineage import copies, reuse, trace
from provenance.model import Claim, Document, Hop, Identity, Kind, Lineage, Settings, Source, Statement

_WORDS = {
    "who": "Lind Marsh Reed Falk Tolle Quist Brand Venn",
    "day": "Monday Tuesday Friday Sunday Thursday Saturday Wednesday midnight",
    "what": "ferry barge beacon trawler bridge crane chapel cutter",
    "done": "found raised sold lost closed burned mended emptied",
    "when": "March April June July August October November May",
}
SENTENCES = [
    f"{who} said on {day} that the {what} at Vale had been {done} after the tide of {when} carried it over the mole."
    for who, day, what, done, when in zip(*map(str.split, _WORDS.values()), strict=True)
]
OUTLETS = ("Vale Courier", "Harbour Post", "Northern Wire", None)
SOURCES = [Source(name, Kind.WITNESS) for name in ("Ada Lind", "Bo Marsh", "Cato Reed")]
SOURCES += [Source("a harbour clerk", Kind.INSIDER, Identity.UNNAMED)]

texts = st.lists(st.sampled_from(SENTENCES), min_size=2, max_size=6, unique=True).map("\n".join)
days = st.none() | st.sampled_from(("2031-03-01", "2031-03-02", "2031-03-03"))
chains = st.lists(st.sampled_from(SOURCES), max_size=1).map(lambda drawn: [Hop(source) for source in drawn])

Corpus = Sequence[tuple[Document, Statement]]


def _corpus(drawn: list[tuple[str, str | None, str | None, list[Hop]]]) -> Corpus:
    return [
        (
            Document(f"d{n}", text, outlet=outlet, published=day),
            Statement(chain, document=f"d{n}", text="the ferry was found", id=f"s{n}"),
        )
        for n, (text, outlet, day, chain) in enumerate(drawn)
    ]


corpora = st.lists(st.tuples(texts, st.sampled_from(OUTLETS), days, chains), min_size=1, max_size=5).map(_corpus)


def traced(corpus: Corpus, *silent: Document) -> Lineage:
    documents = [*(document for document, _ in corpus), *silent]
    taken = reuse(documents)
    claim = Claim("c", "The ferry was found", [said for _, said in corpus])
    return trace([claim], documents, copies(taken), Settings(), taken)[0]


@law_of_texts
@given(corpora, st.randoms(use_true_random=False))
def test_the_order_of_documents_changes_nothing(corpus, random) -> None:
    shuffled = list(corpus)
    random.shuffle(shuffled)
    assert reuse([document for document, _ in shuffled]) == reuse([document for document, _ in corpus])
    assert traced(shuffled) == traced(corpus)


@law_of_texts
@given(corpora, st.booleans())
def test_a_copy_never_raises_the_count(corpus, named) -> None:
    _a_copy_raises_nothing(corpus, named)


def _a_copy_raises_nothing(corpus: Corpus, named: bool) -> None:
    model, said = max(corpus, key=lambda each: (len(each[0].text), each[0].text))
    copy = evolve(model, id="copy", outlet="Copying Gazette" if named else None, published="2031-03-09")
    with_copy = [*corpus, (copy, evolve(said, document="copy", id="copy"))]
    assert round(traced(with_copy).supporting.count - traced(corpus).supporting.count, 6) <= 0


ADA, BO, CATO, CLERK = ([Hop(source)] for source in SOURCES)


@pytest.mark.parametrize(
    ("drawn", "named"),
    [
        # Whose text it was first stays unknown, though a copy of it has a day.
        (
            [
                ((2, 7), None, None, BO),
                ((7, 2), "Northern Wire", "2031-03-01", CLERK),
                ((2, 1), "Vale Courier", "2031-03-03", []),
                ((2, 1), "Northern Wire", None, BO),
            ],
            False,
        ),
        # A copy is one of what it has word for word, not of an earlier text that has much of it.
        (
            [
                ((6, 2, 3, 1), None, None, CLERK),
                ((6, 7), "Harbour Post", "2031-03-03", CATO),
                ((2, 7), None, "2031-03-01", BO),
                ((3, 7, 2), None, "2031-03-03", BO),
            ],
            True,
        ),
        # Two texts are one that share most of each, though the model of either is a third.
        (
            [
                ((0, 4, 6), None, None, CLERK),
                ((4, 0), None, "2031-03-02", ADA),
                ((6, 3, 4), None, "2031-03-02", CLERK),
            ],
            False,
        ),
    ],
)
def test_nor_does_it_in_cases_that_once_broke_the_law(drawn, named) -> None:
    _a_copy_raises_nothing(
        _corpus([("\n".join(SENTENCES[n] for n in at), outlet, day, chain) for at, outlet, day, chain in drawn]), named
    )


def test_what_two_papers_took_from_a_third_is_one_text_where_that_says_nothing_of_the_claim() -> None:
    corpus = _corpus([("\n".join(SENTENCES[:4]), outlet, "2031-03-02", CLERK) for outlet in OUTLETS[:2]])
    wire = Document("wire", "\n".join(SENTENCES[:5]), outlet="Northern Wire", published="2031-03-01")
    taken = reuse([document for document, _ in corpus] + [wire])
    assert {each.upstream for each in copies(taken)} == {"wire"}
    assert traced(corpus).supporting.count == traced([*corpus], wire).supporting.count == 1


@law_of_texts
@given(corpora)
def test_an_independent_origin_adds_itself(corpus) -> None:
    document = Document("new", "The keeper of the lamp was alone on Tern Rock that night and wrote down what he saw.")
    said = Statement([Hop(Source("Zed Newcomer", Kind.WITNESS))], document="new", text="the ferry was found", id="new")
    more, before = traced([*corpus, (document, said)]).supporting, traced(corpus).supporting
    assert round(more.count - before.count, 5) == 1


@law_of_texts
@given(corpora)
def test_documents_that_only_cite_each_other_add_nothing(corpus) -> None:
    names = ("Ring Gazette", "Ring Mail")
    cited = [Hop(Source(name, Kind.NEWS_OUTLET, Identity.ORGANISATION)) for name in reversed(names)]
    ring = [
        (
            Document(f"r{n}", f"It was in the {names[1 - n]}.", outlet=names[n]),
            Statement([cited[n]], f"r{n}", id=f"r{n}"),
        )
        for n in range(2)
    ]
    with_ring = traced([*corpus, *ring])
    assert round(with_ring.supporting.count - traced(corpus).supporting.count, 5) == 0
    assert ("r0", "r1") in with_ring.rings


@law_of_texts
@given(st.lists(st.tuples(texts, st.sampled_from(OUTLETS), days, st.sampled_from(OUTLETS)), min_size=2, max_size=6))
def test_each_copy_has_one_model_and_no_circle_arises(drawn) -> None:
    documents = [
        Document(f"d{n}", f"{text}\nThe {OUTLETS[n % 3]} had it.", outlet=outlet, published=day, credit=credit)
        for n, (text, outlet, day, credit) in enumerate(drawn)
    ]
    found = copies(reuse(documents))
    model = {each.downstream: each.upstream for each in found}
    assert len(model) == len(found)
    for start in model:
        at, seen = start, set[str]()
        while at in model:
            assert at not in seen
            seen.add(at)
            at = model[at]
