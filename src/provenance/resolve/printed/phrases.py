"""Noun phrases: what stands around them, their core, their head, the capitalised run that ends them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from provenance import outlets
from provenance.lexicon import organisations, people
from provenance.lexicon.grammar import DAYS_AND_TIMES, LEAD_INS, OWNERS, POSTMODIFIERS, TIME_WORDS
from provenance.lexicon.places import COUNTRY_ADJECTIVES, COUNTRY_NAMES
from provenance.resolve.printed.names import PARTICLES, fold

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
    | people.OCCUPATIONS
    | people.POLITICIANS
)
GROUP_WORDS = organisations.STATE_BODIES | organisations.OTHER_INSTITUTIONS | organisations.COMPANY_WORDS
KNOWN_COMPANIES = frozenset(map(fold, organisations.KNOWN_COMPANIES))
ROLE_WORDS = (
    PERSON_ROLES
    | organisations.SOCIAL_MEDIA_WORDS
    | GROUP_WORDS
    | organisations.PLURAL_INSTITUTIONS
    | organisations.ARMED_GROUP_WORDS
    | organisations.DOCUMENT_WORDS
    | organisations.MEDIA_WORDS
    | organisations.IMAGE_WORDS
    | people.VAGUE_WORDS
)

_PARENT = re.compile(r"(?<=[a-z])-of-(?:\w+)$")
TOKEN = re.compile(r"[\w@#][\w.&@/-]*(?:['’]\w*)*|(?<=\s)&(?=\s)|[,;():]")
_JOINS = frozenset("of for and the in on to &".split())
_NAME_JOINS = frozenset("of for and the &".split())
_PLURAL_ROLES = frozenset(word for word in PERSON_ROLES if people.is_plural(word) and len(word) > 3)
DEFINITE = frozenset("the this that these those its his her their our my your".split())
DETERMINERS = DEFINITE | frozenset("a an one two three four five some several many any another other more".split())
_POSSESSIVE = re.compile(r"^(.+?)(?:['’]s|(?<=s)['’])$")
_TRIM = ' \t\n\r,;:—–-"“”‘’«»'


_TICKER = re.compile(r"(?<=\w|\.) [A-Z]{1,5} (?:[+-]\d+\.\d+%?|\d+\.\d+%)$")


def trimmed(text: str) -> str:
    """A mention without the punctuation around it, and without what a page puts behind a company: "VALE +0.42%"."""
    return _TICKER.sub("", re.sub(r"\s+", " ", text)).strip(_TRIM)


_TRAIL = re.compile(
    r"(?:,?\s+(?:also|however|too|then|now|later|earlier|today|yesterday|recently|meanwhile|has|have|had|(?!Today\b)\w+day"
    r"|(?:him|her|it)self|themselves|who|which))+$"
)
_OPENING = re.compile(
    r"\A(?:(?:\([^()]{1,40}\)|(?:late |early )?on (?:\w+day)(?: \w+)?(?= (?:an?|the|several|some)\b)"
    r"|now|then|but|and|so|meanwhile|still|however|yet|also|that(?= (?:the|an?|s?he|they)\b))[\s,]+)+(?=\w)",
    re.I,
)


def without_lead(text: str) -> str:
    """A phrase without what stands before the noun phrase ("Asked about it, the minister") or after ("also")."""
    text = _OPENING.sub("", _TRAIL.sub("", text.strip(_TRIM + "•*[]")))
    while (words := text.split(maxsplit=1)) and words[0].lower() in LEAD_INS and "," in text:
        text = text.split(",", 1)[1].strip(_TRIM)
    return text


_SOME_OF = re.compile(
    r"(?:an?\s)?(?:number|some|one|two|three|several|many|most|dozens|hundreds|couple|all|none|handful|group)\s+of\s+"
    r"(?=(?:the|its|his|her|their|these|those|our)\s|[\w\s]+s\b)",
    re.I,
)


_ONE_OF_THEM = re.compile(
    r"(?:one|another|two|three|both|some)(?: of (?:them|these|those))?, (?=(?:an?|the) \w+)", re.I
)
# "Reporting by the Vale Courier", "an investigation by Storyline", "a joint exposé by The Fix".
WORK = "(?:[Rr]eporting|[Ii]nvestigation|[Aa]nalysis|[Ii]nquiry|[Ee]xpos[ée]|[Pp]robe)"
_WORK_BY = re.compile(rf"(?:(?:[Aa]n?|[Tt]he) )?(?:[a-z]+ )?{WORK} by (?=(?:[Tt]he )?[A-Z])")
_NAMED_PAIR = re.compile(r"[A-Z]\w+(?: [A-Z][\w.]+){1,3} and [A-Z]\w+(?: [A-Z][\w.]+){1,3}")


def telling_part(text: str) -> str | None:
    """The phrase that tells: "experts" of "a number of experts", "a baker" of "One, a baker", "Reuters" of "Reuters and
    others" and of "reporting by Reuters".
    """
    if match := _SOME_OF.match(text) or _ONE_OF_THEM.match(text) or _WORK_BY.match(text):
        return text[match.end() :]
    first, _, rest = text.partition(" and ")
    if not rest:
        return None
    last = first.split()[-1]
    if _NAMED_PAIR.fullmatch(text.split(",")[0]) and GROUP_WORDS.isdisjoint(map(fold, text.split()[-2:])):
        return first
    apart = GROUP_WORDS | organisations.MEDIA_WORDS if fold(rest.split()[0]) in DETERMINERS else frozenset()
    if outlets.outlet_named(first) or (last.islower() and fold(last) in PERSON_ROLES | apart):
        return first
    return None


def is_time(words: Sequence[str]) -> bool:
    """Whether words are a time and no name: "Late December", but not "Theresa May"."""
    return len(words) > 1 and DAYS_AND_TIMES.issuperset(map(fold, words))


def without_time(tokens: list[str]) -> list[str]:
    """The tokens without a last "in recent days", "over the weekend"."""
    for at in range(len(tokens) - 2, 0, -1):
        if tokens[at] in {"in", "over", "during", "from", "on"} and TIME_WORDS.issuperset(map(fold, tokens[at + 1 :])):
            return tokens[:at]
    return tokens


_RUMOURS = frozenset("rumour rumours rumor rumors speculation gossip chatter".split())


def says_nothing(tokens: list[str]) -> bool:
    """Whether a phrase names nobody in particular: "reports", "some sources", "rumours in recent days"."""
    tokens = without_time(tokens)
    words = [fold(token) for token in tokens if token[0].isalnum()]
    if not words:
        return True
    if words[0] in {"a", "an", "his", "her", "its", "their", "our", "my", "the", "one"} and words[-1].startswith(
        "source"
    ):
        return False
    if words[0] in {"the", "these", "those"} and words[-1] in {"people", "sources", "report", "story", "article"}:
        return False
    if words[-1] in _RUMOURS and not any(token[0].isupper() for token in tokens[1:]):
        return words[0] not in OWNERS  # "supply chain rumours"
    if not all(word in people.VAGUE_WORDS or word in people.EMPTY_MODIFIERS or word in {"of", "and"} for word in words):
        return False
    return any(word in people.VAGUE_WORDS for word in words) and not (
        words[0] in {"one", "another", "two", "three", "four", "several"}
        and words[-1] in {"people", "sources", "source"}
    )


def core_and_tail(tokens: list[str]) -> tuple[list[str], list[str]]:
    """The noun phrase up to what modifies its head from behind, and the rest."""
    for at, token in enumerate(tokens):
        if at == 0:
            continue
        low = token.lower()
        after = tokens[at + 1] if at + 1 < len(tokens) else ""
        if not token[0].isalnum() and token[0] not in "@#&":
            return tokens[:at], tokens[at:]
        in_name = (
            is_capital(tokens[at - 1])
            and fold(tokens[at - 1]) not in _PLURAL_ROLES
            and (low in _NAME_JOINS and (is_capital(after) or after in {"the", "and"}))
        )
        named = is_capital(after) or (after == "the" and is_capital("".join(tokens[at + 2 : at + 3])))
        titled = _titled_name(tokens[:at]) or _is_title_in_initials(tokens[at - 1])
        ranked = low == "of" and (titled or (named and _of_a_body(tokens[:at])))
        if ranked or (low in _JOINS and not in_name):
            if low in {"and", "&", "the"}:
                continue
            return tokens[:at], tokens[at:]
        if low in POSTMODIFIERS and token.islower() and not in_name and fold(tokens[at - 1]) not in DETERMINERS:
            return tokens[:at], tokens[at:]
    return tokens, []


def _titled_name(tokens: list[str]) -> bool:
    """Whether a title with a name after it ends the tokens: "Senator Roe", but neither "Secretary" nor "Bank"."""
    titles = [at for at, token in enumerate(tokens) if fold(token) in _BEFORE_NAMES]
    return bool(titles) and titles[-1] < len(tokens) - 1


def _of_a_body(tokens: list[str]) -> bool:
    """Whether two capitalised words end the tokens as a person's name does: "Mara J. Lind", but not "Boy Scouts"."""
    tokens = [token for token in tokens if not _INITIAL.fullmatch(token)]
    if len(tokens) < 2 or (len(tokens) > 2 and is_capital(tokens[-3])):
        return False
    first, last = tokens[-2:]
    if not (re.fullmatch(_GIVEN, first) and re.fullmatch(_FAMILY, last)) or fold(first) in DETERMINERS:
        return False
    known = ROLE_WORDS | _BEFORE_NAMES | _OF_BODIES
    return known.isdisjoint((fold(first), fold(last))) and not any(
        word in COUNTRY_ADJECTIVES or word in COUNTRY_NAMES for word in (first, last)
    )


