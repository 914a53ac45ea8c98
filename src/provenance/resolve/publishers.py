"""Publishers that no table knows, by what the text shows of them: "the site Gazer", "told the Fix"."""

from __future__ import annotations

import re

from provenance.lexicon import organisations
from provenance.resolve.cast import Cast
from provenance.resolve.mentions import Form, Mention
from provenance.resolve.phrases import PERSON_ROLES

_GENUS = "|".join(
    sorted(
        organisations.MEDIA_WORDS - {"media", "press", "news", "show", "programme", "network", "agency", "blog", "wire"}
    )
)
_BEFORE = (
    rf"\b(?:{_GENUS}),? (?:[Tt]he )?"
    r"|\b[Aa](?:nother)? (?:\w+ )?(?:report|story|article|post) (?:from|by|in|on) (?:the )?"
)
_ARTICLE = re.compile(r"the\s", re.I)


def as_publisher(mention: Mention, cast: Cast, text: str) -> Mention:
    """The mention, as of an outlet where what looks like a person's name is an outlet's.

    It is where the text somewhere says what it is before the name, or that a report came from there.
    """
    if mention.form is not Form.PERSON or mention.head in PERSON_ROLES or _known(mention, cast):
        return mention
    return _outlet(mention) if _introduced(mention.name, text) else mention


def told(mention: Mention, cast: Cast) -> Mention:
    """The mention of who was told something, as of an outlet where no person is meant: "told the Fix"."""
    if mention.form is not Form.PERSON or mention.head in PERSON_ROLES or mention.owner or _known(mention, cast):
        return mention
    return _outlet(mention) if _ARTICLE.match(mention.text) else mention


def _outlet(mention: Mention) -> Mention:
    return Mention(mention.text, Form.OUTLET, name=mention.name, description=mention.text)


def _known(mention: Mention, cast: Cast) -> bool:
    """Whether the text has a person of that name of whom it says more, or whose surname it is."""
    return cast.full_name(mention.name) is not None or bool(cast.descriptions.get(mention.name))


def _introduced(name: str, text: str) -> bool:
    return re.search(rf"(?:{_BEFORE}){re.escape(name)}(?!\w)", text) is not None
