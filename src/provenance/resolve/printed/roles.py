"""What a role makes of the person who has it: "a researcher at the institute", "spokesman for the ministry"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from provenance import outlets
from provenance.lexicon import organisations, people
from provenance.model import Kind
from provenance.resolve.printed.names import fold
from provenance.resolve.printed.parties import country_in
from provenance.resolve.printed.phrases import KNOWN_COMPANIES

# The first list that has the word decides.
ROLES: tuple[tuple[frozenset[str], Kind], ...] = (
    (organisations.ARMED_GROUP_WORDS, Kind.ARMED_GROUP),
    (people.WITNESSES, Kind.WITNESS),
    (people.JOURNALISTS, Kind.NEWS_OUTLET),
    (people.COMPANY_PEOPLE, Kind.COMPANY),
    (people.EXPERTS | {"sheikh", "imam"}, Kind.EXPERT),
    (people.OFFICIALS | people.OFFICES | people.RANKS | people.POLITICIANS, Kind.OFFICIAL),
    (people.INSIDERS | {"guards"}, Kind.INSIDER),
    (people.CIVILIANS, Kind.CIVILIAN),
)
SCIENTIST = re.compile(r"[a-z-]{3,}(?:ologist|iatrist|ographer)s?(?<!photographer)(?<!photographers)")
ARMED = re.compile(r"(?<![\w-])(?:" + "|".join(sorted(map(re.escape, organisations.ARMED_GROUPS))) + r")(?!\w)")
AGENTS = frozenset("agent agents guard guards".split())
OUTSIDE_AGENTS = frozenset("federal fbi cia state police special intelligence border customs".split())
BLOGGERS = frozenset("blogger bloggers".split())
LEARNED = frozenset(
    "university institute college professor think-tank studies academy research school museum watch".split()
)
# Bodies that have fighters in their names and for their subject: "the Centre for the Study of Militant Groups".
_STUDYING = frozenset("university institute college study studies research".split())
# An opposition that is one of these does not sit in a parliament, as a rule.
_COMBINED = organisations.OTHER_INSTITUTIONS - {"party"}
_UNITS = frozenset("battalion battalions brigade brigades division regiment regiments".split())
_NUMBER = re.compile(r"\d+(?:st|nd|rd|th)")
_OF_COMPANIES = organisations.COMPANY_WORDS | KNOWN_COMPANIES | organisations.SOCIAL_SITES
_FIRMS = frozenset("firm company corporation corp inc".split())
_FOUNDERS = frozenset("founder founders co-founder co-founders cofounder".split())
_EX = re.compile(r"\b[Ee]x-(?=[a-z]+ )(?!wife|husband|girlfriend|boyfriend|partner)")
_LEADS_A_FIRM = re.compile(
    r"\bchief (?:commercial|executive|financial|information|marketing|operati(?:ng|ons)|product|techn(?:ical|ology)) "
    r"officer\b",
    re.I,
)
# Before "attorney" in the names of offices; any other attorney has a client.
_PROSECUTES = frozenset("district state states us u.s city county federal deputy general prosecuting assistant".split())
_OWNS = re.compile(r"who (?:has |had )?(?:owns?|owned|operates?|operated)\b")
_TRADES = frozenset("business shop store garage practice plumbing bakery pub bar salon farm agency workshop".split())
_AFTER_HEAD = frozenset("of at for from with in on to and within inside by who which whose".split())
_LEADS_A_BODY = re.compile(
    r"\b(?:head|director|founder|chairman|leader) of (?:the )?([A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*)"
)
# "Vale Foods", and what is written in one word as only brands are: "VitaVale".
_BUSINESS = re.compile(
    rf"\b[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)* (?:{'|'.join(sorted(organisations.BUSINESSES))})\b"
    r"|(?<![\w@])(?!Mc|Mac|De|Di|La|Le|Van)[A-Z][a-z]+[A-Z][a-z]{2,}\b(?!-)"
)
_RUN = re.compile(r"(?:[Tt]he )?[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*)*")
_NAMES = re.compile(r"(?<![\w.])[A-Z][\w'’-]*")
_WORDS = re.compile(r"[^\W_][\w.-]*\w|\w")


@lru_cache(maxsize=20_000)
def role_kind(description: str) -> Kind | None:
    """The kind that a role gives: its head noun decides, or for who leads or speaks for a body, the body."""
    description = _EX.sub("former ", description)
    words = words_of(description)
    end = next((at for at, word in enumerate(words) if at and word in _AFTER_HEAD), len(words))
    named = set(words_of(" ".join(_NAMES.findall(description))))  # a "Coalition for Justice" makes nobody a justice
    for core in (range(end), range(len(words))):
        for at in reversed(core):
            if at >= end and words[at] in named:
                continue
            kind = _of_role(words[at], words, at, description)
            if kind is not None:
                return kind
    if words[:1] == ["who"] and {"runs", "heads", "leads", "founded", "directs"}.intersection(words[1:3]):
        return body_kind(description) or Kind.INSTITUTION
    if _OWNS.match(description) and (body_kind(description) is Kind.COMPANY or _TRADES.intersection(words)):
        return Kind.COMPANY
    return None


def _of_role(word: str, words: Sequence[str], at: int, description: str) -> Kind | None:
    if word in AGENTS and OUTSIDE_AGENTS.intersection(words):
        return Kind.OFFICIAL
    if word in BLOGGERS or (word == "candidate" and "doctoral" in words):
        return None
    if word in {"attorney", "attorneys"}:
        return Kind.OFFICIAL if represents_state(words) else Kind.INSIDER
    if word == "editor":
        return Kind.NEWS_OUTLET if _names_outlet(description) else Kind.EXPERT
    former = bool({"former", "ex", "retired", "onetime"}.intersection(words[:at]))
    if (word == "executive" and "chief" in words[:at]) or (word == "officer" and _LEADS_A_FIRM.search(description)):
        return Kind.COMPANY
    body = body_kind(description)
    if former and body is Kind.OFFICIAL and word in people.LEADERS and words[0] not in {"his", "her"}:
        return Kind.EXPERT
    if word in people.SPOKESPEOPLE and body is Kind.EXPERT:
        return Kind.OFFICIAL
    led = _LEADS_A_BODY.search(description)
    of_another = led is not None and (country_in(description) is None or _is_association(led[1]))
    if word in people.LEADERS and (former or of_another or word in _FOUNDERS) and body is None:
        return Kind.EXPERT
    if word in people.LEADERS:
        return body or (Kind.OFFICIAL if word not in {"members", "member"} else None)
    for listed, kind in (*ROLES, (_learned(word), Kind.EXPERT)):
        if word in listed:
            if former and kind is Kind.OFFICIAL:
                return Kind.INSIDER if words[0] in {"his", "her"} else Kind.EXPERT
            return kind
    return None


def represents_state(words: Sequence[str]) -> bool:
    """Whether an attorney described by the words prosecutes: "the district attorney", not "the man's attorney"."""
    return not _PROSECUTES.isdisjoint(words)


def _learned(word: str) -> frozenset[str]:
    """The word itself, where it is that of a science: "seismologist"."""
    return frozenset({word}) if SCIENTIST.fullmatch(word) else frozenset()


def _is_association(name: str) -> bool:
    return fold(name).split()[-1] in organisations.OTHER_INSTITUTIONS


def _names_outlet(description: str) -> bool:
    return any(outlets.looks_like_outlet(run) for run in _RUN.findall(description))


@lru_cache(maxsize=20_000)
def body_kind(description: str) -> Kind | None:
    """The kind of those who lead or speak for the body that a description names; None where it does not tell."""
    words = set(words_of(description))
    if words & _STUDYING and not ARMED.search(description) and words & organisations.ARMED_GROUP_WORDS:
        return Kind.EXPERT
    if ARMED.search(description) or words & organisations.ARMED_GROUP_WORDS:
        return Kind.ARMED_GROUP
    if words & _FIRMS:
        return Kind.COMPANY
    if words & organisations.MONITOR_WORDS == {"opposition"} and not words & _COMBINED:
        return Kind.OFFICIAL
    if words & organisations.MONITOR_WORDS:
        return Kind.INSTITUTION
    if words & organisations.STATE_BODIES:
        return Kind.OFFICIAL
    if words & LEARNED:
        return Kind.EXPERT
    if words & _OF_COMPANIES:
        return Kind.COMPANY
    return Kind.COMPANY if _BUSINESS.search(description) else None


def words_of(text: str) -> list[str]:
    """The folded words of a text, compounds whole: with a hyphen, or of two words, as "fire brigade"."""
    found: list[str] = []
    for each in _WORDS.findall(text):
        word = fold(each.replace("-", "_")).replace("_", "-")
        if found and (compound := f"{found[-1]}-{word}") in organisations.COMPOUNDS:
            found[-1] = compound
        elif found and word in _UNITS and _NUMBER.fullmatch(found[-1]):
            found.append("army")  # no brigade of rebels: armies number their units
        elif word:
            found.append(word)
    return found
