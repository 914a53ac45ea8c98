"""Who a source rests on in turn: "S, citing T, said X", "S quoted T as saying X", "T was quoted as saying X"."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from provenance.extract.grammar import clauses, phrases, press, subjects, syntax
from provenance.extract.grammar.draft import Draft, Range
from provenance.extract.grammar.phrases import Phrase
from provenance.extract.text.block import Block
from provenance.lexicon.grammar import BE, PREPOSITIONS
from provenance.lexicon.people import SPEAKERS
from provenance.lexicon.reports import PUBLICATIONS, SILENT

MOST_CUES = 8  # in one sentence
_SAYING = frozenset("saying telling reporting confirming".split())
_FORMS = frozenset("citing cited cites cite quoting quoted quotes quote attributing referencing".split())


def read(block: Block, low: int, high: int, found: Sequence[Draft]) -> list[Draft]:
    """The attributions of those whom the sources in `found` (same sentence) cite; parents stand before them."""
    result: list[Draft] = []
    for i in range(low, high - 1):
        if block.inside(i):
            continue
        if block.tokens.lower[i] in _FORMS or _reports_as_saying(block, i, high):
            result.extend(_cited(block, low, high, i, [*found, *result]))
            if len(result) >= MOST_CUES:
                break
    return result


def _reports_as_saying(block: Block, i: int, high: int) -> bool:
    """Whether the word at `i` is the verb of "the Echo reported Roe as saying"."""
    lower = block.tokens.lower
    if lower[i] not in {"reported", "reports"}:
        return False
    phrase = phrases.after(block, i + 1, high)
    return (
        phrase is not None
        and lower[phrase.core : phrase.core + 1] == ["as"]
        and (not _SAYING.isdisjoint(lower[phrase.core + 1 : phrase.core + 2]))
    )


def _cited(block: Block, low: int, high: int, i: int, found: Sequence[Draft]) -> list[Draft]:
    lower = block.tokens.lower
    before = lower[i - 1] if i > low else ""
    if i + 2 < high and lower[i + 1] == "as" and lower[i + 2] in _SAYING:
        return _was_quoted(block, low, high, i)
    if lower[i + 1] in {"by", "in", "on"}:
        return _was_quoted(block, low, high, i) if before in BE else []
    cited = phrases.after(block, i + 1, high)
    if cited is None or lower[cited.start] in {"it", "this", "that"}:
        return []
    source: tuple[Range, ...] = ((cited.start, cited.core),)
    after = cited.end
    if lower[i].endswith("ing"):
        governor = _governor(i, low, found)
        if governor is None and not SILENT.isdisjoint(lower[low:i]):
            return []  # "declined to comment, citing its rules"
        if after + 1 < high and lower[after] == "as" and lower[after + 1] == "saying":
            content = clauses.cleaned(block, ((after + 2, clauses.sentence_end(block, high)),))
        elif governor is not None:
            content = governor.content
        elif after < high and lower[after] == "," and all(lower[k] in {"and", "but"} for k in range(low, i)):
            content = clauses.cleaned(block, ((after, clauses.sentence_end(block, high)),))
            if (outlet := _outlet(block, after + 1, high)) is not None:  # "Citing S, Orlo Radio named him"
                verb = (outlet[1], outlet[1] + 1)
                governor = Draft(i, lower[verb[0]], "citing", (outlet,), (verb,), content)
                return [governor, Draft(i, lower[i], "citing", source, ((i, i + 1),), content, parent=governor)]
        elif before == ",":
            content = clauses.cleaned(block, ((low, i - 1),))
        else:
            return []
        content = _without(content, (i, cited.end), block)
        if not content:
            return []
        return [Draft(i, lower[i], "citing", source, ((i, i + 1),), content, parent=governor)]
    if i == low:
        return []
    subject = subjects.before(block, low, _verb_start(block, low, i))
    if subject is None:
        return []
    told = _teller(block, low, subject.start, found)
    if told is not None:  # "according to the Mirror, which cited a source"
        return [Draft(i, lower[i], "citing", ((cited.start, cited.core),), ((i, i + 1),), told.content, parent=told)]
    saying = next(
        (draft for draft in found if cited.core <= draft.anchor <= cited.end + 1 and draft.lemma == "say"), None
    )
    if saying is not None and _is_of(cited, saying):  # "S quoted T saying that X"
        relayed = ((cited.start, saying.content[-1][1]),)
        return [Draft(i, lower[i], "quoted-as", ((subject.start, subject.end),), ((i, i + 1),), relayed)]
    if saying is not None and cited.end == cited.core:  # "S quoted T, saying that X"
        return [
            Draft(i, lower[i], "citing", ((cited.start, cited.core),), ((i, i + 1),), saying.content, parent=saying)
        ]
    k = after
    if k < high and lower[k] == ",":
        k += 1
    quoted = k + 1 < high and lower[k] == "as" and lower[k + 1] in _SAYING
    if not quoted and k < high and lower[k] == "saying" and (lower[i].startswith("quot") or saying is not None):
        k, quoted = k - 1, True  # "quoted him saying", "cited the mayor, Ada Roe, saying"
    relative = next((k for k in range(cited.start, cited.end) if lower[k] in {"who", "which"}), None)
    if quoted:
        if cited.end > cited.core + 1:
            source = ((cited.start, cited.end - (lower[cited.end - 1] == ",")),)
        if k + 2 < high and lower[k + 2] in {",", ":"}:
            k += 1
        content = clauses.cleaned(block, ((k + 2, clauses.sentence_end(block, high)),))
        left = clauses.left_content(block, low, subject.start)
        content = content or clauses.cleaned(block, left)
        cue = ((k, k + 2),)
    elif relative is not None and relative > cited.start:
        source = ((cited.start, relative),)
        content = clauses.cleaned(block, ((relative + 1, clauses.sentence_end(block, high)),))
        cue = ((i, i + 1),)
    elif cited.end + 1 < high and lower[cited.end] == "that":
        content = clauses.cleaned(block, ((cited.end, clauses.sentence_end(block, high)),))
        cue = ((i, i + 1),)
    elif _speaks(block, cited.start, cited.core):
        outer = Draft(i, lower[i], "basis", ((subject.start, subject.end),), ((i, i + 1),))
        return [outer, Draft(i + 1, lower[i], "basis", source, ((i, i + 1),), parent=outer)]
    else:
        return []
    if not content:
        return []
    read_before = next((draft for draft in found if draft.anchor == i and draft.source), None)
    if read_before is not None:  # "S reported T as saying X"
        return [Draft(i + 1, "saying", "quoted-as", source, cue, content, parent=read_before)]
    antecedent = _antecedent(block, low, subject.start)
    outer = Draft(
        i,
        lower[i],
        "quoted-as",
        ((subject.start, subject.end),),
        ((i, i + 1),),
        content,
        antecedent=antecedent,
    )
    return [outer, Draft(i + 1, "saying", "quoted-as", source, cue, content, parent=outer)]


def _outlet(block: Block, start: int, high: int) -> Range | None:
    """The outlet that a main clause begins with at `start`."""
    phrase = phrases.after(block, start, high, tight=True)
    if phrase is None or not syntax.is_finite(block, phrase.core):
        return None
    named = press.is_publisher(block, phrase.start, phrase.core)
    return (phrase.start, phrase.core) if named else None


def _is_of(cited: Phrase, saying: Draft) -> bool:
    """Whether whoever is cited says it: "quoted the mayor, Ada Roe, saying that X"."""
    return bool(saying.source and saying.content) and cited.start <= saying.source[0][0] < cited.end


def _speaks(block: Block, start: int, end: int) -> bool:
    """Whether a phrase names those who speak: "an engineer at the dam", not "the weather"."""
    lower = block.tokens.lower
    stop = next((i for i in range(start + 1, end) if lower[i] in PREPOSITIONS or lower[i] in {"who", "close"}), end)
    return not SPEAKERS.isdisjoint(lower[start:stop])


def _teller(block: Block, low: int, start: int, found: Sequence[Draft]) -> Draft | None:
    """The attribution to whose source "which" at `start` refers."""
    lower = block.tokens.lower
    if lower[start] not in {"who", "which", "that"}:
        return None
    end = start - 1 if start > low and lower[start - 1] == "," else start
    if not PUBLICATIONS.isdisjoint(lower[max(low, end - 5) : end]):  # "the Echo said in a report that cited S"
        earlier = [draft for draft in found if draft.source and draft.content and draft.anchor < end]
        if earlier:
            return earlier[-1]
    return next(
        (draft for draft in found if draft.source and draft.source[-1][0] < end <= draft.source[-1][1] + 1), None
    )


def _antecedent(block: Block, low: int, start: int) -> tuple[Range, ...]:
    if block.tokens.lower[start] not in {"who", "which", "that"}:
        return ()
    phrase = subjects.antecedent(block, low, start)
    return ((phrase.start, phrase.core),) if phrase else ()


def _verb_start(block: Block, low: int, i: int) -> int:
    while i > low and block.tokens.lower[i - 1] in {
        "has",
        "have",
        "had",
        "is",
        "was",
        "also",
        "then",
        "earlier",
        "later",
    }:
        i -= 1
    return i


def _was_quoted(block: Block, low: int, high: int, i: int) -> list[Draft]:
    """Read "T was quoted as saying X by S", "T was quoted in S as saying X"."""
    lower = block.tokens.lower
    subject = subjects.before(block, low, _verb_start(block, low, i))
    if subject is None:
        return []
    relayed, start = _agent(block, i + 1, high)
    if lower[start : start + 1] != ["as"] or start + 1 >= high or lower[start + 1] not in _SAYING:
        return []
    start += 2
    cue = (i - 1 if i > low else i, start)
    if start < high and lower[start] in {",", ":"}:
        start += 1
    if not relayed:
        relayed, start = _agent(block, start, high)
    content: tuple[Range, ...] = ()
    if start < high - 1 and not (lower[start] in {",", "."} and not relayed):
        content = clauses.cleaned(block, ((start, clauses.sentence_end(block, high)),))
    content = content or clauses.cleaned(block, clauses.left_content(block, low, subject.start))
    if not content:
        return []
    cues = (cue,) if not relayed or relayed[0][0] > cue[1] else ((cue[0], i + 1), (cue[1] - 2, cue[1]))
    inner = Draft(i, "quote", "quoted-as", ((subject.start, subject.end),), cues, content)
    if not relayed:
        return [inner]
    outer = Draft(i - 1, "quote", "quoted-as", relayed, ((i, i + 1),), content)
    return [outer, evolve(inner, parent=outer)]


def _agent(block: Block, i: int, high: int) -> tuple[tuple[Range, ...], int]:
    """Who is named by "by S" or "in S" at token `i`, and where that ends; nobody, and `i`, where it is not there."""
    if i < high and block.tokens.lower[i] in {"by", "in", "on"}:
        agent = phrases.after(block, i + 1, high)
        if agent is not None:
            return ((agent.start, agent.core),), agent.end
    return (), i


def _governor(i: int, low: int, found: Sequence[Draft]) -> Draft | None:
    """The attribution whose source does the citing: the nearest before the cue, else the first after it."""
    named = [draft for draft in found if draft.source or draft.frame == "citing"]
    earlier = [draft for draft in named if draft.anchor < i and draft.anchor >= low]
    if earlier:
        return earlier[-1]
    return next((draft for draft in named if draft.anchor > i), None)


def _without(content: tuple[Range, ...], hole: Range, block: Block) -> tuple[Range, ...]:
    """Content with the tokens of `hole` taken out."""
    pieces: list[Range] = []
    for start, end in content:
        if end <= hole[0] or start >= hole[1]:
            pieces.append((start, end))
        else:
            pieces.extend(piece for piece in ((start, hole[0]), (hole[1], end)) if piece[0] < piece[1])
    return clauses.cleaned(block, tuple(pieces))
