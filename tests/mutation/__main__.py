"""Change rules of the program one at a time and tell which changes no test notices.

python tests/mutation --seed 7 --count 100
python tests/mutation --only crawler/extract/info.py --all
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
import time
from collections import Counter
from dataclasses import asdict
from pathlib import Path

sys.dont_write_bytecode = True
if not __package__:
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from mutation import drawing, population  # noqa: E402 (the path is set above)


def read_arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="mutation", description=__doc__)
    parser.formatter_class = argparse.RawTextHelpFormatter
    parser.add_argument("--seed", type=int, default=1, help="of the drawing (1)")
    parser.add_argument("--count", type=int, default=100, help="changes that are drawn (100)")
    parser.add_argument("--only", metavar="PATH", help="a file or folder: draw from it alone")
    parser.add_argument("--all", action="store_true", help="try the whole population, best with --only")
    parser.add_argument("--list", action="store_true", help="print the changes, try none")
    parser.add_argument("--jobs", type=int, default=2, help="processes at a time (2)")
    parser.add_argument("--keep", type=Path, metavar="FILE", help="write the results there, as JSON")
    parser.add_argument("--thorough", action="store_true", help="run also the tests that do not execute the change")
    return parser.parse_args()


def chosen(only: str | None) -> list[population.Module]:
    """Return the modules of the population, or those at a path."""
    modules = population.modules()
    if only is None:
        return modules
    path = Path(only).resolve()
    found = [module for module in modules if (population.ROOT / module.path).is_relative_to(path)]
    if not found:
        raise SystemExit(f"{only} is not in the population")
    return found


def tell_population(modules: list[population.Module], bounds: set[tuple[str, str]]) -> None:
    """Print how much there is to change."""
    sites = [site for module in modules for site in drawing.without_bounds(module.sites, bounds)]
    exempt = sum(len(module.sites) for module in modules) - len(sites)
    kinds = Counter(site.kind for site in sites)
    parts = ", ".join(f"{kinds[kind]} {kind}" for kind in population.KINDS)
    print(f"population: {len(sites)} in {len(modules)} files ({parts}); {exempt} bounds exempt", flush=True)


def main() -> None:
    """Draw changes, try them and count."""
    arguments = read_arguments()
    modules = chosen(arguments.only)
    bounds = drawing.exempt(drawing.BOUNDS.read_text(encoding="utf-8"))
    if unknown := drawing.unknown_bounds(modules, bounds):
        raise SystemExit(f"bounds.txt names what is not there: {sorted(unknown)}")
    tell_population(modules, bounds)
    mutations = drawing.drawn(modules, bounds, arguments.seed, None if arguments.all else arguments.count)
    if arguments.list:
        print(*(mutation.told for mutation in mutations), sep="\n")
        return
    try_all(mutations, arguments)


def try_all(mutations: list[drawing.Mutation], arguments: argparse.Namespace) -> None:
    """Try changes and print what becomes of each."""
    from mutation import running, verdicts

    start = time.perf_counter()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("stopped"))  # which ends the processes, too
    running.import_others()
    known = verdicts.recorded(arguments.jobs, lambda line: print(line, flush=True))
    print(f"{len(known.seconds)} tests; {len(known.failing)} skipped or failing ones do not count", flush=True)
    found: list[verdicts.Verdict] = []

    def tell(verdict: verdicts.Verdict) -> None:
        found.append(verdict)
        print(verdict.line, flush=True)

    verdicts.verdicts(mutations, known, arguments.jobs, tell, thorough=arguments.thorough)
    hows = Counter(verdict.how for verdict in found if verdict.how not in ("killed", "survived"))
    apart = "".join(f", {number} by {how}" for how, number in sorted(hows.items()))
    killed = sum(verdict.killed for verdict in found)
    print(f"killed {killed} of {len(found)}{apart} ({time.perf_counter() - start:.0f} s)")
    if arguments.keep:
        text = json.dumps([asdict(verdict) for verdict in found], ensure_ascii=False, indent=1)
        arguments.keep.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
