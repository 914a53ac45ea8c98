from __future__ import annotations

import pytest

from provenance.ingest.from_text import from_text
from provenance.ingest.self_reference import own_outlet

_BODY = "Port reopens\n\nThe port of Valmora reopened on Monday, the mayor told the Lantern Herald.\n\n"


@pytest.mark.parametrize(
    "line",
    [
        "Jo Lind is a senior reporter for the Daily Mail.",
        "Jo Lind is editor in chief of the Daily Mail",
        "The Daily Mail's Bo Ek contributed to this report.",
        "The Daily Mail's Bo Ek and Mara La Venn contributed to this report.",
        "Follow the Daily Mail on social media.",
        "Sign up for the Daily Mail newsletter.",
    ],
)
def test_what_stands_below_an_article_names_its_publisher(line: str) -> None:
    assert own_outlet(_BODY + line) == "Daily Mail"


@pytest.mark.parametrize(
    "line",
    [
        "Jo Lind, a former editor of the Daily Mail, agreed.",
        "He told the Daily Mail that he was a reporter.",
        "Jo Lind is a reporter for the tide tables.",
    ],
)
def test_what_others_write_of_a_publisher_does_not(line: str) -> None:
    assert own_outlet(_BODY + line) is None


def test_above_the_end_it_is_no_sign() -> None:
    assert own_outlet(_BODY + "Jo Lind is a reporter for the Daily Mail.\n\n" + "It rained all day. " * 60) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "The port has closed, the Daily Mail has confirmed.",
        "A mayor has resigned, the Daily Mail is told.",
        "The Daily Mail can exclusively reveal that the port has closed.",
        "The mayor did not respond to the Daily Mail's request for comment.",
        "The harbour office declined a Daily Mail request to see the list.",
        "A Daily Mail attempt to reach the mayor failed.",
    ],
)
def test_what_only_a_publisher_does_names_it(sentence: str) -> None:
    assert own_outlet(_BODY + sentence + " It rained.") == "Daily Mail"


@pytest.mark.parametrize(
    "sentence",
    [
        "The Daily Mail has confirmed that its editor will leave.",
        "A harbour clerk confirmed the news to the Daily Mail. According to the Daily Mail, two ships are late.",
        "A harbour clerk confirmed the news to the mayor.",
        "The mayor declined to answer the Daily Mail.",
    ],
)
def test_what_others_write_of_what_it_does_is_no_sign(sentence: str) -> None:
    assert own_outlet(_BODY + sentence + " It rained.") is None


def test_a_name_alone_in_the_last_line_is_its_publishers() -> None:
    assert own_outlet(_BODY + "The Daily Mail") == "Daily Mail"
    assert own_outlet(_BODY + "[Daily Mail]") is None


def test_a_short_name_in_a_quotation_of_another_paper_is_not_the_own() -> None:
    quoted = "The Ostby Post has the story.\n\nThe port has closed for good, The Post has learned."
    assert own_outlet(quoted) is None
    assert own_outlet(quoted.replace("The Ostby Post", "Here")) == "The Post"


def test_the_copyright_of_a_picture_is_the_pictures() -> None:
    assert own_outlet(_BODY + "© 2031 Daily Mail") == "Daily Mail"
    assert own_outlet(_BODY + "The port on Monday. (Copyright 2031 Daily Mail)") is None


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("Associated Press Sunday, July 15, 2031", "AP"),
        ("JO LIND, BO EK and MARA VENN / AP", "AP"),
        ("- Reuters.", "Reuters"),
        ("(Additional reporting by Jo Lind in Ostby; Editing by Bo Ek)", "Reuters"),
        ("Jo Lind / AP", None),
    ],
)
def test_credits_in_other_forms(line: str, agency: str | None) -> None:
    assert from_text(_BODY + line).credit == agency
