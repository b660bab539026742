"""The web behind the proxy: cities with their lists and articles, and what is wrong with them tonight."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from urllib.parse import urlsplit

from nights.answers import HOME, Answer, Request, Responder, html, status
from sample import texts

from crawler.platforms.base import Column
from crawler.walk.site import SiteSpider

FIRST_DAY = date(2024, 6, 3)
ROWS = 20

Reply = Answer | str | Responder
"""An answer, a page's markup, or a function of the request."""


@dataclass
class Post:
    """An article of a site."""

    column: Column
    number: int
    title: str
    paragraphs: list[str]
    day: date
    listed: bool = True
    online: bool = True
    path: str = ""
    """Path within the column's folder, if it is not the usual one."""

    @property
    def url(self) -> str:
        """Return its address."""
        return self.column.url + (self.path or f"content/post_{1_000_000 + self.number}.html")


@dataclass
class Web:
    """Pages by rules: what was laid over the sites last comes first."""

    validators: bool = True
    """Whether lists and articles carry an ETag."""
    posts: dict[str, Post] = field(default_factory=dict)
    columns: dict[str, Column] = field(default_factory=dict)
    agencies: dict[str, str] = field(default_factory=dict)
    """Agency by the column's address."""
    rules: list[tuple[Callable[[str], bool], Reply]] = field(default_factory=list)
    tls: ssl.SSLContext | None = None
    tls_by_host: dict[str, ssl.SSLContext] = field(default_factory=dict)
    """Hosts that show something else at the handshake than all others."""
    no_tls: set[str] = field(default_factory=set)
    """Hosts that refuse a handshake."""
    per_page: int = ROWS

    def city(self, site: type[SiteSpider], count: int = 6) -> Web:
        """Add a site with so many articles a column."""
        for column in site.columns:
            self.columns[column.url] = column
            self.agencies[column.url] = site.agency
            for _ in range(count):
                self.publish(column)
        return self

    def publish(self, column: Column, number: int | None = None, **changes: object) -> Post:
        """Publish another article of a column."""
        number = len(self.posts) + 1 if number is None else number
        title, paragraphs = texts.story(number)
        post = Post(column, number, title, paragraphs, FIRST_DAY + timedelta(days=number))
        post = replace(post, **changes)  # type: ignore[arg-type]
        self.posts[post.url] = post
        return post

    def of(self, host_or_folder: str = "") -> list[Post]:
        """Return the posts whose address contains this, the newest last."""
        return [post for post in self.posts.values() if host_or_folder in post.url]

    def lay(self, where: Callable[[str], bool] | str | Iterable[str], reply: Reply) -> None:
        """Lay a reply over addresses: one, some, or those that a function accepts."""
        if isinstance(where, str):
            where = {where}
        accepts = where if callable(where) else frozenset(where).__contains__
        self.rules.insert(0, (accepts, reply))

    def lay_articles(self, reply: Reply, of: Iterable[Post] | None = None) -> None:
        """Lay a reply over articles, all or some."""
        self.lay([post.url for post in (self.posts.values() if of is None else of)], reply)

    def lay_lists(self, reply: Reply, column: Column | None = None) -> None:
        """Lay a reply over list pages, all or those of a column."""
        columns = list(self.columns.values()) if column is None else [column]
        folders = tuple(column.url for column in columns)
        self.lay(lambda url: url.startswith(folders) and "/content/" not in url, reply)

    def lay_robots(self, reply: Reply) -> None:
        """Lay a reply over every robots.txt."""
        self.lay(lambda url: url.endswith("/robots.txt"), reply)

    def lay_all(self, reply: Reply) -> None:
        """Lay a reply over everything but robots.txt."""
        self.lay(lambda url: not url.endswith("/robots.txt"), reply)

    def heal(self) -> None:
        """Take away everything that was laid over."""
        self.rules.clear()
        self.no_tls.clear()

    def answer(self, request: Request) -> Answer:
        """Answer as tonight's rules say, else as the sites do."""
        for accepts, reply in self.rules:
            if accepts(request.url):
                return _resolved(reply, request)
        return self.good(request.url)

    def good(self, url: str) -> Answer:
        """Answer as the site does when it is well."""
        if post := self.posts.get(url):
            return self._offer(article(post, self.agencies[post.column.url])) if post.online else status(404)
        if url.endswith("/robots.txt"):
            return Answer(b"User-agent: *\nDisallow: /admin/\n", content_type="text/plain")
        if urlsplit(url).path in ("/", "/index.html", ""):
            return html(HOME)
        return self._list(url)

    def tls_of(self, host: str) -> ssl.SSLContext | None:
        """Return what a host shows at the handshake; None if it refuses it."""
        return None if host in self.no_tls else self.tls_by_host.get(host, self.tls)

    def _offer(self, text: str) -> Answer:
        return Answer(text.encode(), validators=self.validators)

    def _list(self, url: str) -> Answer:
        folder, _, name = url.rpartition("/")
        column = self.columns.get(f"{folder}/")
        if column is None:
            return status(404)
        rows = [post for post in self.posts.values() if post.listed and post.column == column][::-1]
        pages = max(1, -(-len(rows) // self.per_page))
        number = name.removeprefix("index").removesuffix(".html").strip("_") or "1"
        if not number.isdecimal() or not 1 <= int(number) <= pages:
            return status(404)
        chunk = rows[(int(number) - 1) * self.per_page : int(number) * self.per_page]
        return self._offer(listing(column, [(post.url, post.title, str(post.day)) for post in chunk], pages))


def _resolved(reply: Reply, request: Request) -> Answer:
    if isinstance(reply, str):
        return html(reply)
    return reply if isinstance(reply, Answer) else reply(request)


def article(
    post: Post, agency: str = "示例市卫生健康局", body: str | None = None, head: str = "", foot: str = ""
) -> str:
    """Lay out an article page; ``body`` is markup in the place of its paragraphs."""
    body = "".join(f"<p>　　{text}</p>" for text in post.paragraphs) if body is None else body
    time = f"{post.day} 10:{post.number % 60:02d}:00"
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{post.title}-{agency}</title>{head}</head>
<body><div class="nav"><a href="/">首页</a><a href="/xxgk/">信息公开</a></div>
<div class="crumb">当前位置：<a href="/">首页</a> &gt; {post.column.name}</div>
<div class="main"><h1>{post.title}</h1><div class="info">发布时间：{time}　来源：本网　访问量：-</div>
<div class="zoomcon">{body}</div>{foot}</div><div class="footer"><p>主办单位：{agency}</p></div></body></html>"""


def listing(column: Column, rows: list[tuple[str, str, str]], pages: int = 1) -> str:
    """Lay out a list page."""
    lines = "\n".join(
        f'<li><a href="{url}" title="{title}">{title[:16]}</a><span>{day}</span></li>' for url, title, day in rows
    )
    pager = "".join(f'<a href="index{"" if n == 1 else f"_{n}"}.html">{n}</a>' for n in range(1, pages + 1))
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{column.name}</title></head>
<body><div class="nav"><a href="/">首页</a></div><div class="list"><ul>{lines}</ul><div class="page">{pager}</div></div>
<div class="footer"><p>版权所有</p></div></body></html>"""
