"""Processes for the tests of one change each: forked, so that what is imported from elsewhere is there already."""

from __future__ import annotations

import ast
import importlib
import importlib.abc
import importlib.util
import json
import os
import re
import resource
import selectors
import signal
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import CodeType
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.configuration import set_hypothesis_home_dir

from mutation.population import ROOT, modules
from mutation.recording import folder, is_counted

MEMORY = 4 << 30
"""Bytes that a changed program may take."""

WAITING = 10
"""How many times the time it may work a test may take on the clock."""


def import_others() -> None:
    """Import what program and tests import from elsewhere, and compile their patterns, once for all processes."""
    sys.pycache_prefix, sys.dont_write_bytecode = str(folder() / "bytecode"), False
    own = {path.stem for path in (ROOT / "tests").iterdir()} | {"crawler"}
    for path in [*(ROOT / "crawler").rglob("*.py"), *(ROOT / "tests").rglob("*.py")]:
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module] if isinstance(node, ast.ImportFrom) and node.module else []
            for name in names:
                if name.split(".")[0] not in own and "reactor" not in name:
                    try:
                        importlib.import_module(name)
                    except ImportError:
                        continue
    _compile_patterns()


def _compile_patterns() -> None:
    """Import the rules and forget them: ``re`` keeps their patterns, and to import them again takes half as long."""
    vars(re)["_MAXCACHE"] = 100_000
    before = set(sys.modules)
    sys.path.insert(0, str(ROOT))
    for module in modules():
        importlib.import_module(module.path.removesuffix(".py").removesuffix("/__init__").replace("/", "."))
    for name in set(sys.modules) - before:
        if name.split(".")[0] == "crawler":
            del sys.modules[name]


def prepared() -> None:
    """Make this process one that runs tests: the same every time, and nothing is left behind."""
    os.chdir(ROOT)
    sys.path[:0] = [path for path in (str(ROOT), str(ROOT / "tests")) if path not in sys.path]
    set_hypothesis_home_dir(folder() / "hypothesis")
    settings.register_profile(
        "mutation",
        derandomize=True,
        database=None,
        deadline=None,
        phases=(Phase.explicit, Phase.generate),
        suppress_health_check=list(HealthCheck),
    )
    settings.load_profile("mutation")


def use_folder(path: str) -> None:
    """Let what the tests of this process write lie in a folder of its own."""
    Path(path).mkdir(exist_ok=True)
    os.environ["PYTEST_DEBUG_TEMPROOT"] = path


def arguments(files: Sequence[str]) -> list[str]:
    """Return the arguments of pytest."""
    options = ["-q", "-o", "addopts=", "-p", "no:cacheprovider", "--tb=no", "--no-header", f"--rootdir={ROOT}"]
    return [*options, "--hypothesis-profile=mutation", *files]


def limit(seconds: float) -> None:
    """Let this process die after so many seconds of its own work, however busy the machine is, or of waiting for none."""
    for timer, factor in ((signal.ITIMER_PROF, 1), (signal.ITIMER_REAL, WAITING)):
        signal.setitimer(timer, factor * seconds)


Say = Callable[[dict[str, Any]], None]
"""Tells the process that has started this one something."""


@dataclass
class Ended:
    """What a process has said, and how it ended."""

    number: int
    """Of the task."""
    said: list[dict[str, Any]] = field(default_factory=list)
    signal: int | None = None


@dataclass
class _Process:
    number: int
    pid: int
    pipe: int
    heard: bytes = b""


def run(tasks: Iterable[Callable[[Say], None]], jobs: int) -> Iterator[Ended]:
    """Run tasks in processes of their own, so many at a time; each is given a function to say something with."""
    waiting = iter(enumerate(tasks))
    selector = selectors.DefaultSelector()
    processes: set[int] = set()
    try:
        while True:
            while len(processes) < jobs and (task := next(waiting, None)):
                process = _forked(*task)
                processes.add(process.pid)
                selector.register(process.pipe, selectors.EVENT_READ, process)
            if not processes:
                return
            for key, _ in selector.select():
                process = key.data
                if piece := os.read(process.pipe, 1 << 16):
                    process.heard += piece
                    continue
                selector.unregister(process.pipe)
                os.close(process.pipe)
                status = os.waitpid(process.pid, 0)[1]
                processes.remove(process.pid)
                said = [json.loads(line) for line in process.heard.splitlines()]
                yield Ended(process.number, said, os.WTERMSIG(status) if os.WIFSIGNALED(status) else None)
    finally:
        for pid in processes:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)


