"""What the dialects of article addresses tell, one address each."""

from __future__ import annotations

import re

import pytest

from crawler.text.dialects import DIALECTS, day_of, dialect_of

HEX = "0123456789abcdef"
UUID = "12345678-12ab-34cd-56ef-123456789abc"
CASES = {
    "nfcms": ("/gzdt/content/post_1363438.html", "1363438", None),
    "trs": ("/tzgg/202405/t20240506_4473029_1.html", "4473029", "2024-05-06"),
    "trs-short": ("/zwgk/t17506002.shtml", "17506002", None),
    "art-day": ("/art/2024/5/6/art_49491_9876.html", "9876", "2024-05-06"),
    "art-year": (f"/col/col1/art/2024/art_{HEX}.html", HEX, None),
    "ucap-dash": (f"/xwdt/2024-05/06/content_{HEX}{HEX}.shtml", HEX * 2, "2024-05-06"),
    "dash-content": ("/zhengce/2024-05/06/content_6949.htm", "6949", "2024-05-06"),
    "day-c": ("/c/2024-05-06/123.shtml", "123", "2024-05-06"),
    "day-dash": ("/yaowen/2024-05-06/3456.html", "3456", "2024-05-06"),
    "hex-c": (f"/20240506/{HEX}/c.html", HEX, "2024-05-06"),
    "day-uuid": (f"/wsj/028004/20240506/{UUID}.html", UUID, "2024-05-06"),
    "day-hex": (f"/xwfb/20240506/{HEX}{HEX}a.html", f"{HEX}{HEX}a", "2024-05-06"),
    "day-num": ("/xw/20240506/77.html", "77", "2024-05-06"),
    "slash-hex": (f"/xwzx/2024/5/6/{HEX}{HEX}.shtml", HEX * 2, "2024-05-06"),
    "month-hex": (f"/xcs/c100122/202405/{HEX}{HEX}.shtml", HEX * 2, None),
    "hlj-c00": ("/ybj/c105387/202601/c00_31904870.shtml", "31904870", None),
    "uuid-col": (f"/columns/{UUID}/202405/06/{UUID}.html", UUID, "2024-05-06"),
    "doc": ("/doc/2024/05/06/1379801.shtml", "1379801", "2024-05-06"),
    "epoch": ("/2024/05/06/1714953600000.html", "1714953600000", "2024-05-06"),
    "webplus": ("/2024/0506/c12a345/page.htm", "345", "2024-05-06"),
    "year-md": ("/zwgk/2024/0506/8899.html", "8899", "2024-05-06"),
    "arti": ("/2024/05/06/ARTI171495.shtml", "171495", "2024-05-06"),
    "henan": ("/2021/05-27/2153000.html", "2153000", "2021-05-27"),
    "web-index": ("/web/ywdt/202405061234/index.shtml", "202405061234", "2024-05-06"),
    "ts-dir": ("/tzgg/20240506123456/index.shtml", "20240506123456", "2024-05-06"),
    "num-dir": ("/tielingws/tzgg/123456/index.html", "123456", None),
    "n-time": ("/n916627/171495360012345.html", "171495360012345", None),
    "c-content": ("/n1306088/c52189621/content.html", "52189621", None),
    "pnidpv": ("/xxgk/pnidpv912345.html", "912345", None),
    "portal": ("/portal/article/2/0123456789ab", "0123456789ab", None),
    "nsfc": ("/p1/2931/2934/75123.html", "75123", None),
    "spc": ("/fabu/xiangqing/412.html", "412", None),
    "contents": ("/contents/854/33501.shtml", "33501", None),
    "single": ("/single/10910/84321.html", "84321", None),
    "vsb": ("/info/1042/9001.htm", "9001", None),
    "jhtml": ("/tzgg/8245820.jhtml", "8245820", None),
    "hrh": ("/gzdt/xwzx12/3456.hrh", "3456", None),
    "ah-details": ("/news_details_5678.html", "5678", None),
    "ah-public": ("/public/7001/56789012.html", "56789012", None),
    "showlist": ("/News/show/88001.html", "88001", None),
    "uu-doc": ("/wjwWebsite/web/doc/UU1579764283", "UU1579764283", None),
    "thinkphp": ("/index/show/newsid/4321/", "4321", None),
    "snow": ("/jxswsjkwyh/tzgg/content/content_1856789012345678901.html", "1856789012345678901", None),
    "oid": ("/tzgg/5c35be0048787ad14d009195.html", "5c35be0048787ad14d009195", None),
    "liferay": ("/web/swsjsw/dep_gzdt/-/articles/2101.shtml", "2101", None),
    "hdjlpt": ("/hdjlpt/live/index/index/interviews/pc", "pc", None),
    "ah-id": ("/xwzx/gzdt/56789012.html", "56789012", None),
    "t-name": ("/a/t20240506_x1.html", "x1", "2024-05-06"),
    "day": ("/a/202405/06/b.html", "b", "2024-05-06"),
    "day-parts": ("/a/2024/5/6/b.html", "b", "2024-05-06"),
    "day-folder": ("/a/20240506/b.html", "b", "2024-05-06"),
    "month-day": ("/n1/2024/0506/c12.html", "c12", "2024-05-06"),
}


