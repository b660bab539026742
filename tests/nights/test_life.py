"""The life of an address over many nights: when it is asked again, when it is gone, and what that costs."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from nights import answers as a
from nights.cities import ErheSpider, YiheSpider
from nights.faults import some
from nights.laboratory import Laboratory, laboratory
from nights.web import Post, Reply, Web, article

COLUMN = YiheSpider.columns[0]
HOURS = 1 / 24
LOOKED_AT = (1, 2, 4, 23)
"""Days from one night to the next, if there is one 1, 3, 7 and 30 days after the first."""

ONE_BAD_ANSWER: dict[str, Reply] = {
    "500": a.status(500),
    "403": a.status(403),
    "404": a.status(404),
    "410": a.status(410),
    "redirect home": a.redirect("/"),
    "redirect off the site": a.redirect("http://www.xinhe.gov.cn/a.html"),
    "maintenance": a.MAINTENANCE,
    "login": a.LOGIN,
    "garbage": a.Answer(a.GARBAGE),
}
DEAD = {
    name: reply for name, reply in ONE_BAD_ANSWER.items() if name in ("500", "403", "404", "redirect home", "login")
}


def asked_on(lab: Laboratory, post: Post, days: list[float]) -> list[float]:
    """Return on which of the nights' days an article was asked."""
    asked = {one.night for one in lab.proxy.log if one.url == post.url}
    return [day for night, day in enumerate(days, 1) if night in asked]


def live(lab: Laboratory, days: list[float]) -> None:
    """Crawl on these days, counted from the first."""
    for before, day in zip([days[0], *days], days, strict=False):
        lab.run(YiheSpider, days=day - before)


@pytest.mark.parametrize("reply", ONE_BAD_ANSWER.values(), ids=ONE_BAD_ANSWER)
def test_after_one_bad_answer_the_next_run_asks_again_whatever_the_time_and_without_a_budget(reply: Reply) -> None:
    web = Web().city(YiheSpider, 26)
    with laboratory(web) as lab:
        web.lay_articles(reply)
        lab.run(YiheSpider)
        web.heal()
        night = lab.run(YiheSpider, days=2 * HOURS)
        assert set(night.articles()) == set(web.posts)
        assert len(lab.records()) == 26


@pytest.mark.parametrize(
    "reply",
    [a.status(500), a.status(403), a.NOT_FOUND, a.Answer(reset=True)],
    ids=["500", "403", "not found with 200", "reset"],
)
def test_who_fails_again_waits_longer_each_time_up_to_thirty_days(reply: Reply) -> None:
    web = Web().city(YiheSpider, 3)
    post = web.of()[0]
    days: list[float] = [0, 1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 32, 33, 61, 62, 63, 91, 92]
    with laboratory(web, RETRY_TIMES=0) as lab:
        web.lay(post.url, reply)
        live(lab, days)
        assert asked_on(lab, post, days) == [0, 1, 2, 4, 8, 16, 32, 62, 92]
        web.heal()
        lab.run(YiheSpider, days=31)
        assert lab.record_of(post.url), "it is never given up"


def test_repeated_retries_come_last_and_are_twenty_at_most() -> None:
    web = Web().city(YiheSpider, 30)
    dead = list(web.posts)
    with laboratory(web, RETRY_TIMES=0) as lab:
        web.lay(dead, a.status(500))
        assert len(set(lab.run(YiheSpider).articles())) == 30
        assert len(set(lab.run(YiheSpider).articles())) == 30, "the first retry has no budget"
        for number in range(3):
            new = web.publish(COLUMN)
            asked = lab.run(YiheSpider).articles()
            assert lab.record_of(new.url), f"night {number + 3}"
            assert len(set(asked) & set(dead)) <= 20
            assert asked[0] == new.url, "what is new comes first"


@pytest.mark.parametrize("reply", list(DEAD.values()), ids=list(DEAD))
def test_dead_and_forbidden_articles_never_starve_the_others(reply: Reply) -> None:
    web = Web().city(YiheSpider, 34)
    dead = list(web.posts)[2:32]
    with laboratory(web, RETRY_TIMES=0) as lab:
        for night in range(4):
            web.heal()
            new = web.publish(COLUMN)
            web.lay(dead, reply)
            lab.run(YiheSpider)
            assert lab.record_of(new.url), f"night {night + 1}"
        assert len(lab.records()) == 4 + 4


def test_a_host_that_answers_for_its_list_is_asked_on_after_two_refusals() -> None:
    web = Web().city(YiheSpider, 8)
    with laboratory(web) as lab:
        web.lay_articles(a.status(403), web.of()[:6])
        lab.run(YiheSpider)
        order = [one for one in lab.proxy.log if "robots" not in one.url]
        wrong = [n for n, one in enumerate(order) if one.status == 403]
        between = order[wrong[1] + 1]
        assert "/content/" not in between.url or between.status == 200, "an address that answered before, or the next"
        assert len(lab.records()) == 2
        assert set(lab.proxy.asked("/content/")) == set(web.posts)


@pytest.mark.parametrize("number", [404, 410])
@pytest.mark.parametrize("listed", [True, False])
def test_an_article_is_gone_after_three_runs_a_day_apart_and_not_before(number: int, listed: bool) -> None:
    web = Web().city(YiheSpider, 4)
    post = web.of()[1]
    with laboratory(web) as lab:
        lab.run(YiheSpider)
        post.listed = listed
        web.lay(post.url, a.status(number))
        met = 0
        for _ in range(36):
            met += post.url in lab.run(YiheSpider).articles()
            record = lab.record_of(post.url)
            assert record
            assert (record["status"] == "gone") == (met >= 3), f"after {met} runs that met it"
            if met >= 3:
                break
        assert lab.state_of(post.url) == "gone", "it was never found out"
        assert len(lab.records()) == 4


