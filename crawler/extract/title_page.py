"""What is asked of a page about what may be its title: names of site and columns, bars and text under it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import islice, takewhile

from lxml.etree import _Element

from crawler.extract.info import is_info, names_other
from crawler.extract.lines import Box, Layout, Line
from crawler.extract.meta import Meta
from crawler.extract.title_parts import SUFFIX, parted
from crawler.extract.trail import names_of_site, squeezed
from crawler.lexicon.fields import FIELDS
from crawler.lexicon.lazy import cached_property
from crawler.lexicon.row import choice, forms
from crawler.text.dates import parse
from crawler.text.furniture import FULL_STOP
from crawler.text.names import is_edition, is_organ

LONGEST_COLUMN = 12
"""Characters of the name of a column; that of a site, which ends like an organ, may be longer."""

LONGEST_BAR = 60
"""Characters of a line with the date that stands under a headline."""

SHORTEST_SENTENCE = 12
"""Characters of a sentence with which a text begins."""

TITLE_NAMES = ("articletitle",)
SOCIAL_NAMES = ("og:title", "twitter:title")
"""Meta tags."""

BARS = 3
"""Lines like a bar that are looked at: the first may be a clock over the menu."""

SUBTITLE = re.compile(r"—|－－|[（(][^（）()]*[）)]$")
"""How a line under a headline begins that is its subtitle, or one that stands in brackets: （第一轮）."""

MARKED = re.compile(rf"(?:{choice(forms(FIELDS, meaning='title', stands='marked'), spaced=True)}) *: *(?=\w|[“《])")
"""How a line begins that is labelled as the title."""

AGO = re.compile("|".join(forms(FIELDS, meaning="ago")))

LATIN = re.compile("[A-Za-z]+")
"""Names of sites and columns stand with their translation beside them."""


@dataclass
class Page:
    """A page, and where it may tell its title."""

    layout: Layout
    tag: str
    """Text of <title>."""
    tags: Meta
    row_title: str | None
    """Title in the list's row."""
    drawn: str | None = None
    """Title in the record from which the page draws itself."""
    letters: str = field(init=False)
    """Letters and digits of <title>."""
    _bars: dict[int, bool] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        self.letters = squeezed(self.tag)

    @cached_property
    def parts(self) -> list[str]:
        """What stands between the marks in <title>."""
        return [part for part in parted(self.tag)[0] if part]

    @cached_property
    def main(self) -> str:
        """Letters and digits of the first part of <title>."""
        return squeezed(self.parts[0]) if self.parts else ""

    @cached_property
    def shows_main(self) -> bool:
        """Whether a line of the page says just that."""
        return any(squeezed(line.text) == self.main for line in self.layout.lines)

    @cached_property
    def names(self) -> frozenset[str]:
        """Names of site and columns."""
        return names_of_site(self.layout.lines, self.tags, self.parts)

    def names_site(self, text: str) -> bool:
        """Tell a name of the site, a paper's edition or a column, or several of them with marks between."""
        if is_edition(text):
            return True
        own = LATIN.sub("", text).strip() or text
        if len(own) > LONGEST_COLUMN and not SUFFIX.search(own) and not is_organ(own):
            return False
        return all(squeezed(part) in self.names for part in SUFFIX.split(own) if squeezed(part))

    @cached_property
    def highest(self) -> str | None:
        """Tag of the highest heading that is no link."""
        return min((box.tag for box in self.layout.boxes if box.level and box.size > box.links), default=None)

    @cached_property
    def start(self) -> int:
        """Place of the first sentence, with which the text begins; else behind the first bars."""
        lines = self.layout.lines
        sentence = next((place for place, line in enumerate(lines) if _is_text(line)), None)
        if sentence is not None:
            return sentence
        return max((at + 1 for at in islice(filter(self.is_bar, range(len(lines))), BARS)), default=len(lines))

    def is_bar(self, place: int) -> bool:
        """Tell a line with date and source, as it stands under a headline."""
        if place not in self._bars:
            self._bars[place] = place < len(self.layout.lines) and is_bar(self.layout.lines[place])
        return self._bars[place]


def _is_text(line: Line) -> bool:
    """Tell a whole sentence, with which a text begins."""
    return line.kind == "text" and len(line.text) >= SHORTEST_SENTENCE and FULL_STOP.search(line.plain) is not None


def is_bar(line: Line) -> bool:
    """Tell a line with date and source."""
    if is_info(line):
        return True
    if len(line.text) > LONGEST_BAR:
        return False
    return (
        parse(line.text) is not None or ("前" in line.text and AGO.search(line.plain) is not None)
    ) and not names_other(line)


def text_of(found: Box | _Element, layout: Layout) -> str:
    """Return the text of a box, without a subtitle in it, or of an inline element; a line break in it is a blank."""
    if isinstance(found, Box):
        lines = layout.lines[found.first : found.last] if found.last else []
        own = takewhile(lambda line: line.level == found.level and not SUBTITLE.match(line.text), lines[1:])
        return " ".join(line.text for line in (*lines[:1], *own))
    return " ".join(" ".join(str(text) for text in found.itertext()).split())
