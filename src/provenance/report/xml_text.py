"""Text as XML, and what is built on its characters, can hold it."""

from __future__ import annotations

import re

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def xml_text(text: str) -> str:
    """`text` with each character that XML cannot hold replaced: control characters, half surrogate pairs."""
    return _NOT_XML.sub("\N{REPLACEMENT CHARACTER}", text)
