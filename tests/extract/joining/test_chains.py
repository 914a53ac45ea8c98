"""Every hop of a chain is found, and in order."""

from __future__ import annotations

import pytest
from tests.extract.reading import attributions, read

Chain = tuple[str, ...]


def chains(text: str) -> list[Chain]:
    """The sources of every innermost attribution, from the reader outward; the cue where none is named."""
    found = attributions(text)
    parents = {each.parent for each in found}
    printed = read(text)
    return [(*printed[n].via, printed[n].source) for n in range(len(found)) if n not in parents]


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("Citing a senior source in the party, Velden told The Orlo Times that an official fled.",
         ("Velden", "a senior source in the party")),
        ("Fars Valley, quoting the lawmaker Ivo Amin, reported that the plane fell.",
         ("Fars Valley", "the lawmaker Ivo Amin")),
        ("The plane fell, according to the Mirror, which cited a source close to the crew.",
         ("the Mirror", "a source close to the crew")),
        ("The plane fell, the paper said, citing unnamed officials.", ("the paper", "unnamed officials")),
        ("The plane fell, the Courier reported, citing a pilot.", ("the Courier", "a pilot")),
        ("According to Gulf Post, Munir Aziz said people must not fly.", ("Gulf Post", "Munir Aziz")),
        ("Munir Aziz said people must not fly, according to Gulf Post.", ("Gulf Post", "Munir Aziz")),
        ("The Safir newspaper said that the plane fell, the Courier reported.", ("the Courier", "The Safir newspaper")),
        ("The Courier reports that Aziz said the plane fell.", ("The Courier", "Aziz")),
        ("The Orlo Times spoke to a pilot who told them that the plane fell.", ("The Orlo Times", "a pilot")),
        ("The Orlo Times has interviewed Munir Aziz, who said the plane fell.", ("The Orlo Times", "Munir Aziz")),
        ("The mayor spoke to a pilot who said the plane fell.", ("a pilot",)),
        ("The Orlo Times reached out to the pilots, who said the plane fell.", ("The Orlo Times", "the pilots")),
        ("Munir Aziz who talked to local television said: “The plane fell.”",
         ("local television", "Munir Aziz who talked to local television")),
        ("The Journal's sources say the plane fell.", ("The Journal", "sources")),
        ("The Courier confirmed with Orlo police that the plane fell.", ("The Courier", "Orlo police")),
        ("Orlo police confirmed to the Courier that the plane fell.", ("Orlo police",)),
        ("The plane fell, according to two unconfirmed published reports, including the Courier's.",
         ("two unconfirmed published reports",)),
        ("The official cited by Wirely said the plane fell.", ("Wirely", "The official")),
        ("According to an official quoted in the Courier, the plane fell.", ("the Courier", "an official")),
        ("The former pilot wants his heir fired, the Vale Echo's Page Nine reported Thursday night, citing sources.",
         ("the Vale Echo's Page Nine", "sources")),
        ("Citing a pilot, Orlo News identified the plane as a glider.", ("Orlo News", "a pilot")),
        ("Orlo outlets cited unnamed pilots saying that the plane fell.", ("Orlo outlets", "unnamed pilots")),
        ("The Courier quoted a pilot, Munir Aziz, saying that the plane fell.", ("The Courier", "a pilot, Munir Aziz")),
        ("The Courier reports a pilot as saying: “The plane fell.”", ("The Courier", "a pilot")),
        ("“The plane fell,” the Courier reported Munir Aziz as saying.", ("the Courier", "Munir Aziz")),
        ("The Courier quotes prosecutor Ino Blan as saying the plane fell.", ("The Courier", "prosecutor Ino Blan")),
        ("Aziz was quoted as saying by the Courier that the plane fell.", ("the Courier", "Aziz")),
        ("“The plane fell,” Aziz was quoted as saying by the Courier.", ("the Courier", "Aziz")),
        ("A pilot was quoted in the Courier as saying: “The plane fell.”", ("the Courier", "A pilot")),
        ("“It fell,” a pilot was quoted as saying by the Orlo based Courier.", ("the Orlo based Courier", "a pilot")),
        ("An official briefed on the talks has revealed that Wan told Kalle that the plane fell.",
         ("An official briefed on the talks", "Wan")),
        ("Wan told Kalle that the plane fell, an official briefed on the talks has revealed.",
         ("an official briefed on the talks", "Wan")),
        ("The plane fell, as first reported by the Courier.", ("the Courier",)),
        ("According to a report in the Courier, the plane fell.", ("the Courier",)),
        ("The plane fell, according to people familiar with the plans.", ("people familiar with the plans",)),
        ("The plane fell in rain, The Orlo Journal reports.", ("The Orlo Journal",)),
        ("The plane fell, Aziz said (via Wirely).", ("Wirely", "Aziz")),
        ("The plane fell, according to the Courier (via Wirely).", ("Wirely", "the Courier")),
        ("The plane fell, according to the Courier (of Orlo).", ("the Courier (of Orlo)",)),
        ("The group released a statement claiming that the plane fell.", ("The group",)),
    ],
)  # fmt: skip
def test_chain(text: str, chain: Chain) -> None:
    assert chain in chains(text)


