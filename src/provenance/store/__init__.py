"""Results kept between audits, keyed by what went in and by what made them."""

from provenance.store.keeping import Keeping
from provenance.store.shelf import Shelf, usual

__all__ = ["Keeping", "Shelf", "usual"]
