"""Tells the front page of a host that is no longer a government's: it may be sold, parked, or another office's."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import urlsplit

from crawler.discover.head import has_title, title_of, told
from crawler.discover.links import HAN
from crawler.discover.portal import (
    BUREAU,
    GOVERNMENT,
    HEALTH,
    OFFICE,
    OWNER,
    gov_name,
    is_part,
    place_of,
)
from crawler.lexicon.advertising import KEYWORDS
from crawler.lexicon.row import any_of, forms
from crawler.lexicon.strangers import DOORS, OFFICIAL, TRADES
from crawler.scoring import Rules
from crawler.text.fold import folded

ILL_FAMED = re.compile(any_of(TRADES, meaning=("gambling", "filth", "parked")))
TRADE = re.compile(any_of(TRADES, meaning="company"))
TELLING = re.compile(any_of(KEYWORDS, meaning="telling"))
KEYWORD = re.compile(any_of(KEYWORDS))
MARKS = re.compile("|".join(forms(OFFICIAL)))
PLACED = re.compile(r"(?P<place>[\u3400-\u9fff]+)人民政府")
TAG = re.compile(r"<[^<>]*>")
HIDDEN = [
    (re.compile(begins, re.IGNORECASE), re.compile(ends, re.IGNORECASE))
    for begins, ends in ((r"<script\b", r"</script\s*>"), (r"<style\b", r"</style\s*>"), ("<!--", "-->"))
]
"""Where what no reader sees begins and ends."""

LINK = re.compile(r"<a\b", re.IGNORECASE), re.compile(r"</a\s*>", re.IGNORECASE)
LONGEST = 300_000
"""Characters of a page that are looked at."""

LONGEST_TITLE = 300
LETTER = re.compile(r"[A-Za-z\u00c0-\u04ff\u0e00-\u0e7f\u3040-\u30ff\uac00-\ud7af]")

KEYWORDS_OF_SPAM = 4
"""Words of advertisers in title and description that make a page theirs."""

FEWEST_LETTERS = 40
"""Letters by which a language is told."""

NO_NAME = re.compile(any_of(DOORS))
"""What a title says that names nobody."""

FEWEST = 8
"""Letters of a page that says anything."""

ENDS_OF_PLACES = re.compile("(?:省|市|州|盟|地区|自治区|自治州|特别行政区)$")


class Home(NamedTuple):
    """What the front page of a host says of who runs it."""

    title: str
    """Title and name of the site, folded."""
    meta: str
    """Keywords and description, folded."""
    owner: str
    """Who runs it, as its foot says, folded."""
    text: str
    """All that a reader sees, folded."""
    source: str
    """The page as it came, folded."""
    host: str
    agency: str
    """That whose site it should be, folded."""

    @property
    def has_text(self) -> bool:
        """Whether it says anything, and is not built by a script."""
        return len(HAN.findall(self.text)) + len(LETTER.findall(self.text)) >= FEWEST

    @property
    def place(self) -> str:
        """The place of the agency, without 市."""
        return ENDS_OF_PLACES.sub("", place_of(self.agency) or self.agency)

    def is_own(self, named: str) -> bool | None:
        """Tell whether a title or an owner is the agency for health of its place; None if it does not tell.

        One that names no place beside the agency's, 卫生健康局-清江市人民政府, has to name it elsewhere.
        """
        places = [match["place"] for match in BUREAU.finditer(named)]
        if not any(places):
            return True if places and self.place in named else None
        return any(place and is_part(place, place_of(self.agency)) for place in places)

    @property
    def is_under_another(self) -> bool:
        """Whether its title names a government, and that of another place."""
        places = [match["place"] for match in PLACED.finditer(self.title)]
        return bool(places) and not any(is_part(place, place_of(self.agency)) for place in places)


STRANGERS: Rules[Home] = Rules("stranger")
"""What speaks for a home page that is no government's, and with a negative weight for one that is."""


@STRANGERS.rule(6)
def ill_famed(home: Home) -> bool:
    """Its title, keywords or description speak of gambling or filth, or offer the host for sale."""
    return ILL_FAMED.search(home.title) is not None or ILL_FAMED.search(home.meta) is not None


@STRANGERS.rule(6)
def spam(home: Home) -> bool:
    """Title, keywords and description are heaps of the words of advertisers."""
    words = f"{home.title} {home.meta}"
    return TELLING.search(words) is not None and len(KEYWORD.findall(words)) >= KEYWORDS_OF_SPAM


