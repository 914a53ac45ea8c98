"""A document cites a report, a document or an outlet that is not in the corpus.

The chain cannot be followed to its end here: what that report says, and on whom it rests, is known only as the citing
document tells it. Add it to the corpus, and the chain goes on.

## Does not see

- A report in the corpus under another outlet's name than the one cited.
- Which of an outlet's articles was meant: one article of that outlet in the corpus is enough.
"""

from __future__ import annotations

from collections.abc import Iterator

from provenance.model import ClaimDraft, Evidence, Hop, Identity, Kind, Source, Statement
from provenance.outlets import key_of, outlet_at
from provenance.rules.reading import by_carrier, counted, relays
from provenance.rules.rule import Draft, Example, Rule


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each claim with chains through what the corpus does not hold."""
    held = _held(evidence)
    for each in evidence.assessments:
        missing: dict[str, Statement] = {}
        broken = []
        for said in each.claim.statements:
            absent = [hop for hop in said.chain if _cited(hop) and key_of(_paper(hop.source)) not in held]
            if absent:
                broken.append(said)
                missing.update({hop.mention: said for hop in absent})
        if broken:
            carried = counted(len(by_carrier(broken)), "document")
            message = f"cited in {carried} and not in the corpus: {', '.join(sorted(missing)[:3])}"
            yield Draft.about(each, broken, message)


def _held(evidence: Evidence) -> frozenset[str]:
    """The keys of the outlets whose reports the corpus, or a claim built by hand, holds."""
    outlets = {each.outlet for each in evidence.documents}
    outlets |= {outlet_at(each.domain) for each in evidence.documents if each.domain}
    outlets |= {said.outlet for each in evidence.assessments for said in each.claim.statements}
    return frozenset(key_of(name) for name in outlets if name)


def _paper(source: Source) -> str:
    """Who published it: of a journalist the paper."""
    return source.affiliation if source.identity is Identity.NAMED and source.affiliation else source.name


def _cited(hop: Hop) -> bool:
    if hop.identity is Identity.VAGUE:
        return False
    return (relays(hop) and hop.identity is not Identity.UNNAMED) or hop.kind is Kind.DOCUMENT


_LEDGER = Source("The Ardal Ledger", kind="news-outlet", identity="organisation")
_REPORTER = Source("Ann Roe", kind="news-outlet", affiliation="The Ardal Ledger")
_AUDIT = Source("an auditor's report", kind="document", identity="unnamed")
_CLERK = Source("Clerk Moa Lind", kind="official")

RULE = Rule(
    code="SRC113",
    name="broken-chain",
    severity="note",
    standard="Berkeley Protocol on Digital Open Source Investigations, Verification: source analysis goes back to the "
    "original",
    profiles=("icd206",),
    check=check,
    doc=__doc__,
    bad=[
        Example(
            "Nobody here can read what the Ledger wrote.",
            ClaimDraft("The dyke is leaking", [Statement(outlet="Fen Courier", chain=[Hop(_LEDGER)])]),
        ),
        Example(
            "Nor what the auditor did.",
            ClaimDraft("The dyke is leaking", [Statement(outlet="Fen Courier", chain=[Hop(_AUDIT)])]),
        ),
    ],
    good=[
        Example(
            "The Ledger's report is here too.",
            ClaimDraft(
                "The dyke is leaking",
                [
                    Statement(outlet="Fen Courier", chain=[Hop(_LEDGER)]),
                    Statement(outlet="The Ardal Ledger", chain=[Hop(_CLERK)]),
                ],
            ),
        ),
        Example(
            "Its reporter is cited by name.",
            ClaimDraft(
                "The dyke is leaking",
                [
                    Statement(outlet="Fen Courier", chain=[Hop(_REPORTER)]),
                    Statement(outlet="The Ardal Ledger", chain=[Hop(_CLERK)]),
                ],
            ),
        ),
    ],
)
