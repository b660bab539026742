"""The words of an article that count when two are compared: no page furniture, no punctuation, one script."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache
from typing import NamedTuple

from crawler.dedupe.digests import items
from crawler.dedupe.frames import STOP, headings, prose
from crawler.dedupe.numerals import in_digits
from crawler.text.normalise import compared, comparison_key

CROSSED_OUT = re.compile(r"(?<=[\u4e00-\u9fff])(?:×{1,2}(?![×\d])|[*＊]{1,2}(?=[\u4e00-\u9fff，：、]))")
SO_CALLED = re.compile("[（(]化名[）)]")
"""张××, 张*, 张某（化名）: a person who is not named, as 张某 is."""

NARROWEST, WIDEST = 16, 60
"""Characters of the longest line of a text that was broken into lines of one width."""

RAGGED = 4
"""Characters by which these lines differ: no mark stands at the head of one, and an indent is none of the text."""

BROKEN = 3
"""Lines that are broken at least."""

MARK = re.compile("[，。；、！？：]")
PAGE = re.compile(r"\W*\d{1,3}\W*")
"""The number of a page between the lines of a sheet."""


class Words(NamedTuple):
    """Letters and digits of a text."""

    text: str
    sentences: tuple[str, ...]
    """The same, sentence by sentence."""
    headings: frozenset[str] = frozenset()
    """Those of them that are headings between the paragraphs."""
    items: tuple[str, ...] = ()
    """The headlines of the articles that it holds, if it is a digest."""


def words(body: str, outlets: Collection[str] = ()) -> Words:
    """Return the words of a body, without header, footer and credit lines and the dateline.

    Script, width, case, blanks, punctuation and the style of numbers do not count; their values do.

    :param outlets: who published it; a line that names nobody else is furniture
    """
    return _words(body, frozenset(outlets))


@lru_cache(maxsize=16)  # one page is compared under more than one id until it is known which article it is
def _words(body: str, outlets: frozenset[str]) -> Words:
    lines = _unbroken(prose(body, outlets))
    sentences, heads = _sentences(lines), headings(lines)
    return Words("".join(sentences), sentences, frozenset(_sentences(heads) if heads else ()), items(lines))


def _sentences(lines: list[str]) -> tuple[str, ...]:
    text = "\n".join(lines)
    if any(mark in text for mark in ("×", "*", "＊", "化名")):
        text = SO_CALLED.sub("", CROSSED_OUT.sub("某", text))
    plain = compared(text)
    return tuple(filter(None, in_digits(plain).split("\n")))


def _unbroken(lines: list[str]) -> list[str]:
    """Return the lines of a text without those ends at which they are all as long as a sheet is wide.

    Rows of a table may be, too, but have no commas.
    """
    width = max(map(len, lines), default=0)
    if not NARROWEST <= width <= WIDEST:
        return lines
    sheet, lines = lines, [line for line in lines if not PAGE.fullmatch(line)]
    broken = [len(line) >= width - RAGGED and not STOP.search(line) for line in lines]
    running = sum(MARK.search(line) is not None for line, is_broken in zip(lines, broken, strict=True) if is_broken)
    if running < max(BROKEN, sum(broken) / 2):
        return sheet
    text = "".join(line + ("" if is_broken else "\n") for line, is_broken in zip(lines, broken, strict=True))
    return text.removesuffix("\n").split("\n")


def title_key(title: str | None) -> str:
    """Return a title as it is compared."""
    return comparison_key(title or "")
