"""Names of people and organisations: their parts, and when two spellings are of one name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

from attrs import frozen

from provenance.lexicon import people
from provenance.lexicon.people import COURTESY_TITLES, OFFICES, RANKS
from provenance.lexicon.places import COUNTRY_ADJECTIVES

# What may stand inside a name in lower case.
PARTICLES = frozenset("al el bin ben ibn abu abd de del della der den di da dos du la le van von ter ul ud".split())
_BEFORE_TITLES = frozenset(
    """
    foreign prime interior defence defense finance justice vice deputy former then acting chief senior assistant
    general state federal major first attorney transport health oil trade information executive managing police army
    navy air force press media radio television special national regional local supreme interim outgoing
    """.split()
)
# "Secretary of State Jane Roe", "Minister of Foreign Affairs Jane Roe".
_PORTFOLIOS = frozenset(
    """
    state foreign affairs defence defense finance health justice interior trade education transport energy commerce
    agriculture labour labor culture tourism information parliament congress
    """.split()
)
_TITLES = COURTESY_TITLES | RANKS | OFFICES | people.COMPANY_PEOPLE | {"member"}
_ROLES = (
    people.INSIDERS
    | people.EXPERTS
    | people.WITNESSES
    | people.CIVILIANS
    | people.JOURNALISTS
    | people.OFFICIALS
    | people.OCCUPATIONS
    | people.POLITICIANS
)
_SINGULAR_ROLES = frozenset(word for word in _ROLES if not people.is_plural(word))
_ACRONYM = re.compile(r"\b[A-Z]{2,8}\b")
_SUFFIX = re.compile(r",?\s+(Jr|Sr|II|III|IV)\.?$")


@lru_cache(maxsize=50_000)
def fold(text: str) -> str:
    """Lower case without diacritics, apostrophes and full stops; hyphens become spaces."""
    plain = "".join(each for each in unicodedata.normalize("NFKD", text) if not unicodedata.combining(each))
    return re.sub(r"\s+", " ", re.sub(r"[-‐‑–]", " ", re.sub(r"[.'’‘`ʼ]", "", plain.lower()))).strip()


@frozen
class Titled:
    """A run of capitalised words: the titles before the name ("Chinese Foreign Minister"), and the name."""

    titles: tuple[str, ...]
    name: tuple[str, ...]


def split_titles(run: tuple[str, ...]) -> Titled:
    """Split "Foreign Minister Karl Odran" into titles and name; all of it may be titles ("Foreign Minister").

    What stands behind a name counts as a title too: "Mara Lind KC".
    """
    if len(run) > 2 and run[-1] in people.POST_NOMINALS:
        split = split_titles(run[:-1])
        return Titled((*split.titles, run[-1]), split.name) if len(split.name) > 1 else Titled(run, ())
    last = max(
        (at for at, word in enumerate(run) if fold(word).split()[-1:] and fold(word).split()[-1] in _TITLES), default=-1
    )
    if last < 0 and len(run) == 3 and run[0] == "DI":  # the other ranks in initials begin names too: "DC Toys Ostby"
        last = 0
    if last < 0 and len(run) > 2 and all(part in COUNTRY_ADJECTIVES for part in run[0].split("-")):
        last = 0
    role = max((at for at, word in enumerate(run[:-2]) if at > 1 and fold(word) in _SINGULAR_ROLES), default=-1)
    last = max(last, role)  # "Ostby Securities Senior Analyst Jane Roe"
    rest = run[last + 1 :]
    if last >= 0 and rest and fold(rest[0]) in {"of", "for", "to"}:
        portfolio = next((at for at, word in enumerate(rest) if at and fold(word) not in _PORTFOLIOS), len(rest))
        if portfolio < 2:
            return Titled(run, ())
        last += portfolio
        rest = rest[portfolio:]
    while len(rest) > 2 and fold(rest[0]) in _ROLES:  # "Defector Jane Roe"
        last += 1
        rest = run[last + 1 :]
    while rest and last >= 0 and fold(rest[0]) in _BEFORE_TITLES:  # "Attorney General", "Secretary General"
        last += 1
        rest = run[last + 1 :]
    return Titled(run[: last + 1], rest)


@lru_cache(maxsize=50_000)
def parts(name: str) -> tuple[str, ...]:
    """The folded words of a person's name without initials, suffixes and articles: ("naser", "judeh")."""
    words = fold(_SUFFIX.sub("", name)).split()
    kept = [word for word in words if word not in {"al", "el", "the"}]
    long = [word for at, word in enumerate(kept) if len(word) > 1 or at in (0, len(kept) - 1)]
    return tuple(long or words)


