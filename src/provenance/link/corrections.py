"""What a person says of statements and claims wins over linking."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations, product

from attrs import Factory, field, frozen

from provenance.errors import UnknownNameError
from provenance.link.group import asked_id
from provenance.link.wording import tidy
from provenance.model import ClaimCorrection, Document, Failure, Polarity, Quoted, Stage, Statement, Tie
from provenance.model.freeze import as_tuple

_STRAIGHT = str.maketrans("’‘“”", "''\"\"")
_OPPOSITE = {Polarity.SUPPORTS: Polarity.DENIES, Polarity.DENIES: Polarity.SUPPORTS}


@frozen
class Corrections:
    """Corrections that can be made, in ids of statements and asked claims, and as failures those that cannot.

    `made` are they with all ids that each names, `together` the sets that must be on one claim, `apart` the pairs that
    must not (who stays, who goes), and `stands` says how a statement stands towards another.
    """

    made: tuple[tuple[ClaimCorrection, frozenset[str]], ...] = field(default=(), converter=as_tuple)
    together: tuple[frozenset[str], ...] = field(default=(), converter=as_tuple)
    apart: tuple[tuple[str, str], ...] = field(default=(), converter=as_tuple)
    stands: Mapping[str, tuple[Tie, str]] = Factory(dict)
    asked: frozenset[str] = frozenset()
    failures: tuple[Failure, ...] = field(default=(), converter=as_tuple)

    def of(self, ids: Iterable[str]) -> list[ClaimCorrection]:
        """The corrections that name any of these, each once, in the order of the settings."""
        ids = frozenset(ids)
        return list(dict.fromkeys(correction for correction, named in self.made if named & ids))


NONE = Corrections()


def understood(
    corrections: Sequence[ClaimCorrection],
    statements: Sequence[Statement],
    documents: Sequence[Document] = (),
    asked: Sequence[str] = (),
) -> Corrections:
    """What the corrections mean for these statements and asked wordings, whatever the order of either.

    One is a failure where its words are in no statement or in several that differ, or where it contradicts another:
    what holds statements apart counts first, then the earlier. Without statements nothing is said of corrections.
    """
    if not statements:
        return NONE
    found = _Understanding(statements, documents, asked)
    for n, correction in sorted(enumerate(corrections), key=lambda each: (each[1].says is not Tie.APART, each[0])):
        meant = [found.meant(each) for each in correction.of]
        why = next((each for each in meant if isinstance(each, str)), None) or found.take(
            n, correction, [each for each in meant if not isinstance(each, str)]
        )
        if why:
            found.failures[n] = why
    return Corrections(
        [found.made[n] for n in sorted(found.made)],
        sorted({frozenset(each) for each in found.classes.values()}, key=sorted),
        sorted(found.held),
        found.stands,
        frozenset(found.asked.values()),
        [Failure(Stage.LINK, f"claim_corrections[{n}]: {why}") for n, why in sorted(found.failures.items())],
    )


class _Understanding:
    """Gathers corrections one by one, and says of each that cannot be made why."""

    def __init__(self, statements: Sequence[Statement], documents: Sequence[Document], asked: Sequence[str]) -> None:
        self.said = [(said, _fold(said.text)) for said in sorted(statements, key=lambda each: each.id)]
        self.texts = {document.id: _fold(document.text) for document in documents}
        self.asked = {_fold(text): asked_id(text) for text in asked}
        self.made: dict[int, tuple[ClaimCorrection, frozenset[str]]] = {}
        self.failures: dict[int, str] = {}
        self.classes: dict[str, set[str]] = {}
        self.held: dict[tuple[str, str], str] = dict.fromkeys(combinations(sorted(self.asked.values()), 2), "")
        self.stands: dict[str, tuple[Tie, str]] = {}
        self.told: dict[str, int] = {}

    def meant(self, quoted: Quoted) -> frozenset[str] | str:
        """The ids of the statements that hold the words, all of one text, or of the asked claim; else why not.

        A statement that says no more than the words counts before those that hold them.
        """
        wanted = _fold(quoted.text)
        if quoted.document is None and wanted in self.asked:
            return frozenset([self.asked[wanted]])
        here = [(said.id, text) for said, text in self.said if quoted.document in (None, said.carrier)]
        holding = [(id, text) for id, text in here if wanted and wanted in text]
        found = [(id, text) for id, text in holding if text == wanted] or holding
        if not found:
            return self._nothing(quoted, wanted)
        if len({text for _, text in found}) > 1:
            more = "quote more of the one that is meant" + ("" if quoted.document else ", or give its document")
            return f"{len(found)} statements hold {quoted}: {more}"
        return frozenset(id for id, _ in found)

    def _nothing(self, quoted: Quoted, wanted: str) -> str:
        carriers = {said.carrier for said, _ in self.said}
        if quoted.document is not None and quoted.document not in carriers | self.texts.keys():
            return str(UnknownNameError("document", quoted.document, carriers))
        if wanted and any(wanted in text for id, text in self.texts.items() if quoted.document in (None, id)):
            return f"{quoted} is in the text, but not within one statement: quote less of it"
        known = {tidy(said.text) for said, _ in self.said if quoted.document in (None, said.carrier)}
        return str(UnknownNameError("statement", quoted.text, known))

    def take(self, n: int, correction: ClaimCorrection, meant: Sequence[frozenset[str]]) -> str | None:
        """Make the correction at `n`, or say why it cannot be."""
        first, others = meant[0], frozenset().union(*meant[1:])
        if correction.says is Tie.APART:
            if first & others:
                return "these are one statement"
            for pair in product(sorted(first), sorted(others)):
                self.held.setdefault(pair, f"claim_corrections[{n}]")
        else:
            why = None if correction.says is Tie.ONE else self._stand(correction.says, first, others)
            if why := why or self._join(first | others):
                return why
            if correction.says is not Tie.ONE:
                self.stands |= dict.fromkeys(first, (correction.says, min(others)))
                self.told |= {id: self.told.get(id, n) for id in first}
        self.made[n] = correction, first | others
        return None

    def _join(self, ids: frozenset[str]) -> str | None:
        joined = set(ids).union(*(self.classes.get(id, ()) for id in ids))
        for pair, by in sorted(self.held.items()):
            if joined.issuperset(pair):
                return f"contradicts {by}, which holds them apart" if by else "two claims that were asked stay two"
        self.classes |= dict.fromkeys(joined, joined)
        return None

    def _stand(self, says: Tie, first: frozenset[str], others: frozenset[str]) -> str | None:
        """Why nothing in `first` can be said to stand so towards `others`, if it cannot."""
        if first & others:
            return "these are one statement"
        if first & set(self.asked.values()):
            return "statements stand towards an asked claim, not it towards them: name it second"
        for id in sorted(first):
            if id in self.stands and self.stands[id] != (says, min(others)):
                return f"contradicts claim_corrections[{self.told[id]}], which says already how this stands"
        towards: str | None = min(others)
        while towards is not None:
            if towards in first:
                return "goes round in a circle with others: one of them must stand by itself"
            towards = self.stands[towards][1] if towards in self.stands else None
        return None


def _fold(text: str) -> str:
    return tidy(text).casefold().translate(_STRAIGHT)


def regrouped(groups: Sequence[Sequence[str]], corrections: Corrections) -> list[list[str]]:
    """Groups of ids as corrections have them: claims that are one joined, then what is not on them left out.

    What stands towards a statement goes where that one is. What leaves a claim is a claim of its own, with what a
    correction says is on one claim with it; an asked claim is never what leaves.
    """
    home: dict[str, set[str]] = {}
    for group in groups:
        staying = {id for id in group if id not in corrections.stands}
        home |= dict.fromkeys(staying, staying) | {id: {id} for id in group if id in corrections.stands}
    tied = {id: each for each in corrections.together for id in each}
    for each in corrections.together:
        joined = set().union(*(home[id] for id in each if id in home))
        home |= dict.fromkeys(joined, joined)
    leaving: set[frozenset[str]] = set()
    for stays, goes in corrections.apart:
        if stays in home and goes in home and home[stays] is home[goes]:
            keeps, leaves = (tied.get(id, frozenset([id])) for id in (stays, goes))
            leaving.add(keeps if leaves & corrections.asked and not keeps & corrections.asked else leaves)
    gone = frozenset[str]().union(*leaving)
    parts = [*(each - gone for each in home.values()), *(each & home.keys() for each in leaving)]
    return sorted(sorted(each) for each in {frozenset(each) for each in parts} if each)


def stances(ids: Sequence[str], polarity: Sequence[Polarity], corrections: Corrections) -> list[Polarity]:
    """The polarity of each member of a claim, corrected.

    One stands towards its claim as towards the statement that it is said to support, deny or doubt, seen from where
    that one stands; where that one takes no side, as towards the claim.
    """
    read = dict(zip(ids, polarity, strict=True))

    def stance(id: str) -> Polarity:
        if id not in corrections.stands:
            return read.get(id, Polarity.SUPPORTS)
        says, other = corrections.stands[id]
        if Polarity.DOUBTS in (towards := stance(other), says):
            return Polarity(says)
        return towards if says is Tie.SUPPORTS else _OPPOSITE[towards]

    return [stance(id) for id in ids]
