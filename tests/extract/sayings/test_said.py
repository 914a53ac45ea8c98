"""Verbs of saying, in each place that they can take."""

from __future__ import annotations

import pytest
from tests.extract.reading import Read, attributions, read, words

from provenance.extract import attributions as wide

QUOTED = "“The dam is safe,”"


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("The mayor said that the dam is safe.", "The mayor", "that the dam is safe"),
        ("The mayor said the dam is safe.", "The mayor", "the dam is safe"),
        ("In a so-called “joint effort,” Velden announced Monday that the dam is safe.", "Velden",
         "that the dam is safe"),
        ("On a “wet night,” Velden said in Orlo.", "Velden", "On a “wet night,”"),
        ("Velden confirmed to the Echo the new dam is safe.", "Velden", "the new dam is safe"),
        ("The dam is safe, the mayor said on Tuesday.", "the mayor", "The dam is safe"),
        ("The dam, the mayor said, is safe.", "the mayor", "The dam | is safe"),
        (f"{QUOTED} the mayor said.", "the mayor", QUOTED),
        (f"{QUOTED} said Anna Velden, a spokeswoman for the city.", "Anna Velden, a spokeswoman for the city", QUOTED),
        (f"{QUOTED} Velden said. “Sleep well.” She left.", "Velden", f"{QUOTED} | “Sleep well.”"),
        ("Velden, a retired engineer, said the dam is safe.", "Velden, a retired engineer,", "the dam is safe"),
        ("Velden said: “The dam is safe.”", "Velden", "“The dam is safe.”"),
        ("Velden on Tuesday said the dam is safe.", "Velden", "the dam is safe"),
        ("The dam is safe, the Orlo Today said today.", "the Orlo Today", "The dam is safe"),
        ("He insisted it was safe.", "He", "it was safe"),
        ("The ministry believes that the dam is safe.", "The ministry", "that the dam is safe"),
        ("Officials and engineers warned the dam would break.", "Officials and engineers", "the dam would break"),
        ("An aide who asked not to be named said the dam broke.", "An aide who asked not to be named", "the dam broke"),
        ("Velden tweeted that the dam is safe.", "Velden", "that the dam is safe"),
        ("Velden revealed in an interview on Monday that the dam leaks.", "Velden", "that the dam leaks"),
        ("Velden said, at a news conference in Orlo, that “the dam leaks.”", "Velden", "that “the dam leaks.”"),
        ('"The dam is safe," Velden said.', "Velden", '"The dam is safe,"'),
        ("‘The dam is safe,’ Velden said.", "Velden", "‘The dam is safe,’"),
        ("“The dam is shut, Bo,” the note reads.", "the note", "“The dam is shut, Bo,”"),
        ("Velden has revealed why the dam leaked.", "Velden", "why the dam leaked"),
        ("The dam leaks (as Velden and others pointed out), but it holds.", "Velden and others", "The dam leaks"),
        ("Thanks to the fine work of Ada Velden, we now know that it leaks.", "Ada Velden",
         "we now know that it leaks"),
        ("As Velden demonstrates in a film, the dam leaks.", "Velden", "the dam leaks"),
        ("Here is the news: according to Velden, the dam leaks.", "Velden", "the dam leaks"),
        ("''The dam is safe,'' Velden said.", "Velden", "''The dam is safe,''"),
        ("The reports, which Velden said were false, spread.", "Velden", "The reports | were false"),
        ("A man, who Velden said was ill, left.", "Velden", "A man | was ill"),
        ("The man, who said he was a pilot, left.", "The man", "he was a pilot"),
        ("They met Ana Velden, who said the dam leaks.", "Ana Velden", "the dam leaks"),
        ("Velden said in May — only a week after the flood — that the dam leaks.", "Velden", "that the dam leaks"),
        ("The Orlo Reporter stated on Nov. 8, 2034, that the dam leaks.", "The Orlo Reporter", "that the dam leaks"),
        ("It was the largest dam built, reports the Orlo Herald this morning.", "the Orlo Herald",
         "It was the largest dam built"),
        ("The plan, reported on Sunday by The Orlo Times, is expected to pass.", "The Orlo Times",
         "The plan | is expected to pass"),
        ("The site – which calls itself “Orlo's first and only news source” – said the dam leaks.",
         "The site – which calls itself “Orlo's first and only news source” –", "the dam leaks"),
        ("Velden said IS was at the dam.", "Velden", "IS was at the dam"),
        ("Velden said the dam leaks, despite reports of repairs.", "Velden", "the dam leaks"),
        ("Velden said the recently revealed plan is his.", "Velden", "the recently revealed plan is his"),
        ("Velden is believed to have ordered the repairs that failed.", "",
         "Velden | to have ordered the repairs that failed"),
        ("A source appeared to confirm that the dam leaks.", "A source", "that the dam leaks"),
        ("Velden posted the line: “The dam leaks!”", "Velden", "“The dam leaks!”"),
        ("As the Echo reported on Monday, the dam leaks.", "the Echo", "the dam leaks"),
        ("As the flood grew, the dam broke.", None, None),
        ("An engineer who has come back from the dam said it leaks.", "An engineer who has come back from the dam",
         "it leaks"),
        ("The minister declined to comment.", None, None),
        ("The dam is said to leak.", "", "The dam | to leak"),
        ("It was claimed that the dam leaks.", "", "that the dam leaks"),
        ("The dam leaks, it has been claimed.", "", "The dam leaks"),
        ("The dam leaks, it has been revealed.", "", "The dam leaks"),
        ("The gate is rumoured to be open.", "", "The gate | to be open"),
        ("Roe was mooted as the owner of the dam.", "", "Roe | as the owner of the dam"),
        ("Velden accused the mayor of hiding a leak.", "Velden", "the mayor of hiding a leak"),
        ("The mayor is accused of fraud by the Bureau of Dams.", "the Bureau of Dams", "The mayor | of fraud"),
        ("The mayor was accused of fraud.", "", "The mayor | of fraud"),
        ("The engineer forecasts the lake to fall by half.", "The engineer", "the lake to fall by half"),
        ("The minister was told by an engineer that the dam leaks.", "an engineer", "that the dam leaks"),
        ("The minister had been told by engineers it leaks.", "engineers", "it leaks"),
        ("Two aides are said to have told Lind that the dam leaks.", "Two aides", "that the dam leaks"),
        ("A clerk was reported Sunday to have announced a drought.", "A clerk", "a drought"),
        ("Velden is said to have claimed the prize.", "", "Velden | to have claimed the prize"),
        ("An aide leaked that the dam is shut.", "An aide", "that the dam is shut"),
        ("An aide relayed to the Echo that the dam is shut.", "An aide", "that the dam is shut"),
        ("The dam leaked water that summer.", None, None),
        ("Velden rejected as false a post that said the dam is shut.", "Velden", "a post that said the dam is shut"),
        ("Velden dismissed as “rubbish” the post.", "Velden", "the post"),
        ("Reports that the dam leaks have been refuted as “rubbish” by Velden.", "Velden", "that the dam leaks"),
        ("Reports that the dam leaks were denied by the two mayors.", "the two mayors", "that the dam leaks"),
        ("The Orlo Office, in a note dated May 8, 2031, announced the repair of the dam.", "The Orlo Office",
         "the repair of the dam"),
        ("The Orlo Office on May 8, 2031, announced the repair of the dam.", "The Orlo Office",
         "the repair of the dam"),
    ],
)  # fmt: skip
def test_one_attribution(text: str, source: str | None, content: str | None) -> None:
    assert read(text) == ([] if source is None or content is None else [Read(source, content)])


