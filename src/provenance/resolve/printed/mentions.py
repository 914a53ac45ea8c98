"""A mention of a source as printed, taken apart: what form it has, its head noun, the name in it."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache

from attrs import evolve, frozen

from provenance import outlets
from provenance.lexicon import organisations, people
from provenance.lexicon.grammar import DAYS_AND_TIMES
from provenance.lexicon.places import COUNTRY_ADJECTIVES, COUNTRY_NAMES, LAST_OF_PLACES, SEATS_OF_POWER
from provenance.resolve.printed.names import PARTICLES, fold, split_titles, without_legal_form
from provenance.resolve.printed.phrases import (
    DEFINITE,
    DETERMINERS,
    GROUP_WORDS,
    KNOWN_COMPANIES,
    PERSON_ROLES,
    ROLE_WORDS,
    TOKEN,
    core_and_tail,
    head_of,
    is_capital,
    is_time,
    owner_of,
    run_start,
    says_nothing,
    telling_part,
    trimmed,
    without_time,
)
from provenance.resolve.printed.pieces import publisher_in


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


# With a capital at the end of a name these are no persons but papers: "the Vale Courier", but not "the Vale Leader".
_TITLES = PERSON_ROLES - frozenset("citizen courier examiner observer spectator".split())


@lru_cache(maxsize=50_000)
def read(text: str, opens_sentence: bool = False) -> Mention:
    """Take a mention apart. `opens_sentence` says that its first capital may mean nothing."""
    text = _unowned(trimmed(text))
    if (bare := _INITIALS.sub("", text)) != text:
        return evolve(read(bare, opens_sentence), text=text)
    if (aged := _AGE.match(text)) is not None:
        return evolve(read(text[aged.end() :]), text=text)
    low = fold(text)
    if low in people.PERSONAL_PRONOUNS or (low in people.RELATIVE_PRONOUNS and text != "WHO"):
        return Mention(text, Form.PRONOUN, head=low)
    if BORROWED.search(text):
        return Mention(text, Form.INDEFINITE, "account", "", text)
    if (part := telling_part(text)) is not None:
        return evolve(read(part, opens_sentence), text=text)
    if (called := _CALLED.fullmatch(text)) is not None and fold(called[1].split()[-1]) in PERSON_ROLES | {"user"}:
        return Mention(text, Form.PERSON, fold(called[1].split()[-1]), called[2], called[1])
    if (about := _ABOUT.fullmatch(text)) is not None:
        return evolve(read(about[1] + about[2]), text=text)
    if (among := _named_among(text)) is not None:
        return among
    if (outlet := publisher_in(text)) is not None and not _is_body(outlet):
        return Mention(text, Form.OUTLET, name=outlet, description=text)
    if ("@" in text or " " in text) and (account := _account(text)) is not None:
        return account
    tokens = TOKEN.findall(text)
    if says_nothing(tokens):
        return Mention(text, Form.VAGUE, head=fold(without_time(tokens)[-1]) if tokens else "")
    core, tail = core_and_tail(tokens)
    if (friends := _FRIENDS_OF.fullmatch(text)) is not None:
        return Mention(text, Form.ORGANISATION, "friends", friends[1], text)
    if (owning := _OWNING.fullmatch(text)) is not None and _is_firm(owning[1]):
        return evolve(read(owning[1]), text=text)
    if (issuer := _issuer(core, tail)) is not None:
        return evolve(read(issuer), text=text)
    if (
        named := _named_in_apposition(core, tail) or _named_by_rank(core, tail) or _named_by_field(core, tail)
    ) is not None:
        name, rest = named
        return Mention(text, Form.PERSON, head_of(core), " ".join(name), " ".join([*core, *rest]), owner_of(core))
    if (site := _SITE.fullmatch(" ".join(core))) is not None and outlets.looks_like_outlet(site[1]):
        return Mention(text, Form.OUTLET, name=site[1], description=text)
    for outlet in (text, " ".join(core)):
        if outlets.outlet_named(outlet) or (outlets.looks_like_outlet(outlet) and fold(core[-1]) not in _TITLES):
            return Mention(text, Form.OUTLET, name=_name_of(outlet.split(", ")[0]), description=text)
    if len(core) > 1 and core[-1] in _GENERIC and _is_organisation(tuple(core[run_start(core[:-1], False) : -1])):
        core = core[:-1]  # "the Islamic State group"
    run_at = run_start(core, opens_sentence)
    if run_at == len(core) or (len(core) > 1 and fold(core[-1]) in _PUBLISHED and not _follows_genus(core, run_at)):
        return _described(text, core)
    if run_at < len(core) - 1 and core[run_at].endswith(_SIDED):
        run_at += 1
    before, run = core[:run_at], tuple(core[run_at:])
    if owner_of(before) and outlets.looks_like_outlet(" ".join(run)):
        return Mention(text, Form.OUTLET, name=" ".join(run), description=text)
    guard = run in _GUARDS and [fold(word) for word in before] == ["the"]
    if (plain := " ".join(run)) and (guard or _is_organisation(run)):
        return Mention(text, Form.ORGANISATION, fold(run[-1]), plain, text, owner_of(before))
    people_meant = run[0] in COUNTRY_ADJECTIVES if len(run) == 1 else False
    if (people_meant or fold(run[-1]) in people.OCCUPATIONS) and (before or run[-1].endswith("s")):
        return _described(text, core)
    genus = before[-1] if before else ""
    if any(fold(word) in PERSON_ROLES - {"local"} for word in before):
        genus = ""
    if genus.islower() and fold(genus) in organisations.MEDIA_WORDS:
        return Mention(text, Form.OUTLET, name=plain, description=text)
    if genus.islower() and fold(genus) in GROUP_WORDS | organisations.ARMED_GROUP_WORDS - PERSON_ROLES:
        return Mention(text, Form.ORGANISATION, fold(run[-1]), plain, text)
    if len(core) == 1 and opens_sentence and _plural_noun(core[0], tail):
        return _described(text, core)
    split = split_titles(run)
    if not split.name or split.name[0][0].isdigit() or is_time(split.name):
        return _described(text, core)
    if (bare := " ".join(split.name)) and split.titles and _is_organisation(split.name):
        if run[-1] in people.POST_NOMINALS:  # "a Vale Party MP"
            return _described(text, core)
        return Mention(text, Form.ORGANISATION, fold(run[-1]), plain, text, owner_of(before))
    description = " ".join([*before, *split.titles, *tail])
    head = head_of([*before, *split.titles]) if before or split.titles else ""
    return Mention(text, Form.PERSON, head, bare, description, owner_of(before))


def _name_of(outlet: str) -> str:
    """The name of an outlet as printed, without "newspaper" behind what is a name of an outlet by itself."""
    bare = outlets.without_genus(outlet)
    return bare if outlets.looks_like_outlet(bare) else outlet


# "The owner of the mill, an Orlo paper company": it is the company.
_OWNING = re.compile(r"(?:[\w’'-]+ ){1,3}?(?:owners?|landlord)(?: of [\w’' -]+)?, ((?:an?|the) [^,;:()]+)")
# Who writes there is not the one whose name it bears; nobody writes in an account at a bank.
_ACCOUNT = r"(?<!bank )(?<!Bank )(?<!savings )(?<!Savings )\b(?:accounts?|profiles?|pages?) (?:[\w’'-]+ ){0,3}?"
BORROWED = re.compile(
    rf"{_ACCOUNT}(?:posing as|impersonating|(?:purporting|pretending|claiming) to be)\b"
    rf"|\A(?=.*\b(?i:{'|'.join(sorted(organisations.SOCIAL_SITES))}|social media|fake|(?-i:on X))\b)"
    rf".*{_ACCOUNT}(?:in|under|bearing|using) the name of\b"
)
# A society, where friends of somebody would have no capital: "the Friends of Vale Library".
_FRIENDS_OF = re.compile(r"[Tt]he (Friends of (?:the )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*)")
# In the middle of a name no part of it: "a Northern Fisheries Council (NFC) official".
_INITIALS = re.compile(r"\s\([A-Z][\w&.-]{0,4}[A-Z]\.?\)(?=\s\w)")
# Before a name no part of it: "26-year-old Mara Lind".
_AGE = re.compile(r"(?:[Aa] |[Tt]he )?[\w-]+[- ](?:year|yr)s?[- ]old (?=[A-Z][\w’'-]+ [A-Z])")


def _named_among(text: str) -> Mention | None:
    """The one whom "several witnesses, including Mara Lind" names, or the paper of "reports, including the Courier"."""
    _, including, name = text.partition(", including ")
    named = read(name) if including else None
    if named is None or not (named.form is Form.OUTLET or (named.form is Form.PERSON and " " in named.name)):
        return None
    return evolve(named, text=text)


def _is_firm(text: str) -> bool:
    """Whether a phrase is of a company by its head, not of "the best man in the business"."""
    return head_of(core_and_tail(TOKEN.findall(text))[0]) in organisations.COMPANY_WORDS


def _is_body(name: str) -> bool:
    """Whether a name is known for a body's, which has a website too and is no publisher, or is only of a role."""
    run = tuple(name.split())[1 if name.lower().startswith("the ") else 0 :]
    return fold(run[-1]) in PERSON_ROLES or (_is_organisation(run) and not outlets.looks_like_outlet(name))


