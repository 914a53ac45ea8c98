"""All who agree are of one owner or one institution.

Several people of one ministry, or several papers of one group, confirm each other as little as one of them does. The
rule fires where a claim has two supporting sources or more and they all belong to one party; and where no source of
the support is named, several outlets carry it, and one owner has them all.

## Does not see

- Owners that neither the table of owners nor the settings tell (`owners`), and memberships that no text does.
- Alliances that are no common owner: governments of one bloc, papers that share a correspondent.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from provenance.model import UNIDENTIFIED, Assessment, ClaimDraft, Evidence, Hop, Identity, Polarity, Source, Statement
from provenance.outlets import key_of, owner_of
from provenance.rules.reading import counted, origins, relays, resting_on, supporting
from provenance.rules.rule import Draft, Example, Rule


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each claim whose supporting sources are all of one party, or its outlets all of one owner."""
    outlet_of = {document.id: document.outlet for document in evidence.documents if document.outlet}
    for each in evidence.assessments:
        founders = [origin for origin in origins(each, Polarity.SUPPORTS) if origin.identity is not Identity.VAGUE]
        cited = [said for said in resting_on(each, founders) if said.chain and not relays(said.chain[-1])]
        sources = {said.chain[-1].source.id: said.chain[-1].source for said in cited}
        parties = {origin.source.party if origin.source else None for origin in founders}
        parties |= {source.party for source in sources.values()}
        if len(sources) > 1 and len(parties) == 1 and (party := next(iter(parties))):
            who = counted(len(sources), "source")
            yield Draft.about(each, cited, f"{who} agree, and all are of one side: {party}")
        outlets = _outlets(each, outlet_of)
        owners = {owner_of(name, evidence.settings.owners) for name in outlets}
        if len({key_of(name) for name in outlets}) > 1 and len(owners) == 1 and (owner := next(iter(owners))):
            yield Draft.about(each, supporting(each), f"{', '.join(sorted(outlets))} agree, and {owner} owns them all")


def _outlets(each: Assessment, outlet_of: Mapping[str, str]) -> set[str]:
    """On whose word the support is believed where no source of it is named; nobody's where one is, or none is known."""
    found: set[str] = set()
    for said in supporting(each):
        cited = [hop.source.name for hop in said.chain if relays(hop) and hop.identity is not Identity.VAGUE]
        outlet = cited[0] if cited else said.outlet or outlet_of.get(said.document or "")
        if outlet is None or (
            said.chain and not relays(said.chain[-1]) and said.chain[-1].identity not in UNIDENTIFIED
        ):
            return set()
        found.add(outlet)
    return found


_FINANCE = Source("Finance Minister Ulla Krog", kind="official", party="Norlund")
_SPOKESMAN = Source("government spokesman Jens Aabo", kind="official", party="Norlund")
_UNION = Source("union leader Mia Thorn", kind="expert", party="Dockers' Union")
_INSIDER = Source("a person close to the cabinet", kind="insider", identity="unnamed")
_CLERK = Source("a clerk of the treasury", kind="insider", identity="unnamed")
_OWNED = {"owners": {key_of("Norlund Times"): "Tern Media", key_of("Pier Post"): "Tern Media"}}

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
        Example(
            "Two papers of one owner, each with a source that it does not name.",
            ClaimDraft(
                "The harbour tax will fall",
                [
                    Statement(outlet="Norlund Times", chain=[Hop(_INSIDER)]),
                    Statement(outlet="Pier Post", chain=[Hop(_CLERK)]),
                ],
            ),
            settings=_OWNED,
        ),
    ],
    good=[
        Example(
            "Two papers of one owner, and one of another.",
            ClaimDraft(
                "The harbour tax will fall",
                [
                    Statement(outlet="Norlund Times", chain=[Hop(_INSIDER)]),
                    Statement(outlet="Pier Post", chain=[Hop(_CLERK)]),
                    Statement(outlet="Coast Record"),
                ],
            ),
            settings=_OWNED,
        ),
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
