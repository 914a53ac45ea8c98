"""Audits to render: one made by hand, and generated ones."""

from __future__ import annotations

import string

from attrs import evolve
from hypothesis import strategies as st

from provenance.model import (
    Access,
    Aspect,
    Assessment,
    Audit,
    Claim,
    ClaimCorrection,
    Confidence,
    Corroboration,
    Count,
    Cue,
    Derivation,
    Document,
    Failure,
    Finding,
    Ground,
    Hop,
    Identity,
    Kind,
    Lineage,
    Location,
    Modality,
    Opinion,
    Origin,
    PathSettings,
    Polarity,
    Quoted,
    Relation,
    Settings,
    Severity,
    Source,
    SourceCorrection,
    Span,
    Stage,
    Statement,
    Suppression,
    Term,
    Tie,
    Tool,
    Waiver,
    Weight,
    Whom,
    Why,
)

CHRONICLE = Document(
    "chronicle.txt",
    "Envoy has fled, says exile\n\nCiting a palace insider, Oda Venn told the Chronicle that the envoy had fled.\n",
    title="Envoy has fled, says exile",
    outlet="The Chronicle",
    published="2031-05-02",
    byline=["Ida Moor"],
    language="en",
)
LEDGER = Document("ledger.txt", "The envoy had fled, the Chronicle reported.\n", outlet="Daily Ledger")
EXILE = Source("Oda Venn", Kind.EXPERT)
INSIDER = Source("a palace insider", Kind.INSIDER, Identity.UNNAMED, outlet="The Chronicle")
PAPER = Source("The Chronicle", Kind.NEWS_OUTLET, Identity.ORGANISATION)
MINISTRY = Source("the Ministry of Ports", Kind.INSTITUTION, Identity.ORGANISATION, party="Sarland")


def _span(document: Document, text: str) -> Span:
    start = document.text.index(text)
    return Span(start, start + len(text))


def _hop(source: Source, document: Document, text: str, access: str, relation: str | None) -> Hop:
    return Hop(source, Access(access), text, _span(document, text), relation=relation)


TOLD = Statement(
    [
        _hop(EXILE, CHRONICLE, "Oda Venn", "second-hand", "told"),
        _hop(INSIDER, CHRONICLE, "a palace insider", "unknown", "Citing"),
    ],
    CHRONICLE.id,
    span=_span(CHRONICLE, "the envoy had fled"),
    text="the envoy had fled",
    cue=Cue(_span(CHRONICLE, "told"), "told"),
    id="chronicle.txt:88",
)
REPEATED = Statement(
    [_hop(PAPER, LEDGER, "the Chronicle", "second-hand", "reported")],
    LEDGER.id,
    span=_span(LEDGER, "The envoy had fled"),
    text="The envoy had fled",
    id="ledger.txt:0",
)


