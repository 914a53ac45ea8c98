"""Verbs of saying and thinking: "S said that X", "X, S said", "said S", "A, S said, B", "S, who said X"."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from provenance.extract.grammar import clauses, listeners, phrases, press, subjects, syntax
from provenance.extract.grammar.clauses import Complement
from provenance.extract.grammar.cues import verb_group
from provenance.extract.grammar.draft import Draft, Range
from provenance.extract.grammar.governors import PUTTING_OUT, Clause, governed
from provenance.extract.grammar.phrases import Phrase
from provenance.extract.sayings import passives
from provenance.extract.text.block import Block
from provenance.lexicon.grammar import (
    AUXILIARIES,
    CONJUNCTIONS,
    DAYS_AND_TIMES,
    DETERMINERS,
    HAVE,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    is_adverb,
)
from provenance.lexicon.organisations import DOCUMENT_WORDS
from provenance.lexicon.reports import MESSAGES, PUBLICATIONS
from provenance.lexicon.verbs import CLAUSE_ONLY, SHOWING, SPEECH, TALKED, THOUGHT, VERB_FORMS

MOST_CUES = 24  # in one sentence: with more it is no prose, and the time is better spent elsewhere
_SUBORDINATE = frozenset("while although though as when if after since because whereas before".split())
_TO_BE_AT = frozenset("at to for".split())  # "reported at the clinic", "reported for duty"
_LOYALTY = frozenset("allegiance loyalty fealty oath oaths bayat".split())
_LONGEST_NAME = 5  # words
_PIECES = PUBLICATIONS | MESSAGES | frozenset("disclaimer details entry writeup write-up notice page profile".split())
_WHEN = DAYS_AND_TIMES | DETERMINERS | frozenset("minutes hour day".split())
_PAPERS = DOCUMENT_WORDS | frozenset("copy copies contract contracts".split())
_AFTERTHOUGHTS = frozenset("who which in after when as according while at during on".split())


def read(block: Block, low: int, high: int) -> list[Draft]:
    """The attributions that verbs make in the sentence `low`..`high`."""
    found: list[Clause] = []
    for head in range(low, high):
        if len(found) >= MOST_CUES:
            break
        if block.tokens.lower[head] not in VERB_FORMS or block.inside(head):
            continue
        group = verb_group(block, low, high, head)
        if group is not None:
            clause = governed(block, low, high, group, found)
            if clause is not None:
                found.append(clause)
    return [draft for clause in found if (draft := _draft(block, low, high, clause, found)) is not None]


def _draft(block: Block, low: int, high: int, clause: Clause, found: Sequence[Clause]) -> Draft | None:
    group = clause.group
    if group.form == "passive":
        return passives.read(block, low, high, group)
    complement = clauses.complement(block, clause.end, high, group)
    if clauses.is_request(block, group.lemma, complement.start):
        return None
    if group.lemma == "report" and complement.frame == "about" and block.tokens.lower[complement.start] in _TO_BE_AT:
        return None
    if group.lemma in {"call", "dub"} and complement.frame == "quote" and _is_name(block, complement.start):
        return None  # "a service reportedly called “Orlo Now”"
    if group.lemma == "swear" and not _LOYALTY.isdisjoint(block.tokens.lower[complement.start : complement.start + 4]):
        return None
    if _is_aside(block, clause, complement, high):
        complement = evolve(complement, frame="object")
    who = clause.subject is not None and block.tokens.lower[clause.subject.start] in {"who", "which"}
    left = () if clause.shared or who else clauses.left_content(block, low, clause.start)
    content: tuple[Range, ...]
    frame = complement.frame
    if left and left[0][0] < low and not clause.inverted and frame not in {"none", "parenthesis"}:
        left = ()  # "Roe said: “X.” Ek told the Echo: “Y.”": the sentence before is not Ek's
    if left and _is_according(block, *left[0]):
        left = ()  # "According to Roe, the men posted under cover were ill"
    if left and frame == "that" and _opens_with_scrap(block, left, complement.start, high):
        left = ()
    if left and (frame in {"none", "parenthesis"} or clause.inverted or clauses.is_quotation(block, left)):
        if not (group.lemma in SPEECH | THOUGHT or _is_shown(block, clause) or clauses.is_quotation(block, left)):
            return None
        right: tuple[Range, ...] = ()
        if (
            frame in {"parenthesis", "quote", "colon"}
            and complement.start < high
            and not (
                frame == "parenthesis" and _is_afterthought(block, complement.start, left, inverted=clause.inverted)
            )
        ):
            right = ((complement.start, _right_end(block, low, high, clause, complement, found)),)
        if not right and left[0][1] - left[0][0] < 3 and not clauses.is_quotation(block, left):
            return None  # "However, S said."
        content = (*left, *right)
        frame = "split" if right else "after"
    elif frame == "opening":
        content = ()
    elif (things := _said_of(block, low, high, clause, complement)) is not None:
        content = things
    elif frame in {"clause", "object"} and block.tokens.words[complement.start] in AUXILIARIES:
        return None  # "the shots heard on the tape were real"
    elif frame == "parenthesis" and _notes(block, low, clause):
        content, frame = ((complement.start, clauses.before_turn(block, complement.start, high)),), "according"
    elif frame in {"none", "parenthesis"}:
        return None
    else:
        content = ((complement.start, _right_end(block, low, high, clause, complement, found)),)
    content = clauses.cleaned(block, content)
    if not (content or frame == "opening"):
        return None
    subject = clause.subject
    listener = complement.addressee
    end = subject.end if subject else 0
    if subject and clause.inverted and not listener:
        end, listener = listeners.parted(block, subject.start, subject.end)
    if frame == "object" and not listener:
        stop, listener = listeners.parted(block, *content[-1])
        content = (*content[:-1], (content[-1][0], stop))
    source = ((subject.start, end),) if subject else ()
    antecedent = _antecedent(block, low, subject)
    if antecedent and (outlet := _published_by(block, low, antecedent[0])) is not None:
        source, antecedent = ((outlet.start, outlet.core),), ()
    if not listener and subject and not clause.shared and frame not in {"after", "split"}:
        listener = listeners.interviewer(block, low, subject.start)
    return Draft(
        group.head,
        group.lemma,
        frame,
        source,
        ((group.start, group.end),),
        content,
        listener,
        antecedent,
        group.negated,
        group.modal,
    )


def _is_shown(block: Block, clause: Clause) -> bool:
    """Whether the clause is that of "X, papers seen by the Echo show"."""
    subject = clause.subject
    if subject is None or clause.group.lemma not in SHOWING or clause.inverted:
        return False
    return not _PAPERS.isdisjoint(block.tokens.lower[subject.start : subject.core])


def _is_name(block: Block, start: int) -> bool:
    """Whether the quotation at `start` is a few words in capitals, as names and titles are."""
    quotation = block.quotations[block.quoted[start]]
    named = [word for word in block.tokens.words[quotation.start : quotation.end] if word[0].isalnum()]
    return 0 < len(named) <= _LONGEST_NAME and all(not word[0].islower() for word in named)


def _opens_with_scrap(block: Block, left: tuple[Range, ...], that: int, high: int) -> bool:
    """Whether the quotation before the verb only says when or how: 'In a “joint effort,” S announced that X'."""
    start = left[0][0]
    adverbial = block.tokens.lower[start] in PREPOSITIONS and not block.inside(start)
    return adverbial and syntax.has_clause(block, that + 1, high)


def _notes(block: Block, low: int, clause: Clause) -> bool:
    """Whether the clause is that of "As S reports, X"."""
    subject = clause.subject
    opens = subject is not None and low < subject.start <= low + 2 and not clause.shared and not clause.group.modal
    return opens and "as" in block.tokens.lower[low : low + 2] and clause.group.lemma in SPEECH | SHOWING


def _is_aside(block: Block, clause: Clause, complement: Complement, high: int) -> bool:
    """Whether the main clause goes on after the object: "The Echo, which reported the leak, said"."""
    comma = _comma(block, complement.start, high)
    if comma >= high or block.tokens.lower[comma] != "," or clause.group.lemma in CLAUSE_ONLY:
        return False
    return (
        complement.frame == "clause"
        and _is_inserted(block, clause)
        and not any(syntax.is_finite(block, i) for i in range(complement.start, comma))
    )


def _is_inserted(block: Block, clause: Clause) -> bool:
    """Whether the clause is that of ", who said X,"."""
    who = clause.subject.start if clause.subject else 0
    return who > 0 and block.tokens.lower[who] in {"who", "which"} and block.tokens.lower[who - 1] == ","


def _said_of(block: Block, low: int, high: int, clause: Clause, complement: Complement) -> tuple[Range, ...] | None:
    """The content of "the reports, which S said were false, spread": what was said of the thing before "which"."""
    subject, start = clause.subject, complement.start
    if subject is None or clause.shared or complement.frame not in {"clause", "object"} or subject.start - 1 <= low:
        return None
    if block.tokens.lower[subject.start - 1] not in {"which", "that", "who"} or not syntax.is_finite(block, start):
        return None
    thing = subjects.antecedent(block, low, subject.start - 1)
    return ((thing.start, thing.core), (start, _comma(block, start, high))) if thing is not None else None


def _comma(block: Block, start: int, high: int) -> int:
    """The next comma outside of quotations, or the sentence's end."""
    commas = (i for i in range(start, high) if block.tokens.lower[i] == "," and not block.inside(i))
    return next(commas, clauses.sentence_end(block, high))


