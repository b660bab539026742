"""Lists of every size over real sockets: bounded in memory and time, and named where they are odd."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from crawl.runs import Home
from nights.cities import WuheSpider, YiheSpider
from nights.laboratory import Laboratory
from nights.listed import address, api, disclosed, lay, markup, publish, rows, shell
from nights.web import Web
from sample import nfcms
from sample.server import serve
from sample.site import SamplePage, Site

PAGES = int(os.environ.get("LIST_PAGES", "150"))
"""2,000 take minutes: ``LIST_PAGES=2000`` walks them."""
MOST_MEMORY = 200
"""MiB of a process that walks so many pages."""
MOST_SECONDS = 240
"""CPU of a night with one list of ten megabytes, some seconds; what costs the square of a page never ends."""


@pytest.fixture
def web() -> Web:
    return Web(validators=False).city(YiheSpider, 0)


def filler(count: int) -> str:
    """Lay out rows of articles that are not there."""
    return "".join(
        f"<li><a href='content/post_{5_000_000 + n}.html'>第{n}条旧闻</a><span>2020-01-01</span></li>"
        for n in range(count)
    )


def test_a_list_of_ten_megabytes(web: Web, lab: Laboratory) -> None:
    posts = publish(web, 3)
    lay(web, {"": markup(rows(posts), beside=f"<div>{'<p>滚动的公告文字</p>' * 330_000}</div>")})
    night = lab.run(YiheSpider)
    assert (night.state, len(lab.records())) == ("ok", 3), night.told


@pytest.mark.parametrize("count", [1, 5000])
def test_a_list_of_one_row_and_of_thousands(web: Web, lab: Laboratory, count: int) -> None:
    posts = publish(web, 1)
    lay(web, {"": markup(rows(posts) + filler(count - 1))})
    night = lab.run(YiheSpider, limit="1")
    assert night.exit == 0, night.told
    assert night.row["list_rows"] == count
    assert len(lab.records()) == 1


def test_a_page_with_two_hundred_pagers(web: Web, lab: Laboratory) -> None:
    posts = publish(web, 4)
    pager = "".join(
        f"<div><a href='index_2.html'>下一页</a><a href='index_2.html'>2</a>第{{}}/2页<a>{n}</a></div>"
        for n in range(200)
    )
    lay(web, {
        "": markup(rows(posts[:2]), pager=pager.replace("{}", "1")),
        "index_2.html": markup(rows(posts[2:]), pager=pager.replace("{}", "2").replace("下一页", "首页")),
    })  # fmt: skip
    night = lab.run(YiheSpider)
    assert (night.state, len(lab.records())) == ("ok", 4), night.told
    assert len(night.requests("index_")) <= 2


def test_two_hundred_pagers_that_disagree_are_bounded_and_named(web: Web, lab: Laboratory) -> None:
    posts = publish(web, 4)
    pager = "".join(f"<div><a href='p{n}_2.html'>下一页</a>第1/{n}页</div>" for n in range(2, 202))
    lay(web, {"": markup(rows(posts), pager=pager)})
    night = lab.run(YiheSpider)
    assert (night.state, len(lab.records())) == ("layout", 4), night.told
    assert "201 are promised" in night.told
    assert len(night.requests()) <= 4 + 5


TEN = 10_000_000
"""Bytes."""
WITHIN = {
    "links": f"<a href='/xxgk/'>{'栏目' * 30}</a>",
    "buttons": f"<a href='index_2.html' title='{'下一页' * 20}'>下一页</a>",
    "blanks": " " * 100,
}
"""Each long enough for a page of fifty thousand elements: the tests' own process must stay small."""


@pytest.mark.parametrize("within", WITHIN)
def test_a_list_of_ten_megabytes_of_one_thing(web: Web, lab: Laboratory, within: str) -> None:
    posts = publish(web, 3)
    lay(web, {"": markup(rows(posts), beside=f"<div>{WITHIN[within] * (TEN // len(WITHIN[within].encode()))}</div>")})
    before = time.process_time()
    night = lab.run(YiheSpider)
    assert len(lab.records()) == 3
    assert night.state == ("layout" if within == "buttons" else "ok"), "a button promises a page"
    assert time.process_time() - before < MOST_SECONDS


def test_a_list_whose_rows_are_long(web: Web, lab: Laboratory) -> None:
    posts = publish(web, 1)
    long = filler(2000).replace("</li>", f"<p>{'滚动的公告文字' * 240}</p></li>")
    lay(web, {"": markup(rows(posts) + long)})
    night = lab.run(YiheSpider, limit="1")
    assert night.exit == 0, night.told
    assert (night.row["list_rows"], len(lab.records())) == (2001, 1)


@pytest.mark.parametrize(("count", "padding"), [(1, 0), (5000, 0), (2000, 5000)], ids=["one", "thousands", "10 MB"])
def test_a_json_list_of_every_size(web: Web, lab: Laboratory, count: int, padding: int) -> None:
    web.city(WuheSpider, 0)
    entries = disclosed(web, [1])
    more = [{"title": f"第{n}条旧闻", "url": address(n + 100), "summary": "x" * padding} for n in range(count - 1)]
    shell(web, {"id": 101, "name": "通知公告", "children": []})
    api(web, 101, 1, {"articles": entries + more, "total": count})
    night = lab.run(WuheSpider, limit="1")
    assert night.exit == 0, night.told
    assert (night.row["list_rows"], len(lab.records())) == (count, 1)


