"""Several documents are one text that an agency or another outlet supplied, and say so.

That is how news travels and no fault: but they are one report, however many print it.

## Does not see

- A supplied text that nobody credits: `uncredited-copy` has it.
- A credit that ingestion did not recognise as one, such as a line at the foot of the page in unusual words.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from provenance.model import Document, Evidence, Location, Why
from provenance.rules.reading import counted
from provenance.rules.rule import Draft, Example, Rule


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each text that documents have from one whom they credit."""
    documents = {document.id: document for document in evidence.documents}
    printed: dict[str, set[str]] = defaultdict(set)
    for edge in evidence.copies:
        if edge.why is Why.CREDIT:
            printed[edge.upstream] |= {edge.downstream, edge.upstream}
    for _, ids in sorted(printed.items()):
        credits = sorted({credit for id in ids if (credit := documents[id].credit)})
        message = f"{counted(len(ids), 'document')} are one text, credited to {' and '.join(credits) or 'another'}"
        yield Draft(message, [Location(id) for id in sorted(ids)])


_TEXT = """NORLIN, May 6 (Norlin Press) - The weir at Kelm gave way early on Monday after three days of rain.

"We heard it before we saw it," said the miller Ottilie Brand, who has lived beside the weir for forty years.

The district engineer, Ruben Falk, said that the timbers had been due for inspection in the autumn and that no one
had expected the river to rise so fast. He has asked the council for money to rebuild both bridges before the fair."""

RULE = Rule(
    code="IND204",
    name="wire-pickup",
    severity="note",
    standard="Wikipedia, Identifying reliable sources, News organisations: reprints are one source",
    profiles=("wikipedia", "rag"),
    check=check,
    doc=__doc__,
    bad=[
        Example(
            "Two papers print the agency's text.",
            documents=[
                Document("kelm-post.txt", _TEXT, outlet="Kelm Post", credit="Norlin Press", published="2024-05-06"),
                Document("upland-echo.txt", _TEXT, outlet="Upland Echo", credit="Norlin Press", published="2024-05-07"),
            ],
        )
    ],
    good=[
        Example(
            "One paper prints it.",
            documents=[Document("kelm-post.txt", _TEXT, outlet="Kelm Post", credit="Norlin Press")],
        )
    ],
)
