"""The bar under a headline, the dates of a page and of its address, and the credits around a text; all is invented."""

from __future__ import annotations

import pytest

from crawler.extract import bylines, extract
from crawler.extract.date_rules import DATES, in_conflict, ranked
from crawler.extract.html_lines import html_lines
from crawler.extract.info import is_info, read_dates, signed_dates
from crawler.extract.lines import Line
from crawler.extract.source import resolved_source, sources
from crawler.extract.tree import parsed
from crawler.text.dates import parse
from crawler.text.dialects import day_of

TEXT = "近日，示例市开展健康宣传活动，现场设置义诊、咨询和检测三个区域，吸引了众多市民参加，气氛热烈。"
BARS = (
    "来源：清远日报|来 源:清远日报|来源丨清远日报|来源｜清远日报|时间：昨天|日期:昨天|浏览 12|访问量 12|点击数 12|点击量 12|点击次数 12|阅读：12|"
    "阅读数：12|阅读量:12|阅读次数：12|字号：大 中 小|字 体:大 中 小|【字体 大 中 小】|【打印】|【 大 中 小】|打印本页|发布机构：示例局|发布机构:示例局|"
    "作者：李明远|作 者:李明远|责任编辑：李明远|责任编辑 :李明远|分享到 微信"
).split("|")
TEXTS = "市民的来源地|活动的时间安排|点击 12|阅读 12 本书|各种字体|打印资料|发布机构 示例局|作者 李明远|责任编辑 李明远".split(
    "|"
)


@pytest.mark.parametrize(
    ("bar", "source"),
    [
        ("2024-05-06 08:30 发布 来源 清江周刊 人气 3249", "清江周刊"),
        ("2024-05-06 来源 清江周刊", "清江周刊"),
        ("来源：清江新闻　點閱：1020", "清江新闻"),
        ("清江发布 2024-05-06 1204人已读", "清江发布"),
        ("来源：清江新闻 2017年健康周", "清江新闻"),
        ("来源：清江新闻 健康频道", "清江新闻 健康频道"),
    ],
)
def test_a_source_ends_where_the_next_field_begins(bar: str, source: str) -> None:
    assert bylines.parse(bar)["source"] == source


def test_what_only_the_bar_says() -> None:
    assert not [text for text in BARS if not is_info(Line(text))]
    assert not [text for text in TEXTS if is_info(Line(text))]
    assert not [mark for mark in "。！？" if is_info(Line(f"来源：清远日报{mark}"))]
    assert is_info(Line("来源：清远日报 " + "12 " * 50))
    assert not is_info(Line("来源：清远日报 " + "市民" * 80))
    assert [is_info(Line("来源：".ljust(length, "报"))) for length in (160, 161)] == [True, False]


def published(*texts: str, **told: str | None) -> str | None:
    dates = read_dates([Line(text) for text in texts], {name: (one, "") for name, one in told.items()})
    best = next(ranked(dates), None)
    return best.value.iso.removesuffix(":00+08:00") if best else None


def test_dates_of_events_are_not_the_pages() -> None:
    assert published("面试时间：2024-05-06") is None
    event, place = "时间：2024年5月6日（星期一）上午9:00", "地点：示例市人民医院"
    assert published(event, place) is None
    for who in ("出席：市医院院长沈砚", "【访谈嘉宾】沈砚", "主持人：林汐", "發布會嘉賓：沈硯"):
        assert published(event, who) is None, who
    assert published("【访谈时间】2024年5月6日", "【访谈嘉宾】沈砚") is None
    assert published(event, "欢迎参加") == "2024-05-06T09:00"


def test_the_time_in_a_table_about_an_event_is_not_the_pages() -> None:
    for rows, iso in (("主讲人\t沈砚\n时间\t2024年5月6日（周一）15:00", None), ("时间\t2024年5月6日", "2024-05-06")):
        best = next(ranked(read_dates([Line(rows, "table")], {})), None)
        assert (best.value.iso if best else None) == iso


