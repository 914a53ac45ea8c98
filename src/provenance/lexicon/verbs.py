"""Verbs that attribute: what they take as content, and their inflected forms."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import frozen

# Somebody puts something forward: a clause, a quotation, "said X" and "X, she said" alike.
SPEECH = frozenset(
    """
    acknowledge add admit affirm allege announce argue assert boast brag caution charge clarify claim comment complain
    concede conclude confess confirm contend continue counter declare deny detail disclose elaborate email emphasise
    emphasize exclaim explain hint indicate insist joke lament maintain mention muse note observe opine point post
    predict proclaim promise quip read reaffirm reason recall
    recount reiterate relate relay remark remind repeat reply report
    respond retort reveal say scoff shout speculate state stress suggest swear tell testify text tweet underscore vow
    warn whisper write interject assure inform notify chime
    """.split()
)

# Somebody holds something in mind; a clause follows, seldom a quotation.
THOUGHT = frozenset(
    """
    assume believe consider doubt dread expect fear feel figure
    find forecast foresee guess hear hope imagine know learn
    posit presume project realise realize reckon regret suppose suspect think understand wonder worry judge sense
    estimate calculate determine
    """.split()
)

# A document, a survey or a fact puts something forward; a clause follows.
SHOWING = frozenset("demonstrate imply prove show signal".split())

# Said of what nobody in particular puts forward, only so: "is rumoured to leak", "was mooted as its head".
RUMOURED = frozenset("mooted rumored rumoured".split())

# What is to come, said of something that follows as an object: "forecasts the price to rise".
FORETELLING = frozenset("forecast predict project estimate".split())

# Somebody asks, or says what should be done: a clause, a question or an infinitive follows.
REQUEST = frozenset(
    "advise ask beg demand instruct order plead pledge propose query question recommend request urge".split()
)

# Somebody intends or is willing: an infinitive follows.
INTENTION = frozenset(
    """
    aim agree decide hope intend offer plan prefer promise refuse seek threaten try volunteer vow want wish pledge
    """.split()
)

# Somebody judges: the thing judged follows as an object.
JUDGEMENT = frozenset(
    """
    accuse applaud attack back blame blast call
    characterise characterize cite condemn criticise criticize debunk decry
    defend denounce deride describe dismiss dispute endorse favor favour hail knock label laud mock oppose portray
    praise promote rebuke rebut refute reject ridicule slam support tout value view welcome admire highlight discuss
    """.split()
)

# A bare complement of these is a clause, whatever it looks like.
CLAUSE_ONLY = frozenset("say think insist argue allege contend".split())

# No bare clause follows these, only an object.
OBJECT_ONLY = (
    (JUDGEMENT | INTENTION | frozenset({"cite", "quote", "reference"})) - SPEECH - THOUGHT - frozenset({"wish"})
)

# The cue says that the source takes it as untrue, or cannot tell.
DENYING = frozenset("deny dispute dismiss refute reject rebut debunk".split())
DOUBTING = frozenset("doubt question wonder".split())

# Before "to say": it has not been said, or not yet.
UNSAID = frozenset(
    """plan plans planned planning expect expects expected hope hopes hoped want wants wanted decline declines declined
    refuse refuses refused intend intends intended due set scheduled need needs needed likely fail fails failed able
    unable ready going yet try tries tried trying likely unlikely available have had reached continue
    hesitant""".split()
)

# Negated, nothing is said: "has not revealed its source".
WITHHELD = frozenset("reveal disclose comment elaborate detail announce mention discuss".split())

# What makes somebody speak: "prompted officials to say".
PROMPTING = frozenset("prompted prompting led leading forced forcing spurred pushed moved caused".split())

# Cues that name whom the source rests on: "citing officials".
RELAYING = frozenset("cite quote reference".split())

# Before "to" or "with": somebody is asked, who may speak next.
TALKED = frozenset("spoke spoken talked".split())

# These take the person told as a bare object: "told reporters that".
TELLING = frozenset("tell remind assure inform notify warn ask advise urge beg instruct order email text".split())

# Bare and -s forms that are as often nouns.
ALSO_NOUNS = frozenset(
    """address aim aims dispute disputes attack attacks back backs blame boast call calls charge charges cite claim
    claims comment
    comments counter demand demands detail details doubt doubts
    email emails estimate estimates fear fears feel feels figure
    figures find finds forecast forecasts guess guesses hail hint
    hints hope hopes joke jokes judge judges knock knocks
    label labels lament laments mention mentions mock note notes
    offer offers order orders plan plans plead pledge pledges
    point points post posts praise project projects promise promises proof query question questions quip quips
    quote quotes read reads reason reasons record regret regrets relay relays remark remarks reply report reports
    request
    requests reveal shout shouts show shows signal signals state states stress supports support suspect suspects sense
    swear text texts threat try tries tweet tweets value
    values view views volunteer volunteers vow vows want wants warrant
    welcome whisper whispers wish wishes wonder worry worries highlight highlights tout reference references fight
    think""".split()
)

# The word after the verb that belongs to it.
PARTICLES: Mapping[str, frozenset[str]] = {
    "point": frozenset({"out", "to"}),
    "call": frozenset({"for", "on"}),
    "chime": frozenset({"in"}),
    "find": frozenset({"out"}),
}

_IRREGULAR: Mapping[str, tuple[str, str, str]] = {  # past, participle, -ing where not regular
    "say": ("said", "said", "saying"),
    "tell": ("told", "told", "telling"),
    "write": ("wrote", "written", "writing"),
    "think": ("thought", "thought", "thinking"),
    "know": ("knew", "known", "knowing"),
    "find": ("found", "found", "finding"),
    "feel": ("felt", "felt", "feeling"),
    "hear": ("heard", "heard", "hearing"),
    "show": ("showed", "shown", "showing"),
    "see": ("saw", "seen", "seeing"),
    "read": ("read", "read", "reading"),
    "swear": ("swore", "sworn", "swearing"),
    "understand": ("understood", "understood", "understanding"),
    "foresee": ("foresaw", "foreseen", "foreseeing"),
    "forecast": ("forecast", "forecast", "forecasting"),
    "seek": ("sought", "sought", "seeking"),
    "admit": ("admitted", "admitted", "admitting"),
    "regret": ("regretted", "regretted", "regretting"),
    "prefer": ("preferred", "preferred", "preferring"),
    "plan": ("planned", "planned", "planning"),
    "quip": ("quipped", "quipped", "quipping"),
    "slam": ("slammed", "slammed", "slamming"),
    "brag": ("bragged", "bragged", "bragging"),
    "beg": ("begged", "begged", "begging"),
    "rebut": ("rebutted", "rebutted", "rebutting"),
    "label": ("labeled", "labelled", "labeling"),
    "signal": ("signaled", "signalled", "signaling"),
    "refer": ("referred", "referred", "referring"),
    "learn": ("learned", "learnt", "learning"),
    "leak": ("leaked", "leaked", "leaking"),
}


@frozen
class VerbForm:
    """A word as a form of a verb: `forms` holds letters of b(ase), s, (past) d, (participle) n, (-in)g."""

    lemma: str
    forms: str


def _inflections(lemma: str) -> Iterable[tuple[str, str]]:
    yield lemma, "b"
    if lemma.endswith(("s", "sh", "ch", "x", "z")):
        yield lemma + "es", "s"
    elif lemma.endswith("y") and lemma[-2] not in "aeiou":
        yield lemma[:-1] + "ies", "s"
    else:
        yield lemma + "s", "s"
    if lemma in _IRREGULAR:
        past, participle, progressive = _IRREGULAR[lemma]
    elif lemma.endswith("e"):
        past = participle = lemma + "d"
        progressive = lemma[:-1] + "ing"
    elif lemma.endswith("y") and lemma[-2] not in "aeiou":
        past = participle = lemma[:-1] + "ied"
        progressive = lemma + "ing"
    else:
        past = participle = lemma + "ed"
        progressive = lemma + "ing"
    yield past, "d"
    yield participle, "n"
    yield progressive, "g"


def _table(lemmas: Iterable[str]) -> dict[str, VerbForm]:
    table: dict[str, VerbForm] = {}
    for lemma in sorted(lemmas):
        for word, letter in _inflections(lemma):
            known = table.get(word)
            if known is None:
                table[word] = VerbForm(lemma, letter)
            elif known.lemma == lemma:
                table[word] = VerbForm(lemma, known.forms + letter)
    return table


VERB_FORMS: Mapping[str, VerbForm] = (
    _table(SPEECH | THOUGHT | SHOWING | REQUEST | INTENTION | JUDGEMENT | RELAYING | DOUBTING)
    | {word: VerbForm(word, "n") for word in RUMOURED}
    | {"leaked": VerbForm("leak", "dn")}
)
