"""A lineage in; the weighed evidence that it gives, out."""

from provenance.score.attention import attention
from provenance.score.calibrate import Calibration, Estimate, calibrate
from provenance.score.likelihood import confidence, likelihood
from provenance.score.table import Table, Totals, standing, weigh_table
from provenance.score.weigh import weigh
from provenance.score.what_if import effects

__all__ = [
    "Calibration",
    "Estimate",
    "Table",
    "Totals",
    "attention",
    "calibrate",
    "confidence",
    "effects",
    "likelihood",
    "standing",
    "weigh",
    "weigh_table",
]
