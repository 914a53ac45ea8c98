from __future__ import annotations

from provenance.model import SourceCorrection, Whom
from provenance.resolve import Resolution, resolve
from resolve.marked import chains, marked


def _apart(text: str, *names: str) -> Resolution:
    document, extraction = marked(text)
    return resolve([document], [extraction], [SourceCorrection("apart", [Whom(name) for name in names])])


_TEXT = (
    "{0s|The mayor, Mara Lind,} {0c|said} {0x|that the bridge had closed}.\n"
    "{1s|The mayor} {1c|said} {1x|that a ferry had sunk}.\n"
    "{2s|She} {2c|said} {2x|that it had rained all day}."
)


def test_without_a_correction_they_are_one() -> None:
    document, extraction = marked(_TEXT)
    assert chains(resolve([document], [extraction])) == [["Mara Lind"]] * 3


def test_one_source_becomes_two_and_pronouns_follow_the_last_named() -> None:
    found = _apart(_TEXT, "Mara Lind", "The mayor")
    assert chains(found) == [["Mara Lind"], ["The mayor"], ["The mayor"]]
    assert len({each.id for each in found.sources}) == 2
    assert all(each.corrections for each in found.sources)
    assert found.failures == ()


def test_the_one_that_keeps_its_name_keeps_its_id() -> None:
    assert "mara-lind" in {each.id for each in _apart(_TEXT, "The mayor", "Mara Lind").sources}


def test_who_is_apart_already_stays_so() -> None:
    text = "{0s|Mara Lind} {0c|said} {0x|that the bridge had closed}.\n{1s|Bo Ek} {1c|said} {1x|that a ferry had sunk}."
    found = _apart(text, "Mara Lind", "Bo Ek")
    assert chains(found) == [["Mara Lind"], ["Bo Ek"]]
    assert found.failures == ()
