"""A bad night costs nothing, and never passes for a good one: for any sequence of nights.

``NIGHTS_SEQUENCES`` is how many are drawn, the same ones at each run up to a hundred; ``make chaos`` draws more.
``NIGHTS_SHRINK=1`` shrinks one that fails. Both worlds live through the same days; in one of them every night is
healthy, and only those are crawled on which something has changed or is due.
"""

from __future__ import annotations

import os
import sys
import time
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, note, settings
from nights.killing import Interruption
from nights.laboratory import Laboratory, Night, laboratory
from nights.life import ARTICLES, DEAD, PLANS, RECOVERY, SITES, Bad, Plan, Tonight
from nights.test_faults import ADVICE
from nights.web import Web

from crawler.walk.site import SiteSpider

SEQUENCES = int(os.environ.get("NIGHTS_SEQUENCES", "6"))
PHASES = [Phase.explicit, Phase.generate, *([Phase.shrink] if os.environ.get("NIGHTS_SHRINK") else [])]
FREE = {"revision", "archive", "first_seen_at", "last_seen_at"}
"""Fields that tell of the nights, not of the article."""


@dataclass
class Tally:
    """How far the test came."""

    began: float = field(default_factory=time.monotonic)
    sequences: int = 0
    nights: int = 0
    bad: int = 0

    def __str__(self) -> str:
        took = time.monotonic() - self.began
        return (
            f"{self.sequences} sequences, {self.nights} nights of a site, {self.bad} of them bad, in {took:.0f} s, "
            f"{took / max(1, self.nights):.2f} s a night"
        )


def test_any_sequence_of_nights_ends_as_if_all_had_been_healthy(capsys: pytest.CaptureFixture[str]) -> None:
    tally = Tally()

    @settings(
        max_examples=SEQUENCES,
        deadline=None,
        derandomize=SEQUENCES <= 100,
        database=None,
        phases=PHASES,
        report_multiple_bugs=False,
        suppress_health_check=list(HealthCheck),
    )
    @given(PLANS)
    def sequences(plans: list[Plan]) -> None:
        sequence = Sequence(tally)
        try:
            sequence.live(plans)
        except BaseException:
            note("\n".join(sequence.story))
            raise
        tally.sequences += 1

    try:
        sequences()
    finally:
        with capsys.disabled():
            print(f"\nnights: {tally}", file=sys.stderr)  # whichever process of the tests runs it
    assert tally.sequences >= SEQUENCES


