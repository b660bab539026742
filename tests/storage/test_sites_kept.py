"""What is found out about sites is kept, the same tests over SQLite and PostgreSQL."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import update

from crawler.found import Discovery, FoundColumn, KeptColumn, KeptSite, MovedColumn
from crawler.items import ArchivePointer, Article, Listing, Page, Row
from crawler.storage.crawling import crawl_state
from crawler.storage.schema import listing
from crawler.storage.sites import CONFIRMING
from crawler.storage.store import Store

AT, LATER = "2026-11-29T02:00:00+00:00", "2026-12-06T02:00:00+00:00"
HOME = "http://wjw.example.gov.cn/"
NEWS = FoundColumn(
    "gzdt", "工作动态", f"{HOME}gzdt/", "news", "trs", ("The navigation calls it 工作动态",), ("It is old",)
)
NOTICES = FoundColumn("tzgg", "通知公告", f"{HOME}tzgg/", "notice", "generic")


def discovery(*columns: FoundColumn, at: str = AT) -> Discovery:
    return Discovery("example", HOME, at, 12, list(columns), ["No interviews were found"])


def kept(column: FoundColumn, **changes: object) -> KeptColumn:
    return KeptColumn(**vars(column), **{"state": "FOUND", "found_at": AT} | changes)  # type: ignore[arg-type]


def read(store: Store, column: FoundColumn, count: int, first: int = 0) -> list[Row]:
    """List articles of a column and store them; return their rows."""
    rows = [Row(f"{column.url}t20240506_{first + n}.html", f"第{n}条消息", f"2024-05-{n + 1:02}") for n in range(count)]
    store.save(Listing("example", column.name, rows, column.slug))
    for row in rows:
        article = Article(url=row.url, site="example", title=row.title, body=f"近日，示例市{row.title}。" * 9)
        archive = ArchivePointer("a.warc.gz", 0, row.url)
        store.save(Page(row.url, b"<html>", site="example", article=article, archive=archive, run_at=AT, fetched_at=AT))
    return rows


def test_what_a_search_found_comes_back(store: Store) -> None:
    assert store.sites.kept("example") == KeptSite()
    assert store.save(discovery(NEWS, NOTICES)) == ["found"]
    expected = KeptSite(HOME, AT, 12, ("No interviews were found",), [kept(NEWS), kept(NOTICES)])
    assert store.sites.kept("example") == expected
    assert store.sites.all_kept() == {"example": expected}
    assert store.sites.kept("elsewhere") == KeptSite()


def test_a_search_that_found_nothing_is_known_too(store: Store) -> None:
    store.save(discovery())
    assert store.sites.kept("example").searched_at == AT


def test_a_column_found_again_is_the_same_and_says_what_is_known_now(store: Store) -> None:
    store.save(discovery(NEWS))
    again = replace(NEWS, slug="other", url=f"{HOME}gzdt/index.html", name="动态", kind="notice", doubts=())
    store.save(discovery(again, NOTICES, at=LATER))
    [news, notices] = store.sites.kept("example").columns
    assert news == kept(replace(again, slug="gzdt"))
    assert notices == kept(NOTICES, found_at=LATER)


def test_another_column_does_not_take_a_slug_that_is_taken(store: Store) -> None:
    other = replace(NEWS, url="http://www.example.gov.cn/gzdt/")
    store.save(discovery(NEWS, replace(other, url=f"{HOME}old/gzdt/")))
    store.save(discovery(other, at=LATER))
    assert [one.slug for one in store.sites.kept("example").columns] == ["gzdt", "gzdt-2", "gzdt-3"]


def test_a_column_named_twice_by_one_search_is_kept_once(store: Store) -> None:
    store.save(discovery(NEWS, replace(NEWS, slug="news", url=NEWS.url.replace("http:", "https:"))))
    assert len(store.sites.kept("example").columns) == 1


@pytest.mark.parametrize(("articles", "state"), [(CONFIRMING - 1, "FOUND"), (CONFIRMING, "CONFIRMED")])
def test_a_column_is_confirmed_after_five_of_its_articles_were_read(store: Store, articles: int, state: str) -> None:
    store.save(discovery(NEWS, NOTICES))
    read(store, NEWS, articles)
    store.save(Listing("example", "通知公告", [Row(f"{NOTICES.url}{n}.html") for n in range(CONFIRMING)], "tzgg"))
    store.sites.confirm("example", LATER)
    news, notices = store.sites.kept("example").columns
    assert (news.state, news.confirmed_at) == (state, LATER if state == "CONFIRMED" else None)
    assert notices.state == "FOUND"


def test_it_is_confirmed_once_and_stays_so_when_it_is_found_again(store: Store) -> None:
    store.save(discovery(NEWS))
    read(store, NEWS, CONFIRMING)
    store.sites.confirm("example", AT)
    store.sites.confirm("example", LATER)
    store.save(discovery(NEWS, at=LATER))
    assert store.sites.kept("example").columns == [kept(NEWS, state="CONFIRMED", confirmed_at=AT)]


def test_an_article_in_two_lists_of_a_column_counts_once(store: Store) -> None:
    store.save(discovery(NEWS))
    rows = read(store, NEWS, CONFIRMING - 1)
    store.save(Listing("example", "全部", rows, "gzdt"))
    store.sites.confirm("example", LATER)
    assert store.sites.kept("example").columns == [kept(NEWS)]


def test_a_column_that_moved_has_its_new_address_and_remembers_the_former_one(store: Store) -> None:
    store.save(discovery(NEWS))
    moved = replace(NEWS, url="https://wsjkw.example.gov.cn/col/col7/index.html", platform="jpage")
    assert store.save(MovedColumn("example", moved, NEWS.url, LATER)) == ["moved"]
    expected = kept(moved, moved_at=LATER, former=(NEWS.url,))
    assert store.sites.kept("example").columns == [expected]
    store.save(discovery(NEWS, at=LATER))  # the former address, still linked somewhere
    assert store.sites.kept("example").columns == [expected]
    store.save(MovedColumn("example", NEWS, moved.url, LATER))  # and back
    assert store.sites.kept("example").columns == [kept(NEWS, moved_at=LATER, former=(moved.url,))]


def test_a_column_of_a_site_file_that_moved_is_kept(store: Store) -> None:
    store.save(MovedColumn("example", NEWS, f"{HOME}xw/", LATER))
    expected = kept(NEWS, found_at=LATER, moved_at=LATER, former=(f"{HOME}xw/",))
    assert store.sites.kept("example") == KeptSite(columns=[expected])


def test_the_rows_of_a_column_are_known_by_its_slug_and_those_of_former_versions_by_its_name(store: Store) -> None:
    rows = read(store, NEWS, 3)
    older = Row(f"{HOME}gzdt/t1.html", "没有日期")
    store.save(Listing("example", "工作动态", [older]), Listing("example", "工作动态", [Row(f"{HOME}x.html")], "xw"))
    store.save(Listing("example", "疫情通报", [*rows, Row(f"{HOME}y.html", "别的", "2020-01-01")], "gzdt"))
    found = store.sites.rows_of("example", "gzdt", "工作动态", "9")
    assert found == [*reversed(rows), Row(f"{HOME}y.html", "别的", "2020-01-01"), older]
    assert store.sites.rows_of("elsewhere", "gzdt", "工作动态", "9") == []


def test_what_was_seen_later_is_no_row_of_before(store: Store) -> None:
    read(store, NEWS, 3)
    assert store.sites.rows_of("example", "gzdt", "工作动态", "2000") == []


def test_a_row_without_a_day_has_that_of_its_article(store: Store) -> None:
    url = f"{HOME}gzdt/1.html"
    store.save(Listing("example", "工作动态", [Row(url, "没有日期")], "gzdt"))
    article = Article(
        url=url, site="example", title="没有日期", body="近日。", published_at="2024-05-06T00:10:00+08:00"
    )
    archive = ArchivePointer("a.warc.gz", 0, url)
    store.save(Page(url, b"<html>", site="example", article=article, archive=archive, run_at=AT, fetched_at=AT))
    assert store.sites.rows_of("example", "gzdt", "工作动态", "9") == [Row(url, "没有日期", "2024-05-06")]


def test_a_proposal_is_kept_as_such_until_it_is_taken_for_the_column(store: Store) -> None:
    other = replace(NEWS, url=f"{HOME}xw/", evidence=("It may be gzdt.",))
    store.save(discovery(NEWS))
    found = replace(discovery(at=LATER), proposed=[other])
    store.save(found)
    store.save(found)
    proposed = kept(replace(other, slug="gzdt-2"), state="PROPOSED", found_at=LATER)
    assert store.sites.kept("example").columns == [kept(NEWS), proposed]
    store.save(MovedColumn("example", other, NEWS.url, LATER))
    assert store.sites.kept("example").columns == [kept(other, moved_at=LATER, former=(NEWS.url,))]


def test_a_row_of_a_former_version_learns_its_slug_when_its_list_shows_it(store: Store) -> None:
    store.save(discovery(NEWS))
    rows = read(store, NEWS, CONFIRMING)
    with store.engine.begin() as connection:
        connection.execute(update(listing).values(slug=None))
    store.sites.confirm("example", AT)
    assert store.sites.kept("example").columns[0].state == "FOUND"
    store.save(Listing("example", "工作动态", rows, "gzdt"))
    store.sites.confirm("example", AT)
    assert store.sites.kept("example").columns[0].state == "CONFIRMED"


def test_a_crawl_asks_for_lists_and_columns_alike(store: Store) -> None:
    store.save(discovery(NEWS))
    state = crawl_state(store.engine.url.render_as_string(hide_password=False))
    assert [column.url for column in state.kept("example").columns] == [NEWS.url]
    assert state.walked("example") == {}
