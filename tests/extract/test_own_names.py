"""Whose page it is: names of papers and sites beside the day of publication, fields in cells, posters; all invented."""

from __future__ import annotations

import pytest

from crawler.extract import extract
from crawler.extract.html_lines import html_lines
from crawler.extract.lines import Line
from crawler.extract.masthead import Site, own_names
from crawler.extract.tree import parsed

TEXT = "<p>从昨天起，社区医院为老人免费量血压，排队的人比往年多了一倍。</p><p>医生说，血压要天天量。</p>"
HEAD = "<h1>老人免费量血压</h1>"


def source(bar: str, title: str = "老人免费量血压", foot: str = "", under: str = "") -> str | None:
    page = f"<title>{title}</title><body>{HEAD}{bar}<div class=content>{TEXT}</div>{under}<p>{foot}</p>"
    return extract(page).source


@pytest.mark.parametrize(
    ("bar", "title", "foot", "name"),
    [
        ("<p>春江潮水　2024-05-06 09:30　编辑：林以安</p>", "老人免费量血压_春江潮水", "", "春江潮水"),
        ("<p>清江院訊　第96期　中華民國113年5月6日出刊</p>", "清江醫院院訊電子報", "", "清江院訊"),
        ("<p>《潮水》2024年第7期　May 6, 2024</p>", "老人免费量血压 - 《潮水》健康月刊", "", "《潮水》"),
        ("<p>春江潮水｜林老师专栏｜2024年5月6日</p>", "老人免费量血压｜春江潮水", "", "春江潮水"),
        ("<p>春江潮水　二〇二四年五月廿六日　A07 民生</p>", "春江潮水電子版", "", "春江潮水"),
        (
            "<p><a>导航</a><span>春江潮报　2024年05月06日</span></p>",
            "老人免费量血压",
            "春江潮报新媒体中心出品",
            "春江潮报",
        ),
        ("<p>春江潮水　2024-05-06</p><p>林间</p>", "老人免费量血压_林间", "", None),
        ("<p>林间 春江潮 2024-05-06 09:30</p>", "老人免费量血压_潮水", "春江潮版权所有", None),
        ("<p>作者：春江潮水　2024-05-06 09:30</p>", "老人免费量血压_春江潮水", "", None),
        ("<p>由 <a href=#>春江卫生室</a> 在 2024-05-06 提交</p>", "老人免费量血压_春江卫生室", "", None),
        ("<p>潮水　林间　2024-05-06 09:30</p>", "老人免费量血压_潮水", "", None),
        ("<p>2024-05-06 09:30　张三</p>", "老人免费量血压_张三", "", None),
    ],
)
def test_the_own_name_beside_the_day(bar: str, title: str, foot: str, name: str | None) -> None:
    assert source(bar, title, foot) == name


@pytest.mark.parametrize(
    ("line", "day", "name"),
    [
        ("春江潮 林间 2024-05-06", "2024-05-06", "春江潮"),
        ("春江潮 林间 2024-05-06", "2024-05-07", None),
        ("春江潮 林间 2024-05-06", "", None),
        ("5月6日 春江潮 （第51期）", "2024-05-06", "春江潮"),
        ("15月6日 春江潮 （第51期）", "2024-05-06", None),
        ("春江潮 林间 2024-05-06。", "2024-05-06", None),
        (f"春江潮 林间 2024-05-06 {'好' * 62}", "2024-05-06", "春江潮"),
        (f"春江潮 林间 2024-05-06 {'好' * 63}", "2024-05-06", None),
    ],
)
def test_lines_with_the_day(line: str, day: str, name: str | None) -> None:
    found = next(own_names([Line(line)], day, Site(title="春江潮网")), None)
    assert (found.value if found else None) == name


def test_links_and_columns_are_no_names() -> None:
    def own(body: str) -> list[str]:
        lines = html_lines(parsed(f"<body>{body}</body>")).lines
        return [one.value for one in own_names(lines, "2024-05-06", Site(title="春江潮频道"))]

    assert own("<p>春江潮 林间 2024-05-06</p>") == ["春江潮"]
    assert own("<p><a href=/1>春江潮 林间 2024-05-06</a></p>") == []
    assert own("<p><a href=/>首页</a> &gt; <a href=/1>春江潮</a></p><p>春江潮 林间 2024-05-06</p>") == []


