"""Wordings that show how somebody knows what they say: were told, saw it, decide it, guess it.

Each function gives the words that show it, empty where none do.
"""

from __future__ import annotations

import re
from functools import cache

from provenance.lexicon import grammar, organisations, people

_AT_THE_START = 60  # characters of what is said in which its basis is named
_DESCRIBED = re.compile("|".join(rf"\b{re.escape(phrase)}s?\b" for phrase in people.TOLD_BY_OTHERS), re.I)
# "The report", "a draft of the memo", "classified documents", but not "the men load the files" or "record numbers".
_WRITTEN = "|".join(sorted(organisations.DOCUMENT_WORDS | {"contract", "contracts", "intelligence"} - {"record"}))
_THE = r"(?:(?:the|an?|his|her|its|their|this|that|these|those|some|several|all|parts?|copy|copies|drafts?|of) )"
_ADJECTIVE = (
    r"(?:(?:draft|secret|full|new|final|court|police|bank|company|intelligence"
    r"|[\w-]+(?:ed|al|ous|ic|ive|ary|ent|ble)|[\w-]+['’]s?) )"
)
_PAPERS = (
    rf"(?:{_THE}+{_ADJECTIVE}{{0,3}}|{_ADJECTIVE}{{1,3}})(?:{_WRITTEN})|documents|records|files|papers|intelligence"
)
# "An official who has read the report", "a lawyer who saw the contract".
_READ = re.compile(rf"\b(?:who|ha(?:s|d|ve|ving)) (?:read|saw|seen|reviewed|examined|obtained) (?:{_PAPERS})\b", re.I)
_PRESENT = re.compile(
    r"(?<!no )(?<!not )(?<!without )\b(?:(?:direct|first-?hand|personal) (?:knowledge|experience)"
    r"|(?:involved|participating|taking part|took part) in|present (?:at|during|when)|in attendance|in the room"
    r"|who (?:(?:have |has |had )?(?:attended|witnessed|overheard|survived|escaped|used|tested)|saw(?! (?:"
    rf"{_PAPERS})\b)|was there))\b",
    re.I,
)
_LEARNED = re.compile(
    r"\b(?:learn(?:ed|t)|heard|(?:was|were|been|being|['’]s) (?:told|informed)"
    r"|(?:received|obtained|credible) (?:intelligence|reports?|information|word))\b",
    re.I,
)
# Who says what evidence reached them knows through others.
_SHOWN = re.compile(r"(?:\bnot?\b|n['’]t\b|\bnever\b)[^.]{0,25}\b(?:seen|received|been (?:given|shown))\b", re.I)
_NOT_KNOWING = re.compile(
    r"(?:\bnot?\b|n['’]t\b|\bcannot\b|\bnothing\b)[^.]{0,40}"
    r"\b(?:confirm|evidence|sure|indicat|corroborat|verif|clear|authenticat)"
    r"|\b(?:work|try|seek)(?:ing)?\b[^.]{0,40}? to (?:verify|determine|confirm|establish|authenticate)\b",
    re.I,
)
_GUESSED = re.compile(
    r"\b(?:may|might|could)(?: not| also| well| even)* (?:have|be)\b|\b(?:appear|seem)(?:s|ed)?(?: to| that)\b"
    r"|\b(?:too (?:early|soon)|hard) to\b"
    r"|\bwould be [“\"‘']?(?:irresponsible|premature|speculat)",
    re.I,
)
_GUESSING = re.compile(r"\b(?:believ|suspect|fear|think|thought|suppos|guess|doubt|speculat|worr)", re.I)
_SELF = re.compile(r"\bI\b(?!\.)|\b[Mm]y\b|^[“\"]?(?:that,? )?(?:[^.,]{3,40}, )?s?he\b")
# What one is, was or has done, not what one thinks or wants.
_OWN_STORY = re.compile(
    r"\bI(?:['’]m| am| was| have| had|['’]ve)\b(?! (?:sure|confident|afraid|sorry|told|said|always|long)\b)"
    r"|^[“\"]?(?:that,? )?(?:[^.,]{3,40}, )?s?he(?:['’]s| is| was| has| had)\b"
)
_SAW = re.compile(
    r"\b(?:I|we)(?: personally| also| have| had|['’]ve)? (?:saw|seen|witnessed|watched)\b"
    r"|^(?:that )?(?:s?he|they)(?: have| had)? (?:saw|seen|witnessed)\b|^to have (?:seen|witnessed)\b",
    re.I,
)
# What pictures do that were taken of something, but not those that "purport" to.
_SHOWING = re.compile(
    r"\b(?:show(?:s|ed|ing|n)?|reveal(?:s|ed|ing)?|captur(?:es|ed|ing)|depict(?:s|ed|ing)?|(?:is|are|be) seen)\b", re.I
)
# "In the footage a crane falls".
_IN_PICTURE = re.compile(r"^in$", re.I)
_NOT_SURE = re.compile(r"\b(?:purport|claim|suppos|alleg|appear|seem|apparent|said)", re.I)
# "claims to have recorded it", "we found it", "it keeps catching my hair".
_CLAIMING = re.compile(r"\b(?:claim|admit|confess|recall|remember|den[iy])", re.I)
_TO_HAVE = re.compile(r"^[“\"‘']?(?:to (?:have|be|own|possess)|having|being)\b", re.I)
_OPINION = re.compile(r"\b(?:only|just|merely) my opinion\b|\bno first-?hand\b|\bnot [^.]{0,30}first-?hand\b", re.I)
_OWN = re.compile(
    r"\b(?:I|[Ww]e)(?:['’](?:ve|d|m|re)| (?:also |just |only |first )?(?:have|had|am|are|was|were|did|found|got|took"
    r"|made|saw|came|went|bought|decided|needed|started|kept))\b(?! (?:sure|afraid|sorry|told|not sure)\b)"
    r"|\b[Mm]y\b(?! (?:own )?(?:opinion|view|guess|belief|understanding|mind|sense|point|knowledge)s?\b)"
)
# Words, and the marks that end what is told in the writer's words.
_SPOKEN = re.compile(r"[“”\"‘.:;]|(?<!\w)['’]|\w[\w’'-]*")
_ONE_SELF = frozenset("he she him his her himself herself".split())
_SOMEBODY = frozenset("who whose whom child person someone somebody suspect victim".split()) | {
    word for word in people.SPEAKERS if not people.is_plural(word)
}
_OPENING = grammar.DETERMINERS | grammar.PREPOSITIONS | grammar.SUBORDINATORS
_EXPECTING = re.compile(
    r" (?:\w+ )?(?:think|thought|believ|suspect|fear|suppos|guess|doubt|speculat|worr|hope|expect|predict)"
)
_GIVING = re.compile(r"\b(?:post(?:s|ed|ing)?\b|upload|snapp|film|record|captur|photograph|provid)", re.I)
_PICTURED = re.compile(r"\b(?:photo|picture|image|video|footage|clip|recording|selfie|letter)", re.I)
# What somebody says by this is done by saying it.
_PERFORMING = re.compile(
    r"\b(?:issu|declar|rul|announc|vow|pledg|promis|den[iy]|admit|apologi|argu|repl[iy]|decree|order|retract|confess|offer)",
    re.I,
)
_DECIDING = re.compile(r"\b(?:issu|rul(?:ed?|es|ing)\b|decree|order|forbid|forbade|bann)", re.I)
# Who made a study, by what is said of them and by what they say; not the author of a novel.
_MADE_A_STUDY = re.compile(
    r"\b(?:lead|senior|study|report) (?:co-?)?author|\b(?:co-?)?authors?(?: of|,? who wrote) (?:the|a|this) "
    r"(?:[\w-]+ ){0,2}(?:study|paper|research|survey|report)"
    r"|\bwho (?:led|conducted|carried out|ran|headed|oversaw) (?:the|a|this) (?:[\w-]+ ){0,2}"
    r"(?:study|research|survey|experiments?|trial|analysis)",
    re.I,
)
_OWN_STUDY = re.compile(
    r"\b(?:our|my) (?:[\w-]+ ){0,2}(?:findings?|study|research|results|data|analysis|experiments?|survey|trial)\b"
    r"|\bwe (?:have |also )?(?:found(?! out\b| (?:our|them|him|her|my)sel)|measured|tested|analy[sz]ed|surveyed"
    r"|sampled)\b",
    re.I,
)


