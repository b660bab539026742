"""Changes of numbers and of lists: tuples, lists, sets and dictionaries that are written out."""

from __future__ import annotations

import ast
from collections.abc import Iterator

Change = tuple[str, *tuple[tuple[str, ast.AST], ...]]

SHOWN = 40
"""Characters of a row that are printed."""

PLACES_OF_FEW = (ast.Return, ast.Yield, ast.Lambda, ast.Subscript, ast.ExceptHandler)
"""Where a tuple has as many elements as its reader takes."""


def number(node: ast.AST) -> Iterator[Change]:
    """Yield a number's changes: halved, doubled, one more, one less."""
    if not isinstance(node, ast.Constant) or type(node.value) not in (int, float):
        return
    value = node.value
    ways = {
        "halved": value // 2 if isinstance(value, int) else value / 2,
        "doubled": value * 2,
        "plus 1": value + 1,
        "minus 1": value - 1,
    }
    if value in (0, 1):
        ways = {"plus 1": value + 1, "minus 1": value - 1} if value else {"plus 1": value + 1}
    new = {result: way for way, result in ways.items() if result != value}
    yield "number", *((f"{value} → {one}", ast.copy_location(ast.Constant(one), node)) for one in new)


def rows(node: ast.AST, parents: tuple[ast.AST, ...], *, constant: bool) -> Iterator[Change]:
    """Yield the rows that a list can lose.

    :param constant: whether it stands in a constant, outside functions; inside, only lists of literals are lists of rules
    """
    if isinstance(node, ast.Dict):
        if constant or all(isinstance(key, ast.Constant) for key in node.keys):
            for index, (key, value) in enumerate(zip(node.keys, node.values, strict=True)):
                keys, values = [*node.keys], [*node.values]
                del keys[index], values[index]
                yield _row(key or value, ast.Dict(keys, values), node)
    elif isinstance(node, ast.Tuple | ast.List | ast.Set) and _is_list(node, parents, constant=constant):
        for index, item in enumerate(node.elts):
            rest = node.elts[:index] + node.elts[index + 1 :]
            empty = ast.Call(ast.Name("set", ast.Load()), [], [])
            new = (ast.Set(rest) if rest else empty) if isinstance(node, ast.Set) else type(node)(rest, ast.Load())
            yield _row(item, new, node)


def _row(shown: ast.expr, new: ast.expr, old: ast.expr) -> Change:
    text = ast.unparse(shown)
    text = text if len(text) <= SHOWN else f"{text[:SHOWN]}…"
    kind = "list word" if isinstance(shown, ast.Constant) and not isinstance(old, ast.Dict) else "list row"
    return kind, (f"{text} deleted", ast.copy_location(new, old))


def _is_list(node: ast.Tuple | ast.List | ast.Set, parents: tuple[ast.AST, ...], *, constant: bool) -> bool:
    """Tell a list of words or rows from a pair, a row of fields or a target."""
    if isinstance(getattr(node, "ctx", None), ast.Store | ast.Del):
        return False
    if not constant and not all(isinstance(item, ast.Constant) for item in node.elts):
        return False
    if not isinstance(node, ast.Tuple):
        return True
    parent = parents[0]
    if isinstance(parent, ast.Assign) and any(isinstance(target, ast.Tuple) for target in parent.targets):
        return False
    if isinstance(parent, ast.GeneratorExp | ast.ListComp | ast.SetComp | ast.DictComp | ast.IfExp):
        return False
    return not isinstance(parent, PLACES_OF_FEW) and not _is_row(node, parent)


def _is_row(node: ast.Tuple, parent: ast.AST) -> bool:
    """Tell a tuple that stands among others of its length: its elements are fields of a row."""
    beside = getattr(parent, "elts", None) or getattr(parent, "values", None)
    if not isinstance(beside, list):
        return False
    sizes = {len(one.elts) if isinstance(one, ast.Tuple) else 0 for one in beside}
    return sizes == {len(node.elts)}
