"""A pattern in the settings matches no document of the corpus, so that what it says is said of nothing.

It is the `document` of a suppression in force or the `match` of one of the `[[paths]]`. Perhaps it is misspelt: the
document whose id comes nearest is named. Perhaps the document is gone, or only a part of the corpus is audited; then it
may stay, which is why this is a note.

## Does not see

- A pattern that matches other documents than it was meant for.
- A suppression whose document is there and whose finding is not.
- A document that is there and could not be read, which is a failure of its own: its pattern is told as if it were gone.
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from provenance.model import Document, Evidence, Location, PathSettings, Settings, Waiver
from provenance.rules.choice import meets
from provenance.rules.rule import Draft, Example, Rule
from provenance.rules.suppress import in_force


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each pattern that no document meets, where there are any."""
    carrying = (said.document for each in evidence.assessments for said in each.claim.statements)
    paths = dict.fromkeys(filter(None, carrying)) | {each.id: each.path for each in evidence.documents}
    for where, pattern in _patterns(evidence.settings):
        if paths and not any(meets(pattern, *each) for each in paths.items()):
            near = get_close_matches(pattern, sorted(paths), n=1)
            hint = f": did you mean {near[0]!r}?" if near else ""
            yield Draft(f"no document matches {pattern!r}, {where}{hint}", [Location()], mark=f"{where} {pattern}")


def _patterns(settings: Settings) -> Iterator[tuple[str, str]]:
    for waiver in in_force(settings):
        if waiver.document is not None:
            yield f"the document of the suppression of {waiver.rule or waiver.fingerprint}", waiver.document
    for path in settings.paths:
        yield "the match of one of the paths", path.match


_TEXT = "The old bridge at Lomvik was closed to carts, the parish clerk Sunniva Dahl said."
_BRIDGE = Document("lomvik/bridge.txt", _TEXT)

RULE = Rule(
    code="MET407",
    name="unmatched-pattern",
    severity="note",
    standard="House rule: nothing that somebody set is passed over in silence",
    profiles=("default", "ap", "bbc", "icd206", "rag", "reuters", "wikipedia"),
    check=check,
    doc=__doc__,
    bad=[
        Example(
            "A letter is missing.",
            documents=[_BRIDGE],
            settings={"suppressions": (Waiver("being dated", rule="undated", document="lomvik/brige.txt"),)},
        ),
        Example("Nothing is there.", documents=[_BRIDGE], settings={"paths": (PathSettings("Lomvik/*"),)}),
    ],
    good=[
        Example(
            "It matches, and what it accepts may be gone.",
            documents=[_BRIDGE],
            settings={"suppressions": (Waiver("being dated", rule="undated", document="lomvik/*"),)},
        )
    ],
)
