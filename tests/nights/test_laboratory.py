"""The laboratory itself: what it does is what happens, whatever the crawler makes of it."""

from __future__ import annotations

import time

from nights import answers as a
from nights.cities import ErheSpider, SanheSpider, YiheSpider
from nights.killing import Interruption
from nights.laboratory import START, laboratory
from nights.web import Web

from crawler.clock import utc_now


def test_healthy_nights_store_everything_and_then_ask_lists_alone() -> None:
    web = Web().city(ErheSpider, 4).city(SanheSpider, 3)
    with laboratory(web) as lab:
        first = lab.run_night(ErheSpider, SanheSpider)
        assert {(night.state, night.exit) for night in first.values()} == {("ok", 0)}
        assert {record["url"] for record in lab.records().values()} == set(web.posts)
        for post in web.posts.values():
            record = lab.record_of(post.url)
            assert record
            assert (record["title"], record["body"]) == (post.title, "\n".join(post.paragraphs))
        second = lab.run_night(ErheSpider, SanheSpider, days=0.01)  # before anything is looked at again
        assert {(night.state, night.exit) for night in second.values()} == {("quiet", 0)}
        assert [night.articles() for night in second.values()] == [[], []]
        assert all(one.status in (304, 404) for one in lab.proxy.log if one.night == 2 and "robots" not in one.url)


def test_the_clock_is_moved_between_nights_and_runs_within_them() -> None:
    real = time.monotonic()
    with laboratory(Web().city(YiheSpider, 1)) as lab:
        lab.run(YiheSpider)
        lab.run(YiheSpider, days=30)
        started = [row["started_at"][:10] for row in lab.runs("yihe")]
        assert started == [f"{START:%Y-%m-%d}", "2026-04-01"]
        lab.run(YiheSpider, days=-1)
        assert utc_now()[:10] == "2026-03-31"
    assert time.monotonic() - real < 60, "asyncio's clock is left alone"
    assert utc_now()[:10] != "2026-03-31"


def test_a_crawl_that_is_killed_closes_nothing_and_the_next_takes_up_the_rest() -> None:
    web = Web().city(YiheSpider, 6)
    with laboratory(web) as lab:
        killed = lab.run(YiheSpider, interrupt={"yihe": Interruption(6, kill=True)})
        assert (killed.state, killed.row["ended_at"]) == (None, None)
        assert len(killed.asked) == 6
        assert 0 < len(lab.records()) < 6
        assert lab.run(YiheSpider).state == "ok"
        assert len(lab.records()) == 6


def test_a_crawl_that_is_stopped_closes_its_row() -> None:
    with laboratory(Web().city(YiheSpider, 6)) as lab:
        stopped = lab.run(YiheSpider, interrupt={"yihe": Interruption(5)})
        assert stopped.row["ended_at"]
        assert stopped.state not in ("ok", "quiet")
        assert lab.run(YiheSpider).state in ("ok", "quiet")
        assert len(lab.records()) == 6


def test_faults_reach_the_crawler_as_they_are_and_go_away() -> None:
    web = Web().city(YiheSpider, 2)
    with laboratory(web, RETRY_TIMES=0) as lab:
        for reply, state in ((a.status(503), "down"), (a.status(403), "refused"), (a.status(404), "layout"),
                             (a.Answer(reset=True), "down"), (a.HOME, "layout"), (a.CHALLENGE, "refused")):  # fmt: skip
            web.lay_lists(reply)
            assert lab.run(YiheSpider).state == state
            web.heal()
        web.lay_robots(a.status(403))
        assert lab.run(YiheSpider).state == "refused"
        web.heal()
        assert lab.run(YiheSpider).state == "ok"


def test_bodies_are_cut_as_promised() -> None:
    web = Web().city(YiheSpider, 1)
    [post] = web.posts.values()
    good = web.good(post.url)
    assert len(a.cut_length(good).body) + a.cut_length(good).missing == len(good.body)
    assert a.cut_gzip(good).body.startswith(b"\x1f\x8b")
    assert b"chunked" in (a.cut_chunks(good).raw or b"")
    assert b"<h1" not in a.cut_markup(good).body


def test_conditional_requests_are_answered_with_304() -> None:
    web = Web().city(YiheSpider, 2)
    with laboratory(web) as lab:
        lab.run(YiheSpider)
        lab.run(YiheSpider)
        lists = [one for one in lab.proxy.log if one.night == 2 and one.url.endswith("/gzdt/")]
        assert [(one.status, one.conditional) for one in lists] == [(304, True)]


def test_a_host_without_tls_and_one_without_names() -> None:
    web = Web().city(ErheSpider, 2)
    with laboratory(web, RETRY_TIMES=0) as lab:
        web.no_tls.add("wjj.erhe.gov.cn")
        assert lab.run(ErheSpider).state not in ("ok", "quiet")
        assert [one.url for one in lab.proxy.log if one.status == 0], "the handshake was refused"
        nowhere = {"DNS_RESOLVER": "nights.network.NoNames", "HTTPPROXY_ENABLED": False}
        before = len(lab.proxy.log)
        assert lab.run(ErheSpider, settings=nowhere).state not in ("ok", "quiet")
        assert len(lab.proxy.log) == before
        web.heal()
        assert lab.run(ErheSpider).state == "ok", "names are there again"
