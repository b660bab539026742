"""Sites that move in mid-life, over real HTTP: a column is followed, nothing is stored twice, strangers get nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from shutil import copytree

import pytest
from crawl.runs import FAST, Home, same_page
from national.first_hand_build import Builder, Family, Leaf
from national.first_hand_families import NFCMS, TRS, day_path
from national.first_hand_menus import nested
from sample.server import Proxy, serve
from sample.site import SamplePage, Site
from sample.texts import story

ADDRESS = "http://wjw.qingjiang.gov.cn/"
NEW = "http://wsjkw.qingjiang.gov.cn/"
AGENCY = "清江市卫生健康委员会"
ROOT = Path(__file__).parents[2]

NEWS = Leaf("工作动态", "gzdt", "news", 16, seed="news")
NOTICES = Leaf("通知公告", "tzgg", "notice", 7, seed="notices")


ELSEWHERE = replace(TRS, article_url=day_path("{base}{slug}/art/{d:%Y%m}/t{d:%Y%m%d}_{n}.html"))
ANOTHER = replace(NFCMS, list_url=TRS.list_url, pager=TRS.pager)


def pages(*leaves: Leaf, base: str = ADDRESS, family: Family = TRS, other_texts: bool = False) -> dict[str, SamplePage]:
    """Return a site with its articles; an article keeps its text wherever it lies, unless ``other_texts``."""
    builder = Builder(family, base, AGENCY, leaves, nested)
    found = {url: SamplePage(text.encode()) for url, text in builder.build().items()}
    for column in builder.site("moving").wanted:
        for row in column.articles:
            number = sum(row.title.encode()) % 997 + 1000 * other_texts
            text = "".join(f"<p>{paragraph}</p>" for paragraph in story(number)[1])
            body = (
                f"<html><head><title>{row.title}</title></head><body><h1>{row.title}</h1>"
                f"<p>发布时间：{row.day} 来源：本网</p><div class='TRS_Editor'>{text}</div></body></html>"
            )
            found[row.url] = SamplePage(body.encode())
    return found


def articles(*leaves: Leaf, base: str = ADDRESS, family: Family = TRS) -> set[str]:
    site = Builder(family, base, AGENCY, leaves, nested).site("moving")
    return {row.url for column in site.wanted for row in column.articles}


@pytest.fixture
def served() -> Site:
    return Site(pages(NEWS, NOTICES))


@pytest.fixture
def proxy(served: Site) -> Iterator[Proxy]:
    with serve(served) as proxy:
        yield proxy


@pytest.fixture(scope="module")
def crawled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of one whole crawl, eight days later."""
    with serve(Site(pages(NEWS, NOTICES))) as proxy:
        home = Home(tmp_path_factory.mktemp("crawled"), proxy)
        assert crawl(home)[0] == 0
    age(home)
    return home.folder


@pytest.fixture
def home(tmp_path: Path, proxy: Proxy, crawled: Path) -> Home:
    return Home(copytree(crawled, tmp_path / "home"), proxy)


def crawl(home: Home, site: str = "discovered") -> tuple[int, str]:
    """Crawl; return the exit status and what the run says."""
    path = f"{ROOT}:{ROOT / 'tests'}"
    modules = ("-s", "SPIDER_MODULES=crawl.discovered", *FAST)
    result = home.run("crawl", site, *modules, PYTHONPATH=path)
    assert "Traceback" not in result.stderr, result.stderr[-3000:]
    return result.returncode, result.stdout + result.stderr


def stored(home: Home) -> int:
    return int(home.rows("SELECT count(*) FROM article")[0][0])


def age(home: Home) -> None:
    """Let the last search, and all rows of lists, lie years back."""
    with sqlite3.connect(home.folder / "news.db") as connection:
        connection.execute("UPDATE site SET searched_at = '2020-01-01T00:00:00+00:00'")
        connection.execute("UPDATE listing SET first_seen_at = '2020-01-01T00:00:00+00:00'")


def move(served: Site, *leaves: Leaf, **about: object) -> None:
    """Put another site in the place of the one that is served."""
    served.pages.clear()
    served.pages |= pages(*leaves, **about)  # type: ignore[arg-type]


def asked_since(proxy: Proxy, before: int, among: set[str]) -> list[str]:
    keys = set(map(same_page, among))
    return [url for url in proxy.asked()[before:] if same_page(url) in keys]


