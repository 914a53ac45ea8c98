"""Which carriers print one text, and in whose voice it speaks."""

from __future__ import annotations

from provenance.lineage.carriers import carriers
from provenance.lineage.texts import texts
from provenance.model import Claim, Derivation, Document, Statement, Why


def printed(*outlets: str | None, copies: tuple[tuple[int, int], ...] = ()):
    """Documents d0, d1, ... of these outlets; `copies` are pairs of downstream and upstream."""
    documents = {f"d{n}": Document(f"d{n}", "", outlet=outlet) for n, outlet in enumerate(outlets)}
    claim = Claim("c", "The ferry has sunk", [Statement((), document=id, id=id) for id in documents])
    derived = {f"d{down}": [Derivation(f"d{down}", f"d{up}", Why.COPY, 0.5)] for down, up in copies}
    return texts(carriers(claim, documents, derived))


def test_two_copies_of_one_document_print_one_text():
    found = printed("Harbour Post", "Vale Courier", None, "Northern Wire", copies=((1, 0), (2, 0)))
    assert found.of == {"d0": "d0", "d1": "d0", "d2": "d0", "d3": "d3"}


def test_outlets_that_print_one_text_have_one_voice():
    found = printed("Harbour Post", "Vale Courier", "Northern Wire", copies=((1, 0),))
    post, courier, wire = (("outlet", name) for name in ("harbour post", "vale courier", "northern wire"))
    assert found.voice(post) == found.voice(courier) == post
    assert found.voice(wire) == wire


def test_a_copy_without_an_outlet_speaks_in_its_models_voice():
    found = printed("Harbour Post", None, copies=((1, 0),))
    assert set(found.voices.values()) == {("outlet", "harbour post")}


def test_whose_text_an_outlet_copied_stays_unknown():
    found = printed(None, "Harbour Post", copies=((1, 0),))
    assert found.voice(("outlet", "harbour post")) == ("document", "d0")


def test_a_voice_that_no_carrier_has_is_its_own():
    assert printed("Harbour Post").voice(("source", "ada-lind")) == ("source", "ada-lind")
