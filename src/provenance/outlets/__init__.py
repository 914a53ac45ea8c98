"""Names, domains, agencies and owners of those who publish. Knows no stage.

`known.toml` is the table of publishers, `owners.toml` that of owners. A mention is a noun phrase that names somebody:
"the Daily Mail", "Iran's Fars news agency".
"""

from provenance.outlets.domains import domain_of, is_institution
from provenance.outlets.mastheads import looks_like_outlet
from provenance.outlets.names import (
    domains_of,
    is_agency,
    key_of,
    outlet_at,
    outlet_named,
    run_together,
    same_outlet,
    short_for,
    spellings_of,
    without_genus,
)
from provenance.outlets.owners import owner_of

__all__ = [
    "domain_of",
    "domains_of",
    "is_agency",
    "is_institution",
    "key_of",
    "looks_like_outlet",
    "outlet_at",
    "outlet_named",
    "owner_of",
    "run_together",
    "same_outlet",
    "short_for",
    "spellings_of",
    "without_genus",
]
