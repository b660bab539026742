"""A text in the one spelling in which labels and names are looked for: place for place the printed one."""

from __future__ import annotations

import re

from crawler.text.script import converter

READING = re.compile(r"(?<=[\u3400-\u9fff])[(（][a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]{0,3}[)）]")
"""A toned reading that a mirror has put behind a character."""

WIDE = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
MARKS = (
    dict.fromkeys(map(ord, "丨│┃∣"), "|")
    | dict.fromkeys(map(ord, "〔【〖"), "[")
    | dict.fromkeys(map(ord, "〕】〗"), "]")
)
BLANKS = dict.fromkeys(map(ord, "\t\x0b\x0c\r\u00a0\u2002\u2003\u2009\u3000"), " ")
DOTS = dict.fromkeys(map(ord, "•‧∙・"), "·") | dict.fromkeys(map(ord, "﹕∶"), ":")


class _Table(dict[int, str]):
    """Every character's folded form, looked up at its first occurrence."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        plain = str(converter("t2s").convert(char)) if "\u3400" <= char <= "\u9fff" else char
        self[code] = plain if len(plain) == 1 else char
        return self[code]


_TABLE = _Table(WIDE | MARKS | BLANKS | DOTS)


def without_readings(text: str) -> str:
    """Return a text without the toned readings in brackets behind its characters, 來(lái)源."""
    return READING.sub("", text)


def folded(text: str) -> str:
    """Return a text with simplified characters, half-width marks, one kind of bracket, bar, dot and blank.

    Every character stays where it is, so that a place found in the folded text is one of the printed text.
    """
    return text.translate(_TABLE)
