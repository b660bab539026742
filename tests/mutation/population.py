"""All that can be changed: every number, alternative of a pattern, word or row of a list, and condition."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from mutation import conditions, lists
from mutation.strings import Strings, exported, is_text

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("lexicon", "text", "charset", "mirror", "extract", "dedupe", "platforms")
"""Packages of ``crawler`` whose rules are changed. Of ``platforms`` only what reads lists."""

MODULES = ("life", "walk/outcome", "walk/told")
"""Other modules that decide, know neither network nor files, and are tested by tables. The rest of ``walk`` is tested by
whole crawls (``tests/nights``), of which one takes longer than all tests of such a module."""

NO_LIST_READERS = frozenset({"__init__", "base"})
"""Modules beside the list readers: what they have in common."""

KINDS = ("number", "regex alternative", "list word", "list row", "condition")

CACHES = frozenset({"cache", "lru_cache"})
SKIPPED = (ast.Assert, ast.Import, ast.ImportFrom, ast.Raise)
SKIPPED_FIELDS = frozenset({"annotation", "returns", "type_params", "ctx"})
INNER = frozenset({"body", "orelse", "finalbody", "handlers", "cases"})

Way = tuple[tuple[str, int | None], ...]
"""Fields, and places in their lists, that lead from a module to a node."""


@dataclass(frozen=True)
class Choice:
    """One way to change a place, and the node that is then there."""

    what: str
    node: ast.AST


@dataclass(frozen=True)
class Site:
    """A place that can be changed: one member of the population."""

    path: str
    """File, from the checkout's root."""
    line: int
    kind: str
    name: str
    """The constant or the function it stands in, ``@f`` for the decorators of ``f``."""
    statement: tuple[int, int]
    """First and last line of the statement, without the statements inside it."""
    function: str | None
    """The function whose body it is in; None where it is worked out as the module is imported."""
    binds: tuple[str, ...]
    """Names that the statement gives a value, if it is in no function."""
    at: Way
    choices: tuple[Choice, ...]


@dataclass(frozen=True)
class Scope:
    """Where a walk through a module is."""

    name: str = ""
    statement: tuple[int, int] = (1, 1)
    function: str | None = None
    owner: str = ""
    """Class around, with a dot."""
    binds: tuple[str, ...] = ()


class Module:
    """A source file and what can be changed in it."""

    def __init__(self, path: str, source: str, pattern_names: frozenset[str] = frozenset()) -> None:
        """:param pattern_names: names of constants that patterns of other modules are made of"""
        self.path, self.source = path, source
        self.tree = ast.parse(source)
        self.lines = source.splitlines()
        self._pattern_names = pattern_names

    @cached_property
    def sites(self) -> list[Site]:
        """All that can be changed, in the order of the file."""
        strings = Strings(self.tree, self._pattern_names)
        found: dict[tuple[Way, str], Site] = {}
        for site in self._walk(self.tree, (), Scope(), (), strings):
            found.setdefault((site.at, "|".join(ast.dump(choice.node) for choice in site.choices)), site)
        return list(found.values())

    def changed(self, site: Site, choice: Choice) -> ast.Module:
        """Return the tree of the module with one change."""
        tree = ast.parse(self.source)
        *above, (field, index) = site.at
        node: ast.AST = tree
        for name, number in above:
            node = getattr(node, name) if number is None else getattr(node, name)[number]
        if index is None:
            setattr(node, field, choice.node)
        else:
            getattr(node, field)[index] = choice.node
        return ast.fix_missing_locations(tree)

    def _walk(
        self, node: ast.AST, at: Way, scope: Scope, parents: tuple[ast.AST, ...], strings: Strings
    ) -> Iterator[Site]:
        """Yield what can be changed in a node and below."""
        if _is_skipped(node):
            return
        if isinstance(node, ast.stmt):
            scope = _entered(node, scope)
        for kind, *choices in _changes(node, parents, scope, strings):
            yield self._site(node, at, scope, kind, tuple(Choice(*choice) for choice in choices))
        for field, value in ast.iter_fields(node):
            if field in SKIPPED_FIELDS or (field in ("body", "test") and _is_for_checkers(node)):
                continue
            inner = _below(node, field, scope)
            if isinstance(value, list):
                for index, item in enumerate(value):
                    if isinstance(item, ast.AST):
                        named = _paired(node, parents, index, inner)
                        yield from self._walk(item, (*at, (field, index)), named, (node, *parents), strings)
            elif isinstance(value, ast.AST):
                yield from self._walk(value, (*at, (field, None)), inner, (node, *parents), strings)

    def _site(self, node: ast.AST, at: Way, scope: Scope, kind: str, choices: tuple[Choice, ...]) -> Site:
        first = getattr(node, "lineno", scope.statement[0])
        line = first
        if kind in ("regex alternative", "list word") and is_text(node):
            word = choices[0].what.split("'")[1].removesuffix(" of a class")[:12] if "'" in choices[0].what else ""
            lines = range(first, (getattr(node, "end_lineno", None) or first) + 1)
            line = next((number for number in lines if word in self.lines[number - 1]), first)
        return Site(self.path, line, kind, scope.name, scope.statement, scope.function, scope.binds, at, choices)


