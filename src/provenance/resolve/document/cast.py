"""Who appears in a document: every full name of a person or body in its text, with how it is described there."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import pairwise

from attrs import field, frozen

from provenance.lexicon.calendar import MONTHS, WEEKDAYS
from provenance.lexicon.grammar import AUXILIARIES
from provenance.lexicon.people import INITIAL_RANKS, TITLES_IN_FULL
from provenance.lexicon.places import FIRST_OF_PLACES, LAST_OF_PLACES
from provenance.lexicon.words import FUNCTION_WORDS
from provenance.outlets import key_of
from provenance.resolve.printed.mentions import Form, read
from provenance.resolve.printed.names import fold, generation, initials, parts, split_titles, without_legal_form
from provenance.resolve.printed.phrases import DETERMINERS, PERSON_ROLES, head_of

_ABBREVIATED = "[A-Z]|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Maj|Capt|Sgt|Sen|Rep|Gov|Pres|Prof|Rev|St|Adm|Brig|Cmdr"
_WORD = rf"(?:[Aa]l-|[Ee]l-)?[A-ZÀ-Þ][\w’'-]*\w|(?:{_ABBREVIATED})\."
_PARTICLE = r"(?:al|el|bin|ben|ibn|de|del|der|van|von|la|du|da|dos|abu)"
_RUN = re.compile(rf"(?<![\w.])(?:{_WORD})(?:[ \u00a0](?:(?:{_PARTICLE}|of|for)[ \u00a0])?(?:{_WORD}))+")
CALENDAR = frozenset((*WEEKDAYS, *MONTHS))
_OPENING_WORDS = frozenset(
    """
    nonetheless nevertheless moreover furthermore indeed perhaps thus hence instead also meanwhile according citing
    quoting asked speaking later earlier today tomorrow yesterday
    """.split()
)
# Capitalised where a sentence opens, or always, and no part of a name.
# Verbs in capitals are a headline's, in which words run together like names: "Mara Lind Was Riding".
_OF_HEADLINES = frozenset("was were has had did does".split())
NOT_NAMES = FUNCTION_WORDS | CALENDAR | _OPENING_WORDS
_ACRONYM = re.compile(r" \(([A-Z]{2,8})\)")
_IN_FULL = TITLES_IN_FULL | {"sheikh": "cleric", "imam": "cleric", "mp": "lawmaker"}
_WORDY = re.compile(r"[\w’'.&-]+")
_ENDS = re.compile(r"[a-z’'-]{3,}\.")  # what ends a sentence: what stands before it says nothing of a name after it
_AFTER = re.compile(
    r",? \(?((?:an?|the|who|whose|his|her|its|one|former|[a-z-]+|"
    r"(?:[A-Z]\.)+|[A-Z][\w’']+) (?:[^.;,()\n]|(?<=[A-Z])\.){3,90})"
)
_AGED = re.compile(r",? \(?(?:aged )?(\d{1,3})(?=[,.)])")
_SAYING = re.compile(
    r"(?:said|says|told|tells|who (?:said|told)|added|wrote|was|has|had|is|and|in|on|at|to|as|for|but)\b"
)
# Where an apposition without a comma behind it ends: "a former guard revealed that".
_SPEAKS = re.compile(
    r"(?<!who) (?:said|says|told|claim(?:s|ed)|reveal(?:s|ed)|explain(?:s|ed)|warn(?:s|ed)|added|stated"
    r"|confirmed|announced|believes|thinks|wrote) (?:that|how)\b.*",
    re.S,
)
_WHOSE = frozenset("of for to with by from".split())  # "an aide to the singer"
_SURNAME = re.compile(r"(?<!\w )\b([A-ZÀ-Þ][\w’'-]+\w)(?=, (?:an?|the|who) )")
_TAUGHT = re.compile(r"\b(?:taught|teaches|lectured|lectures)\b.*\b(?:University|College|Institute)\b")
_SAID = re.compile(r"\b(?:said|says|told|tells|added|adds|wrote|writes)$")


# How many times as often a text names one person in full as another of that surname, where the bare surname is the one.
_BY_FAR = 2


@frozen
class Appearance:
    """One place where a person or body is named in full, with the wording beside it that says who that is."""

    at: int
    end: int
    name: str
    description: str
    person: bool


@frozen
class Cast:
    """The appearances of a document in order, the people by each part of their folded name, what is said of them, the
    acronyms explained in parentheses, who holds each role, and how old people are, as printed: "26"; beside them the
    outlets that the corpus declares, by key.
    """

    appearances: tuple[Appearance, ...]
    people: Mapping[str, Sequence[str]] = field(repr=False)
    descriptions: Mapping[str, Sequence[str]] = field(repr=False)
    acronyms: Mapping[str, str] = field(factory=dict, repr=False)
    holders: Mapping[str, Sequence[str]] = field(factory=dict, repr=False)
    ages: Mapping[str, str] = field(factory=dict, repr=False)
    outlets: frozenset[str] = field(default=frozenset(), repr=False)

    @cached_property
    def _named(self) -> Counter[tuple[tuple[str, ...], str]]:
        """How often each person is named in full."""
        return Counter(_told_apart(each.name) for each in self.appearances if each.person)

    def declares(self, name: str) -> bool:
        """Whether a document of the corpus is from an outlet of that name."""
        return bool(self.outlets) and key_of(name).casefold() in self.outlets

    def firm(self, short: str) -> str | None:
        """The company of the text whose name is `short` and a legal form, unless it has a person of that name."""
        if self.full_name(short) is not None:
            return None
        bodies = (each.name for each in self.appearances if not each.person)
        return next((name for name in bodies if name != short and without_legal_form(name) == short), None)

    def full_name(self, short: str) -> str | None:
        """The full name in the text that a surname (or a family name put first) stands for, if there is just one.

        Of several, only one that the text names far more often is: two people who share a surname stay apart.
        """
        words = parts(short)
        for end in (-1, 0):
            found = [
                name
                for name in self.people.get(words[-1] if words else "", ())
                if (own := parts(name))
                and len(own) > len(words)
                and (own[-len(words) :] if end else own[: len(words)]) == words
            ]
            if found:
                return self._meant(found)
        return None

    def _meant(self, names: Sequence[str]) -> str | None:
        """The one person among several full names with a common part: spellings of one name, or else by far the best
        known here.
        """
        if len(set(map(_told_apart, names))) == 1:
            return names[0]
        counts = self._named
        most = max(names, key=lambda name: counts[_told_apart(name)])
        others = [name for name in names if not _one_name(name, most)]
        clear = all(counts[_told_apart(most)] >= _BY_FAR * counts[_told_apart(name)] for name in others)
        return most if clear else None


def _told_apart(name: str) -> tuple[tuple[str, ...], str]:
    """What tells a full name from others: its parts, and the "Jr." behind it."""
    return parts(name), generation(name)


def _one_name(one: str, other: str) -> bool:
    """Whether two full names are one with more words before or inside it: "Mara Lind", "Mara Venn Lind"."""
    short, long = sorted((parts(one), parts(other)), key=len)
    one_run = long[-len(short) :] == short or (long[0], long[-1]) == (short[0], short[-1])
    return one_run and generation(one) == generation(other)


def cast_of(text: str, outlets: frozenset[str] = frozenset()) -> Cast:
    """Read who appears in a text, `outlets` being those that the corpus declares. Linear in the text's length."""
    appearances: list[Appearance] = []
    people: dict[str, list[str]] = {}
    descriptions: dict[str, list[str]] = {}
    acronyms: dict[str, str] = {}
    ages: dict[str, str] = {}
    titled: list[tuple[str, list[str]]] = []
    for match in _RUN.finditer(text, _after_headline(text)):
        words = re.split(r"[ \u00a0]", match[0])
        start = match.start()
        while words and fold(words[0]) in NOT_NAMES:
            start += len(words[0]) + 1
            words = words[1:]
        if len(words) < 2 or any(fold(word) in _OF_HEADLINES for word in words):
            continue
        words[-1] = re.sub(r"['’]s$", "", words[-1].rstrip(".") if len(words[-1]) > 3 else words[-1]).rstrip("’'")
        if len(words) == 2 and words[0] in INITIAL_RANKS:  # "DC Lind"
            titled.append((words[1], words[:1]))
            continue
        mention = read(" ".join(words))
        if mention.form is Form.PERSON and len(parts(mention.name)) >= 2 and not _is_place(mention.name):
            name, person = mention.name, True
        elif mention.form is Form.ORGANISATION:
            name, person = mention.name, False
            if (beside_it := _ACRONYM.match(text, match.end())) and initials(name).endswith(beside_it[1]):
                acronyms[beside_it[1]] = name
        else:
            if mention.form is Form.PERSON and mention.head:
                titled.append((mention.name, _titles(words)))
            continue
        beside = [*_titles(words), *_beside(text, start, match.end())] if person else []
        appearances.append(Appearance(start, match.end(), name, "; ".join(beside), person))
        if person:
            if (age := _AGED.match(text, match.end())) is not None:
                ages.setdefault(name, age[1])
            if name not in descriptions:
                for part in dict.fromkeys(parts(name)):
                    people.setdefault(part, []).append(name)
            descriptions.setdefault(name, []).extend(each for each in beside if each not in descriptions.get(name, ()))
    holders: dict[str, list[str]] = {}
    cast = Cast(tuple(appearances), people, descriptions, acronyms, holders, ages, outlets)
    for short, titles in titled:  # "Foreign Minister Roe" says what Jane Roe is
        if (full := cast.full_name(short)) is not None:
            descriptions[full].extend(each for each in titles if each not in descriptions[full])
    for found in _SURNAME.finditer(text):  # "Roe, a professor of law" says what Jane Roe is
        if fold(found[1]) in people and (full := cast.full_name(found[1])) is not None:
            told = _beside(text, found.start(), found.end())
            descriptions[full].extend(each for each in told if each not in descriptions[full])
    for name, told in descriptions.items():
        roles = {_IN_FULL.get(word, word) for text in told for word in map(fold, re.findall(r"[\w-]+", text))}
        if any(_TAUGHT.search(each) for each in told):
            roles.add("professor")
        if "cleric" in roles:
            roles.add("scholar")
        for role in sorted(roles & PERSON_ROLES):
            holders.setdefault(role, []).append(name)
    return cast


