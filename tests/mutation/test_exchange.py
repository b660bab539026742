"""A fork in which a function is exchanged tells what a process tells that imports the changed program."""

from __future__ import annotations

import json
import subprocess
import sys

from mutation import population
from mutation.exchange import is_exchangeable
from mutation.population import ROOT
from mutation.recording import Record, mask

BOTH_WAYS = """
import json, sys
from mutation import drawing, population, verdicts
from mutation.recording import Record

path, wanted, tests, others = json.loads(sys.argv[1])
known = Record(dict.fromkeys(tests, 0.1), failing=others)
(module,) = (module for module in population.modules() if module.path == path)
changes = [one for one in drawing.drawn([module], set(), 1, None) if one.told.split(" ", 1)[1] in wanted]
trials = [verdicts.Trial(one, tests, set()) for one in changes]
for way in (verdicts.try_anew, verdicts.try_collected):
    found = {}
    way(trials, known, 2, lambda verdict: found.update({verdict.told.split(' ', 1)[1]: verdict.by}))
    print(json.dumps(found))
"""
PATH = "crawler/text/slugs.py"
TEST = "tests/text/test_slugs.py::test_a_slug_that_is_taken_gets_a_number"
TRIED, LEFT_OUT = (
    [f"{TEST}[taken{case}]" for case in cases] for cases in (("0-gzdt", "1-gzdt"), ("2-gzdt-2", "3-gzdt-3"))
)
VERDICTS = {"condition slug not in taken turned": TRIED[0], "number 2 → 4": None}


def sites(source: str) -> dict[str, population.Site]:
    return {site.name: site for site in population.Module(PATH, source).sites}


def test_what_is_called_as_modules_are_imported_is_not_exchanged() -> None:
    found = sites("N = 3\n\n\ndef f(a):\n    return a + 4\n\n\ndef g(a, b=5):\n    return a\n\n\nM = f(1)\n")
    assert not is_exchangeable(found["N"], Record())
    assert not is_exchangeable(found["g"], Record())
    assert is_exchangeable(found["f"], Record())
    assert not is_exchangeable(found["f"], Record(imports={PATH: mask([5])}))


def test_both_ways_tell_the_same() -> None:
    asked = json.dumps([PATH, list(VERDICTS), TRIED, LEFT_OUT])
    command = [sys.executable, "-c", BOTH_WAYS, asked]
    done = subprocess.run(command, cwd=ROOT / "tests", capture_output=True, text=True, check=True)
    assert [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")] == [VERDICTS, VERDICTS]
