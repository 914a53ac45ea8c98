"""What documents say of having been corrected or taken back."""

from __future__ import annotations

import re
from collections.abc import Sequence

from provenance.lexicon.corrected import CORRECTED, WITHDRAWN
from provenance.model import Correction, Document, Span

_LINE = re.compile(r"[^\w\n]*_*\s*(?P<notice>\S[^\n]*)")
_LINE_AND_NEXT = re.compile(r"[^\w\n]*_*\s*(?P<notice>\S[^\n]*\n\s*[^\n]+)")


def corrections(documents: Sequence[Document]) -> tuple[Correction, ...]:
    """The notices in `documents`, by document and place; each runs to the end of its line, or of the next
    where the line is only its heading ("CORRECTION:").

    A notice in the text of a document is that document's own; what others say of it is none.
    """
    return tuple(
        notice
        for document in sorted(documents, key=lambda each: each.id)
        for notice in sorted(_notices(document), key=lambda each: each.span)
    )


def _notices(document: Document) -> list[Correction]:
    found: dict[int, Correction] = {}
    for pattern, withdrawn in ((WITHDRAWN, True), (CORRECTED, False)):
        for match in pattern.finditer(document.text):
            notice = _LINE.match(document.text, match.start())
            if notice and notice[0].rstrip().endswith(":"):
                notice = _LINE_AND_NEXT.match(document.text, match.start()) or notice
            if notice:
                span = Span(notice.start("notice"), notice.end("notice"))
                found.setdefault(span.start, Correction(document.id, span, span.of(document.text), withdrawn))
    return list(found.values())
