"""The arrows between the rooms point one way; docs/architecture.md shows the same table."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "crawler").rglob("*.py"))

MAY_USE = {
    "__init__": set(),
    "errors": set(),
    "items": set(),
    "text": set(),
    "extract": {"items", "text"},
    "dedupe": {"text"},
    "storage": {"items", "errors", "dedupe", "text"},
    "platforms": {"items", "errors", "dedupe", "extract", "text"},
    "spiders": {"platforms"},
    "reading": {"items", "text", "extract"},
    "pipelines": {"items", "errors", "reading", "storage", "platforms"},
    "middlewares": {"errors", "text", "storage", "platforms"},
    "extensions": {"errors", "storage", "platforms"},
    "commands": {"items", "errors", "text", "reading", "dedupe", "storage", "platforms"},
    "settings": {"__init__"},
}
FOREIGN = {  # packages that only these rooms may know
    "scrapy": {"platforms", "pipelines", "middlewares", "extensions", "commands"},
    "twisted": {"platforms", "pipelines", "middlewares", "extensions", "commands"},
    "sqlalchemy": {"storage"},
    "alembic": {"storage"},
    "warcio": {"storage"},
    "brotli": {"storage"},
    "parsel": {"extract", "platforms"},
    "lxml": {"extract", "platforms", "storage"},
    "pyarrow": {"storage"},
    "rich": {"commands"},
}


def room(module: str) -> str:
    """Return the room of ``crawler.x.y``; the package itself is ``__init__``."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else "__init__"


def imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            module = node.module or ""
            # `from crawler import x` names a room, unless x is a name of the package itself
            found |= (
                {f"crawler.{a.name}" if (ROOT / "crawler" / a.name).exists() else module for a in node.names}
                if module == "crawler"
                else {module}
            )
    return found


def module_name(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


@pytest.mark.parametrize("path", FILES, ids=module_name)
def test_imports_point_one_way(path: Path) -> None:
    own = room(module_name(path))
    for name in imports(path):
        if name.split(".")[0] == "crawler":
            assert room(name) == own or room(name) in MAY_USE[own], f"{own} may not use {name}"
        else:
            allowed = FOREIGN.get(name.split(".")[0])
            assert allowed is None or own in allowed, f"{own} may not use {name}"


def test_stages_do_not_know_each_other() -> None:
    for path in (ROOT / "crawler" / "pipelines").glob("*.py"):
        others = {name for name in imports(path) if name.startswith("crawler.pipelines.")}
        assert others <= {"crawler.pipelines.batch_writer"}, path


def test_every_room_is_in_the_table() -> None:
    assert {room(module_name(path)) for path in FILES} == set(MAY_USE)


def test_the_table_of_the_documentation_is_the_one_tested() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    for own, others in MAY_USE.items():
        if own != "__init__":
            used = ", ".join(f"`{name}`" for name in sorted(others - {"__init__"})) or "–"
            assert f"| `{own}` |" in text
            assert any(line.startswith(f"| `{own}` |") and f"| {used} |" in line for line in text.splitlines()), own


@pytest.mark.parametrize("path", FILES, ids=module_name)
def test_modules_stay_small(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400
