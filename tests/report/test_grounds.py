from __future__ import annotations

from provenance.model import Access, Aspect, Ground, Hop, Identity, Kind, Source, SourceCorrection, Statement, Whom
from provenance.report.grounds import grounds

AIDE = Hop(
    Source("an aide", Kind.INSIDER, Identity.UNNAMED),
    Access.SECOND_HAND,
    grounds=[
        Ground(Aspect.ACCESS, "others told it", "briefed on"),
        Ground(Aspect.REASON, "the reason given", "because she feared for her post"),
    ],
)


def test_each_description_is_explained_once_with_its_words() -> None:
    assert list(grounds([Statement([AIDE]), Statement([AIDE])])) == [
        "",
        "Why each source is described so:",
        "  an aide: insider, unnamed, second-hand",
        "    second-hand, others told it: “briefed on”",
        "    why it is not named: “because she feared for her post”",
    ]


def test_without_grounds_nothing_is_said() -> None:
    assert list(grounds([Statement([Hop(AIDE.source)])])) == []


def test_corrections_are_shown_as_such() -> None:
    source = Source(
        "Jo Lind", corrections=[SourceCorrection("one", [Whom("Jo Lind"), Whom("a clerk", "a.txt")], "she said so")]
    )
    assert list(grounds([Statement([Hop(source)])]))[2:] == [
        "  Jo Lind: named",
        "    corrected: 'Jo Lind' and 'a clerk' in a.txt are one (she said so)",
    ]
