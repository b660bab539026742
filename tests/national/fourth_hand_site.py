"""How a site is built from its plan: addresses, pages, and the truth about them."""

from __future__ import annotations

import hashlib
import posixpath
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache, cached_property
from random import Random
from typing import NamedTuple
from urllib.parse import urlsplit

from national.fourth_hand_model import Entry, Node, Pager, Rows, Shown, Turn, fill, tree
from national.fourth_hand_pagers import links
from national.fourth_hand_texts import paragraphs
from national.fourth_hand_web import Web, whole
from national.sample_site import Listed, NationalSite, WantedColumn

LAST = date(2026, 11, 27)


@dataclass(frozen=True)
class Addresses:
    """Forms of a system's addresses; what they name is in ``Draft.words``."""

    first: str
    more: str
    article: str
    also: tuple[str, ...] = ()
    """Other addresses of a list's first page."""
    group: str = "{root}/{path}/index.html"
    page: str = "{root}/{path}/index.html"


class Request(NamedTuple):
    """How a page of a list is asked for."""

    url: str
    form: str | None = None


@dataclass(frozen=True)
class Machine:
    """A content system."""

    addresses: Addresses
    pager: Pager = links
    serve: Callable[[Draft, Node], list[Request]] | None = None
    """How its lists are served; each page at its own address where nothing is told."""


@dataclass(frozen=True)
class Skin:
    """How the pages of a site look."""

    shell: Callable[[Draft, str, Node | None, str], str]
    """The page around a content: of the site, a title, the entry that is shown, the content."""
    home: Callable[[Draft], str]
    menu: Callable[[Draft], str]
    rows: Rows
    article: Callable[[Draft, Node, Entry], str]
    blocks: Rows | None = None
    """How rows look on the home page and in channels; as in lists, where nothing is told."""


@dataclass(frozen=True)
class Plan:
    """What a site is to be."""

    name: str
    family: str
    agency: str
    city: str
    province: str
    host: str
    machine: Machine
    skin: Skin
    tree: str
    base: str = ""
    size: int = 15
    scheme: str = "http"
    linking: str = "root"
    """How links are written: ``root``, ``absolute``, ``relative``, ``bare`` (without scheme)."""
    channels: str = "page"
    """What entries of groups lead to: a ``page`` with all below, the ``first`` below, or ``none``."""
    is_flat: bool = False
    """Whether menus show only their first level."""
    others: dict[str, Machine] = field(default_factory=dict)
    """Systems of single columns, by their key."""
    rows: dict[str, Rows] = field(default_factory=dict)
    """How single columns look, by their key."""
    charset: str = "utf-8"
    declares: bool = True
    """Whether the server tells the character set."""
    last: date = LAST
    serial: int = 1002345
    home_page: str = "/"
    given: str = ""
    """The address by which the site is known, where it only leads to the home page."""
    edit: Callable[[Node], list[Entry]] | None = None
    """What becomes of a column's articles."""
    contents: dict[str, Callable[[Draft, Node], str]] = field(default_factory=dict)
    """What pages hold, by their key, where it is more than an address and a telephone."""