def _is_afterthought(block: Block, start: int, left: tuple[Range, ...], *, inverted: bool) -> bool:
    """Whether what follows ", S said," says how or when it was said, rather than going on with the content."""
    if inverted or clauses.is_quotation(block, left):
        return True
    first = block.tokens.lower[start] if start < len(block.tokens) else ""
    return first.endswith("ing") or first in _AFTERTHOUGHTS


def _antecedent(block: Block, low: int, subject: Phrase | None) -> tuple[Range, ...]:
    """What "who" in ", officials who said" stands for."""
    if subject is None or block.tokens.lower[subject.start] not in {"who", "which", "that"}:
        return ()
    phrase = subjects.antecedent(block, low, subject.start)
    if phrase is None:
        return ()
    start = phrase.start
    for i in range(phrase.start, phrase.core - 1):
        word, capital = block.tokens.lower[i], block.tokens.words[i + 1][0].isupper()
        if (word in {"by", "to", "with", "from", "against"} and capital) or (
            word == "by" and any(name[0].isupper() for name in block.tokens.words[i + 1 : phrase.core])
        ):
            start = i + 1  # "allegations made by Roe, who said", "by the little-known Roe"
        elif word == "of" and block.tokens.lower[i - 1] in {"that", "those"}:
            start = i + 1  # "their claims match those of the Society, which said"
        elif word in {"to", "with"} and block.tokens.lower[i - 1] in TALKED:
            start = i + 1  # "The mayor spoke to an engineer who said"
    return ((start, phrase.core),)


