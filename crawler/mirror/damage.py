"""The forward model: what a hijacked mirror makes of a clean text.

The mirror holds text as GBK bytes and works on them without regard to characters:

1. every simplified character becomes one traditional character, whatever the word;
2. behind the two bytes of each character of its list it inserts the reading in brackets, one list entry after the
   other, so that bytes of two neighbours that happen to be a listed character are torn apart (T2);
3. it cuts the bytes at five full-width marks, found byte by byte, so that neighbours whose inner bytes are a mark are
   torn apart (T1), and shows each piece as code page 936.

Copies of such pages are often stored with narrowed punctuation and without private-use characters. The model makes
unlimited exact pairs for tests, and proves repairs: a restored text must come out damaged as it was found.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from crawler.mirror.readings import reading
from crawler.text.script import traditional

MARKS = tuple(mark.encode("gbk") for mark in "！？；，、")
"""The five marks a mirror cuts at; 。 and ： are none of them."""

TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜê"
PIN = rf"[a-zü{TONED}]{{1,6}}"
"""A reading; those of 們 and 嗎 have no tone."""

BRACKETED = re.compile(rf"\((?P<pin>{PIN})\)")
NARROWED = "，！？；：（）"
"""Marks that storing makes narrow."""

NARROW = str.maketrans(NARROWED, ",!?;:()")


def damage(
    text: str, listed: Iterable[str] = (), *, cut: bool = True, narrow: bool = False, lossy: bool = False
) -> str:
    """Return a clean simplified text as a mirror shows it.

    :param listed: traditional characters of the mirror's list, in its order
    :param cut: whether the mirror cuts at marks (not all do)
    :param narrow: whether the copy was stored with narrowed punctuation
    :param lossy: whether private-use characters were lost in storing
    """
    return torn("".join(map(traditional, text)), listed, cut=cut, narrow=narrow, lossy=lossy)


def torn(text: str, listed: Iterable[str], *, cut: bool = True, narrow: bool = False, lossy: bool = False) -> str:
    """Return a text in the mirror's traditional characters as it shows it: steps 2 and 3."""
    data = text.encode("gbk", "replace")
    for char in listed:
        both = char.encode("gbk")
        data = data.replace(both, both + f"({reading(char)})".encode("gbk"))
    shown = "".join(map(code_page_936, pieces(data))) if cut else code_page_936(data)
    if lossy:
        shown = "".join(char for char in shown if not "\ue000" <= char <= "\uf8ff")
    return shown.translate(NARROW) if narrow else shown


def pieces(data: bytes) -> Iterable[bytes]:
    """Cut bytes behind and before every mark, found from the left at any offset."""
    start = at = 0
    while at < len(data) - 1:
        if data[at : at + 2] in MARKS:
            yield data[start:at]
            yield data[at : at + 2]
            start = at = at + 2
        else:
            at += 1
    yield data[start:]


def code_page_936(data: bytes) -> str:
    """Decode as a Windows double-byte decoder does: a lead byte swallows what follows, valid or not."""
    shown, at = [], 0
    while at < len(data):
        lead = data[at]
        if lead < 0x80:
            shown.append(chr(lead))
            at += 1
        elif lead == 0x80:
            shown.append("€")
            at += 1
        else:
            pair = data[at : at + 2]
            good = len(pair) == 2 and 0x40 <= pair[1] <= 0xFE and pair[1] != 0x7F and lead != 0xFF
            shown.append(pair.decode("gb18030", "replace") if good else "?")
            at += 2
    return "".join(shown)
