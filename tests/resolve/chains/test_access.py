from __future__ import annotations

import pytest

from provenance.model import Access, Identity, Kind, Modality
from provenance.resolve.chains.access import Telling, access_of

_UNNAMED = Identity.UNNAMED


def _access(kind: Kind, wording: str, content: str = "it rained", **told: object) -> Access:
    return _as_named(_UNNAMED, kind, wording, content, **told)


def _as_named(identity: Identity, kind: Kind, wording: str, content: str, **told: object) -> Access:
    telling = Telling(**{"cue": "said", "content": content, "last": True} | told)
    return access_of(kind, identity, wording, telling).access


@pytest.mark.parametrize("kind", [Kind.NEWS_OUTLET, Kind.WIRE_AGENCY, Kind.DOCUMENT])
def test_outlets_and_documents_relay(kind: Kind) -> None:
    assert _access(kind, "the paper") is Access.SECOND_HAND


def test_who_cites_another_relays() -> None:
    assert _access(Kind.WITNESS, "a witness", last=False) is Access.SECOND_HAND


def test_who_was_briefed_relays() -> None:
    assert _access(Kind.OFFICIAL, "an official briefed on the talks") is Access.SECOND_HAND


@pytest.mark.parametrize(
    "how",
    [
        "has read the ship's log",
        "read the report",
        "saw a draft of the memo",
        "has seen classified documents",
        "saw court papers",
    ],
)
def test_who_has_read_it_knows_it_from_others(how: str) -> None:
    about = {"content": "the Norwegian port was closed", "party": "Norway"}
    assert _access(Kind.OFFICIAL, f"a Norwegian official who {how}", **about) is Access.SECOND_HAND


@pytest.mark.parametrize(
    "how",
    [
        "reads the news",
        "saw the fire",
        "had seen the harbour burn",
        "has a good record",
        "saw Lind burn papers",
        "saw clerks change the records",
        "saw the men load the files onto a barge",
        "read the smuggler his rights",
        "has seen record numbers of gulls",
        "took part in the talks and has read the report",
    ],
)
def test_who_saw_or_reads_other_things_does_not(how: str) -> None:
    about = {"content": "the Norwegian port was closed", "party": "Norway"}
    assert _access(Kind.OFFICIAL, f"a Norwegian official who {how}", **about) is Access.FIRST_HAND


def test_who_monitors_relays() -> None:
    assert _access(Kind.INSTITUTION, "a group monitoring the war") is Access.SECOND_HAND


def test_a_witness_was_there() -> None:
    assert _access(Kind.WITNESS, "a witness") is Access.FIRST_HAND


def test_a_soldier_is_a_witness_of_what_they_saw() -> None:
    assert _access(Kind.WITNESS, "northern soldiers", "the premier had approved it") is Access.UNKNOWN
    assert _access(Kind.WITNESS, "a soldier who was there", "the fort burnt") is Access.FIRST_HAND
    assert _access(Kind.WITNESS, "soldiers", "they saw the fort burn") is Access.FIRST_HAND
    assert _access(Kind.WITNESS, "a witness who saw soldiers", "the fort burnt") is Access.FIRST_HAND


def test_an_official_knows_the_affairs_of_the_own_country() -> None:
    assert _access(Kind.OFFICIAL, "an official", "Norway closed a port", party="Norway") is Access.FIRST_HAND
    assert _access(Kind.OFFICIAL, "an official", "Sweden closed a port", party="Norway") is Access.UNKNOWN


def test_who_can_not_confirm_may_not_know() -> None:
    assert _access(Kind.OFFICIAL, "an official", modality=Modality.DOUBTED) is Access.UNKNOWN


def test_what_an_official_guesses_is_not_known_first_hand() -> None:
    about = "the bridge in Norway could have been closed"
    assert _access(Kind.OFFICIAL, "an official", about, party="Norway") is Access.UNKNOWN
    assert _access(Kind.OFFICIAL, "an official", "the bridge in Norway", cue="fears", party="Norway") is Access.UNKNOWN


def test_officers_of_a_body_speak_for_it() -> None:
    assert _access(Kind.OFFICIAL, "vice president of Ostby Ferries") is Access.FIRST_HAND


def test_a_body_speaks_first_hand_in_its_own_statement() -> None:
    assert _access(Kind.DOCUMENT, "the army statement") is Access.FIRST_HAND
    assert _access(Kind.DOCUMENT, "the army file") is Access.SECOND_HAND


def test_who_saw_it_was_there() -> None:
    assert _access(Kind.INSIDER, "a source", "to have seen the ship") is Access.FIRST_HAND


def test_an_insider_who_took_part_was_there() -> None:
    assert _access(Kind.INSIDER, "a person involved in the talks") is Access.FIRST_HAND


def test_who_leads_those_that_watch_relays() -> None:
    assert _access(Kind.EXPERT, "head of the Harbour Solidarity") is Access.SECOND_HAND
    assert _access(Kind.EXPERT, "a fellow of the Harbour Solidarity") is Access.UNKNOWN


