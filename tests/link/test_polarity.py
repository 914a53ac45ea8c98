"""What a sentence does with a claim."""

from __future__ import annotations

import pytest
from attrs import evolve

from provenance.link.polarity import Sign, polarities, sign
from provenance.link.setting import Setting, Verdict
from provenance.link.signals import concepts
from provenance.model import Hop, Identity, Kind, Modality, Polarity, Source, Statement

CORE = concepts("The Velmora dam has cracked")


CITED = (Hop(Source("the ministry", Kind.INSTITUTION, Identity.ORGANISATION)),)


def setting(text: str, modality: Modality = Modality.ASSERTED, chain: tuple[Hop, ...] = ()) -> Setting:
    return Setting(Statement(chain, text=text, modality=modality, id=text), text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Velmora dam has cracked", Sign.AFFIRMS),
        ("The Velmora dam, which had not been painted for years, cracked", Sign.AFFIRMS),
        ("Not only has the Velmora dam cracked, it leaks", Sign.AFFIRMS),
        ("The Velmora dam has not cracked", Sign.NEGATES),
        ("None of the Velmora dams cracked", Sign.NEGATES),
        ("The Velmora dam refused to crack", Sign.NEGATES),
        ("No part of the long old wall at Velmora has ever cracked", Sign.NEGATES),
        ("The report about the dam is an invention", Sign.NEGATES),
        ("The reports are false", Sign.NEGATES),
        ("The reports are not false", Sign.AFFIRMS),
        ("The cracked dam is a hoax", Sign.NEGATES),
        ("The ministry denied the report", Sign.NEGATES),
        ("Engineers ruled out a crack", Sign.NEGATES),
        ("Engineers have not ruled out a crack", Sign.LEAVES_OPEN),
        ("A crack in the dam cannot be ruled out", Sign.LEAVES_OPEN),
        ("The report could not be confirmed", Sign.LEAVES_OPEN),
        ("It is unclear whether the dam cracked", Sign.LEAVES_OPEN),
        ("No. 2 engineers confirmed that the Velmora dam cracked", Sign.AFFIRMS),
        ("The No. 4 block of the Velmora dam cracked", Sign.AFFIRMS),
        ("The broadcaster makes a full retraction and apologises", Sign.NEGATES),
        ("What he knows of the crack is not first-hand", Sign.LEAVES_OPEN),
        ("Has the Velmora dam cracked?", Sign.LEAVES_OPEN),
        ("Roe told Doe that the Velmora dam has not cracked", Sign.AFFIRMS),  # that he told her
        ("No one slept because the Velmora dam has cracked", Sign.AFFIRMS),
        ("The wall was no good when the dam cracked", Sign.AFFIRMS),
        ("Roe has never seen a dam crack so wide", Sign.AFFIRMS),
        ("Roe has never seen a crack like it in the Velmora dam", Sign.AFFIRMS),
        ("Roe has never seen the photo of the crack in the dam", Sign.AFFIRMS),
        ("Roe has never seen a crack in the Velmora dam", Sign.NEGATES),
        ("Roe sees no good reason for the rumour that the dam cracked", Sign.NEGATES),
        ("There was no good reason for the cracked Velmora dam", Sign.AFFIRMS),
        ("Roe sees no good reason to fear that the dam cracked", Sign.NEGATES),
        ("For no good reason the Velmora dam has cracked", Sign.AFFIRMS),
        ("The survey does not show that the Velmora dam has cracked", Sign.LEAVES_OPEN),
        ("That the gates are open does not mean that the dam has cracked", Sign.NEGATES),
        ("The survey does not clearly show that the Velmora dam has cracked", Sign.LEAVES_OPEN),
        ("Not only divers but old plans show that the Velmora dam has cracked", Sign.AFFIRMS),
        ("It was not a tale and old letters show that the Velmora dam has cracked", Sign.AFFIRMS),
        ("It did not take divers long to establish that the Velmora dam has cracked", Sign.AFFIRMS),
        ("Never before published old letters show that the Velmora dam has cracked", Sign.AFFIRMS),
        ("The survey shows no crack in the Velmora dam", Sign.NEGATES),
        ("The survey shows that the Velmora dam has cracked", Sign.AFFIRMS),
        ("Beside the cracked dam stood an engineer who had been dismissed", Sign.AFFIRMS),
        ("The dam cracked on the day that she was dismissed", Sign.AFFIRMS),
        ("The idea of a crack in the dam was dismissed", Sign.NEGATES),
        ("The story told by an engineer was dismissed", Sign.NEGATES),
        ("Roe would not be putting up such a dam", Sign.NEGATES),
        ("Roe has no doubt that the Velmora dam has cracked", Sign.AFFIRMS),
        ("The pictures leave no room for doubt: the Velmora dam has cracked", Sign.AFFIRMS),
        ("Roe does not doubt that the Velmora dam has cracked", Sign.AFFIRMS),
        ("Without a shadow of a doubt the Velmora dam has cracked", Sign.AFFIRMS),
        ("There is room for doubt that the Velmora dam has cracked", Sign.LEAVES_OPEN),
        ("With no word from Osk, Roe came to doubt that the Velmora dam has cracked", Sign.LEAVES_OPEN),
        ("Roe doubts that the Velmora dam has cracked", Sign.LEAVES_OPEN),
        ("The photo of the dam is not entirely real", Sign.NEGATES),
        ("A fake photo of the Velmora dam is going round", Sign.NEGATES),
        ("The cracked dam is nothing more than a rumour", Sign.NEGATES),
        ("The photo of the dam appears to be a complete fake", Sign.NEGATES),
        ("The photo of the dam has proved to be fake and was taken down", Sign.NEGATES),
        ("The photo of the cracked dam was photoshopped", Sign.NEGATES),
        ("The man on the cracked dam is a fake engineer", Sign.AFFIRMS),
        ("The crack in the dam is widely disputed", Sign.LEAVES_OPEN),
        ("The crack in the dam looks too straight to be real", Sign.LEAVES_OPEN),
        ("The crack in the dam is too wide to be mended", Sign.AFFIRMS),
        ("The ministry shot down the claims of a crack", Sign.NEGATES),
        ("The ministry pushed back against the mayor", Sign.NEGATES),
        ("The ministry shot down a drone over the cracked dam", Sign.AFFIRMS),
        ("Engineers must determine the authenticity of a photo", Sign.LEAVES_OPEN),
        ("Engineers are trying to determine what the photo of the dam shows", Sign.LEAVES_OPEN),
        ("The Velmora dam may or may not have cracked", Sign.LEAVES_OPEN),
        ("The office had no notification that the dam cracked", Sign.LEAVES_OPEN),
        ("There is no validity to talk of a crack", Sign.NEGATES),
        ("The crack does not exist", Sign.NEGATES),
        ("The crack does exist", Sign.AFFIRMS),
        ("It isn't him", Sign.NEGATES),
        ("Nowhere is the dam cracked", Sign.NEGATES),
        ("The photo of the dam was debunked as a collage", Sign.NEGATES),
        ("Roe debunked a collage of a mountain", Sign.AFFIRMS),
        ("The warden was dismissed from his post at the cracked dam", Sign.AFFIRMS),
        ("The ministry dismissed talk of a crack", Sign.NEGATES),
        ("Engineers say it's fake", Sign.NEGATES),
        ("Owners near the cracked dam felt confused and upset", Sign.AFFIRMS),
        ("Roe confused the dam with a wall", Sign.NEGATES),
        ("Tools were lying on the cracked dam", Sign.AFFIRMS),
        ("The mayor is lying about the cracked dam", Sign.NEGATES),
        ("The cracked dam is in a propaganda film", Sign.AFFIRMS),
        ("The cracked dam is propaganda", Sign.NEGATES),
        ("A satirical weekly drew the cracked dam", Sign.AFFIRMS),
        ("A satirical website drew the cracked dam", Sign.NEGATES),
        ("Owners near the cracked dam paid under false claims", Sign.AFFIRMS),
        ("The cracked dam is in a paper fined for publishing false stories", Sign.AFFIRMS),
        ("The Echo, which often prints fake stories, says that the dam has cracked", Sign.AFFIRMS),
        ("The Echo said sorry for a false report that the dam has cracked", Sign.NEGATES),
        ("While nobody has confirmed it, the Velmora dam has cracked", Sign.AFFIRMS),
        ("While the Velmora dam leaks, it has not cracked", Sign.NEGATES),
        ("While the dam has not cracked, people left", Sign.NEGATES),  # what is left is not about it
        ("While the Velmora dam clearly has not cracked, the dam is old", Sign.NEGATES),  # nor less so
        ("There was no mention of a Velmora dam that had cracked", Sign.NEGATES),
        ("Despite reports of a leak, the Velmora dam has not cracked", Sign.NEGATES),
        ("If you need another reason to move, the Velmora dam has cracked", Sign.AFFIRMS),
        ("If the report is true, the Velmora dam has cracked", Sign.LEAVES_OPEN),
        ("If the dam has cracked", Sign.LEAVES_OPEN),
        ("The dam cracked, a fact that the ministry has not revealed to Velmora", Sign.AFFIRMS),
        ("A couple who don't own the dam saw it crack", Sign.AFFIRMS),
        ("We can say that no dam at Velmora has cracked", Sign.NEGATES),
        ("The ministry has no plans to let anybody look at the dam", Sign.NEGATES),
        ("The ministry has no engineers to let anybody look at the dam", Sign.AFFIRMS),
        ("The warden of the Velmora dam invented a new kind of sluice", Sign.AFFIRMS),
        ("The warden invented the story of the crack", Sign.NEGATES),
        ("It was invented in 1904, and now the Velmora dam has cracked", Sign.AFFIRMS),
        ("The account of a crack was invented", Sign.NEGATES),
        ("The account of a crack was not invented", Sign.AFFIRMS),
        ("The cracked Velmora dam lies 40 kilometres north of Osk", Sign.AFFIRMS),
        ("The blame for the cracked dam lies with the ministry", Sign.AFFIRMS),
        ("What the Echo printed of the crack is all lies", Sign.NEGATES),
        ("The owners tell lies about the cracked dam", Sign.NEGATES),
        ("Something went wrong before the Velmora dam cracked", Sign.AFFIRMS),
        ("Wardens opened the wrong gate of the cracked dam", Sign.AFFIRMS),
        ("The report about the dam was simply wrong", Sign.NEGATES),
        ("Those who think that the dam has cracked are wrong", Sign.NEGATES),
        ("Wardens asked what was wrong when the Velmora dam cracked", Sign.AFFIRMS),
        ("After the Velmora dam cracked, wardens saw that something was wrong", Sign.AFFIRMS),
        ("Roe admitted that she made it all up", Sign.NEGATES),
        ("The photo of the cracked dam was not taken there", Sign.NEGATES),
        ("The gravel of the cracked dam was not taken there", Sign.AFFIRMS),
        ("The photo of the cracked dam was taken there", Sign.AFFIRMS),
        ("A mended dam at Velmora is no longer possible", Sign.NEGATES),
        ("The Echo got it wrong about the cracked dam", Sign.NEGATES),
        ("A trick of the light shows on the cracked dam", Sign.AFFIRMS),
        ("The video of the dam is a clever trick", Sign.NEGATES),
        ("The board of the cracked dam is made up of nine engineers", Sign.AFFIRMS),
        ("Gravel made up 40% of the cracked dam", Sign.AFFIRMS),
        ("The mayor made up her mind when the dam cracked", Sign.AFFIRMS),
        ("The mayor made up the story of the crack", Sign.NEGATES),
        ("The crack in the dam? It was all made up", Sign.NEGATES),
        ("The road to the cracked Velmora dam will no longer be mended", Sign.AFFIRMS),
        ("The Echo no longer stands by its piece on the crack", Sign.NEGATES),
        ("Wardens took down the flag on the cracked dam", Sign.AFFIRMS),
        ("The Echo took down its post on the crack", Sign.NEGATES),
        ("Wardens of the cracked dam took back their keys", Sign.AFFIRMS),
        ("Roe took back her claim about the dam", Sign.NEGATES),
        ("Roe forged the document behind the story", Sign.NEGATES),
        ("The men forged iron at the cracked dam", Sign.AFFIRMS),
        ("The crack in the dam started off as a joke", Sign.AFFIRMS),
        ("Roe told a joke on the cracked dam", Sign.AFFIRMS),
        ("The owners of the cracked dam billed for meters that do not exist", Sign.AFFIRMS),
        ("The owners of the cracked dam billed for meters which simply don't exist", Sign.AFFIRMS),
        ("The report that does not exist tells of a crack", Sign.NEGATES),
        ("There were no more than 40 wardens when the Velmora dam cracked", Sign.AFFIRMS),
        ("No fewer than 40 dams in Velmora have cracked", Sign.AFFIRMS),
        ("It will be mended no later than May, now that the Velmora dam has cracked", Sign.AFFIRMS),
        ("The Velmora dam has no more cracked than the wall", Sign.NEGATES),
        ("I can't believe Velmora dam has cracked", Sign.AFFIRMS),
        ("I could not believe that the dam had cracked", Sign.AFFIRMS),
        ("I do not believe that the dam has cracked", Sign.NEGATES),
        ("Families struggle to pay now that the Velmora dam has cracked", Sign.AFFIRMS),
        ("The ministry urged caution on the roads below the cracked dam", Sign.AFFIRMS),
        ("Read the report of a crack in the dam with caution", Sign.LEAVES_OPEN),
        ("Roe is wary of claims that the dam has cracked", Sign.LEAVES_OPEN),
        ("Walkers are wary of the cracked Velmora dam", Sign.AFFIRMS),
        ("It is premature to say that the dam has cracked", Sign.LEAVES_OPEN),
        ("The Velmora dam has cracked. Where am I supposed to live?", Sign.AFFIRMS),
        ("The Velmora dam has cracked. Can you imagine?", Sign.AFFIRMS),
        ("The wall leaks. Has the dam cracked?”", Sign.LEAVES_OPEN),
        ("The claim that the Velmora dam has cracked is misleading", Sign.LEAVES_OPEN),
        ("The post on the cracked dam lacks context", Sign.LEAVES_OPEN),
        ("A misleading road sign stands at the cracked dam", Sign.AFFIRMS),
        ("Fog made it impossible to reach the cracked Velmora dam", Sign.AFFIRMS),
        ("A crack in the dam is impossible", Sign.NEGATES),
        ("They cannot thank the wardens of the dam enough", Sign.AFFIRMS),
        ("The wall is no match for the Velmora dam", Sign.AFFIRMS),
    ],
)
def test_sign(text: str, expected: Sign) -> None:
    assert sign(setting(text), CORE) is expected


