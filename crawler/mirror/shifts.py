"""Runs of text that are shown one byte off, put back together.

The grammar is that of ``crawler.mirror.damage``. A run starts where two neighbours were torn apart: at a false mark
(T1: ``?`` and a mark) or a false reading (T2: ``C?pin)``). From there on each sign shown is the trail byte of one
character and the lead byte of the next, until a byte brings it back in step:

R1 a trail byte in ASCII · R2 a reading, of which ``?pin)`` is left · R3 a mark behind, the trail byte is lost · R4 a
swallowed ASCII sign, ``<`` mostly, the trail byte is lost · R4b a Latin letter behind · R6 a trail byte 80.

A pair shown as a private-use character (R5) is lost where a copy was stored: two characters have become one. A pair
that is no character (R7) is shown as ``?``. Both leave what follows out of step.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from crawler.mirror.context import CONTEXT, NEAR, Gap
from crawler.mirror.conversion import simplified_text
from crawler.mirror.damage import BRACKETED, NARROW, PIN, torn
from crawler.mirror.lost_pairs import parted
from crawler.mirror.page import MirrorPage
from crawler.mirror.pairs import with_trail
from crawler.mirror.proof import TornRun
from crawler.mirror.readings import reading
from crawler.mirror.rejoin import SERIOUS, Rejoined, read_as, rejoin
from crawler.mirror.weighing import ordered
from crawler.mirror.words import likelihood, likelihoods
from crawler.text.script import is_han

TRIGGER = re.compile(rf"\?(?:(?P<mark>[！？；，、!?;,])|(?P<pin>{PIN})\))")
ANNOTATED = re.compile(rf"[\u3400-\u9fff](?=\((?P<pin>{PIN})\))")
BEFORE = re.compile(rf"[\u3400-\u9fff]\((?P<pin>{PIN})\)$")
STARTS = ("", "\n", " ", "\u3000", "\u00a0")
"""What stands before a paragraph, or before another blank."""

MANY_BLANKS = re.compile(r"\?{3,}(?=[\w<“《（(])|\?\?(?=<)")
"""More question marks than a torn pair gives, before a word or a tag."""

WIDE = str.maketrans("!?;,", "！？；，")
MANY, SPACED = 200, 100
"""Sites that are tried: so many, and one in so many characters. The model makes 2 in 1,000 characters of news."""

GAIN = 8.0
"""Log probability that a run gains where it is put together, from which it is evidence by itself.

Clean texts full of ？！ reach 6.5, runs that the model makes of news begin at 8.8.
"""

GIBBERISH = -8.5
"""Log probability a character below which a run and its surroundings are no text."""

GAIN_UNPROVED = 16.0
"""The same where a byte was lost, so that the run cannot be proved by damaging it again: 12.7 in clean texts, 90 % of
the runs of the model at 17.9 and more."""

CLOSING_TAG = re.compile(r"/[a-z]\w{0,9}>", re.IGNORECASE)


class Shift(NamedTuple):
    """A run and what stood there."""

    start: int
    end: int
    restored: str
    """In the mirror's own traditional characters."""
    exact: bool
    alternatives: list[str]

    def reads_better_apart(self, text: str) -> bool:
        """Tell whether the text makes likelier words if the two question marks at the run's start are a blank."""
        before, behind = text[: self.start][-NEAR:], text[self.end : self.end + NEAR]
        last, first = (BRACKETED.sub("", side) for side in (before, behind))
        apart, joined = (
            likelihood(simplified_text(last[-CONTEXT:] + middle + first[:CONTEXT]))
            for middle in (" " + BRACKETED.sub("", text[self.start + 2 : self.end]), self.restored)
        )
        return apart > joined

    def proof(self, text: str) -> TornRun | None:
        """Return the run as evidence of damage, if it is that alone: far likelier put together, or with a torn tag."""
        before, behind = text[: self.start][-CONTEXT:], text[self.end : self.end + CONTEXT]
        found, restored = text[self.start : self.end], simplified_text(self.restored)
        likely_found, likely_restored = (
            likelihood(simplified_text(before + middle + behind)) for middle in (found, self.restored)
        )
        run = TornRun(self.start, found, restored, likely_found, likely_restored)
        if self.restored.endswith("<") and CLOSING_TAG.match(text, self.end):
            return run
        if not any(map(str.isalpha, found)):  # marks alone can be an author's
            return None
        is_text = likely_restored > GIBBERISH * (len(before) + len(self.restored) + len(behind))
        return run if is_text and run.gain > (GAIN if self.exact else GAIN_UNPROVED) else None


