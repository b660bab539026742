"""Runs of text that are shown one byte off, put back together.

The grammar is that of ``crawler.text.damage``. A run starts where two neighbours were torn apart: at a false mark
(T1: ``?`` and a mark) or a false reading (T2: ``C?pin)``). From there on each sign shown is the trail byte of one
character and the lead byte of the next, until a byte brings it back in step:

R1 a trail byte in ASCII · R2 a reading, of which ``?pin)`` is left · R3 a mark behind, the trail byte is lost · R4 a
swallowed ASCII sign, ``<`` mostly, the trail byte is lost · R4b a Latin letter behind · R6 a trail byte 80.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from crawler.text.damage import NARROW, reading, torn, traditional
from crawler.text.script import in_gb2312, simplified, simplified_text
from crawler.text.words import is_word, likelihood

TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜê"
PIN = rf"[a-zü]{{0,5}}[{TONED}][a-zü]{{0,5}}"
TRIGGER = re.compile(rf"\?(?:(?P<mark>[！？；，!?;,])|(?P<pin>{PIN})\))")
READING = re.compile(rf"(?P<pin>{PIN})\)")
BEFORE = re.compile(rf"[\u3400-\u9fff]\((?P<pin>{PIN})\)$")
BRACKETED = re.compile(rf"\((?P<pin>{PIN})\)")
MARKS = frozenset("！？；，、!?;,")
SWALLOWED = {"/": "<", "": ""}
"""ASCII sign that was swallowed, by what is left behind it; before anything else it was a line end, mostly."""

WIDE = str.maketrans("!?;,", "！？；，")
WIDE_IN_RUN = str.maketrans("!;,:()", "！；，：（）")
"""Marks inside a run are re-paired characters; a lone question mark ends it."""

LONGEST = 40
"""Signs of a run; the longest that the model makes of news is 20."""

CONTEXT = 5
SERIOUS = 4
"""Readings of one choice that are worth proving."""

STOP = 5.0
"""Log probability in favour of a full stop before a quotation mark: 94 of 131 sites that the model makes of news."""

TERM = 8
"""Characters up to which a quotation is a term, which has no full stop in it."""

GAIN = 4.0
"""Log probability that a run gains where it is put together, from which it is evidence by itself."""

GAIN_UNPROVED = 12.0
"""The same where a byte was lost, so that the run cannot be proved by damaging it again."""

CLOSING = 8.0
"""Log probability in favour of a closing quotation mark where one is missing."""

HAN = re.compile("[\u4e00-\u9fff]")
CLOSING_TAG = re.compile(r"/[a-z]\w{0,9}>", re.IGNORECASE)


class Shift(NamedTuple):
    """A run and what stood there."""

    start: int
    end: int
    restored: str
    """In the mirror's own traditional characters."""
    exact: bool
    alternatives: list[str]

    def proves_damage(self, text: str) -> bool:
        """Tell whether the run alone is evidence of a damaged page: put together it is far likelier, or it tore a tag."""
        before, behind = text[max(0, self.start - CONTEXT) : self.start], text[self.end : self.end + CONTEXT]
        shown, restored = (
            likelihood(simplified_text(before + middle + behind))
            for middle in (text[self.start : self.end], self.restored)
        )
        torn_tag = self.restored.endswith("<") and CLOSING_TAG.match(text, self.end - 1)
        return bool(torn_tag) or restored - shown > (GAIN if self.exact else GAIN_UNPROVED)


class _Site(NamedTuple):
    """A run put back together: one of ``first``, then ``chars``, then one of ``last``."""

    first: list[str]
    """What can have stood at the false mark; one empty string at a false reading."""
    chars: str
    last: list[str]
    """What can have stood at the end; one empty string where nothing is open."""
    end: int
    lossless: bool = True
    """Whether no byte was lost."""
    key: str = ""
    """The listed character that a false reading gives away."""

    def readings(self) -> Iterator[str]:
        """Yield the restored text with every choice, the likeliest first."""
        for last in self.last[:SERIOUS]:
            for first in self.first[:SERIOUS]:
                yield first + self.chars + last


