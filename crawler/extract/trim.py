"""Takes page furniture, credits and fields off an article: over its text, under it and between its paragraphs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from crawler.evidence import Evidence
from crawler.extract.attachments import NO_NAME
from crawler.extract.bylines import is_byline
from crawler.extract.info import is_info, is_of_event
from crawler.extract.lines import Box, Line
from crawler.extract.markup import FILE
from crawler.extract.places import leave_out
from crawler.extract.policy import LABEL
from crawler.extract.source import is_bar
from crawler.extract.trail import spells, squeezed
from crawler.lexicon.furniture import OPENINGS
from crawler.lexicon.row import any_of
from crawler.scoring import Rules
from crawler.text.dates import is_clock, stamp
from crawler.text.furniture import (
    FULL_STOP,
    FURNITURE,
    LABEL_LENGTH,
    LONGEST_NOTICE,
    SENTENCE,
    SHORT,
    ends_article,
    is_host,
    is_moment,
    is_notice,
    opening,
)

REST = 0.2
"""Share of the prose before a line that ends an article, which may stand behind it."""

SHORT_SENTENCE = 30
"""Characters of a sentence that is not counted as prose: readers' comments are short."""

RUNNING_TEXT = 200
"""Characters of prose an article must have before its lines of nothing but a link are dropped."""

LINKS_UNDER = 0.6
LINKS_BETWEEN = 0.8
"""Share of link text from which a line under the text, or between paragraphs, leads to other articles."""

FIELDS = 2
"""Labels that make a table one of fields."""

LONGEST_LABEL = 4
"""Characters of a word over the text."""

MORE = 20
"""Characters that a line may have beside the headline it repeats."""

OWNER = re.compile(f"{any_of(OPENINGS, meaning=('owner', 'host'), stands='marked')}:$")
"""A label of the footer whose value stands on the next line."""


LONGEST_TAIL = 20
ENDED = "。！？…”）)】]"
"""Characters of a link that is glued behind the end of a paragraph, and such ends."""


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
"""What takes a table or picture, or a line of words, off the text: over it, under it, and between its paragraphs."""


def cut_tail(line: Line) -> None:
    """Take the link that leads away from behind the end of a paragraph: …（记者张三）返回首页，查看更多."""
    cut = len(line.text) - line.links
    if line.box is None or not 0 < line.links <= LONGEST_TAIL or line.text[cut - 1] not in ENDED or not cut:
        return
    if any("".join(map(str, link.itertext())).strip() == line.text[cut:] for link in line.box.element.iter("a")):
        line.cut(cut)


def trimmed(lines: Sequence[Line], title: str | None, evidence: Evidence | None = None) -> list[Line]:
    """Return the lines of the article alone: no headline, info line, credits or furniture around it.

    :param evidence: is told which line was left out, by which rule
    """
    end = _end(lines)
    if evidence:
        leave_out(evidence, lines[end:], "lines.end")
    kept, heading = list(lines[:end]), squeezed(title or "")
    first, last = _headline_end(kept, heading), len(kept)
    if evidence:
        leave_out(evidence, kept[:first], "lines.over.headline")
    ends = [None, *kept, None]
    own = _blocks_of_text(kept)

    def around(place: int, running: bool = False) -> Around:
        line = kept[place]
        return Around(line, ends[place], ends[place + 2], heading, running, bool(own) and _block(line) not in own)

    while first < last and _goes(OVER, around(first), evidence):
        first += 1
    while first < last and _goes(UNDER, around(last - 1), evidence):
        last -= 1
    running = sum(len(line.text) - line.links for line in kept[first:last]) >= RUNNING_TEXT
    return [kept[place] for place in range(first, last) if not _goes(BETWEEN, around(place, running), evidence)]


def _block(line: Line) -> tuple[Box | None, str]:
    """Return the block around that of a line, and the class and id of its own; neither in plain text."""
    return (line.box.parent, line.box.name) if line.box else (None, "")


def _blocks_of_text(lines: Sequence[Line]) -> frozenset[tuple[Box | None, str]]:
    """Return the blocks in which the text stands: those of its sentences, as far as they hold more than one."""
    counts = Counter(_block(line) for line in lines if len(line.text) > SHORT or FULL_STOP.search(line.plain))
    most = max(counts.values(), default=0)
    return frozenset(block for block, count in counts.items() if count == most or count > 1)


def _headline_end(lines: Sequence[Line], heading: str) -> int:
    """Return the place behind the headline, if nothing but menus and pictures, such as a logo, stands over it."""
    for place, line in enumerate(lines):
        if spells(line.text, heading):
            return place + 1
        if line.kind != "image" and line.links <= LINKS_UNDER * len(line.text):
            break
    return 0


def _goes(rules: Rules[Around], around: Around, evidence: Evidence | None) -> bool:
    """Tell whether a line is none of the text, and keep the rule that says so.

    Tables go only from over it, pictures only from under it.
    """
    line = around.line
    if line.kind in ("image", "table"):
        kind = OVER if line.kind == "table" else UNDER
        rule = OTHERS.first(around) if rules is kind else None
        name = rule.name if rule else ""
    else:
        taken = rules.first(around)
        words = (
            FURNITURE.first(line.plain) if evidence and taken and taken.holds in (furniture, plain_furniture) else None
        )
        name = words.name if words else taken.name if taken else ""
    if name and evidence:
        leave_out(evidence, [line], name)
    return bool(name)


