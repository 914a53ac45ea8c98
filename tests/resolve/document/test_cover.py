from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from provenance.model import Span
from provenance.resolve.document.cover import Cover

_spans = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 40), st.integers(1, 9))


@given(st.lists(_spans, max_size=8), _spans)
def test_a_place_is_touched_when_a_span_overlaps_it(spans: list[Span], place: Span) -> None:
    assert Cover(spans).touches(place) == any(span.overlaps(place) for span in spans)
