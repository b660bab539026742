"""Storing and relating what comes in crowds: ``python tests/bench/crowds.py [SHARE]``, of the full sizes below.

Each crowd is stored twice, the second time in another order: statements and pairs judged an article stay bounded from
the first tenth to the last, and ties and records end equal.
"""

from __future__ import annotations

import random
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple
from unittest import mock

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from bench.duplicates import record  # noqa: E402
from bench.grammar_two import GrammarTwo  # noqa: E402
from sqlalchemy import event, insert, select  # noqa: E402

from crawler.items import Article  # noqa: E402
from crawler.storage import neighbours  # noqa: E402
from crawler.storage.engine import open_engine  # noqa: E402
from crawler.storage.near_duplicates import relate_articles  # noqa: E402
from crawler.storage.schema import article, relation  # noqa: E402

BATCH = 100
"""Articles of a transaction, as many as ``ingest`` stores at once."""

GRAMMAR = GrammarTwo()
TEXT = "\n".join(map("".join, GRAMMAR.article(random.Random(4))[1]))
UNLISTED = (
    "今天上午又借走了{number}号展板，借条第{slip}张，说好下月归还。借出以前，值班的人照例把板面擦了一遍，又数了数挂钩，一个也不少。\n"
    "展板每周二和周五外借，先到先得，不收押金，只要留下姓名和电话。下雨的日子不外借，板面受潮以后字迹会花，要重新喷绘才能用。"
)
"""A form whose title no list has."""

FORM = "{who}：\n经审查，你单位提交的材料齐全，符合法定形式，现准予{what}，有效期至{year}年12月31日。\n请凭本通知到窗口领取证件。"


def notice(at: int) -> Article:
    """One form under one title; names, numbers and days differ."""
    body = FORM.format(who=f"{'东西南北中'[at % 5]}街第{at}诊所", what=f"校验{at * 7}号", year=2020 + at % 9)
    return Article(
        id=f"n{at}", url=f"http://a.cn/{at}.html", title="准予行政许可决定书", body=body, published_at=_day(at)
    )


def case(at: int) -> Article:
    """One form under a title that no list has, all of one day."""
    body = UNLISTED.format(number=at * 7, slip=at + 300)
    return replace(notice(at), id=f"k{at}", title="宣教站一日", body=body, published_at=_day(0))


def copy(at: int) -> Article:
    return Article(id=f"c{at}", url=f"http://n{at}.cn/a.html", title="一篇报道", body=TEXT, published_at=_day(at % 40))


def empty(at: int) -> Article:
    return Article(id=f"e{at}", url=f"http://a.cn/{at}.html", title="附件下载", body="", published_at=_day(at))


def one_character(at: int) -> Article:
    return replace(empty(at), id=f"o{at}", body="图文"[at % 2])


def huge(at: int) -> Article:
    """Five megabytes: one sentence again and again, one without an end, or prose; in pairs that differ in a figure."""
    chance = random.Random(at // 2 % 3)
    made = (
        lambda: "全市医疗机构要落实各项制度。\n",
        lambda: "".join(chr(0x4E00 + chance.randrange(5000)) for _ in range(1000)),
        lambda: "".join("".join(map("".join, GRAMMAR.article(chance)[1])) for _ in range(40)) + "\n",
    )[at // 2 % 3]
    parts, size = [], 0
    while size < 5_000_000 // 3:
        parts.append(made())
        size += len(parts[-1])
    return Article(
        id=f"h{at}",
        url=f"http://a.cn/{at}.html",
        title="汇编",
        body=f"共{at}件。\n{''.join(parts)}",
        published_at=_day(0),
    )


CROWDS: dict[Callable[[int], Article], int] = {
    notice: 10_000, case: 10_000, copy: 1000, empty: 2000, one_character: 2000, huge: 6,
}  # fmt: skip


def _day(at: int) -> str:
    return f"{2015 + at % 9}-{at % 12 + 1:02}-{at % 28 + 1:02}"


class Figures(NamedTuple):
    """What an article took, on average."""

    statements: float
    pairs: float
    """Others that it was compared with."""
    cpu: float
    """Milliseconds."""


def store(articles: list[Article], address: str) -> tuple[list[Figures], tuple[Any, ...]]:
    """Store and relate articles in batches; return what one took, of each tenth of them, and all ties and records."""
    engine = open_engine(address)
    counted: Counter[str] = Counter()
    event.listen(engine, "before_cursor_execute", lambda *_: counted.update(["statements"]))
    tenth, told = max(1, len(articles) // 10), []
    judged = mock.Mock(wraps=neighbours.judge)
    with mock.patch.object(neighbours, "judge", judged):
        for start in range(0, len(articles), tenth):
            some = articles[start : start + tenth]
            counted.clear()
            judged.reset_mock()
            started = time.process_time()
            for at in range(0, len(some), BATCH):
                with engine.begin() as connection:
                    connection.execute(insert(article), [record(one, 0) for one in some[at : at + BATCH]])
                    relate_articles(connection, [one.id for one in some[at : at + BATCH]])
            spent = 1000 * (time.process_time() - started)
            took = (counted["statements"], judged.call_count, spent)
            told.append(Figures(*(figure / len(some) for figure in took)))
    with engine.connect() as connection:
        ties = sorted(connection.execute(select(relation)).tuples().all())
        records = sorted(connection.execute(select(article.c.id, article.c.relations)).tuples().all())
    engine.dispose()
    return told, (ties, records)


def lines(make: Callable[[int], Article], size: int) -> list[str]:
    articles = [make(at) for at in range(size)]
    with TemporaryDirectory() as folder:
        told, once = store(articles, f"sqlite:///{folder}/one.db")
        random.Random(3).shuffle(articles)
        _, again = store(articles, f"sqlite:///{folder}/other.db")
    made = [f"{make.__name__}, {size}: {len(once[0])} ties, in another order {'equal' if once == again else 'OTHER'}"]
    for name, one in (("first", told[0]), ("last", told[-1])):
        made.append(
            f"  {name} tenth: {one.statements:.1f} statements, {one.pairs:.1f} pairs, {one.cpu:.1f} ms an article"
        )
    return made


if __name__ == "__main__":
    share = float(sys.argv[1]) if len(sys.argv) > 1 else 1.0
    for make, size in CROWDS.items():
        print("\n".join(lines(make, max(6, round(share * size)))), flush=True)