def modules(root: Path = ROOT) -> list[Module]:
    """Return the modules whose rules can be changed."""
    paths = [path for package in PACKAGES for path in sorted((root / "crawler" / package).rglob("*.py"))]
    paths = [path for path in paths if path.parent.name != "platforms" or path.stem not in NO_LIST_READERS]
    paths += [path for module in MODULES if (path := root / "crawler" / f"{module}.py").is_file()]
    if not paths:
        raise SystemExit(f"none of crawler/{{{','.join(PACKAGES)}}} has a module")
    sources = {path.relative_to(root).as_posix(): path.read_text(encoding="utf-8") for path in paths}
    names = frozenset(exported(map(ast.parse, sources.values())))
    return [Module(path, source, names) for path, source in sources.items()]


def _changes(
    node: ast.AST, parents: tuple[ast.AST, ...], scope: Scope, strings: Strings
) -> Iterator[tuple[str, *tuple[tuple[str, ast.AST], ...]]]:
    """Yield the kind and the choices of all that can be changed in one node."""
    yield from lists.number(node)
    yield from conditions.changes(node)
    constant = scope.function is None
    yield from lists.rows(node, parents, constant=constant)
    if is_text(node) and not isinstance(parents[0], ast.JoinedStr | ast.Expr):
        split = isinstance(parents[0], ast.Attribute) and parents[0].attr == "split"
        for kind, what, new in strings.changes(node, constant=constant, split=split):
            yield kind, (what, new)


def _is_skipped(node: ast.AST) -> bool:
    """Tell what holds no rules: docstrings, imports, errors, ``__all__``, types, sizes of caches."""
    if isinstance(node, ast.Assign):
        return any(isinstance(target, ast.Name) and target.id == "__all__" for target in node.targets)
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)
    if isinstance(node, ast.Subscript):
        return getattr(node.value, "id", getattr(node.value, "attr", "")) == "Literal"
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Name) and node.func.id in CACHES
    return isinstance(node, SKIPPED)


def _is_for_checkers(node: ast.AST) -> bool:
    """Tell an ``if TYPE_CHECKING``, and what runs only as a script."""
    if not isinstance(node, ast.If):
        return False
    test = ast.unparse(node.test)
    return test in ("TYPE_CHECKING", "typing.TYPE_CHECKING") or test.startswith("__name__ ==")


def _entered(node: ast.stmt, scope: Scope) -> Scope:
    """Return the scope of a statement itself, without what is inside it."""
    inner = [item.lineno for field in INNER for item in getattr(node, field, []) if hasattr(item, "lineno")]
    last = max(node.lineno, min(inner) - 1) if inner else node.end_lineno or node.lineno
    first = min([node.lineno, *(one.lineno for one in getattr(node, "decorator_list", []))])
    scope = replace(scope, statement=(first, last))
    if scope.function is not None:
        return scope
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return replace(scope, name=scope.owner + node.name, binds=(node.name, *_registers(node)))
    targets = [node.target] if hasattr(node, "target") else getattr(node, "targets", [])
    names = tuple(name.id for target in targets for name in ast.walk(target) if isinstance(name, ast.Name))
    owner = (scope.owner.rstrip("."),) if scope.owner else ()
    return replace(scope, name=scope.owner + (names[0] if names else ""), binds=names + owner)


def _registers(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> list[str]:
    """Return the names of what a definition is added to by its decorators: of ``RULES`` in ``@RULES.rule(2.0)``."""
    methods = [one.func for one in node.decorator_list if isinstance(one, ast.Call)]
    owners = [one.value for one in methods if isinstance(one, ast.Attribute)]
    return [owner.id for owner in owners if isinstance(owner, ast.Name)]


def _below(node: ast.AST, field: str, scope: Scope) -> Scope:
    """Return the scope of a field of a node."""
    if isinstance(node, ast.ClassDef) and field == "body" and scope.function is None:
        return replace(scope, owner=f"{scope.owner}{node.name}.")
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and scope.function is None:
        if field == "body":
            return replace(scope, function=scope.owner + node.name, binds=())
        if field == "decorator_list":
            return replace(scope, name=f"@{scope.name}")
    return scope


def _paired(node: ast.AST, parents: tuple[ast.AST, ...], index: int, scope: Scope) -> Scope:
    """Return the scope of one value of ``A, B = 1, 2``: that of its own name."""
    if scope.function is None and isinstance(node, ast.Tuple) and parents and isinstance(parents[0], ast.Assign):
        target = parents[0].targets[0]
        name = target.elts[index] if isinstance(target, ast.Tuple) and node is parents[0].value else None
        if isinstance(name, ast.Name):
            return replace(scope, name=scope.owner + name.id)
    return scope