def _end(lines: Sequence[Line]) -> int:
    """Return the place of the line behind which nothing belongs to the article, as hardly any prose stands there."""
    prose = [len(line.text) - line.links if _is_prose(line.text) else 0 for line in lines]
    before, behind = 0, sum(prose)
    for place, line in enumerate(lines):
        behind -= prose[place]
        if behind < REST * before and ends_article(line.plain):
            return place
        before += len(line.text) - line.links if prose[place] or FULL_STOP.search(line.text) else 0
    return _end_by_credit(lines)


def _end_by_credit(lines: Sequence[Line]) -> int:
    """Return the place behind the first credit under the last sentence, if only short lines of words follow."""
    sentences = (place for place in reversed(range(len(lines))) if SENTENCE.search(lines[place].plain))
    for place in range(next(sentences, len(lines)) + 1, len(lines)):
        if lines[place].kind not in ("text", "heading"):
            break
        if is_byline(lines[place].text) and all(line.kind in ("text", "heading") for line in lines[place:]):
            return place + 1
    return len(lines)


def _is_prose(text: str) -> bool:
    return len(text) > SHORT or (len(text) > SHORT_SENTENCE and FULL_STOP.search(text) is not None)


@OTHERS.rule()
def fields(around: Around) -> bool:
    """A table of fields stands over the text."""
    return around.line.kind == "table" and len(LABEL.findall(around.line.plain)) >= FIELDS


@OTHERS.rule()
def icon(around: Around) -> bool:
    """A picture stands under the text before the name of a file, in a block of little else: it is the file's icon."""
    line, behind = around.line, around.behind
    if line.kind != "image" or line.box is None or behind is None or behind.box is not line.box:
        return False
    return line.box.size <= SHORT and bool(file(Around(behind)))


@OVER.rule()
def headline(around: Around) -> bool:
    """The headline stands over the text once more, or a part of it."""
    if not around.title:
        return False
    text = squeezed(around.line.text)
    return bool(text) and (text in around.title or (around.title in text and len(text) <= len(around.title) + MORE))


@OVER.rule()
def field(around: Around) -> bool:
    """A labelled field stands over the text: 文号：…, or its label alone."""
    if len(around.line.text) > SHORT or "。" in around.line.text:
        return False
    label = LABEL.match(around.line.plain)
    return label is not None and bool(label["mark"] or label.end() == len(around.line.text))


@OVER.rule()
def moment(around: Around) -> bool:
    """The time of publication stands over the text."""
    return is_moment(around.line.plain)


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
@UNDER.rule()
def furniture(around: Around) -> bool:
    """Its words are those of furniture."""
    if len(around.line.text) > LONGEST_NOTICE or FURNITURE.first(around.line.plain) is None:
        return False
    if is_host(around.line.plain) and not around.apart:
        return any(_is_foot(line) for line in (around.before, around.behind))
    return not around.told or is_notice(around.line.plain)


def _is_foot(line: Line | None) -> bool:
    """Tell furniture beside which a host is that of a site, not of what a notice calls to."""
    return line is not None and not is_host(line.plain) and FURNITURE.first(line.plain) is not None


@BETWEEN.rule()
def plain_furniture(around: Around) -> bool:
    """Its words are those of furniture; it is neither bold, as a heading is, nor a sentence of a text."""
    plain = around.line.plain
    if around.line.bold or (SENTENCE.search(plain) and not is_notice(plain) and not opening(plain)):
        return False
    return bool(furniture(around))


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
    return is_info(around.line) and not (around.behind and is_of_event(around.line, [around.behind]))


@UNDER.rule()
def release(around: Around) -> bool:
    """The moment of publication stands under the text, to the minute: a document is signed with a day alone."""
    before, behind = (one.text if one else "" for one in (around.before, around.behind))
    text = around.line.text
    return stamp(before, text) is not None if is_clock(text) else stamp(text, behind) is not None


@UNDER.rule()
def file(around: Around) -> bool:
    """The name of a file stands under the text, or the label over it: attachments have a field of their own."""
    text = around.line.text
    return len(text) <= SHORT and (FILE.search(text) is not None or NO_NAME.fullmatch(around.line.plain) is not None)


@OVER.rule()
@UNDER.rule()
def byline(around: Around) -> bool:
    """A credit stands there."""
    return is_byline(around.line.text)


@OVER.rule()
@UNDER.rule()
def value(around: Around) -> bool:
    """A short value stands on the line behind its label."""
    line, before = around.line, around.before
    if before is None or len(line.text) > LABEL_LENGTH or SENTENCE.search(line.plain):
        return False
    label = LABEL.match(before.plain)
    return bool(OWNER.match(before.plain) or (label and label.end() == len(before.text)))
