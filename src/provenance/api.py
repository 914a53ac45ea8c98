"""The public functions, and thin views over the data. It delegates and decides nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property
from importlib.metadata import version
from itertools import chain
from os import PathLike
from os.path import isdir, isfile
from pathlib import Path

from attrs import field, frozen

from provenance import extract, given, lineage, link, pipeline, report, rules, score, whatif
from provenance.engines import Processes, Workers
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
    corpus: str | PathLike[str] | Document | Iterable[str | PathLike[str] | Document] = (),
    *,
    claims: str | ClaimDraft | Claim | Iterable[str | ClaimDraft | Claim] = (),
    settings: Settings | None = None,
    progress: pipeline.Progress = pipeline.silent,
    workers: int | Workers | None = None,
    store: str | PathLike[str] | None = None,
) -> Audit:
    """Audit a corpus: say for every claim in it who it rests on.

    `corpus` is a folder, a file, a Document, or several of these. `claims` are wordings to ask about, or claims built
    by hand; an asked claim is in the result even when nothing supports it. `settings` are taken as they are, no file is
    looked for: `provenance.config.load` reads those that the command would take. So many `workers` read, processes of
    some 200 MB each, or where that is None as many as there are cores, eight at most; where there is little to read, or
    this process is itself one of several, it reads alone. The executors of a Spark session read where `workers` is
    `provenance.engines.Spark(session)`. The audit is the same. In the file `store`, one that nobody else can write,
    what was read is kept for later audits: they are the same, in less time. What cannot be read is in `failures` of the
    result. Raises InputError for a path that does not exist, for two documents, claims or sources of
    one id, for a wording in another language or with nothing to look for, for less than one worker, and for what is
    none of all this, such as a profile's name in place of settings; UnknownNameError for an unknown profile or rule;
    SettingError for settings that contradict each other.
    """
    settings = given.settings(settings)
    paths, documents = given.corpus(corpus)
    asked, built = given.claims(claims)
    models = (*extract.models(), *(link.models() if asked else ())) if paths or documents else ()
    tool = Tool("provenance", version("provenance-audit"), models, settings.profile)
    with _opened(given.workers(workers), store) as opened:
        record = pipeline.audit(paths, documents, asked, built, settings, tool, progress, opened)
    return Audit(record, paths)


@contextmanager
def _opened(workers: int | Workers | None, store: str | PathLike[str] | None) -> Iterator[Workers]:
    engine = workers if isinstance(workers, Workers) else Processes(workers)
    if store is None:
        with engine as opened:
            yield opened
    else:
        from provenance.store import Keeping, Shelf  # late: cattrs and SQLite take 0.1 s

        with Shelf(Path(store)) as shelf, Keeping(engine, shelf, pipeline.KEPT) as opened:
            yield opened


def attributions(text: str) -> tuple[Attribution, ...]:
    """Who is said to say what in a text, in reading order; offsets are code points of `text`, the document id empty.

    Raises InputError for what is no string.
    """
    return extract.attributions(given.text(text))


def read_audit(path: str | Path, corpus: str | PathLike[str] | Iterable[str | PathLike[str]] = ()) -> Audit:
    """Read an audit that was saved as JSON, with the settings that it was made with.

    What is saved names files within `corpus`, the folders and files that were audited: where these are given, reports
    name the files as seen from here. Raises FormatError, with the path of each fault, for anything else, OSError where
    the file cannot be read, and InputError for a corpus that does not exist.
    """
    return Audit(report.json.read(Path(path).read_bytes()), given.corpus(corpus)[0])


def calibrate(
    audits: Audit | Iterable[Audit], labels: Mapping[str, bool], settings: Settings | None = None
) -> score.Calibration:
    """The settings that fit claims of which somebody knows whether they are true, with their errors.

    `labels` says it by the claim's id or wording. Raises UnknownNameError for a claim that no audit holds, InputError
    for one that several hold or that is labelled twice, for a label that is neither True nor False, for fewer than 20
    labels, and for labels that are all true or all false.
    """
    held = [each for audit in ([audits] if isinstance(audits, Audit) else audits) for each in audit.record.assessments]
    return score.calibrate(given.labelled(held, labels), list(labels.values()), given.settings(settings))


@frozen(slots=False, repr=False)
class Audit:
    """An audit, to look at: `record` is the data."""

    record: Record
    corpus: tuple[Path, ...] = field(default=(), converter=as_tuple, eq=False)  # what was audited: files and folders

    def __repr__(self) -> str:
        """What it is of, for a reader: the record itself is long."""
        numbers = {name: len(getattr(self, name)) for name in ("documents", "claims", "findings", "failures")}
        return f"<Audit: {', '.join(f'{number} {name}' for name, number in numbers.items())}>"

    @property
    def settings(self) -> Settings:
        """The settings that it was made with."""
        return self.record.settings

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
        """The claim with this id or wording. Raises UnknownNameError, InputError where several have the wording."""
        if found := [claim for claim in self.claims if claim.id == text]:
            return found[0]
        found = [claim for claim in self.claims if claim.text == text]
        if len(found) > 1:
            raise InputError(f"several claims read {text!r}: give an id, {' or '.join(each.id for each in found)}")
        if not found:
            raise UnknownNameError("claim", text, [claim.text for claim in self.claims])
        return found[0]

    def without(self, *, source: str | None = None, document: str | None = None) -> Audit:
        """What if this source (by id, name or alias) had not spoken, or this document (by id, or of statements without
        one the outlet by name) not been published: a new audit, less whatever only relays it.

        Raises UnknownNameError for one that is not there, InputError where neither is named, and for a document that
        shares text where the audit was saved without the texts.
        """
        return Audit(whatif.without(self.record, *given.left_out(self.record, source, document)), self.corpus)

    def under(self, settings: Settings) -> Audit:
        """The same evidence judged by other settings: a new audit.

        Raises UnknownNameError for an unknown profile, InputError for what is no Settings.
        """
        return Audit(whatif.under(self.record, given.settings(settings)), self.corpus)

    def shifts(self, other: Audit) -> tuple[lineage.Shift, ...]:
        """The claims whose origins, supporting or denying, or score are not as in `other`, those that fall below two
        supporting ones first.
        """
        before, after = self.record.assessments, other.record.assessments
        return lineage.shifts(
            [each.claim for each in before],
            [each.lineage for each in before],
            [each.lineage for each in after],
            (_scores(before), _scores(after)),
        )

    def clearing(self, finding: Finding) -> tuple[str, ...]:
        """With which evidence, were it supplied, a finding would not be there: each tried by auditing again.

        Empty where nothing that can be made up clears it. Raises InputError for a finding that does not arise under the
        settings of this audit, and where a text was not saved or cannot be read again.
        """
        return whatif.clearing(self.record, given.finding(finding))

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
        folders = [each for each in self.corpus if isdir(each)]  # unlike its namesake of Path this never raises
        alone = {each.name: each for each in reversed(self.corpus) if not isdir(each)}
        for path in filter(None, paths):
            for file in [*(folder / path for folder in folders), alone.get(Path(path).name)]:
                if file and isfile(file):
                    files.setdefault(path, _as_seen(file))
        return report.Context(guide(), files, self.settings.level)


@frozen(repr=False)
class ClaimView:
    """One claim of an audit, with what it rests on."""

    assessment: Assessment
    audit: Audit

    def __repr__(self) -> str:
        """What it says and how many stand behind it, for a reader: the assessment itself is long."""
        number = self.independent_origins.supporting.count
        return f"<ClaimView {self.text!r}: {number:.1f} independent origins, score {self.corroboration.score:.2f}>"

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
        """Those whose code begins with one of `codes`, or whose name is one of them.

        Raises UnknownNameError for what is no rule's, here or in the catalogue: a gate with a typo would never close.
        """
        known = {(each.code, each.name) for each in (*rules.catalogue(), *self)}
        for wanted in codes:
            if not wanted or not any(code.startswith(wanted) or wanted == name for code, name in known):
                raise UnknownNameError("rule", wanted, chain.from_iterable((*known, {code[:3] for code, _ in known})))
        return Findings(each for each in self if each.code.startswith(codes) or each.name in codes)

    def __iter__(self) -> Iterator[Finding]:
        return super().__iter__()


def _scores(held: Iterable[Assessment]) -> dict[str, float]:
    return {each.claim.id: each.corroboration.score for each in held}


def _as_seen(file: Path) -> str:
    here = Path.cwd()
    return (file.relative_to(here) if file.is_relative_to(here) else file).as_posix()