def test_a_second_verb_shares_the_subject_and_ends_the_first_content() -> None:
    text = "Velden said the dam leaks and warned that it could break."
    assert read(text) == [Read("Velden", "the dam leaks"), Read("Velden", "that it could break")]


def test_another_source_in_the_same_sentence_ends_the_content() -> None:
    text = "Velden said the dam leaks, but Orlin said it is safe."
    assert read(text) == [Read("Velden", "the dam leaks"), Read("Orlin", "it is safe")]


def test_the_person_told_is_no_part_of_the_content() -> None:
    text = "Velden told the Orlo Courier that the dam leaks."
    [found] = attributions(text)
    assert words(text, found.addressee) == "the Orlo Courier"
    assert words(text, found.content) == "that the dam leaks"


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("Velden told Wirely the dam was safe.", "Wirely"),
        ("Velden told reporters the dam was safe.", "reporters"),
        ("A mother of two told the Echo that the dam leaks.", "the Echo"),
        ("Velden confirmed to the Courier that the dam leaks.", "the Courier"),
        ("Velden said in an interview with the Courier that the dam leaks.", "the Courier"),
        ("Velden said Friday on the radio show that the dam leaks.", "the radio show"),
        ("“The dam leaks,” Velden said on Orlo Radio.", "Orlo Radio"),
        ("Velden said on Friday that the dam leaks.", ""),
        ("Velden told 730 AM The Flood in Orlo, Vel., on Friday that “the dam leaks.”", "730 AM The Flood"),
        ("Velden denied the story to The Orlo Echo.", "The Orlo Echo"),
        ("The story is “rubbish,” said Velden's agent to the Echo.", "the Echo"),
    ],
)
def test_addressee(text: str, addressee: str) -> None:
    [found] = attributions(text)
    assert words(text, found.addressee) == addressee


