"""Odd entries and odd rows over real sockets: each costs itself alone, and what names an address is read."""

from __future__ import annotations

import json
from typing import Any

import pytest
from nights.answers import Answer, status
from nights.cities import ErheSpider, WuheSpider, YiheSpider
from nights.laboratory import Laboratory, laboratory
from nights.listed import API, HOST, LIST, address, api, disclosed, lay, markup, paged, publish, row, rows, shell
from nights.web import Post, Web

NODE = {"id": 101, "name": "通知公告", "children": []}


@pytest.fixture
def web() -> Web:
    return Web(validators=False).city(YiheSpider, 0).city(WuheSpider, 0)


ODD: dict[str, Any] = {
    "null": None,
    "a number": 7,
    "a text": "关于某事的通知",
    "a list": [1, 2],
    "an empty object": {},
    "no address": {"id": 9, "title": "没有地址"},
    "an address that is null": {"title": "空", "url": None, "post_url": None},
    "an address that is a number": {"title": "数", "url": 12},
    "an address that is an object": {"title": "物", "url": {"href": "x"}},
    "an address of no web page": {"title": "脚本", "url": "javascript:void(0)"},
    "an address with a bad port": {"title": "端口", "url": "http://wjj.wuhe.gov.cn:99999/gkmlpt/content/post_1.html"},
    "an address without end": {"title": "长", "url": API + "/content/" + "9" * 5000 + "/post_1.html"},
    "a title that cannot be stored": {"title": "\ud800坏\x00", "url": None},
}


@pytest.mark.parametrize("odd", ODD)
def test_an_odd_entry_of_a_json_list_costs_itself_alone(web: Web, lab: Laboratory, odd: str) -> None:
    good = disclosed(web, range(1, 4))
    shell(web, NODE)
    api(web, 101, 1, {"articles": [good[0], ODD[odd], *good[1:]], "total": 4, "offset": 0})
    night = lab.run(WuheSpider)
    assert (night.state, night.exit) == ("ok", 0), night.told
    assert len(lab.records()) == 3
    assert "1 entries of its lists name no address" in night.told
    assert night.row["detail"]["gkmlpt"]["odd"] == 1


FIELDS: dict[str, dict[str, Any]] = {
    "string ids": {"id": "1"},
    "no id": {"id": None},
    "no title": {"title": None},
    "a title that is a number": {"title": 2024},
    "no time": {"create_time": None},
    "a time in words": {"create_time": "2024-05-06 10:00:00"},
    "a time of zero": {"create_time": 0},
    "a time that never comes": {"create_time": 10**30},
}


@pytest.mark.parametrize("odd", ["\ud83d", "\x00", "\x07\u200b", "&#8203;", "<br>"])
def test_a_title_loses_what_cannot_be_stored(web: Web, lab: Laboratory, odd: str) -> None:
    good = disclosed(web, range(1, 4))
    shell(web, NODE)
    title = good[1]["title"]
    good[1]["title"] = f"{title[:4]}{odd}{title[4:]}"
    api(web, 101, 1, {"articles": good, "total": 3, "offset": 0})
    night = lab.run(WuheSpider)
    assert (night.state, night.exit) == ("ok", 0), night.told
    assert len(lab.records()) == 3


@pytest.mark.parametrize("fields", FIELDS)
def test_a_missing_or_odd_field_costs_nothing(web: Web, lab: Laboratory, fields: str) -> None:
    good = disclosed(web, range(1, 4))
    shell(web, NODE)
    good[1] |= FIELDS[fields]
    api(web, 101, 1, {"articles": good, "total": 3, "offset": 0})
    night = lab.run(WuheSpider)
    assert (night.state, night.exit) == ("ok", 0), night.told
    assert len(lab.records()) == 3


ANSWERS: dict[str, dict[str, Any]] = {
    "no offset": {"total": 25},
    "no total": {"offset": None},
    "a total in words": {"total": "25", "offset": "x"},
    "a total that is null": {"total": None},
    "an offset from one": {"total": 25, "offset": None},
}


