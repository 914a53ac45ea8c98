"""Bodies and offices of a state, under one key however they are printed: "Iraq's interior ministry"."""

from __future__ import annotations

import re

from provenance.lexicon import organisations, people
from provenance.lexicon.places import COUNTRY_ADJECTIVES, COUNTRY_NAMES, SEATS_OF_POWER
from provenance.model import Identity
from provenance.resolve.document.figure import Figure
from provenance.resolve.printed.identity import identity_of
from provenance.resolve.printed.mentions import Form
from provenance.resolve.printed.names import fold
from provenance.resolve.printed.parties import country_in

Office = tuple[str, ...]

_PLACES = frozenset(
    word for place in (*COUNTRY_ADJECTIVES, *COUNTRY_NAMES, *SEATS_OF_POWER) for word in fold(place).split()
)
_SMALL = frozenset("the a an of for and s affairs".split())
_SPELLINGS = {"defense": "defence", "labor": "labour", "ministries": "ministry", "governments": "government"}
# What a state has one of, whoever holds it: ministers, of their portfolio.
_OFFICE = re.compile(
    r"\b(?:(?P<of>\w+) )?(?P<head>minister|president|premier|chancellor|king|queen|general)\b"
    r"(?: of (?P<portfolio>\w+))?"
)
_NARROWING = frozenset(
    """
    foreign interior defence finance health justice trade education transport energy oil agriculture labour
    information prime deputy vice attorney
    """.split()
)
_NO_LONGER = frozenset("former ex then late ousted acting".split())


def body_of_a_state(figure: Figure) -> Office | None:
    """The country and the words of a state's body, or None for anything else and where no country is named.

    The one country that a document is about is that of a body that it names without one.
    """
    mention = figure.mention
    if mention.form not in (Form.ORGANISATION, Form.DEFINITE, Form.INDEFINITE):
        return None
    if identity_of(mention) is not Identity.ORGANISATION:
        return None
    words = {_SPELLINGS.get(word, word) for word in fold(mention.name or mention.text).split()} - _SMALL - _PLACES
    words -= {word for word in words if word.removesuffix("s") in _PLACES}
    country = country_in(mention.text) or figure.state
    if country is None or not words or not words <= organisations.STATE_BODIES | _NARROWING:
        return None
    return (country, *sorted(words))


def offices_of(figure: Figure) -> set[Office]:
    """The country and the words of each office that a figure is said to hold now."""
    texts = [figure.mention.text, figure.mention.description, *figure.descriptions]
    found: set[Office] = set()
    for part in (part for text in texts for part in text.split(";")):
        plain = fold(part)
        if (country := country_in(part) or figure.state) is None or _NO_LONGER.intersection(plain.split()):
            continue
        for match in _OFFICE.finditer(plain):
            words = {_SPELLINGS.get(word, word) for word in (match["of"], match["portfolio"]) if word}
            if match["head"] == "general" and ("attorney" not in words or "state" in plain.split()):
                continue
            found.add((country, match["head"], *sorted(words & _NARROWING)))
    return found


def is_office(figure: Figure) -> bool:
    """Whether a figure is known by an office alone: "Mexico's attorney general"."""
    mention = figure.mention
    return mention.form is Form.DEFINITE and mention.head in people.SOLE_OFFICES | {"general"} and not mention.name