def test_who_stands_for_its_antecedent_in_an_audit_and_for_itself_in_the_wide_sense() -> None:
    text = "The courier met two engineers, who said the dam leaks."
    assert [each.source for each in read(text)] == ["two engineers"]
    assert [words(text, each.source) for each in wide(text)] == ["who"]


def test_attitudes_are_attributions_only_in_the_wide_sense() -> None:
    text = "Velden praised the plan for the valley."
    assert not read(text)
    assert [words(text, each.content) for each in wide(text)] == ["the plan for the valley"]


@pytest.mark.parametrize(
    "text",
    [
        "The claims of the village were heard.",
        "The mayor drank from a bottle called “Orlo Spring.”",
        "Reports piled up on the desk.",
        "The state of the dam is poor.",
        "A think tank opened in Orlo.",
        "He fled after internal disputes with his chief.",
        "The rivers are measured according to law.",
        "The aim is to counter threats such as those seen in May.",
        "The crew saw it in a film posted on the net.",
        "Prices rise this season, which concludes in late March.",
        "The shots heard on the tape were real.",
        "Only the mayor has the means to confirm that it leaks.",
        "After the big reveal, the team left.",
        "They were marched to a dam in Orlo, Vel state before noon.",
        "Officials seek the truth of the rebels’ claims the dam is just one of many.",
    ],
)
def test_nouns_are_no_verbs(text: str) -> None:
    assert not read(text)


def test_an_alleged_thing_after_a_possessive_puts_nothing_forward() -> None:
    assert not read("It was the first time that the mayor's alleged death filled the papers.")


def test_verbs_that_the_lexicon_lacks() -> None:
    (found,) = read("“The dam is safe,” Velden marvelled.")
    assert found == Read("Velden", "“The dam is safe,”")


@pytest.mark.parametrize(
    "sentence",
    [
        "The firm plans to announce a dam.",
        "The mayor declined to say whether it leaks.",
        "The mayor said nothing.",
        "The plans that we saw leaked.",
        "No engineer has confirmed that the dam leaks.",
        "There was no letter from Orlo confirming that the dam leaks.",
        "The firm has not revealed its plans.",
        "Velden did not report to work on Monday.",
        "It is wrong to jump to conclusions and say the dam leaks.",
        "There is no “hard evidence” to show that the dam leaks.",
        "The dam is a wall, which some might say leaks.",
        "You would think that the dam leaks.",
        "For those who might claim that the dam leaks, there is a film.",
    ],
)
def test_what_has_not_been_said(sentence: str) -> None:
    assert read(sentence) == []


def test_the_quotation_of_one_speaker_is_not_that_of_the_next() -> None:
    text = "Velden said: “The dam leaks.” Ada Orlin, her deputy, told the Echo: “It was closed.”"
    assert [each.content for each in read(text)] == ["“The dam leaks.”", "“It was closed.”"]


