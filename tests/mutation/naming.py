"""The functions and constants of the program, and which of them each one mentions."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from mutation.population import CACHES
from mutation.recording import mask

Name = tuple[str, str]
"""Module and name. An attribute belongs to no module: who holds the object need not import its class."""

ALL = "*"
"""In the place of a name: the module itself is handed on, and with it whatever it holds."""


@dataclass(frozen=True)
class Unit:
    """A function, or a statement outside functions."""

    path: str
    mentions: frozenset[Name]
    lines: int
    """Of a function's body; 0 for a statement."""
    gives: frozenset[Name]
    """Names by which others have its value."""
    kept: bool
    """Whether its value is worked out once and kept: a statement, a cache without arguments, a table that fills itself."""


@dataclass
class Source:
    """A module: what its names stand for, and its units."""

    path: str
    tree: ast.Module
    imported: dict[str, Name] = field(default_factory=dict)
    """Name → where it comes from."""
    modules: dict[str, str] = field(default_factory=dict)
    """Name → module of the program."""


def read_program(root: Path, paths: list[Path]) -> dict[str, Source]:
    """Read modules and what they import of each other."""
    sources = {}
    for path in paths:
        source = Source(path.relative_to(root).as_posix(), ast.parse(path.read_text(encoding="utf-8")))
        for node in ast.walk(source.tree):
            if isinstance(node, ast.ImportFrom) and node.module:
                for alias in node.names:
                    own = alias.asname or alias.name
                    if inner := _file(root, f"{node.module}.{alias.name}"):
                        source.modules[own] = inner
                    elif outer := _file(root, node.module):
                        source.imported[own] = (outer, alias.name)
        sources[source.path] = source
    for source in sources.values():
        source.imported = {own: _origin(name, sources) for own, name in source.imported.items()}
    return sources


def units(source: Source) -> list[Unit]:
    """Return the functions and statements of a module."""
    return list(_units(source, source.tree.body, ""))


def mentions(node: ast.AST, source: Source) -> frozenset[Name]:
    """Return the names of the program, and the attributes, that a piece of a module mentions."""
    found: set[Name] = set()
    bases = {id(one.value) for one in ast.walk(node) if isinstance(one, ast.Attribute)}
    for one in ast.walk(node):
        if isinstance(one, ast.Name):
            if one.id in source.modules and id(one) not in bases:
                found.add((source.modules[one.id], ALL))
            found.add(source.imported.get(one.id, (source.path, one.id)))
        elif isinstance(one, ast.Attribute):
            found.add(("", one.attr))
            if isinstance(one.value, ast.Name) and one.value.id in source.modules:
                found.add((source.modules[one.value.id], one.attr))
    return frozenset(found)


def _file(root: Path, module: str) -> str | None:
    """Return the file of a module of this checkout."""
    path = module.replace(".", "/")
    return next((name for name in (f"{path}.py", f"{path}/__init__.py") if (root / name).is_file()), None)


def _origin(name: Name, sources: dict[str, Source]) -> Name:
    """Follow a name to the module that defines it, through those that only pass it on."""
    for _ in sources:
        passed = sources[name[0]].imported.get(name[1]) if name[0] in sources else None
        if passed is None or passed == name:
            break
        name = passed
    return name


def _units(source: Source, body: list[ast.stmt], owner: str) -> Iterator[Unit]:
    path = source.path
    for node in body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = mask(range(node.body[0].lineno, (node.end_lineno or node.lineno) + 1))
            gives = {("", node.name)} if owner else {(path, node.name)}
            if node.name.startswith("__"):
                gives = {(path, owner)} if owner else _named_in(node, source)
            yield Unit(path, mentions(node, source), lines, frozenset(gives), _is_kept(node))
        elif isinstance(node, ast.ClassDef):
            yield from _units(source, node.body, node.name)
        elif not isinstance(node, ast.Import | ast.ImportFrom):
            bound = {one.id for one in ast.walk(node) if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store)}
            gives = {(path, name) for name in bound}
            if owner:
                gives |= {("", name) for name in bound} | {(path, owner)}
            yield Unit(path, mentions(node, source), 0, frozenset(gives), kept=True)


def _named_in(node: ast.AST, source: Source) -> set[Name]:
    """Return what the texts in a module's ``__getattr__`` name: who imports one of these has it from there."""
    texts = {one.value for one in ast.walk(node) if isinstance(one, ast.Constant) and isinstance(one.value, str)}
    return {source.imported.get(text, (source.path, text)) for text in texts}


def _is_kept(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Tell a function whose results stay from one test to the next."""
    names = {one.id for decorator in node.decorator_list for one in ast.walk(decorator) if isinstance(one, ast.Name)}
    return node.name == "__missing__" or (bool(names & CACHES) and not node.args.args)
