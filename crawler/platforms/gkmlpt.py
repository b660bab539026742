"""gkmlpt, the 政府信息公开平台 of Guangdong: a shell page and JSON lists."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from urllib.parse import quote, urlencode, urljoin, urlsplit

from crawler.items import Row
from crawler.platforms.answers import count, day_of_entry, decoded
from crawler.platforms.base import Elsewhere, LayoutError, ListPage, Pages, Platform, Sign, Walk
from crawler.platforms.candidates import why_elsewhere
from crawler.platforms.links import plain, resolved, shown
from crawler.platforms.rows import is_article

SID = re.compile(r"\bSID['\"]?\s*[:=]\s*['\"]?(\w+)")
TREE = re.compile(r"\bTREE['\"]?\s*[:=]\s*(?=[\[{])")
SHELL = re.compile(r"/gkmlpt/m?index/?$")
PAGE = re.compile(r"(?P<before>.*[?&]page=)\d+(?P<after>.*)")
DAYS = ("create_time", "display_publish_time", "first_publish_time")
"""``create_time`` is the 发布日期 shown."""

UNREADABLE = "the list of the disclosure platform is not readable"


class Gkmlpt(Platform):
    """A shell that tells the columns, and a JSON list for each.

    ``GET {base}/gkmlpt/index`` holds ``window._CONFIG`` with the site id and the tree of columns; a list is
    ``{base}/gkmlpt/api/all/{column}?page=N&sid=SID``, and its end is told by ``total``, not by an error.
    """

    article = re.compile(r"/m?post_\d+\.html$")
    signs = (
        Sign(9, "path", SHELL, "its address is that of the disclosure platform's shell"),
        Sign(9, "path", re.compile(r"/gkmlpt/api/"), "its address is that of a list of the disclosure platform"),
        Sign(9, "text", re.compile(r"_CONFIG\s*=\s*\{[^<]*\bTREE\b"), "it holds the tree of a disclosure platform"),
    )

    def read(self, text: str, url: str, walk: Walk) -> ListPage:
        """Read the shell, or a page of one of its lists."""
        return self._shell(text, url, walk) if SHELL.search(urlsplit(url).path) else self._list(text, url, walk)

    def _shell(self, text: str, url: str, walk: Walk) -> ListPage:
        """Open one walk for every column of the tree that holds articles."""
        start = TREE.search(text)
        if not start:
            raise LayoutError("the shell of the disclosure platform has no tree of columns")
        try:
            tree, _ = json.JSONDecoder().raw_decode(text, start.end())
        except (ValueError, RecursionError):
            raise LayoutError("the tree of columns is not readable") from None
        sid = SID.search(text)
        query = urlencode({"page": 1} | ({"sid": sid[1]} if sid else {}))
        page = ListPage()
        for node in _nodes(tree):
            chain = f"{walk.chain}/{node['id']}"
            covered = any(child.get("id") for child in _nodes(node.get("children")))
            onward = replace(walk, chain=chain, name=str(node.get("name") or walk.name), is_covered=covered)
            page.following.append((urljoin(url, f"api/all/{quote(str(node['id']), safe='')}?{query}"), onward))
        if not page.following:
            raise LayoutError("the tree of columns is empty")
        return page

    def _list(self, text: str, url: str, walk: Walk) -> ListPage:
        """Read a page of a JSON list."""
        entries, total, offset = _answer(text)
        if total is None and not entries and walk.number == 1:
            raise LayoutError(UNREADABLE)
        origin = (offset or 0) if walk.number == 1 else walk.origin
        seen = max(walk.entries, (offset or 0) - origin) + len(entries)
        if total is not None and not entries and seen < total:
            raise LayoutError(f"page {walk.number} of the list is empty, {total} articles are promised")
        page = ListPage()
        for entry in entries:
            self._read_entry(entry if isinstance(entry, dict) else {"entry": entry}, url, page)
        if entries and seen != total:
            pages, page.last = _pages(url), walk.number + more if (more := _more(entries, seen, total)) else None
            onward = walk.forward(last=page.last, entries=seen, origin=origin, pages=pages)
            page.following = [(pages.address(onward.number)[0], onward)]
        return page

    def skip(self, walk: Walk) -> list[tuple[str, Walk]]:
        """Count as many entries for a page that could not be had as those before it held."""
        seen = walk.entries + walk.entries // max(1, walk.number - 1)
        return [(url, replace(onward, entries=seen)) for url, onward in super().skip(walk)]

    def _read_entry(self, entry: dict[str, Any], url: str, page: ListPage) -> None:
        """Read an entry of a list into its page; one that names no address costs itself alone."""
        written = [entry.get(name) for name in ("url", "post_url")]
        found = [target for one in written if isinstance(one, str) and one.strip() and (target := resolved(one, url))]
        title, host = plain(str(entry.get("title") or "")), urlsplit(url).hostname
        if not found:
            page.odd += 1
            page.elsewhere.append(Elsewhere(shown(json.dumps(entry, ensure_ascii=False)), title, "no address"))
            return
        own = [one for one in found if is_article(one, host, self.article)]
        if not own:
            page.elsewhere.append(Elsewhere(found[0].url, title, why_elsewhere(found[0].url, host)))
            return
        page.rows.append(Row(own[0].url, title or None, day_of_entry(entry, DAYS)))
        if own[-1] != own[0]:
            page.also[own[0].url] = own[-1].url


def _more(entries: list[Any], seen: int, total: int | None) -> int:
    """Return how many pages are promised behind one; none by a total of fewer entries than were seen."""
    return 0 if total is None or total < seen else -(-(total - seen) // len(entries))


def _answer(text: str) -> tuple[list[Any], int | None, int | None]:
    """Return the entries of a JSON list, how many there are on all pages, and how many came before."""
    try:
        answer = decoded(text)
        entries = [] if answer["articles"] is None else answer["articles"]
        total, offset = count(answer.get("total")), count(answer.get("offset"))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise LayoutError(UNREADABLE) from None
    if isinstance(entries, dict) and all(map(str.isdecimal, entries)):  # as PHP writes a list with a gap
        entries = list(entries.values())
    if not isinstance(entries, list):
        raise LayoutError(UNREADABLE)
    return entries, total, offset


def _pages(url: str) -> Pages:
    """Return how the pages of a JSON list are addressed."""
    match = PAGE.fullmatch(url)
    if match:
        return Pages(match["before"], match["after"])
    return Pages(f"{url}{'&' if '?' in url else '?'}page=", "")


def _nodes(tree: Any) -> Iterator[dict[str, Any]]:
    """Yield the columns that hold articles, children before parents: the narrower name is the better one."""
    if isinstance(tree, dict):
        tree = [tree] if "id" in tree or "children" in tree else list(tree.values())
    for node in tree if isinstance(tree, list) else ():
        if not isinstance(node, dict):
            continue
        yield from _nodes(node.get("children"))
        named = isinstance(node.get("id"), int | str) and node["id"] != ""
        if named and not node.get("jump_url") and count(node.get("post_count")) != 0:
            yield node
