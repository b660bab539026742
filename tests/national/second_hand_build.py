"""Builds a sample site of the second hand from its description, with the truth about its columns."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from html import escape
from posixpath import relpath
from random import Random
from urllib.parse import urlsplit

from .sample_site import Listed, NationalSite, WantedColumn
from .second_hand_machines import MACHINES, Drawn, Listing
from .second_hand_menus import MENUS, Group, anchor
from .second_hand_pages import BLOCKS, FOOT, PAGERS, PAGES, article_page, block, document
from .second_hand_parts import Article, Column, Request, Row, Sample
from .second_hand_rows import ROWS, Each, link, top
from .second_hand_schemes import SCHEMES
from .second_hand_texts import articles, titles
from .second_hand_web import Web

WANTED = ("news", "notice", "policy", "interpretation", "interview", "press", "disclosure")
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


@dataclass
class Build:
    """A site in the making."""

    site: Sample
    web: Web = field(default_factory=Web)
    shelves: list[Shelf] = field(default_factory=list)

    def address(self, column: Column, article: Article) -> Request:
        """Return how to ask for an article."""
        return SCHEMES[column.scheme].article_at(self.site, column, article)

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
    return Shelf(column, rows, requests[:1] if scheme.machine else requests, href)


def row(build: Build, column: Column, article: Article, page: str) -> Row:
    """Return an article as a row of a page."""
    shown = article.title
    if "c" in column.flags and len(shown) > 18:
        shown = f"{shown[:17]}…" if build.site.links != "bare" else f"{shown[:16]}..."
    return Row(article.title, shown, build.written(column, article, page), article.day, article.pinned)


def crumbs(build: Build, column: Column) -> str:
    """Return the way to a column."""
    return f'<a href="{build.site.home}">首页</a> &gt; {escape(column.group)} &gt; {escape(column.name)}'


def framed(build: Build, column: Column, page: str, main: str, head: str = "") -> bytes:
    """Return a list's page."""
    site = build.site
    near = "".join(
        f"<li>{anchor(s.column.name, build.short(s.href, page))}</li>"
        for s in build.shelves
        if s.column.group == column.group and "b" not in s.column.flags
    )
    body = PAGES[site.page](
        build.menu(page),
        crumbs(build, column),
        f"<h3>{column.group}</h3><ul>{near}</ul>",
        f"<h2>{column.name}</h2>{main}",
    )
    return document(f"{column.name}-{site.agency}", body, site.encoding, head)


def list_page(build: Build, shelf: Shelf, page: int) -> bytes:
    """Return a page of a list, counted from 1."""
    column, here = shelf.column, shelf.requests[page - 1].address
    part = shelf.rows[(page - 1) * column.size : page * column.size]
    drawn = ROWS[column.rows]([row(build, column, one, here) for one in part])
    pager = PAGERS[build.site.pager]
    short = [replace(one, url=build.short(one.url, here)) for one in shelf.requests]
    return framed(build, column, here, drawn + (pager(short, page) if len(short) > 1 else ""))


def fetched(build: Build, shelf: Shelf) -> Drawn:
    """Return a list that a script fetches."""
    column, site = shelf.column, build.site
    form = ROWS[column.rows]
    single = form.form if isinstance(form, Each) else (lambda r: f"<li>{top(r)}{link(r)}<span>{r.day}</span></li>")
    here = shelf.requests[0].address
    rows = [single(row(build, column, one, here)) for one in shelf.rows]
    own = [one for one in shelf.rows if not one.elsewhere]
    listing = Listing(site, column, own, [build.address(column, one).address for one in own], rows)
    return MACHINES[str(SCHEMES[column.scheme].machine)](listing)


def add_list(build: Build, shelf: Shelf) -> None:
    """Answer for a list and its articles."""
    site, column = build.site, shelf.column
    if SCHEMES[column.scheme].machine:
        drawn = fetched(build, shelf)
        pages = [partial(framed, build, column, shelf.href, drawn.html, drawn.head)]
        for request, respond in drawn.answers:
            build.web.add(request, respond)
    else:
        pages = [partial(list_page, build, shelf, at) for at in range(1, len(shelf.requests) + 1)]
    for request, draw in zip(shelf.requests, pages, strict=True):
        build.web.page(request, draw)
    if "/index." in (url := shelf.requests[0].url):
        build.web.page(Request("GET", url[: url.rindex("/") + 1]), pages[0])
    for later in shelf.requests[1:2]:
        if later.method == "POST":  # such a form asks for the first page as for any other
            known = tuple((key, "1" if key in ("pageNo", "__EVENTARGUMENT") else value) for key, value in later.params)
            build.web.page(replace(later, params=known), pages[0])
    style = sum(map(ord, site.name)) % 3
    for one in shelf.rows:
        if not one.elsewhere:
            build.web.page(
                build.address(column, one),
                partial(article_page, one, site.agency, site.encoding, crumbs(build, column), style),
            )


