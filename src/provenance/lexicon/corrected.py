"""How a document says that it was corrected or taken back."""

from __future__ import annotations

import re

# A notice stands in a line of its own, or opens one: "Correction: ...", "An earlier version of this story said ...". In
# what is merely updated nothing was wrong, but an update may say more: "UPDATE: An earlier version ...".
_PIECE = r"(?:article|story|report|piece|post|item|headline|version|column|dispatch|page)"
_OURS = r"(?:this|our)\ (?:(?:[A-Z]\w+\.?\ )?\d+(?:,?\ \d+)?\ )?(?:article|story|report|dispatch)"  # "this May 1 story"
_SINCE = r"(?:has|have)\ (?:now\ |since\ )?been|was|is"
_BETTER = r"(?:correct|clarify|reflect\ that)"
_UNTRUE = r"(?:untrue|unfounded|inaccurate|incorrect|false|fabricated|invented|wrong|a\ hoax)"
_OPENING = r"""^(?:(?!\n)[\W_])*+
    (?:(?:updated?|(?:editor|publisher)['’]?s?['’]?\ note|note(?:\ to\ readers)?)\b[^:.\n]{0,30}(?:[:.—–]|\ -)\s*)?"""
CORRECTED = re.compile(
    rf"""{_OPENING}(?:
      (?:correction|corrections|corrected|clarification|erratum|editor['’]s\ note\W+(?:correction|an\ earlier))\b
        (?:\ (?:\(|\d|on\ |of\ |to\ |appended)[^:.\n]{{0,40}})?\s*(?:[:.—–-]|$)
    | (?:an|the)\ (?:earlier|previous|original|initial)\ (?:version|edition)\ of\ (?:this|the)\ {_PIECE}\b
    | (?:(?:this|the)\ {_PIECE}|{_OURS})\ (?:{_SINCE})\ (?:corrected|amended|updated\ to\ {_BETTER})
    | (?:due\ to|because\ of|owing\ to)\ (?:an\ )?(?:editing|reporting|production)\ errors?\b
    | corrects\ [^\n)]{{0,60}}?\b(?:para(?:graph)?s?|headline|byline|dateline|spelling|typo|lede?)\b
    )""",
    re.IGNORECASE | re.MULTILINE | re.VERBOSE,
)
WITHDRAWN = re.compile(
    rf"""{_OPENING}(?:
      (?:retraction|retracted|withdrawn)\s*(?:[:.—–-]|$)
    | (?:(?:this|the)\ {_PIECE}|{_OURS})\ (?:{_SINCE})\ (?:retracted|withdrawn|taken\ down|removed|deleted)\b
    | {_OURS}\ (?:{_SINCE})\ (?:found|shown|proved|proven)\ to\ be\ {_UNTRUE}\b
    | (?:we|[\w.’' ]{{2,40}})\ (?:have|has)\ (?:retracted|withdrawn)\ (?:this|the|our|its|an?)\ {_PIECE}\b
    | we\ (?:have\ )?(?:removed|deleted|unpublished|pulled|taken\ down)\ {_OURS}\b
    | we\ (?:retract|withdraw)\b
    | [\w.’'\ ]{{2,40}}\ (?:is\ )?(?:withdraw|retract)(?:s|ing)\ (?:this|the)\ (?:article|story|report)\b
    )""",
    re.IGNORECASE | re.MULTILINE | re.VERBOSE,
)
