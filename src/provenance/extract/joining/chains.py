"""Which attribution is reached through which: nesting, and outlets folded into the name of a source."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from provenance import outlets
from provenance.extract.grammar import clauses, phrases, press, subjects, syntax
from provenance.extract.grammar.draft import Draft, Range
from provenance.extract.text.block import Block
from provenance.lexicon.denial import DEBUNKING_WORDS
from provenance.lexicon.grammar import BE, RELATIVE_PRONOUNS, SUBJECT_PRONOUNS
from provenance.lexicon.organisations import MEDIA_WORDS
from provenance.lexicon.reports import INFORMANTS, MUTE, RELAYED_BY
from provenance.lexicon.verbs import DENYING, SHOWING, TALKED, THOUGHT

# What somebody in a story has in mind is the teller's word: "he thought he had buried it, the Echo reported".
_IN_MIND = frozenset(
    """think know realise realize hope feel wonder learn imagine suppose guess dread find understand decide regret
    wish want""".split()
)
_CHECKING = frozenset("confirm verify check".split())
_SHOWN = SHOWING | {"confirm", "suggest", "indicate", "reveal", "find", "conclude", "determine", "point"}


def linked(block: Block, found: Sequence[Draft]) -> list[Draft]:
    """The drafts of one sentence with their parents set, parents first."""
    split: list[Draft] = []
    innermost: dict[int, Draft] = {}
    for draft in _governed(_described(found)):
        parent = innermost.get(id(draft.parent)) if draft.parent is not None else None
        steps = _unfolded(block, draft if parent is None else evolve(draft, parent=parent))
        innermost[id(draft)] = steps[-1]
        split.extend(steps)
    nested = [_nested(draft, split) for draft in split]
    return _parents_first(nested, split)


def _described(found: Sequence[Draft]) -> list[Draft]:
    """The drafts, where "People who know Roe said X" is no word of Roe's, "A woman who claims she is rich said X" puts
    forward X alone, and "A man who says Y told the Echo X" holds no X in his Y.
    """
    result = list(found)
    for draft in found:
        speaking = next((each for each in result if each is not draft and _tells_who_speaks(draft, each)), None)
        if speaking is None:
            continue
        begin, end = speaking.source[0]
        if begin == draft.cue[0][0]:
            whole = evolve(speaking, source=((draft.antecedent[0][0], end),))
            result = _instead([each for each in result if each is not draft], speaking, whole)
        elif draft.frame == "to":
            result = [each for each in result if each is not draft]
        else:
            kept = tuple((low, min(high, end)) for low, high in draft.content if low < end)
            result = _instead(result, draft, evolve(draft, content=kept))
    return result


def _governed(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, where the source of ", citing S" is the one that the sentence before it names, whoever read that."""
    result = list(drafts)
    for draft in drafts:
        if draft.frame != "citing" or draft.parent is not None:
            continue
        told = [
            each for each in result if each.source and each.content and each.frame != "citing" and _ends_at(each, draft)
        ]
        if told:
            result = _instead(result, draft, evolve(draft, content=told[-1].content, parent=told[-1]))
    return result


def _ends_at(told: Draft, citing: Draft) -> bool:
    """Whether `told` closes what stands before ", citing S", as "X, the Echo reported on Sunday" does."""
    start, end = _place(told)
    return told.content[-1][1] <= start and any(
        low <= start and end <= high <= citing.anchor for low, high in citing.content
    )


def _instead(drafts: Sequence[Draft], old: Draft, new: Draft) -> list[Draft]:
    """The drafts with `new` for `old`, as a parent too."""
    return [new if each is old else evolve(each, parent=new) if each.parent is old else each for each in drafts]


def _tells_who_speaks(draft: Draft, speaking: Draft) -> bool:
    """Whether the cue of `draft` stands in the name of the source of `speaking`: "who claims to be his aide"."""
    if not draft.antecedent or not speaking.source or speaking.parent is not None:
        return False
    begin, end = speaking.source[0]
    return begin <= draft.cue[0][0] < end <= speaking.anchor and speaking.frame not in {"according", "citing"}


