"""The audit as one HTML page that needs nothing else: no network, no script to be read, paper will do.

`page` holds the way from an audit to the page, and is imported only when one is made, for what it needs.
"""

from __future__ import annotations

from provenance.model import Audit
from provenance.report.context import Context


def render(audit: Audit, context: Context) -> str:
    """The audit as an HTML document, with a newline at the end."""
    from provenance.report.html.page import page  # late: Jinja is for this format alone

    return page(audit, context)
