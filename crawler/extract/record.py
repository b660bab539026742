"""All layers together: a page's text → an article."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import dropwhile
from urllib.parse import urljoin

from lxml import etree

from crawler.evidence import Evidence
from crawler.extract import meta
from crawler.extract.attachments import attachments_of
from crawler.extract.blocks import blocks_of, body_of, images_of
from crawler.extract.container import find_container, lines_inside, standfirst
from crawler.extract.credits import add_credits
from crawler.extract.embedded import Embedded, read_embedded
from crawler.extract.info import address_date, is_info, read_info, resolved_source
from crawler.extract.interview import read_interview
from crawler.extract.kind import classify
from crawler.extract.lines import OUTERMOST, Box, Line, html_lines, text_lines
from crawler.extract.pager import read_pager
from crawler.extract.policy import field_table, read_policy
from crawler.extract.title import (
    BREADCRUMB,
    Headline,
    breadcrumb_of,
    html_headline,
    html_title,
    is_sentence,
    text_headline,
)
from crawler.extract.trim import trimmed
from crawler.items import Article
from crawler.vocabulary import Flag

MARKUP = re.compile(r"<(?:!doctype|html|head|body|div|p|table|span|br|meta|script)\b", re.IGNORECASE)

SOFT_404 = re.compile(
    r"页面不存在|页面未找到|您访问的页面|找不到|已被?删除|无法访问|404|请登录|用户登录|会话超时|系统(?:繁忙|错误)"
)
NO_PAGE = re.compile(
    r"(?:页面|网页|文章|内容|信息)(?:不存在|未找到|已被?删除|找不到)|找不到(?:该|您|此)|(?<![\d.])404(?!\d)|您(?:访问|查看)的(?:页面|内容|信息)"
)
"""What an error page says among the furniture of its site."""

SHORT_PAGE = 200
HEAD_LINES = 30
"""Lines over the text that may be headline or info line."""


@dataclass
class _Reading:
    """What the layers share."""

    head: list[Line]
    lines: list[Line]
    tail: list[Line]
    headline: Headline
    meta: meta.Meta = field(default_factory=meta.Meta)
    root: etree._Element | None = None
    scopes: list[etree._Element] = field(default_factory=list)
    """What holds the text, on each of the article's pages."""
    embedded: Embedded = field(default_factory=Embedded)
    """What the page's script carries."""


def extract(
    text: str,
    url: str | None = None,
    *,
    row_title: str | None = None,
    row_date: str | None = None,
    column: str | None = None,
    agency: str | None = None,
    following: Sequence[tuple[str, str | None]] = (),
    evidence: Evidence | None = None,
) -> Article:
    """Read the article from a decoded and repaired page, HTML or a plain text capture.

    Official meta tags come first, then the labelled info line, a known container, text density; the list's row and
    the address last. What a page has not stays None and is flagged by the stage behind; nothing is invented.

    :param url: address of the page; resolves links
    :param row_title: title in the list's row
    :param row_date: date in the list's row
    :param column: name of the column it was found in
    :param agency: the site's agency, for 来源：本网
    :param following: text and address of its further pages, where an article is spread over several
    :param evidence: filled with the candidates of every field and the lines left out, if it is given
    """
    reading = _read_html(text, url, row_title) if MARKUP.search(text) else _read_plain(text)
    article = Article(canonical_url=_canonical(reading.meta, url))
    article.title, article.kicker, article.subtitle = reading.headline
    lines = trimmed(reading.lines, article.title)
    for further, address in following:
        lines += trimmed(_append(reading, _read_html(further, address, row_title, reading.meta)), article.title)
    article.blocks = blocks_of(lines, plain=reading.root is None)
    article.body = body_of(article.blocks)
    article.images = images_of(article.blocks)
    article.breadcrumb = breadcrumb_of(reading.head)
    add_credits(article, [*reading.head[-8:], *reading.lines, *reading.tail[:8]], lines, agency)
    _add_info(article, reading, row_date, url, agency)
    _add_kind(article, reading, column, agency)
    article.attachments = attachments_of(reading.scopes, url, reading.embedded.files)
    article.flags += _flags(article, reading, following[-1][1] if following else url)
    return article


def _append(reading: _Reading, further: _Reading) -> list[Line]:
    """Join a further page to the article and return its lines, without those that repeat the head of the first page."""
    known = {line.text for line in (*reading.head, *reading.lines)}
    own = list(dropwhile(lambda line: line.text in known, further.lines))
    reading.lines, reading.tail, reading.root = reading.lines + own, further.tail, further.root
    reading.scopes += further.scopes
    return own


def _flags(article: Article, reading: _Reading, url: str | None) -> list[Flag]:
    """Say what is missing of a page, and of one with hardly any text what it is instead of an article.

    :param url: address of the last page
    """
    flags: list[Flag] = ["soft404"] if len(article.body) < SHORT_PAGE and _says_no_page(article, reading) else []
    if reading.root is not None and url and read_pager(reading.root, url).following:
        flags.append("truncated")
    if article.body or reading.root is None:
        return flags
    if reading.root.find(".//frameset") is not None:
        return [*flags, "frameset"]
    if article.images:
        flags.append("image_only")
    elif article.attachments:
        flags.append("attachment_only")
    return flags