def _unfolded(block: Block, draft: Draft) -> list[Draft]:
    """Two steps where a name holds two: "the Herald's sources", "an official quoted by the Herald"; and where an outlet
    asked who then speaks: "The Herald spoke to an official who said", "The Herald confirmed with an official that".
    """
    if draft.parent is not None or len(draft.source) != 1:
        return [draft]
    if draft.antecedent and (asked := _interviewer(block, draft.antecedent[0][0])) is not None:
        outer = evolve(draft, source=(asked[0],), cue=(asked[1],), antecedent=(), addressee=(), frame="folded")
        return [outer, evolve(draft, parent=outer)]
    lower, words = block.tokens.lower, block.tokens.words
    if draft.lemma in _CHECKING and draft.addressee and lower[draft.addressee[0][0] - 1] == "with":
        outer = evolve(draft, addressee=(), frame="folded")
        return [outer, evolve(draft, source=draft.addressee, addressee=(), antecedent=(), parent=outer)]
    start, end = draft.source[0]
    for i in range(start + 1, end - 1):
        owns = words[i - 1][0].isupper() or words[i - 1][0].isdigit() or lower[i - 1] in MEDIA_WORDS
        if lower[i] in {"'s", "’", "'"} and lower[end - 1] in INFORMANTS and owns:
            owner, informant = (start, i), (i + 1, end)
            if lower[start + 1] == "of":  # "one of the Herald's sources", "one of Roe's sources"
                owner, informant = (start + 2, i), (start, end)
                if owner[0] >= i or not press.is_press(block, *owner):
                    return [draft]
            outer = evolve(draft, source=(owner,), frame="folded")
            return [outer, evolve(draft, source=(informant,), parent=outer)]
        if lower[i] in RELAYED_BY and lower[i + 1] in {"by", "in"}:
            agent = phrases.after(block, i + 2, end)
            if agent is not None:
                outer = evolve(draft, source=((agent.start, agent.core),), cue=((i, i + 1),), frame="folded")
                stop = i - 2 if lower[i - 2] in RELATIVE_PRONOUNS and lower[i - 1] in BE else i
                return [outer, evolve(draft, source=((start, stop),), parent=outer)]
        if lower[i] in {"(", "["} and lower[i + 1] in {"via", "h/t"} and i + 2 < end:
            agent = phrases.after(block, i + 2, end)
            if agent is not None:
                outer = evolve(draft, source=((agent.start, agent.core),), cue=((i + 1, i + 2),), frame="folded")
                return [outer, evolve(draft, source=((start, i),), parent=outer)]
        if (heard := _spoken_to(block, i, end)) is not None:
            outer = evolve(draft, source=(heard,), cue=((i, heard[0]),), frame="folded")
            return [outer, evolve(draft, parent=outer)]
    return [draft]


def _spoken_to(block: Block, i: int, end: int) -> Range | None:
    """The outlet of "sources speaking to the Herald", "people who spoke to the Herald", "an aide who told the Herald",
    where that begins at `i`.
    """
    lower = block.tokens.lower
    verb = i + (lower[i] == "who")
    talks = TALKED if verb > i else {"speaking", "talking"}
    told = verb > i and lower[verb] == "told"
    if verb + 2 >= end or not (told or (lower[verb] in talks and lower[verb + 1] in {"to", "with"})):
        return None
    agent = phrases.after(block, verb + 2 - told, end, tight=True)
    if agent is None or not press.is_press(block, agent.start, agent.core):
        return None
    return agent.start, agent.core


def _interviewer(block: Block, start: int) -> tuple[Range, Range] | None:
    """The outlet and the verb of "the Herald spoke to", "Orlo TV has interviewed", of somebody named at `start`."""
    lower = block.tokens.lower
    verb = start - 2 if lower[start - 1] in {"to", "with"} else start - 1
    if lower[max(0, start - 3) : start] == ["reached", "out", "to"]:
        verb = start - 3
    elif verb < 1 or lower[verb] not in (TALKED if verb == start - 2 else {"interviewed", "contacted"}):
        return None
    begin = syntax.verb_start(block, 1, verb)
    who = subjects.before(block, 0, begin)
    if who is None or not press.is_publisher(block, who.start, who.core):
        return None
    return (who.start, who.core), (begin, start)


def _nested(draft: Draft, drafts: Sequence[Draft]) -> Draft:
    """`draft` with the closest attribution whose content holds it as its parent."""
    if draft.parent is not None:
        return draft
    place = _place(draft)
    best: Draft | None = None
    for other in drafts:
        if (
            other is not draft
            and other.parent is not draft
            and other.frame != "adverb"
            and _place(other) != place
            and _holds(other.content, place)
            and (best is None or other.length < best.length or (other.length == best.length and other.parent is best))
        ):
            best = other
    if best is None and draft.content and draft.anchor < draft.content[0][0]:
        # "Roe said: “X,” the Echo reported"
        best = next((each for each in drafts if each.content == draft.content and each.frame == "after"), None)
    return evolve(draft, parent=best) if best is not None else draft


def _place(draft: Draft) -> Range:
    ranges = draft.cue or draft.source
    return (min(start for start, _ in ranges), max(end for _, end in ranges))


