"""Every module says in its first sentence what it does; every public class and function says what it is for."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "crawler").rglob("*.py"))
SITES = [path for path in FILES if "spiders" in path.parts]
"""Looked at by one test: there will be thousands."""

LONGEST = 160
"""Characters of a first sentence."""

Definition = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def sentence(module: ast.Module) -> str:
    """Return the first sentence of a module: up to the first stop or colon at the end of a word."""
    text = " ".join((ast.get_docstring(module) or "").split())
    return re.split(r"(?<=[.:]) ", text, maxsplit=1)[0]


def public(module: ast.Module) -> Iterator[Definition]:
    """Yield public classes and functions, but for mere signatures; their methods are ruff's to look at."""
    return (
        one
        for one in module.body
        if isinstance(one, Definition)
        and not one.name.startswith("_")
        and "overload" not in map(ast.unparse, one.decorator_list)
    )


@pytest.mark.parametrize(
    "path", [path for path in FILES if path not in SITES], ids=lambda path: str(path.relative_to(ROOT / "crawler"))
)
def test_a_module_says_what_it_does(path: Path) -> None:
    module = ast.parse(path.read_text(encoding="utf-8"))
    first = sentence(module)
    assert first, "it has no docstring"
    assert len(first) <= LONGEST
    assert first.endswith((".", ":")), first
    assert [one.name for one in public(module) if not ast.get_docstring(one)] == [], "without a docstring"


def test_a_site_says_whose_it_is() -> None:
    for path in SITES:
        test_a_module_says_what_it_does(path)
