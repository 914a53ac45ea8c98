"""How a source stands towards what it says."""

from __future__ import annotations

import re

from attrs import Factory, frozen

from provenance.lexicon import organisations, people
from provenance.model import Access, Identity, Kind, Modality
from provenance.resolve import knowing
from provenance.resolve.names import fold
from provenance.resolve.parties import countries_in, country_in
from provenance.resolve.standing import Standing

_OUTSIDERS = re.compile(r"\b(?:supporters?|sympathi[sz]ers?|followers?|linked to|believed to|thought to)\b", re.I)
_FIRST_PERSON = re.compile(r"\b(?:[Ww]e|[Oo]ur|us|[Mm]y|I)\b(?!\.)")
_OWN_DOING = re.compile(r"[“\"‘']?(?:that )?(?:it|they) (?:ha[ds]|have|would|will|did|do|does|was|were|is|are)\b", re.I)
_RELAYING = frozenset({Kind.NEWS_OUTLET, Kind.WIRE_AGENCY, Kind.DOCUMENT})
_WATCHING = organisations.MONITOR_WORDS | frozenset(
    "society solidarity foundation charity association network institute coalition movement".split()
)
# Officials of these speak of what their own body does, unless another country's name says otherwise.
_OF_A_BODY = (
    organisations.STATE_BODIES
    | people.SPOKESPEOPLE
    | frozenset(
        """
        security health hospital medical city state local county tour league club interior minister director executive
        president chairman chairwoman
        """.split()
    )
)
# Who sits in a parliament, or on a committee, looks into what others do.
_LEGISLATES = re.compile(
    r"\bRepresentative\b(?! (?:of|for|from))|\b[Pp]arliament(?:ary)?\b"
    r"|\b(?:[Hh]ead|[Cc]hair\w*|[Mm]ember)s?(?: (?:of|on))? (?:the |its |a )?(?:[\w’'-]+ ){0,6}[Cc]ommittee\b"
)
# Spoken for by others: agents, lawyers.
_REPRESENTING = frozenset("agent agents publicist publicists lawyer lawyers manager attorney".split())
# A body puts these out as its own word.
_OWN_WORD = frozenset("statement communique communiqué release readout ruling decree announcement".split())


@frozen
class Telling:
    """How a source says something.

    `last` says that no other source stands behind it; `party` is the side it speaks for, `story` the country that the
    document is mostly about, `standing` what the rest of the document shows of the source, `own_words` whether no
    other speaker words the content for it.
    """

    cue: str
    content: str
    last: bool
    modality: Modality = Modality.ASSERTED
    party: str | None = None
    story: str | None = None
    standing: Standing = Factory(Standing)
    own_words: bool = True


def access_of(kind: Kind, identity: Identity, wording: str, telling: Telling) -> Access:
    """First-hand, second-hand or unknown, as far as the `wording` about the source and its telling show.

    A source with another behind it relays; so do outlets, documents, groups that monitor, legislators, and whoever is
    said to have been told. Bodies and their officials know their own affairs first-hand, not those of other countries;
    witnesses and fighters what they saw and did; whoever represents a client speaks for them.
    """
    words = {fold(word) for word in re.findall(r"[\w-]+", wording)}
    if not telling.last:
        return Access.SECOND_HAND
    if kind is Kind.DOCUMENT and words & _OWN_WORD and words & organisations.STATE_BODIES:
        return Access.FIRST_HAND
    if kind in _RELAYING:
        return Access.SECOND_HAND
    if identity is Identity.VAGUE or kind is Kind.SOCIAL_MEDIA:
        return Access.UNKNOWN
    if kind is Kind.ARMED_GROUP and _OUTSIDERS.search(wording):
        return Access.UNKNOWN
    if kind in (Kind.WITNESS, Kind.ARMED_GROUP, Kind.COMPANY):
        return Access.FIRST_HAND
    if knowing.saw(telling.content) or knowing.described_as_present(wording):
        return Access.FIRST_HAND
    if knowing.described_as_told(wording) or knowing.was_told(telling.cue, _of_its_own(telling)):
        return Access.SECOND_HAND
    if kind is Kind.INSTITUTION and (identity is Identity.NAMED or words & _WATCHING):
        return Access.SECOND_HAND
    if kind in (Kind.INSTITUTION, Kind.OFFICIAL, Kind.INTELLIGENCE_SERVICE):
        if words & people.LAWMAKERS or _LEGISLATES.search(wording):
            return Access.SECOND_HAND
        return _of_a_body(words, telling)
    if kind is Kind.INSIDER and words & _REPRESENTING:
        return Access.FIRST_HAND
    if kind is Kind.EXPERT and (telling.standing.decides or knowing.performs(telling.cue)):
        return Access.FIRST_HAND
    if kind is Kind.EXPERT and words & _WATCHING and words & people.LEADERS:
        return Access.SECOND_HAND
    told = identity is Identity.NAMED and telling.standing.told
    return Access.SECOND_HAND if told else Access.UNKNOWN


def _of_its_own(telling: Telling) -> str:
    """The content, without one in which "I" is another speaker: of Ann's "I heard it. Bo told me" none is Bo's."""
    return telling.content if telling.own_words or not _FIRST_PERSON.search(telling.content) else ""


def _of_a_body(words: set[str], telling: Telling) -> Access:
    if telling.modality is Modality.DOUBTED or knowing.does_not_know(telling.content):
        return Access.UNKNOWN
    if knowing.guesses(telling.cue, telling.content):
        return Access.UNKNOWN
    if _FIRST_PERSON.search(telling.content) or _OWN_DOING.match(telling.content):
        return Access.FIRST_HAND
    about = ({country_in(telling.content)} - {None}) or ({telling.story} if telling.story else set())
    if telling.party in about or countries_in(telling.party or "") & about:
        return Access.FIRST_HAND
    if telling.party is None or not countries_in(telling.party):
        return Access.FIRST_HAND if words & _OF_A_BODY else Access.UNKNOWN
    return Access.UNKNOWN
