"""What publishers are called: the canonical name behind a mention, "the state-run Iranian news agency Fars"."""

from __future__ import annotations

import re
from functools import lru_cache

from provenance.outlets.domains import domain_of
from provenance.outlets.table import BRACKETED, folded, publishers

_HOST = re.compile(r"(?:https?://)?(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}", re.I)
_ARTICLE = re.compile(r"^(?:the|an?)\s+", re.I)
ARTICLE_ABROAD = r"(?:Il|La|El|O|Le|L['’]|Die|Der|De)"
# Before one word alone it tells papers apart: "La Tribune" is not "The Tribune".
_DROPPED_ABROAD = re.compile(rf"^{ARTICLE_ABROAD}\s+(?=[A-Z]\S*\s+\S)")
_POSSESSIVE = re.compile(r"(?:['’]s|(?<=s)['’])$")
_APPOSITION = re.compile(r",\s+(?:an?|the|which|one|citing|quoting)\b.*$", re.S)

# What a publisher is, where a mention says so before or after the name.
_MEDIUM = (
    "news|wire|press|media|satellite|cable|tv|radio|television|online|tech(?:nology)?|business|gossip|celebrity|daily"
)
_GENUS = (
    rf"(?:(?:{_MEDIUM})[\s-])*(?:agency|service|(?:news)?paper|tabloid|broadsheet|magazine|weekly|daily|journal|broadcaster|"
    r"network|channel|station|(?:web\s?)?site|blog|portal|outlet|publication|media|tv|television|radio|(?:news)?wire|"
    r"newsletter)"
)
_OUTPUT = (
    r"reports?|stor(?:y|ies)|articles?|exclusive|scoop|editorial|(?:blog\s?)?post|"
    r"reporters?|journalists?|correspondents?"
)
_AGENCY = re.compile(r"\s+(?:(?:news|press|wire)\s+(?:agency|service)|newswire)$")
_AFTER = re.compile(rf"\s+(?:{_GENUS}|news|{_OUTPUT})$")
# In lower case behind a name no part of it: "the Meridian Courier newspaper".
_WHAT_IT_IS = re.compile(
    r" (?:(?:news|daily|weekly|online) ?)?(?:paper|daily|weekly|tabloid|broadsheet|magazine|(?:web ?)?site|newsletter)$"
)
_STATUS = (
    r"(?:semi-?)?official|state|public|private|local|independent|influential|respected|conservative|liberal|leading|popular|"
    r"fellow|rival|sister|recent|earlier|exclusive|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|"
    r"[\w-]+-(?:run|owned|based|backed|controlled|funded|affiliated|language|speaking)"
)
_OF_A_COUNTRY = r"(?:[A-Z][\w.]*\s)?[A-Z]\w*(?:an|ish|ese|ch|i|k)|U\.?S\.?|U\.?K\.?"
_PLACE = re.compile(r"(?:^|\s)(?!(?:British|English|American|UK|US)\s|U\.[KS]\.)[A-Z][\w.]*\s+$")
_OWNER = r"[A-Z][\w.-]*(?:\s[A-Z][\w.-]*){0,2}['’]s?"
_BEFORE = re.compile(
    rf"(?:(?:the|an?)\s+)?(?:(?:{_OWNER}|{_STATUS}|{_OF_A_COUNTRY})\s+)*(?:{_GENUS}\s+)?(?=(?:[Tt]he\s+)?\S*[A-Z\d])"
)

# Where or in what tongue its news is read tells no publisher from another, as a place does: "The Star (Lebanon)".
_CARRIED_BY = re.compile(
    r"\s*\((?:[\w-]+ )*(?:telegram|twitter|x|facebook|instagram|youtube|tiktok|whatsapp|weibo|vk|channel|website|blog|"
    r"online|print|edition|summary|translation|translated|english|newsletter|podcast|video|app)\)$",
    re.I,
)

# Companies that bear a domain as their name and publish no news.
_NO_PUBLISHER = frozenset(
    "amazon booking salesforce match facebook twitter google apple alibaba overstock priceline hotels paypal".split()
)


@lru_cache(maxsize=100_000)
def outlet_named(text: str) -> str | None:
    """The canonical name of the publisher that a mention names as a whole, None for anything else.

    Abbreviations, possessives, an article, a description before or after the name, and domains are seen through; a
    domain that the table lacks gives its own label, as printed. A name that is also a common word counts only as it is
    printed for the publisher: "the Mirror", but neither "mirror" nor "Mirror".

    >>> outlet_named("Iran's semi-official Fars news agency")
    'Fars News Agency'
    >>> outlet_named("the Daily Mail's"), outlet_named("Valleyherald.com"), outlet_named("the ministry")
    ('Daily Mail', 'Valleyherald', None)
    >>> outlet_named("a Wall Street Journal report")
    'The Wall Street Journal'
    """
    mention = re.sub(r"\s+", " ", _APPOSITION.sub("", text)).strip(' "“”‘,;:.()[]')
    shorter = _AFTER.sub("", _POSSESSIVE.sub("", mention))
    for candidate in dict.fromkeys((mention, _POSSESSIVE.sub("", mention), shorter, _POSSESSIVE.sub("", shorter))):
        if name := _published_at(candidate) or publishers().named(candidate) or _described(candidate):
            return name
        if candidate == shorter != mention and (name := publishers().named(f"the {candidate}")):  # "Sun newspaper"
            return name
    return None


