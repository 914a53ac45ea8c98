from __future__ import annotations

import pytest

from provenance.resolve.printed.mentions import Form, issuer_beside, read


@pytest.mark.parametrize(
    ("text", "form", "name", "head"),
    [
        ("Mara Lind", Form.PERSON, "Mara Lind", ""),
        ("Ruritanian Foreign Ministry spokeswoman Mara Lind", Form.PERSON, "Mara Lind", "spokeswoman"),
        ("Iranian Foreign Minister Omid Parsa", Form.PERSON, "Omid Parsa", "minister"),
        ("Secretary of State Mara Lind", Form.PERSON, "Mara Lind", "secretary"),
        ("Microsoft CEO Mara Lind", Form.PERSON, "Mara Lind", "ceo"),
        ("Microsoft Chief Executive Mara Lind", Form.PERSON, "Mara Lind", "executive"),
        ("Senator Mara Lind of Ostby", Form.PERSON, "Mara Lind", "senator"),
        ("Filmmaker Mara Lind", Form.PERSON, "Mara Lind", "filmmaker"),
        ("Several witnesses, including Mara Lind", Form.PERSON, "Mara Lind", ""),
        ("Mara Lind after listening to it on Vale Radio", Form.PERSON, "Mara Lind", ""),
        ("the clerks, including the Harbour Authority", Form.DEFINITE, "", "clerks"),
        ("Ostby-affiliated Twitter", Form.ORGANISATION, "Twitter", "twitter"),
        ("Ostby Harbour Watch", Form.ORGANISATION, "Ostby Harbour Watch", "watch"),
        ("Mr. Lind's", Form.PERSON, "Lind", "mr"),
        ("the Northern Harbour Authority", Form.ORGANISATION, "Northern Harbour Authority", "authority"),
        ("Ostby Police", Form.ORGANISATION, "Ostby Police", "police"),
        ("one House Democrat", Form.INDEFINITE, "", "democrat"),
        ("many Republicans", Form.INDEFINITE, "", "republicans"),
        ("a well-connected Democrat", Form.INDEFINITE, "", "democrat"),
        ("the Ministry of the Interior", Form.ORGANISATION, "Ministry of the Interior", "interior"),
        (
            "the Court of Appeals for the 3rd Circuit",
            Form.ORGANISATION,
            "Court of Appeals for the 3rd Circuit",
            "circuit",
        ),
        ("the 3rd", Form.DEFINITE, "", "3rd"),
        ("a Vale Party MP", Form.INDEFINITE, "", "mp"),
        ("Mara Lind MP", Form.PERSON, "Mara Lind", "mp"),
        ("a ministry spokeswoman, Mara Lind", Form.PERSON, "Mara Lind", "spokeswoman"),
        ("he", Form.PRONOUN, "", "he"),
        ("who", Form.PRONOUN, "", "who"),
        ("a Northern Fisheries Council (NFC) official", Form.INDEFINITE, "", "official"),
        ("Northern Fisheries Council (NFC) spokeswoman Mara Lind", Form.PERSON, "Mara Lind", "spokeswoman"),
        ("the Northern Fisheries Council (NFC)", Form.ORGANISATION, "Northern Fisheries Council", "council"),
        ("WHO", Form.ORGANISATION, "WHO", "who"),
        ("the official", Form.DEFINITE, "", "official"),
        ("Norway's interior minister", Form.DEFINITE, "", "minister"),
        ("an official briefed on the talks", Form.INDEFINITE, "", "official"),
        ("people familiar with the matter", Form.INDEFINITE, "", "people"),
        ("Members of Parliament from the north", Form.INDEFINITE, "", "members"),
        ("the Ministry of Public Works", Form.ORGANISATION, "Ministry of Public Works", "works"),
        ("the Norwegian army", Form.DEFINITE, "", "army"),
        ("Norway", Form.ORGANISATION, "Norway", "norway"),
        ("unconfirmed reports", Form.VAGUE, "", "reports"),
        ("sources", Form.VAGUE, "", "sources"),
        ("a source", Form.INDEFINITE, "", "source"),
        ("Reuters", Form.OUTLET, "Reuters", ""),
        ("the Vale Courier", Form.OUTLET, "the Vale Courier", ""),
        ("the Observer", Form.OUTLET, "the Observer", ""),
        ("The owner, the best known man at the firm", Form.DEFINITE, "", "owner"),
        ("The owner of the mill, an Orlo paper company", Form.INDEFINITE, "", "company"),
        ("the Guard", Form.ORGANISATION, "Guard", "guard"),
        ("Vice Chief of Staff of Orlo's Armed Forces Admiral Mara Lind", Form.PERSON, "Mara Lind", "staff"),
        ("a 2031 article about Lind from the same local paper", Form.DEFINITE, "", "paper"),
        ("a spokesman for General Mara Lind", Form.INDEFINITE, "", "spokesman"),
        ("an aide of Brigadier General Mara Lind", Form.INDEFINITE, "", "aide"),
        ("Aides of General Mara Lind", Form.INDEFINITE, "", "aides"),
        ("Bo Marsh and Mara King", Form.PERSON, "Bo Marsh", ""),
        ("an article about Mara Lind", Form.VAGUE, "", "article"),
        ("a report on Vale.com", Form.OUTLET, "Vale.com", ""),
        ("The false report on Fox News", Form.OUTLET, "Fox News", ""),
        ("a report on the harbour", Form.INDEFINITE, "", "report"),
        ("vale diaries (@vale)", Form.PERSON, "vale diaries", ""),
        ("a friend (@vale)", Form.INDEFINITE, "", "friend"),
        ("the father-of-four", Form.DEFINITE, "", "father"),
        ("an out-of-work clerk", Form.INDEFINITE, "", "clerk"),
        ("Orlan Parliamentary Security and Defence Commission MP", Form.INDEFINITE, "", "mp"),
    ],
)
def test_a_mention_is_taken_apart(text: str, form: Form, name: str, head: str) -> None:
    mention = read(text)
    assert (mention.form, mention.name, mention.head) == (form, name, head)


