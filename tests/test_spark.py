"""Audits on real Spark are those of one process, byte for byte; rows that cannot be read are told of."""

from __future__ import annotations

import json as plain
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import provenance as pv
from provenance import spark
from provenance.engines import Spark
from provenance.errors import InputError, UnknownNameError
from provenance.report import json
from provenance.report.tables import TABLES

EXAMPLE = Path(pv.__file__).parent / "example"
CLAIM = "A diplomat of Varenia defected to Corvane"


def corpus(number: int) -> list[pv.Document]:
    """So many documents: one affair told by ever new people in ever new towns."""
    who = ("Ada Lind", "Bo Marsh", "Cato Reed", "a harbour clerk")
    where = ("Vale", "Orlo", "Tern", "Ostby", "Valmora")
    return [
        pv.Document(
            f"d{n:03}",
            f"The ferry of {where[n % 5]} was sold, {who[n % 4]} told the {where[n % 3]} Courier on Monday.\n"
            f"{who[(n + 1) % 4].capitalize()} denied that the ferry was sold.",
            outlet=f"{where[n % 3]} Courier",
            published=f"2031-03-{n % 27 + 1:02}",
        )
        for n in range(number)
    ]


def test_an_audit_on_spark_is_that_of_one_process(session: Any, tmp_path: Path) -> None:
    documents = corpus(60)
    alone = pv.audit([EXAMPLE, *documents], claims=CLAIM, workers=1)
    engine = Spark(session)
    for store in (None, tmp_path / "store.sqlite", tmp_path / "store.sqlite"):
        audit = pv.audit([EXAMPLE, *documents], claims=CLAIM, workers=engine, store=store)
        assert json.render(audit.record) == json.render(alone.record)
    assert alone.claims
    assert not alone.failures


ROWS = [{"id": each.id, "text": each.text, "outlet": each.outlet, "published": each.published} for each in corpus(12)]
SCHEMA = "id string, text string, outlet string, published string, story string"


def frame(session: Any, rows: list[dict[str, Any]], schema: str = SCHEMA) -> Any:
    return session.createDataFrame(rows, schema)


def test_each_corpus_of_a_frame_is_audited_as_in_one_process(session: Any, tmp_path: Path) -> None:
    rows = [{**row, "story": "odd" if n % 2 else "even"} for n, row in enumerate(ROWS)]
    frame(session, rows).write.parquet(str(tmp_path / "news"))
    audited = spark.audits(session.read.parquet(str(tmp_path / "news")), "story", claims="The ferry of Vale was sold")
    found = {row.corpus: row for row in audited.collect()}
    assert sorted(found) == ["even", "odd"]
    for n, story in enumerate(("even", "odd")):
        alone = pv.audit(corpus(12)[n::2], claims="The ferry of Vale was sold", workers=1)
        assert found[story].audit == json.render(alone.record)
        numbers = (len(alone.documents), len(alone.claims), len(alone.findings), 0)
        assert tuple(found[story][2:]) == numbers


def test_rows_that_cannot_be_read_are_failures_of_their_corpus(session: Any) -> None:
    good, other, *_ = ROWS
    rows = [good, {**other, "text": None}, {**other, "id": None}, {**good, "text": "x"}, {**other, "published": "soon"}]
    (row,) = spark.audits(frame(session, [{**each, "story": None} for each in rows]), "story").collect()
    audit = json.read(row.audit)
    assert row.corpus == ""
    assert [each.id for each in audit.documents] == ["d000", "d001"]
    assert row.failures == len(audit.failures) == 4
    told = [f"{each.document}: {each.error}" for each in audit.failures]
    assert any("a row without an id, 'The ferry of Orlo" in each for each in told)
    assert any(each.startswith("d000: duplicate id") for each in told)
    assert any(each.startswith("d001: text") for each in told)
    assert any(each.startswith("d001: published") for each in told)


def test_tables_hold_what_the_audits_hold(session: Any) -> None:
    audited = spark.audits(frame(session, [{**row, "story": "sale"} for row in ROWS]), "story").cache()
    (audit,) = (json.read(row.audit) for row in audited.collect())
    found = {name: spark.table(audited, name).collect() for name in TABLES}
    assert {name: tuple(rows[0].asDict()) for name, rows in found.items() if rows} == {
        name: ("corpus", *TABLES[name]) for name, rows in found.items() if rows
    }
    assert [row.claim for row in found["claims"]] == [each.claim.id for each in audit.assessments]
    assert [row.supporting for row in found["claims"]] == [each.lineage.supporting.count for each in audit.assessments]
    assert len(found["documents"]) == len(ROWS)
    assert {row.source for row in found["hops"]} >= {"Ada Lind", "Bo Marsh", "Cato Reed"}


