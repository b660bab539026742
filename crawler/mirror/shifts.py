"""Runs of text that are shown one byte off, put back together.

The grammar is that of ``crawler.mirror.damage``. A run starts where two neighbours were torn apart: at a false mark
(T1: ``?`` and a mark) or a false reading (T2: ``C?pin)``). From there on each sign shown is the trail byte of one
character and the lead byte of the next, until a byte brings it back in step:

R1 a trail byte in ASCII · R2 a reading, of which ``?pin)`` is left · R3 a mark behind, the trail byte is lost · R4 a
swallowed ASCII sign, ``<`` mostly, the trail byte is lost · R4b a Latin letter behind · R6 a trail byte 80. A pair
shown as a private-use character (R5) is lost where a copy was stored: two characters have become one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import islice
from operator import itemgetter
from typing import NamedTuple

from crawler.mirror.context import CONTEXT, NEAR, Gap
from crawler.mirror.conversion import simplified_text
from crawler.mirror.damage import BRACKETED, NARROW, PIN, reading, torn
from crawler.mirror.page import MirrorPage
from crawler.mirror.weighing import ordered, weights
from crawler.mirror.words import dictionary, is_word, likelihood, likelihoods
from crawler.text.plausible import PUNCTUATION
from crawler.text.script import in_gb2312, is_han, simplified, traditional

TRIGGER = re.compile(rf"\?(?:(?P<mark>[！？；，、!?;,])|(?P<pin>{PIN})\))")
READING = re.compile(rf"(?P<pin>{PIN})\)")
ANNOTATED = re.compile(rf"[\u3400-\u9fff](?=\((?P<pin>{PIN})\))")
BEFORE = re.compile(rf"[\u3400-\u9fff]\((?P<pin>{PIN})\)$")
MARKS = frozenset("！？；，、!?;,")
SWALLOWED = (
    (re.compile(r"/?[a-z][a-z0-9]{0,9}(?:\s[^<>]{0,200})?/?>", re.IGNORECASE), "<"),
    (re.compile(r"[a-z]{2,6};|#\d{2,5};"), "&"),
    (re.compile(r"0\d\d(?!\d)"), "2"),
    (re.compile(r"[89]\d\d年"), "1"),
    (re.compile(r"(?:1[89]|20)\d\d年|(?:[3-9]|1[0-2])月\d|[2-9]\d岁"), "\n"),
    (re.compile(r"\d|[年月日](?![前底初])"), "?"),
    (re.compile(r"[!?;,、！？；，]|$"), ""),
)
"""ASCII sign that was swallowed, by what is left behind it; before anything else it was a line end, mostly."""

WIDE = str.maketrans("!?;,", "！？；，")
WIDE_IN_RUN = str.maketrans("!;,:()", "！；，：（）")
"""Marks inside a run are re-paired characters; a lone question mark ends it."""

LONGEST = 40
"""Signs of a run; the longest that the model makes of news is 20."""

PARTED = 20
"""Characters of a run in which lost pairs are looked for."""

MANY, SPACED = 200, 100
"""Sites that are tried: so many, and one in so many characters. The model makes 2 in 1,000 characters of news."""

SERIOUS = 4
"""Readings of one choice that are worth proving."""

GAIN = 8.0
"""Log probability that a run gains where it is put together, from which it is evidence by itself.

