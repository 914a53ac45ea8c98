from __future__ import annotations

import pytest

from resolve.marked import chains, marked, resolved


def _names(text: str) -> list[str]:
    return [name for chain in chains(resolved(marked(text))) for name in chain]


def test_a_surname_stands_for_the_full_name() -> None:
    assert (
        _names("{0s|Mara Lind} {0c|said} {0x|it had rained}.\n{1s|Lind} {1c|said} {1x|it was over}.")
        == ["Mara Lind"] * 2
    )


def test_a_full_name_that_only_appears_in_the_text_counts() -> None:
    assert _names("Mara Lind came home.\n{s|Ms Lind} {c|said} {x|it had rained}.") == ["Mara Lind"]


@pytest.mark.parametrize("pronoun", ["she", "She"])
def test_a_pronoun_stands_for_who_spoke_before(pronoun: str) -> None:
    text = "{0s|Mara Lind} {0c|said} {0x|it had rained}.\n{1s|" + pronoun + "} {1c|said} {1x|it was over now}."
    assert _names(text) == ["Mara Lind"] * 2


def test_she_is_not_a_spokesman() -> None:
    text = (
        "{0s|Mara Lind} {0c|said} {0x|it had rained}.\n{1s|Spokesman Omid Parsa} {1c|said} {1x|it was dry}.\n"
        "{2s|She} {2c|said} {2x|it was over now}."
    )
    assert _names(text)[-1] in {"Mara Lind"}


def test_a_pronoun_with_nothing_before_it_is_no_source() -> None:
    assert _names("{s|He} {c|said} {x|it had rained}.") == []


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("an official briefed on the talks", "the official"),
        ("Lawmaker Mara Lind", "the lawmaker"),
        ("the Daily Mail", "the paper"),
        ("Microsoft", "the company"),
        ("a source", "the source"),
        ("the Taliban", "the group"),
    ],
)
def test_a_definite_description_stands_for_what_it_fits(first: str, then: str) -> None:
    names = _names(f"{{0s|{first}}} {{0c|said}} {{0x|it had rained}}.\n{{1s|{then}}} {{1c|said}} {{1x|it was over}}.")
    assert len(names) == 2
    assert names[0] == names[1]


def test_another_official_is_another_source() -> None:
    resolution = resolved(
        marked("{0s|An official} {0c|said} {0x|it had rained}.\n{1s|Another official} {1c|said} {1x|it was dry}.")
    )
    assert len(resolution.sources) == 2


def test_an_acronym_stands_for_the_name() -> None:
    text = "{0s|the North Bank Council} {0c|said} {0x|it had rained}.\n{1s|NBC1} {1c|said} {1x|it was over}."
    assert len(set(_names(text))) == 2
    assert len(set(_names(text.replace("NBC1", "NBCO")))) == 2


def test_a_name_beside_a_description_is_who_it_describes() -> None:
    assert _names("{x|It had rained}, {c|said} {s|the attorney general}, Mara Lind.") == ["Mara Lind"]


def test_a_name_keeps_what_the_text_says_of_it() -> None:
    resolution = resolved(marked("{s|Mara Lind}, a professor at the Harbour Institute, {c|said} {x|it had rained}."))
    assert [source.kind.value for source in resolution.sources] == ["expert"]


def test_an_early_description_is_whom_the_role_later_names() -> None:
    text = "{0s|A Swedish senator} {0c|said} {0x|it had rained}.\n{1s|Sen. Mara Lind} {1c|said} {1x|it was over}."
    assert _names(text) == ["Mara Lind"] * 2


def test_of_two_senators_an_early_description_is_neither() -> None:
    text = "{0s|A senator} {0c|said} {0x|it had rained}.\n{1s|Sen. Mara Lind} {1c|met} {1x|Sen. Bo Ek there}."
    assert _names(text)[0] == "A senator"


def test_a_group_that_monitors_is_the_one_observatory_of_the_document() -> None:
    text = (
        "{0s|A group monitoring the river} {0c|said} {0x|it had rained}.\n"
        "{1s|The Northern Observatory for Floods} {1c|said} {1x|it was over}."
    )
    assert len(set(_names(text))) == 1