def test_of_an_insider_nothing_is_known() -> None:
    assert _access(Kind.INSIDER, "a person familiar with the matter") is Access.UNKNOWN


def test_supporters_of_fighters_know_nothing_first_hand() -> None:
    assert _access(Kind.ARMED_GROUP, "supporters of the rebels") is Access.UNKNOWN
    assert _access(Kind.ARMED_GROUP, "the rebels") is Access.FIRST_HAND


@pytest.mark.parametrize(
    "wording",
    [
        "a senior lawmaker",
        "head of the defence committee",
        "who chairs the harbour committee",
        "Representative Mara Lind",
    ],
)
def test_who_sits_in_a_parliament_relays(wording: str) -> None:
    assert _access(Kind.OFFICIAL, wording, "Norway closed a port", party="Norway") is Access.SECOND_HAND


@pytest.mark.parametrize("wording", ["a representative of the council", "a spokesman for the festival committee"])
def test_who_speaks_for_a_body_does_not(wording: str) -> None:
    assert _access(Kind.OFFICIAL, wording) is Access.FIRST_HAND


def test_where_a_thing_is_is_said_first() -> None:
    about = "that a ship held in Sweden is not from Norway"
    assert _access(Kind.OFFICIAL, "an official", about, party="Norway") is Access.UNKNOWN
    assert _access(Kind.OFFICIAL, "an official", about, party="Sweden") is Access.FIRST_HAND


def test_what_another_speaker_heard_is_not_what_the_source_heard() -> None:
    said = "I heard that it rained, a friend told me"
    assert _access(Kind.INSIDER, "a friend", said) is Access.SECOND_HAND
    assert _access(Kind.INSIDER, "a friend", said, own_words=False) is Access.UNKNOWN
    assert _access(Kind.INSIDER, "a friend", "they received reports of rain", own_words=False) is Access.SECOND_HAND


def test_who_speaks_for_a_private_person_represents_them() -> None:
    assert _access(Kind.INSIDER, "the singer's reps") is Access.FIRST_HAND
    assert _access(Kind.INSIDER, "a spokesman for Mara Lind") is Access.FIRST_HAND


def test_a_picture_that_shows_something_recorded_it() -> None:
    assert _access(Kind.IMAGE_VIDEO, "a video", "the bridge falling", cue="shows") is Access.FIRST_HAND
    assert _access(Kind.IMAGE_VIDEO, "a video", "the bridge falling", cue="purports to show") is Access.UNKNOWN
    assert _access(Kind.IMAGE_VIDEO, "a video", "the bridge fell", cue="suggests") is Access.UNKNOWN


@pytest.mark.parametrize(
    ("cue", "content"),
    [
        ("claim", "to have found the ring"),
        ("said", "we were in the boat"),
        ("wrote", "it keeps catching my sleeve"),
    ],
)
def test_who_tells_of_their_own_affairs_was_there(cue: str, content: str) -> None:
    assert _access(Kind.CIVILIAN, "two men", content, cue=cue) is Access.FIRST_HAND
    assert _access(Kind.EXPERT, "two vets", content, cue=cue) is Access.UNKNOWN


@pytest.mark.parametrize("content", ["that was only my opinion", "we were told that the boat sank", "the boat sank"])
def test_an_opinion_and_what_others_told_are_no_own_affairs(content: str) -> None:
    assert _access(Kind.CIVILIAN, "two men", content) is not Access.FIRST_HAND


def test_a_service_speaks_of_its_own() -> None:
    assert _access(Kind.INSTITUTION, "the Harbour Service") is Access.FIRST_HAND


@pytest.mark.parametrize("wording", ["the Vale Goose; a satirical site", "a fake Echo website", "the bogus report"])
def test_of_what_is_made_up_nothing_is_known(wording: str) -> None:
    assert _access(Kind.NEWS_OUTLET, wording) is Access.UNKNOWN


def test_who_debunks_what_is_made_up_relays() -> None:
    assert _access(Kind.NEWS_OUTLET, "Orlo Check; which debunks hoaxes and satire") is Access.SECOND_HAND


@pytest.mark.parametrize("wording", ["several users of the lock", "residents of Orlo", "forum users"])
def test_users_and_residents_tell_what_happened_to_them(wording: str) -> None:
    assert _access(Kind.CIVILIAN, wording, "that the doors jam") is Access.FIRST_HAND


def test_users_of_social_media_and_who_believes_it_do_not() -> None:
    assert _access(Kind.CIVILIAN, "social media users", "that the doors jam") is Access.UNKNOWN
    assert _access(Kind.CIVILIAN, "residents of Orlo", "that the doors jam", cue="believe") is Access.UNKNOWN
    assert _access(Kind.CIVILIAN, "a passer-by; the users", "that the doors jam") is Access.UNKNOWN