def test_the_date_of_a_letter_is_that_of_its_answer() -> None:
    letter, answer = "来信时间：2024-04-20 21:37", "答复单位：市卫生健康委 答复时间：2024-05-06"
    assert published(letter, answer) == "2024-05-06"
    assert published("来信时间\t2024-04-20\t状态\t已办结\n答复部门\t市卫生健康委\t答复日期\t2024-05-06") == "2024-05-06"


def test_a_short_year_on_a_page_in_traditional_characters_is_one_of_the_republic() -> None:
    assert published("張貼日期 95年9月22日", "發布單位 家庭醫學科") == "2006-09-22"
    assert published("发布日期 95年9月22日", "发布单位 家庭医学科") == "1995-09-22"


def test_a_text_is_signed_with_a_day() -> None:
    def signed(*texts: str) -> list[str]:
        return [one.moment.iso for one in signed_dates([Line(text) for text in texts])]

    assert signed("特此公告。", "清江市卫生局", "二〇〇三年五月二日") == ["2003-05-02"]
    assert signed("完", "2024年5月6日（星期一）", "香港時間12時20分") == ["2024-05-06T12:20:00+08:00"]
    assert signed("（原载《清江药讯》2002年5月28日，审稿：祁连山）") == ["2002-05-28"]
    assert signed("会议于2024年5月6日召开。", "好人好事") == []
    assert signed("2024年5月6日", *["好人好事"] * 6) == []


def test_a_day_whose_year_the_issue_tells_and_one_in_english_pieces() -> None:
    page = "<div>3月2日 清江晚报 （2020年第51期）</div>"
    assert [one.moment.iso for one in read_dates(html_lines(parsed(page)).lines, {})] == ["2020-03-02"]
    pieces = "".join(f"<li>{piece}</li>" for piece in ("Aug", "11", "Sun", "2013", "23:18"))
    found = read_dates(html_lines(parsed(f"<ul>{pieces}</ul>")).lines, {})
    assert [one.moment.iso for one in found] == ["2013-08-11T23:18:00+08:00"]


def test_dates_from_elsewhere_where_the_headline_has_none() -> None:
    under = [Line("发布时间：2024-05-06")]
    assert [one.origin for one in read_dates([], {}, under)] == ["below"]
    assert [one.origin for one in read_dates([], {}, [Line("发布时间：2024-05-06 栏目：要闻", links=2)])] == ["below"]
    assert read_dates([], {}, [Line("要闻 2024-05-06", links=2)]) == []
    told = {"any_script": "2024-05-01", "row": "2024-05-02"}
    assert published(**told) == "2024-05-01"
    assert published(**told, time="2024-05-03") == "2024-05-03"
    assert published(**told, time="2024-05-03", other_meta="2024-05-04") == "2024-05-04"
    best = next(ranked(read_dates([], {"row": ("2024-05-02", "")}, under)))
    assert best.rule == "dates.below"


def test_a_time_element_tells_the_hour_of_the_printed_day() -> None:
    assert published("发布于 2024-05-06", time="2024-05-06T09:30:00+08:00") == "2024-05-06T09:30"
    assert published("发布于 2024-05-06", time="2024-05-07T09:30:00+08:00") == "2024-05-06"


def test_official_and_printed_days_apart_are_in_conflict() -> None:
    for day, apart in (("2024-05-05", False), ("2024-05-06", False), ("2024-05-08", True), ("2024-05-04", True)):
        assert in_conflict(read_dates([Line("发布时间：2024-05-06")], {"meta": (day, "")})) == apart, day
    assert not in_conflict(read_dates([], {"meta": ("2024-05-06", "")}))
    assert not in_conflict(read_dates([Line("2024-05-06")], {}))
    page = "<meta name=PubDate content=2024-05-09><h1>春江花月夜</h1><p>发布时间：2024-05-06</p>"
    assert "date_conflict" in extract(page).flags