def test_a_name_at_the_end_of_what_is_said_is_not_who_says_it() -> None:
    assert _names("{x|The drowned man was Bo Ek}, {s|the interior minister} {c|said}.") == ["the interior minister"]


def test_a_description_after_the_name_is_another_one() -> None:
    text = "{0s|Sen. Mara Lind} {0c|said} {0x|it had rained}.\n{1s|A senator} {1c|said} {1x|it was over}."
    assert _names(text) == ["Mara Lind", "A senator"]


def test_the_country_tells_which_minister_is_meant() -> None:
    text = (
        "Swedish Foreign Minister Mara Lind met Norwegian Foreign Minister Bo Ek.\n"
        "{s|The Swedish foreign minister} {c|said} {x|it had rained}."
    )
    assert _names(text) == ["Mara Lind"]


def test_the_last_word_of_an_outlets_name_stands_for_it() -> None:
    text = "{0s|The Wall Street Journal} {0c|said} {0x|it rained}.\n{1s|The Journal} {1c|said} {1x|it snowed}."
    assert chains(resolved(marked(text))) == 2 * [["The Wall Street Journal"]]


def test_a_spokesman_is_only_who_speaks_for_the_same_body() -> None:
    text = (
        "{0s|A spokesman for the North Bank} {0c|said} {0x|it had rained}.\n"
        "{1s|Bo Ek, a spokesman for the South Bank,} {1c|said} {1x|it was dry}."
    )
    assert _names(text)[0] != "Bo Ek"
    assert _names(text.replace("North", "South"))[0] == "Bo Ek"


def test_one_holder_of_a_role_may_be_printed_in_several_ways() -> None:
    text = "{s|A cleric} {c|said} {x|it had rained}.\nSheikh Nadir Jadeh spoke. SHEIKH NADIR JADEH, in short."
    assert _names(text) == ["Nadir Jadeh"]


def test_a_surname_in_the_possessive_is_the_same_person() -> None:
    text = "{0s|Mara Lind} {0c|said} {0x|that it rained all day}.\n{1s|Lind’s} {1c|claim} {1x|that it snowed too}."
    assert _names(text) == ["Mara Lind", "Mara Lind"]


@pytest.mark.parametrize(("who", "pronoun"), [("A waitress", "He"), ("A boy", "She"), ("A policewoman", "He")])
def test_a_pronoun_is_of_the_sex_that_the_noun_tells(who: str, pronoun: str) -> None:
    text = (
        "{0s|A villager} {0c|said} {0x|it had rained}.\n{1s|" + who + "} {1c|said} {1x|it was dry}.\n"
        "{2s|" + pronoun + "} {2c|said} {2x|it was over now}."
    )
    assert _names(text)[-1] == "A villager"


def test_it_means_no_people() -> None:
    text = "{0s|Two tourists} {0c|said} {0x|the pie was good}.\nRain fell as {1s|it} {1c|said} {1x|rents had risen}."
    assert _names(text) == ["Two tourists"]


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Mara Lind drives at night.", "Mara Lind"),
        ("Mara Lind, 26, drives at night, as does Bo Marsh.", "Mara Lind"),
        ("Mara Lind, 31, drives at night.", "The 26-year-old"),
        ("The buses run at night.", "The 26-year-old"),
    ],
)
def test_who_is_called_by_an_age_was_named_before_and_is_of_that_age(before: str, name: str) -> None:
    assert _names(before + "\n{s|The 26-year-old} {c|said} {x|it had rained}.") == [name]


@pytest.mark.parametrize(
    ("opening", "following", "whose"),
    [
        ("A scholar", "Omid Parsa", "Omid Parsa"),
        ("A scholar", "Omid Parsa, a teacher,", "A scholar"),
        ("A scholar", "The mayor", "A scholar"),
        ("A source", "Omid Parsa", "A source"),
        ("A spokesman", "Omid Parsa", "A spokesman"),
        ("The harbour", "Omid Parsa", "The harbour"),
    ],
)
def test_whom_a_text_opens_with_it_names_next(opening: str, following: str, whose: str) -> None:
    text = "{0s|" + opening + "} {0c|said} {0x|it had rained}.\n{1s|" + following + "} {1c|said} {1x|it was over}."
    assert _names(text)[0] == whose


