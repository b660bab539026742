"""Both cities from end to end: real HTTP, real commands, real host names through a proxy."""

from __future__ import annotations

import signal
import subprocess
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from crawl.runs import FAST, Home, same_page, wait_for
from sample import huizhou, nfcms
from sample.server import Proxy, serve
from sample.site import Expected, SamplePage, Site

from crawler.pipelines.batch_writer import TOGETHER


@pytest.fixture
def city() -> Site:
    return nfcms.build()


@pytest.fixture
def proxy(city: Site) -> Iterator[Proxy]:
    with serve(city) as proxy:
        yield proxy


@pytest.fixture
def home(tmp_path: Path, proxy: Proxy) -> Home:
    return Home(tmp_path, proxy)


@pytest.fixture(scope="module", params=["qingyuan", "huizhou"])
def whole(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Home, Site]]:
    """One crawl of a whole city, looked at by several tests."""
    site = {"qingyuan": nfcms, "huizhou": huizhou}[request.param].build()
    with serve(site) as proxy:
        home = Home(tmp_path_factory.mktemp(request.param), proxy)
        result = home.crawl(request.param)
        assert result.returncode == 0, result.stderr[-3000:]
        yield home, site


def by_address(home: Home) -> dict[str, dict]:
    return {same_page(record["url"]): record for record in home.records()}


def article_pages(proxy: Proxy, site: Site) -> list[str]:
    known = {same_page(one.url) for one in site.expected}
    return [url for url in proxy.asked() if same_page(url) in known]


def test_every_article_is_stored_once_and_nothing_else(whole: tuple[Home, Site]) -> None:
    home, site = whole
    assert sorted(same_page(record["url"]) for record in home.records()) == sorted(
        same_page(e.url) for e in site.expected
    )


def test_every_field_is_what_the_page_says(whole: tuple[Home, Site]) -> None:
    home, site = whole
    stored = by_address(home)
    wrong = [line for one in site.expected for line in differences(one, stored[same_page(one.url)])]
    assert wrong == []


def differences(one: Expected, record: dict) -> list[str]:
    """Return what differs between truth and record, field by field."""
    texts = {
        kind: [b["text"] for b in record["blocks"] if b["type"] == kind]
        for kind in ("paragraph", "heading", "list", "table")
    }
    squeezed = [text.replace("　", "").strip() for text in one.paragraphs]
    found = {
        "title": (record["title"], one.title),
        "published_at": (record["published_at"], one.published_at),
        "source": (record["source"], one.source),
        "kind": (record["kind"], one.kind),
        "columns": (sorted(record["columns"]), sorted(one.columns)),
        "paragraphs": (texts["paragraph"], squeezed),
        "headings": (texts["heading"], one.headings),
        "bylines": (sorted((b["role"], b["name"], b["org"]) for b in record["bylines"]), sorted(one.bylines)),
        "attachments": ([(a["url"], a["name"]) for a in record["attachments"]], one.attachments),
        "captions": ([(i["caption"], i["credit"]) for i in record["images"] if i["caption"]], one.captions),
        "document_number": ((record["policy"] or {}).get("document_number"), one.document_number),
    }
    return [f"{one.url}: {name}: {got!r} for {want!r}" for name, (got, want) in found.items() if got != want]


def test_the_second_run_of_an_unchanged_site_asks_for_list_pages_only(whole: tuple[Home, Site]) -> None:
    home, site = whole
    name = site.expected[0].site
    assert home.proxy
    before = home.rows("SELECT * FROM article ORDER BY id")
    home.proxy.log.clear()
    result = home.crawl(name)
    assert result.returncode == 0
    assert f"{name}: quiet" in result.stdout
    assert "0 new" in result.stdout
    assert article_pages(home.proxy, site) == []
    missing = home.proxy.asked("post_1009001")
    assert len(missing) == (name == "qingyuan"), "a page that was missing once is asked again by the next run"
    assert home.rows("SELECT * FROM article ORDER BY id") == before
    with_validator = [one for one in home.proxy.log if (page := site.pages.get(one.url)) and page.validator]
    assert all(one.conditional and one.status == 304 for one in with_validator)


