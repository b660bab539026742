"""An article that lies at another address is stored once, the same tests over SQLite and PostgreSQL."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from crawler.dedupe import url_key
from crawler.items import ArchivePointer, Article, FetchFailure, Listing, Page, Row
from crawler.storage.schema import address, article, listing
from crawler.storage.store import Store
from crawler.vocabulary import Occasion

AT, LATER = "2026-11-20T02:00:00+00:00", "2026-12-06T02:00:00+00:00"
OLD, NEW = "http://wjw.example.gov.cn/gzdt/1.html", "http://wjw.example.gov.cn/xw/art_7.html"
TITLE, TEXT = (
    "示例市召开卫生健康工作会议",
    "近日，示例市召开全市卫生健康工作会议，部署今年的重点任务。会议由市卫健委主持。",
)


def page(
    url: str, title: str = TITLE, text: str = TEXT, *, former: tuple[str, ...] = (), occasion: Occasion = "first"
) -> Page:
    record = Article(url=url, site="example", title=title, body=text * 3)
    archive = ArchivePointer("a.warc.gz", 0, url)
    return Page(
        url, b"<html>", site="example", article=record, archive=archive, run_at=LATER, fetched_at=LATER,
        former=former, occasion=occasion,
    )  # fmt: skip


def listed(url: str, former: dict[str, str] | None = None) -> Listing:
    return Listing("example", "工作动态", [Row(url, TITLE, "2026-11-19")], "gzdt", former or {})


@pytest.fixture
def known(store: Store) -> Store:
    store.save(listed(OLD), page(OLD))
    return store


def articles(store: Store) -> int:
    with store.engine.connect() as connection:
        return len(connection.execute(select(article.c.id)).all())


def addresses(store: Store) -> dict[str, tuple[str, bool, int]]:
    """Return state, whether it is to be asked again, and failures, by key."""
    with store.engine.connect() as connection:
        return {
            row.key: (row.state, row.due_at is not None, row.failures) for row in connection.execute(select(address))
        }


def test_a_row_under_a_new_address_is_stored_and_not_asked_for(known: Store) -> None:
    row = Row(NEW, TITLE, "2026-11-19")
    fresh, asks = known.lists.asks("example", "工作动态", [row], LATER, {NEW: OLD})
    assert (fresh, asks) == ({NEW}, [])
    assert known.lists.stored([OLD, NEW]) == {OLD}
    known.save(listed(NEW, {NEW: OLD}))
    assert known.lists.stored([OLD, NEW]) == {OLD, NEW}
    assert addresses(known)[url_key(OLD)] == ("stored", False, 0)
    assert addresses(known)[url_key(NEW)][0] == "stored"
    assert known.articles.history(NEW) == known.articles.history(OLD)
    with known.engine.connect() as connection:
        assert connection.scalars(select(listing.c.url)).all() == [NEW]


def test_a_former_address_that_was_missing_meanwhile_is_asked_no_more(known: Store) -> None:
    for day in (21, 22, 23):
        at = f"2026-11-{day}T02:00:00+00:00"
        known.save(FetchFailure(OLD, "example", "missing", "answers 404", at, "revisit"))
    assert known.articles.history(OLD)[-1]["status"] == "gone"
    known.save(listed(NEW, {NEW: OLD}))
    assert addresses(known)[url_key(OLD)] == ("stored", False, 0)
    assert known.articles.history(NEW)[-1]["status"] == "live"
    assert all(ask.row.url != OLD for ask in known.lists.pending("example", LATER))


def test_a_row_whose_article_was_never_had_is_asked_at_its_new_address_alone(store: Store) -> None:
    store.save(listed(OLD))
    _, [ask] = store.lists.asks("example", "工作动态", [Row(NEW, TITLE, "2026-11-19")], LATER, {NEW: OLD})
    assert (ask.row.url, ask.occasion) == (NEW, "first")
    store.save(listed(NEW, {NEW: OLD}))
    assert [ask.row.url for ask in store.lists.pending("example", LATER)] == [NEW]


def test_another_column_that_names_the_former_address_goes_on_doing_so(known: Store) -> None:
    known.save(Listing("example", "要闻", [Row(OLD, TITLE, "2026-11-19")], "yw"))
    known.save(listed(NEW, {NEW: OLD}))
    with known.engine.connect() as connection:
        rows = connection.execute(select(listing.c.slug, listing.c.url).order_by(listing.c.slug)).all()
    assert [tuple(row) for row in rows] == [("gzdt", NEW), ("yw", OLD)]


def test_a_page_that_confirms_is_the_stored_article(known: Store) -> None:
    assert known.save(page(NEW, former=(OLD,), occasion="revisit")) == ["unchanged"]
    assert articles(known) == 1
    assert known.articles.history(NEW)[-1]["url"] == NEW


@pytest.mark.parametrize(
    ("title", "text"),
    [(TITLE, "本市多家医院开设夜间门诊，方便上班族就医。"), ("示例市多家医院开设夜间门诊", TEXT)],
    ids=["another text", "another title"],
)
def test_a_page_that_does_not_confirm_is_not_stored(known: Store, title: str, text: str) -> None:
    asked = page(NEW, title, text, former=(OLD,), occasion="revisit")
    assert known.save(asked) == ["suspect"]
    assert asked.doubt == f"it is not the article that was stored from {OLD}"
    assert articles(known) == 1


def test_of_two_articles_of_one_title_and_day_the_text_tells_which_one_it_is(known: Store) -> None:
    other, text = OLD.replace("1.html", "2.html"), "本市多家医院开设夜间门诊，方便上班族就医。"
    known.save(page(other, text=text))
    assert known.save(page(NEW, text=text, former=(OLD, other))) == ["unchanged"]
    assert known.articles.history(NEW)[-1]["id"] == known.articles.history(other)[-1]["id"]
    third = "市疾控中心提醒市民注意防暑降温，多喝水。"
    assert known.save(page(f"{NEW}?b", text=third, former=(OLD, other))) == ["new"]
    assert articles(known) == 3


def test_a_revision_at_the_new_address_is_one_of_the_same_article(known: Store) -> None:
    known.save(listed(NEW, {NEW: OLD}))
    assert known.save(page(NEW, text="会议改在下周召开，具体时间另行通知，请各单位做好准备。", occasion="revisit")) == [
        "revised"
    ]
    assert articles(known) == 1


def test_another_article_at_an_address_that_once_redirected_is_another(known: Store) -> None:
    led = page(OLD)
    led.requested_url = NEW
    known.save(led)
    assert known.save(page(NEW, "示例市多家医院开设夜间门诊", "方便上班族就医，本市有十家医院参加。")) == ["new"]
    assert articles(known) == 2
