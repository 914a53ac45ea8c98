"""A network's weights in full precision, kept so that another can learn from them."""

from __future__ import annotations

from pathlib import Path

from safetensors.torch import load_file, save_file

from provenance.extract.train.network import Network


def save(network: Network, path: Path) -> None:
    """Write the weights; the file holds numbers and no code."""
    save_file({name: weight.contiguous() for name, weight in network.state_dict().items()}, str(path))


def restore(network: Network, path: Path) -> Network:
    """`network` with the weights in `path`; raises RuntimeError where they are another network's."""
    network.load_state_dict(load_file(str(path)))
    return network.eval()
