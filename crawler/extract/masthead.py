"""Finds the name of a paper or site that stands beside the day of publication: nobody else published its own text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from crawler.evidence import Candidate
from crawler.extract.info import LINKED, SENTENCE, days_of
from crawler.extract.lines import Line
from crawler.extract.places import of_line
from crawler.extract.signed import is_posted_by
from crawler.extract.source_pieces import CREDITED
from crawler.extract.title_parts import parted
from crawler.extract.trail import breadcrumbs, shortens, squeezed
from crawler.lexicon import organs
from crawler.lexicon.ends import Ends
from crawler.lexicon.row import forms
from crawler.text.dates import find
from crawler.text.fold import folded
from crawler.text.furniture import FURNITURE
from crawler.text.names import NOBODY, is_person_name

LONGEST_BAR = 80
"""Characters of a line in which a name stands beside the day."""

SHORTEST, SHORTEST_PARTS, LONGEST = 3, 4, 16
"""Letters of a name, of one that is short for a longer one, and at most."""

PAPER = Ends(forms(organs.OUTLETS, meaning="paper"))
PIECE = re.compile(r"[^\s\d|/,、·‧•;()\[\]:\0]+")
"""What stands between marks and numbers, in folded form; a day is blotted out before."""

QUOTED = re.compile(r"[《「『].+[》」』]")


@dataclass(frozen=True)
class Site:
    """What a page tells of whose it is."""

    names: frozenset[str] = frozenset()
    """Names of site and columns, by their letters."""
    title: str = ""
    """Text of <title>."""
    headline: str = ""
    foot: Sequence[str] = ()
    """Last lines of the page."""

    @property
    def ends(self) -> list[str]:
        """First and last part of <title> that are no part of the headline."""
        parts = [part for part in parted(self.title)[0] if part]
        own = squeezed(self.headline)
        return [part for part in dict.fromkeys((*parts[:1], *parts[-1:])) if squeezed(part) not in own]


NOWHERE = Site()
"""A page that does not tell whose it is."""


def own_names(lines: Sequence[Line], day: str, site: Site) -> Iterator[Candidate[str]]:
    """Yield the names in lines with the day of publication that <title> or, for a paper, the foot of the page has, too.

    :param day: of publication
    """
    if not day:
        return
    ends, foot = [squeezed(folded(one)) for one in site.ends], [squeezed(folded(one)) for one in site.foot]
    for place, line in enumerate(lines):
        if _may_be_bar(line) and (day in days_of(lines, place) or _without_year(day).search(line.plain)):
            for name in _pieces(line):
                if _is_own(name, ends, foot) and not _is_credited(name, line) and not _is_column(name, lines):
                    yield Candidate(name, "source.own_name", of_line(line))


def _may_be_bar(line: Line) -> bool:
    """Tell a short line that is neither a sentence nor a menu."""
    if len(line.text) > LONGEST_BAR or line.links > LINKED * len(line.text):
        return False
    return SENTENCE.search(line.text) is None


def _is_credited(name: str, line: Line) -> bool:
    """Tell who wrote a text, or posted it."""
    return CREDITED.search(line.plain[: line.text.find(name)]) is not None or is_posted_by(name, line)


def _is_column(name: str, lines: Sequence[Line]) -> bool:
    """Tell a step of the page's path behind the first."""
    return any(name in told.value[1:] for told in islice(breadcrumbs(lines), 1))


def _without_year(day: str) -> re.Pattern[str]:
    """Return what a day looks like where its year stands elsewhere."""
    _, month, number = map(int, day.split("-"))
    return re.compile(rf"(?<!\d){month}月{number}日")


def _pieces(line: Line) -> Iterator[str]:
    """Yield what stands between days and marks in a line, or in an element of its own."""
    texts = (" ".join(str(text).split()) for text in line.box.element.itertext()) if line.box else [line.text]
    for text in (one for one in texts if one and one in line.text):
        plain = folded(text)
        for start, end, _ in find(text):
            plain = plain[:start] + "\0" * (end - start) + plain[end:]
        yield from (text[piece.start() : piece.end()] for piece in PIECE.finditer(plain))


def _is_own(name: str, ends: Sequence[str], foot: Sequence[str]) -> bool:
    """Tell a name that an end of <title> has or is longer than, 恩泽院讯 for 恩泽医院院讯; or that owns the page."""
    plain = folded(name)
    letters = squeezed(plain)
    shortest = SHORTEST - (QUOTED.fullmatch(name) is not None)
    if not shortest <= len(letters) <= LONGEST or not letters.isalpha() or plain in NOBODY:
        return False
    if is_person_name(plain) or FURNITURE.first(plain):
        return False
    if any(letters in end or _is_short_for(letters, end) for end in ends):
        return True
    return PAPER.at(plain, len(plain)) and any(one.startswith(letters) for one in foot)


def _is_short_for(letters: str, name: str) -> bool:
    return len(letters) >= SHORTEST_PARTS and name[:1] == letters[0] and shortens(letters, name)
