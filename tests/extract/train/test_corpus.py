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


@pytest.mark.parametrize(
    ("attribution", "fault"),
    [
        ({"cue": [[7, 11]], "content": [[12, 99]]}, "content of attribution 0: [12, 99] is no stretch of a text of 31"),
        ({"cue": [[11, 7]], "content": [[12, 30]]}, "cue of attribution 0: [11, 7] is no stretch"),
        ({"cue": [[7, 7]], "content": [[12, 30]]}, "cue of attribution 0: [7, 7] is no stretch"),
        ({"cue": [[-4, 7]], "content": [[12, 30]]}, "cue of attribution 0: [-4, 7] is no stretch"),
        ({"cue": [7, 11], "content": [[12, 30]]}, "cue of attribution 0: expected a list of [start, end], not [7, 11]"),
        ({"cue": [[7.0, 11]], "content": [[12, 30]]}, "cue of attribution 0: expected a list of [start, end]"),
    ],
)
@pytest.mark.parametrize("least", [0, 1])
def test_a_mark_beside_the_text_is_a_fault(tmp_path: Path, attribution: object, fault: str, least: int) -> None:
    with pytest.raises(FormatError, match=r"^.*marked\.jsonl is no file of marked texts: line 2: ") as raised:
        read(_file(tmp_path, ROW, ROW | {"attributions": [attribution]}), least)
    assert fault in str(raised.value)


@pytest.mark.parametrize(
    ("rows", "fault"),
    [
        ([], "0 texts; at least 2 are needed"),
        ([ROW], "1 texts; at least 2 are needed"),
        ([ROW, {"id": "b", "text": "Rain."}], "line 2: ValueError: attributions: missing"),
        (
            [{"id": each, "text": "Rain.", "attributions": []} for each in "ab"],
            "no attribution has a cue and a content",
        ),
        ([ROW | {"attributions": [{"content": [[12, 30]]}]}] * 2, "no attribution has a cue and a content"),
    ],
)
def test_of_texts_that_teach_nothing_there_is_an_error(tmp_path: Path, rows: list[object], fault: str) -> None:
    with pytest.raises(FormatError) as raised:
        read(_file(tmp_path, *rows), least=2)
    assert fault in str(raised.value)


def test_some_texts_without_attributions_and_some_attributions_without_a_cue_are_marked_texts_too(
    tmp_path: Path,
) -> None:
    bare = {"id": "b", "text": SAID, "attributions": [{"content": [[12, 30]]}]}
    path = _file(tmp_path, ROW, {"id": "c", "text": "Rain.", "attributions": []}, bare)
    assert [len(each.attributions) for each in read(path, least=2)] == [1, 0, 1]


def _file(folder: Path, *rows: object) -> Path:
    path = folder / "marked.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


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
