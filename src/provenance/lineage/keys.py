"""Under which key somebody in a chain is known: the same key, the same somebody."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from attrs import frozen

from provenance.lineage.carriers import Carriers
from provenance.lineage.chains import Chain, journalists
from provenance.lineage.names import is_outlet, outlet_key, party_key, place
from provenance.lineage.texts import Key, Texts, voice
from provenance.model import Hop, Identity


@frozen
class Keys:
    """The keys of one side of a claim.

    An outlet is known by its name, somebody named by who they are or, at the end of a chain, whose position they
    repeat, and somebody unnamed as one of those who told whoever stands before them; outlets that print one text were
    told by the same. `relayed` has, for each document in reading order, the disclosures to outlets that it relays.
    """

    texts: Texts
    journalists: Mapping[str, str]
    relayed: Mapping[str, tuple[Key, ...]]

    def relay(self, chain: Chain, n: int) -> Key:
        """Who the hop `n` is as one who passes something on."""
        hop = chain.hops[n]
        if is_outlet(hop):
            employer = self.journalists.get(hop.source.id) if hop.source.identity is Identity.NAMED else None
            return ("outlet", employer or outlet_key(hop.source.name))
        if hop.source.identity in (Identity.UNNAMED, Identity.VAGUE):
            return self.unnamed(chain, n)
        return ("source", hop.source.id)

    def origin(self, chain: Chain) -> Key:
        """Who the last hop is as one with whom a chain ends."""
        last = len(chain.hops) - 1
        hop = chain.hops[last]
        if is_outlet(hop):
            return self._told(self.relay(chain, last), hop)
        if hop.source.identity is Identity.UNNAMED:
            return self.unnamed(chain, last)
        return ("party", party_key(hop.source.party)) if hop.source.party else ("source", hop.source.id)

    def unnamed(self, chain: Chain, n: int) -> Key:
        """Who the unnamed hop `n` is: one of those who told the nearest hop before it, else the outlet that it is known
        to have spoken to, else, in a document that relays such a disclosure elsewhere, that one's, else the document's.
        """
        hop = chain.hops[n]
        if chain.by_hand:
            return ("source", hop.source.id)
        for before in range(n - 1, -1, -1):
            if chain.hops[before].source.identity is not Identity.VAGUE:
                return self._told(self.relay(chain, before), hop)
        spoke_to = hop.source.outlet and outlet_key(hop.source.outlet)
        if spoke_to and spoke_to not in chain.carrier.voices:
            return self._told(("outlet", spoke_to), hop)
        elsewhere = (key for key in self.relayed.get(chain.carrier.id, ()) if key[-1] == place(hop))
        return next(elsewhere, self._told(voice(chain.carrier), hop))

    def _told(self, whom: Key, hop: Hop) -> Key:
        return ("told", *self.texts.voice(whom), place(hop))


def keys(chains: Sequence[Chain], carriers: Carriers, printed: Texts) -> Keys:
    """The keys for `chains`, those of one side of a claim that name somebody."""
    plain = Keys(printed, journalists(chains), {})
    relayed: dict[str, list[Key]] = defaultdict(list)
    for chain in chains:
        first = plain.relay(chain, 0)[-1]
        relays = is_outlet(chain.hops[0]) and not carriers.has_only_copies(first, chain.carrier)
        if relays and _ends_unnamed(chain.hops):
            relayed[chain.carrier.id].append(plain.origin(chain))
    return Keys(printed, plain.journalists, {id: tuple(dict.fromkeys(found)) for id, found in relayed.items()})


def _ends_unnamed(hops: Sequence[Hop]) -> bool:
    return is_outlet(hops[-1]) or hops[-1].source.identity is Identity.UNNAMED
