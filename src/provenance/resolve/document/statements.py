"""Statements of one document, with their chains, from its passages and attributions."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from attrs import evolve

from provenance import outlets
from provenance.lexicon import people
from provenance.model import Attribution, Document, Extraction, Kind, Modality, Span
from provenance.resolve.document.anonymity import Unnamed, stated
from provenance.resolve.document.cast import Appearance, Cast, cast_of
from provenance.resolve.document.coreference import Scene
from provenance.resolve.document.cover import Cover
from provenance.resolve.document.drafts import Draft, Reading, Step
from provenance.resolve.document.gate import believable, speaker_in_capitals
from provenance.resolve.document.own_voice import own_voice
from provenance.resolve.document.publishers import as_declared, as_publisher, own_by_short_name, told, well_known
from provenance.resolve.document.reached import Reached, is_outlet
from provenance.resolve.document.topics import Topics
from provenance.resolve.printed.kinds import kind_of
from provenance.resolve.printed.mentions import Form, Mention, issuer_beside, read
from provenance.resolve.printed.parties import main_country, only_state
from provenance.resolve.printed.phrases import GROUP_WORDS as ORGANISATION_WORDS
from provenance.resolve.printed.phrases import without_lead

_LEADING = re.compile(r"(?:[\s,;:.…—–\-\"“”‘’'«»]+|(?-i:that)\b(?=\s)|(?:and|but)\b(?=\s+(?:that\b)))+", re.I)
_TRAILING = re.compile(r"[\s,;:—–\-\"“”‘’'«»]+$")
_SAYING = re.compile(
    r"\b(?:said|says|say|saying|told|tells|telling|added|adds|wrote|writes|explained|replied|stated|asked)\b"
)
# What is said beside a mention: ", a vet", ", which is at sea", " – some of them at sea".
_ASIDE = re.compile(r",?\s+(?:(which|whose|–|—|--)\s|(?<=,\s)(?=\w))")
_CITING = re.compile(r"cit(?:ing|ed|es?)$", re.I)
_QUOTED = re.compile(r"(?:that\s+)?[\"“‘']")
_NAMED = (Form.PERSON, Form.ORGANISATION)
_LEAST_WORDS = 3
_DETERMINER = re.compile(
    r"(?:\b(?:an?|the) (?-i:[a-z])\w+['’]s|\b(?:an?|the|this|his|her|its|their|our)|"
    r"(?<!\S)(?!(?:here|there|that|it)['’]s)(?-i:[A-Z\d])\w+['’]s)\s$",
    re.I,
)
_SECRET = re.compile(r"\b(?:privately|secretly|in private|in confidence)\b", re.I)
# The press of a place, "local media", of which somebody must have read it: not "the media", which all are.
_PRESS_OF = re.compile(
    r"(?!(?:the|all|any|some|our|no|news|mass|social|other|various|several|multiple|many)\b)[\w.-]+ media", re.I
)
# To be told something before these is to be told in public.
_PUBLIC = re.compile(
    r"\b(?:reporters?|journalists?|press|media|newspapers?|news|parliament|lawmakers|congress|senators?|court|judges?|jury|mps|"
    r"investors|shareholders|analysts|public|nation|crowd|audience|supporters|fans|conference|council|committee|assembly|"
    r"police|officers?|investigators|detectives|authorities|viewers|listeners|readers|radio|television|tv|channel|agency|"
    r"followers|outlets|magazine|website|programme|program|show|podcast|delegates|students|world|everyone|inquiry|hearing)\b",
    re.I,
)


def read_document(document: Document, extraction: Extraction, declared: frozenset[str] = frozenset()) -> Reading:
    """Resolve the mentions of one document and put its statements together.

    `declared` are the keys of the outlets that documents of the corpus are from.
    """
    cast = cast_of(document.text, declared)
    reader = _Reader(document, extraction, cast)
    drafts = reader.attributed()
    drafts += own_voice(extraction, reader.attributions, drafts)
    drafts.sort(key=lambda each: (each.span.start, each.span.end))
    return Reading(
        document,
        tuple(reader.scene.figures()),
        tuple(drafts),
        main_country(document.text),
        cast.acronyms,
        stated(document.text, reader.sentences, reader.not_named()),
    )


class _Reader:
    def __init__(self, document: Document, extraction: Extraction, cast: Cast) -> None:
        self.document, self.text = document, document.text
        self.attributions = believable(extraction.attributions, document.text, cast)
        speakers = Cover(span for each in self.attributions for span in each.source)
        named = [each for each in cast.appearances if each.person]
        others = [each for each in named if not speakers.touches(Span(each.at, each.end))]
        self.named_at = {appearance.at: appearance for appearance in others}
        self.named_to = {appearance.end: appearance for appearance in named}
        self.cast = cast
        self.starts = {passage.span.start for passage in extraction.passages}
        self.sentences = [passage.span.start for passage in extraction.passages]
        topics = Topics(document.text, self.sentences, cast)
        self.scene = Scene(document.id, cast, topics, only_state(document.text))
        self.steps: dict[int, tuple[Step, ...]] = {}
        self.private: set[int] = set()
        self.reached = Reached()
        self.bases: list[tuple[int, Step, range]] = []

    def attributed(self) -> list[Draft]:
        self._take_steps()
        self.bases = self._cited()
        order = sorted(range(len(self.attributions)), key=lambda at: (_position(self.attributions[at]), at))
        inner = self._inner()
        parts: list[Draft] = []
        for at in order:
            draft = self._draft(at)
            own = self._by_sentence(draft) if draft is not None else ()
            parts.extend(each for each in own if at not in inner or not inner[at].touches(self._sentence(each.span)))
        return _one_per_place(parts)

    def _by_sentence(self, draft: Draft) -> list[Draft]:
        """A statement for each sentence of a quotation that goes on after its speaker is named."""
        groups: dict[int, list[Span]] = {}
        for piece in draft.pieces:
            groups.setdefault(bisect_right(self.sentences, piece.start), []).append(piece)
        if len(groups) < 2:
            return [draft]
        return [
            evolve(draft, span=_hull(pieces), pieces=tuple(pieces) if len(pieces) > 1 else ())
            for pieces in groups.values()
        ]

    def _inner(self) -> dict[int, Cover]:
        """What others say in the words of each attribution that has such: of a sentence they share, theirs is told."""
        spans: dict[int, list[Span]] = {}
        for each in self.attributions:
            if each.parent is not None and each.content:
                spans.setdefault(each.parent, []).extend((*each.source, *each.cue, *each.content))
        return {at: Cover(inside) for at, inside in spans.items()}

    def _sentence(self, span: Span) -> Span:
        """The sentences that a span stands in."""
        first, last = bisect_right(self.sentences, span.start), bisect_right(self.sentences, span.end - 1)
        start = self.sentences[first - 1] if first else span.start
        return Span(start, self.sentences[last] if last < len(self.sentences) else max(span.end, len(self.text)))

    def _take_steps(self) -> None:
        """Read each attribution's own hops, parents first, the others in the order of the text."""
        for at in sorted(range(len(self.attributions)), key=lambda at: (_position(self.attributions[at]), at)):
            path = []
            above: int | None = at
            while above is not None and above not in self.steps and above not in path:
                path.append(above)
                above = self.attributions[above].parent
            for each in reversed(path):
                self.steps[each] = self._own_steps(each)

    def not_named(self) -> list[Unnamed]:
        """The mentions of sources that are not named."""
        steps = [step for steps in self.steps.values() for step in steps]
        return [
            Unnamed(each.figure, each.span)
            for each in steps
            if self.scene.mention(each.figure).form in (Form.INDEFINITE, Form.DEFINITE, Form.VAGUE)
        ]

    def _own_steps(self, at: int) -> tuple[Step, ...]:
        attribution = self.attributions[at]
        above = self.steps.get(attribution.parent, ()) if attribution.parent is not None else ()
        told, private = self._addressee(attribution, above)
        if private:
            self.private.add(at)
        source = self._source(attribution, above[-1].figure if above else None)
        return tuple(step for step in (told, source) if step is not None)

    def _source(self, attribution: Attribution, speaker: int | None) -> Step | None:
        where = attribution.source or attribution.cue
        if not where:
            return None
        span = self._mention_span(_hull(where))
        if not attribution.source:
            return self._step(Mention(span.of(self.text), Form.VAGUE), span, attribution, speaker)
        opens = span.start in self.starts and self.cast.full_name(span.of(self.text)) is None
        mention = read(span.of(self.text), opens)
        turn = _words(attribution.cue, self.text) == ":"  # one is enough: what is no speaker's label was not believed
        if (name := speaker_in_capitals(mention.text, self.text, self.cast, turn)) is not None:
            mention = Mention(mention.text, Form.PERSON, "", name)
        if opens and self._is_common(mention):
            mention = Mention(mention.text, Form.INDEFINITE, mention.text.lower(), "", mention.text)
        mention = issuer_beside(mention, self.text, span.end) or mention
        mention = as_publisher(mention, self.cast, self.text)
        if mention.form is Form.PERSON and mention.text == mention.name and (firm := self.cast.firm(mention.name)):
            mention = Mention(mention.text, Form.ORGANISATION, "", firm, mention.text)
        if mention.form in (Form.DEFINITE, Form.INDEFINITE) and (beside := self._beside(span, attribution, mention)):
            description = f"{mention.text}; {beside.description}"
            named = Mention(mention.text, Form.PERSON, mention.head, beside.name, description, mention.owner)
            mention = as_declared(named, self.cast, self.text)
        return self._step(mention, span, attribution, speaker)

    def _is_common(self, mention: Mention) -> bool:
        """Whether a capitalised word is a common noun that opens a sentence: "Management" beside "the management"."""
        if mention.form is not Form.PERSON or mention.text != mention.name or not mention.name.isalpha():
            return False
        inside = rf"(?<=[\w,] ){mention.name}\b"
        return re.search(rf"\b{mention.name.lower()}\b", self.text) is not None and not re.search(inside, self.text)

    def _mention_span(self, span: Span) -> Span:
        """The span without the words before and after the noun phrase."""
        printed = span.of(self.text)
        start = printed.find(bare := without_lead(printed))
        if bare and start >= 0:
            span = Span(span.start + start, span.start + start + len(bare))
        if aside := _ASIDE.search(printed := span.of(self.text)):
            name = read(printed[: aside.start()])
            if aside[1] or name.form in (Form.PERSON, Form.ORGANISATION, Form.OUTLET):
                span = Span(span.start, span.start + aside.start())
        mention = read(printed := span.of(self.text))
        if mention.form is Form.ORGANISATION and (at := printed.rfind(mention.name)) > 0 and mention.name != printed:
            genus = printed[:at].split()[-1:]
            span = Span(span.start + at, span.end) if genus and genus[0] in ORGANISATION_WORDS else span
        determiner = _DETERMINER.search(self.text, max(0, span.start - 24), span.start)
        return Span(determiner.start(), span.end) if determiner else span

    def _beside(self, span: Span, attribution: Attribution, mention: Mention) -> Appearance | None:
        """The name that a description stands beside: "the general, Jane Roe", she no source, or "Jane Roe, a vet"."""
        starts = [piece.start for piece in attribution.content]
        for gap in (2, 1):
            if (found := self.named_at.get(span.end + gap)) and found.at not in starts:
                return found if self.text[span.end : span.end + gap] in (", ", " ") else None
        one = not people.is_plural(mention.head)  # in "according to Bo Ek, officials said" two speak
        found = self.named_to.get(span.start - 2) if one and self.text[span.start - 2 : span.start] == ", " else None
        before = [piece for piece in attribution.content if piece.end <= span.start]
        if found is None or not Cover(before).touches(Span(found.at, found.end)):
            return found
        # Not in "The man was Bo Ek, the minister said", but in "‘It rained,’ Bo Ek, the minister, said".
        return found if self.text[max(0, found.at - 2) : found.at].strip() in tuple("\"”’'") else None

    def _step(self, mention: Mention, span: Span, attribution: Attribution, speaker: int | None) -> Step | None:
        if self._is_self(mention, span.start):
            return None
        cue = _words(attribution.cue, self.text)
        said = bool(attribution.content) and _SAYING.search(cue) is not None
        figure = self.scene.meet(mention, span.start, speaker, speaks=attribution.parent is None or said)
        if figure is None or self._is_self(self.scene.mention(figure), span.start):
            return None
        content = _words(attribution.content, self.text)
        return Step(figure, mention, span, cue, content, attribution.modality)

    def _is_self(self, mention: Mention, at: int, addressed: bool = False) -> bool:
        if re.fullmatch(r"(?:this (?:news)?paper|this (?:web)?site|this reporter|us|me)", mention.text, re.I):
            return True
        own = self.document.outlet or self.document.domain
        if own is None:
            return False
        name = mention.name or mention.text
        if mention.form is Form.OUTLET and (outlets.same_outlet(name, own) or outlets.run_together(name, own)):
            return True
        # "The Echo" may be another that the text has named, "the Vale Echo".
        short = own_by_short_name(mention.text, own, self.cast, addressed)
        return short is not None and self.scene.known(short, at) is None

    def _addressee(self, attribution: Attribution, above: Sequence[Step]) -> tuple[Step | None, bool]:
        """The outlet that was told, and whether it was told in private.

        In private means to somebody of note ("told the minister that"), so that someone must have relayed it; not when
        it is quoted word for word, nor to a doctor, a child, a friend, who tell reporters what they heard, nor to who
        asks for all to hear: a journalist, a name that the story does not explain.
        """
        if not attribution.addressee or not attribution.source:
            return None, False
        span = _hull(attribution.addressee)
        mention = read(span.of(self.text))
        if self._is_self(mention, span.start, addressed=True):
            return None, False
        if mention.form is Form.PERSON and any(step.figure == self.scene.known(mention, span.start) for step in above):
            return None, False
        mention = told(mention, self.cast, self.text)
        if mention.form is Form.OUTLET:
            known = above and mention.name and any(_names(step.mention, mention) for step in above)
            return (None if known else self._step(mention, span, attribution, None)), False
        if is_outlet(mention) and mention.form is Form.INDEFINITE and people.is_plural(mention.head):
            return None, False  # "told various outlets": nobody in particular was told
        if _PRESS_OF.fullmatch(mention.text):
            return (None if above else self._step(mention, span, attribution, None)), False
        if is_outlet(mention):
            return self._unnamed_outlet(mention, span, attribution, above), False
        quoted = _QUOTED.match(self.text, attribution.content[0].start) if attribution.content else None
        if mention.form is Form.PRONOUN:
            return None, not above and not quoted and mention.head not in people.FIRST_PERSONS
        if _PUBLIC.search(mention.text) or mention.form in (Form.VAGUE, Form.INDEFINITE):
            return None, False
        number = self.scene.meet(mention, span.start)
        if above and any(step.figure == number for step in above):
            return None, False
        notable = mention.form is Form.PERSON or (mention.form is Form.DEFINITE and kind_of(mention) is Kind.OFFICIAL)
        if not notable or (quoted and not mention.owner[:1].isupper()):
            return None, False
        secret = _SECRET.search(_words((*attribution.source, *attribution.cue), self.text))
        public = None if secret else well_known(mention, span.start, self.cast, self.text)
        return (self._step(public, span, attribution, None), False) if public is not None else (None, not quoted)

    def _unnamed_outlet(
        self, mention: Mention, span: Span, attribution: Attribution, above: Sequence[Step]
    ) -> Step | None:
        """Told "a radio station", "the paper": a step, where "the paper" is not this one and is known."""
        if mention.form is Form.DEFINITE and self.scene.known(mention, span.start) is None:
            return None
        step = self._step(mention, span, attribution, None)
        return None if step is None or any(step.figure == each.figure for each in above) else step

    def _chain(self, at: int | None) -> tuple[Step, ...]:
        chain: list[Step] = []
        path = []
        while at is not None and at not in path:
            path.append(at)
            at = self.attributions[at].parent
        for each in reversed(path):
            for step in self.steps[each]:
                if all(step.figure != before.figure for before in chain):
                    chain.append(step)
        sentence = bisect_right(self.sentences, chain[0].span.start) if chain else 0
        return self.reached.carry(tuple(chain), sentence)

    def _cited(self) -> list[tuple[int, Step, range]]:
        """Who rests on whom where, beyond what they say there: the figure, the step to whom it cites, the sentences.

        Named people and bodies who cite somebody for one thing may know another themselves; outlets and sources that
        are not named seldom do. What somebody was told is what they have said, not what they say next.
        """
        found = []
        for at, attribution in enumerate(self.attributions):
            above = self.steps.get(attribution.parent, ()) if attribution.parent is not None else ()
            own = self.steps[at]
            if not above or not own or not attribution.cue or attribution.parent is None:
                continue
            citing = _CITING.match(_words(attribution.cue, self.text)) is not None
            told = not attribution.content and attribution.cue == self.attributions[attribution.parent].cue
            if told or (citing and self.scene.mention(above[-1].figure).form not in _NAMED):
                here = bisect_right(self.sentences, attribution.cue[0].start)
                found.append((above[-1].figure, own[-1], range(here - 1, here + 1 + citing)))
        return found

    def _based(self, chain: tuple[Step, ...], span: Span) -> tuple[Step, ...]:
        """The chain with whom its last source cites in the same sentence or one next to it."""
        if not chain:
            return chain
        first, last = bisect_right(self.sentences, span.start), bisect_right(self.sentences, span.end - 1)
        for figure, step, near in self.bases:
            if figure == chain[-1].figure and first < near.stop and near.start <= last:
                return (*chain, step)
        return chain

    def _draft(self, at: int) -> Draft | None:
        attribution = self.attributions[at]
        if not attribution.content:
            return None
        confidence = round(_along(self.attributions, at), 4)
        if at in self.private:
            span = _hull((*attribution.source, *attribution.cue, *attribution.addressee, *attribution.content))
            outer = self.attributions[attribution.parent] if attribution.parent is not None else None
            return Draft(
                self._trimmed(span),
                (),
                self._chain(attribution.parent),
                _hull(outer.cue) if outer and outer.cue else None,
                outer.modality if outer else Modality.ASSERTED,
                outer.hedge if outer else None,
                confidence,
            )
        pieces = tuple(self._trimmed(piece) for piece in attribution.content)  # in order, as extraction gives them
        pieces = tuple(piece for piece in pieces if piece.end > piece.start)
        if not pieces:
            return None
        if attribution.cue and len(_words(pieces, self.text).split()) < _LEAST_WORDS:
            pieces = (_hull((*attribution.cue, *pieces)),)  # "denied the report": the verb is what it says
        return Draft(
            _hull(pieces),
            pieces if len(pieces) > 1 else (),
            self._based(self._chain(at), _hull(pieces)),
            _hull(attribution.cue) if attribution.cue else None,
            attribution.modality,
            attribution.hedge,
            confidence,
        )

    def _trimmed(self, span: Span) -> Span:
        start, end = span.start, span.end
        if match := _LEADING.match(self.text, start, end):
            start = match.end()
        if match := _TRAILING.search(self.text[start:end]):
            end = start + match.start()
        return Span(start, max(start, end))


def _one_per_place(drafts: Sequence[Draft]) -> list[Draft]:
    """Of statements of the same place keep that with the longest chain."""
    best: dict[Span, Draft] = {}
    for draft in drafts:
        if draft.span not in best or len(draft.steps) > len(best[draft.span].steps):
            best[draft.span] = draft
    return list(best.values())


def _names(one: Mention, other: Mention) -> bool:
    return one.form is Form.OUTLET and outlets.same_outlet(one.name, other.name)


def _position(attribution: Attribution) -> int:
    spans = attribution.source or attribution.cue or attribution.content
    return spans[0].start if spans else 0


def _hull(spans: Sequence[Span]) -> Span:
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def _words(spans: Sequence[Span], text: str) -> str:
    return _hull(spans).of(text) if spans else ""


def _along(attributions: Sequence[Attribution], at: int | None) -> float:
    product, seen = 1.0, set[int]()
    while at is not None and at not in seen:
        seen.add(at)
        product *= attributions[at].confidence
        at = attributions[at].parent
    return product
