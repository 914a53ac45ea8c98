"""Which mentions of one document stand for the same source."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence

from attrs import Factory, define, evolve

from provenance import outlets
from provenance.lexicon import organisations, people
from provenance.lexicon.grammar import OWNERS
from provenance.model import Kind
from provenance.resolve.cast import Cast
from provenance.resolve.figure import Figure
from provenance.resolve.fitting import are_people, described_as, fits, is_body, is_person
from provenance.resolve.kinds import kind_of
from provenance.resolve.mentions import Form, Mention
from provenance.resolve.names import fold, initials, organisation_key, parts, person_key, spelled_out
from provenance.resolve.parties import countries_in
from provenance.resolve.phrases import PERSON_ROLES
from provenance.resolve.protagonist import described_by_life, may_speak, protagonist
from provenance.resolve.roles import role_kind
from provenance.resolve.topics import Topics

_FEMALE = re.compile(
    r"\b(?:ms|mrs|miss|actress|waitress|queen|princess|mother|grandmother|mom|mum|wife|widow|sister|daughter|niece|aunt|girl|"
    r"schoolgirl|girlfriend|lady|\w*woman|her|she)\b",
    re.I,
)
_MALE = re.compile(
    r"\b(?:mr|sir|king|prince|father|grandfather|dad|husband|brother|son|nephew|uncle|boy|schoolboy|boyfriend|gentleman|waiter|"
    r"spokesman|chairman|businessman|policeman|fisherman|man|his|he)\b",
    re.I,
)
_SOON = 600  # characters after which a text has named whom it opened with
_OPENING = 300  # characters in which a text opens
_LONGEST_NAME = 4  # words
_FEW = 8  # sources or names after a mention among which is who it is
_NEAR = 1_500  # characters back within which a pronoun looks for whom it means
# Roles few people in one story have.
_TELLING_ROLES = frozenset(
    """
    senator lawmaker congressman congresswoman minister premier president governor mayor ambassador prosecutor cleric
    scholar professor spokesman spokeswoman spokesperson publicist bishop sheriff chancellor
    """.split()
)
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
_CAPITALISED = re.compile(r"(?<=\s)[A-Z][\w-]+")
_REPORT_BY = re.compile(
    r"\b(?:report|article|story|piece|investigation)\b[^.;:\n]{0,60}? "
    r"(?:by|in) ((?:the )?[A-Z][\w.&’'-]*(?: [A-Z][\w.&’'-]*){0,4})\.$"
)
_OF_AGE = re.compile(r"[Tt]he (\d{1,3})[- ]year[- ]old")
# Who else may be described first and named right after.
_NAMED_LATER = people.EXPERTS | {"employee", "worker", "staffer", "insider"}
# What people are called whom the text has just named, and nobody else in most stories.
_CALLED = people.JOURNALISTS | frozenset("analyst commentator pundit historian economist republican democrat".split())
_ANOTHER = frozenset("another other others separate".split())
_ARTICLES = frozenset("the a an this that these those its his her their our".split())


@define
class _Entry:
    mention: Mention
    at: int
    first: int
    spoke_at: int = -1
    places: set[int] = Factory(set)
    aliases: set[str] = Factory(set)
    descriptions: list[str] = Factory(list)

    def said(self) -> str:
        return " ".join([self.mention.text, *self.descriptions])


def _standing(descriptions: Sequence[str]) -> list[str]:
    """The descriptions that say what somebody is: no "who recently visited Qatar"."""
    return [each for each in descriptions if not each.startswith(("who ", "whose "))]


class Scene:
    """The sources met so far while a document is read from its beginning."""

    def __init__(self, document: str, cast: Cast, topics: Topics, state: str | None = None) -> None:
        self._document, self._cast, self._topics, self._entries = document, cast, topics, list[_Entry]()
        self._state = state
        self._protagonist = protagonist(topics.text, cast)
        self._starts = [appearance.at for appearance in cast.appearances]

    def meet(self, mention: Mention, at: int, speaker: int | None = None, speaks: bool = False) -> int | None:
        """The number of the source that a mention at `at` stands for, a new one if need be.

        `speaks` says that it is the subject of a verb of saying, which pronouns after it like to mean; `speaker` is
        the source in whose words the mention stands, whom "I" and "we" mean. None for a pronoun that nothing before
        it explains.
        """
        number = self._find(mention, at, speaker)
        if number is None and mention.form is Form.PRONOUN:
            return None
        if number is None:
            self._entries.append(_Entry(self._fullest(mention), at, at))
            number = len(self._entries) - 1
        entry = self._entries[number]
        entry.at = at
        entry.places.add(at)
        if speaks:
            entry.spoke_at = at
        if mention.form is not Form.PRONOUN:
            entry.aliases.add(mention.text)
            if mention.description and mention.description not in entry.descriptions:
                entry.descriptions.append(mention.description)
            if mention.form is entry.mention.form and len(mention.name) > len(entry.mention.name):
                entry.mention = mention
        return number

    def mention(self, number: int) -> Mention:
        """The fullest mention of a source."""
        return self._entries[number].mention

    def known(self, mention: Mention, at: int) -> int | None:
        """The number of the source met before that a mention at `at` stands for, if there is one."""
        return self._find(mention, at, None)

    def figures(self) -> list[Figure]:
        """The sources met, by number."""
        return [
            Figure(
                self._document,
                number,
                self._named(number),
                tuple(sorted(entry.aliases)),
                tuple(spelled_out(each, self._cast.acronyms) for each in entry.descriptions),
                self._state,
            )
            for number, entry in enumerate(self._entries)
        ]

    def _named(self, number: int) -> Mention:
        """The mention with the name of the one who holds that role in the document: "a senator", later "Sen. Roe"."""
        entry = self._entries[number]
        mention = entry.mention
        if mention.form not in (Form.DEFINITE, Form.INDEFINITE):
            return mention
        if mention.head in _BODIES:
            return self._body_meant(mention)
        if mention.head not in _TELLING_ROLES:
            return self._as_protagonist(number) or self._as_next_speaker(number) or mention
        names = self._holders(mention)
        if mention.form is Form.INDEFINITE:  # "a senator" after the name is another one
            names = [name for name in names if self._first_named(name) > entry.first] or self._introduced(number)
        if len(names) != 1 or fold(mention.text).startswith(("another ", "one ")):
            return mention
        description = "; ".join([mention.text, *self._known(names[0])])
        return Mention(mention.text, Form.PERSON, mention.head, names[0], description, mention.owner)

    def _as_protagonist(self, number: int) -> Mention | None:
        """The mention with the name of whom the text is about: "a schoolboy" as it opens, or "the boy" later."""
        entry, name = self._entries[number], self._protagonist
        mention = entry.mention
        if name is None or not described_by_life(mention) or not self._may_be(mention, name):
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
        name = self._full(following.mention.name)
        if not 1 < len(name.split()) <= _LONGEST_NAME or not self._may_be(mention, name):
            return None
        told = self._kinds_told(name)
        if (told or mention.head in people.EXPERTS) and kind_of(mention) not in told:
            return None
        return self._with_name(mention, name) if self._is_next_person(entry, following, name) else None

    def _is_next_person(self, entry: _Entry, following: _Entry, name: str) -> bool:
        """Whether the first whom a text names after a mention is somebody named nowhere before, in its next sentence.

        There they speak, or are what the mention says: "a soldier", then "Mara Lind, a soldier,". Where the mention
        opens the text, it may be a sentence later; elsewhere "the nurse" is nobody who is named later.
        """
        opens = entry.first in self._topics.starts[:1]
        start = self._topics.after(entry.first)
        end = self._topics.after(start)
        end = self._topics.after(end) if opens else end
        at = bisect_left(self._starts, start)
        later = self._cast.appearances[at : at + _FEW]
        first = next((each for each in later if each.person and self._may_speak(each.name)), None)
        if first is None or person_key(first.name) != person_key(name) or self._first_named(first.name) != first.at:
            return False
        same = entry.mention.head in fold(" ".join(self._known(name))).split()
        speaks = start <= following.first < end or (same and first.at < end)
        return speaks and (opens or entry.mention.form is Form.INDEFINITE)

    def _kinds_told(self, name: str) -> set[Kind]:
        """The kinds of source that what a text says of somebody would make them."""
        parts_told = (part for told in self._known(name) for part in told.split(";"))
        return {kind for part in parts_told if (kind := role_kind(part)) is not None}

    def _may_be(self, mention: Mention, name: str) -> bool:
        """Whether somebody's name does not stand in a mention, and they are not known to be of the other sex."""
        said = "; ".join([name, *self._known(name)])
        sexes = (_MALE, _FEMALE), (_FEMALE, _MALE)
        apart = any(one.search(mention.text) and other.search(said) for one, other in sexes)
        return not apart and set(parts(name)).isdisjoint(parts(mention.text))

    def _with_name(self, mention: Mention, name: str) -> Mention:
        return Mention(mention.text, Form.PERSON, mention.head, name, "; ".join([mention.text, *self._known(name)]))

    def _is_named_next(self, entry: _Entry, name: str) -> bool:
        """Whether a text that opens with a mention names that person first, and in a later sentence."""
        after = self._topics.after(entry.first)
        people_after = [each for each in self._cast.appearances if each.person and each.at >= after]
        following = next((each for each in people_after if self._may_speak(each.name)), None)
        opens = entry.first <= _OPENING and entry.first in self._topics.starts
        if not opens or following is None or following.at > entry.first + _SOON:
            return False
        return person_key(following.name) == person_key(name) and self._first_named(following.name) == following.at

    def _is_back(self, entry: _Entry, name: str) -> bool:
        """Whether a person was named before "the boy", who is nobody else's description."""
        holders = {person_key(each) for each in self._cast.holders.get(entry.mention.head, ())}
        return 0 <= self._first_named(name) < entry.first and holders <= {person_key(name)}

    def _introduced(self, number: int) -> list[str]:
        """Whom a text that opens with "a scholar" names soon after as its next source, and says nothing of."""
        entry, *after = self._entries[number:]
        following = next((other for other in after if other.mention.form is not Form.OUTLET), entry)
        name = following.mention.name
        told = re.findall(r"[\w-]+", fold(" ".join([following.said(), *self._known(name)])))
        full = following.mention.form is Form.PERSON and 1 < len(name.split()) <= _LONGEST_NAME
        soon = entry.first <= _SOON and following.first - entry.first <= _SOON
        plain = PERSON_ROLES.isdisjoint(told) and entry.mention.head not in people.SPOKESPEOPLE
        return [name] if full and soon and plain else []

    def _holders(self, mention: Mention) -> list[str]:
        """Who holds the role that a description gives, of the country that it gives."""
        names = list({person_key(name): name for name in reversed(self._cast.holders.get(mention.head, ()))}.values())
        if mention.head in people.SPOKESPEOPLE:  # of whom there are many: what they speak for must be said of them
            spoken_for = {fold(word) for word in _CAPITALISED.findall(mention.text)}
            names = [name for name in names if spoken_for <= set(fold(" ".join(self._known(name))).split())]
        if not (ours := countries_in(mention.text)):
            return names
        theirs = {name: countries_in("; ".join(_standing(self._known(name)))) for name in names}
        return [name for name in names if ours & theirs[name]] or [name for name in names if not theirs[name]]

    def _first_named(self, name: str) -> int:
        return min((each.at for each in self._cast.appearances if each.name == name), default=-1)

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

    def _fullest(self, mention: Mention) -> Mention:
        """The mention with the full name and the descriptions that the text has elsewhere."""
        if mention.form is not Form.PERSON:
            return mention
        full = self._full(mention.name)
        return evolve(mention, name=full, description="; ".join([mention.description, *self._known(full)]).strip("; "))

    def _known(self, name: str) -> list[str]:
        return list(self._cast.descriptions.get(name, ()))

    def _find(self, mention: Mention, at: int, speaker: int | None) -> int | None:
        match mention.form:
            case Form.PERSON:
                return self._by_name(mention)
            case Form.ORGANISATION | Form.OUTLET:
                return self._by_organisation(mention)
            case Form.PRONOUN:
                return self._by_pronoun(mention.head, at, speaker)
            case Form.DEFINITE:
                return self._by_description(mention, at)
        return self._by_wording(mention)

    def _full(self, name: str) -> str:
        """The full name that the text has for a name, which may stand in a possessive: "Lind's"."""
        bare = re.sub(r"['’]s$", "", name)
        return self._cast.full_name(name) or self._cast.full_name(bare) or (bare if self._met(bare) else name)

    def _met(self, surname: str) -> bool:
        words = parts(surname)
        others = (entry.mention for entry in self._entries)
        return any(other.form is Form.PERSON and parts(other.name)[-1:] == words for other in others)

    def _by_name(self, mention: Mention) -> int | None:
        full = self._full(mention.name)
        key, short = person_key(full), parts(full)
        for number in range(len(self._entries) - 1, -1, -1):
            other = self._entries[number].mention
            if other.form is Form.PERSON and (
                person_key(other.name) == key or (len(short) == 1 and short[0] == parts(other.name)[-1])
            ):
                return number
        return None

    def _by_organisation(self, mention: Mention) -> int | None:
        key = organisation_key(mention.name)
        known = organisations.ARMED_GROUPS.get(mention.name)
        for number, entry in enumerate(self._entries):
            other = entry.mention
            if other.form not in (Form.ORGANISATION, Form.OUTLET):
                continue
            if organisation_key(other.name) == key or (known and organisations.ARMED_GROUPS.get(other.name) == known):
                return number
            if mention.form is other.form is Form.OUTLET and outlets.same_outlet(other.name, mention.name):
                return number
            if mention.name.isupper() and initials(other.name) == mention.name:
                return number
            if (
                mention.form is Form.ORGANISATION
                and len(key.split()) == 1
                and key == organisation_key(other.name).split()[-1]
            ):
                return number
            words = organisation_key(other.name).split()
            if mention.form is other.form is Form.OUTLET and words[-1:] == [key] and len(words) > 1:
                return number  # "the Journal", of the Orlo Journal
            if mention.form is Form.ORGANISATION and len(key.split()) == 1 and len(key) > 5 and key in words:
                return number
        return None

    def _by_wording(self, mention: Mention) -> int | None:
        words = fold(mention.text).split()
        if not _ANOTHER.isdisjoint(words[:2]):
            return None
        plain = [word for word in words if word not in _ARTICLES]
        for number, entry in enumerate(self._entries):
            other = [word for word in fold(entry.mention.text).split() if word not in _ARTICLES]
            if entry.mention.form in (mention.form, Form.DEFINITE, Form.INDEFINITE) and other == plain:
                return number
        return None

    def _by_description(self, mention: Mention, at: int) -> int | None:
        if (same := self._by_wording(mention)) is not None:
            return same
        determiner = fold(mention.text.split()[0])
        if mention.head in {"source", "sources"} and (mention.owner or determiner in OWNERS):
            return self._last(at, lambda other: other.head in {"source", "sources"})
        if determiner in OWNERS:
            return self._of_theirs(mention, at)
        if mention.owner or determiner not in {"the", "this", "that", "these", "those"}:
            return None
        if aged := _OF_AGE.fullmatch(mention.text):
            return self._of_age(aged[1], at)
        if mention.head in {"statement", "message"}:
            return self._last(at, lambda other: other.form is Form.ORGANISATION)
        fitting = [
            number
            for number, entry in enumerate(self._entries)
            if entry.at < at and fits(mention, entry.mention, entry.descriptions)
        ]
        if fitting:
            return max(fitting, key=lambda number: (self._entries[number].at, number))
        if (about := self._about(at, lambda it: self._is_called(mention, it))) is not None:
            return about
        if mention.head not in PERSON_ROLES:
            return None
        for index in range(bisect_left(self._starts, at) - 1, -1, -1):
            appearance = self._cast.appearances[index]
            if at - appearance.at > _NEAR:
                break
            if appearance.person and described_as(mention, appearance.description):
                return self.meet(Mention(appearance.name, Form.PERSON, "", appearance.name, appearance.description), at)
        return None

    def _is_called(self, mention: Mention, topic: Mention) -> bool:
        """Whether "the publication", "the analyst" can be what a sentence is about: "the Post", "Mara Lind"."""
        if fold(mention.text.split()[-1]) != mention.head:
            return False  # "the analyst in Orlo"
        if topic.form in (Form.ORGANISATION, Form.OUTLET):
            return is_body(mention) and fits(mention, topic, ())
        if topic.form is not Form.PERSON or mention.head not in _CALLED or not self._is_known_person(topic):
            return False
        name = self._full(topic.name)
        told = self._kinds_told(name)
        return self._may_be(mention, name) and (kind_of(mention) in told or not told)

    def _of_theirs(self, mention: Mention, at: int) -> int | None:
        """The one whom the text names as somebody's: "his attorney", where it has "the man's attorney, Mara Lind"."""
        if mention.head not in PERSON_ROLES:
            return None
        whose = re.compile(
            rf"(?:['’]s?|\b(?:{'|'.join(sorted(OWNERS))})) (?:[\w-]+ ){{0,2}}{re.escape(mention.head)}\b", re.I
        )
        theirs = [name for name, told in self._cast.descriptions.items() if any(map(whose.search, told))]
        if len(set(map(person_key, theirs))) != 1:
            return None
        described = "; ".join(self._known(theirs[0]))
        return self.meet(Mention(theirs[0], Form.PERSON, "", theirs[0], described), at)

    def _of_age(self, years: str, at: int) -> int | None:
        """Who was named last before `at`, if possible somebody of that age, and nobody of another."""
        reached = slice(bisect_left(self._starts, at - _NEAR), bisect_left(self._starts, at))
        near = [
            each
            for each in self._cast.appearances[reached]
            if each.person and self._cast.ages.get(each.name, years) == years
        ]
        if not near:
            return None
        last = max(near, key=lambda each: (each.name in self._cast.ages, each.at))
        return self.meet(Mention(last.name, Form.PERSON, "", last.name, last.description), at)

    def _last(self, at: int, suits: Callable[[Mention], bool]) -> int | None:
        found = [n for n, entry in enumerate(self._entries) if entry.at < at and suits(entry.mention)]
        return max(found, key=lambda n: (self._entries[n].at, n), default=None)

    def _by_pronoun(self, word: str, at: int, speaker: int | None) -> int | None:
        if word in people.FIRST_PERSONS:
            return speaker
        before = [n for n, entry in enumerate(self._entries) if 0 <= at - entry.at <= _NEAR]
        before.sort(key=lambda n: (self._entries[n].spoke_at, self._entries[n].at, n), reverse=True)
        if speaker is not None and word not in people.RELATIVE_PRONOUNS:
            before = [speaker, *(number for number in before if number != speaker)]
        if word in people.SINGULAR_PERSONS:
            return self._person_meant(word, at, before, speaker)
        if word in people.RELATIVE_PRONOUNS:
            return before[0] if before and at - self._entries[before[0]].at < 200 else None
        many = word in people.PLURAL_PRONOUNS
        if many and speaker is None and (tellers := self._tellers(at)) is not None:
            return tellers
        about = None if speaker is not None else self._about(at, are_people if many else is_body)
        if about is not None:
            return about
        if word == "it" and speaker is None and (report := self._reporter(at)) is not None:
            return report
        for number in before:
            mention = self._entries[number].mention
            group = mention.form in (Form.ORGANISATION, Form.OUTLET)
            plural = mention.form in (Form.INDEFINITE, Form.DEFINITE) and mention.head.endswith("s")
            someone = is_person(mention) or mention.head.endswith("men") or (plural and mention.head in PERSON_ROLES)
            if (plural or (group and not many)) if many or group else not someone and mention.form is not Form.VAGUE:
                return number
        return before[0] if before and many else None

    def _tellers(self, at: int) -> int | None:
        """Who spoke in the sentence before, several of them: "they" behind a comma goes on with what they say.

        "Friends said that Lind was ill. She and two girls had been shut in, they said."
        """
        if self._topics.text[max(0, at - 2) : at] not in {", ", "” ", '" '}:
            return None
        before = self._topics.sentence_before(at)
        spoke = [n for n, entry in enumerate(self._entries) if entry.spoke_at >= before and entry.spoke_at < at]
        return next((n for n in reversed(spoke) if are_people(self._entries[n].mention)), None)

    def _reporter(self, at: int) -> int | None:
        """The outlet whose report ends the sentence before: "It is told in an article by the Echo. It said"."""
        text = self._topics.text[self._topics.sentence_before(at) : at].rstrip()
        found = _REPORT_BY.search(text)
        if found is None or outlets.outlet_named(found[1]) is None:
            return None
        mention = Mention(found[1], Form.OUTLET, name=found[1], description=found[1])
        return self.meet(mention, at)

    def _about(self, at: int, suits: Callable[[Mention], bool]) -> int | None:
        """The source that the sentence of `at` or the one before it is about, unless somebody spoke since."""
        for mention, place in self._topics.before(at):
            if suits(mention):
                there = next((n for n, entry in enumerate(self._entries) if place in entry.places), None)
                later = any(is_person(entry.mention) and place < entry.spoke_at < at for entry in self._entries)
                if there is not None or not later:
                    return there if there is not None else self.meet(mention, place)
        return None

    def _person_meant(self, word: str, at: int, before: list[int], speaker: int | None) -> int | None:
        other = _MALE if word in {"she", "her", "herself"} else _FEMALE
        own = _FEMALE if other is _MALE else _MALE
        if speaker is None or not is_person(self._entries[speaker].mention):
            about = self._about(at, lambda it: self._is_known_person(it) and not other.search(self._said_of(it)))
            if about is not None:
                return about
        fitting = [
            number
            for number in before
            if is_person(self._entries[number].mention)
            and self._may_speak(self._entries[number].mention.name)
            and (own.search(self._entries[number].said()) or not other.search(self._entries[number].said()))
        ]
        if fitting:
            return fitting[0]
        for name in self._named_before(at):
            if self._may_speak(name) and not other.search("; ".join(self._known(name))):
                return self.meet(Mention(name, Form.PERSON, "", name), at)
        return None

    def _named_before(self, at: int) -> Iterator[str]:
        """The full names of whom the text names near before `at`, in full or by surname, the last one first."""
        low = max(0, at - _NEAR // 2)
        found = {each.at: each.name for each in self._cast.appearances if each.person and low <= each.at < at}
        for each in _CAPITALISED.finditer(self._topics.text, low, at):
            if (full := self._cast.full_name(each[0])) is not None:
                found.setdefault(each.start(), full)
        return (found[place] for place in sorted(found, reverse=True))

    def _may_speak(self, name: str) -> bool:
        return may_speak(name, self._cast, self._topics.text)

    def _is_known_person(self, mention: Mention) -> bool:
        """Whether a mention is of one person, whom the text names in full where it names them."""
        if mention.form is not Form.PERSON:
            return is_person(mention)
        full = self._full(mention.name)
        return full in self._cast.descriptions and self._may_speak(full)

    def _said_of(self, mention: Mention) -> str:
        return " ".join([mention.text, *self._known(self._full(mention.name))])
