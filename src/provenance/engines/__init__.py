"""How a function is run over many items: in this process, in several side by side, or on a cluster.

It knows no stage.
"""

from provenance.engines.processes import Processes
from provenance.engines.spark import Spark
from provenance.engines.workers import ALONE, Raised, Workers, attempt

__all__ = ["ALONE", "Processes", "Raised", "Spark", "Workers", "attempt"]
