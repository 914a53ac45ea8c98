"""The names of things in PROV: whatever characters ids hold, each has one, and no two have the same.

A name is a namespace and the id, percent-encoded as in a URI; one of several parts has ``/`` between them, which no
encoded part holds. The namespaces of what one audit names begin with a digest of the audit: things of two audits are
never taken for one. They are `tag URIs <https://www.rfc-editor.org/rfc/rfc4151>`_: names, and no addresses.
"""

from __future__ import annotations

import hashlib
from urllib.parse import quote

from attrs import field, frozen
from prov.identifier import Namespace, QualifiedName

from provenance.model import Audit
from provenance.report import json

VOCABULARY = Namespace("audit", "https://provenance-audit.readthedocs.io/en/latest/reference/prov/#")
_IDS = "tag:provenance-audit.readthedocs.io,2026:"
_TOOL = Namespace("tool", f"{_IDS}tool/")
_MODEL = Namespace("model", f"{_IDS}model/")
_OF_AN_AUDIT = (
    *("run", "doc", "source", "author", "org"),
    *("statement", "hop", "claim", "origin", "finding", "failure"),
)


@frozen
class Names:
    """The names that one audit gives, by the sort of thing; `digest` is of the audit without its texts."""

    digest: str
    _spaces: dict[str, Namespace] = field(init=False, eq=False, repr=False)

    @_spaces.default
    def _each_once(self) -> dict[str, Namespace]:
        return {sort: Namespace(sort, f"{_IDS}{self.digest}/{sort}/") for sort in _OF_AN_AUDIT}

    @classmethod
    def of(cls, audit: Audit) -> Names:
        """Those of an audit. Raises InputError where two different sources or statements share an id."""
        said = json.render(json.without_texts(audit))
        return cls(hashlib.sha256(said.encode("utf-8")).hexdigest()[:16])

    @property
    def namespaces(self) -> list[Namespace]:
        """All namespaces, in the order in which they are declared."""
        return [VOCABULARY, _TOOL, _MODEL, *self._spaces.values()]

    def name(self, sort: str, *parts: str) -> QualifiedName:
        """The name of a thing of some sort by its id, or by the parts that together are one."""
        return _named(self._spaces[sort], *parts)


def tool_named(name: str, version: str) -> QualifiedName:
    """The name of a tool, the same in every audit."""
    return _named(_TOOL, name, version)


def model_named(name: str, sha256: str) -> QualifiedName:
    """The name of a shipped model, the same in every audit."""
    return _named(_MODEL, name, sha256)


def term(word: str) -> QualifiedName:
    """A word of the vocabulary: a type, in capitals, or an attribute, as the audit's JSON has it where it does."""
    return VOCABULARY[word]


def _named(namespace: Namespace, *parts: str) -> QualifiedName:
    return namespace["/".join(quote(part.encode("utf-8", "surrogatepass"), safe="") for part in parts)]
