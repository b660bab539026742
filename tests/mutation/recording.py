"""Which functions every test calls and how long it takes: written down once for each state of program and tests."""

from __future__ import annotations

import hashlib
import inspect
import json
import os
import sys
import tempfile
import time
from collections.abc import Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

import pytest

from mutation.closure import Closures
from mutation.population import ROOT

FOLDERS = ("lexicon", "text", "extract", "dedupe", "accuracy", "pages", "walk")
"""Folders of tests that have to notice a change, those that are there."""

UNCOUNTED = Path(__file__).with_name("uncounted.txt")

Masks = dict[str, int]
"""File → its lines, one bit each."""


@dataclass
class Record:
    """What the tests of the program as it is do."""

    seconds: dict[str, float] = field(default_factory=dict)
    """Of work, by test; only those that pass."""
    lines: dict[str, Masks] = field(default_factory=dict)
    """By test."""
    imports: Masks = field(default_factory=dict)
    """What is executed as modules are imported."""
    failing: list[str] = field(default_factory=list)


def mask(lines: Iterable[int]) -> int:
    """Return line numbers as bits."""
    bits = 0
    for line in lines:
        bits |= 1 << line
    return bits


def folder() -> Path:
    """Return the folder of records, bytecode and Hypothesis's tables, which all checkouts share."""
    path = Path(tempfile.gettempdir()) / f"mutation-{os.getuid()}"
    path.mkdir(exist_ok=True)
    return path


def test_files() -> list[Path]:
    """Return the files of tests, of all folders that are there."""
    return [path for name in FOLDERS for path in sorted((ROOT / "tests" / name).rglob("test_*.py"))]


def is_counted(test: str) -> bool:
    """Tell whether a test compares a reading with an expectation, over one database."""
    lines = (line.partition("#")[0].strip() for line in UNCOUNTED.read_text(encoding="utf-8").splitlines())
    return "[postgresql" not in test and not any(line and test.startswith(line) for line in lines)


def places(files: list[Path]) -> dict[Path, Path]:
    """Return where the record of each file of tests is, or will be: named by the texts of all that the file imports."""
    closures = Closures(ROOT)
    common = hashlib.sha256(sys.version.encode())
    for path in (ROOT / "tests" / "conftest.py", UNCOUNTED, Path(__file__)):
        common.update(path.read_bytes())
    found = {}
    for path in files:
        one = common.copy()
        for imported in sorted(closures.of([path])):
            one.update(imported.relative_to(ROOT).as_posix().encode() + imported.read_bytes())
        found[path] = folder() / f"{one.hexdigest()[:24]}.json"
    return found


def is_known(place: Path) -> bool:
    """Tell whether a record is there, and what its tests have executed without importing it is as it was."""
    if not place.exists():
        return False
    unimported = json.loads(place.read_text(encoding="utf-8"))["unimported"]
    return all((ROOT / path).is_file() and _digest(ROOT / path) == digest for path, digest in unimported.items())


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def load(paths: Iterator[Path] | list[Path]) -> Record:
    """Put the records of several files of tests together."""
    whole = Record()
    for path in paths:
        one: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        whole.seconds |= one["seconds"]
        whole.failing += one["failing"]
        whole.lines |= {
            test: {name: int(bits, 16) for name, bits in masks.items()} for test, masks in one["lines"].items()
        }
        for name, bits in one["imports"].items():
            whole.imports[name] = whole.imports.get(name, 0) | int(bits, 16)
    return whole


