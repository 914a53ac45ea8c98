"""A lineage in; the weighed evidence that it gives, out."""

from provenance.score.attention import attention
from provenance.score.likelihood import confidence, likelihood
from provenance.score.weigh import weigh
from provenance.score.what_if import effects

__all__ = ["attention", "confidence", "effects", "likelihood", "weigh"]
