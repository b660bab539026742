"""The arrows between the rooms point one way; docs/architecture.md shows the same table."""

from __future__ import annotations

import ast
import importlib
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "crawler").rglob("*.py"))
SITES = [path for path in FILES if "spiders" in path.parts]
"""Looked at by one test: there will be thousands."""

DOORS = {
    "text.decode": {"charset"},
    "text.repair": {"mirror"},
    "text.damage": {"mirror"},
}
"""Names of the public contract whose code lives elsewhere; nobody in the house enters by them."""

MAY_USE = {
    "__init__": set(),
    "errors": set(),
    "vocabulary": set(),
    "lexicon": set(),
    "scoring": set(),
    "evidence": set(),
    "clock": set(),
    "found": {"vocabulary"},
    "items": {"found", "vocabulary"},
    "life": {"items", "text", "vocabulary"},
    "text": {"lexicon", "scoring"},
    "charset": {"text"},
    "mirror": {"lexicon", "scoring", "text", "vocabulary"},
    "extract": {"evidence", "items", "lexicon", "scoring", "text", "vocabulary"},
    "reading": {"charset", "evidence", "extract", "items", "mirror", "text", "vocabulary"},
    "dedupe": {"lexicon", "scoring", "text"},
    "storage": {"clock", "dedupe", "errors", "found", "items", "life", "scoring", "text", "vocabulary"},
    "explanation": {"errors", "evidence", "items", "reading", "scoring"},
    "platforms": {"items", "lexicon", "scoring", "text", "vocabulary"},
    "discover": {"dedupe", "extract", "found", "items", "lexicon", "platforms", "scoring", "text", "vocabulary"},
    "walk": {
        "charset",
        "clock",
        "dedupe",
        "discover",
        "errors",
        "extract",
        "found",
        "items",
        "lexicon",
        "platforms",
        "text",
        "vocabulary",
    },
    "spiders": {"platforms", "walk"},
    "pipelines": {"errors", "items", "reading", "storage", "vocabulary", "walk"},
    "middlewares": {"errors", "storage", "vocabulary", "walk"},
    "extensions": {"errors", "storage", "vocabulary", "walk"},
    "commands": {
        "charset",
        "dedupe",
        "errors",
        "evidence",
        "explanation",
        "found",
        "items",
        "life",
        "mirror",
        "reading",
        "storage",
        "vocabulary",
        "walk",
    },
    "settings": {"__init__"},
}
FOREIGN = {  # packages that only these rooms may know
    "scrapy": {"walk", "pipelines", "middlewares", "extensions", "commands"},
    "twisted": {"walk", "pipelines", "middlewares", "extensions", "commands"},
    "sqlalchemy": {"storage"},
    "alembic": {"storage"},
    "warcio": {"storage"},
    "filelock": {"storage"},
    "brotli": {"storage"},
    "parsel": {"discover", "extract", "platforms"},
    "lxml": {"discover", "extract", "platforms", "storage"},
    "opencc": {"text"},
    "unicodedata": {"text"},  # one table of characters
    "jieba": {"mirror"},
    "pypinyin": {"mirror"},
    "pyarrow": {"storage"},
    "xlsxwriter": {"storage"},
    "rich": {"commands"},
}
HEAVY = {"scrapy", "twisted", "sqlalchemy", "jieba", "pypinyin", "opencc", "pyarrow", "xlsxwriter", "lxml", "parsel"}
"""Packages that cost time or memory to load."""


def room(module: str) -> str:
    """Return the room of ``crawler.x.y``; the package itself is ``__init__``."""
    parts = module.split(".")
    door = ".".join(parts[1:3])
    return door if door in DOORS else parts[1] if len(parts) > 1 else "__init__"


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


@pytest.mark.parametrize("path", [path for path in FILES if path not in SITES], ids=module_name)
def test_imports_point_one_way(path: Path) -> None:
    own = room(module_name(path))
    for name in imports(path):
        if name.split(".")[0] == "crawler":
            assert room(name) == own or room(name) in (MAY_USE | DOORS)[own], f"{own} may not use {name}"
        else:
            allowed = FOREIGN.get(name.split(".")[0])
            assert allowed is None or own in allowed, f"{own} may not use {name}"


