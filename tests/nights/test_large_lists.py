"""Lists of every size over real sockets: bounded in memory and time, and named where they are odd."""

from __future__ import annotations

import resource
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from nights.answers import Request, html
from nights.cities import YiheSpider
from nights.laboratory import Laboratory, laboratory
from nights.listed import LIST, lay, markup, publish, row, rows
from nights.web import Web

PAGES = 2000
MOST_MEMORY = 200
"""MiB of a process that walks so many pages."""


@pytest.fixture
def web() -> Web:
    return Web(validators=False).city(YiheSpider, 0)


@pytest.fixture
def lab(web: Web) -> Iterator[Laboratory]:
    with laboratory(web) as lab:
        yield lab


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


def walk_thousands() -> None:
    """Walk a list of many pages, and print the largest memory of the process."""
    web = Web(validators=True).city(YiheSpider, 0)
    posts = publish(web, 2)

    def page(request: Request):  # type: ignore[no-untyped-def]
        name = request.url.removeprefix(LIST).removeprefix("index_").removesuffix(".html")
        n = int(name or 1)
        old = "".join(
            f"<li><a href='content/post_{5_000_000 + n * 20 + k}.html' title='第{n}页第{k}条往年的旧闻，标题有二三十个字那么长'>"
            f"第{n}页第{k}条</a><span>2020-01-01</span></li>"
            for k in range(20)
        )
        return html(markup(row(posts[n % 2]) + old, pager=f"第{n}/{PAGES}页 <a href='index_{PAGES}.html'>尾页</a>"))

    web.lay(lambda url: url.startswith(LIST) and "/content/" not in url, page)
    web.lay(f"{LIST}index_{PAGES + 1}.html", html("<html></html>"))
    with laboratory(web) as lab:
        import nights.laboratory

        nights.laboratory.PATIENCE = 1200
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        night = lab.run(YiheSpider, until="2019-12-31")
        after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(night.state, len(night.requests("/gzdt/")), night.row["list_rows"], f"{before:.0f} {after:.0f}")


def test_a_list_of_two_thousand_pages_fits_into_memory() -> None:
    here = Path(__file__).resolve()
    code = "from nights.test_large_lists import walk_thousands; walk_thousands()"
    paths = f"{here.parents[1]}:{here.parents[2]}"
    done = subprocess.run(
        [sys.executable, "-c", code], env={"PYTHONPATH": paths, "PATH": ""}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    state, pages, listed, _, memory = done.stdout.split()[-5:]
    assert (state, int(pages), int(listed)) == ("quiet", PAGES + 1, PAGES * 21)
    assert float(memory) <= MOST_MEMORY
