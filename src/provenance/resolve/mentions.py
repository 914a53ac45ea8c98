"""A mention of a source as printed, taken apart: what form it has, its head noun, the name in it."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache

from attrs import evolve, frozen

from provenance import outlets
from provenance.lexicon import organisations, people
from provenance.lexicon.places import COUNTRY_ADJECTIVES, COUNTRY_NAMES, SEATS_OF_POWER
from provenance.resolve.names import PARTICLES, fold, split_titles

PERSON_ROLES = (
    people.OFFICIALS
    | people.EXPERTS
    | people.INSIDERS
    | people.WITNESSES
    | people.CIVILIANS
    | people.JOURNALISTS
    | people.COMPANY_PEOPLE
    | people.LEADERS
    | people.OFFICES
)
GROUP_WORDS = organisations.STATE_BODIES | organisations.OTHER_INSTITUTIONS | organisations.COMPANY_WORDS
KNOWN_COMPANIES = frozenset(map(fold, organisations.KNOWN_COMPANIES))
ROLE_WORDS = (
    PERSON_ROLES
    | organisations.SOCIAL_MEDIA_WORDS
    | GROUP_WORDS
    | organisations.ARMED_GROUP_WORDS
    | organisations.DOCUMENT_WORDS
    | organisations.MEDIA_WORDS
    | organisations.IMAGE_WORDS
    | people.VAGUE_WORDS
)


class Form(Enum):
    """How a mention refers."""

    PERSON = "person"  # by a person's name
    ORGANISATION = "organisation"  # by the name of a body, group, country or company
    OUTLET = "outlet"  # by the name of a publisher
    PRONOUN = "pronoun"
    DEFINITE = "definite"  # "the official", "its spokesman", "Mexico's attorney general"
    INDEFINITE = "indefinite"  # "an official", "people familiar with the plans"
    VAGUE = "vague"  # "reports", "it has been claimed"


@frozen
class Mention:
    """A mention taken apart.

    `name` is the proper name without titles, empty where there is none; `head` the folded head noun of what describes
    it ("spokesman"), empty for a bare name; `description` is the wording beside the name; `owner` is whose it is
    ("Plant" in "Plant's publicist").
    """

    text: str
    form: Form
    head: str = ""
    name: str = ""
    description: str = ""
    owner: str = ""


_TOKEN = re.compile(r"[\w@#][\w.&@/-]*(?:['’]\w*)*|[,;():]")
_CUT = frozenset(
    """
    who which that whose whom briefed familiar close speaking citing quoting known linked affiliated thought believed
    involved run formed monitoring with without near inside on in at from within across around among by via living
    claiming following based privy attributed issued released close
    identified quoted cited loyal posted uploaded considered working fighting
    represented formerly now including said told says speaking asked to used as outside
    """.split()
)
_JOINS = frozenset("of for and the in on to &".split())
_NAME_JOINS = frozenset("of for and the &".split())
_PLURAL_ROLES = frozenset(word for word in PERSON_ROLES if word.endswith("s") and len(word) > 3)
_DEFINITE = frozenset("the this that these those its his her their our my your".split())
_DETERMINERS = _DEFINITE | frozenset("a an one two three four five some several many any another other more".split())
_POSSESSIVE = re.compile(r"^(.+?)(?:['’]s|(?<=s)['’])$")
_TRIM = ' \t\n\r,;:—–-"“”‘’«»'


def trimmed(text: str) -> str:
    """A mention without the punctuation around it."""
    return re.sub(r"\s+", " ", text).strip(_TRIM)


_LEAD = frozenset(
    """
    asked speaking citing quoting according via in on at from after before when while as although though because despite
    for by with also however meanwhile and but that earlier later yesterday today
    """.split()
)
_TRAIL = re.compile(
    r"(?:,?\s+(?:also|however|too|then|now|later|earlier|today|yesterday|recently|meanwhile|has|have|had|\w+day))+$"
)
_OPENING = re.compile(r"(?:now|then|but|and|so|meanwhile|still|however|yet|also)[\s,]+(?=\w)", re.I)


def without_lead(text: str) -> str:
    """A phrase without what stands before the noun phrase ("Asked about it, the minister") or after ("also")."""
    text = _OPENING.sub("", _TRAIL.sub("", text.strip(_TRIM + "•*[]")))
    while (words := text.split(maxsplit=1)) and words[0].lower() in _LEAD and "," in text:
        text = text.split(",", 1)[1].strip(_TRIM)
    return text


@lru_cache(maxsize=50_000)
def read(text: str, opens_sentence: bool = False) -> Mention:
    """Take a mention apart. `opens_sentence` says that its first capital may mean nothing."""
    text = trimmed(text)
    low = fold(text)
    if low in people.PERSONAL_PRONOUNS or low in people.RELATIVE_PRONOUNS:
        return Mention(text, Form.PRONOUN, head=low)
    if (part := _part(text)) is not None:
        return evolve(read(part, opens_sentence), text=text)
    tokens = _TOKEN.findall(text)
    if _says_nothing(tokens):
        return Mention(text, Form.VAGUE, head=fold(tokens[-1]) if tokens else "")
    core, tail = _core(tokens)
    if (issuer := _issuer(core, tail)) is not None:
        return evolve(read(issuer), text=text)
    if (named := _named_in_apposition(core, tail)) is not None:
        name, rest = named
        return Mention(text, Form.PERSON, _head(core), " ".join(name), " ".join([*core, *rest]), _owner(core))
    if outlets.outlet_named(text) or (outlets.looks_like_outlet(text) and fold(core[-1]) not in PERSON_ROLES):
        return Mention(text, Form.OUTLET, name=text, description=text)
    whole = " ".join(core)
    if outlets.outlet_named(whole):
        return Mention(text, Form.OUTLET, name=whole, description=text)
    run_at = _run_start(core, opens_sentence)
    if run_at == len(core):
        return _described(text, core, tail)
    before, run = core[:run_at], tuple(core[run_at:])
    if (plain := " ".join(run)) and _is_organisation(run):
        return Mention(text, Form.ORGANISATION, fold(run[-1]), plain, text, _owner(before))
    if len(run) == 1 and run[0] in COUNTRY_ADJECTIVES and (before or run[0].endswith("s")):
        return _described(text, core, tail)
    genus = before[-1] if before else ""
    if genus.islower() and fold(genus) in organisations.MEDIA_WORDS:
        return Mention(text, Form.OUTLET, name=plain, description=text)
    if genus.islower() and fold(genus) in GROUP_WORDS | organisations.ARMED_GROUP_WORDS - PERSON_ROLES:
        return Mention(text, Form.ORGANISATION, fold(run[-1]), plain, text)
    split = split_titles(run)
    if not split.name:
        return _described(text, core, tail)
    if (bare := " ".join(split.name)) and split.titles and _is_organisation(split.name):
        return Mention(text, Form.ORGANISATION, fold(run[-1]), plain, text, _owner(before))
    description = " ".join([*before, *split.titles, *tail])
    head = _head([*before, *split.titles]) if before or split.titles else ""
    return Mention(text, Form.PERSON, head, bare, description, _owner(before))


_SOME_OF = re.compile(
    r"(?:an?\s)?(?:number|some|one|two|three|several|many|most|dozens|hundreds|couple|all|none|handful|group)\s+of\s+"
    r"(?=(?:the|its|his|her|their|these|those|our)\s|[\w\s]+s\b)",
    re.I,
)


def _part(text: str) -> str | None:
    """The phrase that tells: "experts" of "a number of experts", "Reuters" of "Reuters and others"."""
    if match := _SOME_OF.match(text):
        return text[match.end() :]
    first, _, rest = text.partition(" and ")
    if not rest:
        return None
    last = first.split()[-1]
    if outlets.outlet_named(first) or (last.islower() and fold(last) in PERSON_ROLES | GROUP_WORDS):
        return first
    return None


def _says_nothing(tokens: list[str]) -> bool:
    words = [fold(token) for token in tokens if token[0].isalnum()]
    if not words:
        return True
    if words[0] in {"a", "an", "his", "her", "its", "their", "our", "my", "the", "one"} and words[-1].startswith(
        "source"
    ):
        return False
    if not all(word in people.VAGUE_WORDS or word in people.EMPTY_MODIFIERS or word in {"of", "and"} for word in words):
        return False
    return any(word in people.VAGUE_WORDS for word in words) and not (
        words[0] in {"one", "another", "two", "three", "four", "several"}
        and words[-1] in {"people", "sources", "source"}
    )


def _issuer(core: list[str], tail: list[str]) -> str | None:
    """Whose "a statement attributed to the group" is."""
    if fold(core[-1]) not in {"statement", "message", "video", "letter"} or len(tail) < 2:
        return None
    start = next((at for at, token in enumerate(tail[:3]) if token in {"from", "by", "to"}), None)
    return None if start is None or tail[0] == "posted" else " ".join(tail[start + 1 :])


def _core(tokens: list[str]) -> tuple[list[str], list[str]]:
    """The noun phrase up to what modifies its head from behind, and the rest."""
    for at, token in enumerate(tokens):
        if at == 0:
            continue
        low = token.lower()
        after = tokens[at + 1] if at + 1 < len(tokens) else ""
        if not token[0].isalnum() and token[0] not in "@#":
            return tokens[:at], tokens[at:]
        in_name = (
            _capital(tokens[at - 1])
            and fold(tokens[at - 1]) not in _PLURAL_ROLES
            and (low in _NAME_JOINS and (_capital(after) or after in {"the", "and"}))
        )
        ranked = low == "of" and any(fold(before) in people.RANKS | people.COURTESY_TITLES for before in tokens[:at])
        if ranked or (low in _JOINS and not in_name):
            if low in {"and", "&", "the"}:
                continue
            return tokens[:at], tokens[at:]
        if low in _CUT and token.islower() and not in_name and fold(tokens[at - 1]) not in _DETERMINERS:
            return tokens[:at], tokens[at:]
    return tokens, []


def _capital(token: str) -> bool:
    return token[:1].isupper() or token[:1].isdigit() or (token[:3].lower() in {"al-", "el-"} and token[3:4].isupper())


def _run_start(core: list[str], opens_sentence: bool) -> int:
    """Where the capitalised run that ends the core begins; the core's length when its head is a plain noun."""
    at = len(core)
    while at > 0:
        token = core[at - 1]
        low = fold(token)
        plural_role = low in _PLURAL_ROLES and at == len(core)
        first = at == 1 and (opens_sentence or low in _DEFINITE or low in {"a", "an"})
        if _POSSESSIVE.match(token) and at != len(core):
            break
        if _capital(token) and not plural_role and not (first and _common(token)):
            at -= 1
        elif at < len(core) and at > 1 and (low in PARTICLES or low in _JOINS) and _capital(core[at - 2]):
            if low == "the" and core[at - 2].islower():
                break
            at -= 1
        elif at < len(core) and low in PARTICLES:
            at -= 1
        else:
            break
    return at