def test_a_page_that_is_larger_than_any_list_is_named(web: Web, lab: Laboratory) -> None:
    lay(web, {"": markup(rows(publish(web, 3)) + " " * 200_000)})
    night = lab.run(YiheSpider, settings={"DOWNLOAD_MAXSIZE": 100_000, "RETRY_TIMES": 0})
    assert (night.state, night.exit) == ("down", 6)
    assert "Traceback" not in night.told
    assert "larger" in night.told or "exceed" in night.told or "maxsize" in night.told.lower(), night.told


LONG = "9" * 5000


@pytest.mark.parametrize(
    "where",
    [
        f"<a href='index_{LONG}.html'>下一页</a>",
        f"<a href='?page={LONG}'>尾页</a>",
        f"<a href='javascript:goPage({LONG})'>尾页</a>",
        f"<form method='post' action='/{LONG}.do'><input name='page' value='1'></form>",
        f"第1/{LONG}页",
        f"<select onchange='location=this.value'><option value='/{LONG}.html'>2</option></select>",
        f"<base href='http://{LONG}.cn/'>",
        "<a href='index_\x00\x012.html'>下\x07一页</a>",
        "\x00第\x011/1\x02页\x1f",
    ],
    ids=range(9),
)
def test_pagers_without_end_and_with_control_characters(web: Web, lab: Laboratory, where: str) -> None:
    posts = publish(web, 3)
    lay(web, {"": markup(rows(posts), pager=where)})
    night = lab.run(YiheSpider)
    assert "Traceback" not in night.told + night.log
    assert night.exit in (0, 4), night.told
    assert len(lab.records()) == 3
    assert all(len(url) < 2100 for url in night.requests())


def test_addresses_without_end_and_control_characters_in_json(web: Web, lab: Laboratory) -> None:
    web.city(WuheSpider, 0)
    good = disclosed(web, range(1, 4))
    odd = [
        {"title": "地址太长的消息", "url": f"/gkmlpt/content/{LONG}/post_1.html"},
        {"title": "控制\x00字符\x1b", "url": "\x00\x01"},
    ]
    good[1]["url"] = f"\x01{good[1]['url']}\x02\n"
    shell(web, {"id": 101, "name": "通知\x00公告\x07", "children": []})
    api(web, 101, 1, {"articles": [*good, *odd], "total": 5})
    night = lab.run(WuheSpider)
    assert night.exit == 0, night.told
    assert len(lab.records()) == 3
    named = night.row["detail"]["gkmlpt"]["elsewhere"]
    assert [len(one["url"]) <= 200 for one in named] == [True, True]
    assert not any(char < " " for one in named for char in one["title"] + one["url"])


def test_addresses_without_end_and_control_characters(web: Web, lab: Laboratory) -> None:
    posts = publish(web, 3)
    odd = f"<li><a href='content/post_{'9' * 5000}.html'>地址太长的消息</a></li>"
    odd += "<li><a href='content/post_8\x00\x01.html?\x7f'>控制字符\x00\x01的消息\x0b</a></li>"
    lay(web, {"": markup(rows(posts) + odd)})
    night = lab.run(YiheSpider)
    assert night.exit == 0, night.told
    assert len(lab.records()) == 3
    [named] = night.row["detail"]["gzdt"]["elsewhere"]
    assert named["why"] == "no address"
    assert len(named["url"]) <= 200


class Made(dict[str, SamplePage]):
    """A list of so many pages, each made when it is asked for."""

    def get(self, url: str, default: Any = None) -> Any:
        name = url.removeprefix(f"{nfcms.BUREAU}/").removeprefix("index_").removesuffix(".html") or "1"
        if not url.startswith(f"{nfcms.BUREAU}/") or not name.isdecimal() or int(name) > PAGES:
            return default
        rows = [
            (
                f"{nfcms.BUREAU}/content/post_{1_000_000 + int(name) * 20 + k}.html",
                f"第{name}页第{k}条往年的旧闻",
                "2020-01-01",
            )
            for k in range(20)
        ]
        page = nfcms.list_page(nfcms.BUREAU, rows, 10).replace("共10页", f"共{PAGES}页")
        return SamplePage(page.encode(), validator=True)


def test_a_long_list_fits_into_memory(tmp_path: Path) -> None:
    site = Site(Made({f"http://{nfcms.HOST}/": SamplePage(b"")}))
    told = "import resource, sys; print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)"
    run = f"import subprocess, sys; subprocess.run(sys.argv[1:], check=True); {told}"
    with serve(site) as proxy:
        home = Home(tmp_path, proxy)
        crawl = home.command("crawl", "qingyuan", "-s", "DOWNLOAD_DELAY=0.001", "-s", "AUTOTHROTTLE_ENABLED=0")
        only = ("-a", "column=gzdta", "-a", "until=2019-12-31", "--nolog")
        command = [sys.executable, "-c", run, *crawl, *only]
        done = subprocess.run(
            command, cwd=tmp_path, env=home.environment, capture_output=True, text=True, timeout=1800, check=False
        )
    assert done.returncode == 0, done.stderr
    assert home.last_run()["list_rows"] == 20 * PAGES
    print(f"{PAGES} list pages: {done.stdout.split()[-1]} MiB at most")
    assert float(done.stdout.split()[-1]) <= MOST_MEMORY
