"""Where lists end over real sockets: at their end, at a repetition, at what was asked for; bounded in any case."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from nights.answers import Answer, Request, html, redirect
from nights.cities import WuheSpider, YiheSpider
from nights.laboratory import Laboratory
from nights.listed import API, HOST, LIST, disclosed, lay, markup, paged, publish, row, rows, shell
from nights.test_whole_lists import chains
from nights.web import Web

from crawler.walk import lists

NODE = {"id": 101, "name": "通知公告", "children": []}


@pytest.fixture
def web() -> Web:
    return Web(validators=False).city(YiheSpider, 0).city(WuheSpider, 0)


def number_of(request: Request) -> int:
    return int(re.findall(r"(?:page=|index_)(\d+)", request.url)[0])


JSON = {
    "ignores the page": lambda n, entries: {"articles": entries[:10], "total": 25, "offset": 0},
    "ignores the page and tells no offset": lambda n, entries: {"articles": entries[:10], "total": 25},
    "tells no total and begins again": lambda n, entries: {"articles": entries[(n - 1) % 2 * 10 :][:10]},
    "has a total that grows": lambda n, entries: {"articles": entries[n * 10 - 10 : n * 10], "total": n * 10 + 10},
    "promises more than it has": lambda n, entries: {"articles": entries[n * 10 - 10 : n * 10], "total": 900},
    "has a total that grows and repeats": lambda n, entries: {"articles": entries[:10], "total": n * 10 + 10, "offset": n * 10 - 10},
}  # fmt: skip


@pytest.mark.parametrize("kind", JSON)
def test_a_json_list_that_does_not_end(web: Web, lab: Laboratory, kind: str) -> None:
    import json

    entries = disclosed(web, range(1, 26))
    shell(web, NODE)

    def answer(request: Request) -> Answer:
        body = json.dumps(JSON[kind](number_of(request), entries)).encode()
        return Answer(body, content_type="application/json")

    web.lay(lambda url: url.startswith(f"{API}/api/all/101"), answer)
    night = lab.run(WuheSpider)
    assert len(night.requests("/api/")) <= 7
    expected = 10 if "ignores" in kind or "repeats" in kind else 20 if "begins" in kind else 25
    assert len(lab.records()) == expected
    assert (night.state, night.exit) == (("ok", 0) if "begins" in kind else ("layout", 4))
    if "begins" not in kind:
        assert re.search("repeats|is empty", night.told), "with the reason"
        assert chains(lab) == []


def calendar(posts: str) -> Answer:
    return html(markup(posts, pager="<a href='?page=1999'>上月</a>"))


@pytest.mark.parametrize("shows", ["nothing", "the same", "the same, pinned"])
def test_a_calendar_without_end(web: Web, lab: Laboratory, shows: str) -> None:
    posts = publish(web, 4)

    def month(request: Request) -> Answer:
        match = re.search(r"month=(\d+)", request.url)
        n = int(match[1]) if match else 0
        content = rows(posts) if n == 0 or "same" in shows else ""
        return html(markup(content, pager=f"<a href='?month={n - 1}'>上月</a><a href='?month={n + 1}'>下一页</a>"))

    web.lay(lambda url: url.startswith(LIST) and "/content/" not in url, month)
    night = lab.run(YiheSpider)
    assert night.state == "ok", night.told
    assert len(night.requests("month=")) <= 2
    assert len(lab.records()) == 4


@pytest.mark.parametrize(
    ("target", "state"),
    [("", "ok"), ("index.html", "ok"), ("?", "ok"), ("#", "ok"), ("index_2.html", "layout"), ("?page=2", "layout")],
)
def test_a_list_that_links_to_itself(web: Web, lab: Laboratory, target: str, state: str) -> None:
    posts = publish(web, 4)
    web.lay(
        lambda url: url.startswith(LIST) and "/content/" not in url,
        markup(rows(posts), pager=f"<a href='{LIST}{target}'>下一页</a>"),
    )
    night = lab.run(YiheSpider)
    assert night.state == state, night.told
    assert len(night.requests()) <= 4 + 3
    assert chains(lab) == (["gzdt"] if state == "ok" else [])
    assert ("2 are promised" in night.told) == (state == "layout")


def test_pages_that_redirect_to_the_first(web: Web, lab: Laboratory) -> None:
    posts = publish(web, 4)
    lay(web, {"": markup(rows(posts))})
    web.lay(f"{LIST}index_2.html", redirect(LIST))
    assert lab.run(YiheSpider).state == "ok"
    assert chains(lab) == ["gzdt"]


def test_a_list_that_makes_up_rows_for_ever_is_bounded(
    web: Web, lab: Laboratory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lists, "MOST_PAGES", 12)
    posts = publish(web, 2)

    def made_up(request: Request) -> Answer:
        n = number_of(request) if "index_" in request.url else 1
        rows_ = "".join(
            f"<li><a href='content/post_{n * 10 + k}.html'>编出来的第{n * 10 + k}条</a></li>" for k in range(3)
        )
        return html(markup(rows(posts) + rows_, pager=f"第{n}/{n + 1}页"))

    web.lay(lambda url: url.startswith(LIST) and "/content/" not in url, made_up)
    night = lab.run(YiheSpider, limit="2")
    night = lab.run(YiheSpider)
    assert night.state == "layout"
    assert "has no end" in night.told
    assert len(night.requests("index_")) == 11
    assert chains(lab) == []


def since(web: Web, days_ago: int) -> str:
    """Return the day of the newest article less some days."""
    return str(max(post.day for post in web.posts.values()) - timedelta(days=days_ago))


def test_with_since_a_run_ends_when_two_pages_hold_nothing_that_recent(web: Web, lab: Laboratory) -> None:
    posts = publish(web, 60)
    lay(web, paged(posts, 5, "index_{n}.html", "第{n}/{last}页"))
    night = lab.run(YiheSpider, since=since(web, 11))
    assert night.state == "ok"
    assert len(lab.records()) == 12
    assert len(night.requests("/gzdt/")) - 12 == 5, "three pages with recent rows, two without"
    assert chains(lab) == [], "the list is not marked as walked"
    whole = lab.run(YiheSpider)
    assert len(whole.requests("index_")) >= 11
    assert len(lab.records()) == 60


def test_since_ends_no_list_at_a_page_without_days(web: Web, lab: Laboratory) -> None:
    posts = publish(web, 30)
    pages = paged(posts, 5, "index_{n}.html", "第{n}/{last}页")
    for name, part in (("index_2.html", posts[5:10]), ("index_3.html", posts[10:15]), ("index_4.html", posts[15:20])):
        pages[name] = markup(rows(part, ""), pager="共6页")
    lay(web, pages)
    lab.run(YiheSpider, since=since(web, 2))
    assert len(lab.records()) == 3 + 15, "what shows no day is read"


def test_since_and_rows_out_of_order(web: Web, lab: Laboratory) -> None:
    posts = publish(web, 40)
    order = [*posts[10:15], *posts[:5], *posts[15:20], *posts[5:10], *posts[20:]]
    lay(web, paged(order, 5, "index_{n}.html", "第{n}/{last}页"))
    lab.run(YiheSpider, since=since(web, 9))
    assert len(lab.records()) == 10


def test_pinned_old_rows_do_not_end_a_run_with_since(web: Web, lab: Laboratory) -> None:
    posts, pinned = publish(web, 20), publish(web, 4)
    top = "".join(row(post, "2020-01-01") for post in pinned)
    pages = {
        name: str(page).replace('<div class="con"><ul>', f'<div class="con"><ul>{top}')
        for name, page in paged(posts, 5, "index_{n}.html", "第{n}/{last}页").items()
    }
    lay(web, pages)
    lab.run(YiheSpider, since=str(date(2024, 1, 1)))
    assert len(lab.records()) == 20


def test_a_run_with_since_takes_the_mark_of_a_list_that_may_hold_more(web: Web, lab: Laboratory) -> None:
    posts = publish(web, 60)
    lay(web, paged(posts[30:], 5, "index_{n}.html", "第{n}/{last}页"))
    lab.run(YiheSpider)
    assert chains(lab) == ["gzdt"]
    lay(web, paged(posts, 5, "index_{n}.html", "第{n}/{last}页"))
    lab.run(YiheSpider, since=since(web, 3))
    assert len(lab.records()) == 34
    lab.run(YiheSpider)
    assert len(lab.records()) == 60, "what lay between is found by the next whole run"


def test_the_home_page_of_the_laboratory_is_where_lists_say() -> None:
    assert LIST.startswith(HOST)
