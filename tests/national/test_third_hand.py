"""The third hand's sites hold what their truth says."""

from __future__ import annotations

import json
import re
from collections import deque
from html import unescape
from urllib.parse import parse_qsl, urljoin

import pytest
from national.sample_site import NationalSite, WantedColumn
from national.third_hand import PORTALS, SITES

ALL = [*SITES, *PORTALS]
LINKS = re.compile(r'(?:href|<option value|content)="(?:0;url=)?([^"]+)"')


def asked(site: NationalSite, url: str, **form: str) -> str | None:
    """Return what a site answers to an address."""
    address, _, query = url.partition("#")[0].partition("?")
    page = site.answer("GET", address, dict(parse_qsl(query)) | form)
    return page.body.decode() if page else None


def reached(site: NationalSite) -> set[str]:
    """Return all addresses that links lead to from the home page, articles left out after their first."""
    seen, queue = {site.home}, deque([site.home])
    articles = {one.url for column in site.wanted for one in column.articles}
    while queue:
        at = queue.popleft()
        text = None if at in articles else asked(site, at)
        for link in map(unescape, LINKS.findall(text or "")):
            url = urljoin(at, link).partition("#")[0]
            if url not in seen:
                seen.add(url)
                queue.append(url)
    return seen


def shown(site: NationalSite, column: WantedColumn, pages: set[str]) -> str:
    """Return all texts in which rows of a column may stand: its pages, and what its programs answer."""
    first = asked(site, column.url) or ""
    texts = [first]
    proxy = re.search(r"proxyUrl:'([^']+)'.*columnid:(\d+).*unitid:(\d+)", first)
    service = re.search(r'url="([^"]+)" queryData="([^"]+)"', first)
    if proxy:
        given = {"columnid": proxy[2], "unitid": proxy[3], "startrecord": "1", "endrecord": "99"}
        texts.append(asked(site, urljoin(column.url, proxy[1]), **given) or "")
    if service:
        query = json.loads(service[2].replace("'", '"'))
        for number in range(1, 6):
            text = asked(site, urljoin(column.url, service[1]), **query, paramJson=json.dumps({"pageNo": number})) or ""
            texts.append(json.loads(text)["data"]["html"])
    if "_CONFIG" in first:
        texts.append(asked(site, urljoin(column.url, "api/all/0")) or "")
    create = re.search(r'createPageHTML\((?:\d+, )?(\d+), 0, "(\w+)", "(\w+)"\)', first)
    if create:
        pages = pages | {
            urljoin(column.url, f"{create[2]}_{number}.{create[3]}") for number in range(1, int(create[1]))
        }
    texts += [asked(site, url) or "" for url in sorted(pages)]
    return unescape("\n".join(texts))


def test_there_are_enough_sites_of_all_families() -> None:
    assert len(SITES) >= 24
    assert len(PORTALS) >= 16
    families = {site.family for site in SITES}
    assert families >= {
        "trs", "nfcms", "jpage", "ucap", "ah-label", "showlist", "vsb", "jhtml", "epoint", "glist", "gkmlpt", "generic",
    }  # fmt: skip
    assert len({site.name for site in ALL}) == len(ALL)
    assert all(3 <= len(site.wanted) <= 7 for site in ALL)


def lists(site: NationalSite, seen: set[str]) -> dict[str, set[str]]:
    """Return the addresses of the pages below the home page by the name that they show."""
    found: dict[str, set[str]] = {}
    for url in seen:
        name = re.search(r'<div class="title">([^<]+)</div>', asked(site, url) or "")
        if name:
            found.setdefault(name[1], set()).add(url)
    return found


@pytest.mark.parametrize("site", ALL, ids=lambda site: site.name)
def test_links_lead_from_home_to_every_list_and_lists_show_their_articles(site: NationalSite) -> None:
    seen = reached(site)
    pages = lists(site, seen)
    for column in site.wanted:
        assert column.url in seen, column.name
        assert 6 <= len(column.articles) <= 40
        assert len({one.url for one in column.articles}) == len({one.title for one in column.articles})
        text = shown(site, column, pages[column.name])
        for one in column.articles:
            assert one.title in text, one
            page = asked(site, one.url)
            assert page
            assert f"<h1>{one.title}</h1>" in page
            assert one.day in page
    for url in site.unwanted:
        assert asked(site, url), url
    assert asked(site, urljoin(site.home, "no/such/page.html")) is None
    assert site.bureau is None or site.bureau in seen


def test_no_address_stands_in_two_columns() -> None:
    for site in ALL:
        urls = [one.url for column in site.wanted for one in column.articles]
        assert len(urls) == len(set(urls)), site.name
        assert not set(urls) & set(site.unwanted)