def test_an_outlet_beside_the_date_is_the_source() -> None:
    def source(text: str, tag: str | None = None) -> str | None:
        found = next(sources([Line(text)], tag, ""), None)
        return found.value if found else None

    assert source("2022年03月19日 11:18 清溪日报") == "清溪日报"
    assert source("2022年03月19日 11:18 春江花月") is None
    assert source("时间：2024年5月6日上午9时") is None
    assert source("来源：示例市第一人民医院", "一院") == "示例市第一人民医院"
    assert source("来源：示例市第一人民医院", "管理员") == "示例市第一人民医院"
    assert source("来源：清溪日报", "示例市卫生健康局") == "示例市卫生健康局"


def test_scripts_and_other_tags_tell_a_date() -> None:
    def read(head: str) -> str | None:
        return extract(f"<html><head>{head}</head><body><p>春江花月夜</p></body></html>").published_at

    key = "<script>x={{'publishTime':'{}'}}</script>"
    assert read(key.format("2025-06-09 07:58:00")) == "2025-06-09T07:58:00+08:00"
    assert read(key.format("2025-06-09") + key.format("2025-06-10")) is None
    assert read("<meta name='og:time ' content='2022-03-19 11:18:05'>") == "2022-03-19T11:18:05+08:00"
    tags = "<meta name=dcterms.modified content=2022-03-20><meta name=dcterms.created content=2022-03-19>"
    assert read(tags) == "2022-03-19"


def test_days_of_something_else_are_not_the_pages() -> None:
    for word in "成文 发文 生成 签发 印发 施行 实施 生效 废止 归档 访谈 会议 截止 报名 活动 举办".split():
        for line in (f"{word}日期：2024-05-06", f"{word}时间：2024-05-06", f"{word} 日期 2024-05-06"):
            assert published(line) is None, line
            assert published(line, "2024-05-09") == "2024-05-09", line
    assert published("下载时间：2024-05-06") == "2024-05-06"


def test_a_labelled_date_and_one_with_a_time_of_day_come_first() -> None:
    for line in (
        "时间：2024-05-06", "发布日期 2024-05-06", "发布于2024-05-06", "发表于2024-05-06", "来源：示例局 2024-05-06", "来 源 示例局 2024-05-06",
        "清远日报 2024-05-06",
    ):  # fmt: skip
        assert published("2024-01-01", line) == "2024-05-06", line
        assert published(line, "2024-01-01") == "2024-05-06", line
    assert published("2024-01-01", "2024-05-06 08:30") == "2024-05-06T08:30"
    assert published("2024-01-01", "2024-05-06", "2024-05-07") == "2024-01-01"
    assert published("2024-01-01", "2024-01-02", "2024-01-03", "2024-01-04", "发布时间：2024-05-06") is not None
    assert published("清远日报社区版 2024-05-06", "发布时间：2024-05-07") == "2024-05-07"


def test_what_weighs_for_a_date() -> None:
    weights = {name.removeprefix("dates."): rule.weight for name, rule in DATES.rules.items()}
    assert weights == {
        "meta": 60.0, "json_ld": 50.0, "info_line": 40.0, "script": 30.0, "time": 20.0, "row": 10.0, "address": -10.0,
        "shows_time": 30.0, "timed": 2.0, "labelled": 2.0, "updated": -3.0, "late": -0.5,
        "over_headline": -3.0, "stray": -21.0, "in_link": -35.0, "other_meta": 25.0, "time_of_printed_day": 30.0, "below": 15.0, "any_script": 15.0,
        "signed": 5.0, "published": 1.5,
    }  # fmt: skip


def test_a_date_of_an_update_comes_behind_that_of_publication() -> None:
    for label in ("更新时间：", "更新日期 ", "更新于"):
        assert published(f"发布时间：2024-05-06 浏览：20次 {label}2024-05-09 10:00") == "2024-05-06", label
        assert published(f"{label}2024-05-09") == "2024-05-09", label


