"""What a fault is: what a site does tonight, and what must come of it. The tables stand beside this module."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from nights.answers import Answer, Request, Responder
from nights.cities import YiheSpider
from nights.laboratory import Laboratory
from nights.web import Post, Reply, Web

from crawler.walk.site import SiteSpider

BAD = ("partial", "layout", "refused", "down")
"""States of a night that went wrong, where the issue leaves open which."""

UNREAD = ("partial", "layout")
"""Pages that are no articles: too many without one, or a new layout; the issue allows both."""

Does = Callable[[Web], None]


@dataclass(frozen=True)
class Fault:
    """A bad night. What is left out is left open."""

    name: str
    does: Does
    state: str | tuple[str, ...]
    words: tuple[str, ...] = ()
    """What the sentence must hold, in any spelling: each a list of alternatives, parted by ``|``."""
    named: tuple[str, ...] = ()
    """The same, but the detail of the run, the addresses or the log will do."""
    site: type[SiteSpider] = YiheSpider
    count: int = 6
    """Articles a column."""
    before: int = 0
    """Healthy nights before."""
    new: int = 0
    """Articles published after them."""
    arguments: Mapping[str, str] = field(default_factory=dict)
    settings: Mapping[str, Any] = field(default_factory=dict)
    stored: int | None = None
    """Articles in the store after the night."""
    after: int | None = None
    """Requests at most to a host after its first bad answer."""
    requests: int | None = None
    """Requests at most, robots.txt apart."""
    addresses: Mapping[int, str] | str = field(default_factory=dict)
    """By an article's number, or for all that the fault meets: states allowed, parted by ``|``; ``!`` forbids."""
    recovers: bool = True
    """The next night, healthy and a day later, stores every article as it stands on the site."""
    texts: bool = False
    """The same night every article is stored with its text."""
    flags: str = ""
    """A flag that no record may have."""
    network: bool = True
    """Whether there is a proxy; without one every connection fails."""
    check: Callable[[Laboratory], None] | None = None
    """What else must hold after the bad night."""

    @property
    def states(self) -> tuple[str, ...]:
        """Return the states allowed."""
        return (self.state,) if isinstance(self.state, str) else self.state


def some(web: Web, share: float) -> list[Post]:
    """Return this share of the articles, evenly spread."""
    posts = list(web.posts.values())
    wanted = round(len(posts) * share)
    return [post for n, post in enumerate(posts) if n * wanted // len(posts) != (n + 1) * wanted // len(posts)]


def articles(reply: Reply, share: float = 1) -> Does:
    """Let articles answer so."""
    return lambda web: web.lay_articles(reply, some(web, share))


def every_article(make: Callable[[Web, Post], Reply], share: float = 1) -> Does:
    """Let each article answer in a way of its own."""

    def does(web: Web) -> None:
        for post in some(web, share):
            web.lay(post.url, make(web, post))

    return does


def damaged(damage: Callable[[Answer], Answer], share: float = 1) -> Does:
    """Let articles answer as they do, but damaged."""
    return every_article(lambda web, post: damage(web.good(post.url)), share)


def lists(reply: Reply, column: int | None = None) -> Does:
    """Let list pages answer so, all or those of one column."""
    return lambda web: web.lay_lists(reply, None if column is None else list(web.columns.values())[column])


def robots(reply: Reply) -> Does:
    """Let robots.txt answer so."""
    return lambda web: web.lay_robots(reply)


def everything(reply: Reply) -> Does:
    """Let everything but robots.txt answer so."""
    return lambda web: web.lay_all(reply)


def from_then_on(number: int, reply: Reply, *, lists_too: bool = True) -> Does:
    """Let the site answer well until the ``number``-th request for an article, then so, for everything."""

    def does(web: Web) -> None:
        seen = [0]

        def answer(request: Request) -> Answer:
            article = "/content/" in request.url
            seen[0] += article
            if seen[0] < number or not (article or lists_too):
                return web.good(request.url)
            return reply(request) if callable(reply) else as_answer(reply)

        web.lay_all(answer)

    return does


def as_answer(reply: Reply) -> Answer:
    """Return a page or an answer as an answer."""
    assert not callable(reply)
    return Answer(reply.encode()) if isinstance(reply, str) else reply


def both(*faults: Does) -> Does:
    """Do several things."""

    def does(web: Web) -> None:
        for fault in faults:
            fault(web)

    return does


def until_cookie(web: Web) -> Responder:
    """Send who brings no cookie back to the same address with one."""

    def answer(request: Request) -> Answer:
        if "sid=1" in request.headers.get("cookie", ""):
            return web.good(request.url)
        return Answer(b"", 302, {"Location": request.url, "Set-Cookie": "sid=1; Path=/"})

    return answer


def named(template: str, values: Iterable[Any]) -> list[tuple[str, Any]]:
    """Return values with the names of their faults."""
    return [(template.format(value), value) for value in values]
