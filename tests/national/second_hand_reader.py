"""Reads the second hand's sample pages as a person with a browser would; it knows nothing of the crawler."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from datetime import date
from urllib.parse import parse_qsl, urljoin, urlsplit

from lxml import html
from lxml.etree import _Element

from .sample_site import Answer
from .second_hand_parts import Request
from .second_hand_shelves import Build, Shelf

FINDS = (
    "//a/@href",
    "//area/@href",
    "//frame/@src",
    "//iframe/@src",
    "//option/@value",
    "//script/@src",
    "//@data-url",
)
SCRIPTS = re.compile(r"""location\.href='([^']+)'|"url": "([^"]+)"|href=\\?"(/[^"\\]*)|0;url=([^"]+)""")


def shown(answer: Answer, address: str) -> str:
    """Return the text of a page; fail where there is none or it does not decode."""
    request = Request.of(address)
    page = answer("GET", request.url, dict(request.params))
    assert page is not None, f"nothing at {address}"
    if page.status == 301 and page.location:
        return shown(answer, page.location)
    assert page.status == 200, f"{page.status} at {address}"
    charset = re.search(rb"charset=\"?([\w-]+)", page.body)
    named = charset[1].decode() if charset else page.content_type.partition("charset=")[2] or "utf-8"
    return page.body.decode("gb18030" if named.startswith("gb") else named)


def leads(text: str, page: str) -> list[str]:
    """Return where a page leads to: links, areas, frames, choices and what scripts write."""
    tree = html.fromstring(text)
    found = [str(one) for find in FINDS for one in tree.xpath(find)]
    found += ["".join(groups) for groups in SCRIPTS.findall(text)]
    return [urljoin(page, one).partition("#")[0] for one in found if one and not one.startswith(("javascript:", "#"))]


def reached(answer: Answer, home: str, wanted: set[str], steps: int, never: set[str]) -> set[str]:
    """Return which of the wanted addresses a person reaches from home within some steps; articles lead nowhere."""
    seen, edge = {home}, [home]
    for _ in range(steps):
        following = dict.fromkeys(url for page in edge for url in leads(shown(answer, page), page))
        fresh = [url for url in following if url not in seen | never]
        edge = [
            url for url in fresh if (request := Request.of(url)) and answer("GET", request.url, dict(request.params))
        ]
        seen |= set(fresh)
        if wanted <= seen:
            break
    return wanted & seen


def records(text: str) -> str:
    """Return the rows of a data store of jpage."""
    return "".join(re.findall(r"<record><!\[CDATA\[(.*?)\]\]></record>", text, re.DOTALL))


def asked(answer: Answer, address: str) -> str:
    """Return the answer of an interface."""
    request = Request.of(address)
    page = answer("GET", request.url, dict(parse_qsl(urlsplit(address).query)))
    return page.body.decode() if page else ""


def jpage_blocks(answer: Answer, root: str, text: str) -> Iterator[str]:
    """Yield the rows of all blocks: by their numbers, or by the link to the next block."""
    if "ajaxParam" not in text:
        while True:
            yield records(text)
            following = re.search(r"<nextgroup><!\[CDATA\[<a href=\"([^\"]+)\"", text)
            if following is None:
                return
            text = asked(answer, root + following[1])
    yield records(text)
    settings = dict(re.findall(r"(\w+):'([^']*)'", text.partition("ajaxParam:")[2]))
    total, size = (int(re.search(rf"{name}:(\d+)", text)[1]) for name in ("totalRecord", "perPage"))  # type: ignore[index]
    for start in range(2 * size + 1, total + 1, size):
        query = "&".join(f"{key}={value}" for key, value in settings.items())
        yield records(
            asked(
                answer,
                f"{root}/module/web/jpage/dataproxy.jsp?startrecord={start}&endrecord={start + size - 1}&perpage={size}&{query}",
            )
        )


