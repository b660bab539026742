"""What the reader of a static list hands on to the page behind it, and what it takes a page for that lacks attributes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crawler.items import Row
from crawler.platforms import PLATFORMS
from crawler.platforms.base import Column, ListPage

HOST = "http://wjw.example.gov.cn"
URL = f"{HOST}/gzdt/"


def column(name: str | None = None, platform: str = "nfcms") -> Column:
    return Column(slug="gzdt", name=name, url=URL, platform=platform, grade="CODE")


def rows(first: int, end: int, day: str = "") -> str:
    """Return rows of a list, each with its article's address."""
    posts = range(first, end)
    return "".join(f"<li><a href='content/post_{n}.html'>第{n}批巡回医疗队出发</a>{day}</li>" for n in posts)


def two_pages(first: str, second: str) -> tuple[ListPage, ListPage]:
    """Return what the first two pages of a list say."""
    family = PLATFORMS["nfcms"]
    page = family.read(first, *family.first(column()))
    ((url, walk),) = page.following
    return page, family.read(second, url, walk)


def test_a_day_near_which_others_are_goes_on_over_a_page_that_shows_none() -> None:
    family = PLATFORMS["nfcms"]
    url, walk = family.first(column())
    page = family.read(f"<ul>{rows(1, 9)}</ul><a href=index_2.html>下一页</a>", url, replace(walk, day="2024-05-06"))
    assert [walk.day for _, walk in page.following] == ["2024-05-06"]


@pytest.mark.parametrize("side", ["", f"<div class='k'><ul>{rows(900, 920)}</ul></div>"], ids=["", "a box more"])
def test_a_box_that_shows_the_same_on_the_second_page_is_not_the_list(side: str) -> None:
    box, own = "<div class='m'><ul>{}</ul></div>", "<div class='n'><ul>{}</ul></div>"
    same = box.format(rows(100, 108, "<span>2024-05-06</span>"))
    first, second = two_pages(same + own.format(rows(1, 9)), same + own.format(rows(9, 17)) + side)
    assert first.rows[0].url == f"{URL}content/post_100.html"
    assert second.again
    ((url, walk),) = second.following
    family = PLATFORMS["nfcms"]
    anew = family.read(same + own.format(rows(1, 9)), url, walk)
    assert anew.rows[0] == Row(f"{URL}content/post_1.html", "第1批巡回医疗队出发", None)


@pytest.mark.parametrize(
    ("name", "title", "told"),
    [
        (None, "通知公告-某市卫生健康委员会", "通知公告"),
        (None, "某市卫生健康委员会", None),
        ("要闻", "某市卫生健康委员会", "要闻"),
    ],
)
def test_a_list_is_called_as_its_column_or_its_page(name: str | None, title: str, told: str | None) -> None:
    family = PLATFORMS["nfcms"]
    page = f"<title>{title}</title><ul>{rows(1, 9)}</ul>"
    assert family.read(page, *family.first(column(name))).name == told


BARE = "<meta><base><link><a>x</a><a name=top></a><img><input><form><select><option></select></form><iframe></iframe>"
"""Elements without any of the attributes that are looked for in them."""


@pytest.mark.parametrize("platform", ["auto", "nfcms"])
def test_elements_without_attributes_change_nothing(platform: str) -> None:
    family = PLATFORMS[platform]
    own = "".join(f"<li>{{}}<a href='content/post_{n}.html'>第{n}批巡回医疗队出发</a></li>" for n in range(1, 9))
    page = f"<html><head>{{}}</head><body>{{}}<ul>{own}</ul>{{}}<a href=index_2.html>下一页</a>{{}}</body></html>"
    found = [family.read(page.replace("{}", bare), *family.first(column("要闻", platform))) for bare in ("", BARE)]
    assert found[0] == found[1]
