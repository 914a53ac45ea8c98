"""From the trained network to the files that ship."""

from __future__ import annotations

import hashlib
import json
import math
import shutil
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import torch
from torch import Tensor, nn
from torch.nn import functional

from provenance.extract.tagger.windows import LONGEST
from provenance.extract.train.network import Network
from provenance.inference.shipped import MANIFEST, NETWORK, VOCABULARY

CANDIDATE = 0.5  # probability from which a word is tried as an anchor, unless one beside it is surer
OPERATORS = 17  # version of the ONNX operators


class _Layer(nn.Module):
    """One layer of the encoder over one window without padding, its three projections in one."""

    def __init__(self, layer: nn.Module, heads: int) -> None:
        super().__init__()
        own, out = layer.attention.self, layer.attention.output
        width = own.query.in_features
        self.heads, self.size = heads, width // heads
        self.projections = nn.Linear(width, 3 * width)
        self.projections.weight = nn.Parameter(torch.cat([own.query.weight, own.key.weight, own.value.weight]))
        self.projections.bias = nn.Parameter(torch.cat([own.query.bias, own.key.bias, own.value.bias]))
        self.joined, self.after_attention = out.dense, out.LayerNorm
        self.widened, self.narrowed, self.after = layer.intermediate.dense, layer.output.dense, layer.output.LayerNorm

    def forward(self, read: Tensor) -> Tensor:
        query, key, value = self.projections(read).view(-1, 3, self.heads, self.size).permute(1, 2, 0, 3)
        looked = torch.softmax(query @ key.transpose(1, 2) / math.sqrt(self.size), -1) @ value
        read = self.after_attention(read + self.joined(looked.transpose(0, 1).reshape(-1, self.heads * self.size)))
        return self.after(read + self.narrowed(functional.gelu(self.widened(read))))


class _Shipped(nn.Module):
    """One window in; each word's log-odds of being in a cue, the anchors, and their words' parts in their roles out."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        encoder = network.encoder
        self.network = network
        self.pieces, self.norm = encoder.get_input_embeddings(), encoder.embeddings.LayerNorm
        places = encoder.embeddings.position_embeddings.weight[:LONGEST]
        self.places = nn.Parameter(places + encoder.embeddings.token_type_embeddings.weight[0])
        self.layers = nn.ModuleList(
            _Layer(layer, encoder.config.num_attention_heads) for layer in encoder.encoder.layer
        )

    def forward(self, pieces: Tensor, marks: Tensor, first: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        read = self.norm(self.pieces(pieces) + self.network.marks(marks) + self.places[: pieces.shape[0]])
        for layer in self.layers:
            read = layer(read)
        words = read[first].unsqueeze(0)
        cues = self.network.cues(words)[0]
        least = torch.minimum(cues.max(), torch.tensor(math.log(CANDIDATE / (1 - CANDIDATE))))
        highest = functional.max_pool1d(cues.view(1, 1, -1), 3, stride=1, padding=1).view(-1)
        anchors = ((cues >= least) & (cues >= highest)).nonzero().squeeze(-1)
        return cues, anchors, self.network.pairs(words, torch.zeros_like(anchors), anchors)


def export(network: Network, vocabulary: Path, folder: Path, name: str, constants: Mapping[str, float]) -> None:
    """Write the network with weights of eight bits, its vocabulary and the manifest into `folder`.

    Activations are quantised as they come, over the one window of a call, so no window changes another's answer.
    """
    from onnxruntime.quantization import QuantType, quantize_dynamic

    folder.mkdir(parents=True, exist_ok=True)
    network.eval()
    sample = (torch.arange(1, 6), torch.zeros(5, dtype=torch.long), torch.arange(1, 4))
    with TemporaryDirectory() as scratch:
        whole = Path(scratch) / "whole.onnx"
        torch.onnx.export(
            _Shipped(network),
            sample,
            str(whole),
            input_names=["pieces", "marks", "first"],
            output_names=["cues", "anchors", "roles"],
            dynamic_axes={
                "pieces": {0: "pieces"},
                "marks": {0: "pieces"},
                "first": {0: "words"},
                "cues": {0: "words"},
                "anchors": {0: "anchors"},
                "roles": {0: "anchors", 1: "words"},
            },
            opset_version=OPERATORS,
            dynamo=False,
        )
        quantize_dynamic(whole, folder / NETWORK, weight_type=QuantType.QInt8, per_channel=True)
    shutil.copyfile(vocabulary, folder / VOCABULARY)
    seal(folder, name, constants)


def seal(folder: Path, name: str, constants: Mapping[str, float]) -> None:
    """Write the manifest: the model's name, the digests of its files and the constants fitted with it."""
    files = {file: hashlib.sha256((folder / file).read_bytes()).hexdigest() for file in (NETWORK, VOCABULARY)}
    manifest = {"name": name, "files": files, "constants": dict(constants)}
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")
