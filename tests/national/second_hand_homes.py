"""Home pages of the second hand's sample sites, and what is neither a list nor an article: frames, sections, duties."""

from __future__ import annotations

import json
from functools import partial

from .second_hand_menus import MENUS, tree
from .second_hand_pages import BLOCKS, FOOT, block, document
from .second_hand_parts import Request
from .second_hand_shelves import ABOUT, Build

FRONTS = {
    "splash": '<html><head><title>{name}</title></head><body><a href="main.html"><img src="images/splash.jpg" alt="进入网站"></a></body></html>',
    "refresh": '<html><head><title>{name}</title><meta http-equiv="refresh" content="0;url=main.html"></head><body></body></html>',
    "script": "<html><head><title>{name}</title></head><body><script>window.location.href='main.html';</script></body></html>",
}
"""What stands before a home page."""


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
    if site.typed:
        build.web.redirect(site.typed, home)
    if site.menu in ("frames", "inner-frame"):
        menu = MENUS[site.menu](build.groups(f"{home}menu.html")).replace("<a ", '<a target="main" ')
        build.web.page(Request("GET", f"{home}menu.html"), partial(document, "菜单", menu, site.encoding))
    if site.menu == "frames":
        frames = f'<html><head><title>{site.agency}</title></head><frameset cols="200,*"><frame src="menu.html" name="menu"><frame src="main.html" name="main"></frameset></html>'
        build.web.page(
            Request("GET", home), partial(frames.encode, site.encoding), f"text/html; charset={site.encoding}"
        )
        start = f"{home}main.html"
    if site.front:
        start = f"{home}main.html"
        build.web.page(Request("GET", home), partial(FRONTS[site.front].format(name=site.agency).encode, site.encoding))
    if site.menu == "file":
        script = f"var menuData = {json.dumps(tree(build.groups(f'{home}js/menu.js')), ensure_ascii=False)};"
        build.web.page(
            Request("GET", f"{home}js/menu.js"),
            partial(script.encode, "utf-8"),
            "application/javascript; charset=utf-8",
        )
    for url in (start, *([f"{home}index.html"] if start == home else [])):
        build.web.page(Request("GET", url), partial(home_page, build))
    for path in dict.fromkeys(s.column.group_path for s in build.shelves if s.column.group_path.strip("=")):
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
