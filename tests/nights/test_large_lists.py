"""Lists of every size over real sockets: bounded in memory and time, and named where they are odd."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from crawl.runs import Home
from nights.cities import YiheSpider
from nights.laboratory import Laboratory
from nights.listed import lay, markup, publish, rows
from nights.web import Web
from sample import nfcms
from sample.server import serve
from sample.site import SamplePage, Site

PAGES = int(os.environ.get("LIST_PAGES", "150"))
"""2,000 take minutes: ``LIST_PAGES=2000`` walks them."""
MOST_MEMORY = 200
"""MiB of a process that walks so many pages."""


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
    assert float(done.stdout.split()[-1]) <= MOST_MEMORY
