"""Finds who stands over a text in an element that is named as its author."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from crawler.evidence import Candidate
from crawler.extract.lines import Box, Line
from crawler.extract.pens import PEN
from crawler.extract.places import of_line
from crawler.extract.tree import shown_text
from crawler.items import Byline
from crawler.text.fold import folded
from crawler.text.furniture import is_furniture
from crawler.text.names import NOBODY, is_organ, is_person_name
from crawler.text.names import TITLES as POSTS

AUTHOR_CLASS = re.compile(r"(?:^|[\s_-])(?:author|writer)(?:$|[\s_-])", re.IGNORECASE)
"""Class or rel of what names an author."""

MAY_BE_POSTED = re.compile("由 |by ", re.IGNORECASE)
POSTED = re.compile(r"(?:^|[ \d日])(?:由|by) $", re.IGNORECASE)
"""What stands before who posted a text, in folded form."""

BOXED = re.compile(r"(?:[□■◇◆○] ?|(?:撰文|撰稿|执笔|采写) )(?P<name>[\u3400-\u9fff]{2,4})")
"""A line of a pen name alone, in folded form."""

USER = re.compile(r"(?:^|[\s_-])(?:user|author|person)", re.IGNORECASE)
"""Class of the icon that stands before a person."""

LONGEST_BAR = 60
"""Characters of a line in which an author stands so."""


def signed(lines: Sequence[Line]) -> Iterator[Candidate[Byline]]:
    """Yield who stands over the text in an element that is named so, where no words credit anybody: 由 橡皮艇."""
    for line in lines:
        if line.box is not None and len(line.text) <= LONGEST_BAR:
            alone = _alone(line)
            for rule, author in [alone] if alone else _inside(line, line.box):
                yield Candidate(author, rule, of_line(line))


def _inside(line: Line, box: Box) -> Iterator[tuple[str, Byline]]:
    """Yield whom elements in a line name."""
    posted = MAY_BE_POSTED.search(line.plain) is not None
    for one in box.element.iter():
        named = AUTHOR_CLASS.search(f"{one.get('class')} {one.get('rel')}") is not None
        name = shown_text(one) if posted or named else ""
        if not _may_sign(name):
            continue
        if is_posted_by(name, line):
            yield "credits.posted", _author(name)
        elif named and not is_organ(name):
            yield "credits.named", Byline("author", name)


def _alone(line: Line) -> tuple[str, Byline] | None:
    """Return who has a line of their own: behind a sign, □ 半亩, an icon or the word for writing, or under a post."""
    post, _, name = line.plain.rpartition(" ")
    if post.endswith(POSTS) and is_person_name(name):
        return "credits.post", Byline("author", line.text[-len(name) :])
    if boxed := BOXED.fullmatch(line.plain):
        return ("credits.alone", Byline("author", boxed["name"])) if _may_sign(boxed["name"]) else None
    icons = line.box.element.iter("i") if line.box and _may_sign(line.text) else ()
    has_icon = any(USER.search(str(icon.get("class"))) for icon in icons)
    return ("credits.alone", _author(line.text)) if has_icon else None


def _author(name: str) -> Byline:
    return Byline("author", None, name) if is_organ(name) else Byline("author", name)


def _may_sign(name: str) -> bool:
    """Tell what is as short as a name, for somebody, and no button."""
    plain = folded(name)
    return bool(PEN.fullmatch(plain)) and plain not in NOBODY and not is_furniture(plain)


def is_posted_by(name: str, line: Line) -> bool:
    """Tell who is said to have posted a text, be it an organ: 由 院办 在 2015-10-21 提交."""
    return POSTED.search(line.plain[: max(0, line.text.find(name))]) is not None
