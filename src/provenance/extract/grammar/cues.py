"""Recognise verbs that attribute: the whole verb group, its form, and whether it is negated."""

from __future__ import annotations

from attrs import frozen

from provenance.extract.grammar import syntax
from provenance.extract.text.block import Block
from provenance.lexicon.grammar import (
    AUXILIARIES,
    BE,
    CONJUNCTIONS,
    DAYS_AND_TIMES,
    DETERMINERS,
    HAVE,
    MODALS,
    NEGATIONS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    is_adverb,
)
from provenance.lexicon.people import ADJECTIVAL_PERSONS
from provenance.lexicon.reports import TITLED
from provenance.lexicon.verbs import ALSO_NOUNS, PARTICLES, VERB_FORMS

# Prepositions after which "saying" is still the saying of the clause's subject.
_GERUND_LEADS = frozenset("by after before without in".split())
# After these a bare form is a verb: they are plural, or stand for persons.
_PLURALS = frozenset(
    "i we you they who people some many others that which media police men women children all both few most".split()
)
# Determiners that can be the whole subject: "some say", "that suggests".
_HEADS = frozenset("that this these those some many others all both few most several another".split())

_NUMBERS = frozenset("one two three four five six seven eight nine ten".split())
_IMPUTED = frozenset({"suspected", "alleged"})
_OPENS_CLAUSE = DETERMINERS | SUBJECT_PRONOUNS | {"that", "there"}

_ADJECTIVES = frozenset(
    """online new recent fresh latest widespread false early earlier multiple separate wild local regional initial
    official unofficial unconfirmed unverified""".split()
)


@frozen
class VerbGroup:
    """A verb with its auxiliaries and adverbs: tokens `start` to `end`, the verb itself at `head`.

    `form` is "finite", "participle" (-ing without auxiliary), "infinitive" (after "to") or "passive".
    """

    start: int
    end: int
    head: int
    lemma: str
    form: str
    negated: bool = False
    modal: bool = False


def verb_group(block: Block, low: int, high: int, head: int) -> VerbGroup | None:
    """The verb group whose verb is token `head`, within `low`..`high`; None where the word is no verb there."""
    tokens = block.tokens
    known = VERB_FORMS.get(tokens.lower[head])
    if known is None:
        return None
    lower = tokens.lower
    start, negated, modal = head, False, False
    auxiliaries: list[str] = []
    while start > low:
        word = lower[start - 1]
        if word in AUXILIARIES:
            auxiliaries.append(word)
        elif word == "'s" and start - 2 >= low and lower[start - 2] == "it" and "n" in known.forms:
            auxiliaries.append("is")  # "it's claimed"
        elif not (is_adverb(word) or (word == "to" and "b" in known.forms)) or (
            tokens.words[start - 1][0].isupper() and start - 1 > low
        ):
            break
        negated |= word in NEGATIONS
        modal |= word in MODALS
        start -= 1
        if word == "to" and "b" in known.forms:
            break
    if auxiliaries[-1:] == ["have"] and start > low and lower[start - 1] == "to":
        return None  # "is believed to have ordered it": no word of its subject's
    form = _form(block, low, start, head, known.forms, auxiliaries)
    if form is None:
        return None
    # Adverbs at the edge belong to the group only beside an auxiliary or the verb: "later said", not "today, said".
    end = head + 1
    particles = PARTICLES.get(known.lemma)
    if particles and end < high and lower[end] in particles:
        end += 1
    return VerbGroup(start, end, head, known.lemma, form, negated, modal)


def _form(block: Block, low: int, start: int, head: int, forms: str, auxiliaries: list[str]) -> str | None:
    lower = block.tokens.lower
    before = lower[start - 1] if start > low else ""
    if lower[start] == "to":
        return "infinitive"
    if "g" in forms:
        if any(word in BE for word in auxiliaries):
            return "finite"
        bound = DETERMINERS | PREPOSITIONS - _GERUND_LEADS | {"'s"}
        return (
            None if before in bound or ("-" in before and before.endswith("ed")) else "participle"
        )  # "age-related hearing loss"
    if "n" in forms and any(word in BE for word in auxiliaries):
        return "passive" if not any(word in HAVE for word in auxiliaries[:1]) or len(auxiliaries) > 1 else "finite"
    if any(word in HAVE for word in auxiliaries):
        return "finite" if "n" in forms or "d" in forms else None
    if any(word in MODALS or word.startswith(("do", "did")) for word in auxiliaries):
        return "finite" if "b" in forms else None
    if auxiliaries:
        return None
    if "d" in forms:
        following = lower[head + 1] if head + 1 < len(lower) else ""
        counted = before in _NUMBERS and (not lower[head].endswith("ed") or following in _OPENS_CLAUSE)
        if (start == head and before in PREPOSITIONS) or (before in DETERMINERS - _HEADS and not counted):
            return None  # "an alleged plot", "the recently revealed plot", but "a mother of two said", "the two said"
        imputed = lower[head] in _IMPUTED and (before in CONJUNCTIONS or before in {"another", "'s"})
        if imputed and following.isalpha() and following not in _OPENS_CLAUSE:
            return None  # "guards and suspected smugglers", "another alleged plot", "the boy's alleged flight"
        return "finite"
    return "finite" if _is_present(block, low, start, head, forms) else None