@pytest.mark.parametrize("answer", ANSWERS)
def test_a_json_list_that_tells_little_is_read_whole(web: Web, lab: Laboratory, answer: str) -> None:
    entries = disclosed(web, range(1, 26))
    shell(web, NODE | {"post_count": "25"}, {"id": 102, "name": "空", "post_count": "0"}, None, "x", {"id": None})
    for page in (1, 2, 3):
        api(web, 101, page, {"articles": entries[page * 10 - 10 : page * 10]} | ANSWERS[answer])
    night = lab.run(WuheSpider)
    assert (night.state, night.exit) == ("ok", 0), night.told
    assert len(lab.records()) == 25


def test_a_parent_column_that_answers_404_is_no_fault(web: Web, lab: Laboratory) -> None:
    shell(web, {"id": 100, "name": "法定主动公开", "children": [NODE]})
    api(web, 101, 1, {"articles": disclosed(web, range(1, 4)), "total": 3, "offset": 0})
    night = lab.run(WuheSpider)
    assert (night.state, night.exit) == ("ok", 0), night.told
    assert "api/all/100" in night.told, "it is named"
    shell(web, {"id": 100, "name": "法定主动公开", "children": [NODE]}, {"id": 103, "name": "工作动态"})
    api(web, 101, 1, {"articles": disclosed(web, range(1, 4)), "total": 3, "offset": 0})
    assert lab.run(WuheSpider).state == "layout", "a column that nothing else covers is one"


@pytest.mark.parametrize("body", [b"[" * 100_000, b'{"articles": {"a": 1}, "total": 3}', b"null", b"\xff\xfe{"])
def test_a_json_answer_that_is_no_list_is_a_changed_layout(web: Web, lab: Laboratory, body: bytes) -> None:
    shell(web, NODE, {"id": 102, "name": "工作动态"})
    api(web, 101, 1, body)
    api(web, 102, 1, {"articles": disclosed(web, range(1, 4)), "total": 3, "offset": 0})
    night = lab.run(WuheSpider)
    assert night.state == "layout"
    assert "Traceback" not in night.told
    assert len(lab.records()) == 3, "the other column is read"


ESCAPED = {
    "关于&ldquo;健康&rdquo;的通知": "关于“健康”的通知",
    "A&amp;B &amp;lt;试行&amp;gt;": "A&B <试行>",
    r"\u003Cb\u003E重要\u003C/b\u003E通知": "重要通知",
    "<font color='red'>重要</font>通知": "重要通知",
    "体温&lt;37.3℃的处理": "体温<37.3℃的处理",
}


def test_escapes_in_titles_are_text(web: Web, lab: Laboratory) -> None:
    good = disclosed(web, range(1, len(ESCAPED) + 1))
    for entry, title in zip(good, ESCAPED, strict=True):
        entry["title"] = title
    shell(web, NODE)
    text = json.dumps({"articles": good, "total": len(good)}).replace("<", "\\u003C")
    api(web, 101, 1, text.encode())
    lab.run(WuheSpider)
    from crawler.storage.schema import listing

    with lab.store.engine.connect() as connection:
        titles = {row.url: row.title for row in connection.execute(listing.select())}
    assert [titles[entry["url"]] for entry in good] == list(ESCAPED.values())


PATH = "/gzdt/content/post_{n}.html"
HREFS = {
    "onclick of a link": "<a href='#' onclick=\"window.open('{path}')\">{t}</a>",
    "onclick of a row": "<div onclick=\"location.href='{path}'\">{t}</div>",
    "javascript:": "<a href=\"javascript:openNews('{path}','_blank')\">{t}</a>",
    "javascript: with blanks": "<a href=\"javascript: void(window.open( 'content/post_{n}.html' ))\">{t}</a>",
    "backslashes": "<a href='\\gzdt\\content\\post_{n}.html'>{t}</a>",
    "backslashes behind a scheme": "<a href='http:\\\\wjw.yihe.gov.cn\\gzdt\\content\\post_{n}.html'>{t}</a>",
    "//host": "<a href='//wjw.yihe.gov.cn{path}'>{t}</a>",
    "a bare host": "<a href='wjw.yihe.gov.cn{path}'>{t}</a>",
    "one slash too few": "<a href='http:/wjw.yihe.gov.cn{path}'>{t}</a>",
    "upper case": "<A HREF='{path}' TARGET=_blank>{t}</A>",
    "a host in upper case": "<a href='HTTP://WJW.YIHE.GOV.CN{path}'>{t}</a>",
    "line feeds": "<a href='\n  {path}\n'>{t}</a>",
    "control characters": "<a href='\x01{path}\x02'>{t}</a>",
    "dots": "<a href='../gzdt/./content/post_{n}.html'>{t}</a>",
    "escaped quotes": "<a href='javascript:show(&quot;{path}&quot;)'>{t}</a>",
    "a map": "<area href='{path}' title='{t}'>",
}


