"""How templates are filled.

What they print passes `plain` and is escaped, whatever it is: no filter lifts that but `kept`, for texts whose lines
are kept, which escapes too. The page forbids itself everything but its own style and script, named by their digests, so
that nothing that an article brings along could run or be fetched.
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from provenance.report.html import letters


@cache
def environment() -> Environment:
    """The templates of this package, with what every page holds: its style, its script, and what it may load."""
    found = Environment(
        autoescape=True,
        finalize=_plain,
        loader=PackageLoader("provenance.report.html"),
        lstrip_blocks=True,
        trim_blocks=True,
        undefined=StrictUndefined,
    )
    style, script = _file("style.css"), _file("script.js")
    found.filters["kept"] = _kept
    found.globals |= {
        "style": Markup(style),
        "script": Markup(script),
        "policy": "; ".join(
            [
                "default-src 'none'",
                f"style-src {_digest(style)}",
                f"script-src {_digest(script)}",
                "base-uri 'none'",
                "form-action 'none'",
            ]
        ),
    }
    return found


def _plain(value: object) -> object:
    return letters.plain(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _kept(text: str) -> Markup:
    return escape(letters.lines(text))


def _file(name: str) -> str:
    return (files("provenance.report.html") / "templates" / name).read_text(encoding="utf-8")


def _digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
