"""Where in the page the article stands: a known container, or else where text is densest."""

from __future__ import annotations

import re
from collections import defaultdict

from lxml.etree import XPath
from lxml.html import HtmlElement
from parsel import css2xpath

from crawler.extract.lines import Line

CONTAINERS = (
    "#UCAP-CONTENT", "ucapcontent", ".trs_editor_view", ".TRS_UEDITOR", ".TRS_Editor", ".Custom_UnionStyle", "#zoom",
    "#zoomcon", "#vsb_content", ".v_news_content", "[wzades='正文']", ".article-content", ".Article_content",
    "#ivs_content", "#mainText", ".pages_content", ".news_cont_d_wrap", ".xxxq_text_cont", ".zoom_box", ".artContent",
    "#rwb_zw", "#artibody", "#p-detail", "#endText", "#js_content", "#chan_newsDetail", ".all-txt",
    "[itemprop=articleBody]",
)  # fmt: skip
"""Containers of the content management systems seen on government and news sites."""

SELECTORS = [XPath(css2xpath(css)) for css in CONTAINERS]
LEAST_TEXT = 60
"""Chinese characters that a container must hold to be one."""

CHROME = re.compile(
    r"(?:^|[-_\s])(?:comments?|recommend|related?|share|footer|foot|header|nav|navbar|sidebar|side|crumbs?|copyright|toolbar|"
    r"rank|login|tuijian|xgxw|xgyd|qrcode|ewm|gentie|keywords?|tags?|player|statement|disclaimer?|breadcrumb|pinglun|"
    r"hotnews|links?|menu|aside|ads?|advert|banner|bottom)(?:$|[-_\s\d])",
    re.IGNORECASE,
)
"""Words in class and id that smell of page furniture."""

HAN = re.compile("[\u4e00-\u9fff]")
PUNCTUATION = re.compile("[，。！？；：、,;!?]")
ANCESTORS = (1.0, 0.75, 0.45, 0.27, 0.16)
"""Shares of a line's score that the blocks around it get, from the nearest outwards."""

WORTH_CLIMBING = 1.25
"""A block whose surroundings hold this much more text is only a part of the article: rows of a layout table, pages."""

CHROME_WEIGHT = 0.03
ITEM_WEIGHT = 0.3
PARAGRAPHS = frozenset(["p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "pre", "td", "dd", "center"])


def find_container(root: HtmlElement, lines: list[Line]) -> HtmlElement | None:
    """Return the element that holds the article, or None where the page has no text to speak of."""
    known: list[HtmlElement] = [element for select in SELECTORS for element in select(root)]  # type: ignore[union-attr]
    sized = [(len(HAN.findall(element.text_content())), -number) for number, element in enumerate(known)]
    if sized and max(sized)[0] >= LEAST_TEXT:
        return known[-max(sized)[1]]
    return _densest(lines)


def _densest(lines: list[Line]) -> HtmlElement | None:
    """Return the block whose lines together look most like running text."""
    scores: defaultdict[HtmlElement, float] = defaultdict(float)
    inside: defaultdict[HtmlElement, float] = defaultdict(float)
    chrome: dict[HtmlElement, bool] = {}
    for line in lines:
        if line.element is None or line.kind in ("image", "table") or not (score := _line_score(line, chrome)):
            continue
        block = line.element.getparent() if line.element.tag in PARAGRAPHS else line.element
        for share in ANCESTORS:
            if block is None or block.tag in ("html", "body"):
                break
            scores[block] += share * score
            block = block.getparent()
        for block in (line.element, *line.element.iterancestors()):
            inside[block] += score
    if not scores:
        bodies = [line.element for line in lines if line.element is not None]
        return bodies[0].getroottree().getroot() if bodies else None
    best = max(scores, key=scores.__getitem__)
    parent = best.getparent()
    while parent is not None and parent.tag not in ("html", "body") and inside[parent] >= WORTH_CLIMBING * inside[best]:
        best, parent = parent, parent.getparent()
    return best


def _line_score(line: Line, chrome: dict[HtmlElement, bool]) -> float:
    size = len(line.text)
    if size < 12 or line.links > 0.5 * size:
        return 0.0
    score = 0.2 * (size - line.links) + 6 * len(PUNCTUATION.findall(line.text))
    if line.kind == "item":
        score *= ITEM_WEIGHT
    assert line.element is not None
    return score * (CHROME_WEIGHT if is_chrome(line.element, chrome) else 1.0)


def is_chrome(element: HtmlElement, known: dict[HtmlElement, bool]) -> bool:
    """Tell whether an element or one around it is named like page furniture. ``known`` remembers answers."""
    path = []
    answer = False
    for e in (element, *element.iterancestors()):
        if e in known:
            answer = known[e]
            break
        path.append(e)
        if e.tag in ("body", "html"):
            break
        if e.tag in ("nav", "footer", "aside") or CHROME.search(f"{e.get('class') or ''} {e.get('id') or ''}"):
            answer = True
            break
    for e in path:
        known[e] = answer
    return answer
