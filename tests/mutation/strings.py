"""Which strings of a module are patterns, lists of words or tables of characters, and what can be taken out of them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator

from mutation.regexes import HOLES, deletions, holes_in_classes, is_hole

PATTERN_CALLS = frozenset("compile search match fullmatch sub subn split findall finditer".split())
LOOKS_LIKE_PATTERN = re.compile(r"\(\?[:=!<P]|\\[dwsWSDb]|[\u3400-\u9fff)\]]\|[\u3400-\u9fff(\[]")
TABLE_CALLS = frozenset("set frozenset map fromkeys list tuple sorted".split())
TABLE_METHODS = frozenset("strip lstrip rstrip translate".split())
WORD = re.compile(r"\S+\s*")
FORM = re.compile(r"\S+ *")

Text = ast.Constant | ast.JoinedStr


def is_text(node: ast.AST) -> bool:
    """Tell whether a node is a string or an f-string."""
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


def pattern_of(node: Text) -> tuple[str, list[ast.expr]]:
    """Return the text of a string, and what an f-string fills in, in the order of the characters that stand for it."""
    if isinstance(node, ast.Constant):
        return str(node.value), []
    text, fillings = "", []
    for part in node.values:
        if isinstance(part, ast.Constant):
            text += str(part.value)
        else:
            text += chr(HOLES + len(fillings))
            fillings.append(part)
    return text, fillings


def text_of(node: Text, text: str) -> Text:
    """Return a string like ``node`` with another text: characters that stand for fillings become those."""
    fillings = pattern_of(node)[1]
    if isinstance(node, ast.Constant):
        return ast.copy_location(ast.Constant(text), node)
    parts = [part for part in re.split(f"([{chr(HOLES)}-{chr(HOLES + 0xFFFF)}])", text) if part]
    values = [fillings[ord(part) - HOLES] if is_hole(part[0]) else ast.Constant(part) for part in parts]
    return ast.copy_location(ast.JoinedStr(values), node)


class Strings:
    """The strings of a module by their use."""

    def __init__(self, tree: ast.Module, foreign: Iterable[str] = ()) -> None:
        """:param foreign: names of this module's constants that other modules put into their patterns"""
        assigned = list(_assigned(tree))
        self.splits = any(isinstance(node, ast.Attribute) and node.attr == "split" for node in ast.walk(tree))
        self.pattern_names = set(foreign)
        self.table_names = set(_table_names(tree))
        self.patterns: set[int] = set()
        self.tables = {id(text) for text in _table_arguments(tree)}
        self.lexicon = {id(node.args[0]) for node in ast.walk(tree) if _is_lexicon_call(node)}
        pending = [node.args[0] for node in ast.walk(tree) if _is_pattern_call(node)]
        pending += [node for node in ast.walk(tree) if is_text(node) and LOOKS_LIKE_PATTERN.search(pattern_of(node)[0])]
        known: set[str] = set()
        while pending or known != self.pattern_names:
            for node in pending:
                self._learn(node)
            new, known = self.pattern_names - known, set(self.pattern_names)
            pending = [value for name, value in assigned if name in new]
        self.tables |= {id(value) for name, value in assigned if name in self.table_names and is_text(value)}
        self.patterns -= self.tables | self.lexicon

    def _learn(self, node: ast.expr) -> None:
        """Take the strings of an expression for patterns, and the names in it for names of patterns."""
        if is_text(node):
            self.patterns.add(id(node))
            text, fillings = pattern_of(node)
            inside = {ord(char) - HOLES for char in holes_in_classes(text)}
            for number, filling in enumerate(fillings):
                if isinstance(filling, ast.FormattedValue) and isinstance(filling.value, ast.Name):
                    (self.table_names if number in inside else self.pattern_names).add(filling.value.id)
        elif isinstance(node, ast.Name):
            self.pattern_names.add(node.id)
        elif isinstance(node, ast.BinOp):
            self._learn(node.left)
            self._learn(node.right)
        elif isinstance(node, ast.IfExp):
            self._learn(node.body)
            self._learn(node.orelse)

    def changes(self, node: Text, *, constant: bool, split: bool) -> Iterator[tuple[str, str, Text]]:
        """Yield kind, description and new node of each piece that can be taken out of a string.

        :param constant: whether it stands in a constant, outside functions
        :param split: whether ``.split()`` is called on it
        """
        text = pattern_of(node)[0]
        if id(node) in self.lexicon:
            for start, end, form in _forms(text):
                yield "list word", f"{form!r} deleted", text_of(node, text[:start] + text[end:])
        elif id(node) in self.patterns:
            for start, end, what in deletions(text):
                shown = "".join("{…}" if is_hole(char) else char for char in what)
                yield "regex alternative", f"'{shown}' deleted", text_of(node, text[:start] + text[end:])
        elif isinstance(node, ast.JoinedStr):
            return
        elif id(node) in self.tables and not split:
            for place, char in enumerate(text if len(text) > 1 else ""):
                yield "list word", f"{char!r} of a table deleted", text_of(node, text[:place] + text[place + 1 :])
        elif split or (constant and self.splits and not text.isascii()):
            words = list(WORD.finditer(text))
            for word in words if split or len(words) > 1 else []:
                rest = text[: word.start()] + text[word.end() :]
                yield "list word", f"{word[0].strip()!r} deleted", text_of(node, rest)


