"""What a rule is, and what it yields.

A rule is one file in `catalogue/`. The file's stem is the rule's name with underscores, its docstring the rule's
documentation page, and it ends in ``RULE = Rule(...)``. Nothing else has to know of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from math import sqrt
from typing import Any

from attrs import Attribute, field, frozen
from attrs.converters import optional
from attrs.validators import instance_of

from provenance.errors import UnknownNameError
from provenance.model import (
    Assessment,
    ClaimDraft,
    Confidence,
    Document,
    Evidence,
    Location,
    Severity,
    Statement,
)
from provenance.model.freeze import as_tuple
from provenance.rules.profiles import ALL, PROFILES

ENOUGH = 0.7  # share of judged findings that must be right for a rule to be told unasked by default: a judgement


def _some(instance: object, attribute: Attribute[Any], value: Any) -> None:
    if not value:
        raise ValueError(f"{type(instance).__name__}.{attribute.name} must not be empty")


def _code(_: object, __: object, code: str) -> None:
    if not re.fullmatch(r"[A-Z]{3}\d{3}", code):
        raise ValueError(f"a rule's code is three capitals and three digits, as in SRC101, not {code!r}")


def _name(_: object, __: object, name: str) -> None:
    if not re.fullmatch(r"[a-z]+(-[a-z]+)*", name):
        raise ValueError(f"a rule's name is lower-case words joined by hyphens, as in single-origin, not {name!r}")


def _profiles(_: object, __: object, profiles: tuple[str, ...]) -> None:
    for profile in profiles:
        if profile not in PROFILES:
            raise UnknownNameError("profile", profile, PROFILES)


def _with_all(profiles: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({*profiles, ALL}))


def _severities(given: Mapping[str, str] | Iterable[tuple[str, str]]) -> dict[str, Severity]:
    return {profile: Severity(level) for profile, level in dict(given).items()}


def _of_profiles(rule: Rule, _: object, severities: Mapping[str, Severity]) -> None:
    for profile in severities:
        if profile not in rule.profiles:
            raise UnknownNameError("profile of this rule", profile, rule.profiles)


def _stripped(doc: str | None) -> str:
    return (doc or "").strip()


@frozen
class Draft:
    """What a rule yields: a finding before the engine stamps code, name, severity and fingerprint on it.

    `locations` name the places, at least one. `severity` is given only where it differs from the rule's own. `mark`
    tells findings at one place apart (say, by what was copied) where the rule can yield several there.
    """

    message: str = field(validator=[instance_of(str), _some])
    locations: tuple[Location, ...] = field(converter=as_tuple, validator=_some)
    claim: str | None = None
    confidence: Confidence = field(default=Confidence.HIGH, converter=Confidence)
    severity: Severity | None = field(default=None, converter=optional(Severity))
    mark: str = ""

    @classmethod
    def about(
        cls,
        assessment: Assessment,
        statements: Iterable[Statement],
        message: str,
        confidence: Confidence = Confidence.HIGH,
        severity: Severity | None = None,
    ) -> Draft:
        """About a claim: located at the first of `statements` in each document that has one.

        Statements without a document (audits built by hand) give one location that is all None.
        """
        first: dict[str | None, Location] = {}
        for said in statements:
            span = said.span if said.document else None
            here = Location(said.document, span.start if span else None, span.end if span else None)
            known = first.setdefault(said.document, here)
            if (here.start or 0, here.end or 0) < (known.start or 0, known.end or 0):
                first[said.document] = here
        return cls(message, first.values(), assessment.claim.id, confidence, severity)


@frozen
class Example:
    """A case that a rule must flag (`bad`), must leave alone (`good`) or misses today (`missed`).

    It runs as a test and stands on the rule's page. Give a claim built by hand or a small corpus of invented documents,
    and settings by name where the case needs other ones than the defaults.
    """

    why: str = field(validator=_some)
    claim: ClaimDraft | None = None
    documents: tuple[Document, ...] = field(default=(), converter=as_tuple)
    settings: Mapping[str, Any] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        """Refuse an example of nothing."""
        if self.claim is None and not self.documents:
            raise ValueError("an example needs a claim or documents")


@frozen
class Precision:
    """Of `judged` findings on what stories mainly say, read against the texts, `right` were right.

    They are of no low confidence. The readers were language models, given the whole texts: texts on which no rule had
    been written.
    """

    right: int
    judged: int

    @property
    def share(self) -> float:
        """What is right of what was judged, in 0..1."""
        return self.right / self.judged

    def interval(self) -> tuple[float, float]:
        """The 95 % interval of the share that is right (Wilson, 1927)."""
        n, p, z = self.judged, self.share, 1.96
        middle, spread = p + z * z / (2 * n), z * sqrt(p * (1 - p) / n + z * z / (4 * n * n))
        return (middle - spread) / (1 + z * z / n), (middle + spread) / (1 + z * z / n)

    def __str__(self) -> str:
        """As its page has it: `18 of 20 judged findings right, .90 [.70-.97]`."""
        shares = (f"{share:.2f}".lstrip("0") for share in (self.share, *self.interval()))
        return "{} of {} judged findings right, {} [{}-{}]".format(self.right, self.judged, *shares)


@frozen
class Rule:
    """One rule: what it is called, how bad the flaw is, whose standard it breaks, and the check itself.

    `check` is a pure function of the evidence. `standard` names the clause that the rule stands on. `doc` is the
    Markdown of its page: pass ``__doc__``. `missed` are cases that should be flagged and are not today; one that comes
    to be moves to `bad`. A rule always belongs to the profile `all`. `severities` has those of profiles that take the
    flaw more, or less, seriously than `severity`. `precision` is of findings on unseen texts, None if none was judged.
    `nearly_always` is set where most claims that are told once have the flaw: only `all` then looks for it in claims
    that deserve little attention.
    """

    code: str = field(validator=_code)
    name: str = field(validator=_name)
    severity: Severity = field(converter=Severity)
    standard: str = field(validator=_some)
    profiles: tuple[str, ...] = field(converter=_with_all, validator=_profiles)
    check: Callable[[Evidence], Iterable[Draft]] = field(repr=False)
    doc: str = field(converter=_stripped, validator=_some, repr=False)
    bad: tuple[Example, ...] = field(converter=as_tuple, validator=_some, repr=False)
    good: tuple[Example, ...] = field(converter=as_tuple, validator=_some, repr=False)
    missed: tuple[Example, ...] = field(default=(), converter=as_tuple, repr=False)
    severities: Mapping[str, Severity] = field(factory=dict, converter=_severities, validator=_of_profiles, repr=False)

    precision: Precision | None = None
    nearly_always: bool = False

    def severity_in(self, profile: str) -> Severity:
        """How severe its findings are in a profile, where it does not say otherwise of one."""
        return self.severities.get(profile, self.severity)

    @property
    def told_unasked(self) -> bool:
        """Whether the default profile has its findings on claims that nobody asked about, those that stories mainly
        make: so it does unless fewer than `ENOUGH` of those judged were right.
        """
        return self.precision is None or self.precision.share >= ENOUGH

    @property
    def summary(self) -> str:
        """The first paragraph of its page, in one line."""
        return " ".join(self.doc.split("\n\n", 1)[0].split())
