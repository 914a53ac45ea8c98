"""Whom a document names for a mention that names nobody: "a senator", later "Sen. Roe"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from provenance.lexicon import organisations, people
from provenance.model import Span
from provenance.resolve.document.anonymity import Unnamed, stated
from provenance.resolve.document.cast import Cast
from provenance.resolve.document.entries import Entry
from provenance.resolve.document.fitting import described_as, is_person
from provenance.resolve.document.protagonist import described_by_life, protagonist
from provenance.resolve.document.told import CAPITALISED, Told
from provenance.resolve.document.topics import Topics
from provenance.resolve.printed.kinds import kind_of
from provenance.resolve.printed.mentions import Form, Mention
from provenance.resolve.printed.names import fold, organisation_key, person_key
from provenance.resolve.printed.parties import countries_in
from provenance.resolve.printed.phrases import PERSON_ROLES
from provenance.resolve.printed.roles import role_kind
from provenance.resolve.printed.titles import are_two, scope_of

_SOON = 600  # characters after which a text has named whom it opened with
_OPENING = 300  # characters in which a text opens
_LONGEST_NAME = 4  # words
_FEW = 8  # sources or names after a mention among which is who it is
# Roles few people in one story have.
_TELLING_ROLES = frozenset(
    """
    senator lawmaker congressman congresswoman minister premier president governor mayor ambassador prosecutor cleric
    scholar professor spokesman spokeswoman spokesperson publicist bishop sheriff chancellor
    """.split()
)
# Roles of whom one person or body has one, as a rule.
_SERVING = frozenset("manager lawyer director".split())
_SHIELDED = re.compile(r"\b(?:anonym\w+|unnamed|unidentified|not (?:\w+ )?(?:named|authori[sz]ed))\b", re.I)
# "The Front's spokesman", "a spokesman for the Front": by the last word of its name.
_BODY_FOR_SHORT = re.compile(r"\b[Tt]he ([A-Z]\w+)['’]s |\bfor the ([A-Z]\w+)(?=;|$)")
# What the name of a body so described contains.
_BODIES = {
    "group": frozenset({"observatory"}),
    "organisation": frozenset({"observatory"}),
    "organization": frozenset({"observatory"}),
    "hospital": frozenset({"hospital", "medical", "clinic"}),
    "university": frozenset({"university", "college"}),
    "ministry": frozenset({"ministry"}),
    "council": frozenset({"council"}),
    "agency": frozenset({"agency"}),
    "tank": frozenset({"institute", "solidarity", "foundation"}),
}
# Who else may be described first and named right after: whoever speaks of the house they work in, only by that word.
_INSIDE = frozenset("employee worker staffer insider".split())
_NAMED_LATER = people.EXPERTS | _INSIDE
_LEDE = 2  # sentences, the headline among them


def _standing(descriptions: Sequence[str]) -> list[str]:
    """The descriptions that say what somebody is: no "who recently visited Qatar"."""
    return [each for each in descriptions if not each.startswith(("who ", "whose "))]


class Named:
    """The sources of a document that was read, with the names that it has for them elsewhere."""

    def __init__(self, cast: Cast, topics: Topics, told: Told, entries: Sequence[Entry]) -> None:
        self._cast, self._topics, self._told, self._entries = cast, topics, told, entries
        self._protagonist = protagonist(topics.text, cast)
        self._starts = [appearance.at for appearance in cast.appearances]

    def of(self, number: int) -> Mention:
        """The mention with the name of the one who holds that role in the document: "a senator", later "Sen. Roe"."""
        entry = self._entries[number]
        mention = entry.mention
        if mention.form not in (Form.DEFINITE, Form.INDEFINITE):
            return mention
        if mention.head in _BODIES:
            return self._body_meant(mention)
        if mention.head in _SERVING and (served := self._as_serving(number)) is not None:
            return served
        if mention.head not in _TELLING_ROLES:
            return self._as_protagonist(number) or self._as_next_speaker(number) or mention
        names = self._holders(mention)
        if mention.form is Form.INDEFINITE:  # "a senator" after the name is another one
            names = [name for name in names if self._told.first_named(name) > entry.first] or self._introduced(number)
        if len(names) != 1 or fold(mention.text).startswith(("another ", "one ")):
            return mention
        return self._with_name(mention, names[0])

    def _as_serving(self, number: int) -> Mention | None:
        """The mention with the name of the one who is called so later: "his lawyer", then "the lawyer, Mara Lind".

        She is the only one by that role, as he is without a name, and nothing else is said that she is it of. Neither
        is it said that he shall not be named.
        """
        entry = self._entries[number]
        mention, head = entry.mention, entry.mention.head
        names = {person_key(name): name for name in self._cast.holders.get(head, ())}
        unnamed = [each for each in self._entries if each.mention.head == head and not each.mention.name]
        if len(names) != 1 or len(unnamed) != 1 or fold(mention.text).startswith(("another ", "one ")):
            return None
        if self._is_shielded(number):
            return None
        (name,) = names.values()
        said = [part.strip() for told in self._told.known(name) for part in told.split(";")]
        roles = [part for part in said if head in fold(part).split()]
        ours = scope_of(mention.text, head).words
        theirs = [scope_of(part, head).words for part in roles]
        shared = any(words & ours for words in theirs) or (
            mention.form is Form.DEFINITE and (not ours or any(fold(part) == f"the {head}" for part in roles))
        )
        same = shared and all(not words or words & ours for words in theirs)
        called = any(
            words or not fold(part).startswith(("a ", "an ")) for part, words in zip(roles, theirs, strict=True)
        )
        later = self._told.first_named(name) > entry.first
        return self._with_name(mention, name) if roles and same and called and later else None

    def _is_shielded(self, number: int) -> bool:
        """Whether the text says that a source is not to be named."""
        if _SHIELDED.search(self._entries[number].said()):
            return True
        mentions = [
            Unnamed(at, Span(start, start + len(each.mention.text)))
            for at, each in enumerate(self._entries)
            if not each.mention.name
            for start in (each.first, each.at)
        ]
        return number in stated(self._topics.text, self._topics.starts, mentions)

    def _as_protagonist(self, number: int) -> Mention | None:
        """The mention with the name of whom the text is about: "a schoolboy" as it opens, or "the boy" later."""
        entry, name = self._entries[number], self._protagonist
        mention = entry.mention
        if name is None or not described_by_life(mention) or not self._told.may_be(mention, name):
            return None
        if not (self._is_named_next(entry, name) if mention.form is Form.INDEFINITE else self._is_back(entry, name)):
            return None
        return self._with_name(mention, name)

    def _as_next_speaker(self, number: int) -> Mention | None:
        """The mention with the name of the source that the text names right after: "a former nurse", then "Mara Lind".

        She is the first whom it names after it, and nothing that it says of her makes her something else than a nurse;
        an expert is only she of whom it says so.
        """
        entry = self._entries[number]
        mention = entry.mention
        if not is_person(mention) or not described_by_life(mention, _NAMED_LATER):
            return None
        after = self._entries[number + 1 : number + 1 + _FEW]
        following = next((other for other in after if is_person(other.mention)), None)
        if following is None or following.mention.form is not Form.PERSON:
            return None
        name = self._told.full(following.mention.name)
        if not 1 < len(name.split()) <= _LONGEST_NAME or not self._told.may_be(mention, name):
            return None
        told = self._told.kinds(name)
        if (told or mention.head in people.EXPERTS) and told.isdisjoint((kind_of(mention), role_kind(mention.text))):
            return None
        return self._with_name(mention, name) if self._is_next_person(entry, following, name) else None

    def _is_next_person(self, entry: Entry, following: Entry, name: str) -> bool:
        """Whether the first whom a text names after a mention is somebody named nowhere before, in its next sentence.

        There they speak, or are what the mention says: "a soldier", then "Mara Lind, a soldier,". Where the mention
        opens the text, it may be a sentence later; elsewhere "the nurse" is nobody who is named later. Whom no word of
        the text makes one with the mention they are only where it opens the text, headline apart, and is not called
        that again: who was quoted without a name is not the next one quoted.
        """
        opens = entry.first in self._topics.starts[:1]
        start = self._topics.after(entry.first)
        end = self._topics.after(start)
        end = self._topics.after(end) if opens else end
        at = bisect_left(self._starts, start)
        later = self._cast.appearances[at : at + _FEW]
        first = next((each for each in later if each.person and self._told.may_speak(each.name)), None)
        if first is None or person_key(first.name) != person_key(name):
            return False
        if self._told.first_named(first.name) != first.at:
            return False
        same = described_as(entry.mention, "; ".join(self._told.known(name)))
        speaks = start <= following.first < end or (same and first.at < end)
        inside = entry.mention.head in _INSIDE
        return (
            speaks
            and (opens or entry.mention.form is Form.INDEFINITE)
            and (same or entry.mention.head in people.EXPERTS or (not inside and self._is_lede(entry, following)))
        )

    def _is_lede(self, entry: Entry, following: Entry) -> bool:
        """Whether a text opens with a mention for whom it names next, and says no more of "the nurse" after that."""
        return entry.first in self._topics.starts[:_LEDE] and entry.at < following.first

    def _with_name(self, mention: Mention, name: str) -> Mention:
        description = "; ".join([mention.text, *self._told.known(name)])
        return Mention(mention.text, Form.PERSON, mention.head, name, description, mention.owner)

    def _is_named_next(self, entry: Entry, name: str) -> bool:
        """Whether a text that opens with a mention names that person first, and in a later sentence."""
        after = self._topics.after(entry.first)
        people_after = [each for each in self._cast.appearances if each.person and each.at >= after]
        following = next((each for each in people_after if self._told.may_speak(each.name)), None)
        opens = entry.first <= _OPENING and entry.first in self._topics.starts
        if not opens or following is None or following.at > entry.first + _SOON:
            return False
        return person_key(following.name) == person_key(name) and self._told.first_named(following.name) == following.at

    def _is_back(self, entry: Entry, name: str) -> bool:
        """Whether a person was named before "the boy", who is nobody else's description."""
        holders = {person_key(each) for each in self._cast.holders.get(entry.mention.head, ())}
        return 0 <= self._told.first_named(name) < entry.first and holders <= {person_key(name)}

    def _introduced(self, number: int) -> list[str]:
        """Whom a text that opens with "a scholar" names soon after as its next source, and says nothing of."""
        entry, *after = self._entries[number:]
        following = next((other for other in after if other.mention.form is not Form.OUTLET), entry)
        name = following.mention.name
        told = re.findall(r"[\w-]+", fold(" ".join([following.said(), *self._told.known(name)])))
        full = following.mention.form is Form.PERSON and 1 < len(name.split()) <= _LONGEST_NAME
        soon = entry.first <= _SOON and following.first - entry.first <= _SOON
        plain = PERSON_ROLES.isdisjoint(told) and entry.mention.head not in people.SPOKESPEOPLE
        opens = entry.mention.head in people.EXPERTS or self._is_lede(entry, following)
        return [name] if full and soon and plain and opens else []

    def _holders(self, mention: Mention) -> list[str]:
        """Who holds the role that a description gives, of the country that it gives."""
        names = list({person_key(name): name for name in reversed(self._cast.holders.get(mention.head, ()))}.values())
        if mention.head in people.SPOKESPEOPLE:  # of whom there are many: what they speak for must be said of them
            spoken_for = {fold(word) for word in CAPITALISED.findall(mention.text)}
            names = [name for name in names if self._speaks_for(name, spoken_for)]
        names = [name for name in names if not are_two(mention.head, mention.text, "; ".join(self._told.known(name)))]
        if not (ours := countries_in(mention.text)):
            return names
        theirs = {name: countries_in("; ".join(_standing(self._told.known(name)))) for name in names}
        return [name for name in names if ours & theirs[name]] or [name for name in names if not theirs[name]]

    def _speaks_for(self, name: str, body: set[str]) -> bool:
        """Whether a body's name is said of whoever speaks for one, in full or, after "the", by one word of it."""
        told = "; ".join(self._told.known(name))
        short = {fold(found[1] or found[2]) for found in _BODY_FOR_SHORT.finditer(told)}
        return body <= set(fold(told).split()) or (len(body) > 1 and bool(short & body))

    def _body_meant(self, mention: Mention) -> Mention:
        """The one body of that sort which the document names: "a group monitoring the war", later "the Observatory"."""
        watching = organisations.MONITOR_WORDS.intersection(fold(mention.text).split())
        names: dict[str, str] = {}
        for name in [each.name for each in self._cast.appearances if not each.person]:
            words = set(fold(name).split())
            if words & (organisations.MONITOR_WORDS if watching else _BODIES[mention.head]):
                names.setdefault(organisation_key(name), name)
        if len(names) != 1:
            return mention
        return Mention(mention.text, Form.ORGANISATION, mention.head, min(names.values()), mention.text, mention.owner)
