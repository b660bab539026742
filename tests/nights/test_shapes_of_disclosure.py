"""JSON lists with odd entries, and JSON lists that tell little, in shapes written before the reader knew them."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from nights.answers import status
from nights.cities import WuheSpider
from nights.laboratory import Laboratory
from nights.listed import API, api, disclosed, shell
from nights.test_whole_lists import chains
from nights.web import Web

NODE: dict[str, Any] = {"id": 101, "name": "通知公告", "children": []}
Entry = dict[str, Any]


@pytest.fixture
def web() -> Web:
    return Web(validators=False).city(WuheSpider, 0)


def is_whole(lab: Laboratory, count: int, state: str = "ok") -> None:
    """Crawl, and see that everything was read and nothing called a fault."""
    night = lab.run(WuheSpider)
    assert "Traceback" not in night.told
    assert (night.state, night.exit) == (state, 0), night.told
    assert len(lab.records()) == count
    assert "gkmlpt/101" in chains(lab)


WRITTEN: dict[str, Callable[[str], bytes]] = {
    "JSONP": lambda text: f"callback({text});".encode(),
    "JSONP with a name of its own": lambda text: f"/**/ jQuery3310_171.cb_1 ( {text} )\n".encode(),
    "a mark of order": lambda text: text.encode("utf-8-sig"),
    "GBK": lambda text: json.dumps(json.loads(text), ensure_ascii=False).encode("gb18030"),
    "UTF-16": lambda text: text.encode("utf-16"),
    "line feeds within a title": lambda text: text.replace('"title": "', '"title": "\n', 1).encode(),
    "tabs within a title": lambda text: text.replace('", "url"', '\t", "url"', 1).encode(),
    "a comma too many": lambda text: text.replace("}]", "},]").encode(),
    "numbers that are none": lambda text: text.replace("1714960800", "NaN", 1).encode(),
    "text behind it": lambda text: f"{text}<!-- 0.02s -->".encode(),
    "within pre": lambda text: f"<pre>{text}</pre>".encode(),
    "a text of JSON": lambda text: json.dumps(text).encode(),
}  # fmt: skip


@pytest.mark.parametrize("written", WRITTEN)
def test_a_json_list_that_is_written_in_its_own_way(web: Web, lab: Laboratory, written: str) -> None:
    good = disclosed(web, range(1, 6))
    shell(web, NODE)
    api(web, 101, 1, WRITTEN[written](json.dumps({"articles": good, "total": 5, "offset": 0}, ensure_ascii=False)))
    is_whole(lab, 5)


ADDRESSES: dict[str, Callable[[str], Any]] = {
    "a path": lambda url: url.partition(".cn")[2],
    "two slashes": lambda url: url.partition(":")[2],
    "a bare host": lambda url: url.partition("//")[2],
    "https": lambda url: url,
    "blanks": lambda url: f"  {url}\n",
    "backslashes": lambda url: url.replace("/", "\\"),
    "an escape": lambda url: url.replace("/content", "&#47;content"),
    "upper case": lambda url: url.replace("http://wjj.wuhe.gov.cn", "HTTP://WJJ.WUHE.GOV.CN"),
}


@pytest.mark.parametrize("written", ADDRESSES)
@pytest.mark.parametrize("field", ["url", "post_url"])
def test_an_address_that_is_written_in_its_own_way(web: Web, lab: Laboratory, written: str, field: str) -> None:
    good = disclosed(web, range(1, 5))
    for entry in good:
        entry[field] = ADDRESSES[written](entry.pop("url"))
    shell(web, NODE)
    api(web, 101, 1, {"articles": good, "total": 4})
    is_whole(lab, 4)


ENTRIES: dict[str, Callable[[list[Entry]], Any]] = {
    "an object of numbers": lambda good: {str(n): entry for n, entry in enumerate(good)},
    "nulls at both ends": lambda good: [None, *good, None],
    "twice": lambda good: [entry for entry in good for _ in range(2)],
    "empty lists between": lambda good: [part for entry in good for part in (entry, [])],
}


@pytest.mark.parametrize("entries", ENTRIES)
def test_entries_that_lie_in_their_own_way(web: Web, lab: Laboratory, entries: str) -> None:
    good = disclosed(web, range(1, 5))
    shell(web, NODE)
    api(web, 101, 1, {"articles": ENTRIES[entries](good), "total": 4})
    is_whole(lab, 4)


UNKNOWN: dict[str, Callable[[list[Entry]], Any]] = {
    "one by one": lambda good: [[entry] for entry in good],
    "texts of JSON": lambda good: [json.dumps(entry) for entry in good],
    "under another name": lambda good: [{"article": entry} for entry in good],
    "addresses in lists": lambda good: [entry | {"url": [entry["url"]]} for entry in good],
}


@pytest.mark.parametrize("entries", UNKNOWN)
def test_entries_that_nobody_knows_are_named(web: Web, lab: Laboratory, entries: str) -> None:
    good = disclosed(web, range(1, 5))
    shell(web, NODE)
    api(web, 101, 1, {"articles": UNKNOWN[entries](good), "total": 4})
    night = lab.run(WuheSpider)
    assert (night.state, night.exit) == ("layout", 4)
    assert "4 entries of its lists name no address" in night.told


@pytest.mark.parametrize("bad", [None, {}, {"title": "没有地址"}, 0, ""])
def test_a_page_of_odd_entries_alone_does_not_end_the_list(web: Web, lab: Laboratory, bad: Any) -> None:
    good = disclosed(web, range(1, 21))
    shell(web, NODE)
    for page, entries in enumerate((good[:10], [bad] * 10, good[10:]), 1):
        api(web, 101, page, {"articles": entries, "total": 30})
    night = lab.run(WuheSpider)
    assert len(lab.records()) == 20
    assert night.row["detail"]["gkmlpt"]["odd"] == 10
    assert "10 entries of its lists name no address" in night.told


@pytest.mark.parametrize("articles", [None, [], {}, "", 0, False])
def test_no_entries_where_some_are_promised(web: Web, lab: Laboratory, articles: Any) -> None:
    good = disclosed(web, range(1, 4))
    shell(web, NODE, {"id": 102, "name": "工作动态"})
    api(web, 101, 1, {"articles": articles, "total": 3, "offset": 0})
    api(web, 102, 1, {"articles": good, "total": 3, "offset": 0})
    night = lab.run(WuheSpider)
    assert "Traceback" not in night.told
    assert (night.state, night.exit) == ("layout", 4), night.told
    assert len(lab.records()) == 3


TITLES = [
    "<script>alert(1)</script>通知",
    ["通", "知"],
    {"zh": "通知"},
    True,
    "",
    "　",
    "\\u901A\\u77E5",
    "&#36890;&#x77E5;",
]


@pytest.mark.parametrize("title", TITLES, ids=range(len(TITLES)))
def test_an_odd_title_costs_nothing(web: Web, lab: Laboratory, title: Any) -> None:
    good = disclosed(web, range(1, 5))
    good[2]["title"] = title
    shell(web, NODE)
    api(web, 101, 1, {"articles": good, "total": 4})
    night = lab.run(WuheSpider)
    assert night.exit == 0, night.told
    assert lab.state_of(good[2]["url"]) in ("stored", "suspect")
    assert len(lab.records()) >= 3


LITTLE: dict[str, Callable[[int, list[Entry]], dict[str, Any]]] = {
    "a total of zero": lambda n, part: {"articles": part, "total": 0},
    "a total of zero as text": lambda n, part: {"articles": part, "total": "0", "offset": "0"},
    "a total below zero": lambda n, part: {"articles": part, "total": -1},
    "an offset that never moves": lambda n, part: {"articles": part, "total": 25, "offset": 0},
    "an offset from one": lambda n, part: {"articles": part, "total": 25, "offset": n * 10 - 9},
    "the page as offset": lambda n, part: {"articles": part, "total": 25, "offset": n},
    "an offset behind the page": lambda n, part: {"articles": part, "total": 25, "offset": n * 10},
    "numbers with a point": lambda n, part: {"articles": part, "total": 25.0, "offset": n * 10.0 - 10},
    "numbers with a comma": lambda n, part: {"articles": part, "total": "25,", "offset": None},
    "a total in words": lambda n, part: {"articles": part, "total": "共25条"},
    "true as total": lambda n, part: {"articles": part, "total": True},
    "a total that shrinks": lambda n, part: {"articles": part, "total": 28 - n},
    "a total too small": lambda n, part: {"articles": part, "total": 20 if n < 2 else 25},
    "nothing but entries": lambda n, part: {"articles": part},
    "a total of pages": lambda n, part: {"articles": part, "total": 25, "offset": -1},
}  # fmt: skip


@pytest.mark.parametrize("little", LITTLE)
def test_a_json_list_that_tells_little_or_wrong_is_read_whole(web: Web, lab: Laboratory, little: str) -> None:
    entries = disclosed(web, range(1, 26))
    shell(web, NODE)
    for page in (1, 2, 3):
        api(web, 101, page, LITTLE[little](page, entries[page * 10 - 10 : page * 10]))
    is_whole(lab, 25)


def test_an_offset_from_one_and_a_single_article_on_the_last_page(web: Web, lab: Laboratory) -> None:
    entries = disclosed(web, range(1, 12))
    shell(web, NODE)
    api(web, 101, 1, {"articles": entries[:10], "total": 11, "offset": 1})
    api(web, 101, 2, {"articles": entries[10:], "total": 11, "offset": 11})
    is_whole(lab, 11)


@pytest.mark.parametrize("lost", [404, 500])
@pytest.mark.parametrize("told", [{}, {"offset": True}], ids=["no offset", "an offset"])
def test_a_page_that_is_lost_does_not_make_the_list_longer(
    web: Web, lab: Laboratory, lost: int, told: dict[str, Any]
) -> None:
    entries = disclosed(web, range(1, 36))
    shell(web, NODE)
    for page in (1, 2, 3, 4):
        offset = {"offset": page * 10 - 10} if told else {}
        api(web, 101, page, {"articles": entries[page * 10 - 10 : page * 10], "total": 35} | offset)
    web.lay(lambda url: "page=2&" in url, status(lost))
    night = lab.run(WuheSpider, settings={"RETRY_TIMES": 0})
    assert (night.state, len(lab.records())) == ("layout" if lost == 404 else "down", 25)
    assert len(night.row["detail"]["gkmlpt"]["problems"]) == 1, "the pages behind it are where they should be"
    assert not night.requests("page=5")


def test_entries_that_are_hidden_from_a_page_are_not_missing_at_the_end(web: Web, lab: Laboratory) -> None:
    entries = disclosed(web, range(1, 24))
    shell(web, NODE)
    for page, part in enumerate((entries[:10], entries[10:18], entries[18:]), 1):
        api(web, 101, page, {"articles": part, "total": 25, "offset": page * 10 - 10})
    is_whole(lab, 23)


@pytest.mark.parametrize("behind", ["empty", "null", "404", "the last again"])
def test_the_end_of_a_json_list_without_a_total(web: Web, lab: Laboratory, behind: str) -> None:
    entries = disclosed(web, range(1, 21))
    shell(web, NODE)
    for page in (1, 2):
        api(web, 101, page, {"articles": entries[page * 10 - 10 : page * 10]})
    answers = {"empty": {"articles": []}, "null": {"articles": None}, "the last again": {"articles": entries[10:]}}
    if behind in answers:
        api(web, 101, 3, answers[behind])
    is_whole(lab, 20)


TREES: dict[str, Any] = {
    "children that are null": [NODE | {"children": None}],
    "children that are an object": [NODE | {"children": {}}],
    "a count as text": [NODE | {"post_count": "25"}, {"id": 102, "name": "空", "post_count": "0"}],
    "a count that is null": [NODE | {"post_count": None}],
    "a count of a half": [NODE | {"post_count": 3.0}],
    "an id as text": [NODE | {"id": "101"}],
    "an object of nodes": {"0": NODE},
    "a node within nodes": [{"name": "目录", "children": [{"name": "子目录", "children": [NODE]}]}],
    "nulls and texts between": [None, "x", [], NODE, 7],
    "a node twice": [NODE, NODE],
    "no name": [{"id": 101}],
}


@pytest.mark.parametrize("tree", TREES)
def test_a_tree_that_is_written_in_its_own_way(web: Web, lab: Laboratory, tree: str) -> None:
    good = disclosed(web, range(1, 4))
    shell(web)
    text = json.dumps(TREES[tree], ensure_ascii=False)
    web.lay(f"{API}/index", f"<script>window._CONFIG = {{ SID: '755001', TREE: {text} }};</script>")
    api(web, 101, 1, {"articles": good, "total": 3})
    is_whole(lab, 3)


SHELLS = {
    "quoted names": '<script>window._CONFIG = {"SID": "755001", "TREE": [TREE]};</script>',
    "single quotes": "<script>var _CONFIG={'SID':'755001','TREE':[TREE]}</script>",
    "a number": "<script>window._CONFIG = { SID : 755001 , TREE : [TREE] }</script>",
    "an assignment": "<script>_CONFIG.SID = '755001'; _CONFIG.TREE = [TREE];</script>",
}


@pytest.mark.parametrize("how", SHELLS)
def test_a_shell_that_is_written_in_its_own_way(web: Web, lab: Laboratory, how: str) -> None:
    good = disclosed(web, range(1, 4))
    shell(web)
    web.lay(f"{API}/index", SHELLS[how].replace("[TREE]", json.dumps([NODE], ensure_ascii=False)))
    api(web, 101, 1, {"articles": good, "total": 3})
    is_whole(lab, 3)
