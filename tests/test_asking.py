"""What a user asks of a corpus: the claim gathers what bears on it, on the right side, or says that nothing does."""

from __future__ import annotations

import pytest

import provenance as pv
from provenance import api

ARTICLES = {
    "alder.txt": """Norrow bridge closed after cables snap

The Norrow bridge was closed on Tuesday after two of its cables snapped, the roads agency said.
Drivers queued for the ferry at Tolle.
""",
    "bay.txt": """Cables give way on bridge at Norrow

Three cables of the bridge at Norrow broke on Monday night, according to an engineer who inspected the span.
The bridge was opened in 1961.
""",
    "crier.txt": """Agency shuts Norrow bridge

The roads agency has shut the Norrow bridge because cables had broken, a spokesman told the Crier.
Nobody was hurt, he said.
""",
    "daily.txt": """Builder rejects talk of broken cables at Norrow

Hask & Sons, the builder of the Norrow bridge, denied that any cable had snapped.
"Not one cable has broken," its managing director, Olaf Hask, told reporters.
The bridge was closed for routine work, Hask said.
""",
    "herald.txt": """Ministry of fisheries buys trawler from minister's brother

The ministry of fisheries bought a trawler for 12 million crowns from the minister's brother, two officials said.
The trawler lies unused at Skarne.
""",
    "mail.txt": """Minister's brother sold trawler to ministry

A trawler was sold to the fisheries ministry by Ines Vold's brother for 9 million crowns, a clerk told the Mail.
Vold has been minister since 2029.
""",
    "gull.txt": """Vold: I knew nothing of trawler deal

Fisheries minister Ines Vold did not buy any boat from her brother, her office said.
"The ministry has never bought a ship from a member of my family," Vold said.
""",
    "harbour.txt": """Trawler purchase could not be confirmed

The audit office said it could not confirm that the ministry had bought the trawler from the minister's brother.
Herring landings fell by a tenth this year.
""",
}
BRIDGE, TRAWLER = (
    {"alder.txt", "bay.txt", "crier.txt", "daily.txt"},
    {"herald.txt", "mail.txt", "gull.txt", "harbour.txt"},
)
SNAPPED, BOUGHT = (
    "The Norrow bridge's cables snapped",
    "The fisheries ministry bought a trawler from the minister's brother",
)
CORPUS = [pv.Document(id, text, title=text.split("\n", 1)[0]) for id, text in ARTICLES.items()]


def asked(*wordings: str) -> list[api.ClaimView]:
    audit = pv.audit(CORPUS, claims=wordings)
    assert audit.failures == ()
    return [audit.claim(wording) for wording in wordings]


def side(claim: api.ClaimView, words: str) -> str:
    [found] = {said.polarity.value for said in claim.statements if words in said.text}
    return found


@pytest.mark.parametrize(
    ("wording", "documents"),
    [
        (SNAPPED, BRIDGE),
        ("Cables of the bridge at Norrow were broken", BRIDGE),
        ("The Norrow bridge's cables did not snap", BRIDGE),
        (BOUGHT, TRAWLER),
        ("A trawler was sold to the ministry of fisheries by the minister's brother", TRAWLER),
        ("The fisheries ministry paid 7 million crowns for a trawler of the minister's brother", TRAWLER),
        ("No trawler was bought from the brother of minister Vold", TRAWLER),
    ],
)
def test_a_claim_gathers_what_its_documents_say_on_it_in_whatever_words_it_is_asked(
    wording: str, documents: set[str]
) -> None:
    [claim] = asked(wording)
    assert {said.document for said in claim.statements} == documents
    beside = ("ferry", "1961", "hurt", "2029", "Herring")
    assert not [said.text for said in claim.statements if any(word in said.text for word in beside)]


@pytest.mark.parametrize(
    ("wording", "for_", "against"),
    [
        (SNAPPED, "supports", "denies"),
        ("The Norrow bridge's cables did not snap", "denies", "supports"),
    ],
)
def test_denials_stand_against_it_and_for_its_opposite(wording: str, for_: str, against: str) -> None:
    [claim] = asked(wording)
    assert [side(claim, words) for words in ("two of its cables", "Three cables", "cables had broken")] == [for_] * 3
    assert [side(claim, words) for words in ("any cable", "Not one cable")] == [against] * 2


@pytest.mark.parametrize(
    "wording", [BOUGHT, "The fisheries ministry paid 7 million crowns for a trawler of the minister's brother"]
)
def test_passives_other_numbers_denials_and_doubts_are_on_the_right_side(wording: str) -> None:
    [claim] = asked(wording)
    assert [side(claim, words) for words in ("12 million", "9 million")] == ["supports"] * 2
    assert [side(claim, words) for words in ("did not buy any boat", "never bought a ship")] == ["denies"] * 2
    assert side(claim, "could not confirm that") == "doubts"


def test_numbers_that_differ_are_one_claim_with_values_in_conflict() -> None:
    audit = pv.audit(CORPUS, claims=[BOUGHT], settings=pv.Settings(profile="all"))
    [finding] = audit.claim(BOUGHT).findings.select("conflicting-values")
    assert "12" in finding.message
    assert "9" in finding.message


