"""What speaks for and against the line over a title as its kicker, and the one under it as its subtitle.

Weights by ``python tests/scoring kicker --fit`` and ``python tests/scoring subtitle --fit``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from crawler.extract.bylines import credited
from crawler.extract.field_table import LABEL
from crawler.extract.lines import CELLS, OUTERMOST, Box, Line
from crawler.extract.statements import statements
from crawler.extract.title_page import is_bar
from crawler.extract.trail import is_site_name
from crawler.lexicon.lazy import cached_property
from crawler.scoring import Rules
from crawler.text.furniture import FULL_STOP
from crawler.text.names import is_organ, is_outlet

KICKER_CLASS = re.compile(
    r"kick|yinti|(?:^|[\s_-])(?:yt|pre|intro)(?:$|[\s_-])|(?:intro|pre|shoulder|upper|top)-?_?title|jianti",
    re.IGNORECASE,
)
SUBTITLE_CLASS = re.compile(
    r"sub-?_?(?:tit|head)|(?:^|[\s_-])sub(?:$|\s)|(?:^|[\s_-])(?:ft|deck|dek)(?:$|[\s_-])|futi|fubiaoti"
    r"|(?:second|vice)-?_?title",
    re.IGNORECASE,
)
DASH = ("—", "－－")
BRACKETS = re.compile(r"[（(【\[][^（）()【】\[\]]*[）)】\]]")
LIMIT = 80
"""Characters that no kicker and no subtitle has more of."""

SHORT, LONG = 7, 30
"""Characters that the name of a column has less of, and a line of a headline seldom more."""

LONGEST_NAME = 10
LONGEST_COLUMN = 4
"""Characters of the name of an outlet, and of columns behind it."""


@dataclass(eq=False)
class Beside:
    """A line next to the title."""

    line: Line
    title: Line
    behind: Line | None = None
    """The line behind it, if it stands under the title."""

    @property
    def name(self) -> str:
        """Class and id of the block it stands in."""
        return self.line.box.name if self.line.box else ""

    @cached_property
    def with_title(self) -> bool:
        """Whether its block is the title's, or stands with that in one block which is not the page."""
        one, other = self.line.box, self.title.box
        if one is None or other is None:
            return False
        return one is other or (_around(one) is _around(other) and _around(one) is not None)


def _around(box: Box) -> Box | None:
    """Return what a block stands in, for a cell what its row does; nothing for the page."""
    around = box.parent
    around = around.parent if around and box.tag in CELLS else around
    return around if around and around.tag not in OUTERMOST else None


def _tells_who_or_when(line: Line) -> bool:
    """Tell a line of a date, of fields or, without a dash, of who wrote a text."""
    return is_bar(line) or (not line.text.startswith(DASH) and bool(credited(statements(line.told))))


def is_of_site(text: str) -> bool:
    """Tell the name of a paper or site, alone or with the names of columns behind it."""
    name, *columns = text.split()
    return (is_site_name(name) or (len(name) <= LONGEST_NAME and is_outlet(name))) and all(
        len(column) <= LONGEST_COLUMN for column in columns
    )


KICKER: Rules[Beside] = Rules("kicker")
SUBTITLE: Rules[Beside] = Rules("subtitle")
"""What speaks for and against a line next to the title. Nothing comes to 0."""


@KICKER.rule(-3.1)
@SUBTITLE.rule(-2.8)
def is_beside(_: Beside) -> bool:
    """It stands next to the title at all."""
    return True


@KICKER.rule(5.9)
def named_kicker(beside: Beside) -> bool:
    """Class or id of its block say so."""
    return KICKER_CLASS.search(beside.name) is not None


@SUBTITLE.rule(3.0)
def named_subtitle(beside: Beside) -> bool:
    """Class or id of its block say so."""
    return SUBTITLE_CLASS.search(beside.name) is not None


@KICKER.rule(0.4)
def with_title(beside: Beside) -> bool:
    """It stands in the title's block, or in one with it that is not the page."""
    return beside.with_title


@KICKER.rule(4.4)
@SUBTITLE.rule(5.3)
def lower_heading(beside: Beside) -> bool:
    """It is a heading of a lower rank than the title, and shares a block with it."""
    own, title = beside.line.level, beside.title.level
    return beside.with_title and own is not None and title is not None and own > title


