"""Takes page furniture, credits and fields off an article: over its text, under it and between its paragraphs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from crawler.evidence import Evidence
from crawler.extract.around import (
    BETWEEN,
    BEYOND,
    OTHERS,
    OVER,
    UNDER,
    Around,
    credit,
    furniture,
    plain_furniture,
)
from crawler.extract.calls import is_call
from crawler.extract.event_fields import is_of_event
from crawler.extract.lines import Box, Line
from crawler.extract.narrowing import signatures, tells
from crawler.extract.places import leave_out
from crawler.extract.trail import spells, squeezed
from crawler.scoring import Rules
from crawler.text.furniture import FULL_STOP, SENTENCE, SHORT, ends_article

REST = 0.2
"""Share of the prose before a line that ends an article, which may stand behind it."""

SHORT_SENTENCE = 30
"""Characters of a sentence that is not counted as prose: readers' comments are short."""

RUNNING_TEXT = 200
"""Characters of prose an article must have before its lines of nothing but a link are dropped."""

LONGEST_TAIL = 20
ENDED = "。！？…”）)】]"
"""Characters of a link that is glued behind the end of a paragraph, and such ends."""


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
    lines = _without_icons(lines, evidence)
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

    text = _last_table(kept)
    while first < last and first != text and _goes(OVER, around(first), evidence):
        first += 1
    while first < last and _goes(UNDER, around(last - 1), evidence):
        last -= 1
    running = sum(len(line.text) - line.links for line in kept[first:last]) >= RUNNING_TEXT
    begin, close = _extent(kept, first, last)

    def goes(place: int) -> bool:
        rules = (BETWEEN,) if begin <= place <= close else (BETWEEN, BEYOND)
        return any(_goes(one, around(place, running), evidence) for one in rules)

    return [kept[place] for place in range(first, last) if not goes(place)]


def _last_table(lines: Sequence[Line]) -> int | None:
    """Return the place of the table in which the last sentence stands, 来信内容 and 答复内容: it is text."""
    for place in reversed(range(len(lines))):
        if tells(lines[place]):
            return place if lines[place].kind == "table" else None
    return None


def _extent(lines: Sequence[Line], first: int, last: int) -> tuple[int, int]:
    """Return the places of the first sentence of a text and of the last or its signature; of all lines without one."""
    told = [place for place in range(first, last) if tells(lines[place])]
    if not told:
        return first, last
    return told[0], max(signatures(lines, range(told[-1] + 1, last)), default=told[-1])


def _without_icons(lines: Sequence[Line], evidence: Evidence | None) -> list[Line]:
    """Return the lines without the icons that stand before the names of files."""
    pictures = ((line, behind) for line, behind in pairwise(lines) if line.kind == "image")
    icons = [(line, rule.name) for line, behind in pictures if (rule := OTHERS.first(Around(line, behind=behind)))]
    if evidence:
        for icon, name in icons:
            leave_out(evidence, [icon], name)
    gone = {id(line) for line, _ in icons}
    return [line for line in lines if id(line) not in gone]


def _block(line: Line) -> tuple[Box | None, str]:
    """Return the block around that of a line, and the class and id of its own; neither in plain text."""
    return (line.box.parent, line.box.name) if line.box else (None, "")


def _blocks_of_text(lines: Sequence[Line]) -> frozenset[tuple[Box | None, str]]:
    """Return the blocks in which the text stands: those of its sentences, as far as they hold more than one."""
    counts = Counter(_block(line) for line in lines if len(line.text) > SHORT or FULL_STOP.search(line.plain))
    most = max(counts.values(), default=0)
    return frozenset(block for block, count in counts.items() if count == most or count > 1)


def _headline_end(lines: Sequence[Line], heading: str) -> int:
    """Return the place behind the headline, if no sentence, table or field of an event stands over it.

    Where the line over it is as bold and stands in the same block, the text has a headline of two lines of its own, of
    which the page's title is a part: both are text.
    """
    for place, line in enumerate(lines):
        if spells(line.text, heading):
            return place - 1 if place and _is_set_alike(lines[place - 1], line) else place + 1
        if line.kind == "table" or tells(line) or is_of_event(line, lines[place + 1 : place + 4]):
            break
    return 0


def _is_set_alike(line: Line, heading: Line) -> bool:
    """Tell two bold paragraphs of one block."""
    return line.bold and heading.bold and heading.kind == line.kind == "text" and _block(line) == _block(heading)


def _goes(rules: Rules[Around], around: Around, evidence: Evidence | None) -> bool:
    """Tell whether a line is none of the text, and keep the rule that says so.

    Tables go only from over it, and no pictures.
    """
    line = around.line
    if line.kind in ("image", "table"):
        rule = OTHERS.first(around) if rules is OVER and line.kind == "table" else None
        name = rule.name if rule else ""
    else:
        taken = rules.first(around)
        words = line.furniture if taken and taken.holds in (furniture, plain_furniture) else None
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
    """Return the place behind the first credit under the last sentence, if only short lines of words follow.

    Of the sentences behind it a call to the reader is none of the text.
    """
    sentences = (place for place in reversed(range(len(lines))) if _is_said(lines[place].plain))
    for place in range(next(sentences, len(lines)) + 1, len(lines)):
        if lines[place].kind not in ("text", "heading"):
            break
        if credit(Around(lines[place])) and all(line.kind in ("text", "heading") for line in lines[place:]):
            return place + 1
    return len(lines)


def _is_said(plain: str) -> bool:
    return SENTENCE.search(plain) is not None and not is_call(plain)


def _is_prose(text: str) -> bool:
    return len(text) > SHORT or (len(text) > SHORT_SENTENCE and FULL_STOP.search(text) is not None)
