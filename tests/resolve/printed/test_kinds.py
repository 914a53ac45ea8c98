from __future__ import annotations

import pytest

from provenance.model import Identity, Kind
from provenance.resolve.printed.identity import identity_of
from provenance.resolve.printed.kinds import kind_of
from provenance.resolve.printed.mentions import read


@pytest.mark.parametrize(
    ("text", "kind", "identity"),
    [
        ("a senior security official", Kind.OFFICIAL, Identity.UNNAMED),
        ("Mara Lind of the Middle Tide Institute", Kind.EXPERT, Identity.NAMED),
        ("Mara J. Lind of the Vale Port Authority", Kind.OFFICIAL, Identity.NAMED),
        ("Dr Mara Lind of Vale Hospital", Kind.EXPERT, Identity.NAMED),
        ("the CEO", Kind.COMPANY, Identity.UNNAMED),
        ("The CEO of Helion", Kind.COMPANY, Identity.UNNAMED),
        ("Helion CEO Mara Lind", Kind.COMPANY, Identity.NAMED),
        ("the chief executive of Helion", Kind.COMPANY, Identity.UNNAMED),
        ("Helion's chief financial officer, Mara Lind", Kind.COMPANY, Identity.NAMED),
        ("chief medical officer Mara Lind", Kind.OFFICIAL, Identity.NAMED),
        ("the United Nations health agency", Kind.INSTITUTION, Identity.ORGANISATION),
        ("the country's space agency", Kind.INSTITUTION, Identity.ORGANISATION),
        ("a travel agency", Kind.COMPANY, Identity.ORGANISATION),
        ("the state-run agency", Kind.NEWS_OUTLET, Identity.ORGANISATION),
        ("the Telegraph of Valmora", Kind.NEWS_OUTLET, Identity.ORGANISATION),
        ("the New Valmora Journal of Medicine", Kind.INSTITUTION, Identity.ORGANISATION),
        ("a video from the club", Kind.IMAGE_VIDEO, Identity.UNNAMED),
        ("a statement from the club", Kind.INSTITUTION, Identity.ORGANISATION),
        ("Mayor Mara Lind's office", Kind.INSTITUTION, Identity.ORGANISATION),
        ("the office of the mayor", Kind.INSTITUTION, Identity.ORGANISATION),
        ("the pontiff", Kind.OFFICIAL, Identity.NAMED),
        ("Finance Minister Mara Lind", Kind.OFFICIAL, Identity.NAMED),
        ("Norway's attorney general", Kind.OFFICIAL, Identity.NAMED),
        ("Lind Corp spokesman Omid Parsa", Kind.COMPANY, Identity.NAMED),
        ("Microsoft", Kind.COMPANY, Identity.ORGANISATION),
        ("the Norwegian government", Kind.INSTITUTION, Identity.ORGANISATION),
        ("Norway", Kind.INSTITUTION, Identity.ORGANISATION),
        ("the Taliban", Kind.ARMED_GROUP, Identity.ORGANISATION),
        ("rebel fighters in the hills", Kind.ARMED_GROUP, Identity.UNNAMED),
        ("sources in the Taliban", Kind.ARMED_GROUP, Identity.UNNAMED),
        ("a source within the army", Kind.OFFICIAL, Identity.UNNAMED),
        ("people familiar with the plans", Kind.INSIDER, Identity.UNNAMED),
        ("Mara Lind's lawyer", Kind.INSIDER, Identity.UNNAMED),
        ("witnesses near the quay", Kind.WITNESS, Identity.UNNAMED),
        ("people living near the quay", Kind.WITNESS, Identity.UNNAMED),
        ("local radio station Ostby7", Kind.NEWS_OUTLET, Identity.ORGANISATION),
        ("a professor of law", Kind.EXPERT, Identity.UNNAMED),
        ("former ambassador Mara Lind", Kind.EXPERT, Identity.NAMED),
        ("a resident", Kind.CIVILIAN, Identity.UNNAMED),
        ("one 17-year-old Valmoran", Kind.CIVILIAN, Identity.UNNAMED),
        ("Reuters", Kind.WIRE_AGENCY, Identity.ORGANISATION),
        ("the Daily Mail", Kind.NEWS_OUTLET, Identity.ORGANISATION),
        ("a leaked memo", Kind.DOCUMENT, Identity.UNNAMED),
        ("a court-ordered examination", Kind.DOCUMENT, Identity.UNNAMED),
        ("a video", Kind.IMAGE_VIDEO, Identity.UNNAMED),
        ("users on Twitter", Kind.SOCIAL_MEDIA, Identity.UNNAMED),
        ("rebel-linked Twitter accounts", Kind.SOCIAL_MEDIA, Identity.UNNAMED),
        ("reports on several farming forums", Kind.SOCIAL_MEDIA, Identity.UNNAMED),
        ("militant-linked media", Kind.SOCIAL_MEDIA, Identity.UNNAMED),
        ("Hamas-affiliated websites", Kind.SOCIAL_MEDIA, Identity.UNNAMED),
        ("a gardening website", Kind.NEWS_OUTLET, Identity.UNNAMED),
        ("some northern bloggers", Kind.SOCIAL_MEDIA, Identity.UNNAMED),
        ("a baker who is fighting for the north", Kind.ARMED_GROUP, Identity.UNNAMED),
        ("One, a Norwegian baker", Kind.UNKNOWN, Identity.UNNAMED),
        ("Norwegian sources in Stockholm", Kind.UNKNOWN, Identity.UNNAMED),
        ("reliable sources in Norway", Kind.UNKNOWN, Identity.UNNAMED),
        ("Norwegian ministry sources", Kind.OFFICIAL, Identity.UNNAMED),
        ("northern news agencies", Kind.WIRE_AGENCY, Identity.UNNAMED),
        ("Norwegian state television and two officials", Kind.NEWS_OUTLET, Identity.UNNAMED),
        ("Lind's campaign", Kind.INSTITUTION, Identity.ORGANISATION),
        ("fishing unions", Kind.INSTITUTION, Identity.UNNAMED),
        ("a pollster", Kind.EXPERT, Identity.UNNAMED),
        ("a councilmember", Kind.OFFICIAL, Identity.UNNAMED),
        ("Ostby University's Mara Lind", Kind.EXPERT, Identity.NAMED),
        ("The Post's Mara Lind", Kind.NEWS_OUTLET, Identity.NAMED),
        ("a spokesman for Facebook", Kind.COMPANY, Identity.UNNAMED),
        ("the singer's reps", Kind.INSIDER, Identity.UNNAMED),
        ("a spokesman for the singer Mara Lind", Kind.INSIDER, Identity.UNNAMED),
        ("a representative of the actor Omid Parsa", Kind.INSIDER, Identity.UNNAMED),
        ("a spokesman for Mayor Mara Lind", Kind.OFFICIAL, Identity.UNNAMED),
        ("a representative of the director of Ostby City Council", Kind.OFFICIAL, Identity.UNNAMED),
        ("a spokeswoman for Lind Ferries", Kind.COMPANY, Identity.UNNAMED),
        ("an angler", Kind.CIVILIAN, Identity.UNNAMED),
        ("the 26-year-old's representative", Kind.INSIDER, Identity.UNNAMED),
        ("Mara Lind's rep", Kind.INSIDER, Identity.UNNAMED),
        ("a spokesman for Mara Lind", Kind.INSIDER, Identity.UNNAMED),
        ("a spokesman for Senator Mara Lind", Kind.OFFICIAL, Identity.UNNAMED),
        ("the baker's attorney", Kind.INSIDER, Identity.UNNAMED),
        ("Microsoft's Mara Lind", Kind.COMPANY, Identity.NAMED),
        ("the user velden_", Kind.SOCIAL_MEDIA, Identity.NAMED),
        ("the user", Kind.CIVILIAN, Identity.UNNAMED),
        ("Another traveler", Kind.CIVILIAN, Identity.UNNAMED),
        ("ISIS sympathisers", Kind.ARMED_GROUP, Identity.UNNAMED),
        ("ISIS sympathisers on Twitter", Kind.SOCIAL_MEDIA, Identity.UNNAMED),
        ("Reddit user velden_", Kind.SOCIAL_MEDIA, Identity.NAMED),
        ("Reddit user Mara Lind", Kind.CIVILIAN, Identity.NAMED),
        ("Instagram user @velden", Kind.SOCIAL_MEDIA, Identity.NAMED),
        ("Mara Lind (@maralind)", Kind.SOCIAL_MEDIA, Identity.NAMED),
        ("a Twitter user joked", Kind.SOCIAL_MEDIA, Identity.UNNAMED),
        ("some social media users", Kind.SOCIAL_MEDIA, Identity.UNNAMED),
        ("the Ostby news agency", Kind.WIRE_AGENCY, Identity.ORGANISATION),
        ("a local police spokesman", Kind.OFFICIAL, Identity.UNNAMED),
        ("Ostby Yard", Kind.INSTITUTION, Identity.ORGANISATION),
        ("Microsoft's general counsel", Kind.COMPANY, Identity.UNNAMED),
        ("Microsoft's lawyer", Kind.COMPANY, Identity.UNNAMED),
        ("Mara Lind's employer", Kind.COMPANY, Identity.ORGANISATION),
        ("the national coordinator for harbour health", Kind.OFFICIAL, Identity.UNNAMED),
        ("Il Corriere di Ostby", Kind.NEWS_OUTLET, Identity.ORGANISATION),
        ("BBC Radio Ostby", Kind.NEWS_OUTLET, Identity.ORGANISATION),
        ("screenwriter Mara Lind", Kind.INSIDER, Identity.NAMED),
        ("eyewitness reports", Kind.WITNESS, Identity.UNNAMED),
        ("the jihadist blog Ostby Torch", Kind.SOCIAL_MEDIA, Identity.ORGANISATION),
        ("the gardening blog Ostby Torch", Kind.NEWS_OUTLET, Identity.ORGANISATION),
        ("Norwegian intelligence", Kind.INTELLIGENCE_SERVICE, Identity.ORGANISATION),
        ("intelligence agencies", Kind.INTELLIGENCE_SERVICE, Identity.UNNAMED),
        ("a spokeswoman for Ostby Research Hospital", Kind.OFFICIAL, Identity.UNNAMED),
        ("Reports in recent weeks", Kind.UNKNOWN, Identity.VAGUE),
        ("an intelligence source", Kind.INTELLIGENCE_SERVICE, Identity.UNNAMED),
        ("unconfirmed reports", Kind.UNKNOWN, Identity.VAGUE),
        ("sources", Kind.UNKNOWN, Identity.VAGUE),
        ("several unconfirmed Norwegian media reports", Kind.UNKNOWN, Identity.VAGUE),
        ("intelligence reports", Kind.INTELLIGENCE_SERVICE, Identity.UNNAMED),
        ("police", Kind.INSTITUTION, Identity.ORGANISATION),
        ("Ostby police", Kind.INSTITUTION, Identity.ORGANISATION),
        ("a police officer", Kind.OFFICIAL, Identity.UNNAMED),
        ("Archbishop Lind", Kind.OFFICIAL, Identity.NAMED),
        ("@velden", Kind.SOCIAL_MEDIA, Identity.NAMED),
        ("the user @velden", Kind.CIVILIAN, Identity.NAMED),
        ("Norway's OstbyTimes", Kind.NEWS_OUTLET, Identity.ORGANISATION),
        ("the Ostby Citizen", Kind.NEWS_OUTLET, Identity.ORGANISATION),
        ("Reporting by the Ostby Courier", Kind.NEWS_OUTLET, Identity.ORGANISATION),
        ("Mara Lind, writing for the Ostby Courier", Kind.NEWS_OUTLET, Identity.NAMED),
        ("Mara Lind of Ostby Research", Kind.EXPERT, Identity.NAMED),
        ("a museum guard", Kind.INSIDER, Identity.UNNAMED),
        ("two guards at the vault", Kind.INSIDER, Identity.UNNAMED),
        ("a border guard", Kind.OFFICIAL, Identity.UNNAMED),
        ("the coast guard", Kind.INSTITUTION, Identity.ORGANISATION),
        ("a coast guard spokeswoman", Kind.OFFICIAL, Identity.UNNAMED),
        ("the Harbour Guard", Kind.INSTITUTION, Identity.ORGANISATION),
        ("Norway's National Guard", Kind.INSTITUTION, Identity.ORGANISATION),
        ("opposition leader Mara Lind", Kind.OFFICIAL, Identity.NAMED),
        ("the leader of an opposition coalition, Mara Lind", Kind.INSTITUTION, Identity.NAMED),
        ("an opposition group", Kind.INSTITUTION, Identity.ORGANISATION),
        ("a leading figure in the guild", Kind.INSIDER, Identity.UNNAMED),
        ("a senior opposition figure", Kind.INSIDER, Identity.UNNAMED),
        ("a bronze figure", Kind.UNKNOWN, Identity.UNNAMED),
        ("official figures", Kind.DOCUMENT, Identity.UNNAMED),
        ("the ferry's skipper", Kind.CIVILIAN, Identity.UNNAMED),
        ("a soldier who had left the fort", Kind.WITNESS, Identity.UNNAMED),
        ("a former soldier", Kind.CIVILIAN, Identity.UNNAMED),
        ("Mara Lind, a soldier", Kind.CIVILIAN, Identity.NAMED),
        ("three members of the 9th Regiment", Kind.OFFICIAL, Identity.UNNAMED),
        ("a captain of the 2nd Brigade", Kind.OFFICIAL, Identity.UNNAMED),
        ("members of the Orlo Brigade", Kind.ARMED_GROUP, Identity.UNNAMED),
        ("a message on X", Kind.SOCIAL_MEDIA, Identity.UNNAMED),
        ("a message on Telegram from a fan", Kind.SOCIAL_MEDIA, Identity.UNNAMED),
        ("a message on the door", Kind.UNKNOWN, Identity.UNNAMED),
        ("the newsletter Harbour Notes", Kind.NEWS_OUTLET, Identity.ORGANISATION),
        ("Ostby News Wire", Kind.WIRE_AGENCY, Identity.ORGANISATION),
        ("Ostby Newswire", Kind.WIRE_AGENCY, Identity.ORGANISATION),
        ("The Wire", Kind.NEWS_OUTLET, Identity.ORGANISATION),
    ],
)
def test_the_words_of_a_mention_say_what_the_source_is(text: str, kind: Kind, identity: Identity) -> None:
    mention = read(text)
    assert (kind_of(mention), identity_of(mention)) == (kind, identity)