@KICKER.rule(0.5)
@SUBTITLE.rule(1.5)
def in_rows(beside: Beside) -> bool:
    """It and the title have rows of their own in one table."""
    one, other = beside.line.box, beside.title.box
    return beside.with_title and one is not other and bool(one and other and one.tag in CELLS and other.tag in CELLS)


@KICKER.rule(2.3)
def lighter(beside: Beside) -> bool:
    """The title is bold, or a heading, and it is not."""
    return beside.with_title and beside.title.bold and not beside.line.bold


@KICKER.rule(3.8)
@SUBTITLE.rule(0.9)
def centred(beside: Beside) -> bool:
    """It is centred as the title is."""
    return beside.line.centred and beside.title.centred


@SUBTITLE.rule(0.8)
def centred_under_bold(beside: Beside) -> bool:
    """It is centred in a block with the title as that is, which is bold where it is not."""
    return bool(centred(beside) and lighter(beside))


@SUBTITLE.rule(3.8)
def dash(beside: Beside) -> bool:
    """It begins with a dash."""
    return beside.line.text.startswith(DASH)


@SUBTITLE.rule(1.2)
def in_brackets(beside: Beside) -> bool:
    """It stands in brackets: （第一轮）."""
    return BRACKETS.fullmatch(beside.line.text) is not None


@SUBTITLE.rule(1.8)
def over_bar(beside: Beside) -> bool:
    """The bar with date, source, authors or buttons stands right under it."""
    return beside.behind is not None and (_tells_who_or_when(beside.behind) or beside.behind.furniture is not None)


@SUBTITLE.rule(1.1)
def over_bar_in_block(beside: Beside) -> bool:
    """The bar stands under it, and it shares a block with the title that is no table of rows."""
    return bool(beside.with_title and over_bar(beside) and not in_rows(beside))


@KICKER.rule(-3.3)
@SUBTITLE.rule(-3.7)
def bar(beside: Beside) -> bool:
    """It tells a date, fields of the page or who wrote a text."""
    label = LABEL.match(beside.line.plain)
    return (label is not None and bool(label["mark"])) or _tells_who_or_when(beside.line)


@KICKER.rule(-2.9)
@SUBTITLE.rule(-2.2)
def linked(beside: Beside) -> bool:
    """There is a link in it."""
    return beside.line.links > 0


@KICKER.rule(-2.6)
@SUBTITLE.rule(-2.1)
def furniture(beside: Beside) -> bool:
    """Its words are those of furniture."""
    return beside.line.furniture is not None


@KICKER.rule(0.5)
def longer_than_a_column(beside: Beside) -> bool:
    """It is lighter than the title, longer than the name of a column, and neither a bar nor a path of several."""
    if not lighter(beside) or len(beside.line.text) < SHORT or "/" in beside.line.plain:
        return False
    return not (linked(beside) or bar(beside))


@KICKER.rule(-1.3)
@SUBTITLE.rule(-2.4)
def organ(beside: Beside) -> bool:
    """It is the name of an organ or of the site, which may have columns behind it."""
    return is_of_site(beside.line.text) or is_organ(beside.line.text)


@SUBTITLE.rule(-2.6)
def sentence(beside: Beside) -> bool:
    """It is a whole sentence, and class and id of its block say nothing."""
    return FULL_STOP.search(beside.line.plain) is not None and not named_subtitle(beside)


@SUBTITLE.rule(-3.0)
def short(beside: Beside) -> bool:
    """It is as short as the name of a column, without a dash or brackets."""
    return len(beside.line.text) < SHORT and not (dash(beside) or in_brackets(beside))


@KICKER.rule(-2.0)
def set_alike(beside: Beside) -> bool:
    """It is a paragraph as bold as that of the title, in one block with it: both are a headline of two lines."""
    one, other = beside.line, beside.title
    return beside.with_title and one.bold and other.bold and one.level is None and other.level is None


@KICKER.rule(-1.6)
@SUBTITLE.rule(-2.7)
def long(beside: Beside) -> bool:
    """It is longer than most lines of a headline, and begins with no dash."""
    return len(beside.line.text) > LONG and not dash(beside)
