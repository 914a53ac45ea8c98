"""Marked texts: read with every fault named, and cut into windows with their gold."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from provenance.errors import FormatError
from provenance.extract.tagger.reading import MODEL
from provenance.extract.train.corpus import Text, examples, read
from provenance.inference import shipped

SAID = "Velden said that the dam leaks."
ROW = {"id": "a", "text": SAID, "attributions": [{"source": [[0, 6]], "cue": [[7, 11]], "content": [[12, 30]]}]}


@pytest.mark.parametrize("name", ["marked.jsonl", "marked.jsonl.gz"])
def test_reads_what_is_packed_too(tmp_path: Path, name: str) -> None:
    lines = json.dumps(ROW) + "\n\n" + json.dumps({"id": "b", "text": "Rain."}) + "\n"
    path = tmp_path / name
    path.write_bytes(gzip.compress(lines.encode()) if name.endswith(".gz") else lines.encode())
    first, second = read(path)
    assert first.attributions == ({"source": [(0, 6)], "cue": [(7, 11)], "content": [(12, 30)]},)
    assert second == Text("b", "Rain.")


def test_every_fault_is_named_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "marked.jsonl"
    path.write_text(
        '{"id": "a"}\n' + json.dumps(ROW) + '\n[]\n{"id": "b", "text": "x", "attributions": [{"cue": [[1]]}]}\n'
    )
    with pytest.raises(FormatError) as raised:
        read(path)
    assert [fault.split(":")[0] for fault in raised.value.faults] == ["line 1", "line 3", "line 4"]


def test_an_example_has_the_words_of_each_role() -> None:
    text = Text("a", SAID, ({"source": [(0, 6)], "cue": [(7, 11)], "content": [(12, 16), (21, 24)]},))
    (example,) = examples(text, shipped(MODEL).wordpieces)
    (gold,) = example.gold
    printed = {
        role: [SAID[example.window.starts[n] : example.window.ends[n]] for n in sorted(words)]
        for role, words in gold.items()
    }
    assert printed == {"source": ["Velden"], "cue": ["said"], "content": ["that", "dam"]}


def test_an_attribution_without_its_cue_in_the_window_is_left_out() -> None:
    (example,) = examples(
        Text("a", SAID, ({"source": [], "cue": [], "content": [(12, 30)]},)), shipped(MODEL).wordpieces
    )
    assert example.gold == ()
