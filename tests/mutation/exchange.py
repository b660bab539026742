"""Changes inside functions, tried in forks of one process that has imported and collected everything.

A function that nothing has called until then has left nothing behind: to exchange its code is the same as to import the
changed file anew. Whatever else changes, a constant, a pattern, a default, a function that modules call as they are
imported, is tried by a process that imports the program itself.
"""

from __future__ import annotations

import gc
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import zip_longest
from types import CodeType, FunctionType

import pytest

from mutation.drawing import Mutation
from mutation.population import ROOT, Site
from mutation.recording import Record, mask

Place = tuple[str, str, int]
"""File, name and first line of a function."""


def is_exchangeable(site: Site, record: Record) -> bool:
    """Tell whether a change is in a function that nothing calls while modules are imported."""
    first, last = site.statement
    return site.function is not None and not record.imports.get(site.path, 0) & mask(range(first, last + 1))


class Collected:
    """A plugin of pytest that, in place of running what is collected, hands itself to a function."""

    def __init__(self, use: Callable[[Collected], None]) -> None:
        self._use = use
        self.items: dict[str, pytest.Item] = {}
        self.functions: dict[Place, list[FunctionType]] = defaultdict(list)

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Look for the tests and the functions that there are now."""
        self.items = {item.nodeid: item for item in session.items}
        for one in gc.get_objects():
            if isinstance(one, FunctionType):
                self.functions[_place(one.__code__)].append(one)
        gc.freeze()
        session.config.pluginmanager.unregister(name="terminalreporter")  # forks would print by it
        self._use(self)
        return True

    def exchanged(self, mutation: Mutation) -> list[tuple[FunctionType, CodeType]]:
        """Return a changed function, wherever it is held, with its new code.

        :raises LookupError: if it is held nowhere: no file of tests imports it
        """
        compiled = compile(mutation.tree(), str(ROOT / mutation.site.path), "exec")
        codes = [code for code in _codes(compiled) if code.co_qualname == mutation.site.function]
        found = [(function, code) for code in codes for function in self.functions[_place(code)]]
        if not found:
            raise LookupError(f"no file of tests imports {mutation.site.path}")
        return found

    def run(self, tests: Sequence[str], plugin: object) -> None:
        """Run some tests."""
        items = [self.items[test] for test in tests]
        items[0].config.pluginmanager.register(plugin)
        for item, following in zip_longest(items, items[1:]):
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)


def _place(code: CodeType) -> Place:
    return code.co_filename, code.co_qualname, code.co_firstlineno


def _codes(code: CodeType) -> Iterator[CodeType]:
    """Yield a piece of code and all inside it."""
    yield code
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            yield from _codes(inner)
