"""What makes a line around or among the paragraphs none of the text: rules of where it stands and what it says."""

from __future__ import annotations

import re
from typing import NamedTuple

from crawler.extract.attachments import NO_NAME
from crawler.extract.bylines import is_byline
from crawler.extract.credit_places import is_cell
from crawler.extract.event_fields import heads_talk, is_of_event
from crawler.extract.field_table import LABEL, holds_fields
from crawler.extract.info import is_info
from crawler.extract.interview.header import is_header_label
from crawler.extract.lines import Line
from crawler.extract.markup import FILE
from crawler.extract.posts_beside import OF_TALKS
from crawler.extract.signed import signed
from crawler.extract.source import is_bar
from crawler.extract.source_pieces import may_be_name
from crawler.extract.statements import statements
from crawler.extract.trail import squeezed
from crawler.extract.tree import shown_text
from crawler.lexicon.furniture import OPENINGS
from crawler.lexicon.row import any_of
from crawler.scoring import Rules
from crawler.text.dates import find, is_clock, stamp
from crawler.text.fold import folded
from crawler.text.furniture import (
    FULL_STOP,
    LABEL_LENGTH,
    LONGEST_NOTICE,
    SENTENCE,
    SHORT,
    is_host,
    is_moment,
    is_notice,
    opening,
)
from crawler.text.names import TITLES as POSTS
from crawler.text.names import is_outlet

LINKS_UNDER = 0.6
LINKS_BETWEEN = 0.8
"""Share of link text from which a line under the text, or between paragraphs, leads to other articles."""

LONGEST_LABEL = 4
"""Characters of a word over the text."""

MORE = 20
"""Characters that a line may have beside the headline it repeats."""

SAID = re.compile("[:。]|”$")
DATELINE = re.compile(r"\S{2,24}\d{1,2}月\d{1,2}日电 ")
SHORT_LABEL = re.compile(r"[\u3400-\u9fff]{1,4}:")
LABELLED = re.compile(rf"{SHORT_LABEL.pattern} *\w")
MARK = re.compile("[,.:;!?。…]")
TALK_LABEL = re.compile(r"(?:^|(?<=[ |;]))([\u3400-\u9fff](?:[ \u3000]*[\u3400-\u9fff]){1,7})[:/]")
"""A label at the beginning of a line, or of a field in it: 主持/林汐 与谈/沈砚."""

OF_FILES = re.compile(r"\W*[\u3400-\u9fff]{2,6}:")
"""A label of files."""

OWNER = re.compile(f"{any_of(OPENINGS, meaning=('owner', 'host'), stands='marked')}:$")
"""A label of the footer whose value stands on the next line."""


class Around(NamedTuple):
    """A line of words that may not belong to the text."""

    line: Line
    before: Line | None = None
    behind: Line | None = None
    """The lines before and behind it, if it stands over or under the text."""
    title: str = ""
    """Letters and digits of the article's title."""
    running: bool = False
    """Whether the article has running text."""
    apart: bool = False
    """Whether it stands in other blocks than the text."""

    @property
    def told(self) -> bool:
        """Whether it is a whole sentence among those of the text: a word makes no furniture of it."""
        return not self.apart and FULL_STOP.search(self.line.plain) is not None


OTHERS: Rules[Around] = Rules("lines.others")
OVER: Rules[Around] = Rules("lines.over")
UNDER: Rules[Around] = Rules("lines.under")
BETWEEN: Rules[Around] = Rules("lines.between")
BEYOND: Rules[Around] = Rules("lines.beyond")
"""What takes a table or picture, or a line of words, off the text: over it, under it, between its paragraphs.

``BEYOND`` takes it from before the first sentence or behind the last, though lines farther out stay.
"""


@OTHERS.rule()
def fields(around: Around) -> bool:
    """A table of fields stands over the text."""
    return around.line.kind == "table" and holds_fields(around.line)


@OTHERS.rule()
def icon(around: Around) -> bool:
    """A picture stands before the name of a file, in a block of little else: it is the file's icon."""
    line, behind = around.line, around.behind
    if line.kind != "image" or line.box is None or behind is None or behind.box is not line.box:
        return False
    return line.box.size <= SHORT and bool(file(Around(behind)))


