"""How a source stands towards what it says."""

from __future__ import annotations

import re
from itertools import pairwise

from attrs import Factory, frozen

from provenance.lexicon import organisations, people
from provenance.model import Access, Identity, Kind, Modality
from provenance.resolve.chains import knowing
from provenance.resolve.chains.standing import Standing
from provenance.resolve.printed.names import fold
from provenance.resolve.printed.parties import countries_in, country_in
from provenance.resolve.printed.phrases import TOKEN, core_and_tail, head_of

_OUTSIDERS = re.compile(r"\b(?:supporters?|sympathi[sz]ers?|followers?|linked to|believed to|thought to)\b", re.I)
_FIRST_PERSON = re.compile(r"\b(?:[Ww]e|[Oo]ur|us|[Mm]y|I)\b(?!\.)")
_OWN_DOING = re.compile(r"[“\"‘']?(?:that )?(?:it|they) (?:ha[ds]|have|would|will|did|do|does|was|were|is|are)\b", re.I)
_RELAYING = frozenset({Kind.NEWS_OUTLET, Kind.WIRE_AGENCY, Kind.DOCUMENT})
# Who speaks for nobody but themselves.
_PRIVATE = frozenset({Kind.CIVILIAN, Kind.INSIDER, Kind.SOCIAL_MEDIA, Kind.UNKNOWN})
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
        president chairman chairwoman pope service guard rcmp nypd lapd
        """.split()
    )
)
# Who sits in a parliament, or on a committee, looks into what others do.
_LEGISLATES = re.compile(
    r"\bRepresentative\b(?! (?:of|for|from))|\b[Pp]arliament(?:ary)?\b"
    r"|\b(?:[Hh]ead|[Cc]hair\w*|[Mm]ember)s?(?: (?:of|on))? (?:the |its |a )?(?:[\w’'-]+ ){0,6}[Cc]ommittee\b"
)
# Spoken for by others: agents, lawyers.
_REPRESENTING = (
    frozenset("agent agents publicist publicists lawyer lawyers manager attorney spokesmen spokespeople".split())
    | people.REPRESENTATIVES
    | people.SPOKESPEOPLE
)
_ONLINE = organisations.SOCIAL_SITES | frozenset("media internet web online".split())
# Who is named and yet speaks of what others do: "a former driver", "Ek, who posted the clip".
_ASIDE = frozenset(
    """
    former ex defector defected retired veteran local resident viewer onlooker bystander supporter activist campaigner
    posted uploaded shared tweeted
    """.split()
)
_MADE_UP = re.compile(
    r"\b(?:satir(?:e|es|ical|ists?)|parod(?:y|ies)|spoof|hoax|bogus"
    r"|fake (?:\w+ )?(?:news|(?:web ?)?site|account|stor))",
    re.I,
)
_DEBUNKING = re.compile(r"\b(?:debunk|expos|fact[ -]?check|hoax[ -]?(?:bust|slay)|myth)", re.I)
_GIVING_OUT = _PRIVATE | {Kind.ARMED_GROUP, Kind.INSTITUTION}
_ALONE = _PRIVATE - {Kind.INSIDER}  # insiders speak of what they are inside of
# A body puts these out as its own word.
_OWN_WORD = frozenset("statement communique communiqué release readout ruling decree announcement".split())

# What finds out for itself what it tells.
_INQUIRIES = frozenset("study research survey poll census autopsy experiment".split())


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


@frozen
class Stance:
    """How a source stands towards what it says, why that is so, and the words that show it, if words do."""

    access: Access
    why: str = ""
    words: str = ""


_UNKNOWN = Stance(Access.UNKNOWN)


def access_of(kind: Kind, identity: Identity, wording: str, telling: Telling) -> Stance:
    """First-hand, second-hand or unknown, as far as the `wording` about the source and its telling show.

    A source with another behind it relays; so do outlets, documents but for studies, groups that monitor, legislators,
    and whoever is said to have been told; of what a satirist makes up nothing is known. Bodies and their officials know
    their own affairs first-hand, not those of other countries; witnesses and fighters what they saw and did, users and
    residents what happened to them, who made a study what it found; whoever represents a client speaks for them.
    """
    words = {fold(word) for word in re.findall(r"[\w-]+", wording)}
    if not telling.last:
        return Stance(Access.SECOND_HAND, "another source stands behind it")
    if kind is Kind.DOCUMENT and words & _OWN_WORD and words & organisations.STATE_BODIES:
        return Stance(Access.FIRST_HAND, "a body speaks in it", min(words & _OWN_WORD))
    if kind is Kind.DOCUMENT and (head := _head(wording)) in _INQUIRIES and identity is not Identity.VAGUE:
        return Stance(Access.FIRST_HAND, "tells what it found itself", head)
    if kind in _RELAYING and _MADE_UP.search(wording) and not _DEBUNKING.search(wording):
        return _UNKNOWN
    if kind in _RELAYING:
        return Stance(Access.SECOND_HAND, f"a {kind.value} relays")
    if kind is Kind.IMAGE_VIDEO and telling.modality is Modality.ASSERTED and (shown := knowing.shows(telling.cue)):
        return Stance(Access.FIRST_HAND, "shows what it recorded", shown)
    for_itself = kind in _PRIVATE and identity is not Identity.VAGUE and telling.own_words
    if for_itself and (own := knowing.claims_own(telling.cue, telling.content)):
        return Stance(Access.FIRST_HAND, "speaks of its own affairs", own)
    has_it = kind in _GIVING_OUT and identity is not Identity.VAGUE and not _MADE_UP.search(wording)
    has_it = has_it and (kind, identity) != (Kind.SOCIAL_MEDIA, Identity.ORGANISATION)  # "posted on Twitter"
    if has_it and (gave := knowing.gives_out(telling.cue, telling.content)):
        return Stance(Access.FIRST_HAND, "gives out what it recorded", gave)
    one = identity is Identity.NAMED and telling.own_words and not words & people.CLOSE_TO_OTHERS
    if one and kind in _ALONE and (own := knowing.is_its_subject(telling.cue, telling.content)):
        return Stance(Access.FIRST_HAND, "speaks of its own affairs", own)
    if identity is Identity.VAGUE or kind is Kind.SOCIAL_MEDIA:
        return _UNKNOWN
    if kind is Kind.ARMED_GROUP and _OUTSIDERS.search(wording):
        return _UNKNOWN
    sent = kind is Kind.WITNESS and _head(wording) in people.SOLDIERS  # who tells of more than they saw
    if kind in (Kind.WITNESS, Kind.ARMED_GROUP, Kind.COMPANY) and not sent:
        return Stance(Access.FIRST_HAND, f"{_AN[kind]} speaks of what it saw or did")
    if saw := knowing.saw(telling.content):
        return Stance(Access.FIRST_HAND, "says that it saw this", saw)
    if present := knowing.described_as_present(wording):
        return Stance(Access.FIRST_HAND, "took part or was there", present)
    if read := knowing.described_as_reading(wording):
        return Stance(Access.SECOND_HAND, "knows it from something written", read)
    if told := knowing.described_as_told(wording) or knowing.was_told(telling.cue, _of_its_own(telling)):
        return Stance(Access.SECOND_HAND, "others told it", told)
    if kind is Kind.INSTITUTION and (identity is Identity.NAMED or words & _WATCHING):
        return Stance(Access.SECOND_HAND, "watches what others do", min(words & _WATCHING, default=""))
    if kind in (Kind.INSTITUTION, Kind.OFFICIAL, Kind.INTELLIGENCE_SERVICE):
        sits = _LEGISLATES.search(wording)
        if lawmaker := min(words & people.LAWMAKERS, default="") or (sits[0] if sits else ""):
            return Stance(Access.SECOND_HAND, "a legislator looks into what others do", lawmaker)
        return _of_a_body(words, telling)
    if kind is Kind.INSIDER and words & _REPRESENTING:
        return Stance(Access.FIRST_HAND, "represents whom this is about", min(words & _REPRESENTING))
    if kind is Kind.EXPERT and (telling.standing.decides or knowing.performs(telling.cue)):
        return Stance(Access.FIRST_HAND, "does this by saying it", knowing.performs(telling.cue))
    if kind is Kind.EXPERT and (own := knowing.did_the_study(wording, telling.content if telling.own_words else "")):
        return Stance(Access.FIRST_HAND, "speaks of its own work", own)
    if kind is Kind.EXPERT and words & _WATCHING and words & people.LEADERS:
        return Stance(Access.SECOND_HAND, "leads those who watch what others do", min(words & _WATCHING))
    if kind in (Kind.CIVILIAN, Kind.UNKNOWN) and (hit := _affected(wording)) and not knowing.guesses(telling.cue, ""):
        return Stance(Access.FIRST_HAND, "speaks of what happened to them", hit)
    if identity is not Identity.NAMED:
        return _UNKNOWN
    if telling.standing.told:
        return Stance(Access.SECOND_HAND, "rests on others elsewhere in the document")
    its_story = (
        kind in (Kind.CIVILIAN, Kind.INSIDER) and not words & (people.CLOSE_TO_OTHERS | _ASIDE) and "@" not in wording
    )
    if its_story and not knowing.guesses(telling.cue, ""):
        return Stance(Access.FIRST_HAND, "named because the story is theirs")
    return _UNKNOWN


_AN = {Kind.WITNESS: "a witness", Kind.ARMED_GROUP: "a party to the fighting", Kind.COMPANY: "a company"}


def _head(wording: str) -> str:
    """What the mention itself says it is: "memo" of "a memo about the survey"."""
    return head_of(core_and_tail(TOKEN.findall(_ON_WHAT.split(wording)[0]))[0])


_ON_WHAT = re.compile(r";| (?:about|concerning|regarding) ")


def _affected(wording: str) -> str:
    """Who of those who use or own a thing is named, but not "users of social media"."""
    words = [fold(word) for word in re.findall(r"\w+", wording.partition(";")[0])]
    return next(
        (word for before, word in pairwise(["", *words]) if word in people.AFFECTED and before not in _ONLINE), ""
    )


def _of_its_own(telling: Telling) -> str:
    """The content, without one in which "I" is another speaker: of Ann's "I heard it. Bo told me" none is Bo's."""
    return telling.content if telling.own_words or not _FIRST_PERSON.search(telling.content) else ""


def _of_a_body(words: set[str], telling: Telling) -> Stance:
    if telling.modality is Modality.DOUBTED or knowing.does_not_know(telling.content):
        return _UNKNOWN
    if knowing.guesses(telling.cue, telling.content):
        return _UNKNOWN
    if own := _FIRST_PERSON.search(telling.content) or _OWN_DOING.match(telling.content):
        return Stance(Access.FIRST_HAND, "speaks of its own affairs", own[0].strip("“\"‘'"))
    about = ({country_in(telling.content)} - {None}) or ({telling.story} if telling.story else set())
    if telling.party in about or countries_in(telling.party or "") & about:
        return Stance(Access.FIRST_HAND, f"speaks for {telling.party}, which this is about")
    if telling.party is None or not countries_in(telling.party):
        body = min(words & _OF_A_BODY, default="")
        return Stance(Access.FIRST_HAND, "an officer of the body that this is about", body) if body else _UNKNOWN
    return _UNKNOWN
