"""What every site file promises. One test looks at all of them: there will be thousands."""

from __future__ import annotations

import inspect
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from urllib.parse import urlsplit

import pytest
from scrapy.settings import Settings
from scrapy.utils.project import get_project_settings

from crawler.dedupe import url_key
from crawler.platforms import PLATFORMS
from crawler.platforms.base import Column
from crawler.walk.loader import agency_of, known_agencies, known_sites, loader_of
from crawler.walk.site import SiteSpider

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "crawler" / "spiders").glob("*/[!_]*.py"))
SITES = known_sites(get_project_settings())
Site = type[SiteSpider]

OWN_LINES = 16
"""Lines of a site's class besides its columns, five at most each."""

YEARS = range(2005, 2100)
MUNICIPALITIES = {"110000", "120000", "310000", "500000"}
"""Cities that are provinces."""


def faults(site: Site) -> Iterator[str]:
    """Say what is wrong with a site file."""
    file = Path(inspect.getfile(site))
    if file.stem != site.name or site.__name__.lower() != f"{site.name.replace('_', '')}spider":
        yield "file, spider and class bear different names"
    if [name for name, value in vars(site).items() if inspect.isfunction(value)]:
        yield "it holds more than attributes"
    if len(inspect.getsource(site).splitlines()) > OWN_LINES + 5 * len(site.columns):
        yield "it is long"
    if not re.fullmatch(r"\d{6}", site.adcode):
        yield f"{site.adcode} is no code"
    if bool(site.city) is (site.adcode.endswith("0000") and site.adcode not in MUNICIPALITIES):
        yield "a city has a city, a province and the nation have none"
    if site.home is not None and not (re.fullmatch(r"https?://\S+[^/\s]", site.home) and site.grade):
        yield f"{site.home} is no home address with a grade"
    if site.year is not None and site.year not in YEARS:
        yield f"{site.year} is no year"
    addresses = [column.url for column in site.columns] + ([site.home] if site.home else [])
    if set(site.allowed_domains) != {urlsplit(url).hostname for url in addresses}:
        yield "it asks other hosts than those of its home and its columns"
    yield from faults_of_columns(site.columns)


def faults_of_columns(columns: tuple[Column, ...]) -> Iterator[str]:
    """Say what is wrong with the columns of a site."""
    if len({column.slug for column in columns}) < len(columns):
        yield "two columns have one slug"
    if len({url_key(column.url) for column in columns}) < len(columns):
        yield "two columns have one address"
    for column in columns:
        if not re.fullmatch(r"[\w-]+", column.slug, re.ASCII):
            yield f"{column.slug} is no slug"
        if column.platform not in {*PLATFORMS, "auto"}:
            yield f"{column.platform} is no platform"
        if column.name is not None and not re.fullmatch(r"[\u4e00-\u9fff]+", column.name):
            yield f"{column.name} is no name that a page shows"
        if not column.url.startswith(("http://", "https://")):
            yield f"{column.url} is no address"


