"""Every label of a field is read as what its row says, in all scripts and widths."""

from __future__ import annotations

import pytest
from lexicon.variants import examples, ways, whole

from crawler.extract.bylines import parse
from crawler.extract.date_rules import ranked
from crawler.extract.field_table import LABEL, field_table
from crawler.extract.info import is_info, read_dates
from crawler.extract.lines import Line
from crawler.extract.policy import read_policy
from crawler.extract.source import sources
from crawler.lexicon.fields import EVENTS, FIELDS, IN_FORCE, PUBLISHED_BY
from crawler.lexicon.row import Row, forms
from crawler.text.furniture import is_furniture


def of(*meanings: str, stands: str | None = None) -> list[object]:
    return examples(row for row in whole(FIELDS) if row.meaning in meanings and stands in (None, *row.stands))


@pytest.mark.parametrize(("row", "line"), of("date"))
def test_a_labelled_date_is_preferred(row: Row, line: str) -> None:
    best = next(ranked(read_dates([Line("2024-01-01"), Line(line)], {})))
    assert (best.value.iso, "dates.labelled" in best.reasons) == ("2024-05-06", True), row
    assert is_info(Line(line)) or "before" in row.stands


@pytest.mark.parametrize(("row", "line"), of("update"))
def test_a_date_of_an_update_is_not_preferred(row: Row, line: str) -> None:
    best = next(ranked(read_dates([Line("2024-01-01"), Line(line)], {})))
    assert best.value.iso == "2024-01-01", row


@pytest.mark.parametrize(("row", "line"), of("other date", "clock", "written_on", "effective_on"))
def test_a_date_of_something_else_is_passed_over(row: Row, line: str) -> None:
    assert read_dates([Line(line)], {}) == [], row


@pytest.mark.parametrize(("row", "line"), of("source", "issuer", "widget", stands="marked"))
def test_the_bar_under_the_headline_is_told_by_it(row: Row, line: str) -> None:
    assert is_info(Line(line)), row


@pytest.mark.parametrize(("row", "line"), of("source"))
def test_a_source_is_read(row: Row, line: str) -> None:
    assert parse(line)["source"] in ("清江日报", "清江日報"), row


@pytest.mark.parametrize("label", forms(whole(FIELDS), meaning="source", stands="before"))
def test_a_source_is_read_without_a_mark(label: str) -> None:
    for line in ways(f"{label} 清江日报"):
        assert parse(line)["source"] in ("清江日报", "清江日報"), line


@pytest.mark.parametrize(("row", "line"), of("picture"))
def test_who_gave_a_picture_is_no_source(row: Row, line: str) -> None:
    assert parse(line)["source"] is None, row


@pytest.mark.parametrize(("row", "line"), of("counter"))
def test_a_counter_is_furniture_and_of_the_bar(row: Row, line: str) -> None:
    assert is_furniture(line), row
    assert is_info(Line(line)), row


LABELS = {
    "counter": """浏览次数 浏览量 浏览数 访问量 点击数 点击量 点击次数 阅读次数 阅读量 浏览 阅读数 阅读 点击率 点击 访问次数 人气 热度 评论 评论数
    点赞 转发 收藏 来访 查看 关注 已读 播放量""",
    "bar": """发布时间 发布日期 公开日期 公开时间 上载日期 发表时间 发表日期 发稿时间 上传时间 上载时间 添加时间 录入时间 刊发时间 编辑时间 公布时间
    公布日期 时间 日期 更新时间 更新日期 来源 信息来源 文章来源 稿源 出处 媒体 转自 转载自 摘自 选自 原载 原文刊载于 来自 文章出处 稿件出处 来源单位
    来源媒体 发布机构 发文机关 发文机构 发文单位 制发机关 字号 字体大小 字体 字号大小 打印 分享到 分享""",
    "other date": """成文时间 发文时间 生成时间 签发时间 签发日期 印发时间 印发日期 施行时间 实施时间 归档时间 归档日期 访谈时间 访谈日期 会议时间 会议日期
    活动时间 活动日期 举办时间 举办日期 截止时间 截止日期 报名时间 报名日期 拍摄时间 拍摄日期 采访时间 采访日期 废止日期 废止时间 失效日期 成文日期
    发文日期 生成日期 生效日期 生效时间 施行日期 实施日期""",
    "ends a value": """发布时间 发布日期 公开日期 公开时间 上载日期 废止日期 废止时间 失效日期 来源 信息来源 浏览次数 关键词 名称 标题 内容概述 概述 组配分类
    体裁分类 公开目录 公开方式 公开时限 公开范围 责任部门""",
}


@pytest.mark.parametrize(("use", "label"), [(use, label) for use, labels in LABELS.items() for label in labels.split()])
def test_labels_by_what_they_are_good_for(use: str, label: str) -> None:
    line = Line(f"{label}：12")
    if use == "counter":
        assert is_furniture(line.text)
    elif use == "bar":
        assert is_info(line)
    elif use == "other date":
        assert read_dates([Line(f"{label}：2024-05-06")], {}) == []
    else:
        assert field_table([Line(f"主题词：健康 {label}：12")])["主题词"] == "健康"


POLICY = ("document_number", "index_number", "issuer", "written_on", "effective_on", "validity", "topic")


@pytest.mark.parametrize(("row", "line"), of(*POLICY))
def test_a_field_of_a_document_is_read(row: Row, line: str) -> None:
    policy = read_policy(field_table([Line("索引号：B-2"), Line(line)]) | {"文号": "清卫〔2024〕4号"})
    assert policy is not None
    value = getattr(policy, row.meaning)
    assert value, row
    label, _, printed = line.replace("：", ":").partition(":")
    cells = field_table([Line(f"{label}\t{printed}\n题\t甲", "table")])
    assert list(cells.values()) == [printed], "in a table the value stands in the next cell"


@pytest.mark.parametrize(("row", "line"), [one for one in examples(FIELDS) if "bare" in one.values[0].stands])
def test_a_label_ends_the_value_before_it(row: Row, line: str) -> None:
    fields = field_table([Line(f"主题词：健康 {line}")])
    assert fields["主题词"] == "健康", row
    assert LABEL.match(Line(line).plain), row


@pytest.mark.parametrize(("row", "line"), examples(EVENTS))
def test_the_time_before_such_a_line_is_that_of_an_event(row: Row, line: str) -> None:
    assert read_dates([Line("时间：2024-05-06"), Line(line)], {}) == [], row


@pytest.mark.parametrize(("row", "line"), [*of("publisher"), *examples(PUBLISHED_BY)])
def test_who_publishes_a_page_is_its_source(row: Row, line: str) -> None:
    (found,) = sources([Line(line)], None, "")
    assert (found.value, found.rule) == (line.replace("：", ":").partition(":")[2], "source.publisher"), row


@pytest.mark.parametrize(("row", "line"), examples(IN_FORCE))
def test_the_day_from_which_a_document_holds(row: Row, line: str) -> None:
    policy = read_policy({"索引号": "A-1"}, text=[line])
    assert policy is not None
    assert policy.effective_on == "2024-07-01", row
