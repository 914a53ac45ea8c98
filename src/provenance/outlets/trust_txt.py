"""trust.txt: what a publisher says, in a file on its own site, of whom it controls and belongs to.

The format is JournalList's (https://journallist.net/reference-document-for-trust-txt-specifications): a line has an
attribute, "=" and a value; what follows "#" is a comment.
"""

from __future__ import annotations

import re

from attrs import field, frozen

from provenance.errors import InputError
from provenance.model.freeze import as_tuple
from provenance.outlets.domains import domain_of

_LINE = re.compile(r"(?P<attribute>[a-z]+)\s*=\s*(?P<value>\S.*)", re.I)
_FIELDS = {
    "control": "controls",
    "controlledby": "controlled_by",
    "member": "members",
    "belongto": "belongs_to",
    "vendor": "vendors",
    "customer": "customers",
    "social": "social",
    "contact": "contacts",
    "disclosure": "disclosures",
}


@frozen
class Trust:
    """What a trust.txt states: sites as registrable domains, each once, in its order; the other values as they stand.

    `controls` are sites that it owns, `controlled_by` its owner; `members` belong to this association, `belongs_to` are
    those that it is a member of: an association is no owner.
    """

    controls: tuple[str, ...] = field(default=(), converter=as_tuple)
    controlled_by: tuple[str, ...] = field(default=(), converter=as_tuple)
    members: tuple[str, ...] = field(default=(), converter=as_tuple)
    belongs_to: tuple[str, ...] = field(default=(), converter=as_tuple)
    vendors: tuple[str, ...] = field(default=(), converter=as_tuple)
    customers: tuple[str, ...] = field(default=(), converter=as_tuple)
    social: tuple[str, ...] = field(default=(), converter=as_tuple)
    contacts: tuple[str, ...] = field(default=(), converter=as_tuple)
    disclosures: tuple[str, ...] = field(default=(), converter=as_tuple)


_SITES = ("controls", "controlled_by", "members", "belongs_to", "vendors", "customers")


def parse(text: str) -> Trust:
    """Read a trust.txt. Attributes that are unknown are passed over, as the format asks.

    Raises InputError, with the line, for one that is neither attribute nor comment (the page that a site shows instead
    of the file) and for a site that is none.

    >>> parse("control=https://www.ostbygazette.com/  # since 2029").controls
    ('ostbygazette.com',)
    """
    found: dict[str, list[str]] = {}
    for number, line in enumerate(text.splitlines(), 1):
        stated = re.split(r"(?:^|\s)#", line, maxsplit=1)[0].strip()
        if not stated:
            continue
        if not (parts := _LINE.fullmatch(stated)):
            raise InputError(f"line {number}: expected attribute=value, not {stated[:40]!r}: this is no trust.txt")
        name = _FIELDS.get(parts["attribute"].lower())
        if name is None:
            continue
        value = domain_of(parts["value"]) if name in _SITES else parts["value"]
        if value is None:
            raise InputError(f"line {number}: {parts['value']!r} is no site: expected its address")
        if value not in found.setdefault(name, []):
            found[name].append(value)
    return Trust(**found)
