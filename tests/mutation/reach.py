"""Which tests can notice a change.

A test that does not execute a changed line cannot, unless it uses what the line has left behind: a constant, or what a
cache holds. Those are followed by their names, through everything that mentions them.
"""

from __future__ import annotations

from mutation.drawing import Mutation
from mutation.naming import ALL, Name, Unit, mentions, read_program, units
from mutation.population import ROOT
from mutation.recording import Masks, Record, mask


class Reach:
    """Who executes and who mentions what."""

    def __init__(self, record: Record) -> None:
        self.record = record
        tests = {test.split("::")[0] for test in record.seconds}
        program = sorted((ROOT / "crawler").rglob("*.py"))
        sources = read_program(ROOT, [*program, *(ROOT / test for test in tests)])
        self.units = [unit for path, source in sources.items() if path not in tests for unit in units(source)]
        self._tests = {test: mentions(sources[test].tree, sources[test]) for test in tests}
        self._kept = self._find_kept()

    def of(self, mutation: Mutation) -> list[str]:
        """Return the tests that can notice a change, the likely and quick ones first."""
        site = mutation.site
        wanted: Masks = {site.path: mask(range(site.statement[0], site.statement[1] + 1))}
        names = {(site.path, name) for name in site.binds}
        if "." in site.name:
            names |= {("", name) for name in site.binds}
        for unit in self.units:
            if unit.path == site.path and unit.lines & wanted[site.path] and self._is_kept(unit):
                names |= unit.gives
        self._follow(wanted, names)
        names.add((site.path, ALL))
        files = {test for test, mentioned in self._tests.items() if mentioned & names}
        found = [test for test in self.record.seconds if test.split("::")[0] in files or self._executes(test, wanted)]
        near = self.near(site.path)
        return sorted(found, key=lambda test: (test.split("::")[0] not in near, self.record.seconds[test], test))

    def near(self, path: str) -> set[str]:
        """Return the files of tests that use a module by its name: they are the likeliest to notice its changes."""
        return {test for test, mentioned in self._tests.items() if any(name[0] == path for name in mentioned)}

    def _find_kept(self) -> set[Unit]:
        """Return what is worked out once, with the functions that take part in it."""
        kept = {unit for unit in self.units if unit.kept}
        new = {unit for unit in kept if unit.lines}
        while new:
            called = {name for unit in new for name in unit.mentions if name[0]}
            new = {unit for unit in self.units if unit not in kept and unit.gives & called}
            kept |= new
        return kept

    def _is_kept(self, unit: Unit) -> bool:
        """Tell whether a unit's value is worked out once, or as modules are imported."""
        return unit in self._kept or bool(self.record.imports.get(unit.path, 0) & unit.lines)

    def _follow(self, wanted: Masks, names: set[Name]) -> None:
        """Add the functions that use one of the names, directly or through other names."""
        used: set[Unit] = set()
        while new := {unit for unit in self.units if unit not in used and unit.mentions & names}:
            used |= new
            for unit in new:
                wanted[unit.path] = wanted.get(unit.path, 0) | unit.lines
                if self._is_kept(unit):
                    names |= unit.gives

    def _executes(self, test: str, wanted: Masks) -> bool:
        lines = self.record.lines[test]
        return any(lines.get(path, 0) & bits for path, bits in wanted.items())
