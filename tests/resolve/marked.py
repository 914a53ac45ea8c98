"""Documents with their extractions, from sentences marked by hand.

`{s|Mara Lind} {c|said} {x|that it rained}.` marks source, cue and content of attribution 0, `{a|...}` an addressee; a
digit before the letter is the attribution: `{0s|Ann} {0c|said} {0x|{1s|Bo} {1c|told} {1x|...}}`. A line is a passage.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from provenance.model import Attribution, Document, Extraction, Modality, Passage, Span, Voice
from provenance.resolve import Resolution, resolve

_ROLES = {"s": "source", "c": "cue", "x": "content", "a": "addressee"}


def marked(
    text: str,
    id: str = "a.txt",
    outlet: str | None = None,
    credit: str | None = None,
    parents: Mapping[int, int] | None = None,
    modality: Mapping[int, Modality] | None = None,
) -> tuple[Document, Extraction]:
    """The document and the extraction that a marked text stands for."""
    plain, spans = _unmarked(text.strip())
    attributions = [
        Attribution(
            id,
            **{role: spans[number, key] for key, role in _ROLES.items()},
            parent=(parents or {}).get(number),
            modality=(modality or {}).get(number, Modality.ASSERTED),
        )
        for number in sorted({number for number, _ in spans})
    ]
    passages, start = [], 0
    for number, line in enumerate(plain.split("\n")):
        span = Span(start, start + len(line))
        inside = any(span.overlaps(piece) for each in attributions for piece in each.content)
        if line:
            voice = Voice.ATTRIBUTED if inside else Voice.OWN
            passages.append(Passage(id, span, line, number, voice=voice))
        start += len(line) + 1
    return Document(id, plain, outlet=outlet, credit=credit), Extraction(id, passages, attributions)


def _unmarked(text: str) -> tuple[str, dict[tuple[int, str], list[Span]]]:
    plain, open_marks = "", []
    spans: dict[tuple[int, str], list[Span]] = defaultdict(list)
    at = 0
    while at < len(text):
        if text[at] == "{":
            label = text[at + 1 : text.index("|", at)]
            open_marks.append((int(label[:-1] or 0), label[-1], len(plain)))
            at += len(label) + 2
        elif text[at] == "}":
            number, role, start = open_marks.pop()
            spans[number, role].append(Span(start, len(plain)))
            at += 1
        else:
            plain += text[at]
            at += 1
    return plain, spans


def resolved(*pairs: tuple[Document, Extraction]) -> Resolution:
    """Resolve marked documents."""
    return resolve([document for document, _ in pairs], [extraction for _, extraction in pairs])


def chains(resolution: Resolution) -> list[list[str]]:
    """The names along the chain of each statement, in the order of the text."""
    statements = sorted(resolution.statements, key=lambda each: (each.document, each.span))
    return [[hop.source.name for hop in statement.chain] for statement in statements]