def test_a_date_in_a_sentence_or_a_link_is_not_the_pages() -> None:
    assert published("2024年5月6日，示例市开展活动。") is None
    assert published("活动将于2024年5月6日开始" + "，请市民参加" * 30) is None
    linked = Line("2024-05-06 另一条消息的标题", links=17)
    mostly = Line("2024-05-06 另一条消息标题", "item", links=10)
    beside = Line("2024-05-06 另一条消息标题", links=10)
    half = Line("2024-05-06 来源：示例日报", links=8)
    column = Line("2024-05-06 通知公告", links=15)
    assert read_dates([linked, mostly], {}) == []
    assert len(read_dates([beside], {})) == 1
    assert [one.moment.iso for one in read_dates([half], {})] == ["2024-05-06"]
    address = {"address": ("2024-05-05", ""), "row": (None, "")}
    assert next(ranked(read_dates([column], address))).value.iso == "2024-05-06"
    assert next(ranked(read_dates([column], {"row": ("2024-05-07", "")}))).value.iso == "2024-05-07"
    assert published("示例市开展活动。\n2024-05-06") == "2024-05-06"


def test_a_day_over_the_headline_is_a_clocks() -> None:
    over, headline, under = Line("2024-05-09 08:30 晴"), Line("春江花月夜"), Line("示例局 2024-05-06")
    assert next(ranked(read_dates([over, headline, under], {}, title="春江花月夜"))).value.iso == "2024-05-06"
    assert next(ranked(read_dates([over, headline, under], {}))).value.iso.startswith("2024-05-09")
    assert next(ranked(read_dates([over, headline], {}, title="春江花月夜"))).value.iso.startswith("2024-05-09")
    assert published("现在时间：2024-05-09 08:30") is None


def test_a_time_of_day_over_the_path_is_a_clocks() -> None:
    path, headline = Line("首页 > 就医服务"), Line("春江花月夜")
    for over, day in (("2024-05-09 08:30:11 登录", None), ("2024-05-09 登录", "2024-05-09")):
        for lines, found in (([Line(over), path, headline], day), ([path, Line(over), headline], "2024-05-09")):
            told = next(ranked(read_dates(lines, {}, title="春江花月夜")), None)
            assert (told and told.value.iso[:10]) == found, (over, found)


def test_a_time_over_the_headline_counts_on_the_official_day() -> None:
    lines = [Line("2024-05-06 08:30"), Line("春江花月夜")]
    for official, iso in (("2024-05-06", "2024-05-06T08:30:00+08:00"), ("2024-05-07", "2024-05-07")):
        told = read_dates(lines, {"meta": (official, "")}, title="春江花月夜")
        assert next(ranked(told)).value.iso == iso


def test_a_labelled_day_under_the_text_says_more_than_one_over_the_headline() -> None:
    over, headline = Line("2024-05-09 咨询"), Line("春江花月夜")
    for under, day in (("来源：县医院 时间：2024-05-06", "2024-05-06"), ("2024-05-06", "2024-05-09")):
        told = read_dates([over, headline], {}, [Line(under)], "春江花月夜")
        assert next(ranked(told)).value.iso == day, under


def test_an_entry_of_a_list_is_of_another_article_whether_or_not_it_is_a_link() -> None:
    assert read_dates([Line("咨询老年卡年审的问题2024-05-09", "item")], {}) == []
    assert len(read_dates([Line("发布时间：2024-05-09", "item")], {})) == 1
    assert len(read_dates([Line("清江日报 2024-05-09", "item")], {})) == 1