def outlet_at(domain: str) -> str | None:
    """The publisher known to be at a registrable domain; unlike `outlet_named`, None for one that the table lacks."""
    return publishers().by_domain.get(domain)


def domains_of(name: str) -> tuple[str, ...]:
    """The domains at which the table has the publisher that a mention or canonical name is of, the main one first."""
    domains = publishers().domains
    return domains.get(name) or domains.get(outlet_named(name) or "", ())


def spellings_of(name: str) -> tuple[str, ...]:
    """How texts print the publisher that a mention or canonical name is of, its domains too, all without an article.

    >>> spellings_of("Agence France-Presse")
    ('AFP', 'Agence France-Presse', 'Agence France Presse', 'Agency France-Presse', 'afp.com')
    """
    known = publishers().spellings
    return (
        known.get(name) or known.get(outlet_named(name) or "") or (BRACKETED.sub("", _ARTICLE.sub("", name.strip())),)
    )


def is_agency(name: str) -> bool:
    """Whether a mention or canonical name is that of a news agency, which other publishers take texts from."""
    return (outlet_named(name) or name) in publishers().agencies


def same_outlet(a: str, b: str) -> bool:
    """Whether two mentions, names or domains stand for one publisher. An equivalence; see also `short_for`."""
    return key_of(a) == key_of(b)


@lru_cache(maxsize=100_000)
def key_of(name: str) -> str:
    """The same key for all mentions of one publisher, also of one that the table lacks; a key is its own key.

    >>> key_of("the Meridian News Agency") == key_of("Meridian")
    True
    >>> key_of("the Meridian Courier newspaper") == key_of("Meridian Courier")
    True
    >>> key_of("Il Messaggero di Orlo") == key_of("Messaggero di Orlo"), key_of("La Tribune") == key_of("The Tribune")
    (True, False)
    >>> key_of("valleyherald.com") == key_of("Valleyherald")
    True
    >>> key_of("Valleyherald (Telegram)") == key_of("Valleyherald (English summary)") == key_of("Valleyherald")
    True
    """
    name = _CARRIED_BY.sub("", " ".join(name.split()))
    found = outlet_named(name)
    if found and publishers().named(found):
        key = found
    else:
        key = _AGENCY.sub("", _bare(_DROPPED_ABROAD.sub("", found or without_genus(name))))
    return key if key == name else key_of(key)


def without_genus(name: str) -> str:
    """A name without what the publisher is, in lower case behind it, unless nothing but a country would be left.

    >>> without_genus("the Meridian Courier newspaper"), without_genus("the British newspaper")
    ('the Meridian Courier', 'the British newspaper')
    """
    bare = _WHAT_IT_IS.sub("", name)
    alone = _ARTICLE.sub("", f"{bare} ").strip()
    return bare if alone and bare.split()[-1][0].isupper() and not re.fullmatch(_OF_A_COUNTRY, alone) else name


def run_together(name: str, address: str) -> bool:
    """Whether a name is that of a domain, or of what is called as its domain is, with its words apart.

    >>> run_together("The Valmora Gazette", "valmora-gazette.co.uk"), run_together("The Gazette", "valmoragazette.com")
    (True, False)
    >>> run_together("The Valmora Gazette", "Valmoragazette")
    True
    """
    return _letters(key_of(name)) == _letters(key_of(address))


def short_for(short: str, name: str) -> bool:
    """Whether `short` may stand for `name` where a text has introduced it: "the Post" for "The Washington Post".

    >>> short_for("the Post", "New York Post"), short_for("the Post", "Washington Times")
    (True, False)
    """
    bare, full = _bare(short).split(), _bare(name).split()
    return bool(bare) and len(bare) < len(full) and full[-len(bare) :] == bare


def _published_at(mention: str) -> str | None:
    mention = _ARTICLE.sub("", mention)
    if not _HOST.fullmatch(mention) or (domain := domain_of(mention)) is None:
        return None
    host = re.sub(r"^https?://", "", mention.casefold()).removeprefix("www.")
    if known := publishers().by_domain.get(host) or publishers().by_domain.get(domain):
        return known
    label = domain.partition(".")[0]
    if label in _NO_PUBLISHER:
        return None
    start = mention.casefold().rfind(label)
    printed = mention[start : start + len(label)]
    return printed.capitalize() if printed.isupper() or printed.islower() else printed


def _described(mention: str) -> str | None:
    found = _BEFORE.match(mention)
    while found and found.end():
        rest = mention[found.end() :]  # a description does what an article does: "Britain's Sun"
        article = not _PLACE.search(found[0])  # "Taipei Times" is none of London's
        if name := publishers().named(rest) or (publishers().named(f"the {rest}") if article else None):
            return name
        found = _BEFORE.match(mention, 0, found.end() - 1)  # less of a description: names begin like one ("Press TV")
    return None


def _letters(name: str) -> str:
    return re.sub(r"^the", "", re.sub(r"[\W_]", "", name.casefold()))


def _bare(name: str) -> str:
    return folded(_ARTICLE.sub("", _POSSESSIVE.sub("", name.strip()), count=1))