def test_reprocess_gives_the_same_articles_without_the_network(whole: tuple[Home, Site], tmp_path: Path) -> None:
    home, _ = whole
    offline = Home(home.folder)
    before = home.rows("SELECT * FROM article ORDER BY id")
    result = offline.run("reprocess")
    assert result.returncode == 0, result.stderr
    assert home.rows("SELECT * FROM article ORDER BY id") == before
    assert home.rows("SELECT count(*) FROM article_revision") == [(0,)]


def test_the_run_names_what_leads_off_the_site_and_counts_what_is_gone(home: Home) -> None:
    assert home.crawl("qingyuan").returncode == 0
    run = home.last_run()
    assert (run["state"], run["finish_reason"], run["off_site"], run["gone"]) == ("ok", "finished", 4, 1)
    named = {row["url"]: row["why"] for row in run["detail"]["gzdta"]["elsewhere"]}
    assert named == {
        "https://mp.weixin.qq.com/s/sample": "off-site",
        "http://other.example.gov.cn/content/post_1.html": "off-site",
        f"http://{nfcms.HOST}/attachment/0/1/1000/9100.pdf": "file",
        f"http://{nfcms.HOST}/attachment/0/1/1000/9101.doc": "file",
    }


def test_gkmlpt_twins_and_both_columns_of_an_article(home: Home) -> None:
    home.crawl("qingyuan")
    twin = by_address(home)[same_page(nfcms.address(nfcms.BUREAU, 10))]
    assert set(twin["columns"]) == {"工作动态", "医疗卫生工作动态"}


def test_a_new_article_is_found_and_old_ones_are_left_alone(home: Home, city: Site) -> None:
    home.crawl("qingyuan")
    assert home.proxy
    draft = nfcms.news(777)
    url = nfcms.address(nfcms.BUREAU, 777)
    city.pages[url] = SamplePage(nfcms.article(draft, nfcms.BUREAU, 777))
    for name in ("", "/", "/index.html"):
        city.replace(
            f"{nfcms.BUREAU}{name}",
            '<div class="list"><ul>',
            f'<div class="list"><ul><li><a href="{url}">{draft.title}</a></li>',
        )
    home.proxy.log.clear()
    result = home.crawl("qingyuan")
    assert "1 new" in result.stdout
    assert set(home.proxy.asked("/content/")) == {url, nfcms.address(nfcms.BUREAU, 9001)}, "and the one that is missing"
    assert len(home.proxy.asked("/gzdta")) == 5, "page one brings news, two pages without, and the articles"


def test_a_killed_crawl_is_taken_up_where_it_was(home: Home, city: Site) -> None:
    process = subprocess.Popen(
        home.command("crawl", "qingyuan", *FAST, "-s", "DOWNLOAD_DELAY=0.03"),
        cwd=home.folder,
        env=home.environment,
        stderr=subprocess.DEVNULL,
    )
    assert home.proxy
    proxy = home.proxy
    wait_for(process, lambda: len(article_pages(proxy, city)) >= 3 * TOGETHER)
    process.send_signal(signal.SIGKILL)
    process.wait()
    addresses_before = {same_page(record["url"]) for record in home.records()}
    assert 0 < len(addresses_before) < len(city.expected)
    home.proxy.log.clear()
    assert home.crawl("qingyuan").returncode == 0
    addresses = [same_page(record["url"]) for record in home.records()]
    assert sorted(addresses) == sorted(same_page(one.url) for one in city.expected)
    moved = {same_page(nfcms.address(nfcms.BUREAU, 3))}  # a redirect leads there once more
    again = {same_page(url) for url in article_pages(home.proxy, city)} - moved
    assert len(again - addresses_before) == len(again), "what was stored is not asked again"
    assert home.run("reprocess").returncode == 0, "the archive is whole"