def _common(token: str) -> bool:
    low = fold(token)
    return (
        low in ROLE_WORDS or low in people.EMPTY_MODIFIERS or low in _DEFINITE or low in {"senior", "security", "top"}
    )


def _is_organisation(run: tuple[str, ...]) -> bool:
    plain = " ".join(run)
    if (split := split_titles(run)).titles and len(split.name) > 1 and not _is_organisation(split.name):
        return False
    if plain in organisations.ARMED_GROUPS or plain in organisations.INTELLIGENCE_SERVICES:
        return True
    if (
        plain in COUNTRY_NAMES
        or plain in SEATS_OF_POWER
        or plain.title() in COUNTRY_NAMES
        or f"The {plain}" in COUNTRY_NAMES
    ):
        return True
    words = [fold(word) for word in run]
    if words[-1] in people.SPOKESPEOPLE or (words[-1] in people.OFFICIALS and len(words) > 1):
        return False
    if fold(plain) in KNOWN_COMPANIES or words[0] in KNOWN_COMPANIES:
        return True
    if len(run) == 1 and re.fullmatch(r"[A-Z][A-Z.&\d-]{1,7}", run[0]):
        return True
    if any(word in GROUP_WORDS for word in words[-1:]) or any(word in {"of", "for", "and"} for word in words[1:-1]):
        return not any(word in people.OFFICES for word in words[:1]) or words[-1] in GROUP_WORDS
    if any(word in GROUP_WORDS - people.OFFICES - {"guard", "bank", "body", "party", "church"} for word in words[1:]):
        return not split_titles(run).titles
    return len(run) > 1 and (run[0] in COUNTRY_ADJECTIVES or run[0] in COUNTRY_NAMES) and not split_titles(run).titles


