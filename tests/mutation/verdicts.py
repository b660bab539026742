"""One change each: its tests are run, and the answer is put into words."""

from __future__ import annotations

import signal
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from mutation import running
from mutation.drawing import Mutation
from mutation.population import ROOT
from mutation.reach import Reach
from mutation.recording import Record, is_known, load, places, record, test_files

SLOWER = 10
"""How many times its own time a test may work before the change counts as noticed."""

LEAST = 10.0
"""Seconds that any test may work."""

TOGETHER = 12
"""Files of tests that are recorded in one process: the program is imported once for all of them."""

IMPORTING = 30
"""Seconds in which program and tests must be imported."""


@dataclass(frozen=True)
class Verdict:
    """What became of a change."""

    told: str
    """The change."""
    how: str
    """``killed``, ``import error``, ``timeout``, ``crash``, or ``survived``."""
    by: str | None = None
    """Test, or file of tests."""
    tests: int = 0
    """That can notice it."""

    @property
    def killed(self) -> bool:
        """Tell whether the change was noticed."""
        return self.how != "survived"

    @property
    def line(self) -> str:
        """The verdict in a line."""
        if not self.killed:
            return f"SURVIVED {self.told}" + ("" if self.tests else " (no test executes it)")
        how = "" if self.how == "killed" else f" ({self.how})"
        return f"killed by {self.by}{how}: {self.told}"


def recorded(jobs: int, tell: Callable[[str], None]) -> Record:
    """Return what the tests of the unchanged program do; run those of which it is not known yet."""
    at = places(test_files())
    new = [(path, place) for path, place in at.items() if not is_known(place)]
    if new:
        tell(f"recording what the tests of {len(new)} files execute …")
    parts = [dict(new[start : start + TOGETHER]) for start in range(0, len(new), TOGETHER)]
    tasks = [lambda _say, part=part: record(part) for part in parts]
    for ended in running.run(tasks, jobs):
        if ended.said or ended.signal:
            names = ", ".join(str(path.relative_to(ROOT)) for path in parts[ended.number])
            raise SystemExit(f"one of {names} cannot be run: {ended.said or ended.signal}")
    return load(list(at.values()))


def verdicts(mutations: Sequence[Mutation], known: Record, jobs: int, *, thorough: bool) -> Iterator[Verdict]:
    """Try the changes and yield what became of each, in their order.

    :param thorough: whether the tests that cannot notice a change are run as well, last
    """
    reach = Reach(known)
    tests = [reach.of(mutation) for mutation in mutations]
    if thorough:
        tests = [[*some, *sorted(known.seconds.keys() - set(some))] for some in tests]
    every = set(known.seconds) | set(known.failing)
    with tempfile.TemporaryDirectory() as scratch:
        numbers = [number for number, some in enumerate(tests) if some]
        stages = {n: _stages(tests[n], reach.near(mutations[n].site.path)) for n in numbers}
        tasks = [
            lambda say, n=n: _try(mutations[n], stages[n], every, known.seconds, f"{scratch}/{n}", say) for n in numbers
        ]
        ready = {n: Verdict(mutations[n].told, "survived") for n in range(len(mutations)) if not tests[n]}
        ended = running.run(tasks, jobs)
        for number in range(len(mutations)):
            while number not in ready:
                one = next(ended)
                n = numbers[one.number]
                ready[n] = _verdict(mutations[n].told, len(tests[n]), one)
            yield ready.pop(number)


def _stages(tests: Sequence[str], near: set[str]) -> list[list[str]]:
    """Part the tests of files that are near a change from all others, which mostly need not even be imported."""
    likely = [test for test in tests if test.split("::")[0] in near]
    return [stage for stage in (likely, [test for test in tests if test.split("::")[0] not in near]) if stage]


def _try(
    mutation: Mutation,
    stages: Sequence[Sequence[str]],
    every: set[str],
    seconds: dict[str, float],
    scratch: str,
    say: Callable[[dict[str, Any]], None],
) -> None:
    """Run the tests of one change, stage by stage; called in a process of its own."""
    running.prepared()
    Path(scratch).mkdir()
    sys.meta_path.insert(0, running.Changed(mutation.site.path, compile(mutation.tree(), mutation.site.path, "exec")))
    for tests in stages:
        running.limit(IMPORTING)
        limits = {test: max(LEAST, SLOWER * seconds[test]) for test in tests}
        plugin = running.Stopper(tests, every, limits, say)
        files = list(dict.fromkeys(test.split("::")[0] for test in tests))
        code = pytest.main(running.arguments(files, scratch), plugins=[plugin])
        if code == pytest.ExitCode.USAGE_ERROR:
            say({"import error": "tests/conftest.py"})
            return


def _verdict(told: str, tests: int, ended: running.Ended) -> Verdict:
    """Put into words what a process has said."""
    last = ended.said[-1] if ended.said else {}
    if ended.signal in (signal.SIGALRM, signal.SIGPROF):
        return Verdict(told, "timeout", last.get("start", "the import"), tests)
    if ended.signal or "error" in last:
        return Verdict(told, "crash", last.get("start", "the import"), tests)
    if "failed" in last:
        return Verdict(told, "killed", last["failed"], tests)
    if "import error" in last:
        return Verdict(told, "import error", last["import error"], tests)
    return Verdict(told, "survived", None, tests)
