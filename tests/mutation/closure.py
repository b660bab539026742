"""What a file depends on: the modules that it imports, those that they import, and so on."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path


class Closures:
    """The imports of one checkout, each file being read once."""

    def __init__(self, root: Path) -> None:
        self._roots = (root, root / "tests")
        self._imports: dict[Path, set[Path]] = {}

    def of(self, paths: Iterable[Path]) -> set[Path]:
        """Return files with all of the checkout that they import, also inside functions."""
        found, new = set(), set(paths)
        while new:
            found |= new
            new = {one for path in new for one in self._imported(path)} - found
        return found

    def _imported(self, path: Path) -> set[Path]:
        if path not in self._imports:
            names = set(_names(ast.parse(path.read_text(encoding="utf-8"))))
            self._imports[path] = {found for name in names for found in self._files(name)}
        return self._imports[path]

    def _files(self, name: str) -> Iterator[Path]:
        """Yield the files that are executed when a module is imported: its own and those of the packages around it."""
        parts = name.split(".")
        for root in self._roots:
            for last in range(1, len(parts) + 1):
                folder = root.joinpath(*parts[:last])
                yield from (path for path in (folder.with_suffix(".py"), folder / "__init__.py") if path.is_file())


def _names(tree: ast.Module) -> Iterator[str]:
    """Yield what may be modules among the names that a file imports."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
