"""Every audit is valid by those of W3C's PROV-CONSTRAINTS that take little to check, and says what the page says."""

from __future__ import annotations

import re
from graphlib import TopologicalSorter
from pathlib import Path

from hypothesis import given, settings
from prov.identifier import Identifier
from prov.model import (
    ProvActivity,
    ProvAgent,
    ProvAttribution,
    ProvBundle,
    ProvDelegation,
    ProvDerivation,
    ProvElement,
    ProvEntity,
    ProvGeneration,
    ProvInfluence,
    ProvMembership,
    ProvRecord,
)

import provenance as pv
from docs.pages import DOCS
from provenance import strategies
from provenance.model import Audit
from provenance.report.prov.names import VOCABULARY
from report.audits import affair, audits
from report.prov_read import both, derived, ends, of_type, said, told

EXAMPLE = Path(pv.__file__).parent / "example"
# What stands at the two ends of each relation.
ENDS: dict[type[ProvRecord], tuple[type[ProvElement], type[ProvElement]]] = {
    ProvAttribution: (ProvEntity, ProvAgent),
    ProvDelegation: (ProvAgent, ProvAgent),
    ProvDerivation: (ProvEntity, ProvEntity),
    ProvInfluence: (ProvEntity, ProvEntity),
    ProvMembership: (ProvEntity, ProvEntity),
}


def _valid(bundle: ProvBundle) -> None:
    elements = bundle.get_records(ProvElement)
    by_id = {str(each.identifier): each for each in elements}
    assert len(by_id) == len(list(bundle.get_records(ProvElement)))  # each is described once, as one of the three
    assert not list(bundle.get_records(ProvActivity))
    for kind, (first, second) in ENDS.items():
        for one, other in ends(bundle, kind):
            assert isinstance(by_id[one], first), (kind, one)
            assert isinstance(by_id[other], second), (kind, other)
            assert one != other
    for each in bundle.get_records(ProvGeneration):  # no more is said of one than that it was, once
        assert isinstance(by_id[str(each.args[0])], ProvEntity)
    order: dict[str, set[str]] = {}
    for later, earlier in ends(bundle, ProvDerivation):
        order.setdefault(later, set()).add(earlier)
    TopologicalSorter(order).prepare()  # raises CycleError: nothing came of what came of it
    gathered = {whole for whole, _ in ends(bundle, ProvMembership)}
    for each in of_type(bundle, "Claim"):
        empty = "prov:EmptyCollection" in map(str, told(each, "prov:type"))
        assert empty == (str(each.identifier) not in gathered)


def _on_its_own_side(bundle: ProvBundle) -> None:
    """What a claim derives from, near or far, supports it; who denies it is there, and leads nowhere near it."""
    by_id = {str(each.identifier): each for each in bundle.get_records(ProvElement)}
    onward: dict[str, set[str]] = {}
    for later, earlier in derived(bundle):
        onward.setdefault(later, set()).add(earlier)
    for later, earlier in ends(bundle, ProvInfluence):
        onward.setdefault(later, set()).add(earlier)
    for claim in of_type(bundle, "Claim"):
        reached, ahead = set(), [str(claim.identifier)]
        while ahead:
            for each in onward.get(ahead.pop(), set()) - reached:
                reached.add(each)
                ahead.append(each)
        assert not [each for each in reached if told(by_id[each], "polarity") not in ([], ["supports"])]
        for each in onward.get(str(claim.identifier), set()):
            assert told(by_id[each], "relation") in ([], ["same"], ["part"])


@given(audits())
def test_any_audit_is_valid_and_nothing_that_denies_supports(audit: Audit) -> None:
    _valid(said(audit))
    _on_its_own_side(said(audit))


@settings(max_examples=30)
@given(strategies.claims())
def test_and_so_is_any_that_the_library_makes(claim: pv.Claim) -> None:
    bundle = said(pv.audit(claims=[claim]).record)
    _valid(bundle)
    _on_its_own_side(bundle)
    denying = [each for each in of_type(bundle, "Statement") if told(each, "polarity") != ["supports"]]
    assert {str(each.identifier) for each in denying} <= {member for _, member in ends(bundle, ProvMembership)}


def test_and_so_is_the_example_with_its_ring_and_its_denials() -> None:
    bundle = said(pv.audit(EXAMPLE, settings=pv.Settings(profile="all")).record)
    _valid(bundle)
    _on_its_own_side(bundle)
    assert [each for each in of_type(bundle, "Origin") if told(each, "polarity") == ["denies"]]
    assert set(ends(bundle, ProvInfluence)) == {
        ("doc:northgate-post.txt", "doc:open-dispatch.txt"),
        ("doc:open-dispatch.txt", "doc:northgate-post.txt"),
    }


@given(audits())
def test_every_source_is_itself_and_no_other(audit: Audit) -> None:
    sources = [str(each.identifier) for each in of_type(said(audit), "Source")]
    assert len(sources) == len(set(sources)) == len({each.id for each in audit.sources})


def test_who_made_the_bundle_is_told_beside_it() -> None:
    whole = both(affair())[0]
    (bundle,) = whole.bundles
    made = [each for each in whole.get_records(ProvEntity) if each.identifier == bundle.identifier]
    assert [told(each, "failures") for each in made] == [[2]]
    assert list(ends(whole, ProvGeneration)) == [("run:audit", "run:auditing")]
    assert list(ends(whole, ProvAttribution)) == [("run:audit", "tool:provenance/0")]


def test_the_page_has_every_word_of_the_vocabulary_and_no_other() -> None:
    page = (DOCS / "reference" / "prov.md").read_text(encoding="utf-8")
    documented = set(re.findall(r"`audit:(\w+)`", page))
    package = Path(pv.__file__).parent / "report" / "prov"
    code = "\n".join(each.read_text(encoding="utf-8") for each in package.glob("*.py"))
    used = set(re.findall(r'term\("(\w+)"\)', code))
    for audit in (affair(), pv.audit(EXAMPLE, settings=pv.Settings(profile="all")).record):
        for whole in (both(audit)[0], said(audit)):
            keys = {key for each in whole.get_records() for key, _ in each.attributes}
            used |= {key.localpart for key in keys if key.namespace == VOCABULARY}
    assert used <= documented
    assert {each for each in documented if not re.search(rf"\b{each}\b", code)} == set()


def test_a_name_in_a_value_is_that_of_something_described() -> None:
    bundle = said(pv.audit(EXAMPLE, settings=pv.Settings(profile="all")).record)
    there = {each.identifier for each in bundle.get_records(ProvElement)}
    for each in bundle.get_records():
        assert {name for name in told(each, "claim") if isinstance(name, Identifier)} <= there