def test_an_article_that_was_down_is_asked_again_by_the_next_run(home: Home, city: Site) -> None:
    url = nfcms.address(nfcms.BUREAU, 60)
    city.pages[url].fails_first = 3
    home.crawl("qingyuan")
    assert home.last_run()["down"] == 1
    assert home.rows(f"SELECT state FROM address WHERE url = '{url}'") == [("down",)]
    result = home.crawl("qingyuan")
    assert "1 new" in result.stdout
    assert same_page(url) in by_address(home)


@pytest.mark.parametrize(
    ("page", "html"),
    [
        ("/", "<html><body><div id='app'></div></body></html>"),
        ("/", "<html><body><ul><li><a href='/other/show-1.htm'>改版后的消息</a></li></ul></body></html>"),
        ("/index_3.html", "<html><body>欢迎访问</body></html>"),
    ],
)
def test_an_empty_list_or_a_changed_layout_is_no_success(home: Home, city: Site, page: str, html: str) -> None:
    city.pages[f"{nfcms.BUREAU}{page}"] = SamplePage(html.encode())
    result = home.crawl("qingyuan")
    assert result.returncode != 0
    assert "qingyuan: layout" in result.stdout
    run = home.last_run()
    assert run["state"] == run["detail"]["gzdta"]["state"] == "layout"
    assert run["detail"]["ylwsgzdt"]["state"] == "quiet", "the other column is read all the same"


def test_a_hole_in_a_list_makes_the_next_run_walk_it_to_its_end(home: Home, city: Site) -> None:
    home.crawl("qingyuan")
    whole = city.pages[f"{nfcms.BUREAU}/index_2.html"]
    city.pages[f"{nfcms.BUREAU}/"].body += b"<!-- -->"
    city.pages[f"{nfcms.BUREAU}/index_2.html"] = SamplePage(b"<html></html>")
    assert home.crawl("qingyuan").returncode != 0
    city.pages[f"{nfcms.BUREAU}/index_2.html"] = whole
    assert home.proxy
    home.proxy.log.clear()
    home.crawl("qingyuan")
    assert home.proxy.asked("gzdta/index_4.html"), "the mark was lost with the hole"
    assert not home.proxy.asked("ylwsgzdt/index_3.html"), "the other list keeps its mark"


@pytest.mark.parametrize(
    ("status", "state"), [(403, "refused"), (412, "refused"), (521, "refused"), (503, "down"), (404, "layout")]
)
def test_refused_down_and_gone_lists_are_three_different_states(
    home: Home, city: Site, status: int, state: str
) -> None:
    for url in list(city.pages):
        if not url.endswith("robots.txt"):
            city.pages[url] = SamplePage(b"<title>no</title>", status=status)
    result = home.crawl("qingyuan", "-s", "RETRY_TIMES=0")
    assert result.returncode != 0
    assert home.last_run()["state"] == state


def test_a_challenge_page_with_status_200_is_a_refusal_and_is_asked_no_more(home: Home, city: Site) -> None:
    home.crawl("qingyuan")
    before = home.records()
    challenge = SamplePage("<html><head><title>请稍候…</title></head><body>正在验证</body></html>".encode())
    for url in list(city.pages):
        if not url.endswith("robots.txt"):
            city.pages[url] = challenge
    assert home.proxy
    home.proxy.log.clear()
    assert home.crawl("qingyuan", "-a", "full=1").returncode != 0
    assert home.last_run()["state"] == "refused"
    assert len(home.proxy.asked()) <= 3
    assert home.records() == before, "a site that refuses changes nothing"


@pytest.mark.parametrize(
    ("status", "state"), [(404, "ok"), (410, "ok"), (401, "refused"), (403, "refused"), (412, "refused"), (503, "down")]
)
def test_robots_that_cannot_be_read_is_a_no(home: Home, city: Site, status: int, state: str) -> None:
    city.pages[f"http://{nfcms.HOST}/robots.txt"] = SamplePage(b"", status=status)
    home.crawl("qingyuan", "-a", "limit=1", "-s", "RETRY_TIMES=0")
    assert home.proxy
    assert bool(home.proxy.asked()) == (state == "ok")
    assert home.last_run()["state"] == state


