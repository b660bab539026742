"""Print sets of rules, tell what each rule is worth, and fit weights. Weights are changed by hand, but for those of names.

python tests/scoring --list             every set: rule, weight, what it says, where it stands
python tests/scoring gap --off          the figures with and without each rule of a set, halves apart; no set: of all
python tests/scoring gap --drop         rules that can go together; each alone may seem idle because another covers for it
python tests/scoring gap --fit          a search for better weights on the tuned half; both halves are reported
python tests/scoring mentions CORPUS    fits what speaks for names on a tagged text, and writes crawler/text/name_model.json
python tests/scoring interviews first 500 seed [--misses]   how much is read of the pages that a maker of interviews invents
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]
sys.path[:1] = [str(ROOT), str(ROOT / "tests")]
os.environ["SCRAPY_SETTINGS_MODULE"] = "crawler.settings"

from accuracy.halves import TUNED, UNSEEN, half  # noqa: E402
from scoring import explained, forms, headed, interviews, mentions, named, narratives, speakers, titled, turned  # noqa: E402
from scoring.fitting import dropped, fitted, without_each  # noqa: E402
from scoring.measures import Figures, measure_of, of_half, worth  # noqa: E402

import crawler.dedupe.relationship  # noqa: E402 (loading it declares its sets)
import crawler.mirror.residue  # noqa: E402 (likewise)
import crawler.reading  # noqa: E402, F401 (likewise)
from crawler.scoring import SETS, RuleSet  # noqa: E402

REGRESSED = {
    "explains": explained,
    "form": forms,
    "kicker": headed,
    "narrative": narratives,
    "names": named,
    "said": speakers,
    "subtitle": headed,
    "title": titled,
    "turns": turned,
}
"""What fits a set by a regression."""


def main() -> None:
    """Print what was asked for."""
    if sys.argv[1:2] == ["interviews"]:
        tell_interviews(sys.argv[2:])
        return
    if sys.argv[1:2] == ["mentions"]:
        mentions.write(*mentions.fit(Path(sys.argv[2])))
        return
    options = _options()
    if options.set is None:
        for name in sorted(SETS):
            print(f"{name}\n" + "\n".join(f"  {line}" for line in told(SETS[name])) + "\n")
            if options.off:
                tell_worth(SETS[name])
        return
    if options.set not in SETS:
        raise SystemExit(f"no set {options.set!r}; there are: {', '.join(sorted(SETS))}")
    rules = SETS[options.set]
    if options.off:
        tell_worth(rules)
    if options.drop:
        measure = measure_of([rule.line for rule in rules.rules.values()])
        print("can go: " + (", ".join(dropped(rules, measure, print)) or "none"))
    if options.fit:
        fit = REGRESSED.get(rules.name)
        tell_regression(rules, fit) if fit else tell_fitting(rules)
    if not (options.off or options.drop or options.fit):
        print(*told(rules), sep="\n")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tests/scoring", description=__doc__)
    parser.formatter_class = argparse.RawTextHelpFormatter
    parser.add_argument("set", nargs="?", help="name of a set")
    parser.add_argument("--list", action="store_true", help="print all sets; so does no argument at all")
    parser.add_argument("--off", action="store_true", help="switch each rule off and measure")
    parser.add_argument("--drop", action="store_true", help="find the rules that can go together")
    parser.add_argument("--fit", action="store_true", help="search better weights")
    return parser.parse_args()


def tell_interviews(arguments: list[str]) -> None:
    """Print what is read of a maker's pages."""
    parser = argparse.ArgumentParser(prog="tests/scoring interviews")
    parser.add_argument("hand", choices=interviews.HANDS)
    parser.add_argument("count", type=int)
    parser.add_argument("seed")
    parser.add_argument("--misses", action="store_true", help="print also what was not right")
    options = parser.parse_args(arguments)
    interviews.tell(options.hand, options.count, options.seed, misses=options.misses)


def told(rules: RuleSet) -> list[str]:  # type: ignore[type-arg]
    """Return a line for each rule of a set."""
    width = max(map(len, rules.rules), default=0)
    return [f"{rule.name:{width}} {rule.weight:+7.2f}  {rule.says}  {rule.line}" for rule in rules.rules.values()]


def tell_worth(rules: RuleSet) -> None:  # type: ignore[type-arg]
    """Print what changes where a rule is switched off; a rule that changes nothing unseen is worth nothing."""
    measure = measure_of([rule.line for rule in rules.rules.values()])
    whole = measure()
    print(_halves(whole, "all rules"))
    for name, figures in without_each(rules, measure):
        if figures is None:
            print(f"\nwithout {name}: nothing is decided")
            continue
        print(f"\n{_halves(figures, f'without {name}')}")
        for figure, before in whole.items():
            after = figures.get(figure)
            if after != before:
                print(f"  {figure}: {before.told} → {after.told if after else 'nothing to count'}", flush=True)


def tell_regression(rules: RuleSet, fit: ModuleType) -> None:  # type: ignore[type-arg]
    """Print the weights of a regression on pages that are opened, and what they tell wrongly.

    Before that, what each half of the styles says to weights that were fitted on the other one.
    """
    found = fit.cases()
    sets = getattr(fit, "SETS", (rules,))
    for side, other in ((TUNED, UNSEEN), (UNSEEN, TUNED)):
        with weighing(sets, fit.fitted([case for case in found if half(case.page) == side])):
            print(f"fitted on one half, {other}: {fit.told([case for case in found if half(case.page) == other])[0]}")
    weights = fit.fitted(found)
    with weighing(sets, weights):
        figures, faults = fit.told(found)
    print(*(f"  {name} {weight:+g}" for name, weight in weights.items()), sep="\n")
    print(f"  {figures}:")
    print(*(f"  {fault}" for fault in faults), sep="\n")


@contextmanager
def weighing(sets: Iterable[RuleSet], weights: Mapping[str, float]) -> Iterator[None]:  # type: ignore[type-arg]
    """Give the rules of several sets other weights for a while."""
    with ExitStack() as stack:
        for one in sets:
            stack.enter_context(one.weighing({name: weight for name, weight in weights.items() if name in one.rules}))
        yield


def tell_fitting(rules: RuleSet) -> None:  # type: ignore[type-arg]
    """Print the weights that a search finds, and what both halves say to them."""
    measure = measure_of([rule.line for rule in rules.rules.values()])
    print(_halves(measure(), "as it is"))
    weights = fitted(rules, measure, lambda line: print(f"  {line}", flush=True))
    with rules.weighing(weights):
        figures = measure()
    print(_halves(figures, "fitted"))
    print(*(f"  {name} {weight:+g}" for name, weight in weights.items()), sep="\n")
    print(*(f"  {name}: {figure.told}" for name, figure in of_half(figures, UNSEEN).items()), sep="\n")


def _halves(figures: Figures, title: str) -> str:
    return f"{title}: tuned {worth(figures, TUNED):.5f}, unseen {worth(figures, UNSEEN):.5f}"


if __name__ == "__main__":
    main()