@lru_cache(maxsize=50_000)
def generation(name: str) -> str:
    """The "jr", "ii", "iii" behind a name: the son is not the father, whose "Sr." says no more than no suffix."""
    found = _SUFFIX.search(name)
    return found[1].lower() if found and found[1] != "Sr" else ""


@lru_cache(maxsize=50_000)
def person_key(name: str) -> str:
    """Equal for spellings that differ in case, accents, hyphens, spaces, doubled letters or middle initials only."""
    plain = re.sub(r"(.)\1+", r"\1", "".join(_SAME_GIVEN.get(part, part) for part in parts(name)))
    return f"{plain} {generation(name)}".rstrip()


_SAME_GIVEN = {
    spelling: spellings.split()[0]
    for spellings in (
        "mohammed muhammad mohamed mohammad muhamed mohamad muhammed mohd",
        "yousef yusuf youssef yussef yousuf joseph",
        "ahmed ahmad",
        "hussein husein hussain hossein hussien",
        "abdullah abdallah abdulla",
        "ibrahim ebrahim",
        "mustafa mustapha moustafa",
        "sergei sergey serguei",
        "dmitry dmitri dmitriy dimitri",
        "volodymyr wolodymyr",
        "andriy andrii andrij",
        "aleksandr alexander oleksandr alexandr aleksander",
    )
    for spelling in spellings.split()
}


@lru_cache(maxsize=50_000)
def skeleton(word: str) -> str:
    """The consonants of a folded word, with letters that transliterations swap made one."""
    text = re.sub(r"ch|sch|sh", "s", word)
    text = re.sub(r"[qkc]h?|gh", "k", text).replace("z", "s").replace("ph", "f").replace("dj", "j").replace("w", "v")
    return re.sub(r"(.)\1+", r"\1", re.sub(r"[aeiouy]", "", text))


_LEGAL_FORMS = frozenset("inc corp corporation co ltd llc plc company".split())
_NO_PART_OF_NAME = frozenset("the a an group organisation organization movement of for and in".split())


@lru_cache(maxsize=50_000)
def organisation_key(name: str) -> str:
    """Equal for spellings that differ in case, article, parenthesis, legal form, or a final "group" only."""
    plain = re.sub(r"\([^)]*\)", " ", without_legal_form(name))
    plain = re.sub(r"['’]s?\b", "", plain)
    plain = re.sub(r"^.*?-based\s+|\.com\b", "", plain)
    words = [word for word in re.findall(r"\w+", fold(plain)) if word not in _NO_PART_OF_NAME]
    words = [{"defense": "defence", "centre": "center"}.get(word, word) for word in words]
    form = next((at for at, word in enumerate(words) if at and word in _LEGAL_FORMS), len(words))
    words = words[:form]  # what follows the legal form is a ticker or a price
    return " ".join(words) or fold(name)


def without_legal_form(name: str) -> str:
    """A company's name without what it is in law: "Ostby" of "Ostby AG"."""
    return _LEGAL_ENDING.sub("", name)


_LEGAL_ENDING = re.compile(
    r"(?<=\w),?\s+(?:Inc|Corp|Corporation|Co|Ltd|Limited|LLC|LLP|[Pp][Ll][Cc]|AG|S\.?A\.?|N\.?V\.?|B\.?V\.?|S\.?p\.?A|SE|GmbH"
    r"|Oyj?|ASA|AB|KK|Pty(?: Ltd)?|Holdings?)\.?$"
)


def initials(name: str) -> str:
    """The initials of the capitalised words of a name: "NKIS" of "North Korea Intellectuals' Solidarity"."""
    return "".join(word[0] for word in re.findall(r"[A-Z][\w'’]*", name))


def spelled_out(text: str, acronyms: Mapping[str, str]) -> str:
    """A wording with those of its acronyms in full that are explained: "the Bank of Ostby" for "the BO"."""
    return _ACRONYM.sub(lambda found: acronyms.get(found[0], found[0]), text) if acronyms else text
