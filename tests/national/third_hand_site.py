"""What is written down about a site of the third hand, and the addresses, articles and rows that follow from it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from hashlib import md5

from national.sample_site import Listed, WantedColumn
from national.third_hand_rows import DAYS, row
from national.third_hand_schemes import BRANCH, GKMLPT, OPENNESS, Scheme
from national.third_hand_texts import days, titles
from national.third_hand_web import Web, link

from crawler.vocabulary import ColumnKind

SCHEMES = {"gkmlpt": GKMLPT, "openness": OPENNESS, "branch": BRANCH}
"""Schemes of single columns that differ from their site's."""


@dataclass(frozen=True)
class Shelf:
    """A column, or where ``kind`` is ``page`` a single page."""

    name: str
    kind: str
    """Kind of column, ``unwanted`` or ``page``."""
    path: str
    count: int
    group: str
    place: str
    """Where it is linked: ``panel`` or ``tab`` of the home page, ``menu``, ``hall`` (page of its group), ``side``
    (menus beside the lists of its group), ``foot``."""
    manner: str
    """Manner of its titles."""
    away: int = 0
    """How many rows lead off the site."""
    scheme: str = ""


def shelves(table: str) -> tuple[Shelf, ...]:
    """Read columns from lines of ``name kind path count group place manner away scheme``; the last two may lack."""
    read = []
    for line in table.strip().splitlines():
        name, kind, path, count, group, place, manner, *rest = line.split()
        away, scheme = int(rest[0]) if rest else 0, rest[1] if len(rest) > 1 else ""
        read.append(Shelf(name, kind, path, int(count), group, place, manner, away, scheme))
    return tuple(read)


@dataclass(frozen=True)
class Plan:
    """What is written down about a site."""

    name: str
    agency: str
    city: str
    base: str
    """Address of its home page, with a slash at its end."""
    scheme: Scheme
    layout: str
    shelves: tuple[Shelf, ...]
    groups: dict[str, str] = field(default_factory=dict)
    """Path of the page of a group; a group without one leads to its first column."""
    home: str = ""
    """File name of the home page."""
    splash: str = ""
    """Address of a page that leads on to the home page, where somebody enters there."""


@dataclass(frozen=True)
class Piece:
    """An article and its day."""

    url: str
    title: str
    day: date
    number: int


class Site:
    """A site under construction: its addresses, articles and pages."""

    def __init__(self, plan: Plan, web: Web) -> None:
        self.plan = plan
        self.web = web
        self.seed = int(md5(plan.name.encode()).hexdigest()[:4], 16)
        self.home = plan.base + plan.home
        self.stock = {one: self._pieces(number, one) for number, one in enumerate(plan.shelves)}

    def scheme(self, shelf: Shelf) -> Scheme:
        """Return the scheme of a column."""
        return SCHEMES[shelf.scheme] if shelf.scheme else self.plan.scheme

    def skin(self, shelf: Shelf) -> str:
        """Return the skin of a column's list; half of the sites show their policies as a table with numbers."""
        return "papers" if shelf.kind == "policy" and self.seed % 2 else self.scheme(shelf).skin

    def fields(self, shelf: Shelf) -> dict[str, str]:
        """Return what templates are filled with for a column."""
        col = 1100 + self.seed % 7000 + 3 * self.plan.shelves.index(shelf)
        return {"path": shelf.path, "col": str(col), "organ": str(7000 + self.seed % 97)}

    def first(self, shelf: Shelf) -> str:
        """Return the absolute address of the first page of a column as menus link it."""
        return self.plan.base + self.scheme(shelf).first.format(**self.fields(shelf))

    def hall(self, group: str) -> str:
        """Return the absolute address that a group's entry in a menu leads to."""
        path = self.plan.groups.get(group)
        members = [one for one in self.plan.shelves if one.group == group]
        if path is None:
            return self.first(members[0])
        fields = {"path": path, "col": str(900 + self.seed % 50 + list(self.plan.groups).index(group))}
        return self.plan.base + self.plan.scheme.hall.format(**fields)

    def _pieces(self, place: int, shelf: Shelf) -> list[Piece]:
        scheme, step = self.scheme(shelf), 2 + (self.seed + place) % 9
        seed, made = self.seed + 31 * place, []
        published = days(shelf.count, seed, step)
        named = titles(shelf.manner, self.plan.city, published, seed)
        for number, (title, day) in enumerate(zip(named, published, strict=True)):
            ident = 1_300_000 + (self.seed * 911 + place * 997 - number * 7) % 7_000_000
            digest = md5(f"{self.plan.name} {place} {number}".encode()).hexdigest()
            url = self.plan.base + scheme.article.format(
                **self.fields(shelf), id=ident, hex=digest, hex24=digest[:24], mega=ident // 10**6, kilo=ident // 10**3,
                guid=f"{digest[:8]}-{digest[8:12]}-{digest[12:16]}-{digest[16:20]}-{digest[20:]}",
                y=day.year, m=f"{day.month:02}", d=f"{day.day:02}", m1=day.month, d1=day.day,
            )  # fmt: skip
            made.append(Piece(url, title, day, number))
        return made

    def rows(self, shelf: Shelf, at: str) -> list[str]:
        """Return all rows of a column as a page at this address writes them, with those that lead off the site."""
        scheme = self.scheme(shelf)
        shown = DAYS[scheme.day]
        made = [
            row(self.skin(shelf), link(one.url, at, scheme.links), one.title, shown(one.day), one.number + 1)
            for one in self.stock[shelf]
        ]
        for number in range(shelf.away):
            place = min(2 + number * 5, len(made))
            day = self.stock[shelf][min(place, shelf.count - 1)].day
            to = (f"https://mp.weixin.qq.com/s/{md5(made[place - 1].encode()).hexdigest()[:22]}",
                  f"http://www.gov.cn/zhengce/content/2026-0{1 + number}/12/content_56{number}1234.htm")[number % 2]  # fmt: skip
            title = ("健康中国：转载权威发布视频", "国务院办公厅关于有关工作的指导意见")[number % 2]
            made.insert(place, row(self.skin(shelf), to, title, shown(day), 90 + number))
        return made

    def pages(self, shelf: Shelf) -> list[str]:
        """Return the addresses of all pages of a column."""
        scheme = self.scheme(shelf)
        count = -(-(shelf.count + shelf.away) // scheme.per_page)
        following = [
            self.plan.base
            + scheme.page.format(**self.fields(shelf), n=n, before=n - 1, down=count - n + 1, pages=count)
            for n in range(2, count + 1)
        ]
        return [self.first(shelf), *following]

    def addresses(self, shelf: Shelf) -> tuple[str, ...]:
        """Return all addresses of the first page of a column, the one that menus link first."""
        also = (self.plan.base + other.format(**self.fields(shelf)) for other in self.scheme(shelf).also)
        return (self.first(shelf), *also)

    def truth(self, shelf: Shelf, kind: ColumnKind) -> WantedColumn:
        """Return what is true of a wanted column."""
        first, *also = self.addresses(shelf)
        articles = tuple(Listed(one.url, one.title, one.day.isoformat()) for one in self.stock[shelf])
        return WantedColumn(shelf.name, first, kind, articles, tuple(also))