@OVER.rule()
def headline(around: Around) -> bool:
    """The headline stands over the text once more, or a part of it; no sentence or dateline quotes it."""
    if not around.title or DATELINE.match(around.line.plain):
        return False
    text = squeezed(around.line.text)
    longer = around.title in text and len(text) <= len(around.title) + MORE
    return bool(text) and (text in around.title or (longer and not around.told))


@OVER.rule()
def field(around: Around) -> bool:
    """A labelled field stands over the text: 文号：…, or its label alone."""
    if len(around.line.text) > SHORT or "。" in around.line.text:
        return False
    label = LABEL.match(around.line.plain)
    return label is not None and bool(label["mark"] or label.end() == len(around.line.text))


@OVER.rule()
def labelled(around: Around) -> bool:
    """A label and its value stand over the text in other blocks than its own: 衛教編號：PG-RH-044."""
    line = around.line
    if not around.apart or len(line.text) > LABEL_LENGTH or line.bold or SENTENCE.search(line.plain):
        return False
    return LABELLED.match(line.plain) is not None and not (heads_talk(line, ()) or _is_of_talk(around))


@OVER.rule()
def moment(around: Around) -> bool:
    """The time of publication stands over the text, whatever its label, 出版：2024-05-28 16:40, with links or none."""
    line = around.line
    label = SHORT_LABEL.match(line.plain)
    is_date = is_moment(line.plain[label.end() if label else 0 :]) or _is_dated_link(line)
    return is_date and not _is_of_talk(around)


def _is_dated_link(line: Line) -> bool:
    """Tell a date with nothing but links and marks beside it."""
    dates = find(line.text) if len(line.text) <= LABEL_LENGTH else []
    beside = sum(map(str.isalnum, line.text)) - sum(map(str.isalnum, "".join(line.text[a:b] for a, b, _ in dates)))
    return bool(dates) and beside <= line.links


@OVER.rule()
def outlet(around: Around) -> bool:
    """The name of a paper or site stands over the text on a line of its own."""
    text = around.line.text
    return around.behind is not None and not around.line.bold and may_be_name(text) and is_outlet(text)


def _is_of_talk(around: Around) -> bool:
    """Tell a field over a talk, its day or host: one that stands beside another, 访谈嘉宾：沈砚, in its line or not."""
    own = [*map(is_header_label, TALK_LABEL.findall(around.line.plain))]
    beside = (TALK_LABEL.match(line.plain) for line in (around.before, around.behind) if line)
    return sum(own) > 1 or (own[:1] == [True] and any(is_header_label(one[1]) for one in beside if one))


@UNDER.rule()
def links(around: Around) -> bool:
    """A short line of links stands under the text."""
    line = around.line
    return len(line.text) < SHORT and line.links > LINKS_UNDER * len(line.text)


@BETWEEN.rule()
def link(around: Around) -> bool:
    """A link to another article stands between the paragraphs of a running text."""
    line = around.line
    if not around.running or len(line.text) > LABEL_LENGTH or line.links <= LINKS_BETWEEN * len(line.text):
        return False
    return not SENTENCE.search(line.plain)


@OVER.rule()
def authors(around: Around) -> bool:
    """Nobody but its authors stands over the text, in elements that are named so, with a post behind the last."""
    if len(around.line.text) > LABEL_LENGTH or MARK.search(around.line.plain):
        return False
    people = [one.value for one in signed([around.line])]
    offices = "".join(dict.fromkeys(one.org or "" for one in people))
    names = "".join(one.name or "" for one in people)
    text, told = squeezed(around.line.plain), folded(offices + names)
    return names != "" and text.startswith(told) and text[len(told) :] in ("", *POSTS)


@OVER.rule()
@UNDER.rule()
@BEYOND.rule()
def furniture(around: Around) -> bool:
    """Its words are those of furniture."""
    if len(around.line.text) > LONGEST_NOTICE or around.line.furniture is None:
        return False
    if is_host(around.line.plain) and not around.apart:
        return any(_is_foot(line) for line in (around.before, around.behind))
    return not around.told or is_notice(around.line.plain)