@pytest.mark.parametrize(
    "wording", ["The governor resigned over the bridge", "The Norrow bridge collapsed", "Vold gave her brother a house"]
)
def test_that_nothing_bears_on_it_is_said(wording: str) -> None:
    [claim] = asked(wording)
    assert claim.statements == ()
    assert claim.corroboration.score == claim.corroboration.base_rate
    text = claim.audit.render("text")
    assert f"{wording}\n{claim.id}\n\n  Nothing in this corpus bears on it.\n" in text


@pytest.mark.parametrize("other", ["Cables of the bridge at Norrow broke", "No cable of the Norrow bridge snapped"])
def test_of_two_that_ask_the_same_or_the_opposite_the_first_has_all_and_the_second_says_where(other: str) -> None:
    [alone] = asked(SNAPPED)
    first, second = asked(SNAPPED, other)
    assert first.statements == alone.statements
    assert (second.statements, second.assessment.claim.under) == ((), SNAPPED)
    assert "on another claim that was asked" in second.explain()


def test_two_claims_on_two_topics_do_not_touch_each_other() -> None:
    assert [claim.statements for claim in asked(SNAPPED, BOUGHT)] == [
        claim.statements for wording in (SNAPPED, BOUGHT) for claim in asked(wording)
    ]


def test_what_lies_somewhere_denies_nothing() -> None:
    [claim] = asked(BOUGHT)
    assert not [said for said in claim.statements if "lies unused" in said.text and said.polarity == "denies"]


@pytest.mark.xfail(
    strict=True, reason="another reason for what happened is no denial in words, and shares many of them"
)
def test_another_reason_does_not_support_it() -> None:
    [claim] = asked(SNAPPED)
    assert not [said for said in claim.statements if "routine work" in said.text and said.polarity == "supports"]


@pytest.mark.xfail(strict=True, reason="who did what to whom is not read: the words that are shared decide")
def test_another_deed_of_the_same_people_is_another_claim() -> None:
    [claim] = asked("Vold sold her brother a house")
    assert claim.statements == ()


def test_an_audit_names_the_vectors_that_an_asked_claim_was_found_with() -> None:
    document = pv.Document("bay", text=ARTICLES["bay.txt"])
    asked = pv.audit(document, claims="The cables of the Norrow bridge snapped")
    assert [name for name, _ in asked.record.tool.models] == ["attribution-en", "concepts-en"]
    assert [name for name, _ in pv.audit(document).record.tool.models] == ["attribution-en"]


def _asked(claim: str, *texts: str) -> api.ClaimView:
    documents = [pv.Document(f"{n}", text, outlet=f"{n}th Post") for n, text in enumerate(texts)]
    return pv.audit(documents, claims=[claim], workers=1).claim(claim)


_DEALS = (
    "Oskra has agreed to buy Velta, chief executive Nadia Reyn said.",
    "Oskra was fined over late deliveries, minister Tomas Gell said.",
)


def test_other_news_of_the_same_company_is_no_support() -> None:
    claim = _asked("Oskra is buying Velta", *_DEALS)
    assert {said.document for said in claim.statements} == {"0"}
    assert claim.independent_origins.supporting.count < 1


@pytest.mark.parametrize("documents", [1, 2, 3])
def test_who_says_the_opposite_denies_however_many_say_so(documents: int) -> None:
    said = [f"Tarn Rovers won the cup final on Saturday, {who} said." for who in ("Otto Brand", "Mia Kron", "Per Holm")]
    claim = _asked("Tarn Rovers lost the cup final", *said[:documents])
    assert {each.polarity.value for each in claim.statements} == {"denies"}
    assert claim.independent_origins.supporting.count == 0


@pytest.mark.parametrize(
    ("claim", "text", "found"),
    [
        (
            "Finance Minister Helene Brask has resigned",
            "Helene Brask has resigned, the palace said on Monday.",
            True,
        ),
        ("North Varenia hacked PayOst", "North Varenia's foreign ministry said that it had hacked PayOst.", True),
        (
            "Finance Minister Helene Brask has resigned",
            "Helene Brask has opened a school, the palace said on Monday.",
            False,
        ),
    ],
)
def test_who_somebody_is_counts_as_a_name_in_a_question(claim: str, text: str, found: bool) -> None:
    assert bool(_asked(claim, text).statements) is found


def test_a_background_that_articles_share_is_not_what_they_are_asked_about() -> None:
    background = (
        "The town has had five mayors in as many years, and the council sits again in autumn, when the budget is due."
    )
    claim = _asked(
        "The mayor of Orvel will resign before the summer",
        "Velden to go\n\nThe mayor of Orvel, Ada Velden, will resign before the summer, her deputy Jon Arle said.\n\n"
        + background,
        "Orvel loses its mayor\n\nAda Velden, the mayor of Orvel, is to resign before the summer, Bea Holm said.\n\n"
        + background,
    )
    assert not any("five mayors" in said.text for said in claim.statements)
    assert claim.independent_origins.supporting.count > 1.5
