from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.ingest.byline import byline
from provenance.ingest.credit import credit
from provenance.ingest.dateline import Dateline, dateline
from provenance.ingest.dates import iso_8601, publication_date
from provenance.ingest.from_text import from_text, title
from provenance.ingest.self_reference import own_outlet

BODY = "The port of Valmora reopened on Monday, the harbour master said. Ships had waited for nine days."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Port of Valmora reopens\n\n{BODY}", "Port of Valmora reopens"),
        (f"Is the port open?\r\n\r\n{BODY}", "Is the port open?"),
        (f"The port reopened.\n\n{BODY}", None),
        (f"Port of Valmora reopens\n{BODY}", None),
        (f"×\n\n{BODY}", None),
        (f"{BODY[:-1] * 4}\n\n{BODY}", None),
        (f"By Nadia Ferrow\n\n{BODY}\n\n{BODY}", None),
        (f"March 4, 2025\n\n{BODY}\n\n{BODY}", None),
        (f"VALMORA, March 4 (Reuters)\n\n{BODY}\n\n{BODY}", None),
        (f"The Valmora Gazette\n\nPort reopens\n\n{BODY}", "Port reopens"),
        (f"The Valmora Gazette\nMarch 4, 2025\n\nPort reopens\n\nBy Nadia Ferrow\n\n{BODY}", "Port reopens"),
        (f"# Port reopens\n\n{BODY}\n\n{BODY}", "Port reopens"),
        (f"**Port reopens**\n\n{BODY}\n\n{BODY}", "Port reopens"),
        (f"Port  reopens\n\n{BODY}\n\n{BODY}", "Port  reopens"),  # as it stands: it is looked for in the text
        (f"By Monday all ships had left\n\n{BODY}\n\n{BODY}", "By Monday all ships had left"),
        (BODY, None),
    ],
)
def test_the_title_is_a_short_first_line_apart(text: str, expected: str | None) -> None:
    assert title(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("VALMORA, Torvik (Reuters) - The port reopened.", Dateline("VALMORA, Torvik", None, "Reuters")),
        ("VALMORA, July 4 (AP) — The port reopened.", Dateline("VALMORA", None, "AP")),
        ("(AP) — The port reopened.", Dateline(None, None, "AP")),
        ("By Jane J. Roe and John Doe VALMORA, Oct 9 (AP) - The port reopened.", Dateline("VALMORA", None, "AP")),
        ("Valmora City (AFP) – The port reopened.", Dateline("Valmora City", None, "AFP")),
        ("(Reuters) The port reopened.", Dateline(None, None, "Reuters")),
        ("(Left) The port is seen from the mole.", Dateline()),
        ("CORVANE (Meridian) - The port reopened.", Dateline("CORVANE", None, "Meridian")),
        ("VALMORA — The port reopened.", Dateline("VALMORA", None, None)),
        ("Torvikpost.com — (VALMORA, Torvik) – The port reopened.", Dateline("VALMORA, Torvik", "Torvikpost", None)),
        ("CNN — The port reopened.", Dateline(None, "CNN", None)),
        ("The port (AP) reopened - at last.", Dateline()),
        ("Ms Roe (left) - a docker - spoke.", Dateline()),
        (f"{BODY}", Dateline()),
    ],
)
def test_a_dateline_opens_a_line(text: str, expected: Dateline) -> None:
    assert dateline(f"Port of Valmora reopens\n\n{text}") == expected


@pytest.mark.parametrize(
    "line",
    [
        "By The Associated Press",
        "By JANE ROE, Associated Press",
        "JANE ROE AP National Writer",
        "Jane Roe and John Doe, The Associated Press",
        "Associated Press",
        "The Associated Press | Monday, July 4, 2025",
        "Source: AP",
        "Copyright 2025 The Associated Press. All rights reserved.",
        "The Associated Press contributed to this report.",
        "Associated Press writer Jane Q. Roe contributed to this report.",
        "With files from The Associated Press",
    ],
)
def test_a_credit_line_names_the_agency(line: str) -> None:
    assert credit(f"Port reopens\n\n{BODY}\n\n{line}\n") == "AP"


