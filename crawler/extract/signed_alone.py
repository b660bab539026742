"""Finds who has a line of their own over a text, which they wrote: behind a sign or an icon, or under a post."""

from __future__ import annotations

import re
from functools import lru_cache

from lxml.etree import _Element

from crawler.extract.lines import Box, Line
from crawler.extract.pens import PEN
from crawler.items import Byline
from crawler.text.fold import folded
from crawler.text.furniture import is_furniture
from crawler.text.names import NOBODY, is_organ, is_person_name
from crawler.text.names import TITLES as POSTS

BOXED = re.compile(r"(?:[□■◇◆○] ?|(?:撰文|撰稿|执笔|采写) )(?P<name>[\u3400-\u9fff]{2,4})")
"""A line of a pen name alone, in folded form."""

USER = re.compile(r"(?:^|[\s_-])(?:user|author|person)", re.IGNORECASE)
"""Class of the icon that stands before a person."""


AUTHOR_CLASS = re.compile(
    r"(?:^|[\s_-])(?:author|authi|writer|zuozhe|by|byline|rich_media_meta_text)(?:$|[\s_-])", re.IGNORECASE
)
"""Class or rel of what names an author."""


@lru_cache(maxsize=1024)
def names_author(classes: str, rel: str) -> bool:
    """Tell class and rel of what names an author; most elements of a page have the same, or none."""
    return AUTHOR_CLASS.search(f"{classes} {rel}") is not None


def alone(line: Line) -> tuple[str, Byline] | None:
    """Return who has a line of their own: behind a sign, □ 半亩, an icon or the word for writing, or under a post."""
    post, _, name = line.plain.rpartition(" ")
    if post and post.endswith(POSTS) and is_person_name(name):
        return "credits.post", Byline("author", line.text[-len(name) :])
    if boxed := BOXED.fullmatch(line.plain):
        return ("credits.alone", Byline("author", boxed["name"])) if may_sign(boxed["name"]) else None
    has_icon = line.box is not None and has_user_icon(line.box)
    return ("credits.alone", author(line.text)) if has_icon and may_sign(line.text) else None


def has_user_icon(box: Box) -> bool:
    """Tell a box with the icon that stands before a person."""
    return any(map(is_user_icon, box.element.iter("i")))


def is_user_icon(icon: _Element) -> bool:
    """Tell the icon that stands before a person."""
    return USER.search(str(icon.get("class"))) is not None


def author(name: str) -> Byline:
    """Credit a person, or an organ in the place of one."""
    return Byline("author", None, name) if is_organ(name) else Byline("author", name)


def may_sign(name: str) -> bool:
    """Tell what is as short as a name, for somebody, and no button."""
    plain = folded(name)
    return bool(PEN.fullmatch(plain)) and plain not in NOBODY and not is_furniture(plain)
