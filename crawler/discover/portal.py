"""A city's portal: telling it from the site of the agency, and the ways from it to the agency's."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

from crawler.discover.head import title_of
from crawler.discover.links import Named
from crawler.lexicon.columns import (
    BUREAU_HOSTS,
    BUREAUS,
    DIRECTORIES,
    ELSEWHERE,
    GOVERNMENTS,
    OTHER_OFFICES,
    OWN_SITES,
)
from crawler.lexicon.organs import DIVISIONS
from crawler.lexicon.row import any_of, choice, forms
from crawler.scoring import Rules
from crawler.text.fold import folded

GOV = re.compile(r"(?:^|\.)([^.]+\.gov\.cn)$")
BUREAU = re.compile(
    rf"(?P<place>[^\s>|·,()]*?)(?P<bureau>{any_of(BUREAUS)})(?P<behind>(?:\([^()]*\)|网站?|官网|门户网站|>)*)"
)
HEALTH = re.compile(any_of(BUREAUS))
GOVERNMENT = re.compile(any_of(GOVERNMENTS))
OFFICE = re.compile(f"{any_of(OTHER_OFFICES)}$")
TOKEN = re.compile("|".join(f"(?:{form})" for form in forms(BUREAU_HOSTS)))
DIRECTORY = re.compile(choice(forms(DIRECTORIES)))
FORMER = re.compile(any_of(BUREAUS, meaning="former bureau"))
OWN_SITE = re.compile(any_of(OWN_SITES))
FOLDER = re.compile(r"^$|/(?:index\.\w+)?$|/[\w-]+$")
PLACE = re.compile(rf"[^\s]{{1,6}}{any_of(DIVISIONS, meaning='administration')}")
OTHERS = re.compile(any_of(ELSEWHERE))
HREF = re.compile(r"""href\s*=\s*["']?((?:https?://|/)[^"'\s<>]+)""", re.IGNORECASE)
OWNER = re.compile(r"主\s*办(?:单位|方)?[:：\s]*([^\s<>|　&]{4,30})")

OFFICES = 5
"""Other offices that are named on the page of a government, and not on that of an agency."""

PARTS = frozenset("区县旗镇乡")
"""Ends of the names of places within a city."""

NAME_OF_AGENCY = re.compile(rf"(?P<place>.*?)(?:{any_of(BUREAUS)})$")


class FrontPage(NamedTuple):
    """A page that may be the front of a government's or of the agency's site."""

    title: str
    """Title and name of the site, folded."""
    owner: str
    """Who runs it, as its foot says, folded."""
    host: str
    path: str
    offices: int
    """Links to other offices."""


PORTALS: Rules[FrontPage] = Rules("portal")
"""What speaks for a city's portal, and with a negative weight for the agency's own site."""


@PORTALS.rule(-4)
def titled_agency(front: FrontPage) -> bool:
    """Its title names the agency."""
    return HEALTH.search(front.title) is not None


@PORTALS.rule(-4)
def hosted_agency(front: FrontPage) -> bool:
    """The first name of its host, or a part of its path, is an agency's for health."""
    return has_token(f"//{front.host}{front.path}")


@PORTALS.rule(2)
def titled_government(front: FrontPage) -> bool:
    """Its title names a government."""
    return GOVERNMENT.search(front.title) is not None


@PORTALS.rule(1)
def hosted_government(front: FrontPage) -> bool:
    """It is the root of the government's own name."""
    name = gov_name(front.host)
    return name is not None and front.host in (name, f"www.{name}") and front.path.count("/") <= 1


@PORTALS.rule(2)
def offices(front: FrontPage) -> bool:
    """It leads to many offices."""
    return front.offices >= OFFICES


@PORTALS.rule(-2)
def owned_by_agency(front: FrontPage) -> bool:
    """Its foot says that the agency runs it."""
    return HEALTH.search(front.owner) is not None


class Way(NamedTuple):
    """A link under the agency's name on a page of a portal."""

    link: Named
    home: str
    """Home page of the portal."""
    place: str
    """Name of the agency's place; empty where the agency's name tells none."""

    @property
    def said(self) -> re.Match[str] | None:
        """The name of its place, and that of the agency."""
        return BUREAU.fullmatch(self.link.name)


BUREAU_RULES: Rules[Way] = Rules("bureau")
"""What speaks for a link as that to the agency's own site."""


@BUREAU_RULES.rule(3)
def own_host(way: Way) -> bool:
    """Its host has a name of its own below the government's, and an agency's for health."""
    link, home, _ = way
    return _is_local(way) and link.host != urlsplit(home).hostname and has_token(f"//{link.host}")


@BUREAU_RULES.rule(2)
def named_in_full(way: Way) -> bool:
    """It names the place, and not the agency alone."""
    return way.said is not None and len(way.said["place"]) > 1


@BUREAU_RULES.rule(-5)
def under_others(way: Way) -> bool:
    """It stands under a name that says counties, provinces or friends, or under that of another place."""
    return any(
        OTHERS.search(head) or (PLACE.fullmatch(head) and not is_part(head, way.place)) for head in way.link.above
    )


@BUREAU_RULES.rule(-4)
def former_name(way: Way) -> bool:
    """It is a name that the agency had before 2018."""
    return way.said is not None and FORMER.search(way.said["bureau"]) is not None


@BUREAU_RULES.rule(2)
def under_same_government(way: Way) -> bool:
    """Its host is one of the same government."""
    return _is_local(way)


@BUREAU_RULES.rule(1.5)
def token_in_path(way: Way) -> bool:
    """A part of its path is an agency's for health."""
    return has_token(f"//-{way.link.path}")


@BUREAU_RULES.rule(1)
def front_page(way: Way) -> bool:
    """It leads to the root of a host or to a folder, and not to a page in it."""
    return FOLDER.search(way.link.path) is not None


def gov_name(host: str) -> str | None:
    """Return the name of a government that a host lies under, ``qingjiang.gov.cn``; None of other hosts."""
    found = GOV.search(host)
    return found[1] if found else None


def has_token(url: str) -> bool:
    """Tell whether the host's first name, or a part of the path, is such as agencies for health have."""
    parts = urlsplit(url)
    names = [(parts.hostname or "").split(".")[0], *parts.path.lower().split("/")]
    return any(TOKEN.fullmatch(re.sub(r"_.*", "", name)) for name in names if name)


def is_portal(text: str, url: str, links: list[Named]) -> bool:
    """Tell whether a front page is that of a whole government."""
    owner = OWNER.search(text)
    parts = urlsplit(url)
    others = len({link.url for link in links if OFFICE.search(link.name)})
    owned = folded(owner[1]) if owner else ""
    front = FrontPage(folded(title_of(text)), owned, parts.hostname or "", parts.path, others)
    return PORTALS.score(front) > 0


def names_agency(text: str) -> bool:
    """Tell whether the title of a page, or the name of its site, is that of an agency for health."""
    return HEALTH.search(folded(title_of(text))) is not None


def own_places(text: str, url: str) -> list[str]:
    """Return the addresses in a page about an agency that lead to a host or folder of its own, of one government."""
    here = gov_name(urlsplit(url).hostname or "")
    found = dict.fromkeys(urljoin(url, match[1]) for match in HREF.finditer(text)) if here else ()
    places = [one for one in found if gov_name(urlsplit(one).hostname or "") == here and has_token(one)]
    return [one for one in places if not one.startswith(urljoin(url, "."))]


def bureau_links(links: list[Named], agency: str, home: str, *, anywhere: bool = False) -> list[Way]:
    """Return the links that bear the agency's name, that to its own site first.

    Of a county's bureau, or the province's, the name of the place is no part of the agency's place.

    :param home: home page of the portal
    :param anywhere: whether hosts count that are no government's
    """
    place = place_of(agency)
    ways = (Way(_headed(link), home, place) for link in links if anywhere or gov_name(link.host))
    found = [way for way in ways if way.said and is_part(way.said["place"], place)]
    return sorted(found, key=lambda way: -BUREAU_RULES.score(way))


def _headed(link: Named) -> Named:
    """Return a link that says no more than that it leads to a site or a catalogue under the name it stands under."""
    is_bare = not link.name or OWN_SITE.search(link.name)
    return link._replace(name=link.above[0], above=link.above[1:]) if is_bare and link.above else link


def is_near(way: Way) -> bool:
    """Tell a link to a host of the same government that stands under no other's name."""
    return _is_local(way) and not under_others(way)


def _is_local(way: Way) -> bool:
    return gov_name(way.link.host) == gov_name(urlsplit(way.home).hostname or "")


def place_of(agency: str) -> str:
    """Return the place in the name of an agency; nothing where that is no agency for health."""
    told = NAME_OF_AGENCY.fullmatch(folded(agency))
    return told["place"] if told else ""


def is_part(name: str, place: str) -> bool:
    """Tell whether a place is named in short, or in full: 州, 阿坝州 of 阿坝藏族羌族自治州.

    A part of it, 阿坝州某县, is another place.
    """
    if name[-1:] in PARTS and name[-1:] != place[-1:]:
        return False
    rest = iter(place)
    return not place or place in name or all(char in rest for char in name)


def directories(links: list[Named], home: str) -> list[Named]:
    """Return the links to where a portal lists its offices, the most telling name first."""
    words = forms(DIRECTORIES)
    host = gov_name(urlsplit(home).hostname or "")
    found = [
        (words.index(match[0]), link)
        for link in links
        if gov_name(link.host) == host and (match := DIRECTORY.search(link.name)) and not OFFICE.search(link.name)
    ]
    return [link for _, link in sorted(found, key=lambda pair: pair[0])]