@pytest.mark.parametrize(
    "line",
    [
        "The harbour master told the Associated Press that ships had waited.",
        "Jane Roe, Associated Press",
        "(Jane Roe / AP)",
        "AP Photo/Jane Roe",
        "Ships wait off Valmora. (Jane Roe/Pool Photo via AP, File)",
        "The company contributed money, Reuters reported. [WSJ]",
        "© 2025 The Valmora Gazette",
    ],
)
def test_pictures_and_citations_are_no_credit(line: str) -> None:
    assert credit(f"Port reopens\n\n{BODY}\n\n{line}\n") is None


@pytest.mark.parametrize(
    ("line", "payer"),
    [
        ("This content was paid for by Norlin Ferries. The newsroom had no part in it.", "Norlin Ferries"),
        ("Paid content from Bank of Valmora", "Bank of Valmora"),
        ("Sponsored article by the Valmora Tourist Board", "the Valmora Tourist Board"),
        ("PAID FOR BY NORLIN FERRIES", "NORLIN FERRIES"),
        ("News provided by Norlin Ferries", "Norlin Ferries"),
        ("SOURCE Norlin Ferries", "Norlin Ferries"),
        ("SOURCE CLOSE TO THE HARBOUR MASTER SAYS SO", None),
        ("Source Norlin Ferries says ships wait.", None),
        ("SOURCE: Kelm Mayor to Quit", None),
        ("This article is sponsored by Norlin Ferries and was written by its staff.", "Norlin Ferries"),
        ("This story was funded by the Kelm Center for Reporting.", None),
        ("The ferry, paid for by Norlin Ferries, waited.", None),
        ("Sponsored by Norlin Ferries", None),
        ("This content was paid for by advertisers.", None),
        ("The article was paid for by Norlin Ferries, the harbour master said.", None),
    ],
)
def test_what_a_party_paid_for_or_released_is_credited_to_it(line: str, payer: str | None) -> None:
    assert credit(f"Port reopens\n\n{line}\n\n{BODY}") == payer
    assert credit(f"Port reopens\n\n{BODY}\n\n{line}\n") == payer


@pytest.mark.parametrize(
    ("opening", "payer"),
    [
        ("The crew said the crane had been\npaid for by Norlin, a charge that the yard denies.", None),
        ("The crew said the crane had been\nPaid for by Norlin Ferries\nand that nobody knew.", None),
        ("Paid for by Norliners, the new crane turned on Monday.", None),
        ("This story was sponsored by Alderman Ute Belin and told in every inn.", None),
        ("This article was paid for by Norlin Ferries, the harbour master wrote.", None),
        ("News provided by\n\nNorlin Ferries\n\nMay 4, 2031", "Norlin Ferries"),
        ("News provided by:\nNorlin Ferries", "Norlin Ferries"),
        ("News provided by\n\nThe harbour of Norlin was shut.", None),
        ("Paid for by Norlin Ferries.\nThe crane turned on Monday.", "Norlin Ferries"),
    ],
)
def test_a_party_stands_in_a_line_of_its_own(opening: str, payer: str | None) -> None:
    assert credit(f"Crane turns\n\n{opening}\n\n{BODY}") == payer


