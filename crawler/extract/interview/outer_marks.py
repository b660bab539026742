"""One kind of outer quotation marks for all: a page may print 『…』, "…" or ‘…’ where others print “…” or 「…」."""

from __future__ import annotations

import re

OTHERS = re.compile('[『"＂〝‘]')
CLOSING = {"“": "”", "「": "」", "『": "』", '"': '"', "＂": "＂", "〝": "〞", "‘": "’"}
KEPT = "“「"
OPENING, CLOSED = "“”"


def with_outer_marks(text: str) -> str:
    """Return a text in which the outermost marks around words are “…” or 「…」, place for place, line by line.

    What stands within others stays as it is, and so does a mark that nothing closes, but for one that begins its line:
    it opens words that go on in the next.
    """
    if not OTHERS.search(text):
        return text
    return "\n".join(_line(line) if OTHERS.search(line) else line for line in text.split("\n"))


def _line(line: str) -> str:
    chars = [*line]
    awaited: list[tuple[str, int]] = []
    for at, char in enumerate(line):
        if awaited and char == awaited[-1][0]:
            start = awaited.pop()[1]
            if not awaited and line[start] not in KEPT:
                chars[start], chars[at] = OPENING, CLOSED
        elif char in CLOSING:
            awaited.append((CLOSING[char], at))
    for _, start in awaited[:1]:
        if line[start] not in KEPT and not line[:start].strip():
            chars[start] = OPENING
    return "".join(chars)
