"""Every label of a source, a picture, a date, and of what else stands in the bar under a headline."""

from __future__ import annotations

import pytest

from crawler.extract.bylines import is_byline, parse

SOURCES = (
    "信息来源 文章来源 稿件来源 发布来源 本文来源 文字来源 新闻来源 图文来源 内容来源 资料来源 素材来源 原文来源 消息来源 "
    "转载来源 数据来源 来源单位 来源媒体 文章出处 稿件出处 稿源 来源 出处 媒体 转自 转载自 摘自 选自 原载 原文刊载于 "
    "来自 文章转自 本文转自"
).split()
WITHOUT_MARK = "信息来源 文章来源 稿件来源 素材来源 内容来源 本文来源 来源 媒体 转自 转载自 摘自".split()
PICTURES = "图片来源 图源 图片提供 供图 视频来源 照片来源 配图来源 题图来源 题图 封面图片 封面来源 封面图".split()
PUBLISHED = (
    "发布时间 发布日期 发表时间 发表日期 发稿时间 更新时间 更新日期 上传时间 上载时间 添加时间 录入时间 公开日期 "
    "刊发时间 编辑时间 时间 日期 发布于 发表于 更新于 公布时间 公布日期"
).split()
OTHER_DAYS = (
    "成文日期 成文时间 发文日期 生成日期 生成时间 签发日期 印发日期 施行日期 实施日期 生效日期 废止日期 归档时间 "
    "访谈时间 活动时间 会议时间 截止时间 截止日期 报名时间 拍摄时间 采访时间"
).split()
COUNTED = (
    "浏览次数 浏览量 浏览数 浏览 阅读次数 阅读量 阅读数 阅读 点击次数 点击数 点击量 点击率 点击 访问次数 访问量 人气 热度 "
    "评论 评论数 点赞 转发 收藏 来访 查看 关注 已读 播放量 分享"
).split()
TOLD = {
    "大": "字号 字体大小 字体 字号大小", "本页": "打印", "微信": "分享到",
    "卫生健康": "栏目 分类 所属栏目 标签 关键词 主题分类 主题词", "示卫函3号": "文号 发文字号 文件编号 索引号 编号",
    "清远市卫生健康局": "发布机构 发布单位 发布部门 信息提供 发文机关 作者单位 单位", "有效": "有效性 时效性",
}  # fmt: skip
LABELLED = [(label, value) for value, labels in TOLD.items() for label in labels.split()]


def read(line: str) -> tuple[str | None, str | None, list[str], str | None]:
    found = parse(line)
    return found["source"], found["published_at"], [one["name"] for one in found["bylines"]], found["credit"]


def wrong(lines: list[str], wanted: tuple[str | None, str | None, list[str], str | None]) -> dict[str, object]:
    found = {line: (*read(line), is_byline(line)) for line in lines}
    return {line: one for line, one in found.items() if one != (*wanted, True)}


def test_every_label_of_a_source() -> None:
    lines = [form.format(label) for label in SOURCES for form in ("{}：清远日报", "【{}】清远日报", "{}于：清远日报")]
    lines += [f"{' '.join(label)}：清远日报" for label in SOURCES if len(label) < 5]
    assert not wrong(lines, ("清远日报", None, [], None))


@pytest.mark.parametrize(
    ("form", "source"),
    [("{} 清远日报", "清远日报"), ("{} 《清远日报》", "《清远日报》"), ("{} “清远发布”公众号", "清远发布")],
)
def test_a_source_without_a_mark_where_the_line_begins(form: str, source: str) -> None:
    for label in WITHOUT_MARK:
        assert read(form.format(label)) == (source, None, [], None), label
    assert parse("市民的信息来源 清远日报")["source"] is None


def test_the_english_label_of_an_account() -> None:
    assert read("The following article is from 清远发布 Author 李明远") == ("清远发布", None, ["李明远"], None)


def test_who_gave_a_picture_is_no_source() -> None:
    for label in PICTURES:
        assert read(f"{label}：清远日报") == (None, None, [], "清远日报"), label
        assert read(f"市民在接种疫苗。{label}：清远日报") == (None, None, [], "清远日报"), label


def test_the_label_of_a_date_ends_a_source() -> None:
    day = ("清远日报", "2024-05-06", [], None)
    forms = ("来源：清远日报 {}：2024-05-06", "来源：清远日报{}：2024-05-06", "{}：2024-05-06 来源：清远日报")
    forms = (*forms, "来源：清远日报 {} 2024-05-06")
    assert not wrong([form.format(label) for label in PUBLISHED for form in forms], day)
    spaced = [form.format(" ".join(label)) for label in PUBLISHED if len(label) < 5 for form in forms]
    assert not wrong(spaced, day)


def test_days_of_something_else_are_no_publication() -> None:
    forms = ("来源：清远日报 {}：2024-05-06", "来源：清远日报{}：2024-05-06", "来源：清远日报 {} 2024-05-06")
    assert not wrong([form.format(label) for label in OTHER_DAYS for form in forms], ("清远日报", None, [], None))
    later = [f"{label}：2024-05-01 发布时间：2024-05-06 来源：清远日报" for label in OTHER_DAYS]
    assert not wrong(later, ("清远日报", "2024-05-06", [], None))


def test_what_is_counted_ends_a_source_and_is_nobody() -> None:
    forms = (
        "来源：清远日报 {}：128", "来源：清远日报{}：128次", "来源：清远日报 {} 128", "来源：清远日报 {}（128）", "来源：清远日报 {}：[ 1.2万 ]",
        "来源：清远日报 {}：1,280人", "来源：清远日报 {}：3亿次", "来源：清远日报 {}：5条", "来源：清远日报 {}：", "来源：清远日报 {}：-", "{}：128 来源：清远日报",
    )  # fmt: skip
    lines = [form.format(label) for label in COUNTED for form in forms]
    lines += [forms[0].format(" ".join(label)) for label in COUNTED if len(label) < 5]
    assert not wrong(lines, ("清远日报", None, [], None))


def test_what_a_field_says_is_nobody() -> None:
    forms = ("来源：清远日报 {}：{}", "来源：清远日报{}：{}", "{}：{} 来源：清远日报")
    lines = [form.format(label, value) for label, value in LABELLED for form in forms]
    lines += [forms[0].format(" ".join(label), value) for label, value in LABELLED if len(label) < 5]
    assert not wrong(lines, ("清远日报", None, [], None))
