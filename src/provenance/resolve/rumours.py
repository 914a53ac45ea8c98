"""Where rumours run that nobody in particular tells."""

from __future__ import annotations

import re

from provenance.lexicon import organisations
from provenance.model import Span
from provenance.resolve.mentions import Form, Mention
from provenance.resolve.names import fold

_RUMOURS = frozenset(
    "rumour rumours rumor rumors speculation gossip chatter buzz talk whisper whispers hearsay theories".split()
)
_SITES = "|".join(sorted(organisations.SOCIAL_SITES))
_SOCIAL = re.compile(rf"\b(?:{_SITES}|social (?:media|networks?)|hashtags?|trending|tweet(?:s|ed|ing)?)\b", re.I)
_LONGEST = 400  # characters of a sentence that are looked at, before and after
_END_OF_SENTENCE = re.compile(r"[.!?][\s”\"’']|\n")


def run_on_social_media(mention: Mention, span: Span, text: str) -> bool:
    """Whether a mention is of rumours in a sentence that names a social network: "Twitter is abuzz with rumours"."""
    if mention.form is not Form.VAGUE or _RUMOURS.isdisjoint(fold(mention.text).split()):
        return False
    start = max(0, span.start - _LONGEST)
    start = max((found.end() for found in _END_OF_SENTENCE.finditer(text, start, span.start)), default=start)
    end = _END_OF_SENTENCE.search(text, span.end, span.end + _LONGEST)
    return _SOCIAL.search(text, start, end.start() if end else span.end + _LONGEST) is not None
