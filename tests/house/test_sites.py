"""What every site file promises."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from scrapy.settings import Settings
from scrapy.utils.project import get_project_settings

from crawler.platforms import PLATFORMS
from crawler.platforms.base import Column
from crawler.walk.loader import known_sites
from crawler.walk.site import SiteSpider

OWN_LINES = 14
"""Lines of a site's class besides its columns, one a line."""

SITES = known_sites(get_project_settings())


@pytest.fixture(params=SITES, ids=lambda site: site.name)
def site(request: pytest.FixtureRequest) -> type[SiteSpider]:
    return request.param


def test_both_first_cities_are_there() -> None:
    assert {site.name for site in SITES} >= {"qingyuan", "huizhou"}


def test_file_spider_and_class_bear_one_name(site: type[SiteSpider]) -> None:
    assert Path(inspect.getfile(site)).stem == site.name
    assert site.__name__.lower() == f"{site.name.replace('_', '')}spider"


def test_a_site_asks_only_the_hosts_of_its_columns(site: type[SiteSpider]) -> None:
    assert site.allowed_domains
    assert set(site.allowed_domains) == {urlsplit(column.url).hostname for column in site.columns}


def test_columns_are_complete(site: type[SiteSpider]) -> None:
    assert re.fullmatch(r"\d{6}", site.adcode)
    assert len({column.slug for column in site.columns}) == len(site.columns)
    for column in site.columns:
        assert column.platform in PLATFORMS
        assert column.url.startswith(("http://", "https://"))


def test_codes_are_unique() -> None:
    assert len({site.adcode for site in SITES}) == len(SITES)


def test_a_site_file_holds_attributes_only(site: type[SiteSpider]) -> None:
    assert not [name for name, value in vars(site).items() if inspect.isfunction(value)]
    assert len(inspect.getsource(site).splitlines()) <= OWN_LINES + len(site.columns)


def test_no_spider_relies_on_what_scrapy_no_longer_calls(site: type[SiteSpider]) -> None:
    assert not any("start_requests" in vars(cls) for cls in site.__mro__ if cls.__module__.startswith("crawler"))


def test_a_site_without_its_attributes_is_named() -> None:
    with pytest.raises(TypeError, match=r"NowhereSpider lacks agency, city, adcode$"):
        type(
            "NowhereSpider",
            (SiteSpider,),
            {"columns": (Column(slug="a", name="甲", url="http://a.cn/", platform="trs", grade="CODE"),)},
        )


def test_defaults_of_a_careful_operator() -> None:
    settings: Settings = get_project_settings()
    assert settings.getbool("ROBOTSTXT_OBEY")
    assert settings.getint("CONCURRENT_REQUESTS_PER_DOMAIN") == 1
    slowest = settings.getfloat("DOWNLOAD_DELAY") * (1 - settings.getfloat("DOWNLOAD_DELAY_JITTER"))
    fastest = settings.getfloat("DOWNLOAD_DELAY") * (1 + settings.getfloat("DOWNLOAD_DELAY_JITTER"))
    assert (slowest, fastest) == (3, 5)
    for name in ("REMOTE_CONTROL_ENABLED", "TELNETCONSOLE_ENABLED", "COOKIES_ENABLED", "METAREFRESH_ENABLED"):
        assert not settings.getbool(name)
    assert all(settings["DOWNLOAD_HANDLERS"][scheme] is None for scheme in ("file", "data", "ftp", "s3"))
    assert settings.getint("DOWNLOAD_MAXSIZE") <= 32 << 20
    assert settings.getint("REDIRECT_MAX_TIMES") <= 5
    assert "Mozilla" not in settings["USER_AGENT"]