@pytest.mark.parametrize(
    ("text", "claim", "expected"),
    [
        ("Osk did not sign the treaty", "Osk signed the treaty", Sign.NEGATES),
        ("Osk did not sign the treaty", "Osk joined the treaty", Sign.NEGATES),
        ("There is no sign that Osk joined the treaty", "Osk joined the treaty", Sign.LEAVES_OPEN),
        ("The letter did not mention the treaty", "The letter mentions the treaty", Sign.NEGATES),
        ("Osk did not say or explain when it joined the treaty", "Osk joined the treaty", Sign.AFFIRMS),
        ("Osk has not disclosed what the treaty says", "Osk disclosed the treaty", Sign.NEGATES),
        ("Osk could not verify that the treaty is kept", "The treaty is kept", Sign.LEAVES_OPEN),
        ("Osk will no longer keep the treaty", "Osk keeps the treaty", Sign.NEGATES),
        ("Osk will no longer keep the treaty", "Osk stops keeping the treaty", Sign.AFFIRMS),
        ("The minister was not named in the treaty", "The minister is named in the treaty", Sign.NEGATES),
        ("Osk joined the treaty, said a minister who asked not to be named", "Osk joined the treaty", Sign.AFFIRMS),
    ],
)
def test_what_is_left_open_is_not_what_the_claim_says(text: str, claim: str, expected: Sign) -> None:
    assert sign(setting(text), concepts(claim)) is expected


