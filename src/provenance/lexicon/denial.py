"""Words that deny, debunk or doubt what is reported, and words for the report itself."""

from __future__ import annotations

from provenance.lexicon.reports import PUSHING, REPORTED_THINGS

# What somebody does who says that a thing is not so.
DENYING_VERBS = frozenset(
    """
    deny denies denied denying refute refutes refuted refuting rebut rebuts rebutted dismiss dismisses dismissed
    dismissing reject rejects rejected rejecting debunk debunks debunked debunking disprove disproves disproved
    disproven contradict contradicts contradicted dispel dispels dispelled quash quashes quashed rubbish rubbishes
    rubbished discredit discredits discredited disavow disavows disavowed negate negates negated
    squash squashes squashed counter counters countered retract retracts retracted retraction
    """.split()
)

# What a report that is not so is called.
DEBUNKING_WORDS = frozenset(
    """
    false falsely untrue hoax hoaxes fabricated fabrication fabrications bogus baseless unfounded groundless
    fictitious fiction satire satirical nonsense rubbish erroneous erroneously incorrect incorrectly inaccurate
    misinformation disinformation lie lies myth denial denials ridiculous absurd misreported mistaken mistakenly
    exaggerated misquoted mistranslated wrong lying liar liars propaganda trick ploy invented
    bullshit faked photoshopped doctored illogical implausible impossible confused confusing confusion mix-up mistook
    prank
    """.split()
)

# What a report is called that holds; negated, it does not.
SOUNDNESS = frozenset("accuracy authenticity credibility legitimacy reliability truth validity veracity".split())
SOUND = frozenset("accurate authentic correct factual genuine legitimate real true".split())

# Words that debunk, but for one sense of them, which the word after them shows: "lying on the bed".
_PLACED = frozenset(
    """
    across ahead along among at behind below beneath beside between beyond down dormant face flat idle in inside
    motionless near next off on open outside over still there under unconscious underneath within
    awake buried close dead deep east elsewhere empty far halfway just low nearly north some south west with
    """.split()
)
_PERIODICALS = frozenset("magazine magazines newspaper newspapers paper publication weekly".split())
_MEANS = frozenset("campaign film films machine material poster posters purposes stunt tool video videos".split())
OTHERWISE = {
    "confused": frozenset({"about", "and", "at", "by", "over"}),
    "impossible": frozenset({"to"}),
    "lie": _PLACED,
    "lying": _PLACED,
    "propaganda": _MEANS,
    "satire": _PERIODICALS,
    "satirical": _PERIODICALS,
}

# Words that debunk what is told, and else say something of the world: "the story was invented", "she invented a stool".
DEBUNKING_WHAT_IS_TOLD = (
    "forged",
    "forgery",
    "invented",
    "joke",
    "lies",
    "made up",
    "ploy",
    "taken back",
    "taken down",
    "taking back",
    "took back",
    "took down",
    "trick",
    "walk back",
    "walked back",
    "walking back",
    "wrong",
)

# What is told or shown, and can be made up.
TOLD_THINGS = REPORTED_THINGS | frozenset(
    """
    clip clips document documents email emails footage headline headlines image images interview interviews letter
    letters memo page pages photo photograph photographs photos picture pictures posts quotation quotations quote quotes
    recording recordings tweets videos words
    """.split()
)

# Adjectives that call false what stands after them, which need not be the report: "under false claims".
FALSE = frozenset("false fabricated bogus fake fraudulent baseless erroneous inaccurate misleading".split())

# Those of them that leave no doubt of what is meant.
PLAINLY_FALSE = frozenset(
    """
    false untrue hoax fabricated fabrication fabrications bogus baseless unfounded groundless fictitious nonsense
    rubbish incorrect inaccurate lie lies myth invented
    """.split()
)

# What a report that is not so is called, where the word stands beside one for the report.
INVENTED = frozenset("invention inventions fantasy fantasies fairytale fable smear slander calumny fake fakes".split())

# What leaves open whether it is so.
DOUBTING_WORDS = frozenset(
    """
    unconfirmed unverified unverifiable unsubstantiated uncorroborated unsourced unproven unclear uncertain
    doubt doubts doubted doubtful dubious sceptical skeptical sceptically skeptically scepticism skepticism sceptic
    skeptic questionable caution cautioned cautions cautious speculative unlikely improbable farfetched suspicious
    suspiciously premature irresponsible wary struggle contradictory conflicting discrepancy discrepancies
    """.split()
)

# Words that doubt what is told, and else say something of the world: "treat the report with caution", "urged caution".
DOUBTING_WHAT_IS_TOLD = frozenset(
    """
    caution cautioned cautions cautious premature struggle suspicious suspiciously wary
    """.split()
)

