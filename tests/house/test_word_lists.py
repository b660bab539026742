"""Lists of words stand in the lexicon and nowhere else."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = [
    path
    for path in sorted((ROOT / "crawler").rglob("*.py"))
    if not {"lexicon", "versions", "spiders"} & set(path.relative_to(ROOT).parts)
]

MOST = 5
"""Chinese words that a pattern of grammar may hold; more are a list."""

GROUP = re.compile(r"\[[^\]]*\]|\{[\d,]*\}|\(\?(?:P<\w+>|[:=!<aimsux]+)")
PART = re.compile(r"[|\s()?+*\\^$.]+")
WORD = re.compile("[\u3400-\u9fff].*[\u3400-\u9fff]")


def words(text: str) -> list[str]:
    """Return the words of two Chinese characters and more in a pattern or a list."""
    return [part for part in PART.split(GROUP.sub("(", text)) if WORD.search(part)]


def literals(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield line and text of every string that is no docstring; of an f-string its constant parts together."""
    taken: set[int] = set()
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list):
            taken |= {id(one.value) for one in body if isinstance(one, ast.Expr)}
        if isinstance(node, ast.JoinedStr):
            parts = [part for part in node.values if isinstance(part, ast.Constant)]
            taken |= {id(part) for part in parts}
            yield node.lineno, "|".join(str(part.value) for part in parts)
        elif isinstance(node, ast.Tuple | ast.List | ast.Set):
            parts = [part for part in node.elts if isinstance(part, ast.Constant) and isinstance(part.value, str)]
            taken |= {id(part) for part in parts}
            yield node.lineno, "|".join(str(part.value) for part in parts)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in taken:
            yield node.lineno, node.value


@pytest.mark.parametrize(
    ("text", "count"),
    [("甲 乙丙", 1), ("甲乙|(?:乙丙|[丙丁]戊己)?己庚", 4), ("一二三四", 1), ("a|b", 0), (r"甲\s*乙{1,3}", 0)],
)
def test_words_are_counted(text: str, count: int) -> None:
    assert len(words(text)) == count


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT / "crawler")))
def test_no_list_of_words_outside_the_lexicon(path: Path) -> None:
    found = {
        line: " ".join(held[:8])
        for line, text in literals(ast.parse(path.read_text(encoding="utf-8")))
        if len(held := words(text)) > MOST
    }
    assert found == {}
