"""The computation of a score, drawn as the tree that it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from provenance.model import Assessment, Effect, Origin, Term
from provenance.report.excerpt import plain
from provenance.report.grounds import grounds
from provenance.report.words import NEVER_TRUTH, counted, described, ranged


def explain(assessment: Assessment, effects: Sequence[Effect] = ()) -> str:
    """One sentence on what the claim rests on, every term of its score with its value and operation, what the score
    would be if something were otherwise, then why each source is described as it is.
    """
    otherwise = [f"{_capital(plain(each.label))}: {each.score:.2f} ({each.weight:+.2f})" for each in effects]
    corrected = [f"Corrected: {plain(str(each))}" for each in assessment.claim.corrections]
    computed = list(drawn(assessment.corroboration.explanation))
    parts = [_sentence(assessment), *corrected, "", *computed, *([""] if otherwise else []), *otherwise]
    return "\n".join([*parts, *grounds(assessment.claim.statements)]) + "\n"


def in_a_sentence(assessment: Assessment) -> str:
    """The sum of a claim's score, origin by origin, as prose of one line."""
    weighed = assessment.corroboration
    rows = [(assessment.lineage.origins[each.origin], each.weight) for each in weighed.weights]
    parts = [
        f"{intro} {', '.join(f'{_who(origin)} weighs {weight:+.2f}' for origin, weight in side)}"
        for intro, side in (
            ("for it", [row for row in rows if row[1] > 0]),
            ("against it", [row for row in rows if row[1] < 0]),
        )
        if side
    ]
    silent = [_who(origin) for origin, weight in rows if not weight]
    parts += [f"{', '.join(silent)} weigh{'s' * (len(silent) == 1)} nothing"] if silent else []
    evidence = "; ".join(parts) or "nothing bears on it"
    return (
        f"“{plain(assessment.claim.text)}”: without evidence the score is {weighed.base_rate:.2f}; {evidence}; "
        f"together that gives {weighed.score:.2f}. The score {NEVER_TRUTH}.\n"
    )


def _who(origin: Origin) -> str:
    known = described(origin.kind, origin.identity, origin.access)
    name = plain(origin.source.name) if origin.source else "a document's own voice"
    return f"{name} ({known}{', has a stake' if origin.interested else ''})"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _sentence(each: Assessment) -> str:
    text = plain(each.claim.text)
    if each.claim.under is not None:
        under = plain(each.claim.under)
        return f"“{text}”: what bears on it is on another claim that was asked, “{under}”. The score {NEVER_TRUTH}."
    if not each.claim.statements:
        return f"“{text}”: nothing in this corpus bears on it: its score is the base rate. The score {NEVER_TRUTH}."
    carriers = len({said.carrier for said in each.claim.statements})
    return (
        f"“{text}” is carried by {counted(carriers, 'article')} and rests on "
        f"{ranged(each.lineage.supporting, 'independent origin')} for it and "
        f"{ranged(each.lineage.denying, 'independent origin')} against. Their evidence moves its score from "
        f"{each.corroboration.base_rate:.2f} to {each.corroboration.score:.2f}. The score {NEVER_TRUTH}."
    )


def drawn(term: Term, first: str = "", rest: str = "") -> Iterator[str]:
    """The computation, a line a step: what it is, its value and how that was got; `first` and `rest` go before them."""
    how = "" if term.operation == "given" else f"  [{term.operation}]"
    yield f"{first}{plain(term.label)} = {term.value:.4g}{how}"
    for n, inner in enumerate(term.terms):
        last = n == len(term.terms) - 1
        yield from drawn(inner, rest + ("└── " if last else "├── "), rest + ("    " if last else "│   "))