def _published_by(block: Block, low: int, piece: Range) -> Phrase | None:
    """The outlet of "The Echo has a disclaimer that says", "posted a note that said"."""
    lower = block.tokens.lower
    start = piece[0]
    ours = not _PIECES.isdisjoint(lower[start + 1 : min(start + 5, piece[1])]) and lower[start] in {"a", "an", "some"}
    if not ours or start - 1 <= low or lower[start - 1] not in HAVE | PUTTING_OUT:
        return None
    who = subjects.before(block, low, start - 1)
    named = who is not None and press.is_publisher(block, who.start, who.core)
    return who if named else None


def _right_end(
    block: Block, low: int, high: int, clause: Clause, complement: Complement, found: Sequence[Clause]
) -> int:
    """Where content that follows the verb ends: at the sentence's end, or before what another source takes over."""
    inserted = _is_subordinate(block, low, clause.start) or (
        ((clause.group.form == "participle" and clause.shared) or _is_inserted(block, clause))
        and _goes_on(block, complement.start, high)
    )
    end = clauses.natural_end(block, complement, high, inserted=inserted)
    if _names(block, clause, complement):
        end = min(end, block.quotations[block.quoted[complement.start]].end)
    if complement.frame in {"that", "clause"}:
        end = clauses.before_own_past(block, complement.start, end)
    for other in found:
        if other.group.head <= clause.group.head or other.start <= complement.start or other.start >= end:
            continue
        cut = _cut(block, complement.start, clause, other, high)
        if cut is not None:
            return min(end, cut)
    return end