def _is_foot(line: Line | None) -> bool:
    """Tell furniture beside which a host is that of a site, not of what a notice calls to."""
    return line is not None and not is_host(line.plain) and line.furniture is not None


@UNDER.rule()
def leading(around: Around) -> bool:
    """A label stands there, and nothing but links behind it: 相关热词搜索：白杉."""
    line = around.line
    own = line.plain[: len(line.plain) - line.links].rstrip()
    return line.links > 0 and OF_FILES.fullmatch(own) is not None


@UNDER.rule()
@BEYOND.rule()
def over_files(around: Around) -> bool:
    """A heading, or a label, stands right over the name of a file."""
    line, behind = around.line, around.behind
    heads = line.kind == "heading" or line.bold or OF_FILES.fullmatch(line.plain)
    return behind is not None and bool(heads) and bool(file(Around(behind)))


@BETWEEN.rule()
def plain_furniture(around: Around) -> bool:
    """Its words are those of furniture; it is neither bold, as a heading is, nor a sentence of a text."""
    line, plain = around.line, around.line.plain
    if line.furniture is None or line.bold:
        return False
    return bool(not SENTENCE.search(plain) or is_notice(plain) or opening(plain)) and bool(furniture(around))


@OVER.rule()
def label(around: Around) -> bool:
    """A word stands over the text in other blocks than its own, and is no heading: 图集."""
    line = around.line
    return around.apart and len(line.text) <= LONGEST_LABEL and line.kind == "text" and not line.bold


@OVER.rule()
def bar(around: Around) -> bool:
    """A date stands over the text with an outlet, a person or buttons beside it, and nothing else."""
    return is_bar(around.line)


@OVER.rule()
@UNDER.rule()
def info(around: Around) -> bool:
    """The bar with date, source and counters stands there, and not the time of an event."""
    of_event = around.behind and is_of_event(around.line, [around.behind])
    return is_info(around.line) and not of_event and not _is_of_talk(around)


@UNDER.rule()
def release(around: Around) -> bool:
    """The moment of publication stands under the text, to the minute: a document is signed with a day alone."""
    before, behind = (one.text if one else "" for one in (around.before, around.behind))
    text = around.line.text
    return stamp(before, text) is not None if is_clock(text) else stamp(text, behind) is not None


@UNDER.rule()
@BEYOND.rule()
def file(around: Around) -> bool:
    """The name of a file stands under the text, or the label over it: attachments have a field of their own."""
    line = around.line
    if len(line.text) > SHORT:
        return False
    return FILE.search(line.text) is not None or NO_NAME.fullmatch(line.plain) is not None or _is_link_to_file(line)


def _is_link_to_file(line: Line) -> bool:
    """Tell a line that is a link to a file as a whole."""
    links = line.box.element.iter("a") if line.box else ()
    return any(FILE.search(one.get("href", "")) and shown_text(one) == line.text for one in links)


@OVER.rule()
@UNDER.rule()
def byline(around: Around) -> bool:
    """A credit stands there, and no label of a speaker, whose words are on the line behind: 主持人苏眠：."""
    speaks = around.behind and around.line.plain.endswith(":") and SENTENCE.search(around.behind.plain)
    return is_byline(around.line.told) and not speaks and not _is_of_talk(around)


@BEYOND.rule()
def credit(around: Around) -> bool:
    """A credit stands there; who holds a talk, or presents it, is named over its turns."""
    if not byline(around):
        return False
    told = statements(around.line.told)
    of_text = any(set(group.roles or group.title) - OF_TALKS for group in told.groups)
    return of_text or any(one.kind == "source" for one in told.line.tokens)


@OVER.rule()
@UNDER.rule()
def cell(around: Around) -> bool:
    """The label of a credit stands there in a cell of its own, or the name in the next cell."""
    line, before = around.line, around.before
    return is_cell(line, around.behind) or (before is not None and is_cell(before, line))


@OVER.rule()
@UNDER.rule()
def value(around: Around) -> bool:
    """A short value stands on the line behind its label."""
    line, before = around.line, around.before
    if before is None or len(line.text) > LABEL_LENGTH or SENTENCE.search(line.plain):
        return False
    label = LABEL.match(before.plain)
    return bool(OWNER.match(before.plain) or (label and label.end() == len(before.text)))
