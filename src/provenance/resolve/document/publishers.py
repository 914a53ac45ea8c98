"""Publishers that no table knows, by what the text shows of them: "the site Gazer", "told the Fix"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve

from provenance import outlets
from provenance.lexicon import organisations, people
from provenance.model import Kind
from provenance.resolve.document.cast import Cast
from provenance.resolve.printed.kinds import kind_of
from provenance.resolve.printed.mentions import Form, Mention, read
from provenance.resolve.printed.names import fold
from provenance.resolve.printed.phrases import PERSON_ROLES, WORK, telling_part

_GENUS = "|".join(
    sorted(
        organisations.MEDIA_WORDS - {"media", "press", "news", "show", "programme", "network", "agency", "blog", "wire"}
    )
)
_BEFORE = re.compile(
    rf"(?:\b(?:{_GENUS}),? (?:[Tt]he )?"
    r"|\b[Aa]n?(?:other)? (?:\w+ )?(?:report|story|article|post) (?:from|by|in|on) (?:[Tt]he )?"
    rf"|\b(?:[Aa]n?|[Tt]he) (?:\w+ )?{WORK} by [Tt]he "
    r"|\b(?i:outlets|newspapers|papers|websites|sites|blogs|publications|magazines|channels)"
    r" (?:like|such as|including) (?:[Tt]he )?)$"
)
_ARTICLE = re.compile(r"the\s", re.I)
_CODE = re.compile(r"[a-z]+\d+[a-z\d]*", re.I)  # "fix9": a name that nobody bears
_SMALL = frozenset("and at for in of on the".split())  # no capitals in a name: "the Times of Vale"
_TITLES = people.COURTESY_TITLES | people.RANKS | PERSON_ROLES
_WHOSE = re.compile(r"(?:['’]s|s['’])$")
_WORD = re.compile(r"\w")
_WORD_BEFORE = re.compile(r"([\w-]+)\.? $")
# "Gazer magazine", "Gazer, a northern newspaper", "Gazer, which first reported it", "Gazer's exclusive".
_AFTER = re.compile(
    r"(?: (?:magazine|newspaper|website|blog|podcast)\b"
    rf"|, (?:an?|the) (?:[\w’'-]+ ){{0,4}}(?:{_GENUS})\b"
    r"|, which (?:\w+ )?(?:reported|published|broke|posted)\b"
    r"|['’]s (?:\w+ )?(?:scoop|exclusive|readers|newsroom)\b)"
)
# Who supplies news; agencies of the state bear an article: "told the Vale Fisheries Agency".
_AGENCY = re.compile(r"(?!the\s)(?:[A-Z][\w.'’-]*\s)+Agency|(?:[Tt]he\s)?(?:[A-Z][\w.'’-]*\s)+(?:News|Press)\sAgency")
_GENUS_BEFORE = re.compile(
    r"(?:[\w.'’-]+ ){0,3}(?:news (?:source|outlet|service|site|channel)|(?:television|TV|radio) station|newspaper) "
    r"(?=[A-Z])"
)
_OUTLET = r"(?:[A-Z]|[a-z]+\d)[\w.&/-]*(?: [A-Z][\w.&/-]*){0,3}"
# "The Echo's Bo Ek", "Bo Ek of the Echo".
_WRITER_FOR = (
    re.compile(rf"({_OUTLET})(?:['’]s|(?<=s)['’]) $"),
    re.compile(rf" (?:of|at|from|for)(?: the)? ({_OUTLET})"),
)
_WHOSE_WRITER = re.compile(rf"((?:[Tt]he )?{_OUTLET})(?:['’]s|(?<=s)['’]) (?=[A-Z])")
# What a name does, beside it, says nothing of whose name it is: ", citing a minister,".
_DOES = re.compile(r"\w+ing\b|(?:which|that|as|at|by|from|in|on|with)\b")
_BESIDE = 100  # characters


def as_publisher(mention: Mention, cast: Cast, text: str) -> Mention:
    """The mention, as of an outlet where what looks like a person's name is an outlet's.

    It is where the corpus declares an outlet of that name (see `as_declared`), or where the text somewhere says what it
    is before the name, or that a report came from there.
    """
    mention = as_declared(mention, cast, text)
    if mention.form is not Form.PERSON or mention.head in PERSON_ROLES or _known(mention, cast):
        return mention
    return _outlet(mention, mention.name) if _introduced(mention.name, text) else _as_body(mention)


def _as_body(mention: Mention) -> Mention:
    """The mention, as of a body where an article stands before a name of several words: "the Ostby Front"."""
    bare = _ARTICLE.fullmatch(f"{mention.description} ") and " " in mention.name
    return evolve(mention, form=Form.ORGANISATION, description=mention.text) if bare else mention


def told(mention: Mention, cast: Cast, text: str) -> Mention:
    """The mention of who was told something, as of an outlet where no person is meant, or one for an outlet.

    So it is in "told the Fix", "told Vale Today", "told Orlo Radio Company", "told Orlo Agency", "told fix9", "told the
    Mail's Bo Ek", "told Bo Ek, host of the Show", "told VBT" beside the Vale Business Times.
    """
    mention = as_declared(mention, cast, text)
    if mention.owner and outlets.outlet_named(mention.owner):
        return _outlet(mention, mention.owner)
    if (whose := _WHOSE_WRITER.match(mention.text)) is not None and outlets.outlet_named(whose[1]):
        return _outlet(mention, whose[1])
    if _CODE.fullmatch(mention.text):
        return _outlet(mention, mention.text)
    press = not organisations.PRESS_NAMES.isdisjoint(mention.name.split())
    if (news := _news_of(mention, cast)) is not None:
        return _outlet(mention, news)
    if mention.form is Form.ORGANISATION:
        if press and kind_of(mention) in (Kind.COMPANY, Kind.UNKNOWN):
            return _outlet(mention, mention.name)
        if _AGENCY.fullmatch(mention.text) or _GENUS_BEFORE.match(mention.text):
            return _outlet(mention, _ARTICLE.sub("", mention.name, count=1))
        if (full := _short_for(mention.name, text)) is not None:
            return _outlet(mention, full)
    if mention.form is not Form.PERSON:
        return mention
    if _writes(mention, cast, text):
        return _outlet(mention, cast.full_name(mention.name) or mention.name)
    if mention.head in organisations.MEDIA_WORDS or _asks(mention, cast):
        return _outlet(mention, mention.name)
    if mention.head in PERSON_ROLES or mention.owner or _known(mention, cast):
        return mention
    named = press or _ARTICLE.match(mention.text) or _introduced(mention.name, text)
    return _outlet(mention, mention.name) if named else mention


def well_known(mention: Mention, at: int, cast: Cast, text: str) -> Mention | None:
    """A bare name that was told something, as of an outlet or a journalist whom readers know: "told Mara Lind that".

    So it is where it is nobody's in the story: a full name stands here first, a single one is part of no full one, and
    no title or description of a person stands beside it. "The Gazer's Bo Ek" works for it where the Gazer is no body.
    """
    if _known(mention, cast) or _of_person(mention.name, cast, text):
        return None
    if mention.owner and _WHOSE.search(mention.description) and read(mention.owner).form is Form.PERSON:
        return _outlet(mention, mention.owner)
    if mention.text != mention.name or not (_in_capitals(mention.name) or mention.name.startswith("@")):
        return None
    first = " " not in mention.name or re.search(rf"\b{re.escape(mention.name)}\b", text[:at]) is None
    return _outlet(mention, mention.name) if first else None


def _asks(mention: Mention, cast: Cast) -> bool:
    """Whether somebody is a journalist by what stands beside the name here or elsewhere."""
    said = cast.descriptions.get(cast.full_name(mention.name) or mention.name, ())
    heads = (mention.head, *(read(each).head for each in said if not _DOES.match(each)))
    return not people.JOURNALISTS.isdisjoint(heads)


def _writes(mention: Mention, cast: Cast, text: str) -> bool:
    """Whether somebody works for an outlet by what stands beside the full name: "the Echo's Bo Ek", "Bo Ek of fix9"."""
    full = cast.full_name(mention.name) or mention.name
    for at in _places(full, text):
        if not _opens(at, text):
            continue
        owner = _WRITER_FOR[0].search(text, max(0, at - _BESIDE), at)
        beside = (owner, _WRITER_FOR[1].match(text, at + len(full)))
        if any(each and (outlets.outlet_named(each[1]) or _CODE.fullmatch(each[1])) for each in beside):
            return True
    return False


def _news_of(mention: Mention, cast: Cast) -> str | None:
    """The publisher that is known as "Vale News", where "Vale" was told something, which nobody here is called."""
    bare = mention.form in (Form.ORGANISATION, Form.PERSON) and mention.name == mention.text and " " not in mention.name
    news = outlets.outlet_named(f"{mention.name} News") if bare and not _known(mention, cast) else None
    return news if news is not None and news.endswith(" News") else None


def _short_for(name: str, text: str) -> str | None:
    """The outlet of the text whose initials a name is, if any: "VBT" beside the Vale Business Times."""
    if not (name.isalpha() and name.isupper() and 2 < len(name) < 6):
        return None
    words = r"\s".join(rf"{letter}[a-z]\w+" for letter in name)
    found = next((each[0] for each in re.finditer(rf"\b{words}\b", text)), None)
    return found if found and outlets.looks_like_outlet(found) else None


def as_declared(mention: Mention, cast: Cast, text: str) -> Mention:
    """The mention, as of an outlet where it is the name of one that a document of the corpus declares as its own.

    It must be that name as a whole, in capitals, but for what it is called behind it ("the Gazer website"). After
    "the" it is then the outlet's. Bare, it stays a person's where the text has one of that name: of whose name it is
    a part ("Mercury" beside "Mara Mercury"), whose title or role stands before it, or who is described after it. What
    is read as a body stays one, unless it is called what papers are: a ministry with a site of its own still speaks
    for itself.
    """
    if mention.form is Form.PRONOUN:
        return mention
    if mention.form is Form.OUTLET:
        own = outlets.without_genus(mention.name)
        return evolve(mention, name=own) if own != mention.name and cast.declares(own) else mention
    printed = mention.text if mention.form is not Form.PERSON else telling_part(mention.text) or mention.text
    bare = _ARTICLE.sub("", printed, count=1)
    article = bare != printed
    whole = outlets.without_genus(bare)
    if cast.declares(whole) and _in_capitals(whole):
        person = mention.form is Form.PERSON and not article and _of_person(whole, cast, text)
        body = mention.form is Form.ORGANISATION and organisations.PRESS_NAMES.isdisjoint(whole.split())
        common = mention.form in (Form.INDEFINITE, Form.VAGUE) and not article and " " not in whole  # "Management said"
        return mention if person or body or common else _outlet(mention, whole)
    beside = mention.form is Form.PERSON and mention.head in organisations.MEDIA_WORDS  # "the paper, Daily Ledger"
    return _outlet(mention, mention.name) if beside and cast.declares(mention.name) else mention


def own_by_short_name(text: str, own: str, cast: Cast, addressed: bool = False) -> Mention | None:
    """What a mention in a document of the outlet `own` calls that outlet by its short name: "the Echo" of "Vale Echo".

    So does "an Echo investigation". Who reports under a name that another is known by is that other, unless it was
    `addressed`. None where the corpus declares an outlet that has this name in full, and where more stands before it,
    which may tell it from this one: "Britain's Echo".
    """
    found = _SHORT.fullmatch(text)
    name = (found["piece"] or found["name"] or found["bare"]) if found else ""
    the = f"the {name}"
    known = filter(None, map(outlets.outlet_named, (name, the)))
    if (not addressed or (found and found["bare"])) and not all(outlets.same_outlet(each, own) for each in known):
        return None  # "Fox News reported" in the "Vale Fox News", but "told The Times" in The New York Times
    short = any(outlets.short_for(name, full) for full in (own, outlets.key_of(own)))
    if not short or not any(map(outlets.looks_like_outlet, (name, the, own))):
        return None
    return None if cast.declares(name) or cast.declares(the) else Mention(the, Form.OUTLET, name=name, description=the)


# One word needs an article: "Today" is not the paper USA Today.
_SHORT = re.compile(
    r"(?:[Aa]n?|[Tt]he) (?P<piece>[A-Z].*) (?:investigation|analysis|inquiry|report|story|article|review|reporter)"
    r"|[Tt]he (?P<name>[A-Z].*)|(?P<bare>[A-Z].* .+)"
)


def _in_capitals(name: str) -> bool:
    return all(word[0].isupper() or word[0].isdigit() or word in _SMALL for word in name.split())


def _of_person(name: str, cast: Cast, text: str) -> bool:
    """Whether the text has a person of that name."""
    words = (_WORD_BEFORE.search(text, max(0, at - _BESIDE), at) for at in _places(name, text))
    before = {fold(word[1]) for word in words if word}
    beside = [each for each in cast.descriptions.get(name, ()) if not _DOES.match(each)]
    described = any(each.startswith("who ") or read(each).head in PERSON_ROLES for each in beside)
    return described or not _TITLES.isdisjoint(before) or cast.full_name(name) is not None


def _outlet(mention: Mention, name: str) -> Mention:
    return Mention(mention.text, Form.OUTLET, name=name, description=mention.text)


def _known(mention: Mention, cast: Cast) -> bool:
    """Whether the text has a person of that name of whom it says more, or whose surname it is."""
    return cast.full_name(mention.name) is not None or bool(cast.descriptions.get(mention.name))


def _introduced(name: str, text: str) -> bool:
    return any(
        _BEFORE.search(text, max(0, at - _BESIDE), at) or (_opens(at, text) and _AFTER.match(text, at + len(name)))
        for at in _places(name, text)
    )


def _places(name: str, text: str) -> Iterator[int]:
    """Where a name stands in a text, no word going on after it."""
    at = text.find(name)
    while name and at >= 0:
        if not _WORD.match(text, at + len(name)):
            yield at
        at = text.find(name, at + 1)


def _opens(at: int, text: str) -> bool:
    """Whether no word goes on there."""
    return at == 0 or not _WORD.match(text, at - 1)