@pytest.mark.parametrize(
    ("tile", "day"),
    [
        ("<b>21</b><i>09月</i><u>2024</u>", "2024-09-21"),
        ("<b>28</b><i>2024.10</i><u>医院新闻</u>", "2024-10-28"),
        ("<b>2024</b><i>10</i><u>28</u>", "2024-10-28"),
        ("<b>10月</b><i>28</i><u>2024</u>", "2024-10-28"),
        ("2022<br>03/19<br>11:18", "2022-03-19T11:18:00+08:00"),
        ("<b>2022</b><i>03</i>/<i>19</i> <u>11:18:05</u>", "2022-03-19T11:18:05+08:00"),
        ("2022年<br>3月<br>19日", "2022-03-19"),
        ("2022年<br>3月<br>19日<br>11:18", "2022-03-19T11:18:00+08:00"),
        ("2022<br>春江花月夜<br>03/19", None),
        ("<b>28</b><i>13</i><u>2024</u>", None),
        ("<b>28</b><i>2024.10</i><u>12</u>", None),
        ("<b>28</b><i>2024.10</i><br>清江医院", None),
    ],
)
def test_a_day_whose_numbers_stand_in_elements_apart(tile: str, day: str | None) -> None:
    assert extract(f"<h1>春江花月夜</h1><div>{tile}</div><p>{TEXT}</p><div>12</div>").published_at == day


@pytest.mark.parametrize(
    ("lines", "moment"),
    [
        (["2024年5月6日（星期一）", "香港时间18时05分"], "2024-05-06T18:05"),
        (["2024年5月6日（星期一）", "18:05"], "2024-05-06T18:05"),
        (["2024-05-06 18:05"], "2024-05-06T18:05"),
        (["2024年5月6日（星期一）", "18:05开始"], "2024-05-06"),
        (["春江 2024年5月6日", "18:05"], "2024-05-06"),
    ],
)
def test_the_time_of_day_may_stand_on_the_line_behind_the_day(lines: list[str], moment: str) -> None:
    assert published(*lines) == moment


def test_the_moment_under_a_long_text_is_the_pages_and_none_of_the_text() -> None:
    def read(*last: str) -> tuple[str | None, str]:
        article = extract(
            "<h1>春江花月夜</h1><div>" + "".join(f"<p>{one}</p>" for one in [TEXT] * 9 + [*last]) + "</div>"
        )
        return article.published_at, article.body.split("\n")[-1]

    assert read("2024年5月6日（星期一）", "香港時間18時05分") == ("2024-05-06T18:05:00+08:00", TEXT)
    assert read("2024年5月6日 18:05") == ("2024-05-06T18:05:00+08:00", TEXT)
    assert read("2024年5月6日")[1] == "2024年5月6日"  # a signature's


def test_the_best_origin_wins() -> None:
    told = {
        "meta": "2024-05-01", "json_ld": "2024-05-02", "info": "2024-05-03", "script": "2024-05-04", "time": "2024-05-05", "row": "2024-05-06",
        "address": "2024-05-07",
    }  # fmt: skip
    while told:
        lines = [told["info"]] if "info" in told else []
        rest = {name: day for name, day in reversed(told.items()) if name != "info"}
        first = next(iter(told))
        assert published(*lines, **rest) == told.pop(first), first
    assert published(meta=None, row="") is None


def test_the_day_of_the_tag_gets_the_time_that_the_page_shows() -> None:
    assert published("2024-05-06 08:30", meta="2024-05-06") == "2024-05-06T08:30"
    assert published("2024-05-07 09:00", "2024-05-06 08:30", json_ld="2024-05-06") == "2024-05-06T08:30"
    assert published("2024-05-07 08:30", meta="2024-05-06") == "2024-05-06"
    assert published("2024-05-06", meta="2024-05-06") == "2024-05-06"
    assert published("2024-05-06 08:30", meta="2024-05-06 07:00") == "2024-05-06T07:00"
    assert published(meta="2024-05-06", script="2024-05-06 07:00") == "2024-05-06"
    assert published(script="2024-05-06", time="2024-05-06 07:00") == "2024-05-06"