def home_page(build: Build) -> bytes:
    """Return the home page: navigation, a picture of the first news, blocks."""
    site = build.site
    forms = list(BLOCKS)
    blocks = []
    for at, shelf in enumerate(s for s in build.shelves if set("hb") & set(s.column.flags)):
        newest = [(one, build.written(shelf.column, one, site.home)) for one in shelf.rows if not one.elsewhere][:5]
        form = forms[(at + len(site.name)) % len(forms)]
        blocks.append(block(form, shelf.column.name, build.short(shelf.href, site.home), newest))
    main = '<div class="banner"><img src="/images/banner.jpg" alt="网站标志"></div>' + "".join(blocks)
    if site.menu == "inner-frame":
        main = f'<iframe src="{build.short(site.home + "menu.html", site.home)}" width="100%" height="60" frameborder="0"></iframe>{main}'
    return document(site.agency, f"{build.menu(site.home)}{main}{FOOT}", site.encoding)


def add_home(build: Build) -> None:
    """Answer for the home page, the frames and the sections."""
    site, home = build.site, build.site.home
    start = home
    if site.menu in ("frames", "inner-frame"):
        menu = MENUS[site.menu](build.groups(f"{home}menu.html")).replace("<a ", '<a target="main" ')
        build.web.page(Request("GET", f"{home}menu.html"), partial(document, "菜单", menu, site.encoding))
    if site.menu == "frames":
        frames = f'<html><head><title>{site.agency}</title></head><frameset cols="200,*"><frame src="menu.html" name="menu"><frame src="main.html" name="main"></frameset></html>'
        build.web.page(
            Request("GET", home), partial(frames.encode, site.encoding), f"text/html; charset={site.encoding}"
        )
        start = f"{home}main.html"
    for url in (start, *([f"{home}index.html"] if start == home else [])):
        build.web.page(Request("GET", url), partial(home_page, build))
    for path in dict.fromkeys(s.column.group_path for s in build.shelves if s.column.group_path):
        build.web.page(Request("GET", f"{home}{path}/"), partial(section, build, path))
    for name, path in ABOUT:
        build.web.page(Request("GET", f"{home}{path}"), partial(about_page, build, name, f"{home}{path}"))


def about_page(build: Build, name: str, here: str) -> bytes:
    """Return a page about the bureau itself: names and duties with links, none of them with a day."""
    parts = ("主任", "副主任", "办公室", "医政科", "规划信息科", "基层卫生科")
    lines = "".join(f'<li><a href="#{at}">{part}</a><p>负责{part}有关工作。</p></li>' for at, part in enumerate(parts))
    return document(
        f"{name}-{build.site.agency}", f"{build.menu(here)}<h1>{name}</h1><ul>{lines}</ul>{FOOT}", build.site.encoding
    )


def section(build: Build, path: str) -> bytes:
    """Return the page of a group: its columns, each with its newest rows."""
    site = build.site
    here = f"{site.home}{path}/"
    inside = [s for s in build.shelves if s.column.group_path == path and "b" not in s.column.flags]
    blocks = "".join(
        block(
            "box",
            s.column.name,
            build.short(s.href, here),
            [(one, build.written(s.column, one, here)) for one in s.rows[:3]],
        )
        for s in inside
    )
    name = inside[0].column.group
    return document(f"{name}-{site.agency}", f"{build.menu(here)}<h1>{name}</h1>{blocks}{FOOT}", site.encoding)


def assembled(site: Sample) -> Build:
    """Return a site with all its answers."""
    build = Build(site)
    build.shelves += [shelved(build, column, index) for index, column in enumerate(site.parsed())]
    add_home(build)
    for shelf in build.shelves:
        add_list(build, shelf)
    return build


def wanted(build: Build, shelf: Shelf) -> WantedColumn:
    """Return the truth about a column."""
    column, first = shelf.column, shelf.requests[0].address
    truth = tuple(
        Listed(build.address(column, one).address, one.title, one.day.isoformat())
        for one in shelf.rows
        if not one.elsewhere
    )
    forms = {first, first[: first.rindex("/") + 1]} if "/index." in first else {first}
    return WantedColumn(column.name, shelf.href, column.kind, truth, tuple(sorted(forms - {shelf.href})))  # type: ignore[arg-type]


def national(build: Build) -> NationalSite:
    """Return a site with its truth."""
    site = build.site
    good = [shelf for shelf in build.shelves if shelf.column.kind in WANTED]
    bad = [shelf for shelf in build.shelves if shelf.column.kind not in WANTED]
    return NationalSite(
        site.name, site.family, site.agency, site.home, build.web.answer,
        tuple(wanted(build, shelf) for shelf in good), tuple(shelf.href for shelf in bad), build.web.hosts,
    )  # fmt: skip
