from __future__ import annotations

import pytest
from attrs import evolve

from provenance.model import Modality
from resolve.marked import chains, marked, resolved


def _texts(text: str, **rest: object) -> list[tuple[str, list[str]]]:
    resolution = resolved(marked(text, **rest))  # type: ignore[arg-type]
    statements = sorted(resolution.statements, key=lambda each: each.span)
    return [(each.text, [hop.source.name for hop in each.chain]) for each in statements]


def test_the_content_is_the_statement() -> None:
    assert _texts("{s|Mara Lind} {c|said} {x|that the bridge had closed}.") == [
        ("the bridge had closed", ["Mara Lind"])
    ]


def test_quotation_marks_and_commas_are_left_out() -> None:
    assert _texts("{x|“The bridge has closed,”} {c|said} {s|Mara Lind}.") == [("The bridge has closed", ["Mara Lind"])]


def test_a_sentence_in_own_voice_is_a_statement_without_a_chain() -> None:
    assert _texts("The bridge has closed.") == [("The bridge has closed.", [])]


def test_an_attributed_sentence_is_not_also_in_own_voice() -> None:
    assert len(_texts("{s|Mara Lind} {c|said} {x|that the bridge had closed}.")) == 1


@pytest.mark.parametrize(
    "text", ["Has the bridge closed?", "By Mara Lind", "Photo: the bridge at night", "Read more here"]
)
def test_questions_and_furniture_say_nothing(text: str) -> None:
    assert _texts(text) == []


def test_the_innermost_attribution_of_a_nest_has_the_whole_chain() -> None:
    text = "{0s|The Daily Mail} {0c|said} {0x|{1s|an official} {1c|told} {1x|how the bridge had closed}}."
    assert _texts(text, parents={1: 0}) == [("how the bridge had closed", ["Daily Mail", "an official"])]


def test_two_who_share_a_content_make_one_statement() -> None:
    text = (
        "{1c|Citing} {1s|a party source}, {0s|Mara Lind} {0c|told} {0a|the Daily Mail} "
        "{0x|{1x|that the bridge had closed}}."
    )
    (said,) = _texts(text, parents={1: 0})
    assert said == ("the bridge had closed", ["Daily Mail", "Mara Lind", "a party source"])


def test_the_outlet_that_was_told_comes_first_elsewhere_and_nowhere_at_home() -> None:
    text = "{s|Mara Lind} {c|told} {a|the Daily Mail} {x|that the bridge had closed}."
    assert _texts(text) == [("the bridge had closed", ["Daily Mail", "Mara Lind"])]
    assert _texts(text, outlet="Daily Mail") == [("the bridge had closed", ["Mara Lind"])]


@pytest.mark.parametrize(
    ("outlet", "domain", "own"),
    [
        (None, "valegazette.com", True),
        (None, "the-vale-gazette.co.uk", True),
        ("valegazette.com", None, True),
        ("Valegazette", "valegazette.com", True),
        (None, None, False),
        (None, "valegazettenews.com", False),
        ("Orvel Echo", "valegazette.com", False),  # carried there, and not by the paper
        ("Gazette", None, False),
    ],
)
def test_an_outlet_known_by_its_address_knows_its_own_name(outlet: str | None, domain: str | None, own: bool) -> None:
    document, extraction = marked("{s|Mara Lind} {c|told} {a|The Vale Gazette} {x|that the bridge had closed}.")
    resolution = resolved((evolve(document, outlet=outlet, domain=domain), extraction))
    assert chains(resolution) == [["Mara Lind"] if own else ["The Vale Gazette", "Mara Lind"]]


def test_what_the_own_outlet_learned_is_in_own_voice() -> None:
    assert _texts("{s|The Daily Mail} {c|has learned} {x|that the bridge closed}.", outlet="Daily Mail") == [
        ("the bridge closed", [])
    ]


def test_a_private_utterance_is_an_event_that_somebody_relays() -> None:
    text = (
        "{0x|{1s|Minister Omid Parsa} {1c|privately told} {1a|Mara Lind} {1x|that the bridge would close}}, "
        "{0s|an official briefed on the talks} {0c|said}."
    )
    (said,) = _texts(text, parents={1: 0})
    assert said[0] == "Minister Omid Parsa privately told Mara Lind that the bridge would close"
    assert said[1] == ["an official briefed on the talks"]


