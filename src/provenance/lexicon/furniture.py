"""Wording of a page's furniture: what stands around an article and is no part of it."""

from __future__ import annotations

import re

from provenance.lexicon.calendar import MONTHS, WEEKDAYS

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
    | news\ provided\ by\b(?!.*[.!?][”"’']*$)
    | this\ (?:article|story)\ (?:was\ originally|originally|first)\ | story\ continues\b | continue\ reading\b
    | (?:e-?mail|phone|tel|fax|call)\b\W*(?:us)?\W*:?[\s+\d()@.\w-]{{0,60}}$
    | \[\W*(?:related|read\ (?:more|next|also)|see\ also|also\ read|watch)\W*:
    | \[\d{{1,3}}\]\ (?=.*(?:https?://|www\.|\bretrieved\b|(?<!\d)[12]\d{{3}}\W*$))
    | by\ [^.!?]{{3,80}}[*_]$
    | (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\ )?{_DAY}\W*$
    | (?-i:[A-ZÀ-Þ][A-ZÀ-Þ .,'’-]{{1,40}}),\ {_MONTH}\ \d{{1,2}}\ \([^()]{{2,40}}\)\W*$
    | (?!.*[a-z].*,\ |.*:\ |.*[.!?][”"]$)(?:
        back\ to\ (?:gallery|top)\b | scroll\ to\ top\b | enter\ (?:your\ )?(?:city|e-?mail|zip)\b
      | thank\ you\ for\ signing\ up\W*$ | powered\ by\ \w+\W*$ | most\ (?:read|popular|viewed)\b(?!.*[.!?]$)
    )
    | never\ miss\ a\ story\b | be\ the\ first\ to\ know\W*$ | chat\ with\ us\b | sign\ me\ up\b
    | you\ are\ signed\ in\b | (?:read\ or\ share|check\ out)\ this\ story\b | post\ to\ facebook\b
    | story\ continued\ below\b | a\ link\ has\ been\ (?:posted|sent)\ to\ your\b | purchase\ ?:
    | order\ reprints?\b | view\ (?:gallery|photos|slideshow)\b | image\ \d+\ ?of\ ?\d+
    | \W*of\ readers\ think\ this\b | (?:now\ playing|just\ watched|recommended\ video)\b(?:\ ?:|\W*$)
    | interested\ in\ this\ topic\? | unlimited\ digital\ access\b | choose\ (?:the|a|your)\ plan\b
    | try\ (?:one|a|\d+)\ (?:week|month)s?\b | to\ find\ out\ more\b.*\bplease\b
    | connect\ +tweet\b
    | the\ (?-i:(?:[A-Z][\w'’-]*\ ){{1,3}}(?:Gazette|Times|Herald|Tribune|Chronicle|Post|Journal|Telegraph|Courier))$
    )""",
    re.IGNORECASE | re.VERBOSE,
)
# A whole line that says when: "Updated 8:41 p.m. BST May 6, 2031", "3 hours ago".
_CALENDAR = "|".join(f"{name[:3]}|{name[:4]}|{name}" for name in (*MONTHS, *WEEKDAYS))
WHEN = re.compile(
    rf"(?:[\W\d_]|\b(?:{_CALENDAR}|[ap]\.?m|utc|gmt|[ecmp][ds]?t|bst|cest|a[ce][ds]t|nz[ds]t|sast|[hb]kt|ist"
    r"|first|last|published|posted|updated|modified|at|on|hours?|minutes?|days?|ago|an?|one|yesterday|today)\b)+",
    re.IGNORECASE,
)
# A picture's credit, alone or behind its caption: "Jo Lind, AP", "Sandbags at the weir. (Photo by Jo Lind / AFP)".
_AGENCY = r"(?:AP|AFP|EPA(?:-EFE)?|Reuters|REUTERS|Bloomberg|Getty(?:\ Images)?|Shutterstock)"
# What is a text's credit, or prose, and no picture's: "(Reporting by Jo Lind, AP)", "(he told AFP, Reuters)".
_BY_WHOM = rf"(?:{_AGENCY}[,/]\ ?{_AGENCY}\)|(?-i:[a-z])|(?:reporting|writing|editing|additional|with|source)\b)"
_PERSON = r"[A-Z][\w.'’-]*(?:\ [A-Z][\w.'’-]*){1,3}"
PICTURED = re.compile(
    rf"""(?: \((?:file\ )?(?:photo|image|picture|video)s?\ ?
        (?::|/|(?:by|via|from)\ (?:(?-i:[@A-Z])|(?=[\w.]+\)))|credit\b|courtesy\b)[^()]*\)
      | \((?-i:{_AGENCY})\ (?:file\ )?photo\b[^()]{{0,60}}\) | (?-i:{_AGENCY})\ (?:file\ )?photo(?:/[^()]{{0,60}})?
      | \((?!{_BY_WHOM})[^()]{{3,60}}(?:/|,|\bvia)\ ?(?-i:{_AGENCY})\)
      | (?:^|[.!?]\ )(?-i:{_PERSON})(?:\ ?[/|]\ ?|,\ )(?:file\ )?(?-i:{_AGENCY})(?:\ photo)?(?:/.{{0,30}})?
      | \((?!{_BY_WHOM})[^()]{{3,80}}/(?-i:{_AGENCY})\) | /\ ?(?-i:AFP|Getty)/(?-i:Getty\ Images|AFP)\)?
    )\W*$""",
    re.IGNORECASE | re.VERBOSE,
)
# Who wrote and edited a text, as a whole line: "(Reporting by Jo Lind; Editing by Bo Ek)", "AP writer Jo Lind
# contributed to this report". No verb stands beside the names: "Reporting by the Echo shows it leaks" says something.
_WORK = (
    r"(?:additional|reporting|writing|editing|edited|compiled|news|staff|special|writers?|reporters?|correspondents?)"
)
_NAMES = rf"(?:(?:[A-ZÀ-Þ][\w.'’/-]*|and|in|of|for|from|with|the|at|by|de|al|el|van|von|also|{_WORK})[,;’']?\ )+"
SIGNED = re.compile(
    rf"""\(?(?:[Aa]dditional\ |[Ww]ith\ )?
        (?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Ee]dited|[Ww]ritten)\ by\ {_NAMES}
      | (?:[A-Z][\w’'-]+\ reported\ from\ {_NAMES})?{_NAMES}contributed\ (?:
          (?:to\ this\ (?:report|story|article|dispatch)|reporting)\ (?:{_NAMES})?|from\ {_NAMES})
    """,
    re.VERBOSE,
)
# Signs of a script that a page has left in its text.
CODE = re.compile(r"[{}]|;|\|\||\w\(|\)\.|\w\.\w+\s?[=(]|\s=\s|\w:\s?'")
# A whole line without a word of prose: numbers, telephone numbers, bullets, addresses of the web.
NO_PROSE = re.compile(r"(?:https?://\S++|www\.\S++|[\W\d_])++")
