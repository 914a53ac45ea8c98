"""Nouns and adverbs that attribute."""

from __future__ import annotations

# "reportedly": somebody said so, nobody is named.
HEARSAY_ADVERBS = frozenset("reportedly allegedly supposedly purportedly".split())

# Nouns that take a that-clause as what was put forward: "the claim that", "rumours that".
CLAIM_NOUNS = frozenset(
    """accusation accusations allegation allegations announcement argument assertion assertions belief charge
    charges claim claims comment comments conclusion confirmation contention denial expectation expectations fear fears
    finding hint hints hope hopes hypothesis idea indication indications insistence news notion opinion prediction
    predictions promise revelation revelations report reports rumor rumors rumour rumours speculation statement
    suggestion suggestions suspicion suspicions talk theory view warning warnings vow pledge word rumblings gossip
    chatter""".split()
)
# Those that are no one's in particular when nobody is named with them.
HEARSAY_NOUNS = frozenset(
    """accusations allegations claims reports report rumor rumors rumour rumours speculation suggestions talk gossip
    chatter whispers buzz""".split()
)

# What hearsay does: "rumours swirl that".
HEARSAY_VERBS = frozenset(
    """swirl swirling swirled circulate circulated circulating circling mount mounts mounting emerge emerged emerging
    spread spreading abound persist surface surfaced surfacing flying""".split()
)

# In what somebody speaks to an outlet: "in a call with the Echo".
TALKS = frozenset("call email statement comments remarks message speaking conversation".split())

# What an outlet or a body publishes: "a report in the Herald" is the Herald's word.
PUBLICATIONS = frozenset(
    """report reports story stories article articles account accounts piece dispatch interview post statement
    release coverage broadcast tweet tweets exclusive review""".split()
)

# How the title of what is published is put: "an article titled “The dam leaks”".
TITLED = frozenset("titled entitled headlined".split())

# What a source puts out under its own name.
MESSAGES = frozenset(
    """statement statements message messages video letter letters email emails e-mail post posts tweet tweets release
    note memo communique recording""".split()
)

# What a body does with them: "issued a statement".
ISSUING = frozenset("issued issues issuing released releases releasing".split())
# What anybody does with words of their own: "sent the Echo this reply", "posted this".
SENDING = frozenset(
    """sent sends gave gives offered offers posted posts shared shares provided provides published publishes wrote
    writes tweeted tweets emailed emails made makes left leaves read added adds closes closed ended ends concluded
    concludes began begins opened opens said says issued released""".split()
)
# What is so sent: "this reply".
ANNOUNCED = MESSAGES | frozenset(
    """response reply answer explanation comment comments account description advice guide warning denial apology
    disclaimer clarification correction update announcement remark remarks verdict report summary""".split()
)
# How a writing is quoted that speaks below: "the letter reads:".
OPENS = frozenset("reads read begins began starts started opens opened continues continued concludes concluded".split())
# How somebody is quoted who speaks below: "Roe wrote in a post:", "Writes the Echo:".
WRITTEN = frozenset(
    """wrote writes said says explained explains tweeted tweets posted posts added adds noted notes stated states
    replied replies commented comments responded responds reported reports concluded concludes""".split()
)

# Results that bear no testimony: "tests confirm" is the writer's word, or that of whoever reports the tests.
MUTE = frozenset("test tests evidence results result analysis fact facts figures data it this that which these".split())

# With what follows it nothing is said: "his failure to comment".
SILENCE = frozenset("failure refusal reluctance inability unwillingness".split())
# Who does so says nothing: "declined to comment, citing its rules".
SILENT = frozenset("declined declines declining refused refuses refusing".split())

# What a report does that names its sources: "a report that cited engineers".
CITES = frozenset("cited cites quoted quotes".split())

# What one acts according to, rather than what says so.
STANDARDS = frozenset(
    """custom law laws need needs norms principle principles regulation regulations rule rules schedule size
    standard standards tradition wishes""".split()
)

# Names for those who speak to the press without being named: "the Herald's sources".
INFORMANTS = frozenset("source sources insider insiders informant informants correspondent contacts".split())

# What stands before or after the colon of a headline in place of a source: "Report: X", "X: sources".
LABELS = frozenset(
    "report reports study survey poll source sources police official officials media insiders analysts experts".split()
)
# What stands before the colon of a headline and tells what kind of text follows, not who says so.
RUBRICS = frozenset(
    """
    fact-check factcheck debunked fake hoax rumor rumour myth retraction retracted correction corrections corrected
    clarification explainer explained live breaking update updates updated developing exclusive revealed opinion
    editorial commentary column analysis feature timeline obituary podcast quiz gallery
    """.split()
)
# And how such that have more words end: "Hoax Alert", "Reality Check", "Live Updates".
RUBRIC_ENDS = frozenset("check fact-check factcheck alert updates analysis opinion explainer".split())

