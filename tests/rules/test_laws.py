"""What holds of the rules' findings on any claims, however odd."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from provenance import rules
from provenance.model import Access, Claim, Hop, Identity, Kind, Polarity, Relation, Source, Statement

from .corpus import document, evidence

ABOUT_A_CLAIM = frozenset(
    """
    single-origin anonymous-origin unattributed derivative circular vague-attribution denied-on-record disputed
    interested-source second-hand-origin hoax-origin
    """.split()
)
DOCUMENTS = [
    document("alder", ["Salt will be taxed."], "2031-01-01"),
    document("birch", ["Salt will be taxed."], None),
    document("cedar", ["No, it will not."], "2030-01-01"),
]

_sources = st.builds(
    Source,
    st.sampled_from(
        ["alder News", "birch News", "a source", "reports", "Minister Ode", "the satirical Gull", "Ode's aide"]
    ),
    kind=st.sampled_from(Kind),
    identity=st.sampled_from(Identity),
)
_hops = st.builds(Hop, _sources, access=st.sampled_from(Access))
_statements = st.builds(
    Statement,
    st.lists(_hops, max_size=3),
    document=st.sampled_from([None, "alder", "birch", "cedar"]),
    outlet=st.sampled_from(["alder News", "Elm Times", None]),
    text=st.sampled_from(["Salt will be taxed", "The story is a hoax", ""]),
    polarity=st.sampled_from(Polarity),
    relation=st.sampled_from(Relation),
)
_claims = st.lists(st.lists(_statements, max_size=5), max_size=3).map(
    lambda groups: [
        Claim(f"c-{n}", "Salt will be taxed", [_numbered(said, n, k) for k, said in enumerate(group)])
        for n, group in enumerate(groups)
    ]
)


def _numbered(said: Statement, claim: int, place: int) -> Statement:
    return Statement(
        said.chain,
        said.document,
        said.outlet,
        text=said.text,
        polarity=said.polarity,
        relation=said.relation,
        id=f"s-{claim}-{place}",
    )


@settings(deadline=None)
@given(_claims)
def test_no_rule_crashes_and_every_finding_is_whole(claims: list[Claim]) -> None:
    findings, failures = rules.check(evidence(DOCUMENTS, claims))
    assert failures == ()
    assert len({each.fingerprint for each in findings}) == len(findings)
    carried = {claim.id: {said.document for said in claim.statements} for claim in claims}
    for finding in findings:
        if finding.name in ABOUT_A_CLAIM:
            assert finding.claim is not None
            assert {place.document for place in finding.locations} <= carried[finding.claim]
        assert len(finding.locations) == len(set(finding.locations))


@settings(deadline=None)
@given(_claims)
def test_the_order_of_everything_changes_nothing(claims: list[Claim]) -> None:
    backwards = [Claim(each.id, each.text, each.statements[::-1]) for each in claims[::-1]]
    there, _ = rules.check(evidence(DOCUMENTS, claims))
    back, _ = rules.check(evidence(DOCUMENTS[::-1], backwards))
    assert there == back