def test_a_private_utterance_that_nobody_relays_has_no_chain() -> None:
    text = "{s|Minister Omid Parsa} {c|told} {a|Mara Lind} {x|that the bridge would close}. Lind, a sailor, slept."
    assert _texts(text)[0] == ("Minister Omid Parsa told Mara Lind that the bridge would close", [])


@pytest.mark.parametrize("addressee", ["the medics", "him", "Lind"])
def test_what_is_quoted_was_not_told_in_private(addressee: str) -> None:
    text = f"{{s|Omid Parsa}} {{c|told}} {{a|{addressee}}} {{x|“The bridge will close.”}}"
    assert [chain for _, chain in _texts(text)] == [["Omid Parsa"]]


def test_telling_a_doctor_is_not_private() -> None:
    text = "{s|Omid Parsa} {c|told} {a|the medics} {x|that the bridge would close}."
    assert _texts(text) == [("the bridge would close", ["Omid Parsa"])]


@pytest.mark.parametrize("addressee", ["reporters", "parliament", "a news conference", "investors", "the court"])
def test_telling_the_public_is_not_private(addressee: str) -> None:
    text = f"{{s|Mara Lind}} {{c|told}} {{a|{addressee}}} {{x|that the bridge would close}}."
    assert _texts(text) == [("the bridge would close", ["Mara Lind"])]


def test_whoever_was_told_by_the_furthest_source_relays_it() -> None:
    text = "{0s|Mara Lind} {0c|said} {0x|{1s|a sailor} {1c|told} {1a|her} {1x|that the bridge would close}}."
    assert _texts(text, parents={1: 0}) == [("the bridge would close", ["Mara Lind", "a sailor"])]


def test_hearsay_without_a_source_is_one_vague_hop_named_by_its_cue() -> None:
    resolution = resolved(marked("{x|The bridge has} {c|reportedly} {x|closed for good}."))
    (said,) = resolution.statements
    assert [(hop.text, hop.identity.value) for hop in said.chain] == [("reportedly", "vague")]
    assert len(said.pieces) == 2


def test_a_statement_keeps_its_modality() -> None:
    resolution = resolved(
        marked("{s|Mara Lind} {c|denied} {x|that the bridge had closed}.", modality={0: Modality.DENIED})
    )
    assert [said.modality for said in resolution.statements] == [Modality.DENIED]


def test_what_cannot_speak_is_not_followed() -> None:
    assert _texts("{s|DNA tests} {c|confirmed} {x|that the bridge had closed}.") == [
        ("DNA tests confirmed that the bridge had closed.", [])
    ]


def test_chains_are_read_in_the_order_of_the_text() -> None:
    resolution = resolved(marked("{0s|Bo Ek} {0c|said} {0x|it had rained}.\n{1s|Mara Lind} {1c|said} {1x|it was dry}."))
    assert chains(resolution) == [["Bo Ek"], ["Mara Lind"]]


def test_a_source_that_spoke_to_an_outlet_is_still_reached_through_it() -> None:
    text = (
        "{0s|A source close to the mayor} {0c|told} {0a|the Daily Mail} {0x|that the bridge had closed}.\n"
        "{1s|The source} {1c|said} {1x|that the mayor had fled}."
    )
    assert [chain for _, chain in _texts(text)] == 2 * [["Daily Mail", "A source close to the mayor"]]


def test_a_named_person_may_have_spoken_to_others() -> None:
    text = (
        "{0s|Mara Lind} {0c|told} {0a|the Daily Mail} {0x|that the bridge had closed}.\n"
        "{1s|Lind} {1c|said} {1x|that the mayor had fled}."
    )
    assert [chain for _, chain in _texts(text)] == [["Daily Mail", "Mara Lind"], ["Mara Lind"]]


def test_whom_a_speaker_cites_next_is_whom_the_speaker_rests_on() -> None:
    text = (
        "{0s|An official} {0c|said} {0x|that the bridge had closed}.\n"
        "{1s|The official} {1c|cited} {2s|engineers at the works}.\n"
        "The town is quiet.\n"
        "{3s|The official} {3c|said} {3x|that the mayor had fled}."
    )
    document, extraction = marked(text, parents={2: 1})
    two = [evolve(each, cue=extraction.attributions[1].cue) if n == 2 else each
           for n, each in enumerate(extraction.attributions)]  # fmt: skip
    found = chains(resolved((document, evolve(extraction, attributions=two))))
    assert found == [["An official", "engineers at the works"], [], ["An official"]]


