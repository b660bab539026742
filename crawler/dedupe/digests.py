"""The headlines of the articles that a digest holds, by which it is found beside them."""

from __future__ import annotations

import re
from itertools import zip_longest

from crawler.dedupe.numerals import in_digits
from crawler.dedupe.policies import PLACE
from crawler.text.normalise import comparison_key

A_HEADLINE = 6
"""Characters of a title's words with which it stands over one article, and by which a digest names that."""

LONGEST = 48
"""Characters of a headline as it is printed, with number and marks."""

MOST = 20
"""Headlines by which a digest is looked up."""

MARKED = re.compile(r"\W*(?:no\W*)?(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})\W+)?", re.IGNORECASE)
"""What stands in front of a headline: ■, 【01】, 一、, NO.1."""

RUNS_ON = re.compile(rf"\W?【([^【】]{{{A_HEADLINE},{LONGEST}}})】(.+)$|([^—。]{{{A_HEADLINE},{LONGEST}}})——(.+)$")
"""【headline】 or headline—— in front of the text under it."""

CONTENTS = re.compile(r"[^：:]{2,8}[：:]([^。]+[；;][^。]+)$")
"""目录：one headline；another"""

GOES_ON = re.compile(r"[。；;:：,，、…]$")
A_STOP = re.compile(r"[。！？]")


def headline_in_digits(headline: str) -> str:
    """Return a headline as it stands in the words of a digest; empty where it is too short to be one article's own."""
    key = in_digits(headline)
    return key if len(key) >= A_HEADLINE else ""


def items(lines: list[str]) -> tuple[str, ...]:
    """Return the headlines in a text: its contents, and titles over a sentence each. One alone makes no digest."""
    titles = []
    if lines and (contents := CONTENTS.match(lines[0])):
        titles, lines = re.split("[；;]", contents[1]), lines[1:]
    for line, below in zip_longest(lines, lines[1:], fillvalue=""):
        title, text = filter(None, run.groups()) if (run := RUNS_ON.match(line)) else (line, below)
        if len(title) <= LONGEST and not GOES_ON.search(title) and A_STOP.search(text):
            titles.append(title)
    plain = [MARKED.sub("", title, count=1) for title in titles]
    plain += [PLACE.sub("", one) for one, title in zip(plain, titles, strict=True) if one != title]
    found = [headline_in_digits(comparison_key(title)) for title in plain]
    found = [one for one in dict.fromkeys(found) if one]
    return tuple(found[:MOST]) if len(found) > 1 else ()
