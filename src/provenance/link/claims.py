"""From statements to claims: what each story mainly says, then whatever else is said more than once."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

from attrs import evolve, frozen

from provenance.link.answers import answered
from provenance.link.asked import asked_id, elsewhere, gather
from provenance.link.central import Profile, bearing, one_thing, profile
from provenance.link.corrections import NONE, Corrections, regrouped, stances
from provenance.link.likeness import gist, likeness
from provenance.link.polarity import MOSTLY, Sign, polarities, sign
from provenance.link.relation import relations
from provenance.link.repeats import repeats
from provenance.link.setting import Setting, settings
from provenance.link.signals import concepts, weight
from provenance.link.similarity import DIGITS
from provenance.link.stories import Topic, named, nearness, neighbours, stories, topic
from provenance.link.wording import central
from provenance.model import Claim, Document, Relation, Statement

BEARS_FROM = 0.2  # probability from which a statement belongs to its story's main claim
FIRM, COPY = 0.4, 0.9  # probability of a member from which what is this like it belongs as well
ANSWERS = 0.5  # how surely a denial belongs that only answers a member: a judgement
ALMOST_ALL = 0.9  # share of denials from which what a story puts forward is itself that something is not so
CORE = 12  # concepts that a negation must reach to negate a claim
_CERTAIN: Mapping[str, float] = {}


@frozen
class Group:
    """The members of a claim to be, how surely each belongs, and the concepts that the claim is about.

    `mostly` is the share of negative members from which the claim is itself negative. Ids of members: `echoes` are
    headlines that only say what their own body says, and would count their document twice; `answers` belong by what
    they answer, not by what they say, `put` because a person says so. `under` is the other wording asked that got
    what bears on it.
    """

    members: tuple[Setting, ...]
    weights: tuple[float, ...]
    core: frozenset[str]
    mostly: float = MOSTLY
    echoes: frozenset[str] = frozenset()
    answers: frozenset[str] = frozenset()
    put: frozenset[str] = frozenset()
    under: str | None = None


def link(
    statements: Sequence[Statement],
    documents: Sequence[Document],
    asked: Sequence[str] = (),
    corrections: Corrections = NONE,
) -> tuple[Claim, ...]:
    """Every statement in exactly one claim, most of them alone, with polarity and relation towards it.

    First come what bears on the wordings in `asked` (their claims exist even when nothing does), then the main
    proposition of every story that more than one document tells, then what else is said in several places. The
    order of statements and documents makes no difference, nor do documents on other topics: words are weighed
    against a fixed background, and groups merge by their own likeness alone. What a person says in `corrections` wins.
    Claims are sorted by id.
    """
    asked = list(dict.fromkeys(asked))
    by_id = {document.id: document for document in sorted(documents, key=lambda each: each.id)}
    topics = {id: topic(document) for id, document in by_id.items()}
    placed = settings(sorted(statements, key=lambda said: said.id), by_id)
    near = nearness(list(topics.values()))
    main = _main_groups(placed, topics, stories(near))
    taken = {each.statement.id for group in main for each in group.members}
    left = [each for each in placed if each.statement.id not in taken]
    around = neighbours(near, list(topics))
    others = repeats(left, around, {id: each.names for id, each in topics.items()})
    found = _answering([*main, *(_about("", members) for members in others)], placed)
    used = {id: each.names for id, each in topics.items()}
    worded = _put_right(_asked(asked, found, named(topics, around), used), corrections)
    return tuple(sorted((_claim(*each, corrections) for each in worded), key=lambda claim: claim.id))


def _asked(
    asked: Sequence[str],
    groups: Sequence[Group],
    named: Mapping[str, frozenset[str]],
    own: Mapping[str, frozenset[str]],
) -> list[tuple[Group, str | None]]:
    """The group of each wording that is asked for, then what is left of the groups.

    `named` are the concepts that the documents on the topic of each use as names, `own` those that it uses itself.
    """
    if not asked:
        return [(group, None) for group in groups]
    given, rest = gather(asked, [group.members for group in groups], named, own)
    answers = frozenset().union(*(group.answers for group in groups))
    sure = {each.statement.id: p for group in groups for each, p in zip(group.members, group.weights, strict=True)}
    found: list[tuple[Group, str | None]] = []
    for text, members, n in zip(asked, given, elsewhere(asked, given, named), strict=True):
        here = {each.statement.id for each in members}
        whole = [group for group in groups if len(group.members) > 1 and here.issuperset(_ids(group, None))]
        group = _about(text, members, sure, frozenset().union(*(group.core for group in whole)))
        found.append((evolve(group, answers=answers, under=None if n is None else asked[n]), text))
    as_it_was = {group.members: group for group in groups}
    return [*found, *((as_it_was.get(tuple(members)) or _about("", members), None) for members in rest)]


def _put_right(found: Sequence[tuple[Group, str | None]], corrections: Corrections) -> list[tuple[Group, str | None]]:
    """The groups, each with the wording that was asked for, as corrections have them.

    A group goes on where most of its members are, an asked one where its claim is.
    """
    if not corrections.made:
        return list(found)
    ids = [_ids(*each) for each in found]
    home = {id: n for n, group in enumerate(ids) for id in group}
    placed = {each.statement.id: each for group, _ in found for each in group.members}
    kept = []
    for members in map(set, regrouped(ids, corrections)):
        old = [
            n
            for n in sorted({home[id] for id in members})
            if (2 * len(members & set(ids[n])) > len(ids[n]) if found[n][1] is None else ids[n][0] in members)
        ]
        if len(old) == 1 and members == set(ids[old[0]]):
            kept.append(found[old[0]])
        else:
            here = [placed[id] for id in sorted(members & placed.keys())]
            kept.append(_continued([found[n] for n in old], here, corrections))
    return kept


def _continued(
    old: Sequence[tuple[Group, str | None]], members: Sequence[Setting], corrections: Corrections
) -> tuple[Group, str | None]:
    """The group of these members, which goes on from `old` ones: first of all one that was asked for, then the largest.

    What comes alone from elsewhere a person put there. It is about what its parts were about, less those of which a
    person says how they stand.
    """
    old = sorted(old, key=lambda each: (each[1] is None, -len(each[0].members), min(_ids(*each))))
    spoken = [each for each in old if not set(_ids(*each)) <= corrections.stands.keys()]
    if not spoken:
        return _about("", members), None
    (first, text), *others = spoken
    core = first.core.union(*(group.core for group, _ in others)) if text is None else first.core
    kept = [group for group, wording in old if wording is not None or len(group.members) > 1]
    sure = {each.statement.id: p for group in kept for each, p in zip(group.members, group.weights, strict=True)}
    changed = evolve(
        first,
        members=tuple(members),
        weights=tuple(sure.get(each.statement.id, 1.0) for each in members),
        core=core,
        echoes=_echoes(members, core),
        answers=frozenset().union(*(group.answers for group in kept)) & sure.keys(),
        put=frozenset(each.statement.id for each in members) - sure.keys(),
    )
    return changed, text


def _ids(group: Group, text: str | None) -> list[str]:
    """The ids of its members, and of the claim that was asked for."""
    return [*([] if text is None else [asked_id(text)]), *(each.statement.id for each in group.members)]


def _answering(groups: Sequence[Group], placed: Sequence[Setting]) -> list[Group]:
    """The groups, with denials and doubts that stand alone moved to the group of the statement that they answer."""
    answers = answered(placed)
    group_of = {each.statement.id: n for n, group in enumerate(groups) for each in group.members}
    moved = {
        n: group_of[answer]
        for n, group in enumerate(groups)
        if len(group.members) == 1 and (answer := answers.get(group.members[0].statement.id))
    }
    found = {n: group for n, group in enumerate(groups) if n not in moved}
    for n, target in sorted(moved.items()):
        if target in found:
            found[target] = _joined(found[target], groups[n].members[0])
        else:
            found[n] = groups[n]
    return [found[n] for n in sorted(found)]


def _joined(group: Group, answer: Setting) -> Group:
    return evolve(
        group,
        members=(*group.members, answer),
        weights=(*group.weights, 0.0),
        answers=group.answers | {answer.statement.id},
    )


def _main_groups(
    placed: Sequence[Setting], topics: Mapping[str, Topic], told_together: Sequence[Sequence[int]]
) -> list[Group]:
    ids = list(topics)
    by_document: dict[str, list[Setting]] = {id: [] for id in ids}
    for each in placed:
        if each.statement.document in by_document:
            by_document[each.statement.document].append(each)
    found = []
    for story in told_together:
        told = [each for n in story for each in by_document[ids[n]]]
        if len(story) > 1 and told:
            main = profile({ids[n]: topics[ids[n]] for n in story}, told)
            if one_thing(main) and (group := _main(told, main)).members:
                found.append(group)
    return found


def _main(told: Sequence[Setting], story: Profile) -> Group:
    core = story.chief
    sure = {each.statement.id: p for each, p in zip(told, bearing(told, story), strict=True) if p >= BEARS_FROM}
    sure |= _copies([each for each in told if each.statement.id not in sure and not each.headline], told, sure)
    chosen = [each for each in told if each.statement.id in sure]
    weights = tuple(sure[each.statement.id] for each in chosen)
    return Group(tuple(chosen), weights, core, ALMOST_ALL, _echoes(chosen, core))


def _echoes(members: Sequence[Setting], core: frozenset[str]) -> frozenset[str]:
    headlines = [each for each in members if each.headline]
    titled = {each.statement.document for each in headlines}
    below = [each for each in members if not each.headline and each.statement.document in titled]
    said = {(each.statement.document, sign(each, core)) for each in below}
    return frozenset(each.statement.id for each in headlines if (each.statement.document, sign(each, core)) in said)


def _copies(left: Sequence[Setting], told: Sequence[Setting], sure: Mapping[str, float]) -> dict[str, float]:
    """Those left that say what a sure member says: statement id -> how surely that one belongs."""
    firm = [(gist(each.statement.text), p) for each in told if (p := sure.get(each.statement.id, 0.0)) >= FIRM]
    found = {}
    for each in left:
        said = gist(each.statement.text)
        if (best := max((p for other, p in firm if likeness(said, other) >= COPY), default=0.0)) > 0:
            found[each.statement.id] = best
    return found


def _about(
    text: str,
    members: Sequence[Setting],
    sure: Mapping[str, float] = _CERTAIN,
    besides: frozenset[str] = frozenset(),
) -> Group:
    weights = tuple(sure.get(each.statement.id, 1.0) for each in members)
    mostly = (
        MOSTLY
        if not text
        else 0.0
        if sign(Setting(Statement(text=text), text), concepts(text)) is Sign.NEGATES
        else 2.0
    )
    core = concepts(text) | besides or _shared(members)
    return Group(tuple(members), weights, core, mostly, _echoes(members, core))


def _shared(members: Sequence[Setting]) -> frozenset[str]:
    """The concepts that more than half of the members have, the weightiest first."""
    counts: dict[str, int] = {}
    for each in members:
        for concept in sorted(concepts(each.statement.text)):
            counts[concept] = counts.get(concept, 0) + 1
    common = [concept for concept, count in counts.items() if 2 * count > len(members)]
    return frozenset(sorted(common, key=lambda concept: (-weight(concept), concept))[:CORE])


def _sure(said: Statement, belongs: float) -> float:
    """How sure it is that somebody is rightly read to say this, and that it speaks on its claim.

    An attribution misread is mostly one of somebody else, or of a little more or less: on PolNeAR's training articles
    (2,575 attributions) those read with confidence .5, .7, .8 and .9 stood where annotators marked one in 88, 95, 97
    and 98 of 100 cases; hence the square.
    """
    return round((1 - (1 - said.confidence) ** 2) * (belongs or ANSWERS), DIGITS)


def _claim(group: Group, asked: str | None, corrections: Corrections) -> Claim:
    ids = _ids(group, None)
    towards = stances(ids, polarities(group.members, group.core, group.mostly), corrections)
    related = relations(group.members, towards, group.weights, group.core, group.echoes, group.answers)
    related = [
        Relation.PART if id in group.put and relation is Relation.BEARS else relation
        for id, relation in zip(ids, related, strict=True)
    ]
    said = [
        evolve(each.statement, polarity=polarity, relation=relation, confidence=_sure(each.statement, belongs))
        for each, polarity, relation, belongs in zip(group.members, towards, related, group.weights, strict=True)
    ]
    said.sort(key=lambda statement: statement.id)
    told = corrections.of(_ids(group, asked))
    if asked is not None:
        under = None if said else group.under
        return Claim(asked_id(asked), asked, said, asked=True, corrections=told, under=under)
    digest = hashlib.sha256("\n".join(statement.id for statement in said).encode()).hexdigest()[:10]
    return Claim(f"c-{digest}", central(group.members, towards, group.weights), said, corrections=told)
