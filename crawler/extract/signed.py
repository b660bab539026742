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

LONGEST_BAR = 60
"""Characters of a line in which an author stands so."""


def signed(lines: Sequence[Line]) -> Iterator[Candidate[Byline]]:
    """Yield who stands over the text in an element that is named so, where no words credit anybody: 由 橡皮艇."""
    for line in lines:
        for one in line.box.element.iter() if line.box and len(line.text) <= LONGEST_BAR else ():
            if not AUTHOR_CLASS.search(f"{one.get('class')} {one.get('rel')}"):
                continue
            name = shown_text(one)
            plain = folded(name)
            if PEN.fullmatch(plain) and not (plain in NOBODY or is_organ(plain) or is_furniture(plain)):
                yield Candidate(Byline("author", name), "credits.named", of_line(line))