@pytest.mark.parametrize(
    "text",
    [
        "A man who claims to be the brother of Munir Aziz revealed that the plane fell.",
        "Two people who know Munir Aziz said the plane fell.",
    ],
)
def test_what_tells_who_speaks_makes_no_hop(text: str) -> None:
    speaker = text[: text.index(" revealed" if "revealed" in text else " said")]
    assert chains(text) == [(speaker,)]


def test_both_hops_share_the_content() -> None:
    found = read("Citing a pilot, Velden told The Orlo Times that the plane fell.")
    assert [each.content for each in found] == ["that the plane fell"] * 2


@pytest.mark.parametrize(
    "text",
    [
        "Aziz told the Courier that she believed the plane fell.",
        "Aziz said tests show that the plane fell.",
        "Aziz told the Courier that the pilot is believed to be alive.",
        "The plane has reportedly fallen, according to Aziz.",
    ],
)
def test_what_adds_nobody_makes_no_hop(text: str) -> None:
    assert chains(text) == [("Aziz",)]


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("Aziz fled after guards told her the plane fell, the Orlo Courier reported.", ("the Orlo Courier",)),
        ("Aziz fled after guards told her the plane fell, it was claimed.", ("",)),
        ("Aziz says guards told her the plane fell.", ("Aziz", "guards")),
    ],
)
def test_who_told_him_is_a_hop_of_his_alone(text: str, chain: Chain) -> None:
    assert chains(text) == [chain]


@pytest.mark.xfail(reason="not detected today: a publisher named in a sentence of its own", strict=True)
def test_not_detected_outlet_named_before() -> None:
    assert ("the Courier", "He") in chains("Aziz spoke to the Courier. He said the plane fell.")


def test_a_trailing_credit_is_nearest_to_the_reader() -> None:
    assert read("Velden said: “The dam leaks,” the Echo reported.")[-1].via == ("the Echo",)
    assert read("“The dam leaks,” Velden said, according to a Monday report of the Orlo Echo.")[-1].via == (
        "the Orlo Echo",
    )


def test_whom_a_speaker_cites_stands_alone() -> None:
    (outer, inner) = read("The official cited engineers at the dam.")
    assert (outer.source, inner.source, inner.via) == ("The official", "engineers at the dam", ("The official",))
    assert outer.content == inner.content == ""
    assert read("The official cited the weather.") == []
    assert read("The ministry declined to comment, citing a rule of the house.") == []
    found = read("Ek refused to leave, the mayor said, citing engineers at the dam.")
    assert found[-1].source == "engineers at the dam"


def test_a_report_that_cited_somebody() -> None:
    found = read("The dam leaks, the Echo said in a report that cited engineers at the dam.")
    assert (found[-1].source, found[-1].via) == ("engineers at the dam", ("the Echo",))


def test_what_somebody_has_in_mind_is_no_step() -> None:
    (found,) = read("Velden thought he had closed the dam, according to the Echo.")
    assert found.source == "the Echo"


def test_whose_claim_is_denied_is_no_step() -> None:
    (found,) = read("Velden denied the Echo's claims that the dam leaks.")
    assert (found.source, found.content, found.via) == ("Velden", "that the dam leaks", ())


@pytest.mark.parametrize(
    "text",
    [
        "Aziz said the pilot is not dead, as the ministry had claimed.",
        "Aziz denied that the plane fell, as claimed by the Courier.",
        "Aziz said the plane landed and did not fall, as had been reported by the Courier.",
        "Aziz said the plane fell, as a poet might say.",
    ],
)
def test_as_somebody_had_claimed_makes_no_hop_where_the_contrary_is_said(text: str) -> None:
    assert chains(text) == [("Aziz",)]


def test_who_relays_is_no_part_of_what_is_relayed() -> None:
    text = "Aziz told the paper that the pilot is believed to be alive, the Courier reports."
    assert [each.content for each in read(text)][-1] == "that the pilot is believed to be alive"
    text = "Aziz said the plane fell in rain, as the Courier reports."
    assert [each.content for each in read(text)][-1] == "the plane fell in rain"


def test_reports_that_are_refuted_are_no_step() -> None:
    (found,) = read("The council refuted newspaper reports which suggested that the plane fell.")
    assert found.source == "The council"


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("The site's sources say the plane fell.", ("The site", "sources")),
        ("The minister's sources say the plane fell.", ("The minister's sources",)),
        ("One of the Courier's sources says the plane fell.", ("the Courier", "One of the Courier's sources")),
        ("One of Aziz's sources says the plane fell.", ("One of Aziz's sources",)),
        ("People speaking to the Orlo Courier say the plane fell.",
         ("the Orlo Courier", "People speaking to the Orlo Courier")),
        ("The plane fell, according to pilots who spoke to the Orlo Courier.",
         ("the Orlo Courier", "pilots who spoke to the Orlo Courier")),
        ("The plane fell, according to pilots who spoke to the king.", ("pilots who spoke to the king",)),
        ("The plane fell, according to a pilot who told the Orlo Courier.",
         ("the Orlo Courier", "a pilot who told the Orlo Courier")),
        ("The plane fell, according to a pilot who told his wife.", ("a pilot who told his wife",)),
        ("Munir Aziz, 26, of Velden said the plane fell, according to the Courier.", ("the Courier", "Munir Aziz")),
    ],
)  # fmt: skip
def test_outlets_that_sources_spoke_to(text: str, chain: Chain) -> None:
    assert chain in chains(text)