def test_who_informed_a_speaker_is_whom_what_they_have_said_rests_on() -> None:
    text = (
        "{0s|Mara Lind} {0c|said} {0x|that the bridge had closed}.\n"
        "{1s|She} had been told so {1c|by} {2s|an engineer at the works}.\n"
        "{3s|She} {3c|said} {3x|that the mayor had fled}."
    )
    document, extraction = marked(text, parents={2: 1})
    two = [evolve(each, cue=extraction.attributions[1].cue) if n == 2 else each
           for n, each in enumerate(extraction.attributions)]  # fmt: skip
    found = chains(resolved((document, evolve(extraction, attributions=two))))
    assert found == [["Mara Lind", "an engineer at the works"], ["Mara Lind"]]


def test_a_turn_of_an_interview_is_its_speakers_whose_name_is_in_capitals() -> None:
    text = "Minister Mara Lind met the press.\n{0s|HOST}{0c|:} Why?\n{1s|LIND}{1c|:} {1x|The bridge had closed.}"
    assert _texts(text, parents={1: 0})[-1] == ("The bridge had closed.", ["Mara Lind"])
    assert _texts(text)[-1] == ("LIND: The bridge had closed.", [])


def test_an_outlet_without_a_name_can_be_told() -> None:
    assert _texts("{s|Mara Lind} {c|told} {a|a radio station} {x|that the bridge had closed}.") == [
        ("the bridge had closed", ["a radio station", "Mara Lind"])
    ]
    assert _texts("{s|Mara Lind} {c|told} {a|the newspaper} {x|that the bridge had closed}.") == [
        ("the bridge had closed", ["Mara Lind"])
    ]


def test_who_told_a_journalist_of_an_outlet_told_the_outlet() -> None:
    text = "{s|Mara Lind} {c|told} {a|the BBC's Jonas Ek} {x|that the bridge had closed}."
    assert _texts(text) == [("the bridge had closed", ["BBC", "Mara Lind"])]


def test_a_short_content_takes_its_verb_along() -> None:
    assert _texts("{s|Mara Lind} {c|retracted} {x|her report}.") == [("retracted her report", ["Mara Lind"])]


def test_a_pronoun_points_to_where_the_source_is_named() -> None:
    text = "{0s|Mara Lind} {0c|said} {0x|that the bridge had closed}.\n{1s|She} {1c|said} {1x|that the mayor had fled}."
    document, extraction = marked(text)
    statements = resolved((document, extraction)).statements
    assert {hop.text for each in statements for hop in each.chain} == {"Mara Lind"}
    assert all(hop.span and hop.span.of(document.text) == hop.text for each in statements for hop in each.chain)


def test_each_sentence_of_a_quotation_that_goes_on_is_a_statement() -> None:
    text = "{x|“The bridge closed,”} {c|said} {s|Mara Lind}.\n{x|“The mayor had fled.”}"
    assert _texts(text) == [("The bridge closed", ["Mara Lind"]), ("The mayor had fled.", ["Mara Lind"])]


def test_a_quotation_split_within_a_sentence_is_one_statement() -> None:
    assert len(_texts("{x|“The bridge,”} {c|said} {s|Mara Lind}, {x|“has closed.”}")) == 1


def test_who_is_described_beside_the_name_is_the_one_named_though_a_source_already() -> None:
    text = (
        "The film was {0c|shown first by} {0s|Mara Lind}, {1s|a reporter for the Daily Mail}, who {1c|said} "
        "{0x|{1x|that it came from the mine}}."
    )
    assert all(chain == ["Mara Lind"] for _, chain in _texts(text))


