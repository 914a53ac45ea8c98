"""Where rumours run that nobody in particular tells, and where those who are for a side spread its word."""

from __future__ import annotations

import re

from provenance.lexicon import organisations
from provenance.model import Span
from provenance.resolve.printed.mentions import Form, Mention
from provenance.resolve.printed.names import fold

_RUMOURS = frozenset(
    "rumour rumours rumor rumors speculation gossip chatter buzz talk whisper whispers hearsay theories".split()
)
_SITES = "|".join(sorted(organisations.SOCIAL_SITES))
_SOCIAL = re.compile(rf"\b(?:{_SITES}|social (?:media|networks?)|hashtags?|trending|tweet(?:s|ed|ing)?)\b", re.I)
# Who is for a side, and not of it.
_SUPPORTERS = frozenset(
    "supporter supporters sympathiser sympathisers sympathizer sympathizers followers fans loyalists".split()
)
_POSTED = re.compile(
    rf"{_SOCIAL.pattern}|\b(?:online|circulat(?:e|ed|ing)|upload(?:ed|ing|s)?|re-?tweet(?:s|ed|ing)?)\b"
    r"|\b(?:post(?:ed|ing|s)?|shar(?:e|ed|ing)|publish(?:ed|ing)?) (?:\w+ ){0,4}"
    r"(?:photos?|pictures?|images?|videos?)\b",
    re.I,
)
_LONGEST = 400  # characters of a sentence that are looked at, before and after
_END_OF_SENTENCE = re.compile(r"[.!?][\s”\"’']|\n")


def run_on_social_media(mention: Mention, span: Span, text: str) -> bool:
    """Whether a mention is of rumours in a sentence that names a social network: "Twitter is abuzz with rumours"."""
    rumours = mention.form is Form.VAGUE and not _RUMOURS.isdisjoint(fold(mention.text).split())
    return rumours and _in_its_sentence(_SOCIAL, span, text)


def post_on_social_media(mention: Mention, span: Span, text: str) -> bool:
    """Whether a mention is of supporters in a sentence in which something is posted: "rebel supporters tweeted"."""
    return mention.head in _SUPPORTERS and _in_its_sentence(_POSTED, span, text)


def _in_its_sentence(pattern: re.Pattern[str], span: Span, text: str) -> bool:
    start = max(0, span.start - _LONGEST)
    start = max((found.end() for found in _END_OF_SENTENCE.finditer(text, start, span.start)), default=start)
    end = _END_OF_SENTENCE.search(text, span.end, span.end + _LONGEST)
    return pattern.search(text, start, end.start() if end else span.end + _LONGEST) is not None
