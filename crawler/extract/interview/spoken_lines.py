"""The lines in which turns may stand: paragraphs, headings, lists, and tables of speakers and their words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from crawler.extract.interview.header import is_header_label
from crawler.extract.interview.labels import SPEECH, read_label
from crawler.extract.interview.quotations import QUESTION_MARKS
from crawler.extract.interview.wording import SENTENCE
from crawler.items import Block
from crawler.lexicon.lazy import lazy_pattern
from crawler.text.fold import folded

SPOKEN_IN = ("paragraph", "heading", "list")
"""Blocks that may hold turns: a label on a line of its own is often set as a heading."""

NUMBER = re.compile(r"[\d:：./年月日 -]+|[（(]?[一二三四五六七八九十]+[)）、]?")
ASIDE = lazy_pattern(f"(?<=..){SPEECH.pattern}")
"""A verb behind whoever speaks, 群众问; 提问 is a label by itself."""

FEWEST = 2
"""Questions of a table."""

SPEAKERS = 0.6
"""Share of the rows of a table whose first cell names a speaker, if it is one of turns."""


def spoken_lines(blocks: Sequence[Block]) -> list[tuple[int, Block]]:
    """Return the blocks that may hold turns, with their numbers; the rows of a table of turns each as a line."""
    lines: list[tuple[int, Block]] = []
    for number, block in enumerate(blocks):
        if block.text and block.type in SPOKEN_IN:
            lines.append((number, block))
        elif block.text and block.type == "table":
            lines += [(number, Block("table", line)) for line in _rows(block.text)]
    return lines


def _rows(table: str) -> Iterator[str]:
    """Yield the lines of a table: fields of a header, speakers with words, questions with answers, or one a row."""
    rows = _unnumbered([_words(row) for row in table.split("\n")])
    pairs = [(cells[0].strip(" ：:"), " ".join(cells[1:]).strip()) for cells in rows if len(cells) > 1]
    single = [cell for cells in rows for cell in cells]
    if _are_turns(pairs, len(rows)):
        yield from (f"{label}：{words}" for label, words in pairs[_has_names(pairs) :] if label)
    elif _are_questions(pairs, len(rows)):
        heads = _heads(*rows[0][-len(pairs[0]) :])
        yield from (
            head + cell
            for pair in pairs[any(heads) :]
            if any(heads) or pair[0].endswith(QUESTION_MARKS)
            for head, cell in zip(heads, pair, strict=True)
        )
    elif not pairs and (_are_questions([*pairwise(single)], len(rows) // 2) or _are_labelled(single)):
        yield from single


def _heads(*columns: str) -> list[str]:
    """Return the labels that two columns have over them, 群众问 院长答; none where a row is no such head."""
    labels = [read_label(one) for one in columns]
    speaking = all(
        label is not None and not one.endswith(QUESTION_MARKS) for label, one in zip(labels, columns, strict=True)
    )
    return [f"{ASIDE.sub('', one)}：" if speaking else "" for one in columns]


def _are_labelled(cells: Sequence[str]) -> bool:
    """Tell cells that begin with a label each, as most do, 问：…."""
    labelled = sum(read_label(label) is not None for label, colon, _ in (one.partition("：") for one in cells) if colon)
    return labelled >= max(2 * FEWEST, SPEAKERS * len(cells))


def _words(row: str) -> list[str]:
    """Return the cells of a row that hold something."""
    return [cell for cell in map(str.strip, row.split("\t")) if cell]


def _unnumbered(rows: Sequence[list[str]]) -> list[list[str]]:
    """Return the rows of a table without the column of numbers or times before them, if it has one."""
    numbered = sum(len(row) > 1 and NUMBER.fullmatch(row[0]) is not None for row in rows)
    if numbered < SPEAKERS * len(rows):
        return [row[1:] if len(row) > 2 and NUMBER.fullmatch(row[0]) else row for row in rows]
    return [row[1:] if len(row) > 1 else row for row in rows]


def _has_names(pairs: Sequence[tuple[str, str]]) -> bool:
    """Tell a table whose first row names its columns, 发言人 内容: no sentence, and nobody who speaks below."""
    (label, words), *others = pairs
    named = len(words) <= len(label) + 1 and not SENTENCE.search(folded(words))
    return named and not is_header_label(label) and all(label != one for one, _ in others)


def _are_questions(pairs: Sequence[tuple[str, str]], rows: int) -> bool:
    """Tell questions that have their answers beside them."""
    asked = [
        words
        for label, words in pairs
        if label.endswith(QUESTION_MARKS) and words and not words.endswith(QUESTION_MARKS)
    ]
    return len(asked) >= max(FEWEST, SPEAKERS * rows)


def _are_turns(pairs: Sequence[tuple[str, str]], rows: int) -> bool:
    """Tell speakers with their words, or the fields of a header, from names with numbers or posts."""
    if len(pairs) > 1 and all(is_header_label(label) for label, _ in pairs):
        return True
    counts = Counter(label for label, words in pairs if len(words) > len(label) and SENTENCE.search(folded(words)))
    known = {*filter(read_label, counts)}
    return bool(known) and sum(counts[one] for one in counts if one in known or counts[one] > 1) >= SPEAKERS * rows
