"""Builds whole sites from the home page on: families by how they address, skins by how they show their menus."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from hashlib import md5
from urllib.parse import urlsplit

from national.sample_site import Answer, Listed, NationalSite, WantedColumn
from sample.site import SamplePage

from crawler.vocabulary import ColumnKind

LATEST = date(2026, 10, 28)
ROWS = 15
"""Rows of a list page."""

WHAT = (
    "基层医疗服务",
    "疫苗接种",
    "妇幼健康",
    "老年健康",
    "职业病防治",
    "中医药传承",
    "血液安全",
    "卫生监督",
    "家庭医生签约",
    "医疗质量",
)
DONE = ("工作推进会召开", "能力提升培训班开班", "专项检查有序开展", "服务走进社区", "经验在全省交流", "取得阶段性成效")
ENDS: dict[str, str] = {
    "notice": "的通知",
    "policy": "实施办法",
    "interpretation": "政策解读",
    "interview": "在线访谈实录",
}


@dataclass(frozen=True)
class Leaf:
    """A column of a site; without a kind nobody wants it."""

    name: str
    slug: str
    kind: ColumnKind | None
    count: int = 18
    children: tuple[Leaf, ...] = ()
    """With children it is a parent: its page shows what they list, and ``count`` is not used."""
    number: int = 0
    """Number of the column, where addresses have one."""
    seed: str = ""
    """What its articles are drawn by, where they are those of another address."""
    newer: int = 0
    """Articles that are newer than the first."""


@dataclass(frozen=True)
class Family:
    """How a system addresses its lists and articles."""

    name: str
    list_url: Callable[[str, Leaf, int], str]
    """Address of page n of a list, from the base of the site."""
    article_url: Callable[[str, Leaf, int, date], str]
    rows: Callable[[list[Listed]], str]
    pager: Callable[[int, int, str], str] = lambda number, last, base: ""
    """Pager of page ``number`` of ``last``."""
    meta: Callable[[Leaf], str] = lambda leaf: ""
    rows_a_page: int = ROWS


def listed(family: Family, base: str, leaf: Leaf) -> tuple[Listed, ...]:
    """Return the articles of a column, the newest first."""
    found = []
    seed = int(md5((leaf.seed or f"{base}{leaf.slug}").encode()).hexdigest()[:6], 16)
    for number in range(-leaf.newer, leaf.count):
        day = LATEST - timedelta(days=number * 6 + seed % 5)
        what, done = WHAT[(seed + number) % len(WHAT)], DONE[(seed + number * 7) % len(DONE)]
        end = ENDS.get(leaf.kind or "", "")
        title = f"关于加强{what}工作{end}（{number + 1}）" if end else f"清江市{what}{done}第{number + 1}期"
        found.append(
            Listed(family.article_url(base, leaf, 100000 + seed % 80000 * 10 + number, day), title, day.isoformat())
        )
    return tuple(found)


def li_rows(rows: list[Listed]) -> str:
    return (
        "<ul class='list'>"
        + "".join(
            f"<li><a href='{row.url}' title='{row.title}'>{row.title}</a><span>{row.day}</span></li>" for row in rows
        )
        + "</ul>"
    )


def table_rows(rows: list[Listed]) -> str:
    return (
        "<table class='tlist'>"
        + "".join(
            f"<tr><td><a href='{row.url}' target='_blank'>{row.title}</a></td><td>[{row.day}]</td></tr>" for row in rows
        )
        + "</table>"
    )


def stored_rows(rows: list[Listed]) -> str:
    records = "".join(
        f"<record><![CDATA[<li><a href='{row.url}' title='{row.title}'>{row.title}</a><span>{row.day}</span></li>]]></record>"
        for row in rows
    )
    return f"<div id='123'><script type='text/xml'><datastore><nextgroup></nextgroup><recordset>{records}</recordset></datastore></script></div>"


def links_pager(address: Callable[[str, int], str]) -> Callable[[int, int, str], str]:
    def pager(number: int, last: int, first: str) -> str:
        if last < 2:
            return ""
        buttons = [f"<a href='{address(first, n)}'>{n}</a>" for n in range(1, last + 1) if n != number]
        following = f"<a href='{address(first, number + 1)}'>下一页</a>" if number < last else ""
        return f"<div class='page'>共{last}页 {''.join(buttons)}{following}</div>"

    return pager


@dataclass
class Builder:
    """A site in the making."""

    family: Family
    base: str
    agency: str
    tree: tuple[Leaf, ...]
    menu: Callable[[Builder, tuple[Leaf, ...]], str]
    title: str | None = None
    extra: Mapping[str, str] = field(default_factory=dict)
    """Pages besides, by their addresses."""
    front: str | None = None
    """Address of the front page if that is not the base."""
    chrome: str = ""
    """What stands on the head of every page."""
    foot: str = ""
    beside: bool = True
    """Whether the page of a column shows its sisters beside the list."""
    blocks: tuple[str, ...] = ()
    """Slugs of columns of which the front page shows a block with a link to the whole."""
    hidden: tuple[str, ...] = ()
    """Slugs of columns that the menu leaves out."""
    pages: dict[str, str] = field(default_factory=dict)

    def url(self, leaf: Leaf, number: int = 1) -> str:
        return self.family.list_url(self.base, leaf, number)

    def page(self, title: str, body: str, meta: str = "") -> str:
        menu = self.menu(self, tuple(leaf for leaf in self.tree if leaf.slug not in self.hidden))
        return (
            f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{title}</title>{meta}</head><body>{self.chrome}"
            f"<div class='head'><a href='{self.base}'><img src='/logo.png' alt='{self.agency}'></a></div>{menu}"
            f"<div class='main'>{body}</div><div class='foot'>{self.foot}<p>主办单位：{self.agency} ICP备00000000号</p></div></body></html>"
        )

    def build(self) -> dict[str, str]:
        name = self.title or f"{self.agency}"
        blocks = "".join(self._block(leaf) for leaf in leaves(self.tree) if leaf.slug in self.blocks)
        self.pages[self.front or self.base] = self.page(name, blocks)
        for leaf in self.tree:
            self._column(leaf, name, ())
        self.pages |= self.extra
        return self.pages

    def _block(self, leaf: Leaf) -> str:
        rows = li_rows(list(listed(self.family, self.base, leaf))[:6])
        return f"<div class='block'><div class='hd'><h2>{leaf.name}</h2><a class='more' href='{self.url(leaf)}'>更多&gt;&gt;</a></div><div class='bd'>{rows}</div></div>"

    def _column(self, leaf: Leaf, name: str, above: tuple[Leaf, ...]) -> None:
        crumbs = " &gt; ".join(f"<a href='{self.url(one)}'>{one.name}</a>" for one in (*above, leaf))
        sisters = leaf.children or (above[-1].children if above else ())
        side = (
            "<div class='side'>"
            + "".join(f"<p><a href='{self.url(one)}'>{one.name}</a></p>" for one in sisters)
            + "</div>"
            if self.beside and sisters
            else ""
        )
        rows = (
            sorted(
                (row for one in leaf.children or (leaf,) for row in listed(self.family, self.base, one)),
                key=lambda row: row.day,
                reverse=True,
            )
            if not leaf.children
            else [row for one in leaf.children for row in listed(self.family, self.base, one)[:4]]
        )
        last = -(-len(rows) // self.family.rows_a_page) or 1
        for number in range(1, last + 1):
            shown = rows[(number - 1) * self.family.rows_a_page :][: self.family.rows_a_page]
            first = self.url(leaf)
            body = f"<div class='crumbs'>当前位置：<a href='{self.base}'>首页</a> &gt; {crumbs}</div>{side}<div class='con'>{self.family.rows(shown)}{self.family.pager(number, last, first)}</div>"
            self.pages[self.url(leaf, number)] = self.page(f"{leaf.name}-{name}", body, self.family.meta(leaf))
        for child in leaf.children:
            self._column(child, name, (*above, leaf))

    def site(self, name: str, home: str | None = None) -> NationalSite:
        pages = self.build()
        every = leaves(self.tree)
        wanted = tuple(
            WantedColumn(leaf.name, self.url(leaf), leaf.kind, listed(self.family, self.base, leaf))
            for leaf in every
            if leaf.kind
        )
        unwanted = tuple(self.url(leaf) for leaf in every if not leaf.kind)
        hosts = tuple(dict.fromkeys(str(urlsplit(url).hostname) for url in pages))
        return NationalSite(
            name, self.family.name, self.agency, home or self.front or self.base, answer(pages), wanted, unwanted, hosts
        )


def leaves(tree: tuple[Leaf, ...]) -> list[Leaf]:
    """Return the columns that hold articles of their own."""
    return [one for leaf in tree for one in (leaves(leaf.children) if leaf.children else [leaf])]


def answer(pages: Mapping[str, str]) -> Answer:
    """Return a site's answers out of its pages; a page's address may have a query."""

    def answers(method: str, url: str, parameters: Mapping[str, str]) -> SamplePage | None:
        query = "&".join(f"{name}={value}" for name, value in parameters.items())
        text = pages.get(f"{url}?{query}" if query else url)
        return None if text is None or method != "GET" else SamplePage(text.encode())

    return answers


def renamed(tree: tuple[Leaf, ...], names: Mapping[str, str]) -> tuple[Leaf, ...]:
    """Return a tree with other names for some slugs."""
    return tuple(
        replace(leaf, name=names.get(leaf.slug, leaf.name), children=renamed(leaf.children, names)) for leaf in tree
    )
