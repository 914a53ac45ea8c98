"""Who takes or posts a picture, or posts a message: "S filmed a video of X", "X appeared in photos tweeted by S"."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from provenance import outlets
from provenance.extract.grammar import clauses, phrases, subjects
from provenance.extract.grammar.doings import doing
from provenance.extract.grammar.draft import Draft, Range
from provenance.extract.grammar.phrases import Phrase
from provenance.extract.text.block import Block
from provenance.lexicon.grammar import DAYS_AND_TIMES, DETERMINERS, PREPOSITIONS, RELATIVE_PRONOUNS, is_adverb
from provenance.lexicon.organisations import IMAGE_WORDS, SOCIAL_MEDIA_WORDS, SOCIAL_SITES
from provenance.lexicon.reports import HEARSAY_ADVERBS, MESSAGES

_POSTING = frozenset("posted posting uploaded uploading tweeted tweeting retweeted".split())
_GIVING_OUT = frozenset("shared sharing released releasing circulated circulating published publishing".split())
_MAKING = frozenset("captured filmed photographed provided recorded snapped supplied".split())
_DEVICES = frozenset("camera cameras cctv dashcam dashcams drone phone satellite satellites".split())
_WRITTEN = MESSAGES - {"statement", "statements", "release"} | {"obituary", "tribute", "images"}
_TURNED = frozenset("took taken turned".split())  # "took to Twitter"
_TELLING = frozenset("purports claims claimed shows showed says said".split())
_REACH = 8  # tokens from the verb to what is posted
_FAR = 12  # tokens from "posted" to "by"


def read(block: Block, low: int, high: int, found: Sequence[Draft]) -> list[Draft]:
    """`found` with whoever posts something in the sentence `low`..`high`, instead of what is posted."""
    lower = block.tokens.lower
    for i in range(low + 1, high - 1):
        if block.inside(i) or lower[i] not in _POSTING | _GIVING_OUT | _MAKING | _TURNED:
            continue
        post = _by_subject(block, low, high, i) or _by_agent(block, low, high, i)
        if post is not None:
            return _with(block, low, high, found, post)
    return list(found)


def _by_subject(block: Block, low: int, high: int, i: int) -> Draft | None:
    """Read "S posted a photo", "S, who posted the tribute on Twitter", "S took to Twitter to show the photo"."""
    lower, done = block.tokens.lower, doing(block, low, i)
    if done is None or done.passive or not (HEARSAY_ADVERBS | DETERMINERS).isdisjoint(lower[done.start - 1 : i]):
        return None
    end = _to_network(block, high, i) if lower[i] in _TURNED else _object_end(block, high, i)
    who = subjects.before(block, low, done.start) if end else None
    if who is not None and lower[who.start : who.start + 2] == ["the", "moment"] and who.core > who.start + 2:
        who = evolve(who, start=who.start + 2)  # "This is the moment a farmer filmed footage of X"
    if who is None or not _is_poster(block, who) or (lower[done.start - 1] == "to" and lower[i] in _MAKING):
        return None
    named = _antecedent(block, low, who) if lower[who.start] in RELATIVE_PRONOUNS else ()
    return Draft(i, "post", "posted", ((who.start, who.core),), ((i, end),), antecedent=named)


def _antecedent(block: Block, low: int, who: Phrase) -> tuple[Range, ...]:
    named = subjects.antecedent(block, low, who.start)
    if named is None:
        return ()
    by = [k + 1 for k in range(named.start, named.core - 1) if block.tokens.lower[k] == "by"]
    return ((by[-1] if by else named.start, named.core),)


def _to_network(block: Block, high: int, i: int) -> int:
    """The end of "took to Twitter", with its verb at `i`; else 0."""
    lower = block.tokens.lower
    reached = lower[i + 1] == "to" and not SOCIAL_SITES.isdisjoint(lower[i + 2 : min(high, i + 4)])
    return i + 2 if reached else 0


def _object_end(block: Block, high: int, i: int) -> int:
    """The end of the name of the picture or message that is posted, given out, or put on a network; else 0."""
    lower = block.tokens.lower
    thing = Phrase(i + 1, i + 2, i + 2) if lower[i + 1] in {"it", "them"} else phrases.after(block, i + 1, high)
    if thing is None or lower[i + 1] == "no":
        return 0
    reach = min(thing.core, i + _REACH)
    head = next((k for k in range(i + 1, reach) if lower[k] in PREPOSITIONS), reach)
    written = lower[i] not in _GIVING_OUT | _MAKING or lower[i].startswith("publi")
    known = IMAGE_WORDS | _WRITTEN if written else IMAGE_WORDS
    if not known.isdisjoint(lower[i + 1 : head]):
        return max(k for k in range(i + 1, head) if lower[k] in known) + 1
    near = lower[i + 1 : min(high, thing.core + _REACH)]
    on_network = any(word in SOCIAL_SITES for word in near) and not {"to", "on", "via"}.isdisjoint(near)
    return head if on_network and lower[i] in _POSTING else 0


def _by_agent(block: Block, low: int, high: int, i: int) -> Draft | None:
    """Read "was uploaded to Instagram by S", "in a photo tweeted by S", "a photo posted on the group's account"."""
    lower = block.tokens.lower
    done = doing(block, low, i)
    reduced = lower[i - 1] in IMAGE_WORDS | {"tweet", "letter"} and (done is None or done.start == i)
    if lower[i] in _MAKING or not lower[i].endswith("ed") or not (reduced or (done is not None and done.passive)):
        return None
    if lower[i] in _GIVING_OUT and IMAGE_WORDS.isdisjoint(lower[low:i]):
        return None
    for k in range(i + 1, min(high - 1, i + _FAR)):
        where = lower[k] in {"on", "to", "via", "from"}
        agent = phrases.after(block, k + 1, high) if lower[k] == "by" or where else None
        if agent is not None and where:
            agent = agent if {"account", "page"} & set(lower[agent.start : agent.core]) else None
            after = lower[agent.core : agent.core + 2] if agent is not None else []
            agent = None if "by" in after else agent
        if agent is not None and _is_poster(block, agent):
            return Draft(i, "post", "posted", ((agent.start, _name_end(block, agent)),), ((i, k + 1),))
        if not where and lower[k] in {",", ";", "and", "after", "with"}:
            return None
    return None


def _name_end(block: Block, agent: Phrase) -> int:
    """Where who is named by "by Roe on Twitter", "by Roe from Orlo", "by Roe purports to" ends."""
    lower = block.tokens.lower
    for k in range(agent.start + 1, agent.core):
        placed = lower[k] in {"on", "to"} and not SOCIAL_SITES.isdisjoint(lower[k + 1 : k + 3])
        if placed or lower[k] in {"from", "who"} or lower[k] in _TELLING:
            return k
    return agent.core


def _is_poster(block: Block, who: Phrase) -> bool:
    """Whether somebody can post: no picture, no paper that puts out its own report."""
    lower, words = block.tokens.lower, block.tokens.words[who.start : who.core]
    if lower[who.core - 1] in IMAGE_WORDS | _DEVICES or lower[who.start] in IMAGE_WORDS | DAYS_AND_TIMES or not words:
        return False
    if lower[who.start] in {"i", "we", "you", "it"} or is_adverb(lower[who.start]):
        return False
    on_network = not SOCIAL_MEDIA_WORDS.isdisjoint(lower[who.start : who.core])
    return on_network or not outlets.looks_like_outlet(" ".join(words))


def _with(block: Block, low: int, high: int, found: Sequence[Draft], post: Draft) -> list[Draft]:
    """`found`, where whoever posts stands for what they post; else with the post, whose content is the sentence."""
    result = [_told_by(block, draft, post) for draft in found]
    place = post.cue[0]
    holding = [draft for draft in result if draft.holds(place[0])]
    if any(draft.source == (post.antecedent or post.source) for draft in result):
        return result
    if holding and all(draft.source for draft in holding):
        return [*result, evolve(post, content=holding[-1].content)]
    if any(draft.source or draft.frame != "adverb" for draft in result):
        return result
    content = clauses.cleaned(block, ((low, clauses.sentence_end(block, high)),))
    return [evolve(post, content=content)] if content else result


def _told_by(block: Block, draft: Draft, post: Draft) -> Draft:
    """`draft` with whoever posts as its source, if that was the picture or the network."""
    lower, cue = block.tokens.lower, post.cue[0]
    spoken = draft.antecedent or draft.source
    posted = any(cue[0] < start < cue[1] for start, _ in spoken)
    given = any(start < cue[0] < end and not IMAGE_WORDS.isdisjoint(lower[start : cue[0]]) for start, end in spoken)
    placed = draft.frame == "surfaced" and any(start <= post.anchor < end for start, end in draft.cue)
    if not draft.content or not (posted or placed or (given and post.cue[0][1] == post.source[0][0])):
        return draft
    return evolve(draft, source=post.antecedent or post.source, antecedent=())
