"""What the names, styles and addresses in a page's markup tell of its parts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
ALIGNED = re.compile(r"text-align\s*:\s*(\w+)", re.IGNORECASE)
WEIGHTY = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
FILE_ENDING = r"\.(?=[7cdeoprtwxz])(?:pdf|docx?|wps|xlsx?|et|pptx?|zip|rar|7z|ofd|od[tsp]|csv|txt)"
"""How the name of a file ends; what no such ending begins with, .html, is passed over at once."""

PICTURE_ENDING = r"\.(?:jpe?g|png|gif|webp|bmp)(?:$|[?#!@])"
"""How the address of a picture ends."""

FILE = re.compile(rf"{FILE_ENDING}(?:[】\]]?$|[?#&])", re.IGNORECASE)
CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")

CHROME = frozenset(
    "comment comments recommend relate related share sharedaddy sharebar sharebox sharebtn sharethis footer foot "
    "header nav navbar sidebar side crumb crumbs copyright toolbar rank login tuijian xgxw xgyd qrcode ewm gentie "
    "keyword keywords tag tags player statement disclaimer breadcrumb pinglun hotnews link links menu aside ad ads "
    "advert banner bottom promo newsletter subscribe".split()
)
"""Words in class and id that smell of page furniture."""

WORD = re.compile(r"(?:^|(?<=[-_\s]))[a-z]+(?=$|[-_\s\d])")
"""A whole word of class and id, in lower case; a number may follow it."""

TITLED = ("tit", "bt", "headline", "biaoti")

CONTAINERS = frozenset(
    "UCAP-CONTENT trs_editor_view TRS_UEDITOR TRS_Editor TRS_PreAppend Custom_UnionStyle zoom zoomcon vsb_content "
    "v_news_content wp_articlecontent article-content Article_content ivs_content mainText pages_content "
    "news_cont_d_wrap "
    "xxxq_text_cont zoom_box artContent rwb_zw artibody p-detail endText js_content chan_newsDetail all-txt".split()
)
"""Classes and ids of the containers that the content management systems of government and news sites use."""


CHROME_TAGS = frozenset(["nav", "footer", "aside"])
CONTAINER_TAG = "ucapcontent"


class Names(NamedTuple):
    """What class, id and tag smell of."""

    name: str
    """Class and id."""
    chrome: bool
    headline: bool
    container: bool


@lru_cache(maxsize=4096)
def named(classes: str | None, identity: str | None = None, tag: str = "") -> Names:
    """Return what an element's class, id and tag tell."""
    name = f"{classes or ''} {identity or ''}"
    plain = name.lower()
    words = WORD.findall(plain if plain == name else CAMEL.sub("-", name).lower())
    return Names(
        name,
        chrome=tag in CHROME_TAGS or not CHROME.isdisjoint(words),
        headline=any(word in plain for word in TITLED),
        container=tag == CONTAINER_TAG or not CONTAINERS.isdisjoint(name.split()),
    )


class Style(NamedTuple):
    """What an element's own style says."""

    hidden: bool = False
    aligned: str | None = None
    bold: bool = False


UNSTYLED = Style()


@lru_cache(maxsize=4096)
def styled(style: str) -> Style:
    """Return what an element's style attribute tells."""
    aligned = ALIGNED.search(style)
    return Style(bool(HIDDEN.search(style)), aligned[1] if aligned else None, bool(WEIGHTY.search(style)))


ANCHORS = ("name", "id")
"""Attributes of a link to which others lead; it may hold a whole paragraph."""


def leads_away(attributes: Mapping[str, str]) -> bool:
    """Tell a link that leads away from the text, or does what a script says, from an anchor and an article's file."""
    href = attributes.get("href")
    if href is None:
        return not any(name in attributes for name in ANCHORS)
    return bool(href) and not FILE.search(href)
