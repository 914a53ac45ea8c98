"""A rule's documentation page, made from the rule, and the index of all."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import asdict

from provenance.model import ClaimDraft, Document, PathSettings, Waiver
from provenance.rules.profiles import ALL, DEFAULT, PROFILES
from provenance.rules.rule import Example, Rule

_INDEX = """# The rules

Codes and names are stable. Severity is how bad a flaw is if it is there, and a rule's page says where it is worse; a
finding's confidence is how sure the tool is. Every profile but `all` hides findings of low confidence, and more:
[what a profile hides](../adopting.md#what-a-profile-hides).

Precision, on a rule's page, is how many of its findings were right on articles on which no rule had been written.
Language models judged that, given the whole texts ([how](../accuracy.md#how-many-findings)). Rules without it were not
judged on such articles.

This page and those it leads to are made from the rules themselves: `python -m provenance.rules docs/rules`.
"""


def pages(rules: Iterable[Rule]) -> dict[str, str]:
    """File name to text: the page of each rule, and the index."""
    rules = tuple(rules)
    return {"index.md": _index(rules)} | {f"{rule.name}.md": page(rule) for rule in rules}


def page(rule: Rule) -> str:
    """The rule's page as Markdown: what it is, its docstring, its examples."""
    return "\n".join(
        [
            f"# {rule.name} ({rule.code})",
            "",
            f"- Severity: {', '.join(_severities(rule))}",
            f"- Standard: {rule.standard}",
            f"- Profiles: {', '.join(rule.profiles)}{_only_asked(rule)}",
            *([f"- Precision: {rule.precision}"] if rule.precision else []),
            "",
            rule.doc,
            "",
            *_examples("Flagged", rule.bad),
            *_examples("Left alone", rule.good),
            *_examples("Not detected today, although it should be", rule.missed),
        ]
    )


def _only_asked(rule: Rule) -> str:
    return " (default: only on claims that were asked)" if DEFAULT in rule.profiles and not rule.told_unasked else ""


def _severities(rule: Rule) -> list[str]:
    others = [f"{level} in {profile}" for profile, level in sorted(rule.severities.items())]
    return [rule.severity.value, *others]


def _index(rules: tuple[Rule, ...]) -> str:
    lines = [_INDEX, "| code | rule | severity | what it flags |", "| --- | --- | --- | --- |"]
    lines += [f"| {each.code} | [{each.name}]({each.name}.md) | {each.severity} | {each.summary} |" for each in rules]
    lines += ["", "## Profiles", "", "| profile | whose standards | rules |", "| --- | --- | --- |"]
    for profile, what in PROFILES.items():
        names = "all" if profile == ALL else ", ".join(each.name for each in rules if profile in each.profiles)
        lines.append(f"| {profile} | {what} | {names} |")
    return "\n".join([*lines, ""])


def _examples(title: str, examples: tuple[Example, ...]) -> list[str]:
    lines = [f"## {title}", ""] if examples else []
    for example in examples:
        lines += [example.why, "", "```text"]
        lines += _claim(example.claim) if example.claim else []
        for document in example.documents:
            lines += _document(document)
        lines += [f"{name} = {_plain(value)}" for name, value in example.settings.items()]
        lines += ["```", ""]
    return lines


def _claim(claim: ClaimDraft) -> list[str]:
    lines = [claim.text]
    for said in claim.statements:
        chain = " <- ".join(f"{hop.mention} ({hop.identity} {hop.kind})" for hop in said.chain)
        lines.append(f"  {said.carrier or 'somebody'} {said.polarity} it: {chain or 'in its own voice'}")
    return lines


def _document(document: Document) -> list[str]:
    about = [document.id, document.outlet, document.published]
    return [", ".join(each for each in about if each), *(f"  {line}" for line in document.text.splitlines())]


def _plain(value: object) -> str:
    """A setting as a reader would write it, near enough."""
    if isinstance(value, tuple):
        return ", ".join(map(_plain, value))
    if isinstance(value, Waiver | PathSettings):
        return ", ".join(f"{name}: {each}" for name, each in asdict(value).items() if each)
    return str(value)
