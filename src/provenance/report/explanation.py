"""The computation of a score, drawn as the tree that it is."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.model import Assessment, Term
from provenance.report.excerpt import plain
from provenance.report.grounds import grounds
from provenance.report.words import NEVER_TRUTH, counted, ranged


def explain(assessment: Assessment) -> str:
    """One sentence on what the claim rests on, every term of its score with its value and operation, then why each
    source is described as it is.
    """
    drawn = _drawn(assessment.corroboration.explanation)
    return "\n".join([_sentence(assessment), "", *drawn, *grounds(assessment.claim.statements)]) + "\n"


def _sentence(each: Assessment) -> str:
    text = plain(each.claim.text)
    if not each.claim.statements:
        return f"“{text}”: nothing in this corpus bears on it: its score is the base rate. The score {NEVER_TRUTH}."
    carriers = len({said.carrier for said in each.claim.statements})
    return (
        f"“{text}” is carried by {counted(carriers, 'article')} and rests on "
        f"{ranged(each.lineage.supporting, 'independent origin')} for it and "
        f"{ranged(each.lineage.denying, 'independent origin')} against. Their evidence moves its score from "
        f"{each.corroboration.base_rate:.2f} to {each.corroboration.score:.2f}. The score {NEVER_TRUTH}."
    )


def _drawn(term: Term, first: str = "", rest: str = "") -> Iterator[str]:
    how = "" if term.operation == "given" else f"  [{term.operation}]"
    yield f"{first}{plain(term.label)} = {term.value:.4g}{how}"
    for n, inner in enumerate(term.terms):
        last = n == len(term.terms) - 1
        yield from _drawn(inner, rest + ("└── " if last else "├── "), rest + ("    " if last else "│   "))