RELAYED_BY = frozenset(
    "assembled interviewed compiled cited quoted reported seen obtained reviewed published released carried".split()
)

# What can be judged, doubted or taken back: the report itself, and what it says is so.
REPORTED_THINGS = frozenset(
    """report reports story stories article articles claim claims account accounts allegation allegations accusation
    accusations rumor rumors rumour rumours suggestion suggestions assertion assertions news speculation tale tales
    statement statements notion idea theory version post tweet video footage comments remarks""".split()
)
# Verbs of naming: "called the report nonsense".
CALLING = frozenset(
    """called calls calling described describes describing branded brands branding labelled labeled labels dubbed
    dubs denounced denounces dismissed dismisses slammed slams""".split()
)
# "described him as tall".
DESCRIBING = frozenset(
    "described describes characterised characterises characterized characterizes portrayed portrays".split()
)
# Who did something, in somebody's view, and the word before what: "blamed Roe for the leak", "credited him with it".
HOLDING = {
    "blamed": frozenset({"for", "on", "over"}),
    "blames": frozenset({"for", "on", "over"}),
    "credited": frozenset({"with", "for"}),
    "credits": frozenset({"with", "for"}),
}
# "pushed back against the report", "shot it down": the forms of the verb, then what belongs to it.
PUSHING = frozenset("push pushed pushes pushing".split())
SHOOTING = frozenset("shot shoot shoots shooting".split())
FIGHTING = (
    (PUSHING, "back", "against"),
    (PUSHING, "back", "on"),
    (frozenset("hit hits hitting".split()), "back", "at"),
    (SHOOTING, "down"),
)
FIGHTING_VERBS = frozenset(verb for forms, *_ in FIGHTING for verb in forms)
# "cast doubt on", "expressed fears that".
VOICING = frozenset(
    """cast casts casting expressed expresses expressing raised raises raising voiced voices voicing poured
    throw threw""".split()
)
# What is voiced, and whether it doubts (or only fears).
DOUBTS = {
    "doubt": True,
    "doubts": True,
    "scepticism": True,
    "skepticism": True,
    "disbelief": True,
    "questions": True,
    "water": True,
    "fear": False,
    "fears": False,
    "anger": False,
    "concern": False,
    "concerns": False,
    "confidence": False,
    "hope": False,
    "hopes": False,
    "belief": False,
}
# "retracted its report", "pulled the story".
RETRACTING = frozenset(
    "retracted retracts retracting withdrew withdrawn withdraws pulled pulls deleted deletes removed".split()
)
# What lays something down in words: "issued a ruling forbidding X".
RULING_NOUNS = frozenset(
    """ruling rulings edict edicts fatwa decree decrees order orders verdict warning warnings denial alert advisory
    statement statements bulletin notice""".split()
)

# "spread stories that X", "launched a rumour that X": the word of whoever does.
SPREADING = frozenset(
    """spread spreads spreading circulate circulated circulates circulating launch launched launches launching start
    started starts starting peddle peddled peddles peddling push pushed pushes pushing float floated floats""".split()
)
TALES = frozenset("story stories tale tales rumor rumors rumour rumours claim claims theory report reports".split())

# What a report does that is somewhere to be read or heard: "the claim comes from S", "rumours circulated on S".
SURFACING = frozenset(
    """come comes came coming originated originates emerged emerges surfaced surfaces surfacing circulated circulating
    appeared appears appearing spread spreading started began stems stemmed broke""".split()
)

# "had been told by S", "S had tipped him off": how somebody comes to know.
INFORMED = frozenset("told informed briefed tipped".split())
LEARNT = frozenset("learned learnt heard hears got gets gotten obtained obtains received receives".split())
# What one so has: "the information", "the news".
TIDINGS = frozenset(
    """
    information info news intelligence tip tip-off details story account accounts claim claims allegation allegations
    report reports rumour rumours rumor rumors assertion assertions statement statements testimony conversation
    conversations talks word words version evidence
    """.split()
)
# "bases his account on what S told him".
BASED = frozenset("based bases basing rests rested relies relied".split())
# "named S as his source".
NAMED_AS = frozenset("named names naming identified identifies gave gives described describes cited cites".split())
# What a figure is of: "put the toll at 260".
RECKONED = frozenset(
    """
    it them toll tolls number numbers figure figures count counts total totals cost costs loss losses casualties dead
    deaths damage damages price value worth crowd attendance turnout rate share size age odds chance chances risk
    population support fall rise growth inflation unemployment
    """.split()
)
