"""Whether a statement supports, denies or doubts its claim.

A statement says its content or denies it; the content is stated, negated, debunked or doubted. The claim itself may
be negative ("no arms are supplied"): what counts is whether the two agree. All of it is read off words, within a
few words' reach of the concepts that the claim is about.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from enum import IntEnum
from functools import lru_cache

from provenance.lexicon.antonyms import OPPOSITES, REVERSALS
from provenance.lexicon.denial import (
    CONFIRMING_WORDS,
    DENYING_VERBS,
    DOUBTING_PHRASES,
    DOUBTING_WHAT_IS_TOLD,
    DOUBTING_WORDS,
    NEGATIONS,
    REPORT_WORDS,
    SOUND,
    TOLD_THINGS,
)
from provenance.lexicon.people import PERSONAL_PRONOUNS, SPEAKERS
from provenance.lexicon.words import stem, words
from provenance.link.around import left_open, said_in_denial
from provenance.link.debunking import debunked
from provenance.link.likeness import TOLD
from provenance.link.negation import REACH, clauses, confirming, may_negate, negates, numbers, reach
from provenance.link.phrasings import Phrasing, found
from provenance.link.setting import Setting, Verdict
from provenance.link.signals import concepts, sequence, sequence_of, total
from provenance.model import Modality, Polarity

SUBJECT = 5  # words before "dismissed" among which is who was
BESIDE = 2  # concepts between which what reverses an outcome is said of the same thing
SOME = 0.2  # share of the claim, by weight, that a text must carry to tell that its outcome was reversed
SIGNS = 50_000  # kept at a time
MOSTLY = 0.55  # share of negative statements from which a claim is itself negative


class Sign(IntEnum):
    """What a statement does with the positive form of its claim."""

    NEGATES = -1
    LEAVES_OPEN = 0
    AFFIRMS = 1


def polarities(
    members: Sequence[Setting], core: Collection[str], mostly: float = MOSTLY, asked: str = ""
) -> list[Polarity]:
    """The polarity of each member of one claim, whose main concepts are `core`.

    The claim is itself negative where the share `mostly` of the members that settle it negate in their own words (who
    denies it leaves it as it is): 0 for a claim known to be negative, more than 1 for one known to be positive. `asked`
    is how a user words the claim, if one does.
    """
    told = [match for each in members if (match := TOLD.match(each.statement.text))]
    if 2 * len(told) > len(members):  # the claim is that somebody said so, not what he said
        core = frozenset(concepts(" ".join(match["speaker"] for match in told)))
    signs = [sign(each, core, asked) for each in members]
    settled = [n for n, each in enumerate(signs) if each is not Sign.LEAVES_OPEN]
    worded = [n for n in settled if signs[n] is Sign.NEGATES and members[n].statement.modality is not Modality.DENIED]
    negative = mostly == 0 or len(worded) >= mostly * len(settled) > 0
    named = {Sign.AFFIRMS: Polarity.SUPPORTS, Sign.NEGATES: Polarity.DENIES, Sign.LEAVES_OPEN: Polarity.DOUBTS}
    if negative:
        named |= {Sign.AFFIRMS: Polarity.DENIES, Sign.NEGATES: Polarity.SUPPORTS}
    return [named[each] for each in signs]


def sign(each: Setting, core: Collection[str], asked: str = "") -> Sign:
    """What a statement does with a claim about `core`, taken in its positive form.

    Of one that a user words, what is `asked` tells best which verb it has; the core is also what its members share.
    """
    said = each.statement
    # What the words alone decide is sought once, although features, echoes and polarities all ask for it.
    return _worded(said.text, each.sentence, said.modality, bool(said.chain), each.verdict, frozenset(core), asked)


@lru_cache(maxsize=SIGNS)
def _worded(
    said: str, sentence: str, modality: Modality, cited: bool, verdict: Verdict, core: frozenset[str], asked: str
) -> Sign:
    verbs = core | set(map(stem, words(asked)))
    told = TOLD.match(said)  # that Roe told Doe something is so or not, whatever it was that she told him
    content = _main(told["speaker"] if told else said, core)
    text = words(content)
    if modality is Modality.DENIED:
        return Sign.AFFIRMS if _negated(content, verbs) and not debunked(text) else Sign.NEGATES
    if debunked(text) or _denied(text, core) or _negated(content, verbs) or _opposite(content, concepts(asked) or core):
        return Sign.LEAVES_OPEN if modality is Modality.DOUBTED else Sign.NEGATES
    if said_in_denial(sentence, said) or verdict is Verdict.FALSE:
        return Sign.NEGATES
    if (
        modality is Modality.DOUBTED
        or _doubted(text)
        or (cited and _CHECKING.match(" ".join(text)) is not None)
        or text[:1] == ["whether"]
        or _supposed(content)
        or left_open(sentence, said)
        or verdict is Verdict.OPEN
        or _questions(said, core)
    ):
        return Sign.LEAVES_OPEN
    return Sign.AFFIRMS


def _main(content: str, core: Collection[str]) -> str:
    """A text without what it grants first, if the rest is more about the claim: "While nobody saw, the dam cracked"."""
    granted = _GRANTED.match(content)
    if granted is None:
        return content
    rest = content[granted.end() :]
    of_rest, of_granted = (total(concepts(part) & frozenset(core)) for part in (rest, granted[0]))
    return rest if of_rest > of_granted else content


def _supposed(content: str) -> bool:
    """Whether a text only supposes something, or that what is reported holds: "If the report is true, ..."."""
    clause, mark, _ = content.partition(",")
    if words(clause)[:1] != ["if"]:
        return False
    return not mark or bool(set(words(clause)) & (REPORT_WORDS | SOUND | CONFIRMING_WORDS))


def _questions(text: str, core: Collection[str]) -> bool:
    """Whether a text ends in asking whether the claim, or a report, is so: not in "where am I to live?"."""
    if not text.rstrip(_CLOSING).endswith("?"):
        return False
    question = words(_SENTENCES.split(text.rstrip(_CLOSING))[-1])
    if not question or question[0] in _ASKING_MORE:
        return False
    return bool(set(question) & (REPORT_WORDS | SOUND)) or not frozenset(core).isdisjoint(sequence_of(question))


def _denied(text: Sequence[str], core: Collection[str]) -> bool:
    """Whether the report itself, or something about the claim, is the object of a verb of denying."""
    if _DENYING.isdisjoint(text):
        return False
    main = frozenset(core)
    for n, word in enumerate(text):
        if word in _DISPROVED and _BEING & set(text[max(0, n - 2) : n]) and not negates(text, n - 1):
            return True
        if word in DENYING_VERBS and not negates(text, n - 1):
            after = text[n + 1 : n + 1 + 2 * REACH]
            if word in _SENDING_AWAY and (after[:1] == ["from"] or _sent_away(text, n)):
                continue  # "was dismissed from his post", "the porter who had been dismissed"
            if word in _TURNING_DOWN and main & _LOST and _PLEAS & set(after[:4]):
                continue  # "rejected the appeal", which was lost
            if not after or set(after) & REPORT_WORDS or not main.isdisjoint(sequence_of(after)):
                return True
    return False


def _sent_away(text: Sequence[str], n: int) -> bool:
    """Whether what was dismissed, at `n`, is somebody, and nothing that was told: not in "the story was dismissed"."""
    if not _BEING & set(text[max(0, n - 2) : n]) or not TOLD_THINGS.isdisjoint(text[:n]):
        return False
    return not _SOMEBODY.isdisjoint(text[max(0, n - SUBJECT) : n])


def _negated(content: str, core: Collection[str]) -> bool:
    """Whether a negation stands a few words before a concept of the claim, with no mark between them."""
    if not any(map(may_negate, words(content))):
        return False
    main = frozenset(core)
    return any(
        negates(text, n, main)
        and not main.isdisjoint(sequence_of(text[n + 1 : n + 1 + reach(text, n)]))
        and not (list(text[n : n + 2]) == ["no", "longer"] and main & _ENDING)
        and not (main & _LEAVING and _none_left(text, n))
        for text in clauses(content)
        for n in range(len(text))
    )


def _none_left(text: Sequence[str], n: int) -> bool:
    """Whether the negation at `n` says that nobody remains: "there is not one nurse left", not "no nurse left"."""
    after = text[n + 1 : n + 1 + REACH]
    if "left" not in after or not _TO_GO_WITH.isdisjoint(after):
        return False
    left = n + 1 + after.index("left")
    remains = left + 1 == len(text) or text[left + 1] in _WHERE
    return remains and ("there" in text[max(0, n - 2) : n] or text[left - 1] in _BEING)


def _doubted(text: Sequence[str]) -> bool:
    """Whether something is called open, or a negation stands a few words before a word of confirming."""
    listed = DOUBTING_WORDS if set(text) & TOLD_THINGS else DOUBTING_WORDS - DOUBTING_WHAT_IS_TOLD
    if any(word in listed and not (n and _undoubted(text, n)) for n, word in enumerate(text)):
        return True
    if any(found(_DOUBTING, text)):
        return True
    return any(
        (word in NEGATIONS or word.endswith("n't")) and not numbers(text, n) and confirming(text, n, 2 * REACH)
        for n, word in enumerate(text)
    )


def _undoubted(text: Sequence[str], n: int) -> bool:
    """Whether the doubt at `n` is said not to be there: "have no doubt", "leaves little room for doubt"."""
    if text[n - 1] in _NO:
        return True
    return text[n].startswith("doubt") and _NOT_IN.search(" ".join(text[max(0, n - 2 * REACH) : n])) is not None


def _opposite(text: str, core: Collection[str]) -> bool:
    """Whether the statement says the opposite of a concept of the claim, and not that concept.

    What reverses an outcome must stand beside another concept of the claim in one clause, of a text that carries
    something of it: they then are said of one thing.
    """
    main = frozenset(core)
    opposed = [each for each in _OPPOSITES if not each[0].isdisjoint(main) and each[1].isdisjoint(main)]
    if not opposed:
        return False
    plain = _STRAY.sub(" ", text)
    said, near = concepts(plain), set[str]()
    for told in map(sequence, _APART.split(plain) if total(said & main) >= SOME * total(main) else ()):
        near |= {each for n, each in enumerate(told) if main & set(told[max(0, n - BESIDE) : n + 1 + BESIDE])}
    return any(
        not theirs.isdisjoint(near if strictly else said) and mine.isdisjoint(said)
        for mine, theirs, strictly in opposed
    )


_SENDING_AWAY = frozenset("dismiss dismisses dismissed dismissing".split())
_SOMEBODY = SPEAKERS | PERSONAL_PRONOUNS - {"it", "its", "itself"} | {"who", "whom"}
_TURNING_DOWN = frozenset("dismissed dismisses reject rejected rejects".split())
_LOST = concepts("lose reject uphold convict")  # who loses an appeal has it rejected
_PLEAS = frozenset("appeal appeals application bid challenge complaint lawsuit motion petition plea request".split())
_DISPROVED = frozenset("debunked discredited disproved disproven refuted".split())
_DENYING = DENYING_VERBS | _DISPROVED
_BEING = frozenset("is are was were be been being".split())
_ENDING = concepts("cancel cease drop end halt leave quit scrap stop suspend")  # who does it no longer has stopped
_GRANTED = re.compile(r"^\W*(?:while|although|though|even though|despite)\b[^,]*,\s*", re.IGNORECASE)
_LEAVING = concepts("abandon depart evacuate flee leave quit retreat withdraw")  # nobody is left where all have left
_TO_GO_WITH = frozenset("time choice option reason way".split())  # "no time left" says of nobody that he has gone
_WHERE = frozenset("at in inside here behind".split())
_NO = frozenset({"no", "little", "without", "beyond"})  # "I have no doubt"
_NOT_IN = re.compile(
    r"(?:\b(?:no|little|without|beyond|not|never|cannot)|n't)"
    r"(?: (?:an?|all|any|cause|for|in|least|longer|of|real|reason|reasonable|room|serious|shadow|slightest|the|to))*$"
)
_APART = re.compile(
    r"[,;:()—–]|\b(?:after|and|as|because|before|but|having|he|if|it|once|she|since|that|they|though|until|when|where|which|"
    r"while|who|will|would)\b|\bto (?=end\b)"
)
_ASKING_MORE = frozenset("how what when where which who whom whose why".split())
_SENTENCES = re.compile(r"[.!?][\"”’']*\s+")
_CLOSING = "”\"'’ "
# Names, and words of life that tell of nobody alive: "lives in Osk", "lost their lives".
_STRAY = re.compile(
    r"(?<=[a-z,;’'] )[A-Z][\w’']*"
    r"|\b(?:los(?:e|es|ing|t)|claim(?:s|ed|ing)?|cost(?:s|ing)?|took|taken?) (?:\w+ ){0,2}?(?:life|lives)\b"
    r"|\bloss of li(?:f|v)es?\b|\b(?:beginning|close|end|start) of\b|(?<!still )\bliv(?:ed|es|ing) (?:in|at|on|with)\b"
)
_DOUBTING = (
    Phrasing.any_of(DOUBTING_PHRASES),
    Phrasing.of(
        "disputed contested",
        r"\b(?:is|are|was|were|been|being) (?:(?:widely|hotly|now|still|also) )*(?:disputed|contested)\b",
    ),
    Phrasing.of(
        "misleading unsupported",
        rf"\b(?:{'|'.join(sorted(TOLD_THINGS))})\b.* (?:is|are|was|were|been) (?:\w+ly )?(?:misleading|unsupported)\b",
    ),
    Phrasing.of("out", r"(?:\bnot|n't|\bcannot|\bnever)(?: \w+){0,2} rul(?:ed?|ing) out\b"),
    Phrasing.of("context", r"\b(?:lacks?|lacking|missing) (?:\w+ )?context\b"),
    Phrasing.of("too", r"\btoo (?:\w+ ){1,6}?to be (?:true|real|genuine|believed|credible)\b"),
)
# Who says that they look into reports does not say that these are so: "it was investigating the claim that".
_CHECKING = re.compile(
    r"(?:\w+ ){0,4}?(?:investigating|probing|checking|examining|verifying|looking into|aware of)(?: \w+){0,2} "
    r"(?:reports?|claims?|allegations?|rumou?rs?)\b"
    r"|(?:\w+ ){0,6}?(?:investigating|probing|checking|examining|looking into) (?:whether|if)\b"
)
_OPPOSITES = [
    (concepts(one), concepts(other), listed is REVERSALS)
    for listed in (OPPOSITES, REVERSALS)
    for pair in listed
    for one, other in (pair, pair[::-1])
]