# Of which a negation leaves open whether it is so: "could not confirm", "has not been verified".
CONFIRMING_WORDS = frozenset(
    """
    confirm confirms confirmed confirming confirmation verify verifies verified verifying verification corroborate
    corroborated corroboration substantiate substantiated authenticate authenticated evidence proof indication sign
    prove proves proved proven comment commented aware immediately independently officially response respond responded
    announced notification sure certain known knowledge clear corroborates corroborating substantiating facts concrete
    final finalised finalized decided indications signs stone information
    """.split()
)

# The report itself: to deny it is to deny what it says.
REPORT_WORDS = frozenset(
    """
    report reports reported reporting reportedly rumour rumours rumor rumors rumoured rumored story stories claim
    claims claimed allegation allegations alleged allegedly speculation speculations account accounts news tale
    suggestion suggestions suggested assertion assertions hearsay gossip buzz tweet tweets statement
    """.split()
)

NEGATIONS = frozenset(
    """
    not no never none nobody nothing nowhere neither nor cannot without n't can't won't isn't aren't wasn't weren't
    don't doesn't didn't hasn't haven't hadn't couldn't wouldn't shouldn't ain't
    """.split()
)

# Verbs that carry a negation of what follows them: "refrained from supplying", "failed to open".
NEGATIVE_VERBS = frozenset(
    """
    refrain refrains refrained refraining withhold withholds withheld withholding
    """.split()
)

# Of which these say what is not done: to withhold is not to supply.
WITHHOLDING = frozenset("withhold withholds withheld withholding".split())

# Those that do so before "to": "failed to open", but not "failed a test".
NEGATIVE_BEFORE_TO = frozenset(
    "refuse refuses refused refusing refusal fail fails failed failing decline declines declined yet".split()
)

# Phrases that say of a report that it does not hold, or is taken back.
DEBUNKING_PHRASES = (
    "ruled out",
    "rules out",
    "rule out",
    "ruling out",
    "pulled the report",
    "pulled the story",
    "backtracked",
    "full retraction",
    "not true",
    "no truth",
    "never happened",
    "no basis",
    "not credible",
    "is fake",
    "was fake",
    "are fake",
    "were fake",
    "fake news",
    "it fake",  # "it's fake", as words are cut
    "fake report",
    "fake story",
    "no such",
    "got it wrong",
    "got that wrong",
    "got this wrong",
    "made it all up",
    "made it up",
    "made the whole thing up",
    "making it up",
    "no longer an option",
    "no longer possible",
    "no longer stand by",
    "no longer stands by",
    "no longer the case",
    "no longer true",
    "played down",
    "playing down",
    "poured cold water",
    "pour cold water",
    "safe and sound",
    "safe and secure",
    "in good health",
    "in firm control",
    "only my opinion",
    "wishful thinking",
    "rumors to rest",
    "rumours to rest",
    "record straight",
    "nothing of the sort",
    "not the case",
    "no validity",
    "no credible",
    "not what happened",
    *(f"{form} back {against}" for form in sorted(PUSHING) for against in ("against", "on")),
)

# Phrases that leave it open.
DOUBTING_PHRASES = (
    "could change",
    "may change",
    "may decide",
    "might decide",
    "hard to be sure",
    "difficult to confirm",
    "hard to confirm",
    "impossible to confirm",
    "impossible to verify",
    "remains to be seen",
    "too early",
    "premature to",
    "caution in reporting",
    "jump to conclusions",
    "just an allegation",
    "not first hand",
    "not firsthand",
    "cast doubt",
    "casting doubt",
    "casts doubt",
    "unknown whether",
    "unknown if",
    "not known whether",
    "not known if",
    "at this point",
    "at this stage",
    "determine the authenticity",
    "determine its authenticity",
    "verify the authenticity",
    "verify its authenticity",
    "on speculation",
    "rumors or speculation",
    "rumours or speculation",
    "may or may not",
    "might or might not",
    "trying to determine",
)

# Telling or knowing: who has not done so leaves what he has not told as it is.
DISCLOSING = frozenset(
    """
    disclose disclosed disclosing elaborate elaborated elaborating explain explained explaining mention mentioned
    mentioning reveal revealed revealing specify specified specifying tell told telling understand understood
    """.split()
)

# What somebody means to do: who has no plans for it does not do it.
INTENDING = frozenset("plan plans planning intention intentions intending desire interest wish".split())

# What somebody denies who leaves the thing itself to what stands before: "any involvement", "the accusations".
DENIED_IN_GENERAL = frozenset(
    """
    involvement role part link links connection responsibility wrongdoing knowledge accusation accusations charge
    charges it this that everything
    """.split()
)

# Words of a clause that supposes something rather than says that it is so.
SUPPOSING_WORDS = frozenset(
    """
    if would could might may should possible possibly possibility potential potentially whether unless hypothetical
    suppose supposing imagine
    """.split()
)