def described_as_told(wording: str) -> str:
    """What about a source says that others told it: "an official briefed on the talks"."""
    return _found(_DESCRIBED, wording)


def described_as_reading(wording: str) -> str:
    """What about a source says that it has this from something written: "who has read the report"."""
    return _found(_READ, wording)


def described_as_present(wording: str) -> str:
    """What about a source says that it took part or was there: "a person involved in the talks"."""
    return _found(_PRESENT, wording)


def was_told(cue: str, content: str) -> str:
    """What says that a source has this from others: "I heard that", "we received information that"."""
    return _found(_LEARNED, f"{cue} {content[:_AT_THE_START]}") or _found(_SHOWN, content)


def saw(content: str) -> str:
    """What says that a source was there: "I saw the ship", "to have seen her"."""
    return _found(_SAW, content)


def did_the_study(wording: str, content: str) -> str:
    """What says that a source made the study it speaks of: "lead author", "our findings"."""
    return _found(_MADE_A_STUDY, wording) or _found(_OWN_STUDY, content)


def shows(cue: str) -> str:
    """What says that a picture shows something itself: "shows", not "purports to show"."""
    return "" if _NOT_SURE.search(cue) else _found(_SHOWING, cue) or _found(_IN_PICTURE, cue)


def claims_own(cue: str, content: str) -> str:
    """What says that somebody tells of what they had or did: "claims to have won", "we found it", "my hair"."""
    if was_told(cue, content) or _OPINION.search(content):
        return ""
    return (_found(_TO_HAVE, content) if _CLAIMING.search(cue) else "") or _found(_OWN, content)


