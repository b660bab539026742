"""Changes of conditions: negated, without one of their parts, or with a comparison turned."""

from __future__ import annotations

import ast
from collections.abc import Iterator

Change = tuple[str, tuple[str, ast.AST]]

TURNED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
ORDERS = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)
SHOWN = 50
"""Characters of a condition that are printed."""


def changes(node: ast.AST) -> Iterator[Change]:
    """Yield the changes of a condition; ``if`` and its like hold the whole of one and have it negated."""
    if isinstance(node, ast.If | ast.While | ast.IfExp):
        yield from _of_holder(node)
    elif isinstance(node, ast.comprehension):
        for index, test in enumerate(node.ifs):
            if _differs(test):
                ifs = [*node.ifs[:index], negated(test), *node.ifs[index + 1 :]]
                new = ast.comprehension(node.target, node.iter, ifs, node.is_async)
                yield _change(test, "negated", new, node)
    elif isinstance(node, ast.match_case) and node.guard and _differs(node.guard):
        yield _change(node.guard, "negated", ast.match_case(node.pattern, negated(node.guard), node.body), node)
    elif isinstance(node, ast.BoolOp):
        for index, part in enumerate(node.values):
            rest = node.values[:index] + node.values[index + 1 :]
            yield _change(part, "dropped", rest[0] if len(rest) == 1 else ast.BoolOp(node.op, rest), node)
    elif isinstance(node, ast.Compare):
        for index, op in enumerate(node.ops):
            ops = [*node.ops[:index], TURNED[type(op)](), *node.ops[index + 1 :]]
            yield _change(node, "turned", ast.Compare(node.left, ops, node.comparators), node)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield _change(node, "negated", ast.Call(ast.Name("bool", ast.Load()), [node.operand], []), node)


def negated(test: ast.expr) -> ast.expr:
    """Return the opposite of a condition."""
    return ast.copy_location(ast.UnaryOp(ast.Not(), test), test)


def _of_holder(node: ast.If | ast.While | ast.IfExp) -> Iterator[Change]:
    if _is_for_checkers(node.test) or not _differs(node.test):
        return
    new = type(node)(negated(node.test), node.body, node.orelse)
    yield _change(node.test, "negated", new, node)


def _is_for_checkers(test: ast.expr) -> bool:
    return ast.unparse(test).endswith("TYPE_CHECKING") or ast.unparse(test).startswith("__name__ ==")


def _differs(test: ast.expr) -> bool:
    """Tell whether negation is not what turning the comparison, or taking ``not`` away, is already."""
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        return False
    return not (isinstance(test, ast.Compare) and len(test.ops) == 1 and not isinstance(test.ops[0], ORDERS))


def _change(shown: ast.expr, how: str, new: ast.AST, old: ast.AST) -> Change:
    text = ast.unparse(shown)
    text = text if len(text) <= SHOWN else f"{text[:SHOWN]}…"
    return "condition", (f"{text} {how}", ast.copy_location(new, old))
