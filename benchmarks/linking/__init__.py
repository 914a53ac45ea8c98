"""How well, and how fast, statements and documents are told to be on one claim.

`cd benchmarks && python -m linking --help`. `documents` groups the articles of Emergent by claim, `stances` reads the
stance of FNC-1's bodies towards headlines, `scale` links invented statements; `measures` says how good a grouping is.
"""