def test_every_site_file_keeps_the_form() -> None:
    assert {site.name: told for site in SITES if (told := list(faults(site)))} == {}


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"name": "nowhere"}, "different names"),
        ({"adcode": "4418"}, "no code"),
        ({"city": None}, "a city has a city"),
        ({"adcode": "440000"}, "a city has a city"),
        ({"home": "http://wjw.example.gov.cn/", "grade": "CODE"}, "no home address"),
        ({"home": "http://wjw.example.gov.cn"}, "no home address"),
        ({"year": 220}, "no year"),
        ({"allowed_domains": []}, "other hosts"),
        ({"parse": lambda self: None}, "more than attributes"),
        ({"columns": "slug"}, "one slug"),
        ({"columns": "url"}, "one address"),
        ({"columns": "name"}, "no name that a page shows"),
        ({"columns": "platform"}, "no platform"),
    ],
)
def test_what_is_wrong_with_a_site_file_is_seen(
    changes: dict[str, object], fault: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = loader_of(get_project_settings()).load("qingyuan")
    assert list(faults(site)) == []  # type: ignore[arg-type]
    first, second, *more = (vars(column) for column in site.columns)  # type: ignore[attr-defined]
    odd = {"slug": first["slug"], "url": f"{first['url']}index.html", "name": "label unknown", "platform": "none"}
    for name, value in changes.items():
        if name == "columns":
            value = tuple(Column(**one) for one in (first, second | {changes[name]: odd[changes[name]]}, *more))  # type: ignore[index]
        monkeypatch.setattr(site, name, value, raising=False)
    assert fault in " ".join(faults(site))  # type: ignore[arg-type]


def test_every_commission_that_is_known_has_a_site() -> None:
    assert len(SITES) >= 280
    assert {site.name for site in SITES} >= {"guojia", "qingyuan", "huizhou"}
    assert {path.parent.name for path in FILES} == {
        path.parent.name for path in FILES if path.with_name("__init__.py").exists()
    }


def test_a_site_file_is_short() -> None:
    assert median(len(path.read_text(encoding="utf-8").splitlines()) for path in FILES) <= 12


def test_names_codes_and_homes_are_unique() -> None:
    assert sorted(path.stem for path in FILES) == [site.name for site in SITES]
    assert len({site.adcode for site in SITES}) == len(SITES)
    homes = [url_key(site.home) for site in SITES if site.home]
    assert len(set(homes)) == len(homes)


def test_the_sites_of_a_province_lie_in_its_folder() -> None:
    provinces: dict[str, set[str]] = {}
    for site in SITES:
        provinces.setdefault(Path(inspect.getfile(site)).parent.name, set()).add(site.adcode[:2])
    assert {name: codes for name, codes in provinces.items() if len(codes) > 1} == {"xinjiang": {"65", "66"}}
    assert len(set().union(*provinces.values())) == len(provinces) + 1


def test_no_spider_relies_on_what_scrapy_no_longer_calls() -> None:
    assert not any(
        "start_requests" in vars(cls) for site in SITES for cls in site.__mro__ if "crawler" in cls.__module__
    )


def test_an_agency_read_off_a_site_file_is_that_of_the_site() -> None:
    assert known_agencies(get_project_settings()) == [agency_of(site) for site in SITES]


def test_sites_are_listed_and_agencies_known_without_loading_a_site() -> None:
    code = (
        "import sys\nfrom scrapy.utils.project import get_project_settings\n"
        "from crawler.walk.loader import known_agencies, loader_of\n"
        "settings = get_project_settings()\nloader = loader_of(settings)\n"
        "print(len(loader.list()), len(known_agencies(settings)), 'crawler.walk.site' in sys.modules)\n"
        "print(loader.load('qingyuan').name)\n"
        "print(*(name for name in sys.modules if name.count('.') == 3 and name.startswith('crawler.spiders.')))"
    )
    told = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    counted, *loaded = told.stdout.splitlines()
    assert counted == f"{len(SITES)} {len(SITES)} False"
    assert loaded == ["qingyuan", "crawler.spiders.guangdong.qingyuan"]


def test_a_site_without_its_attributes_is_named() -> None:
    with pytest.raises(TypeError, match=r"NowhereSpider lacks agency, adcode, home or columns$"):
        type("NowhereSpider", (SiteSpider,), {})


def test_defaults_of_a_careful_operator() -> None:
    settings: Settings = get_project_settings()
    assert settings.getbool("ROBOTSTXT_OBEY")
    assert settings.getint("CONCURRENT_REQUESTS_PER_DOMAIN") == 1
    slowest = settings.getfloat("DOWNLOAD_DELAY") * (1 - settings.getfloat("DOWNLOAD_DELAY_JITTER"))
    fastest = settings.getfloat("DOWNLOAD_DELAY") * (1 + settings.getfloat("DOWNLOAD_DELAY_JITTER"))
    assert (slowest, fastest) == (3, 5)
    for name in ("EXTENSIONS", "DOWNLOADER_MIDDLEWARES", "SPIDER_MIDDLEWARES"):  # nothing runs that is not named here
        assert dict(settings.get_component_priority_dict_with_base(name)) == dict(settings[name])
        parts = {part.rpartition(".")[2] for part in settings[name]}
        assert parts.isdisjoint({"RemoteControl", "TelnetConsole", "CookiesMiddleware", "MetaRefreshMiddleware"})
    assert all(settings["DOWNLOAD_HANDLERS"][scheme] is None for scheme in ("file", "data", "ftp", "s3"))
    assert settings.getint("DOWNLOAD_MAXSIZE") <= 32 << 20
    assert settings.getint("REDIRECT_MAX_TIMES") <= 5
    assert "Mozilla" not in settings["USER_AGENT"]