@STRANGERS.rule(2)
def trade(home: Home) -> bool:
    """Its title or its owner is a company, a shop or a private hospital."""
    return TRADE.search(f"{home.title} {home.owner}") is not None


@STRANGERS.rule(2)
def foreign(home: Home) -> bool:
    """It is written in a language other than Chinese."""
    han, letters = len(HAN.findall(home.text)), len(LETTER.findall(home.text))
    return letters >= FEWEST_LETTERS and 10 * han < letters


@STRANGERS.rule(2)
def another_office(home: Home) -> bool:
    """Its title or its owner is another office."""
    return OFFICE.search(home.title.split("-")[0].strip()) is not None or OFFICE.search(home.owner) is not None


@STRANGERS.rule(2)
def another_place(home: Home) -> bool:
    """Its title is that of an agency for health, or a government, of another place."""
    is_own = home.is_own(home.title)
    return is_own is False or (is_own is None and home.is_under_another)


@STRANGERS.rule(1.5)
def unsigned(home: Home) -> bool:
    """Nothing in the page, not even what a script or a picture says, names an agency for health."""
    return home.has_text and HEALTH.search(home.source) is None


@STRANGERS.rule(1)
def placeless(home: Home) -> bool:
    """Nothing in it names the place of the agency."""
    return home.has_text and home.place not in home.source


@STRANGERS.rule(1)
def otherwise_titled(home: Home) -> bool:
    """Its title names something, and that is neither an agency for health nor a government."""
    return (
        len(NO_NAME.sub("", home.title)) > 1
        and home.is_own(home.title) is None
        and GOVERNMENT.search(home.title) is None
        and home.place not in home.title
    )


@STRANGERS.rule(1)
def ownerless(home: Home) -> bool:
    """It does not say in full whose it is: the name of the agency stands in links alone, or nowhere."""
    return home.has_text and home.agency not in _without(home.source, *LINK)


@STRANGERS.rule(1)
def elsewhere(home: Home) -> bool:
    """Its host has no government's name."""
    return gov_name(home.host) is None


@STRANGERS.rule(-4)
def titled_agency(home: Home) -> bool:
    """Its title names the agency for health."""
    return home.is_own(home.title) is True


@STRANGERS.rule(-4)
def owned_by_agency(home: Home) -> bool:
    """Its foot says that the agency for health runs it."""
    return home.is_own(home.owner) is True


@STRANGERS.rule(-2)
def titled_government(home: Home) -> bool:
    """Its title names a government, and none of another place."""
    return GOVERNMENT.search(home.title) is not None and not home.is_under_another


@STRANGERS.rule(-2)
def official(home: Home) -> bool:
    """It bears a mark that governments' sites alone have."""
    return MARKS.search(home.source) is not None


LEAST = 2.0
"""A home page that scores less may be a government's."""

LEAST_ELSEWHERE = 6.0
"""A page that is no home page, and scores less, may be a government's: many name neither place nor agency."""


def home_of(text: str, url: str, agency: str) -> Home:
    """Return what a page says of who runs its host."""
    source = seen = folded(text[:LONGEST])
    owner = OWNER.search(source)
    for begins, ends in HIDDEN:
        seen = _without(seen, begins, ends)
    return Home(
        title=" ".join(folded(title_of(text)[:LONGEST_TITLE]).split()),
        meta=folded(" ".join(told(text, "keywords", "description"))),
        owner=owner[1] if owner else "",
        text=" ".join(TAG.sub(" ", seen).split()),
        source=source,
        host=urlsplit(url).hostname or "",
        agency=folded(agency),
    )


def _without(text: str, begins: re.Pattern[str], ends: re.Pattern[str]) -> str:
    """Return a text without what stands between two marks; of what does not end, all up to the next that begins."""
    first, *parts = begins.split(text)
    return " ".join([first, *(ends.split(part, maxsplit=1)[1] for part in parts if ends.search(part))])


def why_strange(text: str, url: str, agency: str, *, least: float = LEAST) -> str | None:
    """Return what tells that a page's host is no government's any more, in sentences; None if it may be one's.

    :param agency: whose site it should be
    """
    if not has_title(text):  # data
        return None
    home = home_of(text, url, agency)
    if STRANGERS.score(home) < least:
        return None
    said = [STRANGERS.rules[name].says for name, adds in STRANGERS.parts(home).items() if adds > 0]
    return f"It calls itself {home.title or 'nothing'}. {' '.join(said)}"


def is_named(text: str, url: str, agency: str) -> bool:
    """Tell whether the title of a page, or the name of its site, is that of the agency, however short."""
    home = home_of(text, url, agency)
    return home.is_own(home.title) is True
