"""Writes articles as an Atom feed, RFC 4287: for feed readers and whatever watches feeds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import IO, Any
from uuid import NAMESPACE_URL, uuid5

from lxml import etree
from lxml.builder import E, ElementMaker

from crawler.storage.selection import Selection

NAMESPACE = "http://www.w3.org/2005/Atom"
ATOM = ElementMaker(namespace=NAMESPACE, nsmap={None: NAMESPACE})
NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 has no way to write."""

BEGINNING = "1970-01-01T00:00:00+00:00"
"""``updated`` must not be missing, even in a feed of nothing."""

MIDNIGHT = "T00:00:00+08:00"
"""What makes a day in China a moment, as RFC 3339 asks for."""


def write(articles: Selection, file: IO[bytes], *, limit: int | None = None, address: str | None = None) -> list[str]:
    """Write the feed, an entry a record, the newest first.

    :param limit: entries at most
    :param address: where the feed will be read, its ``self`` link
    """
    newest = replace(articles, newest_first=True, limit=limit)
    with etree.xmlfile(file, encoding="utf-8") as feed:
        feed.write_declaration()
        with feed.element(f"{{{NAMESPACE}}}feed", nsmap={None: NAMESPACE}):
            feed.write(ATOM.id(_identity(f"feed {articles.choice}")))
            feed.write(ATOM.title(articles.choice or "Articles"))
            feed.write(ATOM.updated(articles.seen_at() or BEGINNING))
            if address:
                feed.write(ATOM.link(rel="self", href=_xml(address)))
            for record in newest:
                feed.write(entry(record))
    articles.read = newest.read
    return []


def entry(record: dict[str, Any]) -> etree._Element:
    """Return a record as an Atom entry; its content is HTML."""
    made: etree._Element = ATOM.entry(
        ATOM.id(_identity(record["id"])),
        ATOM.title(_xml(record["title"] or record["url"] or record["id"])),
        ATOM.updated(record["first_seen_at"] if record["revision"] == 1 else record["last_seen_at"]),
    )
    if moment := record["published_at"]:
        made.append(ATOM.published(moment if "T" in moment else moment + MIDNIGHT))
    made.append(ATOM.author(ATOM.name(_xml(record["source"] or record["agency"] or "–"))))
    if record["url"]:
        made.append(ATOM.link(rel="alternate", href=_xml(record["url"])))
    for attachment in record["attachments"]:
        made.append(ATOM.link(rel="enclosure", href=_xml(attachment["url"]), title=_xml(attachment["name"])))
    for term in (record["kind"], *record["columns"]):
        made.append(ATOM.category(term=_xml(term)))
    html = "".join(etree.tostring(part, encoding="unicode", method="html") for part in _elements(record["blocks"]))
    made.append(ATOM.content(html, type="html"))
    return made


def _elements(blocks: list[dict[str, Any]]) -> Iterator[etree._Element]:
    """Yield the blocks as HTML elements."""
    for block in blocks:
        lines = _xml(block["text"] or "").split("\n")
        match block["type"]:
            case "heading":
                yield E(f"h{min(6, (block['level'] or 1) + 1)}", " ".join(lines))
            case "image":
                caption = " ".join(filter(None, (block["caption"], block["credit"])))
                picture = [E.img(src=_xml(block["url"]), alt=_xml(block["caption"] or ""))] if block["url"] else []
                yield E.figure(*picture, E.figcaption(_xml(caption)))
            case "table":
                yield E.table(*(E.tr(*(E.td(cell) for cell in line.split("\t"))) for line in lines))
            case "list":
                yield E.ul(*(E.li(line) for line in lines))
            case _:
                paragraph = E.p(lines[0])
                for line in lines[1:]:
                    paragraph.append(E.br())
                    paragraph[-1].tail = line
                yield paragraph


def _identity(name: str) -> str:
    """Return a permanent identifier, always the same for the same article."""
    return uuid5(NAMESPACE_URL, name).urn


def _xml(text: str) -> str:
    return NOT_XML.sub("\ufffd", text)
