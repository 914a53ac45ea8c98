from __future__ import annotations

import pytest

from provenance.model import Identity, Kind

from .marked import chains, marked, resolved


@pytest.mark.parametrize(
    "before",
    [
        "The site Valley Gazer is run from a barn.",
        "One website, Valley Gazer, is new.",
        "A report from Valley Gazer came first.",
    ],
)
def test_what_the_text_calls_an_outlet_is_one(before: str) -> None:
    (statement,) = [
        each
        for each in resolved(
            marked(before + "\n{s|Valley Gazer} {c|reported} {x|that the mill had burned}.")
        ).statements
        if each.chain
    ]
    assert (statement.chain[0].kind, statement.chain[0].identity) == (Kind.NEWS_OUTLET, Identity.ORGANISATION)


def test_a_person_is_none_whatever_stands_near() -> None:
    text = "Mara Lind, a baker, read the site.\n{s|Mara Lind} {c|said} {x|that the mill had burned}."
    (statement,) = [each for each in resolved(marked(text)).statements if each.chain]
    assert statement.chain[0].identity is Identity.NAMED


def test_a_name_with_an_article_that_is_told_something_is_an_outlet() -> None:
    text = "{s|Mara Lind} {c|told} {a|the Fix} {x|that the mill had burned}."
    assert chains(resolved(marked(text))) == [["Fix", "Mara Lind"]]


@pytest.mark.parametrize("told", ["Bo Ek", "Bo"])
def test_a_person_who_is_told_something_is_no_hop(told: str) -> None:
    text = "{s|Mara Lind} {c|told} {a|" + told + "} {x|that the mill had burned}."
    assert all("Bo" not in name for chain in chains(resolved(marked(text))) for name in chain)
