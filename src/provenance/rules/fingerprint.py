"""By what a finding is recognised again, although the corpus grows and is edited."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from fnmatch import fnmatchcase

from provenance.model import Claim, Document, Finding, Location


class Prints:
    """Prints of findings: 16 hexadecimal digits of a hash.

    A print hashes the rule's code with a place's words, case, spacing and offsets apart, and with the `mark` by which a
    rule tells two findings at one place apart. A place in a claim is known by its words alone, or where it has none by
    those of the claim, so that a renamed file or a copy changes nothing; any other place by its document too. Ids of
    claims stay out of it: they change whenever a claim gains a statement.
    """

    def __init__(self, documents: Iterable[Document], claims: Iterable[Claim]) -> None:
        self._documents = {each.id: each for each in documents}
        self._claims = {each.id: each.text for each in claims}

    def words(self, finding: Finding, mark: str = "") -> str:
        """What the print of the place by which a finding is known hashes.

        It is what was published first, so that later documents change nothing, and of several that day the one with
        the smallest print, so that most others do not either.
        """
        return min((self._day(place), *self._print(finding, place, mark)) for place in finding.locations)[2]

    def places(self, finding: Finding) -> tuple[str, ...]:
        """The prints of all places of a finding about a claim, by any of which it can be recognised, sorted."""
        if finding.claim is None:
            return ()
        return tuple(sorted({self._print(finding, place, "")[0] for place in finding.locations}))

    def by_text(self, finding: Finding) -> str | None:
        """What a finding about no claim is recognised by where its document has another name: the words that its print
        would hash with the document's text in place of the id. None where the text is not known.
        """
        if finding.claim is not None:
            return None
        known = [
            (self._day(place), "\0".join((finding.code, document.sha256, self._within(document, place))))
            for place in finding.locations
            if (document := self._documents.get(place.document or "")) and (document.text or document.text_left_out)
        ]
        return min(known)[1] if known else None

    def is_about(self, finding: Finding, claim: str) -> bool:
        """Whether a finding is about the claim with this id or wording, or a wording that this pattern matches."""
        if finding.claim is None:
            return False
        wording = self._claims.get(finding.claim, "")
        return claim in (finding.claim, wording) or fnmatchcase(wording.casefold(), claim.casefold())

    def _print(self, finding: Finding, place: Location, mark: str) -> tuple[str, str]:
        words = "\0".join([finding.code, *self._words(finding.claim, place), mark])
        return _digest(words), words

    def _words(self, claim: str | None, place: Location) -> tuple[str, str]:
        document = self._documents.get(place.document or "")
        words = self._within(document, place) if document else ""
        if claim is not None or place.document is None:
            return "", words or _folded(self._claims.get(claim or "", ""))
        return place.document, words

    @staticmethod
    def _within(document: Document, place: Location) -> str:
        return "" if place.start is None else _folded(document.text[place.start : place.end])

    def _day(self, place: Location) -> str:
        document = self._documents.get(place.document or "")
        day = document.day if document else None
        return day.isoformat() if day else "9999"


def tied(words: str, nth: int) -> str:
    """The print of what has these words, as many having had the same before: they are told apart by their order."""
    return _digest(f"{words}\0{nth}" if nth else words)


def _digest(words: str) -> str:
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
