"""Wording of a page's furniture: what stands around an article and is no part of it."""

from __future__ import annotations

import re

_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"
_DAY = rf"(?:{_MONTH}\ \d{{1,2}}(?:st|nd|rd|th)?(?:,?\ \d{{4}})|\d{{1,2}}(?:st|nd|rd|th)?\ {_MONTH},?\ \d{{4}})"

# At the start of a line (white space and bullets apart).
OPENINGS = re.compile(
    rf"""(?:
      share\ (?:this|on|via|article)\b | follow\ (?:us|me|him|her)\b | subscribe\b | sign\ up\b | click\ here\b
    | read\ (?:next|more|also|the\ full)\b | see\ also\b | also\ read\b | more\ (?:from|on|stories)\b
    | related\ (?:articles?|stories|posts?|topics?|content)\b | recommended\b | advertisement\b
    | prev(?:ious)?\ (?:post|article)\b | next\ (?:post|article|story)\b
    | (?:image|photo|picture|video|graphic|illustration|photograph|screenshot)s?\ ?(?:by|credit|courtesy)?\ ?:
    | (?:image|photo|picture)s?\ (?:by|via|credit|courtesy)\b | getty\ images | shutterstock
    | (?:tweet|like|pin|email|print|save|comments?|share|facebook|twitter|whatsapp|linkedin|reddit)\W*$
    | (?:home|menu|search)\W*$ | (?:posted|filed)\ (?:in|under|on)\b | tags?\ ?: | copyright\b | ©
    | all\ rights\ reserved | leave\ a\ (?:comment|reply)\b | view\ comments\b | loading\b | skip\ to\b
    | download\ (?:the|our)\b | get\ (?:the|our)\ (?:latest|newsletter|app)\b
    | this\ (?:article|story)\ (?:was\ originally|originally|first)\ | story\ continues\b | continue\ reading\b
    | (?:e-?mail|phone|tel|fax|call)\b\W*(?:us)?\W*:?[\s+\d()@.\w-]{{0,60}}$
    | \[\W*(?:related|read\ (?:more|next|also)|see\ also|also\ read|watch)\W*:
    | by\ [^.!?]{{3,80}}[*_]$
    | (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\ )?{_DAY}\W*$
    | (?-i:[A-ZÀ-Þ][A-ZÀ-Þ .,'’-]{{1,40}}),\ {_MONTH}\ \d{{1,2}}\ \([^()]{{2,40}}\)\W*$
    | the\ (?-i:(?:[A-Z][\w'’-]*\ ){{1,3}}(?:Gazette|Times|Herald|Tribune|Chronicle|Post|Journal|Telegraph|Courier))$
    )""",
    re.IGNORECASE | re.VERBOSE,
)
# A whole line without a word of prose: numbers, telephone numbers, bullets, addresses of the web.
NO_PROSE = re.compile(r"(?:[\W\d_]|https?://\S+|www\.\S+)+")