def test_reporting_on_something_reports_it() -> None:
    assert [each.content for each in read("Rumours grew when the Echo reported on the leak.")] == ["on the leak"]


def test_a_main_clause_goes_on_after_what_a_relative_clause_reports() -> None:
    text = "The Echo, the weekly which first reported it, and Safir, which first reported the leak, said it was shut."
    assert "the leak" in [each.content for each in read(text)]


def test_an_alleged_thing_is_no_allegation() -> None:
    assert [each.source for each in read("Velden said the dam leaks, another alleged sign of decay.")] == ["Velden"]


@pytest.mark.parametrize(
    "sentence",
    [
        "No law requires mayors to disclose where the money went.",
        "After saying that the money was gone, she left.",
    ],
)
def test_a_verb_whose_subject_stands_elsewhere_is_no_hearsay(sentence: str) -> None:
    assert attributions(sentence) == ()


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("A panel of divers claims to have found the leak.", "A panel of divers"),
        ("Velden drew up a long report outlining it but admits that she lied.", "Velden"),
    ],
)
def test_the_verb_among_words_that_are_nouns_too(text: str, source: str) -> None:
    assert source in [each.source for each in read(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The paper gave some early figures on what buyers can expect.",
        "Should you for some reason open the valve, it will break.",
        "The office chose to dismiss most of the charges.",
        "The singer has not released a statement about the leak.",
    ],
)
def test_what_says_nothing(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The hall burned when guards and suspected smugglers fired at each other.",
        "On Monday, farmers demanding to know the reason for the flood broke the mill's windows.",
        "His refusal to say that the dam leaked cost him the vote.",
    ],
)
def test_who_is_suspected_or_asks_tells_nothing(text: str) -> None:
    assert not read(text)


def test_who_suspects_or_knows_does() -> None:
    assert read("The mayor suspected the dam was mined.") == [Read("The mayor", "the dam was mined")]
    assert read("Another alleged the dam was mined.") == [Read("Another", "the dam was mined")]
    assert read("The mayor seemed to know the dam was mined.") == [Read("The mayor", "the dam was mined")]


def test_a_failure_to_comment_says_nothing() -> None:
    text = "The talk began with his failure to comment after Orlo and Vell declared on Monday that they would meet."
    assert read(text) == [Read("Orlo and Vell", "that they would meet")]


def test_what_somebody_calls_so_ends_with_the_quotation() -> None:
    text = "Her doubts about what the mayor called “a scheme” led two members of the board to leave the hall."
    assert Read("the mayor", "“a scheme”", ("Her",)) in read(text)


def test_an_oath_tells_nothing() -> None:
    assert not read("Any man who swore allegiance to the king could have broken the law.")


def test_a_programme_is_whom_one_told_and_no_quotation() -> None:
    text = "“The dam is safe,” Velden told the station's “Good Evening.”"
    assert read(text) == [Read("Velden", "“The dam is safe,”")]
    assert [each.content for each in read("Velden told the Echo's “Good Evening” that the dam leaks.")] == [
        "that the dam leaks"
    ]


def test_what_others_make_of_a_claim_is_no_part_of_it() -> None:
    text = "Velden said the dam leaked, a claim that nobody believed."
    assert read(text)[0] == Read("Velden", "the dam leaked")


def test_a_request_puts_nothing_forward() -> None:
    assert not read("The engineer asked that the village stay away.")


def test_an_abbreviated_fort_ends_no_sentence() -> None:
    text = "Velden, once a Ft. Orlo ranger, said the dam leaks."
    assert read(text)[-1].source.startswith("Velden")


def test_an_object_ends_where_the_sentence_turns() -> None:
    text = "Velden denied a leak at the dam, but the village has fled."
    assert read(text) == [Read("Velden", "a leak at the dam")]


@pytest.mark.parametrize(
    "sentence",
    ["It may be that the sailors who reported at the clinic in Orlo were tired.", "Two sailors reported to the pier."],
)
def test_to_report_somewhere_says_nothing(sentence: str) -> None:
    assert read(sentence) == []


