"""What speaks for and against a text as the title of its page: who tells it, how it looks, where it stands, its words.

Weights by ``python tests/scoring title --fit``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from lxml.etree import _Element

from crawler.extract import headline
from crawler.extract.bylines import is_byline
from crawler.extract.headline import is_sentence
from crawler.extract.headline_rules import is_of_site
from crawler.extract.lines import Line
from crawler.extract.places import of_element
from crawler.extract.title_page import MARKED, SUBTITLE, Page
from crawler.extract.title_parts import CUT
from crawler.extract.trail import is_site_name, squeezed
from crawler.lexicon.lazy import cached_property
from crawler.scoring import Rules
from crawler.text.fold import folded
from crawler.text.furniture import is_furniture
from crawler.text.names import is_organ

TAG = "tag"
"""How <title> tells its text without the names of site and column."""

HEADINGS = ("h1", "h2", "h3", "ucaptitle")
"""Tags of headings, the highest first."""

SECTION = re.compile("^[（(]?[一二三四五六七八九十]{1,3}[、）)．.]|[:：]$")
SHORTEST_PART = 4
"""Letters from which a text that stands in <title> is no accident."""

SHORT, SHORTEST = 12, 5
"""Letters of a headline."""

WITHIN, OVER = 6, 4
"""Lines from a headline down to its bar, and to its text."""


@dataclass(eq=False)
class Told:
    """A text that may be the title, and all that tells it."""

    text: str
    letters: str
    """Its letters and digits."""
    page: Page
    where: str | _Element
    ways: set[str] = field(default_factory=set)
    """How the page tells it."""
    lines: list[int] = field(default_factory=list)
    """Places of the lines that say it."""

    @cached_property
    def is_name(self) -> bool:
        """Whether it is a name of the site or a column."""
        return self.page.names_site(self.text)

    @property
    def place(self) -> str:
        """Where it stands first, in words."""
        return self.where if isinstance(self.where, str) else of_element(self.where)

    def looks(self, does: Callable[[Line], bool]) -> bool:
        """Tell whether one of its lines is so."""
        return any(does(self.page.layout.lines[place]) for place in self.lines)


TITLE: Rules[Told] = Rules("title")
"""What speaks for and against a text as the title of its page, of all that the page tells. Nothing comes to 0."""


@TITLE.rule(1.1)
def is_told(_: Told) -> bool:
    """The page tells it at all."""
    return True


@TITLE.rule(12.0)
def official(told: Told) -> bool:
    """The official meta tag names it, which outweighs all else, and it is neither cut short nor a name of the site."""
    return "meta" in told.ways and not (CUT.search(told.text) or told.is_name)


@TITLE.rule(3.0)
def script(told: Told) -> bool:
    """The record that a page draws itself from names it."""
    return "script" in told.ways


@TITLE.rule(1.5)
def row(told: Told) -> bool:
    """The row in the list names it."""
    return "row" in told.ways


@TITLE.rule(4.5)
def shown_row(told: Told) -> bool:
    """The row in the list names it, and the page shows it."""
    return "row" in told.ways and bool(told.lines)


@TITLE.rule(0.8)
def whole(told: Told) -> bool:
    """It goes on where a meta tag, <title> or the row cut the title short."""
    return "whole" in told.ways


@TITLE.rule(4.3)
def labelled(told: Told) -> bool:
    """It is the value of a field that is labelled so: 主旨."""
    return "field" in told.ways


@TITLE.rule(2.5)
def titled_block(told: Told) -> bool:
    """A block whose class or id says headline holds it."""
    return "titled" in told.ways


@TITLE.rule(1.4)
def highest_heading(told: Told) -> bool:
    """It is a heading of the highest rank that a heading of the page has which is no link."""
    return told.page.highest in told.ways


@TITLE.rule(1.1)
def heading(told: Told) -> bool:
    """It is a heading of one of the three highest ranks."""
    return not told.ways.isdisjoint(HEADINGS)


@TITLE.rule(0.6)
def before_names(told: Told) -> bool:
    """In <title>, or in what meta tags tell social networks, the names of site and column stand behind it."""
    return not told.ways.isdisjoint((TAG, "first part"))


@TITLE.rule(1.0)
def in_tag(told: Told) -> bool:
    """It is part of <title>."""
    return len(told.letters) >= SHORTEST_PART and told.letters in told.page.letters


@TITLE.rule(1.0)
def shown_tag(told: Told) -> bool:
    """<title> says it without the names of site and column, which may stand before it, and a line of the page does.

    What stands before it is a name if it is an organ's, or if no line of the page is it.
    """
    if not told.lines or TAG in told.ways:
        return bool(told.lines)
    return "later part" in told.ways and (is_organ(told.page.parts[0]) or not told.page.shows_main)


@TITLE.rule(0.8)
def holds_tag(told: Told) -> bool:
    """A line says what <title> says in short, and more: 转帖……, 关于印发……的通知."""
    main = told.page.main
    return len(told.letters) > len(main) >= SHORTEST_PART and bool(told.lines) and main in told.letters


@TITLE.rule(1.5, late=True)
def over_bar(told: Told) -> bool:
    """The bar with date and source stands right under it, or under its subtitle."""
    page = told.page
    return any(page.is_bar(at + 1) or (page.is_bar(at + 2) and _is_subtitle(page, at + 1)) for at in told.lines)


def _is_subtitle(page: Page, at: int) -> bool:
    """Tell a line with a dash, or under a heading of a higher rank that is no link."""
    over, line = page.layout.lines[at - 1 : at + 1]
    outranked = over.level is not None and not over.links and (line.level is None or line.level > over.level)
    return outranked or _is_lighter(line, over) or SUBTITLE.match(line.text) is not None


def _is_lighter(line: Line, over: Line) -> bool:
    """Tell a line under a bold one of its own block, which is not bold itself."""
    return over.bold and not (line.bold or over.links) and over.box is line.box


@TITLE.rule(1.1, late=True)
def near_bar(told: Told) -> bool:
    """The bar with date and source stands under it."""
    return any(told.page.is_bar(place + down) for place in told.lines for down in range(1, WITHIN + 1))


@TITLE.rule(1.5)
def over_text(told: Told) -> bool:
    """The text begins right under it."""
    return any(0 < told.page.start - place <= OVER for place in told.lines)


@TITLE.rule(1.7)
def stands_out(told: Told) -> bool:
    """It is a short line without links that is a heading, or is bold or centred over the text."""
    lines, start = told.page.layout.lines, told.page.start
    return any(headline.stands_out(lines[at]) for at in told.lines if at <= start or lines[at].level)


@TITLE.rule(-1.2)
def named(told: Told) -> bool:
    """It is a name of the site or a column."""
    return told.is_name


@TITLE.rule(-2.4)
def titled_name(told: Told) -> bool:
    """It is a name of the site or a column, though the class or id of its block says headline: site-title."""
    return "titled" in told.ways and told.is_name


@TITLE.rule(-1.1)
def organ(told: Told) -> bool:
    """It is the name of an organ, or of the site of one."""
    return is_organ(told.text) or is_site_name(told.text)


@TITLE.rule(-3.0)
def masthead(told: Told) -> bool:
    """It is the name of a site with that of a column behind it: 清江市人民政府 信息公开."""
    return " " in told.text and is_of_site(told.text)


@TITLE.rule(-6.0)
def section(told: Told) -> bool:
    """It is the heading of a section or bears the label of a field: 三、联系方式, 网站建设：, 标题：……."""
    return SECTION.search(told.text) is not None or MARKED.match(folded(told.text)) is not None


@TITLE.rule(-1.8)
def furniture(told: Told) -> bool:
    """It is furniture of pages."""
    return is_furniture(told.text)


@TITLE.rule(-3.0)
def cut(told: Told) -> bool:
    """It was cut short."""
    return CUT.search(told.text) is not None


@TITLE.rule(-0.6)
def sentence(told: Told) -> bool:
    """It is a sentence or as long as one."""
    return is_sentence(told.text)


@TITLE.rule(-1.6)
def credit(told: Told) -> bool:
    """It credits somebody."""
    return is_byline(told.text)


@TITLE.rule(-2.3)
def bar(told: Told) -> bool:
    """It is a bar with date and source itself."""
    return any(told.page.is_bar(place) for place in told.lines)


@TITLE.rule(-1.9)
def subtitle(told: Told) -> bool:
    """It begins with a dash."""
    return SUBTITLE.match(told.text) is not None


@TITLE.rule(-1.6)
def under_headline(told: Told) -> bool:
    """It stands under what outranks it: a higher heading, or bold print in its block."""
    lines = told.page.layout.lines
    headed = (at for at in told.lines if at and len(squeezed(lines[at - 1].text)) >= SHORTEST)
    return any(_is_subtitle(told.page, at) for at in headed) and not subtitle(told)


@TITLE.rule(-0.4)
def linked(told: Told) -> bool:
    """It is a link."""
    return told.looks(lambda line: line.links > 0)


@TITLE.rule(-1.0)
def short(told: Told) -> bool:
    """It is short."""
    return len(told.letters) < SHORT


@TITLE.rule(-1.6)
def shortest(told: Told) -> bool:
    """It is shorter than any headline."""
    return len(told.letters) < SHORTEST
