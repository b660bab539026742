"""Builds a sample site of the second hand from its description, with the truth about its columns."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from html import escape

from .sample_site import Listed, NationalSite, WantedColumn
from .second_hand_homes import add_home
from .second_hand_machines import MACHINES, Drawn, Listing
from .second_hand_menus import anchor
from .second_hand_pages import PAGERS, PAGES, article_page, document
from .second_hand_parts import Article, Column, Request, Row, Sample
from .second_hand_rows import ROWS, Each, link, top
from .second_hand_schemes import SCHEMES
from .second_hand_shelves import Build, Shelf, shelved

WANTED = ("news", "notice", "policy", "interpretation", "interview", "press", "disclosure")


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
    if "t" in column.flags:  # what everybody reads stands beside every list of some sites
        others = [
            (s.column, one) for s in build.shelves for one in s.rows[1:2] if s.column != column and not one.elsewhere
        ]
        near += "".join(
            f'<li class="hot">{anchor(one.title, build.written(of, one, page))}</li>' for of, one in others[:5]
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


def enclosing(build: Build, shelf: Shelf) -> bytes:
    """Return the page that shows a list in a frame."""
    inner = build.short(shelf.requests[0].address, shelf.around)
    return framed(
        build, shelf.column, shelf.around, f'<iframe src="{escape(inner)}" width="100%" scrolling="no"></iframe>'
    )


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
    if shelf.around:
        build.web.page(Request("GET", shelf.around), partial(enclosing, build, shelf))
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
        site.name, site.family, site.agency, site.typed or site.home, build.web.answer,
        tuple(wanted(build, shelf) for shelf in good), tuple(shelf.href for shelf in bad), build.web.hosts,
    )  # fmt: skip
