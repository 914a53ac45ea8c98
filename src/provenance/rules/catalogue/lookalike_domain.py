"""The domain imitates that of a known outlet.

By letters of other alphabets that look alike, by figures for letters, by a letter too many or too few, by another
suffix ("NAME.com.co"), by the outlet's whole domain as a subdomain of somebody else's, or by its name with "news"
tacked on. Who reads the address in passing takes the page for the outlet's.

## Does not see

- Imitations of outlets that the table of known publishers lacks.
- Whether the outlet itself owns the domain, under which it may print for another country.
- A true address that shows a forged page.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from urllib.parse import urlsplit

from rapidfuzz.distance import OSA

from provenance.model import Confidence, Document, Evidence, Location
from provenance.outlets import domain_of, outlet_at
from provenance.outlets.table import publishers
from provenance.rules.rule import Draft, Example, Rule

# Letters that are taken for others at a glance: Cyrillic, Greek and Latin ones, figures, and pairs that run together.
_ALIKE = str.maketrans("аеорсухіјѕԁӏΑΒΕΗΙΚΜΝΟΡΤΥΧαοιɑɡıłøđ0135", "aeopcyxijsdlabehikmnoptyxaoiagilodoles")
_PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"))
_TACKED = re.compile(r"-?(?:news|online|daily|live|today|official|breaking|report|24|tv|us|uk|usa)?-?")
_LONG = 5  # letters of a name from which its likeness is no accident; from _LONGER also with one wrong letter
_LONGER = 8


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each document whose address is made to be taken for a known outlet's."""
    for document in evidence.documents:
        host = _host(document.url or document.domain or "")
        if host and (found := _imitated(host)):
            imitated, confidence = found
            yield Draft(f"{host} looks like {imitated}", [Location(document.id)], confidence=confidence)


def _host(url: str) -> str:
    try:
        host = urlsplit(url if "//" in url else f"//{url}").hostname or ""
    except ValueError:  # brackets that hold no address
        return ""
    return ".".join(_decoded(label) for label in host.split("."))


def _decoded(label: str) -> str:
    try:
        return label.removeprefix("xn--").encode("ascii").decode("punycode") if label.startswith("xn--") else label
    except UnicodeError:
        return label


@cache
def _imitated(host: str) -> tuple[str, Confidence] | None:
    """The known domain that this host name is made to be taken for, if any, and how surely."""
    registrable = domain_of(host)
    if registrable is None or outlet_at(registrable) or outlet_at(host):
        return None
    label, _, suffix = registrable.partition(".")
    plain = _plain(label)
    below = host.removesuffix(registrable).strip(".").removeprefix("www.")
    for known, name in _names():
        if f".{known}." in f".{below}." or (len(name) >= _LONG and name in below.split(".")):
            return known, Confidence.HIGH
        if label != name and label != plain and plain == _plain(name):
            return known, Confidence.HIGH
        if len(name) >= _LONG and label == name and suffix != known.partition(".")[2]:
            return known, Confidence.LOW if len(suffix) == 2 else Confidence.MEDIUM  # a country's edition, perhaps
        if len(name) >= _LONG and name in label and all(_TACKED.fullmatch(rest) for rest in label.split(name, 1)):
            return known, Confidence.MEDIUM
        if len(name) >= _LONGER and OSA.distance(plain, name, score_cutoff=1) <= 1:
            return known, Confidence.MEDIUM
    return None


@cache
def _names() -> tuple[tuple[str, str], ...]:
    """Known domains, each with the label to imitate, but those whose label is a common word: the Mirror's."""
    table = publishers()
    labelled = ((domain, domain.partition(".")[0]) for domain in sorted(table.by_domain))
    return tuple(
        (domain, name)
        for domain, name in labelled
        if len(name) > 2 and name.removeprefix("the") not in table.with_article
    )


@cache
def _plain(label: str) -> str:
    """How a label looks at a glance."""
    letters = unicodedata.normalize("NFKD", label.translate(_ALIKE))
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter)).casefold()
    for pair, one in _PAIRS:
        plain = plain.replace(pair, one)
    return plain


_TEXT = "The queen of the bees has abdicated, a drone said."


def _at(url: str) -> list[Document]:
    return [Document("bees.txt", _TEXT, url=url)]


RULE = Rule(
    code="MET405",
    name="lookalike-domain",
    severity="error",
    standard="Berkeley Protocol on Digital Open Source Investigations, Verification: who is behind a web page [clause "
    "not checked]",
    profiles=("default", "ap", "bbc", "icd206", "rag", "reuters", "wikipedia"),
    check=check,
    doc=__doc__,
    bad=[
        Example(
            "Its whole domain, and somebody else's after it.", documents=_at("https://www.bloomberg.com.bees.net/a")
        ),
        Example("A letter of another alphabet.", documents=_at("https://xn--blomberg-obh.com/a")),
        Example("A figure for a letter.", documents=_at("https://bl0omberg.com/a")),
        Example("The same in a name that has letters like others.", documents=_at("https://h0ustonchronicle.com/a")),
        Example("Another suffix.", documents=_at("https://bloomberg.com.co/a")),
        Example("A word tacked on.", documents=_at("https://bloomberg-live.net/a")),
    ],
    good=[
        Example("The outlet itself.", documents=_at("https://www.bloomberg.com/a")),
        Example("An outlet that nobody knows.", documents=_at("https://www.hive-gazette.com/a")),
        Example("A word of its own that a known name looks like.", documents=_at("https://darin.com/a")),
    ],
    missed=[Example("The outlet that it imitates is not in the table.", documents=_at("https://hive-gazete.com/a"))],
)
