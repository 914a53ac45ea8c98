from __future__ import annotations

import pytest

from provenance.config.corrections import corrections
from provenance.errors import SettingError
from provenance.model import SourceCorrection, Whom


def test_each_form_is_read() -> None:
    assert corrections(
        "corrections",
        [
            {"one": ["Jo Lind", {"source": "the clerk", "document": "a.txt"}], "reason": "she told us"},
            {"apart": ["Jo Lind", "Bo Lind"]},
            {"first-hand": "the clerk"},
            {"known": {"source": "an aide", "document": "b.txt"}},
        ],
    ) == (
        SourceCorrection("one", [Whom("Jo Lind"), Whom("the clerk", "a.txt")], "she told us"),
        SourceCorrection("apart", [Whom("Jo Lind"), Whom("Bo Lind")]),
        SourceCorrection("first-hand", [Whom("the clerk")]),
        SourceCorrection("known", [Whom("an aide", "b.txt")]),
    )


@pytest.mark.parametrize(
    ("value", "path"),
    [
        ("one", "corrections"),
        ([3], "corrections[0]"),
        ([{}], "corrections[0]"),
        ([{"one": ["a", "b"], "apart": ["a", "b"]}], "corrections[0]"),
        ([{"ones": ["a", "b"]}], "corrections[0].ones"),
        ([{"one": ["a"]}], "corrections[0].one"),
        ([{"apart": ["a", "a"]}], "corrections[0].apart"),
        ([{"one": ["a", 3]}], "corrections[0].one[1]"),
        ([{"known": ["a", "b"]}], "corrections[0].known"),
        ([{"known": {"document": "a.txt"}}], "corrections[0].known"),
        ([{"known": {"source": "a", "page": 3}}], "corrections[0].known.page"),
        ([{"known": "a", "reason": 3}], "corrections[0].reason"),
        ([{"known": " "}], "corrections[0].known"),
    ],
)
def test_a_fault_is_named_by_its_path(value: object, path: str) -> None:
    with pytest.raises(SettingError) as caught:
        corrections("corrections", value)
    assert caught.value.setting == path


def test_a_fault_is_told_in_plain_words() -> None:
    with pytest.raises(SettingError, match="unknown setting 'ones': did you mean 'one'"):
        corrections("corrections", [{"ones": ["a", "b"]}])
    with pytest.raises(SettingError, match="'one' needs two sources or more"):
        corrections("corrections", [{"one": ["a"]}])
