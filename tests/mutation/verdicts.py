"""One change each: its tests are run, and the answer is put into words."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from tempfile import TemporaryDirectory
from types import CodeType, FunctionType

import pytest

from mutation import running
from mutation.drawing import Mutation
from mutation.exchange import Collected, is_exchangeable
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


Tell = Callable[[Verdict], None]
Say = running.Say


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


@dataclass(frozen=True)
class Trial:
    """A change, and the tests that can notice it."""

    mutation: Mutation
    tests: list[str]
    near: set[str]
    """Files of tests that name its module."""

    @property
    def stages(self) -> list[list[str]]:
        """The tests of files that are near, and apart from them all others, which mostly need not even be imported."""
        likely = [test for test in self.tests if test.split("::")[0] in self.near]
        others = [test for test in self.tests if test.split("::")[0] not in self.near]
        return [stage for stage in (likely, others) if stage]


def verdicts(mutations: Sequence[Mutation], known: Record, jobs: int, tell: Tell, *, thorough: bool) -> None:
    """Try the changes and tell what becomes of each: first of those that need the program imported anew.

    :param thorough: whether the tests that cannot notice a change are run as well, last
    """
    reach = Reach(known)
    anew, inside = [], []
    for mutation in mutations:
        tests = reach.of(mutation)
        if thorough:
            tests += sorted(known.seconds.keys() - set(tests))
        if tests:
            trials = inside if is_exchangeable(mutation.site, known) else anew
            trials.append(Trial(mutation, tests, reach.near(mutation.site.path)))
        else:
            tell(Verdict(mutation.told, "survived"))
    try_anew(anew, known, jobs, tell)
    try_collected(inside, known, jobs, tell)


def try_anew(trials: Sequence[Trial], known: Record, jobs: int, tell: Tell) -> None:
    """Try changes, each in a process that imports the program and its tests itself."""

    def task(trial: Trial, say: Say) -> None:
        running.prepared()
        running.use_folder(f"{scratch}/{os.getpid()}")
        code = compile(trial.mutation.tree(), trial.mutation.site.path, "exec")
        sys.meta_path.insert(0, running.Changed(trial.mutation.site.path, code))
        for tests in trial.stages:
            running.limit(IMPORTING)
            files = list(dict.fromkeys(test.split("::")[0] for test in tests))
            if (
                pytest.main(running.arguments(files), plugins=[_stopper(tests, known, say)])
                == pytest.ExitCode.USAGE_ERROR
            ):
                say({"import error": "tests/conftest.py"})
                return

    with TemporaryDirectory() as scratch:
        _run(trials, (partial(task, trial) for trial in trials), jobs, tell)


def try_collected(trials: Sequence[Trial], known: Record, jobs: int, tell: Tell) -> None:
    """Try changes inside functions, each in a fork of a process that has collected all tests; that is this one."""

    def task(collected: Collected, trial: Trial, codes: Sequence[tuple[FunctionType, CodeType]], say: Say) -> None:
        running.use_folder(f"{scratch}/{os.getpid()}")
        for function, code in codes:
            function.__code__ = code
        collected.run(trial.tests, _stopper(trial.tests, known, say))

    def use(collected: Collected) -> None:
        tasks = (partial(task, collected, trial, collected.exchanged(trial.mutation)) for trial in trials)
        _run(trials, tasks, jobs, tell)

    if files := sorted({test.split("::")[0] for trial in trials for test in trial.tests}):
        running.prepared()
        with TemporaryDirectory() as scratch:
            code = pytest.main(running.arguments(files), plugins=[Collected(use)])
        if code != pytest.ExitCode.OK:
            raise SystemExit(f"pytest ended with {code!r}")


def _run(trials: Sequence[Trial], tasks: Iterable[Callable[[Say], None]], jobs: int, tell: Tell) -> None:
    for ended in running.run(tasks, jobs):
        trial = trials[ended.number]
        tell(_verdict(trial.mutation.told, len(trial.tests), ended))


def _stopper(tests: Sequence[str], known: Record, say: Say) -> running.Stopper:
    limits = {test: max(LEAST, SLOWER * known.seconds[test]) for test in tests}
    return running.Stopper(tests, {*known.seconds, *known.failing}, limits, say)


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