Clean texts full of ？！ reach 6.5, runs that the model makes of news begin at 8.8.
"""

GIBBERISH = -8.5
"""Log probability a character below which a run and its surroundings are no text."""

GAIN_UNPROVED = 16.0
"""The same where a byte was lost, so that the run cannot be proved by damaging it again: 12.7 in clean texts, 90 % of
the runs of the model at 17.9 and more."""

USER_DEFINED = [
    (lead, trail)
    for leads, trails in (
        ((*range(0xAA, 0xB0), *range(0xF8, 0xFF)), range(0xA1, 0xFF)),
        (range(0xA1, 0xA8), range(0x81, 0xA1)),
    )
    for lead in leads
    for trail in trails
]
"""Byte pairs that code page 936 shows as private-use characters, as far as a trail byte can be a lead byte too."""

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
        """Tell whether the run alone is evidence of damage: far likelier put together, or with a torn tag."""
        before, behind = text[max(0, self.start - CONTEXT) : self.start], text[self.end : self.end + CONTEXT]
        shown, restored = (
            likelihood(simplified_text(before + middle + behind))
            for middle in (text[self.start : self.end], self.restored)
        )
        if self.restored.endswith("<") and CLOSING_TAG.match(text, self.end):
            return True
        if not any(map(str.isalpha, text[self.start : self.end])):  # marks alone can be an author's
            return False
        likely = restored > GIBBERISH * (len(before) + len(self.restored) + len(behind))
        return likely and restored - shown > (GAIN if self.exact else GAIN_UNPROVED)


class _Rejoined(NamedTuple):
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


def find_shifts(page: MirrorPage) -> Iterator[Shift]:
    """Yield the runs of a page in order."""
    position, restored, text = 0, "", page.text
    for match in islice(_triggers(text), MANY + len(text) // SPACED):
        if match.start() < position:
            continue
        restored += text[position : match.start()]
        position = match.start()
        if shift := _read(match, restored, page):
            yield shift
            restored += shift.restored
            position = shift.end


def _triggers(text: str) -> Iterator[re.Match[str]]:
    """Yield every place where a run may begin; question marks are found ten times as fast as a pattern."""
    at = text.find("?")
    while at >= 0:
        if match := TRIGGER.match(text, at):
            yield match
        at = text.find("?", match.end() if match else at + 1)


def _read(match: re.Match[str], before: str, page: MirrorPage) -> Shift | None:
    """Read one site in every way, the likeliest first, and keep the first that the model proves."""
    text = page.text
    sites = (_false_mark if match["mark"] else _false_reading)(match, before, page)
    read = [(site, restored) for site in sites for restored in site.readings()]
    if not read:
        return None
    if len(sites) > 1:
        by_gap = [
            weights(Gap.at(before, text[site.end : site.end + NEAR], page.said), [restored])[0]
            for site, restored in read
        ]
        read = [read[at] for at in sorted(range(len(read)), key=by_gap.__getitem__, reverse=True)]
    proved = [one for one in read[:SERIOUS] if _proved(text, match.start(), *one, page.listed)]
    site, restored = (proved or read)[0]
    others = [other for _, other in (proved or read)[1:SERIOUS]]
    parted = restored
    if page.stored and len(restored) <= PARTED:
        parted = _parted(Gap.at(before, text[site.end : site.end + NEAR], page.said), restored)
    if parted != restored:
        others = [restored, *others]
    exact = bool(proved) and site.lossless and parted == restored
    return Shift(match.start(), site.end, parted, exact, others)


def _false_mark(match: re.Match[str], before: str, page: MirrorPage) -> list[_Rejoined]:
    """T1: the trail byte of X and the lead byte of Y were taken for a mark; X is any character with that trail byte."""
    text = page.text
    trail, lead = match["mark"].translate(WIDE).encode("gbk")
    site = _rejoin(text, match.end(), lead, page.listed)
    if site is None:
        return []
    gap, options = Gap.at(before, text[site.end : site.end + NEAR], page.said), _with_trail(trail)
    if not site.chars:
        return [site._replace(first=ordered(gap, gap.fitting_pairs(options, site.last)), last=[""])]
    start = gap.before_known(site.chars, whole=site.last == [""])
    first = ordered(start, start.fitting(options))
    end = gap.behind_known(first[0] + site.chars)
    return [site._replace(first=first, last=ordered(end, end.fitting(site.last)))]


def _false_reading(match: re.Match[str], before: str, page: MirrorPage) -> list[_Rejoined]:
    """T2: the trail byte of C and the lead byte of D were taken for a listed character, which the reading names."""
    text = page.text
    torn_from = _before(text, match.start())[:1]
    if not is_han(torn_from):
        return []
    trail = torn_from.encode("gb18030")[-1]
    sites = []
    for key in _read_as(trail, match["pin"], page.listed):
        if site := _rejoin(text, match.end(), key.encode("gbk")[1], page.listed):
            gap = Gap.at(before, text[site.end : site.end + NEAR], page.said).behind_known(site.chars)
            sites.append(site._replace(last=ordered(gap, gap.fitting(site.last)), key=key))
    return sites


def _parted(gap: Gap, restored: str) -> str:
    """Give a run the pairs back that storing has lost (R5): one character that makes no word is two that do."""
    at = 0 if is_han(restored) else 1
    while at < len(restored):
        before = (gap.before + simplified_text(restored[:at]))[-CONTEXT:]
        behind = (simplified_text(restored[at + 1 :]) + gap.behind)[:CONTEXT]
        two = _pair_lost(before, restored[at], behind) if is_han(restored[at]) else ""
        restored = restored[:at] + (two or restored[at]) + restored[at + 1 :]
        at += len(two) or 1
    return restored


def _pair_lost(before: str, char: str, behind: str) -> str:
    """Return the two characters that were more likely in the place of one; nothing if it makes a word itself."""
    plain, last, first, words = simplified(char), before[-1:], behind[:1], dictionary()
    if last + plain in words or plain + first in words:
        return ""
    parts = _parts(char)
    ends = {one for one in parts.firsts if last + one in words}
    begins = {one for one in parts.seconds if one + first in words}
    pairs = [both for both in parts.pairs if both[0] in ends or both[1] in begins or both in parts.words]
    likely = likelihoods(before, [plain, *pairs], behind)
    best = likely.index(max(likely))
    return "".join(map(traditional, pairs[best - 1])) if best else ""


class _Parts(NamedTuple):
    """The simplified pairs of characters that become one where the private-use pair inside is lost."""

    pairs: list[str]
    firsts: frozenset[str]
    seconds: frozenset[str]
    words: frozenset[str]
    """Pairs that are a word."""


@cache
def _parts(char: str) -> _Parts:
    lead, trail = char.encode("gb18030")[:2]
    inner, outer = (set(map(itemgetter(at), USER_DEFINED)) for at in (0, 1))
    first = {byte: simplified(one) for byte in inner if (one := pair(lead, byte)) and _possible(one)}
    second = {byte: simplified(one) for byte in outer if (one := pair(byte, trail)) and _possible(one)}
    pairs = [first[one] + second[other] for one, other in USER_DEFINED if one in first and other in second]
    return _Parts(pairs, frozenset(first.values()), frozenset(second.values()), frozenset(filter(is_word, pairs)))


def _rejoin(text: str, at: int, lead: int, listed: Mapping[str, str]) -> _Rejoined | None:
    """Pair the bytes of a run anew, from a lead byte on, until it is back in step."""
    chars, position = "", at
    while position < min(len(text), at + LONGEST):
        sign = text[position]
        if sign == "?":
            return _broken_end(text, position, lead, chars, listed)
        encoded = b"\x80" if sign == "€" else sign.translate(WIDE_IN_RUN).encode("gb18030", "replace")
        char = pair(lead, encoded[0])
        if char is None or len(encoded) > 2:
            return None
        chars += char
        if len(encoded) == 1:
            return _Rejoined([""], chars, [""], _past_reading(text, position + 1, char, listed))
        if encoded[1] < 0x80:
            return _Rejoined([""], chars + chr(encoded[1]), [""], position + 1)
        lead = encoded[1]
        position = _past_reading(text, position + 1, sign, listed)  # a false reading that tore nothing more apart
    return None


def _broken_end(text: str, at: int, lead: int, chars: str, listed: Mapping[str, str]) -> _Rejoined | None:
    """End a run at a lone question mark: R2 names the character by its reading; R3 and R4 have lost its trail byte."""
    if match := READING.match(text, at + 1):
        named = _read_as(lead, match["pin"], listed)
        return _Rejoined([""], chars, named, match.end()) if named else None
    tail = next((sign for left, sign in SWALLOWED if left.match(text, at + 1)), "\n")
    return _Rejoined([""], chars, [char + tail for char in _with_lead(lead)], at + 1, lossless=False)


def _past_reading(text: str, at: int, char: str, listed: Mapping[str, str]) -> int:
    """Skip the reading behind a restored character that is listed."""
    match = BRACKETED.match(text, at)
    return match.end() if match and match["pin"] in (listed.get(char), reading(char)) else at


def _read_as(lead: int, pin: str, listed: Mapping[str, str]) -> list[str]:
    """Return the characters with a lead byte and a reading: those of the page's list, else all that a mirror makes."""
    known = [char for char, own in listed.items() if own == pin and char.encode("gbk")[0] == lead]
    return known or [char for char in _with_lead(lead) if reading(char) == pin]


