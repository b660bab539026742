"""Small pages with one fault each, and what must be read of them all the same; every word is invented."""

from __future__ import annotations

from typing import Any

from crawler.extract import extract
from crawler.items import Article

P1 = "四月以来，清溪县卫生院派出三支小队，逐村为老人量血压、查血糖，记下每一次的数字。"
P2 = "小队走过二十六个村，为一千二百位老人建了健康卡，随访从每季一次改为每月一次。"
P3 = "县里表示，明年起这项工作列入乡镇考核，村医的补助随之提高，药品由县里统一配送。"
TEXT = (P1, P2, P3)
TITLE = "清溪县三支小队逐村随访老人"
INFO = "<div class=info>来源：清溪日报　发布时间：2024-05-06 09:30</div>"


def paragraphs(*lines: str) -> str:
    """Return lines as paragraphs."""
    return "".join(f"<p>{line}</p>" for line in lines)


def page(body: str, *, over: str = "", under: str = "", head: str = "", info: str = INFO, title: str = TITLE) -> str:
    """Return a page with a headline, its info line and a text in a box of its own."""
    tag = f"<title>{title}-清溪县卫生健康局</title>"
    main = f"<div class=main><h1>{title}</h1>{info}<div class=con>{body}</div>{under}</div>"
    return f"<html><head>{tag}{head}</head><body>{over}{main}</body></html>"


def read(html: str, **known: Any) -> Article:
    """Return the article of a page."""
    return extract(html, known.pop("url", "https://www.qingxi.example/zx/1.html"), **known)


def body(*lines: str, **around: str) -> str:
    """Return the body that is read of a page with these lines as paragraphs."""
    return read(page(paragraphs(*lines), **around)).body


def credited(article: Article) -> list[tuple[str, str | None, str | None]]:
    """Return role, name and organ of every by-line."""
    return [(one.role, one.name, one.org) for one in article.bylines]
