"""The seventh hand keeps what its truth promises."""

from __future__ import annotations

import re
from collections import deque
from html import unescape
from urllib.parse import parse_qsl, urljoin

import pytest
from national.sample_site import NationalSite
from national.seventh_hand import PORTALS, SITES

LINK = re.compile(r'(?:href|value)="([^"#]+)"|window\.open\(\'([^\']+)\'\)|"url": "([^"]+)"')


def ask(site: NationalSite, url: str) -> str | None:
    address, _, query = url.partition("?")
    page = site.answer("GET", address, dict(parse_qsl(query, keep_blank_values=True)))
    if page is None:
        return None
    text = page.body.decode("gb18030" if b"gb2312" in page.body[:200] else "utf-8")
    return unescape(text)


def links(text: str, base: str) -> list[str]:
    found = [urljoin(base, next(filter(None, groups))) for groups in LINK.findall(text)]
    for call in re.findall(r"createPageHTML\(([^)]*)\)", text):
        ucap = "page_div" in call
        total, at, name, ending = (part.strip(" '\"") for part in call.split(",")[1 if ucap else 0 :][:4])
        following = int(at) + 1
        if following <= int(total) - (not ucap):
            found.append(urljoin(base, f"{name}_{following}.{ending}"))
    return found


@pytest.mark.parametrize("site", SITES + PORTALS, ids=lambda site: site.name)
def test_the_truth_is_served(site: NationalSite) -> None:
    front = ask(site, site.home)
    assert front
    lists = {column.url for column in site.wanted} | set(site.unwanted) | ({site.bureau} if site.bureau else set())
    waiting, seen, articles = deque([(site.home, 0)]), {site.home}, {one.url for c in site.wanted for one in c.articles}
    while waiting and not lists <= seen:
        url, depth = waiting.popleft()
        for link in links(ask(site, url) or "", url) if depth < 4 and url not in articles else ():
            if link not in seen:
                seen.add(link)
                waiting.append((link, depth + 1))
    assert lists <= seen, lists - seen
    every = [one.url for column in site.wanted for one in column.articles]
    assert len(every) == len(set(every))
    for column in site.wanted:
        assert 8 <= len(column.articles) <= 25
        wanted, url, pages = list(column.articles), column.url, 0
        while wanted:
            text, pages = ask(site, url), pages + 1
            assert text is not None, url
            at = set(links(text, url))
            here = [one for one in wanted if one.url in at and one.title in text]
            assert here, url
            for one in here:
                year, month, day = one.day.split("-")
                assert re.search(rf"{year}.{month}.{day}|{day}</b><span>{year}-{month}", text), one
            wanted = [one for one in wanted if one not in here]
            known = {column.url, *column.also}
            further = [link for link in links(text, url) if link not in known and re.search(_next(column.url), link)]
            after = [
                link
                for link in further
                if ask(site, link) and any(one.title in (ask(site, link) or "") for one in wanted[:1])
            ]
            assert not wanted or after, (url, further)
            url = after[0] if wanted else url
        for also in column.also:
            assert ask(site, also) == ask(site, column.url)


def _next(url: str) -> str:
    """Return the form of addresses that can be further pages of a list."""
    stem = re.sub(r"(?:index|list|common_list|glist|page_1|moreinfo)?\.(?:s?html?|jhtml)$", "", url.partition("?")[0])
    return rf"{re.escape(stem)}|dataproxy"
