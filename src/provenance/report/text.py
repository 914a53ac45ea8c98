"""The audit for a reader at a terminal: the claims that need attention, what each rests on, what is wrong with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from io import StringIO

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from provenance.model import (
    Assessment,
    Audit,
    Document,
    Failure,
    Finding,
    Identity,
    Origin,
    Polarity,
    Severity,
    Statement,
)
from provenance.report.chains import in_order, tree
from provenance.report.excerpt import excerpt, place, plain
from provenance.report.summary import failed, manner, nothing_on, totals, worst_first, worth_showing
from provenance.report.words import NEVER_TRUTH, counted, described, ranged

WIDTH = 100
_CLAIMS, _QUOTES, _ORIGINS, _ARTICLES = 25, 6, 12, 25  # how many are shown before the rest is only counted
_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.NOTE: "bold blue"}
_SIGNS = {Polarity.SUPPORTS: "for", Polarity.DENIES: "against", Polarity.DOUBTS: "in doubt"}


def render(audit: Audit, width: int = WIDTH, colour: bool = False) -> str:
    """The report, wrapped at `width` columns; `colour` adds the escapes of a terminal."""
    console = Console(
        file=StringIO(),
        width=width,
        force_terminal=colour,
        color_system="standard" if colour else None,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
        _environ={},
    )
    with console.capture() as captured:
        for part in _parts(audit, width):
            console.print(part)
    return "".join(f"{line.rstrip()}\n" for line in captured.get().splitlines())


def _parts(audit: Audit, width: int) -> Iterator[RenderableType]:
    documents = {each.id: each for each in audit.documents}
    findings: dict[str | None, list[Finding]] = {}
    for finding in audit.findings:
        findings.setdefault(finding.claim, []).append(finding)
    broken = {finding.claim for finding in audit.findings if finding.suppressed is None}
    wanted = [each for each in audit.assessments if worth_showing(each, broken, audit.settings.least_to_show)]
    for number, each in enumerate(wanted[:_CLAIMS], 1):
        yield from _claim(number, each, findings.get(each.claim.id, []), documents, width)
    if left_out := wanted[_CLAIMS:] + [
        each for each in audit.assessments if not worth_showing(each, broken, audit.settings.least_to_show)
    ]:
        yield _left_out(left_out, broken, audit.settings.least_attention, some_shown=bool(wanted))
        yield ""
        if any(each.claim.id in broken for each in left_out):
            yield Rule(Text("Findings by article", "bold"), align="left", style="dim")
            yield from _by_article(audit.findings)
            yield ""
    if others := findings.get(None):
        yield Rule(Text("Findings about no one claim", "bold"), align="left", style="dim")
        yield from map(_finding, worst_first(others))
        yield ""
    if audit.failures:
        title = f"{failed(audit.failures)}, and nothing above speaks for it"
        yield Rule(Text(title, "bold red"), align="left", style="red", characters="═")
        yield from map(_failure, audit.failures)
        yield ""
    yield _summary(audit)


def _left_out(claims: Sequence[Assessment], broken: Set[str | None], least: float, some_shown: bool) -> Text:
    number = counted(len(claims), "more claim" if some_shown else "claim")
    unchecked = sum(not each.claim.asked and each.attention < least for each in claims)
    beside = f"{unchecked} of less attention than {least:g}, which no rule looked at (--profile all looks at all)"
    if unchecked == len(claims):
        said = f"of less attention than {least:g}: no rule looked at any (--profile all looks at all)"
    else:
        with_findings = sum(each.claim.id in broken for each in claims) or "none"
        said = f"{with_findings} with findings" + (f", {beside}" if unchecked else "")
    return Text(f"{number} left out here, {said}; --format json has all.", "dim")


def _by_article(findings: Sequence[Finding]) -> Iterator[Text]:
    """How many findings stand in which article, the worst first; one stands in each that it names."""
    counts: dict[str, Counter[Severity]] = {}
    for finding in findings:
        if finding.suppressed is None:
            for document in {each.document for each in finding.locations if each.document}:
                counts.setdefault(document, Counter())[finding.severity] += 1
    ranked = sorted(counts.items(), key=lambda pair: ([-pair[1][severity] for severity in Severity], pair[0]))
    for document, numbers in ranked[:_ARTICLES]:
        yield Text.assemble((plain(document), "cyan"), f": {_by_severity(numbers)}")
    if (left := len(ranked) - _ARTICLES) > 0:
        yield Text(f"and {counted(left, 'more article')}", "dim")


def _by_severity(numbers: Mapping[Severity, int]) -> str:
    return ", ".join(counted(numbers[severity], severity) for severity in Severity if numbers[severity])


def _claim(
    number: int, each: Assessment, findings: Sequence[Finding], documents: Mapping[str, Document], width: int
) -> Iterator[RenderableType]:
    yield Rule(Text("asked" if each.claim.asked else f"{number}", "bold"), align="left", style="dim")
    yield Text(plain(each.claim.text), "bold")
    yield Text(each.claim.id, "dim")
    yield ""
    for correction in each.claim.corrections:
        yield _indented(Text(f"corrected: {plain(str(correction))}", "yellow"))
    if each.claim.corrections:
        yield ""
    if not each.claim.statements:
        yield _indented(Text(nothing_on(each.claim), "bold yellow"))
        yield ""
        return
    yield _indented(_figures(each))
    yield ""
    yield from _section("Rests on: weight of evidence, origin", list(_origins(each)))
    yield from _section("Chains, from the reader outward", [tree(each.claim.statements, documents)])
    yield from _section("Evidence: ^ what is put forward, ~ by whom", list(_evidence(each, documents, width - 6)))
    yield from _section("Findings", [_finding(finding) for finding in worst_first(findings)])


def _section(title: str, parts: Sequence[RenderableType]) -> Iterator[RenderableType]:
    if parts:
        yield _indented(Text(title, "underline"))
        yield Padding(Group(*parts), (0, 0, 0, 4))
        yield ""


def _indented(part: RenderableType) -> Padding:
    return Padding(part, (0, 0, 0, 2))


def _figures(each: Assessment) -> Text:
    carriers = {said.carrier for said in each.claim.statements}
    text = Text(f"{counted(len(carriers), 'article')}, ")
    text.append(ranged(each.lineage.supporting, "independent origin"), "bold")
    if each.lineage.denying.high > 0:
        text.append(f", {ranged(each.lineage.denying, 'denying origin')}", "bold red")
    text.append("\nscore ")
    text.append(f"{each.corroboration.score:.2f}", "bold")
    text.append(f", which {NEVER_TRUTH}; Admiralty {each.corroboration.admiralty}; attention {each.attention:.2f}")
    return text


def _origins(each: Assessment) -> Iterator[RenderableType]:
    if not each.lineage.origins:
        yield Text("no origin: its chains lead nowhere", "yellow")
    weights = {weight.origin: weight.weight for weight in each.corroboration.weights}
    weighed = [(weights.get(n, 0.0), origin) for n, origin in enumerate(each.lineage.origins)]
    weighed.sort(key=lambda pair: -abs(pair[0]))
    for weight, origin in weighed[:_ORIGINS]:
        yield _row(
            Text(f"{round(weight, 2) + 0.0:+.2f}", "bold"), Text(f"{_SIGNS[origin.polarity]:<8}"), _origin(origin, each)
        )
    if (left := len(weighed) - _ORIGINS) > 0:
        yield Text(f"and {counted(left, 'more origin')}", "dim")


def _origin(origin: Origin, each: Assessment) -> Text:
    if origin.source is None:
        text = Text.assemble(("in its own voice, naming nobody", "bold yellow"))
    else:
        unidentified = origin.identity in (Identity.UNNAMED, Identity.VAGUE)
        text = Text.assemble((plain(origin.source.name), "bold yellow" if unidentified else "bold"))
        text.append(f"  {described(origin.kind, origin.identity, origin.access)}", "dim")
    for correction in origin.source.corrections if origin.source else ():
        text.append(f"; corrected: {plain(str(correction))}", "yellow")
    if origin.interested:
        text.append(f"; interested{': ' + plain(origin.interest) if origin.interest else ''}", "yellow")
    by_hand = {said.carrier for said in each.claim.statements if said.id in origin.statements and not said.document}
    return text.append(f"; {counted(len(origin.documents) + len(by_hand), 'article')}", "dim")


def _evidence(each: Assessment, documents: Mapping[str, Document], width: int) -> Iterator[Text]:
    founding = {id for origin in each.lineage.origins for id in origin.statements}
    quoted = _chosen(in_order(each.claim.statements, documents), founding)
    for said in quoted:
        document = documents.get(said.document or "")
        lines = excerpt(said, document, width)
        if not lines:
            continue
        yield Text(place(said, document), "cyan")
        for words, marks in lines:
            yield Text(f"  {words}".rstrip())
            if marks:
                yield Text(f"  {marks}", "green" if said.polarity == Polarity.SUPPORTS else "red")
    if left := len(each.claim.statements) - len(quoted):
        yield Text(f"and {counted(left, 'more place')}", "dim")


def _chosen(statements: Sequence[Statement], founding: Set[str]) -> list[Statement]:
    """The statements to quote: of each carrier and polarity what the claim rests on, by the longest chain, before what
    only bears on it; in the order given.
    """

    def rank(said: Statement) -> tuple[bool, int]:
        return said.id not in founding, -len(said.chain)

    in_turn = sorted(statements, key=rank)
    first_of = {(said.carrier, said.polarity): said for said in reversed(in_turn)}
    ids = {said.id for said in sorted(first_of.values(), key=lambda said: (*rank(said), said.id))[:_QUOTES]}
    return [said for said in statements if said.id in ids]


def _row(*cells: Text) -> Table:
    """Cells side by side; the further lines of a long one stay in its column."""
    row = Table.grid(padding=(0, 1))
    row.add_row(*cells)
    return row


def _finding(finding: Finding) -> Table:
    severity = Text(f"{finding.severity:<7}", _STYLES[finding.severity])
    text = Text.assemble(f"{finding.code} ", (finding.name, "bold"), f" ({finding.confidence} confidence): ")
    text.append(plain(finding.message))
    if finding.claim is None:
        names = sorted({each.document for each in finding.locations if each.document})
        text.append(f"  {plain(', '.join(names))}", "cyan")
    if finding.suppressed:
        until = f" until {finding.suppressed.until}" if finding.suppressed.until else ""
        text.append(f" [accepted{until}: {plain(finding.suppressed.reason)}]", "dim")
    return _row(severity, text)


def _failure(failure: Failure) -> Table:
    about = " ".join(plain(each) for each in (failure.rule, failure.document) if each)
    text = Text.assemble((f"{about}: " if about else "", "bold"), plain(failure.error))
    return _row(Text(failure.stage, "bold red"), text)


def _summary(audit: Audit) -> Text:
    found, broke = totals(audit)
    text = Text.assemble((f"{found}, ", "bold"), (broke, "bold red" if audit.failures else "bold"))
    return text.append(f"; {manner(audit)}")
