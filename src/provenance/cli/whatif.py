"""`provenance whatif`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click
from attrs import evolve

from provenance import api, config
from provenance.cli.failures import name_failures
from provenance.cli.output import write
from provenance.cli.progress import bar
from provenance.cli.status import status_of
from provenance.errors import FormatError, UnknownNameError
from provenance.lineage import Shift
from provenance.model import Count
from provenance.pipeline import Progress
from provenance.report.excerpt import plain


@click.command()
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--without", "gone", metavar="SOURCE|DOCUMENT", help="Leave this source or document out.")
@click.option("--clear", metavar="RULE|FINGERPRINT", help="What would clear these findings.")
@click.option("--claim", "claims", metavar="TEXT", multiple=True, help="Ask what this claim rests on, as audit does.")
@click.option("--profile", metavar="NAME", help="Which rules run, for --clear; a saved audit is judged anew by them.")
@click.pass_context
def whatif(
    ctx: click.Context,
    paths: tuple[Path, ...],
    gone: str | None,
    clear: str | None,
    claims: tuple[str, ...],
    profile: str | None,
) -> None:
    """Say what would be otherwise: without a source or document, or with evidence that a finding lacks.

    PATH is what to audit, or one audit saved as JSON. A source is given by name, alias or id, a document by id.
    --without lists the claims whose independent origins or score change, those that fall below two first; --clear says
    for each finding what evidence would clear it: what to look for.
    """
    if (gone is None) == (clear is None):
        raise click.UsageError("say what to leave out (--without) or which finding to clear (--clear)", ctx)
    with bar() as progress:
        audit = _audit(ctx, paths, claims, profile, progress)
    write(
        "".join(f"{line}\n" for line in (_without(audit, gone) if gone is not None else _clearing(audit, clear or "")))
    )
    name_failures(audit.failures)
    ctx.exit(status_of((), audit.failures))


def _audit(
    ctx: click.Context, paths: tuple[Path, ...], claims: tuple[str, ...], profile: str | None, progress: Progress
) -> api.Audit:
    if len(paths) == 1 and paths[0].suffix == ".json" and paths[0].is_file() and (saved := _saved(paths[0])):
        if claims:
            raise click.UsageError(f"--claim asks documents, and {paths[0]} is a saved audit: audit them with it", ctx)
        return saved.under(evolve(saved.settings, profile=profile)) if profile else saved
    settings = config.load(None, paths, {"profile": profile} if profile else {})
    return api.audit(paths, claims=claims, settings=settings, progress=progress)


def _saved(path: Path) -> api.Audit | None:
    """The audit that a file holds; None for a file of records."""
    try:
        return api.read_audit(path)
    except FormatError:
        return None


def _without(audit: api.Audit, gone: str) -> Iterator[str]:
    left = audit.without(**_named(audit, gone))
    listed = [(shift, changes) for shift in audit.shifts(left) if (changes := _changes(shift))]
    below = sum(shift.below_two for shift, _ in listed)
    total = len(audit.claims)
    yield f"Without {gone}: {below} of {total} claims fall below two independent origins, {len(listed)} change."
    for shift, changes in listed:
        fall = "below two" if shift.below_two else ""
        yield f"  {fall:9}  {changes}  {plain(shift.claim.text)}"


def _changes(shift: Shift) -> str:
    """What of a claim is printed otherwise than before; empty where nothing is."""
    told = (
        ("supporting", _count(shift.before), _count(shift.after)),
        ("denying", _count(shift.denied_before), _count(shift.denied_after)),
        ("score", _score(shift.score_before), _score(shift.score_after)),
    )
    return ", ".join(f"{what} {was} -> {now}" for what, was, now in told if was != now)


def _named(audit: api.Audit, name: str) -> dict[str, str]:
    """A document by id before a source by name, id or alias, and that before an outlet that carries statements without
    a document. Raises UnknownNameError, which names the nearest known.
    """
    if name in {each.id for each in audit.documents}:
        return {"document": name}
    if not any(name in (each.id, each.name, *each.aliases) for each in audit.sources):
        if any(said.carrier == name for claim in audit.claims for said in claim.statements):
            return {"document": name}
        known = [*(each.id for each in audit.documents), *(each.name for each in audit.sources)]
        raise UnknownNameError("source or document", name, known)
    return {"source": name}


def _count(number: Count) -> str:
    return f"{number.count:.1f} ({number.low:.1f}-{number.high:.1f})"


def _score(number: float | None) -> str:
    return "none" if number is None else f"{number:.2f}"


def _clearing(audit: api.Audit, wanted: str) -> Iterator[str]:
    found = [each for each in audit.findings if each.fingerprint == wanted] or audit.findings.select(wanted)
    if not found:
        yield f"No finding is {wanted}."
    for finding in found:
        yield f"{finding.code} {finding.name}: {plain(finding.message)}"
        if finding.claim is not None:
            yield f"  claim: {plain(audit.claim(finding.claim).text)}"
        ways = audit.clearing(finding)
        yield from (f"  cleared by: {way}" for way in ways)
        if not ways:
            yield "  cleared by nothing that could be tried: see provenance explain " + finding.name
