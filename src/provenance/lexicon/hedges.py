"""Words by which a writer holds a proposition at arm's length."""

from __future__ import annotations

import re

HEDGE = re.compile(
    r"""\b(?:(?-i:may)|(?-i:May)(?=\ (?:be|have|not|also|well)\b)|might|could
    | would\ appear|possibly|perhaps|maybe|probably|potentially|conceivably|presumably|likely
    | unlikely|reportedly|allegedly|supposedly|purportedly|apparently|seemingly|ostensibly|rumou?red|so-called
    | (?:seems?|seemed|appears?|appeared)\ (?:to|that|likely)
    | (?:is|are|was|were|been)\ (?:\w+\ ){0,2}(?:believed|thought|said|alleged|rumou?red|reported|understood
    |suspected|expected)
    | suspected|alleged|purported|unconfirmed|unverified|unsubstantiated|if\ true|not\ (?:yet\ )?clear|unclear
    | suggests?|suggested|in\ doubt)\b""",
    re.IGNORECASE | re.VERBOSE,
)
# Verbs of attribution that hedge what they attribute.
HEDGING_VERBS = frozenset(
    """assume believe doubt estimate expect fear feel figure guess hint hope imagine presume project reckon speculate
    suggest suppose suspect think wonder worry""".split()
)
