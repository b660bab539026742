"""Where the title of a page is told, and on which condition it is believed."""

from __future__ import annotations

import re
from typing import NamedTuple, Protocol

from crawler.extract.bylines import is_byline
from crawler.extract.headline import LONGEST, is_of_site
from crawler.extract.trail import is_site_name, squeezed
from crawler.scoring import Rules
from crawler.text.furniture import is_furniture
from crawler.text.names import is_organ

SECTION = re.compile("^[（(]?[一二三四五六七八九十]{1,3}[、）)．.]|[:：]$")
SHORTEST_HEADING = 5
LONGEST_HEADING = 300
LONGEST_OFFICE = 8
"""Characters."""


class Page(Protocol):
    """What is asked of a page."""

    def names_site(self, text: str) -> bool:
        """Tell a name of the site or a column."""

    def speaks_of(self, text: str) -> bool:
        """Tell the name of an office of which another line speaks."""


class Told(NamedTuple):
    """What may be the title, and where it stands."""

    origin: str
    text: str
    tag: str
    """Letters and digits of <title>."""
    page: Page

    @property
    def named(self) -> bool:
        """Whether it is a name of the site or a column."""
        return self.page.names_site(self.text)

    @property
    def is_masthead(self) -> bool:
        """Whether it is the name of a site with that of a column behind it: 清江市人民政府 信息公开."""
        return " " in self.text and is_of_site(self.text)

    @property
    def is_section(self) -> bool:
        """Whether it is the heading of a section or the label of a field: 三、联系方式, 网站建设：."""
        return SECTION.search(self.text) is not None


TITLE: Rules[Told] = Rules("title")
"""Where the title of a page is told, and on which condition it is believed."""


@TITLE.rule()
def whole(told: Told) -> bool:
    """A line of the page, or the row in the list, goes on where a meta tag, <title> or the row cut the title short."""
    return told.origin == "whole"


@TITLE.rule()
def meta(told: Told) -> bool:
    """The official meta tag names it."""
    return told.origin == "meta" and not told.named


@TITLE.rule()
def script(told: Told) -> bool:
    """The record that a page draws itself from names it."""
    return told.origin == "script"


@TITLE.rule()
def heading(told: Told) -> bool:
    """A heading of the page is part of <title>."""
    return told.origin == "heading" and _is_part(told, LONGEST_HEADING) and not told.named


@TITLE.rule()
def titled_block(told: Told) -> bool:
    """A block whose class or id says headline is part of <title>."""
    return told.origin == "titled" and _is_part(told, LONGEST) and not told.named


@TITLE.rule()
def of_row(told: Told) -> bool:
    """A line of the page says what the row in the list says."""
    return told.origin == "line of row"


@TITLE.rule()
def part_of_tag(told: Told) -> bool:
    """A line of the page is what stands between two marks in <title>, and no short name of an office."""
    return told.origin == "part" and not (told.named or (len(told.text) <= LONGEST_OFFICE and is_organ(told.text)))


@TITLE.rule()
def social(told: Told) -> bool:
    """The meta tags for social networks name it, the names of site and column cut off."""
    return told.origin == "social" and not told.named


@TITLE.rule()
def title_tag(told: Told) -> bool:
    """<title> names it, the names of site and column cut off, and is no mere name of them; the page shows it."""
    office = len(told.text) <= LONGEST_OFFICE and is_organ(told.text)
    return told.origin == "shown tag" and not told.named and not (office or is_site_name(told.text))


@TITLE.rule()
def short_part(told: Told) -> bool:
    """The only heading of the page is short and the first of the parts of <title>; it names no column."""
    return told.origin == "short part" and not told.named and not is_furniture(told.text)


@TITLE.rule()
def over_bar(told: Told) -> bool:
    """A heading, or a line that stands out, has the bar with date and source under it; no section, no organ."""
    return told.origin == "over bar" and not (told.named or told.is_section or told.page.speaks_of(told.text))


@TITLE.rule()
def first_of_rank(told: Told) -> bool:
    """It is the first of the highest headings or blocks named so; <title> is a paper's name or no headline."""
    return told.origin == "rank" and not told.named and not told.page.speaks_of(told.text)


@TITLE.rule()
def hidden_tag(told: Told) -> bool:
    """<title> names it, though nothing that the page shows says so, and it is no name of an organ or a menu's word."""
    if told.origin != "tag" or told.named or is_furniture(told.text):
        return False
    return not (is_site_name(told.text) or is_organ(told.text))


@TITLE.rule()
def only_heading(told: Told) -> bool:
    """It is the page's only <h1>."""
    return told.origin == "h1" and not (told.named or told.is_masthead)


@TITLE.rule()
def row(told: Told) -> bool:
    """The row in the list names it."""
    return told.origin == "row"


@TITLE.rule()
def field(told: Told) -> bool:
    """It is the value of a field of the page that is labelled so: 主旨."""
    return told.origin == "field" and SHORTEST_HEADING <= len(told.text) <= LONGEST and not is_organ(told.text)


@TITLE.rule()
def first_heading(told: Told) -> bool:
    """It is the first heading, or block whose class or id says headline, where <title> names but site or column."""
    if told.origin != "first" or told.is_section:
        return False
    return not (told.named or told.is_masthead) and len(told.text) <= LONGEST


@TITLE.rule()
def line_over_bar(told: Told) -> bool:
    """It is the line over the bar with date and source, where nothing else is told but site or column."""
    return (
        told.origin == "bar" and not (told.named or told.is_section) and SHORTEST_HEADING <= len(told.text) <= LONGEST
    )


@TITLE.rule()
def centred_bold(told: Told) -> bool:
    """It is the first line that is centred and bold, where <title> names but site or column."""
    return told.origin == "centred" and not (told.named or told.is_section)


@TITLE.rule()
def over_text(told: Told) -> bool:
    """It is the nearest line over the first paragraph, where nothing else is told but site or column."""
    if told.origin != "over text" or told.is_section or told.named or told.page.speaks_of(told.text):
        return False
    return SHORTEST_HEADING < len(told.text) <= LONGEST and not is_byline(told.text)


@TITLE.rule()
def site_name(told: Told) -> bool:
    """<title> names the site or a column, and nothing else is told."""
    return told.origin == "site"


def _is_part(told: Told, most: int) -> bool:
    """Tell whether a text of no more than so many characters is part of <title>."""
    return SHORTEST_HEADING <= len(told.text) <= most and squeezed(told.text) in told.tag
