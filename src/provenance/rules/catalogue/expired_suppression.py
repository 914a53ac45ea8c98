"""A suppression has passed its last day: what it covered counts again.

Somebody accepted findings until a day, with a reason. Look whether the reason still holds; then give it another day, or
take it out and mend what it covered.

## Does not see

- A suppression without an end, whose reason may long have gone.
- A suppression that covers nothing any more.
"""

from __future__ import annotations

from collections.abc import Iterator

from provenance.model import Document, Evidence, Location, Waiver
from provenance.rules.rule import Draft, Example, Rule
from provenance.rules.suppress import has_ended


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each suppression whose end is over."""
    for waiver in evidence.settings.suppressions:
        if has_ended(waiver, evidence.settings):
            covered = ", ".join(filter(None, (waiver.rule, waiver.fingerprint, waiver.document, waiver.claim)))
            message = f"the suppression of {covered} ended on {waiver.until}: {waiver.reason}"
            yield Draft(message, [Location()], mark=covered)


_TEXT = "The old bridge at Lomvik was closed to carts, the parish clerk Sunniva Dahl said."
_BRIDGE = Document("bridge.txt", _TEXT)


def _until(day: str) -> Waiver:
    return Waiver("the archive is being dated", rule="undated", document="bridge.txt", until=day)


RULE = Rule(
    code="MET406",
    name="expired-suppression",
    severity="warning",
    standard="House rule: what is accepted is accepted until a day, and looked at again after it",
    profiles=("default", "ap", "bbc", "icd206", "rag", "reuters", "wikipedia"),
    check=check,
    doc=__doc__,
    bad=[
        Example(
            "Accepted until the spring, and it is June.",
            documents=[_BRIDGE],
            settings={"suppressions": (_until("2031-03-31"),), "as_of": "2031-06-01"},
        )
    ],
    good=[
        Example(
            "It is the last day, and still in force.",
            documents=[_BRIDGE],
            settings={"suppressions": (_until("2031-03-31"),), "as_of": "2031-03-31"},
        )
    ],
)