def test_who_posts_a_picture_gives_out_what_it_recorded() -> None:
    assert _access(Kind.SOCIAL_MEDIA, "a user", "a clip of the crane", cue="posted by") is Access.FIRST_HAND
    assert _access(Kind.UNKNOWN, "another walker", "of the crane", cue="snapped a photo") is Access.FIRST_HAND
    assert _access(Kind.SOCIAL_MEDIA, "a user", "that the crane fell", cue="posted") is Access.UNKNOWN
    assert _access(Kind.SOCIAL_MEDIA, "a user", "that the photo is old", cue="said") is Access.UNKNOWN
    assert _access(Kind.SOCIAL_MEDIA, "a spoof account", "a photo of the crane", cue="posted by") is Access.UNKNOWN


def test_a_site_that_pictures_are_posted_on_recorded_nothing() -> None:
    on = {"content": "a photo of the crane", "cue": "was posted on"}
    assert _as_named(Identity.ORGANISATION, Kind.SOCIAL_MEDIA, "Twitter", **on) is Access.UNKNOWN


def test_a_named_person_who_is_the_subject_was_there() -> None:
    said = "that he dug up the ring"
    assert _as_named(Identity.NAMED, Kind.CIVILIAN, "Bo Ek", said) is Access.FIRST_HAND
    assert _as_named(Identity.NAMED, Kind.CIVILIAN, "Bo Ek; a neighbour", said) is Access.UNKNOWN
    assert _access(Kind.CIVILIAN, "some locals", said) is Access.UNKNOWN


@pytest.mark.parametrize("kind", [Kind.CIVILIAN, Kind.INSIDER])
def test_who_is_named_among_private_people_tells_their_story(kind: Kind) -> None:
    assert _as_named(Identity.NAMED, kind, "Bo Ek; a baker", "the oven burst") is Access.FIRST_HAND
    assert _as_named(Identity.NAMED, kind, "Bo Ek; a baker", "the oven burst", cue="suspects") is Access.UNKNOWN


@pytest.mark.parametrize("wording", ["Bo Ek; his niece", "Bo Ek; a former baker", "Bo Ek; who uploaded it", "Bo (@ek)"])
def test_kin_and_who_looks_on_are_named_and_speak_of_others(wording: str) -> None:
    assert _as_named(Identity.NAMED, Kind.CIVILIAN, wording, "the oven burst") is Access.UNKNOWN


@pytest.mark.parametrize(
    ("kind", "wording", "content", "expected"),
    [
        (Kind.EXPERT, "Mara Lind, lead author of the study", "tides rise", Access.FIRST_HAND),
        (Kind.EXPERT, "Mara Lind, who led the research", "tides rise", Access.FIRST_HAND),
        (Kind.EXPERT, "Professor Lind", "our results show that tides rise", Access.FIRST_HAND),
        (Kind.EXPERT, "Professor Lind", "our coast is lost", Access.UNKNOWN),
        (Kind.EXPERT, "Professor Lind, author of a novel on the sea", "tides rise", Access.UNKNOWN),
        (Kind.EXPERT, "Professor Lind", "the study does not show that tides rise", Access.UNKNOWN),
        (Kind.EXPERT, "an economist who led the team at Orlo Bank", "prices rise", Access.UNKNOWN),
        (Kind.EXPERT, "a historian and the first author to visit Orlo", "prices rise", Access.UNKNOWN),
        (Kind.EXPERT, "Mara Lind, first author of the study", "tides rise", Access.FIRST_HAND),
        (Kind.EXPERT, "Professor Lind", "we found that tides rise", Access.FIRST_HAND),
        (Kind.EXPERT, "Professor Lind", "we found out about the spill from the radio", Access.UNKNOWN),
        (Kind.EXPERT, "Professor Lind", "we found ourselves alone", Access.UNKNOWN),
        (Kind.EXPERT, "Professor Lind", "we observed a minute of silence", Access.UNKNOWN),
        (Kind.DOCUMENT, "a study by Ostby University", "tides rise", Access.FIRST_HAND),
        (Kind.DOCUMENT, "an Ostby University poll of anglers; it", "tides rise", Access.FIRST_HAND),
        (Kind.DOCUMENT, "a report on a harbour", "tides rise", Access.SECOND_HAND),
        (Kind.DOCUMENT, "harbour records from the trial", "tides rise", Access.SECOND_HAND),
        (Kind.DOCUMENT, "a leaked memo about the survey", "tides rise", Access.SECOND_HAND),
        (Kind.DOCUMENT, "a letter from the tide research council", "tides rise", Access.SECOND_HAND),
        (Kind.DOCUMENT, "a notice; about the census", "tides rise", Access.SECOND_HAND),
    ],
)
def test_who_made_a_study_knows_what_it_found(kind: Kind, wording: str, content: str, expected: Access) -> None:
    assert _access(kind, wording, content) is expected


def test_what_others_word_is_not_the_study_of_who_speaks() -> None:
    assert _access(Kind.EXPERT, "Professor Lind", "our results show it", own_words=False) is Access.UNKNOWN
    assert _as_named(Identity.VAGUE, Kind.DOCUMENT, "research", "tides rise") is Access.SECOND_HAND
