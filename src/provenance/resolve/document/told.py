"""What a document tells of the people whom it names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from provenance.lexicon import people
from provenance.model import Kind
from provenance.resolve.document.cast import Cast
from provenance.resolve.document.entries import Entry
from provenance.resolve.document.fitting import is_person
from provenance.resolve.document.protagonist import may_speak
from provenance.resolve.printed.mentions import Form, Mention
from provenance.resolve.printed.names import parts
from provenance.resolve.printed.roles import role_kind

CAPITALISED = re.compile(r"(?<=\s)[A-Z][\w-]+")
FEMALE = re.compile(
    r"\b(?:ms|mrs|miss|actress|waitress|queen|princess|mother|grandmother|mom|mum|wife|widow|sister|daughter|niece|aunt|girl|"
    r"schoolgirl|girlfriend|lady|\w*woman|her|she)\b",
    re.I,
)
MALE = re.compile(
    r"\b(?:mr|sir|king|prince|father|grandfather|dad|husband|brother|son|nephew|uncle|boy|schoolboy|boyfriend|gentleman|waiter|"
    r"spokesman|chairman|businessman|policeman|fisherman|man|his|he)\b",
    re.I,
)


class Told:
    """What the whole document tells of a name; `entries` are the sources met so far."""

    def __init__(self, cast: Cast, text: str, entries: Sequence[Entry]) -> None:
        self._cast, self._text, self._entries = cast, text, entries

    def full(self, name: str) -> str:
        """The full name that the text has for a name, which may stand in a possessive: "Lind's"."""
        first, _, last = name.partition(" ")
        if first in people.INITIAL_RANKS and (full := self._cast.full_name(last)) is not None:
            return full  # "DC Lind"
        bare = re.sub(r"['’]s$", "", name)
        return self._cast.full_name(name) or self._cast.full_name(bare) or (bare if self._met(bare) else name)

    def _met(self, surname: str) -> bool:
        words = parts(surname)
        others = (entry.mention for entry in self._entries)
        return any(other.form is Form.PERSON and parts(other.name)[-1:] == words for other in others)

    def known(self, name: str) -> list[str]:
        """What the text says of somebody by that name, beside it."""
        return list(self._cast.descriptions.get(name, ()))

    def first_named(self, name: str) -> int:
        """Where the text first has a name; -1 where it has it nowhere."""
        return min((each.at for each in self._cast.appearances if each.name == name), default=-1)

    def kinds(self, name: str) -> set[Kind]:
        """The kinds of source that what a text says of somebody would make them."""
        parts_told = (part for told in self.known(name) for part in told.split(";"))
        return {kind for part in parts_told if (kind := role_kind(part)) is not None}

    def may_be(self, mention: Mention, name: str) -> bool:
        """Whether somebody's name does not stand in a mention, and they are not known to be of the other sex."""
        said = "; ".join([name, *self.known(name)])
        sexes = (MALE, FEMALE), (FEMALE, MALE)
        apart = any(one.search(mention.text) and other.search(said) for one, other in sexes)
        return not apart and set(parts(name)).isdisjoint(parts(mention.text))

    def may_speak(self, name: str) -> bool:
        """Whether somebody by that name may say something in the text."""
        return may_speak(name, self._cast, self._text)

    def is_known_person(self, mention: Mention) -> bool:
        """Whether a mention is of one person, whom the text names in full where it names them."""
        if mention.form is not Form.PERSON:
            return is_person(mention)
        full = self.full(mention.name)
        return full in self._cast.descriptions and self.may_speak(full)

    def said_of(self, mention: Mention) -> str:
        """What a mention says, and what the text says of the name in it."""
        return " ".join([mention.text, *self.known(self.full(mention.name))])
