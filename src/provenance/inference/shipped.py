"""A model as it ships: a folder with a manifest, checked against its digests, loaded once."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from attrs import field, frozen

from provenance.errors import WeightsError
from provenance.inference.wordpieces import Wordpieces

WEIGHTS = Path(__file__).parent / "weights"
MANIFEST, NETWORK, VOCABULARY = "manifest.json", "network.onnx", "vocabulary.json"
THREADS = 1  # one a process: the same answer on every machine, and documents are what runs side by side


@frozen
class Model:
    """A network with its vocabulary and the constants that were fitted with it.

    `sha256` is the digest of the network's and the vocabulary's, in that order.
    """

    name: str
    sha256: str
    wordpieces: Wordpieces
    constants: Mapping[str, float]
    _session: Any = field(repr=False)

    def run(self, **inputs: np.ndarray) -> tuple[np.ndarray, ...]:
        """The network's outputs, in its order, for one batch of inputs."""
        return tuple(self._session.run(None, inputs))


@cache
def shipped(name: str) -> Model:
    """The model of that name inside the package. Raises WeightsError where it is absent or damaged."""
    return read(WEIGHTS / name)


def read(folder: str | Path) -> Model:
    """The model in `folder`. Raises WeightsError where a file is absent, unreadable or not the one in the manifest."""
    folder = Path(folder)
    manifest, contents = checked(folder, (NETWORK, VOCABULARY))
    digest = whole(manifest, (NETWORK, VOCABULARY))
    try:
        name, constants = str(manifest["name"]), {key: float(value) for key, value in manifest["constants"].items()}
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise WeightsError(folder, f"{type(error).__name__}: {error}") from error
    try:
        return Model(name, digest, Wordpieces.read(folder / VOCABULARY), constants, _session(contents[NETWORK]))
    except Exception as error:  # onnxruntime has no common exception
        raise WeightsError(folder, f"{type(error).__name__}: {error}") from error


def checked(folder: Path, files: Sequence[str]) -> tuple[dict[str, Any], dict[str, bytes]]:
    """The manifest in `folder`, and what is in these of its files, by name.

    Raises WeightsError where one is absent, unreadable or not the one in the manifest.
    """
    try:
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        digests = {name: manifest["files"][name] for name in files}
        contents = {name: (folder / name).read_bytes() for name in files}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise WeightsError(folder, f"{type(error).__name__}: {error}") from error
    for file, content in contents.items():
        if hashlib.sha256(content).hexdigest() != digests[file]:
            raise WeightsError(folder, f"{file} is not the file that the manifest names")
    return manifest, contents


def whole(manifest: Mapping[str, Any], files: Sequence[str]) -> str:
    """The digest of the digests of files, in that order, as the manifest has them."""
    return hashlib.sha256("".join(manifest["files"][name] for name in files).encode()).hexdigest()


def _session(network: bytes) -> Any:
    import onnxruntime  # late: 0.1 s

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = THREADS
    options.log_severity_level = 3
    # this fusion takes longer than the steps that it joins
    return onnxruntime.InferenceSession(
        network, options, providers=["CPUExecutionProvider"], disabled_optimizers=["SkipLayerNormFusion"]
    )
