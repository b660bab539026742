"""The sixth hand's sites hold what their truth says: reachable from home, shown by the lists, dated as told."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import UTC, date, datetime
from urllib.parse import parse_qsl, urljoin, urlsplit

import pytest
from national.sample_site import Listed, NationalSite, WantedColumn
from national.sixth_hand import PORTALS, SITES
from national.sixth_hand_leads import FORMS, PAGES
from national.sixth_hand_machines import MACHINES
from national.sixth_hand_rows import ROWS
from national.sixth_hand_schemes import SCHEMES
from national.sixth_hand_web import Web, place

BOTH = (*SITES, *PORTALS)
LINK = re.compile(r"""(?:href|src)=["']?([^"' >]+)|(https?://[^"'\s<>)]+)|"(/data/[^"]+)\"""")
MOST_STEPS = 5


def ask(site: NationalSite, url: str, **form: str) -> str | None:
    given = dict(parse_qsl(urlsplit(url).query)) | form
    page = site.answer("POST" if form else "GET", url.partition("?")[0], given)
    if page is not None and page.location:
        return ask(site, page.location)
    return page and page.body.decode(web_of(site).encoding)


def web_of(site: NationalSite) -> Web:
    return site.answer.__self__  # type: ignore[attr-defined]


def reached(site: NationalSite) -> set[str]:
    """Return the addresses that can be reached by links, those of articles aside."""
    known = {place(one.url) for column in site.wanted for one in column.articles if "?" not in one.url}
    step, found = {site.home}, set()
    for _ in range(MOST_STEPS):
        found |= step
        links = {
            urljoin(url, next(filter(None, match)))
            for url in step
            for match in LINK.findall((ask(site, url) or "").replace("\\/", "/").replace("&amp;", "&"))
        }
        step = {url for url in links if url.startswith("http") and place(url) not in known} - found
    return found


def shown(site: NationalSite, column: WantedColumn) -> str:
    """Return all pages of a list, and what its scripts fetch."""
    web, title = web_of(site), f"<title>{column.name}-{site.agency}</title>"
    own = [body for pages in web.pages.values() for _, body, _ in pages if isinstance(body, str) and title in body]
    first = ask(site, column.url) or ""
    if jpage := re.search(r"columnid:(\d+).*unitid:(\d+).*proxyUrl:'(.+?)'", first):
        given = {"columnid": jpage[1], "unitid": jpage[2], "startrecord": "1", "endrecord": "99"}
        own = [ask(site, urljoin(column.url, jpage[3]), **given) or ""]
    elif jpaas := re.search(r"url=\"(.+?)\" queryData=\".*'pageId':'(\d+)'", first):
        unit = f"{urljoin(column.url, jpaas[1])}?pageId={jpaas[2]}"
        answers = [json.loads(ask(site, unit, paramJson=json.dumps({"pageNo": n})) or "") for n in range(1, 4)]
        own = [answer["data"]["html"] for answer in answers]
    elif channel := re.search(r'name="channelid" content="(.+?)"', first):
        search = urljoin(column.url, f"/common/search/{channel[1]}?_pageSize=99&page=1")
        own = [ask(site, search) or ""]
    elif "TREE:" in first:
        columns = re.findall(r'"id": (\d{4})', first)
        own = [ask(site, urljoin(column.url, f"api/all/{n}?page=1&sid=763018")) or "" for n in columns]
        own = [re.sub(r'"create_time": (\d+)', dated, one) for one in own]
    elif "__doPostBack" in first:
        target = re.findall(r"__doPostBack\('(.+?)'", first)[0]
        own = [ask(site, column.url, __EVENTTARGET=target, __EVENTARGUMENT=str(n)) or "" for n in range(1, 4)]
    return "\n".join(own)


def dated(seconds: re.Match[str]) -> str:
    return datetime.fromtimestamp(int(seconds[1]), UTC).date().isoformat()


def rows_of(text: str) -> list[str]:
    return re.split(r"(?=<li|<tr|<dl|<div class=\"item|<div class=\"pic|\{\"title|\{\"id)", text.replace("&amp;", "&"))


def in_row(rows: list[str], one: Listed) -> bool:
    """Whether a list shows an article with its day."""
    parts, day = urlsplit(one.url), date.fromisoformat(one.day)
    name = f"{parts.path.rpartition('/')[2]}?{parts.query}".removesuffix("?")
    days = {day.strftime(form) for _, _, form in ROWS.values()} | {f"<h3>{day:%d}</h3><p>{day:%Y-%m}</p>"}
    return any(one.title[:20] in row and any(form in row for form in days) for row in rows if name in row)


def test_a_row_of_another_day_or_title_is_no_evidence() -> None:
    rows = rows_of('<li><a href="a/t1.html">关于开展工作的通知</a>2026-11-03</li><li>2026-11-04</li>')
    told = Listed("http://x.gov.cn/a/t1.html", "关于开展工作的通知", "2026-11-03")
    assert in_row(rows, told)
    assert not in_row(rows, replace(told, day="2026-11-04"))
    assert not in_row(rows, replace(told, title="关于停止工作的通知"))


def test_there_are_as_many_as_asked_for() -> None:
    assert (len(PORTALS), len(SITES)) == (40, 25)
    assert len({site.home for site in BOTH}) == len({site.agency for site in BOTH}) == len(BOTH)
    told = [(site.name, column) for site in BOTH for column in site.wanted]
    assert all(3 <= len(site.wanted) <= 5 for site in BOTH)
    assert [name for name, column in told if not 6 <= len(column.articles) <= 20] == []
    assert {column.kind for _, column in told} == {
        "news", "notice", "policy", "interpretation", "interview", "press", "disclosure",
    }  # fmt: skip


def test_every_form_is_used() -> None:
    plans = " ".join(__import__(f"national.sixth_hand_{one}", fromlist=["PLANS"]).PLANS for one in ("portals", "sites"))
    assert {*SCHEMES, *ROWS, *FORMS, *PAGES} - {*plans.split()} == {"gkmlpt"}
    assert {scheme.machine for scheme in SCHEMES.values()} == {*MACHINES}


@pytest.mark.parametrize("site", BOTH, ids=lambda site: site.name)
def test_columns_are_reached_and_show_their_articles(site: NationalSite) -> None:
    found = reached(site)
    urls, keys = found | {url.replace("http:", "https:") for url in found}, {place(url) for url in found}
    assert site.bureau is None or place(site.bureau) in keys or any("/jump?" in url for url in urls)
    listed = [one for column in site.wanted for one in column.articles]
    assert len({one.url for one in listed}) == len({one.title for one in listed}) == len(listed)
    for url in site.unwanted:
        assert url in urls, url
        assert ask(site, url)
    for column in site.wanted:
        assert column.url in urls, column
        days = [one.day for one in column.articles]
        assert days == sorted(days, reverse=True)
        for one in column.articles:
            page = ask(site, one.url)
            assert page is not None, one
            assert one.title in page
            assert one.day in page
        rows = rows_of(shown(site, column))
        assert [one for one in column.articles if not in_row(rows, one)] == []
