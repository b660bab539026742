"""Scores the search for columns on sample sites: ``python tests/national/score.py HAND``, first_hand to seventh_hand.

Prints figures alone, so that sites which the rules must not know can be scored by it.
"""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from urllib.parse import parse_qsl, urljoin, urlsplit

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from national.sample_site import NationalSite, WantedColumn

from crawler.charset.decode import decode
from crawler.dedupe import url_key
from crawler.discover.search import Search
from crawler.found import FoundColumn
from crawler.platforms import PLATFORMS
from crawler.platforms.base import Column, LayoutError

MOST_PAGES = 40
REDIRECTS = 3


@dataclass
class Score:
    """What became of a site."""

    requests: int
    wanted: int
    found: list[tuple[WantedColumn, FoundColumn]]
    missing: list[WantedColumn]
    unwanted: list[FoundColumn]
    """Found, though nobody wants them."""
    others: list[FoundColumn]
    """Found, and neither wanted nor unwanted by the truth."""
    kinds: int
    bureau: bool
    articles: int = 0
    reachable: int = 0
    """Articles of the columns that were found."""
    read: int = 0
    wrong_days: int = 0
    strange: int = 0
    """Rows that are no article of the truth."""
    doubts: list[str] = field(default_factory=list)


def ask(site: NationalSite, url: str, form: str | None = None) -> tuple[str | None, str]:
    """Return what a site answers to a request, after redirects, and the address that answered."""
    for _ in range(REDIRECTS):
        parts = urlsplit(url)
        given = dict(parse_qsl(parts.query, keep_blank_values=True)) | dict(
            parse_qsl(form or "", keep_blank_values=True)
        )
        page = site.answer("GET" if form is None else "POST", url.partition("?")[0].partition("#")[0], given)
        if page is None or page.status >= 400:
            return None, url
        if not page.location:
            return decode(page.body, page.content_type).text, url
        url = urljoin(url, page.location)
    return None, url


def search(site: NationalSite) -> Search:
    """Drive a search over a site, without a network."""
    running = Search(site.agency, site.home)
    asked = running.begin()
    while asked:
        following = []
        for url in asked:
            text, at = ask(site, url)
            following += running.take(url, text, at) if text is not None else running.miss(url, "answers 404")
        asked = following
    return running


def score(site: NationalSite) -> Score:
    """Search a site, compare with the truth, and walk the lists of wanted columns that were found."""
    running = search(site)
    discovery = running.discovery(site.name, "2026-11-29T00:00:00+00:00")
    truth = {url_key(url): column for column in site.wanted for url in (column.url, *column.also)}
    refused = set(map(url_key, site.unwanted))
    found: dict[str, tuple[WantedColumn, FoundColumn]] = {}
    others = []
    for column in discovery.columns:
        known = truth.get(url_key(column.url))
        if known:
            found.setdefault(known.url, (known, column))
        else:
            others.append(column)
    bureau = running.bureau is not None and (site.bureau is None or url_key(running.bureau) == url_key(site.bureau))
    result = Score(
        requests=discovery.requests,
        wanted=len(site.wanted),
        found=list(found.values()),
        missing=[column for column in site.wanted if column.url not in found],
        unwanted=[column for column in others if url_key(column.url) in refused],
        others=[column for column in others if url_key(column.url) not in refused],
        kinds=sum(known.kind == column.kind for known, column in found.values()),
        bureau=bureau or bool(found),
        doubts=discovery.doubts,
    )
    for known, column in found.values():
        _walk(site, known, column, result)
    result.articles += sum(len(column.articles) for column in result.missing)
    return result


def _walk(site: NationalSite, truth: WantedColumn, found: FoundColumn, result: Score) -> None:
    """Walk a list, and count the articles of the truth that it names and days that are wrong."""
    days = {url_key(one.url): one.day for one in truth.articles}
    named: dict[str, str | None] = {}
    column = Column(slug=found.slug, name=found.name, url=found.url, platform=found.platform, grade="FOUND")
    steps = [PLATFORMS[column.platform].first(column)]
    for _ in range(MOST_PAGES):
        if not steps:
            break
        url, walk = steps.pop(0)
        text, at = ask(site, url, walk.form)
        if text is None:
            continue
        try:
            page = PLATFORMS[walk.column.platform].read(text, at, walk)
        except LayoutError:
            continue
        fresh = {url_key(row.url): row.date for row in page.rows if url_key(row.url) not in named}
        named |= fresh
        if fresh or page.again or not page.rows:
            steps += page.following
    result.articles += len(days)
    result.reachable += len(days)
    result.read += len(days.keys() & named.keys())
    result.wrong_days += sum(named[key] is not None and named[key] != day for key, day in days.items() if key in named)
    result.strange += len(named.keys() - days.keys())


def total(scores: list[Score]) -> dict[str, float]:
    """Return the figures of some sites together."""
    count: Counter[str] = Counter()
    for one in scores:
        count.update(
            wanted=one.wanted, found=len(one.found), unwanted=len(one.unwanted), others=len(one.others), kinds=one.kinds,
            requests=one.requests, bureaus=one.bureau, articles=one.articles,
            reachable=one.reachable, read=one.read, days=one.wrong_days,
            strange=one.strange,
        )  # fmt: skip
    listed = max(1, count["found"] + count["unwanted"] + count["others"])
    return {
        "sites": len(scores),
        "wanted columns": count["wanted"],
        "recall": count["found"] / max(1, count["wanted"]),
        "unwanted share": count["unwanted"] / listed,
        "others share": count["others"] / listed,
        "kinds": count["kinds"] / max(1, count["found"]),
        "articles": count["articles"],
        "articles found": count["read"] / max(1, count["articles"]),
        "of those found": count["read"] / max(1, count["reachable"]),
        "wrong days": count["days"],
        "strange rows": count["strange"],
        "most requests": max((one.requests for one in scores), default=0),
        "bureaus found": count["bureaus"] / max(1, len(scores)),
    }


def main(hand: str, *names: str) -> None:
    """Print the figures of a hand; of the first one, and sites by name, what is wrong as well."""
    module = import_module(f"national.{hand}")
    for what in ("SITES", "PORTALS"):
        scores = [(site.name, score(site)) for site in getattr(module, what, ()) if not names or site.name in names]
        if not scores:
            continue
        print(what)
        for name, value in total([one for _, one in scores]).items():
            print(f"  {name:16} {value:.3f}" if isinstance(value, float) else f"  {name:16} {value}")
        if hand == "first_hand":
            for name, one in scores:
                _tell(name, one)


def _tell(name: str, one: Score) -> None:
    wrong = [f"missing {c.name} {c.url}" for c in one.missing]
    wrong += [f"unwanted {c.name} {c.url} {c.evidence}" for c in one.unwanted]
    wrong += [f"other {c.name} {c.url} {c.evidence}" for c in one.others]
    wrong += [f"kind of {c.name}: {c.kind}, not {w.kind}" for w, c in one.found if w.kind != c.kind]
    wrong += [f"{one.read} of {one.articles} articles"] if one.read < one.articles else []
    wrong += [f"{one.wrong_days} wrong days"] if one.wrong_days else []
    if wrong:
        print(f"{name}: {one.requests} requests, {len(one.found)} of {one.wanted}")
        print("\n".join(f"    {line}" for line in (*wrong, *one.doubts)))


if __name__ == "__main__":
    main(*sys.argv[1:])