def test_who_is_named_much_later_is_another() -> None:
    text = "{0s|A scholar} {0c|said} {0x|it had rained}.\n" + "The rain went on. " * 50
    assert _names(text + "\n{1s|Omid Parsa} {1c|said} {1x|it was over}.")[0] == "A scholar"


def test_where_a_senator_went_is_not_where_he_is_from() -> None:
    text = "{0s|A British senator} {0c|said} {0x|it had rained}.\n{1s|Sen. Omid Parsa, who came back from Norway,} "
    assert _names(text + "{1c|said} {1x|it was over}.")[0] == "Omid Parsa"


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("The man's attorney, Mara Lind, came home.", "Mara Lind"),
        ("His attorney, Mara Lind, came home.", "Mara Lind"),
        ("The man's attorney, Mara Lind, came home, and so did the girl's attorney, Bo Ek.", "His attorney"),
        ("Mara Lind, an attorney, came home.", "His attorney"),
        ("The man's mother, Mara Lind, came home.", "His attorney"),
    ],
)
def test_his_attorney_is_the_one_whom_the_text_names_as_somebodys(told: str, name: str) -> None:
    assert _names(told + "\n{s|His attorney} {c|said} {x|it had rained}.") == [name]


@pytest.mark.parametrize(
    ("opening", "following", "whose"),
    [
        ("A woman who ran", "Mara Lind", "Mara Lind"),
        ("A former soldier", "Mara Lind, a soldier,", "Mara Lind"),
        ("A flood expert", "Mara Lind, a professor,", "Mara Lind"),
        ("A flood expert", "Mara Lind", "A flood expert"),
        ("A former soldier", "Mara Lind, the mayor,", "A former soldier"),
        ("A woman who knows Lind", "Mara Lind", "A woman who knows Lind"),
        ("A husband", "Mara Lind, a mother,", "A husband"),
        ("A family", "Mara Lind", "A family"),
        ("A source", "Mara Lind", "A source"),
        ("His brother", "Mara Lind", "His brother"),
    ],
)
@pytest.mark.parametrize("before", ["", "It rained in Orlo.\n"])
def test_who_speaks_next_by_name_is_whom_a_text_described(
    before: str, opening: str, following: str, whose: str
) -> None:
    text = before + "{0s|" + opening + "} {0c|said} {0x|it had rained}.\n"
    rest = "\nBo Ek slept. Ek woke. Bo Ek ran."  # whom the text names most
    assert _names(text + "{1s|" + following + "} {1c|said} {1x|it was over}." + rest)[0] == whose


@pytest.mark.parametrize("between", ["Omid Parsa slept.", "It was over. It was cold."])
def test_after_others_who_speaks_is_another(between: str) -> None:
    text = "It rained.\n{0s|A nurse} {0c|said} {0x|it had rained}.\n" + between.replace(". ", ".\n")
    assert _names(text + "\n{1s|Mara Lind} {1c|said} {1x|it was over}.\nBo Ek slept. Bo Ek woke.")[0] == "A nurse"


@pytest.mark.parametrize(
    ("topic", "mention", "name"),
    [
        ("Mara Lind has a forecast.", "The analyst", "Mara Lind"),
        ("Mara Lind, the mayor, has a forecast.", "The analyst", "The analyst"),
        ("Mara Lind has a forecast.", "The doctor", "The doctor"),
        ("Mara Lind has a forecast.", "The analyst in Orlo", "The analyst in Orlo"),
        ("Reuters has a forecast.", "The publication", "Reuters"),
        ("A MAN has a forecast.", "The man", "The man"),
    ],
)
def test_the_analyst_is_whom_the_sentence_before_is_about(topic: str, mention: str, name: str) -> None:
    assert _names(topic + "\n{s|" + mention + "} {c|said} {x|it would rain}.") == [name]