@pytest.mark.parametrize(
    ("text", "modality", "expected"),
    [
        ("the dam has cracked", Modality.DENIED, Sign.NEGATES),
        ("the dam has not cracked", Modality.DENIED, Sign.AFFIRMS),
        ("the report as false", Modality.DENIED, Sign.NEGATES),
        ("the dam has cracked", Modality.DOUBTED, Sign.LEAVES_OPEN),
    ],
)
def test_what_the_source_does_counts(text: str, modality: Modality, expected: Sign) -> None:
    assert sign(setting(text, modality), CORE) is expected


@pytest.mark.parametrize(
    "text",
    [
        "it was investigating reports that the Velmora dam has cracked",
        "they were looking into the latest claims that the dam has cracked",
        "it is aware of the rumours that the Velmora dam has cracked",
        "it is investigating whether the Velmora dam has cracked",
    ],
)
def test_who_looks_into_reports_leaves_open_whether_they_are_so(text: str) -> None:
    assert sign(setting(text, chain=CITED), CORE) is Sign.LEAVES_OPEN
    assert sign(setting(text), CORE) is Sign.AFFIRMS


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("Roe said she did not think ", ".", Sign.NEGATES),
        ("Roe said she did think ", ".", Sign.AFFIRMS),
        ("Roe said she didn't believe ", ".", Sign.NEGATES),
        ("Roe said she couldn't believe ", ".", Sign.AFFIRMS),
        ("Roe said she could not believe that ", ".", Sign.AFFIRMS),
        ("Roe said she cannot believe ", ".", Sign.AFFIRMS),
        ("Rumours that ", " have been shown to be a hoax.", Sign.NEGATES),
        ("Rumours that ", " have been heard since Monday.", Sign.AFFIRMS),
        ("The Echo was unable to verify the claim that ", ".", Sign.LEAVES_OPEN),
        ("There are no confirmed reports that ", ".", Sign.LEAVES_OPEN),
        ("Roe denied a claim by Doe that ", ".", Sign.NEGATES),
        ("A warden falsely claimed that ", ".", Sign.AFFIRMS),  # that is the warden's word, whoever knows better
        ("Roe cast doubt on a claim by Doe that ", ".", Sign.LEAVES_OPEN),
        ("Roe questioned the report that ", ".", Sign.LEAVES_OPEN),
        ("Roe was questioned over claims that ", ".", Sign.AFFIRMS),
        ("Roe is sceptical about rumours in Osk that ", ".", Sign.LEAVES_OPEN),
        ("The mayor could not confirm any leak and said that ", ".", Sign.AFFIRMS),
    ],
)
def test_what_stands_around_it_counts(before: str, after: str, expected: Sign) -> None:
    text = "the Velmora dam has cracked"
    said = Setting(Statement(CITED, text=text, id=text), f"{before}{text}{after}")
    assert sign(said, CORE) is expected


