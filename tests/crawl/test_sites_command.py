"""``scrapy sites``: how each site is known, what was found of it here and when, its last run."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from crawl.runs import Home

from crawler.found import Discovery, FoundColumn
from crawler.storage.store import Store, open_store

AT = "2026-11-29T02:00:00+00:00"
COLUMN = FoundColumn(
    "c100004",
    "工作动态",
    "http://wjw.abazhou.gov.cn/abwjw/c100004/common_list.shtml",
    "news",
    "ucap",
    ("It is linked",),
)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


@pytest.fixture
def store(home: Home) -> Store:
    return open_store(f"sqlite:///{home.folder}/news.db")


def lines(home: Home, *arguments: str) -> list[str]:
    result = home.run("sites", *arguments)
    assert result.returncode == 0, result.stderr
    return result.stdout.splitlines()


def line(home: Home, name: str) -> list[str]:
    """Return the cells of a site's line."""
    [found] = [one for one in lines(home) if one.split()[0] == name]
    return [cell for cell in found.split("  ") if cell]


def test_every_site_is_a_line(home: Home) -> None:
    told = lines(home)
    assert told[0].split()[:3] == ["site", "code", "known"]
    assert [one.split()[0] for one in told[1:]] == [
        site["name"] for site in json.loads("\n".join(lines(home, "--json")))
    ]


def test_a_site_that_was_never_opened_here_is_told_as_such(home: Home) -> None:
    expected = ["aba", "513200", "CODE 2020", "1", "never opened here", "never", "阿坝藏族羌族自治州卫生健康委员会"]
    assert [cell.strip() for cell in line(home, "aba")] == expected


def test_what_was_found_here_is_told_with_its_day(home: Home, store: Store) -> None:
    store.save(Discovery("aba", "http://wjw.abazhou.gov.cn", AT, 9, [COLUMN], ["No notices were found"]))
    assert "1 column, 0 confirmed, 2026-11-29" in " ".join(line(home, "aba"))
    told = lines(home, "aba", "qingyuan")
    assert "aba: 阿坝藏族羌族自治州卫生健康委员会, 513200" in told
    assert "home: http://wjw.abazhou.gov.cn (CODE 2020)" in told
    assert "  No notices were found" in told
    assert ["c100004", "ucap", "FOUND", COLUMN.url, "工作动态"] in [one.split() for one in told]
    assert ["gzdta", "nfcms", "STORED"] in [one.split()[:3] for one in told]


def test_json_tells_all_that_is_kept(home: Home, store: Store) -> None:
    store.save(Discovery("aba", "http://wjw.abazhou.gov.cn", AT, 9, [COLUMN]))
    [aba, beijing] = json.loads("\n".join(lines(home, "--json", "aba", "beijing")))
    assert (aba["grade"], aba["year"], aba["home"]) == ("CODE", 2020, "http://wjw.abazhou.gov.cn")
    assert (aba["found"]["searched_at"], aba["found"]["requests"]) == (AT, 9)
    assert [(one["slug"], one["state"], one["evidence"]) for one in aba["found"]["columns"]] == [
        ("c100004", "FOUND", ["It is linked"])
    ]
    assert beijing["found"] is None


def test_a_site_that_ran_and_was_not_searched(home: Home, store: Store) -> None:
    store.runs.end(store.runs.start("qingyuan", {}, AT), state="quiet")
    assert [cell.strip() for cell in line(home, "qingyuan")][4:6] == ["not searched", f"quiet {AT}"]