def test_every_dialect_has_a_case() -> None:
    assert list(CASES) == [dialect.name for dialect in DIALECTS]


@pytest.mark.parametrize("name", CASES)
def test_what_an_address_tells(name: str) -> None:
    path, number, day = CASES[name]
    told = dialect_of(f"http://a.gov.cn{path}?from=x#1")
    assert told
    assert (told.dialect.name, told.id, told.day) == (name, number, day)
    assert day_of(f"http://a.gov.cn{path}") == day


DATED = [name for name, (_, _, day) in CASES.items() if day]


@pytest.mark.parametrize("day", ["1999-10-11", "2008-12-29", "2015-11-30"])
@pytest.mark.parametrize("name", DATED)
def test_any_day_of_our_times(name: str, day: str) -> None:
    path, _, _ = CASES[name]
    year, month, number = day.split("-")
    path = re.sub(r"20\d\d(\D?)0?5(\D?)(?:0?6|27)", rf"{year}\g<1>{month}\g<2>{number}", path)
    told = dialect_of(f"http://a.gov.cn{path}")
    assert told
    assert (told.dialect.name, told.day) == (name, day)


@pytest.mark.parametrize("name", ["month-hex", "hlj-c00"])
@pytest.mark.parametrize("month", ["199910", "202405"])
def test_any_month_of_our_times(name: str, month: str) -> None:
    path, number, _ = CASES[name]
    told = dialect_of(f"http://a.gov.cn{re.sub('/20[0-9]{4}/', f'/{month}/', path)}")
    assert told
    assert (told.dialect.name, told.id) == (name, number)


@pytest.mark.parametrize(
    ("path", "name", "number"),
    [
        ("/gzdt/content/mpost_1363438.html", "nfcms", "1363438"),
        ("/zwgk/t1234567.html", "trs-short", "1234567"),
        ("/zwgk/t123456789.html", "trs-short", "123456789"),
        ("/zwgk/t123456.html", None, None),
        ("/zwgk/t1234567890.html", None, None),
        ("/col/col1/art/2024/art_1-aZ_9.html", "art-year", "1-aZ_9"),
        ("/zhengce/2024-05/06/c_6949.htm", "dash-content", "6949"),
        (f"/20240506/{HEX[:8]}/c.html", "hex-c", HEX[:8]),
        (f"/20240506/{HEX[:7]}/c.html", None, None),
        (f"/xwfb/20240506/{HEX * 2}.html", "day-hex", HEX * 2),
        ("/xxgk/12345678/index.html", "num-dir", "12345678"),
        ("/xxgk/12345/index.html", "num-dir", "12345"),
        ("/xxgk/1234/index.html", None, None),
        ("/n916627/171495360012.html", "n-time", "171495360012"),
        ("/p1/2931/75123.html", "nsfc", "75123"),
        ("/BranchOpennessContent/show/88001.html", "showlist", "88001"),
        ("/XxgkPolicy/Show/88001.html", "showlist", "88001"),
        ("/PolicyContent/show/88001.html", "showlist", "88001"),
        ("/Other/show/88001.html", None, None),
        ("/hdjlpt/live/index/index/records/pc", "hdjlpt", "pc"),
        ("/hdjlpt/live/index/index/others/pc", None, None),
        ("/xwzx/gzdt/123456.html", "ah-id", "123456"),
        ("/xwzx/gzdt/12345.html", None, None),
        ("/xwzx/gzdt/1234567890.html", None, None),
        ("/a/2024-05/06/b.html", "day", "b"),
        ("/a/202405-06/b.html", "day", "b"),
        ("/a/2024/0506/c12.html", "month-day", "c12"),
        ("/tzgg/content/content_123456789012345.html", "snow", "123456789012345"),
        ("/tzgg/content/content_12345678901234.html", None, None),
    ],
)
def test_other_forms_of_a_dialect(path: str, name: str | None, number: str | None) -> None:
    told = dialect_of(f"http://a.gov.cn{path}")
    assert (told.dialect.name, told.id) == (name, number) if told else name is None


@pytest.mark.parametrize("ending", ["html", "htm", "shtml", "shtm"])
def test_the_ending_of_a_page(ending: str) -> None:
    told = dialect_of(f"http://a.gov.cn/tzgg/202405/t20240506_4473029.{ending}")
    assert told
    assert told.id == "4473029"


@pytest.mark.parametrize("path", ["/", "/gzdt/", "/gzdt/index.html", "/gzdt/list_2.shtml", "/a/b.pdf", "/about.html"])
def test_what_is_in_no_dialect(path: str) -> None:
    assert dialect_of(f"http://a.gov.cn{path}") is None


def test_a_day_that_does_not_exist_is_none() -> None:
    told = dialect_of("http://a.gov.cn/t20240231_12.html")
    assert told
    assert (told.dialect.family, told.id, told.day) == ("trs", "12", None)
