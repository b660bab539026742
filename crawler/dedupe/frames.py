"""The lines of an article that are its own: no furniture, credits, datelines, leads and notes of who reprints it."""

from __future__ import annotations

import re
from collections.abc import Collection

from crawler.dedupe.numerals import DIGIT
from crawler.lexicon import reprints
from crawler.lexicon.fields import FIELDS
from crawler.lexicon.furniture import BESIDE, OPENINGS
from crawler.lexicon.roles import DEEDS, TITLES
from crawler.lexicon.row import any_of, choice, forms
from crawler.text.fold import folded
from crawler.text.furniture import is_furniture, is_moment
from crawler.text.names import is_outlet
from crawler.text.normalise import comparison_key
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

PRINTED = "update source counter widget keywords".split()
"""Those of them that whoever prints a text fills in for itself, as it does its credits."""

OF_CREDITS, OF_FIELDS, OF_PRINT = (
    [one for name in names for one in forms(table, meaning=name, stands="marked")]
    for names, table in ((CREDITED, (*TITLES, *DEEDS)), (ABOUT, FIELDS), (PRINTED, FIELDS))
)
LABELS = [*OF_CREDITS, *OF_FIELDS, *forms(OPENINGS, meaning="original"), *SUPERVISED]
CREDIT = choice({"摄", *(one for one in LABELS if len(one) >= SHORTEST_LABEL)} - NO_CREDIT)
OWN_LABEL = re.compile(rf"\W*[\u4e00-\u9fff]{{0,4}}(?:{choice([*OF_CREDITS, *OF_PRINT, *SUPERVISED])})\W*")
PERIOD = r"[\d\s年月日时分./:-]*\d[\s年月日时分]*[起至到—~]"
LABELLED = re.compile(rf"(?:^|[^\w])[\u4e00-\u9fff]{{0,4}}(?:{CREDIT})\s*[:|/](?!{PERIOD})")
"""A label of who made a text or when; before a period, 公示时间：5月6日起五个工作日, it is a field of a form."""

LONGEST_CREDIT = 90
LONGEST_SENTENCE = 40
"""Characters; a longer line, or sentence, is prose that happens to speak of editors or accounts."""

DATELINE = re.compile(
    r"\W{0,3}(?:[\u4e00-\u9fff+]{1,10}[报网社台刊布体线](?:[\u4e00-\u9fff]{0,6}?)\s*"
    r"(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日)?\s*(?:消息|[讯电])(?=\W)\s*】?\s*(?:[（(][^（）()\n]{2,60}[）)])?"
    r"|[（(][\u4e00-\u9fff]{0,8}(?:记者|通讯员)[^（）()\n]{1,60}[）)])"
)
"""清远日报讯（记者张三）, 新华社北京5月6日电, 本报讯: the outlet's mark before the first sentence."""

TELEPHONE = re.compile(r"\d{7}")
"""What stands in a field of a form, and in no credit."""

CLOSING_CREDIT = re.compile(
    rf"\s*[（(【\[](?!.*{TELEPHONE.pattern})(?:[^（）()【】\[\]\n]{{0,30}})(?:{CREDIT}|完|文/图)[^（）()【】\[\]\n]{{0,60}}[）)】\]]\s*$"
)

OUTLETS_MARK = re.compile(
    r"\W{0,3}[\u4e00-\u9fff]{2,14}(?:[讯电]|消息)\s*[（(][^（）()\n]{0,6}(?:记者|通讯员)[^（）()\n]{1,60}[）)]\s*"
)
"""清江融媒讯（全媒体记者张三 通讯员李四）: whatever its name, who has reporters is an outlet."""

REPORTER_ALONE = re.compile(r"\W{0,3}[\u4e00-\u9fff]{2,10}(?:记者|通讯员)\W{1,2}[\u4e00-\u9fff]{2,4}\W*")
CREDITS_BY_LETTER = re.compile(r"(?:[文图摄]\s*[:|/]\s*[\u4e00-\u9fff]{2,4}[\s,、]*){2,}")
"""文：张三 图：李四"""

CUE = rf"[（(][\u4e00-\u9fff]{{0,3}}(?:{any_of(reprints.CUES)})[\u4e00-\u9fff]{{0,1}}[）)]"
MARK = re.compile(rf"^(?:[【［\[][\u4e00-\u9fff]{{1,4}}[】］\]]|{CUE})(?=.)")
"""【配音】 or （压混现场声） before a paragraph: who speaks it, or of what it is; words in the text of nobody else."""

MARKS = r"[\W_]*"
LEAD = re.compile(rf"{MARKS}{any_of(reprints.LEADS)}{MARKS}:")
NOTE = re.compile(rf"{MARKS}{any_of(reprints.EDITORS)}(?![\u4e00-\u9fff])")
INSIDE = re.compile(
    rf"{MARKS}(?:{any_of(reprints.INSIDE, stands='bare')}{MARKS}$|{any_of(reprints.INSIDE, stands='before')})"
)
RELATED = re.compile(rf"{MARKS}{any_of(BESIDE, meaning='related')}{MARKS}$")
"""What stands over the titles of other articles."""