def affair() -> Audit:
    """A small audit: one claim of two articles on one unnamed source, one asked claim without any, a failure."""
    origin = Origin(
        INSIDER,
        Kind.INSIDER,
        Identity.UNNAMED,
        Access.UNKNOWN,
        Polarity.SUPPORTS,
        statements=[TOLD.id, REPEATED.id],
        documents=[CHRONICLE.id, LEDGER.id],
        quality=0.8,
    )
    weighed = Corroboration(
        0.58,
        0.32,
        0.0,
        0.5,
        [Weight(0, 0.32)],
        Opinion(0.2, 0.0, 0.8),
        "F3",
        Term(
            "score",
            0.58,
            "logistic",
            [
                Term(
                    "evidence",
                    0.32,
                    "sum",
                    [Term("base rate", 0.0, "given", ()), Term("a palace insider", 0.32, "given", ())],
                )
            ],
        ),
    )
    fled = Assessment(
        Claim("c-1", "the envoy had fled", [TOLD, REPEATED]),
        Lineage(
            "c-1",
            [origin],
            [Derivation(LEDGER.id, CHRONICLE.id, Why.CITATION, 0.9)],
            Count(1.0, 1.0, 1.0),
        ),
        weighed,
        0.7,
    )
    nothing = Assessment(
        Claim("asked", "The envoy was paid", asked=True),
        Lineage("asked"),
        Corroboration(0.5, 0.0, 0.0, 0.5, (), Opinion(0.0, 0.0, 1.0), "F6", Term("score", 0.5, "given", ())),
    )
    quiet = Assessment(
        Claim(
            "c-2",
            "Rain fell on the port",
            [Statement(document=LEDGER.id, text="Rain fell on the port", id="ledger.txt:x")],
        ),
        Lineage("c-2"),
        Corroboration(0.5, 0.0, 0.0, 0.5, (), Opinion(0.0, 0.0, 1.0), "F6", Term("score", 0.5, "given", ())),
        0.1,
    )
    finding = Finding(
        "SRC101",
        "single-origin",
        Severity.WARNING,
        Confidence.HIGH,
        "two articles rest on one origin, a palace insider",
        "c-1",
        [Location(CHRONICLE.id, 88, 106), Location(LEDGER.id, 0, 18)],
        "abc",
    )
    return Audit(
        Tool("provenance", "0", [("tagger", "0" * 64)]),
        [CHRONICLE, LEDGER],
        [INSIDER, EXILE, PAPER],
        [nothing, fled, quiet],
        [
            finding,
            evolve(finding, name="anonymous-origin", code="SRC102", suppressed=Suppression("known", "2032-01-01")),
        ],
        [
            Failure(Stage.INGEST, "not UTF-8 at byte 3", "broken.txt"),
            Failure(Stage.RULES, "ValueError: no", rule="SRC103"),
        ],
    )


_words = st.text(max_size=12)
_names = st.text(string.ascii_letters + " é’", min_size=1, max_size=12)
_maybe = st.none() | _words
_unit = st.floats(0, 1)
_reals = st.floats(allow_nan=False, allow_infinity=False)
_spans = st.tuples(st.integers(0, 99), st.integers(0, 99)).map(lambda ends: Span(min(ends), max(ends)))
_moments = st.none() | st.dates().map(str) | st.datetimes().map(lambda moment: moment.isoformat())


def _unique(strategy: st.SearchStrategy, size: int) -> st.SearchStrategy:
    return st.lists(strategy, max_size=size, unique_by=lambda each: each.id).map(
        lambda found: sorted(found, key=lambda each: each.id)
    )


_documents = st.builds(
    Document,
    id=_names,
    text=_words,
    path=_maybe,
    url=_maybe,
    title=_maybe,
    outlet=_maybe,
    domain=_maybe,
    published=_moments,
    byline=st.lists(_words, max_size=2),
    credit=_maybe,
    dateline=_maybe,
    language=_maybe,
)
_sources = st.builds(
    Source,
    name=_names,
    kind=st.sampled_from(Kind),
    identity=st.sampled_from(Identity),
    affiliation=_maybe,
    outlet=_maybe,
    party=_maybe,
    aliases=st.lists(_words, max_size=2),
    corrections=st.lists(
        st.builds(
            SourceCorrection, st.just("known"), st.lists(st.builds(Whom, _words, _maybe), min_size=1, max_size=1)
        ),
        max_size=1,
    ),
    id=_names,
)
_quoted = st.just([Quoted("the envoy fled", "a.txt"), Quoted("he left")])
_claim_corrections = st.just(()) | st.tuples(st.builds(ClaimCorrection, st.sampled_from(Tie), _quoted))
_failures = st.builds(Failure, st.sampled_from(Stage), _words, _maybe, _maybe)
_terms = st.recursive(
    st.builds(Term, _words, _reals, st.just("given"), st.just(())),
    lambda inner: st.builds(Term, _words, _reals, _words, st.lists(inner, max_size=2)),
    max_leaves=4,
)


