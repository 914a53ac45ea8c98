"""Corpora in the frames of Spark, as Parquet files are read: an audit for each group of rows, made where the rows are.

What is audited together must fit an executor, and of how many groups there are nothing depends: a day, a story, a desk.
One corpus that is too slow to read in one process is audited as any other, with `workers=engines.Spark(session)`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from importlib.metadata import version
from typing import Any

from attrs import evolve

from provenance import api, given, ingest, rules
from provenance.engines.spark import PER_CORE
from provenance.errors import InputError
from provenance.model import Audit, Claim, ClaimDraft, Failure, Settings, Stage, Tool
from provenance.report import json
from provenance.report.tables import TABLES, tables

AUDITS = "corpus string, audit string, documents int, claims int, findings int, failures int"
"""The columns of the frame that `audits` gives."""

_MOMENT = "yyyy-MM-dd'T'HH:mm:ssXXX"


def audits(
    frame: Any,
    by: str,
    *,
    claims: str | ClaimDraft | Claim | Iterable[str | ClaimDraft | Claim] = (),
    settings: Settings | None = None,
) -> Any:
    """An audit of each corpus in a frame: the rows that have one value in the column `by`.

    A row is a document: it needs the columns `id` and `text` and may have what else a record of JSON Lines has
    (`title`, `outlet`, `published`, `url` ...); other columns are passed over. `claims` and `settings` are as for
    `provenance.audit`, and each audit is the one that it makes of these documents. Gives a frame with the columns of
    `AUDITS`, `audit` being the audit as JSON, the others what is in it: lazily, as Spark does, and anew at each use, so
    write it down once. A moment (`timestamp`) is told in the session's time zone, to the second. Raises InputError for
    a frame without one of these columns, and what `provenance.audit` raises for claims and settings. A row that cannot
    be read is a failure of its corpus, and so is what stops the corpus; rows without a value in `by` are the corpus "".
    """
    missing = [name for name in (by, "id", "text") if name not in frame.columns]
    if missing:
        raise InputError(f"the frame has no column {missing[0]!r}: it has {', '.join(frame.columns)}")
    settings = given.settings(settings)
    rules.chosen(settings)  # what cannot be run is said before the work, not after it
    asked, built = given.claims(claims)
    rows = _told(frame).rdd.map(partial(_keyed, by))
    partitions = max(rows.getNumPartitions(), PER_CORE * rows.context.defaultParallelism)
    corpora = rows.groupByKey(partitions)  # many, so that two large corpora seldom wait for one core
    made = corpora.map(partial(_audited, (*asked, *built), settings))
    return frame.sparkSession.createDataFrame(made, AUDITS)


def table(audited: Any, name: str) -> Any:
    """One table of the audits in a frame that `audits` gave: `documents`, `claims`, `origins`, `statements`, `hops`,
    `findings` or `failures`, each row with its corpus.

    Raises InputError for another name, or for a frame that holds no audits.
    """
    if name not in TABLES:
        raise InputError(f"there is no table {name!r}: there are {', '.join(TABLES)}")
    if not {"corpus", "audit"}.issubset(audited.columns):
        raise InputError(f"the frame holds no audits: it has {', '.join(audited.columns)}, not corpus and audit")
    columns = ", ".join(f"`{column}` {kind}" for column, kind in TABLES[name].items())
    rows = audited.select("corpus", "audit").rdd.flatMap(partial(_rows, name))
    return audited.sparkSession.createDataFrame(rows, f"corpus string, {columns}")


def _told(frame: Any) -> Any:
    """The frame with its moments as text: an executor's Python would read them in the time zone where it stands."""
    from pyspark.sql import functions  # late: an extra

    moments = [name for name, kind in frame.dtypes if kind == "timestamp"]
    quoted = {name: functions.col("`" + name.replace("`", "``") + "`") for name in moments}
    return frame.withColumns({name: functions.date_format(column, _MOMENT) for name, column in quoted.items()})


def _keyed(by: str, row: Any) -> tuple[str, dict[str, Any]]:
    return "" if row[by] is None else str(row[by]), row.asDict(recursive=True)


def _audited(
    claims: Iterable[str | Claim], settings: Settings, corpus: tuple[str, Iterable[Mapping[str, Any]]]
) -> tuple[str, str, int, int, int, int]:
    name, rows = corpus
    reading = ingest.read_rows(rows)
    done: list[Stage] = []
    try:
        record = api.audit(
            reading.documents,
            claims=claims,
            settings=settings,
            workers=1,
            progress=lambda stage, *_: done.append(stage),
        ).record
    except Exception as error:  # what stops one corpus must not lose the others, nor look like a clean result
        tool = Tool("provenance", version("provenance-audit"), profile=settings.profile)
        crashed = Failure(_following(done), f"nothing of this corpus is audited: {type(error).__name__}: {error}")
        record = Audit(tool, reading.documents, failures=[crashed], settings=settings)
    untrue = given.nothing(ingest.Reading((), ()), (), ())  # rows were given, though none may be readable
    failures = sorted(
        {*reading.failures, *record.failures}.difference(untrue),
        key=lambda each: (each.document or "", each.stage, each.rule or "", each.error),
    )
    record = evolve(record, failures=failures)
    numbers = (record.documents, record.assessments, record.findings, record.failures)
    return (name, json.render(record), *map(len, numbers))  # type: ignore[return-value]


def _following(done: Sequence[Stage]) -> Stage:
    """The stage after the last that is done."""
    stages = list(Stage)
    return stages[stages.index(done[-1]) + 1] if done else Stage.EXTRACT


def _rows(name: str, row: tuple[str, str]) -> Iterator[tuple[Any, ...]]:
    corpus, audit = row
    for each in tables(json.read(audit))[name]:
        yield (corpus, *each.values())
