"""How to tell a publisher that the table lacks: by what such names are made of."""

from __future__ import annotations

import re
from functools import lru_cache

from provenance.outlets.names import ARTICLE_ABROAD, outlet_named

# Words that make a name a publisher's wherever they end it, and words that do so only in "the Limerick Leader".
_MASTHEAD = (
    "Times Herald News Gazette Tribune Daily TV Television Radio Ilbo Shimbun Zeitung Journal Magazine Chronicle "
    "Examiner Inquirer Courier Observer Telegraph Weekly Newspaper Broadcasting Newswire FM Dagblad Post-Dispatch"
).split()
_MASTHEAD_WITH_ARTICLE = (
    "Post Press Mail Star Sun Mirror Guardian Globe Express Independent Standard Record Leader Bulletin Dispatch "
    "Register Review Sentinel Monitor Advocate Echo Argus Reporter Beacon Mercury Spectator Online Today "
    "Citizen Courant Enquirer"
).split()
# Of papers abroad: words that make a name a publisher's, and those that do so only after an article of their tongue.
_ABROAD = "Corriere Gazzetta Giornale Diario Jornal Periódico Periodico Gazeta Nachrichten Tageblatt Repubblica".split()
_ABROAD_WITH_ARTICLE = "Nacional Universal Mundo Monde Figaro Parisien Stampa Tercera Spiegel Telegraaf Tiempo".split()
_BROADCASTERS = "BBC CNN CBC CNBC MSNBC NPR ITV NBC CBS ABC ESPN PBS RTE RTÉ".split()
_NAME = r"[A-Z][\w.&'’-]*"
_PATTERNS = [
    re.compile(pattern)
    for pattern in (
        rf"(?:[Tt]he )?(?:{_NAME} (?:(?:of|and|the|&) )?){{1,4}}(?:{'|'.join(_MASTHEAD)})",
        rf"[Tt]he (?:{_NAME} (?:(?:of|and|the|&) )?){{0,4}}(?:{'|'.join(_MASTHEAD_WITH_ARTICLE)})",
        rf"(?:[Tt]he )?(?:{_NAME} ){{1,4}}News (?:Channel|Network|Service|Agency|Wire)",
        rf"[Tt]he (?:{'|'.join(_MASTHEAD)})",
        # "The Sunday Telegraph of Valmora", but no journal of a science.
        rf"(?:[Tt]he )?(?:{_NAME} ){{0,2}}(?:Times|Telegraph|Herald|Gazette|Tribune|Courier) of {_NAME}",
        rf"(?:Radio|Voice of|Channel|TV|Daily|Sunday) {_NAME.replace('A-Z', 'A-Z0-9')}(?: {_NAME})?",
        r"(?:ABC|CBS|NBC|CW|FOX|Fox|News|Channel|Ch\.?)[- ]?\d{1,3}(?:\.\d)?(?: News)?",
        (
            rf"(?:[Tt]he )?(?:(?:{_NAME}|al-\w+) ){{1,4}}(?:daily|weekly|TV|television|radio|newspaper|magazine|"
            r"newswire|news (?:site|agency|service)|press agency)"
        ),
        # With an article or a number of their own: "Il Corriere di Valmora", "8 News Now".
        rf"(?:{ARTICLE_ABROAD} ?)?(?:{'|'.join(_ABROAD)})(?: (?:d[aeiou]l?l?a? )?{_NAME}){{0,2}}",
        rf"{ARTICLE_ABROAD} (?:{'|'.join(_ABROAD_WITH_ARTICLE)})",
        r"\d{1,2} ?News(?: Now)?",
        # A part of a broadcaster: "BBC Radio Valmora", "CBC Valmora".
        rf"(?:{'|'.join(_BROADCASTERS)}) (?:Radio|TV|News|Now|Sports?|World|Business|Money|Arabic)(?: {_NAME})?",
        r"(?:BBC|CBC) (?!Trust\b|Board\b|Studios\b|Group\b)[A-Z][a-z]+",
        # In one word: "ValmoraTimes".
        r"(?:[Tt]he )?[A-Z]\w*[a-z](?:Times|News|Post|Herald|Daily|Gazette|Tribune|Magazine|TV|Wire)",
        # American call signs. Three letters alone say too little ("WHO").
        r"[KW][A-Z]{3}|[KW][A-Z]{2,3}(?:[- ](?:TV|FM|AM|News)|\s?-?\s?\d{1,2}(?:[- ]TV)?)(?: News)?",
    )
]
_ORDINARY = re.compile(
    r"(?:the )?(?:fake|breaking|latest|good|bad|big|great|more|sports?|local|hard|end|old|modern|recent|early|other|"
    r"all|my|our|his|her|your|foreign|white house) (?:news|times|press|record|standard|review|online|radio|tv|daily)"
    r"|the (?:post|record|standard|review|press|online|today|radio|television|tv|news|magazine|newspaper|daily|weekly)",
    re.I,
)
_NO_CALL_SIGN = frozenset("KPMG WADA WIPO WASP WAGS KAIST KGBS WIFI WMDS".split())


@lru_cache(maxsize=100_000)
def looks_like_outlet(text: str) -> bool:
    """Whether a mention as a whole names a publisher: one of the table, or by the pattern of its name.

    >>> looks_like_outlet("the Valmora Gazette"), looks_like_outlet("KTVX"), looks_like_outlet("Gazette staff")
    (True, True, False)
    """
    if outlet_named(text):
        return True
    mention = re.sub(r"(?:['’]s|(?<=s)['’])$", "", re.sub(r"\s+", " ", text).strip(' "“”‘,;:.()[]'))
    if mention in _NO_CALL_SIGN or (_ORDINARY.fullmatch(mention) and not _titled(mention)):
        return False
    return any(pattern.fullmatch(mention) for pattern in _PATTERNS)


def _titled(mention: str) -> bool:
    """Whether the last of two words is printed as part of a name: "the Post", not "the post"."""
    first, _, last = mention.partition(" ")
    return (
        first.casefold() == "the" and last[:1].isupper() and last not in ("Press", "Radio", "Television", "TV", "News")
    )
