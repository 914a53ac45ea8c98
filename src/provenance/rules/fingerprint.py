"""By what a finding is recognised again, although the corpus grows and is edited."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from fnmatch import fnmatchcase

from provenance.model import Claim, Document, Finding, Location


class Prints:
    """Prints of findings: 16 hexadecimal digits of a hash.

    A print hashes the rule's code with a place's words, case, spacing and offsets apart, and with the `mark` by which a
    rule tells two findings at one place apart. A place in a claim is known by its words alone, so that a renamed
    file or a copy changes nothing; any other place by its document too. Ids of claims stay out of it: they change
    whenever a claim gains a statement.
    """

    def __init__(self, documents: Iterable[Document], claims: Iterable[Claim]) -> None:
        self._documents = {each.id: each for each in documents}
        self._claims = {each.id: each.text for each in claims}

    def fingerprint(self, finding: Finding, mark: str = "") -> tuple[str, str]:
        """The print of the place by which a finding is known, and the words that it hashes.

        It is what was published first, so that later documents change nothing, and of several that day the one with
        the smallest print, so that most others do not either.
        """
        return min((self._day(place), *self._print(finding, place, mark)) for place in finding.locations)[1:]

    def places(self, finding: Finding) -> tuple[str, ...]:
        """The prints of all places of a finding about a claim, by any of which it can be recognised, sorted."""
        if finding.claim is None:
            return ()
        return tuple(sorted({self._print(finding, place, "")[0] for place in finding.locations}))

    def is_about(self, finding: Finding, claim: str) -> bool:
        """Whether a finding is about the claim with this id or wording, or a wording that this pattern matches."""
        if finding.claim is None:
            return False
        wording = self._claims.get(finding.claim, "")
        return claim in (finding.claim, wording) or fnmatchcase(wording.casefold(), claim.casefold())

    def _print(self, finding: Finding, place: Location, mark: str) -> tuple[str, str]:
        words = "\0".join([finding.code, *self._words(finding.claim, place), mark])
        return digest(words), words

    def _words(self, claim: str | None, place: Location) -> tuple[str, str]:
        document = self._documents.get(place.document or "")
        if place.document is None:
            return "", _folded(self._claims.get(claim or "", ""))
        if document is None or place.start is None:
            return place.document, ""
        words = _folded(document.text[place.start : place.end])
        return (place.document if claim is None or not words else ""), words

    def _day(self, place: Location) -> str:
        document = self._documents.get(place.document or "")
        day = document.day if document else None
        return day.isoformat() if day else "9999"


def digest(words: str) -> str:
    """Sixteen hexadecimal digits that stand for these words."""
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
