"""A sample site of the second hand in the making: its columns with their articles, its addresses, its menu."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from posixpath import relpath
from random import Random
from urllib.parse import urlsplit

from .second_hand_menus import MENUS, Group, anchor
from .second_hand_parts import Article, Column, Request, Sample
from .second_hand_schemes import SCHEMES
from .second_hand_texts import articles, titles
from .second_hand_web import Web

ABROAD = (
    "https://mp.weixin.qq.com/s/k{n}Qz",
    "https://www.gov.cn/zhengce/content/202{y}11/content_69{n}.htm",
    "http://www.nhc.gov.cn/wjw/c10017{y}/202{y}10/{n}.shtml",
)
ABOUT = (("领导班子", "ldbz.html"), ("机构职能", "jgzn.html"), ("内设科室", "nsks.html"))
"""Pages of every menu that are no lists of articles."""


@dataclass
class Shelf:
    """A column with its articles, in the order of its rows, and its pages."""

    column: Column
    rows: list[Article]
    requests: list[Request]
    """How to ask for each page; of a list that a script fetches only its first one."""
    href: str
    """The address that links lead to."""
    around: str = ""
    """Address of the page that shows the list in a frame, where links lead to that."""


@dataclass
class Build:
    """A site in the making."""

    site: Sample
    web: Web = field(default_factory=Web)
    shelves: list[Shelf] = field(default_factory=list)
    addresses: dict[int, Request] = field(default_factory=dict)
    """How to ask for articles, by their numbers."""

    def address(self, column: Column, article: Article) -> Request:
        """Return how to ask for an article."""
        if article.number not in self.addresses:
            self.addresses[article.number] = SCHEMES[column.scheme].article_at(self.site, column, article)
        return self.addresses[article.number]

    def written(self, column: Column, article: Article, page: str) -> str:
        """Return an article's address as rows of a page write it."""
        if article.elsewhere:
            return article.elsewhere
        return self.short(self.address(column, article).address, page)

    def short(self, address: str, page: str) -> str:
        """Return an address of the site as its pages write it."""
        path = address.removeprefix(self.site.root)
        if self.site.links == "absolute" or path == address:
            return address
        if self.site.links == "bare":
            return address.partition(":")[2]
        if self.site.links == "relative":
            bare, mark, query = path.partition("?")
            start = urlsplit(page).path.rpartition("/")[0] or "/"
            near = relpath(bare, start) + ("/" if bare.endswith("/") else "")
            return (near if near.startswith(".") else f"./{near}") + mark + query
        return path

    def groups(self, page: str) -> list[Group]:
        """Return the menu's groups; blocks of the home page alone lead to columns of flag ``b``."""
        found: dict[str, Group] = {}
        for shelf in self.shelves:
            column = shelf.column
            if "b" in column.flags:
                continue
            section = f"{self.site.home}{column.group_path}/" if column.group_path else ""
            if column.group_path == "=":  # the group's name leads to its first column
                section = shelf.href
            group = found.setdefault(
                column.group, Group(column.group, self.short(section, page) if section else "#", ())
            )
            found[column.group] = replace(group, items=(*group.items, (column.name, self.short(shelf.href, page))))
        about = [(name, self.short(f"{self.site.home}{path}", page)) for name, path in ABOUT]
        return [*found.values(), Group("机构概况", "#", tuple(about))]

    def menu(self, page: str) -> str:
        """Return the navigation of a page."""
        groups = self.groups(page)
        if self.site.menu in ("frames", "inner-frame"):
            return ""
        if self.site.menu == "file":
            return f'<div id="nav"></div><script src="{self.short(f"{self.site.home}js/menu.js", page)}"></script>'
        if self.site.sections:
            groups = [
                replace(group, items=((group.name, group.href),)) if group.href != "#" else group for group in groups
            ]
        return f"<p>{anchor('网站首页', self.short(self.site.home, page))}</p>{MENUS[self.site.menu](groups)}"


def shelved(build: Build, column: Column, index: int) -> Shelf:
    """Return a column with its articles: pinned ones first, rows that lead off the site among the others.

    Numbers end in those of the column, so that no two articles of a site share one.
    """
    site = build.site
    seed = column.seed or f"{site.seed or site.name}/{column.name}"
    rows = [
        replace(one, number=one.number * 100 + index)
        for one in articles(seed, column.kind, site.city, column.count, site.fresh)
    ]
    if "p" in column.flags:
        chosen = (len(rows) // 2, len(rows) - 2)
        rows = [replace(rows[at], pinned=True) for at in chosen] + [
            one for at, one in enumerate(rows) if at not in chosen
        ]
    if "o" in column.flags:
        rng = Random(seed)
        heads = titles(f"{seed}/abroad", column.kind, "全国", 6)
        for at, head in zip((3, 7, 12), heads, strict=False):
            if at < len(rows) - 1:
                url = rng.choice(ABROAD).format(n=rng.randint(10000, 99999), y=rng.randint(2, 6))
                rows.insert(at, Article(head, rows[at].day, 0, "", elsewhere=url))
    pages = -(-len(rows) // column.size)
    scheme = SCHEMES[column.scheme]
    requests = [scheme.list_at(site, column, page, pages) for page in range(1, pages + 1)]
    href = requests[0].address
    if site.slashed and "/index." in href:
        href = href[: href.rindex("/") + 1]
    around = f"{site.home}{column.path}/main.html" if "f" in column.flags else ""
    return Shelf(column, rows, requests[:1] if scheme.machine else requests, around or href, around)