def _follows_genus(core: list[str], run_at: int) -> bool:
    """Whether a noun for publishers stands before a name: "the website Vale Report"."""
    return run_at > 0 and core[run_at - 1].islower() and fold(core[run_at - 1]) in organisations.MEDIA_WORDS


def _unowned(text: str) -> str:
    """Several words without a last possessive: of "Mara Lind's"; one word may be a name with it, as Sotheby's."""
    return re.sub(r"(?<=\w)['’]s$", "", text) if " " in text else text


_HANDLE = re.compile(r"@\w{2,30}")
_BESIDE_HANDLE = re.compile(r"([a-z][\w’'-]*(?: [a-z][\w’'-]*){0,3}) (\(@\w{2,30}\))")
# "Twitter user velden_", "the Reddit user Velden9".
_USER = re.compile(
    rf"(?:.*\s)?(?:{'|'.join(sorted(organisations.SOCIAL_SITES))}) (?:users?|accounts?|member) [“\"‘']?"
    r"((?=\w*(?-i:[\d_A-Z]))\w{3,30}|[a-z]{5,30}(?<!ing)(?<!ed))[”\"’']?",
    re.I,
)
# "the user velden_": letters alone could be a noun.
_LONE_USER = re.compile(r"(?:[Tt]he )?user (?=\w*[\d_])(\w{3,30})(?: first)?")


