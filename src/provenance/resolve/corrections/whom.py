"""Which source a correction means."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.errors import UnknownNameError
from provenance.model import Source, Statement, Whom
from provenance.resolve.printed.names import fold


class Cast:
    """The sources of a corpus: by what they are called, and in which documents they speak."""

    def __init__(self, statements: Sequence[Statement]) -> None:
        self.sources: dict[str, Source] = {}
        self._places: dict[str, set[str]] = {}
        self._printed: dict[tuple[str, str], set[str]] = {}
        for said in statements:
            for hop in said.chain:
                id, carrier = hop.source.id, said.carrier
                self.sources[id] = hop.source
                self._places.setdefault(id, set()).add(carrier)
                self._printed.setdefault((id, carrier), set()).add(fold(hop.text))

    def meant(self, whom: Whom) -> Source | str:
        """The one source that is meant; where it is none or several, why.

        Its id counts before its name, its name before its other mentions.
        """
        here = [
            source
            for id, source in sorted(self.sources.items())
            if whom.document is None or whom.document in self._places[id]
        ]
        wanted = fold(whom.source)
        for called in (self._by_id, self._by_name, self._by_mention):
            found = [source for source in here if called(source, whom, wanted)]
            if len(found) == 1:
                return found[0]
            if found:
                ids = ", ".join(f"{each.id!r}" for each in found[:5]) + (", ..." if len(found) > 5 else "")
                return f"{len(found)} sources are called {whom}: give the id of one ({ids}), or its document"
        return self._nearest(whom)

    def _by_id(self, source: Source, whom: Whom, _: str) -> bool:
        return source.id == whom.source

    def _by_name(self, source: Source, _: Whom, wanted: str) -> bool:
        return fold(source.name) == wanted

    def _by_mention(self, source: Source, whom: Whom, wanted: str) -> bool:
        if whom.document is not None and wanted in self._printed[source.id, whom.document]:
            return True
        return wanted in map(fold, source.aliases)

    def _nearest(self, whom: Whom) -> str:
        places = set().union(*self._places.values())
        if whom.document is not None and whom.document not in places:
            return str(UnknownNameError("document", whom.document, places))
        known = {name for id, each in self.sources.items() for name in (each.name, *each.aliases)}
        return str(UnknownNameError("source", whom.source, known))