def test_the_source_of_the_bar_or_the_tag() -> None:
    def source(*texts: str, tag: str | None = None) -> str | None:
        found = next(sources([Line(text) for text in texts], tag, ""), None)
        return found.value if found else None

    assert source("首页", "发布时间：2024-05-06", "来源：清远日报", "来源：南方网") == "清远日报"
    assert source("数据来源：市统计局。", "来源：清远日报") == "清远日报"
    assert source("摘自 南方网", "来源：清远日报") == "清远日报"
    assert source("来源：清远日报", tag="（来源：南方网）") == source(tag="南方网") == "南方网"
    assert source("2024-05-06 清远日报 浏览：12") == "清远日报"
    assert source("首页") is None


def test_an_outlet_without_a_label_and_a_publisher() -> None:
    def source(*texts: str, under: str = "", title: str = "春江花月夜") -> tuple[str | None, str | None]:
        found = next(sources([Line(text) for text in texts], None, "", [Line(under)], title, "2024-05-06"), None)
        return (found.value, found.rule) if found else (None, None)

    assert source("清远日报", "2024-05-06 星期一") == ("清远日报", "source.alone")
    assert source("2024-05-06 星期一", "清远日报") == ("清远日报", "source.alone")
    assert source("清远日报", "2024-05-09 星期四") == (None, None)
    assert source("春江花月夜", "清远发布") == ("清远发布", "source.alone")
    assert source("春江花月夜", "健康清远") == (None, None)
    assert source("清远发布", "春江花月夜") == (None, None)
    assert source("春江花月夜", "春天来了。", "清远发布") == (None, None)
    assert source("清远发布", "2024-05-06", title="清远发布") == (None, None)
    assert source("第05版周刊", "2024-05-06") == (None, None)
    assert source("微博", "2024-05-06") == (None, None)
    assert source(under="来源：委妇幼处 日期：2024-05-06") == ("委妇幼处", "source.under_text")
    assert source(under="清江区医学会 2024-05-06") == ("清江区医学会", "source.beside_date")
    assert source("发布：清江市卫生健康局人事科 2024-05-06") == ("清江市卫生健康局人事科", "source.publisher")
    assert source("發布單位：清江市衛生局") == ("清江市衛生局", "source.publisher")
    assert source("发布：2024-05-06") == (None, None)


@pytest.mark.parametrize(
    ("bar", "source"),
    [
        ("<ul><li><label>來源</label><span>捐書處</span></li><li>2024-05-06</li></ul>", "捐書處"),
        ("<ul><li><b>來源：</b><span>春江潮水</span></li><li>2024-05-06</li></ul>", "春江潮水"),
        (
            "<dl><dt>發布單位：</dt><dd>清江縣政府圖書館</dd><dt>發布日期：</dt><dd>113-02-19</dd></dl>",
            "清江縣政府圖書館",
        ),
        ("<dl><dt>發布單位：</dt><dd>春江潮水</dd></dl>", None),  # a publisher is an organ
        ("<dl><dt>来源：</dt><dd>打印</dd></dl>", None),
        ("<dl><dt>来源：</dt><dd>春江潮水连海平海上明月共潮生</dd></dl>", None),
        ("<p>来源<b>不明的</b>春江</p>", None),
        ("<p><a id=nickname href=#>春江潮水</a> <em></em></p>", "春江潮水"),
        ("<p><i class='bar source'>春江潮水</i></p>", "春江潮水"),
        ("<div class=source><i>春江潮水</i></div>", "春江潮水"),
        ("<p><i class='resources'>春江潮水</i></p>", None),
        ("<p><i class=source>李明远</i></p>", None),
        ("<p class=x>春江潮水</p>", None),
        ("<ul><li><b>來源</b>：捐書處</li></ul>", "捐書處"),
        ("<p>2024-05-06 来源：清江广播电视台　<a href=/t>我要投稿</a></p>", "清江广播电视台"),
        ("<p>2024-05-06 来源：<a href=/t>清江广播电视台</a></p>", "清江广播电视台"),
        ("<p>首页 > 新闻公报</p><p>新闻公报</p>", None),
        ("<p>首页 > 要闻</p><p>新闻公报</p>", "新闻公报"),
        ("<p>覆检日期：2024-05-06</p>", None),
    ],
)
def test_the_markup_may_tell_what_the_source_is(bar: str, source: str | None) -> None:
    assert extract(f"<h1>春江花月夜</h1>{bar}<div><p>{TEXT}</p><p>{TEXT}</p></div>").source == source


