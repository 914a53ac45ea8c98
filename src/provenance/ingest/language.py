"""The language of a text, offline, so cautious that English is not taken for another language."""

from __future__ import annotations

import re

_LOOKED_AT = 4000  # characters: enough to tell a language
_FEWEST_WORDS = 12  # fewer could be a headline full of names
_FEWEST_LETTERS = 12  # the same for scripts that put no spaces between words
_NOT_LATIN = re.compile("[\u0250-\U0010ffff]")
_ENGLISH_SHARE = 0.2  # of function words: English news has 0.3 or more, its neighbours under 0.1

# Names have none of these: a text of few words is told where it has one, and no English function word.
_ABROAD = frozenset(
    "ist wurde wird nicht und eine sont été dans une avec está fue una è sono foi não uma het een werd niet".split()
)
_SPOKEN_ABROAD = frozenset("de fr es it nl pt".split())

# What a short text of news is in truth where the classifier says these: scores and names look like Nigerian Pidgin.
_IN_TRUTH = {"wuu": "zh", "yue": "zh", "gan": "zh", "hak": "zh", "nan": "zh", "lzh": "zh", "pcm": "en"}


def language_of(text: str) -> str | None:
    """The ISO 639-1 code of a text's language; None where it is too short to tell.

    A text counts as English where a classifier says so or enough of its words are English function words; as another
    language only where neither holds.
    """
    from provenance.lexicon.words import FUNCTION_WORDS, words  # late: it loads a stemmer

    sample = text[:_LOOKED_AT]
    letters, others = (sum(map(str.isalpha, each)) for each in (sample, _NOT_LATIN.findall(sample)))
    latin = others <= letters / 2
    found = words(sample)
    few = latin and len(found) < _FEWEST_WORDS
    foreign = few and _ABROAD.intersection(sample.split()) and not FUNCTION_WORDS.intersection(found)
    if letters < _FEWEST_LETTERS or (few and not foreign):
        return None
    if latin and sum(word in FUNCTION_WORDS for word in found) >= _ENGLISH_SHARE * len(found):
        return "en"
    import py3langid  # late: it loads a model

    code = str(py3langid.classify(sample)[0])
    if few and code not in _SPOKEN_ABROAD:
        return None
    return _IN_TRUTH.get(code, code)
