"""A rule's documentation page, made from the rule."""

from __future__ import annotations

from provenance.model import ClaimDraft, Document
from provenance.rules.rule import Example, Rule


def page(rule: Rule) -> str:
    """The rule's page as Markdown: what it is, its docstring, its examples."""
    return "\n".join(
        [
            f"# {rule.name} ({rule.code})",
            "",
            f"- Severity: {rule.severity}",
            f"- Standard: {rule.standard}",
            f"- Profiles: {', '.join(rule.profiles)}",
            "",
            rule.doc,
            "",
            *_examples("Flagged", rule.bad),
            *_examples("Left alone", rule.good),
            *_examples("Not detected today, although it should be", rule.missed),
        ]
    )


def _examples(title: str, examples: tuple[Example, ...]) -> list[str]:
    lines = [f"## {title}", ""] if examples else []
    for example in examples:
        lines += [example.why, "", "```text"]
        lines += _claim(example.claim) if example.claim else []
        for document in example.documents:
            lines += _document(document)
        lines += [f"{name} = {value}" for name, value in example.settings.items()]
        lines += ["```", ""]
    return lines


def _claim(claim: ClaimDraft) -> list[str]:
    lines = [claim.text]
    for said in claim.statements:
        chain = " <- ".join(f"{hop.text or hop.source.name} ({hop.identity} {hop.kind})" for hop in said.chain)
        lines.append(f"  {said.carrier or 'somebody'} {said.polarity} it: {chain or 'in its own voice'}")
    return lines


def _document(document: Document) -> list[str]:
    about = [document.id, document.outlet, document.published]
    return [", ".join(each for each in about if each), *(f"  {line}" for line in document.text.splitlines())]
