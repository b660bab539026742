"""Stored articles are looked at again: by a changed row, by their age; and what that costs."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from nights.cities import ErheSpider, YiheSpider
from nights.days import asked_on, live
from nights.laboratory import laboratory
from nights.web import Web, article

COLUMN = YiheSpider.columns[0]
LOOKED_AT = (1, 2, 4, 23)
"""Days from one night to the next, if there is one 1, 3, 7 and 30 days after the first."""


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