def test_imports_of_sites_point_one_way() -> None:
    for path in SITES:
        test_imports_point_one_way(path)


@pytest.mark.parametrize(
    ("module", "loaded"),
    [
        ("crawler.text.terms", set()),
        ("crawler.dedupe", set()),
        ("crawler.platforms", {"lxml", "parsel"}),
        ("crawler.extract", {"lxml", "parsel"}),
        ("crawler.charset.decode", set()),
        ("crawler.mirror.repair", {"pypinyin"}),
        ("crawler.reading", {"lxml", "parsel", "pypinyin"}),
        ("crawler.storage", {"sqlalchemy"}),
    ],
)
def test_a_room_loads_only_what_it_needs(module: str, loaded: set[str]) -> None:
    code = f"import sys, {module}; print(*sorted(set(sys.modules) & {HEAVY}))"
    told = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert set(told.stdout.split()) <= loaded


def test_no_command_loads_what_another_needs() -> None:
    names = [f"crawler.commands.{path.stem}" for path in (ROOT / "crawler" / "commands").glob("[a-z]*.py")]
    rooms = {
        "crawler.storage",
        "crawler.reading",
        "crawler.extract",
        "crawler.walk.site",
        "crawler.platforms",
        "crawler.mirror",
    }
    code = f"import sys, {', '.join(names)}; print(*sorted(set(sys.modules) & {rooms | {'sqlalchemy', 'rich', 'pyarrow', 'opencc'}}))"
    told = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert told.stdout.split() == []


def test_a_clean_page_is_read_without_dictionaries() -> None:
    code = (
        "import sys\nfrom crawler.items import Page\nfrom crawler.reading import read\n"
        "body = '<title>成效显著</title><p>近日，我市健康宣传周活动成效显著，记者看着干部们为居民量血压。</p>'\n"
        "assert read(Page('http://a.cn/1.html', body.encode())).article.body\n"
        "print(*sorted(set(sys.modules) & {'jieba', 'scrapy', 'sqlalchemy'}))\n"
        "from crawler.mirror import words\nprint(words._loaded.cache_info().currsize)"
    )
    told = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["0"]


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("crawler.text.decode", "decode"),
        ("crawler.text.repair", "repair"),
        ("crawler.text.damage", "damage"),
        ("crawler.extract.bylines", "parse"),
        ("crawler.extract.interview", "turns"),
        ("crawler.dedupe", "url_key"),
    ],
)
def test_the_functions_of_the_contract_stay_where_they_are(path: str, name: str) -> None:
    assert callable(getattr(importlib.import_module(path), name))


def test_stages_do_not_know_each_other() -> None:
    for path in (ROOT / "crawler" / "pipelines").glob("*.py"):
        others = {name for name in imports(path) if name.startswith("crawler.pipelines.")}
        assert others <= {"crawler.pipelines.batch_writer"}, path


def test_every_arrow_of_the_table_exists() -> None:
    arrows = {
        (room(module_name(path)), room(name))
        for path in FILES
        for name in imports(path)
        if name.split(".")[0] == "crawler" and room(name) != room(module_name(path))
    }
    assert {(own, other) for own, others in (MAY_USE | DOORS).items() for other in others} == arrows


def test_every_room_is_in_the_table() -> None:
    assert {room(module_name(path)) for path in FILES} == set(MAY_USE | DOORS)


def test_the_table_of_the_documentation_is_the_one_tested() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    for own, others in MAY_USE.items():
        if own != "__init__":
            used = ", ".join(f"`{name}`" for name in sorted(others - {"__init__"})) or "–"
            assert f"| `{own}` |" in text
            assert any(line.startswith(f"| `{own}` |") and f"| {used} |" in line for line in text.splitlines()), own