_INITIAL = re.compile(r"[A-Z]\.?")
_GIVEN = r"[A-Z][a-zÀ-ÿ’'-]+"
_FAMILY = r"[A-Z][\w’'-]*[a-rt-zÀ-ÿ]"
# What the names of bodies begin or end with, before "of".
_OF_BODIES = frozenset(
    """
    national international united royal american european african asian world global human free first new old north
    south east west northern southern eastern western central great greater high supreme holy black white red blue
    green general joint special public federal islamic arab catholic christian jewish muslim democratic people
    cross crescent brotherhood front army guard union society house state republic kingdom city county church front
    service press post news times journal radio air sea road street life justice
    """.split()
)
_BEFORE_NAMES = people.RANKS | people.COURTESY_TITLES | people.OFFICES


def _is_title_in_initials(token: str) -> bool:
    """Whether initials are those of an office, and of no body: "CEO"."""
    return token.isupper() and fold(token) in people.COMPANY_PEOPLE


def is_capital(token: str) -> bool:
    return (
        token[:1].isupper()
        or token[:1].isdigit()
        or token[1:2].isupper()
        or (token[:3].lower() in {"al-", "el-"} and token[3:4].isupper())
    )


def run_start(core: list[str], opens_sentence: bool) -> int:
    """Where the capitalised run that ends the core begins; the core's length when its head is a plain noun."""
    at = len(core)
    while at > 0:
        token = core[at - 1]
        low = fold(token)
        plural_role = low in _PLURAL_ROLES and at == len(core) and core[at - 2 : at - 1] != ["&"]  # "Lind & Sons"
        joined = at < len(core) and core[at].islower() and fold(core[at]) in _JOINS  # "Secretary of State Jane Roe"
        first = at == 1 and (opens_sentence or low in DETERMINERS) and not joined
        shared = token.endswith(("s'", "s’")) and fold(core[-1]) in GROUP_WORDS and at > 1 and is_capital(core[at - 2])
        if _POSSESSIVE.match(token) and at != len(core) and not shared:
            break
        if at == len(core) and _is_title_in_initials(token):
            break
        if is_capital(token) and not plural_role and not (first and _common(token)):
            at -= 1
        elif 2 < at < len(core) and low == "the" and core[at - 2] in {"of", "for"} and is_capital(core[at - 3]):
            at -= 2  # "Ministry of the Interior"
        elif at < len(core) and at > 1 and (low in PARTICLES or low in _JOINS) and is_capital(core[at - 2]):
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
        low in ROLE_WORDS or low in people.EMPTY_MODIFIERS or low in DETERMINERS or low in {"senior", "security", "top"}
    )


def head_of(core: list[str]) -> str:
    """The last word of a noun phrase that says what it is; else its last word."""
    for at in reversed(range(len(core))):
        low = role_of(core[at])
        if at and (compound := f"{fold(core[at - 1])}-{low}") in organisations.COMPOUNDS:
            return compound
        if low in ROLE_WORDS and not (at and low == "there"):  # "his coach there"
            return low
    return fold(core[-1]) if core else ""


def role_of(token: str) -> str:
    """A token as the lists of roles have it: folded, a compound with its hyphen ("passers-by", "mother-of-two")."""
    token = _PARENT.sub("", token)
    return fold(token.replace("-", "_")).replace("_", "-") if "-" in token else fold(token)


def owner_of(core: list[str]) -> str:
    for at, token in enumerate(core):
        if (match := _POSSESSIVE.match(token)) and token[:1].isupper():
            start = at
            while start > 0 and _in_name(core[start - 1]):
                start -= 1
            return " ".join([*core[start:at], match[1]])
    return ""


def _in_name(token: str) -> bool:
    return token == "&" or (is_capital(token) and token.lower() not in {"the", "a", "an"})
