"""Documents stand under the one that they were taken from, each once, and no two parts of a page have one name."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from provenance.model import Derivation, Why
from provenance.report.html.anchors import names
from provenance.report.html.tree import Branch, grown, steps_of

_ids = st.sampled_from("abcde")
_steps = st.builds(Derivation, _ids, _ids, st.sampled_from(Why), st.floats(0, 1))


def _drawn(branches: list[Branch] | tuple[Branch, ...]) -> list[object]:
    return [(each.carrier, _drawn(each.branches)) if each.branches else each.carrier for each in branches]


def test_ids_that_look_alike_have_names_of_their_own() -> None:
    assert names("doc", ["a.txt", "a txt", "a-txt-2", "a/txt", "é"]) == [
        "doc-a-txt",
        "doc-a-txt-2",
        "doc-a-txt-2-2",
        "doc-a-txt-3",
        "doc-x",
    ]


def test_a_document_stands_under_the_one_it_was_taken_from() -> None:
    steps = [Derivation("b", "a", "citation", 0.9), Derivation("c", "b", "copy", 0.8)]
    assert _drawn(grown("abc", steps)) == [("a", [("b", ["c"])])]


def test_of_several_the_most_probable_is_above_and_a_shared_source_says_least() -> None:
    steps = [
        Derivation("c", "a", "same-origin", 0.99),
        Derivation("c", "b", "citation", 0.4),
        Derivation("c", "d", "credit", 0.5),
    ]
    (_, _, above) = grown("abdc", steps)
    (branch,) = above.branches
    assert (above.carrier, branch.step, branch.others) == ("d", steps[2], (steps[1], steps[0]))


def test_a_circle_is_cut_where_it_is_least_probable_and_no_step_of_it_is_lost() -> None:
    steps = [Derivation("b", "a", "citation", 0.9), Derivation("a", "b", "citation", 0.7)]
    (branch,) = grown("ab", steps)
    assert (branch.carrier, branch.others, _drawn([branch])) == ("a", (steps[1],), [("a", ["b"])])


def test_steps_to_and_from_elsewhere_are_not_drawn() -> None:
    assert grown("a", [Derivation("a", "x", "copy"), Derivation("x", "a", "copy")]) == [Branch("a")]


def test_a_line_of_any_length_is_drawn_and_goes_on_beside_its_beginning() -> None:
    ids = [f"{n:04}" for n in range(1000)]
    steps = [Derivation(after, before, "citation", 0.9) for before, after in pairwise(ids)]
    branches = grown(ids, steps)
    assert [each.carrier for each in branches] == ids[::20]
    assert branches[1].others == (steps[19],)
    assert steps_of(branches) == set(steps)


@given(st.lists(_ids, unique=True), st.lists(_steps, max_size=8))
def test_every_carrier_stands_once_and_every_step_between_them_is_told(ids: list[str], steps: list[Derivation]) -> None:
    branches = grown(ids, steps)

    def carriers(several: tuple[Branch, ...] | list[Branch]) -> list[str]:
        return [id for each in several for id in (each.carrier, *carriers(each.branches))]

    assert sorted(carriers(branches)) == sorted(ids)
    assert steps_of(branches) == {each for each in steps if each.downstream in ids and each.upstream in ids}
