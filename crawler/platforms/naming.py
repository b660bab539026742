"""What a list page calls its list."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from lxml.etree import XPath
from parsel import Selector

from crawler.text.fold import folded
from crawler.text.furniture import is_trail
from crawler.text.names import is_organ

LONGEST = 20
"""Characters of the name of a list."""
LONGEST_TRAIL = 200

TAGS: Any = XPath("//meta[translate(@name, 'COLUMNAE', 'columnae') = 'columnname']/@content")
POSITIONS: Any = XPath(
    "//text()[contains(., '位置')]/ancestor::*[.//a][1]"
    " | //*[contains(@class, 'crumb') or contains(@class, 'position') or contains(@class, 'location')]"
)
STEPS = re.compile(r"[>＞»›→/／|｜:：]+|位置")
PARTS = re.compile(r"\s*(?:[-_|—–>＞·]+)\s*")
NO_NAME = re.compile(r"\W*(?:正文|列表|内容|首页|更多)?\W*")
MARKS = " []【】《》「」"


def name_of(page: Selector) -> str | None:
    """Return what a page calls its list: by its meta tag, as the last step of its path, or in its title."""
    for name in _names(page):
        if 1 < len(name) <= LONGEST and not NO_NAME.fullmatch(name):
            return name
    return None


def _names(page: Selector) -> Iterator[str]:
    for told in TAGS(page.root):
        yield _plain(str(told))
    for element in POSITIONS(page.root):
        text = " ".join(element.text_content().split())
        if len(text) <= LONGEST_TRAIL and (is_trail(folded(text)) or STEPS.search(text)):
            steps = [step for part in STEPS.split(text) if not NO_NAME.fullmatch(step := _plain(part))]
            yield from steps[-1:]
    title = _plain(page.xpath("string(//title)").get() or "")
    headings = [_plain(heading.text_content()) for heading in page.root.iter("h1", "h2", "h3")]
    yield from (part for part in (*PARTS.split(title), *headings) if part and not is_organ(part))
    yield from headings[-1:]  # 部门新闻 ends as the names of outlets do


def _plain(text: str) -> str:
    return " ".join(text.split()).strip(MARKS)
