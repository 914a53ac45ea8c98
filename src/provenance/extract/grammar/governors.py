"""The clause of a verb of saying: its subject, just before it, after it, or that of an earlier verb."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from provenance.extract.grammar import clauses, phrases, subjects, syntax
from provenance.extract.grammar.cues import VerbGroup
from provenance.extract.grammar.phrases import Phrase
from provenance.extract.text.block import Block
from provenance.lexicon.grammar import CONJUNCTIONS, MODALS
from provenance.lexicon.people import SPEAKERS
from provenance.lexicon.reports import MESSAGES, MUTE, SILENCE
from provenance.lexicon.verbs import PROMPTING, SHOWING, SPEECH, VERB_FORMS

_REPORTING = frozenset("say report write claim add note".split())
_OCCASIONS = MESSAGES | {"interview", "conference", "briefing", "hearing", "speech", "rally", "meeting"}
_PROVING = SHOWING | {"confirm", "determine", "conclude", "establish"}
_ASKING = frozenset("ask demand want wish seek".split())
PUTTING_OUT = frozenset(
    """leaked leaks released releases published publishes issued issues posted posts ran runs aired airs created
    wrote carried carries""".split()
)
_WHAT = frozenset("what whatever everything anything nothing all".split())


@frozen
class Clause:
    """A verb group with its subject, before its content is known. `shared` marks a subject of an earlier verb."""

    group: VerbGroup
    subject: Phrase | None
    inverted: bool = False
    shared: bool = False

    @property
    def start(self) -> int:
        """Where the clause begins: at its subject, unless that is shared or follows."""
        return self.subject.start if self.subject and not self.shared and not self.inverted else self.group.start

    @property
    def end(self) -> int:
        """Where its subject and verb end."""
        return max(self.group.end, self.subject.end) if self.subject and self.inverted else self.group.end


def governed(block: Block, low: int, high: int, group: VerbGroup, found: Sequence[Clause]) -> Clause | None:
    """The clause of a verb group; `found` are those to its left in the sentence. None: nobody can be its subject."""
    lower = block.tokens.lower
    if group.form == "passive":
        return Clause(group, None)
    if group.form == "finite" and group.lemma == "show" and group.start > low and lower[group.start - 1] == "and":
        return None  # "the blood was tested and showed": not the speaker's
    before = group.start - 1
    if group.start == group.head and before > low and _continues_infinitive(block, low, before, group):
        return None
    if group.form == "infinitive":
        noun = before - 1 if block.ends_quotation(before) else before
        if noun > low and (lower[noun] in MUTE or (group.lemma in _PROVING and not _governs(block, noun))):
            return None  # "no evidence to show that X", "the means to confirm X"
        if noun > low and (lower[noun] in SILENCE or (group.lemma == "know" and _asks(lower[noun]))):
            return None  # "his failure to comment", "demanding to know the reason"
        if (prompted := _prompted(block, low, group.start)) is not None:
            return Clause(group, prompted)
        return Clause(group, _main_subject(block, low, group.start, found), shared=True) if before > low else None
    if (
        group.form == "finite"
        and group.lemma in SPEECH - {"tell", "remind", "assure"}
        and before >= low
        and _after_content(block, before)
    ):
        quoted = block.ends_quotation(before)
        subject = _inverted(block, group, high, quoted=quoted)
        held = quoted and subjects.ends_in_participle(block, low, group.start)  # "the man “held in Orlo” says"
        if (
            subject is not None
            and not held
            and (quoted or _only_name(block, subject, group) or not _opens_with_subject(block, low, group.start))
        ):
            return Clause(group, subject, inverted=True)
    if (before >= low and lower[before] == "," and group.form == "participle") or (
        before >= low
        and group.form == "participle"
        and lower[before] in CONJUNCTIONS | {"after", "before", "while", "by", "without", "in"}
    ):
        return Clause(group, _main_subject(block, low, group.start, found), shared=True)
    if before >= low and (
        lower[before] in CONJUNCTIONS
        or (lower[before] == "," and before - 1 >= low and lower[before - 1] in CONJUNCTIONS)
    ):
        return Clause(group, _main_subject(block, low, group.start, found), shared=True)
    if before < low:
        if group.form == "participle":
            return Clause(group, None)
        return Clause(group, None) if group.form == "finite" and block.headline else None
    subject = subjects.before(block, low, group.start)
    if subject is not None and group.form == "participle" and _is_put_out(block, low, subject):
        author = _main_subject(block, low, subject.start, found)  # "the group released a statement claiming"
        return Clause(group, author or subject, shared=True)
    if subject is None and group.form == "finite" and not found:
        whole = phrases.after(block, low, group.start)  # "A source who is back from the North said"
        if whole is not None and whole.core == group.start and not {"who", "which"}.isdisjoint(lower[low : whole.core]):
            return Clause(group, Phrase(low, whole.core, whole.core))
    if subject is None:
        if lower[before] == "," and found:
            return Clause(group, _main_subject(block, low, group.start, found), shared=True)
        return None
    return Clause(group, subject)


def _is_put_out(block: Block, low: int, thing: Phrase) -> bool:
    """Whether somebody speaks by a thing: "released a statement claiming X", "leaked documents showing X"."""
    lower = block.tokens.lower
    return lower[thing.core - 1] in MESSAGES or (thing.start > low and lower[thing.start - 1] in PUTTING_OUT)


def _continues_infinitive(block: Block, low: int, before: int, group: VerbGroup, reach: int = 10) -> bool:
    """Whether a bare form after "and" goes on with "to jump" or "would jump": "it is wrong to jump and say X"."""
    lower = block.tokens.lower
    if lower[before] not in CONJUNCTIONS or lower[group.head] != group.lemma or group.form != "finite":
        return False
    return any(
        (lower[i] == "to" and not syntax.is_time(block, i + 1)) or lower[i] in MODALS
        for i in range(max(low, before - reach), before)
        if not block.inside(i) and VERB_FORMS.get(lower[i + 1]) is None
    )


def _asks(word: str) -> bool:
    known = VERB_FORMS.get(word)
    return known is not None and known.lemma in _ASKING


def _governs(block: Block, i: int) -> bool:
    """Whether the word at `i` takes an infinitive of whoever does it: "seemed to", "was the first to"."""
    word = block.tokens.lower[i]
    return syntax.is_finite(block, i) or word.endswith(("ed", "ing")) or word in {"first", "last", "only", "able"}


def _prompted(block: Block, low: int, end: int) -> Phrase | None:
    """Who speaks in "It prompted dissidents who had fled to say that X"."""
    for i in range(end - 2, max(low, end - 15), -1):
        if block.tokens.lower[i] in PROMPTING:
            phrase = phrases.after(block, i + 1, end)
            return Phrase(phrase.start, end, end) if phrase is not None else None
    return None


def _inverted(block: Block, group: VerbGroup, high: int, *, quoted: bool) -> Phrase | None:
    """The subject that follows the verb in "“X,” said S" and "X, said S."; None where a clause follows instead."""
    if group.end >= high or block.tokens.lower[group.end] in {"that", "it", "there", "this", "in", "on", "at"}:
        return None
    subject = phrases.after(block, group.end, high)
    if subject is None or (subject.end == subject.core < high and syntax.is_finite(block, subject.end)):
        return None
    if (occasion := _occasion(block, subject)) < subject.core:
        subject = Phrase(subject.start, occasion, occasion)
    if not quoted and clauses.complement(block, subject.end, high, group).frame not in {"none", "parenthesis"}:
        return None
    return subject


def _occasion(block: Block, subject: Phrase) -> int:
    """Where "in a statement", "at a news conference" begins in a subject that follows its verb; else its end."""
    lower = block.tokens.lower
    for i in range(subject.start + 1, subject.core - 2):
        if lower[i] in {"in", "at", "during", "on"} and not _OCCASIONS.isdisjoint(lower[i + 2 : i + 4]):
            return i
    return subject.core


def _only_name(block: Block, subject: Phrase, group: VerbGroup) -> bool:
    """Whether nothing but a name follows the verb: "X, reported The Echo on Sunday"."""
    words = block.tokens.words[subject.start : subject.core]
    return group.lemma in _REPORTING and all(not word[0].islower() or word in {"the", "of"} for word in words)


def _opens_with_subject(block: Block, low: int, start: int) -> bool:
    """Whether "S, a retired general," fills the sentence up to the verb."""
    subject = subjects.before(block, low, start)
    return subject is not None and subject.start <= low + 1 and subject.core < start


def _after_content(block: Block, before: int) -> bool:
    return block.ends_quotation(before) or block.tokens.lower[before] in {",", "—", "–", "''", '"'}


def _main_subject(block: Block, low: int, end: int, found: Sequence[Clause]) -> Phrase | None:
    """The subject of the nearest verb to the left that has one."""
    found = [clause for clause in found if not _is_what(block, low, clause)]
    spoken = [clause for clause in found if clause.subject is not None and clause.group.lemma in SPEECH]
    for clause in reversed(spoken or found):
        if clause.subject is not None:
            return clause.subject
    held = [
        subject
        for i in range(low, end)
        if syntax.is_finite(block, i)
        and not block.inside(i)
        and (subject := subjects.before(block, low, i)) is not None
    ]
    if held and block.tokens.lower[end - 1] in CONJUNCTIONS:
        return next((each for each in reversed(held) if _is_person(block, low, each)), held[0])
    if held:
        return held[0]
    return subjects.before(block, low, end - 1) if end - 1 > low and block.tokens.lower[end - 1] == "," else None


def _is_what(block: Block, low: int, clause: Clause) -> bool:
    """Whether a clause is the "he said" of "everything he said"."""
    before = clause.subject.start - 1 if clause.subject and not clause.shared else low
    return before > low and block.tokens.lower[before] in _WHAT


def _is_person(block: Block, low: int, subject: Phrase) -> bool:
    """Whether a subject has a name or a speaker's word in it: it rather speaks than "the dam"."""
    words, lower = block.tokens.words, block.tokens.lower
    return any((words[i][0].isupper() and i > low) or lower[i] in SPEAKERS for i in range(subject.start, subject.core))