class Sequence:
    """Two worlds with the same sites: in one all nights are healthy."""

    def __init__(self, tally: Tally) -> None:
        self.tally = tally
        self.web, self.twin = Web(), Web()
        for site in SITES:
            self.web.city(site, ARTICLES)
            self.twin.city(site, ARTICLES)
        self.number = 300
        self.story: list[str] = []
        self.versions: dict[str, set[str]] = {}
        """All texts that an address has ever held."""
        self.known: set[str] = set()
        """Article addresses asked before tonight."""

    def live(self, plans: list[Plan]) -> None:
        """Live through the plans, then through healthy nights, and compare."""
        with ExitStack() as stack:
            self.lab = stack.enter_context(laboratory(self.web))
            self.reference = stack.enter_context(laboratory(self.twin, beside=self.lab))
            for plan in plans:
                self.night(plan)
            for days in RECOVERY:
                self.night(Plan(days, False, tuple(Tonight() for _ in SITES)))
            self.compare()

    def night(self, plan: Plan) -> None:
        """Let a day pass, crawl both worlds, and look at what was said."""
        self.story.append(str(plan))
        for site, tonight in zip(SITES, plan.tonight, strict=True):
            for change in tonight.changes:
                self.number += 1
                change.apply(self.web, site, self.number)
                change.apply(self.twin, site, self.number)
        for post in self.web.posts.values():
            self.versions.setdefault(post.url, set()).add("".join(post.paragraphs))
        self.web.heal()
        stops = {}
        for site, tonight in zip(SITES, plan.tonight, strict=True):
            if tonight.bad:
                tonight.bad.lay(self.web, site)
            if tonight.end:
                stops[site.name] = Interruption(tonight.at, kill=tonight.end == "kill")
        nights = self.lab.run_night(
            *SITES,
            days=plan.days,
            interrupt=stops,
            settings=patience(plan),
            **({"full": "1"} if plan.full else {}),
        )
        self.tally.nights += len(SITES)
        for site, tonight in zip(SITES, plan.tonight, strict=True):
            told = nights[site.name]
            self.story.append(f"  {site.name}: {told.state}, {len(told.asked)} requests: {told.told.strip()}")
            self.judge(site, tonight, told, stops.get(site.name))
        self.known |= {url for night in nights.values() for url in night.articles()}
        self.untouched()
        if self.reference.night == 0 or plan.days > 2 or any(tonight.changes for tonight in plan.tonight):
            self.reference.run_night(*SITES, days=0)  # on other days a healthy night finds nothing new
            self.tally.nights += len(SITES)

    def judge(self, site: type[SiteSpider], tonight: Tonight, night: Night, stop: Interruption | None) -> None:
        """A bad night says so."""
        if stop and stop.happened:
            self.tally.bad += 1
            assert night.state in ((None, "unknown") if stop.kill else ("stopped",)), f"{site.name}: {night.state}"
            assert stop.kill or night.exit == 7, f"{site.name}: stopped, but exit status {night.exit}"
        elif tonight.bad and must_say(tonight.bad, night, self.known):
            self.tally.bad += 1
            about = f"{site.name}, {tonight.bad}: {night.state}: {night.told.strip()}"
            assert night.state not in ("ok", "quiet", "unknown", None), f"passes for good: {about}"
            assert night.exit, f"exit status 0: {about}"
            assert ADVICE.search(night.told), f"does not say what to do: {about}"
        elif tonight.bad is None:
            assert night.state in ("ok", "quiet"), f"{site.name}: a healthy night is {night.state}: {night.told}"

    def untouched(self) -> None:
        """No record holds anything but a text that its address has held."""
        for record in self.lab.store.articles.records():
            known = {flat(text) for text in self.versions[record["url"]]}
            assert flat(record["body"]) in known, f"{record['url']} holds {record['body'][:60]!r}"

    def compare(self) -> None:
        """The store holds what it would hold had all nights been healthy."""
        gone = {post.url for post in self.web.posts.values() if not post.online}
        ours, theirs = comparable(self.lab, gone), comparable(self.reference, gone)
        here = {post.url for post in self.web.posts.values() if post.online}
        assert here <= theirs.keys(), f"even healthy nights lost {sorted(here - theirs.keys())}"
        assert here <= ours.keys(), f"lost: {sorted(here - ours.keys())}"
        for url in sorted(here):
            free = {"relations"} if ours[url]["exempt"] or theirs[url]["exempt"] else set()
            names = ours[url].keys() - free - {"exempt"}
            differing = {n: (ours[url][n], theirs[url][n]) for n in names if ours[url][n] != theirs[url][n]}
            assert not differing, f"{url} differs: {differing}"
            texts = flat("".join(self.web.posts[url].paragraphs))
            assert flat(ours[url]["body"]) == texts, f"{url} holds an old text"


def must_say(bad: Bad, night: Night, known: set[str]) -> bool:
    """Tell whether what was met tonight is bad enough to be said: by the contract's definition of ``partial``."""
    met = [one for one in night.asked if not one.well]
    if bad.what != "articles":
        return bool(met)
    articles, wrong = set(night.articles()), {one.url for one in met if "/content/" in one.url}
    first = articles - known
    if len(wrong & first) >= 3 and len(wrong & first) > len(first) / 5:
        return True
    return len(wrong) >= 3 and wrong == articles and bad.kind not in DEAD


def patience(plan: Plan) -> dict[str, Any]:
    """Wait only briefly for a site that never answers."""
    silent = any(tonight.bad and tonight.bad.kind == "silent" for tonight in plan.tonight)
    return {"DOWNLOAD_TIMEOUT": 0.15, "RETRY_TIMES": 0} if silent else {}


def comparable(lab: Laboratory, gone: set[str]) -> dict[str, dict[str, Any]]:
    """Return what must be equal of every record, columns in any order.

    An article that is tied to a withdrawn one is marked ``exempt``: which original it is given may hang on that.
    """
    records = list(lab.store.articles.records())
    exempt = {record["id"] for record in records if record["url"] in gone}
    compared = {}
    for record in records:
        one = {name: value for name, value in record.items() if name not in FREE}
        one |= {"relations": sorted(map(str, record["relations"])), "columns": sorted(record["columns"])}
        one["exempt"] = any(tie["id"] in exempt for tie in record["relations"])
        compared[record["url"]] = one
    return compared


def flat(text: str) -> str:
    """Return a text without its lines and blanks."""
    return "".join(text.split())
