"""Rows of a table: what a record of JSON Lines may have, by an id of their own; nothing is dropped in silence."""

from __future__ import annotations

from datetime import date

from provenance.ingest import read_rows

TEXT = "The ferry of Vale was sold on Monday, Ada Lind told the Vale Courier."


def test_a_row_is_read_as_a_record() -> None:
    row = {"id": 7, "text": TEXT, "title": "Ferry sold", "date": date(2031, 3, 1), "author": "Bo Marsh", "views": 3}
    (document,) = read_rows([row]).documents
    assert (document.id, document.path) == ("7", None)
    assert document.text == f"Ferry sold\n\n{TEXT}"
    assert (document.published, document.byline) == ("2031-03-01", ("Bo Marsh",))


def test_the_order_of_rows_changes_nothing() -> None:
    rows = [{"id": f"d{n % 3}", "text": f"{TEXT} {n}"} for n in range(5)]
    assert read_rows(rows) == read_rows(reversed(rows))


def test_of_rows_with_one_id_and_text_the_same_is_read_in_any_order() -> None:
    rows = [{"id": "a", "text": TEXT, "outlet": outlet} for outlet in ("Vale Courier", "Harbour Post", None)]
    assert read_rows(rows) == read_rows(reversed(rows))


def test_a_number_is_one_id_however_it_is_written() -> None:
    (failure,) = read_rows([{"id": 7, "text": TEXT}, {"id": 7.0, "text": TEXT}]).failures
    assert failure.document == "7"


def test_rows_that_cannot_be_read_are_failures_that_name_them() -> None:
    rows = [
        {"id": "a", "text": TEXT},
        {"id": "a", "text": TEXT},
        {"id": "b", "text": None},
        {"id": "c"},
        {"id": "d", "text": TEXT, "published": "soon"},
        {"text": TEXT},
        {},
    ]
    reading = read_rows(rows)
    assert [each.id for each in reading.documents] == ["a", "d"]
    told = sorted(f"{each.document}: {each.error}" for each in reading.failures)
    assert len(told) == 6
    assert told[0].startswith("None: a row without an id, '': text: missing")
    assert told[1].startswith(f"None: a row without an id, '{TEXT[:60]}': id: missing")
    assert told[2].startswith("a: duplicate id")
    assert told[3].startswith("b: text: expected text")
    assert told[4].startswith("c: text: missing")
    assert told[5].startswith("d: published")
