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


def test_neither_does_the_number_of_processes_that_read(tmp_path: Path) -> None:
    texts = [each.text for each in ingest.read([EXAMPLE]).documents]
    for n in range(2 * engines.processes.FEW):
        text = f"{texts[n % len(texts)]}\n\nThe mayor of Orvel said on Monday that bridge {n} was cracked.\n"
        (tmp_path / f"{n}.txt").write_text(text, encoding="utf-8")
    (tmp_path / "broken.html").write_bytes(b"\0\0")
    (tmp_path / "3.toml").write_text('outlet = "Kelm Post"\n', encoding="utf-8")
    alone, together = (
        pv.audit(tmp_path, claims=["A diplomat defected"], workers=number).render("json") for number in (1, 2)
    )
    assert alone == together
    assert "broken.html" in alone


def test_neither_does_what_was_kept_of_an_earlier_audit(tmp_path: Path) -> None:
    documents, store = list(ingest.read([EXAMPLE]).documents), tmp_path / "store.sqlite"
    asked = "A Varenian diplomat defected to Corvane"
    for corpus, claims in [(documents[1:], ()), (documents, ()), (documents, asked), (documents, ()), (EXAMPLE, asked)]:
        fresh, kept = (pv.audit(corpus, claims=claims, store=each).render("json") for each in (None, store))
        assert fresh == kept
