"""The same documents, in any order, give the same bytes."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import provenance as pv
from provenance import engines, ingest

EXAMPLE = Path(pv.__file__).parent / "example"


def test_the_order_of_documents_changes_no_byte() -> None:
    documents = list(ingest.read([EXAMPLE]).documents)
    assert len(documents) >= 5
    renderings = set()
    for seed in range(4):
        random.Random(seed).shuffle(documents)
        renderings.add(pv.audit(documents).render("json"))
    assert len(renderings) == 1


def test_neither_does_the_hash_seed() -> None:
    code = "import provenance as pv, sys; sys.stdout.write(pv.audit(sys.argv[1]).render('json'))"
    renderings = {
        subprocess.run(
            [sys.executable, "-X", "utf8", "-c", code, str(EXAMPLE)],
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "7")
    }
    assert len(renderings) == 1


def test_neither_does_the_number_of_processes_that_read() -> None:
    documents = [
        pv.Document(f"{n}", f"Orvel closes bridge {n}\n\nThe mayor of Orvel said on Monday that it was cracked.")
        for n in range(2 * engines.side_by_side.FEW)
    ]
    alone, together = (pv.audit(documents, workers=number).render("json") for number in (1, 2))
    assert alone == together
    assert '"failures": []' in alone
