"""Text that an article may bring along to break what shows it."""

from __future__ import annotations

from attrs import evolve

from provenance.model import (
    Audit,
    Claim,
    Document,
    Failure,
    Finding,
    Hop,
    Location,
    Source,
    Span,
    Statement,
    Suppression,
    Term,
)
from report.audits import affair

HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</style></title></textarea><svg onload=alert(1)>",
    "{{ 7 * 7 }}{% raw %}",
    "a\u202egnp.exe\u2066\u200f",
    "nul\x00 bell\x07 escape\x1b[2J\r\n",
    "half \ud800 a pair, none \ufdd0 \U0001ffff",
    "<!--",
    "]]>",
    "&lt;b&gt;",
)


def poisoned(text: str, until: str | None = None) -> Audit:
    """An audit in which whatever can be any text is this one."""
    document = Document(
        text,
        f"{text}\n\nThe envoy fled, {text} said.",
        text,
        f"javascript:{text}",
        text,
        text,
        byline=[text],
        credit=text,
        language=text,
    )
    source = Source(text, affiliation=text, party=text, aliases=[text])
    said = Statement(
        [Hop(source, "first-hand", text, Span(0, 3), relation=text)],
        text,
        span=Span(1, 6),
        text=text,
        hedge=text,
        id=text,
    )
    audit = affair()
    each = audit.assessments[1]
    weighed = evolve(each.corroboration, admiralty=text, explanation=Term(text, 1.0, text, ()))
    origin = evolve(each.lineage.origins[0], source=source, interested=True, interest=text, statements=[text])
    finding = Finding(
        text, text, "error", "high", text, text, [Location(text, 0, 4), Location(text)], text, Suppression(text, until)
    )
    return evolve(
        audit,
        tool=evolve(audit.tool, name=text, version=text, models=[(text, text)], profile=text),
        documents=[document],
        assessments=[
            evolve(
                each,
                claim=Claim(text, text, [said], under=text),
                lineage=evolve(each.lineage, origins=[origin], rings=[(text,)]),
                corroboration=weighed,
            )
        ],
        findings=[finding, evolve(finding, claim=None)],
        failures=[Failure("ingest", text, text, text)],
    )