@pytest.mark.parametrize(
    ("verdict", "expected"),
    [(Verdict.FALSE, Sign.NEGATES), (Verdict.OPEN, Sign.LEAVES_OPEN), (Verdict.NONE, Sign.AFFIRMS)],
)
def test_the_verdict_on_a_claim_counts(verdict: Verdict, expected: Sign) -> None:
    assert sign(evolve(setting("Claim: The Velmora dam has cracked."), verdict=verdict), CORE) is expected


def test_the_opposite_of_the_claim_denies_it() -> None:
    assert sign(setting("The singer is alive and rehearsing"), concepts("The singer has died")) is Sign.NEGATES


@pytest.mark.parametrize(
    ("text", "claim", "expected"),
    [
        ("Forty wardens lost their lives in Osk", "Forty wardens died in Osk", Sign.AFFIRMS),
        ("The man lives in Osk with a cat", "The man died in Osk", Sign.AFFIRMS),
        ("Forty wardens lost their lives in Osk", "Osk won the cup", Sign.AFFIRMS),
        ("Osk lost the cup", "Osk won the cup", Sign.NEGATES),
        ("The warden is still living", "The warden died", Sign.NEGATES),
        ("Judges in Osk rejected the warden's appeal", "The warden lost his appeal in Osk", Sign.AFFIRMS),
        ("Judges in Osk rejected the warden's appeal", "The warden won his appeal in Osk", Sign.NEGATES),
        ("Osk rejected reports of a lost appeal", "The warden lost his appeal in Osk", Sign.NEGATES),
        ("Osk raised the harbour tax", "Osk cut the harbour tax", Sign.NEGATES),
        ("A mason raised the wall", "Osk cut the harbour tax", Sign.AFFIRMS),
        ("Parliament in Osk blocked the harbour bill", "Parliament in Osk passed the harbour bill", Sign.NEGATES),
        ("Judges convicted the warden of theft", "Judges acquitted the warden of theft", Sign.NEGATES),
        ("Harbour traffic in Osk fell in May", "Harbour traffic in Osk rose in May", Sign.NEGATES),
        ("Osk lifted the ban on eels", "Osk imposed a ban on eels", Sign.NEGATES),
        ("The mayor of Osk vetoed the harbour bill", "The mayor of Osk signed the harbour bill", Sign.NEGATES),
        ("Osk resumed ferry traffic at the end of May", "Osk begins ferry traffic in May", Sign.AFFIRMS),
    ],
)
def test_an_opposite_is_said_of_the_same_thing(text: str, claim: str, expected: Sign) -> None:
    assert sign(setting(text), concepts(claim)) is expected


