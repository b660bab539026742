"""Sites are found by the names of their files, in a folder and in an egg, and loaded when they are asked for."""

from __future__ import annotations

import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from scrapy import Request
from scrapy.settings import Settings

from crawler.items import Agency
from crawler.walk.loader import SiteLoader, agency_of

SITE = """
from crawler.walk.site import SiteSpider


class {title}Spider(SiteSpider):
{lines}
    home = "http://{name}.example.gov.cn"
    columns = ()
"""
LINES = {
    "jia": '    name, agency = "jia", "甲市卫生健康局"\n    city, adcode = "甲市", "990100"',
    "yi": '    name = "yi"\n    agency = "乙省卫生健康委员会"\n    city = None\n    adcode = "990000"',
    "bing": '    name = "bing"\n    city = "丙市"\n    agency = f"{city}卫生健康局"\n    adcode = "990300"',
}
AGENCIES = {
    "jia": Agency("jia", "甲市卫生健康局", "甲市", "990100"),
    "yi": Agency("yi", "乙省卫生健康委员会", None, "990000"),
    "bing": Agency("bing", "丙市卫生健康局", "丙市", "990300"),
}
PACKAGE = "sites_of_a_test"


@pytest.fixture(params=["folder", "egg"])
def loader(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SiteLoader]:
    """A loader of a package with three sites in two folders, and of a module with two."""
    sites = {name: SITE.format(title=name.title(), name=name, lines=lines) for name, lines in LINES.items()}
    files = {
        f"{PACKAGE}/__init__.py": "",
        f"{PACKAGE}/nan/__init__.py": "",
        f"{PACKAGE}/nan/jia.py": sites["jia"],
        f"{PACKAGE}/nan/yi.py": sites["yi"],
        f"{PACKAGE}/nan/bei/__init__.py": "",
        f"{PACKAGE}/nan/bei/bing.py": sites["bing"],
        f"{PACKAGE}/nan/notes.txt": "no site",
        "more_sites.py": sites["jia"].replace('"jia"', '"ding"') + sites["yi"].replace('"yi"', '"wu"'),
    }
    root = tmp_path / "sites.egg" if request.param == "egg" else tmp_path
    if request.param == "egg":
        with zipfile.ZipFile(root, "w") as egg:
            for name, text in files.items():
                egg.writestr(name, text)
    else:
        for name, text in files.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(str(root))
    yield SiteLoader.from_settings(Settings({"SPIDER_MODULES": [PACKAGE, "more_sites"]}))
    for name in [one for one in sys.modules if one.startswith((PACKAGE, "more_sites"))]:
        del sys.modules[name]


def loaded() -> set[str]:
    return {
        name.rpartition(".")[2]
        for name in sys.modules
        if name.startswith(f"{PACKAGE}.nan.") and not name.endswith(".bei")
    }


def test_sites_are_listed_by_the_names_of_their_files(loader: SiteLoader) -> None:
    assert loader.list() == ["bing", "ding", "jia", "wu", "yi"]
    assert loaded() == set()


def test_only_the_site_that_is_asked_for_is_loaded(loader: SiteLoader) -> None:
    assert loader.load("bing").name == "bing"
    assert loader.load("bing") is loader.load("bing")
    assert loaded() == {"bing"}
    assert loader.load("wu").name == "wu"


def test_a_name_that_no_file_bears(loader: SiteLoader) -> None:
    with pytest.raises(KeyError):
        loader.load("nan")


@pytest.mark.parametrize("name", AGENCIES)
def test_the_agency_of_a_site(name: str, loader: SiteLoader) -> None:
    assert loader.agency(name) == AGENCIES[name] == agency_of(loader.load(name))  # type: ignore[arg-type]


def test_only_a_site_that_works_its_agency_out_is_loaded_for_it(loader: SiteLoader) -> None:
    assert [loader.agency(name).site for name in loader.list()] == loader.list()
    assert loaded() == {"bing"}


def test_the_sites_that_may_ask_for_an_address(loader: SiteLoader) -> None:
    assert loader.find_by_request(Request("http://yi.example.gov.cn/gzdt/")) == ["wu", "yi"]