def test_they_behind_a_comma_go_on_with_what_they_told() -> None:
    text = (
        "{0s|Friends} {0c|said} {0x|that Lind was ill}.\n{1x|She and two girls had been shut in}, {1s|they} {1c|said}."
    )
    assert _names(text) == ["Friends"] * 2


def test_they_who_spoke_no_sentence_before_are_whom_the_sentence_is_about() -> None:
    text = (
        "{0s|Friends} {0c|said} {0x|that Lind was ill}.\nIt rained.\n"
        "{1x|Two officials had been shut in all night}, {1s|they} {1c|said}."
    )
    assert _names(text) == ["Friends", "Two officials"]


def test_a_separate_source_is_another_than_the_one_before() -> None:
    text = (
        "{0s|A separate source} {0c|said} {0x|it had rained}.\nIt snowed.\n"
        "{1s|A separate source} {1c|said} {1x|it was over now}."
    )
    assert len({each.chain[0].source for each in resolved(marked(text)).statements}) == 2


def test_it_is_the_outlet_whose_report_ends_the_sentence_before() -> None:
    text = (
        "{0s|The Guardian} {0c|said} {0x|it had rained}.\nThe flood is described in an article from May by the {o}.\n"
        "{1s|It} {1c|named} {1x|the town as Vale}."
    )
    assert _names(text.replace("{o}", "Independent"))[-1] == "The Independent"
    assert _names(text.replace("{o}", "mayor"))[-1] == "The Guardian"


@pytest.mark.parametrize(("who", "whose"), [("A witness", "A witness"), ("Two witnesses", "Mara Lind")])
def test_one_witness_is_she(who: str, whose: str) -> None:
    text = (
        "{0s|Inspector Mara Lind} {0c|said} {0x|the bridge was shut}.\n"
        f"{{1s|{who}}} {{1c|said}} {{1x|three men had run}}. “{{2x|Nobody helped}},” {{2s|she}} {{2c|said}}."
    )
    assert _names(text)[-1] == whose


@pytest.mark.parametrize("who", ["a harbour insider", "a port employee", "a nurse", "a minister"])
def test_who_was_quoted_without_a_name_is_not_the_next_one_quoted(who: str) -> None:
    text = (
        f"{{0x|The port will shut}}, {{0s|{who}}} {{0c|said}}.\n“{{1x|We fish}},” {{1c|said}} {{1s|Mara Lind}}, 31.\n"
        f"{{2s|The {who.split()[-1]}}} {{2c|said}} {{2x|the plan was signed at night}}."
    )
    assert _names(text) == [who, "Mara Lind", who]


@pytest.mark.parametrize(
    ("who", "following", "whose"),
    [
        ("a port employee", "Mara Lind, an employee", "Mara Lind"),
        ("a nurse", "Mara Lind, a nurse", "Mara Lind"),
        ("a Norwegian nurse", "Mara Lind, a nurse", "a Norwegian nurse"),
        ("a port employee", "Mara Lind, a fisherwoman", "a port employee"),
    ],
)
def test_unless_the_text_calls_her_what_it_called_the_source(who: str, following: str, whose: str) -> None:
    text = f"{{0x|The port will shut}}, {{0s|{who}}} {{0c|said}}.\n“{{1x|We fish}},” {{1c|said}} {{1s|{following}}}."
    assert _names(text)[0] == whose


