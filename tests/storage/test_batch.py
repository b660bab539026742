"""Pages of one transaction are looked up and written together, and stand in the store as if each had come alone."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import blake2b
from itertools import count
from typing import Any

import pytest
from sqlalchemy import event, select
from storage.agreement import emptied

from crawler.items import ArchivePointer, Article, FetchFailure, Item, Listing, Page, Row
from crawler.storage.engine import writing
from crawler.storage.index import KEY_BITS, index_all
from crawler.storage.schema import address, article, search_entry
from crawler.storage.store import Store

NOW = "2024-05-06T02:00:00+00:00"
LEAD = "近日，示例市开展第{}场健康宣传活动，活动现场设置义诊、咨询和健康检测三个区域，吸引了众多市民参加。"


def page(number: int, *, path: str = "gzdt", words: str | None = None, **changes: Any) -> Page:
    """A page of its own post number, with a text of its own unless it is given other words."""
    url = f"http://www.example.cn/{path}/content/post_{number}.html"
    body = words or "".join(LEAD.format(f"{number}之{part}") for part in range(5))
    read = Article(url=url, site="qingyuan", title=f"消息{number}", body=body, published_at="2024-05-06T09:00:00+08:00")
    archive = ArchivePointer("qingyuan/2024-05-06.warc.gz", number, f"{number:064}")
    return Page(
        url, b"<html>", article=read, archive=archive, site="qingyuan", column="动态", fetched_at=NOW, **changes
    )


def listed(*numbers: int, column: str) -> Listing:
    rows = [Row(f"http://www.example.cn/gzdt/content/post_{number}.html", "消息") for number in numbers]
    return Listing("qingyuan", column, rows, column)


def nameless() -> Page:
    one = page(90)
    one.url = None
    assert one.article
    one.article.url = None
    return one


def mixed() -> list[Item]:
    """What may come in one batch: new, met twice, revised, at two addresses, without one, and what is no article."""
    return [
        listed(1, 2, 3, column="首页"),
        page(1),
        page(2, requested_url="http://www.example.cn/gzdt/content/post_20.html"),
        page(1, path="mobile", words="另有通知。" * 30),
        page(3, words=LEAD * 4),
        page(4, words=LEAD * 4),
        page(5, problem="decode: the bytes are no text"),
        page(6, doubt="it says that it is not there"),
        listed(2, 4, column="专题"),
        FetchFailure(
            "http://www.example.cn/gzdt/content/post_7.html", "qingyuan", "missing", "answers 404", NOW, "first"
        ),
        page(7),
        nameless(),
        page(8, former=["http://www.example.cn/gzdt/content/post_1.html"], occasion="revisit"),
    ]


def in_store(store: Store) -> list[list[tuple[Any, ...]]]:
    with store.engine.connect() as connection:
        told = (select(article).order_by(article.c.id), select(address).order_by(address.c.key))
        entries = select(search_entry.c.article_id, search_entry.c.digest).order_by(search_entry.c.article_id)
        return [[tuple(row) for row in connection.execute(one)] for one in (*told, entries)]


def test_a_batch_is_stored_as_its_pages_one_by_one(store: Store) -> None:
    together = store.save(*mixed()), in_store(store)
    emptied(store.engine)
    with writing(store.engine) as connection:
        index_all(connection)
    alone = [outcome for item in mixed() for outcome in store.save(item)], in_store(store)
    assert together == alone
    assert {"new", "revised", "suspect", "failed"} <= set(together[0])


def test_what_many_new_pages_cost_is_a_few_statements(store: Store) -> None:
    told: list[str] = []
    event.listen(store.engine, "before_cursor_execute", lambda *args: told.append(args[2]))

    def statements(pages: list[Page]) -> int:
        told.clear()
        store.save(*pages)
        return len(told)

    store.save(page(0))
    one = statements([page(1)])
    assert statements([page(number) for number in range(100, 150)]) <= one + 10


def crowded(first: Callable[[str], bytes]) -> list[str]:
    """Return two ids that want one key of the index."""
    met: dict[bytes, list[str]] = {}
    for number in count():
        ids = met.setdefault(first(f"{number:016x}"), [])
        ids.append(f"{number:016x}")
        if len(ids) == 2:
            return ids
    raise AssertionError


@pytest.mark.parametrize("at_once", [True, False])
def test_articles_of_one_second_that_want_one_key_of_the_index_are_all_found(store: Store, at_once: bool) -> None:
    ids = crowded(lambda name: blake2b(name.encode(), digest_size=KEY_BITS // 8).digest())
    pages = [page(number) for number in range(len(ids))]
    for one, name in zip(pages, ids, strict=True):
        assert one.article
        one.article.id = name
    for some in [pages] if at_once else [[one] for one in pages]:
        store.save(*some)
    assert {record["id"] for record in store.search.find("宣传活动")} == set(ids)
