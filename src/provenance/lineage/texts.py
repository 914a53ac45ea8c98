"""Which carriers of a claim print one text, and in whose voice that text speaks."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from provenance.lineage.carriers import Carrier, Carriers, is_directed, is_one_text
from provenance.lineage.components import components

Key = tuple[str, ...]


@frozen
class Texts:
    """The texts of one claim.

    `of` names for each carrier, by id, the text that it prints: carriers of equal value print one. `voices` has for
    every voice in which carriers speak the one that stands for all in which their texts are printed: an outlet, or a
    document where it is unknown whose text that was first.
    """

    of: Mapping[str, str]
    voices: Mapping[Key, Key]

    def voice(self, key: Key) -> Key:
        """The voice that stands for `key`."""
        return self.voices.get(key, key)


def texts(carriers: Carriers) -> Texts:
    """The texts of the carriers of one claim.

    Two that may each have taken their text from the other print one text all the same. What a copy's outlet is does
    not matter to whom its text was told; what its model's is does, and where that is unknown it stays so.
    """
    ids = sorted(carriers.by_id)
    of = carriers.texts
    voices = {id: voice(carriers.by_id[id]) for id in ids}
    classes = components(sorted(set(voices.values())), [(voices[id], voices[of[id]]) for id in ids])
    copied = {copy.downstream for copy in carriers.copies if is_one_text(copy) and is_directed(copy)}
    unknown: dict[Key, Key] = {}
    for id in ids:
        if voices[id][0] == "document" and id not in copied:
            unknown.setdefault(classes[voices[id]], voices[id])
    outlets: dict[Key, Key] = {}
    for each in sorted(classes):
        if each[0] == "outlet":
            outlets.setdefault(classes[each], each)
    return Texts(of, {key: unknown.get(root) or outlets.get(root, root) for key, root in classes.items()})


def voice(carrier: Carrier) -> Key:
    """In whose voice a carrier speaks: the agency that it credits, its outlet, or only itself."""
    return ("outlet", carrier.voices[0]) if carrier.voices else ("document", carrier.id)
