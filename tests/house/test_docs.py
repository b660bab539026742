"""What the documentation says is true."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest
from scrapy.settings import Settings
from scrapy.utils.project import get_project_settings

ROOT = Path(__file__).resolve().parents[2]
DOCS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])


def test_the_fields_are_those_of_the_code() -> None:
    spec = importlib.util.spec_from_file_location("make_fields", ROOT / "docs" / "make_fields.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert (ROOT / "docs" / "fields.md").read_text(encoding="utf-8") == module.text(), "run python docs/make_fields.py"


@pytest.mark.parametrize("path", DOCS, ids=lambda path: path.name)
def test_links_lead_somewhere(path: Path) -> None:
    for target in re.findall(r"\]\((?!http)([^)#]+)", path.read_text(encoding="utf-8")):
        assert (path.parent / target).exists(), target


@pytest.mark.parametrize("path", DOCS, ids=lambda path: path.name)
def test_commands_and_targets_exist(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    commands = {file.stem for file in (ROOT / "crawler" / "commands").glob("*.py")} | {"list"}
    for command in re.findall(r"^(?:\$ )?scrapy (\w+)", text, re.MULTILINE):
        assert command in commands, command
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"^make (\w+)", text, re.MULTILINE):
        assert f"\n{target}:" in makefile, target


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
