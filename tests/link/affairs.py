"""Invented affairs to link: nobody and nothing here exists."""

from __future__ import annotations

import re

from provenance.model import Document, Hop, Modality, Source, Span, Statement


def article(title: str, *sentences: str) -> str:
    """The text of an article of one paragraph."""
    return f"{title}\n\n{' '.join(sentences)}\n"


DAM = {
    "dam/courier": article(
        "Velmora dam cracks after quake, engineers say",
        "The Velmora dam has cracked and could burst within days, two engineers said on Tuesday.",
        "The crack runs the length of the spillway, the engineers said.",
        "The ministry of waterworks denied the report.",
        "Fishing on the lake is popular in spring.",
    ),
    "dam/gazette": article(
        "Velmora dam has cracked, engineers warn",
        "Engineers warned that the Velmora dam has cracked after the quake and may burst.",
        "A spokesman for the ministry of waterworks dismissed the reports as false.",
        "Schools in the valley stayed open.",
    ),
    "dam/mirror": article(
        "Cracked Velmora dam may burst, say engineers",
        "The Velmora dam cracked after last week's quake, according to engineers who inspected the spillway.",
        "The governor said he could not confirm the report.",
        "Tickets for the harvest fair go on sale tomorrow.",
    ),
}

OPERA = {
    "opera/post": article(
        "Tenor Ludo Brandek quits Ostrava Nuova opera",
        "Tenor Ludo Brandek has quit the Ostrava Nuova opera over a contract dispute, his agent said.",
        "Brandek sang Otello there for nine seasons.",
        "The opera house said the tenor remains under contract.",
    ),
    "opera/star": article(
        "Brandek quits opera in contract dispute",
        "The tenor Ludo Brandek quit the Ostrava Nuova opera after a contract dispute, his agent told the Star.",
        "Rehearsals go on with an understudy.",
    ),
}

# One affair, three propositions: an envoy defects, a country arms nobody, ministers hide money.
ENVOY = {
    "envoy/courier": article(
        "Tarvian envoy defected with secret ledgers, exile says",
        "A Tarvian envoy defected to Lodrin in May and took secret ledgers with him, the exile Jon Abrel said.",
        "The envoy walked over the pass at night after a quarrel.",
        "The ministry denied the account.",
        "No official of our embassy in Lodrin has ever defected, spokeswoman Ida Renn told reporters.",
    ),
    "envoy/gazette": article(
        "Envoy of Tarvia defected with ledgers, says exile",
        "A Tarvian envoy defected in May to Lodrin with secret ledgers, according to the exile Jon Abrel.",
        "The Gazette could not verify the report.",
        "Lodrin has taken in forty exiles since the spring, most of them teachers from the northern valleys.",
        "The ledgers also show that three ministers hid money in offshore banks.",
    ),
    "envoy/mirror": article(
        "Envoy slips over the pass with secret ledgers",
        "A Tarvian envoy defected to Lodrin in May and took secret ledgers with him.",
        "He speaks four languages.",
    ),
    "envoy/money": article(
        "Three Tarvian ministers hid money offshore",
        "Three Tarvian ministers hid money in offshore banks, according to papers that the Gazette has seen.",
        "Treasurer Pia Holm called the report about the money an invention.",
    ),
    "envoy/briefing": article(
        "Tarvia supplies no weapons to the Osk rebels, says minister",
        "Tarvia does not supply weapons to the Osk rebels, Minister Lev Garan said.",
        "We have never sent weapons to the Osk rebels and never will, Garan told a news conference in Lodrin.",
        "Renn said later that Tarvia supplies no weapons to the rebels.",
        "Renn denied that any Tarvian envoy had defected to Lodrin.",
    ),
}

WHEAT = {
    "wheat/farmer": article(
        "Wheat rust spreads across the Tolmin plain",
        "A rust fungus has destroyed a third of the wheat on the Tolmin plain, growers reported.",
        "Prices rose in the grain market at Sabro.",
        "The fungus likes wet summers.",
    ),
}


def documents(*affairs: dict[str, str]) -> list[Document]:
    """The documents of some affairs; the first line of each is its title."""
    return [
        Document(id, text, title=text.split("\n", 1)[0], outlet=id.split("/")[1].title())
        for affair in affairs
        for id, text in affair.items()
    ]


def statements(*of: Document) -> list[Statement]:
    """One statement a sentence; "denied" and "dismissed" make a denial by the sentence's subject."""
    found = []
    for document in of:
        for match in re.finditer(r"[^\n.]+\.?", document.text):
            start, end = match.span()
            start += len(match[0]) - len(match[0].lstrip())
            found.append(said(document, start, end))
    return found


def said(document: Document, start: int, end: int) -> Statement:
    """The statement at a place in a document."""
    text = document.text[start:end]
    denial = re.match(r"(.*?) (?:denied|dismissed) ", text)
    if denial is None:
        return Statement(document=document.id, span=Span(start, end), text=text, id=f"{document.id}:{start}")
    begin = start + denial.end()
    return Statement(
        (Hop(Source(denial[1])),),
        document.id,
        span=Span(begin, end),
        text=document.text[begin:end],
        modality=Modality.DENIED,
        id=f"{document.id}:{begin}",
    )
