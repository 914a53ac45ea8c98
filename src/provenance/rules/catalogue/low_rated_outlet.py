"""The document's outlet rates low in the ratings that were loaded.

The library ships no ratings and takes no side: whoever loads some decides whom to trust. Low is below 0.4 on their
scale of 0 to 1. A low-rated outlet can be right, and what it reports is counted like anybody's; it is a reason to
look for somebody else who says so.

## Does not see

- Outlets that the ratings lack.
- Whether this article is as bad, or as good, as the outlet's others.
"""

from __future__ import annotations

from collections.abc import Iterator

from provenance.model import Document, Evidence, Location
from provenance.outlets import key_of
from provenance.rules.rule import Draft, Example, Rule

_LOW = 0.4


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each document of an outlet that the loaded ratings put below `_LOW`."""
    ratings = evidence.settings.ratings
    for document in evidence.documents:
        known = [key_of(name) for name in (document.outlet, document.domain) if name]
        rating = next((ratings[key] for key in known if key in ratings), None)
        if rating is not None and round(rating, 6) < _LOW:
            name = document.outlet or document.domain
            yield Draft(f"{name} is rated {rating:.2f} of 1, which is low", [Location(document.id)])


_TEXT = "Eels can read, a professor of fish told the Deep Truth."
_RATINGS = {"ratings": {key_of("Deep Truth"): 0.12, key_of("Coast Record"): 0.81}}

RULE = Rule(
    code="MET404",
    name="low-rated-outlet",
    severity="warning",
    standard="Wikipedia, Reliable sources/Perennial sources (WP:RSP): outlets are rated by what they are known for",
    profiles=("wikipedia", "rag"),
    check=check,
    doc=__doc__,
    bad=[Example("Rated .12.", documents=[Document("eels.txt", _TEXT, outlet="Deep Truth")], settings=_RATINGS)],
    good=[
        Example("Rated .81.", documents=[Document("eels.txt", _TEXT, outlet="Coast Record")], settings=_RATINGS),
        Example("No ratings were loaded.", documents=[Document("eels.txt", _TEXT, outlet="Deep Truth")]),
    ],
)