def find_shifts(page: MirrorPage) -> Iterator[Shift]:
    """Yield the runs of a page in order."""
    position, restored, text = 0, "", page.text
    for match in islice(_triggers(text), MANY + len(text) // SPACED):
        if match.start() < position:
            continue
        restored += text[position : match.start()]
        position = match.start()
        shift = _blanks(match, restored, page) if match[0] == "??" else _read(match, restored, page)
        if shift:
            yield shift
            restored += shift.restored
            position = shift.end


def _blanks(match: re.Match[str], before: str, page: MirrorPage) -> Shift | None:
    """Read question marks in a row: as a torn pair, or as blanks that the mirror's charset has not.

    Blanks at the start of a paragraph are no run; elsewhere a blank stands for them.
    """
    text, start = page.text, match.start()
    if not (many := MANY_BLANKS.match(text, start)):
        shift = _read(match, before, page)
        apart = shift.reads_better_apart(text) if shift else not is_han(before[-1:])
        if not apart:
            return shift
    if before[-1:] in STARTS:
        return None
    return Shift(start, many.end() if many else match.end(), " ", exact=False, alternatives=[])


def _triggers(text: str) -> Iterator[re.Match[str]]:
    """Yield every place where a run may begin; question marks are found ten times as fast as a pattern."""
    at = text.find("?")
    while at != -1:
        if match := TRIGGER.match(text, at):
            yield match
        at = text.find("?", match.end() if match else at + 1)


def _read(match: re.Match[str], before: str, page: MirrorPage) -> Shift | None:
    """Read one site in every way and keep the first that the model proves, else the first."""
    text = page.text
    sites = (_false_mark if match["mark"] else _false_reading)(match, before, page)
    read = [(site, restored) for site in _likeliest_first(text, sites) for restored in site.readings()]
    if not read:
        return None
    proved = [one for one in read[:SERIOUS] if one[0].lossless and _proved(text, match.start(), *one)]
    (site, restored), *others = (proved or read)[:SERIOUS]
    alternatives = [other for _, other in others]
    if page.stored:
        whole = parted(Gap.at(before, text[site.end : site.end + NEAR], page.said), restored)
        if whole != restored:
            return Shift(match.start(), site.end, whole, exact=False, alternatives=[restored, *alternatives])
    return Shift(match.start(), site.end, restored, bool(proved) and site.lossless, alternatives)


def _likeliest_first(text: str, sites: list[Rejoined]) -> list[Rejoined]:
    """Order runs that end in different places by how likely they are with what is left behind them."""
    if len({site.end for site in sites}) < 2:
        return sites
    end = max(site.end for site in sites) + CONTEXT

    def unlikelihood(site: Rejoined) -> float:
        whole = next(site.readings(), "") + BRACKETED.sub("", text[site.end : end])
        return -likelihoods("", [simplified_text(whole)], "")[0]

    return sorted(sites, key=unlikelihood)


def _false_mark(match: re.Match[str], before: str, page: MirrorPage) -> list[Rejoined]:
    """T1: the trail byte of X and the lead byte of Y were taken for a mark; X is any character with that trail byte."""
    trail, lead = match["mark"].translate(WIDE).encode("gbk")
    return [_with_ends(site, trail, before, page) for site in rejoin(page.text, match.end(), lead, page.listed)]


def _with_ends(site: Rejoined, trail: int, before: str, page: MirrorPage) -> Rejoined:
    """Order what can have stood at the false mark and at the end of a run, the likeliest first."""
    gap, options = Gap.at(before, page.text[site.end : site.end + NEAR], page.said), with_trail(trail)
    if not site.chars:
        return site._replace(first=ordered(gap, gap.fitting_pairs(options, site.last)), last=[""])
    start = gap.before_known(site.chars, whole=site.last == [""])
    first = ordered(start, start.fitting(options))
    end = gap.behind_known(first[0] + site.chars)
    return site._replace(first=first, last=ordered(end, end.fitting(site.last)))


def _false_reading(match: re.Match[str], before: str, page: MirrorPage) -> list[Rejoined]:
    """T2: the trail byte of C and the lead byte of D were taken for a listed character, which the reading names."""
    text = page.text
    torn_from = _before(text, match.start())[:1]
    if not is_han(torn_from):
        return []
    trail = torn_from.encode("gb18030")[-1]
    sites = []
    for key in read_as(trail, match["pin"], page.listed):
        for site in rejoin(text, match.end(), key.encode("gbk")[1], page.listed):
            gap = Gap.at(before, text[site.end : site.end + NEAR], page.said).behind_known(site.chars)
            sites.append(site._replace(last=ordered(gap, gap.fitting(site.last)), key=key))
    return sites


def _before(text: str, start: int) -> str:
    """Return the character before a site, with its reading if it has one."""
    reading_of_it = BEFORE.search(text[:start][-NEAR:])
    return reading_of_it[0] if reading_of_it else text[start - 1 : start]


def _proved(text: str, start: int, site: Rejoined, restored: str) -> bool:
    """Damage a reading again: it must come out as it was found, whatever was narrowed in storing."""
    before = _before(text, start)
    found = (before + text[start : site.end]).translate(NARROW)
    torn_here = [c for c in restored if is_han(c) and (f"?{(pin := reading(c))})" in found or f"({pin})" in found)]
    annotated = [one[0] for one in ANNOTATED.finditer(found)]
    known, whole = [*annotated, *torn_here], before[:1] + restored
    orders = {(*site.key, *known), (*known, *site.key)}
    return any(torn(whole, dict.fromkeys(order), narrow=True) == found for order in orders)
