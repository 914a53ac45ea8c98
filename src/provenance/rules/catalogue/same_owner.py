"""All who agree are of one owner or one institution.

Several people of one ministry, or several papers of one group, confirm each other as little as one of them does. The
rule fires where a claim has two supporting sources or more and they all belong to one party.

## Does not see

- Owners and memberships that neither the texts nor the corrections file tell.
- Alliances that are no common owner: governments of one bloc, papers that share a correspondent.
"""

from __future__ import annotations

from collections.abc import Iterator

from provenance.model import ClaimDraft, Evidence, Hop, Identity, Polarity, Source, Statement
from provenance.rules.reading import counted, origins, relays, resting_on
from provenance.rules.rule import Draft, Example, Rule


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each claim whose several supporting sources are all of one party."""
    for each in evidence.assessments:
        founders = [origin for origin in origins(each, Polarity.SUPPORTS) if origin.identity is not Identity.VAGUE]
        cited = [said for said in resting_on(each, founders) if said.chain and not relays(said.chain[-1])]
        sources = {said.chain[-1].source.id: said.chain[-1].source for said in cited}
        parties = {origin.source.party if origin.source else None for origin in founders}
        parties |= {source.party for source in sources.values()}
        if len(sources) > 1 and len(parties) == 1 and (party := next(iter(parties))):
            who = counted(len(sources), "source")
            yield Draft.about(each, cited, f"{who} agree, and all are of one side: {party}")


_FINANCE = Source("Finance Minister Ulla Krog", kind="official", party="Norlund")
_SPOKESMAN = Source("government spokesman Jens Aabo", kind="official", party="Norlund")
_UNION = Source("union leader Mia Thorn", kind="expert", party="Dockers' Union")

RULE = Rule(
    code="IND205",
    name="same-owner",
    severity="warning",
    standard="JournalList, trust.txt: controlledby says who owns an outlet; ICD 203, analytic standards: quality and "
    "credibility of sources",
    profiles=("icd206", "rag"),
    check=check,
    doc=__doc__,
    bad=[
        Example(
            "Two voices of one government.",
            ClaimDraft(
                "The harbour tax will fall",
                [
                    Statement(outlet="Norlund Times", chain=[Hop(_FINANCE)]),
                    Statement(outlet="Pier Post", chain=[Hop(_SPOKESMAN)]),
                ],
            ),
        ),
    ],
    good=[
        Example(
            "The union says so too.",
            ClaimDraft(
                "The harbour tax will fall",
                [
                    Statement(outlet="Norlund Times", chain=[Hop(_FINANCE)]),
                    Statement(outlet="Pier Post", chain=[Hop(_UNION)]),
                ],
            ),
        ),
    ],
)
