"""What the documentation says is true."""

from __future__ import annotations

import importlib.util
import re
import subprocess
from pathlib import Path
from types import ModuleType

import pytest
import yaml
from scrapy.settings import Settings
from scrapy.utils.project import get_project_settings

ROOT = Path(__file__).resolve().parents[2]
DOCS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])


def _module(name: str) -> ModuleType:
    """Return a script that makes a page of the documentation."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "docs" / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_fields_are_those_of_the_code() -> None:
    made = _module("make_fields").text()
    assert (ROOT / "docs" / "fields.md").read_text(encoding="utf-8") == made, "run python docs/make_fields.py"


def test_the_sites_are_those_of_the_files() -> None:
    made = _module("make_sites").text()
    assert (ROOT / "docs" / "sites.md").read_text(encoding="utf-8") == made, "run python docs/make_sites.py"


def test_the_examples_of_explain_are_what_it_prints() -> None:
    made = _module("make_explain").text()
    kept = (ROOT / "docs" / "explain.md").read_text(encoding="utf-8")
    assert _without_lines(kept) == _without_lines(made), "run python docs/make_explain.py"


def _without_lines(text: str) -> str:
    """Return a page without the numbers of lines of code, which every change of the code moves."""
    return re.sub(r"(\.py):\d+", r"\1", text)


@pytest.mark.parametrize("path", DOCS, ids=lambda path: path.name)
def test_links_lead_somewhere(path: Path) -> None:
    for target in re.findall(r"\]\((?!http)([^)#]+)", path.read_text(encoding="utf-8")):
        assert (path.parent / target).exists(), target


@pytest.mark.parametrize("path", DOCS, ids=lambda path: path.name)
def test_commands_and_targets_exist(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    commands = {file.stem for file in (ROOT / "crawler" / "commands").glob("*.py")} | {"list"}
    for command in re.findall(r"(?:^|`)scrapy (\w+)", text, re.MULTILINE):
        assert command in commands, command
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"(?:^|`)make (\w+)", text, re.MULTILINE):
        assert f"\n{target}:" in makefile, target


@pytest.mark.parametrize("path", DOCS, ids=lambda path: path.name)
def test_files_that_are_named_exist(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    new = set(re.findall(r"^`([^`]+)`(?!, below).*\n```", text, re.MULTILINE))
    """Files that a recipe adds."""
    for name in set(re.findall(r"`((?:crawler|tests|docs|[.]github)/[a-z0-9_/.-]+)`", text)) - new:
        assert (ROOT / name).exists(), name


def test_help_lists_every_target_in_one_sentence() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    [names] = re.findall(r"^\.PHONY: (.*)", makefile, re.MULTILINE)
    told = subprocess.run(
        ["make", "--no-print-directory", "help"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    assert [line.split()[1] for line in told] == names.split() == re.findall(r"^(\w+):", makefile, re.MULTILINE)
    for line in told:
        assert re.fullmatch(r"make \w+ +[A-Z].{20,}\.", line), line


def test_the_hook_is_what_continuous_integration_runs() -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))["repos"]
    assert [hook["repo"] for hook in hooks] == ["local"], "hooks are local: nothing is fetched"
    assert [hook["entry"] for hook in hooks[0]["hooks"]] == ["make check"]
    assert "\nmake check\n" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "path", sorted((ROOT / ".github" / "ISSUE_TEMPLATE").glob("*.yml")), ids=lambda path: path.stem
)
def test_issue_forms_are_whole(path: Path) -> None:
    form = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert {"name", "description", "body"} <= form.keys()
    names = [part["id"] for part in form["body"]]
    assert len(names) == len(set(names))
    for part in form["body"]:
        assert part["type"] in ("input", "textarea", "checkboxes")
        assert part["attributes"]["label"]


def test_both_readmes_tell_the_same_commands() -> None:
    blocks = [
        re.findall(r"```\n(.*?)```", (ROOT / name).read_text(encoding="utf-8"), re.DOTALL)
        for name in ("README.md", "README.zh-CN.md")
    ]
    bare = [[re.sub(r"\s*#.*", "", block) for block in found] for found in blocks]
    assert bare[0] == bare[1]


def test_the_defaults_told_are_the_defaults() -> None:
    settings: Settings = get_project_settings()
    running = (ROOT / "docs" / "running.md").read_text(encoding="utf-8")
    for name in ("DATABASE_URL", "ARCHIVE_DIR"):
        assert f"| `{name}` | `{settings[name]}` |" in running


def test_nothing_of_a_machine_stands_in_the_project() -> None:
    for path in DOCS:
        assert not re.search(r"/(?:root|home|tmp|work)/", path.read_text(encoding="utf-8")), path
