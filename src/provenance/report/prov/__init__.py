"""The audit as W3C PROV: who made it, and in a bundle what it says of who had what from whom.

`PROV-N <https://www.w3.org/TR/prov-n/>`_ is the notation of the Recommendation, `PROV-JSON
<https://www.w3.org/submissions/prov-json/>`_ what most tools exchange; both say the same. docs/reference/prov.md has
the mapping. `whole` begins the way from an audit to PROV, and is imported only when it is gone, for what it needs.
"""

from __future__ import annotations

from provenance.model import Audit
from provenance.report.context import Context


def render(audit: Audit, _: Context) -> str:
    """The audit in PROV-N, with a newline at the end.

    Raises InputError where two different sources or statements share an id.
    """
    from provenance.report.prov.whole import whole  # late: the library prov is for this format alone

    return whole(audit).get_provn() + "\n"


def render_json(audit: Audit, _: Context) -> str:
    """The audit in PROV-JSON, with a newline at the end.

    Raises InputError where two different sources or statements share an id.
    """
    from provenance.report.prov.whole import whole  # late, as above

    return f"{whole(audit).serialize(format='json', ensure_ascii=False, allow_nan=False, indent=1)}\n"