def test_whom_a_text_opens_with_is_another_where_it_calls_them_that_again() -> None:
    text = "{0s|A nurse} {0c|said} {0x|it had rained}.\n{1s|Mara Lind} {1c|said} {1x|it was over}."
    again = text + "\n{2s|The nurse} {2c|said} {2x|it would rain again}."
    rest = "\nBo Ek slept. Ek woke. Bo Ek ran."
    assert _names(text + rest)[0] == "Mara Lind"
    assert _names(again + rest)[0] == "A nurse"


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("Detective Constable Mara Lind", "DC Lind"),
        ("Prosecutor Mara Lind KC", "Lind"),
        ("Mara Lind MP", "Ms Lind"),
        ("Cllr Mara Lind", "Cllr Lind"),
        ("Det Supt Mara Lind", "Supt Lind"),
        ("DCI Mara Lind", "Det Ch Insp Lind"),
        ("DI Mara Lind", "Lind"),
        ("Its director, Dr Mara Lind,", "Lind"),
        ("The head of the harbour, Dr Mara Lind,", "Dr Lind"),
        ("His opponent, Ostby MP Mara Lind,", "Lind"),
    ],
)
def test_a_title_does_not_make_somebody_two(first: str, then: str) -> None:
    text = f"{{0s|{first}}} {{0c|said}} {{0x|it had rained}}.\n{{1s|{then}}} {{1c|said}} {{1x|it was over}}."
    assert _names(text) == ["Mara Lind"] * 2


@pytest.mark.parametrize(
    ("first", "then"), [("Mara Lind", "DC Comics"), ("Mara Lind", "DC Venn"), ("Mara Lind", "DC Toys Ostby")]
)
def test_initials_before_a_name_that_the_text_does_not_know_stay(first: str, then: str) -> None:
    text = f"{{0s|{first}}} {{0c|said}} {{0x|it had rained}}.\n{{1s|{then}}} {{1c|said}} {{1x|it was over}}."
    assert _names(text) == [first, then]


def test_a_speaker_in_capitals_has_the_name_that_the_text_has() -> None:
    text = (
        "Mara Lind was asked.\n{0s|LIND}{0c|:} {0x|It had rained}.\n{1s|LIND}{1c|:} {1x|It is over}.\n"
        "{2s|Lind} {2c|said} {2x|it was cold}."
    )
    assert _names(text) == ["Mara Lind"] * 3


def test_it_in_the_words_of_a_transcript_is_the_transcript() -> None:
    text = (
        "{0s|The Northern Council} {0c|said} {0x|it had rained}.\n"
        "{1s|A transcript} {1c|showed} {1x|that {2s|it} {2c|said} {2x|all was over}}."
    )
    assert chains(resolved(marked(text, parents={2: 1})))[-1] == ["A transcript"]


_TWO = "{{0s|{}}} {{0c|denied}} {{0x|that the ferry was sold}}.\n{{1s|{}}} {{1c|said}} {{1x|that she was glad}}."


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("Norway's transport minister", "The energy minister, Mara Lind,"),
        ("The transport minister", "Energy minister Mara Lind"),
        ("The navy spokeswoman", "The police spokeswoman, Mara Lind,"),
        ("A spokeswoman for the insurgents", "The government spokeswoman, Mara Lind,"),
        ("Ostby's mayor", "Orlo's mayor, Mara Lind,"),
        ("The mayor of Ostby", "The mayor of Orlo, Mara Lind,"),
        ("The governor of Ostby", "Orlo's governor, Mara Lind,"),
    ],
)
def test_two_who_hold_one_title_of_another_thing_are_two(first: str, then: str) -> None:
    assert _names(_TWO.format(first, then)) == [first, "Mara Lind"]
    assert len(set(_names(_TWO.format(then, first)))) == 2


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("The transport minister", "Transport minister Mara Lind"),
        ("The minister", "The energy minister, Mara Lind,"),
        ("The police spokeswoman", "The spokeswoman, Mara Lind,"),
        ("The mayor of Ostby", "Ostby's mayor, Mara Lind,"),
        ("The mayor", "Orlo's mayor, Mara Lind,"),
        ("Norway's defence minister", "Norwegian defense minister Mara Lind"),
        ("the governor of the Bank", "the Bank of Orlo's governor, Mara Lind,"),
    ],
)
def test_who_holds_a_title_of_the_same_thing_is_one(first: str, then: str) -> None:
    assert _names(_TWO.format(first, then)) == ["Mara Lind"] * 2


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("his lawyer", "the lawyer, Mara Lind,"),
        ("a lawyer for the miller", "the miller's lawyer, Mara Lind,"),
        ("the manager of the drummer Bo Ek", "the manager, Mara Lind,"),
        ("the director of the museum", "the museum's director, Mara Lind,"),
        ("a spokeswoman for the Northern Harbour Guild", "Mara Lind, the Guild's spokeswoman,"),
        ("a spokeswoman for the Northern Harbour Guild", "Mara Lind, a spokeswoman for the Guild,"),
    ],
)
def test_whom_a_text_opens_with_by_a_role_is_the_one_it_names_in_it(first: str, then: str) -> None:
    assert _names(_TWO.format(first, then)) == ["Mara Lind"] * 2


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("his lawyer", "a lawyer for the baker, Mara Lind,"),
        ("a lawyer for the miller", "the baker's lawyer, Mara Lind,"),
        ("the director of the museum", "film director Mara Lind"),
        ("a spokeswoman for the Northern Harbour Guild", "Mara Lind, a spokeswoman for the Southern Harbour Guild,"),
        ("a spokeswoman for the Northern Harbour Guild", "Mara Lind, the Ostby police spokeswoman,"),
        ("the lawyer, Mara Lind,", "a lawyer"),
    ],
)
def test_who_has_the_role_for_another_is_another(first: str, then: str) -> None:
    assert len(set(_names(_TWO.format(first, then)))) == 2


