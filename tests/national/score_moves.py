"""Scores what is made of sites that moved: ``python tests/national/score_moves.py fourth_hand_moves``, of any hand.

Prints figures alone, so that moves which the rules must not know can be scored by it; of the first hand's also what is
wrong.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from importlib import import_module
from pathlib import Path
from typing import Literal, NamedTuple, Protocol
from urllib.parse import parse_qsl, urljoin

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from national.sample_site import NationalSite
from sample.site import SamplePage

from crawler.charset.decode import decode
from crawler.dedupe import url_key
from crawler.discover.healing import Healed, Healing, Step
from crawler.discover.heirs import DOUBTS, Lost
from crawler.found import FoundColumn
from crawler.items import Row

PERMANENT = (301, 308)
REDIRECTS = 3

Expected = Literal["adopted", "proposed", "moved", "nobody"]


class Move(Protocol):
    """A site before and after, as the hands make them."""

    name: str
    before: NationalSite
    after: NationalSite
    expected: Expected
    columns: tuple[str, ...]
    """Names, before, of the columns that are no longer where they were."""
    portal: str | None


class Scored(NamedTuple):
    """What was made of a move."""

    outcome: Expected
    right: int
    """Columns adopted at an address where the truth has them."""
    wrong: int
    """Columns adopted elsewhere, or although they should not be."""
    requests: int
    healed: Healed


def asked(site: NationalSite, step: Step, url: str) -> SamplePage | None:
    """Return what a site answers to one request, redirects not followed."""
    parts = url.partition("#")[0].partition("?")
    given = dict(parse_qsl(parts[2], keep_blank_values=True)) | dict(parse_qsl(step.form or "", keep_blank_values=True))
    return site.answer("GET" if step.form is None else "POST", parts[0], given)


def answered(site: NationalSite, step: Step) -> tuple[SamplePage | None, str]:
    """Return what a site answers after redirects, and the address that answered."""
    url = step.url
    for _ in range(REDIRECTS):
        page = asked(site, step, url)
        if page is None or page.status >= 400 or not page.location:
            return (page if page and page.status < 400 else None), url
        url = urljoin(url, page.location)
    return None, url


def heal(move: Move) -> tuple[Healed, int]:
    """Look for what a move has lost, without a network."""
    columns = [
        FoundColumn(f"c{number}", one.name, one.url, one.kind, "auto") for number, one in enumerate(move.before.wanted)
    ]
    lost = [
        Lost(column, [Row(row.url, row.title, row.day) for row in one.articles])
        for column, one in zip(columns, move.before.wanted, strict=True)
        if one.name in move.columns
    ]
    alive = [column.url for column in columns if column.name not in move.columns]
    healing = Healing(move.before.agency, move.before.home, lost, alive=alive, portal=move.portal)
    waiting, homes = healing.begin(), {move.before.home}
    while waiting and not healing.is_over:
        step = waiting.pop(0)
        page = asked(move.after, step, step.url) if step.url in homes else None
        if page and page.location and page.status < 400:
            target = urljoin(step.url, page.location)
            homes.add(target)
            waiting += healing.redirected(step, target, is_permanent=page.status in PERMANENT)
            continue
        page, at = answered(move.after, step)
        if page is None:
            waiting += healing.miss(step, is_gone=True)
        else:
            waiting += healing.take(step, decode(page.body, page.content_type).text, at)
    return healing.result(), healing.requests


def scored(move: Move) -> Scored:
    """Return what was made of a move, held against its truth."""
    healed, requests = heal(move)
    truth = defaultdict(set)
    for one in move.after.wanted:
        truth[one.name] |= {url_key(url) for url in (one.url, *one.also)}
    right = sum(url_key(heir.url) in truth[heir.lost.column.name] for heir in healed.moved)
    wrong = len(healed.moved) - right
    if move.expected in ("proposed", "nobody"):
        right, wrong = 0, len(healed.moved)
    return Scored(outcome(move, healed), right, wrong, requests, healed)


def outcome(move: Move, healed: Healed) -> Expected:
    """Return what a search has come to, in a word."""
    if healed.moved and not healed.proposed and not healed.nobody:
        return "adopted" if host(healed.home) == host(move.before.home) else "moved"
    return "proposed" if healed.moved or healed.proposed or healed.new_home else "nobody"


def kinds(healed: Healed) -> set[str]:
    """Return what sort of thing was made of a move, to be counted."""
    told = {name for name in ("new_home", "strange", "moved", "proposed", "nobody") if getattr(healed, name)}
    for heir in healed.proposed:
        told |= {rule.name for rule in DOUBTS.all(heir)}
    return told


def host(url: str) -> str:
    """Return the host of an address."""
    return url_key(url).partition("/")[0]


def main(hand: str, *names: str) -> None:
    """Print the figures of a hand."""
    moves = [move for move in import_module(f"national.{hand}").MOVES if not names or move.name in names]
    results = [(move, scored(move)) for move in moves]
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for move, one in results:
        found[move.expected][one.outcome] += 1
    for expected, counts in found.items():
        print(f"{expected:9} {counts[expected]} of {counts.total()}", dict(counts))
    for move, one in results:
        if one.outcome != move.expected:
            found[f"{move.expected} missed, of which"].update(kinds(one.healed))
    for expected in [name for name in found if name.endswith("which")]:
        print(expected, dict(found[expected]))
    lost = sum(len(move.columns) for move, _ in results if move.expected in ("adopted", "moved"))
    print("columns adopted", sum(one.right for _, one in results), "of", lost)
    print("wrong adoptions", sum(one.wrong for _, one in results))
    print("most requests", max(one.requests for _, one in results))
    if hand.startswith("first_hand"):
        for move, one in results:
            if move.expected != one.outcome or one.wrong:
                tell(move, one)


def tell(move: Move, one: Scored) -> None:
    """Print what was made of a move."""
    print(f"{move.name}: {move.expected}, found {one.outcome} at {one.healed.home}, {one.requests} requests")
    for heir in (*one.healed.moved, *one.healed.proposed):
        print(f"    {heir.lost.column.name} -> {heir.names} {heir.url} {heir.agreement} {heir.doubts}")
    print("    nobody", [lost.column.name for lost in one.healed.nobody], one.healed.strange)


if __name__ == "__main__":
    main(*sys.argv[1:])
