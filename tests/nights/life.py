"""Lives of sites: what happens to them by day, and how they behave by night; drawn by hypothesis."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from hypothesis import strategies as st
from nights import answers as a
from nights.cities import SanheSpider, YiheSpider
from nights.web import Post, Web
from sample import texts

from crawler.walk.site import SiteSpider

SITES: tuple[type[SiteSpider], ...] = (YiheSpider, SanheSpider)
"""Three hosts."""

ARTICLES = 3
"""A column, at the beginning."""

Lay = Callable[[Web, list[Post]], None]


def same(reply: object) -> Lay:
    """Let articles answer all alike."""
    return lambda web, posts: web.lay_articles(reply, posts)  # type: ignore[arg-type]


def each(make: Callable[[Web, Post], object]) -> Lay:
    """Let each article answer in a way of its own."""

    def lay(web: Web, posts: list[Post]) -> None:
        for post in posts:
            web.lay(post.url, make(web, post))  # type: ignore[arg-type]

    return lay


ARTICLE_KINDS: dict[str, Lay] = {
    **{f"{n}": same(a.status(n)) for n in (401, 403, 412, 429, 500, 502, 503, 404, 410)},
    "busy": same(a.status(503, Retry_After="7200")),
    "reset": same(a.Answer(reset=True)),
    "silent": same(a.Answer(silent=True)),
    "maintenance": same(a.MAINTENANCE),
    "maintenance 202": same(a.html(a.MAINTENANCE_LONG, 202)),
    "login": same(a.LOGIN),
    "challenge": same(a.CHALLENGE),
    "challenge 202": same(a.html(a.CHALLENGE_SLIDER, 202)),
    "soft 404": same(a.NOT_FOUND),
    "server error": same(a.SERVER_ERROR),
    "empty": same(a.EMPTY),
    "no byte": same(a.Answer(b"")),
    "garbage": same(a.Answer(a.GARBAGE)),
    "home page": same(a.HOME),
    "redirect home": same(a.redirect("/")),
    "redirect off the site": same(a.redirect("http://www.xinhe.gov.cn/")),
    "redirect to itself": each(lambda _, post: a.redirect(post.url)),
    "jump away": same(a.jump("https://mp.weixin.qq.com/s/xyz")),
    "cut by length": each(lambda web, post: a.cut_length(web.good(post.url))),
    "cut gzip": each(lambda web, post: a.cut_gzip(web.good(post.url))),
    "cut chunks": each(lambda web, post: a.cut_chunks(web.good(post.url))),
}
DEAD = ("404", "410")
LIST_KINDS: dict[str, object] = {
    "503": a.status(503),
    "403": a.status(403),
    "missing": a.status(404),
    "empty": a.HOME,
    "changed": "<html><body><ul><li><a href='/show-1.htm'>改版后的消息</a></li></ul></body></html>",
    "maintenance": a.MAINTENANCE,
    "login": a.LOGIN,
    "challenge": a.CHALLENGE,
    "no byte": a.Answer(b""),
    "reset": a.Answer(reset=True),
}
SITE_KINDS: dict[str, object] = {
    "503": a.status(503),
    "403": a.status(403),
    "429": a.status(429, Retry_After="3600"),
    "maintenance": a.html(a.MAINTENANCE, 503),
    "challenge": a.html(a.CHALLENGE, 202),
    "one page": a.MAINTENANCE,
    "reset": a.Answer(reset=True),
}
ROBOTS_KINDS: dict[str, object] = {
    "403": a.status(403),
    "503": a.status(503),
    "no": a.Answer(b"User-agent: *\nDisallow: /\n", content_type="text/plain"),
    "reset": a.Answer(reset=True),
}


@dataclass(frozen=True)
class Bad:
    """What is wrong with a site tonight."""

    what: Literal["articles", "lists", "site", "robots"]
    kind: str
    half: bool = False
    """Half of the articles only."""

    def lay(self, web: Web, site: type[SiteSpider]) -> None:
        """Lay it over a site."""
        hosts = tuple(f"{scheme}://{host}/" for scheme in ("http", "https") for host in site.allowed_domains)
        if self.what == "articles":
            posts = [post for post in web.posts.values() if post.column in site.columns]
            ARTICLE_KINDS[self.kind](web, posts[::2] if self.half else posts)
        elif self.what == "lists":
            for column in site.columns:
                web.lay_lists(LIST_KINDS[self.kind], column)  # type: ignore[arg-type]
        elif self.what == "robots":
            web.lay(lambda url: url.startswith(hosts) and url.endswith("robots.txt"), ROBOTS_KINDS[self.kind])  # type: ignore[arg-type]
        else:
            web.lay(lambda url: url.startswith(hosts) and not url.endswith("robots.txt"), SITE_KINDS[self.kind])  # type: ignore[arg-type]


@dataclass(frozen=True)
class Change:
    """What happens to a site before a night; ``which`` chooses one of its articles or columns."""

    what: Literal["publish", "correct", "revise", "withdraw", "reprint"]
    which: int

    def apply(self, web: Web, site: type[SiteSpider], number: int) -> None:
        """Apply it; ``number`` is new to the site."""
        posts = [post for post in web.posts.values() if post.column in site.columns and post.online]
        post, column = posts[self.which % len(posts)], site.columns[self.which % len(site.columns)]
        if self.what == "publish":
            web.publish(column, number)
        elif self.what == "reprint":
            others = [post for post in web.posts.values() if post.column not in site.columns and post.online]
            twin = others[self.which % len(others)]
            web.publish(column, number, title=twin.title, paragraphs=list(twin.paragraphs))
        elif self.what == "correct":
            web.posts[post.url] = replace(
                post, title=f"{post.title}（更正{number}）", paragraphs=[f"更正第{number}号。", *post.paragraphs]
            )
        elif self.what == "revise":
            added = texts.story(number)[1][0]
            web.posts[post.url] = replace(post, paragraphs=[*post.paragraphs, f"补充说明：{added}"])
        elif sum(other.column == post.column for other in posts) > 1:  # an empty list is no healthy one
            post.online = post.listed = False


@dataclass(frozen=True)
class Tonight:
    """How one site fares in one night."""

    changes: tuple[Change, ...] = ()
    bad: Bad | None = None
    end: Literal["", "kill", "stop"] = ""
    at: int = 0
    """Request at which the crawl is killed or stopped."""


@dataclass(frozen=True)
class Plan:
    """A night of all sites."""

    days: float
    full: bool
    tonight: tuple[Tonight, ...]


BADS = st.one_of(
    st.builds(Bad, st.just("articles"), st.sampled_from(sorted(ARTICLE_KINDS)), st.booleans()),
    st.builds(Bad, st.just("lists"), st.sampled_from(sorted(LIST_KINDS))),
    st.builds(Bad, st.just("site"), st.sampled_from(sorted(SITE_KINDS))),
    st.builds(Bad, st.just("robots"), st.sampled_from(sorted(ROBOTS_KINDS))),
    st.builds(Bad, st.just("articles"), st.sampled_from(sorted(ARTICLE_KINDS)), st.just(False)),
)
CHANGES = st.builds(
    Change,
    st.sampled_from(("publish", "publish", "publish", "correct", "revise", "withdraw", "reprint")),
    st.integers(0, 7),
)
TONIGHT = st.builds(
    Tonight,
    st.lists(CHANGES, max_size=3).map(tuple),
    st.none() | BADS | BADS,
    st.sampled_from(("", "", "", "", "kill", "stop")),
    st.integers(1, 14),
)
PLANS = st.lists(
    st.builds(
        Plan,
        st.sampled_from((0.4, 1.0, 1.0, 2.0, 4.0)),
        st.sampled_from((False, False, False, True)),
        st.tuples(*[TONIGHT for _ in SITES]),
    ),
    min_size=2,
    max_size=6,
)
"""At most 24 days: an article that is revised meanwhile is looked at once more, 30 days after it was first seen."""

RECOVERY = (1.0, 3.0, 30.5, 31.0)
"""Days between the healthy nights at the end; the longest retry distance is 30 days."""
