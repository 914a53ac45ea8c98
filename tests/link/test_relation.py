"""Who counts as speaking on a claim."""

from __future__ import annotations

from provenance.link.beside import beside
from provenance.link.central import features, profile
from provenance.link.coefficients import ALONE, BEARS
from provenance.link.relation import relations
from provenance.link.setting import Setting
from provenance.link.signals import concepts
from provenance.model import Hop, Polarity, Relation, Source, Statement

CORE = concepts("The Velmora dam has cracked after the quake")
SUPPORTS, DENIES = Polarity.SUPPORTS, Polarity.DENIES
SAME, PART, BEARING = Relation.SAME, Relation.PART, Relation.BEARS


def setting(text: str, document: str = "courier", source: str | None = None) -> Setting:
    chain = (Hop(Source(source)),) if source else ()
    return Setting(Statement(chain, document=document, text=text, id=f"{document}:{text}"), text)


def test_a_document_says_once_where_it_stands() -> None:
    members = [setting("the Velmora dam cracked"), setting("there is a crack"), setting("the crack is long", "gazette")]
    assert relations(members, [SUPPORTS] * 3, [0.7, 0.3, 0.2], CORE) == [SAME, BEARING, SAME]


def test_what_carries_much_of_the_claim_says_it_again() -> None:
    members = [setting("the Velmora dam cracked after a quake"), setting("the dam at Velmora has cracked")]
    assert relations(members, [SUPPORTS] * 2, [0.9, 0.8], CORE) == [SAME, SAME]


def test_a_statement_with_a_source_speaks_for_its_document() -> None:
    members = [setting("the dam cracked"), setting("a crack in the dam", source="Roe")]
    assert relations(members, [SUPPORTS] * 2, [0.5, 0.45], CORE) == [BEARING, SAME]


def test_a_denial_of_something_beside_the_claim_only_bears_on_it() -> None:
    members = [setting("the Velmora dam cracked"), setting("a news conference had been called", source="the ministry")]
    assert relations(members, [SUPPORTS, DENIES], [0.9, 0.8], CORE) == [SAME, BEARING]


def test_who_denies_it_does_not_support_it_by_what_else_he_says() -> None:
    members = [setting("the Velmora dam cracked", source="Roe")]
    members += [setting("a crack would show on the Velmora gauges", "gazette", source="Doe")]
    members += [setting("the dam at Velmora has not cracked", "gazette", source="Doe")]
    assert relations(members, [SUPPORTS, SUPPORTS, DENIES], [0.9, 0.5, 0.6], CORE) == [SAME, BEARING, SAME]
    members[1] = setting("the dam at Velmora cracked after the quake", "gazette", source="Doe")
    assert relations(members, [SUPPORTS, SUPPORTS, DENIES], [0.9, 0.8, 0.6], CORE) == [SAME, SAME, SAME]
    members[1] = setting("a crack would show on the Velmora gauges", "gazette", source="Poe")
    assert relations(members, [SUPPORTS, SUPPORTS, DENIES], [0.9, 0.5, 0.6], CORE) == [SAME, SAME, SAME]


def test_the_best_that_a_document_has_may_say_only_a_part() -> None:
    assert relations([setting("it happened")], [SUPPORTS], [0.5], CORE) == [PART]


def test_where_a_user_words_the_claim_what_says_none_of_these_words_only_bears() -> None:
    story, wording = concepts("The Velmora dam cracked; the warden left the sluice open"), concepts("A sluice was open")
    crack, sluice = setting("the Velmora dam cracked", source="Roe"), setting("the sluice was open", source="Doe")
    members = [crack, sluice, setting("the dam at Velmora cracked", "gazette", source="Poe")]
    says = {sluice.statement.id: 1.0, **{each.statement.id: 0.0 for each in (crack, members[2])}}
    towards = [SUPPORTS] * 3
    assert relations(members, towards, [0.9, 0.4, 0.9], story) == [SAME, BEARING, SAME]
    assert relations(members, towards, [0.9, 0.4, 0.9], story, says=says, asked=wording) == [BEARING, SAME, BEARING]
    hinted = {**says, crack.statement.id: 0.3, members[2].statement.id: 0.3}
    assert relations(members, towards, [0.5, 0.4, 0.9], story, says=hinted, asked=wording) == [SAME, BEARING, SAME]


def test_a_short_denial_of_what_is_asked_is_one_of_the_claim_however_long_the_story() -> None:
    said = setting("I did not quit", source="Roe")
    story = concepts(
        "Tenor Ludo Brandek quit the Osk opera after a quarrel over wages, rehearsals and a velvet curtain"
    )
    core = story - concepts("quit")
    assert relations([said], [DENIES], [0.9], core) == [BEARING]
    assert relations([said], [DENIES], [0.9], core, says={said.statement.id: 1.0}, asked=story) == [SAME]
    assert relations([said], [DENIES], [0.9], core, says={said.statement.id: 0.0}, asked=story) == [BEARING]


def test_the_tables_have_a_coefficient_for_every_feature() -> None:
    said = setting("the dam cracked")
    names = features(said, profile({}, [])).keys() | {"intercept"}
    assert names == ALONE.keys()
    assert names | beside([said], [0.5])[0].keys() == BEARS.keys()
