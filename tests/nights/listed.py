"""Lists that a test writes page by page, laid over a site of the laboratory."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from nights.answers import Answer, Request, status
from nights.cities import WuheSpider, YiheSpider
from nights.web import Post, Reply, Web

LIST = YiheSpider.columns[0].url
HOST = "http://wjw.yihe.gov.cn"
API = "http://wjj.wuhe.gov.cn/gkmlpt"


def row(post: Post, day: str | None = None) -> str:
    """Lay out a row, with the day of its article unless another is given; ``""`` shows none."""
    shown = str(post.day) if day is None else day
    return f'<li><a href="{post.url}">{post.title}</a>{f"<span>{shown}</span>" if shown else ""}</li>'


def rows(posts: Iterable[Post], day: str | None = None) -> str:
    """Lay out rows."""
    return "".join(row(post, day) for post in posts)


def markup(inner: str, *, head: str = "", beside: str = "", pager: str = "") -> str:
    """Lay out a list page.

    :param beside: other boxes
    """
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>工作动态</title>{head}</head><body>
<div class="nav"><a href="/">首页</a><a href="/xxgk/">信息公开</a></div>{beside}
<div class="con"><ul>{inner}</ul><div class="pages">{pager}</div></div><div class="footer">版权所有</div></body></html>"""


def lay(web: Web, pages: Mapping[str, Reply]) -> None:
    """Lay list pages over the column of 宜河, by what follows its folder; nothing else of the list is there."""
    web.lay(lambda url: url.startswith(LIST) and "/content/" not in url, status(404))
    for name, page in pages.items():
        web.lay(LIST + name, page)


def paged(posts: list[Post], per: int, name: str, pager: str, first: str = "") -> dict[str, Reply]:
    """Lay out posts on pages, so many on each.

    :param name: of a further page, with ``{n}`` for its number
    :param pager: its markup; ``{n}``, ``{next}``, ``{last}`` are filled in
    """
    last = -(-len(posts) // per)
    found: dict[str, Reply] = {}
    for n in range(1, last + 1):
        shown = pager.format(n=n, next=n + 1, last=last) if n < last else f"共{last}页"
        found[first if n == 1 else name.format(n=n)] = markup(rows(posts[(n - 1) * per : n * per]), pager=shown)
    return found


def publish(web: Web, count: int) -> list[Post]:
    """Publish articles of 宜河, the newest first."""
    return [web.publish(YiheSpider.columns[0]) for _ in range(count)][::-1]


def disclosed(web: Web, numbers: Iterable[int], **told: Any) -> list[dict[str, Any]]:
    """Publish documents of 五河, and return their entries in a JSON list."""
    found = []
    for number in numbers:
        post = web.publish(
            WuheSpider.columns[0], number, path=f"../content/3/3{number:03d}/post_{3_000_000 + number}.html"
        )
        web.posts.pop(post.url)
        post.path = f"x/post_{3_000_000 + number}.html"
        web.posts[address(number)] = post
        found.append({"id": number, "title": post.title, "url": address(number), "create_time": 1714960800} | told)
    return found


def address(number: int) -> str:
    """Return the address of a document."""
    return f"{API}/content/3/3{number:03d}/post_{3_000_000 + number}.html"


def shell(web: Web, *nodes: Any) -> None:
    """Lay out the shell of 五河 with its tree of columns; every other address of the platform is missing."""
    web.lay(lambda url: url.startswith(f"{API}/api/"), status(404))
    tree = json.dumps(nodes, ensure_ascii=False)
    web.lay(f"{API}/index", f"<script>window._CONFIG = {{ SID: '755001', TREE: {tree} }};</script>")


def api(web: Web, column: int, page: int, answer: Any) -> None:
    """Lay out a page of a JSON list."""
    body = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
    web.lay(f"{API}/api/all/{column}?page={page}&sid=755001", Answer(body, content_type="application/json"))


def form_of(request: Request) -> dict[str, str]:
    """Return the fields of a POST."""
    return dict(pair.split("=", 1) for pair in request.body.split("&") if "=" in pair)
