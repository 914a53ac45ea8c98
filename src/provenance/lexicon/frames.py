"""Which verbs attribute in which construction."""

from __future__ import annotations

from provenance.lexicon.verbs import INTENTION, JUDGEMENT, REQUEST, SHOWING, SPEECH, THOUGHT

_CLAUSAL = frozenset({"that", "clause", "quote", "colon", "after", "split", "wh"})
_OTHER_PATTERNS = frozenset({"according", "adverb", "noun", "label", "credit", "citing", "quoted-as", "folded"})


def allowed(lemma: str, frame: str, headline: bool = False) -> bool:
    """Whether a verb attributes in a construction, attitudes included."""
    return True


def puts_forward(lemma: str, frame: str) -> bool:
    """Whether what is attributed is a proposition put forward, not an attitude: "said that", not "wants to"."""
    if frame in _OTHER_PATTERNS:
        return lemma not in {"apparently", "ostensibly", "idea", "hope", "hopes"}
    if frame in {"passive-to", "passive-that"}:
        return lemma not in {"expect", "ask", "suppose", "order", "plan", "intend", "decide", "urge", "want", "hope"}
    if frame == "passive-by":
        return False
    if lemma in SPEECH:
        return frame in _CLAUSAL or (
            frame == "object" and lemma in {"report", "confirm", "deny", "announce", "reveal", "claim"}
        )
    if lemma in THOUGHT | SHOWING:
        return frame in _CLAUSAL and frame != "wh"
    if lemma in {"deny", "dismiss", "reject", "dispute", "refute", "question", "debunk"}:
        return True
    return frame in {"quote", "split"} or (frame == "that" and lemma in REQUEST | INTENTION | JUDGEMENT)
