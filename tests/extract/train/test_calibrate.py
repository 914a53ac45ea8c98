"""Calibration: the surer the odds of what is right, the surer the fit."""

from __future__ import annotations

from provenance.extract.tagger.reading import MODEL, tag
from provenance.extract.train.calibrate import calibrate
from provenance.extract.train.corpus import Text
from provenance.inference import shipped

ARTICLE = (
    "“The dam leaks,” Mayor Ada Velden said.\nThe council denied that.\nRain fell, and the valley waited for more.\n"
)


def test_what_people_marked_is_surer_than_what_they_did_not() -> None:
    model = shipped(MODEL)
    said = [{"source": [(17, 33)], "cue": [(34, 38)], "content": [(0, 16)]}]
    constants = calibrate(model, [Text(str(n), ARTICLE, tuple(said)) for n in range(3)])
    assert set(constants) == {"constant", "anchor", "source", "content", "threshold"}
    assert 0.2 <= constants["threshold"] <= 0.9
    assert len(tag(ARTICLE, model)) >= 1
