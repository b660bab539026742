"""The life of an address over many nights: when it is asked again, when it is gone, and what that costs."""

from __future__ import annotations

from itertools import pairwise

import pytest
from nights import answers as a
from nights.cities import YiheSpider
from nights.days import asked_on, live
from nights.faults import some
from nights.laboratory import laboratory
from nights.web import Reply, Web

COLUMN = YiheSpider.columns[0]
HOURS = 1 / 24

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
        second = next(n for n, two in enumerate(pairwise(order)) if all(one.status == 403 for one in two)) + 1
        between = order[second + 1]
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