def test_robots_is_obeyed(home: Home, city: Site) -> None:
    city.pages[f"http://{nfcms.HOST}/robots.txt"] = SamplePage(
        b"User-agent: *\nDisallow: /gdqy/\n", content_type="text/plain"
    )
    home.crawl("qingyuan")
    assert home.proxy
    assert not home.proxy.asked("/gdqy/")
    assert home.last_run()["detail"]["ylwsgzdt"]["state"] == "refused"


def gaps(proxy: Proxy) -> list[float]:
    times = [one.at for one in proxy.log]
    return [later - earlier for earlier, later in pairwise(times)]


def test_the_default_pace_is_three_to_five_seconds(home: Home) -> None:
    assert home.run("crawl", "qingyuan", "-a", "limit=1", "-a", "column=gzdta").returncode == 0
    assert home.proxy
    assert len(home.proxy.log) >= 3
    assert all(gap >= 2.9 for gap in gaps(home.proxy))


def test_a_crawl_delay_slows_the_crawl(home: Home, city: Site) -> None:
    city.pages[f"http://{nfcms.HOST}/robots.txt"] = SamplePage(
        b"User-agent: *\nCrawl-delay: 1.5\n", content_type="text/plain"
    )
    home.run("crawl", "qingyuan", "-a", "limit=1", "-a", "column=gzdta", "-s", "DOWNLOAD_DELAY=0")
    assert home.proxy
    assert len(home.proxy.log) >= 3
    assert all(gap >= 1.45 for gap in gaps(home.proxy))


def test_arguments_choose_a_part_and_the_next_whole_run_gets_the_rest(home: Home, city: Site) -> None:
    assert home.crawl("qingyuan", "-a", "limit=4").returncode == 0
    assert len(home.records()) == 4
    home.crawl("qingyuan", "-a", "column=ylwsgzdt", "-a", "since=2024-01-01", "-a", "until=2024-02-15")
    assert home.crawl("qingyuan").returncode == 0
    assert len(home.records()) == len(city.expected)


def test_a_changed_text_is_a_revision_when_all_is_read_again(home: Home, city: Site) -> None:
    home.crawl("qingyuan", "-a", "limit=30")
    url = home.rows("SELECT url FROM article WHERE kind = 'news' AND url LIKE '%post_1000000.html'")[0][0]
    city.replace(url, "活动", "系列活动")
    result = home.crawl("qingyuan", "-a", "full=1", "-a", "column=gzdta")
    assert "1 revised" in result.stdout
    assert home.rows(f"SELECT revision FROM article WHERE url = '{url}'") == [(2,)]
    assert len(home.rows("SELECT * FROM article_revision")) == 1


def test_a_page_that_is_no_text_is_archived_and_counted_and_the_crawl_goes_on(home: Home, city: Site) -> None:
    url = nfcms.address(nfcms.BUREAU, 0)
    city.pages[url] = SamplePage(b"%PDF-1.7 \x00\x01\x02", content_type="text/html")
    assert home.crawl("qingyuan").returncode == 0
    assert home.last_run()["failed"] == 1
    [(state, reason, archive)] = home.rows(f"SELECT state, reason, archive FROM address WHERE url = '{url}'")
    assert (state, reason) == ("failed", "decode: the bytes are no text")
    assert archive
    assert len(home.records()) == len(city.expected) - 1


def test_a_disk_that_takes_no_more_ends_the_crawl_with_a_sentence(home: Home) -> None:
    (home.folder / "archive").write_text("a file where the folder should be")
    result = home.crawl("qingyuan")
    assert result.returncode != 0
    assert "the crawl ends here" in result.stderr
    assert "Traceback" not in result.stderr
    assert home.last_run()["finish_reason"] == "archive_failed"
    assert home.records() == []