def test_not_every_wire_is_an_agency() -> None:
    assert kind_of(read("Barbed Wire")) is not Kind.WIRE_AGENCY


def test_what_else_the_text_says_counts_for_a_bare_name() -> None:
    assert kind_of(read("Mara Lind"), ["a researcher at the Harbour Institute"]) is Kind.EXPERT


def test_an_outlet_that_no_table_has_is_an_agency_where_the_text_calls_it_one() -> None:
    assert kind_of(read("the Ostby Dispatch"), ["the Ostby Dispatch", "the news agency"]) is Kind.WIRE_AGENCY
    assert kind_of(read("the Ostby Dispatch"), ["the agency that sold the land"]) is Kind.NEWS_OUTLET
    assert kind_of(read("the Daily Mail"), ["the agency"]) is Kind.NEWS_OUTLET


@pytest.mark.parametrize(
    "text",
    [
        "a Facebook account in the name of her publisher, Ostby Books",
        "a fake account in the name of her publisher, Ostby Books",
        "a message on X from an account bearing the name of her publisher, Ostby Books",
        "a page on Facebook under the name of the minister, Mara Lind",
        "an account posing as the Ostby Courier",
        "a profile purporting to be Mara Lind",
    ],
)
def test_whose_name_an_account_bears_is_not_who_writes_there(text: str) -> None:
    mention = read(text)
    assert (kind_of(mention), identity_of(mention), mention.name) == (Kind.SOCIAL_MEDIA, Identity.UNNAMED, "")