def _forked(number: int, task: Callable[[Say], None]) -> _Process:
    """Start a process for a task."""
    reading, writing = os.pipe()
    sys.stdout.flush()
    pid = os.fork()
    if pid:
        os.close(writing)
        return _Process(number, pid, reading)
    for handled in (signal.SIGALRM, signal.SIGPROF, signal.SIGTERM):
        signal.signal(handled, signal.SIG_DFL)
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in range(3):
        os.dup2(nowhere, stream)

    def say(words: dict[str, Any]) -> None:
        os.write(writing, json.dumps(words).encode() + b"\n")

    try:
        task(say)
    except BaseException as error:  # noqa: BLE001 (whatever it is, it is told, and this process ends here)
        say({"error": "".join(traceback.format_exception(error))})
    finally:
        os._exit(0)


class Changed(importlib.abc.MetaPathFinder, importlib.abc.InspectLoader):
    """Loads a changed module in place of the file."""

    def __init__(self, path: str, code: CodeType) -> None:
        self._name = path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        self._path, self._code = path, code

    def find_spec(self, fullname: str, _path: object = None, _target: object = None) -> Any:
        """Answer for the changed module."""
        if fullname != self._name:
            return None
        inside = [str((ROOT / self._path).parent)] if self._path.endswith("__init__.py") else None
        return importlib.util.spec_from_file_location(
            fullname, ROOT / self._path, loader=self, submodule_search_locations=inside
        )

    def get_code(self, _fullname: str) -> CodeType:
        """Return the changed code."""
        return self._code

    def get_source(self, _fullname: str) -> str:
        """Return the text of the file: the change is nowhere written."""
        return (ROOT / self._path).read_text(encoding="utf-8")


class Stopper:
    """A plugin of pytest that runs the tests that may notice a change, the likely ones first, up to the first failure."""

    def __init__(self, tests: Sequence[str], known: set[str], limits: dict[str, float], say: Say) -> None:
        """:param known: all tests of the unchanged program; others come from the change and are run as well
        :param limits: seconds that a test may work
        """
        self._rank = {test: rank for rank, test in enumerate(tests)}
        self._known, self._limits, self._say = known, limits, say

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Choose and order the tests."""
        items[:] = [item for item in items if item.nodeid in self._rank or self._is_new(item.nodeid)]
        items.sort(key=lambda item: self._rank.get(item.nodeid, -1))

    def _is_new(self, test: str) -> bool:
        """Tell a test that the unchanged program does not have: its parameters come from what was changed."""
        return test not in self._known and is_counted(test)

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        """Limit the time of a test: the process dies when it is over."""
        self._say({"start": nodeid})
        limit(self._limits.get(nodeid, max(self._limits.values())))

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """End at the first failure."""
        if report.failed:
            self._say({"failed": report.nodeid})
            os._exit(0)

    def pytest_exception_interact(self, node: pytest.Item | pytest.Collector, call: Any, report: object) -> None:
        """End where a test module cannot be imported because the program raises, or lacks a name; else it is not ours."""
        error = call.excinfo.value.__cause__ or call.excinfo.value  # pytest wraps what an import raises
        paths = [ROOT / frame.filename for frame in traceback.extract_tb(error.__traceback__)]
        lacking = getattr(error, "name", None) or ""
        ours = lacking.startswith("crawler.") or any(path.is_relative_to(ROOT / "crawler") for path in paths)
        if isinstance(report, pytest.CollectReport) and ours:
            self._say({"import error": node.nodeid})
            os._exit(0)
