"""What the score would be without an origin, or with one more: exact, since the score is a sum."""

from __future__ import annotations

from provenance.model import Access, Corroboration, Effect, Identity, Kind, Lineage, Origin, Polarity, Settings, Source
from provenance.score.terms import given
from provenance.score.weigh import scored, weight

# Who would help most: somebody named who saw it, in an ordinary outlet.
_ONE_MORE = Source("one further named, first-hand witness", Kind.WITNESS, Identity.NAMED)


def effects(lineage: Lineage, weighed: Corroboration, settings: Settings) -> tuple[Effect, ...]:
    """The score without each origin that weighs something, the heaviest first, then with one further witness for it.

    `weighed` is what `weigh` made of `lineage`. A witness counts as named and first-hand, read with certainty in an
    outlet of ordinary fidelity, and with the priors of `settings`. Raises SettingError as `weigh` does.
    """
    weights = sorted(weighed.weights, key=lambda each: (-abs(each.weight), each.origin))
    sources = [(each, lineage.origins[each.origin].source) for each in weights if each.weight]
    gone = [
        Effect(f"without {source.name}", -each.weight, score_without(weighed, each.origin))
        for each, source in sources
        if source  # a document's own voice weighs nothing
    ]
    return (*gone, with_one_more(weighed, settings))


def score_without(weighed: Corroboration, origin: int) -> float:
    """The score as it would be if the origin of this index were not there: what `weigh` gives for the others."""
    return _score(weighed, [each.weight for each in weighed.weights if each.origin != origin])


def with_one_more(weighed: Corroboration, settings: Settings) -> Effect:
    """What one further named, first-hand witness would do. Raises SettingError as `weigh` does."""
    fidelity = settings.fidelity.get(Kind.NEWS_OUTLET, settings.relay)
    witness = Origin(
        _ONE_MORE, Kind.WITNESS, Identity.NAMED, Access.FIRST_HAND, Polarity.SUPPORTS, quality=2 * fidelity - 1
    )
    more = weight(witness, settings).value
    return Effect(f"with {_ONE_MORE.name}", more, _score(weighed, [*(each.weight for each in weighed.weights), more]))


def _score(weighed: Corroboration, weights: list[float]) -> float:
    return scored(weighed.base_rate, [given("origin", each) for each in weights]).value