ISSUE = re.compile(rf"^\W*(?:\d{{4}}\s*年\s*)?第\s*([{DIGIT}]+)\s*[号期號](?!\w)", re.MULTILINE)
"""第34号 or 2024年第12期 at the head of a line: which of its kind this one is."""

STOP = re.compile(r"[。！？；!?;:：,，、…]$")
SENTENCE_END = re.compile(r"[。！？；!?;…][”’」』）)]*$")
LONGEST_HEADING = 20
SHORT_LINE = 16
"""Characters of a line that names an outlet and says nothing else."""

TOP = 3
"""Lines at the head of a text in which an outlet may be named alone; at its foot such a line is a signature."""


def prose(body: str, outlets: Collection[str] = ()) -> list[str]:
    """Return the lines of a body, simplified, without furniture at its head and foot and what a reprint puts between.

    :param outlets: who published it
    """
    names = {comparison_key(name) for name in outlets}
    lines = [line for line in map(str.strip, simplified_chars(body).split("\n")) if line]
    lines = lines[: _end_of_text(lines)]
    first, last = 0, len(lines)
    while first < last and (size := _size_of_head(lines, first, names)):
        first += size
    while last > first and (is_left_out(lines[last - 1]) or _names_outlet(lines[last - 1], names)):
        last -= 1
    kept = [MARK.sub("", line) for line in lines[first:last] if not _is_put_between(line)]
    if kept:
        kept[0] = _without_dateline(kept[0])
        kept[-1] = CLOSING_CREDIT.sub("", kept[-1])
    return [line for line in kept if line]


def is_of_print(label: str) -> bool:
    """Tell a label of what each outlet fills in for itself: its editors, its source, how often it was read."""
    return OWN_LABEL.fullmatch(label) is not None


def sentences(lines: list[str]) -> list[str]:
    """Return the lines that end as sentences do: no titles, buttons, fields or rows."""
    return [line for line in lines if SENTENCE_END.search(line)]


def headings(lines: list[str]) -> list[str]:
    """Return the headings between the paragraphs of a text: short lines without a stop, each between two with one.

    A line with a telephone is a field.
    """
    return [
        line
        for before, line, behind in zip(lines, lines[1:], lines[2:], strict=False)
        if len(line) <= LONGEST_HEADING
        and not STOP.search(line)
        and not TELEPHONE.search(line)
        and SENTENCE_END.search(before)
        and SENTENCE_END.search(behind)
    ]


def _end_of_text(lines: list[str]) -> int:
    """Return where the titles of other articles begin: a word over them, and no sentence behind it."""
    for at in range(len(lines) - 1, 0, -1):
        if STOP.search(lines[at]):
            break
        if RELATED.match(folded(lines[at])):
            return at
    return len(lines)


def _size_of_head(lines: list[str], at: int, names: set[str]) -> int:
    """Return how many lines at the head of a text are none of it: 0 where the text begins."""
    line = lines[at]
    if note := NOTE.match(folded(line)):
        return 1 if len(line) > note.end() + 1 or at + 1 == len(lines) else 2
    outside = is_left_out(line) or is_moment(line) or LEAD.match(folded(line)) or _is_outlets_line(line, at, names)
    return 1 if outside else 0


def _is_outlets_line(line: str, at: int, names: set[str]) -> bool:
    """Tell a line at the head that only names who publishes or reports: 清江日报, 清江融媒讯（记者张三）."""
    if _names_outlet(line, names) or REPORTER_ALONE.fullmatch(line) or OUTLETS_MARK.fullmatch(line):
        return True
    if at >= TOP or len(line) > SHORT_LINE or STOP.search(line) or ISSUE.match(line):
        return False
    return is_outlet(folded(line))


def _names_outlet(line: str, names: set[str]) -> bool:
    """Tell a line that consists of the name of who published the text, in brackets or not."""
    return len(line) <= SHORT_LINE + 4 and comparison_key(line) in names and not STOP.search(line)


def _is_put_between(line: str) -> bool:
    """Tell a line that says nothing of the matter wherever it stands: buttons, captions, notes of the editors."""
    if line[0] in "（(【[" and not CLOSING_CREDIT.sub("", line):
        return True
    plain = folded(line[: LONGEST_SENTENCE + 1])
    return NOTE.match(plain) is not None or (len(line) <= LONGEST_SENTENCE and INSIDE.match(plain) is not None)


def _without_dateline(line: str) -> str:
    mark = OUTLETS_MARK.match(line) or DATELINE.match(line)
    return line[mark.end() :] if mark else line


def is_left_out(line: str) -> bool:
    """Tell a line that is furniture or a credit rather than one of the text.

    Furniture is what it is to the extraction, which leaves credits out by itself: bodies of other origin have them.
    """
    line = CLOSING_CREDIT.sub("", line)
    return not line or _is_put_between(line) or is_furniture(line) or _is_credit(line)


def _is_credit(line: str) -> bool:
    """Tell a short line with a label of a credit or of a field, but for those with a telephone."""
    too_long = len(line) > LONGEST_CREDIT or (len(line) > LONGEST_SENTENCE and line.endswith("。"))
    if too_long or TELEPHONE.search(line):
        return False
    plain = folded(line)
    return LABELLED.search(plain) is not None or CREDITS_BY_LETTER.fullmatch(plain) is not None
