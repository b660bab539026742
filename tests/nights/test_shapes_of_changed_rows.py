"""Rows that say something else than before, in shapes written before the walk knew them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from nights.answers import status
from nights.cities import WuheSpider, YiheSpider, column
from nights.laboratory import Laboratory, laboratory
from nights.listed import api, disclosed, lay, markup, paged, publish, row, rows, shell
from nights.web import Post, Web, article

from crawler.walk.site import SiteSpider

NODE = {"id": 101, "name": "通知公告", "children": []}


@pytest.fixture
def web() -> Web:
    return Web(validators=False).city(YiheSpider, 0).city(WuheSpider, 0)


def settle(lab: Laboratory, site: type[SiteSpider] = YiheSpider) -> None:
    """Crawl until nothing is due for weeks."""
    for days in (1, 1, 2, 4, 23, 5):
        lab.run(site, days=days)


def correct(post: Post, title: str | None = None) -> None:
    """Correct an article, and say so in its title."""
    post.title = title or f"{post.title}（更正）"
    post.paragraphs = ["更正：以本次公布为准。", *post.paragraphs]


def revised(lab: Laboratory, post: Post, revision: int = 2) -> bool:
    """Tell whether an article is stored as it reads now."""
    record = lab.record_of(post.url)
    assert record
    return (record["title"], record["revision"]) == (post.title, revision)


def test_a_changed_row_on_the_second_page(web: Web, lab: Laboratory) -> None:
    posts = publish(web, 20)
    lay(web, paged(posts, 5, "index_{n}.html", "共{last}页"))
    settle(lab)
    correct(posts[7])
    lay(web, paged(posts, 5, "index_{n}.html", "共{last}页"))
    assert lab.run(YiheSpider, days=0.3).articles() == [posts[7].url]
    assert revised(lab, posts[7])


def test_a_changed_row_deep_in_a_list_is_found_by_the_whole_walk(web: Web, lab: Laboratory) -> None:
    posts = publish(web, 30)
    lay(web, paged(posts, 5, "index_{n}.html", "共{last}页"))
    settle(lab)
    correct(posts[27])
    lay(web, paged(posts, 5, "index_{n}.html", "共{last}页"))
    lab.run(YiheSpider, days=31)
    assert revised(lab, posts[27])


def test_a_row_that_gets_a_day(web: Web, lab: Laboratory) -> None:
    posts = publish(web, 4)
    lay(web, {"": markup(rows(posts, ""))})
    settle(lab)
    lay(web, {"": markup(rows(posts))})
    assert lab.run(YiheSpider, days=0.3).articles() == [], "that a list shows days now is no news of its articles"
    lay(web, {"": markup(row(posts[0], "2026-05-20") + rows(posts[1:]))})
    correct(posts[0])
    assert lab.run(YiheSpider, days=0.3).articles() == [posts[0].url]


@pytest.mark.parametrize("spelling", ["wide", "blanks", "a mark", "cut", "traditional quotes"])
def test_a_title_that_is_spelt_otherwise_is_no_news(web: Web, lab: Laboratory, spelling: str) -> None:
    posts = publish(web, 4)
    posts[0].title = "关于“健康2024”行动(试行)的通知及其解读材料汇编目录"
    lay(web, {"": markup(rows(posts))})
    settle(lab)
    title = posts[0].title
    shown = {
        "wide": title.replace("(", "（").replace(")", "）"),
        "blanks": title.replace("行动", " 行动　"),
        "a mark": f"· {title}",
        "cut": f"{title[:12]}...",
        "traditional quotes": title.replace("“", "「").replace("”", "」"),
    }[spelling]
    lay(web, {"": markup(rows(posts).replace(title, shown))})
    assert lab.run(YiheSpider, days=0.3).articles() == []


@pytest.mark.parametrize(
    "title", ["关于某事的通知(已修订)", "关于某事的通知", "【废止】关于某事的公告", "关于某事的公示"]
)
def test_a_title_that_says_something_else_is(web: Web, lab: Laboratory, title: str) -> None:
    posts = publish(web, 4)
    posts[0].title = "关于某事的公告"
    lay(web, {"": markup(rows(posts))})
    settle(lab)
    correct(posts[0], title)
    lay(web, {"": markup(rows(posts))})
    assert lab.run(YiheSpider, days=0.3).articles() == [posts[0].url]
    assert revised(lab, posts[0])


@pytest.mark.parametrize("field", ["title", "create_time", "url"])
def test_a_changed_entry_of_a_json_list(web: Web, lab: Laboratory, field: str) -> None:
    good = disclosed(web, range(1, 5))
    shell(web, NODE)
    api(web, 101, 1, {"articles": good, "total": 4})
    settle(lab, WuheSpider)
    post = web.posts[good[1]["url"]]
    correct(post)
    changed: dict[str, Any] = {
        "title": post.title,
        "create_time": 1717552800,
        "url": good[1]["url"].replace("/post_", "/mpost_"),
    }
    good[1] |= {field: changed[field]}
    web.lay(good[1]["url"], article(post))
    api(web, 101, 1, {"articles": good, "total": 4})
    assert lab.run(WuheSpider, days=0.3).articles() == [good[1]["url"]]
    assert lab.run(WuheSpider, days=0.3).articles() == [], "once"


def test_a_changed_row_asks_for_the_whole_page(lab_with_tags: tuple[Web, Laboratory]) -> None:
    web, lab = lab_with_tags
    post = web.of()[0]
    settle(lab)
    correct(post)
    night = lab.run(YiheSpider, days=0.3)
    [asked] = [one for one in night.asked if one.url == post.url]
    assert not asked.conditional, "a validator of the old text may still be answered with 304"
    assert revised(lab, post)


@pytest.fixture
def lab_with_tags() -> Iterator[tuple[Web, Laboratory]]:
    web = Web(validators=True).city(YiheSpider, 4)
    with laboratory(web) as lab:
        yield web, lab


@pytest.mark.parametrize("trouble", [503, 403, 404, 500])
def test_a_changed_row_whose_article_cannot_be_had_is_asked_again(web: Web, lab: Laboratory, trouble: int) -> None:
    posts = publish(web, 6)
    lay(web, {"": markup(rows(posts))})
    settle(lab)
    correct(posts[2])
    lay(web, {"": markup(rows(posts))})
    web.lay(posts[2].url, status(trouble))
    lab.run(YiheSpider, days=1, settings={"RETRY_TIMES": 0})
    web.lay(posts[2].url, article(posts[2]))
    lab.run(YiheSpider, days=1)
    assert revised(lab, posts[2])


@pytest.mark.parametrize("limit", [{"since": "2026-01-01"}, {"until": "2020-01-01"}, {"limit": "1"}])
def test_a_changed_row_that_a_run_did_not_want_is_asked_by_the_next(
    web: Web, lab: Laboratory, limit: dict[str, str]
) -> None:
    posts = publish(web, 6)
    lay(web, {"": markup(rows(posts))})
    settle(lab)
    correct(posts[0])
    correct(posts[4])
    lay(web, {"": markup(rows(posts))})
    lab.run(YiheSpider, days=0.3, **limit)
    lab.run(YiheSpider, days=0.3)
    assert revised(lab, posts[4])


def test_a_row_that_changes_back(web: Web, lab: Laboratory) -> None:
    posts = publish(web, 4)
    lay(web, {"": markup(rows(posts))})
    settle(lab)
    title, paragraphs = posts[1].title, posts[1].paragraphs
    correct(posts[1])
    lay(web, {"": markup(rows(posts))})
    lab.run(YiheSpider, days=0.3)
    posts[1].title, posts[1].paragraphs = title, paragraphs
    lay(web, {"": markup(rows(posts))})
    assert lab.run(YiheSpider, days=0.3).articles() == [posts[1].url]
    assert revised(lab, posts[1], 3)


class LiuheSpider(SiteSpider):
    """Two columns on one host that name the same articles."""

    name, agency, city, adcode = "liuhe", "六河市卫生健康局", "六河市", "441806"
    columns = (
        column("gzdt", "工作动态", "http://wjw.liuhe.gov.cn/gzdt"),
        column("tzgg", "通知公告", "http://wjw.liuhe.gov.cn/tzgg"),
    )


def test_two_columns_that_call_an_article_otherwise_do_not_ask_every_night() -> None:
    web = Web(validators=False).city(LiuheSpider, 4)
    with laboratory(web) as lab:
        post = web.of("/gzdt/")[0]
        web.lay_lists(
            markup(row(post).replace(post.title, "另一个栏目里的名称") + rows(web.of("/tzgg/"))), LiuheSpider.columns[1]
        )
        settle(lab, LiuheSpider)
        for _ in range(2):
            assert lab.run(LiuheSpider, days=0.3).articles() == []


def test_a_withdrawn_article_whose_row_comes_back_under_another_title(web: Web, lab: Laboratory) -> None:
    posts = publish(web, 6)
    lay(web, {"": markup(rows(posts))})
    lab.run(YiheSpider)
    web.lay(posts[0].url, status(404))
    for days in (1, 2, 3, 5, 8):
        lab.run(YiheSpider, days=days)
    assert lab.state_of(posts[0].url) == "gone"
    correct(posts[0])
    lay(web, {"": markup(rows(posts))})
    web.lay(posts[0].url, article(posts[0]))
    assert lab.run(YiheSpider, days=0.3).articles() == [posts[0].url]
    assert lab.state_of(posts[0].url) == "stored"