def test_two_people_are_no_body() -> None:
    assert read("Mara Lind and Bo Ek, among others").name == "Mara Lind"
    assert read("Lind and Ek").form is Form.ORGANISATION


def test_the_owner_of_a_description_is_kept() -> None:
    assert read("Lind's publicist").owner == "Lind"


def test_a_statement_speaks_for_whoever_issued_it() -> None:
    assert read("a statement attributed to the Taliban").name == "Taliban"


@pytest.mark.parametrize(
    ("after", "name"), [(", by Mara Lind, said", "Mara Lind"), (" issued by the Ostby Council said", "Ostby Council")]
)
def test_a_ruling_is_whose_the_text_says_it_is(after: str, name: str) -> None:
    text = f"The ruling{after} that bells are forbidden."
    found = issuer_beside(read("The ruling"), text, len("The ruling"))
    assert found is not None
    assert (found.text, found.name) == ("The ruling", name)


def test_not_every_phrase_with_by_names_an_issuer() -> None:
    assert issuer_beside(read("The bell"), "The bell, by Mara Lind, rang.", 8) is None
    assert issuer_beside(read("The ruling"), "The ruling by noon said", 10) is None


@pytest.mark.parametrize("text", ["the latest Ostby Post-ONB News Poll", "Ostby Post Survey", "the Venn Report"])
def test_what_is_published_under_a_name_is_no_person(text: str) -> None:
    assert read(text).form in (Form.DEFINITE, Form.INDEFINITE)


@pytest.mark.parametrize(
    ("text", "form", "name"),
    [
        ("Mara Lind of Ostby Securities", Form.PERSON, "Mara Lind"),
        ("Ostby Securities Senior Analyst Mara Lind", Form.PERSON, "Mara Lind"),
        ("his bandleader, Mara Lind", Form.PERSON, "Mara Lind"),
        ("Girl Scouts of Ruritania", Form.ORGANISATION, "Girl Scouts of Ruritania"),
        ("the ministry, Mara Lind", Form.DEFINITE, ""),
        ("a fresh report from Norway", Form.INDEFINITE, ""),
        ("a report from Mara Lind", Form.PERSON, "Mara Lind"),
        ("harvest rumours", Form.VAGUE, ""),
        ("her rumours", Form.DEFINITE, ""),
        ("the gadget website iOstby", Form.OUTLET, "iOstby"),
        ("the gadget website Vale Report", Form.OUTLET, "Vale Report"),
        ("the Vale Examiner website", Form.OUTLET, "Vale Examiner"),
        ("The Vale Examiner newspaper", Form.OUTLET, "The Vale Examiner"),
        ("the Vale Examiner newsletter", Form.OUTLET, "Vale Examiner"),
        ("a report in The Orlo Examiner", Form.OUTLET, "The Orlo Examiner"),
        ("a report in the minutes", Form.INDEFINITE, ""),
        ("the mayor's newsletter", Form.DEFINITE, ""),
        ("several reports, including the Observer", Form.OUTLET, "the Observer"),
        ("Ostby's director of communications Mara Lind", Form.PERSON, "Mara Lind"),
        ("the head of singer Mara Lind", Form.DEFINITE, ""),
        ("the director of the Mara Lind", Form.DEFINITE, ""),
        ("Mara Lind over at the Observer", Form.PERSON, "Mara Lind"),
        ("Jordan Lind", Form.PERSON, "Jordan Lind"),
        ("Jordan Valley", Form.ORGANISATION, "Jordan Valley"),
    ],
)
def test_names_with_a_body_a_title_or_a_noun_beside_them(text: str, form: Form, name: str) -> None:
    mention = read(text)
    assert (mention.form, mention.name) == (form, name)