def _account(text: str) -> Mention | None:
    """An account without anybody's name beside it: "@velden", "the user @velden", "Twitter user velden_"."""
    if (user := _LONE_USER.fullmatch(text)) is not None:
        return Mention(text, Form.PERSON, "user", user[1], text[: user.start(1)].rstrip())
    if (user := _USER.fullmatch(text)) is not None and fold(user[1]) not in ROLE_WORDS:
        return Mention(text, Form.PERSON, name=user[1], description=text[: user.start(1)].rstrip(" “\"‘'"))
    posting = _BESIDE_HANDLE.fullmatch(text)
    if posting is not None and fold(posting[1].split()[0]) not in DETERMINERS:  # "dam diaries (@velden)"
        return Mention(text, Form.PERSON, name=posting[1], description=posting[2])
    *beside, handle = text.split()
    named = any(word[:1].isupper() and len(word) > 1 for word in beside[1:])
    if named or _HANDLE.fullmatch(handle) is None:
        return None
    return Mention(text, Form.PERSON, name=handle, description=" ".join(beside))


_SITE = re.compile(
    r"[Tt]he ([A-Z][\w.&-]*(?: [A-Z][\w.&-]*)*?) (?:(?:[Ww]eb ?)?site|newsletter)"
)  # "the Orlo Echo Web site"
# "a user known as Mara Lind", "a nurse named Mara Lind"
_CALLED = re.compile(
    r"((?:[Aa]n?|[Tt]he|[Oo]ne) (?:[\w-]+ ){0,3}[a-z]+) (?:known as|called|named) "
    r"([A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,3})"
)
# What a text is about does not write it: "an article about Mara Lind from the Courier".
_ABOUT = re.compile(
    r"(.*\b(?:article|report|story|post|film|video|book|study|documentary|editorial)s?) about .*?"
    r"((?: (?:in|from|by|for) (?:an?|the|its|his|her|their) .*)?)",
    re.S,
)

_ISSUED = frozenset(
    """
    statement message letter article report story editorial dispatch interview post ruling fatwa edict decree
    """.split()
)
# What ends a name so is no person: "the Ostby Post Poll".
_PUBLISHED = frozenset("poll survey report study memo memorandum census".split())
_BY = re.compile(r",? (?:issued |written |signed |released )?by (?=[A-Z]|the )([^,.;:()\n]{3,60})")


