"""What the head of a page says of it."""

from __future__ import annotations

import pytest

from crawler.extract import extract
from crawler.extract.meta import Meta, read_meta
from crawler.extract.tree import elements_of, parsed, title_of
from crawler.items import Article

TEXT = "<p>清晨的广场上，医务人员为老人量血压、测血糖，耐心回答他们提出的每一个问题。</p>" * 2


def article(head: str) -> Article:
    return extract(f"<html><head>{head}</head><body><div>{TEXT}</div></body></html>", "http://a.cn/b.html")


def meta(head: str) -> Meta:
    return read_meta(elements_of(parsed(f"<html><head>{head}</head><body></body></html>")))


def test_a_title_may_be_empty() -> None:
    assert title_of(elements_of(parsed("<title></title><p>好</p>"))) == ""
    assert title_of(elements_of(parsed("<p>好</p>"))) is None


def test_tags_of_title_date_source_and_address() -> None:
    for name in ("ArticleTitle", "og:title", "twitter:title"):
        assert article(f"<meta name={name} content=清江市举行义诊>").title == "清江市举行义诊", name
    for name in """PubDate article:published_time publishdate publish_time og:release_date firstpublishdate maketime datePublished
    og:published_time""".split():
        assert article(f"<meta name={name} content=2024-05-06>").published_at == "2024-05-06", name
        assert meta(f"<meta name={name} content=2024-05-06>").moments() == (None, ""), "it is of no other name"
    for name in ("ContentSource", "source", "mediaid"):
        assert article(f"<meta name={name} content=清江日报>").source == "清江日报", name
    assert article("<meta property=og:url content=http://a.cn/c.html>").canonical_url == "http://a.cn/c.html"
    plain = article("<meta name=keywords content=2024-05-06><meta name=author content=清江日报>")
    assert (plain.title, plain.published_at, plain.source) == (None, None, None)


@pytest.mark.parametrize(
    ("head", "tags"),
    [
        ("<meta name=A content=甲>", {"a": "甲"}),
        ("<meta property=A content=甲>", {"a": "甲"}),
        ("<meta itemprop=A content=甲>", {"a": "甲"}),
        ("<meta name=A property=B content=甲>", {"a": "甲"}),
        ("<meta name='' property=B content=甲>", {"b": "甲"}),
        ("<meta charset=utf-8><meta content=甲><meta name=A>", {}),
        ("<meta name=A content=' '><meta name=A content=乙><meta name=A content=丙>", {"a": "乙"}),
        ("<meta name=A content='甲&lt;b&gt;乙&lt;/b&gt;  丙'>", {"a": "甲乙 丙"}),
        ("<meta name=A content='甲&amp;lt;b&amp;gt;乙'>", {"a": "甲乙"}),
        ("<meta name=A content='1<2<i>乙</i>'>", {"a": "1<2乙"}),
        ("<meta name=A content='<b>乙>丙</b>'>", {"a": "乙>丙"}),
    ],
)
def test_names_and_contents(head: str, tags: dict[str, str]) -> None:
    assert meta(head).tags == tags


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ('<script type="application/ld+json">{"datePublished" : "2024-05-06", "x": "y"}</script>', "2024-05-06"),
        ('<script>{"datePublished": "2024-05-06"}</script>', None),
        ('<script type="text/javascript">{"datePublished": "2024-05-06"}</script>', None),
        ('<script type="application/ld+json" src="x"></script>', None),
        ('<script type="application/ld+json">{"datePublished": "2024\\u002d05"}</script>', None),
        (
            '<script type="application/ld+json">{"x": 1}</script><script type="application/ld+json">{"datePublished":"2024"}</script>',
            "2024",
        ),
    ],
)
def test_linked_data(head: str, day: str | None) -> None:
    assert meta(head).linked_date == day


@pytest.mark.parametrize(
    ("body", "time"),
    [
        ("<time datetime=2024-05-06>昨天</time>", "2024-05-06"),
        ("<time datetime=2024-05-06>昨天</time><time>今天</time>", "2024-05-06"),
        ("<time datetime=2024-05-06>昨天</time><time datetime=2024-05-07>今天</time>", None),
        ("<time>昨天</time>", None),
        ("", None),
    ],
)
def test_the_only_time_of_a_page(body: str, time: str | None) -> None:
    assert meta(body).time == time
