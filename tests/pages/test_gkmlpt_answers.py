"""The disclosure platform of Guangdong: in what forms its shell and its JSON lists may come."""

from __future__ import annotations

import json
from typing import Any

import pytest

from crawler.items import Row
from crawler.platforms import PLATFORMS
from crawler.platforms.base import Column, LayoutError, ListPage, Walk

HOST = "http://www.example.gov.cn"
API = f"{HOST}/gkmlpt/api/all/4"
COLUMN = Column(slug="k", name="公开", url=f"{HOST}/gkmlpt/index", platform="gkmlpt", grade="CODE")
CHILD = {"id": 2, "name": "领导"}
DAY = 1714924800
"""2024-05-06, 0:00 in China."""


def read(text: str, url: str = f"{API}?page=1", **walk: Any) -> ListPage:
    return PLATFORMS["gkmlpt"].read(text, url, Walk(COLUMN, **({"chain": "k", "name": "公开"} | walk)))


def address(number: int, name: str = "post") -> str:
    return f"{HOST}/gkmlpt/content/0/1/{name}_{number}.html"


def entry(number: int, **told: Any) -> dict[str, Any]:
    return {"title": f"公告{number}", "url": address(number)} | told


def listed(*entries: Any, **told: Any) -> str:
    return json.dumps({"articles": entries} | told, ensure_ascii=False)


def numbers(page: ListPage) -> list[str | None]:
    return [row.title for row in page.rows]


@pytest.mark.parametrize("sid", ["SID:7", "SID=7", "'SID':'7'", '"SID":"7"', "SID = '7'", 'SID : "7"', "'SID'= 7"])
@pytest.mark.parametrize("tree", ["TREE:", "TREE =", "'TREE':", '"TREE" :', "TREE= "])
def test_a_shell_names_its_site_and_its_tree(sid: str, tree: str) -> None:
    for nodes in ([CHILD], CHILD, {"5": CHILD}, {"children": [CHILD]}, [None, "x", CHILD]):
        text = f"<script>window._CONFIG = {{{sid}, {tree}{json.dumps(nodes)}}}</script>"
        [(url, walk)] = read(text, f"{HOST}/gkmlpt/index").following
        assert (url, walk.chain, walk.name) == (f"{HOST}/gkmlpt/api/all/2?page=1&sid=7", "k/2", "领导"), nodes


@pytest.mark.parametrize(
    ("node", "chains", "covered"),
    [
        ({"id": "", "children": [CHILD]}, ["k/2"], []),
        ({"id": "a/b"}, ["k/a/b"], []),
        ({"id": 1, "children": [CHILD]}, ["k/2", "k/1"], ["k/1"]),
        ({"id": 1, "children": [CHILD | {"children": [{"id": 3}]}]}, ["k/3", "k/2", "k/1"], ["k/2", "k/1"]),
        ({"id": 1, "children": {"0": CHILD, "7": {"id": 3}}}, ["k/2", "k/3", "k/1"], ["k/1"]),
        ({"id": 1.5, "children": [CHILD]}, ["k/2"], []),
        ({"id": 1, "post_count": "0", "children": [CHILD]}, ["k/2"], []),
        ({"id": 1, "post_count": True}, ["k/1"], []),
        ({"id": 1, "post_count": "many"}, ["k/1"], []),
    ],
)
def test_the_narrower_column_comes_first(node: dict[str, Any], chains: list[str], covered: list[str]) -> None:
    found = [walk for _, walk in read(f"TREE: {json.dumps([node])}", f"{HOST}/gkmlpt/index").following]
    assert [walk.chain for walk in found] == chains
    assert [walk.chain for walk in found if walk.is_covered] == covered


def test_a_name_in_an_address_is_quoted() -> None:
    [(url, _)] = read('TREE: [{"id": "a/b"}]', f"{HOST}/gkmlpt/index").following
    assert url == f"{HOST}/gkmlpt/api/all/a%2Fb?page=1"


@pytest.mark.parametrize(
    ("path", "is_shell"), [("index", True), ("index/", True), ("mindex", True), ("indexes", False)]
)
def test_the_address_tells_the_shell_from_a_list(path: str, *, is_shell: bool) -> None:
    url = f"{HOST}/gkmlpt/{path}?a=1"
    assert bool(read(f"TREE: {json.dumps([CHILD])}", url).following) if is_shell else read(listed(entry(1)), url).rows


@pytest.mark.parametrize(
    ("url", "following"),
    [
        (f"{API}?page=1&sid=7", f"{API}?page=2&sid=7"),
        (f"{API}?sid=7&page=1", f"{API}?sid=7&page=2"),
        (f"{API}?sid=7", f"{API}?sid=7&page=2"),
        (API, f"{API}?page=2"),
        (f"{API}?mypage=1", f"{API}?mypage=1&page=2"),
    ],
)
def test_the_next_page_of_a_list(url: str, following: str) -> None:
    assert [url for url, _ in read(listed(entry(1), total=2), url).following] == [following]


@pytest.mark.parametrize(
    "text",
    [
        "{}",
        "\ufeff{}",
        "callback({});",
        "<html><pre>{}</pre>",
        " \r\n\t{}",
        *(f"{blank}STRING" for blank in ("", "\ufeff", " ", "\t", "\r", "\n")),
    ],
)
def test_what_may_stand_around_a_list(text: str) -> None:
    found = listed(entry(1), total=1)
    page = read(text.replace("STRING", json.dumps(found)).replace("{}", found))
    assert (numbers(page), page.following) == (["公告1"], [])