def test_the_ends_of_a_title() -> None:
    def ends(title: str, headline: str = "老人免费量血压") -> list[str]:
        return Site(title=title, headline=headline).ends

    assert ends("老人免费量血压_健康_清江网") == ["清江网"]
    assert ends("清江日报-老人免费量血压") == ["清江日报"]
    assert ends("量血压 | 清江网") == ["清江网"]
    assert ends("清江日报电子版", "") == ["清江日报电子版"]
    assert Site(headline="老人免费量血压").ends == []


@pytest.mark.parametrize(
    ("bar", "name"),
    [
        (
            "<table><tr><th>發布單位</th><td>綠江鄉衛生所</td></tr><tr><th>日期</th><td>113-09-05</td></tr></table>",
            "綠江鄉衛生所",
        ),
        ("<dl><dt>提供单位</dt><dd>市卫生健康委员会</dd><dt>发布日期</dt><dd>2024-10-15</dd></dl>", "市卫生健康委员会"),
        ("<p>答复单位：市卫生健康委员会　答复时间：2023-04-24 16:11</p>", "市卫生健康委员会"),
        ("<div>发布单位</div><div>清江区卫生所</div>", None),
        ("<dl><dt>索引号</dt><dd>A-1</dd><dt>发布日期</dt><dd>2024-05-06</dd></dl>", None),
        ("<div>发布日期：2021年2月26日　效力状态：现行有效</div>", None),
        ("<p>2024-03-05 15:22 清江市急救中心 <a href=#>放大字体</a> <a href=#>缩小字体</a></p>", "清江市急救中心"),
        ("<p>2024-03-05 15:22 <a href=#>老人看这里</a> 浏览：12</p>", None),
        ("<p>发表于 2023-5-6 10:12 | 只看该作者 | 倒序浏览</p>", None),
        ("<ul><li><b>08</b><i>2024.01</i></li><li>集团品牌部</li></ul>", "集团品牌部"),
        ("<p><span>清江发布</span><span>3天前</span><span>1.2万阅读</span></p>", "清江发布"),
        ("<p><span>清江发布</span><span>3天</span><span>1.2万阅读</span></p>", None),
    ],
)
def test_values_by_their_form_and_place(bar: str, name: str | None) -> None:
    assert source(bar) == name


@pytest.mark.parametrize(
    ("under", "name"),
    [
        ("<p>（原载《清江药讯》2002年5月28日，审稿：林以安）</p>", "《清江药讯》"),
        ("<ul><li>資料來源：食品藥物組</li><li>發布日期：112年7月18日</li><li>點閱數：1,043</li></ul>", "食品藥物組"),
        ("<div>桥头老李 发表于 2016-9-6 09:15</div>", None),
    ],
)
def test_under_the_text(under: str, name: str | None) -> None:
    assert source("", under=under) == name


def test_who_posted_a_text_wrote_it() -> None:
    page = f"<body>{HEAD}<div>由 <i>院办</i> 在 2015-10-21 14:08 提交</div><div>{TEXT}</div>"
    assert [(one.role, one.name, one.org) for one in extract(page).bylines] == [("author", None, "院办")]
    page = f"<body>{HEAD}<div>由 <i>橡皮艇</i> 在 2015-10-21 14:08 提交</div><div>{TEXT}</div>"
    assert [(one.role, one.name, one.org) for one in extract(page).bylines] == [("author", "橡皮艇", None)]


def test_another_outlet_than_the_source() -> None:
    def original(bar: str) -> str | None:
        return extract(f"<body>{HEAD}<p>{bar}</p><div>{TEXT}</div>").original_source

    assert original("来源：清江网 2024-05-06 江州晨报记者 林以安") == "江州晨报"
    assert original("来源：江州晨报 2024-05-06 晨报记者 林以安") is None
    assert original("来源：清江网 2024-05-06 学生记者 林以安") is None
