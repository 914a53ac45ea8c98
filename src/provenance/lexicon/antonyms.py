"""Words of which one denies the other, said of the same thing: a claim of one is denied by stating the other."""

from __future__ import annotations

# Words of either side stand for their whole group in `synonyms`.
OPPOSITES = (
    ("die kill", "alive"),
    ("capture missing", "free safe fine unharmed"),
    ("ill wound die", "healthy unharmed unhurt fine"),
    ("shut", "open keep"),
    ("split", "merge"),
    ("resign fire", "stay remain"),
    ("lose", "win"),
    ("guilty", "innocent"),
    ("missing", "accounted"),
)

# Verbs of which one reverses the outcome that the other tells, where they are said of one thing: "cut the tax".
REVERSALS = (
    ("raise increase", "cut reduce slash"),
    ("rise risen rose grew grown", "fall fallen fell"),
    ("pass approve", "block reject veto"),
    ("accept", "reject"),
    ("grant", "refuse reject"),
    ("acquit", "convict"),
    ("uphold", "overturn quash overrule"),
    ("impose", "lift"),
    ("sign", "veto"),
)
