"""Whose story is told again without a name."""

from __future__ import annotations

from provenance.lineage import trace
from provenance.model import (
    Claim,
    Derivation,
    Document,
    Hop,
    Identity,
    Kind,
    Polarity,
    Settings,
    Source,
    Statement,
    Why,
)

LIND, MARSH = Source("Ada Lind", Kind.CIVILIAN), Source("Bo Marsh", Kind.CIVILIAN)
MAN = Source("a man of the port", Kind.CIVILIAN, Identity.UNNAMED)
POST = Source("Harbour Post", Kind.NEWS_OUTLET, Identity.ORGANISATION)


def count(*sources: Source, outlets: tuple[str, ...] = (), copied: int = 0) -> float:
    """How many say so, when each document has it from one of `sources`; the last is copied so many times."""
    sources = (*sources, *sources[-1:] * copied)
    said = [
        Statement([Hop(source)], document=f"d{n}", text="the ferry has sunk", id=f"s{n}")
        for n, source in enumerate(sources)
    ]
    named = dict(enumerate(outlets))
    documents = [Document(f"d{n}", "", outlet=named.get(n)) for n in range(len(sources))]
    model = len(sources) - copied - 1
    copies = [Derivation(f"d{n}", f"d{model}", Why.COPY, 1.0) for n in range(model + 1, len(sources))]
    return trace([Claim("c", "The ferry has sunk", said)], documents, copies, Settings())[0].supporting.count


def test_whom_others_name_may_be_whom_this_text_does_not_name() -> None:
    assert count(LIND, MAN) == 2
    assert count(LIND, LIND, MAN) == 1.5
    assert count(LIND, LIND, POST) == 1.5


def test_a_story_that_two_tell_as_often_is_no_ones() -> None:
    assert count(LIND, LIND, MARSH, MARSH, MAN) == 3


def test_others_who_are_named_change_nothing() -> None:
    others = [Source(name, Kind.WITNESS) for name in ("Cato Reed", "Dora Vale", "Egil Stone", "Fay Quist", "Gus Orlo")]
    assert count(LIND, LIND, *others, MAN) == len(others) + 1.5


def test_who_tells_few_of_many_that_name_nobody_is_not_whose_story_it_is() -> None:
    outlets = [Source(f"{name} Post", Kind.NEWS_OUTLET, Identity.ORGANISATION) for name in ("Tern", "Vale", "Orlo")]
    many = [*outlets, MAN, Source("a clerk", Kind.INSIDER, Identity.UNNAMED)]
    assert count(LIND, LIND, *many) == count(LIND, *many)


def test_those_who_spoke_to_a_known_outlet_are_its_own() -> None:
    assert count(LIND, LIND, MAN, outlets=("Northern Wire", "Vale Courier", "Harbour Post")) == 2


def test_a_copy_is_no_further_text() -> None:
    assert count(LIND, LIND, MAN, MARSH, copied=2) == count(LIND, LIND, MAN, MARSH)
    assert count(MAN, LIND, copied=2) == count(MAN, LIND)


def told(*chains: list[Hop], polarity: Polarity = Polarity.SUPPORTS) -> dict[str, list[str]]:
    """Who the origins are, each with the documents that rest on it."""
    said = [
        Statement(chain, document=f"d{n}", text="the ferry has sunk", id=f"s{n}", polarity=polarity)
        for n, chain in enumerate(chains)
    ]
    documents = [Document(f"d{n}", "") for n in range(len(chains))]
    (lineage,) = trace([Claim("c", "The ferry has sunk", said)], documents, [], Settings())
    return {each.source.name if each.source else "": list(each.documents) for each in lineage.origins}


def test_who_cites_nobody_rests_on_whom_most_texts_cite() -> None:
    reports = Hop(Source("reports", identity=Identity.VAGUE))
    assert told([Hop(LIND)], [Hop(LIND)], [], [reports]) == {"Ada Lind": ["d0", "d1", "d2", "d3"]}
    assert told([Hop(LIND)], [Hop(LIND)], [Hop(MARSH)], [])["Bo Marsh"] == ["d2"]


def test_who_cites_nobody_rests_on_nobody_where_no_one_is_cited_most() -> None:
    assert told([Hop(LIND)], []) == {"": ["d1"], "Ada Lind": ["d0"]}
    assert told([Hop(LIND)], [Hop(LIND)], [Hop(MARSH)], [Hop(MARSH)], [])[""] == ["d4"]


def test_a_denial_in_ones_own_voice_is_ones_own() -> None:
    assert told([Hop(LIND)], [Hop(LIND)], [], polarity=Polarity.DENIES) == {"": ["d2"], "Ada Lind": ["d0", "d1"]}


def test_whom_documents_without_sources_rest_on_keeps_its_count() -> None:
    assert count(LIND, LIND, Source("reports", identity=Identity.VAGUE)) == 1