def is_its_subject(cue: str, content: str) -> str:
    """What of reported speech is about who speaks: the "he" of "that he dug it up", not of "a man said that he did"."""
    if was_told(cue, content):
        return ""
    for word in _SPOKEN.finditer(content):
        if word[0].lower() in _ONE_SELF:
            return "" if _EXPECTING.match(content, word.end()) else word[0]
        if not _names_no_one(word[0], opens=not content[: word.start()].strip()):
            return ""
    return ""


def _names_no_one(word: str, opens: bool) -> bool:
    """Whether a pronoun after this word can still stand for the speaker: no name, no person, no quotation mark."""
    if not word[0].isalnum() or word.lower() in _SOMEBODY:
        return False
    return not word[0].isupper() or (opens and word.lower() in _OPENING)


def gives_out(cue: str, content: str) -> str:
    """What says that somebody gives out a picture: "posted a photo", "filmed it"."""
    pictured = _PICTURED.search(cue) or _PICTURED.search(content)
    return _found(_GIVING, cue) if pictured and not _NOT_SURE.search(cue) else ""


def does_not_know(content: str) -> str:
    """What says that a source does not know: "cannot confirm", "no evidence"."""
    return _found(_NOT_KNOWING, content)


def guesses(cue: str, content: str) -> str:
    """What says that a source conjectures: "believes that", "could have been"."""
    return _found(_GUESSING, cue) or _found(_GUESSED, content)


def performs(cue: str) -> str:
    """What a source does by saying it: "denied", "promised", "ruled"."""
    return _found(_PERFORMING, cue)


def decides(cue: str) -> str:
    """What a source lays down by saying it: "ruled", "issued"."""
    return _found(_DECIDING, cue)


def tells_of_self(cue: str, content: str) -> str:
    """What is said about the speaker and not what it was told: "I was there", "that she is safe"."""
    return "" if was_told(cue, content) else _found(_SELF, content)


def tells_own_story(cue: str, content: str) -> str:
    """What the speaker is, was or has done: "I was there", but not "I will win"."""
    return "" if was_told(cue, content) else _found(_OWN_STORY, content)


def _found(pattern: re.Pattern[str], text: str) -> str:
    """What matches, its last word whole."""
    found = _to_word_end(pattern).search(text)
    return found[0] if found else ""


@cache
def _to_word_end(pattern: re.Pattern[str]) -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern.pattern})\w*", pattern.flags)