@pytest.mark.parametrize(
    "text",
    [
        "Bank accounts in the name of his niece",
        "an account in the name of his niece",
        "pages with the name of the mayor",
    ],
)
def test_an_account_at_a_bank_and_a_page_of_paper_are_on_no_network(text: str) -> None:
    assert kind_of(read(text)) is not Kind.SOCIAL_MEDIA


def test_a_message_from_somebody_is_theirs() -> None:
    assert read("a message from the singer's manager, Mara Lind").name == "Mara Lind"
    assert read("a man posing as a plumber").head == "man"


def test_who_speaks_for_an_outlet_is_of_the_firm_and_no_reporter_of_it() -> None:
    lind = read("The Post's Mara Lind")
    assert kind_of(lind, ["executive vice president of production"]) is Kind.COMPANY
    assert kind_of(lind, ["an executive editor"]) is Kind.NEWS_OUTLET


def test_a_bare_name_says_nothing() -> None:
    assert kind_of(read("Mara Lind")) is Kind.UNKNOWN


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("a seismologist", Kind.EXPERT),
        ("a street photographer", Kind.UNKNOWN),
        ("passers-by", Kind.WITNESS),
        ("resort managers", Kind.INSIDER),
        ("the waitress", Kind.CIVILIAN),
        ("a paramedic", Kind.OFFICIAL),
        ("several Democrats", Kind.OFFICIAL),
        ("the ad", Kind.DOCUMENT),
        ("the article", Kind.NEWS_OUTLET),
        ("Mara Lind of Ostby Research", Kind.EXPERT),
        ("Mara Lind of Ostby", Kind.UNKNOWN),
        ("KTVX's Mara Lind", Kind.NEWS_OUTLET),
    ],
)
def test_roles_and_things_of_every_day(text: str, kind: Kind) -> None:
    assert kind_of(read(text)) is kind


