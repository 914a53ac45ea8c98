"""Words: how a text is cut into them, which ones carry no content, and their stems."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import cast

import snowballstemmer

WORD = re.compile(r"\w+(?:['’]\w+)?")

# The words that grammar needs and topics do not.
FUNCTION_WORDS = frozenset(
    """
    a about above after again against all also although am an and another any are as at be because been before being
    below between both but by can could did do does doing down during each either else even ever every few for from
    further had has have having he her here hers herself him himself his how however i if in into is it its itself
    just like may me might more most much must my myself neither no nor not now of off on once one only onto or other
    our ours ourselves out over own per rather s same shall she should since so some still such t than that the their
    theirs them themselves then there these they this those though through thus to too toward towards under until up
    upon us very via was we were what when where whether which while who whom whose why will with within without would
    yet you your yours yourself
    """.split()
)

_stemmer = snowballstemmer.stemmer("english")


def words(text: str) -> list[str]:
    """The words of `text`, lower case, apostrophes straightened, a possessive 's dropped."""
    if "İ" in text or "Σ" in text:  # whose lower case is no letter throughout, or depends on what stands beside it
        return [word.lower().replace("’", "'").removesuffix("'s") for word in WORD.findall(text)]
    plain = text.lower().replace("’", "'")
    found: list[str] = WORD.findall(plain)
    return [word.removesuffix("'s") for word in found] if "'" in plain else found


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """The Snowball stem of a lower-case word."""
    return cast(str, _stemmer.stemWord(word))
