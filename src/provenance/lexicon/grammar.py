"""Closed classes of English words, for a light analysis without a parser."""

from __future__ import annotations

DETERMINERS = frozenset(
    """a an the this that these those my your his her its our their some any no every each another several many few
    most all both one two three four five six seven eight nine ten other more dozens hundreds""".split()
)
POSSESSIVES = frozenset("my your his her its our their whose".split())
OWNERS = frozenset("his her its their our my".split())  # possessives of whom a text has met
NEGATIVE_SUBJECTS = frozenset("no none nobody neither".split())  # as they open a subject
OBJECT_PRONOUNS = frozenset("me us him her them".split())
SUBJECT_PRONOUNS = frozenset("i he she it we they you".split())
RELATIVE_PRONOUNS = frozenset("who which that".split())
AUXILIARIES = frozenset(
    """am is are was were be been being has have had having do does did will would can could may might must shall
    should 'd 've 're 'm 'll isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't
    couldn't cannot may shouldn't ain't""".split()
)
BE = frozenset("am is are was were be been being isn't aren't wasn't weren't 're 'm".split())
HAVE = frozenset("has have had having hasn't haven't hadn't 've".split())
MODALS = frozenset("will would can could may might must shall should 'll won't wouldn't can't couldn't cannot".split())
NEGATIONS = frozenset(
    """not never no isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't
    cannot shouldn't n't""".split()
)
PREPOSITIONS = frozenset(
    """of in on at for with from to by about into over after before during under against between through within without
    near since until among amid inside outside around across behind despite toward towards via per like upon
    following""".split()
)
SUBORDINATORS = frozenset(
    """that because if when while as although though whether but so than where until unless how why what once whereas
    lest nor yet""".split()
)
CONJUNCTIONS = frozenset("and or but nor".split())
WH_WORDS = frozenset("whether if how why what when where who which".split())
# Adverbs that stand between a subject and its verb, or beside a verb, and do not end in -ly.
ADVERBS = frozenset(
    """also later then now just still even ever never not once again earlier first initially twice often always too
    meanwhile however instead so thus therefore today yesterday tomorrow tonight already yet since there here simply
    soon long ago rather further repeatedly nonetheless nevertheless moreover furthermore besides indeed n't""".split()
)
DAYS_AND_TIMES = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon
    evening night week month year weekend january february march april may june july august september october november
    december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov.
    dec. last next earlier later ago a.m. p.m. early late days weeks hours months years""".split()
)
# What modifies a noun from behind begins so: "people familiar with", "a man identified as".
POSTMODIFIERS = frozenset(
    """
    who which that whose whom briefed familiar close speaking citing quoting known linked affiliated thought believed
    involved run formed monitoring with without near inside on in at from within across around among by via living
    claiming following based privy attributed issued released close
    identified quoted cited loyal posted uploaded considered working fighting
    represented formerly now including said told says speaking asked to used as outside set
    after before during while out over
    """.split()
)
# What stands before a comma and the subject: "Asked about it, the minister".
LEAD_INS = frozenset(
    """
    asked speaking citing quoting according via in on at from after before when while as although though because despite
    for by with also however meanwhile and but that earlier later yesterday today
    """.split()
)
# What "in recent days" and "over the weekend" are made of.
TIME_WORDS = frozenset(
    """
    the this that past last recent previous coming few day days week weeks weekend month months year years hours night
    morning afternoon evening yesterday today monday tuesday wednesday thursday friday saturday sunday
    """.split()
)
# A phrase that begins with one of these can name a speaker; with another function word it cannot.
SUBJECT_OPENERS = frozenset(
    """
    a an the this that these those some any every each all many most several few both another other others one two three
    four five his her its their our my your he she they it we i you who which no none someone somebody everyone more
    """.split()
)


# Past forms that do not end in -ed and are no other common word.
IRREGULAR_PASTS = frozenset(
    """became began blew broke brought built came caught chose drew drove fell felt fled flew forgot fought gave went
    grew held kept knew led lent lost made meant met paid ran rang rose sang sank sat saw sold sent shook shot spoke
    spent stood stole struck swore swept taught told took thought threw understood won wore wrote said got had found
    left heard tore bore bit bound bred clung crept dealt dug drank dreamt fed flung forbade froze hid hung lit rode
    sought shone shrank slept slid spun sprang stuck stung swam swung threw wept woke withdrew overtook undertook
    overthrew overcame underwent withheld upheld foresaw mistook""".split()
)
# Pasts like the verb itself, which are as often nouns or infinitives.
UNCHANGED_PASTS = frozenset(
    "beset burst cast cost cut hit hurt let offset put quit set shed shut split spread thrust upset".split()
)
# Forms in -s that are seldom nouns.
PRESENT_VERBS = frozenset(
    """wants needs goes makes takes gets comes says thinks knows believes seems appears means gives lacks deserves
    includes remains becomes keeps brings runs tells insists holds leads stands loses wins begins continues
    refuses tries owns means looks works shows represents supports faces wins has""".split()
)


NO_ADVERBS = frozenset(
    "family italy reply july daily weekly monthly assembly supply rally monopoly anomaly ally bully belly".split()
)


def is_adverb(word: str) -> bool:
    """Whether a lower-case word is one of `ADVERBS` or ends as adverbs do."""
    return word in ADVERBS or (word.endswith("ly") and len(word) > 4 and word not in NO_ADVERBS)