def _names(block: Block, clause: Clause, complement: Complement) -> bool:
    """Whether the clause is that of "what S called “X”", which goes on without S."""
    before = clause.start - 1
    return (
        complement.frame == "quote"
        and clause.group.lemma in {"call", "describe", "term", "label"}
        and before >= 0
        and block.tokens.lower[before] == "what"
    )


def _is_subordinate(block: Block, low: int, start: int) -> bool:
    """Whether a clause at `start` opens the sentence under a conjunction: "While S said X, the main clause"."""
    return start == low + 1 and block.tokens.lower[low] in _SUBORDINATE


def _goes_on(block: Block, start: int, high: int) -> bool:
    """Whether the main verb follows the comma that closes an insertion."""
    for i in range(start, high - 1):
        if block.tokens.lower[i] == "," and not block.inside(i):
            return syntax.is_finite(block, i + 1)
    return False


def _cut(block: Block, start: int, clause: Clause, other: Clause, high: int) -> int | None:
    """Where `other` takes over from `clause`, if it does not lie inside the content of `clause`."""
    lower = block.tokens.lower
    i = other.start
    before = lower[i - 1] if i > start else ""
    if other.shared and other.subject is clause.subject and other.group.form != "infinitive":
        while i > start and (lower[i - 1] in CONJUNCTIONS or lower[i - 1] in {",", "while", "after", "before"}):
            i -= 1
        return i
    following = clauses.complement(block, other.end, high, other.group)
    if (
        following.frame in {"none", "parenthesis"}
        and other.group.form == "finite"
        and (before == "," or block.ends_quotation(i - 1))
    ):
        return i - 1 if before == "," else i
    if (
        other.group.lemma in SPEECH
        and before in {"but", "while", "and", "whereas", "though", "although"}
        and i - 2 >= start
        and lower[i - 2] in {",", ";"}
    ):
        return i - 2
    if before == ";":
        return i - 1
    if before == "after" and other.group.lemma in SPEECH and not other.shared and lower[i] not in SUBJECT_PRONOUNS:
        return _before_when(block, start, i - 1)
    return None


def _before_when(block: Block, start: int, after: int) -> int | None:
    """Where ", two days after the Echo revealed the plan" begins, which tells when somebody spoke, and is not said."""
    lower = block.tokens.lower
    i = after
    while i > start and (lower[i - 1] in _WHEN or lower[i - 1].isdigit() or is_adverb(lower[i - 1])):
        i -= 1
    return i - 1 if i - 1 > start and lower[i - 1] == "," else None


def _is_according(block: Block, low: int, high: int) -> bool:
    """Whether nothing but "according to S" stands there."""
    if block.tokens.lower[low : low + 2] != ["according", "to"]:
        return False
    source = phrases.after(block, low + 2, high)
    return source is not None and source.end >= high