def test_crawlall_crawls_every_city(tmp_path: Path) -> None:
    from sample.cities import build

    site = build()
    with serve(site) as proxy:
        home = Home(tmp_path, proxy)
        result = home.run("crawlall", "qingyuan", "huizhou", *FAST)
        assert result.returncode == 0, result.stderr[-2000:]
        assert len(home.records()) == len(site.expected)
        assert "qingyuan: ok" in result.stdout
        assert "huizhou: ok" in result.stdout


@pytest.mark.parametrize(("at_once", "at_first"), [(1, 1), (2, 2), (16, 3)])
def test_crawlall_asks_so_many_sites_at_once_as_the_settings_allow(tmp_path: Path, at_once: int, at_first: int) -> None:
    sites = ["qingyuan", "huizhou", "shenzhen"]
    result = Home(tmp_path).run("crawlall", *sites, "-L", "INFO", "-s", f"CRAWLS_AT_ONCE={at_once}", *FAST)
    assert [site for site in sites if f"{site}: down: " in result.stdout] == sites, result.stderr[-2000:]
    told = [line.split()[-1] for line in result.stderr.splitlines() if "INFO: Spider " in line]
    assert told.index("(finished)") == at_first
    assert told.count("opened") == told.count("(finished)") == 3


def interrupted(home: Home, mishap: Callable[[], None]) -> subprocess.CompletedProcess[str]:
    """Crawl, and let something happen in the middle."""
    assert home.proxy
    command, errors = home.command("crawl", "qingyuan", *FAST), home.folder / "stderr"
    with errors.open("w") as stderr:
        process = subprocess.Popen(command, cwd=home.folder, env=home.environment, stderr=stderr, text=True)
        log = home.proxy.log
        wait_for(process, lambda: len(log) >= 60)
        mishap()
        code = process.wait(120)
    return subprocess.CompletedProcess(command, code, "", errors.read_text("utf-8"))


def complete(home: Home, city: Site) -> None:
    """Crawl again: everything is there, once."""
    assert home.crawl("qingyuan").returncode == 0
    assert sorted(same_page(record["url"]) for record in home.records()) == sorted(
        same_page(e.url) for e in city.expected
    )


@pytest.mark.parametrize("what", ["news.db", "archive"])
def test_a_store_moved_away_ends_the_crawl_and_loses_nothing_when_it_is_put_back(
    home: Home, city: Site, what: str
) -> None:
    place, elsewhere = home.folder / what, home.folder / "elsewhere"
    result = interrupted(home, lambda: place.rename(elsewhere))
    assert result.returncode != 0
    assert "the crawl ends here" in result.stderr
    assert "Traceback" not in result.stderr
    assert not place.exists(), "no second store was begun"
    elsewhere.rename(place)
    complete(home, city)
    assert home.run("reprocess").returncode == 0, "the archive is whole"


def test_a_disk_that_is_full_ends_the_crawl_and_leaves_nothing_half_written(home: Home, city: Site) -> None:
    assert home.crawl("qingyuan", "-a", "limit=3").returncode == 0
    with home.limited(file_size=(home.folder / "news.db").stat().st_size + 40_000):
        result = home.crawl("qingyuan")
    assert result.returncode != 0
    assert "the crawl ends here" in result.stderr
    assert "Traceback" not in result.stderr
    assert 3 <= len(home.records()) < len(city.expected)
    complete(home, city)


def test_a_database_that_is_read_only_is_told_before_anything_is_asked(home: Home) -> None:
    assert home.run("sites").returncode == 0
    result = home.run(
        "crawl", "qingyuan", "--nolog", DATABASE_URL=f"sqlite:///file:{home.folder}/news.db?mode=ro&uri=true"
    )
    assert result.returncode != 0
    assert "readonly" in result.stderr
    assert "Traceback" not in result.stderr
    assert home.proxy
    assert home.proxy.asked() == []
