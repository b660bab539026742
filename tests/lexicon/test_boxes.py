"""A box under a head of the lexicon is not the list, though it has more rows and days."""

from __future__ import annotations

import pytest
from lexicon.variants import examples

from crawler.lexicon.boxes import BOXES
from crawler.lexicon.row import Row
from crawler.platforms import PLATFORMS
from crawler.platforms.base import Column, Walk

BASE = "http://www.example.gov.cn/wjj/gzdt/"
COLUMN = Column(slug="gzdt", name="工作动态", url=BASE, platform="nfcms", grade="CODE")


def rows(numbers: range, day: str) -> str:
    return "".join(f"<li><a href='content/post_{n}.html'>列表里的第{n}条消息</a>{day}</li>" for n in numbers)


def read(head: str) -> list[str]:
    own = f"<div class='a'><ul>{rows(range(1, 4), '')}</ul></div>"
    box = f"<div class='b'><ul>{rows(range(20, 23), '<i>2024-05-06</i>')}</ul></div>"
    html = f"<body><div><p>{head}</p>{box}</div>{own}</body>"
    page = PLATFORMS["nfcms"].read(html, BASE, Walk(COLUMN, "gzdt", "工作动态"))
    return [row.url.removeprefix(f"{BASE}content/") for row in page.rows]


@pytest.mark.parametrize(("row", "text"), examples(BOXES))
def test_a_box_of_other_articles(row: Row, text: str) -> None:
    assert read(text) == ["post_1.html", "post_2.html", "post_3.html"]


@pytest.mark.parametrize(
    "head",
    "相关动态 相关信息 热点关注 热门话题 推荐新闻 新闻排行 一周浏览榜单 点击前十 阅读最多的文章 猜你想看".split(),
)
def test_heads_of_such_boxes_as_sites_write_them(head: str) -> None:
    assert read(head) == ["post_1.html", "post_2.html", "post_3.html"]


def test_without_a_head_the_days_decide() -> None:
    assert read("") == read("工作动态") == ["post_20.html", "post_21.html", "post_22.html"]