def test_a_text_signed_off_as_reuters_does_is_credited() -> None:
    assert credit(f"{BODY}\n\n(Reporting by Jane Roe in Valmora; Editing by John Doe)") == "Reuters"
    assert credit(f"{BODY}\n\nThis article originally appeared in The New York Post.") == "New York Post"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Port reopens\n\nBy Nadia Ferrow\n\n{BODY}", ("Nadia Ferrow",)),
        (
            f"Port reopens\n\nBy NADIA FERROW, Tomas Belin and Ute van Holt\n\n{BODY}",
            ("NADIA FERROW", "Tomas Belin", "Ute van Holt"),
        ),
        (f"By NADIA FERROW Associated Press\n\n{BODY}", ("NADIA FERROW",)),
        (f"By Nadia Ferrow, staff writer\n\n{BODY}", ("Nadia Ferrow",)),
        (f"By Nadia Ferrow, harbour and crime reporter\n\n{BODY}", ("Nadia Ferrow",)),
        (f"By NADIA FERROW AND TOMAS BELIN, Haaretz\n\n{BODY}", ("NADIA FERROW", "TOMAS BELIN")),
        (f"By Nadia Ferrow, health editor, Valmora Gazette\n\n{BODY}", ("Nadia Ferrow",)),
        (f"By Nadia Ferrow, the reporter said, all had gone.\n\n{BODY}", ()),
        (f"By Local Democracy Reporter Nadia Ferrow\n\n{BODY}", ("Nadia Ferrow",)),
        (f"By chief political correspondent Nadia Ferrow and Tomas Belin\n\n{BODY}", ("Nadia Ferrow", "Tomas Belin")),
        (f"By then reporter Nadia Ferrow in Torvik had left.\n\n{BODY}", ()),
        (f"By Nadia Ferrow, Haaretz\n\n{BODY}", ("Nadia Ferrow",)),
        (f"By Nadia Ferrow, Torvik\n\n{BODY}", ()),
        (f"By Nadia Ferrow, Torvik Morning Star\n\n{BODY}", ("Nadia Ferrow",)),
        (f"By Nadia Ferrow, Sam Star\n\n{BODY}", ("Nadia Ferrow", "Sam Star")),
        (f"By José García-Márquez and Łukasz Żółw\n\n{BODY}", ("José García-Márquez", "Łukasz Żółw")),
        (f"{BODY}By Olga Lind", ("Olga Lind",)),
        (f"By The Associated Press\n\n{BODY}", ()),
        (f"{BODY} By Monday all was well.", ()),
        (f"By Monday Morning the port was open again.\n\n{BODY}", ()),
    ],
)
def test_a_byline_gives_people(text: str, expected: tuple[str, ...]) -> None:
    assert byline(text) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Published: 4 July 2025", "2025-07-04"),
        ("July 4, 2025 10:00 GMT", "2025-07-04T10:00:00+00:00"),
        ("Posted 5:57 am, July 4, 2025", "2025-07-04"),
        ("Friday, 4th July 2025", "2025-07-04"),
        ("2025-07-04T10:00:00+02:00", "2025-07-04T10:00:00+02:00"),
        ("July 2025", None),
        ("On July 4, 2025 the port was shut by a strike.", None),
        ("31 February 2025", None),
    ],
)
def test_a_date_in_a_line_of_its_own_is_the_publications(line: str, expected: str | None) -> None:
    assert publication_date(f"Port reopens\n\n{line}\n\n{BODY}") == expected


@pytest.mark.parametrize("between", [" | ", " · ", "\n"])
def test_dates_side_by_side_are_told_by_their_labels(between: str) -> None:
    lines = ("By Nadia Ferrow", "Updated: 6 July 2025", "Published: 4 July 2025")
    assert publication_date(f"Port reopens\n\n{between.join(lines)}\n\n{BODY}") == "2025-07-04"


def test_published_wins_over_updated_and_a_bare_date_at_the_end_is_none() -> None:
    assert publication_date(f"Updated: 6 July 2025\nPublished: 4 July 2025\n{BODY}") == "2025-07-04"
    assert publication_date(f"{(BODY + chr(10)) * 40}4 July 2025") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Port reopens | The Jerusalem Post\n\n{BODY}", "Jerusalem Post"),
        (f"{BODY}\n\n© 2025 Haaretz. All rights reserved.", "Haaretz"),
        (f"{BODY} The Valmora Gazette could not independently verify the claim.", "The Valmora Gazette"),
        (f"{BODY} Haaretz has reached out to the harbour master.", "Haaretz"),
        (f"{BODY} He told Haaretz that ships had waited.", None),
        (f"{BODY} Reuters could not verify the claim.", None),
        (f"{BODY} The ministry could not verify the claim.", None),
    ],
)
def test_an_outlet_is_told_only_by_what_it_says_of_itself(text: str, expected: str | None) -> None:
    assert own_outlet(text) == expected


def test_what_a_text_does_not_show_is_unknown() -> None:
    found = from_text(BODY)
    assert (found.title, found.outlet, found.published, found.byline, found.credit, found.dateline) == (
        None, None, None, (), None, None,
    )  # fmt: skip


@given(st.text(max_size=400))
def test_any_text_is_read(text: str) -> None:
    found = from_text(text)
    assert found.published is None or iso_8601(found.published) == found.published


@given(st.datetimes())
def test_an_iso_date_is_kept(moment: object) -> None:
    stamp = str(moment)[:10]
    assert iso_8601(stamp) == stamp


def test_markdown_around_a_line_is_seen_through() -> None:
    found = from_text(f"# Port reopens\n\n**By Nadia Ferrow**\n\n*March 4, 2025*\n\n{BODY}")
    assert (found.title, found.byline, found.published) == ("Port reopens", ("Nadia Ferrow",), "2025-03-04")
