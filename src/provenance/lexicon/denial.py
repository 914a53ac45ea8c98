"""Words that deny, debunk or doubt what is reported, and words for the report itself."""

from __future__ import annotations

# What somebody does who says that a thing is not so.
DENYING_VERBS = frozenset(
    """
    deny denies denied denying refute refutes refuted refuting rebut rebuts rebutted dismiss dismisses dismissed
    dismissing reject rejects rejected rejecting debunk debunks debunked debunking disprove disproves disproved
    disproven contradict contradicts contradicted dispel dispels dispelled quash quashes quashed rubbish rubbishes
    rubbished discredit discredits discredited disavow disavows disavowed retract retracts retracted retraction
    """.split()
)

# What a report that is not so is called.
DEBUNKING_WORDS = frozenset(
    """
    false falsely untrue fake hoax hoaxes fabricated fabrication fabrications bogus baseless unfounded groundless
    fictitious fiction satire satirical nonsense rubbish erroneous erroneously incorrect incorrectly inaccurate
    misinformation disinformation lie lies myth denial denials ridiculous absurd misreported mistaken mistakenly
    debunked exaggerated misquoted mistranslated wrong
    """.split()
)

# What leaves open whether it is so.
DOUBTING_WORDS = frozenset(
    """
    unconfirmed unverified unverifiable unsubstantiated uncorroborated unsourced unproven unclear uncertain unknown
    doubt doubts doubted doubtful doubtfully dubious sceptical skeptical scepticism skepticism sceptic skeptic
    questionable question questioned questioning questions caution cautioned cautions cautious speculative
    implausible unlikely improbable farfetched suspicious suspiciously premature irresponsible
    allegedly supposedly purportedly
    """.split()
)

# Of which a negation leaves open whether it is so: "could not confirm", "has not been verified".
CONFIRMING_WORDS = frozenset(
    """
    confirm confirms confirmed confirming confirmation verify verifies verified verifying verification corroborate
    corroborated corroboration substantiate substantiated authenticate authenticated evidence proof indication sign
    prove proves proved proven comment commented aware immediately independently officially response respond responded
    sure certain known knowledge clear announcement announced
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
    not no never none nobody nothing neither nor cannot without n't can't won't isn't aren't wasn't weren't don't
    doesn't didn't hasn't haven't hadn't couldn't wouldn't shouldn't ain't
    """.split()
)

# Verbs that carry a negation of what follows them: "refrained from supplying", "failed to open".
NEGATIVE_VERBS = frozenset(
    """
    refrain refrains refrained refraining refuse refuses refused refusing refusal fail fails failed failing failure
    decline declines declined avoid avoids avoided avoiding stop stops stopped abandon abandons abandoned cancel cancels
    cancelled canceled withhold withholds withheld withholding scrap scraps scrapped lack lacks lacked
    """.split()
)
