"""Whom a definite description can stand for: "the official", "the group", "the paper"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from provenance.lexicon import organisations, people
from provenance.lexicon.places import COUNTRY_ADJECTIVES
from provenance.model import Kind
from provenance.resolve.printed.kinds import kind_of
from provenance.resolve.printed.mentions import Form, Mention
from provenance.resolve.printed.names import fold
from provenance.resolve.printed.phrases import GROUP_WORDS, PERSON_ROLES
from provenance.resolve.printed.titles import are_two

_SEVERAL = frozenset("people folks staff crew police public community media family couple".split())
_PEOPLES = frozenset(map(fold, COUNTRY_ADJECTIVES))
_GROUPS = frozenset(
    "group organisation organization movement militants body union association club charity foundation".split()
)
_BODIES = GROUP_WORDS | organisations.MEDIA_WORDS | {"group", "movement"}
_FIRMS = frozenset("company firm airline carrier manufacturer maker retailer startup giant carmaker automaker".split())
_PRINTED = frozenset("newspaper paper tabloid daily weekly magazine journal times post herald gazette tribune".split())
_BROADCAST = frozenset("broadcaster channel station radio television tv fm".split())


def is_person(mention: Mention) -> bool:
    """Whether a mention is of one person."""
    if mention.form is Form.PERSON:
        return True
    return (
        mention.form in (Form.DEFINITE, Form.INDEFINITE)
        and (mention.head in PERSON_ROLES | organisations.ARMED_GROUP_WORDS or mention.head in _PEOPLES)
        and not _are_several(mention.head)
    )


def are_people(mention: Mention) -> bool:
    """Whether a mention is of people who are not named: "two bakers", "supporters of the group"."""
    known = mention.head in PERSON_ROLES | organisations.ARMED_GROUP_WORDS
    return mention.form in (Form.INDEFINITE, Form.DEFINITE) and known and _are_several(mention.head)


def _are_several(noun: str) -> bool:
    return people.is_plural(noun) or noun.endswith("men") or noun in _SEVERAL


def is_body(mention: Mention) -> bool:
    """Whether a mention is of a body: by its name, or as "the company", "an aid group", "the paper"."""
    if mention.form in (Form.ORGANISATION, Form.OUTLET):
        return True
    return mention.form in (Form.INDEFINITE, Form.DEFINITE) and mention.head in _BODIES


def fits(mention: Mention, other: Mention, descriptions: Sequence[str]) -> bool:
    """Whether a definite mention can be of the source of an `other`, of which the text says the `descriptions`."""
    head = mention.head
    if other.form is Form.VAGUE:
        return False
    if head in organisations.MEDIA_WORDS | {"report", "story", "article"} and other.form is Form.OUTLET:
        return not (_of_other_media(head, other) or _named_itself(mention, other))
    if head in _FIRMS:
        return kind_of(other, descriptions) is Kind.COMPANY and not is_person(other)
    if head in _GROUPS:
        return other.form is Form.ORGANISATION and _of_one_sort(mention, other, descriptions)
    if other.form is Form.ORGANISATION:
        return head in fold(other.name).split()
    return described_as(mention, "; ".join([other.text, *descriptions]))


def _of_other_media(head: str, outlet: Mention) -> bool:
    """Whether an outlet is printed where the description is of a broadcaster, or the other way round."""
    words = set(fold(f"{outlet.text} {outlet.name}").split())
    if head in _PRINTED:
        return bool(words & _BROADCAST) and not words & _PRINTED
    return head in _BROADCAST and bool(words & _PRINTED) and not words & _BROADCAST


def _named_itself(mention: Mention, outlet: Mention) -> bool:
    """Whether a description has a name of the press in it that is not the outlet's: "the Vale Times site"."""
    names = organisations.PRESS_NAMES.intersection(mention.text.split()[1:])
    return bool(names) and not all(fold(name) in fold(f"{outlet.text} {outlet.name}").split() for name in names)


def _of_one_sort(mention: Mention, body: Mention, descriptions: Sequence[str]) -> bool:
    """Whether a body is armed or watches where "the rebel group", "the monitoring group" say so."""
    words = set(fold(mention.text).split())
    if words & organisations.ARMED_GROUP_WORDS:
        return kind_of(body, descriptions) is Kind.ARMED_GROUP
    if words & organisations.MONITOR_WORDS:
        said = fold(" ".join([body.text, body.name, *descriptions]))
        return not organisations.MONITOR_WORDS.isdisjoint(said.split())
    return True


def described_as(mention: Mention, description: str) -> bool:
    """Whether a description has the head of a definite mention and what tells it from others."""
    head = mention.head
    words = " ".join(word.strip(",;") for word in fold(description).split())
    if f" {fold(head)} " not in f" {words} ":
        return False
    modifiers = [word for word in re.findall(r"[\w.-]+", mention.text)[1:] if fold(word) != head]
    telling = [word for word in modifiers if word[:1].isupper() or head in people.SOLE_OFFICES]
    return all(fold(word) in fold(description) for word in telling) and not are_two(head, mention.text, description)