def test_two_hours_are_no_day() -> None:
    web = Web().city(YiheSpider, 4)
    post = web.of()[1]
    with laboratory(web) as lab:
        lab.run(YiheSpider)
        web.lay(post.url, a.status(404))
        for _ in range(6):
            lab.run(YiheSpider, days=2 * HOURS, full="1")
        record = lab.record_of(post.url)
        assert record
        assert record["status"] == "live"


def test_an_article_that_comes_back_is_live_again() -> None:
    web = Web().city(YiheSpider, 4)
    post = web.of()[1]
    with laboratory(web) as lab:
        lab.run(YiheSpider)
        web.lay(post.url, a.status(404))
        for _ in range(4):
            lab.run(YiheSpider, full="1")
        web.heal()
        for days in (1, 31):
            lab.run(YiheSpider, days=days)
        record = lab.record_of(post.url)
        assert record
        assert (record["status"], lab.state_of(post.url)) == ("live", "stored")


def test_a_host_that_is_sick_makes_no_article_gone() -> None:
    web = Web().city(YiheSpider, 6)
    with laboratory(web) as lab:
        lab.run(YiheSpider)
        for _ in range(4):
            web.lay_articles(a.status(404), some(web, 1))
            web.lay_lists(a.status(503))
            lab.run(YiheSpider, full="1")
        assert {record["status"] for record in lab.records().values()} == {"live"}


@pytest.mark.parametrize("change", ["title", "date", "path"])
def test_a_changed_row_asks_again(change: str) -> None:
    web = Web().city(YiheSpider, 4)
    post = web.of()[1]
    with laboratory(web) as lab:
        lab.run(YiheSpider)
        for days in (*LOOKED_AT, 5):
            lab.run(YiheSpider, days=days)
        old = post.url
        if change == "title":
            post.title += "（更正）"
        elif change == "date":
            post.day = post.day.replace(month=9)
        else:
            del web.posts[post.url]
            post.path = f"content/mpost_{1_000_000 + post.number}.html"
            web.posts[post.url] = post
        post.paragraphs = ["更正：以本次公布为准。", *post.paragraphs]
        night = lab.run(YiheSpider, days=0.3)
        assert night.articles() == [post.url]
        record = lab.record_of(old)
        assert record
        assert (record["title"], record["revision"]) == (post.title, 2)
        assert lab.run(YiheSpider, days=0.3).articles() == [], "once"


@pytest.mark.parametrize("validators", [True, False])
def test_recent_articles_are_looked_at_again_four_times(validators: bool) -> None:
    web = Web(validators=validators).city(YiheSpider, 3)
    days: list[float] = [0, 0.5, 1, 2, 3, 4, 6, 7, 8, 20, 29, 30, 31, 45, 60, 61, 90]
    with laboratory(web) as lab:
        live(lab, days)
        for post in web.of():
            assert asked_on(lab, post, days) == [0, 1, 3, 7, 30]
        again = [one for one in lab.proxy.log if "/content/" in one.url and one.night > 1]
        assert {one.conditional for one in again} == {validators}
        assert {one.status for one in again} == ({304} if validators else {200})
        assert {record["revision"] for record in lab.records().values()} == {1}


@pytest.mark.parametrize("day", [1, 2, 5, 12])
def test_a_revision_is_found_without_full(day: int) -> None:
    web = Web().city(YiheSpider, 3)
    post = web.of()[0]
    with laboratory(web) as lab:
        lab.run(YiheSpider)
        post.paragraphs = [*post.paragraphs, "附：修订后的名单。"]
        for days in (day, 3, 4, 30):
            lab.run(YiheSpider, days=days)
        record = lab.record_of(post.url)
        assert record
        assert "修订后" in record["body"]
        assert record["revision"] == 2


def test_a_day_without_anything_due_costs_six_requests() -> None:
    web = Web(per_page=5).city(ErheSpider, 15)
    with laboratory(web) as lab:
        lab.run(ErheSpider)
        for days in (*LOOKED_AT, 5):
            night = lab.run(ErheSpider, days=days)
        assert night.state == "quiet"
        assert len(night.asked) <= 6


def test_a_whole_walk_comes_every_thirty_days_at_most_and_is_named() -> None:
    web = Web(per_page=3).city(YiheSpider, 24)
    days: list[float] = [0, 1, 10, 20, 29, 31, 40, 50, 59, 62]
    walked: list[float] = []
    with laboratory(web) as lab:
        for before, day in zip([0, *days], days, strict=False):
            night = lab.run(YiheSpider, days=day - before)
            if night.requests("index_8.html"):
                walked.append(day)
                assert day == 0 or re.search("whole|walk", night.said, re.IGNORECASE), night.said
    assert walked[0] == 0
    assert all(later - earlier >= 30 for earlier, later in pairwise(walked))


def test_a_text_under_another_row_title_leaves_the_stored_one() -> None:
    web = Web().city(YiheSpider, 3)
    post = web.of()[0]
    with laboratory(web) as lab:
        lab.run(YiheSpider)
        before = lab.record_of(post.url)
        other = web.publish(COLUMN, 400)
        web.lay(post.url, article(other))
        lab.run(YiheSpider)
        after = lab.record_of(post.url)
        assert before
        assert after
        assert (after["title"], after["body"], after["revision"]) == (before["title"], before["body"], 1)