def test_a_day_can_be_a_date_and_other_columns_are_passed_over(session: Any) -> None:
    rows = [{"id": n, "text": row["text"], "published": date(2031, 3, 1), "views": 3} for n, row in enumerate(ROWS)]
    given = frame(session, rows, "id long, text string, published date, views int")
    (row,) = spark.audits(given, "published").collect()
    assert (row.corpus, row.documents, row.failures) == ("2031-03-01", len(ROWS), 0)
    assert {each["published"] for each in plain.loads(row.audit)["documents"]} == {"2031-03-01"}


def test_a_corpus_of_which_no_row_can_be_read_was_given_all_the_same(session: Any) -> None:
    rows = [{**row, "text": None, "story": "sale"} for row in ROWS[:2]]
    (row,) = spark.audits(frame(session, rows), "story").collect()
    assert [each.document for each in json.read(row.audit).failures] == ["d000", "d001"]
    assert row.failures == 2


def test_what_stops_one_corpus_is_its_failure_and_the_others_are_audited(session: Any) -> None:
    beyond = pv.Statement([pv.Hop(pv.Source("Ada Lind"))], document="d001", span=pv.model.Span(0, 9_999), text="so")
    rows = [{**row, "story": "whole" if n else "stopped"} for n, row in enumerate(reversed(ROWS[:2]))]
    audited = spark.audits(frame(session, rows), "story", claims=pv.ClaimDraft("The ferry was sold", [beyond]))
    found = {row.corpus: json.read(row.audit) for row in audited.collect()}
    (failure,) = found["stopped"].failures
    assert "nothing of this corpus is audited: InputError: " in failure.error
    assert failure.stage == "lineage"
    assert [each.id for each in found["stopped"].documents] == ["d001"]
    assert not found["stopped"].assessments
    assert found["whole"].assessments


def test_a_record_within_a_row_is_read_as_one_of_json_lines(session: Any, tmp_path: Path) -> None:
    record = {
        "id": "a",
        "text": ROWS[0]["text"],
        "source": {"id": None, "name": "Vale Courier"},
        "authors": [{"name": "Bo Marsh"}],
        "story": "sale",
    }
    (tmp_path / "news.jsonl").write_text(plain.dumps(record), encoding="utf-8")
    schema = "id string, text string, source struct<id string, name string>, authors array<struct<name string>>"
    given = session.read.schema(f"{schema}, story string").json(str(tmp_path / "news.jsonl"))
    (row,) = spark.audits(given, "story").collect()
    (document,) = json.read(row.audit).documents
    (alone,) = pv.audit(tmp_path / "news.jsonl", workers=1).record.documents
    assert (document.outlet, document.byline) == (alone.outlet, alone.byline) == ("Vale Courier", ("Bo Marsh",))
    assert row.failures == 0


def test_a_moment_is_told_in_the_time_of_the_session_wherever_an_executor_stands(session: Any) -> None:
    one = frame(session, [{**ROWS[0], "story": "sale"}]).drop("published")
    given = one.selectExpr("*", "timestamp'2031-03-01 23:30:00 UTC' AS published")
    before = session.conf.get("spark.sql.session.timeZone")
    told = {}
    try:
        for zone in ("UTC", "Asia/Tokyo"):
            session.conf.set("spark.sql.session.timeZone", zone)
            (row,) = spark.audits(given, "story").collect()
            told[zone] = [each.published for each in json.read(row.audit).documents]
            assert row.failures == 0
    finally:
        session.conf.set("spark.sql.session.timeZone", before)
    assert told == {"UTC": ["2031-03-01T23:30:00+00:00"], "Asia/Tokyo": ["2031-03-02T08:30:00+09:00"]}


def test_what_cannot_be_is_said_before_the_work(session: Any) -> None:
    rows = frame(session, [{**row, "story": "sale"} for row in ROWS])
    with pytest.raises(InputError, match="no column 'day': it has id, text"):
        spark.audits(rows, "day")
    with pytest.raises(InputError, match="no column 'text'"):
        spark.audits(rows.drop("text"), "story")
    with pytest.raises(UnknownNameError, match="unknown profile"):
        spark.audits(rows, "story", settings=pv.Settings(profile="stict"))
    with pytest.raises(InputError, match="no words"):
        spark.audits(rows, "story", claims=" ")
    with pytest.raises(InputError, match="there is no table 'claim': there are documents, claims"):
        spark.table(rows, "claim")
    with pytest.raises(InputError, match="holds no audits"):
        spark.table(rows, "claims")