class Draft:
    """A site that is being built."""

    def __init__(self, plan: Plan, web: Web | None = None) -> None:
        self.plan = plan
        self.web = web or Web(plan.charset, declared=plan.declares)
        self.root = tree(plan.tree)
        self.walks: dict[str, list[Request]] = {}
        self.articles: dict[tuple[str, int], str] = {}
        fill(self.root, plan.name, plan.city, plan.province, plan.last, plan.serial)
        for node in self.root.lists():
            node.entries = plan.edit(node) if plan.edit else node.entries
        for node in self.root.walk():
            node.url = node.url or self._address(node)
        self._put_all()
        if plan.given:
            self.web.redirect(re.escape(plan.given), self.home, 302)
        if plan.given.startswith("http:") and plan.scheme == "https":
            self.web.redirect(rf"http://{re.escape(plan.host)}(/.*)", rf"https://{plan.host}\1", 301)

    @cached_property
    def home(self) -> str:
        """Return the address of the home page."""
        return f"{self.plan.scheme}://{self.plan.host}{self.plan.base}{self.plan.home_page}"

    def machine(self, node: Node) -> Machine:
        """Return the system that a column is served by."""
        return self.plan.others.get(node.key, self.plan.machine)

    def words(self, node: Node, page: int = 1, entry: Entry | None = None) -> dict[str, object]:
        """Return what forms of addresses may name."""
        pages, channel = self.pages(node), digest(f"{self.plan.name}{node.path}")
        words: dict[str, object] = {
            "root": f"{self.plan.scheme}://{self.plan.host}{self.plan.base}", "host": self.plan.host, "base": self.plan.base,
            "origin": f"{self.plan.scheme}://{self.plan.host}", "path": node.path, "key": node.key,
            "up": node.path.rpartition("/")[0], "page": page, "before": page - 1, "left": pages - page + 1, "pages": pages,
            "channel": channel, "number": int(channel[:6], 16) % 9000 + 1000, "code": int(channel[:10], 16) % 900000 + 6710000,
        }  # fmt: skip
        if entry:
            y, m, d = entry.ymd
            mark = digest(f"{self.plan.name}{entry.serial}")
            words |= {
                "y": y, "m": m, "d": d, "m1": int(m), "d1": int(d), "id": entry.serial, "hex": mark,
                "ms": f"{datetime.fromisoformat(entry.day).timestamp() * 1000 + entry.serial % 1000:.0f}", "oid": mark[:24],
                "million": entry.serial // 10**6, "thousand": entry.serial // 10**3, "guid": "-".join((mark[:8], mark[8:12], mark[12:16], mark[16:20], mark[20:])),
            }  # fmt: skip
        return words

    def pages(self, node: Node) -> int:
        """Return how many pages a column has."""
        return max(1, -(-len(node.entries) // self.plan.size))

    def _address(self, node: Node) -> str:
        addresses = self.machine(node).addresses
        form = {"list": addresses.first, "page": addresses.page, "group": addresses.group}[node.sort]
        return form.format_map(self.words(node))

    def page_url(self, node: Node, page: int) -> str:
        """Return the address of a page of a column."""
        addresses = self.machine(node).addresses
        return node.url if page == 1 else addresses.more.format_map(self.words(node, page))

    def article_url(self, node: Node, entry: Entry) -> str:
        """Return the address of an article."""
        known = (node.path, entry.serial)
        if known not in self.articles:
            self.articles[known] = self.machine(node).addresses.article.format_map(self.words(node, entry=entry))
        return self.articles[known]

    def link(self, url: str, at: str) -> str:
        """Return how a page links an address."""
        parts, here = urlsplit(url), urlsplit(at)
        way = self.plan.linking
        if not parts.netloc or parts.netloc != here.netloc or way == "absolute":
            return url
        if way == "bare":
            return url.partition(":")[2]
        tail = f"?{parts.query}" if parts.query else ""
        if way == "root":
            return f"{parts.path}{tail}"
        directory = here.path.rpartition("/")[0] or "/"
        found = posixpath.relpath(parts.path, directory)
        slash = "/" if parts.path.endswith("/") and found != "/" else ""
        return f"{found if found.startswith('.') else f'./{found}'}{slash}{tail}"

    def shown(self, node: Node, entries: list[Entry], at: str) -> list[Shown]:
        """Return rows as a page at an address shows them."""
        return [Shown(self.link(self.article_url(node, one), at), one.title, one) for one in entries]

    def rows(self, node: Node) -> Rows:
        """Return how the list of a column prints its rows."""
        return self.plan.rows.get(node.key, self.plan.skin.rows)

    def block(self, node: Node, at: str, number: int = 6) -> str:
        """Return the newest rows of a column, as home pages show them."""
        rows = self.plan.skin.blocks or self.plan.skin.rows
        return rows(self.shown(node, node.entries[:number], at))

    def target(self, node: Node) -> str:
        """Return where an entry of a menu leads."""
        if node.sort != "group" or self.plan.channels == "page":
            return node.url
        first = next((child for child in node.walk() if child.sort in ("list", "page")), None)
        return first.url if first and self.plan.channels == "first" else "javascript:void(0);"

    def list_page(self, node: Node, page: int, rows: str | None = None, script: str = "") -> str:
        """Return a page of a column."""
        url = self.page_url(node, page)
        size = self.plan.size
        entries = node.entries[(page - 1) * size : page * size]
        turn = Turn(
            page, self.pages(node), len(node.entries), size, lambda number: self.link(self.page_url(node, number), url)
        )
        shown = self.rows(node)(self.shown(node, entries, url)) if rows is None else rows
        pager = self.machine(node).pager(turn) if rows is None or not script else ""
        return self.plan.skin.shell(self, node.name, node, f"{shown}{script}{pager}")

    def _put_all(self) -> None:
        self.web.put(self.home, lambda _: self.plan.skin.home(self))
        for node in self.root.walk():
            if node.sort == "list":
                self.walks[node.url] = (self.machine(node).serve or serve_pages)(self, node)
                for entry in node.entries:
                    self.web.put(self.article_url(node, entry), self._article(node, entry))
            elif node.sort == "group" and self.plan.channels == "page":
                self.web.put(node.url, lambda _, node=node: self._channel(node))
            elif node.sort == "page":
                self.web.put(node.url, self._page(node))

    def also(self, node: Node) -> tuple[str, ...]:
        """Return other addresses of a column."""
        return tuple(form.format_map(self.words(node)) for form in self.machine(node).addresses.also)

    def _article(self, node: Node, entry: Entry) -> Callable[[object], str]:
        return lambda _: self.plan.skin.article(self, node, entry)

    def _page(self, node: Node) -> Callable[[object], str]:
        content = self.plan.contents.get(node.key, contact)
        return lambda _: self.plan.skin.shell(self, node.name, node, content(self, node))

    def _channel(self, group: Node) -> str:
        parts = [
            f"""<div class="channel"><h3><a href="{self.link(self.target(node), group.url)}">{node.name}</a></h3>
{self.block(node, group.url, 5) if node.sort == "list" else ""}</div>"""
            for node in group.children
        ]
        return self.plan.skin.shell(self, group.name, group, "".join(parts))

    def text(self, entry: Entry) -> list[str]:
        """Return the paragraphs of an article."""
        return paragraphs(entry.title, self.plan.city, Random(entry.serial))

    def listed(self, node: Node) -> tuple[Listed, ...]:
        """Return the truth about a column's articles."""
        return tuple(Listed(self.article_url(node, one), one.title, one.day) for one in node.entries)

    def site(self, bureau: str | None = None, home: str | None = None) -> NationalSite:
        """Return the site with its truth."""
        lists = self.root.lists()
        return NationalSite(
            name=self.plan.name, family=self.plan.family, agency=self.plan.agency, home=home or self.plan.given or self.home, answer=self.web.answer,
            wanted=tuple(
                WantedColumn(node.name, node.url, node.kind, self.listed(node), self.also(node)) for node in lists if node.kind
            ),
            unwanted=tuple(node.url for node in lists if node.is_unwanted),
            hosts=self.web.hosts, bureau=bureau,
        )  # fmt: skip


def contact(draft: Draft, node: Node) -> str:
    """Return what a page without further content says."""
    return f"<p>{draft.plan.agency}{node.name}</p><p>地址：市行政中心3号楼　邮编：000000　电话：0000-12345</p>"


def serve_pages(draft: Draft, node: Node) -> list[Request]:
    """Serve every page of a list at its own address."""
    requests = [Request(draft.page_url(node, page)) for page in range(1, draft.pages(node) + 1)]
    for page, request in enumerate(requests, 1):
        draft.web.put(request.url, lambda _, page=page: draft.list_page(node, page))
    for also in draft.also(node):
        draft.web.put(also, lambda _: draft.list_page(node, 1))
    return requests


def serve_whole(draft: Draft, node: Node) -> list[Request]:
    """Serve all rows on one page, which a script divides."""
    script = f"<div class='fenye'></div><script>$('#list').pagination({{pageSize:{draft.plan.size}}});</script>"
    draft.web.put(
        node.url,
        lambda _: draft.list_page(node, 1, draft.rows(node)(draft.shown(node, node.entries, node.url)), script),
    )
    return [Request(node.url)]


def serve_posted(name: str = "pageNo") -> Callable[[Draft, Node], list[Request]]:
    """Serve pages at one address, by the number that a form sends."""

    def serve(draft: Draft, node: Node) -> list[Request]:
        draft.web.put(node.url, lambda given: draft.list_page(node, min(whole(given, name), draft.pages(node))))
        return [
            Request(node.url, f"{name}={page}&pageSize={draft.plan.size}" if page > 1 else None)
            for page in range(1, draft.pages(node) + 1)
        ]

    return serve


@cache
def digest(text: str) -> str:
    """Return 32 hex digits that stand for a text."""
    return hashlib.md5(text.encode()).hexdigest()
