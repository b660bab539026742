"""A site is its home address: the first run finds its columns and articles, the next ones use what is kept."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from crawl.runs import FAST, Home, same_page
from national.first_hand_build import Builder, Leaf
from national.first_hand_families import TRS
from national.first_hand_menus import nested
from national.sample_site import NationalSite
from sample.server import Proxy, serve
from sample.site import SamplePage, Site
from sample.texts import story

ADDRESS = "http://wjw.qingjiang.gov.cn/"
TREE = (
    Leaf("新闻中心", "xwzx", None, children=(Leaf("工作动态", "xwzx/gzdt", "news", 16), Leaf("通知公告", "xwzx/tzgg", "notice", 3))),
    Leaf("办事指南", "bszn", None, 4),
    Leaf("政策解读", "zcjd", "interpretation", 2),
)  # fmt: skip


def article(title: str, day: str, number: int) -> SamplePage:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in story(number)[1])
    body = f"<html><head><title>{title}</title></head><body><h1>{title}</h1><p>发布时间：{day} 来源：本网</p><div class='TRS_Editor'>{text}</div></body></html>"
    return SamplePage(body.encode())


@pytest.fixture
def truth() -> NationalSite:
    return Builder(TRS, ADDRESS, "清江市卫生健康委员会", TREE, nested).site("discovered")


@pytest.fixture
def served() -> Site:
    builder = Builder(TRS, ADDRESS, "清江市卫生健康委员会", TREE, nested)
    site = Site({url: SamplePage(text.encode()) for url, text in builder.build().items()})
    columns = builder.site("discovered").wanted
    rows = [row for column in columns for row in column.articles]
    site.pages |= {row.url: article(row.title, row.day, number) for number, row in enumerate(rows)}
    return site


@pytest.fixture
def proxy(served: Site) -> Iterator[Proxy]:
    with serve(served) as proxy:
        yield proxy


@pytest.fixture
def home(tmp_path: Path, proxy: Proxy) -> Home:
    return Home(tmp_path, proxy)


def crawl(home: Home, *arguments: str, site: str = "discovered") -> int:
    tests = Path(__file__).parents[1]
    path = f"{tests.parent}{os.pathsep}{tests}"
    result = home.run("crawl", site, *FAST, "-s", "SPIDER_MODULES=crawl.discovered", *arguments, PYTHONPATH=path)
    assert "Traceback" not in result.stderr, result.stderr[-3000:]
    return result.returncode


def test_from_the_home_page_to_the_articles(home: Home, truth: NationalSite, proxy: Proxy) -> None:
    assert crawl(home) == 0
    stored = {same_page(record["url"]): record for record in home.records()}
    for column in truth.wanted:
        for row in column.articles:
            record = stored.pop(same_page(row.url))
            assert (record["title"], record["published_at"][:10], record["columns"]) == (
                row.title,
                row.day,
                [column.name],
            )
    assert stored == {}
    kept = home.rows("SELECT name, url, kind, platform, state FROM column ORDER BY slug")
    assert kept == [
        ("工作动态", f"{ADDRESS}xwzx/gzdt/", "news", "trs", "CONFIRMED"),
        ("通知公告", f"{ADDRESS}xwzx/tzgg/", "notice", "trs", "FOUND"),
        ("政策解读", f"{ADDRESS}zcjd/", "interpretation", "trs", "FOUND"),
    ]
    asked = proxy.asked()
    assert len(asked) == len(set(asked)), "a page was asked twice"


def test_the_next_run_uses_what_is_kept(home: Home, proxy: Proxy) -> None:
    assert crawl(home) == 0
    before = len(proxy.asked())
    assert crawl(home) == 0
    again = proxy.asked()[before:]
    assert ADDRESS not in again
    assert f"{ADDRESS}xwzx/" not in again
    assert f"{ADDRESS}xwzx/gzdt/" in again


def test_one_column_of_those_that_are_found(home: Home) -> None:
    assert crawl(home, "-a", "column=tzgg") == 0
    assert {tuple(record["columns"]) for record in home.records()} == {("通知公告",)}
    assert len(home.rows("SELECT slug FROM column")) == 3
    assert crawl(home, "-a", "column=nothing") != 0


def test_robots_that_forbid_the_home_page(home: Home, served: Site) -> None:
    served.pages[f"{ADDRESS}robots.txt"] = SamplePage(b"User-agent: *\nDisallow: /\n", content_type="text/plain")
    assert crawl(home) == 5
    run = home.last_run()
    assert (run["state"], home.records()) == ("refused", [])
    [problem] = run["detail"]["home"]["problems"]
    assert problem == ["refused", f"{ADDRESS}: robots.txt forbids it"]


def test_a_home_page_that_was_down_is_searched_again(home: Home, served: Site) -> None:
    page = served.pages.pop(ADDRESS)
    assert crawl(home) == 4
    assert home.rows("SELECT doubts FROM site")
    served.pages[ADDRESS] = page
    assert crawl(home) == 0
    assert len(home.rows("SELECT slug FROM column")) == 3


def test_a_home_page_that_does_not_answer_by_https_is_asked_for_by_http(home: Home, served: Site, proxy: Proxy) -> None:
    served.plain.add("wjw.qingjiang.gov.cn")
    assert crawl(home, site="secure") == 0
    assert len(home.rows("SELECT slug FROM column")) == 3
    [[doubts]] = home.rows("SELECT doubts FROM site")
    assert f"{ADDRESS} was asked for in its place" in doubts


def test_a_home_page_that_refuses_is_not_asked_for_by_another_way(home: Home, served: Site, proxy: Proxy) -> None:
    served.pages[f"https{ADDRESS.removeprefix('http')}"] = SamplePage(b"<title>403</title>", status=403)
    assert crawl(home, site="secure") == 5
    assert ADDRESS not in proxy.asked()


def test_a_site_without_columns_is_searched_again_after_a_week_or_when_a_person_says_so(
    home: Home, served: Site, proxy: Proxy
) -> None:
    pages = dict(served.pages)
    served.pages.clear()
    served.pages |= {
        url: SamplePage(b"<title>x</title><p>1</p>") if url != ADDRESS else page for url, page in pages.items()
    }
    assert crawl(home) == 4
    served.pages |= pages
    before = len(proxy.asked())
    assert crawl(home) == 4
    assert ADDRESS not in proxy.asked()[before:]
    [[state, told]] = home.last_run()["detail"]["home"]["problems"]
    assert (state, "no column was found from here; it is searched again from" in told) == ("layout", True)
    assert crawl(home, "-a", "full=1") == 0
    assert len(home.rows("SELECT slug FROM column")) == 3


def test_a_column_known_beforehand_is_one_with_the_one_that_is_found(home: Home) -> None:
    assert crawl(home, site="beside") == 0
    assert {slug for (slug,) in home.rows("SELECT slug FROM column")} == {"news", "tzgg", "zcjd"}
    assert {tuple(record["columns"]) for record in home.records()} == {("动态",), ("通知公告",), ("政策解读",)}


def test_without_a_home_page_the_columns_known_beforehand_are_walked(home: Home, served: Site) -> None:
    del served.pages[ADDRESS]
    assert crawl(home, site="beside") == 0
    assert {tuple(record["columns"]) for record in home.records()} == {("动态",)}
    [note] = home.last_run()["detail"]["news"]["notes"][:1]
    assert note == "The home page could not be read: answers 404"