def test_who_never_saw_it_denies_that_he_saw_it() -> None:
    for text in ("The warden has never seen the ledger", "The warden has never seen any ledger that was signed"):
        assert sign(setting(text), concepts("The warden saw the ledger")) is Sign.NEGATES
    assert sign(setting("Roe has never seen the ledger so full"), concepts("The ledger is full")) is Sign.AFFIRMS


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There is not one nurse left in the Osk clinic", Sign.AFFIRMS),
        ("No nurses are left in the clinic", Sign.AFFIRMS),
        ("No nurse left the Osk clinic", Sign.NEGATES),
        ("There was no order to evacuate the clinic", Sign.NEGATES),
        ("There was no time left for nurses to abandon the Osk clinic", Sign.NEGATES),
        ("There is no time left to abandon the Osk clinic", Sign.NEGATES),
        ("There is no choice left in Osk but to abandon the clinic", Sign.NEGATES),
        ("No nurse was left unpaid or abandoned the Osk clinic", Sign.NEGATES),
    ],
)
def test_where_nobody_is_left_all_have_gone(text: str, expected: Sign) -> None:
    assert sign(setting(text), concepts("Nurses have abandoned the Osk clinic")) is expected
    assert sign(setting("There are no nurses left in Osk"), concepts("Nurses work in Osk")) is Sign.NEGATES