def jpaas_blocks(answer: Answer, root: str, text: str) -> Iterator[str]:
    """Yield the rows of all pages of the interface; fail where the page alone says more than its first rows."""
    query = ast.literal_eval(re.search(r'queryData="([^"]+)"', text)[1])  # type: ignore[index]
    count, size = (int(one) for one in re.search(r'count="(\d+)" rows="(\d+)"', text).groups())  # type: ignore[union-attr]
    fixed = "&".join(f"{key}={value}" for key, value in query.items())
    address = f"{root}/api-gateway/jpaas-publish-server/front/page/build/unit?{fixed}"
    assert asked(answer, f"{address}&pageNo=2") == asked(answer, address)
    for page in range(1, -(-count // size) + 1):
        yield json.loads(asked(answer, address + "&paramJson=" + f'{{"pageNo":{page},"pageSize":{size}}}'))["data"][
            "html"
        ]


def rows_of(entries: list[dict[str, str]], title: str, url: str, day: str) -> str:
    """Return entries of an interface as rows."""
    return "".join(f'<li><a href="{one[url]}">{one[title]}</a><span>{one[day][:10]}</span></li>' for one in entries)


def entries(answer: Answer, root: str, text: str) -> Iterator[str]:
    """Yield what a channel of UCAP or a label of Anhui tells, page by page."""
    channel = re.search(r'name="channelid" content="(\w+)"', text)
    label = re.search(r'\$\.get\("([^"]+)"', text)
    for page in range(1, 9):
        if channel:
            found = json.loads(
                asked(answer, f"{root}/common/search/{channel[1]}?_isAgg=true&_isJson=true&_pageSize=20&page={page}")
            )
            yield rows_of(found["data"]["results"], "title", "url", "publishedTimeStr")
        elif label:
            yield rows_of(json.loads(asked(answer, f"{root}{label[1]}{page}"))["data"], "title", "link", "publishDate")


def disclosed(answer: Answer, home: str, text: str) -> Iterator[str]:
    """Yield what the disclosure platform tells about all its columns, and check that its branches tell the same."""
    sid = re.search(r"SID: '(\d+)'", text)[1]  # type: ignore[index]

    def all_of(column: int) -> list[dict[str, str]]:
        pages = [asked(answer, f"{home}gkmlpt/api/all/{column}?page={page}&sid={sid}") for page in (1, 2, 3)]
        return [one for page in pages if page for one in json.loads(page)["articles"]]

    whole = all_of(0)
    tree = json.JSONDecoder().raw_decode(text.partition("TREE: ")[2])[0]
    branches = [one["url"] for branch in tree[0]["children"] for one in all_of(branch["id"])]
    assert sorted(branches) == sorted(one["url"] for one in whole)
    yield rows_of(whole, "title", "url", "created_at")


def pages_of(build: Build, shelf: Shelf) -> list[str]:
    """Return the HTML of all pages of a list, as the browser comes to hold it."""
    answer, site = build.web.answer, build.site
    if len(shelf.requests) > 1 or shelf.column.scheme not in MACHINES:
        found = [answer(one.method, one.url, dict(one.params)) for one in shelf.requests]
        assert all(found), f"{shelf.href} lacks a page"
        return [page.body.decode(site.encoding) for page in found if page]
    text = shown(answer, shelf.href)
    base = site.home if shelf.column.scheme == "gkmlpt" else site.root
    return [block for block in MACHINES[shelf.column.scheme](answer, base, text) if block]


MACHINES = {
    "jpage": jpage_blocks, "jpage-next": jpage_blocks, "jpaas": jpaas_blocks, "jpaas-empty": jpaas_blocks,
    "ucap-json": entries, "ah-label": entries, "ah-public": entries, "gkmlpt": disclosed,
}  # fmt: skip


def row_around(anchor: _Element, addresses: set[str]) -> str:
    """Return the text of the row around a link: what holds no other article, and the cell before it."""
    own = anchor.get("href")
    row = anchor
    while (parent := row.getparent()) is not None:
        if addresses.intersection(parent.xpath(".//a/@href")) - {own}:
            break
        row = parent
    before = row.getprevious()
    near = before.text_content() if before is not None and row.tag == "dd" else ""
    return "".join(f"{near}{row.text_content()}{row.tail or ''}".split())


def day_forms(day: date) -> list[str]:
    """Return the ways to write a day."""
    return [
        f"{day:%Y-%m-%d}", f"{day:%Y/%m/%d}", f"{day:%Y.%m.%d}", f"{day.year}年{day.month}月{day.day}日",
        f"{day.year}/{day.month}/{day.day}", f"[{day:%m-%d}]", f"{day:%m/%d}", f"{day.month}月{day.day}日",
        f"{day:%d%Y-%m}", f"{day:%d%Y.%m}", f"{day:%Y%m-%d}",
    ]  # fmt: skip
