"""The recipes of CONTRIBUTING.md are true: each is followed in a copy of the checkout, and fails without any of its steps."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LEFT_OUT = shutil.ignore_patterns(
    ".git", ".venv*", ".*_cache", ".hypothesis", ".scrapy", "__pycache__", "data", "build", "dist", "*.egg-info"
)
SECTION = re.compile(r"^### (?P<name>.+)\n(?P<text>(?:(?!##).*\n)*)", re.MULTILINE)
STEP = re.compile(
    r"(?:^`(?P<file>[^`]+)`(?:, below `(?P<line>[^`]+)`)?.*\n)?```(?P<kind>\w+)\n(?P<text>(?:.*\n)*?)```", re.MULTILINE
)
MIGRATIONS = "crawler/storage/migrations/versions"


@dataclass
class Step:
    """A block of a recipe: a file, lines of a file, or a command."""

    text: str
    file: str | None
    below: str | None

    def follow(self, checkout: Path) -> subprocess.CompletedProcess[str] | None:
        """Do what the block says; return what came of a command."""
        if self.file is None:
            return run(self.text, checkout)
        path = checkout / self.file
        if self.below is None:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(self.text, encoding="utf-8")
            return None
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
        [place] = [number for number, line in enumerate(lines) if self.below in line]
        path.write_text("".join([*lines[: place + 1], self.text, *lines[place + 1 :]]), encoding="utf-8")
        return None


def recipes() -> dict[str, list[Step]]:
    """Return the steps of every recipe; the last one proves it."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    numbers = sorted(path.name[1:5] for path in (ROOT / MIGRATIONS).glob("v*.py"))
    text = text.replace("NNNN", f"{int(numbers[-1]) + 1:04d}").replace("MMMM", numbers[-1])
    text = text.partition("\n## Recipes\n")[2]
    return {
        section["name"]: [Step(step["text"], step["file"], step["line"]) for step in STEP.finditer(section["text"])]
        for section in SECTION.finditer(text)
    }


RECIPES = recipes()


def run(command: str, checkout: Path) -> subprocess.CompletedProcess[str]:
    """Run a command of the recipe as in a shell with the environment of these tests."""
    environment = os.environ | {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "PYTEST_ADDOPTS": "--exitfirst -p no:cacheprovider",
    }
    for name in ("SCRAPY_SETTINGS_MODULE", "PYTHONPATH", "PYTEST_XDIST_WORKER"):
        environment.pop(name, None)
    return subprocess.run(
        command, cwd=checkout, env=environment, shell=True, capture_output=True, text=True, check=False, timeout=300
    )


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of what the repository holds."""
    return Path(shutil.copytree(ROOT, tmp_path / "checkout", ignore=LEFT_OUT))


def test_there_are_four_recipes_and_each_ends_in_a_command() -> None:
    assert list(RECIPES) == ["A city", "A list family", "A by-line form", "A field"]
    for steps in RECIPES.values():
        assert len(steps) >= 2
        assert steps[-1].file is None
        assert len(steps[-1].text.splitlines()) == 1


@pytest.mark.parametrize("name", RECIPES)
def test_a_recipe_leads_where_it_says(name: str, checkout: Path) -> None:
    for step in RECIPES[name]:
        done = step.follow(checkout)
        assert done is None or done.returncode == 0, f"{step.text}\n{done.stdout}{done.stderr}"
    style = run("ruff check . && ruff format --check .", checkout)
    assert style.returncode == 0, style.stdout


@pytest.mark.parametrize(
    ("name", "left"), [(name, n) for name, steps in RECIPES.items() for n in range(len(steps) - 1)]
)
def test_its_command_fails_where_a_step_is_left_out(name: str, left: int, checkout: Path) -> None:
    *steps, proof = RECIPES[name]
    for step in [*steps[:left], *steps[left + 1 :]]:
        step.follow(checkout)
    failed = proof.follow(checkout)
    assert failed
    assert failed.returncode != 0, f"passes without {steps[left].file}"
