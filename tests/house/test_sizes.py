"""Modules, functions and conditions stay small enough to be read at once. Migrations are written once and left, sites have a test of their own."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path
from statistics import median

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = [path for path in sorted((ROOT / "crawler").rglob("*.py")) if not {"versions", "spiders"} & {*path.parts}]

LONGEST_MODULE = 350
MEDIAN_MODULE = 80
LONGEST_FUNCTION = 40
MOST_DECISIONS = 16
"""The worst function when this was first counted. It may only be lowered."""

MOST_OF_A_PREDICATE = 12
"""A function that answers yes or no is read as one condition."""

BRANCHES = (ast.If, ast.IfExp, ast.For, ast.AsyncFor, ast.While, ast.ExceptHandler, ast.Assert, ast.match_case)

Function = ast.FunctionDef | ast.AsyncFunctionDef


def lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


@cache
def functions() -> list[tuple[str, Function]]:
    return [
        (f"{path.relative_to(ROOT)}:{node.name}", node)
        for path in FILES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, Function)
    ]


def decisions(function: ast.AST) -> int:
    """Count what may go one way or another: branches, loops, and every further operand of ``and`` and ``or``."""
    count = 0
    for node in ast.walk(function):
        count += isinstance(node, BRANCHES)
        if isinstance(node, ast.BoolOp):
            count += len(node.values) - 1
        elif isinstance(node, ast.comprehension):
            count += 1 + len(node.ifs)
    return count


@pytest.mark.parametrize(
    ("code", "count"),
    [
        ("return a", 0),
        ("if a and b or not c: pass", 3),
        ("return [x for x in y if x if z]", 3),
        ("return a if b else c", 1),
        ("for x in y:\n  while a: pass", 2),
    ],
)
def test_decisions_are_counted(code: str, count: int) -> None:
    assert decisions(ast.parse(code if not code.startswith("return") else f"def f(): {code}")) == count


def test_modules_stay_small() -> None:
    sizes = {str(path.relative_to(ROOT)): lines(path) for path in FILES}
    assert {path: size for path, size in sizes.items() if size > LONGEST_MODULE} == {}
    assert median(sizes.values()) <= MEDIAN_MODULE


def test_functions_fit_a_screen() -> None:
    long = {name: size for name, node in functions() if (size := node.end_lineno - node.lineno + 1) > LONGEST_FUNCTION}
    assert long == {}


def test_no_function_decides_more_than_the_worst_did() -> None:
    counts = {name: decisions(node) for name, node in functions()}
    assert max(counts.values()) == MOST_DECISIONS, "lower MOST_DECISIONS with it"


def test_a_predicate_decides_little() -> None:
    counts = {
        name: decisions(node) for name, node in functions() if node.returns and ast.unparse(node.returns) == "bool"
    }
    assert len(counts) > 100
    assert {name: count for name, count in counts.items() if count > MOST_OF_A_PREDICATE} == {}
