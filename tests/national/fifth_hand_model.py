"""What the sites of the fifth hand are built from: addresses with what they answer, columns and their articles."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from urllib.parse import parse_qsl, urlsplit
from zlib import crc32

from national.fifth_hand_texts import article_page, titles
from national.sample_site import Listed, WantedColumn
from sample.site import SamplePage

Handler = Callable[[Mapping[str, str]], str | None]

INDEXES = ("index.html", "index.htm", "index.shtml", "index.jhtml", "default.aspx", "index.php")
NEWEST = date(2026, 11, 24)


@dataclass
class Web:
    """All that a site answers, by address; where queries differ, the most exact answer wins."""

    pages: dict[str, list[tuple[str, dict[str, str], Handler]]] = field(default_factory=dict)
    moved: dict[str, str] = field(default_factory=dict)

    def put(self, url: str, html: str, method: str = "GET", form: Mapping[str, str] | None = None) -> None:
        """Answer an address, with its query or form, by a page."""
        self.serve(url, lambda _: html, method, form)

    def serve(self, url: str, handler: Handler, method: str = "GET", form: Mapping[str, str] | None = None) -> None:
        """Answer an address by what a function makes of the parameters."""
        asked = dict(parse_qsl(urlsplit(url).query)) | dict(form or {})
        self.pages.setdefault(url.partition("?")[0], []).append((method, asked, handler))

    def answer(self, method: str, address: str, given: Mapping[str, str]) -> SamplePage | None:
        """Answer as a server does: an index file for a directory, http as https."""
        address = address.replace("http://", "https://", 1)
        address += "" if urlsplit(address).path else "/"
        if address in self.moved:
            return SamplePage(b"", 302, location=self.moved[address])
        names = (
            [address + name for name in ("", *INDEXES)]
            if address[-1] == "/"
            else [address, address.removesuffix("index.html")]
        )
        for name in names:
            known = [one for one in self.pages.get(name, ()) if one[0] == method and one[1].items() <= given.items()]
            if known:
                html = max(known, key=lambda one: len(one[1]))[2](given)
                kind = "application/json" if html and html[0] in "[{" else "text/html; charset=utf-8"
                return SamplePage(html.encode(), content_type=kind) if html else None
        return None

    @property
    def hosts(self) -> tuple[str, ...]:
        return tuple(sorted({str(urlsplit(url).hostname) for url in (*self.pages, *self.moved)}))


@dataclass(frozen=True)
class Scheme:
    """How a system names its lists and articles."""

    family: str
    first: str
    nth: str
    article: str
    shift: int = 0
    """What is added to a page's number in its address."""
    descending: bool = False


@dataclass(frozen=True)
class Plan:
    """A column before it is built."""

    group: str
    name: str
    slug: str
    kind: str
    """``-`` where nobody wants it."""
    count: int
    url: str = ""
    articles: tuple[Listed, ...] = ()

    @property
    def wanted(self) -> WantedColumn:
        """Return the truth about it."""
        also = tuple(self.url.removesuffix(name) for name in INDEXES if self.url.endswith("/" + name))
        return WantedColumn(self.name, self.url, self.kind, self.articles, also)


def plans(text: str) -> tuple[Plan, ...]:
    """Read columns that are written ``group/name/slug/kind/count`` in lines."""
    parts = [line.split("/") for line in text.split()]
    return tuple(Plan(group, name, slug, kind, int(count)) for group, name, slug, kind, count in parts)


def numbered(base: str, plan: Plan, number: int) -> dict[str, str]:
    """Return what the addresses of a column are made of."""
    code = crc32((base + plan.slug).encode())
    return {
        "base": base, "host": "/".join(base.split("/")[:3]), "slug": plan.slug, "n": str(number),
        "col": str(100000 + code % 9000000), "cat": f"{code % 1000000000:09}", "org": str(6590000 + crc32(base.encode()) % 9999),
        "c4": str(1000 + code % 9000),
    }  # fmt: skip


def at(scheme: Scheme, base: str, plan: Plan, page: int, pages: int) -> str:
    """Return the address of a page of a list."""
    number = pages - page + 1 if scheme.descending else page + scheme.shift
    return (scheme.first if page == 1 else scheme.nth).format(**numbered(base, plan, number))


def filled(scheme: Scheme, base: str, plan: Plan, city: str) -> Plan:
    """Give a column its address and articles, newest first."""
    draw = random.Random(base + plan.slug)
    day = NEWEST - timedelta(days=draw.randrange(9))
    place = numbered(base, plan, 1)
    rows = []
    for title in titles(plan.kind, city, plan.count, draw):
        known = {
            "id": str(draw.randrange(1_000_000, 99_000_000)), "hex": f"{draw.getrandbits(128):032x}",
            "oid": f"{draw.getrandbits(96):024x}", "y": f"{day:%Y}", "m": f"{day:%m}", "d": f"{day:%d}",
            "ym": f"{day:%Y%m}", "ymd": f"{day:%Y%m%d}", "md": f"{day.month}/{day.day}",
        }  # fmt: skip
        rows.append(Listed(scheme.article.format(**place, **known), title, f"{day:%Y-%m-%d}"))
        day -= timedelta(days=draw.randrange(1, 11))
    return replace(plan, url=at(scheme, base, plan, 1, 1), articles=tuple(rows))


def put_articles(web: Web, agency: str, plan: Plan) -> None:
    """Answer for the articles of a column."""
    for one in plan.articles:
        web.put(one.url, article_page(agency, plan.name, one.title, one.day))
