"""gkmlpt, the 政府信息公开平台 of Guangdong: a shell page and JSON lists."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit

from crawler.items import Row
from crawler.platforms.base import Elsewhere, LayoutError, ListPage, Platform, Walk
from crawler.platforms.rows import why_elsewhere
from crawler.text.dates import BEIJING

SID = re.compile(r"\bSID\s*:\s*['\"]?(\w+)")
TREE = re.compile(r"\bTREE\s*:\s*(?=\[)")
SHELL = re.compile(r"/gkmlpt/m?index/?$")


class Gkmlpt(Platform):
    """A shell that tells the columns, and a JSON list for each.

    ``GET {base}/gkmlpt/index`` holds ``window._CONFIG`` with the site id and the tree of columns; a list is
    ``{base}/gkmlpt/api/all/{column}?page=N&sid=SID``, and its end is told by ``total``, not by an error.
    """

    article = re.compile(r"/m?post_\d+\.html$")

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
        except ValueError:
            raise LayoutError("the tree of columns is not readable") from None
        sid = SID.search(text)
        following = []
        for node in _nodes(tree):
            query = urlencode({"page": 1} | ({"sid": sid[1]} if sid else {}))
            chain = f"{walk.chain}/{node['id']}"
            onward = replace(walk, chain=chain, name=str(node.get("name") or walk.name))
            following.append((urljoin(url, f"api/all/{node['id']}?{query}"), onward))
        if not following:
            raise LayoutError("the tree of columns is empty")
        return ListPage(following=following)

    def _list(self, text: str, url: str, walk: Walk) -> ListPage:
        """Read a page of a JSON list."""
        try:
            answer = json.loads(text)
            articles, total = answer["articles"], int(answer["total"])
            offset = int(answer.get("offset") or 0)
        except (ValueError, TypeError, KeyError):
            raise LayoutError("the list of the disclosure platform is not readable") from None
        if not articles and offset < total:
            raise LayoutError(f"page {walk.number} of the list is empty, {total} articles are promised")
        host = urlsplit(url).hostname
        page = ListPage()
        for entry in articles:
            target = urljoin(url, str(entry.get("url") or entry.get("post_url") or "").strip())
            title = str(entry.get("title") or "").strip()
            if urlsplit(target).hostname == host and self.article.search(urlsplit(target).path):
                page.rows.append(Row(target, title or None, _day(entry)))
            else:
                page.elsewhere.append(Elsewhere(target, title, why_elsewhere(target, host)))
        if articles and offset + len(articles) < total:
            query = dict(parse_qsl(urlsplit(url).query)) | {"page": str(walk.number + 1)}
            onward = walk.forward(page.rows, last=walk.number + 1)  # promised: a 404 there is a hole
            page.following = [(urljoin(url, f"{urlsplit(url).path}?{urlencode(query)}"), onward)]
        return page


def _nodes(tree: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield the columns that hold articles, children before parents: the narrower name is the better one."""
    for node in tree:
        yield from _nodes(node.get("children") or [])
        if not node.get("jump_url") and node.get("post_count") != 0 and node.get("id") is not None:
            yield node


def _day(entry: dict[str, Any]) -> str | None:
    """Return the day of publication: ``create_time`` is the 发布日期 shown, in Unix seconds."""
    for name in ("create_time", "display_publish_time", "first_publish_time"):
        try:
            return datetime.fromtimestamp(int(entry[name]), BEIJING).date().isoformat()
        except (KeyError, TypeError, ValueError, OverflowError, OSError):
            continue
    return None
