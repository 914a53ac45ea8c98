"""Which figures of different documents are one source."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from attrs import evolve

from provenance import outlets
from provenance.lexicon import organisations
from provenance.lexicon.places import COUNTRY_NAMES
from provenance.model import Identity, Kind, Source
from provenance.resolve.document.figure import Figure
from provenance.resolve.printed.identity import identity_of
from provenance.resolve.printed.mentions import Form
from provenance.resolve.printed.names import fold, organisation_key, parts, person_key, without_legal_form
from provenance.resolve.printed.parties import affiliation_of, party_of
from provenance.resolve.sources.offices import body_of_a_state
from provenance.resolve.sources.spellings import one_spelling

# A figure of the corpus: its document and its number there.
Who = tuple[str, int]
Key = tuple[str, ...]


def sources_of(
    figures: Iterable[Figure], told: Mapping[Who, str], spoken: frozenset[Who], acronyms: Mapping[str, str]
) -> dict[Who, Source]:
    """One source for the figures that are the same; whoever is in `told` spoke to that outlet.

    Those in `spoken` did so by the wording of the chain: of one outlet, equal descriptions are one source. `acronyms`
    gives the key of the body that each stands for.
    """
    groups: dict[Key, list[Figure]] = defaultdict(list)
    ordered = sorted(figures, key=lambda each: (each.document, each.number))
    firms = _firms(ordered)
    for figure in ordered:
        who = (figure.document, figure.number)
        groups[_key(figure, told.get(who) if who in spoken else None, acronyms, firms)].append(figure)
    groups = one_spelling(groups)
    sources = {
        key: _source(members, told.get((members[0].document, members[0].number))) for key, members in groups.items()
    }
    found: dict[Who, Source] = {}
    taken: dict[str, int] = {}
    for key in sorted(groups):
        source = _of_its_body(sources[key], sources, acronyms)
        taken[source.id] = taken.get(source.id, 0) + 1
        if taken[source.id] > 1:
            source = _renamed(source, f"{source.id}-{taken[source.id]}", taken)
        found.update({(figure.document, figure.number): source for figure in groups[key]})
    return found


def _firms(figures: Iterable[Figure]) -> frozenset[str]:
    """The keys of the companies called by their name and legal form somewhere, of one word that is nobody's surname."""
    mentions = [figure.mention for figure in figures]
    names = {each.name for each in mentions if each.form is Form.ORGANISATION}
    short = {bare for name in names if (bare := without_legal_form(name)) != name and " " not in bare}
    surnames = {parts(each.name)[-1] for each in mentions if each.form is Form.PERSON and " " in each.name.strip()}
    return frozenset(map(organisation_key, short)) - surnames


def _of_its_body(source: Source, sources: Mapping[Key, Source], acronyms: Mapping[str, str]) -> Source:
    """The source with the party of the body it belongs to, or is the branch of, where that body is a source itself."""
    own = source.affiliation or source.party
    if own is None or source.party not in (None, own):
        return source
    names = dict.fromkeys((_without_countries(own), own))
    keys = (("organisation", acronyms.get(name) or _body_key(name)) for name in names)
    body = next((sources[key] for key in keys if key in sources), None)
    return source if body is None else evolve(source, party=body.party or body.name)


def _without_countries(branch: str) -> str:
    """The body of which this is the branch in some countries: "Lind Toys UK and Ireland", not "Bank of Norway"."""
    words = branch.split()
    while len(words) > 1 and (words[-1] in COUNTRY_NAMES or words[-1] == "and"):
        words.pop()
    return " ".join(words) if words[-1:] and words[-1][0].isupper() else branch


def _renamed(source: Source, id: str, taken: dict[str, int]) -> Source:
    while id in taken:
        id += "-x"
    taken[id] = 1
    return evolve(source, id=id)


def _key(figure: Figure, spoke_to: str | None, acronyms: Mapping[str, str], firms: frozenset[str]) -> Key:
    mention = figure.mention
    if (body := body_of_a_state(figure)) is not None:
        return ("state", *body)
    if mention.form is Form.PERSON and " " in mention.name.strip():
        return ("person", person_key(mention.name))
    if mention.form is Form.PERSON and not mention.head and fold(mention.name) in firms:
        return ("organisation", fold(mention.name))  # "Ostby", elsewhere "Ostby AG"
    if mention.form is Form.OUTLET:
        return ("outlet", fold(outlets.outlet_named(mention.name) or mention.name))
    if mention.form is Form.ORGANISATION:
        return ("organisation", acronyms.get(mention.name) or _body_key(mention.name))
    if spoke_to is not None and identity_of(mention) is Identity.UNNAMED:
        return ("told", fold(spoke_to), re.sub(r"^(?:an?|the|one) ", "", fold(mention.text)))
    return ("here", figure.document, f"{figure.number:06d}")


def _body_key(name: str) -> str:
    if name in organisations.ARMED_GROUPS:
        return fold(organisations.ARMED_GROUPS[name])
    if name in COUNTRY_NAMES:
        return fold(COUNTRY_NAMES[name])
    return organisation_key(name)


def _source(figures: Sequence[Figure], outlet: str | None) -> Source:
    mentions = [figure.mention for figure in figures]
    best = max(mentions, key=lambda each: (len(each.name), each.name, each.text))
    descriptions = sorted(
        {text for figure in figures for text in (figure.mention.description, *figure.descriptions) if text}
    )
    kinds = [kind for figure in figures if (kind := figure.kind) is not Kind.UNKNOWN]
    kind = max(sorted(set(kinds)), key=kinds.count) if kinds else Kind.UNKNOWN
    identity = identity_of(best)
    affiliation = next((each for m in mentions if (each := affiliation_of(m, descriptions))), None)
    name = best.name if best.form in (Form.PERSON, Form.ORGANISATION, Form.OUTLET) else best.text
    if best.form is Form.OUTLET:
        name = outlets.outlet_named(name) or name
    return Source(
        name,
        kind,
        identity,
        affiliation,
        outlet if identity is Identity.UNNAMED else None,
        party_of(kind, best, descriptions, affiliation, _state(figures)),
        tuple(sorted({alias for figure in figures for alias in figure.aliases} - {name})),
    )


def _state(figures: Sequence[Figure]) -> str | None:
    """The one country of the documents that have the figures, as far as they are about one."""
    states = {figure.state for figure in figures if figure.state is not None}
    return min(states) if len(states) == 1 else None
