"""The words of an article that count when two are compared: no page furniture, no punctuation, one script."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache
from typing import NamedTuple

from crawler.dedupe.digests import items
from crawler.dedupe.frames import headings, prose
from crawler.dedupe.numerals import APART, in_digits, written_apart
from crawler.dedupe.sheets import unbroken
from crawler.text.normalise import compared, comparison_key

CROSSED_OUT = re.compile(r"(?<=[\u4e00-\u9fff])(?:×{1,2}(?![×\d])|[*＊]{1,2}(?=[\u4e00-\u9fff，：、]))")
SO_CALLED = re.compile("[（(]化名[）)]")
"""张××, 张*, 张某（化名）: a person who is not named, as 张某 is."""


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
    lines = unbroken(prose(body, outlets))
    sentences, heads = _sentences(lines), headings(lines)
    return Words("".join(sentences), sentences, frozenset(_sentences(heads) if heads else ()), items(lines))


def _sentences(lines: list[str]) -> tuple[str, ...]:
    text = "\n".join(lines)
    if any(mark in text for mark in ("×", "*", "＊", "化名")):
        text = SO_CALLED.sub("", CROSSED_OUT.sub("某", text))
    plain = in_digits(compared(written_apart(text))).replace(APART, "")
    return tuple(filter(None, plain.split("\n")))


def title_key(title: str | None) -> str:
    """Return a title as it is compared."""
    return comparison_key(title or "")
