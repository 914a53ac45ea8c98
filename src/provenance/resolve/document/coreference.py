"""Which mentions of one document stand for the same source."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator

from attrs import evolve

from provenance import outlets
from provenance.lexicon import organisations, people
from provenance.lexicon.grammar import OWNERS
from provenance.resolve.document.cast import Cast
from provenance.resolve.document.entries import Entry
from provenance.resolve.document.figure import Figure
from provenance.resolve.document.fitting import are_people, described_as, fits, is_body, is_person
from provenance.resolve.document.named import Named
from provenance.resolve.document.told import CAPITALISED, FEMALE, MALE, Told
from provenance.resolve.document.topics import Topics
from provenance.resolve.printed.kinds import kind_of
from provenance.resolve.printed.mentions import Form, Mention
from provenance.resolve.printed.names import fold, initials, organisation_key, parts, person_key, spelled_out
from provenance.resolve.printed.phrases import PERSON_ROLES

_NEAR = 1_500  # characters back within which a pronoun looks for whom it means
_REPORT_BY = re.compile(
    r"\b(?:report|article|story|piece|investigation)\b[^.;:\n]{0,60}? "
    r"(?:by|in) ((?:the )?[A-Z][\w.&’'-]*(?: [A-Z][\w.&’'-]*){0,4})\.$"
)
_OF_AGE = re.compile(r"[Tt]he (\d{1,3})[- ]year[- ]old")
# What people are called whom the text has just named, and nobody else in most stories.
_CALLED = people.JOURNALISTS | frozenset("analyst commentator pundit historian economist republican democrat".split())
_ANOTHER = frozenset("another other others separate".split())
_ARTICLES = frozenset("the a an this that these those its his her their our".split())


class Scene:
    """The sources met so far while a document is read from its beginning."""

    def __init__(self, document: str, cast: Cast, topics: Topics, state: str | None = None) -> None:
        self._document, self._cast, self._topics, self._entries = document, cast, topics, list[Entry]()
        self._state = state
        self._told = Told(cast, topics.text, self._entries)
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
            self._entries.append(Entry(self._fullest(mention), at, at))
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
        """The sources met, by number, with the names that the document has for them elsewhere."""
        named = Named(self._cast, self._topics, self._told, self._entries)
        return [
            Figure(
                self._document,
                number,
                named.of(number),
                tuple(sorted(entry.aliases)),
                tuple(spelled_out(each, self._cast.acronyms) for each in entry.descriptions),
                self._state,
            )
            for number, entry in enumerate(self._entries)
        ]

    def _fullest(self, mention: Mention) -> Mention:
        """The mention with the full name and the descriptions that the text has elsewhere."""
        if mention.form is not Form.PERSON:
            return mention
        full = self._told.full(mention.name)
        description = "; ".join([mention.description, *self._told.known(full)]).strip("; ")
        return evolve(mention, name=full, description=description)

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

    def _by_name(self, mention: Mention) -> int | None:
        full = self._told.full(mention.name)
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
        if topic.form is not Form.PERSON or mention.head not in _CALLED or not self._told.is_known_person(topic):
            return False
        name = self._told.full(topic.name)
        told = self._told.kinds(name)
        return self._told.may_be(mention, name) and (kind_of(mention) in told or not told)

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
        described = "; ".join(self._told.known(theirs[0]))
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
            plural = mention.form in (Form.INDEFINITE, Form.DEFINITE) and people.is_plural(mention.head)
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
        other = MALE if word in {"she", "her", "herself"} else FEMALE
        own = FEMALE if other is MALE else MALE
        if speaker is None or not is_person(self._entries[speaker].mention):
            told = self._told
            about = self._about(at, lambda it: told.is_known_person(it) and not other.search(told.said_of(it)))
            if about is not None:
                return about
        fitting = [
            number
            for number in before
            if is_person(self._entries[number].mention)
            and self._told.may_speak(self._entries[number].mention.name)
            and (own.search(self._entries[number].said()) or not other.search(self._entries[number].said()))
        ]
        if fitting:
            return fitting[0]
        for name in self._named_before(at):
            if self._told.may_speak(name) and not other.search("; ".join(self._told.known(name))):
                return self.meet(Mention(name, Form.PERSON, "", name), at)
        return None

    def _named_before(self, at: int) -> Iterator[str]:
        """The full names of whom the text names near before `at`, in full or by surname, the last one first."""
        low = max(0, at - _NEAR // 2)
        found = {each.at: each.name for each in self._cast.appearances if each.person and low <= each.at < at}
        for each in CAPITALISED.finditer(self._topics.text, low, at):
            if (full := self._cast.full_name(each[0])) is not None:
                found.setdefault(each.start(), full)
        return (found[place] for place in sorted(found, reverse=True))
