"""Every block of every page runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from docs.pages import DOCS, Reader, pages


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.relative_to(DOCS).as_posix())
def test_its_blocks_run_in_order_in_an_empty_folder(page: Path, tmp_path: Path) -> None:
    ran = Reader(tmp_path).follow(page)
    assert ran or "```" not in page.read_text(encoding="utf-8") or "skip" in page.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("page", "why"),
    [
        ("```sh\nfalse\n```\n", "status 1, not 0"),
        ("<!-- status: 1 -->\n```sh\ntrue\n```\n", "status 0, not 1"),
        ("```python\nassert 0\n```\n", "AssertionError"),
        ("```sh\necho one\n```\n\n```text\ntwo\n```\n", "not printed"),
        ("```sh\nprintf 'b\\na\\n'\n```\n\n```text\na\nb\n```\n", "not printed"),
        ("```toml\na = \n```\n", "TOML"),
        ("```\nwhat\n```\n", "no language"),
        ("<!-- skip: -->\n```sh\ntrue\n```\n", "say why|not run"),
    ],
)
def test_a_block_that_does_not_hold_fails_with_its_line(page: str, why: str, tmp_path: Path) -> None:
    file = tmp_path / "page.md"
    file.write_text(f"# Page\n\n{page}")
    with pytest.raises(AssertionError, match=rf"(?s)page\.md:\d+: .*({why})"):
        Reader(tmp_path).follow(file)


def test_files_names_and_output_are_kept_from_block_to_block(tmp_path: Path) -> None:
    file = tmp_path / "page.md"
    file.write_text(
        '```text title="a/b.txt"\nhello\nto you\n```\n\n```sh\ncat a/b.txt; echo end\n```\n\n'
        "```text\nhel…\n...\nend\n```\n\n```python\nx = 1\n```\n\n```python\nprint(x)\n```\n\n```text\n1\n```\n"
    )
    assert Reader(tmp_path).follow(file) == 6
