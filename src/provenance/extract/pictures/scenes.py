"""What is to be seen in a picture: "In this video, X", "X, as seen in the video", "As the photo shows, X"."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.extract.grammar import clauses, phrases, subjects
from provenance.extract.grammar.draft import Draft, Range
from provenance.extract.pictures.pictured import SHOWING, is_picture
from provenance.extract.text.block import Block
from provenance.lexicon.grammar import DETERMINERS
from provenance.lexicon.organisations import IMAGE_WORDS
from provenance.lexicon.verbs import VERB_FORMS

_SEEN = frozenset("shown seen heard captured".split())
_STAGED = frozenset("film tape tapes".split())  # "In the film, Roe plays a spy"
_OPENING = 14  # tokens that "In a video that she uploaded to YouTube," may be long


def read(block: Block, low: int, high: int, found: Sequence[Draft]) -> list[Draft]:
    """What a picture named in the sentence `low`..`high` lets one see, one draft at most."""
    if IMAGE_WORDS.isdisjoint(block.tokens.lower[low:high]):
        return []
    sourced = any(draft.source for draft in found)
    drafts = [_set_in(block, low, high, sourced=sourced)]
    for i in range(low + 1, high - 1):
        if not block.inside(i):
            drafts += [_as_seen(block, low, high, i), _as_shows(block, low, high, i)]
    return [draft for draft in drafts if draft is not None][:1]


def _set_in(block: Block, low: int, high: int, *, sourced: bool) -> Draft | None:
    """Read "In the video, X can be seen"; where nobody says anything in it, "In this video, X" too."""
    lower = block.tokens.lower
    place = phrases.after(block, low + 1, high) if lower[low] in {"in", "on"} else None
    if place is None or not is_picture(block, place):
        return None
    end = place.end
    if _SEEN.isdisjoint(lower[end:high]):
        near = min(high, low + _OPENING)
        end = next((k for k in range(place.core, near) if lower[k] == "," and not block.inside(k)), high)
        staged = not _STAGED.isdisjoint(lower[place.start : place.core])
        if sourced or staged or lower[low] == "on" or lower[place.start] not in DETERMINERS:
            return None
    return _draft(block, (place.start, place.core), (low, low + 1), (end, clauses.sentence_end(block, high)))


def _as_seen(block: Block, low: int, high: int, i: int) -> Draft | None:
    """Read "X, as seen in the footage above"."""
    lower = block.tokens.lower
    if lower[i] not in _SEEN or lower[i - 1] != "as" or lower[i + 1] not in {"in", "by", "on"} or i - 1 == low:
        return None
    place = phrases.after(block, i + 2, high)
    if place is None or not is_picture(block, place):
        return None
    return _draft(block, (place.start, place.core), (i - 1, i + 2), (low, i - 1))


def _as_shows(block: Block, low: int, high: int, i: int) -> Draft | None:
    """Read "As this photo shows, X" and "X, as this photo shows"."""
    lower = block.tokens.lower
    known = VERB_FORMS.get(lower[i])
    if known is None or known.lemma not in SHOWING or lower[i + 1] not in {",", "."}:
        return None
    start = next((k for k in range(i - 1, max(low - 1, i - _OPENING), -1) if lower[k] == "as"), high)
    picture = subjects.before(block, start + 1, i) if start < i else None
    if picture is None or not is_picture(block, picture):
        return None
    content = (low, start) if lower[i + 1] == "." else (i + 1, clauses.sentence_end(block, high))
    return _draft(block, (picture.start, picture.core), (i, i + 1), content)


def _draft(block: Block, picture: Range, cue: Range, content: Range) -> Draft | None:
    kept = clauses.cleaned(block, (content,))
    return Draft(cue[0], "show", "shown", (picture,), (cue,), kept) if kept else None