def exported(trees: Iterable[ast.Module]) -> set[str]:
    """Return the names of constants that some module puts into a pattern."""
    return {name for tree in trees for name in Strings(tree).pattern_names if name.isupper()}


def _is_pattern_call(node: ast.AST) -> bool:
    """Tell whether a node is a call of ``re``, or of ``lazy_pattern``, with a pattern."""
    if not isinstance(node, ast.Call) or not node.args:
        return False
    if isinstance(node.func, ast.Name):
        return node.func.id == "lazy_pattern"
    return (
        isinstance(node.func, ast.Attribute)
        and node.func.attr in PATTERN_CALLS
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "re"
    )


def _forms(table: str) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and text of every form of a table of the lexicon; the only form of a line with its line."""
    at = 0
    for line in table.splitlines(keepends=True):
        parts = line.split(" | ", 3)
        found = list(FORM.finditer(table, at + len(line) - len(parts[3]), at + len(line))) if len(parts) == 4 else []
        for form in found:
            start, end = form.span() if len(found) > 1 else (at, at + len(line))
            yield start, end, form[0].strip()
        at += len(line)


def _is_lexicon_call(node: ast.AST) -> bool:
    """Tell whether a node makes rows of the lexicon from a table."""
    return isinstance(node, ast.Call) and getattr(node.func, "id", "") == "rows" and bool(node.args)


def _assigned(tree: ast.AST) -> Iterator[tuple[str, ast.expr]]:
    """Yield the names of a module that an expression is assigned to."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    yield target.id, node.value
                elif isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                    yield from (
                        (name.id, value)
                        for name, value in zip(target.elts, node.value.elts, strict=False)
                        if isinstance(name, ast.Name)
                    )
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
            yield node.target.id, node.value


def _table_places(tree: ast.AST) -> Iterator[ast.expr]:
    """Yield what is looked into, gone through, or taken as characters to strip."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare):
            pairs = zip(node.ops, node.comparators, strict=True)
            yield from (value for op, value in pairs if isinstance(op, ast.In | ast.NotIn))
        elif isinstance(node, ast.For | ast.comprehension):
            yield node.iter
        elif isinstance(node, ast.Call):
            name = getattr(node.func, "attr", None) or getattr(node.func, "id", "")
            if name in TABLE_CALLS | TABLE_METHODS:
                yield from node.args[: 2 if name == "map" else 1]


def _table_names(tree: ast.AST) -> Iterator[str]:
    return (node.id for node in _table_places(tree) if isinstance(node, ast.Name) and node.id.isupper())


def _table_arguments(tree: ast.AST) -> Iterator[Text]:
    return (node for node in _table_places(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str))
