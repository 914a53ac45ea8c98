"""A value with a field that makes no sense cannot be built, and the message names the field."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

import numpy as np
import pytest

from provenance.errors import InputError
from provenance.model import Claim, ClaimDraft, Document, Hop, Quoted, Source, Span, Statement, Whom

NAN = float("nan")  # an empty cell of a data frame
BO = Source("Bo Marsh")


@pytest.mark.parametrize(
    ("build", "why"),
    [
        (lambda: Document(1, "It rained."), r"Document\.id: expected a string, not 1"),
        (lambda: Document("a", NAN), r"Document\.text: expected a string, not nan"),
        (lambda: Document("a", "It rained.", title=NAN), r"Document\.title: expected a string or None, not nan"),
        (lambda: Document("a", "It rained.", outlet=NAN), r"Document\.outlet: "),
        (lambda: Document("a", "It rained.", byline=["Bo Marsh", NAN]), r"Document\.byline\[1\]: expected a string"),
        (lambda: Source(NAN), r"Source\.name: expected a string, not nan"),
        (lambda: Source("an aide", outlet=7), r"Source\.outlet: "),
        (lambda: Source("an aide", party=NAN), r"Source\.party: "),
        (lambda: Hop("Bo Marsh"), r"Hop\.source: expected a Source, not 'Bo Marsh': write Hop\(Source\(name\)\)"),
        (lambda: Hop(BO, span=(0, 8)), r"Hop\.span: expected a Span or None"),
        (lambda: Statement([BO]), r"Statement\.chain\[0\]: expected a Hop, .*: write Hop\(source\)"),
        (lambda: Statement(outlet=NAN), r"Statement\.outlet: "),
        (lambda: Statement(span=(0, 8)), r"Statement\.span: expected a Span or None"),
        (lambda: Statement(pieces=[(0, 8)]), r"Statement\.pieces\[0\]: expected a Span"),
        (lambda: Statement(confidence="high"), r"Statement\.confidence: expected a number, not 'high'"),
        (lambda: Statement(confidence=None), r"Statement\.confidence: expected a number, not None"),
        (lambda: Claim("c", NAN), r"Claim\.text: "),
        (lambda: ClaimDraft("It rained", [BO]), r"ClaimDraft\.statements\[0\]: expected a Statement"),
        (lambda: Whom(7), r"Whom\.source: "),
        (lambda: Quoted("It rained", 7), r"Quoted\.document: "),
    ],
)
def test_a_field_of_another_type_is_refused(build: Callable[[], object], why: str) -> None:
    with pytest.raises(TypeError, match=why):
        build()


@pytest.mark.parametrize("confidence", [NAN, 5, -1, float("inf")])
def test_a_confidence_lies_between_0_and_1(confidence: float) -> None:
    with pytest.raises(InputError, match=r"Statement\.confidence: expected a number in 0\.\.1"):
        Statement(confidence=confidence)


@pytest.mark.parametrize("confidence", [1, np.float32(0.5), np.float64(0.5), np.int64(1)])
def test_a_confidence_may_be_any_real_number_and_is_kept_as_a_float(confidence: float) -> None:
    assert type(Statement(confidence=confidence).confidence) is float
    assert Statement(confidence=confidence).confidence == confidence


def test_a_document_may_be_dated_by_a_date() -> None:
    noon = datetime(2031, 3, 1, 12, tzinfo=UTC)
    assert Document("a", "t", published=date(2031, 3, 1)).published == "2031-03-01"
    assert Document("a", "t", published=noon).published == "2031-03-01T12:00:00+00:00"
    assert Document("a", "t", published=noon).day == date(2031, 3, 1)


@pytest.mark.parametrize("published", ["yesterday", 20310301, NAN])
def test_a_date_that_is_none_is_refused(published: object) -> None:
    with pytest.raises(InputError, match=r"Document\.published: expected a date or time as in .*, not "):
        Document("a", "t", published=published)  # type: ignore[arg-type]


def test_spans_are_taken_as_they_are() -> None:
    said = Statement([Hop(BO, span=Span(0, 2))], "a", span=Span(0, 9), pieces=[Span(0, 3)], confidence=0.25)
    assert (said.span, said.confidence) == (Span(0, 9), 0.25)