def find_shifts(text: str, listed: Mapping[str, str]) -> Iterator[Shift]:
    """Yield the runs of a page that is proved a damaged copy, in order.

    :param listed: character → reading of the mirror's list, as far as the page shows it
    """
    position = 0
    for match in TRIGGER.finditer(text):
        if match.start() >= position and (shift := _read(text, match, listed)):
            yield shift
            position = shift.end


def _read(text: str, match: re.Match[str], listed: Mapping[str, str]) -> Shift | None:
    """Read one site in every way, the likeliest first, and keep the first that the model proves."""
    sites = _false_mark(text, match, listed) if match["mark"] else _false_reading(text, match, listed)
    read = [(site, restored) for site in sites for restored in site.readings()]
    if len(sites) > 1:
        read.sort(key=lambda one: -_weight(text, match.start(), one[1], one[0].end))
    proved = [one for one in read[:SERIOUS] if _proved(text, match.start(), *one, listed)]
    if not read:
        return None
    site, restored = (proved or read)[0]
    others = [other for _, other in (proved or read)[1:SERIOUS]]
    return Shift(match.start(), site.end, restored, bool(proved) and site.lossless, others)


def _false_mark(text: str, match: re.Match[str], listed: Mapping[str, str]) -> list[_Site]:
    """T1: the trail byte of X and the lead byte of Y were taken for a mark; X is any character with that trail byte."""
    lead = match["mark"].translate(WIDE).encode("gbk")[1]
    site = _rejoin(text, match.end(), lead, listed)
    if site is None:
        return []
    before, behind = _before(text, match.start())[:1], (site.chars or site.last[0])[:1]
    words = [
        x for x in _with_trail(0xA3) if is_word(simplified_text(before + x)) or is_word(simplified_text(x + behind))
    ]
    first = sorted(["。", *words], key=lambda x: -_weight(text, match.start(), x + site.chars[:CONTEXT], site.end))
    chosen = first[0] + site.chars
    last = sorted(site.last, key=lambda last: -_weight(text, match.start(), chosen + last, site.end))
    return [site._replace(first=first, last=last)]


def _false_reading(text: str, match: re.Match[str], listed: Mapping[str, str]) -> list[_Site]:
    """T2: the trail byte of C and the lead byte of D were taken for a listed character, which the reading names."""
    before = _before(text, match.start())[:1]
    if not HAN.match(before):
        return []
    trail = before.encode("gb18030")[-1]
    sites = []
    for key in _read_as(trail, match["pin"], listed):
        if site := _rejoin(text, match.end(), key.encode("gbk")[1], listed):
            last = sorted(site.last, key=lambda last: -_weight(text, match.start(), site.chars + last, site.end))
            sites.append(site._replace(last=last, key=key))
    return sites


def _rejoin(text: str, at: int, lead: int, listed: Mapping[str, str]) -> _Site | None:
    """Pair the bytes of a run anew, from a lead byte on, until it is back in step."""
    chars = ""
    for position in range(at, min(len(text), at + LONGEST)):
        sign = text[position]
        if sign == "?":
            return _broken_end(text, position, lead, chars, listed)
        encoded = b"\x80" if sign == "€" else sign.translate(WIDE_IN_RUN).encode("gb18030", "replace")
        char = pair(lead, encoded[0])
        if char is None or len(encoded) > 2:
            return None
        chars += char
        if len(encoded) == 1:
            return _Site([""], chars, [""], _past_reading(text, position + 1, char, listed))
        if encoded[1] < 0x80:
            return _Site([""], chars + chr(encoded[1]), [""], position + 1)
        lead = encoded[1]
    return None


