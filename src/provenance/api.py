"""The public functions, and thin views over the data. It delegates and decides nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from importlib.metadata import version
from pathlib import Path

from attrs import evolve, field, frozen

from provenance import extract, lineage, pipeline, report, score, whatif
from provenance.errors import InputError, UnknownNameError
from provenance.model import (
    Assessment,
    Attribution,
    Claim,
    ClaimDraft,
    Corroboration,
    Document,
    Failure,
    Finding,
    Lineage,
    Origin,
    Settings,
    Source,
    Statement,
    Tool,
)
from provenance.model import Audit as Record
from provenance.model.freeze import as_tuple
from provenance.rules.guide import guide


def audit(
    corpus: str | Path | Document | Iterable[str | Path | Document] = (),
    *,
    claims: Iterable[str | ClaimDraft] = (),
    settings: Settings | None = None,
    progress: pipeline.Progress = pipeline.silent,
) -> Audit:
    """Audit a corpus: say for every claim in it who it rests on.

    `corpus` is a folder, a file, a Document, or several of these. `claims` are wordings to ask about, or claims built
    by hand; an asked claim is in the result even when nothing supports it. What cannot be read is in `failures` of the
    result. Raises InputError for a path that does not exist or two documents of one id, UnknownNameError for an unknown
    profile or rule.
    """
    settings = settings or Settings()
    given = [corpus] if isinstance(corpus, str | Path | Document) else list(corpus)
    paths = [Path(item) for item in given if not isinstance(item, Document)]
    if missing := [str(path) for path in paths if not path.exists()]:
        raise InputError(f"no such file or folder: {', '.join(missing)}")
    claims = list(claims)
    record = pipeline.audit(
        paths,
        [item for item in given if isinstance(item, Document)],
        [claim for claim in claims if isinstance(claim, str)],
        [_drafted(claim) for claim in claims if isinstance(claim, ClaimDraft)],
        settings,
        Tool("provenance", version("provenance-audit"), extract.models() if given else (), settings.profile),
        progress,
    )
    return Audit(record, settings, paths)


def attributions(text: str) -> tuple[Attribution, ...]:
    """Who is said to say what in a text, in reading order; offsets are code points of `text`, the document id empty."""
    return extract.attributions(text)


def read_audit(path: str | Path) -> Audit:
    """Read an audit that was saved as JSON. Raises FormatError, with the path of each fault, for anything else."""
    return Audit(report.json.read(Path(path).read_bytes()), Settings())


def calibrate(
    audits: Iterable[Audit], labels: Mapping[str, bool], settings: Settings | None = None
) -> score.Calibration:
    """The settings that fit claims of which somebody knows whether they are true, with their errors.

    `labels` says it by the claim's id or wording. Raises UnknownNameError for a claim that no audit holds, InputError
    for one that several hold, for fewer than 20 labels, and for labels that are all true or all false.
    """
    held = [claim.assessment for audit in audits for claim in audit.claims]
    lineages = []
    for label in labels:
        found = [each.lineage for each in held if label in (each.claim.id, each.claim.text)]
        if not found:
            raise UnknownNameError("claim", label, [each.claim.text for each in held])
        if len(found) > 1:
            raise InputError(f"{len(found)} claims are called {label!r}: label each by its id, in audits of its own")
        lineages += found
    return score.calibrate(lineages, list(labels.values()), settings or Settings())


@frozen(slots=False, repr=False)
class Audit:
    """An audit, to look at: `record` is the data."""

    record: Record
    settings: Settings
    corpus: tuple[Path, ...] = field(default=(), converter=as_tuple)  # the files and folders that were audited

    def __repr__(self) -> str:
        """What it is of, for a reader: the record itself is long."""
        numbers = {name: len(getattr(self, name)) for name in ("documents", "claims", "findings", "failures")}
        return f"<Audit: {', '.join(f'{number} {name}' for name, number in numbers.items())}>"

    @cached_property
    def claims(self) -> tuple[ClaimView, ...]:
        """The claims, what needs attention first."""
        return tuple(ClaimView(each, self) for each in self.record.assessments)

    @property
    def documents(self) -> tuple[Document, ...]:
        """The documents that were read."""
        return self.record.documents

    @property
    def sources(self) -> tuple[Source, ...]:
        """The sources that the claims name."""
        return self.record.sources

    @property
    def findings(self) -> Findings:
        """The broken standards."""
        return Findings(self.record.findings)

    @property
    def failures(self) -> tuple[Failure, ...]:
        """What could not be read or done: never a clean bill."""
        return self.record.failures

    def claim(self, text: str) -> ClaimView:
        """The claim with this id or wording. Raises UnknownNameError."""
        for claim in self.claims:
            if text in (claim.id, claim.text):
                return claim
        raise UnknownNameError("claim", text, [claim.text for claim in self.claims])

    def without(self, *, source: str | None = None, document: str | None = None) -> Audit:
        """What if this source (by id, name or alias) had not spoken, or this document (by id) not been published: a new
        audit, less whatever only relays it. Raises UnknownNameError for one that is not there.
        """
        if document is not None and document not in {each.id for each in self.documents}:
            raise UnknownNameError("document", document, [each.id for each in self.documents])
        gone = {each.id for each in self.sources if source in (each.id, each.name, *each.aliases)}
        if source is not None and not gone:
            raise UnknownNameError("source", source, [each.name for each in self.sources])
        return Audit(
            whatif.without(self.record, gone, {document} if document else set(), self.settings),
            self.settings,
            self.corpus,
        )

    def shifts(self, other: Audit) -> tuple[lineage.Shift, ...]:
        """The claims whose supporting origins are not as many in `other`, those that fall below two first."""
        before = self.record.assessments
        return lineage.shifts(
            [each.claim for each in before],
            [each.lineage for each in before],
            [each.lineage for each in other.record.assessments],
        )

    def clearing(self, finding: Finding) -> tuple[str, ...]:
        """With which evidence, were it supplied, a finding would not be there: each tried by auditing again.

        Empty where nothing that can be made up clears it, or where its rule reads passages, which no audit keeps.
        """
        return whatif.clearing(self.record, finding, self.settings)

    def render(self, format: str = "text") -> str:
        """The audit as text in one of the report formats. Raises UnknownNameError for an unknown one."""
        return report.render(self.record, format, self._context())

    def save(self, path: str | Path) -> None:
        """Write the audit; the suffix says in which format. Raises UnknownNameError for an unknown one."""
        path = Path(path)
        path.write_text(self.render(report.format_of(path)), encoding="utf-8", newline="\n")

    def _context(self) -> report.Context:
        """Documents' files as seen from the working folder; paths in an audit are relative to what was audited."""
        paths = {each.path for each in self.documents} | {each.document for each in self.failures}
        files: dict[str, str] = {}
        for path in filter(None, paths):
            for audited in self.corpus:
                file = audited / path if audited.is_dir() else audited
                if file.name == Path(path).name and file.is_file():
                    files.setdefault(path, _as_seen(file))
        return report.Context(guide(), files, self.settings.level)


