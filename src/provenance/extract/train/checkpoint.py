"""A network's weights in full precision, kept so that another can learn from them."""

from __future__ import annotations

import re
from pathlib import Path

from safetensors.torch import load_file, save_file

from provenance.extract.train.encoder import thin
from provenance.extract.train.network import Network
from provenance.extract.train.widen import widened

_LAYER = re.compile(r"encoder\.encoder\.layer\.(\d+)\.")


def save(network: Network, path: Path) -> None:
    """Write the weights; the file holds numbers and no code."""
    save_file({name: weight.contiguous() for name, weight in network.state_dict().items()}, str(path))


def restore(network: Network, path: Path) -> Network:
    """`network`, as deep as the weights in `path`, with them: those that `save` wrote, or a network.onnx that ships.

    Raises RuntimeError where they are another network's.
    """
    weights = widened(path, network.state_dict()) if path.suffix == ".onnx" else load_file(str(path))
    layers = {found[1] for name in weights if (found := _LAYER.match(name))}
    network = thin(network, len(layers))
    network.load_state_dict(weights)
    return network.eval()
