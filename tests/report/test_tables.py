"""An audit as tables: every row has the columns and types that are promised, and says what the audit says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hypothesis import given
from tests.report.audits import audits

import provenance as pv
from laws import law
from provenance.model import Audit
from provenance.report.tables import TABLES, tables

TYPES = {"string": str, "double": float, "int": int, "boolean": bool, "array<string>": list}


def _fits(value: Any, kind: str) -> bool:
    if kind == "array<string>":
        return isinstance(value, list) and all(isinstance(each, str) for each in value)
    return value is None or type(value) is TYPES[kind]


@law
@given(audits())
def test_rows_have_the_columns_and_types_that_are_promised(audit: Audit) -> None:
    found = tables(audit)
    assert list(found) == list(TABLES)
    for name, rows in found.items():
        for row in rows:
            assert list(row) == list(TABLES[name])
            assert not {column: row[column] for column, kind in TABLES[name].items() if not _fits(row[column], kind)}


@law
@given(audits())
def test_nothing_of_an_audit_is_left_out_and_ids_lead_from_table_to_table(audit: Audit) -> None:
    found = tables(audit)
    claims = [each.claim for each in audit.assessments]
    assert [row["claim"] for row in found["claims"]] == [each.id for each in claims]
    assert [row["statement"] for row in found["statements"]] == [said.id for each in claims for said in each.statements]
    assert [row["hops"] for row in found["statements"] if row["hops"]] == [
        sum(hop["statement"] == row["statement"] for hop in found["hops"]) for row in found["statements"] if row["hops"]
    ]
    assert len(found["origins"]) == sum(len(each.lineage.origins) for each in audit.assessments)
    assert (len(found["documents"]), len(found["findings"]), len(found["failures"])) == (
        len(audit.documents),
        len(audit.findings),
        len(audit.failures),
    )


def test_the_guide_names_every_column() -> None:
    guide = (Path(__file__).parents[2] / "docs" / "guides" / "spark.md").read_text(encoding="utf-8")
    told = {row[0].strip(" `"): row[2] for line in guide.splitlines() if len(row := line.strip("|").split("|")) == 3}
    for name, columns in TABLES.items():
        assert told[name].strip() == ", ".join(f"`{column}`" for column in columns)


def test_a_chain_is_a_row_a_hop_from_the_reader_outward() -> None:
    texts = ("Ada Lind told the Vale Courier that the ferry was sold.", "The Vale Courier, citing Ada Lind, said so.")
    documents = [pv.Document(f"d{n}", text, outlet="Harbour Post") for n, text in enumerate(texts)]
    found = tables(pv.audit(documents, workers=1).record)
    (chain,) = {
        tuple(hop["source"] for hop in found["hops"] if hop["statement"] == row["statement"])
        for row in found["statements"]
        if row["document"] == "d0" and row["hops"] == 2
    }
    assert chain == ("the Vale Courier", "Ada Lind")