@pytest.mark.parametrize("title", ["甲,]乙", "甲, }乙", '甲",]乙', "甲\\", "甲\t乙"])
def test_a_comma_too_many_is_left_out_but_for_those_in_texts(title: str) -> None:
    whole = listed(entry(1, title=title), total=1)
    for spare in (whole.replace("}]", "},]"), whole.replace("}]", "} , ]"), f"{whole[:-1]},\n}}", whole):
        assert numbers(read(spare)) == [title.replace("\t", " ")], spare


@pytest.mark.parametrize(
    ("entries", "titles"),
    [
        ({"0": entry(1), "2": entry(3)}, ["公告1", "公告3"]),
        ({}, []),
        (None, []),
        ([entry(1), "x", None], ["公告1"]),
    ],
)
def test_the_entries_of_a_list(entries: Any, titles: list[str]) -> None:
    page = read(json.dumps({"articles": entries, "total": 3 if titles else 0}))
    assert numbers(page) == titles


@pytest.mark.parametrize("entries", [{"a": entry(1)}, "x", 7, True])
def test_what_is_no_list_of_entries(entries: Any) -> None:
    with pytest.raises(LayoutError, match="not readable"):
        read(json.dumps({"articles": entries, "total": 1}))


def test_an_entry_that_is_no_object_is_named() -> None:
    page = read(listed(entry(1), "x", total=2))
    assert [(one.url, one.why) for one in page.elsewhere] == [('{"entry": "x"}', "no address")]
    assert page.odd == 1


def test_an_empty_list_without_a_total_is_unreadable_on_its_first_page_alone() -> None:
    with pytest.raises(LayoutError, match="not readable"):
        read(listed())
    assert read(listed(), number=2) == ListPage()
    page = read(listed(entry(1)))
    assert [(walk.number, walk.last, walk.entries) for _, walk in page.following] == [(2, None, 1)]


@pytest.mark.parametrize(
    ("told", "walk", "onward"),
    [
        ({"total": 7}, {}, (2, 4, 2, 0)),  # five are left, two a page
        ({"total": 8}, {}, (2, 4, 2, 0)),
        ({"total": 3}, {}, (2, 2, 2, 0)),
        ({"total": 1}, {}, (2, None, 2, 0)),  # fewer than were seen: the total says nothing
        ({"total": 2}, {}, None),
        ({"total": 30, "offset": 20}, {}, (2, 15, 2, 20)),  # which do not count from the beginning
        ({"total": 30, "offset": 22}, {"number": 2, "entries": 2, "origin": 20}, (3, 15, 4, 20)),
        ({"total": 6, "offset": 4}, {"number": 3, "entries": 4}, None),
        ({"total": 6}, {"number": 3, "entries": 4}, None),
        ({"total": 7, "offset": 0}, {"number": 2, "entries": 4}, (3, 3, 6, 0)),
    ],
)
def test_how_far_a_list_goes(told: dict[str, Any], walk: dict[str, Any], onward: tuple[Any, ...] | None) -> None:
    page = read(listed(entry(1), entry(2), **told), **walk)
    found = [(one.number, one.last, one.entries, one.origin) for _, one in page.following]
    assert found == ([onward] if onward else [])


@pytest.mark.parametrize(("number", "entries", "seen"), [(2, 10, 20), (3, 20, 30), (1, 0, 0), (1, 6, 12)])
def test_a_page_that_could_not_be_had_counts_as_those_before_it(number: int, entries: int, seen: int) -> None:
    [(_, walk)] = read(listed(entry(1), total=99)).following
    at = Walk(COLUMN, "k", "公开", number=number, entries=entries, pages=walk.pages, last=9)
    assert [(one.number, one.entries) for _, one in PLATFORMS["gkmlpt"].skip(at)] == [(number + 1, seen)]


@pytest.mark.parametrize(
    ("told", "row", "also"),
    [
        ({"url": " ", "post_url": address(2)}, address(2), {}),
        ({"url": 5, "post_url": address(2)}, address(2), {}),
        ({"post_url": address(2)}, address(1), {address(1): address(2)}),
        ({"post_url": address(1)}, address(1), {}),
        ({"url": "http://a.cn/1.html", "post_url": address(2)}, address(2), {}),
        ({"url": address(1, "mpost"), "post_url": address(2)}, address(1, "mpost"), {address(1, "mpost"): address(2)}),
    ],
)
def test_the_address_of_an_entry(told: dict[str, Any], row: str, also: dict[str, str]) -> None:
    page = read(listed(entry(1, **told), total=1))
    assert ([one.url for one in page.rows], page.also) == ([row], also)


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ({"create_time": 10**11}, "5138-11-16"),
        ({"create_time": 10**11 + 1000}, "1973-03-03"),
        ({"create_time": DAY * 1000}, "2024-05-06"),
        ({"create_time": -DAY}, None),
        ({"create_time": -DAY, "display_publish_time": DAY}, "2024-05-06"),
        ({"create_time": True, "first_publish_time": DAY}, "2024-05-06"),
        ({"create_time": "2024年5月6日"}, "2024-05-06"),
        ({"create_time": "soon", "display_publish_time": "2024-05-06 10:00"}, "2024-05-06"),
        ({"create_time": DAY - 1}, "2024-05-05"),
        ({"create_time": DAY, "display_publish_time": DAY + 86400}, "2024-05-06"),
    ],
)
def test_the_day_of_an_entry(told: dict[str, Any], day: str | None) -> None:
    assert read(listed(entry(1, **told), total=1)).rows == [Row(address(1), "公告1", day)]
