"""The body a source belongs to, and the side whose position it repeats."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from provenance.lexicon import organisations, people
from provenance.lexicon.places import COUNTRY_ADJECTIVES, COUNTRY_NAMES, SEATS_OF_POWER
from provenance.model import Kind
from provenance.resolve.printed.mentions import Form, Mention, read
from provenance.resolve.printed.names import fold

_PLACES = {**COUNTRY_NAMES, **COUNTRY_ADJECTIVES, **SEATS_OF_POWER}
_FIRST_WORD = re.compile(r"(?<![\w-])[A-Z]\w*")
# The names of places by their first word, longest first.
_BY_FIRST: dict[str, list[str]] = {}
for _place in sorted(_PLACES, key=lambda each: (-len(each), each)):
    if _match := _FIRST_WORD.match(_place):
        _BY_FIRST.setdefault(_match[0], []).append(_place)
_BODY = re.compile(
    r"(?:(?:[A-Z][\w.'’&-]*|of|for|and|the)\s+)*?"
    r"(?:Ministry|ministry|Department|department|Police|police|Army|army|Navy|navy|Council|Commission|Agency|agency|"
    r"Office|office|Embassy|embassy|Authority|Command|Committee|Parliament|parliament|Government|government|Party|party)"
    r"(?:\s+of\s+(?:[A-Z][\w'’-]*(?:\s+(?:and\s+)?[A-Z][\w'’-]*)*))?"
)
_LED = re.compile(
    r"\b(?:of|at|for|from|with|runs|heads|leads|founded) (?:the )?"
    r"([A-Z][\w'’-]+(?: (?:of |for |and |the )*[A-Z][\w'’-]+)*)"
)
_SPOKEN_FOR = re.compile(
    r"^(?:(?:an?|the|one) )?([A-Z][\w'’&.-]*(?: [A-Z][\w'’&.-]*)*) (?:company )?(?:spokes\w+|representatives?)\b"
)


def country_in(text: str) -> str | None:
    """The country that a wording names first, by name, adjective, capital or seat of power."""
    return next(_countries(text), None)


def countries_in(text: str) -> set[str]:
    """All countries that a wording names."""
    return set(_countries(text))


def _countries(text: str) -> Iterator[str]:
    """The countries that a wording names, in its order."""
    end = 0
    for word in _FIRST_WORD.finditer(text):
        at = word.start()
        for name in _BY_FIRST.get(word[0], ()) if at >= end else ():
            stop = at + len(name)
            if text.startswith(name, at) and not (
                text[stop : stop + 1].isalnum() or text[stop : stop + 1] in ("-", "_")
            ):
                yield _PLACES[name]
                end = stop
                break


def main_country(text: str) -> str | None:
    """The country that a text names most often; of several the first in the alphabet."""
    counts = Counter(_countries(text))
    return min(counts, key=lambda country: (-counts[country], country), default=None)


def only_state(text: str) -> str | None:
    """The one country that a text is about: the only known one that it names, or one that it gives a people.

    A country that no list has shows by its adjective: "Torvia" where there are "Torvian" officials too.
    """
    known = countries_in(text)
    if known:
        return min(known) if len(known) == 1 else None
    names = set(_CAPITALISED.findall(text))
    peoples = [name for name in names if not name.endswith("n") and ({f"{name}n", f"{name}an", f"{name}ian"} & names)]
    return peoples[0] if len(peoples) == 1 else None


_CAPITALISED = re.compile(r"\b[A-Z][a-z]{3,}")


def affiliation_of(mention: Mention, descriptions: Sequence[str]) -> str | None:
    """The body a person or unnamed source is said to belong to, as printed; None for bodies themselves."""
    if mention.form in (Form.ORGANISATION, Form.OUTLET, Form.VAGUE):
        return None
    for text in (mention.description, *descriptions):
        for match in _BODY.finditer(text):
            body = re.sub(r"^(?:the|of|for|and|at|a|an)\s+", "", _without_rank(match[0].strip(), mention), flags=re.I)
            if body[:1].isupper():
                return re.sub(r"^(?:The|A|An)\s+", "", body)
        if (named := _LED.search(text)) and _is_body(named[1]):
            return named[1]
        if (named := _SPOKEN_FOR.search(text)) and _is_body(named[1]) and country_in(named[1]) is None:
            return named[1]
    return mention.owner or None


def _without_rank(body: str, mention: Mention) -> str:
    """The body without the title that is held in it: "Sgt of Orlo Police"."""
    rank, _, rest = body.partition(" of ")
    return rest if rest and fold(rank) == mention.head else body


def _is_body(name: str) -> bool:
    return read(name).form is Form.ORGANISATION


def party_of(
    kind: Kind,
    mention: Mention,
    descriptions: Sequence[str],
    affiliation: str | None,
    state: str | None = None,
) -> str | None:
    """The side whose position the source repeats; None for those who speak for nobody but themselves.

    `state` is the country of those officials with whom none is named.
    """
    if mention.form is Form.ORGANISATION and mention.name in organisations.ARMED_GROUPS:
        return organisations.ARMED_GROUPS[mention.name]
    if kind is Kind.COMPANY:
        return mention.name if mention.form is Form.ORGANISATION else affiliation
    if kind not in (Kind.OFFICIAL, Kind.INSTITUTION, Kind.INTELLIGENCE_SERVICE):
        return None
    texts = [mention.text, mention.description, *descriptions]
    words = {fold(word) for text in texts for word in re.findall(r"[\w-]+", text)}
    if words & people.LAWMAKERS:
        return None
    country = next((found for text in texts if (found := country_in(text))), None)
    if mention.name in COUNTRY_NAMES or mention.name in SEATS_OF_POWER:
        return country
    if country is None and words & {"foreign", "defence", "defense", "ministry", "minister"}:
        country = state
    private = mention.form is Form.ORGANISATION and fold(mention.name).split()[-1] in organisations.OF_NO_STATE
    if country and words & organisations.OF_THE_STATE and not words & organisations.MONITOR_WORDS and not private:
        return country
    if affiliation is not None:
        return affiliation
    return mention.name if mention.form is Form.ORGANISATION else None
