"""Cities are crawled over pages that their writers give: ``tests/sites/CITY/pages.json`` and the files beside it.

``pages.json`` tells by address which file answers, and of an article what must be stored; every other address answers
404. The first two cities have whole sites in ``tests/sample``, crawled by ``tests/crawl``; of most others no page was
ever seen, and ``tests/house/test_sites.py`` looks at their files.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from crawl.runs import Home
from sample.server import serve
from sample.site import SamplePage, Site

FOLDER = Path(__file__).parent
CITIES = sorted(path.parent.name for path in FOLDER.glob("*/pages.json"))


@pytest.fixture(params=CITIES)
def folder(request: pytest.FixtureRequest) -> Path:
    return FOLDER / str(request.param)


@pytest.fixture
def home(folder: Path, tmp_path: Path) -> Iterator[Home]:
    answers = {
        url: SamplePage((folder / told["file"]).read_bytes(), content_type="text/html")
        for url, told in pages(folder).items()
    }
    with serve(Site(answers)) as proxy:
        yield Home(tmp_path, proxy)


def pages(folder: Path) -> dict[str, dict[str, object]]:
    """Return by address the file that answers, and what is expected of an article."""
    return json.loads((folder / "pages.json").read_text(encoding="utf-8"))


def test_a_city_gives_the_articles_of_its_pages(folder: Path, home: Home) -> None:
    expected = {url: told for url, told in pages(folder).items() if "title" in told}
    assert expected, "of at least one article, say what must be stored"
    result = home.crawl(folder.name)
    assert result.returncode == 0, result.stderr[-3000:]
    stored = {record["url"]: record for record in home.records()}
    assert stored.keys() == expected.keys()
    for url, told in expected.items():
        assert {name: stored[url][name] for name in told if name != "file"} == {
            name: value for name, value in told.items() if name != "file"
        }