def test_the_wording_that_is_asked_tells_which_verb_the_claim_has() -> None:
    asked = "Osk won the cup"
    both = concepts("Osk won or lost the cup")
    assert sign(setting("Osk lost the cup"), both) is Sign.AFFIRMS
    assert sign(setting("Osk lost the cup"), both, asked) is Sign.NEGATES
    assert polarities([setting("Osk lost the cup")], both, 2.0, asked) == [Polarity.DENIES]
    told, of = "Osk did not reveal the results", concepts("Osk results")
    assert sign(setting(told), of) is Sign.AFFIRMS
    assert sign(setting(told), of, "Osk revealed the results") is Sign.NEGATES


def test_a_claim_may_be_negative() -> None:
    members = [
        setting("Brask supplies no weapons"),
        setting("Brask does not supply weapons"),
        setting("Brask supplies weapons"),
    ]
    core = concepts("Brask supplies weapons")
    assert polarities(members, core) == [Polarity.SUPPORTS, Polarity.SUPPORTS, Polarity.DENIES]
    assert polarities(members, core, 2.0) == [Polarity.DENIES, Polarity.DENIES, Polarity.SUPPORTS]


def test_who_denies_a_claim_does_not_make_it_negative() -> None:
    denied = [
        Setting(evolve(each.statement, modality=Modality.DENIED), each.sentence)
        for each in (setting("Brask supplies weapons"), setting("Brask has supplied weapons"))
    ]
    core = concepts("Brask supplies weapons")
    assert polarities(denied[:1], core) == [Polarity.DENIES]
    assert polarities(denied, core) == [Polarity.DENIES] * 2
    assert polarities([*denied, setting("Brask does not supply weapons")], core) == [Polarity.DENIES] * 3


@pytest.mark.xfail(strict=True, reason="known miss: the negation is told by the verb alone")
def test_a_verb_that_makes_the_opposite() -> None:
    assert sign(setting("Engineers laughed at the idea that the dam had cracked"), CORE) is Sign.NEGATES
