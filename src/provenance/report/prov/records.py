"""Attributes of PROV records."""

from __future__ import annotations

from collections.abc import Sequence

from prov.constants import PROV_LABEL, PROV_TYPE, PROV_VALUE
from prov.identifier import QualifiedName

from provenance.report.prov.names import term
from provenance.report.xml_text import xml_text

Value = str | float | QualifiedName | None
Attributes = list[tuple[QualifiedName, Value]]

_OF_PROV = {"label": PROV_LABEL, "value": PROV_VALUE}


def attributes(*types: QualifiedName, **told: Value | Sequence[Value]) -> Attributes:
    """Types, then label, value and words of the vocabulary, as given; what is None or empty is left out.

    Strings are without what XML, and so xsd:string, cannot hold.
    """
    pairs: Attributes = [(PROV_TYPE, each) for each in types]
    for word, given in told.items():
        several = given if isinstance(given, Sequence) and not isinstance(given, str) else (given,)
        pairs += [(_OF_PROV.get(word) or term(word), each) for each in several if each not in (None, "")]
    return [(name, xml_text(str(each)) if isinstance(each, str) else each) for name, each in pairs]
