"""Finds who stands over a text in an element that is named as its author."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from crawler.evidence import Candidate
from crawler.extract.lines import Line
from crawler.extract.places import of_line
from crawler.extract.statements import PEN
from crawler.extract.tree import shown_text
from crawler.items import Byline
from crawler.text.fold import folded
from crawler.text.furniture import is_furniture
from crawler.text.names import NOBODY, is_organ

AUTHOR_CLASS = re.compile(r"(?:^|[\s_-])(?:author|writer)(?:$|[\s_-])", re.IGNORECASE)
"""Class or rel of what names an author."""

POSTED = re.compile(r"(?:^|[ \d日])(?:由|by) $", re.IGNORECASE)
"""What stands before who posted a text, in folded form."""

LONGEST_BAR = 60
"""Characters of a line in which an author stands so."""


def signed(lines: Sequence[Line]) -> Iterator[Candidate[Byline]]:
    """Yield who stands over the text in an element that is named so, where no words credit anybody: 由 橡皮艇."""
    for line in lines:
        for one in line.box.element.iter() if line.box and len(line.text) <= LONGEST_BAR else ():
            name = shown_text(one)
            plain = folded(name)
            if not PEN.fullmatch(plain) or plain in NOBODY or is_furniture(plain):
                continue
            if is_posted_by(name, line):
                author = Byline("author", None, name) if is_organ(plain) else Byline("author", name)
                yield Candidate(author, "credits.posted", of_line(line))
            elif AUTHOR_CLASS.search(f"{one.get('class')} {one.get('rel')}") and not is_organ(plain):
                yield Candidate(Byline("author", name), "credits.named", of_line(line))


def is_posted_by(name: str, line: Line) -> bool:
    """Tell who is said to have posted a text, be it an organ: 由 院办 在 2015-10-21 提交."""
    return POSTED.search(line.plain[: max(0, line.text.find(name))]) is not None
