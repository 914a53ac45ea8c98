"""PROV as the library prov has it, for what tests ask of it."""

from __future__ import annotations

from collections.abc import Iterator

from prov.constants import PROV
from prov.identifier import Identifier
from prov.model import ProvBundle, ProvDerivation, ProvDocument, ProvRecord

from provenance import report
from provenance.model import Audit
from provenance.report.prov.names import VOCABULARY
from provenance.report.prov.whole import whole


def both(audit: Audit) -> tuple[ProvDocument, ProvDocument]:
    """What is read from the notation, by its strict grammar, and from JSON."""
    notation, json = report.render(audit, "prov"), report.render(audit, "prov-json")
    return (
        ProvDocument.deserialize(content=notation.encode("utf-8"), format="provn", profile="strict"),
        ProvDocument.deserialize(content=json.encode("utf-8"), format="json"),
    )


def said(audit: Audit) -> ProvBundle:
    """The bundle of what an audit says, which is what is read of it (`test_prov`)."""
    (bundle,) = whole(audit).bundles
    return bundle


def told(record: ProvRecord, word: str) -> list[object]:
    """The values of a word of the vocabulary, or with ``prov:`` before it of PROV's."""
    name = PROV[word.removeprefix("prov:")] if word.startswith("prov:") else VOCABULARY[word]
    return [value for key, value in record.attributes if key == name]


def of_type(bundle: ProvBundle, word: str) -> list[ProvRecord]:
    """The records of a type of the vocabulary, in the order of the file."""
    return [each for each in bundle.get_records() if VOCABULARY[word] in told(each, "prov:type")]


def ends(bundle: ProvBundle, kind: type[ProvRecord]) -> Iterator[tuple[str, str]]:
    """What two things each relation of a kind is between, in short: ``("doc:a.txt", "org:orvel%20echo")``."""
    for each in bundle.get_records(kind):
        first, second, *_ = (str(value) for _, value in each.formal_attributes if isinstance(value, Identifier))
        yield first, second


def derived(bundle: ProvBundle) -> dict[tuple[str, str], list[str]]:
    """The derivations, each with its types."""
    return {
        pair: [str(each) for each in told(record, "prov:type")]
        for pair, record in zip(ends(bundle, ProvDerivation), bundle.get_records(ProvDerivation), strict=True)
    }
