"""The sites of the fifth hand hold what their truth says."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import partial
from typing import get_args
from urllib.parse import parse_qsl, urljoin

import pytest
from national.fifth_hand import PORTALS, SITES
from national.fifth_hand_leads import LEADS, Department, Front
from national.fifth_hand_lists import SCHEMES, Look, put_column
from national.fifth_hand_model import Plan, Web, at
from national.fifth_hand_pagers import ALL as PAGERS
from national.fifth_hand_pagers import Paging
from national.fifth_hand_rows import ALL as ROWS
from national.fifth_hand_site import pager_of
from national.sample_site import NationalSite, WantedColumn

from crawler.vocabulary import ColumnKind

ALL = (*PORTALS, *SITES)
PLAN = Plan("公开", "通知公告", "tzgg", "notice", 30)
BASE = "https://wjw.somewhere.gov.cn"


def text(site: NationalSite | Web, url: str, method: str = "GET", form: Mapping[str, str] | None = None) -> str:
    """Return what an address answers, after redirects; nothing where it is unknown."""
    address, _, query = url.partition("?")
    page = site.answer(method, address, dict(parse_qsl(query)) | dict(form or {}))
    if page and page.location:
        return text(site, page.location)
    return page.body.decode() if page else ""


def links(html: str, url: str) -> set[str]:
    return {urljoin(url, link) for link in re.findall(r"""(?:href|src)=\\?["']([^"'\\]+)""", html)}


def rows_of(site: NationalSite, column: WantedColumn) -> str:
    """Return the first page of a list, or what its script fetches."""
    html = text(site, column.url)
    if "jpaas-publish-server" not in html:
        return html
    service, page = re.search(r'url="([^"]+)"', html)[1], re.search(r"'pageId': '(\d+)'", html)[1]
    return json.loads(text(site, urljoin(column.url, service), form={"pageId": page}))["data"]["html"]


def test_there_are_forty_portals_and_twenty_sites() -> None:
    assert (len(PORTALS), len(SITES)) == (40, 20)
    assert len({site.name for site in ALL}) == len({site.home for site in ALL}) == 60
    assert len({site.family for site in SITES}) >= 10


@pytest.mark.parametrize("site", ALL, ids=lambda site: site.name)
def test_columns_and_articles_are_there(site: NationalSite) -> None:
    assert 3 <= len(site.wanted) <= (6 if site.bureau else 9)
    assert text(site, site.home)
    for column in site.wanted:
        assert column.kind in get_args(ColumnKind)
        assert 6 <= len(column.articles) <= 30
        shown = links(rows_of(site, column), column.url)
        assert {one.url for one in column.articles[:6]} <= shown
        pages = [text(site, one.url) for one in column.articles]
        assert all(one.title in page and one.day in page for one, page in zip(column.articles, pages, strict=True))
        assert len({one.title for one in column.articles}) == len(column.articles)
    assert all(text(site, url) for url in site.unwanted)
    assert not set(site.unwanted) & {url for column in site.wanted for url in (column.url, *column.also)}
    articles = [one.url for column in site.wanted for one in column.articles]
    assert len(set(articles)) == len(articles)


@pytest.mark.parametrize("site", PORTALS, ids=lambda site: site.name)
def test_a_bureau_and_its_neighbours_stand_on_the_web(site: NationalSite) -> None:
    home = text(site, site.bureau)
    assert site.agency in home
    assert len(site.unwanted) > 15
    assert site.bureau != site.home


@pytest.mark.parametrize("lead", LEADS, ids=lambda lead: lead.__name__)
def test_a_lead_shows_the_department(lead) -> None:
    web = Web()
    bureau = Department("政府部门", "甲市卫生健康委员会", "市卫健委", f"{BASE}/home.html")
    front: Front = lead(web, "https://www.somewhere.gov.cn", [bureau])
    web.put(bureau.url, "here")
    pages = [front.body + front.foot, *(text(web, url) for url in web.pages)]
    assert any("市卫健委" in page or "卫健委" in page for page in pages)
    reached = {url for page in pages for url in links(page, "https://www.somewhere.gov.cn/")}
    assert any(bureau.url in page for page in pages) or any(text(web, url) == "here" for url in reached)
    assert all(text(web, urljoin("https://www.somewhere.gov.cn/", url)) for _, url in front.menu)


@pytest.mark.parametrize(("number", "name"), [*enumerate(name for name in SCHEMES if SCHEMES[name].nth)])
def test_the_pages_of_a_list_hold_its_articles_once(name: str, number: int) -> None:
    web, scheme = Web(), SCHEMES[name]
    look = Look(name, ROWS[number % 12], pager_of(number, name), 12, lambda url, plan, body: f"<html>{body}</html>")
    plan = put_column(web, look, BASE, PLAN, "甲市", "甲市卫生健康委员会")
    ask = partial(text, web)
    shown = []
    for page in (1, 2, 3):
        url = at(scheme, BASE, plan, page, 3)
        html = ask(url, "POST", {"pageNo": str(page)}) if name == "posted" else ask(url)
        shown.append(links(html, url) & {one.url for one in plan.articles})
    assert [len(part) for part in shown] == [12, 12, 6]
    assert len(set.union(*shown)) == 30
    assert links(ask(plan.url), plan.url) >= shown[0]


def test_the_proxy_gives_records_by_page_and_by_number() -> None:
    web = Web()
    look = Look("jpage", ROWS[0], PAGERS[0], 12, lambda url, plan, body: body)
    plan = put_column(web, look, BASE, PLAN, "甲市", "甲市卫生健康委员会")
    following = urljoin(plan.url, re.search(r"nextgroup><!\[CDATA\[<a href='([^']+)", text(web, plan.url))[1])
    assert plan.articles[12].url in text(web, following)
    column = dict(parse_qsl(following))["columnid"]
    part = text(web, following.partition("?")[0], "POST", {"columnid": column, "startrecord": "25", "endrecord": "30"})
    assert part.count("<record>") == 6


def test_the_publishing_server_pages_by_its_json_alone() -> None:
    web = Web()
    look = Look("jpaas", ROWS[0], PAGERS[0], 12, lambda url, plan, body: body)
    plan = put_column(web, look, BASE, PLAN, "甲市", "甲市卫生健康委员会")
    service = f"{BASE}/api-gateway/jpaas-publish-server/front/page/build/unit"
    column = re.search(r"\d+", plan.url.partition("/col/col")[2])[0]
    first, same, second = (
        text(web, service, form={"pageId": column} | more)
        for more in ({}, {"pageNo": "2"}, {"paramJson": '{"pageNo":2}'})
    )
    assert first == same
    assert plan.articles[12].url in second


@pytest.mark.parametrize("pager", PAGERS, ids=lambda pager: pager.__name__)
def test_a_pager_says_where_page_two_is(pager) -> None:
    html = pager(Paging(1, 3, 30, 12, lambda n: f"list-{n}.html", "list-{n}.html"))
    assert "list-2.html" in html or re.search(r'list-(?:"\s*\+\s*(?:n|obj\.curr)\s*\+\s*"|\{page\})\.html', html)