def test_a_clause_that_would_opens_ends_before_a_past_of_the_main_verb() -> None:
    (found,) = read("The mayor promised that the gate would be mended and threw in a lamp.")
    assert found.content == "that the gate would be mended"


@pytest.mark.parametrize(
    "content",
    ["the gate would be mended and painted", "the gate broke and threw sparks", "Ek, who would mend it, came and left"],
)
def test_what_goes_on_with_and_is_said_too(content: str) -> None:
    (found,) = read(f"The mayor said that {content}.")
    assert found.content == f"that {content}"


def test_a_second_verb_that_is_a_noun_too_ends_the_first_content() -> None:
    found = read("She is also revealing how tall the dam is, and claims the two gates leak.")
    assert [each.content for each in found] == ["how tall the dam is", "the two gates leak"]


def test_claims_in_a_list_are_nobodys() -> None:
    assert len(read("Velden revealed that he fears lies, gossip, and claims by rivals.")) == 1


def test_whom_somebody_was_accused_by_is_in_what_they_tell() -> None:
    (found,) = read("Velden said guards had accused her of spying on the dam.")
    assert (found.source, found.content) == ("Velden", "guards had accused her of spying on the dam")


def test_an_accusation_of_somebody_named_is_whose_it_is() -> None:
    assert [each.source for each in read("Velden said guards had accused Lind of theft.")] == ["Velden", "guards"]


def test_what_follows_a_semicolon_is_all_that_somebody_named_after_it_tells() -> None:
    (found,) = read("The dam fell; according to the Echo, the mayor knew of it.")
    assert found.content == "the mayor knew of it"


def test_what_somebody_calls_so_in_small_letters_is_told() -> None:
    assert [each.source for each in read("Velden called the report “nonsense.”")] == ["Velden"]


@pytest.mark.parametrize("verb", ["said", "told the Echo"])
def test_what_an_informant_fears_ends_where_the_informant_goes_on(verb: str) -> None:
    pilots = "Two pilots, who spoke on condition of anonymity because they feared reprisals,"
    assert read(f"{pilots} {verb} that the dam leaks.") == [Read(pilots, "that the dam leaks")]


@pytest.mark.parametrize("which", ["which is old", "built in May", "hit by a boat"])
def test_what_somebody_fears_goes_on_after_what_tells_more_of_the_thing(which: str) -> None:
    assert read(f"Velden feared the wall, {which}, would fall.") == [Read("Velden", f"the wall, {which}, would fall")]


@pytest.mark.parametrize(
    ("text", "source", "via"),
    [
        ("The dam leaks, internal documents show.", "internal documents", ()),
        ("The dam leaks, papers seen by the Orlo Echo show.", "papers", ("the Orlo Echo",)),
        ("The dam leaks, a copy of the contract that was seen by the Orlo Echo shows.", "a copy of the contract",
         ("the Orlo Echo",)),
        ("The dam leaks, a study has shown.", "a study", ()),
        ("The dam leaks, official figures show.", "official figures", ()),
        ("Official figures show that the dam leaks.", "Official figures", ()),
    ],
)  # fmt: skip
def test_papers_show_what_stands_before(text: str, source: str, via: tuple[str, ...]) -> None:
    assert [(each.source, each.via) for each in read(text)][-1] == (source, via)


@pytest.mark.parametrize("shows", ["tests show", "the figures show", "the mayor's face shows"])
def test_what_bears_no_testimony_shows_what_the_writer_says(shows: str) -> None:
    assert read(f"The dam leaks, {shows}.") == []


def test_what_tells_when_somebody_spoke_is_not_said() -> None:
    assert read("Velden confirmed on Monday that the dam had leaked, two days after the Echo revealed the plan.") == [
        Read("Velden", "that the dam had leaked"),
        Read("the Echo", "the plan"),
    ]


@pytest.mark.parametrize("when", ["two days after it had rained", "a day after she said it was safe"])
def test_when_something_was_is_said(when: str) -> None:
    assert read(f"Velden confirmed that the dam had leaked, {when}.")[0].content.startswith("that the dam had leaked, ")