def _holds(content: Sequence[Range], place: Range) -> bool:
    return any(start <= place[0] and place[1] <= end for start, end in content)


def _parents_first(nested: Sequence[Draft], originals: Sequence[Draft]) -> list[Draft]:
    position = {id(draft): n for n, draft in enumerate(originals)}
    done: dict[int, Draft] = {}
    order: list[Draft] = []

    def place(n: int, seen: frozenset[int]) -> Draft:
        if n in done:
            return done[n]
        draft = nested[n]
        parent = position.get(id(draft.parent)) if draft.parent is not None else None
        if parent is None or parent in seen:
            draft = draft if draft.parent is None else evolve(draft, parent=None)
        else:
            draft = evolve(draft, parent=place(parent, seen | {n}))
        done[n] = draft
        order.append(draft)
        return draft

    for n in range(len(nested)):
        place(n, frozenset({n}))
    return order


def testimony(block: Block, found: Sequence[Draft]) -> list[Draft]:
    """Without what is no further step: mute results ("tests confirm"), and a speaker's hedge on their own words.

    "Roe told the Herald that she believed X", "that X is believed" add nobody to the chain.
    """
    removed = {id(draft) for draft in found if _adds_nobody(block, draft)}
    kept: dict[int, Draft] = {}
    result: list[Draft] = []
    for draft in found:
        if id(draft) in removed:
            continue
        parent = draft.parent
        while parent is not None and id(parent) in removed:
            parent = parent.parent
        nearest = kept.get(id(parent)) if parent is not None else None
        again = draft if nearest is draft.parent else evolve(draft, parent=nearest)
        if nearest is not None and not draft.source and draft.frame == "noun" and not _called_false(block, draft):
            again = evolve(again, source=((draft.anchor, draft.anchor + 1),))  # "reports that there are rumours that X"
        kept[id(draft)] = again
        result.append(again)
    return result


def _in_the_story(block: Block, draft: Draft) -> bool:
    """Whether somebody in a story was told: "doctors told her she was ill, the Echo reported", "it was claimed".

    Him or her is not who tells the story, which is an outlet or nobody.
    """
    parent = draft.parent
    if parent is None or draft.lemma != "tell" or clauses.is_quotation(block, draft.content):
        return False
    hearers = [word for start, end in draft.addressee for word in block.tokens.lower[start:end]]
    teller = " ".join(block.tokens.words[slice(*parent.source[0])]) if parent.source else ""
    return hearers in (["him"], ["her"]) and (not teller or outlets.looks_like_outlet(teller))


def _adds_nobody(block: Block, draft: Draft) -> bool:
    lower = block.tokens.lower
    if _in_the_story(block, draft):
        return True
    if draft.parent is not None and draft.parent.frame in {"judged", "retracted"}:
        return True  # what is judged is the report, whoever made it
    if draft.parent is not None and draft.parent.lemma in DENYING and draft.parent.frame == "object":
        return True  # "refuted reports which suggested X"
    if draft.source and not draft.antecedent and lower[slice(*draft.source[0])] in (["i"], ["we"], ["you"]):
        return True  # the writer's own, or a quotation whose marks were lost
    if draft.source and draft.frame not in {"according", "citing"}:
        start, end = draft.source[0]
        mute = lower[end - 1] in MUTE and "official" not in lower[start:end]  # official figures are some office's
        if mute and not draft.antecedent and draft.lemma in _SHOWN:
            return True
        if draft.parent is not None and draft.frame == "object" and draft.negated:
            return True
        if draft.parent is not None and draft.lemma in _IN_MIND:
            return True
        if (
            draft.parent is not None
            and draft.lemma in THOUGHT
            and end - start == 1
            and lower[start] in SUBJECT_PRONOUNS
        ):
            return True
    if draft.parent is not None and not draft.source and draft.frame in {"noun", "adverb"}:
        return draft.frame == "adverb" or not _is_all_that_is_said(block, draft, draft.parent)
    return draft.parent is not None and draft.frame == "passive-to" and draft.lemma in THOUGHT and not draft.source


def _is_all_that_is_said(block: Block, rumour: Draft, parent: Draft) -> bool:
    """Whether a source says little more than that there is a rumour: "reports that there are rumours that X"."""
    whole = rumour.content[-1][1] - rumour.anchor
    existential = block.tokens.lower[max(0, rumour.anchor - 5) : rumour.anchor]
    return 2 * whole >= parent.length or "there" in existential


def _called_false(block: Block, rumour: Draft) -> bool:
    """Whether a debunking word stands in what a rumour seems to say: "said rumours that he died are false"."""
    return any(not DEBUNKING_WORDS.isdisjoint(block.tokens.lower[low:high]) for low, high in rumour.content)