def _before(text: str, start: int) -> str:
    """Return the character before a site, with its reading if it has one."""
    reading_of_it = BEFORE.search(text, max(0, start - 12), start)
    return reading_of_it[0] if reading_of_it else text[start - 1 : start]


def _proved(text: str, start: int, site: _Rejoined, restored: str, listed: Mapping[str, str]) -> bool:
    """Damage a reading again: it must come out as it was found, whatever was narrowed in storing."""
    before = _before(text, start)
    behind = text[site.end : site.end + 1] if text[site.end : site.end + 1] in MARKS else ""
    found = (before + text[start : site.end] + behind).translate(NARROW)
    torn_here = [c for c in restored if is_han(c) and (f"?{(pin := reading(c))})" in found or f"({pin})" in found)]
    bracketed = {char: pin for char, pin in listed.items() if char in before + restored or char == site.key}
    bracketed |= {one[0]: one["pin"] for one in ANNOTATED.finditer(found)}
    known, whole = [*bracketed, *torn_here], before[:1] + restored + behind.translate(WIDE)
    orders = {(*site.key, *known), (*known, *site.key)}
    return any(torn(whole, dict.fromkeys(order), narrow=True) == found for order in orders)


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
    chars = [pair(lead, trail) for lead in range(0x81, 0xFF)]
    return [char for char in chars if char and (char == "。" or is_han(char)) and _possible(char)]


@cache
def _possible(char: str) -> bool:
    """Tell a character that a converted text can hold: one that a character of GB 2312 is converted to."""
    plain = simplified(char)
    return char in PUNCTUATION or (is_han(char) and in_gb2312(plain) and traditional(plain) == char)