def _broken_end(text: str, at: int, lead: int, chars: str, listed: Mapping[str, str]) -> _Site | None:
    """End a run at a lone question mark: R2 names the character by its reading; R3 and R4 have lost its trail byte."""
    if match := READING.match(text, at + 1):
        named = _read_as(lead, match["pin"], listed)
        return _Site([""], chars, named, match.end()) if named else None
    behind = text[at + 1 : at + 2]
    tail = "" if behind in MARKS else SWALLOWED.get(behind, "" if behind.isdigit() else "\n")
    return _Site([""], chars, [char + tail for char in _with_lead(lead)], at + 1, lossless=False)


def _past_reading(text: str, at: int, char: str, listed: Mapping[str, str]) -> int:
    """Skip the reading behind a restored character that is listed."""
    match = BRACKETED.match(text, at)
    return match.end() if match and match["pin"] in (listed.get(char), reading(char)) else at


def _read_as(lead: int, pin: str, listed: Mapping[str, str]) -> list[str]:
    """Return the characters with a lead byte and a reading: those of the page's list, else all that a mirror makes."""
    known = [char for char, own in listed.items() if own == pin and char.encode("gbk")[0] == lead]
    return known or [char for char in _with_lead(lead) if reading(char) == pin]


def _weight(text: str, start: int, restored: str, end: int) -> float:
    """Weigh a reading in its surroundings; an open quotation, or the end of a paragraph, asks for a closing mark."""
    before = BRACKETED.sub("", text[max(0, start - 30) : start])[-CONTEXT:]
    after = BRACKETED.sub("", text[end : end + 30])[:CONTEXT]
    line = text[text.rfind("\n", 0, start) + 1 : start]
    closing = restored.endswith(("”<", "”\n")) or ("”" in restored and line.count("“") > line.count("”"))
    term = len(BRACKETED.sub("", line.rpartition("“")[2])) <= TERM
    stop = restored.startswith("。“") or (restored.startswith("。”") and not term)
    shown = restored.rstrip("<\n")
    return likelihood(simplified_text(before + shown + after)) + CLOSING * closing + STOP * stop


def _before(text: str, start: int) -> str:
    """Return the character before a site, with its reading if it has one."""
    reading_of_it = BEFORE.search(text, max(0, start - 12), start)
    return reading_of_it[0] if reading_of_it else text[start - 1 : start]


def _proved(text: str, start: int, site: _Site, restored: str, listed: Mapping[str, str]) -> bool:
    """Damage a reading again: it must come out as it was found, whatever was narrowed in storing."""
    before = _before(text, start)
    behind = text[site.end : site.end + 1] if text[site.end : site.end + 1] in MARKS else ""
    found = (before + text[start : site.end] + behind).translate(NARROW)
    torn_here = {char: reading(char) for char in restored if HAN.match(char) and f"?{reading(char)})" in found}
    bracketed = {char: pin for char, pin in listed.items() if char in before + restored or char == site.key}
    order = dict.fromkeys([*site.key, *bracketed, *torn_here])
    return torn(before[:1] + restored + behind.translate(WIDE), order, narrow=True) == found


@cache
def pair(lead: int, trail: int) -> str | None:
    """Return the GBK character of two bytes, or None."""
    try:
        return bytes((lead, trail)).decode("gbk") if lead >= 0x81 else None
    except UnicodeDecodeError:
        return None


@cache
def _with_lead(lead: int) -> list[str]:
    return [char for trail in range(0x80, 0xFF) if (char := pair(lead, trail)) and _possible(char)]


@cache
def _with_trail(trail: int) -> list[str]:
    return ["。"] + [
        char for lead in range(0x81, 0xFF) if (char := pair(lead, trail)) and HAN.match(char) and _possible(char)
    ]


def _possible(char: str) -> bool:
    """Tell a character that a converted text can hold: one that a character of GB 2312 is converted to."""
    plain = simplified(char)
    return in_gb2312(plain) and traditional(plain) == char
