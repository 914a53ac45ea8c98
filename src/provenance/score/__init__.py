"""A lineage in; the weighed evidence that it gives, out."""

from provenance.score.attention import attention
from provenance.score.weigh import weigh

__all__ = ["attention", "weigh"]
