"""The store, the same tests over SQLite and PostgreSQL."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, text
from sqlalchemy.exc import OperationalError

import crawler.storage.saving
from crawler.errors import UserError
from crawler.items import ArchivePointer, Article, FetchFailure, Listing, Page, Row, Unchanged
from crawler.storage.engine import open_engine
from crawler.storage.schema import metadata
from crawler.storage.store import Store
from crawler.vocabulary import Answer

URL = "http://www.example.cn/gzdt/content/post_1.html"
NOW, LATER, NEVER = "2024-05-06T02:00:00+00:00", "2024-05-07T02:00:00+00:00", "2024-05-06T02:30:00+00:00"
BODY = "近日，示例市开展健康宣传活动，活动现场设置义诊、咨询和健康检测三个区域，吸引了众多市民参加。" * 3


def page(
    url: str | None = URL, *, title: str = "示例新闻", body: str = BODY, id: str | None = "a1", **changes: object
) -> Page:
    article = Article(id=id, url=url, site="qingyuan", title=title, body=body, published_at="2024-05-06T09:00:00+08:00")
    archive = ArchivePointer("qingyuan/2024-05-06.warc.gz", 0, f"{id}ab")
    given = {"site": "qingyuan", "column": "工作动态", "fetched_at": "2024-05-06T02:00:00+00:00"} | changes
    return Page(url, b"<html>", article=article, archive=archive, **given)  # type: ignore[arg-type]


def stored(store: Store) -> list[dict]:
    return list(store.articles.records())


def test_an_article_comes_back_as_it_was_stored(store: Store) -> None:
    assert store.save(page()) == ["new"]
    [record] = stored(store)
    assert record["title"] == "示例新闻"
    assert record["columns"] == ["工作动态"]
    assert record["interview"] is None
    assert record["first_seen_at"] == record["last_seen_at"] == "2024-05-06T02:00:00+00:00"
    assert list(record) == list(Article.__dataclass_fields__)


def test_the_same_text_again_is_unchanged(store: Store) -> None:
    store.save(page())
    assert store.save(page(fetched_at="2024-06-01T00:00:00+00:00")) == ["unchanged"]
    [record] = stored(store)
    assert (record["revision"], record["first_seen_at"][:7], record["last_seen_at"][:7]) == (1, "2024-05", "2024-06")


def test_another_text_at_the_address_is_a_revision_and_the_older_one_stays(store: Store) -> None:
    store.save(page())
    assert store.save(page(body=BODY.replace("三个", "四个"))) == ["revised"]
    [record] = stored(store)
    assert record["revision"] == 2
    assert "四个" in record["body"]
    with store.engine.connect() as connection:
        [(number, old)] = connection.execute(text("SELECT revision, record FROM article_revision")).all()
    assert number == 1
    assert "三个" in str(old) or "\\u4e09" in str(old)


def test_reading_again_rewrites_in_place(store: Store) -> None:
    store.save(page())
    assert store.save(page(body="更好的正文", again=True, fetched_at="2030-01-01T00:00:00+00:00")) == ["unchanged"]
    [record] = stored(store)
    assert (record["body"], record["revision"], record["last_seen_at"][:4]) == ("更好的正文", 1, "2024")


def test_a_page_that_led_to_an_article_by_redirection_takes_nothing_of_it_when_it_is_read_again(store: Store) -> None:
    redirected, direct = page(requested_url="http://www.example.cn/gzdt/content/post_9.html"), page()
    for number, one in enumerate((redirected, direct)):
        one.archive = one.article.archive = ArchivePointer("qingyuan/2024-05-06.warc.gz", number, "ab")  # type: ignore[union-attr]
        store.save(one)
    before = stored(store)
    assert store.save(replace(redirected, again=True, unsettled=True)) == ["unchanged"]
    assert stored(store) == before


def test_a_page_without_an_address_keeps_its_id_when_it_is_read_again(store: Store) -> None:
    first = page(url=None, id=None)
    store.save(first)
    better = page(url=None, id=None, body="更好的正文", again=True)
    better.archive = first.archive
    assert store.save(better) == ["unchanged"]
    [record] = stored(store)
    assert (record["id"], record["body"]) == (first.article.id, "更好的正文")


def test_an_article_learns_the_further_columns_whose_lists_name_it(store: Store) -> None:
    twin = "https://www.example.cn/other/content/mpost_1.html"
    store.save(Listing("qingyuan", "通知公告", [Row(twin)]))
    store.save(page())
    store.save(Listing("qingyuan", "政策解读", [Row(twin)]))
    assert stored(store)[0]["columns"] == ["工作动态", "通知公告", "政策解读"]


def failure(url: str, answer: Answer, reason: str, run_at: str = NOW) -> FetchFailure:
    return FetchFailure(url, "qingyuan", answer, reason, run_at, "first")


def test_what_is_listed_and_not_stored_is_pending(store: Store) -> None:
    rows = [Row(f"http://www.example.cn/a/content/post_{n}.html", f"第{n}条", "2024-05-06") for n in range(1, 6)]
    store.save(Listing("qingyuan", "工作动态", rows))
    store.save(page(run_at=NOW))
    store.save(failure(rows[1].url, "missing", "answers 404"), failure(rows[2].url, "down", "answers 500"))
    store.save(replace(page(rows[3].url, run_at=NOW), article=None, problem="decode: the bytes are no text"))
    fresh, asks = store.lists.asks("qingyuan", "工作动态", [*rows, Row("http://www.example.cn/9.html")], NOW)
    assert fresh == {"http://www.example.cn/9.html"}
    assert [(ask.row.url, ask.occasion) for ask in asks] == [
        *((row.url, "again") for row in rows[1:4]),
        (rows[4].url, "first"),
        ("http://www.example.cn/9.html", "first"),
    ]
    assert {ask.row.url for ask in store.lists.pending("qingyuan", NOW)} == {row.url for row in rows[1:]}
    assert store.lists.pending("huizhou", NOW) == []


def test_what_is_pending_of_one_column_is_known_by_its_slug_and_of_former_versions_by_its_name(store: Store) -> None:
    rows = [Row(f"http://www.example.cn/a/content/post_{n}.html", f"第{n}条", "2024-05-06") for n in range(3)]
    store.save(Listing("qingyuan", "疫情通报", rows[:1], "gzdt"), Listing("qingyuan", "工作动态", rows[1:2], "yw"))
    store.save(Listing("qingyuan", "工作动态", rows[2:]))
    for name, expected in ((None, {rows[0].url}), ("工作动态", {rows[0].url, rows[2].url})):
        assert {ask.row.url for ask in store.lists.pending("qingyuan", NOW, "gzdt", name)} == expected


def test_a_stored_article_is_asked_again_when_its_day_has_come_or_its_row_has_changed(store: Store) -> None:
    row = Row(URL, "原来的标题", "2024-05-06")
    store.save(Listing("qingyuan", "工作动态", [row]), page(run_at=NOW, headers=[("ETag", '"1"')]))
    assert store.lists.pending("qingyuan", NOW) == []
    [ask] = store.lists.pending("qingyuan", LATER)
    assert (ask.occasion, ask.validator) == ("revisit", {"If-None-Match": '"1"'})
    changed = replace(row, title="改过的标题")
    _, [ask] = store.lists.asks("qingyuan", "工作动态", [changed], NOW)
    assert (ask.occasion, ask.validator) == ("first", {})
    store.save(Listing("qingyuan", "工作动态", [changed]))
    assert [one.row for one in store.lists.pending("qingyuan", NEVER)] == [changed], "a killed run loses no change"


def test_a_vanished_page_is_gone_in_the_end_but_a_refusal_changes_nothing(store: Store) -> None:
    store.save(page(run_at=NOW))
    store.save(failure(URL, "refused", "answers 412"))
    assert stored(store)[0]["status"] == "live"
    for day in ("10", "11", "12"):
        assert stored(store)[0]["status"] == "live"
        store.save(failure(URL, "missing", "answers 404", f"2024-05-{day}T00:00:00+00:00"))
    assert stored(store)[0]["status"] == "gone"
    store.save(page(run_at=LATER))
    assert stored(store)[0]["status"] == "live"


def test_what_is_no_article_leaves_the_one_that_is_stored_alone(store: Store) -> None:
    store.save(page(run_at=NOW))
    bad = page(run_at=LATER, body="您访问的页面不存在")
    assert store.save(replace(bad, doubt="it is an error page")) == ["suspect"]
    [record] = stored(store)
    assert (record["body"], record["revision"]) == (BODY, 1)


def test_an_unchanged_article_is_seen_again(store: Store) -> None:
    store.save(page(run_at=NOW))
    assert store.save(Unchanged(URL, "qingyuan", LATER, "revisit")) == ["unchanged"]
    assert stored(store)[0]["last_seen_at"] == LATER


def test_the_address_that_redirects_is_settled_too(store: Store) -> None:
    old = "http://www.example.cn/gzdt/content/post_7.html"
    store.save(page(requested_url=old, run_at=NOW))
    assert store.lists.asks("qingyuan", "工作动态", [Row(old), Row(URL)], NOW)[1] == []


def test_hosts_rest_until_their_time_is_over(store: Store) -> None:
    store.lists.rest("www.example.cn", LATER)
    assert store.lists.rests(NOW) == {"www.example.cn": LATER}
    assert store.lists.rests(LATER) == {}


def test_a_page_that_cannot_be_read_any_more_leaves_its_article_alone(store: Store) -> None:
    store.save(page())
    assert store.save(replace(page(), problem="extract: ValueError")) == ["failed"]
    assert stored(store)[0]["body"] == BODY
    assert len(store.articles.archived()) == 1


def test_records_can_be_chosen(store: Store) -> None:
    for number, day in enumerate(("2024-05-05", "2024-05-06", "2024-05-07")):
        one = page(f"http://www.example.cn/{number}.html", id=f"n{number}")
        assert one.article
        one.article.published_at = f"{day}T10:00:00+08:00" if number else day
        store.save(one)
    assert [r["id"] for r in store.articles.records(since="2024-05-06")] == ["n1", "n2"]
    assert [r["id"] for r in store.articles.records(until="2024-05-06")] == ["n0", "n1"]
    assert [r["id"] for r in store.articles.records(since="2024-05-06", until="2024-05-06")] == ["n1"]
    assert list(store.articles.records(site="huizhou")) == []
    assert list(store.articles.records(kind="interview")) == []


def test_a_list_counts_as_walked_until_a_run_is_killed_or_leaves_it_in_the_middle(store: Store) -> None:
    first = store.runs.start("qingyuan", {}, NOW)
    store.lists.mark("qingyuan", first, NOW, walked={"a", "b"}, broken=())
    store.runs.end(first, state="ok", finish_reason="finished")
    store.runs.start("huizhou", {}, NOW)
    second = store.runs.start("qingyuan", {}, NOW)
    assert store.lists.walked("qingyuan") == {"a": NOW, "b": NOW}
    store.lists.mark("qingyuan", second, NOW, walked={"a"}, broken={"b"})
    store.runs.end(second, state="layout", finish_reason="finished")
    killed = store.runs.start("qingyuan", {}, NOW)
    assert store.lists.walked("qingyuan") == {"a": NOW}
    store.runs.start("qingyuan", {}, NOW)
    assert store.lists.walked("qingyuan") == {}, f"run {killed} never ended"


def test_holes_of_lists_are_counted_until_they_are_filled(store: Store) -> None:
    store.lists.keep_holes("qingyuan", {"a": {2, 5}, "b": {3}})
    store.lists.keep_holes("huizhou", {"a": {9}})
    store.lists.keep_holes("qingyuan", {"a": {5, 6}})
    assert store.lists.holes("qingyuan") == {"a": {5: 2, 6: 1}, "b": {3: 1}}
    store.lists.keep_holes("qingyuan", {"a": set(), "b": {3}})
    assert store.lists.holes("qingyuan") == {"b": {3: 2}}
    assert store.lists.holes("huizhou") == {"a": {9: 1}}


def test_old_tls_is_remembered_for_a_month(store: Store) -> None:
    store.lists.keep_old_tls("a.gov.cn", "2026-03-02T00:00:00+00:00")
    store.lists.keep_old_tls("b.gov.cn", "2026-03-20T00:00:00+00:00")
    assert store.lists.old_tls("2026-03-30T00:00:00+00:00") == {"a.gov.cn", "b.gov.cn"}
    assert store.lists.old_tls("2026-04-10T00:00:00+00:00") == {"b.gov.cn"}


def test_the_last_run_of_every_site(store: Store) -> None:
    for site in ("qingyuan", "huizhou", "qingyuan"):
        number = store.runs.start(site, {"limit": 3}, NOW)
        store.runs.end(number, state="ok", finish_reason="finished", new=number)
    last = store.runs.last()
    assert set(last) == {"qingyuan", "huizhou"}
    assert last["qingyuan"]["new"] == number


def test_copies_of_list_pages_come_back_byte_for_byte(store: Store) -> None:
    from crawler.storage.lists import Copy

    copy = Copy({"ETag": '"1"'}, bytes(range(256)))
    assert store.lists.copy(URL) is None
    store.lists.keep(URL, Copy({}, b"older"))
    store.lists.keep(URL, copy)
    assert store.lists.copy(URL) == copy


def test_migrations_build_exactly_the_schema(store: Store) -> None:
    with store.engine.connect() as connection:
        own = {
            "compare_type": True,
            "include_name": lambda name, kind, _: kind != "table" or "search_terms" not in name,
        }
        context = MigrationContext.configure(connection, opts=own)
        assert compare_metadata(context, metadata) == []


def test_opening_again_changes_nothing(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path}/news.db"
    Store(open_engine(address)).save(page())
    assert len(stored(Store(open_engine(address)))) == 1


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("sqlite:////proc/nowhere/news.db", "cannot be opened"),
        ("nonsense", "cannot be opened"),
        ("oracle+nothing://x", "cannot be opened"),
        ("postgresql+psycopg://user:secret@127.0.0.1:1/news", "user:***@127.0.0.1:1/news cannot be opened"),
    ],
)
def test_a_database_that_cannot_be_opened_is_told_in_one_line(address: str, sentence: str) -> None:
    with pytest.raises(UserError) as error:
        open_engine(address)
    assert sentence in str(error.value)
    assert "secret" not in str(error.value)
    assert "\n" not in str(error.value)


def test_a_file_that_is_no_database_and_one_from_the_future(tmp_path: Path) -> None:
    (tmp_path / "page.db").write_bytes(b"<html>" * 400)
    with pytest.raises(UserError, match="not a database"):
        open_engine(f"sqlite:///{tmp_path}/page.db")
    address = f"sqlite:///{tmp_path}/future.db"
    open_engine(address).dispose()
    with create_engine(address).begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(UserError, match="newer version"):
        open_engine(address)


def test_a_database_that_fails_while_writing_is_told_in_one_line(store: Store) -> None:
    with store.engine.begin() as connection:
        connection.execute(text("ALTER TABLE address RENAME TO moved"))
    try:
        with pytest.raises(UserError, match="could not be written"):
            store.save(page())
        assert stored(store) == [], "the article of the failed transaction must not stay"
    finally:
        with store.engine.begin() as connection:
            connection.execute(text("ALTER TABLE moved RENAME TO address"))


def test_a_page_with_a_fault_of_its_own_leaves_the_others_of_its_batch_alone(store: Store) -> None:
    bad = page(url=URL.replace("_1", "_2"), id="bad")
    bad.article.breadcrumb = [object()]  # type: ignore[union-attr, list-item]  # no JSON
    told = store.save(
        page(),
        bad,
        failure(URL.replace("_1", "_3"), "down", "404"),
        page(url=URL.replace("_1", "_4"), id="a4"),
    )
    assert told == ["new", "failed", "down", "new"]
    assert [record["id"] for record in stored(store)] == ["a1", "a4"]
    assert str(bad.problem).startswith("store: ")
    with store.engine.connect() as connection:
        states = connection.execute(text("SELECT state, reason FROM address ORDER BY key")).all()
    assert [state for state, _ in states] == ["stored", "failed", "down", "stored"]


def test_a_database_that_fails_keeps_nothing_of_a_batch(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OperationalError("INSERT", {}, Exception("database or disk is full"))

    monkeypatch.setattr(crawler.storage.saving, "save_listing", full)
    with pytest.raises(UserError, match="database or disk is full"):
        store.save(page(), Listing("qingyuan", "工作动态", []))
    assert stored(store) == []


def test_a_database_that_another_program_keeps_locked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crawler.storage.engine.BUSY_SECONDS", 0)
    store = Store(open_engine(f"sqlite:///{tmp_path}/news.db"))
    with closing(sqlite3.connect(tmp_path / "news.db")) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(UserError, match=r"news\.db could not be written \(database is locked\)"):
            store.save(page())
        assert stored(store) == [], "reading does not wait"
        other.rollback()
    assert store.save(page()) == ["new"]
    store.engine.dispose()


def test_a_database_moved_away_or_replaced_is_told(tmp_path: Path) -> None:
    store = Store(open_engine(f"sqlite:///{tmp_path}/news.db"))
    (tmp_path / "news.db").rename(tmp_path / "old.db")
    for _ in range(2):
        with pytest.raises(UserError, match=r"news\.db was moved away or replaced"):
            store.save(page())
        (tmp_path / "news.db").write_bytes(b"")
    (tmp_path / "old.db").replace(tmp_path / "news.db")
    assert store.save(page()) == ["new"]
    store.engine.dispose()


def test_a_server_that_ended_the_connection_is_asked_again(store: Store) -> None:
    if store.engine.dialect.name == "postgresql":
        store.save(page())
        with create_engine(store.engine.url).begin() as other:
            other.execute(
                text(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid != pg_backend_pid() "
                    "AND datname = current_database()"
                )
            )
        assert store.save(page()) == ["unchanged"]
