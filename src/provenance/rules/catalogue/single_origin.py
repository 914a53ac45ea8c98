"""All support for the claim rests on one independent origin.

However many documents carry it, one person, body or text said so, and the others repeat it. That may be all that
there is to have, and it may be true; but it is one, and a reader who counts outlets will think it is many. The number
is the lineage's estimate of independent origins once copies, pickups and repeats are folded together.

Confidence is high where the low end of the estimate agrees that there is one, lower where the estimate lies between. It
is low where the one is mentioned in passing and may be several ("residents", "the doctors", but not "a sailor") or is
("guards and a doctor"), where no kind of source shows in its words ("a similar fear"), where it is a picture, where it
is not sure that anybody is cited at all, where a document that carries the claim calls something a hoax or satire (who
is cited may be invented), and where somebody else is cited for much the same, in whatever document, and linked to
another claim.

## Does not see

- Whether a claim is the kind that one origin settles: a person about their own plans, a court about its own ruling.
- Two origins that are one in the world but that no text connects; a second origin that no document cites.
- Origins that are only vague ("reports say"): they count for nothing, and `vague-attribution` has them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.model import (
    ClaimDraft,
    Confidence,
    Count,
    Evidence,
    Hop,
    Identity,
    Kind,
    Origin,
    Polarity,
    Source,
    Statement,
)
from provenance.rules.hoax import calls_a_hoax
from provenance.rules.others import Others
from provenance.rules.reading import (
    by_carrier,
    counted,
    in_passing,
    lumps_several,
    names,
    origins,
    resting_on,
    surely_cited,
)
from provenance.rules.rule import Draft, Example, Precision, Rule


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each claim whose estimate of supporting origins rounds to one."""
    others = Others(evidence.assessments)
    hoaxed = {passage.document for passage in evidence.passages if calls_a_hoax(passage.text)}
    for each in evidence.assessments:
        if not 0.5 <= round(each.lineage.supporting.count, 6) < 1.5:
            continue
        founders = [origin for origin in origins(each, Polarity.SUPPORTS) if origin.identity is not Identity.VAGUE]
        statements = resting_on(each, founders)
        if statements:
            carried = counted(len(by_carrier(statements)), "document")
            message = f"one independent origin, {names(founders)}, through {carried}"
            unsure = any(map(_perhaps_not_one, founders)) or not surely_cited(founders)
            unsure = unsure or not hoaxed.isdisjoint(said.carrier for said in each.claim.statements)
            unsure = unsure or any(others.than(each, founders))
            sure = Confidence.LOW if unsure else _confidence(each.lineage.supporting)
            yield Draft.about(each, statements, message, sure)


def _perhaps_not_one(origin: Origin) -> bool:
    """Whether it may be several, or no source at all."""
    if origin.identity is not Identity.UNNAMED or origin.source is None:
        return False
    nothing = origin.kind in (Kind.UNKNOWN, Kind.IMAGE_VIDEO)
    return nothing or lumps_several(origin) or (in_passing(origin) and not _ONE.match(origin.source.name))


_ONE = re.compile(r"(?:an?|one|another)\b", re.I)


def _confidence(supporting: Count) -> Confidence:
    count, low = round(supporting.count, 6), round(supporting.low, 6)
    if count == low:
        return Confidence.HIGH
    return Confidence.MEDIUM if count <= 1.25 else Confidence.LOW


_EXILE = Source("Oren Valdis", kind="expert")
_MAYOR = Source("Mayor Ilse Brandt", kind="official")
_HERALD = Source("The Sarno Herald", kind="news-outlet", identity="organisation")

RULE = Rule(
    code="SRC101",
    name="single-origin",
    severity="warning",
    standard="BBC Editorial Guidelines (2019) 3.3.4, reluctant to rely on a single source; "
    "Reuters Handbook of Journalism, The Essentials of Reuters Sourcing: two or more sources are better than one",
    profiles=("default", "bbc", "reuters", "icd206", "rag"),
    precision=Precision(8, 16),
    nearly_always=True,
    check=check,
    doc=__doc__,
    bad=[
        Example(
            "Two papers, one exile: the second only cites the first.",
            ClaimDraft(
                "The admiral has left the island",
                [
                    Statement(outlet="The Sarno Herald", chain=[Hop(_EXILE)]),
                    Statement(outlet="Coast Daily", chain=[Hop(_HERALD), Hop(_EXILE)]),
                ],
            ),
        ),
    ],
    good=[
        Example(
            "Two people who have nothing to do with each other say so.",
            ClaimDraft(
                "The admiral has left the island",
                [
                    Statement(outlet="The Sarno Herald", chain=[Hop(_EXILE)]),
                    Statement(outlet="Coast Daily", chain=[Hop(_MAYOR)]),
                ],
            ),
        ),
    ],
)
