"""Who has a stake in being believed, and why."""

from __future__ import annotations

from provenance.lineage.interest import interest
from provenance.model import Hop, Polarity, Source

CLAIM = "Varenia does not supply weapons to the Sarrow rebels"


def why(hop: Hop, polarity: Polarity = Polarity.SUPPORTS, claim: str = CLAIM) -> str | None:
    return interest([hop], polarity, claim, [claim])


def test_a_fighting_party() -> None:
    assert why(Hop(Source("Sarrow Front", kind="armed-group", identity="organisation"))) == "a party to the conflict"


def test_whoever_denies_what_is_said_of_their_own() -> None:
    maren = Hop(
        Source("Ilse Maren", kind="official", party="Varenia"), access="first-hand", text="spokeswoman Ilse Maren"
    )
    assert why(maren, Polarity.DENIES, "Varenia sent tanks") == "speaks for whom the claim is about"


def test_an_opponent_of_whom_it_speaks() -> None:
    exile = Hop(Source("Tomas Belin", kind="expert"), text="Tomas Belin, an exiled professor from Varenia")
    assert why(exile) == "takes a side against whom the claim is about"
    assert why(exile, claim="A drone flew over the old mill") is None


def test_a_government_that_clears_itself() -> None:
    odran = Hop(Source("Karl Odran", kind="official", party="Varenia"), access="first-hand")
    assert why(odran) == "the claim clears Varenia, whose side it speaks for"
    assert why(odran, claim="Varenia will hold an election in May") is None


def test_no_to_something_else_clears_nobody() -> None:
    odran = Hop(Source("Karl Odran", kind="official", party="Varenia"), access="first-hand")
    said = "Varenia has not yet set a day for the election"
    assert interest([odran], Polarity.SUPPORTS, "Varenia will hold an election in May", [said]) is None


def test_who_studies_a_country_does_not_speak_for_it() -> None:
    watcher = Hop(Source("Karl Odran", kind="expert", affiliation="Varenia Watch"))
    assert why(watcher) is None


def test_a_bystander_has_none() -> None:
    assert why(Hop(Source("Jorun Haal", kind="witness"), access="first-hand"), claim="A barge sank at Kelm") is None
