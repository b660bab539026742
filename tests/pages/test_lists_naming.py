"""What a list page calls its list, and where the scripts of a page ask for its rows."""

from __future__ import annotations

import pytest
from parsel import Selector

from crawler.platforms.families import FAMILIES
from crawler.platforms.naming import name_of

HOST = "http://wjw.a.gov.cn"
HEX = "0123456789abcdef" * 2


@pytest.mark.parametrize(
    "page",
    [
        "<meta name='ColumnName' content='通知公告'><title>政务公开</title>",
        "<title>某市卫健委</title><div>您当前的位置：<a href=/>首页</a> &gt; <a href=/a/>政务公开</a> &gt; <span>通知公告</span></div>",
        "<div class=breadcrumb><a href=/>首页</a> / <a href=/a/>政务公开</a> / 通知公告 / 列表</div>",
        "<div>当前位置：<a href=/>首页</a>><a href=/a/>政务公开</a>><a href=/b/>通知公告</a>>正文</div>",
        "<title>通知公告-某市卫生健康委员会</title>",
        f"<title>通知公告</title><div class=position-box><a href=/>首页</a> &gt; {'我市巡回医疗队下乡 ' * 20}&gt; 要闻</div>",
        *(
            f"<title>某市卫生健康委员会</title><div class='a {name} b'><a href=/>首页</a> / <a href=/a/>通知公告</a></div>"
            for name in ("crumbs", "position", "location")
        ),
        "<title>【 通知公告 】</title>",
        "<title>[通知公告]</title>",
        "<title>《「通知公告」》</title>",
        "<title>某市卫生健康委员会_通知公告</title>",
        "<title>某市卫生健康委员会</title><h1>某市卫生健康委员会官方网站</h1><h2>通知公告</h2>",
    ],
)
def test_the_name_of_a_list(page: str) -> None:
    head, mark, body = page.partition("</title>")
    assert name_of(Selector(f"<html>{head}{mark}<body>{body or '<p>.</p>'}</body></html>", type="html")) == "通知公告"


def test_a_name_may_end_as_that_of_an_outlet_does() -> None:
    page = "<title>某市卫生健康委员会</title><body><h1>某市卫生健康委员会</h1><h2>卫生健康日报</h2><p>1</p>"
    assert name_of(Selector(page, type="html")) == "卫生健康日报"


def test_a_page_may_not_tell_its_name() -> None:
    assert name_of(Selector("<title>某市卫生健康委员会</title><body><p>无</p>", type="html")) is None


SOURCES = {
    "jpaas in JSON": (
        "jpaas", """<script parseType='buildstatic' queryData='{"webId":"1","pageId":"2","paramJson":""}'></script>""",
        ("/api-gateway/jpaas-publish-server/front/page/build/unit?webId=1&pageId=2"
        "&paramJson=%7B%22pageNo%22%3A2%2C%22pageSize%22%3A15%7D"),
    ),
    "jpaas escaped": (
        "jpaas", '<div querydata="{&quot;webId&quot;:&quot;1&quot;}" rows="20" url="/x/front/page/build/unit"></div>',
        "/x/front/page/build/unit?webId=1&paramJson=%7B%22pageNo%22%3A2%2C%22pageSize%22%3A20%7D",
    ),
    "ucap, attributes turned": (
        "ucap", f"<meta content='{HEX}' name=channelId><script>url='/common/search/'+id+'?_pageSize=15'</script>",
        f"/common/search/{HEX}?_isAgg=true&_isJson=true&_pageSize=15&_template=index&_rangeTimeGte=&_channelName=&page=2",
    ),
    "anhui with a folder": (
        "anhui", "<script>get('x','/mayor/site/label/8888?labelName=a&amp;pageSize=10&amp;pageIndex=1&amp;isJson=true&amp;isDate=true&amp;dateFormat=yyyy')</script>",
        "/mayor/site/label/8888?labelName=a&pageSize=10&isJson=true&isDate=true&dateFormat=yyyy&pageIndex=2",
    ),
    "postmeta put together": (
        "postmeta", "<script>var channelId = 77; $.getJSON('/postmeta/i/' + channelId + '.json')</script>", "/postmeta/i/77.json",
    ),
    "search without a callback": (
        "gdsearch", "<script>url = 'https://search.gd.gov.cn/jsonp/site/2?pagesize=20&page=1&order=1'</script>",
        "https://search.gd.gov.cn/jsonp/site/2?pagesize=20&order=1&callback=cb&page=2",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", SOURCES)
def test_where_a_script_asks_for_rows(name: str) -> None:
    family, text, address = SOURCES[name]
    source = FAMILIES[family].source(text, f"{HOST}/a/", 0)  # type: ignore[attr-defined]
    assert source.pages.address(2) == (address if address.startswith("https") else HOST + address, None)


def test_a_proxy_is_asked_for_records_by_their_numbers() -> None:
    text = (
        "<script>$('#1').jpage({proxyUrl:\"/module/jpage/dataproxy.jsp\",perPage:20,totalRecord:130,groupSize:3,"
        'param:{"columnid":"5",unitid:7}})</script>'
    )
    source = FAMILIES["jpage"].source(text, f"{HOST}/col/col5/index.html", 0)  # type: ignore[attr-defined]
    url, form = source.pages.address(2)
    assert url == f"{HOST}/module/jpage/dataproxy.jsp?startrecord=61&endrecord=120&perpage=20"
    assert (form, source.last) == ("columnid=5&unitid=7", 3)


@pytest.mark.parametrize("family", ["jpaas", "ucap", "anhui", "postmeta", "gdsearch", "jpage"])
def test_a_page_whose_script_asks_for_nothing(family: str) -> None:
    assert FAMILIES[family].source("<script>var a = 1</script>", f"{HOST}/a/", 0) is None  # type: ignore[attr-defined]