def test_of_two_lawyers_without_a_name_neither_is_the_one_named() -> None:
    text = "{2s|A lawyer for the miller} {2c|said} {2x|it had rained}.\n"
    assert _names(text + _TWO.format("a lawyer for the baker", "the lawyer, Mara Lind,"))[:2] == [
        "A lawyer for the miller",
        "a lawyer for the baker",
    ]


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("{s|A manager at the dam}, speaking on condition of anonymity, {c|said} {x|it leaked}.", "Manager Mara Lind"),
        ("{s|The director}, who asked not to be named, {c|said} {x|it leaked}.", "The director, Mara Lind,"),
        ("{s|The director of the mill} {c|said} {x|it leaked}.", "Director Mara Lind"),
        ("{s|A lawyer for the miller} {c|said} {x|it leaked}.", "The lawyer, Mara Lind,"),
        ("{s|A manager} {c|said} {x|it leaked}.", "The manager, Mara Lind,"),
    ],
)
def test_who_is_not_to_be_named_or_serves_nobody_known_gets_no_name(first: str, then: str) -> None:
    names = _names(f"{first}\nFans cheered.\n{{1s|{then}}} {{1c|said}} {{1x|it had rained}}.")
    assert len(set(names)) == 2


@pytest.mark.parametrize(("name", "short"), [("The Vale Coast Guard", "the Guard"), ("The Fen Guards", "the Guards")])
def test_a_guard_with_a_capital_is_the_body_named_before(name: str, short: str) -> None:
    names = _names(f"{{s|{name}}} {{c|said}} {{x|it sank}}.\n{{1x|Nobody swam}}, {{1s|{short}}} {{1c|said}}.")
    assert names == [name.removeprefix("The ")] * 2


def test_guards_without_a_capital_are_people() -> None:
    text = "{s|The Vale Coast Guard} {c|said} {x|it sank}.\n{1x|Nobody swam}, {1s|a guard at the mint} {1c|said}."
    assert _names(text) == ["Vale Coast Guard", "a guard at the mint"]


def test_who_serves_somebody_is_described_and_not_they() -> None:
    text = "The manager of the drummer Bo Ek slept.\n{s|Bo Ek} {c|said} {x|it had rained}."
    (source,) = resolved(marked(text)).sources
    assert source.name == "Bo Ek"
    assert source.aliases == ()


def test_the_company_that_owns_it_is_no_person_of_the_text() -> None:
    text = _TWO.format("The director of the port, Mara Lind,", "The owner of the ferry, an Orlo fishing company,")
    assert _names(text)[1] != "Mara Lind"
    assert _names(_TWO.format("Mara Lind", "The owner of the ferry, a retired baker,"))[0] == "Mara Lind"