def _says_no_page(article: Article, reading: _Reading) -> bool:
    """Tell the words of an error page: in the text, or among hardly any others on the page."""
    if NO_PAGE.search(f"{article.title} {article.body}"):
        return True
    seen = " ".join([article.title or "", *(line.text for line in (*reading.head, *reading.lines, *reading.tail))])
    return len(seen) < 2 * SHORT_PAGE and bool(SOFT_404.search(seen))


def parsed(text: str) -> etree._Element:
    """Return the tree of a page; of one without any markup an empty document."""
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    root = etree.fromstring(text.replace("\0", "").encode("utf-8", "replace"), parser)
    return root if root is not None else etree.fromstring(b"<html/>", parser)


def _read_html(text: str, url: str | None, row_title: str | None, first: meta.Meta | None = None) -> _Reading:
    """Part a page into headline, text and what stands around it.

    :param first: the meta tags of the article's first page, if this is a further one
    """
    root = parsed(text)
    tags = first or meta.read_meta(root)
    layout = html_lines(root)
    named = html_title(layout, root.findtext(".//title"), tags.first(meta.TITLE), tags.first(meta.OTHER_TITLE))
    title, lines = named or row_title, layout.lines
    embedded = read_embedded(text)
    if sum(len(line.text) for line in lines) < SHORT_PAGE and embedded.content.strip():
        content = parsed(embedded.content)
        inside = _resolved(html_lines(content).lines, url)
        return _Reading(lines, inside, [], Headline(title), tags, root, [content], embedded)
    scope = find_container(layout, title)
    if scope is None:
        return _Reading(lines, [], [], Headline(title), tags, root, embedded=embedded)
    lead = standfirst(lines[: scope.first], title)
    inside = [*lead, *_resolved(lines_inside(layout, scope), url)]
    headline = html_headline(title, [*lines[: scope.first][-HEAD_LINES:], *inside[:6]])
    inside = [line for line in inside if line.text not in headline[1:]]
    around = [_wider(scope).element]
    return _Reading(lines[: scope.first], inside, lines[scope.last :], headline, tags, root, around, embedded)


def _resolved(lines: list[Line], url: str | None) -> list[Line]:
    """Return the lines with the whole addresses of pictures, without pictures whose address is none."""
    for line in lines:
        if line.kind == "image":
            line.url = _joined(url, line.url or "")
    return [line for line in lines if line.kind != "image" or line.url]


def _joined(url: str | None, href: str) -> str | None:
    """Return the address that a page names, or None where it is none."""
    try:
        return urljoin(url or "", href)
    except ValueError:
        return None


def _wider(scope: Box) -> Box:
    """Return the box around the text: attachments often stand beside it."""
    return scope.parent if scope.parent and scope.parent.tag not in OUTERMOST else scope


def _read_plain(text: str) -> _Reading:
    """Part a text capture: what stands over its info line or first paragraph is headline and furniture."""
    lines = text_lines(text)
    info = next((n for n, line in enumerate(lines[:HEAD_LINES]) if is_info(line)), None)
    first = next(
        (n for n, line in enumerate(lines) if n and line.kind == "text" and is_sentence(line.text)), len(lines)
    )
    title_end, start = (first, first) if info is None else (info, info + 1)
    top = [line for line in lines[:title_end] if line.kind == "text" and not BREADCRUMB.search(line.text)]
    return _Reading(lines[:start], lines[start:], [], text_headline(top))


def _canonical(tags: meta.Meta, url: str | None) -> str | None:
    """Return the page's own address, if it names one that is no mere home page; else the one it was fetched from."""
    named = tags.first(meta.CANONICAL)
    target = _joined(url, named) if named else None
    return target if target and target.startswith("http") and not target.rstrip("/").endswith((".cn", ".com")) else url


def _add_info(article: Article, reading: _Reading, row_date: str | None, url: str | None, agency: str | None) -> None:
    """Decide date and source."""
    tags = reading.meta
    near = [*reading.head[-HEAD_LINES:], *reading.lines[:6]]
    told = {
        "meta": tags.first(meta.PUBLISHED),
        "json-ld": tags.linked_date,
        "script": reading.embedded.published,
        "time": tags.time,
        "row": row_date,
        "address": address_date(url) if url else None,
    }
    found = read_info(near, told, tags.first(meta.SOURCE))
    if moment := found.published():
        article.published_at, article.published_precision = moment.iso, moment.precision
        article.flags += [] if found.is_of_page else ["undated"]
    article.source = resolved_source(found.source, agency) or article.original_source
    outlets = [one.org for one in article.bylines if one.org and one.role in ("reporter", "photographer")]
    original = article.original_source or next(iter(outlets), None)
    article.original_source = original if original != article.source else None


def _add_kind(article: Article, reading: _Reading, column: str | None, agency: str | None) -> None:
    """Read what only some kinds have, then decide the kind."""
    fields = reading.embedded.fields | (field_table([*reading.head[-HEAD_LINES:], *reading.lines]))
    first_lines = [block.text for block in article.blocks[:4] if block.text]
    article.policy = read_policy(fields, article.title, first_lines)
    article.interview = read_interview(article.blocks, title=article.title, kicker=article.kicker, agency=agency)
    article.kind, _ = classify(
        title=article.title, column=column, body=article.body, interview=article.interview, policy=article.policy
    )