@pytest.mark.parametrize("href", HREFS)
def test_rows_that_name_an_address_in_their_own_way(web: Web, lab: Laboratory, href: str) -> None:
    posts = publish(web, 5)
    lines = "".join(
        f"<li>{HREFS[href].format(path=post.url.removeprefix(HOST), n=post.url[-12:-5], t=post.title)}<i>{post.day}</i></li>"
        for post in posts
    )
    lay(web, {"": markup(lines)})
    night = lab.run(YiheSpider)
    assert (night.state, night.exit) == ("ok", 0), night.told
    assert len(lab.records()) == 5
    assert {one["published_at"][:10] for one in lab.records().values()} == {str(post.day) for post in posts}


@pytest.mark.parametrize(
    "base", ["/gzdt/content/", f"{HOST}/gzdt/content/", "//wjw.yihe.gov.cn/gzdt/content/", "content/"]
)
def test_rows_are_relative_to_the_base(web: Web, lab: Laboratory, base: str) -> None:
    posts = publish(web, 5)
    lines = "".join(f"<li><a href='{post.url.rpartition('/')[2]}'>{post.title}</a></li>" for post in posts)
    lay(web, {"": markup(lines, head=f"<base href='{base}'>")})
    assert lab.run(YiheSpider).state == "ok"
    assert len(lab.records()) == 5


@pytest.mark.parametrize("href", ["javascript:show(12)", "javascript:void(0)' onclick='read(12)", "x" * 5000])
def test_a_row_that_names_no_address_is_named(web: Web, lab: Laboratory, href: str) -> None:
    posts = publish(web, 3)
    lay(web, {"": markup(rows(posts) + f"<li><a href='{href}'>打不开的消息</a></li>")})
    night = lab.run(YiheSpider)
    assert night.state == "ok"
    assert len(lab.records()) == 3
    [named] = night.row["detail"]["gzdt"]["elsewhere"]
    assert (named["title"], named["why"]) == ("打不开的消息", "no address")
    assert len(named["url"]) <= 200
    assert "name no address" in night.told


DAYS = {
    "the year above": ("2025-12-30 12-28 12-15 11-02", "2025-12-30 2025-12-28 2025-12-15 2025-11-02"),
    "over new year": ("2026-01-04 01-02 12-30 12-01", "2026-01-04 2026-01-02 2025-12-30 2025-12-01"),
    "the year below": ("01-04 01-02 2025-12-30 12-01", "2026-01-04 2026-01-02 2025-12-30 2025-12-01"),
    "Chinese": ("2026年1月4日 1月2日 12月30日 12月1日", "2026-01-04 2026-01-02 2025-12-30 2025-12-01"),
    "with slashes": ("2026/1/4 1/2 12/30 12/1", "2026-01-04 2026-01-02 2025-12-30 2025-12-01"),
    "no year at all": ("05-04 05-03 05-02 05-01", "None None None None"),
}


@pytest.mark.parametrize("days", DAYS)
def test_days_without_a_year_take_it_from_their_neighbours(web: Web, lab: Laboratory, days: str) -> None:
    from crawler.storage.schema import listing

    posts = publish(web, 4)
    printed, meant = (text.split(" ") for text in DAYS[days])
    lay(web, {"": markup("".join(row(post, day) for post, day in zip(posts, printed, strict=True)))})
    lab.run(YiheSpider)
    with lab.store.engine.connect() as connection:
        found = {line.url: line.date for line in connection.execute(listing.select())}
    assert [str(found[post.url]) for post in posts] == meant