def test_a_column_at_another_path_is_followed_and_nothing_is_stored_twice(
    home: Home, served: Site, proxy: Proxy
) -> None:
    moved = replace(NEWS, slug="xwzx/dt", newer=2)
    move(served, moved, NOTICES)
    before = len(proxy.asked())
    status, said = crawl(home)
    assert status == 0, said[-3000:]
    assert f"Column gzdt has moved from {ADDRESS}gzdt/ to {ADDRESS}xwzx/dt/" in said
    titles = home.rows("SELECT title, url, first_seen_at FROM article ORDER BY title")
    assert len(titles) == len({title for title, _, _ in titles}) == 25, titles
    known = articles(replace(moved, newer=0))
    assert len(asked_since(proxy, before, known)) == 3
    assert len(asked_since(proxy, before, articles(moved) - known)) == 2
    assert home.rows("SELECT url, former FROM column WHERE slug = 'gzdt'") == [
        (f"{ADDRESS}xwzx/dt/", f'["{ADDRESS}gzdt/"]')
    ]
    before = len(proxy.asked())
    status, said = crawl(home)
    assert (status, stored(home)) == (0, 25)
    again = proxy.asked()[before:]
    assert f"{ADDRESS}gzdt/" not in again
    assert asked_since(proxy, before, articles(NEWS)) == []
    assert "has moved" not in said
    shown = home.run(
        "sites", "discovered", "-s", "SPIDER_MODULES=crawl.discovered", PYTHONPATH=f"{ROOT}:{ROOT / 'tests'}"
    )
    assert "gzdt has moved on" in shown.stdout


@pytest.mark.parametrize("site", ["declared", "nameless"])
def test_a_column_of_a_sites_file_that_moved_is_walked_where_it_is_now(
    tmp_path: Path, served: Site, proxy: Proxy, site: str
) -> None:
    home = Home(tmp_path, proxy)
    assert crawl(home, site)[0] == 0
    age(home)
    move(served, replace(NEWS, slug="xwzx/dt"), NOTICES)
    assert "Column news has moved" in crawl(home, site)[1]
    before = len(proxy.asked())
    status, said = crawl(home, site)
    assert (status, stored(home)) == (0, 23)
    assert f"{ADDRESS}gzdt/" not in proxy.asked()[before:]
    assert "has moved" not in said


def test_what_moves_is_looked_for_once_a_week(home: Home, served: Site, proxy: Proxy) -> None:
    del served.pages[f"{ADDRESS}tzgg/"]
    served.pages[ADDRESS] = SamplePage(served.pages[ADDRESS].body.replace("通知公告".encode(), "示例".encode()))
    before = len(proxy.asked())
    assert "nothing like it was found" in crawl(home)[1]
    assert ADDRESS in proxy.asked()[before:]
    before = len(proxy.asked())
    assert "is not there" in crawl(home)[1]
    assert ADDRESS not in proxy.asked()[before:]


def test_while_the_home_page_is_down_nothing_is_looked_for(home: Home, served: Site) -> None:
    served.pages.clear()
    served.pages[ADDRESS] = SamplePage(b"", 503)
    crawl(home)
    assert home.rows("SELECT searched_at FROM site") == [("2020-01-01T00:00:00+00:00",)]
    move(served, replace(NEWS, slug="xw"), NOTICES)
    assert "has moved" in crawl(home)[1]


def test_a_home_that_moved_for_good_is_followed_with_its_columns(home: Home, served: Site, proxy: Proxy) -> None:
    move(served, NEWS, NOTICES, base=NEW, family=NFCMS)
    served.pages[ADDRESS] = SamplePage(b"", 301, location=NEW)
    before = len(proxy.asked())
    status, said = crawl(home)
    assert status == 0, said[-3000:]
    assert said.count("has moved from") >= 2
    assert stored(home) == 23
    assert len(asked_since(proxy, before, articles(NEWS, NOTICES, base=NEW, family=NFCMS))) == 6
    assert home.rows("SELECT home FROM site") == [(NEW,)]
    assert crawl(home)[0] == 0
    assert stored(home) == 23


