"""How a document says that it was corrected or taken back."""

from __future__ import annotations

import re

# A notice stands in a line of its own, or opens one: "Correction: ...", "An earlier version of this story said ...".
_PIECE = r"(?:article|story|report|piece|post|item|headline|version|column|dispatch|page)"
CORRECTED = re.compile(
    rf"""^(?:(?!\n)[\W_])*+(?:
      (?:correction|corrections|corrected|clarification|erratum|editor['’]s\ note\W+(?:correction|an\ earlier))\b
        (?:\ (?:\(|\d|on\ |of\ |to\ |appended)[^:.\n]{{0,40}})?\s*(?:[:.—–-]|$)
    | (?:an|the)\ (?:earlier|previous|original|initial)\ (?:version|edition)\ of\ (?:this|the)\ {_PIECE}\b
    | (?:this|the)\ {_PIECE}\ (?:has\ been|was)\ (?:corrected|amended|updated\ to\ (?:correct|clarify|reflect\ that))
    | (?:due\ to|because\ of|owing\ to)\ (?:an\ )?(?:editing|reporting|production)\ errors?\b
    )""",
    re.IGNORECASE | re.MULTILINE | re.VERBOSE,
)
WITHDRAWN = re.compile(
    rf"""^(?:(?!\n)[\W_])*+(?:
      (?:retraction|retracted|withdrawn)\s*(?:[:.—–-]|$)
    | (?:this|the)\ {_PIECE}\ (?:has\ been|was|is)\ (?:retracted|withdrawn|taken\ down|removed|deleted)\b
    | (?:we|[\w.’' ]{{2,40}})\ (?:have|has)\ (?:retracted|withdrawn)\ (?:this|the|our|its|an?)\ {_PIECE}\b
    | we\ (?:retract|withdraw)\b
    | [\w.’'\ ]{{2,40}}\ (?:is\ )?withdraw(?:s|ing)\ (?:this|its|the|an?)\ {_PIECE}\b
    )""",
    re.IGNORECASE | re.MULTILINE | re.VERBOSE,
)
