from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.model import Hop, Identity, Kind
from resolve.marked import chains, marked, resolved


@pytest.mark.parametrize(
    "before",
    [
        "The site Valley Gazer is run from a barn.",
        "One website, Valley Gazer, is new.",
        "A report from Valley Gazer came first.",
        "This follows an earlier report from Valley Gazer.",
        "Outlets like Valley Gazer took it up.",
        "Valley Gazer, a northern newspaper, is new.",
        "Valley Gazer, which first reported the fire, is new.",
        "It denied Valley Gazer's exclusive.",
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


def test_a_name_of_several_words_with_an_article_is_a_body() -> None:
    text = "{s|The Ostby Harbour Front} {c|said} {x|that the mill had burned}."
    (statement,) = [each for each in resolved(marked(text)).statements if each.chain]
    assert statement.chain[0].identity is Identity.ORGANISATION


def test_a_person_is_none_whatever_stands_near() -> None:
    text = "Mara Lind, a baker, read the site.\n{s|Mara Lind} {c|said} {x|that the mill had burned}."
    (statement,) = [each for each in resolved(marked(text)).statements if each.chain]
    assert statement.chain[0].identity is Identity.NAMED


def test_a_name_with_an_article_that_is_told_something_is_an_outlet() -> None:
    text = "{s|Mara Lind} {c|told} {a|the Fix} {x|that the mill had burned}."
    assert chains(resolved(marked(text))) == [["Fix", "Mara Lind"]]


@pytest.mark.parametrize(
    ("told", "outlet"),
    [
        ("Vale Today", "Vale Today"),
        ("Orlo TV and Radio Company", "Orlo TV and Radio Company"),
        ("fix9", "fix9"),
        ("Yahoo", "Yahoo News"),
        ("the Daily Mail’s Bo Ek", "Daily Mail"),
        ("Orlo Agency", "Orlo Agency"),
        ("Vale news source KVLE", "KVLE"),
        ("local television station KVLE", "KVLE"),
    ],
)
def test_what_is_called_as_papers_are_or_works_for_one_is_an_outlet_that_was_told(told: str, outlet: str) -> None:
    text = "{s|Mara Lind} {c|told} {a|" + told + "} {x|that the mill had burned}."
    assert chains(resolved(marked(text))) == [[outlet, "Mara Lind"]]


@pytest.mark.parametrize(
    ("told", "outlet"),
    [
        ("our sister site Gazer", "Gazer"),
        ("the Gazer’s Bo Ek", "Gazer"),
        ("Gazer", "Gazer"),
        ("@gazer_vale", "@gazer_vale"),
        ("Bo Ek", "Bo Ek"),
        ("Bo Ek, host of the morning show", "Bo Ek"),
        ("radio host Bo Ek", "Bo Ek"),
    ],
)
def test_what_or_who_asks_for_all_to_hear_was_told(told: str, outlet: str) -> None:
    text = "{s|Mara Lind} {c|told} {a|" + told + "} {x|that the mill had burned}."
    (statement,) = [each for each in resolved(marked(text)).statements if each.chain]
    assert [hop.source.name for hop in statement.chain] == [outlet, "Mara Lind"]
    assert statement.chain[0].kind is Kind.NEWS_OUTLET


@pytest.mark.parametrize("told", ["local media", "Ostby media"])
def test_the_press_of_a_place_was_told(told: str) -> None:
    text = "{s|Mara Lind} {c|told} {a|" + told + "} {x|that the mill had burned}."
    assert chains(resolved(marked(text))) == [[told, "Mara Lind"]]


@pytest.mark.parametrize("told", ["the media", "news media", "several media", "the Vale Fisheries Agency"])
def test_all_the_press_and_the_state_are_no_outlet_that_was_told(told: str) -> None:
    text = "{s|Mara Lind} {c|told} {a|" + told + "} {x|that the mill had burned}."
    assert all(name == "Mara Lind" for chain in chains(resolved(marked(text))) for name in chain)


@pytest.mark.parametrize("before", ["The Daily Mail’s Bo Ek asked around.", "Bo Ek of the Daily Mail asked around."])
def test_who_writes_for_an_outlet_by_what_stands_beside_the_name_asks_for_it(before: str) -> None:
    text = before + "\n{s|Mara Lind} {c|told} {a|Ek} {x|“the mill had burned”}."
    assert ["Bo Ek", "Mara Lind"] in chains(resolved(marked(text)))


def test_initials_are_those_of_an_outlet_of_the_text() -> None:
    text = "{s|Mara Lind} {c|told} {a|VBT} {x|that the mill had burned}. The Vale Business Times is new."
    assert chains(resolved(marked(text))) == [["Vale Business Times", "Mara Lind"]]
    assert chains(resolved(marked(text.replace("Times", "Trust")))) != [["Vale Business Trust", "Mara Lind"]]


def test_whose_colleague_a_name_is_tells_that_a_quotation_was_told_in_public() -> None:
    text = "{s|Mara Lind} {c|told} {a|Orlo View’s Bo Ek} {x|“the mill had burned”}."
    assert chains(resolved(marked(text))) == [["Orlo View", "Mara Lind"]]
    assert chains(resolved(marked(text.replace("Orlo View’s ", "")))) == [["Mara Lind"]]


@pytest.mark.parametrize("after", ["A profile in Ostby magazine followed.", "It was news."])
def test_a_magazine_named_so_anywhere_is_told_in_public(after: str) -> None:
    text = "Ostby is wet. {s|Mara Lind} {c|told} {a|Ostby} {x|“the mill had burned”}. " + after
    chain = [["Ostby", "Mara Lind"]] if "magazine" in after else [["Mara Lind"]]
    assert chains(resolved(marked(text))) == chain


@pytest.mark.parametrize("told", ["Bo Ek", "Ek", "the Radio Authority"])
@pytest.mark.parametrize("before", ["The miller Bo Ek slept.", "Bo Ek, a miller, slept.", "Mayor Bo Ek slept."])
def test_a_person_of_the_story_who_is_told_something_is_no_hop(told: str, before: str) -> None:
    text = before + "\n{s|Mara Lind} {c|told} {a|" + told + "} {x|that the mill had burned}."
    assert all(name == "Mara Lind" for chain in chains(resolved(marked(text))) for name in chain)


_NAMES = st.builds(
    " ".join,
    st.tuples(
        st.sampled_from(["Daily", "Vale", "Evening", "Ostby", "Sunday"]),
        st.sampled_from(["Ledger", "Lantern", "Mail", "Leader", "Today", "Beacon", "Witness", "Argonaut", "Gazer"]),
    ),
) | st.sampled_from(["Gazer", "Times of Vale", "Argonaut", "Old Vale Lantern"])


def _cited(mention: str, outlet: str, before: str = "It rained.") -> Hop:
    """The hop that a mention in one document becomes where another one is of an outlet."""
    citing = marked(before + "\nThe mill had burned, {s|" + mention + "} {c|reported}{x|, after a storm at noon}.")
    (hop,) = [hop for each in resolved(citing, marked("Fog.", "b.txt", outlet)).statements for hop in each.chain]
    return hop


@given(_NAMES, st.sampled_from(["", "the ", "The "]), st.sampled_from(["", "the ", "The "]))
def test_an_outlet_that_the_corpus_declares_is_one_where_its_name_is_the_mention(
    name: str, declared: str, article: str
) -> None:
    hop = _cited(article + name, declared + name)
    assert (hop.source.kind, hop.source.identity) == (Kind.NEWS_OUTLET, Identity.ORGANISATION)


@pytest.mark.parametrize(
    ("mention", "before"),
    [
        ("Mercury", "Mara Mercury came."),
        ("Mercury", "Mr Mercury came."),
        ("Mercury", "The teacher Mercury came."),
        ("Mercury", "The clerk, Senator Mercury, came."),
        ("Mr Mercury", "It rained."),
        ("Bo Mercury", "It rained."),
    ],
)
def test_a_person_who_bears_the_name_of_a_declared_outlet_stays_one(mention: str, before: str) -> None:
    assert _cited(mention, "Mercury", before).source.identity is Identity.NAMED


@pytest.mark.parametrize("beside", ["a teacher", "who bakes bread"])
def test_who_is_described_as_a_person_is_is_no_outlet(beside: str) -> None:
    assert _cited("Mara Lind", "Mara Lind", f"Mara Lind, {beside}, came.").source.identity is Identity.NAMED


def test_what_an_outlet_does_makes_it_no_person() -> None:
    assert _cited("Vale Gazer", "Vale Gazer", "Vale Gazer, citing a minister, was first.").source.kind is (
        Kind.NEWS_OUTLET
    )


@pytest.mark.parametrize(
    ("mention", "outlet"), [("the witness", "The Witness"), ("senior officials", "Senior Officials")]
)
def test_a_declared_name_in_small_letters_is_no_name(mention: str, outlet: str) -> None:
    assert _cited(mention, outlet).source.identity is Identity.UNNAMED


def test_a_body_with_a_site_of_its_own_still_speaks_for_itself() -> None:
    assert _cited("the Vale Council", "Vale Council").source.kind is Kind.INSTITUTION


def test_a_pronoun_is_no_outlet_whatever_the_corpus_declares() -> None:
    text = "{0s|Mara Lind} {0c|came}{0x| and said that it rained}.\n{1s|She} {1c|said} {1x|that the mill had burned}."
    assert chains(resolved(marked(text), marked("Fog.", "b.txt", "She")))[-1] == ["Mara Lind"]


def test_a_declared_outlet_beside_what_it_is_called_is_the_outlet() -> None:
    text = "{s|The paper}, Vale Gazer, {c|said} {x|that the mill had burned}."
    ((hop,),) = [
        each.chain for each in resolved(marked(text), marked("Fog.", "b.txt", "Vale Gazer")).statements if each.chain
    ]
    assert (hop.source.name, hop.source.kind) == ("Vale Gazer", Kind.NEWS_OUTLET)


def test_a_declared_outlet_that_is_told_something_comes_first() -> None:
    text = "{s|Mara Lind} {c|told} {a|Vale Gazer} {x|that the mill had burned}."
    assert chains(resolved(marked(text), marked("Fog.", "b.txt", "Vale Gazer"))) == [["Vale Gazer", "Mara Lind"]]


def test_who_is_told_as_a_papers_own_is_the_paper() -> None:
    text = "{s|A miller} {c|told} {a|The Telegraph’s Mara Turner}: {x|“The mill had burned.”}"
    assert chains(resolved(marked(text))) == [["The Telegraph", "A miller"]]


@pytest.mark.parametrize(
    ("source", "identity"),
    [
        ("An investigation by The Gazer", Identity.ORGANISATION),
        ("An exposé by the Gazer", Identity.ORGANISATION),
        ("A joint inquiry by the Gazer", Identity.ORGANISATION),
        ("An investigation by Mara Lind", Identity.NAMED),
    ],
)
def test_the_work_of_an_outlet_is_the_outlets(source: str, identity: Identity) -> None:
    text = "{s|" + source + "} {c|found} {x|that the mill had burned}."
    (statement,) = [each for each in resolved(marked(text)).statements if each.chain]
    assert statement.chain[0].identity is identity
    assert (statement.chain[0].kind is Kind.NEWS_OUTLET) is (identity is Identity.ORGANISATION)


def test_the_work_of_an_outlet_that_the_corpus_declares_is_the_outlets() -> None:
    text = "{s|An investigation by Gazer} {c|found} {x|that the mill had burned}."
    other = marked("{s|Bo Ek} {c|said} {x|that it rained}.", id="b.txt", outlet="Gazer")
    resolution = resolved(marked(text), other)
    first = min(resolution.statements, key=lambda each: each.document)
    assert first.chain[0].kind is Kind.NEWS_OUTLET


@pytest.mark.parametrize("mention", ["The Vale Gazer website", "The Vale Gazer newspaper", "Vale Gazer newsletter"])
def test_a_declared_outlet_before_what_it_is_called_is_the_outlet(mention: str) -> None:
    assert _cited(mention, "Vale Gazer").source.kind is Kind.NEWS_OUTLET
    assert _cited(mention, "Vale Gazer").source.name in ("Vale Gazer", "The Vale Gazer")


def test_the_site_of_a_body_is_no_declared_outlet() -> None:
    assert _cited("The council website", "Vale Gazer").source.name == "The council website"