@pytest.mark.parametrize(("tag", "source"), [("清江网", "清江日报"), ("春江网", "春江网")])
def test_a_tag_that_names_the_site_says_less_than_the_bar(tag: str, source: str) -> None:
    head = f"<title>春江花月夜-清江网</title><meta name=source content={tag}>"
    page = (
        f"<html><head>{head}</head><body><h1>春江花月夜</h1><p>来源：清江日报</p><div><p>{TEXT}</p></div></body></html>"
    )
    assert extract(page).source == source


def test_a_site_that_names_itself() -> None:
    for own in "本网 本网站 本站 本站原创 本 本局 原创".split():
        assert resolved_source(own, "示例市卫生健康局") == "示例市卫生健康局", own
        assert resolved_source(own, None) == own
    for other in "本报 清远日报 本网讯 原创力".split():
        assert resolved_source(other, "示例市卫生健康局") == other, other
    assert resolved_source(None, "示例市卫生健康局") is None


def test_the_day_in_an_address() -> None:
    paths = (
        "t{}0506_12.html t{}0506_12.shtm art/{}/5/6/art_12_34.html art/{}/05/06/art_1.html {}-05/06/c.html {}-05-06/c.shtml {}05/06/c.htm "
        "{}05-06/c.html {}/5/6/c.html {}/05/06/c_1.shtml {}0506/c.html n1/{}/0506/c12.html a/{}/0506/12.htm"
    ).split()
    for year in (1999, 2024):
        for path in paths:
            day = parse(day_of(f"http://a.cn/{path.format(year)}") or "")
            assert day, path
            assert day.iso == f"{year}-05-06", path
    for path in (
        "t20241306_12.html",
        "c20240506.html",
        "2024/5/6/c.pdf",
        "18990506/c.html",
        "art/2024/5/6.html",
        "news/12.html",
    ):
        assert day_of(f"http://a.cn/{path}") is None, path
    assert day_of("http://a.cn/c.html?from=/20240506/d.html") is None


def page(body: str, info: str = "") -> str:
    return f"<html><head><title>示例市开展健康宣传活动</title></head><body><h1>示例市开展健康宣传活动</h1><p>{info}</p><div id=zoom>{body}</div></body></html>"


def named(body: str, info: str = "") -> list[tuple[str, str | None, str | None]]:
    return [(one.role, one.name, one.org) for one in extract(page(body, info)).bylines]


def test_credits_stand_in_the_bar_the_lead_the_captions_and_at_the_end() -> None:
    body = f"<p>{TEXT}</p><p>{TEXT}</p>"
    assert named(f"{body}<p>校对：李明远</p>") == [("proofreader", "李明远", None)]
    assert named(body, "正在阅读 浏览次数：12 作者：李明远") == [("author", "李明远", None)]
    assert named(f"{body}<p>编辑：李明远 王思齐</p>", "作者：李明远") == [
        ("author", "李明远", None), ("editor", "李明远", None), ("editor", "王思齐", None),
    ]  # fmt: skip
    assert named(f"{body}<p>供稿：市疾控中心 市妇幼保健院</p><p>供稿：市疾控中心</p>") == [
        ("contributor", None, "市疾控中心"), ("contributor", None, "市妇幼保健院"),
    ]  # fmt: skip
    assert named(f"{body}<p>编辑：李明远</p>", "编辑：李明远") == [("editor", "李明远", None)]
    picture = "<p align=center><img src=/1.jpg></p><p align=center>市民在现场咨询。李明远 摄</p>"
    assert named(f"{picture}{body}") == [("photographer", "李明远", None)]
    assert named(body) == []


