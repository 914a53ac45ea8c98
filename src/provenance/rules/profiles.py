"""Profiles: which rules run for whom. Each rule says which of these it belongs to."""

from __future__ import annotations

from collections.abc import Mapping

DEFAULT = "default"
ALL = "all"

# Every profile but `all` leaves out findings of low confidence and claims below the setting `attention`, which those of
# newsrooms (ap, bbc, reuters) do not have by themselves: what they ask, they ask of each article. The default leaves
# out, too, claims that nobody asked about and no story mainly makes, and what rules that are often wrong say of others.
PROFILES: Mapping[str, str] = {
    DEFAULT: "the few rules that a reader of any news should see",
    "ap": "The Associated Press, News Values and Principles",
    "reuters": "Reuters, Handbook of Journalism",
    "bbc": "BBC, Editorial Guidelines",
    "icd206": "Intelligence Community Directive 206, sourcing of analytic products",
    "wikipedia": "Wikipedia, reliable sources and words to watch",
    "rag": "retrieval pipelines: what a retrieved passage should not be taken for",
    ALL: "every rule on every claim, whatever attention it deserves and however unsure the finding",
}