def test_a_home_that_is_gone_is_found_through_the_portal(home: Home, served: Site) -> None:
    move(served, NEWS, NOTICES, base=NEW)
    link = f"<a href='/zwgk/'>政务公开</a><a href='{NEW}'>市卫生健康委</a>"
    portal = f"<html><head><title>清江市人民政府门户网站</title></head><body>{link}</body></html>"
    served.pages["http://www.qingjiang.gov.cn/"] = SamplePage(portal.encode())
    status, said = crawl(home)
    assert status == 0, said[-3000:]
    assert said.count("has moved from") == 2
    assert (stored(home), home.rows("SELECT home FROM site")) == (23, [(NEW,)])


def test_a_list_of_that_name_with_other_articles_is_proposed(home: Home, served: Site, proxy: Proxy) -> None:
    other = replace(NEWS, slug="xw", seed="others")
    move(served, other, NOTICES)
    before = len(proxy.asked())
    said = crawl(home)[1]
    assert f"Column gzdt: a list that may be it is at {ADDRESS}xw/" in said
    assert asked_since(proxy, before, articles(other)) == []
    assert home.rows("SELECT url FROM column WHERE state = 'PROPOSED'") == [(f"{ADDRESS}xw/",)]
    assert stored(home) == 23
    age(home)
    crawl(home)
    assert len(home.rows("SELECT url FROM column WHERE state = 'PROPOSED'")) == 1
    assert stored(home) == 23


def test_a_list_whose_articles_have_other_texts_is_proposed(home: Home, served: Site) -> None:
    move(served, replace(NEWS, slug="xw"), NOTICES, other_texts=True)
    said = crawl(home)[1]
    assert "of 3 articles that were read there 0 are those that are stored" in said
    assert home.rows("SELECT url FROM column WHERE state = 'PROPOSED'") == [(f"{ADDRESS}xw/",)]
    assert stored(home) == 23


@pytest.mark.parametrize("family", [ELSEWHERE, ANOTHER], ids=["other folders", "another family"])
def test_articles_that_moved_while_their_list_stayed_are_known(
    home: Home, served: Site, proxy: Proxy, family: Family
) -> None:
    move(served, NEWS, NOTICES, family=family)
    before = len(proxy.asked())
    status, said = crawl(home)
    assert status == 0, said[-3000:]
    assert "The articles of column gzdt have moved to new addresses" in said
    assert len(asked_since(proxy, before, articles(NEWS, NOTICES, family=family))) == 6
    assert stored(home) == 23
    assert crawl(home)[0] == 0
    assert stored(home) == 23


@pytest.mark.parametrize("everywhere", [False, True], ids=["its home alone", "all its pages"])
def test_a_host_that_was_taken_over_gives_nothing(home: Home, served: Site, everywhere: bool) -> None:
    rows = "".join(
        f"<li><a href='/a/{n}.html'>百家乐必胜技巧第{n}讲</a><span>2026-11-{n:02}</span></li>" for n in range(1, 9)
    )
    page = SamplePage(
        f"<html><head><title>澳门娱乐城官方网站</title></head><body><ul>{rows}</ul></body></html>".encode()
    )
    articles_there = {f"{ADDRESS}a/{n}.html": page for n in range(1, 9)}
    lists = {f"{ADDRESS}gzdt/": page, f"{ADDRESS}tzgg/": page} if everywhere else {}
    served.pages.clear()
    served.pages |= {ADDRESS: page} | lists | articles_there
    status, said = crawl(home)
    assert status == 4
    assert "Host wjw.qingjiang.gov.cn is no longer a government's" in said
    assert stored(home) == 23
    assert home.rows("SELECT title FROM article WHERE title LIKE '%百家乐%'") == []


def test_a_first_search_takes_nothing_from_a_host_that_was_taken_over(tmp_path: Path) -> None:
    rows = "".join(
        f"<li><a href='/a/{n}.html'>彩票技巧第{n}讲</a><span>2026-11-{n:02}</span></li>" for n in range(1, 9)
    )
    body = (
        f"<html><head><title>澳门娱乐城</title></head><body><a href='/gzdt/'>工作动态</a><ul>{rows}</ul></body></html>"
    )
    with serve(Site({ADDRESS: SamplePage(body.encode()), f"{ADDRESS}gzdt/": SamplePage(body.encode())})) as proxy:
        home = Home(tmp_path, proxy)
        status, said = crawl(home)
        assert status == 4
        assert "is no longer a government's" in said
        assert home.rows("SELECT slug FROM column") == []
        assert home.records() == []
