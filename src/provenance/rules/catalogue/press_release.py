"""The document is a press release, a readout or another text that an interested party wrote.

It is that party speaking, whatever page it stands on: no reporter asked anybody. Fires on what such texts say of
themselves: "for immediate release", a press contact, a distributor's name, a readout's heading.

## Does not see

- A release that was rewritten, or printed without its head and foot.
- Whose release it is, where the text does not say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.model import Document, Evidence, Location
from provenance.rules.rule import Draft, Example, Rule

# What a release says of itself, at the head or the foot; a quotation of one in the middle of an article does not count.
_HEAD = re.compile(
    r"^\W*(?:for immediate release|"
    r"(?:press|news|media) (?:release|statement)\b(?! (?:issued|published|sent|from|said))|"
    r"embargoed until|readout (?:of|from)\b|note to (?:editors|correspondents)|statement (?:by|from|of) the )",
    re.IGNORECASE | re.MULTILINE,
)
_WIRES = re.compile(
    r"\((?:PR ?Newswire|BUSINESS WIRE|GLOBE ?NEWSWIRE|ACCESSWIRE|EIN Presswire|Marketwired)\)|/PRNewswire/", re.I
)
_FOOT = re.compile(
    r"^\W*(?:(?:press|media|news) (?:contacts?|inquir(?:y|ies)|enquiries|office)s?\s*:|"
    r"for (?:more|further) information,? (?:please )?contact\b|notes? (?:to|for) editors?\b|"
    r"#\s?#\s?#\s*$|-\s?(?:ends?|30)\s?-)",
    re.IGNORECASE | re.MULTILINE,
)
_NEAR = 600  # characters of head or foot


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each document that says of itself that it is a release."""
    for document in evidence.documents:
        head, foot = document.text[:_NEAR], max(len(document.text) - 2 * _NEAR, 0)
        found = _HEAD.search(head) or _WIRES.search(head)
        ending = _FOOT.search(document.text, foot)
        match = found or ending
        if match:
            words = " ".join(match.group().split())
            yield Draft(f"a release by its own words: {words!r}", [Location(document.id, match.start(), match.end())])


_BODY = (
    "Solveig Dairy will open a creamery at Lunde in the spring, its director Ragna Moe said on Monday. The creamery "
    "will employ forty people from the valley."
)

RULE = Rule(
    code="IND206",
    name="press-release",
    severity="warning",
    standard="Wikipedia, Identifying reliable sources: what a party publishes of itself is no independent source "
    "[clause not checked]",
    profiles=("wikipedia", "rag"),
    check=check,
    doc=__doc__,
    bad=[
        Example("It says so at its head.", documents=[Document("lunde.txt", f"FOR IMMEDIATE RELEASE\n\n{_BODY}")]),
        Example(
            "It says so at its foot.",
            documents=[Document("lunde.txt", f"{_BODY}\n\nMedia contact: press@solveig.example")],
        ),
    ],
    good=[
        Example(
            "A reporter cites one.",
            documents=[Document("lunde.txt", f"{_BODY}\n\nA press release from the firm gave no cost.")],
        )
    ],
    missed=[Example("Head and foot are gone.", documents=[Document("lunde.txt", _BODY)])],
)