def _after_headline(text: str) -> int:
    """Where the text goes on after a headline in capitals, whose words run together like names; else 0.

    "Lind Hits Marco Venn" names nobody that the article does not name again.
    """
    first, _, rest = text.lstrip().partition("\n")
    if not rest.startswith("\n"):
        return 0
    long = [word for word in re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)?", first) if len(word) > 3]
    capital = sum(word[0].isupper() for word in long)
    if len(first) > _LONGEST_HEADLINE or len(long) < 4 or capital < 0.8 * len(long):
        return 0
    return text.index(first) + len(first)


_LONGEST_HEADLINE = 200  # characters


def _is_place(name: str) -> bool:
    words = fold(name).split()
    return words[0] in FIRST_OF_PLACES or words[-1] in LAST_OF_PLACES


def _titles(words: Sequence[str]) -> list[str]:
    titles = split_titles(tuple(words)).titles
    return [" ".join(titles)] if titles else []


def _words_before(text: str) -> list[str]:
    """The last words of a text that ends with a space, seven at most, back to any mark between them."""
    words: list[str] = []
    if text.endswith(" "):
        for word in reversed(text[text.rfind("\n") + 1 : -1].removesuffix(",").split(" ")[-7:]):
            if not _WORDY.fullmatch(word) or _ENDS.fullmatch(word) or word in AUXILIARIES:
                break
            words.insert(0, word)
    return words


