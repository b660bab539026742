"""Which changes are tried: drawn by a seed, from every file as many as from any other."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from mutation.population import Choice, Module, Site

BOUNDS = Path(__file__).with_name("bounds.txt")


@dataclass(frozen=True)
class Mutation:
    """One change that is tried."""

    module: Module
    site: Site
    choice: Choice

    @property
    def told(self) -> str:
        """The change in words."""
        return f"{self.site.path}:{self.site.line} {self.site.kind} {self.choice.what}"

    def tree(self) -> ast.Module:
        """Return the changed module."""
        return self.module.changed(self.site, self.choice)


def exempt(text: str) -> set[tuple[str, str]]:
    """Read the bounds of time and memory: ``path:NAME # reason``, one a line."""
    found = set()
    for line in text.splitlines():
        entry, _, reason = (part.strip() for part in line.partition("#"))
        if entry:
            path, _, name = entry.partition(":")
            if not (reason and name):
                raise SystemExit(f"bounds.txt: “{line}” is not “path:NAME # reason”")
            found.add((path, name))
    return found


def without_bounds(sites: Iterable[Site], bounds: set[tuple[str, str]]) -> list[Site]:
    """Return what is no bound of time or memory."""
    return [site for site in sites if (site.path, site.name) not in bounds]


def unknown_bounds(modules: Iterable[Module], bounds: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """Return the entries that name nothing, of files that are there."""
    modules = list(modules)
    named = {(site.path, site.name) for module in modules for site in module.sites}
    paths = {module.path for module in modules}
    return {entry for entry in bounds if entry[0] in paths and entry not in named}


def drawn(modules: Sequence[Module], bounds: set[tuple[str, str]], seed: int, count: int | None) -> list[Mutation]:
    """Draw changes, every file's turn coming as often as any other's while it has some left.

    :param count: how many; None takes all, in the order of the files
    """
    random = Random(seed)
    of_file = {module.path: _of_module(module, bounds, seed, shuffled=count is not None) for module in modules}
    if count is None:
        return [mutation for mutations in of_file.values() for mutation in mutations]
    found: list[Mutation] = []
    turn = sorted(of_file)
    random.shuffle(turn)
    while turn and len(found) < count:
        for path in list(turn):
            if (mutation := next(of_file[path], None)) is None:
                turn.remove(path)
            elif len(found) < count:
                found.append(mutation)
    return found


def _of_module(module: Module, bounds: set[tuple[str, str]], seed: int, *, shuffled: bool) -> Iterator[Mutation]:
    """Yield the changes of one file that make another program which compiles."""
    random = Random(f"{seed} {module.path}")
    sites = without_bounds(module.sites, bounds)
    if shuffled:
        random.shuffle(sites)
    for site in sites:
        mutation = Mutation(module, site, random.choice(site.choices))
        if is_another_program(mutation):
            yield mutation


def is_another_program(mutation: Mutation) -> bool:
    """Tell whether the change compiles, also as a pattern, and leaves another program."""
    tree, node = mutation.tree(), mutation.choice.node
    try:
        compile(tree, mutation.site.path, "exec")
        if mutation.site.kind == "regex alternative" and isinstance(node, ast.Constant) and _is_whole(node):
            re.compile(str(node.value))
    except (SyntaxError, ValueError, re.error):
        return False
    return ast.dump(tree) != ast.dump(mutation.module.tree)


def _is_whole(node: ast.Constant) -> bool:
    """Tell a pattern that stands by itself from a piece of one: its brackets are closed."""
    text = re.sub(r"\\.|\[\^?\]?[^\]]*\]", "", str(node.value))
    return text.count("(") == text.count(")")