def _named_in_apposition(core: list[str], tail: list[str]) -> tuple[list[str], list[str]] | None:
    """The name in "a ministry spokeswoman, Jane Roe, ..."."""
    if len(tail) < 3 or tail[0] != "," or not core or fold(core[-1]) not in PERSON_ROLES:
        return None
    name: list[str] = []
    for token in tail[1:]:
        if not _capital(token) and token not in PARTICLES:
            break
        name.append(token)
    if len(name) < 2 or _is_organisation(tuple(name)):
        return None
    return name, tail[len(name) + 1 :]


def _head(core: list[str]) -> str:
    """The last word of a noun phrase that says what it is; else its last word."""
    for token in reversed(core):
        if (low := fold(token)) in ROLE_WORDS:
            return low
    return fold(core[-1]) if core else ""


def _owner(core: list[str]) -> str:
    for at, token in enumerate(core):
        if (match := _POSSESSIVE.match(token)) and token[:1].isupper():
            start = at
            while start > 0 and _capital(core[start - 1]) and core[start - 1].lower() not in {"the", "a", "an"}:
                start -= 1
            return " ".join([*core[start:at], match[1]])
    return ""


def _described(text: str, core: list[str], tail: list[str]) -> Mention:
    first = fold(core[0])
    head = fold(core[-1])
    if head not in ROLE_WORDS:
        head = _head(core)
    definite = first in _DEFINITE or bool(_owner(core))
    return Mention(text, Form.DEFINITE if definite else Form.INDEFINITE, head, "", text, _owner(core))
