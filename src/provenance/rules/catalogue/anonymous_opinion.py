"""Somebody who is not named gives an opinion, a judgement or an attack.

Anonymity is granted for information that cannot be had otherwise. Nobody needs it to say that a rival is a fool, and a
reader cannot see whose grudge it is. The rule fires where what an unnamed person puts forward is worded as a judgement:
"is a disgrace", "should resign", "the worst minister in years", with or without quotation marks around the word.

## Does not see

- Opinion in neutral words, and irony.
- Judgements that are information: "the bridge is dangerous" from its engineer is flagged as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.model import ClaimDraft, Confidence, Evidence, Hop, Source, Statement
from provenance.rules.reading import by_carrier, counted, unnamed_person
from provenance.rules.rule import Draft, Example, Rule

_ATTACK = (
    "liars?|fools?|idiots?|cowards?|clowns?|crooks?|thugs?|bull(?:y|ies)|traitors?|hypocrites?|fraudsters?|disgrace|"
    "laughing stock|embarrassment|(?:control )?freaks?|brats?|spoil(?:ed|t) child(?:ren)?|joke|shambles|fiasco|"
    "farce|travesty|failure|scandal|madness|insanity|nonsense|rubbish"
)
_JUDGED = (
    "awful|terrible|horrible|dreadful|appalling|disgraceful|shameful|outrageous|disgusting|despicable|pathetic|"
    "ridiculous|absurd|stupid|foolish|idiotic|incompetent|useless|clueless|reckless|arrogant|corrupt|dishonest|"
    "untrustworthy|cowardly|lazy|weak|unfit|toxic|unacceptable|unfair|unjust|immoral|cruel|brilliant|wonderful|great|"
    "excellent|terrific|superb|naive|dangerous|delusional|insane|crazy|wrong|hopeless|disastrous|catastrophic"
)
_BEING = r"(?:is|are|was|were|be|been|being|['’]s|['’]re|looks?|looked|seems?|seemed|sounds?|sounded)"
_WHAT_SOMEBODY_IS = r"(?=\W*$|[.,;]| (?:and|but|or)\b)"
_DEGREE = (
    r"(?:(?:a|an|the|so|very|too|just|simply|totally|completely|utterly|really|quite|such|absolute|complete|as|not) )*"
)
_GO = r"(?:resign|quit|go\b|step down|be (?:fired|sacked|ashamed|jailed|impeached)|apologi[sz]e)"
_LOST = r"lost (?:his|her|its|their) (?:mind|way|nerve)"
_OPINION = re.compile(
    rf"\b(?:{_BEING} {_DEGREE}(?:{_ATTACK}|{_JUDGED})\b"
    rf"|as {_DEGREE}(?:{_ATTACK}|{_JUDGED}){_WHAT_SOMEBODY_IS}"
    rf"|(?:should|ought to|must) (?:have )?{_GO}"
    r"|(?:the )?(?:worst|best|weakest|dumbest|stupidest|nastiest|most \w+) (?:I(?:['’]ve| have) )?\w+ "
    r"(?:in|of|since|ever)\b"
    r"|(?:a|an|the|what a) (?:\w+ ){0,2}(?:" + _ATTACK + r")\b"
    rf"|(?:hates?|despises?|loathes?|can['’]t stand|cares? only|doesn['’]t care|{_LOST}))",
    re.IGNORECASE,
)
_QUOTES = re.compile(r"[“”„\"]|(?<!\w)['‘’]|['’](?!\w)")  # what attacks are mostly put in; no apostrophe


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each claim that somebody unnamed puts forward in words that judge."""
    for each in evidence.assessments:
        judged = [
            said
            for said in each.claim.statements
            if said.chain and unnamed_person(said.chain[-1]) and _judges(said.text or each.claim.text)
        ]
        if judged:
            who = sorted({said.chain[-1].mention for said in judged})[:3]
            carried = counted(len(by_carrier(judged)), "document")
            message = f"a judgement by somebody unnamed in {carried}: {', '.join(who)}"
            yield Draft.about(each, judged, message, Confidence.MEDIUM)


def _judges(text: str) -> bool:
    return _OPINION.search(_QUOTES.sub("", text)) is not None


_RIVAL = Source("a colleague in the cabinet", kind="official", identity="unnamed")
_ROE = Source("Minister Alva Roe", kind="official")

RULE = Rule(
    code="SRC106",
    name="anonymous-opinion",
    severity="warning",
    standard="AP News Values and Principles, Anonymous sources: information and not opinion or speculation; "
    "Reuters Handbook of Journalism, The Essentials of Reuters Sourcing: who attacks must speak on the record",
    profiles=("ap", "reuters"),
    check=check,
    doc=__doc__,
    bad=[
        Example(
            "A colleague who will not be named insults the treasurer.",
            ClaimDraft("The treasurer is a disgrace", [Statement(outlet="Quill", chain=[Hop(_RIVAL)])]),
        ),
        Example(
            "What should be done is an opinion too.",
            ClaimDraft("The treasurer should resign", [Statement(outlet="Quill", chain=[Hop(_RIVAL)])]),
        ),
        Example(
            "The word is quoted.",
            ClaimDraft('The treasurer was "incompetent"', [Statement(outlet="Quill", chain=[Hop(_RIVAL)])]),
        ),
        Example(
            "What somebody is described as.",
            ClaimDraft("The treasurer as ‘lazy’", [Statement(outlet="Quill", chain=[Hop(_RIVAL)])]),
        ),
    ],
    good=[
        Example(
            "The quoted word tells what was done.",
            ClaimDraft('The treasurer was "briefed" as great crowds met', [Statement(outlet="Q", chain=[Hop(_RIVAL)])]),
        ),
        Example(
            "The minister says so under her name.",
            ClaimDraft("The treasurer is a disgrace", [Statement(outlet="Quill", chain=[Hop(_ROE)])]),
        ),
        Example(
            "The colleague gives information.",
            ClaimDraft("The treasurer will leave in June", [Statement(outlet="Quill", chain=[Hop(_RIVAL)])]),
        ),
    ],
    missed=[
        Example(
            "A judgement in words that do not sound like one.",
            ClaimDraft("The treasurer has yet to find his feet", [Statement(outlet="Quill", chain=[Hop(_RIVAL)])]),
        ),
    ],
)
