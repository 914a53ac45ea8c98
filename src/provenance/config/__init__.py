"""Settings from a file: provenance.toml, or ``[tool.provenance]`` in pyproject.toml.

The file holds the names of `Settings`, and nothing else::

    profile = "ap"
    ignore = ["MET"]
    base_rate = 0.4
    priors.insider = { named = 0.7, unnamed = 0.6 }
    fidelity.social-media = 0.7
    severity.single-origin = "error"
    ratings = "ratings.csv"            # domain,rating in 0..1
    owners = "trust"                   # a folder of trust.txt files, DOMAIN.txt; or a table of outlets and owners
    baseline = "known.json"            # written by `provenance audit --write-baseline`

    [[paths]]
    match = "blogs/*"
    ignore = ["undated"]

    [[suppressions]]
    rule = "anonymous-origin"
    claim = "The dam will be sold"
    reason = "the editor knows who the aide is"
    until = 2026-12-31

    [[corrections]]                    # one, apart, first-hand or known: docs/sources.md
    one = ["Jo Lind", "the harbour master"]

    [[claim_corrections]]              # one, apart, supports, denies or doubts: docs/claims.md
    denies = [{ text = "no such sale", document = "herald.txt" }, "The dam will be sold"]

A file suppressions.toml beside the corpus holds such ``[[suppressions]]`` alone, which are added to these.
"""

from provenance.config.file import load

__all__ = ["load"]