def test_who_saw_it_is_a_witness_and_who_owns_a_firm_is_of_it() -> None:
    lind = read("Mara Lind")
    assert kind_of(lind, ("who witnessed the fire",)) is Kind.WITNESS
    assert kind_of(lind, ("who has owned a plumbing business for years",)) is Kind.COMPANY
    assert kind_of(lind, ("who owned a parrot",)) is Kind.UNKNOWN


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("the palace press service", Kind.INSTITUTION),
        ("the press service of the Ministry of Forests", Kind.INSTITUTION),
        ("the news service", Kind.NEWS_OUTLET),
        ("the Ostby news service", Kind.WIRE_AGENCY),
        ("the fire brigade", Kind.INSTITUTION),
        ("the Ostby Fire Brigade", Kind.INSTITUTION),
        ("a fire brigade spokesman", Kind.OFFICIAL),
        ("the bomb disposal brigade", Kind.INSTITUTION),
        ("a brigade of volunteers", Kind.ARMED_GROUP),
        ("the harbour master", Kind.OFFICIAL),
        ("head teacher Mara Lind", Kind.OFFICIAL),
        ("the head teacher", Kind.OFFICIAL),
        ("a teacher", Kind.CIVILIAN),
        ("the rector of Ostby University", Kind.EXPERT),
    ],
)
def test_two_words_that_are_one_noun_are_not_what_the_last_one_is(text: str, kind: Kind) -> None:
    assert kind_of(read(text)) is kind
