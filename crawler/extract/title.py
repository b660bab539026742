"""Headline, kicker and subtitle."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from lxml.etree import _Element

from crawler.extract.lines import Box, Layout, Line

SUFFIX = re.compile(r"\s*[-—_|｜–>»]+\s*")
KICKER_CLASS = re.compile(r"kicker|yinti|(?:intro|pre|shoulder|upper|top)-?_?title|jianti", re.IGNORECASE)
SUBTITLE_CLASS = re.compile(r"sub-?_?tit|futi|fubiaoti|(?:second|vice)-?_?title", re.IGNORECASE)
LABELLED = re.compile(r"[:：]|\d{4}[-年/]")
LONGEST_SUBTITLE = 80
TITLE_TAGS = frozenset(["h1", "h2", "h3", "ucaptitle"])
LONGEST_HEADING = 300
LONGEST_TITLE = 120
"""Characters; a block named like a headline may hold the whole article."""

BREADCRUMB = re.compile(r"(?:位置|首页)\s*.*?[>＞»›/]|^(?:您?(?:当前|现在)?(?:所在)?的?位置)\s*[:：]")
CRUMB_SPLIT = re.compile(r"\s*[>＞»›]+\s*")
SENTENCE_END = re.compile(r"[；…]”?$|[。！？]")
SERIES_MARK = re.compile(r"^[^:：]{2,60}[:：]$")
LONG = 45
"""Characters from which a line is a paragraph whatever its end."""


class Headline(NamedTuple):
    """The lines of a headline."""

    title: str | None
    kicker: str | None = None
    subtitle: str | None = None


def html_title(layout: Layout, tag: str | None, meta_title: str | None, other_title: str | None) -> str | None:
    """Return the headline of a page: the official tag, a heading that <title> names, a titled block, <title>.

    :param tag: text of <title>
    """
    if meta_title:
        return meta_title
    tag = " ".join((tag or "").split())
    plain = _squeezed(tag)
    headings = [box for box in layout.boxes if box.tag in TITLE_TAGS]
    for place, most in ((headings, LONGEST_HEADING), (layout.titled, LONGEST_TITLE)):
        for found in place:
            text = _text_of(found, layout)
            if 5 <= len(text) <= most and _squeezed(text) in plain:
                return text
    only = [text for box in headings if box.tag == "h1" and (text := _text_of(box, layout))]
    return without_suffix(other_title or "") or without_suffix(tag) or (only[0] if len(only) == 1 else None)


def _text_of(found: Box | _Element, layout: Layout) -> str:
    """Return the text of a box or inline element; a line break in it is a blank."""
    if isinstance(found, Box):
        return " ".join(line.text for line in layout.lines[found.first : found.last]) if found.last else ""
    return " ".join(" ".join(str(text) for text in found.itertext()).split())


def html_headline(title: str | None, around: Sequence[Line]) -> Headline:
    """Return title, kicker and subtitle of a page: the lines over and under the title that are named or marked so.

    :param around: lines in which the title stands, those over and under it included
    """
    squeezed = _squeezed(title or "")
    places = [number for number, line in enumerate(around) if squeezed and _squeezed(line.text) == squeezed]
    if not places:
        return Headline(title)
    over = around[places[-1] - 1] if places[-1] else None
    under = around[places[-1] + 1] if places[-1] + 1 < len(around) else None
    kicker = over.text if over and over.box and KICKER_CLASS.search(over.box.name) else None
    marked = under and under.box and (SUBTITLE_CLASS.search(under.box.name) or under.text.startswith(("—", "－－")))
    subtitle = (
        under.text
        if under and marked and len(under.text) <= LONGEST_SUBTITLE and not LABELLED.search(under.text)
        else None
    )
    return Headline(title, kicker, subtitle)


def without_suffix(title: str) -> str | None:
    """Cut the names of site and column from behind a <title>, while enough of it remains."""
    parts = SUFFIX.split(title.strip())
    marks = SUFFIX.findall(title.strip())
    while len("".join(parts[:-1])) >= 6 and len(parts[-1]) <= 20:
        parts.pop()
    text = parts[0] + "".join(mark + part for mark, part in zip(marks, parts[1:], strict=False))
    return text or None


def _squeezed(text: str) -> str:
    return re.sub(r"\W", "", text)


def text_headline(lines: Sequence[Line]) -> Headline:
    """Read the headline of a plain text capture from the lines over its info line or first paragraph.

    The line that ends with a colon and those before it are the kicker; of a line that repeats a series, 权威访谈丨…,
    all is the title. Lines under 原标题 give the kicker that the paper printed.
    """
    texts = [line.text for line in lines]
    original = next((number for number, text in enumerate(texts) if text.startswith("原标题")), None)
    kicker = None
    if original is not None:
        printed = [re.sub(r"^原标题\s*[:：]?", "", text).strip() for text in texts[original:]]
        printed = [text for text in printed if text]
        kicker = printed[0] if len(printed) > 1 else None
        texts = texts[:original]
    if not texts:
        return Headline(None, kicker)
    if len(texts) > 1 and SERIES_MARK.match(texts[0]):
        return Headline(" ".join(texts[1:]), texts[0].rstrip(":："))
    subtitle = texts.pop() if len(texts) > 1 and texts[-1].startswith("—") else None
    return Headline(" ".join(texts), kicker, subtitle)


def is_sentence(text: str) -> bool:
    """Tell a paragraph from a headline, a heading or a label."""
    return len(text) >= LONG or bool(SENTENCE_END.search(text))


def breadcrumb_of(lines: Sequence[Line]) -> list[str]:
    """Return the path of the page in its site, if a line gives it."""
    for line in lines:
        if BREADCRUMB.search(line.text) and len(line.text) < 200:
            text = re.sub(r"^.*?位置\s*[:：]\s*", "", line.text)
            parts = [part.strip() for part in CRUMB_SPLIT.split(text)]
            return [part for part in parts if part and part not in ("正文", "内容")]
    return []