_SOME = frozenset("some any many most few several all".split())
_MODIFIERS = 2  # words between "a" and a name


def _is_compound(block: Block, low: int, start: int) -> bool:
    """Whether a name with "a" before it stands there, to which a noun belongs: "a Daily Echo report"."""
    lower = block.tokens.lower
    i = start
    while i > low and block.tokens.words[i - 1][0].isupper():
        i -= 1
    if i < start:  # "a lengthy Daily Echo report"
        for _ in range(_MODIFIERS):
            if i > low and block.tokens.words[i - 1].islower() and lower[i - 1] not in DETERMINERS | PREPOSITIONS:
                i -= 1
            else:
                break
    return low < i < start and lower[i - 1] in {"a", "an", "another"}


def _is_participle(word: str) -> bool:
    known = VERB_FORMS.get(word)
    return (
        (known is not None and "n" in known.forms) or word.endswith("ed") or word in {"seen", "heard", "read", "made"}
    )


def _wants_verb(block: Block, low: int, end: int) -> bool:
    """Whether a sentence has only its subject so far: "The Echo, a paper, reports that"."""
    lower = block.tokens.lower
    if (
        lower[low] in PREPOSITIONS | SUBORDINATORS | DAYS_AND_TIMES
        or is_adverb(lower[low])
        or lower[low].endswith("ing")
    ):
        return False
    finite = [
        i
        for i in range(low + 1, end)
        if syntax.is_finite(block, i) and not (syntax.is_reduced(block, i) or block.inside(i) or lower[i] in TITLED)
    ]
    return lower[low:end].count(",") > 1 and not any(lower[i - 1] not in {"who", "which", "that"} for i in finite)


def _is_present(block: Block, low: int, start: int, head: int, forms: str) -> bool:
    """Whether a bare form or one in -s is a verb there: as often it is a noun, "reports", "the claim"."""
    lower, words = block.tokens.lower, block.tokens.words
    before = lower[start - 1] if start > low else ""
    following = lower[head + 1] if head + 1 < len(lower) else ""
    ambiguous = lower[head] in ALSO_NOUNS
    if "b" in forms and ambiguous and _is_compound(block, low, start):
        return False
    governing = VERB_FORMS.get(before)
    if governing is not None and before not in ALSO_NOUNS and (governing.forms == "b" or ambiguous):
        return False  # "to deny reports", "denies claim"
    if ambiguous and start - 2 >= low and lower[start - 2] in HAVE | BE and _is_participle(before):
        return False  # "have seen reports"
    if ambiguous and following in AUXILIARIES - {"did", "does", "do", "'d"}:
        return False  # "the Echo report is wrong"
    if ambiguous and following in {"say", "said", "says", "claim", "claimed", "suggest", "suggested"}:
        return False  # "some reports say"
    if (words[head][0].isupper() and not block.headline) or following in {"of", "'s", "'", "’", "tank", "tanks"}:
        return False
    if before in {"'", "’"} and not block.inside(start - 1):
        return False  # "the rebels' claims"
    if before in {"", "'s"} or before in PREPOSITIONS or (before in DETERMINERS and before not in _HEADS):
        return False
    if ambiguous and before in _SOME and ("s" in forms or lower[start - 2] in PREPOSITIONS):
        return False  # "some early figures", "for some reason"
    if "s" in forms and following == "to" and lower[head + 2 : head + 3] in (["have"], ["be"]):
        return True  # "a panel of divers claims to have"
    if before in {",", "and"}:
        if ambiguous and before == "and" and "s" in forms and lower[start - 2] == "," and following in _OPENS_CLAUSE:
            return True  # ", and claims the dam leaks"
        name = head + 1 + (following == "the")
        if not ambiguous or (before == "," and name < len(words) and words[name][0].isupper()):
            return True  # ", reports the Echo"
        return before == "," and lower[start - 2] != "that" and _wants_verb(block, low, start)
    if before[0].isdigit() and start - 2 >= low and words[start - 2][0].isupper():
        return True
    if before[0].isdigit() or before in {"million", "billion", "thousand", "hundred"}:
        return not ambiguous
    plural = before.endswith("s") and not before.endswith("ss") and before not in {"this", "is"}
    named = words[start - 1][0].isupper()
    adjective = words[start - 1][0].islower() and before.endswith(("al", "ive", "ous", "ic", "ary", "ful"))
    if ambiguous and ((adjective and before not in ADJECTIVAL_PERSONS) or before in _ADJECTIVES):
        return False  # "internal disputes"
    if ambiguous and start - 2 >= low and lower[start - 2] in _PLURALS | _HEADS and "s" in forms:
        return False  # "some local reports"
    if ambiguous and "s" in forms and ["one", "of"] in (lower[start - 3 : start - 1], lower[start - 4 : start - 2]):
        return False  # "one of the angry comments"
    if "s" in forms:
        return (not plural or named or not ambiguous) and not (ambiguous and before.endswith("ing"))
    if named and not plural and lower[head] == "state" and "and" not in lower[max(low, start - 6) : start]:
        return False  # "in Orlo, Vel state"
    return plural or named or before in _PLURALS or before in {")", "”", '"'} or not (ambiguous or is_adverb(before))