def _last_person(words: list[str]) -> list[str]:
    """The words from the last person on: "the singer" of "the manager of the singer"."""
    pairs = enumerate(pairwise(words))
    last = max((at for at, (one, then) in pairs if one in _WHOSE and then in DETERMINERS), default=-1)
    return words[last + 1 :]


def _beside(text: str, start: int, end: int) -> list[str]:
    found = []
    before = _last_person(_words_before(text[max(0, start - 90) : start]))
    if before and head_of(before[-2:]) in PERSON_ROLES & {fold(before[-1])}:  # a coast guard is no guard
        found.append(" ".join(before))
    aged = _AGED.match(text, end)
    end = aged.end() if aged else end
    after = text[end : end + 120]
    match = _AFTER.match(after)
    if match is None or _SAYING.match(match[1]) or _SAID.search(match[1]) or not after.startswith((",", " (")):
        return found
    if match[1].startswith("who ") or any(_is_role(word) for word in re.findall(r"[\w-]+", match[1])):
        found.append(_SPEAKS.sub("", match[1]))
    return found


def _is_role(word: str) -> bool:
    """Whether a word is a role, also one left: "ex-head"."""
    return fold(word) in PERSON_ROLES or (word.startswith("ex-") and fold(word[3:]) in PERSON_ROLES)
