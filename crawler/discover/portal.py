"""A city's portal: telling it from the site of the agency, and the ways from it to the agency's."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import urlsplit

from crawler.discover.links import Named
from crawler.lexicon.columns import BUREAU_HOSTS, BUREAUS, DIRECTORIES, ELSEWHERE, GOVERNMENTS, OTHER_OFFICES
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
TITLE = re.compile(r"<title\b[^<>]*>(.*?)</title", re.IGNORECASE | re.DOTALL)
SITE_NAME = re.compile(
    r"""<meta\b(?=[^<>]*\bname\s*=\s*["']?SiteName\b)[^<>]*\bcontent\s*=\s*["']([^"']*)""", re.IGNORECASE
)
FORMER = re.compile(any_of(BUREAUS, meaning="former bureau"))
OTHERS = re.compile(any_of(ELSEWHERE))
HREF = re.compile(r"""href\s*=\s*["']?(https?://[^"'\s<>]+)""", re.IGNORECASE)
OWNER = re.compile(r"主\s*办(?:单位|方)?[:：\s]*([^\s<>|　&]{4,30})")

OFFICES = 5
"""Other offices that are named on the page of a government, and not on that of an agency."""

PARTS = frozenset("区县旗镇乡")
"""Ends of the names of places within a city."""

NAME_OF_AGENCY = re.compile(rf"(?P<place>.*?)(?:{any_of(BUREAUS)})$")


class Front(NamedTuple):
    """A page that may be the front of a government's or of the agency's site."""

    title: str
    """Title and name of the site, folded."""
    owner: str
    """Who runs it, as its foot says, folded."""
    host: str
    path: str
    offices: int
    """Links to other offices."""


PORTALS: Rules[Front] = Rules("portal")
"""What speaks for a city's portal, and with a negative weight for the agency's own site."""


@PORTALS.rule(-4)
def titled_agency(front: Front) -> bool:
    """Its title names the agency."""
    return HEALTH.search(front.title) is not None


@PORTALS.rule(-4)
def hosted_agency(front: Front) -> bool:
    """The first name of its host, or a part of its path, is an agency's for health."""
    return has_token(f"//{front.host}{front.path}")


@PORTALS.rule(2)
def titled_government(front: Front) -> bool:
    """Its title names a government."""
    return GOVERNMENT.search(front.title) is not None


@PORTALS.rule(1)
def hosted_government(front: Front) -> bool:
    """It is the root of the government's own name."""
    name = gov_name(front.host)
    return name is not None and front.host in (name, f"www.{name}") and front.path.count("/") <= 1


@PORTALS.rule(2)
def offices(front: Front) -> bool:
    """It leads to many offices."""
    return front.offices >= OFFICES


@PORTALS.rule(-2)
def owned_by_agency(front: Front) -> bool:
    """Its foot says that the agency runs it."""
    return HEALTH.search(front.owner) is not None


BUREAU_RULES: Rules[tuple[Named, str]] = Rules("bureau")
"""What speaks for a link as that to the agency's own site; the other part is the home of the portal."""


@BUREAU_RULES.rule(3)
def own_host(case: tuple[Named, str]) -> bool:
    """Its host has a name of its own below the government's, and an agency's for health."""
    link, home = case
    return is_under_same_government(link, home) and link.host != urlsplit(home).hostname and has_token(f"//{link.host}")


@BUREAU_RULES.rule(2)
def named_in_full(case: tuple[Named, str]) -> bool:
    """It names the place, and not the agency alone."""
    match = BUREAU.fullmatch(case[0].name)
    return match is not None and len(match["place"]) > 1


@BUREAU_RULES.rule(-3)
def under_others(case: tuple[Named, str]) -> bool:
    """It stands under a name that says counties, provinces or friends."""
    return any(OTHERS.search(head) for head in case[0].above)


@BUREAU_RULES.rule(-1)
def former_name(case: tuple[Named, str]) -> bool:
    """It is a name that the agency had before 2018."""
    match = BUREAU.fullmatch(case[0].name)
    return match is not None and FORMER.search(match["bureau"]) is not None


@BUREAU_RULES.rule(2)
def same_government(case: tuple[Named, str]) -> bool:
    """Its host is one of the same government."""
    return is_under_same_government(*case)


@BUREAU_RULES.rule(1.5)
def token_in_path(case: tuple[Named, str]) -> bool:
    """A part of its path is an agency's for health."""
    return has_token(f"//-{case[0].path}")


@BUREAU_RULES.rule(1)
def front_page(case: tuple[Named, str]) -> bool:
    """It leads to the root of a host or to a folder, and not to a page in it."""
    path = case[0].path
    return path.endswith("/") or not path or re.search(r"/(?:index\.\w+)?$|/[\w-]+$", path) is not None


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
    title = " ".join(match[1] for match in (TITLE.search(text), SITE_NAME.search(text)) if match)
    owner = OWNER.search(text)
    parts = urlsplit(url)
    others = len({link.url for link in links if OFFICE.search(link.name)})
    front = Front(folded(title), folded(owner[1]) if owner else "", parts.hostname or "", parts.path, others)
    return PORTALS.score(front) > 0


def names_agency(text: str) -> bool:
    """Tell whether the title of a page, or the name of its site, is that of an agency for health."""
    return any(HEALTH.search(folded(match[1])) for match in (TITLE.search(text), SITE_NAME.search(text)) if match)


def own_hosts(text: str, url: str) -> list[str]:
    """Return the addresses in a page about an agency that lead to a host of its own, under the same government."""
    here = urlsplit(url).hostname or ""
    found = []
    for match in HREF.finditer(text):
        host = urlsplit(match[1]).hostname or ""
        if host != here and gov_name(host) == gov_name(here) is not None and has_token(f"//{host}"):
            found.append(match[1])
    return list(dict.fromkeys(found))


def bureau_links(links: list[Named], agency: str, home: str, *, anywhere: bool = False) -> list[Named]:
    """Return the links that bear the agency's name, that to its own site first.

    Of a county's bureau, or the province's, the name of the place is no part of the agency's place.

    :param home: home page of the portal
    :param anywhere: whether hosts count that are no government's
    """
    place = place_of(agency)
    found = [
        link
        for link in links
        if (match := BUREAU.fullmatch(link.name))
        and is_part(match["place"], place)
        and (anywhere or gov_name(link.host))
    ]
    return sorted(found, key=lambda link: -bureau_score(link, home))


def bureau_score(link: Named, home: str) -> float:
    """Return how strongly a link under the agency's name is one to its own site."""
    return BUREAU_RULES.score((link, home))


def is_under_same_government(link: Named, home: str) -> bool:
    """Tell whether a link leads to a host of the government whose portal it stands on."""
    return gov_name(link.host) == gov_name(urlsplit(home).hostname or "")


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
