"""The hops of a statement, typed as printed."""

from __future__ import annotations

import re
from collections.abc import Mapping

from attrs import evolve

from provenance.lexicon import organisations, people
from provenance.model import Access, Hop, Identity, Kind, Source, Span
from provenance.resolve.chains.access import Telling, access_of
from provenance.resolve.chains.grounds import access_grounds, identity_ground, kind_ground, placed
from provenance.resolve.chains.knowing import tells_of_self, tells_own_story
from provenance.resolve.chains.standing import Standing, in_own_words
from provenance.resolve.document.drafts import Draft, Reading, Step
from provenance.resolve.document.figure import Figure
from provenance.resolve.printed.identity import identity_of
from provenance.resolve.printed.kinds import kind_of
from provenance.resolve.printed.mentions import Form, Mention
from provenance.resolve.printed.names import spelled_out
from provenance.resolve.printed.rumours import post_on_social_media, run_on_social_media
from provenance.resolve.sources.across import Who

_NAMES = (Form.PERSON, Form.ORGANISATION)
# "Ostby Pilot reports": of outlets and of those who write for them.
_REPORTS = re.compile(r"(?:(?:has|had|is) )?(?:\w+ly |also |first )*report(?:s|ed|ing)\b")
_NOT_NAMED = (Identity.UNNAMED, Identity.VAGUE)


def chain_of(
    draft: Draft, reading: Reading, sources: Mapping[Who, Source], standing: Mapping[int, Standing]
) -> list[Hop]:
    """The chain of a draft: a hop for each step, none for a source that the chain already has."""
    hops: list[Hop] = []
    for at, step in enumerate(draft.steps):
        figure = reading.figures[step.figure]
        source = sources[figure.document, figure.number]
        if any(hop.source.id == source.id for hop in hops):
            continue  # two figures of equal wording, told to one outlet
        back = step.mention.form in (Form.PRONOUN, Form.DEFINITE) or figure.mention.form in _NAMES
        mention = figure.mention if back else step.mention
        kind = _kind(mention, step, figure, source, reading)
        identity = identity_of(mention)
        last = at == len(draft.steps) - 1
        telling = Telling(
            step.cue,
            step.content,
            last,
            step.modality,
            source.party,
            reading.story,
            standing[step.figure],
            in_own_words(draft, at),
        )
        wording = spelled_out("; ".join([mention.text, mention.description, *figure.descriptions]), reading.acronyms)
        stance = access_of(kind, identity, wording, telling)
        if kind is Kind.UNKNOWN and stance.access is Access.FIRST_HAND and _is_somebody(mention, identity):
            kind = Kind.WITNESS
        span = _named_at(step, figure, text := reading.document.text)
        grounds = [
            kind_ground(kind, mention, figure.descriptions),
            identity_ground(identity, mention),
            *access_grounds(stance, wording),
            *(reading.anonymous.get(step.figure, ()) if identity in _NOT_NAMED else ()),
        ]
        hops.append(
            Hop(
                source,
                stance.access,
                span.of(text),
                span,
                kind,
                identity,
                step.cue or None,
                [placed(ground, step.span, text) for ground in grounds if ground is not None],
            )
        )
    return hops


def _is_somebody(mention: Mention, identity: Identity) -> bool:
    """Whether a mention describes a person, not what they put out: "another traveller", "the other sailor"."""
    return identity is Identity.UNNAMED and mention.head not in organisations.MESSAGES | organisations.DOCUMENT_WORDS


def _kind(mention: Mention, step: Step, figure: Figure, source: Source, reading: Reading) -> Kind:
    text, description = (spelled_out(each, reading.acronyms) for each in (mention.text, mention.description))
    kind = kind_of(evolve(mention, text=text, description=description), figure.descriptions)
    if kind is Kind.UNKNOWN and run_on_social_media(mention, step.span, reading.document.text):
        return Kind.SOCIAL_MEDIA
    if kind is Kind.ARMED_GROUP and post_on_social_media(mention, step.span, reading.document.text):
        return Kind.SOCIAL_MEDIA
    kind = source.kind if kind is Kind.UNKNOWN else kind
    described = mention.form in (Form.DEFINITE, Form.INDEFINITE) and not people.is_plural(mention.head)
    one = mention.form is Form.PERSON or (described and mention.head in people.CIVILIANS)
    if one and kind is Kind.CIVILIAN and tells_of_self(step.cue, step.content):
        return Kind.WITNESS
    if one and kind is Kind.UNKNOWN and tells_own_story(step.cue, step.content):
        return Kind.WITNESS  # of others it could be an opinion or a plan
    if kind is Kind.UNKNOWN and mention.form is Form.PERSON and _REPORTS.match(step.cue):
        return Kind.NEWS_OUTLET
    return kind


def _named_at(step: Step, figure: Figure, text: str) -> Span:
    """Where the source is mentioned: for a pronoun, and for "the statement" of a body, the last place before it that
    tells who that is.
    """
    issued = figure.mention.form in _NAMES and step.mention.head in organisations.MESSAGES
    if step.mention.form is not Form.PRONOUN and not (issued and step.mention.form is Form.DEFINITE):
        return step.span
    full = figure.mention.name if figure.mention.form in (*_NAMES, Form.OUTLET) else figure.mention.text
    names = sorted({full, *figure.aliases} - {step.mention.text, ""})
    before = [(at, at + len(name)) for name in names if (at := _last(name, text, step.span.start)) >= 0]
    if before:
        return Span(*max(before, key=lambda place: (place[1], -place[0])))
    after = text.find(full, step.span.end) if full else -1
    return Span(after, after + len(full)) if after >= 0 else step.span


def _last(name: str, text: str, end: int) -> int:
    """Where a name last stands before `end` as words of their own; -1 where it does not."""
    at = text.rfind(name, 0, end)
    while at >= 0 and (text[at - 1 : at].isalnum() or text[at + len(name) : at + len(name) + 1].isalnum()):
        at = text.rfind(name, 0, at + len(name) - 1)
    return at
