"""How far a mention identifies its source."""

from __future__ import annotations

import re

from provenance.lexicon import organisations, people
from provenance.model import Identity
from provenance.resolve.printed.mentions import Form, Mention
from provenance.resolve.printed.names import fold
from provenance.resolve.printed.roles import ARMED, words_of

_SPEAKS_AS_ONE = (
    organisations.STATE_BODIES | organisations.OTHER_INSTITUTIONS | organisations.COMPANY_WORDS
) - frozenset("office team monitors".split())
# A whole network of users: nobody in particular.
_IN_GENERAL = re.compile(
    rf"(?:{'|'.join(sorted(organisations.SOCIAL_SITES))}|social (?:media|networks?))(?: users)?", re.I
)
# As a president, whom everybody can name: of a body that is named.
_LEADER_OF = re.compile(r"[Tt]he (?:[a-z-]+ )?leader of (?:the )?[A-Z]")
_KNOWN_OFFICE = re.compile(
    r"\b(?:media|press|information|communications|meteorological|weather|statistics|statistical|tax|patent|foreign|home)"
    r" office\b",
    re.I,
)
# Whose office it is makes it a body: "Mayor Lind's office", "the office of the mayor".
_OFFICE = re.compile(rf"{_KNOWN_OFFICE.pattern}|(?:['’]s?|\b(?:his|her|its|their)) office\b|\boffice of\b", re.I)
# Whose reports have somebody behind them, unnamed as they are.
_OF_SOMEBODY = people.WITNESSES | organisations.INTELLIGENCE_WORDS | organisations.STATE_BODIES | people.OFFICIALS
# Any of the press: "some news sites", "a number of newspapers and websites".
_ANY_OUTLETS = re.compile(
    r"(?:(?:a number of|some|many|several|various|other|numerous|multiple|most) )?(?:(?:news|media|online|other) ){0,2}"
    r"(?:outlets|sites|websites|blogs|newspapers|papers)(?: and (?:news )?(?:outlets|sites|websites|blogs|papers))?",
    re.I,
)
# "militia-linked media": whoever they are, something is said of them.
_DESCRIBED = re.compile(rf"[\w’']-(?:{'|'.join(organisations.SIDES)})\b")


def identity_of(mention: Mention) -> Identity:
    """Named, organisation, unnamed or vague, as printed."""
    if mention.form is Form.VAGUE:
        return Identity.VAGUE
    if mention.form is Form.PERSON:
        return Identity.NAMED
    if mention.form in (Form.ORGANISATION, Form.OUTLET):
        return Identity.ORGANISATION
    if mention.head in people.SOLE_OFFICES and (mention.form is Form.DEFINITE or mention.text.istitle()):
        return Identity.NAMED
    if mention.head == "leader" and _LEADER_OF.match(mention.text):
        return Identity.NAMED
    if mention.head == "general" and "attorney" in fold(mention.text):
        return Identity.NAMED
    if _IN_GENERAL.fullmatch(mention.text) or _ANY_OUTLETS.fullmatch(mention.text):
        return Identity.VAGUE
    if mention.head in organisations.MESSAGES and ARMED.search(mention.text):
        return Identity.ORGANISATION
    if mention.head == "media" and "outlet" not in mention.text and not _DESCRIBED.search(mention.text):
        return Identity.VAGUE
    if mention.head == "office" and (_OFFICE if mention.form is Form.DEFINITE else _KNOWN_OFFICE).search(mention.text):
        return Identity.ORGANISATION
    if mention.head in _SPEAKS_AS_ONE | {"intelligence"}:
        return Identity.ORGANISATION
    if (
        mention.text.endswith("reports")
        and mention.form is Form.INDEFINITE
        and _OF_SOMEBODY.isdisjoint(words_of(mention.text))
    ):
        return Identity.VAGUE
    if mention.form is Form.DEFINITE and mention.head in organisations.MEDIA_WORDS | organisations.DOCUMENT_WORDS:
        return Identity.ORGANISATION
    return Identity.UNNAMED
