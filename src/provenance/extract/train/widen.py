"""The weights of a network that ships, in full precision again; what was rounded away is lost."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor

_PROJECTIONS = re.compile(r"layers\.(\d+)\.projections\.(weight|bias)")
_EMBEDDINGS = "encoder.embeddings.{}_embeddings.weight"


def widened(path: Path, like: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """The weights in a file that `export` wrote, by their names in a network; `like` has that network's own.

    Places that no window reaches keep the weights of `like`. Raises KeyError for a file that `export` did not write.
    """
    weights = dict(_stored(path))
    places = weights.pop("places")
    kinds = torch.zeros_like(like[_EMBEDDINGS.format("token_type")])  # the export added theirs to the places'
    beyond = like[_EMBEDDINGS.format("position")][len(places) :]
    weights[_EMBEDDINGS.format("token_type")] = kinds
    weights[_EMBEDDINGS.format("position")] = torch.cat([places, beyond])
    for found in list(filter(None, map(_PROJECTIONS.fullmatch, weights))):
        own = f"encoder.encoder.layer.{found[1]}.attention.self"
        for projection, value in zip(("query", "key", "value"), weights.pop(found[0]).chunk(3), strict=True):
            weights[f"{own}.{projection}.{found[2]}"] = value.clone()
    return weights


def _stored(path: Path) -> Iterator[tuple[str, Tensor]]:
    """The weights of the file by name, products' as a linear layer has them."""
    graph = onnx.load(str(path)).graph
    stored = {each.name: numpy_helper.to_array(each) for each in graph.initializer}
    products = {each.input[1]: each.name.split("/")[1] for each in graph.node if each.op_type == "MatMulInteger"}
    for name, values in stored.items():
        whole, mark, rest = name.rpartition("_quantized")
        if mark and not rest:
            wide = (values.astype(np.float32) - stored[f"{whole}_zero_point"]) * stored[f"{whole}_scale"]
            named = f"{products[name]}.weight" if "::" in whole else whole.removesuffix("_Transposed")
            yield named.removeprefix("network."), torch.tensor(wide.T if name in products else wide).contiguous()
        elif not name.endswith(("_scale", "_zero_point")):
            yield name.removeprefix("network."), torch.tensor(values)