class Recorder:
    """A plugin of pytest that follows every test by itself."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self.failing: set[str] = set()
        self._calls: dict[str, set[CodeType]] = {"": set()}
        """By test; what modules do as they are imported by the empty name."""
        self._caches: list[Any] | None = None

    def follow(self, test: str) -> None:
        """Write down from now on what is called, as a test's: calls alone, as lines would cost twice as much."""
        called = self._calls.setdefault(test, set())

        def trace(frame: FrameType, _event: str, _value: object) -> None:
            called.add(frame.f_code)

        sys.settrace(trace)

    @staticmethod
    def stop() -> None:
        """Write down nothing more."""
        sys.settrace(None)

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Leave out what does not count."""
        items[:] = [item for item in items if is_counted(item.nodeid)]

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        """Follow one test, which finds no results that another test has left."""
        for kept in self.caches():
            kept.cache_clear()
        start = time.process_time()
        self.follow(item.nodeid)
        try:
            return (yield)
        finally:
            self.follow("")
            self.seconds[item.nodeid] = time.process_time() - start

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note what fails, and what is skipped, which shows nothing."""
        if not report.passed:
            self.failing.add(report.nodeid)

    def caches(self) -> list[Any]:
        """Return the caches of the program; what is loaded once, without arguments, is kept (see ``reach``)."""
        if self._caches is None:
            modules = [module for name, module in sys.modules.items() if name.startswith("crawler.")]
            found = {id(one): one for module in modules for one in vars(module).values() if hasattr(one, "cache_clear")}
            self._caches = [one for one in found.values() if inspect.signature(one).parameters]
        return self._caches

    def results(self, paths: Iterable[Path]) -> dict[Path, dict[str, Any]]:
        """Return the record of each file of tests, as JSON."""
        as_hex = {test: {path: f"{bits:x}" for path, bits in _masks(calls)} for test, calls in self._calls.items()}
        imports = as_hex.pop("")
        closures = Closures(ROOT)
        found: dict[Path, dict[str, Any]] = {}
        for path in paths:
            own = f"{path.relative_to(ROOT).as_posix()}::"
            passed = {
                test: round(spent, 4)
                for test, spent in self.seconds.items()
                if test.startswith(own) and test not in self.failing
            }
            executed = {name for test in passed for name in as_hex[test]}
            imported = {one.relative_to(ROOT).as_posix() for one in closures.of([path])}
            found[path] = {
                "seconds": passed,
                "failing": sorted(test for test in self.failing if test.startswith(own)),
                "imports": {name: bits for name, bits in imports.items() if name in imported | executed},
                "lines": {test: as_hex[test] for test in passed},
                "unimported": {name: _digest(ROOT / name) for name in sorted(executed - imported)},
            }
        return found


def _masks(calls: set[CodeType]) -> Iterator[tuple[str, int]]:
    """Yield the files of the program whose code was called, each with its lines."""
    masks: dict[str, int] = {}
    for code in calls:
        if code.co_filename.startswith(f"{ROOT}/crawler/"):
            path = Path(code.co_filename).relative_to(ROOT).as_posix()
            masks[path] = masks.get(path, 0) | _mask(code)
    return iter(masks.items())


@cache
def _mask(code: CodeType) -> int:
    """Return the lines of a function with those of functions inside it; of a module or class its own alone."""
    bits = mask(line for _, _, line in code.co_lines() if line)
    if code.co_flags & inspect.CO_OPTIMIZED:
        for inner in code.co_consts:
            bits |= _mask(inner) if isinstance(inner, CodeType) else 0
    return bits


def record(wanted: Mapping[Path, Path]) -> None:
    """Run files of tests and write down what they execute; called in a process of its own.

    :param wanted: file → place of its record
    """
    from mutation import running

    running.prepared()
    recorder = Recorder()
    recorder.follow("")
    with tempfile.TemporaryDirectory() as scratch:
        running.use_folder(scratch)
        code = pytest.main(running.arguments([str(path) for path in wanted]), plugins=[recorder])
    recorder.stop()
    if code not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED, pytest.ExitCode.NO_TESTS_COLLECTED):
        raise RuntimeError(f"pytest ended with {code!r}")
    for path, result in recorder.results(wanted).items():
        place = wanted[path]
        place.with_suffix(".new").write_text(json.dumps(result), encoding="utf-8")
        place.with_suffix(".new").rename(place)
