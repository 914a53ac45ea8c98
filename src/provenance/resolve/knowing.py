"""Wordings that show how somebody knows what they say: were told, saw it, decide it, guess it."""

from __future__ import annotations

import re

from provenance.lexicon import people

_AT_THE_START = 60  # characters of what is said in which its basis is named
_DESCRIBED = re.compile("|".join(rf"\b{re.escape(phrase)}s?\b" for phrase in people.TOLD_BY_OTHERS), re.I)
_PRESENT = re.compile(
    r"(?<!no )(?<!not )(?<!without )\b(?:(?:direct|first-?hand|personal) (?:knowledge|experience)"
    r"|(?:involved|participating|taking part|took part) in|present (?:at|during|when)|in attendance|in the room"
    r"|who (?:attended|witnessed|saw|overheard|was there))\b",
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
    r"\b(?:confirm|evidence|sure|indicat|corroborat|verif|clear)",
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
# What somebody says by this is done by saying it.
_PERFORMING = re.compile(
    r"\b(?:issu|declar|rul|announc|vow|pledg|promis|den[iy]|admit|apologi|argu|repl[iy]|decree|order|retract|confess|offer)",
    re.I,
)
_DECIDING = re.compile(r"\b(?:issu|rul(?:ed?|es|ing)\b|decree|order|forbid|forbade|bann)", re.I)


def described_as_told(wording: str) -> bool:
    """Whether the words about a source say that others told it: "an official briefed on the talks"."""
    return _DESCRIBED.search(wording) is not None


def described_as_present(wording: str) -> bool:
    """Whether the words about a source say that it took part or was there: "a person involved in the talks"."""
    return _PRESENT.search(wording) is not None


def was_told(cue: str, content: str) -> bool:
    """Whether a source says that it has this from others: "I heard that", "we received information that"."""
    start = content[:_AT_THE_START]
    return _LEARNED.search(f"{cue} {start}") is not None or _SHOWN.search(content) is not None


def saw(content: str) -> bool:
    """Whether a source says that it was there: "I saw the ship", "to have seen her"."""
    return _SAW.search(content) is not None


def does_not_know(content: str) -> bool:
    """Whether a source says that it does not know: "cannot confirm", "no evidence"."""
    return _NOT_KNOWING.search(content) is not None


def guesses(cue: str, content: str) -> bool:
    """Whether a source conjectures: "believes that", "could have been"."""
    return _GUESSING.search(cue) is not None or _GUESSED.search(content) is not None


def performs(cue: str) -> bool:
    """Whether a source does something by saying it: "denied", "promised", "ruled"."""
    return _PERFORMING.search(cue) is not None


def decides(cue: str) -> bool:
    """Whether a source lays something down by saying it: "ruled", "issued"."""
    return _DECIDING.search(cue) is not None


def tells_of_self(cue: str, content: str) -> bool:
    """Whether what is said is about the speaker, not what it was told: "I was there", "that she is safe"."""
    return _SELF.search(content) is not None and not was_told(cue, content)


def tells_own_story(cue: str, content: str) -> bool:
    """Whether what is said is what the speaker is, was or has done: "I was there", but not "I will win"."""
    return _OWN_STORY.search(content) is not None and not was_told(cue, content)
