"""The words of an article that count when two are compared: no page furniture, no punctuation, one script."""

from __future__ import annotations

import re
from typing import NamedTuple

from crawler.lexicon.fields import FIELDS
from crawler.lexicon.furniture import OPENINGS
from crawler.lexicon.roles import DEEDS, TITLES
from crawler.lexicon.row import choice, forms
from crawler.text.fold import folded
from crawler.text.furniture import is_furniture, is_moment
from crawler.text.normalise import compared, comparison_key
from crawler.text.script import simplified_chars

CREDITED = (
    "reporter correspondent photographer duty_editor editor proofreader reviewer author contributor planner".split()
)
ABOUT = (
    "date update source counter widget keywords publisher document_number index_number issuer written_on topic".split()
)
SUPERVISED = ("监制", "总监制")
"""Labels of producers that begin no line of a text, as 制作 begins those of a recipe."""

SHORTEST_LABEL = 2
NO_CREDIT = frozenset("时间 日期 分类 单位".split())
"""Labels that a text has for something else, such as the time and place of an event."""

LABELS = [
    *(one for role in CREDITED for one in forms((*TITLES, *DEEDS), meaning=role, stands="marked")),
    *(one for field in ABOUT for one in forms(FIELDS, meaning=field, stands="marked")),
    *forms(OPENINGS, meaning="original"),
    *SUPERVISED,
]
CREDIT = choice({"摄", *(one for one in LABELS if len(one) >= SHORTEST_LABEL)} - NO_CREDIT)
LABELLED = re.compile(rf"(?:^|[^\w])[\u4e00-\u9fff]{{0,4}}(?:{CREDIT})\s*[:|/]")
LONGEST_CREDIT = 90
LONGEST_SENTENCE = 40
"""Characters; a longer line, or sentence, is prose that happens to speak of editors or accounts."""

DATELINE = re.compile(
    r"\W{0,3}(?:[\u4e00-\u9fff+]{1,10}[报网社台刊布体线](?:[\u4e00-\u9fff]{0,6}?)\s*"
    r"(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日)?\s*(?:消息|[讯电])(?=\W)\s*】?\s*(?:[（(][^（）()\n]{2,60}[）)])?"
    r"|[（(][\u4e00-\u9fff]{0,8}(?:记者|通讯员)[^（）()\n]{1,60}[）)])"
)
"""清远日报讯（记者张三）, 新华社北京5月6日电, 本报讯: the outlet's mark before the first sentence."""

CLOSING_CREDIT = re.compile(
    rf"\s*[（(【\[](?:[^（）()【】\[\]\n]{{0,30}})(?:{CREDIT}|完|文/图)[^（）()【】\[\]\n]{{0,60}}[）)】\]]\s*$"
)


class Words(NamedTuple):
    """Letters and digits of a text."""

    text: str
    sentences: tuple[str, ...]
    """The same, sentence by sentence."""


def words(body: str) -> Words:
    """Return the words of a body, without header, footer and credit lines and the dateline.

    Script, width, case, blanks and punctuation do not count; every digit does.
    """
    sentences = tuple(sentence for sentence in compared("\n".join(prose(body))).split("\n") if sentence)
    return Words("".join(sentences), sentences)


def title_key(title: str | None) -> str:
    """Return a title as it is compared."""
    return comparison_key(title or "")


def prose(body: str) -> list[str]:
    """Return the lines of a body, simplified, without the page furniture at its head and foot."""
    lines = [line for line in map(str.strip, simplified_chars(body).split("\n")) if line]
    first, last = 0, len(lines)
    while first < last and (is_left_out(lines[first]) or is_moment(lines[first])):
        first += 1
    while last > first and is_left_out(lines[last - 1]):
        last -= 1
    kept = lines[first:last]
    if kept:
        kept[0] = DATELINE.sub("", kept[0], count=1) if DATELINE.match(kept[0]) else kept[0]
        kept[-1] = CLOSING_CREDIT.sub("", kept[-1])
    return kept


def is_left_out(line: str) -> bool:
    """Tell a line that is furniture or a credit rather than one of the text.

    Furniture is what it is to the extraction, which leaves credits out by itself: bodies of other origin have them.
    """
    line = CLOSING_CREDIT.sub("", line)
    return not line or is_furniture(line) or _is_credit(line)


def _is_credit(line: str) -> bool:
    """Tell a short line with a label of a credit or of a field."""
    if len(line) > LONGEST_CREDIT or (len(line) > LONGEST_SENTENCE and line.endswith("。")):
        return False
    return LABELLED.search(folded(line)) is not None