@frozen
class ClaimView:
    """One claim of an audit, with what it rests on."""

    assessment: Assessment
    audit: Audit

    @property
    def id(self) -> str:
        """The claim's id."""
        return self.assessment.claim.id

    @property
    def text(self) -> str:
        """The claim in the words of its most central statement."""
        return self.assessment.claim.text

    @property
    def attention(self) -> float:
        """In 0..1: how much a reader should look at this."""
        return self.assessment.attention

    @property
    def statements(self) -> tuple[Statement, ...]:
        """Where it is put forward or denied."""
        return self.assessment.claim.statements

    @property
    def origins(self) -> tuple[Origin, ...]:
        """Where its chains end."""
        return self.assessment.lineage.origins

    @property
    def independent_origins(self) -> Lineage:
        """`.supporting` and `.denying`: the effective numbers of independent origins, each with its range."""
        return self.assessment.lineage

    @property
    def corroboration(self) -> Corroboration:
        """The weighed evidence."""
        return self.assessment.corroboration

    @property
    def findings(self) -> Findings:
        """The broken standards of this claim."""
        return Findings(finding for finding in self.audit.findings if finding.claim == self.id)

    def explain(self, form: str = "tree") -> str:
        """The computation of the score, origin by origin.

        As a "tree", with the score without each origin and with one further named, first-hand witness; or as a
        "sentence". Raises UnknownNameError for another form.
        """
        if form not in ("tree", "sentence"):
            raise UnknownNameError("form", form, ("tree", "sentence"))
        if form == "sentence":
            return report.explanation.in_a_sentence(self.assessment)
        each = self.assessment
        return report.explain(each, score.effects(each.lineage, each.corroboration, self.audit.settings))

    def likelihood(self) -> str:
        """The word of ICD 203 for the score. Raises SettingError where the settings were not calibrated."""
        return score.likelihood(self.corroboration.score, self.audit.settings)

    def confidence(self) -> str:
        """How much the sourcing bears: "low", "moderate" or "high". Never to stand in one sentence with likelihood."""
        return score.confidence(self.assessment.lineage)


class Findings(tuple[Finding, ...]):
    """Findings, which can be selected as a linter's."""

    __slots__ = ()

    def select(self, *codes: str) -> Findings:
        """Those whose code begins with one of `codes`, or whose name is one of them."""
        return Findings(each for each in self if each.code.startswith(codes) or each.name in codes)

    def __iter__(self) -> Iterator[Finding]:
        return super().__iter__()


def _as_seen(file: Path) -> str:
    here = Path.cwd()
    return (file.relative_to(here) if file.is_relative_to(here) else file).as_posix()


def _drafted(draft: ClaimDraft) -> Claim:
    slug = re.sub(r"\W+", "-", draft.text.lower()).strip("-") or "claim"
    statements = [evolve(said, id=said.id or f"{slug}:{n}") for n, said in enumerate(draft.statements)]
    return Claim(slug, draft.text, statements, asked=True)
