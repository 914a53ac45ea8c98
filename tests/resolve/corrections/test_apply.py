from __future__ import annotations

from provenance.model import Access, Aspect, Identity, Kind, SourceCorrection, Whom
from provenance.resolve import Resolution, resolve
from provenance.resolve.corrections import correct
from resolve.marked import chains, marked

_HERALD = marked(
    "{0s|Mara Lind} {0c|said} {0x|that the bridge had closed}.\n"
    "{1s|The port spokesman} {1c|said} {1x|that a ferry had sunk}.",
    "herald.txt",
)
_LEDGER = marked(
    "{0s|A palace insider} {0c|said} {0x|that the envoy had fled}.\n{1s|Lind} {1c|denied} {1x|it had rained}.",
    "ledger.txt",
)


def _one(*whom: str | Whom) -> SourceCorrection:
    return SourceCorrection("one", [each if isinstance(each, Whom) else Whom(each) for each in whom], "she told us")


def _corrected(*corrections: SourceCorrection) -> Resolution:
    documents, extractions = zip(_HERALD, _LEDGER, strict=True)
    return resolve(documents, extractions, corrections)


def test_two_sources_become_one_called_as_the_better_known() -> None:
    found = _corrected(_one("the port spokesman", "Mara Lind"))
    assert chains(found)[:2] == [["Mara Lind"], ["Mara Lind"]]
    source = next(each for each in found.sources if each.name == "Mara Lind")
    assert source.kind is Kind.OFFICIAL
    assert "The port spokesman" in source.aliases
    assert source.corrections == (_one("the port spokesman", "Mara Lind"),)
    assert found.failures == ()


def test_what_is_printed_stays_as_printed() -> None:
    found = _corrected(_one("the port spokesman", "Mara Lind"))
    hop = found.statements[1].chain[0]
    assert (hop.text, hop.identity, hop.source.identity) == ("The port spokesman", Identity.UNNAMED, Identity.NAMED)


def test_a_source_is_first_hand_where_a_person_says_so() -> None:
    found = _corrected(SourceCorrection("first-hand", [Whom("A palace insider")], "she was in the room"))
    hop = next(hop for said in found.statements for hop in said.chain if hop.source.name == "A palace insider")
    assert hop.access is Access.FIRST_HAND
    assert [each.why for each in hop.grounds if each.aspect is Aspect.ACCESS] == ["a correction: she was in the room"]


def test_an_editor_knows_who_it_is() -> None:
    found = _corrected(SourceCorrection("known", [Whom("a palace insider", "ledger.txt")]))
    assert [each.name for each in found.sources if each.known_to_an_editor] == ["A palace insider"]
    assert {each.identity for each in found.sources if each.known_to_an_editor} == {Identity.UNNAMED}


def test_a_name_that_nobody_has_is_reported_with_the_nearest() -> None:
    (failure,) = _corrected(_one("Mara Lindt", "the port spokesman")).failures
    assert failure.stage == "resolve"
    assert failure.error == "corrections[0]: unknown source 'Mara Lindt': did you mean 'Mara Lind'?"
    (failure,) = _corrected(SourceCorrection("known", [Whom("Mara Lind", "herold.txt")])).failures
    assert failure.error == "corrections[0]: unknown document 'herold.txt': did you mean 'herald.txt'?"


def test_a_name_that_several_have_is_reported_with_their_ids() -> None:
    pairs = [marked("{s|An aide} {c|said} {x|that it had rained all day}.", id) for id in ("a.txt", "b.txt")]
    documents, extractions = zip(*pairs, strict=True)
    known = SourceCorrection("known", [Whom("an aide")])
    (failure,) = resolve(documents, extractions, [known]).failures
    assert failure.error.startswith("corrections[0]: 2 sources are called 'an aide': give the id of one (")
    found = resolve(documents, extractions, [SourceCorrection("known", [Whom("an aide", "b.txt")])])
    assert [each.known_to_an_editor for each in found.sources].count(True) == 1


def test_who_is_held_apart_is_not_made_one() -> None:
    apart = SourceCorrection("apart", [Whom("Mara Lind"), Whom("the port spokesman")])
    found = _corrected(_one("the port spokesman", "Mara Lind"), apart)
    assert [each.error for each in found.failures] == ["corrections[0]: another correction holds these sources apart"]
    assert chains(found)[0] != chains(found)[1]


def test_nor_through_a_third() -> None:
    apart = SourceCorrection("apart", [Whom("Mara Lind"), Whom("the port spokesman")])
    found = _corrected(_one("A palace insider", "Mara Lind"), _one("a palace insider", "the port spokesman"), apart)
    assert len(found.failures) == 1
    assert chains(found)[0] != chains(found)[1]


def test_correcting_twice_is_correcting_once() -> None:
    corrections = [
        _one("the port spokesman", "Mara Lind"),
        SourceCorrection("first-hand", [Whom("a palace insider")]),
        SourceCorrection("known", [Whom("a palace insider")]),
    ]
    once = correct(_corrected().statements, corrections)
    assert correct(once.statements, corrections) == once


def test_whom_a_chain_then_has_twice_stands_in_it_once() -> None:
    pair = marked(
        "{0s|Mara Lind} {0c|said} {0x|{1s|the port spokesman} {1c|told} her {1x|the bridge had closed}}.",
        parents={1: 0},
    )
    found = resolve([pair[0]], [pair[1]], [_one("the port spokesman", "Mara Lind")])
    assert chains(found) == [["Mara Lind"]]
