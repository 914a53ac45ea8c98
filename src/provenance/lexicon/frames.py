"""Which verbs attribute in which construction."""

from __future__ import annotations

from provenance.lexicon.verbs import INTENTION, JUDGEMENT, REQUEST, SHOWING, SPEECH, THOUGHT


def allowed(lemma: str, frame: str, headline: bool = False) -> bool:
    return True