def _issuer(core: list[str], tail: list[str]) -> str | None:
    """Whose "a statement attributed to the group" is."""
    if fold(core[-1]) not in _ISSUED or len(tail) < 2:
        return None
    start = next((at for at, token in enumerate(tail[:3]) if token in {"from", "by", "to", "in", "on"}), None)
    if start is None or tail[0] == "posted":
        return None
    rest = " ".join(tail[start + 1 :])
    if tail[start] == "from" and core[-1] in _REPORTED and _is_place(rest):
        return None
    if tail[start] == "on":  # "a report on Orlo.com", no report on what happened
        return rest if start == 0 and outlets.looks_like_outlet(rest) else None
    return rest if tail[start] != "in" or outlets.looks_like_outlet(rest.split(" , ")[0]) else None


_REPORTED = frozenset("report story article dispatch".split())


def _is_place(text: str) -> bool:
    """Whether a report from there is nobody's in particular."""
    return text in COUNTRY_NAMES or text in SEATS_OF_POWER or text in _REGIONS


_REGIONS = frozenset("Korea Asia Europe Africa China Japan Taiwan America".split())
# Words that end the names of bodies, and are common words elsewhere.
_COMPOUND_BODIES = organisations.COMPOUNDS & GROUP_WORDS  # "Vale Fire Brigade"
_LAST_OF_NAMES = frozenset("watch international action project initiative partners yard guard".split())


def issuer_beside(mention: Mention, text: str, end: int) -> Mention | None:
    """Whose "the ruling" is, where the text says so after it: "the ruling, by Mara Lind, said"."""
    if mention.head not in _ISSUED or (found := _BY.match(text, end)) is None:
        return None
    issuer = read(found[1])
    return evolve(issuer, text=mention.text) if issuer.form in (Form.PERSON, Form.ORGANISATION) else None


_GUARDS = (("Guard",), ("Guards",))  # bodies for short, and no surnames
_SIDED = tuple(f"-{side}" for side in ("based", *organisations.SIDES))
_GENERIC = frozenset("group organisation organization movement network".split())


def _is_organisation(run: tuple[str, ...]) -> bool:
    if not run:
        return False
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
    if words[-1] in people.SPOKESPEOPLE or (words[-1] in _HOLD_OFFICE and len(words) > 1):
        return False
    if fold(plain) in KNOWN_COMPANIES or words[0] in KNOWN_COMPANIES:
        return not split_titles(run).titles
    if len(run) == 1 and re.fullmatch(r"[A-Z][A-Z.&\d-]{1,7}", run[0]):
        return True
    if len(run) > 1 and without_legal_form(plain) != plain:
        return True
    if len(run) > 1 and (words[-1] in _LAST_OF_NAMES or head_of([*run]) in _COMPOUND_BODIES):
        return True
    if "and" in words[2:-2] and GROUP_WORDS.isdisjoint(words) and len(words) <= 7:
        return False  # two people
    if any(word in GROUP_WORDS for word in words[-1:]) or any(
        word in {"of", "for", "and", "&"} for word in words[1:-1]
    ):
        return not any(word in people.OFFICES for word in words[:1]) or words[-1] in GROUP_WORDS
    if any(word in _ONLY_GROUPS for word in words[1:]):
        return not split_titles(run).titles
    if len(run) == 2 and run[0] in _COUNTRIES_TOO and words[-1] not in _NO_SURNAMES:
        return False
    return len(run) > 1 and (run[0] in COUNTRY_ADJECTIVES or run[0] in COUNTRY_NAMES) and not split_titles(run).titles


# Given names that are countries too: "Jordan Lind", but not "Jordan Valley".
_COUNTRIES_TOO = frozenset({"Jordan", "Chad"})
_NO_SURNAMES = PERSON_ROLES.union(map(fold, organisations.PRESS_NAMES | organisations.BUSINESSES | LAST_OF_PLACES))
_HOLD_OFFICE = people.OFFICIALS - GROUP_WORDS
_ONLY_GROUPS = GROUP_WORDS - people.OFFICES - {"bank", "body", "party", "church"}


def _named_in_apposition(core: list[str], tail: list[str]) -> tuple[list[str], list[str]] | None:
    """The name in "a spokeswoman for the ministry, Jane Roe, ..." and what stands around it."""
    if not core or not (fold(core[-1]) in PERSON_ROLES or _is_one(core) or _is_kin(core)):
        return None
    for at, token in enumerate(tail):
        end = next((to for to in range(at + 1, len(tail)) if tail[to] in (",", "(")), len(tail))
        name = tail[at + 1 : end]
        if token != "," or not 1 <= len(name) <= 5 or (len(name) == 1 and not (_is_kin(core) and _is_given(name[0]))):
            continue
        if all(is_capital(word) or word in PARTICLES for word in name) and not _is_organisation(tuple(name)):
            split = split_titles(tuple(name))  # "its director, Dr Mara Lind"
            return list(split.name or name), [*tail[:at], *(split.titles if split.name else ()), *tail[end:]]
    return None