def test_pinned_rows_on_every_page_are_one_row(web: Web, lab: Laboratory) -> None:
    posts = publish(web, 23)
    pages = paged(posts[3:], 5, "index_{n}.html", "共{last}页")
    pinned = "".join(row(post) for post in posts[:3])
    lay(
        web,
        {
            name: str(page).replace('<div class="con"><ul>', f'<div class="con"><ul>{pinned}')
            for name, page in pages.items()
        },
    )
    night = lab.run(YiheSpider)
    assert (night.state, len(lab.records())) == ("ok", 23)
    assert len(night.articles()) == 23
    for _ in range(2):
        quiet = lab.run(YiheSpider)
        assert quiet.state == "quiet"
        assert len(quiet.requests("index_")) == 1, "pinned rows are no news"


def twin(post: Post) -> str:
    return post.url.replace("/post_", "/mpost_")


@pytest.mark.parametrize("which", ["the first", "the second"])
@pytest.mark.parametrize("how", ["robots.txt", "403", "503"])
def test_an_article_with_two_addresses_is_asked_at_the_other(web: Web, lab: Laboratory, how: str, which: str) -> None:
    *posts, last = publish(web, 4)
    twins = "".join(f'<li><a href="{twin(post)}">{post.title}</a></li>' for post in posts)
    pages = (twins, rows(posts)) if which == "the first" else (rows(posts), twins)
    lay(web, {"": markup(pages[0], pager="共2页"), "index_2.html": markup(row(last) + pages[1], pager="共2页")})
    bad = [twin(post) for post in posts] if which == "the first" else [post.url for post in posts]
    for post in posts:
        web.lay(twin(post), web.good(post.url))
    if how == "robots.txt":
        forbidden = "".join(f"Disallow: {url.removeprefix(HOST)}\n" for url in bad)
        web.lay_robots(Answer(f"User-agent: *\n{forbidden}".encode(), content_type="text/plain"))
    else:
        web.lay(bad, status(int(how)))
    night = lab.run(YiheSpider, settings={"RETRY_TIMES": 0})
    assert (night.state, night.exit) == ("ok", 0), night.told
    assert len(lab.records()) == 4


def test_a_document_with_two_addresses_is_asked_at_the_other(web: Web, lab: Laboratory) -> None:
    good = disclosed(web, range(1, 4))
    for entry in good:
        entry["post_url"], entry["url"] = entry["url"], entry["url"].replace("/gkmlpt/content/", "/old/content/")
    shell(web, NODE)
    api(web, 101, 1, {"articles": good, "total": 3})
    web.lay(lambda url: "/old/" in url, status(403))
    night = lab.run(WuheSpider)
    assert (night.state, len(lab.records())) == ("ok", 3), night.told


def test_what_is_dated_back_deep_in_a_list_is_found_by_the_whole_walk(web: Web, lab: Laboratory) -> None:
    posts = publish(web, 40)
    lay(web, paged(posts, 5, "index_{n}.html", "共{last}页"))
    lab.run(YiheSpider)
    [late] = publish(web, 1)
    lay(web, paged([*posts[:33], late, *posts[33:]], 5, "index_{n}.html", "共{last}页"))
    assert lab.run(YiheSpider).state == "quiet"
    assert lab.state_of(late.url) is None
    assert lab.run(YiheSpider, days=31).state == "ok"
    assert lab.state_of(late.url) == "stored"


def test_one_column_that_is_not_there_does_not_fail_the_run() -> None:
    web = Web().city(ErheSpider, 4)
    with laboratory(web) as lab:
        web.lay_lists(status(404), ErheSpider.columns[1])
        for _ in range(2):
            night = lab.run(ErheSpider)
            assert night.exit == 0, night.told
            assert "Column tzgg is not there" in night.told, "named each time"
            assert night.requests("tzgg"), "asked again every run"
            assert night.row["detail"]["tzgg"]["absent"]
        web.lay_lists(status(410), ErheSpider.columns[0])
        assert (lab.run(ErheSpider).state, lab.run(ErheSpider).exit) == ("layout", 4), "all are not there"
        assert lab.run(ErheSpider, column="tzgg").state == "layout"
        web.heal()
        assert lab.run(ErheSpider).state == "ok"
        assert len(lab.records()) == 8


def test_addresses_of_the_laboratory_are_as_the_platform_writes_them() -> None:
    assert address(12) == f"{API}/content/3/3012/post_3000012.html"
    assert f"{HOST}/gzdt/" == LIST
