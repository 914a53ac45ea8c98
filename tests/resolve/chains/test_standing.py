from __future__ import annotations

from resolve.marked import marked, resolved


def _access(text: str) -> list[str]:
    statements = sorted(resolved(marked(text)).statements, key=lambda said: said.span.start if said.span else -1)
    return [said.chain[-1].access.value for said in statements]


def test_who_once_says_that_it_was_told_was_told() -> None:
    text = (
        "{0s|Mara Lind, a juggler,} {0c|said} {0x|she had heard that the bridge had closed}.\n"
        "{1s|Lind} {1c|said} {1x|that the mayor had fled}."
    )
    assert _access(text) == ["second-hand", "second-hand"]


def test_nothing_is_known_of_who_never_says_so() -> None:
    assert _access("{s|Mara Lind, a juggler,} {c|said} {x|that the bridge had closed}.") == ["unknown"]


def test_unnamed_sources_of_one_wording_may_be_others() -> None:
    text = (
        "{0s|A juggler} {0c|said} {0x|she had heard that the bridge had closed}.\n"
        "{1s|The juggler} {1c|said} {1x|that the mayor had fled}."
    )
    assert _access(text) == ["second-hand", "unknown"]


def test_who_rules_knows_the_ruling() -> None:
    text = (
        "{0s|Mara Lind, a cleric,} {0c|ruled} {0x|that bells are forbidden}.\n"
        "{1s|Lind} {1c|said} {1x|that bells distract the faithful}."
    )
    assert _access(text) == ["first-hand", "first-hand"]