def test_a_title_that_opens_a_sentence_goes_with_its_office() -> None:
    assert read("Secretary of State Mara F. Lind", opens_sentence=True).name == "Mara F. Lind"


@pytest.mark.parametrize(("text", "name"), [("Late November", ""), ("Last Sunday", ""), ("Mara May", "Mara May")])
def test_a_time_with_a_capital_is_no_person(text: str, name: str) -> None:
    assert read(text).name == name


@pytest.mark.parametrize("text", ["Ostby Corp. OST +1.25%", "Ostby Corp. OST -0.5%", "Ostby Corp. OST 3.07%"])
def test_the_price_that_a_page_puts_behind_a_company_is_no_part_of_its_name(text: str) -> None:
    assert read(text).name == "Ostby Corp."


def test_the_number_of_a_station_is_part_of_its_name() -> None:
    assert read("Radio OST 96.5").name.endswith("96.5")


@pytest.mark.parametrize(
    ("text", "form", "name"),
    [
        ("a user known as Mara Lind", Form.PERSON, "Mara Lind"),
        ("a user known for hoaxes", Form.INDEFINITE, ""),
        ("the Daily NK Web site", Form.OUTLET, "Daily NK"),
        ("the White House website", Form.DEFINITE, ""),
    ],
)
def test_what_somebody_is_called_by_is_the_name(text: str, form: Form, name: str) -> None:
    mention = read(text)
    assert (mention.form, mention.name) == (form, name)


@pytest.mark.parametrize(
    ("text", "form", "name"),
    [
        ("Lind & Venn", Form.ORGANISATION, "Lind & Venn"),
        ("Lind & Sons", Form.ORGANISATION, "Lind & Sons"),
        ("a spokesman for Lind & Venn", Form.INDEFINITE, ""),
        ("Lind & Venn spokeswoman Omid Parsa", Form.PERSON, "Omid Parsa"),
        ("Arts & Culture Minister Omid Parsa", Form.PERSON, "Omid Parsa"),
        ("police & fire crews", Form.INDEFINITE, ""),
    ],
)
def test_two_names_with_an_ampersand_are_a_body(text: str, form: Form, name: str) -> None:
    assert (read(text).form, read(text).name) == (form, name)


def test_an_owner_keeps_its_ampersand() -> None:
    assert read("Lind & Venn's chairman").owner == "Lind & Venn"


@pytest.mark.parametrize(
    ("text", "form", "name"),
    [
        ("Cabinet member for culture Cllr Mara Lind", Form.PERSON, "Mara Lind"),
        ("Opposition leader on the council Mara Lind", Form.PERSON, "Mara Lind"),
        ("leader of the band Ostby Fire", Form.INDEFINITE, ""),
        ("a member for Ostby North", Form.INDEFINITE, ""),
        ("The Friends of Vale Library", Form.ORGANISATION, "Friends of Vale Library"),
        ("the friends of Mara Lind", Form.DEFINITE, ""),
        ("Friends of Mara Lind", Form.INDEFINITE, ""),
        ("Lind's sister, Mara", Form.PERSON, "Mara"),
        ("his sister, Mara, 31", Form.PERSON, "Mara"),
        ("His former coach there, Omid", Form.PERSON, "Omid"),
        ("his sister, Norwegian", Form.DEFINITE, ""),
        ("his coach, Monday", Form.DEFINITE, ""),
        ("Vale Foods's parent, Ostby", Form.DEFINITE, ""),
        ("his friends, Mara and Omid", Form.DEFINITE, ""),
        ("a neighbour, Mara", Form.INDEFINITE, ""),
    ],
)
def test_who_is_named_is_not_only_described(text: str, form: Form, name: str) -> None:
    assert (read(text).form, read(text).name) == (form, name)
