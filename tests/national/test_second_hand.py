"""The second hand's sample sites keep their word: what the truth says is what their pages show, and is reached from home."""

from __future__ import annotations

from datetime import date

import pytest
from lxml import html
from national.sample_site import NationalSite
from national.second_hand import BUILDS, PORTALS, SITES
from national.second_hand_reader import day_forms, pages_of, reached, row_around, shown

FAMILIES = "trs nfcms jpage jpaas ucap ah-label vsb jhtml showlist epoint glist gkmlpt liferay oid".split()


def by_name(site: NationalSite) -> str:
    return site.name


def articles_of(site: NationalSite) -> set[str]:
    return {one.url for column in site.wanted for one in column.articles}


@pytest.mark.parametrize("family", FAMILIES)
def test_two_sites_at_least_are_of_each_family(family: str) -> None:
    assert sum(site.family == family for site in SITES) >= 2


@pytest.mark.parametrize("site", SITES, ids=by_name)
def test_a_person_reaches_every_list_of_a_site_within_three_steps(site: NationalSite) -> None:
    lists = {column.url for column in site.wanted} | set(site.unwanted)
    assert reached(site.answer, site.home, lists, 3, articles_of(site)) == lists


@pytest.mark.parametrize("site", PORTALS, ids=by_name)
def test_a_person_reaches_the_bureau_from_its_portal(site: NationalSite) -> None:
    assert site.bureau
    assert reached(site.answer, site.home, {site.bureau}, 3, set(site.unwanted)) == {site.bureau}
    lists = {column.url for column in site.wanted}
    assert reached(site.answer, site.bureau, lists, 2, articles_of(site)) == lists


@pytest.mark.parametrize("site", [*SITES, *PORTALS], ids=by_name)
def test_a_site_tells_the_truth_in_its_own_form(site: NationalSite) -> None:
    for column in site.wanted:
        assert 8 <= len(column.articles) <= 120
        assert len({one.url for one in column.articles}) == len(column.articles)
        for address in (column.url, *column.also, column.articles[0].url, column.articles[-1].url):
            shown(site.answer, address)
        for one in (column.articles[0], column.articles[-1]):
            assert one.title in html.fromstring(shown(site.answer, one.url)).text_content()
    assert len(articles_of(site)) == sum(len(column.articles) for column in site.wanted)
    for address in site.unwanted:
        shown(site.answer, address)


@pytest.mark.parametrize("site", SITES, ids=by_name)
def test_pages_of_a_list_show_its_articles_and_no_others(site: NationalSite) -> None:
    build = BUILDS[site.name]
    columns = {column.url: column for column in site.wanted}
    addresses = {build.address(s.column, one).address for s in build.shelves for one in s.rows if not one.elsewhere}
    for shelf in build.shelves:
        if shelf.href in site.unwanted:
            continue
        truth = {one.url: one for one in columns[shelf.href].articles}
        found = set()
        for at, text in enumerate(pages_of(build, shelf)):
            page = shelf.requests[min(at, len(shelf.requests) - 1)].address
            tree = html.fromstring(f"<div>{text}</div>", base_url=page)
            tree.make_links_absolute()
            for anchor in tree.iter("a"):
                own = anchor.get("href") or ""
                if own not in addresses or anchor.xpath("parent::li[@class='hot']"):
                    continue
                found.add(own)
                titles = (anchor.get("title"), anchor.text_content().strip(), *anchor.xpath(".//img/@alt"))
                assert truth[own].title in titles or anchor.text_content() == "[详情]"
                row = row_around(anchor, addresses)
                assert any(form in row for form in day_forms(date.fromisoformat(truth[own].day))), row
        assert found == set(truth)


def test_days_without_a_year_stand_beside_addresses_that_tell_it() -> None:
    for build in BUILDS.values():
        for shelf in build.shelves:
            if shelf.column.rows == "month-day":
                assert all(str(one.day.year) in build.address(shelf.column, one).url for one in shelf.rows)


def test_no_day_is_later_than_the_samples_were_written() -> None:
    days = [one.day for site in (*SITES, *PORTALS) for column in site.wanted for one in column.articles]
    assert date(2021, 1, 1) < min(map(date.fromisoformat, days))
    assert max(map(date.fromisoformat, days)) <= date(2026, 11, 20)