def test_names_in_the_bar_are_credited_and_those_of_a_signature_are_not() -> None:
    def named(body: str) -> list[tuple[str, str | None]]:
        return [(one.role, one.name) for one in extract(f"<h1>春江花月夜</h1>{body}").bylines]

    assert named(f"<p>2017/11/14 清远日报 李明远 1032</p><p>{TEXT}</p>") == [("author", "李明远")]
    assert named(f"<p>{TEXT}</p><p>清远日报 李明远 2017/11/14</p>") == []
    assert named(f"<p>〔記者李明遠／台北報導〕{TEXT}</p>") == [("reporter", "李明遠")]
    assert named(f"<p>【李明远】{TEXT}</p>") == []
    assert (
        extract(f"<h1>春江花月夜</h1><p>【来源】清远日报∥【时间】2022年4月7日∥【编辑】李明远</p><p>{TEXT}</p>").source
        == "清远日报"
    )


def test_the_bracket_of_a_lead() -> None:
    for lead in (
        "清远日报讯（记者李明远）",
        "清远日报讯(记者李明远)",
        "清远日报讯（记者李明远)",
        "清远日报讯(记者李明远）",
    ):
        assert named(f"<p>{lead}{TEXT}</p><p>{TEXT}</p>") == [("reporter", "李明远", "清远日报")], lead
        assert named(f"<p>{TEXT}</p><p>{lead}{TEXT}</p>") == [("reporter", "李明远", "清远日报")], lead
    quoted = f"<p>{TEXT}</p><p>{TEXT}</p><p>王思齐（市疾控中心）说，{TEXT}</p>"
    assert named(quoted) == []


def test_a_source_below_the_text_is_the_first_publisher() -> None:
    def sources(info: str, *below: str) -> tuple[str | None, str | None]:
        body = f"<p>{TEXT}</p><p>{TEXT}</p>" + "".join(f"<p>{one}</p>" for one in below)
        article = extract(page(body, info), agency="示例市卫生健康局")
        return article.source, article.original_source

    assert sources("来源：本网 发布时间：2024-05-06", "来源：清远日报") == ("示例市卫生健康局", "清远日报")
    assert sources("来源：南方网 发布时间：2024-05-06", "编辑：李明远", "来源：清远日报", "校对：王思齐") == (
        "南方网",
        "清远日报",
    )
    assert sources("来源：南方网 发布时间：2024-05-06", "编辑：李明远") == ("南方网", None)


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        (["成文日期", "2024-05-06", "发布日期", "2024-05-08 08:55"], "2024-05-08T08:55"),
        (["发布日期：", "2024-05-08"], "2024-05-08"),
        (["2024年3月4日9:00至3月8日16:00", "2024-02-26"], "2024-02-26"),
        (["二零二四年五月六日　农历三月廿八　第七版"], "2024-05-06"),
        (["二零二四年五月六日　农历三月廿八"], None),
    ],
)
def test_labels_on_the_line_before_spans_and_the_day_of_a_paper(lines: list[str], day: str | None) -> None:
    assert published(*lines) == day


@pytest.mark.parametrize(
    ("bar", "source"),
    [
        ("<div><p>2024-05-06</p><p>清江市疾病预防控制中心</p></div>", "清江市疾病预防控制中心"),
        ("<div>2024-05-06<p>清江市疾病预防控制中心</p></div>", "清江市疾病预防控制中心"),
        ("<div><p>清江市疾病预防控制中心</p><p>2024-05-06</p></div>", "清江市疾病预防控制中心"),
        ("<p>2024-05-06</p><div><p>清江市疾病预防控制中心</p></div>", None),
    ],
)
def test_an_organ_that_shares_a_block_with_the_day_is_the_source(bar: str, source: str | None) -> None:
    text = "医务人员为老人量血压、测血糖，耐心回答他们提出的每一个问题。" * 4
    assert extract(f"<h1>春季义诊活动举行</h1>{bar}<div class=content><p>{text}</p></div>").source == source
