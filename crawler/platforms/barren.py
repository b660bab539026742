"""Pages in which no list is found: where else it may stand, and what to say of them."""

from __future__ import annotations

from urllib.parse import urlsplit

from parsel import Selector

from crawler.platforms.base import Walk
from crawler.platforms.candidates import is_own
from crawler.platforms.links import address


def frame_of(page: Selector, url: str, walk: Walk) -> str | None:
    """Return the address of the frame that may hold the list: the only one of its site, in the column's own page."""
    if url != walk.column.url:  # a frame in a frame is not followed
        return None
    host = urlsplit(url).hostname
    frames = {address(frame.get("src", ""), url) for frame in page.root.iter("iframe", "frame") if frame.get("src")}
    own = [frame for frame in filter(None, frames) if is_own(urlsplit(frame).hostname, host) and frame != url]
    return own[0] if len(own) == 1 else None


def why_none(page: Selector) -> str:
    """Return what may be said of a page that shows no article, behind that."""
    if next(page.root.iter("frameset"), None) is not None:
        return ": it is a frame set"
    body = page.root.find("body")
    text = "" if body is None else " ".join(str(piece) for piece in body.xpath(".//text()[not(parent::script)]"))
    if len(text.split()) < 5 and next(page.root.iter("script"), None) is not None:
        return ": it is written by a script"
    return ""
