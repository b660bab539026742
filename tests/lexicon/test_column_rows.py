"""Every word for columns, offices and ways between pages says what its row says, in all scripts and widths."""

from __future__ import annotations

import pytest
from lexicon.variants import examples, whole

from crawler.discover.front import MAP
from crawler.discover.labels import Label
from crawler.discover.links import Named, clean, is_whole
from crawler.discover.portal import DIRECTORY, GOVERNMENT, OFFICE, OTHERS, Way, bureau_links, directories, has_token
from crawler.discover.site import ENTRANCE
from crawler.discover.wanted import is_parent, is_unwanted, kind_of
from crawler.lexicon.columns import (
    BUREAU_HOSTS,
    BUREAUS,
    DIRECTORIES,
    DISCLOSED_TITLES,
    ELSEWHERE,
    ENTRANCES,
    GOVERNMENTS,
    MAPS,
    MORE,
    NAMES,
    NEWS_TITLES,
    OTHER_OFFICES,
    OWN_NAMES,
    OWN_SITES,
    PARENTS,
    SLUGS,
    UNWANTED,
    UNWANTED_SLUGS,
    VAGUE_NAMES,
    VAGUE_SLUGS,
)  # fmt: skip
from crawler.lexicon.row import Row, forms
from crawler.text.fold import folded

OF_GENRES = [
    row._replace(example=f"示例{row.form}")
    for row in whole(NAMES)
    if row not in (*whole(OWN_NAMES), *whole(VAGUE_NAMES)) and "[" not in row.form
]


@pytest.mark.parametrize(("row", "name"), examples(OWN_NAMES, VAGUE_NAMES, OF_GENRES))
def test_a_name_says_what_a_column_holds(row: Row, name: str) -> None:
    found = kind_of(Label(clean(name)))
    assert (found or [None])[0] == row.meaning


@pytest.mark.parametrize(("row", "name"), examples(UNWANTED))
def test_a_name_says_that_nobody_wants_it(row: Row, name: str) -> None:
    assert is_unwanted(Label(clean(name)))


@pytest.mark.parametrize("row", [*whole(SLUGS), *whole(VAGUE_SLUGS)], ids=lambda row: row.form)
def test_a_slug_says_what_a_column_holds(row: Row) -> None:
    for slug in (row.form, f"{row.form}_12", f"zwyw_{row.form}"):
        found = kind_of(Label("", (), (slug,)))
        assert (found or [None])[0] == row.meaning, slug


@pytest.mark.parametrize("row", whole(UNWANTED_SLUGS), ids=lambda row: row.form)
def test_a_slug_says_that_nobody_wants_it(row: Row) -> None:
    assert is_unwanted(Label("工作动态", (), ("gzdt", row.form)))


@pytest.mark.parametrize(("row", "name"), examples(PARENTS))
def test_a_name_of_what_others_stand_under(row: Row, name: str) -> None:
    assert is_parent(clean(name))


@pytest.mark.parametrize(("row", "text"), examples(MORE))
def test_what_stands_on_a_link_to_the_whole(row: Row, text: str) -> None:
    assert is_whole(text)
    assert not is_whole(f"{text}清江新闻")


@pytest.mark.parametrize(("row", "text"), examples(ENTRANCES))
def test_what_stands_on_the_way_in(row: Row, text: str) -> None:
    assert ENTRANCE.search(folded(text))


@pytest.mark.parametrize(("row", "text"), examples(DIRECTORIES))
def test_where_offices_are_listed(row: Row, text: str) -> None:
    assert DIRECTORY.search(clean(text))


def test_the_most_telling_name_of_a_directory_comes_first() -> None:
    names = forms(whole(DIRECTORIES))
    links = [Named("http://www.example.gov.cn/a", name) for name in reversed(names)]
    assert [link.name for link in directories(links, "http://www.example.gov.cn/")] == names


@pytest.mark.parametrize(("row", "text"), examples(MAPS))
def test_maps_of_a_site(row: Row, text: str) -> None:
    assert MAP.search(clean(text))


@pytest.mark.parametrize(("row", "text"), examples(ELSEWHERE))
def test_names_over_the_sites_of_others(row: Row, text: str) -> None:
    assert OTHERS.search(clean(text))


@pytest.mark.parametrize(("row", "title"), examples(NEWS_TITLES))
def test_titles_of_news(row: Row, title: str) -> None:
    found = kind_of(Label("卫健园地", rows=(title,)))
    assert (found or [None])[0] == "news"


@pytest.mark.parametrize(("row", "title"), examples(DISCLOSED_TITLES))
def test_titles_of_what_is_disclosed(row: Row, title: str) -> None:
    found = kind_of(Label("卫健园地", rows=(title,)))
    assert (found or [None])[0] == "disclosure"


@pytest.mark.parametrize(("row", "text"), examples(GOVERNMENTS))
def test_the_title_of_a_government(row: Row, text: str) -> None:
    assert GOVERNMENT.search(folded(text))


@pytest.mark.parametrize(("row", "text"), examples(OTHER_OFFICES))
def test_other_offices(row: Row, text: str) -> None:
    assert OFFICE.search(clean(text))
    assert is_unwanted(Label(clean(text)))


@pytest.mark.parametrize(("row", "text"), examples(BUREAUS))
def test_the_agency_is_known_by_its_name(row: Row, text: str) -> None:
    link = Named("http://wjw.example.gov.cn/", clean(text))
    assert bureau_links([link], "示例市卫生健康局", "http://www.example.gov.cn/") == [
        Way(link, "http://www.example.gov.cn/", "示例市")
    ]


@pytest.mark.parametrize("row", whole(BUREAU_HOSTS), ids=lambda row: row.example)
def test_the_agency_is_known_by_its_host(row: Row) -> None:
    assert has_token(f"http://{row.example}.example.gov.cn/")
    assert not has_token("http://www.example.gov.cn/")


@pytest.mark.parametrize(("row", "text"), examples(OWN_SITES))
def test_a_link_to_the_site_under_the_name_of_an_office_bears_the_name(row: Row, text: str) -> None:
    link = Named("http://wjw.example.gov.cn/", clean(text), ("示例市卫生健康局",))
    assert [way.link.name for way in bureau_links([link], "示例市卫生健康局", "http://www.example.gov.cn/")] == [
        "示例市卫生健康局"
    ]
