"""When two named origins of one claim bear one name."""

from __future__ import annotations

import pytest

from provenance.lineage import trace
from provenance.lineage.graph import Ending, Node, Role
from provenance.lineage.likeness import likeness
from provenance.model import Claim, Document, Hop, Identity, Kind, Settings, Source, Statement

PERSON, BODY = Identity.NAMED, Identity.ORGANISATION


def joined(*names: str, identity: Identity = PERSON, document: str | None = "d") -> list[tuple[str, str]]:
    """Which of those who speak under these names are likely one."""
    endings = {}
    for name in names:
        hop = Hop(Source(name, Kind.UNKNOWN, identity))
        carrier = {"document": f"{document} {name}"} if document else {"outlet": name}
        endings[Node(Role.ORIGIN, ("source", name))] = [Ending(Statement([hop], text="so it is", **carrier), hop)]
    return [(link.one.key[1], link.other.key[1]) for link in likeness(endings, {}, {}, {}) if link.probability > 0.5]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ada Lind", "Twenty-year-old Ada Lind"),
        ("Ada Lind", "Ada"),
        ("Ada Lind", "Lind"),
        ("Gil Marsh", "Gillian Marsh"),
        ("Naser al-Jadeh", "Nasir Jaddah"),
        ("José Ek", "Jose Ek"),
    ],
)
def test_one_name_printed_in_two_ways(one: str, other: str) -> None:
    assert joined(one, other) == [tuple(sorted((one, other)))]


@pytest.mark.parametrize(
    ("one", "other"),
    [("Ada Lind", "Ada Marsh"), ("Ada Lind", "Bo Lind"), ("Jan Kerry", "Jan Kelly"), ("Ada Lind", "Lind Institute")],
)
def test_a_part_in_common_is_not_a_name_in_common(one: str, other: str) -> None:
    assert not joined(one, other)


def test_a_name_that_is_short_for_two_is_linked_with_neither() -> None:
    assert not joined("Lind", "Ada Lind", "Bo Lind")
    assert len(joined("Lind", "Ada Lind", "Mayor Ada Lind")) == 3
    assert not joined("Gil Marsh", "Gillian Marsh", "Gilbert Marsh")


def test_a_name_that_is_short_for_one_and_long_for_another_is_linked_with_both() -> None:
    assert joined("Ada", "Ada Lind", "Mayor Ada Lind", "Old Ada Lind") == [("Ada", "Ada Lind")]
    assert joined("Ada", "Ada Lind", "Old Ada Lind") == [("Ada", "Ada Lind"), ("Ada Lind", "Old Ada Lind")]


def test_of_bodies_only_the_same_words_are_the_same() -> None:
    assert not joined("Vale", "Vale Council", identity=BODY)
    assert not joined("Vale Council", "Vale Council of Elders", identity=BODY)


def test_who_builds_by_hand_says_who_is_who() -> None:
    assert not joined("Ada Lind", "Ada", document=None)


def test_one_somebody_under_two_names_is_one_origin() -> None:
    said = [
        Statement([Hop(Source(name, Kind.CIVILIAN))], document=f"d{n}", text="the ferry sank", id=f"s{n}")
        for n, name in enumerate(("Ada Lind", "Fisher Ada Lind"))
    ]
    documents = [Document(f"d{n}", "The ferry sank.") for n in range(2)]
    (traced,) = trace([Claim("c", "The ferry sank", said)], documents, [], Settings())
    (origin,) = traced.origins
    assert sorted(origin.documents) == ["d0", "d1"]
    assert traced.supporting.count < 1.1