def test_several_beside_a_name_are_others() -> None:
    text = "{0c|According to} {0s|Mara Lind}, {0x|{1s|officials} {1c|said} {1x|that the mine had closed}}."
    assert _texts(text, parents={1: 0})[-1][1] == ["Mara Lind", "officials"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Lind spoke for the management.\n{s|Management} {c|said} {x|that the mine had closed}.", "Management"),
        ("Odran left.\n{s|Odran} {c|said} {x|that the mine had closed}.", "Odran"),
    ],
)
def test_a_word_that_the_text_also_prints_small_is_no_name(text: str, name: str) -> None:
    (statement,) = [each for each in resolved(marked(text)).statements if each.chain]
    assert (statement.chain[0].identity.value == "named") == (name == "Odran")


def test_that_opens_a_quotation_as_a_pronoun() -> None:
    assert _texts("{x|“That is what they wanted,”} {c|said} {s|Mara Lind}.")[0][0] == "That is what they wanted"


def test_of_whose_sources_they_are_is_part_of_the_mention() -> None:
    text = "{0s|The site}'s {1s|sources} {0c|{1c|say}} {0x|{1x|that the mine had closed}}."
    assert _texts(text, parents={1: 0})[0][1][-1] == "The site's sources"


@pytest.mark.parametrize(("told", "hops"), [("various outlets", 1), ("two newspapers", 1), ("a radio station", 2)])
def test_several_outlets_that_were_told_are_no_hop(told: str, hops: int) -> None:
    text = "{s|Mara Lind} {c|told} {a|" + told + "} {x|that the mine had closed}."
    assert len(_texts(text)[0][1]) == hops


def test_here_is_owns_nobody() -> None:
    resolution = resolved(
        marked("It rained. Here's {s|Mara Lind at the Echo}{c|:} {x|The bridge had closed on Monday}.")
    )
    assert [hop.text for each in resolution.statements for hop in each.chain] == ["Mara Lind at the Echo"]


def test_what_a_speaker_says_beside_the_words_of_others_is_a_statement_too() -> None:
    text = (
        "{0s|Mara Lind} {0c|wrote}: {0x|“The bridge has closed.”}\n{0x|“{1s|Ann Parsa} {1c|says} {1x|the ferry runs}.”}"
    )
    assert _texts(text, parents={1: 0}) == [
        ("The bridge has closed.", ["Mara Lind"]),
        ("the ferry runs", ["Mara Lind", "Ann Parsa"]),
    ]


@pytest.mark.parametrize(
    ("short", "own", "home"),
    [
        ("the Courier", "Ostby Valley Courier", True),
        ("The Post", "The Washington Post", True),
        ("The Times", "nytimes.com", True),
        ("the Leader", "The Ostby Leader", True),
        ("the Lantern", "Daily Lantern", True),
        ("Evening Post", "Ostby Evening Post", True),
        ("Fox News", "Ostby Fox News", False),
        ("the Courier", "Ostby Valley Gazette", False),
        ("the Norwegian Courier", "Ostby Valley Courier", False),
        ("Today", "USA Today", False),
    ],
)
def test_the_own_outlet_by_its_short_name_is_no_hop(short: str, own: str, home: bool) -> None:
    text = "{s|Mara Lind} {c|told} {a|" + short + "} {x|that the bridge had closed}."
    assert (_texts(text, outlet=own)[0][1] == ["Mara Lind"]) is home


def test_what_an_investigation_of_the_own_outlet_found_is_in_own_voice() -> None:
    text = "{s|A Courier investigation} {c|found} {x|that the bridge had closed}."
    assert _texts(text, outlet="Ostby Courier") == [("the bridge had closed", [])]
    assert _texts(text, outlet="Ostby Gazette") != [("the bridge had closed", [])]


def test_a_short_name_may_be_of_another_outlet_that_the_text_or_the_corpus_has() -> None:
    text = (
        "{0s|The Vale Courier} {0c|reported} {0x|that the bridge had closed}.\n"
        "{1s|Mara Lind} {1c|told} {1a|the Courier} {1x|that it had rusted}."
    )
    assert _texts(text, outlet="Ostby Courier")[1][1] == ["The Vale Courier", "Mara Lind"]
    told = marked("{s|Mara Lind} {c|told} {a|the Courier} {x|that it had rusted}.", outlet="Ostby Courier")
    other = marked("{s|Bo Ek} {c|said} {x|that it rained}.", id="b.txt", outlet="The Courier")
    assert chains(resolved(told, other))[0] == ["the Courier", "Mara Lind"]
