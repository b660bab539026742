"""Where a text itself credits somebody: in its lead, at its end, under its pictures; and who only put it there."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from crawler.extract import bylines
from crawler.extract.labels import STRICT, TITLES, label_of
from crawler.extract.lines import Line
from crawler.extract.statements import statements
from crawler.extract.tokens import LABEL_WORD
from crawler.extract.tree import shown_text
from crawler.items import Article
from crawler.lexicon.row import choice
from crawler.text.fold import folded
from crawler.text.names import is_person_name

LEAD = re.compile(
    rf".{{0,20}}讯?(?:\((?!(?:以?下)?简?称)[^)]{{0,60}}\)|\[(?=[^\]]{{0,16}}(?:{choice(TITLES)}))[^\]]{{0,60}}\])"
    rf"|.{{1,16}}[讯电息] ?(?:{choice(TITLES)})[^,。:]{{2,40}}报[道导]:"
)
"""The reporters in brackets before the first sentence, in folded form: 某报讯（记者张三）, 〔记者张三／台北报道〕.

Or before a colon, 本报讯 记者张三报道：.

The short name of an organ, （以下简称县疾控中心）, is nobody.
"""

ACCOUNT = re.compile(r"[?&]uid=|/(?:user|space|member)s?[/-]")
"""In the address of an account."""

LONGEST_CELL = 20
"""Characters of the names in a cell."""

LONGEST_LEAD = 100
"""Characters of a text in which its reporters are looked for."""

FIRST_LINES, LAST_LINES = 3, 2
"""Lines of a text of which one may name who wrote it, under the head of a series, or at its end."""

LINES_BELOW = 2
"""Lines that a page may print under the credits as if they were text: where to read more, or who may use it."""

AT_END = re.compile(r"\((?=[^)]*[\u3400-\u9fff] ?[\u3400-\u9fff])[^()。]{2,40}\)(?= *\d{0,8}$)")
LONGEST_END = 52
"""Who wrote a text in brackets behind its last sentence, in folded form, how long that may be; a code may follow."""


def accounts(line: Line) -> Iterator[str]:
    """Yield whose accounts on the site a line leads to: who put a text there is not credited with it."""
    for link in line.box.element.iter("a") if line.box and line.links else ():
        if ACCOUNT.search(link.get("href", "")):
            yield shown_text(link)


def is_cell(line: Line, behind: Line | None) -> bool:
    """Tell the label of a credit that stands alone, in a cell or block, with the name in the next: 编辑 | 李明远.

    That of a reporter or host may open a turn of an interview, and a link leads to a column.
    """
    label = line.plain.rstrip(": ")
    if behind is None or line.links or len(behind.text) > LONGEST_CELL or not LABEL_WORD.fullmatch(label):
        return False
    return not STRICT.intersection(label_of(label).roles) and any(
        is_person_name(word) for word in re.split("[ 、,/]+", behind.plain)
    )


def cells(lines: Sequence[Line]) -> Iterator[str]:
    """Yield the credits whose label and names stand in cells of their own, or in those of a table."""
    for line in lines:
        for row in line.told.split("\n") if line.kind == "table" else ():
            label, _, name = row.partition("\t")
            if LABEL_WORD.fullmatch(squeezed := re.sub(r"\s", "", folded(label))) and is_person_name(name):
                yield f"{squeezed}：{name}"
    for line, behind in pairwise(lines):
        if is_cell(line, behind):
            yield f"{line.plain.rstrip(': ')}：{behind.text}"


def credits_inside(article: Article) -> Iterator[str]:
    """Yield what credits somebody inside the text: the lead of its first paragraphs, and the captions.

    Lines that come again credit nobody: they are who speaks, 【沈砚】; nor do lists: they are what a text tells.
    """
    texts = list(filter(None, (block.text for block in article.blocks if block.type not in ("list", "table"))))
    times = Counter(texts)
    for text in texts[:2]:
        if lead := LEAD.match(folded(text[:LONGEST_LEAD])):
            yield text[: lead.end()]
    ends = max(FIRST_LINES, len(texts) - LINES_BELOW - 1)
    near = (text for text in (*texts[:FIRST_LINES], *texts[ends:]) if times[text] == 1)
    yield from filter(bylines.is_byline, near)
    for text in texts[-LAST_LINES:]:
        rest = text[text.rfind("。") + 1 :]
        if len(rest) < len(text) and rest[:1] not in ("(", "（") and bylines.is_byline(rest):
            yield rest
        last = text[-LONGEST_END:]
        end = AT_END.search(folded(last))
        told = last[end.start() : end.end()] if end else ""
        if any(name for one in bylines.credited(statements(told)) for name, _ in one.people):
            yield told
    yield from (block.credit for block in article.blocks if block.credit)