def _statements(sources: list[Source]) -> st.SearchStrategy[Statement]:
    hops = st.builds(
        Hop,
        st.sampled_from(sources) if sources else st.nothing(),
        st.sampled_from(Access),
        _words,
        st.none() | _spans,
        kind=st.sampled_from(Kind),
        identity=st.sampled_from(Identity),
        relation=_maybe,
        grounds=st.lists(st.builds(Ground, st.sampled_from(Aspect), _words, _words, st.none() | _spans), max_size=2),
    )
    return st.builds(
        Statement,
        chain=st.lists(hops, max_size=3 if sources else 0),
        document=_maybe,
        outlet=_maybe,
        span=st.none() | _spans,
        text=_words,
        pieces=st.lists(_spans, max_size=2),
        cue=st.none() | st.builds(Cue, _spans, _words),
        modality=st.sampled_from(Modality),
        hedge=_maybe,
        polarity=st.sampled_from(Polarity),
        relation=st.sampled_from(Relation),
        confidence=_unit,
        id=_names,
    )


def _origins(sources: list[Source]) -> st.SearchStrategy[Origin]:
    return st.builds(
        Origin,
        st.sampled_from([None, *sources]),
        st.sampled_from(Kind),
        st.sampled_from(Identity),
        st.sampled_from(Access),
        st.sampled_from(Polarity),
        st.booleans(),
        _maybe,
        st.lists(_words, max_size=2),
        st.lists(_words, max_size=2),
        _unit,
        _unit,
    )


@st.composite
def _assessments(draw: st.DrawFn, claim: Claim, sources: list[Source]) -> Assessment:
    origins = draw(st.lists(_origins(sources), max_size=2))
    steps = st.builds(Derivation, _words, _words, st.sampled_from(Why), _unit)
    counts = st.builds(Count, _unit, _unit, _unit)
    rings = st.lists(st.lists(_words, max_size=2).map(tuple), max_size=2)
    lineage = Lineage(claim.id, origins, draw(st.lists(steps, max_size=2)), draw(counts), draw(counts), draw(rings))
    weighed = draw(
        st.builds(
            Corroboration,
            _unit,
            _reals,
            _reals,
            _unit,
            st.just([Weight(n, draw(_reals)) for n in range(len(origins))]),
            st.builds(Opinion, _unit, _unit, _unit),
            _words,
            _terms,
        )
    )
    return Assessment(claim, lineage, weighed, draw(_unit))


_settings = st.builds(
    Settings,
    st.sampled_from(["default", "ap", "all"]),
    base_rate=st.floats(0.1, 0.9),
    severity=st.dictionaries(st.sampled_from(["SRC", "CLM301"]), st.sampled_from(Severity)),
    suppressions=st.lists(st.builds(Waiver, st.just("known"), st.just("SRC")), max_size=1),
    corrections=st.just(()) | st.just((SourceCorrection("one", [Whom("Oda Venn"), Whom("the clerk", "a.txt")]),)),
    paths=st.lists(st.builds(PathSettings, _names, ignore=st.just(["MET"])), max_size=1),
)


@st.composite
def audits(draw: st.DrawFn) -> Audit:
    """Any audit whose ids name what is there."""
    sources = draw(_unique(_sources, 3))
    statements = draw(_unique(_statements(sources), 4))
    ids = draw(st.lists(_names, max_size=2, unique=True))
    shares = [statements[n :: len(ids)] for n in range(len(ids))]
    claims = [
        Claim(id, draw(_words), share, draw(st.booleans()), draw(_claim_corrections), draw(_maybe), draw(st.booleans()))
        for id, share in zip(ids, shares, strict=True)
    ]
    places = st.just(Location()) | st.builds(lambda where, at: Location(where, at.start, at.end), _maybe, _spans)
    findings = st.builds(
        Finding,
        _words,
        _words,
        st.sampled_from(Severity),
        st.sampled_from(Confidence),
        _words,
        st.sampled_from([None, *ids]),
        st.lists(places, min_size=1, max_size=2),
        _words,
        st.none() | st.builds(Suppression, _words, st.none() | st.dates().map(str)),
    )
    tool = st.builds(Tool, _words, _words, st.lists(st.tuples(_words, _words), max_size=1), _words)
    return Audit(
        draw(tool),
        draw(_unique(_documents, 2)),
        sources,
        [draw(_assessments(claim, sources)) for claim in claims],
        draw(st.lists(findings, max_size=2)),
        draw(st.lists(_failures, max_size=2)),
        settings=draw(_settings),
    )