def _is_kin(core: list[str]) -> bool:
    """Whether a noun tells whose relative or friend somebody is: "Lind's sister", "his former coach there"."""
    return (fold(core[0]) in {"his", "her", "my"} or bool(owner_of(core))) and head_of(core) in _KIN


def _is_given(word: str) -> bool:
    """Whether a capitalised word can be all that somebody is called by."""
    return word.istitle() and word.isalpha() and word not in COUNTRY_ADJECTIVES and fold(word) not in DAYS_AND_TIMES


# Whom a given name alone tells from others; "Vale Foods's parent, Ostby" is no person.
_KIN = people.CLOSE_TO_OTHERS - frozenset("parent parents partner family friends relatives".split())


def _named_by_rank(core: list[str], tail: list[str]) -> tuple[list[str], list[str]] | None:
    """The name in "Chief of Staff of the Orlan Forces General Jane Roe" and what stands around it.

    The office must be of a body, since "an aide of General Jane Roe" is not she.
    """
    ranks = [at for at, token in enumerate(tail) if is_capital(token) and fold(token) in people.RANKS]
    if not ranks or tail[0] != "of" or GROUP_WORDS.isdisjoint(map(fold, tail[1 : ranks[0]])):
        return None
    name = tail[ranks[-1] + 1 :]
    office = is_capital(core[-1]) and fold(core[0]) not in DETERMINERS
    named = 2 <= len(name) <= 4 and all(is_capital(word) or word in PARTICLES for word in name)
    return (name, tail[: ranks[-1] + 1]) if office and named else None


def _named_by_field(core: list[str], tail: list[str]) -> tuple[list[str], list[str]] | None:
    """The name in "Ostby's director of communications Mara Lind" and what stands around it.

    No person stands before it: "the head of singer Mara Lind" has another's.
    """
    at = next((n for n, token in enumerate(tail) if is_capital(token)), len(tail))
    field, name = tail[1:at], tail[at:]
    heads = _HEADS_BY.get(tail[0], frozenset()) if tail else frozenset()
    if not field or fold(core[-1]) not in heads or fold(core[0]) in {"a", "an"}:
        return None
    thing = all(word.isalpha() for word in field) and PERSON_ROLES.isdisjoint(map(fold, field))
    plain = field[-1] not in PARTICLES | DETERMINERS | {"of", "for", "in", "and"}
    named = 2 <= len(name) <= 3 and all(map(is_capital, name)) and not _is_organisation(tuple(name))
    split = split_titles(tuple(name))  # "cabinet member for culture Cllr Mara Lind"
    return (list(split.name or name), [*tail[:at], *split.titles]) if thing and plain and named else None


_HEADS = frozenset("head director chief president vice-president vp secretary minister editor coordinator".split())
# A member or leader of what follows may be one of "the band Ostby Fire".
_HEADS_BY = {"of": _HEADS, "for": _HEADS | {"member"}, "on": frozenset({"leader"})}


def _is_one(core: list[str]) -> bool:
    """Whether a noun of the text's own stands for one person: "his bandleader", not "the ministry"."""
    return len(core) > 1 and fold(core[0]) in DETERMINERS and core[-1].islower() and fold(core[-1]) not in _NOT_ONE


_NOT_ONE = ROLE_WORDS | organisations.MEDIA_WORDS | organisations.MESSAGES | {"account", "profile", "page"}
_OF_PLURAL = frozenset("who at in from with of close familiar near inside".split())
_PLURAL = re.compile(r"[A-Z][a-z]+(?:ers|ors|ists|ians|ents|ants)")


def _plural_noun(word: str, tail: list[str]) -> bool:
    """Whether a capital that may mean nothing is that of people: "Rescuers", "Dissidents who fled"."""
    return _PLURAL.fullmatch(word) is not None or (word.endswith("s") and bool(tail) and tail[0] in _OF_PLURAL)


def _described(text: str, core: list[str]) -> Mention:
    first = fold(core[0])
    head = head_of(core)
    definite = first in DEFINITE or bool(owner_of(core))
    return Mention(text, Form.DEFINITE if definite else Form.INDEFINITE, head, "", text, owner_of(core))
